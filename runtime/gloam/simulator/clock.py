"""Real time that can be skipped.

A bot under test lives on the machine's clock: a clock that stands still would never refill its rate
limits, and one that only moves by hand would have to be moved for each. So the world of a test runs
in real time, and `advance` skips a part of it: whoever sleeps on this clock within that part is
woken in the order of the deadlines, and the event loop gets its turns between two of them, so that
whoever sleeps again within it is woken again. In the end everyone else is woken too, to see how
much is left.

What measures the bot itself, the gateway's heartbeats above all, belongs on a clock that is not
skipped: the bot's own clock is not.
"""

import asyncio
import itertools
from typing import Final, TypeAlias

from gloam.core import SystemClock

_SETTLE_ROUNDS: Final = 50
"""Turns of the event loop after each deadline: more than any chain of wake-ups takes."""

_Sleeper: TypeAlias = tuple[float, int, asyncio.Future[None]]
"""When someone is to be woken, in which order they came, and how to wake them."""


class SkippingClock:
    """The machine's clock, ahead by what was skipped."""

    def __init__(self) -> None:
        self._system = SystemClock()
        self._skipped = 0.0
        self._sleepers: set[_Sleeper] = set()
        self._order = itertools.count()

    def monotonic(self) -> float:
        """Seconds on a scale that never goes back; only differences mean something."""
        return self._system.monotonic() + self._skipped

    def time(self) -> float:
        """Seconds since the Unix epoch."""
        return self._system.time() + self._skipped

    async def sleep(self, seconds: float) -> None:
        """Wait for so many seconds, skipped ones included."""
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        deadline, order = self.monotonic() + seconds, next(self._order)
        while (left := deadline - self.monotonic()) > 0:
            await self._sleep(deadline, order, left)

    async def advance(self, seconds: float) -> None:
        """Skip so many seconds, and wake who is due on the way, in order.

        Raises:
            ValueError: the seconds are negative, or not a number.
        """
        if not seconds >= 0:
            raise ValueError(f"time cannot move by {seconds} seconds")
        end = self._skipped + seconds
        await _settle()
        while (due := self._first()) is not None:
            deadline, _, woken = due
            if deadline - self._system.monotonic() > end:
                break
            self._skipped += max(deadline - self.monotonic(), 0.0)
            _wake(woken)
            await _settle()
        self._skipped = max(self._skipped, end)
        for _, _, woken in self._sleepers:
            _wake(woken)
        await _settle()

    async def _sleep(self, deadline: float, order: int, left: float) -> None:
        """Sleep until the time is up, or was moved."""
        loop = asyncio.get_running_loop()
        woken: asyncio.Future[None] = loop.create_future()
        sleeper = (deadline, order, woken)
        self._sleepers.add(sleeper)
        alarm = loop.call_later(left, _wake, woken)
        try:
            await woken
        finally:
            alarm.cancel()
            self._sleepers.discard(sleeper)

    def _first(self) -> _Sleeper | None:
        """Who is due first."""
        return min((one for one in self._sleepers if not one[2].done()), default=None)


def _wake(sleeper: asyncio.Future[None]) -> None:
    if not sleeper.done():
        sleeper.set_result(None)


async def _settle() -> None:
    for _ in range(_SETTLE_ROUNDS):
        await asyncio.sleep(0)
