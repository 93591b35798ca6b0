"""Transport compression: one compressor for the life of one connection.

In: one JSON payload. Out: what travels in one WebSocket message, so that a client that has read all
earlier messages can read this one at once: zlib ends every payload with a sync flush (`00 00 ff
ff`), zstd with the end of a block, never of the frame.

https://discord.com/developers/docs/events/gateway#transport-compression
"""

import sys
import zlib
from typing import Final, Protocol

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PAYLOAD_THRESHOLD: Final = 1024
"""With payload compression, what is longer than so many bytes is compressed; Discord leaves
short payloads as they are, too.
"""


class Compressor(Protocol):
    """Turns a payload into a message."""

    def compress(self, payload: bytes) -> bytes:
        """The message of the next payload."""
        ...


class ZlibStream:
    """`compress=zlib-stream`."""

    def __init__(self) -> None:
        self._stream = zlib.compressobj()

    def compress(self, payload: bytes) -> bytes:
        """The message of the next payload; it ends with the four bytes of a sync flush."""
        return self._stream.compress(payload) + self._stream.flush(zlib.Z_SYNC_FLUSH)


class ZstdStream:
    """`compress=zstd-stream`."""

    def __init__(self) -> None:
        self._stream = zstd.ZstdCompressor()

    def compress(self, payload: bytes) -> bytes:
        """The message of the next payload; the frame stays open."""
        return self._stream.compress(payload, mode=self._stream.FLUSH_BLOCK)


def compressor(name: str | None) -> Compressor | None:
    """The compressor that a connection's query asks for; None for none.

    Raises:
        ValueError: there is no such compression.
    """
    match name:
        case None | "":
            return None
        case "zlib-stream":
            return ZlibStream()
        case "zstd-stream":
            return ZstdStream()
        case _:
            raise ValueError(f"no such compression: {name}")


def compress_payload(payload: bytes) -> bytes | None:
    """The payload by itself in zlib's format if it is long, for `compress: true` of an identify;
    None to leave it as it is.
    """
    return zlib.compress(payload) if len(payload) > PAYLOAD_THRESHOLD else None
