from hypothesis import given
from hypothesis import strategies as st

from gloam.simulator.limits import (
    SWEEP_EVERY,
    UNBOUND,
    Budget,
    InvalidRequests,
    Limiter,
    Limits,
    bucket_name,
)

BUDGETS = {
    "create_message": Budget(5, 5.0),
    "add_my_message_reaction": Budget(2, 1.0, "reactions"),
    "delete_my_message_reaction": Budget(2, 1.0, "reactions"),
}
RESOURCES = {"create_guild_emoji": Budget(2, 60.0, "emojis")}


def limiter(mode: Limits = Limits.NORMAL) -> Limiter:
    return Limiter(mode, BUDGETS, RESOURCES)


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


def test_operations_of_a_group_share_a_bucket_and_its_name() -> None:
    limits = limiter()
    put = limits.take("bot", "add_my_message_reaction", "1", 0.0)
    delete = limits.take("bot", "delete_my_message_reaction", "1", 0.0)
    assert (put.remaining, delete.remaining) == (1, 0)
    assert put.bucket == delete.bucket == bucket_name("reactions")
    assert not limits.take("bot", "add_my_message_reaction", "1", 0.0).allowed


def test_a_resource_is_limited_for_all_callers_together() -> None:
    limits = limiter()
    assert limits.take("bot", "create_guild_emoji", "1", 0.0).allowed
    assert limits.take("other", "create_guild_emoji", "1", 0.0).allowed
    refused = limits.take("third", "create_guild_emoji", "1", 10.0)
    assert not refused.allowed
    assert refused.remaining == refused.budget.limit == 50  # its own bucket is not the reason
    assert refused.headers(0.0)["X-RateLimit-Scope"] == "shared"
    assert refused.body == {
        "message": "The resource is being rate limited.",
        "retry_after": 50.0,
        "global": False,
    }
    assert limits.take("third", "create_guild_emoji", "2", 10.0).allowed
    assert limits.take("third", "create_guild_emoji", "1", 60.0).allowed


def test_interactions_are_not_bound_to_the_global_limit() -> None:
    limits = limiter()
    assert "create_interaction_response" in UNBOUND
    for interaction in range(60):
        assert limits.take("bot", "create_interaction_response", str(interaction), 0.0).allowed
    assert limits.take("bot", "create_message", "1", 0.0).allowed


def test_closed_windows_are_forgotten() -> None:
    limits = limiter()
    for number in range(10 * SWEEP_EVERY):
        limits.take("bot", "create_message", str(number), float(number))
    # Six windows of channels are open at a time, and the global one.
    assert limits.open_windows <= SWEEP_EVERY + 7


def test_who_is_refused_too_often_is_shut_out_for_a_while() -> None:
    guard = InvalidRequests(allowed=3)
    for status in (401, 200, 403, 404, 500):
        guard.count("here", status, "", 100.0)
    guard.count("here", 429, "shared", 100.0)
    assert guard.banned_for("here", 100.0) == 0.0
    guard.count("here", 429, "user", 150.0)
    assert guard.banned_for("here", 150.0) == 550.0
    assert guard.banned_for("there", 150.0) == 0.0
    assert guard.banned_for("here", 700.0) == 0.0
    guard.count("here", 401, "", 700.0)
    assert guard.banned_for("here", 700.0) == 0.0


def test_nobody_is_shut_out_when_limits_are_off_and_sooner_when_strict() -> None:
    off, strict = InvalidRequests(Limits.OFF, 1), InvalidRequests(Limits.STRICT, 10)
    for _ in range(2):
        off.count("here", 401, "", 0.0)
        assert strict.banned_for("here", 0.0) == 0.0
        strict.count("here", 401, "", 0.0)
    assert off.banned_for("here", 0.0) == 0.0
    assert strict.banned_for("here", 0.0) == 600.0
