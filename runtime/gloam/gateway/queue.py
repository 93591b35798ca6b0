"""Who may identify when: sessions are started in turns, and only so many a day.

Discord takes `max_concurrency` identifies in five seconds, one from each group of shards with the
same number modulo `max_concurrency`, and a budget of them a day; who spends it is logged out
everywhere and gets a new token. So a lane is kept for each group, and a slot is given out when it
is asked for: the earliest gap of the lane in which the budget has room. That is first come, first
served without a task in the background.

A shard that stops waiting, since its connection broke, gives its slot back. Otherwise one that
breaks all night while it waits would spend the budget without a single identify.

The budget is a sorted log of identifies, past and booked: a slot is a day after the one that is as
many places from the end as a day may have. A counter with a reset would let twice the budget
through around the reset; this way no 24 hours ever hold more than the budget. What was spent before
counts as spent a day before the reset.

https://discord.com/developers/docs/events/gateway#session-start-limit-object
"""

import bisect
from typing import Final, Protocol

from gloam.core import Clock, SystemClock
from gloam.models import SessionStartLimit

LANE_INTERVAL: Final = 5.0
"""Seconds between two identifies of one lane."""

_DAY: Final = 24 * 60 * 60.0


class IdentifyQueue(Protocol):
    """Tells shards when they may identify; one for all the shards of a bot."""

    async def acquire(self, shard_id: int) -> None:
        """Return when the shard may identify."""
        ...


class IdentifySchedule:
    """The slots of the lanes and the budget of the day; pure, times are in seconds."""

    def __init__(
        self, *, max_concurrency: int = 1, total: int = 1000, remaining: int = 1000, reset: float
    ) -> None:
        self._lanes: dict[int, list[float]] = {}
        self._max_concurrency = max_concurrency
        self._budget = max(total, 1)
        self._log = [reset - _DAY] * (self._budget - remaining)

    def slot(self, shard_id: int, now: float) -> float:
        """When the shard may identify; the slot is taken by asking."""
        if self._max_concurrency < 1:
            return now
        lane = self._lanes.setdefault(shard_id % self._max_concurrency, [])
        del lane[: bisect.bisect_right(lane, now - LANE_INTERVAL)]
        del self._log[: bisect.bisect_right(self._log, now - _DAY)]
        at = now
        if len(self._log) >= self._budget:
            at = max(now, self._log[-self._budget] + _DAY)
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


class InProcessQueue:
    """The queue of the shards of one process.

    Args:
        limit: what Discord says of the bot's budget; None for one identify in five seconds and a
            thousand a day, which is the least that a bot has.
        clock: what to wait on.
    """

    def __init__(
        self, limit: SessionStartLimit | None = None, *, clock: Clock | None = None
    ) -> None:
        self._clock = clock or SystemClock()
        now = self._clock.monotonic()
        if limit is None:
            self._schedule = IdentifySchedule(reset=now + _DAY)
        else:
            self._schedule = IdentifySchedule(
                max_concurrency=limit.max_concurrency,
                total=limit.total,
                remaining=limit.remaining,
                reset=now + limit.reset_after / 1000,
            )

    async def acquire(self, shard_id: int) -> None:
        """Return when the shard may identify."""
        now = self._clock.monotonic()
        at = self._schedule.slot(shard_id, now)
        try:
            await self._clock.sleep(at - now)
        except BaseException:  # cancelled: the connection that was to identify is gone
            self._schedule.give_back(shard_id, at)
            raise
