"""The limiter that limits nothing: what it heeds all the same, and what it counts."""

import asyncio

import pytest

from gloam.core import FakeClock
from gloam.ratelimiter import NoRateLimiter
from gloam.ratelimiter.invalid import SECONDS
from tests.ratelimiter.test_in_process import request


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


async def test_no_limiter_heeds_refusals_alone(clock: FakeClock) -> None:
    limiter = NoRateLimiter(clock=clock)
    for _ in range(100):
        await limiter.acquire(request())
    (await limiter.acquire(request())).complete(429, {"Retry-After": "5"}, retry_after=4.5)
    held = asyncio.create_task(limiter.acquire(request()))
    await limiter.acquire(request("2"))
    await clock.advance(4.4)
    assert not held.done()
    await clock.advance(0.2)
    assert held.done()


async def test_what_is_refused_and_never_asked_for_again_is_forgotten(clock: FakeClock) -> None:
    """Interactions have a token each, so the next refusal is of another key."""
    limiter = NoRateLimiter(clock=clock)
    for number in range(100):
        (await limiter.acquire(request(f"{number}"))).complete(429, {"Retry-After": "5"})
        await clock.advance(1.0)
    assert len(limiter._refused) <= 6


async def test_invalid_requests_are_counted_for_ten_minutes(clock: FakeClock) -> None:
    limiter = NoRateLimiter(clock=clock)
    answers: list[tuple[int, dict[str, str]]] = [
        (401, {}),
        (403, {}),
        (429, {"Retry-After": "1"}),
        (429, {"Retry-After": "1", "X-RateLimit-Scope": "shared"}),
        (404, {}),
        (500, {}),
        (200, {}),
    ]
    for number, (status, headers) in enumerate(answers):
        permit = await limiter.acquire(request(f"{number}"))
        permit.complete(status, headers)
        permit.complete(401)  # only the first report counts
    assert limiter.invalid_requests == 3
    await clock.advance(SECONDS)
    assert limiter.invalid_requests == 0


async def test_it_brakes_before_the_ban(clock: FakeClock) -> None:
    """Those in flight may all turn out to be invalid; those given up do not."""
    limiter = NoRateLimiter(invalid_requests=4, clock=clock)
    (await limiter.acquire(request("1"))).complete(403)
    await clock.advance(10.0)
    (await limiter.acquire(request("2"))).complete(403)
    with await limiter.acquire(request("3")):
        pass
    first = await limiter.acquire(request("4"))
    second = await limiter.acquire(request("5"))
    held = [asyncio.create_task(limiter.acquire(request("6"))) for _ in range(5)]
    await clock.advance(100.0)
    assert not any(task.done() for task in held)
    first.complete(403)
    second.complete(403)
    await clock.advance(SECONDS - 110.0)
    assert [task.done() for task in held] == [True, False, False, False, False]
    held[0].result().complete(403)
    await clock.advance(10.0)
    assert sum(task.done() for task in held) == 2
    for task in held:
        task.cancel()


async def test_those_in_flight_alone_can_be_too_many(clock: FakeClock) -> None:
    limiter = NoRateLimiter(invalid_requests=1, clock=clock)
    first = await limiter.acquire(request())
    held = asyncio.create_task(limiter.acquire(request()))
    await clock.advance(100.0)
    assert not held.done()
    first.complete(200)
    await clock.advance(1.0)
    (await held).cancel()


@pytest.mark.parametrize("budget", [0, -1])
def test_a_budget_that_would_let_nothing_through(budget: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        NoRateLimiter(invalid_requests=budget)
