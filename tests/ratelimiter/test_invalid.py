"""The budget of invalid requests: what counts, for how long, and the brake before the ban."""

import asyncio

import pytest

from gloam.core import FakeClock
from gloam.ratelimiter import InProcessRateLimiter
from gloam.ratelimiter.invalid import SECONDS, InvalidRequests
from gloam.ratelimiter.reading import read
from tests.ratelimiter.test_in_process import request


@pytest.mark.parametrize(
    ("status", "headers", "counts"),
    [
        (200, {}, False),
        (400, {}, False),
        (401, {}, True),
        (403, {}, True),
        (404, {}, False),
        (429, {}, True),
        (429, {"X-RateLimit-Scope": "user"}, True),
        (429, {"X-RateLimit-Scope": "global"}, True),
        (429, {"X-RateLimit-Scope": "shared"}, False),
        (500, {}, False),
        (None, {}, False),
    ],
)
def test_what_counts(status: int | None, headers: dict[str, str], counts: bool) -> None:
    assert read(status, headers).invalid is counts


def test_each_counts_for_ten_minutes() -> None:
    invalid = InvalidRequests(3)
    for now in (0.0, 1.0, 2.0):
        assert invalid.has_room(0, now)
        invalid.add(now)
    assert not invalid.has_room(0, 599.9)
    assert (invalid.wakes_at(), invalid.count(599.9)) == (SECONDS, 3)
    assert invalid.has_room(0, 600.0)
    assert not invalid.has_room(1, 600.0), "what is in flight may turn out invalid"
    assert (invalid.count(601.5), invalid.count(602.0)) == (1, 0)
    assert invalid.wakes_at() is None


def test_a_budget_of_nothing_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="at least one"):
        InvalidRequests(0)


async def test_the_brake_is_never_overrun_and_lets_go() -> None:
    clock = FakeClock()
    limiter = InProcessRateLimiter(invalid_requests=10, clock=clock)
    sent: list[float] = []

    async def forbidden(number: int) -> None:
        # Exempt ones count as well: it is the address that would be banned.
        with await limiter.acquire(request(str(number), authorized=number % 2 == 0)) as permit:
            sent.append(clock.monotonic())
            await clock.sleep(0.5)
            permit.complete(403, {})

    tasks = [asyncio.create_task(forbidden(number)) for number in range(25)]
    await clock.advance(599.0)
    assert (len(sent), limiter.invalid_requests, limiter.waiting) == (10, 10, 15)
    await clock.advance(3.0)
    assert len(sent) == 20
    await clock.advance(1_000.0)
    assert all(task.done() for task in tasks)
    assert all(late - early >= SECONDS for early, late in zip(sent, sent[10:], strict=False))
    await clock.advance(600.0)
    assert limiter.invalid_requests == 0


async def test_what_is_in_flight_is_risked_until_it_was_fine() -> None:
    clock = FakeClock()
    limiter = InProcessRateLimiter(invalid_requests=1, clock=clock)
    first = await limiter.acquire(request("1"))
    second = asyncio.create_task(limiter.acquire(request("2")))
    await clock.settle()
    assert not second.done()
    first.complete(200, {})
    await clock.settle()
    assert second.done()
    second.result().cancel()
    assert limiter.invalid_requests == 0
