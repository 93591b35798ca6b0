"""What is to happen later: a poll ends, a thread is archived, an interaction runs out.

In: moments in seconds since the Unix epoch, with what is to be done then; later, what the time is.
Out: the next moment for a driver to wait for, and, when it says that the time has come, the deeds
in the order of their moments. A deed looks for itself whether it is still wanted, so nothing is
ever taken off: whoever archives a thread by hand need not know that there was an appointment.
"""

import heapq
import itertools
from collections.abc import Callable

Deed = Callable[[], None]


class Agenda:
    """Deeds by the time at which they are due."""

    def __init__(self) -> None:
        self._entries: list[tuple[float, int, Deed]] = []
        self._order = itertools.count()
        self._watchers: list[Callable[[], None]] = []

    @property
    def next(self) -> float | None:
        """The earliest moment, in seconds since the Unix epoch; None if nothing is to be done."""
        return self._entries[0][0] if self._entries else None

    def on_change(self, watcher: Callable[[], None]) -> None:
        """Call a function whenever something is entered."""
        self._watchers.append(watcher)

    def enter(self, at: float, deed: Deed) -> None:
        """Have something done at a moment, in seconds since the Unix epoch."""
        heapq.heappush(self._entries, (at, next(self._order), deed))
        for watcher in self._watchers:
            watcher()

    def run(self, now: float) -> None:
        """Do what is due, and what becomes due by it."""
        while self._entries and self._entries[0][0] <= now:
            heapq.heappop(self._entries)[2]()
