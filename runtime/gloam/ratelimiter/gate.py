"""What all requests of a token have to pass, whatever their bucket: the gate.

In: requests that leave, come back or are given up, and refusals that concern more than a bucket.
Out: whether one more may pass now, and when to look again.

The gate is open if all agree: no refusal holds; there have not been too many invalid requests; and,
unless the request is exempt, the global window has room. Exempt requests heed no refusal of scope
`global`. Who finds the gate shut is *stalled*, and looked at when it opens.

Each request passes here twice, so what decides nearly always is a number that can be looked at
(`GlobalWindow.free`, `InvalidRequests.left`); only when there is nothing left of it, what time has
given back since is counted.
"""

from typing import Final

from gloam.ratelimiter.invalid import InvalidRequests
from gloam.ratelimiter.lanes import Lane
from gloam.ratelimiter.window import GlobalWindow

_NEVER: Final = float("-inf")


class Gate:
    """What stands before all buckets.

    Args:
        window: the global limit.
        invalid: the budget of invalid requests.
    """

    __slots__ = ("_shut_until", "in_flight", "invalid", "stalled", "window")

    def __init__(self, window: GlobalWindow, invalid: InvalidRequests) -> None:
        self.window = window
        self.invalid = invalid
        self.in_flight = 0
        """How many requests are on their way, exempt ones included."""

        self.stalled: dict[bool, set[Lane]] = {False: set(), True: set()}
        """Who waits here, by exemption."""

        self._shut_until = {False: _NEVER, True: _NEVER}

    def is_open(self, exempt: bool, now: float) -> bool:
        """Whether one more request may pass now."""
        if now < self._shut_until[exempt]:
            return False
        if self.in_flight >= self.invalid.left and not self.invalid.has_room(self.in_flight, now):
            return False
        return exempt or self.window.free > 0 or self.window.has_room(now)

    def opens_at(self, exempt: bool, now: float) -> float | None:
        """When to look again; None if only an answer helps."""
        if now < self._shut_until[exempt]:
            return self._shut_until[exempt]
        if not self.invalid.has_room(self.in_flight, now):
            return self.invalid.wakes_at()
        # It may stand open already, because a request that entered has looked at it since.
        return now if self.is_open(exempt, now) else self.window.wakes_at()

    def shut_until(self, exempt: bool, now: float) -> float:
        """Before when nothing can pass, whatever comes back."""
        return max(self._shut_until[exempt], self.invalid.shut_until(now))

    def give_back(self, exempt: bool) -> None:
        """A request was not sent after all."""
        self.in_flight -= 1
        if not exempt:
            self.window.free += 1

    def shut(self, until: float, *, exempt: bool) -> None:
        """Let nothing pass until then; or, unless `exempt`, nothing but who is exempt."""
        for kind in {False, exempt}:
            self._shut_until[kind] = max(self._shut_until[kind], until)
