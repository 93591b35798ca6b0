"""What may be sent again, and after how long."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import Method, Request
from gloam.http.retry import delay, may_repeat


def request(method: Method, body: object = None) -> Request[None]:
    return Request(method=method, path="/", route="/", body=body)


def test_idempotent_methods_may_be_repeated() -> None:
    repeatable = {method for method in get_args(Method) if may_repeat(request(method))}
    assert repeatable == {"GET", "PUT", "DELETE"}


@pytest.mark.parametrize(
    ("body", "repeatable"),
    [
        ({"nonce": "a", "enforce_nonce": True}, True),
        ({"nonce": 0, "enforce_nonce": True}, True),
        ({"nonce": "", "enforce_nonce": True}, False),
        ({"enforce_nonce": True}, False),
        ({"nonce": "a", "enforce_nonce": False}, False),
        ({"nonce": "a"}, False),
        ("text", False),
    ],
)
def test_an_enforced_nonce_makes_a_post_repeatable(body: object, repeatable: bool) -> None:
    assert may_repeat(request("POST", body)) is repeatable


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_delays_grow_to_a_limit(failures: int, jitter: float) -> None:
    assert 0.25 <= delay(failures, jitter) <= 8.0
    assert delay(failures, jitter) <= delay(failures + 1, jitter)
