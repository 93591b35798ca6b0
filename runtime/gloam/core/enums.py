"""Open enums and flags: what Discord adds tomorrow is kept, not refused.

`msgspec` looks a value up among the members and, on a miss, calls the class's `_missing_`. These bases answer with a
pseudo-member that keeps the value, so it decodes, compares, pickles and encodes like any other. A flag set of several bits
is such a miss too, and the common case: `_missing_` is therefore the bound lookup of a dict, not the standard library's walk
over the bits, which costs more than ten times as much (`design/wire.md` has the figures).

Pseudo-members are remembered, so that equal values are one object, up to a bound, so that a peer that sends ever new values
cannot fill the memory.
"""

from enum import Enum, IntEnum, IntFlag, StrEnum
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
        if isinstance(plain, int) and issubclass(self._owner, Flags):
            known = sum(int(cast("Any", flag)) for flag in self._owner)
            if plain < 0:  # the complement of a set, as `~flags` asks for it
                return self._owner(known & plain)
            name = "|".join(
                flag.name or "" for flag in self._owner if plain & cast("Any", flag.value)
            )
            unknown = plain & ~known
            name = "|".join(filter(None, (name, f"{unknown:#x}" if unknown else "")))
        else:
            name = f"UNKNOWN_{plain}"
        member: _E = cast("Any", self._base).__new__(self._owner, plain)
        member._name_ = name
        member._value_ = plain
        if len(self) < _REMEMBERED:
            self[plain] = member
        return member


class OpenIntEnum(IntEnum):
    """An integer enum that keeps unknown values, as members named `UNKNOWN_<value>`."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, int).__getitem__)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the schema names."""
        return self._name_ in type(self).__members__


class OpenStrEnum(StrEnum):
    """A string enum that keeps unknown values, as members named `UNKNOWN_<value>`."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, str).__getitem__)

    @property
    def is_known(self) -> bool:
        """Whether the value is one of those that the schema names."""
        return self._name_ in type(self).__members__


class Flags(IntFlag):
    """A set of bits, a number on the wire, that keeps the bits it has no name for."""

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        type.__setattr__(cls, "_missing_", _PseudoMembers(cls, int).__getitem__)


class StringFlags(Flags):
    """A set of bits that travels as a decimal string, as permissions do: they outgrew what JSON numbers can carry."""
