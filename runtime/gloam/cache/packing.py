"""Values as MessagePack and back: for entries in memory by the hundred thousand, for snapshots, and
for stores far away.

A value is packed by msgspec in one pass, ids as the numbers they are. Two kinds of values cannot
be: one that holds an unknown variant, which is an object of any shape, and one with a number over
64 bits. Those are spelt as on the wire first. The reader takes both spellings; and what was
decoded by the tolerant tier, which leaves fields out that a value should have, it reads by the
same tier.
"""

from functools import cache
from typing import Any, Final, cast

import msgspec
from msgspec import Struct

from gloam.core.wire import decode, to_builtins

__all__ = ["Packer", "unpack"]

_encoder: Final = msgspec.msgpack.Encoder()
_UNKNOWN: Final = b"\xa7payload"
"""The one field of an unknown variant, as msgspec writes it; in a text it does no harm."""


class Packer:
    """Packs values, one after the other, by way of a buffer of its own.

    What `Encoder.encode` returns keeps the room that it grew while it was written, a third more
    than it needs; a copy out of the buffer does not, and takes no longer.

    Args:
        known: the values' type has no variants, so that none can be unknown.
    """

    def __init__(self, *, known: bool = False) -> None:
        self._buffer = bytearray()
        self._known = known

    def pack(self, value: Struct) -> bytes:
        """A value as MessagePack."""
        buffer = self._buffer
        try:
            _encoder.encode_into(value, buffer)
        except OverflowError:
            return _encoder.encode(to_builtins(value))
        if self._known or _UNKNOWN not in buffer:
            return bytes(buffer)
        return _encoder.encode(to_builtins(value))


@cache
def _decoder(wanted: object) -> msgspec.msgpack.Decoder[Any]:
    return msgspec.msgpack.Decoder(cast("Any", wanted), strict=False)


def unpack(packed: bytes, wanted: object) -> Struct:
    """The value of a type, from what a `Packer` made of it.

    Raises:
        DecodeError: the bytes are nothing that a `Packer` made of such a value.
    """
    try:
        return cast("Struct", _decoder(wanted).decode(packed))
    except msgspec.ValidationError:
        loose = msgspec.json.encode(msgspec.msgpack.decode(packed))
        return cast("Struct", decode(loose, wanted))
