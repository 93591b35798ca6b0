"""A row of the reducer's table: events, what they do in words, and the function that does it."""

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from msgspec import Struct

from gloam.cache.changes import Change

__all__ = ["Reduction", "Rule"]

Reduction: TypeAlias = Callable[[Any, int | None], Iterable[Change]]
"""From an event, and the bot's own id if it is known, to changes. What happens every moment makes a
tuple at once, which takes half the time of a generator.
"""


class Rule(Struct, frozen=True):
    """What some events do to a cache."""

    events: tuple[type, ...]
    effect: str
    """For the reader of the table: what is put, patched and dropped."""

    reduce: Reduction

    heading: str = ""
    """What to call the events in the table, where their names do not say all."""
