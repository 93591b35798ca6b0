"""Who may identify when: sessions are started in turns, and only so many a day.

Discord takes `max_concurrency` identifies in five seconds, one from each group of shards with the
same number modulo `max_concurrency`, and a budget of them a day; who spends it is logged out
everywhere and gets a new token. So a lane is kept for each group, and a slot is given out when it
is asked for: the later of now, the lane's next free moment, and the end of a spent budget. That is
first come, first served without a task in the background.

https://discord.com/developers/docs/events/gateway#session-start-limit-object
"""

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
        self._lanes: dict[int, float] = {}
        self._max_concurrency = max_concurrency
        self._total = total
        self._remaining = remaining
        self._reset = reset

    def slot(self, shard_id: int, now: float) -> float:
        """When the shard may identify; the slot is taken by asking."""
        if self._max_concurrency < 1:
            return now
        if now >= self._reset:
            self._remaining, self._reset = self._total, now + _DAY
        lane = shard_id % self._max_concurrency
        at = max(now, self._lanes.get(lane, now))
        if self._remaining < 1:
            at = max(at, self._reset)
            self._remaining, self._reset = self._total, at + _DAY
        self._remaining -= 1
        self._lanes[lane] = at + LANE_INTERVAL
        return at


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
        await self._clock.sleep(self._schedule.slot(shard_id, now) - now)
