"""Who waits for what: an index from events to those who wait for them.

Waiters go in with what they want, events are offered, and each waiter is told of the events it
wants. Nothing here knows a loop: a `Waiter` is told by a plain call.

The index is by type of event; below it, those who want every event of the type, and for each key in
use a dictionary from the key's values to those who want that one. An event therefore costs one
look-up for its type, one for each key in use for that type, and a predicate call for each waiter
whose topic fits: the number of other waiters does not matter. Sets of waiters are dictionaries,
which keep the order in which the waiters came.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Generic, Protocol, TypeAlias, TypeVar

from msgspec import UNSET

from gloam.events import Event
from gloam.standby.topics import Topic, Wanted

E = TypeVar("E", bound=Event)
E_contra = TypeVar("E_contra", contravariant=True)


class Sink(Protocol[E_contra]):
    """Where the events go that someone waits for."""

    def take(self, event: E_contra) -> bool:
        """An event that is wanted; whether it was still in time."""
        ...

    def fail(self, error: Exception) -> None:
        """No event will be taken any more, and why."""
        ...


class Waiter(Generic[E]):
    """Someone who waits: for what, under which condition, and where the events go."""

    __slots__ = ("predicate", "sink", "wanted")

    def __init__(
        self,
        wanted: Iterable[Wanted[E]],
        predicate: Callable[[E], bool] | None,
        sink: Sink[E],
    ) -> None:
        self.wanted = tuple(wanted)
        self.predicate = predicate
        self.sink = sink

    def offer(self, event: E) -> bool:
        """Take the event if the predicate holds, and say whether it was taken.

        A predicate that raises ends this waiting with its error and nothing else: whoever offers
        events has others to serve.
        """
        try:
            fits = self.predicate is None or self.predicate(event)
        except Exception as error:
            self.sink.fail(_failure(error))
            return False
        return bool(fits) and self.sink.take(event)


# Waiters for different events are in one index; what is looked up by an event's type fits it.
_AnyWaiter: TypeAlias = Waiter[Any]
_Group: TypeAlias = dict[_AnyWaiter, None]
_Read: TypeAlias = Callable[[Any], int | str | None]


class _OfType:
    """Those who wait for events of one type."""

    __slots__ = ("by_key", "everything")

    def __init__(self) -> None:
        self.everything: _Group = {}
        self.by_key: dict[_Read, dict[int | str, _Group]] = {}


class Waiters:
    """The index of everyone who waits."""

    def __init__(self) -> None:
        self._types: dict[type, _OfType] = {}
        self._present: _Group = {}

    def __len__(self) -> int:
        return len(self._present)

    def __iter__(self) -> Iterator[_AnyWaiter]:
        """Everyone who waits, as of now, in the order in which they came."""
        return iter(tuple(self._present))

    def add(self, waiter: _AnyWaiter) -> None:
        """From now on, offer events to the waiter."""
        for wanted in waiter.wanted:
            if isinstance(wanted, Topic):
                values = self._of_type(wanted.event).by_key.setdefault(wanted.read, {})
                values.setdefault(wanted.value, {})[waiter] = None
            else:
                self._of_type(wanted).everything[waiter] = None
        self._present[waiter] = None

    def discard(self, waiter: _AnyWaiter) -> None:
        """Offer no more events to the waiter; if it is not here, nothing happens."""
        if waiter not in self._present:
            return
        del self._present[waiter]
        for wanted in waiter.wanted:
            event_type = wanted.event if isinstance(wanted, Topic) else wanted
            of_type = self._types.get(event_type)
            if of_type is None:  # the same was wanted twice
                continue
            if isinstance(wanted, Topic):
                _forget(of_type, wanted, waiter)
            else:
                of_type.everything.pop(waiter, None)
            if not of_type.everything and not of_type.by_key:
                del self._types[event_type]

    def offer(self, event: Event) -> int:
        """Offer an event to those who want it, in the order in which they are found.

        Returns:
            How many took it.
        """
        of_type = self._types.get(type(event))
        if of_type is None:
            return 0
        return sum([waiter.offer(event) for waiter in self._wanting(of_type, event)])

    def _wanting(self, of_type: _OfType, event: Event) -> Iterator[_AnyWaiter]:
        """Those who want the event, each once, and only if they are still here at their turn."""
        found = dict(of_type.everything)
        for read, values in list(of_type.by_key.items()):
            try:
                value = read(event)
                wanting = {} if value is None else values.get(value, {})
            except Exception as error:
                if isinstance(error, AttributeError) and error.obj is UNSET:
                    # What has to be there is left out, as Discord at times does: then the event is
                    # about nothing, and those who wait for sound ones are not to suffer for it.
                    continue
                for group in list(values.values()):
                    for waiter in list(group):
                        waiter.sink.fail(_failure(error))
                continue
            found.update(wanting)
        for waiter in found:
            if waiter in self._present:
                yield waiter

    def _of_type(self, event: type) -> _OfType:
        return self._types.setdefault(event, _OfType())


def _failure(error: Exception) -> Exception:
    """An error as it can be raised where someone waits."""
    if not isinstance(error, StopIteration):
        return error
    # No future holds one, because it would end whatever generator awaits it. Python itself makes
    # the same of one that leaves a generator.
    wrapped = RuntimeError("what chooses events raised StopIteration")
    wrapped.__cause__ = error
    return wrapped


def _forget(of_type: _OfType, topic: Topic[Any], waiter: _AnyWaiter) -> None:
    """Take a waiter out of a topic's group, and leave no empty group behind."""
    values = of_type.by_key.get(topic.read, {})
    group = values.get(topic.value, {})
    group.pop(waiter, None)
    if not group:
        values.pop(topic.value, None)
    if not values:
        of_type.by_key.pop(topic.read, None)
