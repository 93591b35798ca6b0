"""What headers say, and that none of them can do harm."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.ratelimiter.reading import (
    UNTOLD_DELAY,
    BucketReport,
    Reading,
    Refusal,
    Scope,
    read,
)

BUCKET = {
    "X-RateLimit-Limit": "5",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset": "1470173023.123",
    "X-RateLimit-Reset-After": "0.75",
    "X-RateLimit-Bucket": "abcd",
}


def test_a_success_tells_of_its_bucket() -> None:
    assert read(200, BUCKET) == Reading(
        answered=True,
        succeeded=True,
        bucket=BucketReport("abcd", 5, 0, 0.75, 1470173023.123),
        refusal=None,
    )


def test_the_case_of_names_does_not_matter() -> None:
    assert read(200, {name.lower(): value for name, value in BUCKET.items()}) == read(200, BUCKET)


def test_no_answer_tells_nothing() -> None:
    assert read(None, BUCKET) == Reading()


@pytest.mark.parametrize(
    ("headers", "told", "refusal"),
    [
        # The whole seconds of Retry-After are the bucket's own 0.75 rounded up.
        ({**BUCKET, "X-RateLimit-Scope": "user", "Retry-After": "1"}, None, (Scope.USER, 0.75)),
        ({**BUCKET, "X-RateLimit-Scope": "user", "Retry-After": "1"}, 0.76, (Scope.USER, 0.75)),
        # A sub-limit that the headers do not speak of.
        ({**BUCKET, "X-RateLimit-Scope": "user", "Retry-After": "600"}, None, (Scope.USER, 600)),
        ({**BUCKET, "Retry-After": "1"}, None, (Scope.USER, 0.75)),
        ({"X-RateLimit-Scope": "shared", "Retry-After": "2.5"}, None, (Scope.SHARED, 2.5)),
        ({"X-RateLimit-Scope": "global", "Retry-After": "1"}, 0.3, (Scope.GLOBAL, 0.3)),
        ({"X-RateLimit-Global": "true", "Retry-After": "1"}, None, (Scope.GLOBAL, 1)),
        ({"Retry-After": "1800"}, None, (Scope.ADDRESS, 1800)),
        ({"Retry-After": "soon"}, None, (Scope.ADDRESS, UNTOLD_DELAY)),
        ({"Retry-After": "-4"}, float("nan"), (Scope.ADDRESS, UNTOLD_DELAY)),
        ({}, float("inf"), (Scope.ADDRESS, UNTOLD_DELAY)),
    ],
)
def test_refusals(
    headers: dict[str, str], told: float | None, refusal: tuple[Scope, float]
) -> None:
    assert read(429, headers, told).refusal == Refusal(*refusal)


@given(
    status=st.integers(100, 599),
    headers=st.dictionaries(
        st.sampled_from([*BUCKET, "Retry-After", "X-RateLimit-Scope"]), st.text()
    ),
    told=st.none() | st.floats(),
)
def test_nothing_that_arrives_is_too_odd(
    status: int, headers: dict[str, str], told: float | None
) -> None:
    reading = read(status, headers, told)
    assert (reading.refusal is not None) == (status == 429)
    if reading.refusal is not None:
        assert 0 <= reading.refusal.retry_after < float("inf")
