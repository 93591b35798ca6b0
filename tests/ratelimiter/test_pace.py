"""The driver under load: the global pace, the order, and that all limits hold at once."""

import asyncio
from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from gloam.core import FakeClock, Request
from gloam.ratelimiter import InProcessRateLimiter

TRIP = 0.05
"""Seconds from a permit to its answer."""


def request(number: int, *, major: str = "", authorized: bool = True) -> Request[None]:
    major = major or str(number)
    return Request(
        method="GET",
        path=f"/{major}",
        route="/{id}",
        major=major,
        authorized=authorized,
        operation=str(number),
    )


class Traffic:
    """Requests through a limiter; `left` is who left when, in that order."""

    def __init__(self, clock: FakeClock, requests_per_second: int = 50) -> None:
        self.clock = clock
        self.limiter = InProcessRateLimiter(requests_per_second=requests_per_second, clock=clock)
        self.left: list[tuple[float, int]] = []

    async def go(self, sent: Request[None], headers: dict[str, str] | None = None) -> None:
        with await self.limiter.acquire(sent) as permit:
            self.left.append((self.clock.monotonic(), int(sent.operation)))
            await self.clock.sleep(TRIP)
            permit.complete(200, headers or {})


async def test_fifty_a_second_leave_in_the_order_in_which_they_came() -> None:
    clock = FakeClock()
    traffic = Traffic(clock)
    async with asyncio.TaskGroup() as tasks:
        for number in range(220):
            tasks.create_task(traffic.go(request(number)))
        await clock.advance(0.0)
        assert (len(traffic.left), traffic.limiter.waiting) == (50, 170)
        await clock.advance(10.0)
    times = [at for at, _ in traffic.left]
    assert [number for _, number in traffic.left] == [*range(220)]
    assert all(late - early >= 1.0 for early, late in zip(times, times[50:], strict=False))
    assert times[-1] <= 4 * (1.0 + 2 * TRIP)  # a round trip is the price of each window
    assert (traffic.limiter.waiting, clock.sleepers) == (0, 0)


async def test_who_is_exempt_passes_a_full_window() -> None:
    clock = FakeClock()
    traffic = Traffic(clock, requests_per_second=2)
    async with asyncio.TaskGroup() as tasks:
        for number in range(6):
            tasks.create_task(traffic.go(request(number)))
        for number in range(100, 140):
            tasks.create_task(traffic.go(request(number, authorized=False)))
        await clock.advance(0.0)
        assert Counter(number >= 100 for _, number in traffic.left) == {True: 40, False: 2}
        await clock.advance(10.0)
    assert len(traffic.left) == 46


async def test_a_held_bucket_leaves_the_global_window_to_others() -> None:
    clock = FakeClock()
    traffic = Traffic(clock, requests_per_second=3)
    spent = {
        "X-RateLimit-Bucket": "A",
        "X-RateLimit-Limit": "1",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": "100",
    }
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(traffic.go(request(0, major="held"), spent))
        await clock.advance(2.0)
        for number in range(1, 10):
            tasks.create_task(traffic.go(request(number, major="held"), spent))
        for number in range(100, 103):
            tasks.create_task(traffic.go(request(number)))
        await clock.advance(0.0)
        assert [number for _, number in traffic.left] == [0, 100, 101, 102]
        await clock.advance(2_000.0)
    held = [(at, number) for at, number in traffic.left if number < 100]
    assert [number for _, number in held] == [*range(10)]
    assert all(later - earlier >= 100.0 for (earlier, _), (later, _) in pairwise(held))


@pytest.mark.parametrize("step", [2, 3])
async def test_cancelled_waiters_leave_no_gap(step: int) -> None:
    clock = FakeClock()
    traffic = Traffic(clock, requests_per_second=5)
    tasks = [asyncio.create_task(traffic.go(request(number))) for number in range(30)]
    await clock.advance(0.0)
    for task in tasks[5::step]:
        task.cancel()
    await clock.advance(10.0)
    kept = [number for number in range(30) if not tasks[number].cancelled()]
    assert [number for _, number in traffic.left] == kept
    assert len(kept) == 30 - len(tasks[5::step])
    by_time: defaultdict[float, list[int]] = defaultdict(list)
    for at, number in traffic.left:
        by_time[at].append(number)
    assert all(len(numbers) == 5 for numbers in [*by_time.values()][:-1])


async def test_a_slow_answer_holds_one_place_and_no_window() -> None:
    clock = FakeClock()
    limiter = InProcessRateLimiter(requests_per_second=2, clock=clock)
    slow = await limiter.acquire(request(0))
    traffic = Traffic(clock)
    traffic.limiter = limiter
    async with asyncio.TaskGroup() as tasks:
        for number in range(1, 9):
            tasks.create_task(traffic.go(request(number)))
        await clock.advance(20.0)
    assert [number for _, number in traffic.left] == [*range(1, 9)]
    slow.complete(200, {})
    assert limiter.waiting == 0
