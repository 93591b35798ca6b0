"""Open enums and flags: what Discord adds tomorrow is kept, not refused.

`msgspec` looks a value up among the members and, on a miss, calls the class's `_missing_`. These
bases answer with a pseudo-member that keeps the value, so it decodes, compares, pickles and
encodes like any other. A flag set of several bits is such a miss too, and the common case:
`_missing_` is therefore the bound lookup of a dict, not the standard library's walk over the bits,
which costs more than ten times as much (`design/wire.md` has the figures).

Pseudo-members are remembered, so that equal values are usually one object, up to a bound, so that a
peer that sends ever new values cannot fill the memory. Compare them with `==`, not with `is`.
"""

from collections.abc import Mapping
from enum import Enum, IntEnum, IntFlag, StrEnum
from functools import cached_property
from typing import Any, Final, TypeVar, cast

_REMEMBERED: Final = 4096

_E = TypeVar("_E", bound=Enum)


class _PseudoMembers(dict[object, _E]):
    """The pseudo-members of one class by value, made on first use."""

    def __init__(self, owner: type[_E], base: type[int] | type[str]) -> None:
        super().__init__()
        self._owner = owner
        self._base = base

    def __missing__(self, value: object) -> _E:
        if not isinstance(value, self._base) or isinstance(value, bool):
            raise ValueError(f"{value!r} is not a valid {self._owner.__name__}")
        plain = self._base(cast("Any", value))
        name = f"UNKNOWN_{plain}"
        if isinstance(plain, int) and issubclass(self._owner, Flags):
            if plain < 0:  # the complement of a set, as `~flags` asks for it
                return self._owner(plain & sum(self._bits))
            name = self._set_name(plain)
        member: _E = cast("Any", self._base).__new__(self._owner, plain)
        member._name_ = name
        member._value_ = plain
        if len(self) >= _REMEMBERED:
            self.clear()  # rather than stay full of values that may never come again
        self[plain] = member
        return member

    @cached_property
    def _bits(self) -> Mapping[int, str]:
        """The flags' names by bit, looked up once: an enum's own attributes are slow to ask."""
        return {cast("int", flag._value_): flag._name_ for flag in self._owner}

    def _set_name(self, bits: int) -> str:
        """`A|B|0x40`: the names of the bits, and in hexadecimal those that have none."""
        names = []
        for bit, name in self._bits.items():
            if bits & bit:
                names.append(name)
                bits ^= bit
        if bits:
            names.append(f"{bits:#x}")
        return "|".join(names)


class OpenIntEnum(IntEnum):
    """An integer enum that keeps unknown values, as members named `UNKNOWN_<value>`."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, int).__getitem__)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the schema names."""
        return self._value_ in type(self)._value2member_map_


class OpenStrEnum(StrEnum):
    """A string enum that keeps unknown values, as members named `UNKNOWN_<value>`."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, str).__getitem__)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the schema names."""
        return self._value_ in type(self)._value2member_map_


class Flags(IntFlag):
    """A set of bits, a number on the wire, that keeps the bits it has no name for."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, int).__getitem__)


class StringFlags(Flags):
    """A set of bits that travels as a decimal string, as permissions do: they outgrew numbers."""
