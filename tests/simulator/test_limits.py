from hypothesis import given
from hypothesis import strategies as st

from gloam.simulator.limits import Budget, Limiter, Limits, bucket_name

BUDGETS = {"create_message": Budget(5, 5.0)}


def limiter(mode: Limits = Limits.NORMAL) -> Limiter:
    return Limiter(mode, BUDGETS)


def test_a_bucket_counts_down_until_its_window_closes() -> None:
    limits = limiter()
    verdicts = [limits.take("bot", "create_message", "1", 10.0 + i) for i in range(6)]
    assert all(verdict.allowed for verdict in verdicts)
    assert [verdict.remaining for verdict in verdicts] == [4, 3, 2, 1, 0, 4]


def test_the_window_opens_with_the_first_request() -> None:
    limits = limiter()
    for _ in range(5):
        assert limits.take("bot", "create_message", "1", 10.0).allowed
    refused = limits.take("bot", "create_message", "1", 12.5)
    assert not refused.allowed
    assert refused.retry_after == 2.5
    assert refused.body == {
        "message": "You are being rate limited.",
        "retry_after": 2.5,
        "global": False,
    }
    assert refused.headers(1_000.0) == {
        "X-RateLimit-Limit": "5",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset": "1002.500",
        "X-RateLimit-Reset-After": "2.500",
        "X-RateLimit-Bucket": bucket_name("create_message"),
        "Retry-After": "3",
        "X-RateLimit-Scope": "user",
    }
    assert limits.take("bot", "create_message", "1", 15.0).remaining == 4


def test_channels_and_callers_have_their_own_buckets() -> None:
    limits = limiter()
    for _ in range(5):
        limits.take("bot", "create_message", "1", 0.0)
    assert not limits.take("bot", "create_message", "1", 0.0).allowed
    assert limits.take("bot", "create_message", "2", 0.0).allowed
    assert limits.take("other", "create_message", "1", 0.0).allowed


def test_the_global_limit_spans_all_buckets() -> None:
    limits = limiter()
    for channel in range(50):
        assert limits.take("bot", "create_message", str(channel), 0.25).allowed
    refused = limits.take("bot", "create_message", "x", 0.5)
    assert not refused.allowed
    assert refused.body["global"] is True
    assert refused.headers(0.0) == {
        "Retry-After": "1",
        "X-RateLimit-Scope": "global",
        "X-RateLimit-Global": "true",
    }
    assert limits.take("bot", "create_message", "x", 1.25).allowed


def test_strict_grants_a_fifth() -> None:
    limits = limiter(Limits.STRICT)
    assert limits.take("bot", "create_message", "1", 0.0).allowed
    assert not limits.take("bot", "create_message", "1", 4.9).allowed
    assert limits.take("bot", "create_message", "1", 5.0).allowed


def test_off_says_nothing() -> None:
    limits = limiter(Limits.OFF)
    for _ in range(200):
        verdict = limits.take("bot", "create_message", "1", 0.0)
        assert verdict.allowed
        assert verdict.headers(0.0) == {}


@given(st.lists(st.floats(0, 3), max_size=60))
def test_who_waits_as_told_is_let_in(gaps: list[float]) -> None:
    limits, now = limiter(), 0.0
    for gap in gaps:
        now += gap
        verdict = limits.take("bot", "create_message", "1", now)
        if not verdict.allowed:
            now += float(str(verdict.body["retry_after"]))
            assert limits.take("bot", "create_message", "1", now).allowed
