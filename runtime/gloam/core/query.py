"""Text for URLs: query parameters and path segments, as Discord spells them."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from urllib.parse import quote

from msgspec import UNSET, UnsetType


def query_string(*pairs: tuple[str, object]) -> Sequence[tuple[str, str]]:
    """The pairs that have a value, as text, in the given order; a sequence gives a pair per item.

    Raises:
        TypeError: a value has no text form in a query.
    """
    out: list[tuple[str, str]] = []
    for name, value in pairs:
        if value is UNSET or value is None:
            continue
        if isinstance(value, list | tuple | set | frozenset):
            out += [(name, _text(item)) for item in value]
        else:
            out.append((name, _text(value)))
    return tuple(out)


def comma_separated(values: Iterable[object] | UnsetType) -> str | UnsetType:
    """Several values as one text, parted by commas; nothing if there is no list at all.

    Raises:
        TypeError: a value has no text form in a query.
    """
    return values if values is UNSET else ",".join(_text(value) for value in values)


def path_segment(value: object) -> str:
    """The value as one segment of a path, percent-encoded, slashes included."""
    return quote(_text(value), safe="")


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, float):
        return repr(value)
    raise TypeError(f"{type(value).__name__} has no text form in a query")
