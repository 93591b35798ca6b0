"""Clocks: the fake one's order and exactness, and timeouts on any."""

import asyncio
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import Clock, FakeClock, SystemClock, timeout


def both(clock: FakeClock) -> tuple[float, float]:
    return clock.monotonic(), clock.time()


async def test_a_fake_clock_stands_still_until_it_is_advanced() -> None:
    clock = FakeClock(start=5.0, epoch=1000.0)
    assert both(clock) == (5.0, 1000.0)
    await clock.settle()
    assert both(clock) == (5.0, 1000.0)
    await clock.advance(2.5)
    assert both(clock) == (7.5, 1002.5)
    await clock.advance(0)
    assert both(clock) == (7.5, 1002.5)


@pytest.mark.parametrize("seconds", [-1, -0.001, float("nan"), float("inf")])
async def test_time_never_goes_back(seconds: float) -> None:
    clock = FakeClock()
    with pytest.raises(ValueError, match="cannot move"):
        await clock.advance(seconds)
    assert clock.monotonic() == 0


async def test_two_who_advance_at_once_do_not_turn_time_back() -> None:
    clock = FakeClock()
    await asyncio.gather(clock.advance(10), clock.advance(5))
    assert clock.monotonic() == 10


@given(st.lists(st.floats(0.001, 100), max_size=12), st.floats(0, 100))
def test_sleepers_wake_in_order_at_their_own_time(delays: list[float], span: float) -> None:
    async def run() -> None:
        clock, woken = FakeClock(), []

        async def sleeper(delay: float) -> None:
            await clock.sleep(delay)
            woken.append((clock.monotonic(), delay))

        tasks = [asyncio.create_task(sleeper(delay)) for delay in delays]
        await clock.settle()
        assert clock.sleepers == len(delays)
        assert clock.next_deadline == min(delays, default=None)
        await clock.advance(span)
        assert woken == sorted((delay, delay) for delay in delays if delay <= span)
        assert clock.sleepers == sum(delay > span for delay in delays)
        await clock.advance(100)
        await asyncio.gather(*tasks)

    asyncio.run(run())


async def test_who_is_due_at_once_wakes_in_the_order_of_falling_asleep() -> None:
    clock, woken = FakeClock(), []

    async def sleeper(name: str) -> None:
        await clock.sleep(1)
        woken.append(name)

    tasks = [asyncio.create_task(sleeper(name)) for name in "abc"]
    await clock.advance(1)
    assert woken == ["a", "b", "c"]
    await asyncio.gather(*tasks)


async def test_one_who_sleeps_again_within_the_span_is_woken_in_it_again() -> None:
    clock, beats = FakeClock(), []

    async def heart() -> None:
        while True:
            await clock.sleep(10)
            beats.append(clock.monotonic())

    task = asyncio.create_task(heart())
    await clock.advance(35)
    assert beats == [10, 20, 30]
    await clock.advance(5)
    assert beats == [10, 20, 30, 40]
    task.cancel()


async def test_a_chain_of_tasks_is_run_to_its_end_between_deadlines() -> None:
    clock, times = FakeClock(), []
    links = [asyncio.Event() for _ in range(20)]

    async def link(number: int) -> None:
        await links[number].wait()
        if number + 1 < len(links):
            links[number + 1].set()
        else:
            times.append(clock.monotonic())

    async def start() -> None:
        await clock.sleep(1)
        links[0].set()

    async with asyncio.TaskGroup() as group:
        for number in range(len(links)):
            group.create_task(link(number))
        group.create_task(start())
        group.create_task(clock.sleep(2))
        await clock.advance(5)
        assert times == [1]


async def test_sleeping_for_nothing_only_gives_the_others_their_turn() -> None:
    clock, order = FakeClock(), []

    async def other() -> None:
        order.append("other")

    task = asyncio.create_task(other())
    await clock.sleep(0)
    await clock.sleep(-3)
    order.append("self")
    assert order == ["other", "self"]
    assert clock.sleepers == 0
    await task


async def test_a_cancelled_sleeper_is_no_sleeper() -> None:
    clock = FakeClock()
    task = asyncio.create_task(clock.sleep(1))
    later = asyncio.create_task(clock.sleep(2))
    await clock.settle()
    task.cancel()
    await clock.settle()
    assert (clock.sleepers, clock.next_deadline) == (1, 2)
    await clock.advance(3)
    assert later.done()
    assert clock.sleepers == 0
    assert clock.next_deadline is None


async def test_the_system_clock_goes_forward() -> None:
    clock: Clock = SystemClock()
    before = clock.monotonic()
    await clock.sleep(-1)
    assert clock.monotonic() >= before
    assert clock.time() > 1_700_000_000


CLOCKS: list[Callable[[], Clock]] = [FakeClock, SystemClock]


@pytest.mark.parametrize("make", CLOCKS)
@pytest.mark.parametrize("seconds", [None, 60])
async def test_a_block_that_ends_in_time_is_not_disturbed(
    make: Callable[[], Clock], seconds: float | None
) -> None:
    before = asyncio.all_tasks()
    async with timeout(make(), seconds):
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == before, "the alarm is still at work"


@pytest.mark.parametrize("make", CLOCKS)
async def test_a_block_without_time_ends_at_its_first_pause(make: Callable[[], Clock]) -> None:
    with pytest.raises(TimeoutError):
        async with timeout(make(), 0):
            await asyncio.Event().wait()


async def test_a_block_is_cut_off_at_its_time() -> None:
    clock, ended = FakeClock(), []

    async def work() -> None:
        try:
            async with timeout(clock, 5):
                await clock.sleep(60)
        except TimeoutError:
            ended.append(clock.monotonic())

    task = asyncio.create_task(work())
    await clock.advance(4.9)
    assert ended == []
    await clock.advance(1)
    assert ended == [5]
    await task
    assert clock.sleepers == 0


async def test_of_two_timeouts_the_nearer_cuts_off() -> None:
    clock, cut = FakeClock(), []

    async def work(inner: float, outer: float) -> None:
        try:
            async with timeout(clock, outer):
                try:
                    async with timeout(clock, inner):
                        await clock.sleep(60)
                except TimeoutError:
                    cut.append(("inner", clock.monotonic()))
                    await clock.sleep(60)
        except TimeoutError:
            cut.append(("outer", clock.monotonic()))

    async with asyncio.TaskGroup() as group:
        group.create_task(work(1, 3))
        group.create_task(work(3, 2))
        await clock.advance(10)
    assert cut == [("inner", 1), ("outer", 2), ("outer", 3)]


async def test_cancellation_from_outside_stays_cancellation() -> None:
    clock = FakeClock()

    async def work() -> None:
        async with timeout(clock, 5):
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await clock.settle()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await clock.settle()
    assert clock.sleepers == 0


async def test_an_error_in_the_block_comes_out_as_it_is() -> None:
    clock = FakeClock()
    for error in (ValueError("mine"), TimeoutError("mine")):
        with pytest.raises(type(error), match="mine"):
            async with timeout(clock, 5):
                raise error
    await clock.settle()
    assert clock.sleepers == 0


async def test_a_block_that_ends_at_the_last_moment_is_not_cancelled_later() -> None:
    clock, ended = FakeClock(), []

    async def work() -> None:
        async with timeout(clock, 5):
            await clock.sleep(4)
        await clock.sleep(4)
        ended.append(clock.monotonic())

    task = asyncio.create_task(work())
    await clock.advance(20)
    assert ended == [8]
    assert task.cancelling() == 0
