"""Values of Python types, drawn from a seed: arguments for builders.

What a type allows and Discord does not, because it depends on something else, is drawn as
`meanings` says.
"""

import random
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import NewType, TypeAlias, TypeVar

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core import Constraint, File, Flags, StringFlags, Unknown
from gloam.models.constraints import CONSTRAINTS

T = TypeVar("T")
DEPTH = 4
NONE = Constraint()
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)

Meaning: TypeAlias = Callable[["Values", int], object]
"""How a field is drawn, at a depth."""

Whole: TypeAlias = Callable[["Values", dict[str, object]], dict[str, object]]
"""What becomes of all fields of a struct, once they are drawn."""

MEANINGS: dict[tuple[str, str], Meaning] = {}
WHOLES: dict[str, Whole] = {}
"""Filled by `meanings`."""


class Values:
    """Draws values from one seed, within the limits that the schema gives."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def chance(self, share: float) -> bool:
        """Whether something that happens so often happens now."""
        return self._random.random() < share

    def choice(self, items: Sequence[T]) -> T:
        """One of several."""
        return self._random.choice(items)

    def draw(self, wanted: object, limit: Constraint = NONE, depth: int = 0) -> object:
        """A value of a type."""
        origin, inside = typing.get_origin(wanted), typing.get_args(wanted)
        if wanted is object:
            return self._random.choice([None, True, 7, "text", [1], {"a": 1}])
        if origin in (typing.Union, types.UnionType):
            return self._one_of(inside, limit, depth)
        if origin is typing.Literal:
            return self._random.choice(inside)
        if isinstance(wanted, NewType):
            return self._random.getrandbits(62)
        if isinstance(wanted, TypeVar) or wanted in (type(None), UnsetType):
            return UNSET if wanted is UnsetType else None
        if origin is tuple:
            return tuple(self.draw(item, depth=depth + 1) for item in inside)
        if isinstance(origin, type) and issubclass(origin, Mapping):
            size = self._random.randint(limit.min_items or 0, limit.max_items or 2)
            items = limit.items or NONE
            return {
                self.draw(inside[0]): self.draw(inside[1], items, depth + 1)
                for _ in range(min(size, 2))
            }
        if isinstance(origin, type) and issubclass(origin, Sequence):
            return self._list(inside[0], limit, depth)
        if isinstance(wanted, type):
            return self._plain(wanted, limit, depth)
        raise TypeError(f"no values of {wanted!r}")

    def _one_of(self, arms: Sequence[object], limit: Constraint, depth: int) -> object:
        if UnsetType in arms and (depth > DEPTH or self._random.random() < 0.4):
            return UNSET
        known = [arm for arm in arms if arm is not UnsetType and not _is_unknown(arm)]
        if depth > DEPTH and type(None) in known:
            return None
        if depth > DEPTH:  # the first variants of a union are the plain ones
            known = known[:1]
        return self.draw(self._random.choice(known), limit, depth)

    def _list(self, item: object, limit: Constraint, depth: int) -> object:
        low = limit.min_items or 0
        high = max(low, min(2 if depth < DEPTH else 0, limit.max_items or 2))
        size = self._random.randint(low, high)
        drawn = [self.draw(item, limit.items or NONE, depth + 1) for _ in range(size)]
        return [one for index, one in enumerate(drawn) if one not in drawn[:index]]

    def _plain(self, wanted: type, limit: Constraint, depth: int) -> object:
        if issubclass(wanted, Struct):
            return self.struct(wanted, depth)
        if issubclass(wanted, Flags | StringFlags):
            members = list(wanted)
            return wanted(self._random.choice(members) | self._random.choice(members))
        if issubclass(wanted, Enum):
            return self._random.choice(list(wanted))
        if issubclass(wanted, bool):
            return self._random.random() < 0.5
        if issubclass(wanted, int):
            low = int(limit.minimum if limit.minimum is not None else 0)
            high = int(limit.maximum if limit.maximum is not None else low + 1000)
            return self._random.randint(low, high)
        if issubclass(wanted, float):
            most = limit.maximum if limit.maximum is not None else 100.0
            return self._random.randint(0, 4) * most / 4
        if issubclass(wanted, datetime):
            return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(
                seconds=self._random.randint(0, 10**7)
            )
        return self._text(limit)

    def struct(self, wanted: type[Struct], depth: int = 0) -> Struct:
        """A struct, its optional fields in and out."""
        if issubclass(wanted, File):
            return File(filename="file.png", source=b"x")
        return wanted(**self.fields(wanted, depth))

    def fields(self, wanted: type[Struct], depth: int = 0) -> dict[str, object]:
        """The fields of a struct, those that are absent included."""
        limits = CONSTRAINTS.get(wanted.__name__, {})
        hints = typing.get_type_hints(wanted)
        drawn: dict[str, object] = {}
        for field in msgspec.structs.fields(wanted):
            meaning = MEANINGS.get((wanted.__name__, field.name))
            if meaning is not None:
                drawn[field.name] = meaning(self, depth)
            else:
                limit = limits.get(field.encode_name, NONE)
                drawn[field.name] = self.draw(hints[field.name], limit, depth + 1)
        whole = WHOLES.get(wanted.__name__)
        return drawn if whole is None else whole(self, drawn)

    def _text(self, limit: Constraint) -> str:
        if limit.pattern is not None:
            return "abc"
        low = limit.min_length or 0
        high = max(low, min(12, limit.max_length if limit.max_length is not None else 12))
        return "".join(
            self._random.choice("abcdefgh") for _ in range(self._random.randint(low, high))
        )


def _is_unknown(arm: object) -> bool:
    return isinstance(arm, type) and issubclass(arm, Unknown)
