"""The common case of a WebSocket, read quickly: whole messages, in one frame each, from a server.

In go bytes as they come from the socket; out come the payloads of whole messages, and everything
else as it stands, frame by frame, for a library that knows the whole protocol: pings and closes,
messages in fragments, and whatever is no proper frame. A library in Python spends more on the
generality than on the message; a gateway sends nearly nothing but whole messages.

What is handed on stays in step: only whole frames are taken out, so that the library sees a stream
that is well formed, and after a close, or a frame that is not proper, all that follows is its own.

https://www.rfc-editor.org/rfc/rfc6455#section-5.2
"""

from typing import Final

from msgspec import Struct

_FINAL_TEXT: Final = 0x81
_FINAL_BINARY: Final = 0x82
_CONTINUATION: Final = 0x0
_CLOSE: Final = 0x8
_FINAL: Final = 0x80
_OPCODE: Final = 0x0F
_PROPER: Final = frozenset({0x0, 0x1, 0x2, 0x8, 0x9, 0xA})
_TWO_BYTES: Final = 126
_EIGHT_BYTES: Final = 127
_MASKED: Final = 0x80
"""Set in the length of what a client sends; with it, no length is short."""


class Rest(Struct, frozen=True):
    """Bytes that are for the library."""

    data: bytes


class Text(Struct, frozen=True):
    """A whole text message; that it is UTF-8 has not been checked."""

    data: bytes

    def __len__(self) -> int:
        """Its bytes."""
        return len(self.data)


class FrameSplitter:
    """Takes whole messages out of a stream of bytes.

    Args:
        limit: the longest message; one that says it is longer is left to the library, which knows
            what to answer.
    """

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._held = b""
        self._chunks: list[bytes] = []
        self._missing = 0
        self._in_fragments = False
        self._all_is_rest = False

    def split(self, data: bytes) -> list[bytes | Text | Rest]:
        """Whole binary messages as bytes, text as `Text`, everything else as `Rest`, in order."""
        if self._all_is_rest:
            return [Rest(data)]
        if self._missing > len(data):  # of a long frame; joined only once, when it is whole
            self._chunks.append(data)
            self._missing -= len(data)
            return []
        if self._chunks or self._held:
            data = b"".join((self._held, *self._chunks, data))
            self._chunks.clear()
        return self._walk(data)

    def _walk(self, data: bytes) -> list[bytes | Text | Rest]:
        found: list[bytes | Text | Rest] = []
        start, end = 0, len(data)
        while end - start >= 2:
            first, length, body = data[start], data[start + 1], start + 2
            if length >= _TWO_BYTES:
                wide = {_TWO_BYTES: 2, _EIGHT_BYTES: 8}.get(length, 0)
                if end - body < wide:
                    break
                length = int.from_bytes(data[body : body + wide]) if wide else self._limit + 1
                body += wide
            stop = body + length
            if length > self._limit or first & ~(_FINAL | _OPCODE):
                return self._give_up(found, data[start:])
            if stop > end:
                self._hold(data[start:], stop - end)
                return found
            if first == _FINAL_BINARY and not self._in_fragments:
                found.append(data[body:stop])
            elif first == _FINAL_TEXT and not self._in_fragments:
                found.append(Text(data[body:stop]))
            elif self._is_last(first):
                return self._give_up(found, data[start:])
            else:
                found.append(Rest(data[start:stop]))
            start = stop
        self._hold(data[start:], 0)
        return found

    def _is_last(self, first: int) -> bool:
        """Whether a frame that is no whole message ends what can be taken out."""
        opcode = first & _OPCODE
        if opcode in (_CONTINUATION, _FINAL_TEXT & _OPCODE, _FINAL_BINARY & _OPCODE):
            self._in_fragments = not first & _FINAL
        return opcode == _CLOSE or opcode not in _PROPER

    def _hold(self, data: bytes, missing: int) -> None:
        self._held = data
        self._missing = missing

    def _give_up(self, found: list[bytes | Text | Rest], data: bytes) -> list[bytes | Text | Rest]:
        self._all_is_rest = True
        self._hold(b"", 0)
        found.append(Rest(data))
        return found
