"""The wire codec: JSON bytes to structs and back.

`decode` reads whatever Discord sends (three tiers, see `_decode`), `decode_typed` only what fits
exactly, `encode` writes ids as strings and leaves out what is `UNSET`.
"""

from gloam.core.wire._decode import decode, decode_reporting, decode_typed
from gloam.core.wire._encode import encode, to_builtins
from gloam.core.wire._tolerant import Repair

__all__ = ["Repair", "decode", "decode_reporting", "decode_typed", "encode", "to_builtins"]
