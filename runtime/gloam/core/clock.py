"""Time as something that is handed in.

Pure code takes `now` as an argument; only drivers hold a `Clock`. `SystemClock` is the real one.
`FakeClock` moves only when it is told to, so that a test of ten minutes of heartbeats takes none:
it is public because users' bots want the same.

`FakeClock.advance` wakes sleepers in the order of their deadlines and gives the event loop its
turns between two deadlines, so that a task that sleeps again within the advanced span is woken in
it again. What waits for the outside world (a socket, a thread) is not waited for.

asyncio is imported where it is used: it takes longer to import than all the rest of what models
need, and reading models takes no event loop.
"""

import heapq
import itertools
import math
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Final, Protocol

_SETTLE_ROUNDS: Final = 50
"""Turns of the event loop after each deadline: more than any chain of wake-ups takes."""


class Clock(Protocol):
    """What a driver may ask of time."""

    def monotonic(self) -> float:
        """Seconds on a scale that never goes back; only differences mean something."""
        ...

    def time(self) -> float:
        """Seconds since the Unix epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds; zero or less only gives other tasks their turn."""
        ...


class SystemClock:
    """The clock of the machine and of the running event loop."""

    # Not methods that call them: what is asked several times in each request should cost nothing.
    monotonic = staticmethod(time.monotonic)
    """Seconds on a scale that never goes back; only differences mean something."""

    time = staticmethod(time.time)
    """Seconds since the Unix epoch."""

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds; zero or less only gives other tasks their turn."""
        import asyncio

        await asyncio.sleep(max(seconds, 0))


class _Alarm(Protocol):
    """The part of a future that a sleeper needs."""

    def done(self) -> bool: ...
    def set_result(self, result: None, /) -> None: ...


class FakeClock:
    """A clock that stands still until `advance` moves it.

    Args:
        start: what `monotonic` says at first, in seconds.
        epoch: what `time` says at first, in seconds since the Unix epoch.
    """

    def __init__(self, start: float = 0.0, epoch: float = 1_700_000_000.0) -> None:
        self._now = start
        self._offset = epoch - start
        self._sleepers: list[tuple[float, int, _Alarm]] = []
        self._order = itertools.count()

    def monotonic(self) -> float:
        """The fake time, in seconds."""
        return self._now

    def time(self) -> float:
        """The fake time, in seconds since the Unix epoch."""
        return self._now + self._offset

    @property
    def sleepers(self) -> int:
        """How many tasks are asleep on this clock."""
        return sum(not future.done() for _, _, future in self._sleepers)

    @property
    def next_deadline(self) -> float | None:
        """When the next sleeper is due, on the scale of `monotonic`; None if nobody sleeps."""
        return min((at for at, _, future in self._sleepers if not future.done()), default=None)

    async def sleep(self, seconds: float) -> None:
        """Wait until the clock has been advanced by so many seconds."""
        import asyncio

        if seconds <= 0:
            await asyncio.sleep(0)
            return
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._now + seconds, next(self._order), future))
        await future

    async def advance(self, seconds: float) -> None:
        """Move the time on by so many seconds, and wake who is due on the way, in order.

        Raises:
            ValueError: the seconds are negative, without end, or not a number.
        """
        if not 0 <= seconds < math.inf:
            raise ValueError(f"time cannot move by {seconds} seconds")
        end = self._now + seconds
        await self.settle()
        while self._sleepers and self._sleepers[0][0] <= end:
            deadline, _, future = heapq.heappop(self._sleepers)
            if future.done():  # its task was cancelled
                continue
            self._now = max(self._now, deadline)
            future.set_result(None)
            await self.settle()
        self._now = max(self._now, end)  # another task may have moved it further meanwhile
        await self.settle()

    async def settle(self) -> None:
        """Let every task that is ready run, without moving the time."""
        import asyncio

        for _ in range(_SETTLE_ROUNDS):
            await asyncio.sleep(0)


def timeout(clock: Clock, seconds: float | None) -> AbstractAsyncContextManager[object]:
    """Cancel the block after so many seconds of the clock; None means never.

    Raises:
        TimeoutError: the block did not end in time.
    """
    import asyncio

    if seconds is None:
        return asyncio.timeout(None)
    if isinstance(clock, SystemClock):  # the event loop's own alarm costs no task
        return asyncio.timeout(max(seconds, 0))
    return _timeout(clock, seconds)


@asynccontextmanager
async def _timeout(clock: Clock, seconds: float) -> AsyncIterator[None]:
    import asyncio

    async with asyncio.timeout(None) as scope:

        async def expire() -> None:
            await clock.sleep(seconds)
            scope.reschedule(asyncio.get_running_loop().time())

        alarm = asyncio.create_task(expire())
        try:
            yield
        finally:
            alarm.cancel()
