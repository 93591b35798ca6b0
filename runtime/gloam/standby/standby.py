"""The driver: futures and streams over the index of `gloam.standby.waiters`.

It has no task of its own. Whoever reads the event stream hands each event to `process`, which
decides at once who gets it; those who waited go on in the loop's next turn.
"""

import asyncio
import inspect
from collections.abc import Callable
from typing import Any, Final, Generic, Self, TypeVar, get_args, overload

from gloam.core import Clock, SystemClock, timeout
from gloam.events import Event
from gloam.standby.errors import StandbyClosed
from gloam.standby.stream import Stream
from gloam.standby.topics import Key, Topic, Wanted
from gloam.standby.waiters import Waiter, Waiters

E = TypeVar("E", bound=Event)
F = TypeVar("F", bound=Event)

CAPACITY: Final = 1_000
"""How many unread events a stream keeps unless it is told otherwise."""


class Standby:
    """Waits for events: for one, or for a stream of them.

    Hand it each event of the cluster, and let handlers wait::

        standby.process(event)
        ...
        answer = await standby.wait_for(message_in(channel_id), timeout=60)

    An event goes to everyone who wants it, and still to the rest of the bot. Close the standby, or
    leave its block, to wake all who wait.

    Args:
        clock: what timeouts are measured with.
    """

    def __init__(self, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._waiters = Waiters()
        self._closed = False

    def __len__(self) -> int:
        """How many wait."""
        return len(self._waiters)

    def process(self, event: Event) -> int:
        """Give an event to those who wait for it. Never raises.

        Returns:
            How many took it.
        """
        return self._waiters.offer(event)

    @overload
    async def wait_for(
        self,
        wanted: Wanted[E],
        predicate: Callable[[E], bool] | None = None,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a clock, perhaps a fake one
    ) -> E: ...
    @overload
    async def wait_for(
        self,
        wanted: tuple[Wanted[E], Wanted[F]],
        predicate: Callable[[E | F], bool] | None = None,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a clock, perhaps a fake one
    ) -> E | F: ...
    @overload
    async def wait_for(
        self,
        wanted: tuple[Wanted[E], ...],
        predicate: Callable[[E], bool] | None = None,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a clock, perhaps a fake one
    ) -> E: ...
    async def wait_for(
        self,
        wanted: Wanted[Any] | tuple[Wanted[Any], ...],
        predicate: Callable[[Any], bool] | None = None,
        *,
        timeout: float | None = None,  # noqa: ASYNC109  # of a clock, perhaps a fake one
    ) -> Event:
        """The next event that is wanted.

        Waiting begins when this is awaited. What answers a question of the bot's may come before
        the question's own request is done, so open a `stream` first where that matters.

        Args:
            wanted: a type of event; a topic, as `message_in(channel_id)` makes it; two of either;
                or several topics of one type.
            predicate: which of these events to take; it is called in `process` and should be quick.
                If it raises, so does this.
            timeout: how many seconds to wait; `None` waits for ever.

        Raises:
            TimeoutError: none came in time.
            StandbyClosed: the standby was closed, before or meanwhile.
            TypeError: what is wanted is no event and no topic, or the predicate is asynchronous.
        """
        self._check_open()
        future: asyncio.Future[Event] = asyncio.get_running_loop().create_future()
        once: _Once[Event] = _Once(future, lambda: self._waiters.discard(waiter))
        waiter = Waiter(_checked(wanted, predicate), predicate, once)
        self._waiters.add(waiter)
        try:
            return await self._within(timeout, future)
        finally:
            self._waiters.discard(waiter)

    @overload
    def stream(
        self,
        wanted: Wanted[E],
        predicate: Callable[[E], bool] | None = None,
        *,
        capacity: int = CAPACITY,
    ) -> Stream[E]: ...
    @overload
    def stream(
        self,
        wanted: tuple[Wanted[E], Wanted[F]],
        predicate: Callable[[E | F], bool] | None = None,
        *,
        capacity: int = CAPACITY,
    ) -> Stream[E | F]: ...
    @overload
    def stream(
        self,
        wanted: tuple[Wanted[E], ...],
        predicate: Callable[[E], bool] | None = None,
        *,
        capacity: int = CAPACITY,
    ) -> Stream[E]: ...
    def stream(
        self,
        wanted: Wanted[Any] | tuple[Wanted[Any], ...],
        predicate: Callable[[Any], bool] | None = None,
        *,
        capacity: int = CAPACITY,
    ) -> Stream[Any]:
        """All events that are wanted, from now on; nothing is missed between two reads::

            async with standby.stream(reaction_to(message_id)) as reactions:
                await http.send(...)
                async for reaction in reactions:
                    ...

        Args:
            wanted: as in `wait_for`.
            predicate: as in `wait_for`; if it raises, so does the next read, and the stream ends.
            capacity: how many unread events to keep. The oldest are dropped when it is full, and
                counted as `Stream.dropped`.

        Raises:
            StandbyClosed: the standby is closed.
            TypeError: as in `wait_for`.
            ValueError: the capacity is not positive.
        """
        self._check_open()
        if capacity < 1:
            raise ValueError(f"a stream has to keep at least one event, not {capacity}")
        stream: Stream[Any] = Stream(capacity, self._clock, lambda: self._waiters.discard(waiter))
        waiter = Waiter(_checked(wanted, predicate), predicate, stream)
        self._waiters.add(waiter)
        return stream

    def close(self) -> None:
        """Wake all who wait with `StandbyClosed`; whoever waits later gets it at once.

        Streams give what they keep first. Closing again does nothing.
        """
        self._closed = True
        for waiter in self._waiters:
            waiter.sink.fail(StandbyClosed())

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self.close()

    def _check_open(self) -> None:
        if self._closed:
            raise StandbyClosed

    async def _within(self, seconds: float | None, future: asyncio.Future[Event]) -> Event:
        try:
            async with timeout(self._clock, seconds):
                return await future
        except TimeoutError:
            # The event may have come in the very turn of the loop in which the time ran out; it
            # was taken, so it is not lost.
            if future.done() and not future.cancelled():
                return future.result()
            raise


class _Once(Generic[E]):
    """A sink for one event."""

    __slots__ = ("_forget", "_future")

    def __init__(self, future: asyncio.Future[E], forget: Callable[[], None]) -> None:
        self._future = future
        self._forget = forget

    def take(self, event: E) -> bool:
        self._forget()
        if self._future.done():
            return False
        self._future.set_result(event)
        return True

    def fail(self, error: Exception) -> None:
        self._forget()
        if not self._future.done():
            self._future.set_exception(error)


_EVENTS: Final = frozenset(get_args(Event))


def _checked(
    wanted: Wanted[Any] | tuple[Wanted[Any], ...], predicate: Callable[[Any], bool] | None
) -> tuple[Wanted[Any], ...]:
    """All that is wanted; what could never come is refused, as it would be waited for in silence.

    Raises:
        TypeError: nothing is wanted, or something that is no event, or by a coroutine function.
    """
    several = wanted if isinstance(wanted, tuple) else (wanted,)
    if not several:
        raise TypeError("nothing is waited for: give at least one type of event or topic")
    for one in several:
        if isinstance(one, Key):
            raise TypeError("a key is no topic: call it with a value, as in message_in(channel_id)")
        if not isinstance(one, Topic) and not (isinstance(one, type) and one in _EVENTS):
            raise TypeError(
                f"{one!r} is no type of event and no topic; several of them have to be a tuple"
            )
    if inspect.iscoroutinefunction(predicate):
        raise TypeError("the predicate is called by `process` and has to be a plain function")
    return several
