"""The driver: futures, cancellation and the alarm, on a clock that the test moves."""

import asyncio
import gc
from collections.abc import Mapping

import pytest

from gloam.core import FakeClock, Request
from gloam.ratelimiter import InProcessRateLimiter, NoRateLimiter, Permit, RateLimiter


def request(major: str = "1", *, authorized: bool = True) -> Request[None]:
    return Request(
        method="GET", path=f"/{major}", route="/{id}", major=major, authorized=authorized
    )


def bucket(remaining: int, reset_after: float, limit: int = 2) -> Mapping[str, str]:
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(remaining),
        "X-RateLimit-Reset-After": str(reset_after),
        "X-RateLimit-Bucket": "A",
    }


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def limiter(clock: FakeClock) -> InProcessRateLimiter:
    return InProcessRateLimiter(clock=clock)


async def test_both_limiters_are_limiters(clock: FakeClock) -> None:
    limiters: list[RateLimiter] = [InProcessRateLimiter(clock=clock), NoRateLimiter(clock=clock)]
    for limiter in limiters:
        permit: Permit = await limiter.acquire(request())
        permit.complete(200, {})
        permit.cancel()


async def test_waiters_are_woken_at_the_reset(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    (await limiter.acquire(request())).complete(200, bucket(0, 5.0))
    order: list[int] = []

    async def go(number: int) -> None:
        with await limiter.acquire(request()) as permit:
            order.append(number)
            permit.complete(200, bucket(1 - number % 2, 5.0 if number % 2 == 0 else 4.9))

    async with asyncio.TaskGroup() as tasks:
        for number in range(4):
            tasks.create_task(go(number))
        await clock.advance(4.9)
        assert (order, limiter.waiting) == ([], 4)
        await clock.advance(0.2)
        assert order == [0, 1]
        await clock.advance(10.0)
    assert order == [0, 1, 2, 3]
    assert clock.sleepers == 0


async def test_the_first_reset_counts_whoever_waits_longer(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    (await limiter.acquire(request("slow"))).complete(200, bucket(0, 100.0))
    slow = asyncio.create_task(limiter.acquire(request("slow")))
    await clock.settle()
    (await limiter.acquire(request("quick"))).complete(200, bucket(0, 1.0))
    quick = asyncio.create_task(limiter.acquire(request("quick")))
    await clock.advance(2.0)
    assert (slow.done(), quick.done()) == (False, True)
    await clock.advance(100.0)
    (await slow).cancel()
    (await quick).cancel()


async def test_a_cancelled_waiter_takes_no_place(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    probe = await limiter.acquire(request())
    first = asyncio.create_task(limiter.acquire(request()))
    second = asyncio.create_task(limiter.acquire(request()))
    await clock.settle()
    first.cancel()
    await clock.settle()
    probe.complete(200, bucket(1, 5.0))
    with await second as permit:
        permit.complete(200, bucket(0, 5.0))
    assert first.cancelled()
    assert limiter.waiting == 0


async def test_a_grant_that_meets_a_cancellation_is_passed_on(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    probe = await limiter.acquire(request())
    first = asyncio.create_task(limiter.acquire(request()))
    second = asyncio.create_task(limiter.acquire(request()))
    await clock.settle()
    probe.complete(200, bucket(1, 5.0))  # grants the first …
    first.cancel()  # … in the same turn
    await clock.settle()
    assert first.cancelled()
    assert second.done()
    second.result().cancel()


async def test_an_exception_within_the_permit_cancels_it(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    with pytest.raises(KeyError), await limiter.acquire(request()):
        raise KeyError
    (await limiter.acquire(request())).cancel()


async def test_a_dropped_permit_counts_as_cancelled(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    permit = await limiter.acquire(request())
    waiting = asyncio.create_task(limiter.acquire(request()))
    await clock.settle()
    assert not waiting.done()
    del permit
    gc.collect()
    await clock.settle()
    assert waiting.done()
    waiting.result().cancel()


async def test_the_global_limit_and_who_is_exempt(clock: FakeClock) -> None:
    limiter = InProcessRateLimiter(requests_per_second=1, clock=clock)
    first = await limiter.acquire(request("1"))
    first.complete(200)
    second = asyncio.create_task(limiter.acquire(request("2")))
    (await limiter.acquire(request("9/token", authorized=False))).complete(200)
    await clock.advance(0.9)
    assert not second.done()
    await clock.advance(0.2)
    assert second.done()
    second.result().cancel()


def test_one_event_loop_after_another() -> None:
    limiter = InProcessRateLimiter()

    async def leave_early() -> None:
        await limiter.acquire(request())
        held = await limiter.acquire(request("2"))
        held.complete(200, bucket(0, 1000.0))
        task = asyncio.create_task(limiter.acquire(request("2")))
        await asyncio.sleep(0)
        task.cancel()

    async def come_back() -> None:
        (await limiter.acquire(request("3"))).complete(200)

    asyncio.run(leave_early())
    gc.collect()
    asyncio.run(come_back())
    assert limiter.waiting == 0


class LeapingClock(FakeClock):
    """Whoever sleeps on it wakes at once, and it is as late as if he had slept."""

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(0)
        await self.advance(seconds)


def test_a_loop_that_is_closed_while_somebody_waits_freezes_nothing() -> None:
    """Unlike `asyncio.run`, `close` cancels no task: neither those who wait nor the alarm."""
    limiter = InProcessRateLimiter(clock=LeapingClock())
    left: list[asyncio.Task[Permit]] = []

    async def leave_early() -> None:
        (await limiter.acquire(request())).complete(200, bucket(0, 5.0))
        left.extend(asyncio.create_task(limiter.acquire(request())) for _ in range(3))
        await asyncio.sleep(0)

    async def come_back() -> None:
        for number in range(4):
            # No endless test if it is frozen: the clock leaps, so this is never waited for.
            async with asyncio.timeout(5):
                (await limiter.acquire(request())).complete(200, bucket(1 - number % 2, 5.0))

    first = asyncio.new_event_loop()
    first.set_exception_handler(lambda loop, context: None)  # it tells of tasks that are left
    first.run_until_complete(leave_early())
    assert limiter.waiting == 3
    first.close()
    asyncio.run(come_back())
    assert limiter.waiting == 0
    left.clear()
    gc.collect()


async def test_a_coroutine_that_is_closed_while_it_waits_takes_no_place(
    clock: FakeClock, limiter: InProcessRateLimiter
) -> None:
    probe = await limiter.acquire(request())
    gone = limiter.acquire(request())
    gone.send(None)
    there = asyncio.create_task(limiter.acquire(request()))
    await clock.settle()
    gone.close()
    await clock.settle()
    assert limiter.waiting == 1
    probe.complete(200, bucket(1, 5.0))
    (await there).complete(200, bucket(0, 5.0))
    assert limiter.waiting == 0
