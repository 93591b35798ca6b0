"""What is said of a value that Discord would refuse."""

from collections.abc import Iterator
from typing import TypeAlias

from msgspec import Struct


class Violation(Struct, frozen=True):
    """One reason why Discord would refuse a value."""

    path: str
    """Where in the value: `embeds[0].fields[2].name`; empty for the value as a whole."""

    problem: str
    """What is wrong, in words: `at most 256 characters, not 300`."""

    limit: float | None = None
    """The limit that is broken, if it is a number."""

    actual: float | None = None
    """What there is in its place: a number, a length, a count."""

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem


def exceeded(path: str, bound: str, limit: float, unit: str, actual: float) -> Violation:
    """A violation of a limit that is a number.

    Args:
        path: where.
        bound: `at most` or `at least`.
        limit: the limit.
        unit: what is counted; empty for plain numbers.
        actual: what there is.
    """
    counted = f"{limit:,} {unit}".rstrip()
    return Violation(path, f"{bound} {counted}, not {actual:,}", limit, actual)


Violations: TypeAlias = Iterator[Violation]
"""What a rule gives."""


def at(path: str, name: str) -> str:
    """The path of a field of what is at a path."""
    return f"{path}.{name}" if path else name


def below(path: str, inner: str) -> str:
    """The path of what is at a path within what is at another."""
    return f"{path}{inner}" if not inner or inner.startswith("[") else at(path, inner)


def at_most(path: str, limit: float, unit: str, actual: float) -> Violations:
    """A violation, if there is more than a limit."""
    if actual > limit:
        yield exceeded(path, "at most", limit, unit, actual)
