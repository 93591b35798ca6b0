"""A stream of events that someone waits for: a bounded queue with an end."""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Generic, Self, TypeVar

from gloam.core import Clock, timeout
from gloam.events import Event
from gloam.standby.errors import StandbyClosed

E = TypeVar("E", bound=Event)


class Stream(Generic[E]):
    """Events as they come, from the moment when the stream was made; `Standby.stream` makes them.

    Iterate over it, or ask for the `next` one. Leave its block, or `close` it, when done: it
    takes events until then. It may be read by several tasks; each event goes to one of them.
    """

    def __init__(self, capacity: int, clock: Clock, forget: Callable[[], None]) -> None:
        self._kept: deque[E] = deque(maxlen=capacity)
        self._clock = clock
        self._forget = forget
        self._arrival = asyncio.Event()
        self._end: Exception | None = None
        self._closed = False
        self._dropped = 0

    @property
    def dropped(self) -> int:
        """How many events were dropped because the stream was full and nobody read it."""
        return self._dropped

    async def next(
        self,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a clock, perhaps a fake one
    ) -> E:
        """The next event, at once if one is kept.

        Args:
            timeout: how many seconds to wait for it; `None` waits for ever.

        Raises:
            TimeoutError: none came in time.
            StandbyClosed: the standby was closed and no event is left, or the stream was closed.
            Exception: what the predicate raised; it ended the stream.
        """
        if not self._kept:
            await self._wait(timeout)
        if self._kept:
            return self._kept.popleft()
        raise self._end or StandbyClosed

    def close(self) -> None:
        """End the stream; what it keeps is forgotten. Closing it again does nothing."""
        self._kept.clear()
        self._closed = True
        self._finish(StandbyClosed())

    def take(self, event: E) -> bool:
        """Keep an event for whoever reads; if there is no room, the oldest one is dropped."""
        if len(self._kept) == self._kept.maxlen:
            self._dropped += 1
        self._kept.append(event)
        self._arrival.set()
        return True

    def fail(self, error: Exception) -> None:
        """End the stream with an error, once what it keeps has been read."""
        self._finish(error)

    def _finish(self, end: Exception) -> None:
        self._forget()
        self._end = self._end or end
        self._arrival.set()

    async def _wait(self, seconds: float | None) -> None:
        async with timeout(self._clock, seconds):
            while not self._kept and self._end is None:
                self._arrival.clear()
                await self._arrival.wait()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> E:
        try:
            return await self.next()
        except StandbyClosed:
            if self._closed:  # by who reads: the loop is done, and nothing is wrong
                raise StopAsyncIteration from None
            raise

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()
