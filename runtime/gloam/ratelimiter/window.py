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
from typing import Final

from gloam.ratelimiter.bucket import ROUNDING

_NEVER: Final = float("-inf")


class GlobalWindow:
    """A window over all requests of a token.

    Args:
        limit: how many requests a window admits, at least one.
        seconds: how long Discord's window is.
    """

    def __init__(self, limit: int = 50, seconds: float = 1.0) -> None:
        if limit < 1:
            raise ValueError("the global limit must admit at least one request")
        self._limit = limit
        self._length = seconds + ROUNDING
        self._held = 0
        self._ends: deque[float] = deque()  # when the places of those that came back are free
        self._blocked_until = _NEVER

    def has_room(self, now: float) -> bool:
        """Whether one more request may be sent now."""
        if self._held >= self._limit:  # else it does not matter whether some have run out
            while self._ends and self._ends[0] <= now:
                self._ends.popleft()
                self._held -= 1
        return self._held < self._limit and now >= self._blocked_until

    def wakes_at(self, now: float) -> float | None:
        """When a window without room is to be looked at again; None if only an answer helps."""
        if now < self._blocked_until:
            return self._blocked_until
        return self._ends[0] if self._ends else None

    def take(self) -> None:
        """A request leaves."""
        self._held += 1

    def give_back(self) -> None:
        """A request was not sent after all."""
        self._held -= 1

    def complete(self, now: float) -> None:
        """A request has come back, or has failed on the way."""
        self._ends.append(now + self._length)

    def block(self, until: float) -> None:
        """Let nothing pass until then."""
        self._blocked_until = max(self._blocked_until, until)
