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
        if self._held or not data.endswith(_ZLIB_SUFFIX):  # the usual message is one of one piece
            self._held += data
            if len(self._held) > self._limit:
                raise too_large(self._limit)
            if not self._held.endswith(_ZLIB_SUFFIX):
                return None
            data = bytes(self._held)
            self._held.clear()
        try:
            payload = self._context.decompress(data, self._limit + 1)
        except zlib.error as error:
            raise InflateError(f"broken zlib stream: {error}") from error
        if len(payload) > self._limit:
            raise too_large(self._limit)
        if self._context.eof:
            raise InflateError("the zlib stream has ended")
        return payload or None


class ZstdInflater:
    """`zstd-stream`: one endless frame, in which a message is a payload.

    Nothing in it marks where a payload ends: what a message unfolds to may be a part of one, which
    only its reader can tell.
    """

    def __init__(self, limit: int = MAX_PAYLOAD) -> None:
        self._context = ZstdDecompressor()
        self._limit = limit

    def feed(self, data: bytes) -> bytes | None:
        """What a message unfolds to; None if that is nothing yet."""
        try:
            payload = self._context.decompress(data, max_length=self._limit + 1)
        except (ZstdError, EOFError) as error:
            raise InflateError(f"broken zstd stream: {error}") from error
        if len(payload) > self._limit:
            raise too_large(self._limit)
        return payload or None


def too_large(limit: int) -> InflateError:
    """The error for a payload that unfolds to more bytes than are allowed."""
    return InflateError(f"a payload unfolds to more than {limit} bytes")


def inflater(compression: Compression | None, limit: int = MAX_PAYLOAD) -> Inflater | None:
    """What undoes a compression, for payloads of so many bytes at most; None if there is none."""
    if compression is None:
        return None
    return ZlibInflater(limit) if compression == "zlib-stream" else ZstdInflater(limit)
