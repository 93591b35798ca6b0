"""Many shards, one stream.

A cluster asks Discord how many shards to run and how fast they may start, runs them, and merges
what they hand over into one bounded stream. When the consumer is slow the stream fills, and shards
stop reading; their heartbeats go on, so no session is lost.

A shard that has ended for good is reported in the stream as `ShardDead`, and the others go on. When
none is left, iteration raises what ended the last of them: a wrong token ends the bot, and says so.
"""

import asyncio
import logging
from collections.abc import Collection, Mapping
from types import TracebackType
from typing import Final, Self

from msgspec import structs

from gloam.core import Clock, SystemClock, Token
from gloam.events import Dispatch, Event, Intents, UpdatePresence
from gloam.gateway.discovery import discover
from gloam.gateway.errors import ShardClosed
from gloam.gateway.fleet import Fleet
from gloam.gateway.inflate import Compression
from gloam.gateway.metrics import MetricsHook, ShardMetrics
from gloam.gateway.plan import Plan, Wish, check_budget, plan
from gloam.gateway.queue import IdentifyQueue, InProcessQueue
from gloam.gateway.reshard import take_over
from gloam.gateway.shard import Shard
from gloam.gateway.stream import ROOM, EventStream
from gloam.gateway.values import SavedSession
from gloam.models.ids import GuildId

_log: Final = logging.getLogger("gloam.gateway")


