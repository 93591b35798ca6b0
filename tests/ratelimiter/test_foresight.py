"""What a limiter knows beforehand of a wait: what is certain, and never more."""

import asyncio

import pytest

from gloam.core import FakeClock
from gloam.ratelimiter import (
    Foreseeing,
    InProcessRateLimiter,
    NoRateLimiter,
    Permit,
    RateLimiter,
)
from tests.ratelimiter.test_in_process import bucket, request


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def limiter(clock: FakeClock) -> InProcessRateLimiter:
    return InProcessRateLimiter(clock=clock, invalid_requests=2)


def test_both_limiters_foresee() -> None:
    assert isinstance(InProcessRateLimiter(), Foreseeing)
    assert isinstance(NoRateLimiter(), Foreseeing)


async def test_what_is_spent(clock: FakeClock, limiter: InProcessRateLimiter) -> None:
    assert limiter.shortest_wait(request()) == 0.0
    probe = await limiter.acquire(request())
    assert limiter.shortest_wait(request()) == 0.0, "its answer may come at once"
    probe.complete(200, bucket(1, 900.0))
    assert limiter.shortest_wait(request()) == 0.0
    last = await limiter.acquire(request())
    assert limiter.shortest_wait(request()) == 0.0, "it may be cancelled"
    last.complete(200, bucket(0, 900.0))
    assert limiter.shortest_wait(request()) == pytest.approx(900.0, abs=0.01)
    assert limiter.shortest_wait(request("2")) == 0.0
    await clock.advance(600.0)  # the lane is idle, and freed by now; the bucket is not
    (await limiter.acquire(request("3"))).cancel()
    assert limiter.shortest_wait(request()) == pytest.approx(300.0, abs=0.01)
    await clock.advance(301.0)
    assert limiter.shortest_wait(request()) == 0.0
    (await limiter.acquire(request())).cancel()


@pytest.mark.parametrize(
    ("scope", "held"),
    [("user", "1"), ("shared", "1"), ("global", "12"), (None, "12x")],
)
async def test_what_is_refused(
    clock: FakeClock, limiter: InProcessRateLimiter, scope: str | None, held: str
) -> None:
    """`x` stands for a request that is exempt from the global limit."""
    told = {} if scope is None else {"X-RateLimit-Scope": scope}
    (await limiter.acquire(request("1"))).complete(429, {"Retry-After": "60", **told})
    for major in "12":
        wait = 60.0 if major in held else 0.0
        assert limiter.shortest_wait(request(major)) == pytest.approx(wait, abs=0.01)
    exempt = limiter.shortest_wait(request("x", authorized=False))
    assert exempt == pytest.approx(60.0 if "x" in held else 0.0, abs=0.01)


async def permit_of(limiter: RateLimiter) -> Permit:
    return await limiter.acquire(request("3"))


async def test_the_brake_before_the_ban(clock: FakeClock, limiter: InProcessRateLimiter) -> None:
    for limit in (limiter, NoRateLimiter(clock=clock, invalid_requests=2)):
        began = clock.monotonic()
        (await limit.acquire(request("1"))).complete(403)
        assert limit.shortest_wait(request("3")) == 0.0
        await clock.advance(100.0)
        (await limit.acquire(request("2"))).complete(403)
        assert limit.shortest_wait(request("3")) == 500.0
        held = asyncio.create_task(permit_of(limit))
        await clock.advance(501.0)
        assert held.done()
        assert clock.monotonic() - began == 601.0
        held.result().cancel()


async def test_what_no_limiter_heeds(clock: FakeClock) -> None:
    limiter = NoRateLimiter(clock=clock)
    (await limiter.acquire(request("1"))).complete(429, {"Retry-After": "60"})
    assert limiter.shortest_wait(request("1")) == 60.0
    assert limiter.shortest_wait(request("2")) == 0.0
