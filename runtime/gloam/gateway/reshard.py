"""One set of shards takes over from another while both are at work.

`overlap` decides which event is handed over; here are the steps, and what is waited for:

1. The new set starts. What its shards tell of their own life is held back.
2. When all of it is live, and all of the old set is too (what an old shard has missed would be lost
   with it), both listen for a while.
3. The old set ends for good. Twins that were on their way are told apart for as long again.

If a new shard cannot begin, the new set ends and the old goes on as if nothing had been.
"""

import asyncio
import math
from typing import Final

from gloam.core import Clock, ShardConnected, ShardDisconnected, UndecodableEvent
from gloam.events import Dispatch, Event
from gloam.gateway.errors import ShardClosed
from gloam.gateway.fleet import Fleet
from gloam.gateway.overlap import Overlap
from gloam.gateway.states import State
from gloam.gateway.stream import EventStream
from gloam.gateway.values import CLOSE_FOR_GOOD

_LOOK_EVERY: Final = 0.1
"""Seconds between two looks at whether all shards are live."""


async def take_over(
    old: Fleet, new: Fleet, count: int, stream: EventStream, clock: Clock, seconds: float
) -> None:
    """Start a new set of shards and end the old; returns when the new one is alone.

    Args:
        old: the set at work.
        new: the one to come.
        count: how many shards the new set has.
        stream: what the consumer reads.
        clock: what to wait on.
        seconds: for how long both listen, and for how long twins are told apart afterwards.

    Raises:
        GatewayError: a new shard cannot begin; the old set goes on.
        ShardClosed: one of the sets was closed by another hand.
    """
    change = _Change(Overlap(count), stream, clock)
    old.put, new.put = change.put_old, change.put_new
    try:
        new.start()
        await _until_live(old, new, clock)
        await clock.sleep(seconds)
        await _until_live(old, new, clock)
    except BaseException:
        await new.close(resumable=False)
        old.put = stream.put
        raise
    await old.close(resumable=False)
    change.done(old, new, clock.monotonic() + seconds)


class _Change:
    """Stands between two sets of shards and the stream."""

    def __init__(self, overlap: Overlap, stream: EventStream, clock: Clock) -> None:
        self._overlap = overlap
        self._stream = stream
        self._clock = clock
        self._connected: dict[int, ShardConnected] = {}
        self._twins_until = math.inf
        self._is_done = False

    async def put_old(self, shard_id: int, event: Event, fleet: Fleet) -> None:
        """Take an event of the old set."""
        if not isinstance(event, Dispatch | UndecodableEvent) or self._overlap.old(event):
            await self._hand_over(shard_id, event, fleet)

    async def put_new(self, shard_id: int, event: Event, fleet: Fleet) -> None:
        """Take an event of the new set."""
        if self._clock.monotonic() >= self._twins_until:
            fleet.put = self._stream.put
        elif isinstance(event, Dispatch | UndecodableEvent):
            if not self._overlap.new(shard_id, event):
                return
        elif not self._is_done:
            if isinstance(event, ShardConnected):
                self._connected[shard_id] = event
            return
        await self._hand_over(shard_id, event, fleet)

    def done(self, old: Fleet, new: Fleet, twins_until: float) -> None:
        """The old set has ended: tell so, and what was held back."""
        self._is_done = True
        self._twins_until = twins_until
        for shard_id in old.shards:
            lost = ShardDisconnected(
                shard_id=shard_id, code=CLOSE_FOR_GOOD, reason="resharded", can_resume=False
            )
            self._stream.push(shard_id, lost, old)
        for shard_id, connected in sorted(self._connected.items()):
            self._stream.push(shard_id, connected, new)

    async def _hand_over(self, shard_id: int, event: Event, fleet: Fleet) -> None:
        try:
            await self._stream.put(shard_id, event, fleet)
        except asyncio.CancelledError:  # it counts as told, so that its twin is not
            self._stream.push(shard_id, event, fleet)
            raise


async def _until_live(old: Fleet, new: Fleet, clock: Clock) -> None:
    """Wait until all of the new set is live, and all of the old that is not over."""
    _check_open(old, new)
    while not (new.all_are({State.LIVE}) and old.all_are({State.LIVE, State.DEAD})):
        if new.error is not None:
            raise new.error
        _check_open(old, new)
        await clock.sleep(_LOOK_EVERY)


def _check_open(*fleets: Fleet) -> None:
    if any(one.closed for one in fleets):
        raise ShardClosed("the cluster was closed while it was resharded")
