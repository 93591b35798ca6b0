"""Runs handlers beside each other: a slow one holds nobody up, a failing one ends nothing.

`start` takes a coroutine and returns at once. How many run together is bounded: beyond that,
coroutines wait in line and start as others end. An exception is logged with where it came from, and
goes no further. Leaving the block waits for what is still at work, up to a grace period, then
cancels it.

A task for each event would be what costs most of delivering one. So workers are tasks that live on:
one that has ended a handler takes the next, and another is only made when all are busy. A handler
still has what a task of its own would have given it: it runs in a copy of the context in which it
was started, so that the next one does not see what it sets there; and if it has its own task
cancelled, the worker ends with it, so that no other handler is.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Coroutine, Generator
from contextlib import suppress
from contextvars import Context, copy_context
from types import TracebackType
from typing import Final, NamedTuple, Self

from gloam.core import Clock, SystemClock, timeout
from gloam.events import Event

_log: Final = logging.getLogger("gloam.gateway.handlers")

_MOST_IDLE: Final = 64
"""Workers that are kept though they have nothing to do."""


class _Job(NamedTuple):
    handler: Coroutine[object, object, None]
    event: Event | None
    context: Context


class Handlers:
    """Handlers at work.

    Args:
        limit: how many may run at once.
        grace: seconds that those at work have to end when the block is left.
        clock: what to wait on.

    Raises:
        ValueError: the limit lets nobody work.
    """

    def __init__(
        self, *, limit: int = 1000, grace: float = 10.0, clock: Clock | None = None
    ) -> None:
        if limit < 1:
            raise ValueError("limit is at least 1")
        self._limit = limit
        self._grace = grace
        self._clock = clock or SystemClock()
        self._line: deque[_Job] = deque()
        self._workers: set[asyncio.Task[None]] = set()
        self._unborn: set[asyncio.Task[None]] = set()
        self._idle: list[asyncio.Future[None]] = []
        self._coming = 0
        self._busy = 0
        self._changed: asyncio.Future[None] | None = None
        self._closed = False

    @property
    def running(self) -> int:
        """How many are at work."""
        return self._busy

    @property
    def waiting(self) -> int:
        """How many have yet to begin."""
        return len(self._line)

    def start(self, handler: Coroutine[object, object, None], event: Event | None = None) -> None:
        """Run a coroutine without waiting for it.

        Args:
            handler: what to run.
            event: what it answers, to be told in the log if it fails: its kind in the text, itself
                as the record's `event`. Its content stays out of the text, since an interaction's
                has a token.

        Raises:
            RuntimeError: the block was left; the coroutine is closed and does not run.
        """
        if self._closed:
            handler.close()
            raise RuntimeError("the handlers are closed: start them inside `async with`")
        self._line.append(_Job(handler, event, copy_context()))
        if not self._coming:
            self._summon()

    async def room(self) -> None:
        """Wait until fewer are at work or in line than may run at once.

        Who reads events and waits here before each `start` slows the stream down instead of letting
        the line grow.
        """
        while self._busy + len(self._line) >= self._limit:
            await self._change()

    async def close(self, *, grace: float | None = None) -> None:
        """Let those at work and in line end, then cancel what is left.

        Args:
            grace: seconds for that; None for what the handlers were made with.
        """
        self._closed = True
        grace = self._grace if grace is None else grace
        try:
            with suppress(TimeoutError):
                async with timeout(self._clock, grace):
                    while self._busy or self._line:
                        await self._change()
        finally:
            if self._busy:
                _log.warning("%d handlers are cancelled after %s s", self._busy, grace)
            while self._line:
                self._line.popleft().handler.close()
            workers = tuple(self._workers)
            for worker in workers:
                worker.cancel()
            await asyncio.gather(*workers, return_exceptions=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _summon(self) -> None:
        """See to it that one more worker comes, if there is more in line than come already."""
        if len(self._line) <= self._coming:
            return
        if self._idle:
            self._coming += 1
            self._idle.pop().set_result(None)
        elif len(self._workers) < self._limit:
            self._coming += 1
            worker = asyncio.get_running_loop().create_task(self._work())
            self._workers.add(worker)
            self._unborn.add(worker)
            worker.add_done_callback(self._gone)

    async def _work(self) -> None:
        """What a worker does: take from the line, and wait to be summoned again."""
        me = asyncio.current_task()
        assert me is not None
        self._unborn.discard(me)
        while True:
            self._coming -= 1
            while self._line:
                job = self._line.popleft()
                self._summon()  # two for each that comes: a burst is met in a few turns
                self._summon()
                await self._do(job)
                if me.cancelling():  # the next handler is not to be cancelled for this one
                    return
            if len(self._idle) >= _MOST_IDLE:
                return
            turn = asyncio.get_running_loop().create_future()
            self._idle.append(turn)
            try:
                await turn
            except asyncio.CancelledError:
                if turn in self._idle:
                    self._idle.remove(turn)
                else:
                    self._coming -= 1
                raise

    async def _do(self, job: _Job) -> None:
        self._busy += 1
        try:
            await _InContext(job.handler, job.context)
        except asyncio.CancelledError:
            pass  # who is cancelled has ended, and that is nobody's fault
        except Exception as error:
            name = getattr(job.handler, "__qualname__", "a handler")
            on = "" if job.event is None else f" on {type(job.event).__name__}"
            extra = {"event": job.event}
            _log.error("%s failed%s: %r", name, on, error, exc_info=error, extra=extra)
        finally:
            self._busy -= 1
            self._notify()

    def _gone(self, worker: asyncio.Task[None]) -> None:
        """A worker has ended; another may be needed in its place."""
        self._workers.discard(worker)
        if worker in self._unborn:  # cancelled before its first step: it comes no more
            self._unborn.discard(worker)
            self._coming -= 1
        if self._line:
            self._summon()

    async def _change(self) -> None:
        """Return when a handler has ended."""
        if self._changed is None:
            self._changed = asyncio.get_running_loop().create_future()
        await asyncio.shield(self._changed)

    def _notify(self) -> None:
        if self._changed is not None:
            self._changed.set_result(None)
            self._changed = None


class _InContext:
    """Awaits a coroutine in a context other than the task's, step by step."""

    __slots__ = ("_context", "_coroutine")

    def __init__(self, coroutine: Coroutine[object, object, None], context: Context) -> None:
        self._coroutine = coroutine
        self._context = context

    def __await__(self) -> Generator[object, object, None]:
        run, coroutine = self._context.run, self._coroutine
        try:
            waits_for = run(coroutine.send, None)
            while True:
                try:
                    answer = yield waits_for
                except GeneratorExit:
                    coroutine.close()
                    raise
                except BaseException as error:
                    waits_for = run(coroutine.throw, error)
                else:
                    waits_for = run(coroutine.send, answer)
        except StopIteration:
            return
