"""The driver of the simulated gateway: sockets in, a `Connection` for each, its actions out.

All that is decided is decided in `connection` and `hub`; here is only what has to wait. Three tasks
serve a connection: one reads, one carries out the actions in order, one calls `tick` when it is
due.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import WSMsgType, web

from gloam.core import Clock
from gloam.events import GatewayCloseCode
from gloam.simulator.gateway.compression import Compressor, compress_payload, compressor
from gloam.simulator.gateway.connection import Abort, Close, Connection, Phase, Send
from gloam.simulator.gateway.hub import Hub

GOING_AWAY: Final = 1001
ANSWERABLE: Final = frozenset({1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011})
"""The close codes below 3000 that may travel."""


class GatewayEndpoint:
    """Serves the gateway's WebSocket connections.

    Args:
        hub: where sessions are kept.
        clock: what the time is.
        heartbeat_interval: seconds between heartbeats, as told in the hello.
    """

    def __init__(self, hub: Hub, clock: Clock, heartbeat_interval: float) -> None:
        self.url = ""
        """Where clients connect and resume; known once the server listens."""

        self._hub = hub
        self._clock = clock
        self._interval = heartbeat_interval
        self._connections: set[Connection] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Serve one client until either side ends."""
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, autoclose=False)
        await socket.prepare(request)
        awake = asyncio.Event()
        connection = Connection(self._hub, self.url, self._interval, awake.set)
        connection.open(request.query, self._clock.monotonic())
        stream = _compressor(connection, request.query.get("compress"))
        self._connections.add(connection)
        try:
            async with (
                _beside(_carry_out(request, socket, connection, stream, awake)),
                _beside(self._watch(connection)),
            ):
                async for message in socket:
                    if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                        connection.receive(message.data, self._clock.monotonic())
                # A client's code goes back to it, as RFC 6455 has it; aiohttp would answer 1000.
                await socket.close(code=_answer_to(socket.close_code))
        finally:
            self._connections.discard(connection)
            by_client = connection.phase is not Phase.CLOSED
            code = socket.close_code if by_client else None
            connection.lost(code, self._clock.monotonic())
        return socket

    async def shut_down(self) -> None:
        """Send everyone away, as a server does that stops."""
        for connection in tuple(self._connections):
            connection.close(GOING_AWAY, "The simulator stops.")

    async def _watch(self, connection: Connection) -> None:
        while connection.phase is not Phase.CLOSED:
            await self._clock.sleep(connection.deadline - self._clock.monotonic())
            connection.tick(self._clock.monotonic())


def _answer_to(code: int | None) -> int:
    """The code to answer a client's close with; some only say that there was none."""
    return code if code and (code >= 3000 or code in ANSWERABLE) else 1000


@asynccontextmanager
async def _beside(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    """Let a task run as long as the block does; a lost connection ends it quietly."""
    task = asyncio.create_task(work)
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])
        error = None if task.cancelled() else task.exception()
        if error is not None and not isinstance(error, ConnectionError):
            raise error


def _compressor(connection: Connection, name: str | None) -> Compressor | None:
    try:
        return compressor(name)
    except ValueError as error:
        connection.close(GatewayCloseCode.DECODE_ERROR, str(error))
        return None


async def _carry_out(
    request: web.Request,
    socket: web.WebSocketResponse,
    connection: Connection,
    stream: Compressor | None,
    awake: asyncio.Event,
) -> None:
    """Do what the connection wants, in order, until it wants to end."""
    while True:
        while connection.outbox:
            match connection.outbox.popleft():
                case Send(frame):
                    packed = _pack(frame, connection, stream)
                    if packed is None:
                        await socket.send_frame(frame, WSMsgType.TEXT)
                    else:
                        await socket.send_bytes(packed)
                case Close(code, reason):
                    await socket.close(code=code, message=reason.encode())
                    return
                case Abort():
                    if request.transport is not None:
                        request.transport.abort()
                    return
        await awake.wait()
        awake.clear()


def _pack(frame: bytes, connection: Connection, stream: Compressor | None) -> bytes | None:
    """The frame compressed, if the client asked for it; None to send it as text."""
    if stream is not None:
        return stream.compress(frame)
    return compress_payload(frame) if connection.compresses_payloads else None
