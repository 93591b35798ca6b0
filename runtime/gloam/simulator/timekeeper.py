"""What makes things happen at their time: the driver of the world's agenda.

In: the world, and a clock. Out: each deed of the agenda, carried out when it is due. It sleeps
until the next moment, and is woken when an earlier one is entered. A deed that fails is logged; the
others go on.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Final

from gloam.core import Clock
from gloam.simulator.world import World

_log: Final = logging.getLogger("gloam.simulator")


class Timekeeper:
    """Carries out a world's agenda.

    Args:
        world: whose.
        clock: what the time is.
        after: called when something was done.
    """

    def __init__(self, world: World, clock: Clock, after: Callable[[], None]) -> None:
        self._agenda = world.agenda
        self._clock = clock
        self._after = after
        self._entered = asyncio.Event()
        self._agenda.on_change(self._entered.set)
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to keep time."""
        self._task = asyncio.create_task(self._keep())

    async def stop(self) -> None:
        """End it."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _keep(self) -> None:
        while True:
            self._entered.clear()
            due = self._agenda.next
            if due is None:
                await self._entered.wait()
            elif due > self._clock.time():
                await self._rest(due - self._clock.time())
            else:
                self._run()

    def _run(self) -> None:
        try:
            self._agenda.run(self._clock.time())
        except Exception:
            _log.exception("what was due has failed")
        self._after()

    async def _rest(self, seconds: float) -> None:
        """Sleep, unless something is entered meanwhile."""
        tasks = [
            asyncio.ensure_future(self._clock.sleep(seconds)),
            asyncio.ensure_future(self._entered.wait()),
        ]
        try:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
