"""Short ways to ask a cache, and the whole of what one knows, to compare it with another's."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from gloam.cache import Cache, Kind, Many
from gloam.core.wire import to_builtins

V = TypeVar("V")

EVERY: Mapping[Kind, Many[Any]] = {kind: Many(kind) for kind in Kind}


async def found(cache: Cache, lookup: Many[V]) -> list[V]:
    """The entries as a list, of which the cache says itself how many there are."""
    values = [value async for value in cache.find(lookup)]
    assert await cache.count(lookup) == len(values), lookup
    return values


async def ids(cache: Cache, lookup: Many[V]) -> set[int]:
    """The ids of the entries."""
    return {getattr(value, "id", -1) for value in await found(cache, lookup)}


def id_of(value: object) -> int:
    """What tells an entry from the others of its owner; 0 if there is no such number."""
    user: object = getattr(value, "user", None)
    return int(getattr(value, "user_id", 0) or getattr(user, "id", 0) or getattr(value, "id", 0))


async def total(cache: Cache) -> Mapping[Kind, int]:
    """How many entries there are of each kind that has any."""
    counts = {kind: await cache.count(lookup) for kind, lookup in EVERY.items()}
    return {kind: count for kind, count in counts.items() if count}


async def everything(cache: Cache) -> Mapping[Kind, Sequence[str]]:
    """All that a cache knows, in a form that compares, whatever the order it is told in."""
    known: dict[Kind, Sequence[str]] = {}
    for kind, lookup in EVERY.items():
        values = [normal(value) for value in await found(cache, lookup)]
        if values:
            known[kind] = sorted(values)
    return known


def normal(value: object) -> str:
    """A value as text: the wire's spelling, lists of objects in the order of their ids."""
    return repr(_ordered(to_builtins(value)))


def _ordered(value: object) -> object:
    if isinstance(value, dict):
        return {key: _ordered(value[key]) for key in sorted(value)}
    if isinstance(value, list):
        return sorted((_ordered(item) for item in value), key=repr)
    return value
