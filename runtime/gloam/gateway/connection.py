"""One socket to the gateway: opened, read, written and closed. The only file that knows websockets.

Text and binary messages come out as they are; nothing here knows what they say. A socket that is
gone is no error: reading ends, writing says False, and `ended` tells how.
"""

import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from functools import cache
from typing import Final, Self
from urllib.parse import urlencode

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from gloam.core import Clock, timeout
from gloam.gateway.inflate import Compression

_CONNECT_TIMEOUT: Final = 10.0
_CLOSE_TIMEOUT: Final = 2.0
_ABNORMAL: Final = 1006
"""What websockets reports when nobody said why a connection ended."""

_NOT_OPENED: Final = (
    OSError,
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


class Connection:
    """An open socket."""

    def __init__(self, socket: ClientConnection) -> None:
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
                return cls(
                    await connect(
                        f"{url.rstrip('/')}/?{urlencode(query)}",
                        compression=None,
                        max_size=None,
                        ping_interval=None,
                        close_timeout=_CLOSE_TIMEOUT,
                        ssl=_tls() if url.startswith("wss:") else None,
                    )
                )
        except _NOT_OPENED as error:
            raise NotOpened(f"cannot connect: {error or type(error).__name__}") from error

    async def messages(self) -> AsyncIterator[str | bytes]:
        """What comes in, until the socket is gone."""
        with suppress(ConnectionClosed):
            async for message in self._socket:
                yield message

    async def write(self, payload: bytes) -> bool:
        """Write a text message; False if the socket is gone, which the reader will see too."""
        try:
            await self._socket.send(payload, text=True)
        except ConnectionClosed:
            return False
        return True

    async def close(self, code: int) -> None:
        """Close with a code; a peer that does not answer is left after two seconds."""
        await self._socket.close(code)

    @property
    def ended(self) -> tuple[int | None, str]:
        """The close code, None if there was none, and the reason; to be asked when it is gone."""
        code = self._socket.close_code
        return code if code != _ABNORMAL else None, self._socket.close_reason or ""
