"""A set of shards of one count: started together, closed together, and kept alive.

A shard ends in two ways. With a `GatewayError` Discord has said that trying again would end the
same way: it has reported itself dead, and the others go on. With anything else a fault of ours has
shown: it is reported dead with the time after which it is started anew, from its last session. One
that fails five times without ten quiet minutes between has ended for good too.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import Final, TypeAlias

from gloam.core import Clock, ShardDead
from gloam.events import Event
from gloam.gateway.errors import GatewayError
from gloam.gateway.shard import Shard
from gloam.gateway.states import State
from gloam.gateway.values import SavedSession

_log: Final = logging.getLogger("gloam.gateway")

_RESTARTS: Final = 5
_QUIET: Final = 600.0
_LONGEST_DELAY: Final = 60.0

Put: TypeAlias = Callable[[int, Event, "Fleet"], Coroutine[object, object, None]]
"""Takes an event of a shard."""


class Fleet:
    """The shards at work.

    Args:
        make: makes the shard of a number, with the session to resume, if any.
        sessions: which shards to run, with their sessions.
        put: takes their events.
        clock: what to wait on.
    """

    def __init__(
        self,
        make: Callable[[int, SavedSession | None], Shard],
        sessions: Mapping[int, SavedSession | None],
        put: Put,
        clock: Clock,
    ) -> None:
        self._make = make
        self.put = put
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()
        self._ended: Callable[[Fleet], None] | None = None
        self.closed = False
        """Whether `close` was called."""

        self.error: Exception | None = None
        """What ended the last shard that has ended."""

        self.shards = {number: make(number, saved) for number, saved in sessions.items()}
        """The shards by number; one that is started anew is another."""

    def start(self) -> None:
        """Run all."""
        for number in self.shards:
            task = asyncio.create_task(self._keep(number), name=f"shard {number}")
            self._tasks.add(task)
            task.add_done_callback(self._task_ended)

    def on_end(self, ended: Callable[["Fleet"], None] | None) -> None:
        """Have it said when none of them is left; None for no longer."""
        self._ended = ended
        if ended is not None and not self._tasks:
            ended(self)

    def _task_ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not self._tasks and self._ended is not None:
            self._ended(self)

    def all_are(self, states: Iterable[State]) -> bool:
        """Whether each shard is in one of some states."""
        wanted = set(states)
        return all(shard.state in wanted for shard in self.shards.values())

    async def close(self, *, resumable: bool) -> None:
        """End all shards."""
        self.closed = True
        shards = self.shards.values()
        await asyncio.gather(*(one.close(resumable=resumable) for one in shards))
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _keep(self, number: int) -> None:
        """Run a shard, and again if it failed by a fault of ours."""
        failures = 0
        while not self.closed:
            began = self._clock.monotonic()
            try:
                await self._run(number)
                return
            except GatewayError as error:
                self.error = error
                return
            except Exception as error:
                _log.exception("shard %d failed by a fault of gloam's", number)
                quiet = self._clock.monotonic() - began >= _QUIET
                failures = 1 if quiet else failures + 1
                delay = None
                if failures < _RESTARTS:
                    delay = min(2.0**failures, _LONGEST_DELAY)
                    self.shards[number] = self._make(number, self.shards[number].save())
                dead = ShardDead(shard_id=number, error=error, restart_delay=delay)
                await self.put(number, dead, self)
                if delay is None:
                    self.error = error
                    return
                await self._clock.sleep(delay)

    async def _run(self, number: int) -> None:
        def emit(event: Event) -> Coroutine[object, object, None]:
            return self.put(number, event, self)

        await self.shards[number].run(emit)
