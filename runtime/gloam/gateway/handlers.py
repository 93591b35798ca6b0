"""Runs handlers beside each other: a slow one holds nobody up, a failing one ends nothing.

`start` takes a coroutine and returns at once. How many run together is bounded: beyond that,
coroutines wait in line and start as others end. An exception is logged with where it came from, and
goes no further. Leaving the block waits for what is still at work, up to a grace period, then
cancels it.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Coroutine
from functools import partial
from types import TracebackType
from typing import Final, Self

from gloam.core import Clock, SystemClock
from gloam.events import Event

_log: Final = logging.getLogger("gloam.gateway.handlers")


class Handlers:
    """Handlers at work.

    Args:
        limit: how many may run at once.
        grace: seconds that those at work have to end when the block is left.
        clock: what to wait on.
    """

    def __init__(
        self, *, limit: int = 1000, grace: float = 10.0, clock: Clock | None = None
    ) -> None:
        if limit < 1:
            raise ValueError("limit is at least 1")
        self._limit = limit
        self._grace = grace
        self._clock = clock or SystemClock()
        self._running: set[asyncio.Task[None]] = set()
        self._waiting: deque[tuple[Coroutine[object, object, None], Event | None]] = deque()
        self._closed = False

    @property
    def running(self) -> int:
        """How many are at work."""
        return len(self._running)

    @property
    def waiting(self) -> int:
        """How many wait for others to end."""
        return len(self._waiting)

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
        if len(self._running) < self._limit:
            self._begin(handler, event)
        else:
            self._waiting.append((handler, event))

    def _begin(self, handler: Coroutine[object, object, None], event: Event | None) -> None:
        task = asyncio.get_running_loop().create_task(handler)
        self._running.add(task)
        task.add_done_callback(partial(self._ended, event))

    def _ended(self, event: Event | None, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            name = getattr(task.get_coro(), "__qualname__", "a handler")
            on = "" if event is None else f" on {type(event).__name__}"
            _log.error("%s failed%s: %r", name, on, error, exc_info=error, extra={"event": event})
        if self._waiting and len(self._running) < self._limit:
            self._begin(*self._waiting.popleft())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._closed = True
        try:
            await self._drain()
        finally:
            for handler, _ in self._waiting:
                handler.close()
            self._waiting.clear()
            tasks = tuple(self._running)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _drain(self) -> None:
        """Wait for all that was started, within the grace period."""
        alarm = asyncio.create_task(self._clock.sleep(self._grace))
        try:
            while self._running and not alarm.done():
                waited = {alarm, *self._running}
                await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        finally:
            alarm.cancel()
        if self._running:
            _log.warning("%d handlers are cancelled after %s s", self.running, self._grace)
