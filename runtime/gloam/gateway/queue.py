"""Who may identify when: `IdentifyQueue` is what a shard asks, `InProcessQueue` the usual answer.

The slots are those of `schedule`; here is waited for them. A shard that stops waiting, since its
connection broke, gives its slot back. Otherwise one that breaks all night while it waits would
spend the budget without a single identify. A wait for the budget is logged, since it may take a day
in which nothing else tells why the shard is not live.
"""

import asyncio
import logging
from contextlib import suppress
from typing import Final, Protocol

from gloam.core import Clock, SystemClock, timeout
from gloam.gateway.schedule import DAY, IdentifySchedule
from gloam.models import SessionStartLimit, limits

_log: Final = logging.getLogger("gloam.gateway")


class IdentifyQueue(Protocol):
    """Tells shards when they may identify; one for all the shards of a bot.

    One that spans processes is another implementation, which asks a server.
    """

    async def acquire(self, shard_id: int) -> None:
        """Return when the shard may identify."""
        ...


class InProcessQueue:
    """The queue of the shards of one process.

    Args:
        limit: what Discord says of the bot's budget; None for one identify in five seconds and a
            thousand a day, which is the least that a bot has.
        reserve: how many identifies of the budget are never given out: at the limit itself Discord
            resets the token.
        clock: what to wait on.
    """

    def __init__(
        self,
        limit: SessionStartLimit | None = None,
        *,
        reserve: int = 0,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._reserve = reserve
        self._waiting: list[_Turn] = []
        limit = limit or SessionStartLimit(
            total=limits.GATEWAY_SESSION_STARTS_PER_DAY,
            remaining=limits.GATEWAY_SESSION_STARTS_PER_DAY,
            reset_after=int(DAY * 1000),
            max_concurrency=1,
        )
        self._schedule = IdentifySchedule(
            max_concurrency=limit.max_concurrency,
            total=limit.total - reserve,
            remaining=limit.remaining - reserve,
            reset=self._clock.monotonic() + limit.reset_after / 1000,
        )

    @property
    def remaining(self) -> int:
        """How many sessions may still begin within the day; those that wait count as begun."""
        return self._schedule.remaining(self._clock.monotonic())

    async def acquire(self, shard_id: int) -> None:
        """Return when the shard may identify."""
        now = self._clock.monotonic()
        is_spent = not self._schedule.remaining(now)
        turn = _Turn(shard_id, self._schedule.slot(shard_id, now))
        if is_spent and turn.at > now:
            text = "shard %d waits for %.0f s: the sessions that may begin in a day have begun"
            _log.warning(text, shard_id, turn.at - now)
        self._waiting.append(turn)
        try:
            while (left := turn.at - self._clock.monotonic()) > 0:
                turn.moved.clear()
                with suppress(TimeoutError):
                    async with timeout(self._clock, left):
                        await turn.moved.wait()
        except BaseException:  # cancelled: the connection that was to identify is gone
            self._schedule.give_back(shard_id, turn.at)
            raise
        finally:
            self._waiting.remove(turn)

    def update(self, limit: SessionStartLimit) -> None:
        """Take Discord's newest numbers; who waits keeps their place in line."""
        now = self._clock.monotonic()
        for turn in self._waiting:
            self._schedule.give_back(turn.shard_id, turn.at)
        self._schedule.update(
            max_concurrency=limit.max_concurrency,
            total=limit.total - self._reserve,
            remaining=limit.remaining - self._reserve,
            reset=now + limit.reset_after / 1000,
            now=now,
        )
        for turn in self._waiting:
            turn.at = self._schedule.slot(turn.shard_id, now)
            turn.moved.set()


class _Turn:
    """One shard in line."""

    def __init__(self, shard_id: int, at: float) -> None:
        self.shard_id = shard_id
        self.at = at
        self.moved = asyncio.Event()