class Cluster:
    """The shards of a bot; iterate over it inside `async with` to receive `(shard_id, event)`.

    Leaving the block ends the sessions, and the bot goes offline; being cancelled in it keeps them
    at Discord, so that what `save` gives afterwards can be resumed.

    Args:
        token: the bot's token, with or without `Bot `.
        intents: the groups of events to receive.
        shards: `"auto"` for as many as Discord recommends, a number for that many, or the ids of
            those to run here out of `shard_count`.
        shard_count: how many shards the bot has in all processes, if `shards` lists ids.
        api_url: where Discord's HTTP API is.
        queue: who may identify when; None for one that knows this process alone.
        compression: how the gateway compresses; None for not at all.
        wanted: the types of events to decode; None for all.
        presence: what to show from the start; None for Discord's default, online.
        large_threshold: members above which a guild's offline members are left out, 50 to 250;
            None for Discord's default, 50.
        saved: sessions to resume, from `save`.
        budget_reserve: how many of the sessions that may begin in a day are never begun: at the
            end of them Discord resets the token.
        metrics: is shown the shards from time to time.
        metrics_interval: seconds from one time to the next.
        clock: what to wait on.

    Raises:
        AuthenticationFailed: on entering, if Discord does not accept the token.
        SessionBudgetSpent: on entering, if too many sessions have begun today.
        GatewayError: on entering, if Discord cannot be asked; while iterating, when every shard has
            ended.
        EncodeError, PayloadTooLarge: on entering, if the presence cannot be sent.
        ValueError: on entering, if there is no shard to run, or one that `shard_count` excludes, or
            if the threshold is not from 50 to 250.
        RuntimeError: on entering, if it was entered before; while iterating, if it was not.
    """

    def __init__(
        self,
        token: str | Token,
        *,
        intents: Intents,
        shards: Wish = "auto",
        shard_count: int | None = None,
        api_url: str = "https://discord.com/api/v10",
        queue: IdentifyQueue | None = None,
        compression: Compression | None = "zstd-stream",
        wanted: Collection[type[Dispatch]] | None = None,
        presence: UpdatePresence | None = None,
        large_threshold: int | None = None,
        saved: Mapping[int, SavedSession] | None = None,
        budget_reserve: int = 10,
        metrics: MetricsHook | None = None,
        metrics_interval: float = 15.0,
        clock: Clock | None = None,
    ) -> None:
        self._token = token if isinstance(token, Token) else Token(token)
        self._intents = intents
        self._wish: Wish = shards
        self._shard_count = shard_count
        self._api_url = api_url
        self._queue = queue
        self._compression: Compression | None = compression
        self._wanted = wanted
        self._presence = presence
        self._large_threshold = large_threshold
        self._saved = saved or {}
        self._reserve = budget_reserve
        self._hook = metrics
        self._interval = metrics_interval
        self._clock = clock or SystemClock()
        self._stream = EventStream(ROOM)
        self._fleet: Fleet | None = None
        self._successor: Fleet | None = None  # while it comes
        self._count = 0
        self._resharding = asyncio.Lock()
        self._watch: asyncio.Task[None] | None = None
        self._closed = self._kept = False

    @property
    def shards(self) -> Mapping[int, Shard]:
        """The shards by number, once the block is entered."""
        return {} if self._fleet is None else self._fleet.shards

    def shard_of(self, guild_id: GuildId) -> Shard:
        """The shard that hears of a guild.

        https://discord.com/developers/docs/events/gateway#sharding-sharding-formula

        Raises:
            KeyError: it does not run here.
        """
        return self.shards[(guild_id >> 22) % max(self._count, 1)]

    def metrics(self) -> Mapping[int, ShardMetrics]:
        """What there is to count, by shard, as it is now."""
        return {shard_id: shard.metrics() for shard_id, shard in self.shards.items()}

    def save(self) -> dict[int, SavedSession]:
        """The sessions that can be resumed, by shard, to be given to another `Cluster`.

        Events that wait in the stream are not counted as received: they come again. A session of
        which not even the READY was taken is left out.
        """
        untaken = self._stream.untaken(self._fleet)
        found: dict[int, SavedSession] = {}
        for shard_id, shard in self.shards.items():
            saved = shard.save()
            if saved is None:
                continue
            sequence = min(saved.sequence, untaken.get(shard_id, saved.sequence + 1) - 1)
            if sequence > 0:
                found[shard_id] = structs.replace(saved, sequence=sequence)
        return found

    async def close(self, *, resumable: bool = False) -> None:
        """End all shards; iteration ends after what is buffered.

        Args:
            resumable: keep the sessions at Discord, so that what `save` gives can be resumed. The
                first call decides, also for leaving the block.
        """
        if self._closed:
            resumable = self._kept
        self._closed, self._kept = True, resumable
        fleets = [one for one in (self._fleet, self._successor) if one is not None]
        await asyncio.gather(*(one.close(resumable=resumable) for one in fleets))
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        self._stream.end()

    async def reshard(self, shards: int | None = None, *, overlap: float = 10.0) -> None:
        """Go over to another number of shards without missing an event or telling one twice.

        The new shards identify beside the old, which takes as many sessions of the budget. When
        all are live both sets listen for a while; then the old one ends. `ShardConnected` of the
        new shards, after `ShardDisconnected` of the old, tells in the stream that it is done.

        Args:
            shards: how many; None for as many as Discord recommends now.
            overlap: seconds for which both sets listen, and for which twins are told apart
                afterwards: longer than one set may lag behind the other.

        Raises:
            SessionBudgetSpent: too many sessions have begun today; nothing has changed.
            GatewayError: a new shard cannot begin; the old ones go on.
            RuntimeError: the cluster is not running, or runs only some of the bot's shards.
            ShardClosed: the cluster was closed meanwhile.
        """
        async with self._resharding:
            old = self._fleet
            if old is None or self._closed:
                raise RuntimeError("reshard inside `async with`")
            if len(old.shards) != self._count:
                raise RuntimeError("all processes of a bot must reshard together, by hand")
            info = await discover(self._api_url, self._token, self._clock)
            wanted = plan(info, shards or "auto", None, {})
            check_budget(info.session_start_limit, wanted.count, self._reserve, self._clock.time())
            if isinstance(self._queue, InProcessQueue):
                self._queue.update(info.session_start_limit)
            if self._closed:
                raise ShardClosed("the cluster was closed before it was resharded")
            new = self._successor = self._make_fleet(info.url, wanted)
            old.on_end(None)
            try:
                await take_over(old, new, wanted.count, self._stream, self._clock, overlap)
                self._fleet, self._count = new, wanted.count
            finally:
                self._successor = None
                (self._fleet or old).on_end(self._ended)

    async def __aenter__(self) -> Self:
        if self._fleet is not None or self._closed:
            raise RuntimeError("a cluster is entered once: make another, with `saved=save()`")
        info = await discover(self._api_url, self._token, self._clock)
        limit = info.session_start_limit
        wanted = plan(info, self._wish, self._shard_count, self._saved)
        needed = sum(session is None for session in wanted.sessions.values())
        check_budget(limit, needed, self._reserve, self._clock.time())
        if self._queue is None:
            reserve = min(self._reserve, limit.remaining)
            self._queue = InProcessQueue(limit, reserve=reserve, clock=self._clock)
        self._fleet, self._count = self._make_fleet(info.url, wanted), wanted.count
        self._fleet.start()
        self._fleet.on_end(self._ended)
        if self._hook is not None:
            self._watch = asyncio.create_task(self._show_metrics(self._hook))
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        interrupted = isinstance(error, asyncio.CancelledError | KeyboardInterrupt)
        await self.close(resumable=interrupted)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> tuple[int, Event]:
        if self._fleet is None and not self._closed:  # it would wait for ever
            raise RuntimeError("iterate over a cluster inside `async with`")
        return await self._stream.take()

    def _make_fleet(self, url: str, wanted: Plan) -> Fleet:
        def make(number: int, saved: SavedSession | None) -> Shard:
            return Shard(
                self._token,
                intents=self._intents,
                url=url,
                shard=(number, wanted.count),
                queue=self._queue,
                compression=self._compression,
                wanted=self._wanted,
                presence=self._presence,
                large_threshold=self._large_threshold,
                saved=saved,
                clock=self._clock,
            )

        return Fleet(make, wanted.sessions, self._stream.put, self._clock)

    def _ended(self, fleet: Fleet) -> None:
        """No shard of a set is left."""
        if fleet is self._fleet and not self._closed:
            self._stream.end(fleet.error)

    async def _show_metrics(self, hook: MetricsHook) -> None:
        while True:
            await self._clock.sleep(self._interval)
            left = self._queue.remaining if isinstance(self._queue, InProcessQueue) else None
            try:
                hook(self.metrics(), left, len(self._stream))
            except Exception:  # the hook is the user's; the bot does not end with it
                _log.exception("the metrics hook failed")
