"""Real time with skips: no test here waits for any of it."""

import asyncio

import pytest

from gloam.core import timeout
from gloam.simulator.clock import SkippingClock


async def test_time_runs_and_is_skipped() -> None:
    clock = SkippingClock()
    before, epoch = clock.monotonic(), clock.time()
    await clock.advance(3600)
    assert 3600 <= clock.monotonic() - before < 3660
    assert 3600 <= clock.time() - epoch < 3660


async def test_sleepers_are_woken_in_order_and_again() -> None:
    clock, woken = SkippingClock(), []

    async def sleeper(name: str, *naps: float) -> None:
        for nap in naps:
            await clock.sleep(nap)
            woken.append(name)

    tasks = [
        asyncio.create_task(sleeper("a", 100, 300)),
        asyncio.create_task(sleeper("b", 200)),
        asyncio.create_task(sleeper("c", 1000)),
    ]
    await clock.advance(500)
    assert woken == ["a", "b", "a"]
    await clock.advance(500)
    assert woken == ["a", "b", "a", "c"]
    await asyncio.gather(*tasks)


async def test_what_is_left_after_a_skip_is_waited_for_in_real_time() -> None:
    clock = SkippingClock()
    task = asyncio.create_task(clock.sleep(3600.01))
    await clock.advance(3600)
    async with asyncio.timeout(10):
        await task


async def test_a_timeout_is_reached_by_a_skip() -> None:
    clock = SkippingClock()

    async def wait() -> None:
        async with timeout(clock, 900):
            await asyncio.Event().wait()

    task = asyncio.create_task(wait())
    await clock.advance(899)
    assert not task.done()
    await clock.advance(1)
    with pytest.raises(TimeoutError):
        await task


async def test_who_gives_up_is_not_woken() -> None:
    clock = SkippingClock()
    task = asyncio.create_task(clock.sleep(10))
    await asyncio.sleep(0)
    task.cancel()
    await clock.advance(20)
    assert task.cancelled()
    await clock.sleep(0)


@pytest.mark.parametrize("seconds", [-1.0, float("nan")])
async def test_time_does_not_go_back(seconds: float) -> None:
    with pytest.raises(ValueError, match="cannot move"):
        await SkippingClock().advance(seconds)
