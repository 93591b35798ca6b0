"""Transport compression, undone: bytes of socket messages in, whole JSON payloads out.

The gateway compresses a connection's messages as one stream, so that what repeats costs nothing. An
`Inflater` therefore lives as long as its connection. What a message unfolds to is bounded, so that
a hostile peer cannot fill the memory with a few bytes, and so is what it may send without an end.
"""

import sys
import zlib
from typing import Final, Literal, Protocol, TypeAlias

from gloam.gateway.errors import InflateError

if sys.version_info >= (3, 14):
    from compression.zstd import ZstdDecompressor, ZstdError
else:
    from backports.zstd import ZstdDecompressor, ZstdError

Compression: TypeAlias = Literal["zlib-stream", "zstd-stream"]
"""The transport compressions that the gateway offers."""

MAX_PAYLOAD: Final = 128 * 1024 * 1024
"""The most that one message may unfold to, in bytes."""

_ZLIB_SUFFIX: Final = b"\x00\x00\xff\xff"


class Inflater(Protocol):
    """Undoes the compression of one connection."""

    def feed(self, data: bytes) -> bytes | None:
        """The payload that a message completes; None if more of it is to come.

        Raises:
            InflateError: the stream is broken, or the payload is too large.
        """
        ...


class ZlibInflater:
    """`zlib-stream`: a payload is complete when a message ends in a sync marker."""

    def __init__(self, limit: int = MAX_PAYLOAD) -> None:
        self._context = zlib.decompressobj()
        self._limit = limit
        self._held = bytearray()

    def feed(self, data: bytes) -> bytes | None:
        """The payload that a message completes; None if more of it is to come."""
        self._held += data
        if len(self._held) > self._limit:
            raise _too_large(self._limit)
        if not self._held.endswith(_ZLIB_SUFFIX):
            return None
        try:
            payload = self._context.decompress(bytes(self._held), self._limit + 1)
        except zlib.error as error:
            raise InflateError(f"broken zlib stream: {error}") from error
        if len(payload) > self._limit:
            raise _too_large(self._limit)
        if self._context.eof:
            raise InflateError("the zlib stream has ended")
        self._held.clear()
        return payload or None


class ZstdInflater:
    """`zstd-stream`: every message completes a payload, inside one endless frame."""

    def __init__(self, limit: int = MAX_PAYLOAD) -> None:
        self._context = ZstdDecompressor()
        self._limit = limit

    def feed(self, data: bytes) -> bytes | None:
        """The payload that a message completes; None if more of it is to come."""
        try:
            payload = self._context.decompress(data, max_length=self._limit + 1)
        except (ZstdError, EOFError) as error:
            raise InflateError(f"broken zstd stream: {error}") from error
        if len(payload) > self._limit:
            raise _too_large(self._limit)
        return payload or None


def _too_large(limit: int) -> InflateError:
    return InflateError(f"a payload unfolds to more than {limit} bytes")


def inflater(compression: Compression | None) -> Inflater | None:
    """What undoes a compression; None if there is none."""
    if compression is None:
        return None
    return ZlibInflater() if compression == "zlib-stream" else ZstdInflater()
