"""The wire codec: JSON bytes to structs and back.

`decode` reads whatever Discord sends (three tiers, see `_decode`), `decode_typed` only what fits
exactly, `encode` writes ids as strings and leaves out what is `UNSET`. A `Decoder` does what the
first two do for a type that is no class, such as a union.
"""

from gloam.core.wire._decode import Decoder, decode, decode_reporting, decode_typed
from gloam.core.wire._encode import encode, to_builtins
from gloam.core.wire._tolerant import Repair

__all__ = [
    "Decoder",
    "Repair",
    "decode",
    "decode_reporting",
    "decode_typed",
    "encode",
    "to_builtins",
]
