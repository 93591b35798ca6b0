"""Many shards, one stream.

A cluster asks Discord how many shards to run and how fast they may start, runs them, and merges
what they hand over into one bounded stream. When the consumer is slow the stream fills, and shards
stop reading; their heartbeats go on, so no session is lost.

A shard that has ended for good is reported in the stream as `ShardDead`, and the others go on. When
none is left, iteration raises what ended the last of them: a wrong token ends the bot, and says so.
"""

import asyncio
import logging
from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from types import TracebackType
from typing import Final, Literal, Self

from gloam.core import Clock, ShardDead, SystemClock, Token
from gloam.events import Dispatch, Event, Intents
from gloam.gateway.discovery import discover
from gloam.gateway.errors import GatewayError
from gloam.gateway.inflate import Compression
from gloam.gateway.queue import IdentifyQueue, InProcessQueue
from gloam.gateway.shard import Shard
from gloam.gateway.values import SavedSession
from gloam.models import GatewayBotInfo

_log: Final = logging.getLogger("gloam.gateway")

_BUFFER: Final = 1024
"""Events that wait for the consumer before shards stop reading."""


class Cluster:
    """The shards of a bot; iterate over it inside `async with` to receive `(shard_id, event)`.

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
        saved: sessions to resume, from `save`.
        clock: what to wait on.

    Raises:
        GatewayError: on entering, if Discord cannot be asked; while iterating, when every shard has
            ended.
        ValueError: on entering, if there is no shard to run, or one that `shard_count` excludes.
    """

    def __init__(
        self,
        token: str | Token,
        *,
        intents: Intents,
        shards: Literal["auto"] | int | Sequence[int] = "auto",
        shard_count: int | None = None,
        api_url: str = "https://discord.com/api/v10",
        queue: IdentifyQueue | None = None,
        compression: Compression | None = "zstd-stream",
        wanted: Collection[type[Dispatch]] | None = None,
        saved: Mapping[int, SavedSession] | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._token = token if isinstance(token, Token) else Token(token)
        self._intents = intents
        self._wished = shards
        self._shard_count = shard_count
        self._api_url = api_url
        self._queue = queue
        self._compression: Compression | None = compression
        self._wanted = wanted
        self._saved = saved or {}
        self._clock = clock or SystemClock()
        self._stream: asyncio.Queue[tuple[int, Event] | None] = asyncio.Queue(_BUFFER)
        self._tasks: list[asyncio.Task[None]] = []
        self._error: Exception | None = None
        self._closed = False
        self.shards: Mapping[int, Shard] = {}
        """The shards by number, once the block is entered."""

    def save(self) -> dict[int, SavedSession]:
        """The sessions that can be resumed, by shard, to be given to another `Cluster`."""
        found = {shard_id: shard.save() for shard_id, shard in self.shards.items()}
        return {shard_id: saved for shard_id, saved in found.items() if saved is not None}

    async def close(self, *, resumable: bool = False) -> None:
        """End all shards; iteration ends after what is buffered.

        Args:
            resumable: keep the sessions at Discord, so that what `save` gives can be resumed.
        """
        self._closed = True
        await asyncio.gather(*(one.close(resumable=resumable) for one in self.shards.values()))
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        self._wake_consumer()

    async def __aenter__(self) -> Self:
        info = await discover(self._api_url, self._token)
        queue = self._queue or InProcessQueue(info.session_start_limit, clock=self._clock)
        ids, count = self._numbers(info)
        self.shards = {
            number: Shard(
                self._token,
                intents=self._intents,
                url=info.url,
                shard=(number, count),
                queue=queue,
                compression=self._compression,
                wanted=self._wanted,
                saved=self._saved.get(number),
                clock=self._clock,
            )
            for number in ids
        }
        for shard in self.shards.values():
            task = asyncio.create_task(self._run(shard), name=f"shard {shard.shard_id}")
            self._tasks.append(task)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> tuple[int, Event]:
        if self._closed and self._stream.empty():
            raise StopAsyncIteration
        item = await self._stream.get()
        if item is not None:
            return item
        self._wake_consumer()  # whoever asks next is told the same
        if self._error is not None and not self._closed:
            raise self._error
        raise StopAsyncIteration

    def _wake_consumer(self) -> None:
        """Tell who waits on the stream that it has ended; if it is full, nobody waits."""
        with suppress(asyncio.QueueFull):
            self._stream.put_nowait(None)

    def _numbers(self, info: GatewayBotInfo) -> tuple[Sequence[int], int]:
        """The shards to run here, and how many there are in all."""
        if self._wished == "auto":
            return range(info.shards), info.shards
        ids = range(self._wished) if isinstance(self._wished, int) else self._wished
        count = self._shard_count or max(ids, default=0) + 1
        if not ids or not all(0 <= number < count for number in ids):
            raise ValueError(f"the shards to run are some of 0 to {count - 1}, not {list(ids)}")
        return ids, count

    async def _run(self, shard: Shard) -> None:
        async def emit(event: Event) -> None:
            await self._stream.put((shard.shard_id, event))

        try:
            await shard.run(emit)
        except GatewayError as error:
            self._error = error
        except Exception as error:  # a fault of ours; the consumer must not wait on it for ever
            _log.exception("shard %d failed", shard.shard_id)
            self._error = error
            await emit(ShardDead(shard_id=shard.shard_id, error=error))
        alone = [task for task in self._tasks if task is not asyncio.current_task()]
        if all(task.done() for task in alone):
            await self._stream.put(None)
