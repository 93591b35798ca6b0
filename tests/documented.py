"""What the tests of the documentation's examples share: the data files, types by name, and what
counts as the same payload.
"""

import builtins
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from fnmatch import fnmatchcase
from pathlib import Path

import msgspec
from msgspec import Struct, field

import gloam.events
import gloam.models
import gloam.routes.bodies

PAYLOADS = Path(__file__).parent / "payloads"

_GENERICS = {"Sequence": Sequence, "Mapping": Mapping}
_ROOMS = (gloam.models, gloam.events, gloam.routes.bodies, builtins)


class Example(Struct, forbid_unknown_fields=True):
    """One payload, and the type that it is of."""

    page: str
    """The page of the documentation that shows it."""

    title: str
    type: str
    """The name of a struct, or `Sequence[…]` or `Mapping[…, …]` of them."""

    payload: object
    completed: Sequence[str] = ()
    """Where it has keys that the documentation leaves out."""

    dropped: Mapping[str, str] = field(default_factory=dict)
    """Which keys may be lost, as patterns of paths, each with the reason."""

    @property
    def name(self) -> str:
        """What pytest calls it."""
        return f"{self.page}: {self.title}: {self.type}"


def documented_payloads() -> list[Example]:
    """All examples of `payloads/documentation`."""
    return [
        example
        for file in sorted((PAYLOADS / "documentation").glob("*.json"))
        for example in msgspec.json.decode(file.read_bytes(), type=list[Example])
    ]


def type_named(text: str) -> object:
    """The type of a name, or of `Sequence[…]` or `Mapping[…, …]` of names."""
    if match := re.fullmatch(r"(\w+)\[(.+)\]", text):
        arguments = [type_named(argument) for argument in match[2].split(", ")]
        return _GENERICS[match[1]][*arguments]
    return next(getattr(room, text) for room in _ROOMS if hasattr(room, text))


def unexplained(before: object, after: object, dropped: Iterable[str]) -> set[str]:
    """What speaks against a round trip: the paths that changed although no pattern lets them, and
    the patterns that no changed path needs.
    """
    changed = set(changes(before, after))
    explained = {(path, key) for path in changed for key in dropped if fnmatchcase(path, key)}
    return (changed - {path for path, _ in explained}) | (
        set(dropped) - {key for _, key in explained}
    )


def changes(before: object, after: object, path: str = "") -> Iterator[str]:
    """The paths at which a value that was decoded and encoded is no longer what it was.

    An id or a permission set that came as a number may leave as a string.
    """
    if isinstance(before, dict) and isinstance(after, dict):
        for key in before.keys() | after.keys():
            inner = f"{path}.{key}".removeprefix(".")
            if key in before and key in after:
                yield from changes(before[key], after[key], inner)
            else:
                yield inner
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, pair in enumerate(zip(before, after, strict=True)):
            yield from changes(*pair, f"{path}.{index}".removeprefix("."))
    elif spelt(before) != spelt(after) and not (isinstance(before, int) and after == str(before)):
        yield path


def spelt(value: object) -> object:
    """The value with the one spelling of timestamps that comparing needs."""
    if isinstance(value, str) and value[:4].isdigit() and "T" in value:
        return datetime.fromisoformat(value)
    return value
