"""Run a bot until it is told to stop, and stop well.

`run` hands each event to a handler, and ends on SIGINT, on SIGTERM, when it is cancelled, or when
the cluster ends. It ends within a few seconds: reading stops, the sockets close so that sessions
can be resumed, the sessions are saved, the handlers at work may finish, the rest are cancelled.
"""

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from typing import Final

from gloam.core import Clock, SystemClock, timeout
from gloam.events import Event
from gloam.gateway.cluster import Cluster
from gloam.gateway.handlers import Handlers
from gloam.gateway.values import SavedSession

_log: Final = logging.getLogger("gloam.gateway")

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM)


async def run(
    cluster: Cluster,
    handler: Callable[[int, Event], Coroutine[object, object, None]],
    *,
    save: Callable[[Mapping[int, SavedSession]], None] | None = None,
    limit: int = 1000,
    grace: float = 5.0,
    signals: Sequence[signal.Signals] = _SIGNALS,
    clock: Clock | None = None,
) -> None:
    """Run a cluster that has not been entered yet, until it is told to stop.

    Args:
        cluster: the shards.
        handler: called for every event with the shard's number; its coroutine is run beside the
            others, and what it raises is logged.
        save: is given the sessions at the end, to be handed to the next `Cluster` as `saved`; None
            ends them, and the bot goes offline.
        limit: how many handlers may run at once.
        grace: seconds from being told to stop to the end.
        signals: what tells to stop, besides cancellation; where the event loop cannot listen for
            signals, none does.
        clock: what to wait on.

    Raises:
        GatewayError: the cluster could not begin, or every shard has ended.
    """
    clock = clock or SystemClock()
    stop = asyncio.Event()
    reading: asyncio.Task[None] | None = None
    with _Listening(signals, stop):
        handlers = Handlers(limit=limit, grace=grace, clock=clock)
        async with cluster:
            reading = asyncio.create_task(_read(cluster, handler, handlers))
            stopping = asyncio.create_task(stop.wait())
            try:
                await asyncio.wait({reading, stopping}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                began = clock.monotonic()
                for task in (reading, stopping):
                    task.cancel()
                await asyncio.gather(reading, stopping, return_exceptions=True)
                await _end(cluster, handlers, save, clock, began + grace)
    if not reading.cancelled():
        reading.result()


async def _read(
    cluster: Cluster,
    handler: Callable[[int, Event], Coroutine[object, object, None]],
    handlers: Handlers,
) -> None:
    async for shard_id, event in cluster:
        await handlers.room()
        handlers.start(handler(shard_id, event), event)


async def _end(
    cluster: Cluster,
    handlers: Handlers,
    save: Callable[[Mapping[int, SavedSession]], None] | None,
    clock: Clock,
    by: float,
) -> None:
    """Close, save, drain; in that order, so that what takes longest cannot cost the sessions."""
    with suppress(TimeoutError):
        async with timeout(clock, max(by - clock.monotonic(), 0)):
            await cluster.close(resumable=save is not None)
    if save is not None:
        try:
            save(cluster.save())
        except Exception:  # it is the user's; the handlers still get their time
            _log.exception("the sessions could not be saved")
    await handlers.close(grace=max(by - clock.monotonic(), 0))


class _Listening:
    """Has signals set an event, and gives them back afterwards."""

    def __init__(self, signals: Sequence[signal.Signals], stop: asyncio.Event) -> None:
        self._signals = signals
        self._stop = stop
        self._heard: list[signal.Signals] = []

    def __enter__(self) -> None:
        loop = asyncio.get_running_loop()
        for one in self._signals:
            # Windows has no such listening, a thread that is not the main one must not.
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(one, self._stop.set)
                self._heard.append(one)

    def __exit__(self, *_: object) -> None:
        loop = asyncio.get_running_loop()
        for one in self._heard:
            loop.remove_signal_handler(one)
