"""Handlers beside each other: failures, the limit, and how leaving the block ends."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from contextvars import ContextVar

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
    assert sorted(work.done) == [0, 1, 2, 3, 4]


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
    assert sorted(work.done) == [0, 1, 2]


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


# What workers that live on must not change.


async def test_a_handler_does_not_see_the_context_of_the_one_before() -> None:
    name: ContextVar[str] = ContextVar("name", default="nobody")
    seen: list[tuple[str, str]] = []

    async def handle(own: str) -> None:
        before = name.get()
        name.set(own)
        await asyncio.sleep(0)
        seen.append((before, name.get()))

    async with Handlers(limit=1) as handlers:
        handlers.start(handle("a"))
        handlers.start(handle("b"))
        name.set("outside")
        handlers.start(handle("c"))
    assert seen == [("nobody", "a"), ("nobody", "b"), ("outside", "c")]
    assert name.get() == "outside"


async def test_a_thousand_handlers_that_end_at_once_need_few_tasks() -> None:
    tasks: set[object] = set()

    async def handle() -> None:
        tasks.add(asyncio.current_task())

    async with Handlers() as handlers:
        for _ in range(1000):
            handlers.start(handle())
    assert len(tasks) < 10


async def test_all_of_a_burst_are_at_work_though_none_ends() -> None:
    work = Work()
    async with Handlers() as handlers:
        for number in range(300):
            handlers.start(work.handle(number))
        await FakeClock().settle()
        assert (handlers.running, handlers.waiting) == (300, 0)
        work.gate.set()
    assert len(work.done) == 300


@pytest.mark.parametrize("limit", [1, 5])
async def test_a_handler_that_has_itself_cancelled_takes_no_other_with_it(limit: int) -> None:
    work = Work()

    async def cancel_me() -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()

    async def cancel_me_and_wait() -> None:
        await cancel_me()
        await asyncio.sleep(0)

    async def be_cancelled_by_another() -> None:
        raise asyncio.CancelledError

    async with Handlers(limit=limit) as handlers:
        for handler in (cancel_me, cancel_me_and_wait, be_cancelled_by_another):
            handlers.start(handler())
            handlers.start(work.handle(1))
            work.gate.set()
    assert work.done == [1, 1, 1]
    assert work.cancelled == []


async def test_a_timeout_inside_a_handler_ends_what_it_should() -> None:
    seen: list[str] = []

    async def handle() -> None:
        try:
            async with asyncio.timeout(0):
                await asyncio.Event().wait()
        except TimeoutError:
            seen.append("timeout")
        await asyncio.sleep(0)
        seen.append("went on")

    async with Handlers(limit=1) as handlers:
        handlers.start(handle())
        handlers.start(handle())
    assert seen == ["timeout", "went on"] * 2


async def test_who_waits_for_room_is_let_go_on_when_a_handler_ends() -> None:
    work, clock = Work(), FakeClock()
    async with Handlers(limit=2, clock=clock) as handlers:
        await handlers.room()
        handlers.start(work.handle(1))
        await handlers.room()
        handlers.start(work.handle(2))
        waiter = asyncio.create_task(handlers.room())
        other = asyncio.create_task(handlers.room())
        await clock.settle()
        assert not waiter.done()
        other.cancel()
        await clock.settle()
        work.gate.set()
        async with asyncio.timeout(10):
            await waiter


async def test_workers_that_are_too_many_go_home() -> None:
    work = Work()
    async with Handlers() as handlers:
        before = len(asyncio.all_tasks())
        for number in range(300):
            handlers.start(work.handle(number))
        work.gate.set()
        await FakeClock().settle()
        assert handlers.running == 0
        assert len(asyncio.all_tasks()) - before <= 64


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_that_lets_nobody_work_is_refused(limit: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        Handlers(limit=limit)


async def test_who_is_cancelled_before_the_first_step_leaves_room_for_others() -> None:
    work = Work()
    work.gate.set()
    async with asyncio.timeout(10), Handlers(limit=5) as handlers:
        before = asyncio.all_tasks()
        handlers.start(work.handle(1))
        for task in asyncio.all_tasks() - before:  # as who ends a program does
            task.cancel()
        await FakeClock().settle()
        handlers.start(work.handle(2))
        while handlers.running or handlers.waiting:
            await asyncio.sleep(0)
    assert work.done == [1, 2]
