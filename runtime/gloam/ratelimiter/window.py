"""The global limit: so many requests per second over all buckets.

In: requests that begin, come back or are given up. Out: whether one more may be sent now.

No header tells how the global limit stands, nor where Discord's windows begin, and Discord counts a
request when it arrives, of which we know only that it is after its departure and before its answer.
Hence a place is held from the departure until one window's length after the *answer*.

Why that is enough, however Discord counts: say that `limit + 1` requests arrive within one length,
whether that is a window that slides, one that opens with its first request or one that is cut by
the clock. The last of them to leave left before the end of that length, and none of the others was
answered before its beginning; so at that departure all the others held a place, and there was none
left to give.

The price is one round trip per length (50 requests in 1.05 s if answers take 0.05 s): what lies
between a departure and its answer cannot be known, and a guess would be a refusal some day.
"""

from collections import deque
from collections.abc import Callable

from gloam.ratelimiter.bucket import ROUNDING


class GlobalWindow:
    """A window over all requests of a token.

    Args:
        limit: how many requests a window admits, at least one.
        seconds: how long Discord's window is.
    """

    def __init__(self, limit: int = 50, seconds: float = 1.0) -> None:
        if limit < 1:
            raise ValueError("the global limit must admit at least one request")
        self.free = limit
        """How many places are free, but for those that have become so since `has_room` looked."""

        self._length = seconds + ROUNDING
        self._answers: deque[float] = deque()
        self.complete: Callable[[float], None] = self._answers.append
        """A request has come back, or has failed on the way, now: its place is free in a while."""

    def has_room(self, now: float) -> bool:
        """Whether one more request may be sent now."""
        while self._answers and self._answers[0] + self._length <= now:
            self._answers.popleft()
            self.free += 1
        return self.free > 0

    def wakes_at(self) -> float | None:
        """When a window without room is to be looked at again; None if only an answer helps."""
        return self._answers[0] + self._length if self._answers else None
