"""Run a bot until it is told to stop, and stop well.

`run` hands each event to a handler, and ends on SIGINT, on SIGTERM, when it is cancelled, or when
the cluster ends. It ends within a few seconds: reading stops, the sockets close so that sessions
can be resumed, the sessions are saved, the handlers at work may finish, the rest are cancelled.
"""

import asyncio
import logging
import signal
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import AsyncExitStack, suppress
from types import FrameType
from typing import Final, TypeAlias

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
        handler: called for every event with the shard's number, in order, before the next event is
            read: what has to happen first, as a cache's `apply`, a plain function may do that then
            returns a coroutine. The coroutine is run beside the others, and what it raises is
            logged.
        save: is given the sessions at the end, before the handlers at work are waited for, to be
            handed to the next `Cluster` as `saved`; None ends them, and the bot goes offline.
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
    async with AsyncExitStack() as stack:
        stack.enter_context(_Listening(signals, stop))
        if not await _unless(stop, stack.enter_async_context(cluster)):
            return
        handlers = Handlers(limit=limit, grace=grace, clock=clock)
        try:
            await _unless(stop, _read(cluster, handler, handlers))
        finally:
            await _end(cluster, handlers, save, clock, clock.monotonic() + grace)


async def _unless(stop: asyncio.Event, work: Coroutine[object, object, object]) -> bool:
    """Work until it is done or told to stop, which cancels it; whether it was done."""
    working, stopping = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({working, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in (working, stopping):
            task.cancel()
        await asyncio.gather(working, stopping, return_exceptions=True)
    if working.cancelled():
        return False
    working.result()
    return True


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


_Heard: TypeAlias = Callable[[int, FrameType | None], object] | int | None


class _Listening:
    """Has signals set an event, and gives them back afterwards to who heard them before."""

    def __init__(self, signals: Sequence[signal.Signals], stop: asyncio.Event) -> None:
        self._signals = signals
        self._stop = stop
        self._before: dict[signal.Signals, _Heard] = {}

    def __enter__(self) -> None:
        loop = asyncio.get_running_loop()
        for one in self._signals:
            before = signal.getsignal(one)
            # Windows has no such listening, a thread that is not the main one must not.
            with suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(one, self._stop.set)
                # What the loop itself heard it has forgotten: then the default is given back.
                self._before[one] = None if before == signal.getsignal(one) else before

    def __exit__(self, *_: object) -> None:
        loop = asyncio.get_running_loop()
        for one, before in self._before.items():
            loop.remove_signal_handler(one)
            if before is not None:
                signal.signal(one, before)
