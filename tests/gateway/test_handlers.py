"""Handlers beside each other: failures, the limit, and how leaving the block ends."""

import asyncio
import logging
from collections.abc import Callable, Coroutine

import pytest

from gloam.core import FakeClock
from gloam.gateway import Handlers


async def fail(error: Exception) -> None:
    raise error


class Work:
    """Handlers that wait for one gate, and what became of them."""

    def __init__(self) -> None:
        self.gate = asyncio.Event()
        self.begun: list[int] = []
        self.done: list[int] = []
        self.cancelled: list[int] = []

    async def handle(self, number: int) -> None:
        self.begun.append(number)
        try:
            await self.gate.wait()
        except asyncio.CancelledError:
            self.cancelled.append(number)
            raise
        self.done.append(number)


async def test_a_failing_handler_is_logged_and_the_others_go_on(
    caplog: pytest.LogCaptureFixture,
) -> None:
    work = Work()
    async with Handlers() as handlers:
        handlers.start(work.handle(1))
        handlers.start(fail(ValueError("no such thing")))
        handlers.start(work.handle(2))
        await FakeClock().settle()
        assert handlers.running == 2
        work.gate.set()
    assert work.done == [1, 2]
    (record,) = caplog.records
    assert (record.name, record.levelno) == ("gloam.gateway.handlers", logging.ERROR)
    assert record.getMessage() == "fail failed: ValueError('no such thing')"
    assert record.exc_info is not None
    assert isinstance(record.exc_info[1], ValueError)


async def test_starting_does_not_wait() -> None:
    work = Work()
    async with Handlers() as handlers:
        handlers.start(work.handle(1))
        assert work.begun == []
        work.gate.set()


async def test_those_over_the_limit_wait_in_line() -> None:
    work, clock = Work(), FakeClock()
    async with Handlers(limit=2, clock=clock) as handlers:
        for number in range(5):
            handlers.start(work.handle(number))
        await clock.settle()
        assert (handlers.running, handlers.waiting) == (2, 3)
        assert work.begun == [0, 1]
        work.gate.set()
        await clock.settle()
        assert (handlers.running, handlers.waiting) == (0, 0)
    assert work.done == [0, 1, 2, 3, 4]


async def test_a_failing_handler_makes_room_for_the_next() -> None:
    work = Work()
    async with Handlers(limit=1) as handlers:
        handlers.start(fail(ValueError()))
        handlers.start(work.handle(1))
        work.gate.set()
    assert work.done == [1]


async def leave(work: Work, clock: FakeClock, *, limit: int = 1000) -> asyncio.Task[None]:
    """Start three handlers, and leave their block in a task."""

    async def block() -> None:
        async with Handlers(grace=10.0, limit=limit, clock=clock) as handlers:
            for number in range(3):
                handlers.start(work.handle(number))

    task = asyncio.create_task(block())
    await clock.settle()
    return task


async def test_leaving_waits_for_those_at_work_and_in_line() -> None:
    work, clock = Work(), FakeClock()
    task = await leave(work, clock, limit=2)
    await clock.advance(9.9)
    assert not task.done()
    work.gate.set()
    await task
    assert clock.monotonic() == 9.9
    assert work.done == [0, 1, 2]


async def test_after_the_grace_period_they_are_cancelled(caplog: pytest.LogCaptureFixture) -> None:
    work, clock = Work(), FakeClock()
    task = await leave(work, clock, limit=2)
    await clock.advance(10)
    await task
    assert (work.begun, sorted(work.cancelled), work.done) == ([0, 1], [0, 1], [])
    assert [record.getMessage() for record in caplog.records] == [
        "2 handlers are cancelled after 10.0 s"
    ]


async def test_a_block_with_nothing_to_do_is_left_at_once() -> None:
    clock = FakeClock()
    async with Handlers(clock=clock):
        pass
    assert (clock.monotonic(), clock.sleepers) == (0, 0)


async def test_cancelling_who_leaves_cancels_the_handlers() -> None:
    work, clock = Work(), FakeClock()
    task = await leave(work, clock)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(work.cancelled) == [0, 1, 2]


async def test_an_error_in_the_block_is_raised_when_the_handlers_have_ended() -> None:
    work = Work()

    async def block() -> None:
        async with Handlers() as handlers:
            handlers.start(work.handle(1))
            work.gate.set()
            raise KeyError

    with pytest.raises(KeyError):
        await block()
    assert work.done == [1]


async def test_nothing_starts_after_the_block_is_left() -> None:
    work = Work()
    async with Handlers() as handlers:
        pass
    with pytest.raises(RuntimeError, match="inside `async with`"):
        handlers.start(work.handle(1))
    assert work.begun == []


async def test_a_handler_may_start_another_while_the_block_is_entered() -> None:
    work = Work()

    async def two(start: Callable[[Coroutine[object, object, None]], None]) -> None:
        start(work.handle(2))

    async with Handlers() as handlers:
        handlers.start(two(handlers.start))
        await FakeClock().settle()
        work.gate.set()
    assert work.done == [2]


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_that_lets_nobody_work_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Handlers(limit=limit)
