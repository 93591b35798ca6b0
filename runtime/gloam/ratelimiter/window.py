"""The global limit: so many requests per second over all buckets.

In: requests that begin, come back or are given up. Out: whether one more may be sent now.

No header tells how the global limit stands, so it has to be inferred. Discord's window opens with
the first request that it counts, some time between that request's departure and its answer. Hence:

- our window ends one length after the first *answer* to one of its own requests: by then Discord's
  is over for certain, however long the first request was on the way. While no answer has come there
  is no end;
- what is in flight when a window ends may be counted in the next one, so it takes a place there;
- so does what came back *late*: one length or more after Discord's window can have opened at the
  earliest. A late request is forgotten one length after its answer.

The price is one round trip per window, the gain that no order of arrival is ever refused.
"""

from typing import Final

_NEVER: Final = float("-inf")
_ALWAYS: Final = float("inf")


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
        self._seconds = seconds
        self._in_flight: dict[int, float] = {}  # by ticket number, oldest first: when it left
        self._used = 0
        self._began = _NEVER
        self._opened = _NEVER  # when Discord's window may have opened at the earliest
        self._ends: float | None = None
        self._late = 0
        self._late_since = _ALWAYS  # departure of the oldest late request
        self._late_until = _NEVER
        self._blocked_until = _NEVER

    def has_room(self, now: float) -> bool:
        """Whether one more request may be sent now."""
        if now < self._blocked_until:
            return False
        ends = self._end()
        if ends is not None and now >= ends:
            self._roll(now)
        return self._used < self._limit

    def wakes_at(self, now: float) -> float | None:
        """When a window without room is to be looked at again; None if only an answer helps."""
        return self._blocked_until if now < self._blocked_until else self._end()

    def take(self, number: int, now: float) -> None:
        """A request leaves; `number` is its own."""
        if not self._used:
            self._opened = now
        self._used += 1
        self._in_flight[number] = now

    def give_back(self, number: int) -> None:
        """A request was not sent after all."""
        if self._in_flight.pop(number, None) is not None:
            self._used -= 1

    def complete(self, number: int, now: float) -> None:
        """A request has come back, or has failed on the way."""
        left = self._in_flight.pop(number, None)
        if left is None:
            return
        if now >= self._opened + self._seconds:
            self._late += 1
            self._late_since = min(self._late_since, left)
            self._late_until = now + self._seconds
        if self._ends is None and (left >= self._began or not self._in_flight):
            self._ends = now + self._seconds

    def block(self, until: float) -> None:
        """Let nothing pass until then."""
        self._blocked_until = max(self._blocked_until, until)

    def _end(self) -> float | None:
        """When our window ends; None while that cannot be told."""
        if self._ends is None and self._used and not self._in_flight:
            # There are none but late ones, which have come back: no answer can end this window.
            return self._late_until
        return self._ends

    def _roll(self, now: float) -> None:
        """Begin a new window, with what may be counted in it already."""
        if now >= self._late_until:
            self._late, self._late_since = 0, _ALWAYS
        oldest = min(next(iter(self._in_flight.values()), _ALWAYS), self._late_since)
        self._used = len(self._in_flight) + self._late
        self._opened = max(self._opened + self._seconds, oldest)
        self._began, self._ends = now, None
        self._late, self._late_since = 0, _ALWAYS
