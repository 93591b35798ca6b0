"""What every cache can do, wherever it keeps its entries.

A backend over a network has to be awaited, so the protocol is asynchronous; `InMemoryCache` answers
at once, and `AwaitableCache` lets it stand where the protocol is asked for. What can be looked up
are values, of `gloam.cache.lookups`.
"""

from collections.abc import AsyncIterator, Sequence
from typing import Protocol, TypeVar

from gloam.cache.changes import Change, Changed
from gloam.cache.lookups import Many, One
from gloam.cache.memory import InMemoryCache
from gloam.events import Event

V = TypeVar("V")


class Cache(Protocol):
    """A cache that is fed events and asked for what they told."""

    async def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is."""
        ...

    async def get(self, lookup: One[V]) -> V | None:
        """One entry; None if it is not cached."""
        ...

    def find(self, lookup: Many[V]) -> AsyncIterator[V]:
        """Entries, one after the other; those that are there when it begins and still are."""
        ...

    async def count(self, lookup: Many[V]) -> int:
        """How many entries there are."""
        ...


class Store(Protocol):
    """What applies the reducer's changes: all that a backend of one's own has to do to be fed by
    `reduce`. `RedisCache` is one.
    """

    async def apply_changes(self, changes: Sequence[Change]) -> Sequence[Changed]:
        """Do what the changes say, in order and all or none; what that changed."""
        ...


class AwaitableCache:
    """An in-memory cache behind the asynchronous protocol; nothing in it really waits."""

    def __init__(self, cache: InMemoryCache) -> None:
        self._cache = cache

    async def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is."""
        return self._cache.apply(event)

    async def get(self, lookup: One[V]) -> V | None:
        """One entry; None if it is not cached."""
        return self._cache.get(lookup)

    async def find(self, lookup: Many[V]) -> AsyncIterator[V]:
        """Entries, one after the other; those that are there when it begins and still are."""
        for value in self._cache.find(lookup):
            yield value

    async def count(self, lookup: Many[V]) -> int:
        """How many entries there are."""
        return self._cache.count(lookup)
