"""The budget of invalid requests, which ends in a ban of the address.

In: when there was one (`reading` says which they are). Out: how many were invalid in the last ten
minutes, and whether one more request may be risked.

Cloudflare bans an address that gets 10,000 answers of status 401, 403 or 429 within ten minutes;
a 429 of scope `shared` does not count. The brake holds before that: when the invalid ones and those
in flight, each of which may turn out to be one, reach the budget, requests wait until old ones are
ten minutes past. The budget is below 10,000 because others may send from the same address.

https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
"""

from collections import deque
from typing import Final

SECONDS: Final = 600.0
"""For how long an invalid request counts."""

BUDGET: Final = 9_000
"""How many are risked; Cloudflare bans at 10,000."""


class InvalidRequests:
    """What has been answered with 401, 403 or 429.

    Args:
        budget: how many are risked in ten minutes, at least one.
    """

    def __init__(self, budget: int = BUDGET) -> None:
        if budget < 1:
            raise ValueError("the budget of invalid requests must be at least one")
        self.left = budget
        """How many more may be risked, but for those that ten minutes have given back since `count`
        was asked.
        """

        self._ends: deque[float] = deque()

    def count(self, now: float) -> int:
        """How many there were in the last ten minutes."""
        while self._ends and self._ends[0] <= now:
            self._ends.popleft()
            self.left += 1
        return len(self._ends)

    def add(self, now: float) -> None:
        """There was one more."""
        self._ends.append(now + SECONDS)
        self.left -= 1

    def has_room(self, in_flight: int, now: float) -> bool:
        """Whether one more request may be sent while so many are on their way."""
        self.count(now)
        return in_flight < self.left

    def shut_until(self, now: float) -> float:
        """Before when none may be risked, whatever comes back; now if one may."""
        return now if self.has_room(0, now) else self._ends[0]

    def wakes_at(self) -> float | None:
        """When there is room again; None if only an answer helps."""
        return self._ends[0] if self._ends else None
