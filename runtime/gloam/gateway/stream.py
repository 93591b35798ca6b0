"""The one stream of a cluster: shards put events in, the consumer takes them out.

It is bounded: when it is full, who puts waits, and a shard that waits does not read. In the good
case neither side waits, and an event costs two moves in a deque. An event counts as taken when the
consumer has it, not when it is in here: `untaken` tells from where a session must be resumed so
that what was buffered when the program ended comes again.
"""

import asyncio
from collections import deque
from collections.abc import Mapping
from typing import Final

from gloam.core import UndecodableEvent
from gloam.events import Dispatch, Event, Ready

ROOM: Final = 1024
"""Events that wait for the consumer before shards stop reading."""


class EventStream:
    """Events with the shards they came from, in the order in which they were put in."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._items: deque[tuple[int, Event, object]] = deque()
        self._takers: deque[asyncio.Future[None]] = deque()
        self._putters: deque[asyncio.Future[None]] = deque()
        self._ended = False
        self._error: Exception | None = None

    def __len__(self) -> int:
        """How many wait for the consumer."""
        return len(self._items)

    async def put(self, shard_id: int, event: Event, source: object = None) -> None:
        """Put an event in; waits while the stream is full.

        Args:
            shard_id: the shard that it came from.
            event: the event.
            source: the set of shards that it came from, for `untaken`.
        """
        while len(self._items) >= self._room:
            await self._wait(self._putters)
        self.push(shard_id, event, source)

    def push(self, shard_id: int, event: Event, source: object = None) -> None:
        """Put an event in even if the stream is full; for the few that cannot wait."""
        self._items.append((shard_id, event, source))
        if self._takers:
            _wake(self._takers)

    async def take(self) -> tuple[int, Event]:
        """The oldest event; waits for one.

        Raises:
            StopAsyncIteration: the stream has ended, and is empty.
            Exception: what it has ended with.
        """
        while not self._items:
            if self._ended:
                raise self._error or StopAsyncIteration
            await self._wait(self._takers)
        shard_id, event, _ = self._items.popleft()
        if self._putters and len(self._items) <= self._room // 2:  # not one by one
            for _ in range(len(self._putters)):
                _wake(self._putters)
        return shard_id, event

    def end(self, error: Exception | None = None) -> None:
        """Nothing more comes; whoever takes is told so after what is buffered, every time anew."""
        self._ended = True
        self._error = error
        for _ in range(len(self._takers)):
            _wake(self._takers)

    def untaken(self, source: object = None) -> Mapping[int, int]:
        """By shard, the number of the oldest event of its session that nobody has taken.

        Args:
            source: the set of shards whose events are meant.
        """
        found: dict[int, int] = {}
        for shard_id, event, its in self._items:
            if its is not source:
                continue
            if isinstance(event, Ready):  # what is before it belongs to a session that is over
                found[shard_id] = event.sequence
            elif isinstance(event, Dispatch | UndecodableEvent):
                found.setdefault(shard_id, event.sequence)
        return found

    async def _wait(self, line: "deque[asyncio.Future[None]]") -> None:
        turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn in line:
                line.remove(turn)
            elif not turn.cancelled():  # the turn was given and is passed on
                _wake(line)
            raise


def _wake(line: "deque[asyncio.Future[None]]") -> None:
    """Let the first in line go on, if anyone waits."""
    while line:
        turn = line.popleft()
        if not turn.done():
            turn.set_result(None)
            return
