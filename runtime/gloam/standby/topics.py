"""What one waits for: a type of event, or the events of a type that are about one thing.

A `Key` says how to read from an event what it is about; called with a value, it makes a `Topic`::

    reply_of = Key(MessageCreate, lambda event: event.data.author.id)
    await standby.wait_for(reply_of(user_id), timeout=60)

A predicate could say the same, but it would be called for every event of the type. Who waits for a
topic is found by one look into a dictionary, however many others wait.
"""

from collections.abc import Callable
from typing import Generic, TypeAlias, TypeVar

from msgspec import Struct

from gloam.events import Event

E = TypeVar("E", bound=Event)
V = TypeVar("V", bound=int | str)


class Topic(Struct, Generic[E], frozen=True):
    """The events of a type that are about one thing; a `Key` makes them."""

    event: type[E]
    """The type of event."""

    read: Callable[[E], int | str | None]
    """What reads from an event what it is about; `None` if it is about nothing of the kind."""

    value: int | str
    """What it has to read."""


class Key(Generic[E, V]):
    """What the events of a type can be told apart by.

    Args:
        event: the type of event.
        read: reads from an event what it is about, an id for example; `None` if it is about nothing
            of the kind. It is called for each event of the type while anyone waits by this key. If
            it trips over what a broken event has left `UNSET`, the event is about nothing; what
            else it raises, it raises where someone waits by this key.
    """

    __slots__ = ("event", "read")

    def __init__(self, event: type[E], read: Callable[[E], V | None]) -> None:
        self.event = event
        self.read = read

    def __call__(self, value: V) -> Topic[E]:
        """The events of which the key reads this value."""
        return Topic(self.event, self.read, value)


Wanted: TypeAlias = type[E] | Topic[E]
"""A type of event, or the events of a type that are about one thing."""
