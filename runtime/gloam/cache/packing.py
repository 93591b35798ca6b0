"""Values as MessagePack and back: for entries in memory by the hundred thousand, for snapshots, and
for stores far away.

A value is packed by msgspec in one pass, ids as the numbers they are. Two kinds of values cannot
be: one that holds an unknown variant, which is an object of any shape, and one with a number over
64 bits. Those are spelt as on the wire first. The reader takes both spellings; and what was
decoded by the tolerant tier, which leaves fields out that a value should have, it reads by the
same tier.

In memory, a third of a packed value is the names of fields that are null or false on nearly
everyone. `Row` leaves such a tail away, and notes that it did.

What comes by the thousand is packed in one go, in half the time, and stays a `Block` until one of
its values is read, replaced or dropped; then it is cut into values as they are stored otherwise.
That takes the other half, for a few hundred values at most.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, Final, Protocol, cast

import msgspec
from msgspec import UNSET, Struct, inspect, structs

from gloam.core import Unknown
from gloam.core.snowflake import SNOWFLAKE_END
from gloam.core.wire import decode, to_builtins

__all__ = ["Block", "Form", "Row", "Whole", "covers", "pack", "unpack"]

_encoder: Final = msgspec.msgpack.Encoder()
_parts: Final = msgspec.msgpack.Decoder(list[msgspec.Raw]).decode
_fields: Final = msgspec.msgpack.Decoder(dict[str, msgspec.Raw]).decode
_UNKNOWN: Final = b"\xa7payload"
"""The one field of an unknown variant, as msgspec writes it; in a text it does no harm."""

_WHOLE: Final = b"\x00"
_CUT: Final = b"\x01"
"""The last byte of what a `Row` writes."""

_BLOCK: Final = 500
"""How many values are in a block at most."""


def pack(value: object) -> bytes:
    """A value as MessagePack."""
    try:
        packed = _encoder.encode(value)
    except OverflowError:
        return _encoder.encode(_spelt(to_builtins(value)))
    return packed if _UNKNOWN not in packed else _encoder.encode(to_builtins(value))


def _spelt(value: object) -> object:
    """A value in which numbers over 64 bits are texts, whatever the wire makes of them."""
    if isinstance(value, dict):
        return {key: _spelt(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_spelt(item) for item in value]
    is_big = isinstance(value, int) and not -(1 << 63) <= value < SNOWFLAKE_END
    return str(value) if is_big else value


@cache
def _decoder(wanted: object) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(cast("Any", wanted), strict=False)


def unpack(packed: bytes, wanted: object) -> Struct:
    """The value of a type, from what `pack` made of it.

    Raises:
        DecodeError: the bytes are nothing that `pack` made of such a value.
    """
    try:
        return cast("Struct", _decoder(wanted).decode(packed))
    except msgspec.ValidationError:
        loose = msgspec.json.encode(msgspec.msgpack.decode(packed))
        return cast("Struct", decode(loose, wanted))


def covers(value: Struct, packed: bytes) -> bool:
    """Whether a value tells every field that a packed one of its type does, so that nothing has to
    be filled in where it comes in that one's place.
    """
    for name in _fields(packed):  # noqa: SIM110  # a generator would take longer
        if getattr(value, name) is UNSET:
            return False
    return True


@cache
def _doubtful(wanted: type[Struct]) -> Callable[[Struct], tuple[object, ...]] | None:
    """A getter of those fields of a type in which an unknown variant may be, however deep; None if
    there are none.
    """
    told = cast("inspect.StructType", inspect.type_info(wanted)).fields
    names = [field.name for field in told if _holds_unknown(field.type, frozenset())]
    if not names:
        return None
    # Of one name alone it would give no tuple, so the first is asked for twice.
    return cast("Callable[[Struct], tuple[object, ...]]", attrgetter(*names, names[0]))


def _holds_unknown(type_: inspect.Type, inside: frozenset[type]) -> bool:
    """Whether a value of a type may have an unknown variant in it.

    Args:
        type_: the type.
        inside: the structs that are being looked through: a message may hold a message.
    """
    if isinstance(type_, inspect.StructType):
        if type_.cls in inside:
            return False
        inside |= {type_.cls}
        parts = [field.type for field in type_.fields]
        return issubclass(type_.cls, Unknown) or any(_holds_unknown(one, inside) for one in parts)
    told = structs.astuple(cast("Struct", type_))
    several = [one for item in told if isinstance(item, tuple) for one in item]
    parts = [one for one in (*told, *several) if isinstance(one, inspect.Type)]
    return any(_holds_unknown(one, inside) for one in parts)


class Form(Protocol):
    """How values of a type are stored in memory."""

    wanted: type[Struct]
    """The type."""

    def write(self, value: Struct) -> bytes:
        """A value in the form in which it is stored."""

    def packed(self, stored: bytes) -> bytes:
        """The value as `pack` writes it."""

    def read(self, stored: bytes) -> Struct:
        """The value of what is stored."""


class Whole(Form):
    """Values as `pack` writes them, whatever is in them.

    Args:
        wanted: their type.
    """

    def __init__(self, wanted: type[Struct]) -> None:
        self.wanted = wanted
        self._doubtful = _doubtful(wanted)
        self._buffer = bytearray()  # to write in it takes less than to grow a new one

    def write(self, value: Struct) -> bytes:
        """A value in the form in which it is stored."""
        try:
            _encoder.encode_into(value, self._buffer)
        except OverflowError:
            return pack(value)
        # To search what was written takes longer than to ask whether there is anything to find.
        doubtful = self._doubtful
        if doubtful is not None and any(doubtful(value)) and _UNKNOWN in self._buffer:
            return pack(value)
        return bytes(self._buffer)

    def packed(self, stored: bytes) -> bytes:
        """The value as `pack` writes it."""
        return stored

    def read(self, stored: bytes) -> Struct:
        """The value of what is stored."""
        return unpack(stored, self.wanted)


class Block(Struct, frozen=True, gc=False):
    """Many values, packed together; it stands where each of them is stored."""

    keys: Sequence[int]
    """Whose values they are, in order."""

    packed: bytes
    beside: bytes
    """What a table keeps with each of the values."""


class Row(Form):
    """How values of a type are stored in memory: packed, the usual tail left away, then whatever a
    table wants to keep with the value, then a byte that says whether the tail is missing.

    The type has no variants, so that none can be unknown.

    Args:
        wanted: the type.
        usual: a value whose tail is the usual one.
        tail_from: the field that the tail begins with.
        beside: how many bytes a table keeps with each value.
    """

    def __init__(
        self, wanted: type[Struct], usual: Struct, tail_from: str, beside: int = 0
    ) -> None:
        packed = _encoder.encode(usual)
        self._tail = packed[packed.index(_encoder.encode(tail_from)) :]
        self._end = -1 - beside
        self._decode = _decoder(wanted).decode
        self.wanted = wanted

    def write(self, value: Struct, beside: bytes = b"") -> bytes:
        """A value in the form in which it is stored."""
        try:
            packed = _encoder.encode(value)
        except OverflowError:
            packed = pack(value)
        # Either way the result is a copy: what the encoder returns keeps the room that it grew
        # while it was written, a third more than it needs.
        head = packed.removesuffix(self._tail)
        return head + beside + (_CUT if len(head) != len(packed) else _WHOLE)

    def write_all(
        self, keys: Sequence[int], values: Sequence[Struct], beside: bytes = b""
    ) -> Mapping[Any, bytes | Block]:
        """Many values, by their keys, each as `write` writes it or as a part of a block."""
        try:
            found = self._in_blocks(keys, values, beside)
        except OverflowError:
            found = {}
        if len(found) == len(keys):
            return found
        # One alone, or a key twice: what stands for a value in two blocks, neither could replace.
        return {key: self.write(value, beside) for key, value in zip(keys, values, strict=True)}

    def _in_blocks(
        self, keys: Sequence[int], values: Sequence[Struct], beside: bytes
    ) -> Mapping[int, Block]:
        found: dict[int, Block] = {}
        for first in range(0, len(keys) if len(keys) > 1 else 0, _BLOCK):
            some = slice(first, first + _BLOCK)
            # A copy, which has not the room that the encoder left.
            packed = bytes(memoryview(_encoder.encode(values[some])))
            found.update(dict.fromkeys(keys[some], Block(keys[some], packed, beside)))
        return found

    def cut(self, block: Block) -> Mapping[Any, bytes]:
        """The values of a block by their keys, each as `write` writes it."""
        tail, cut, whole = self._tail, block.beside + _CUT, block.beside + _WHOLE
        return {
            key: head + (cut if len(head) != len(packed) else whole)
            for key, packed in zip(block.keys, map(bytes, _parts(block.packed)), strict=True)
            for head in (packed.removesuffix(tail),)
        }

    def packed(self, stored: bytes) -> bytes:
        """The value as `pack` writes it."""
        head = stored[: self._end]
        return head + self._tail if stored[-1] else head

    def beside(self, stored: bytes) -> bytes:
        """What the table keeps with the value."""
        return stored[self._end : -1]

    def read(self, stored: bytes) -> Struct:
        """The value of what is stored."""
        try:
            return cast("Struct", self._decode(self.packed(stored)))
        except msgspec.ValidationError:
            return unpack(self.packed(stored), self.wanted)
