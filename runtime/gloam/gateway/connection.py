"""One socket to the gateway: opened, read, written and closed. The only file that knows websockets.

Text and binary messages come out as they are; nothing here knows what they say. A socket that is
gone is no error: reading ends, writing says False, and `ended` tells how.

The library opens, closes, pings, encrypts and goes through proxies; whole messages are taken out of
its way by `frames`, and handed over in batches: most of what arrives with one read of the socket
is many messages, and to wait for each costs more than to read it.
"""

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Sequence
from functools import cache
from typing import Final, Self
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidURI,
)
from websockets.frames import Frame, Opcode
from websockets.protocol import Event, State

from gloam.core import Clock, timeout
from gloam.gateway.frames import FrameSplitter, Rest, Text
from gloam.gateway.inflate import MAX_PAYLOAD, Compression

_CONNECT_TIMEOUT: Final = 10.0
_CLOSE_TIMEOUT: Final = 2.0
_ABNORMAL: Final = 1006
"""What websockets reports when nobody said why a connection ended."""

_MOST_WAITING: Final = 256
"""Messages that wait for their reader before the socket is no longer read."""

_SWITCHING: Final = b"HTTP/1.1 101 "
_LONGEST_HEAD: Final = 64 * 1024
_HEAD_END: Final = b"\r\n\r\n"
_DATA: Final = (Opcode.CONT, Opcode.TEXT, Opcode.BINARY)

_log: Final = logging.getLogger("gloam.gateway.websockets")
_log.setLevel(logging.INFO)  # below, the library logs what it sends, and with that the token

_NOT_OPENED: Final = (
    OSError,
    ImportError,  # what a SOCKS proxy of the environment takes is not installed
    TimeoutError,
    ValueError,  # an address with a host or port that cannot be; READY may name one
    InvalidHandshake,
    InvalidURI,
    ConnectionClosed,
)
"""How opening a socket may fail."""


class NotOpened(Exception):
    """A socket did not open; the text says why."""


@cache
def _tls() -> ssl.SSLContext:
    """One for all shards: to read the machine's certificates takes longer than to connect."""
    return ssl.create_default_context()


class _Socket(ClientConnection):
    """A connection of websockets' that keeps whole messages to itself."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self._head = b""
        self._splitter: FrameSplitter | None = None
        self._fragments: list[Frame] = []
        self._waiting: list[bytes | Text] = []
        self._reader: asyncio.Future[None] | None = None
        self._is_full = self._is_gone = self._is_closing = False

    def data_received(self, data: bytes) -> None:
        if self._splitter is None:
            self._shake_hands(data)
            return
        for part in self._splitter.split(data):
            if isinstance(part, Rest):
                super().data_received(part.data)
            elif not self._is_closing:
                self._waiting.append(part)
        if self._waiting:
            self._wake_reader()
        if len(self._waiting) >= _MOST_WAITING and not (self._is_full or self._is_closing):
            self._is_full = True
            self.transport.pause_reading()

    def _shake_hands(self, data: bytes) -> None:
        """The library reads the answer; what follows it in the same bytes it must not see."""
        self._head += data
        head, end, rest = self._head.partition(_HEAD_END)
        if not self._head.startswith(_SWITCHING[: len(self._head)]) or len(head) > _LONGEST_HEAD:
            self._head = b""
            super().data_received(head + end + rest)
        elif end:
            self._splitter = FrameSplitter(MAX_PAYLOAD)
            super().data_received(head + end)
            if rest:
                self.data_received(rest)

    def process_event(self, event: Event) -> None:
        """Join what came in fragments; anything else is the library's."""
        if not isinstance(event, Frame) or event.opcode not in _DATA:
            super().process_event(event)
            return
        self._fragments.append(event)
        if event.fin:
            whole = b"".join(fragment.data for fragment in self._fragments)
            is_text = self._fragments[0].opcode is Opcode.TEXT
            self._fragments.clear()
            self._waiting.append(Text(whole) if is_text else whole)
            self._wake_reader()

    def connection_lost(self, error: Exception | None) -> None:
        super().connection_lost(error)
        self._is_gone = True
        self._wake_reader()

    async def batch(self) -> Sequence[bytes | Text]:
        """The messages that have come since the last call, at least one; none if that was all."""
        while not self._waiting and not self._is_gone:
            self._reader = asyncio.get_running_loop().create_future()
            await self._reader
        batch, self._waiting = self._waiting, []
        if self._is_full:
            self._is_full = False
            self.transport.resume_reading()
        return batch

    async def leave(self, code: int) -> None:
        """Close; what still comes is not kept, so that the other's farewell is soon read.

        The library waits without end for a peer to take what was written before the farewell.
        """
        self._is_closing = True
        if self._is_full:
            self._is_full = False
            self.transport.resume_reading()
        try:
            async with asyncio.timeout(_CLOSE_TIMEOUT):
                await self.close(code)
        except TimeoutError:
            self.transport.abort()
            await self.wait_closed()

    def write(self, payload: bytes) -> bool:
        """Write a text message without waiting for the peer to take it; False if it is gone."""
        if self.protocol.state is not State.OPEN:
            return False
        self.protocol.send_text(payload)
        self.send_data()
        return True

    def _wake_reader(self) -> None:
        if self._reader is not None and not self._reader.done():
            self._reader.set_result(None)


class Connection:
    """An open socket."""

    def __init__(self, socket: _Socket) -> None:
        self._socket = socket

    @classmethod
    async def open(cls, url: str, compression: Compression | None, clock: Clock) -> Self:
        """Connect to a gateway.

        Raises:
            NotOpened: it does not answer within ten seconds, or not as a gateway does.
        """
        query = {"v": 10, "encoding": "json"}
        if compression is not None:
            query["compress"] = compression
        try:
            async with timeout(clock, _CONNECT_TIMEOUT):
                socket = await connect(
                    f"{url.rstrip('/')}/?{urlencode(query)}",
                    create_connection=_Socket,
                    compression=None,
                    logger=_log,
                    max_size=MAX_PAYLOAD,
                    ping_interval=None,
                    close_timeout=_CLOSE_TIMEOUT,
                    ssl=_tls() if url.startswith("wss:") else None,
                )
        except InvalidProxy as error:  # its text has the proxy's address, and so its password
            raise NotOpened(f"cannot connect: the environment's proxy: {error.msg}") from None
        except _NOT_OPENED as error:
            raise NotOpened(f"cannot connect: {error or type(error).__name__}") from error
        assert isinstance(socket, _Socket)
        return cls(socket)

    async def batches(self) -> AsyncIterator[Sequence[bytes | Text]]:
        """What comes in, as many messages at once as have come, until the socket is gone."""
        while batch := await self._socket.batch():
            yield batch

    def write(self, payload: bytes) -> bool:
        """Write a text message; False if the socket is gone, which the reader will see too.

        Does not wait: who would wait for a peer that takes nothing could not notice that it is
        dead. What is written is little, and limited by the minute.
        """
        return self._socket.write(payload)

    async def close(self, code: int) -> None:
        """Close with a code; a peer that does not answer is left after two seconds."""
        await self._socket.leave(code)

    @property
    def ended(self) -> tuple[int | None, str]:
        """The close code, None if there was none, and the reason; to be asked when it is gone."""
        code = self._socket.close_code
        return code if code != _ABNORMAL else None, self._socket.close_reason or ""
