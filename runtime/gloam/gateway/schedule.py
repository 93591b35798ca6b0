"""When sessions may begin: in turns, and only so many a day. Pure; times are in seconds.

Discord takes `max_concurrency` identifies in five seconds, one from each group of shards with the
same number modulo `max_concurrency`, and a budget of them a day; who spends it is logged out
everywhere and gets a new token. So a lane is kept for each group, and a slot is given out when it
is asked for: the earliest gap of the lane in which the budget has room. That is first come, first
served without a task in the background.

The budget is a sorted log of identifies, past and booked: a slot is a day after the one that is as
many places from the end as a day may have. A counter with a reset would let twice the budget
through around the reset; this way no 24 hours ever hold more than the budget. What was spent before
counts as spent a day before the reset.

When Discord names other numbers, the lanes are drawn anew; an identify of the last five seconds
then counts in every lane, since nobody knows how Discord counts it.

https://discord.com/developers/docs/events/gateway#session-start-limit-object
"""

import bisect
from typing import Final

from gloam.models import limits

LANE_INTERVAL: Final = float(limits.GATEWAY_IDENTIFY_INTERVAL_SECONDS)
"""Seconds between two identifies of one lane."""

DAY: Final = 24 * 60 * 60.0
"""Seconds in which the budget counts."""


class IdentifySchedule:
    """The slots of the lanes and the budget of the day.

    Args:
        max_concurrency: how many lanes; 0 for no waiting at all.
        total: how many sessions may begin in a day.
        remaining: how many of them still may.
        reset: when all may again.
    """

    def __init__(
        self, *, max_concurrency: int = 1, total: int = 1000, remaining: int = 1000, reset: float
    ) -> None:
        self._lanes: dict[int, list[float]] = {}
        self._max_concurrency = max_concurrency
        self._budget = max(total, 1)
        self._log = [reset - DAY] * (self._budget - remaining)

    def slot(self, shard_id: int, now: float) -> float:
        """When the shard may identify; the slot is taken by asking."""
        if self._max_concurrency < 1:
            return now
        lane = self._lanes.setdefault(shard_id % self._max_concurrency, [])
        del lane[: bisect.bisect_right(lane, now - LANE_INTERVAL)]
        self._forget(now)
        at = now
        if len(self._log) >= self._budget:
            at = max(now, self._log[-self._budget] + DAY)
        for taken in lane:
            if abs(taken - at) < LANE_INTERVAL:
                at = taken + LANE_INTERVAL
        bisect.insort(lane, at)
        bisect.insort(self._log, at)
        return at

    def give_back(self, shard_id: int, at: float) -> None:
        """The shard will not use the slot that it was given."""
        if self._max_concurrency < 1:
            return
        for times in (self._lanes[shard_id % self._max_concurrency], self._log):
            if at in times:
                times.remove(at)

    def remaining(self, now: float) -> int:
        """How many sessions may still begin within the day; booked ones count as begun."""
        self._forget(now)
        return max(self._budget - len(self._log), 0)

    def update(
        self, *, max_concurrency: int, total: int, remaining: int, reset: float, now: float
    ) -> None:
        """Take Discord's newest numbers; all booked slots must have been given back."""
        recent = sorted(at for lane in self._lanes.values() for at in lane)
        del recent[: bisect.bisect_right(recent, now - LANE_INTERVAL)]
        self._max_concurrency = max_concurrency
        self._lanes = {number: list(recent) for number in range(max_concurrency)}
        self._budget = max(total, 1)
        self._forget(now)
        spent = max(self._budget - remaining, 0)
        known = self._log[-spent:] if spent else []
        self._log = sorted([reset - DAY] * (spent - len(known)) + known)

    def _forget(self, now: float) -> None:
        """What is a day old no longer counts."""
        del self._log[: bisect.bisect_right(self._log, now - DAY)]
