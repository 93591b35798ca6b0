"""Messages of one connection to frames: undo the compression, decode, and join what came in pieces.

In go socket messages, out come frames. A message is a whole payload, as Discord sends it; but a
proxy on the way may cut one in two, and a compressed stream then unfolds to half a payload. Half a
payload is held until the rest has come. If what was joined makes no sense, the newer message is
tried by itself: one broken payload does not take the next with it. That something is missing then,
the session sees in the numbers.
"""

from typing import Final

from gloam.core import DecodeError
from gloam.gateway.decoder import Decoder, Frame, IncompletePayload
from gloam.gateway.frames import Text
from gloam.gateway.inflate import MAX_PAYLOAD, Compression, inflater, too_large

_NOTHING: Final = b""


class MessageReader:
    """Reads the messages of one connection; the next needs another.

    Args:
        decoder: what decodes payloads.
        compression: how the connection is compressed; None for not at all.
        limit: the most that one payload may unfold to, in bytes.
    """

    def __init__(
        self, decoder: Decoder, compression: Compression | None, limit: int = MAX_PAYLOAD
    ) -> None:
        self._decoder = decoder
        self._inflater = inflater(compression, limit)
        self._limit = limit
        self._held = _NOTHING

    def read(self, message: bytes | Text) -> Frame | None:
        """The frame that a message completes; None if more of it is to come.

        Raises:
            InflateError: the stream is broken or a payload too large; there is no reading on.
            DecodeError: the payload makes no sense; the next may.
        """
        if isinstance(message, Text):
            return self._decoder.decode(message.data)
        if self._inflater is None:
            return self._decoder.decode(message)
        payload = self._inflater.feed(message)
        if payload is None:
            return None
        return self._join(payload) if self._held else self._decode(payload)

    def _decode(self, payload: bytes) -> Frame | None:
        try:
            return self._decoder.decode(payload)
        except IncompletePayload:
            self._held = payload
            return None

    def _join(self, piece: bytes) -> Frame | None:
        joined, self._held = self._held + piece, _NOTHING
        if len(joined) > self._limit:
            raise too_large(self._limit)
        try:
            return self._decode(joined)
        except DecodeError:
            return self._decode(piece)
