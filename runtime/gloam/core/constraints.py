"""What Discord asks of a value beyond its type: lengths, sizes, ranges, patterns.

The schema's constraints are kept beside the structs, in `gloam.models.constraints`, and not inside
them: decoding never fails, and never slows down, because something that Discord sent is longer than
what it would take.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from msgspec import Struct

ConstraintKind: TypeAlias = Literal[
    "min_length", "max_length", "min_items", "max_items", "minimum", "maximum", "pattern", ""
]


class Constraint(Struct, frozen=True, kw_only=True):
    """The limits of one field. None: no limit."""

    min_length: int | None = None
    """The fewest characters of a text."""

    max_length: int | None = None
    """The most characters of a text."""

    min_items: int | None = None
    """The fewest items of a list, or entries of a mapping."""

    max_items: int | None = None
    """The most items of a list, or entries of a mapping."""

    minimum: float | None = None
    """The lowest number."""

    maximum: float | None = None
    """The highest number."""

    pattern: str | None = None
    """A regular expression that is found in a text."""

    items: "Constraint | None" = None
    """The limits of each item of a list, or value of a mapping."""

    def broken_by(self, value: object) -> ConstraintKind:
        """The limit that a value breaks, `max_length`; empty if it breaks none.

        What is inside a list or mapping is left to the caller, who knows where it is.
        """
        if isinstance(value, str):
            if _outside(len(value), self.min_length, self.max_length):
                return "max_length" if len(value) > (self.min_length or 0) else "min_length"
            if self.pattern is not None and not re.search(self.pattern, value):
                return "pattern"
        elif isinstance(value, Sequence | Mapping):
            if _outside(len(value), self.min_items, self.max_items):
                return "max_items" if len(value) > (self.min_items or 0) else "min_items"
        elif (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and _outside(value, self.minimum, self.maximum)
        ):
            low = self.minimum is not None and value < self.minimum
            return "minimum" if low else "maximum"
        return ""


def _outside(value: float, low: float | None, high: float | None) -> bool:
    return (low is not None and value < low) or (high is not None and value > high)
