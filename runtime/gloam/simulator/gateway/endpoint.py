"""The driver of the simulated gateway: sockets in, a `Connection` for each, its actions out.

All that is decided is decided in `connection` and `hub`; here is only what has to wait. Three tasks
serve a connection: one reads, one carries out the actions in order, one calls `tick` when it is
due. Whatever passes is noted in the log, and meets the faults that are planned for it.
"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Final

from aiohttp import WSMsgType, web

from gloam.core import Clock
from gloam.events import GatewayCloseCode
from gloam.simulator.faults import (
    GATEWAY_FRAME,
    GATEWAY_HELLO,
    GATEWAY_READY,
    CorruptCompression,
    DeadResumeUrl,
    DuplicateHello,
    Faults,
    Freeze,
    Latency,
    Reset,
)
from gloam.simulator.gateway.compression import Compressor, compress_payload, compressor
from gloam.simulator.gateway.connection import Abort, Close, Connection, Phase, Send
from gloam.simulator.gateway.hub import Hub
from gloam.simulator.wirelog import Frame, WireLog

GOING_AWAY: Final = 1001
NOBODY: Final = "ws://127.0.0.1:1"
"""An address where nothing listens: a port of the system's, long out of use."""

ANSWERABLE: Final = frozenset({1000, 1001, 1002, 1003, 1007, 1008, 1009, 1011})
"""The close codes below 3000 that may travel."""


class GatewayEndpoint:
    """Serves the gateway's WebSocket connections.

    Args:
        hub: where sessions are kept.
        clock: what the time is.
        heartbeat_interval: seconds between heartbeats, as told in the hello.
        log: where frames are noted.
        faults: what goes wrong.
    """

    def __init__(
        self,
        hub: Hub,
        clock: Clock,
        heartbeat_interval: float,
        log: WireLog,
        faults: Faults,
    ) -> None:
        self.url = ""
        """Where clients connect and resume; known once the server listens."""

        self._hub = hub
        self._clock = clock
        self._interval = heartbeat_interval
        self._log = log
        self._faults = faults
        self._connections: set[Connection] = set()

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Serve one client until either side ends."""
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, autoclose=False)
        await socket.prepare(request)
        awake = asyncio.Event()
        connection = self._open(request, awake)
        stream = _compressor(connection, request.query.get("compress"))
        self._connections.add(connection)
        try:
            async with (
                _beside(self._carry_out(request, socket, connection, stream, awake)),
                _beside(self._watch(connection)),
            ):
                async for message in socket:
                    if message.type in (WSMsgType.TEXT, WSMsgType.BINARY):
                        connection.receive(message.data, self._clock.monotonic())
                        self._note(connection, message.data, is_from_bot=True)
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

    def _open(self, request: web.Request, awake: asyncio.Event) -> Connection:
        """Greet a client."""
        is_dead = DeadResumeUrl() in self._faults.draw(GATEWAY_READY)
        url = NOBODY if is_dead else self.url
        connection = Connection(self._hub, url, self._interval, awake.set)
        connection.open(request.query, self._clock.monotonic())
        if DuplicateHello() in self._faults.draw(GATEWAY_HELLO):
            connection.outbox.extend(tuple(connection.outbox))
        return connection

    async def _carry_out(
        self,
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
                        await self._send(socket, connection, stream, frame)
                    case Close(code, reason):
                        await socket.close(code=code, message=reason.encode())
                        return
                    case Abort():
                        if request.transport is not None:
                            request.transport.abort()
                        return
            await awake.wait()
            awake.clear()

    async def _send(
        self,
        socket: web.WebSocketResponse,
        connection: Connection,
        stream: Compressor | None,
        frame: bytes,
    ) -> None:
        """Send a frame, unless something is planned to go wrong."""
        is_corrupt = False
        for fault in self._faults.draw(GATEWAY_FRAME):
            match fault:
                case Latency(seconds):
                    await asyncio.sleep(seconds)
                case Freeze():
                    connection.freeze()
                    return
                case Reset():
                    connection.abort()
                    return
                case CorruptCompression():
                    is_corrupt = True
        self._note(connection, frame, is_from_bot=False)
        packed = _pack(frame, connection, stream)
        if packed is None:
            await socket.send_frame(frame, WSMsgType.TEXT)
        else:
            await socket.send_bytes(_damage(packed) if is_corrupt else packed)

    def _note(self, connection: Connection, payload: bytes | str, *, is_from_bot: bool) -> None:
        session = connection.session
        self._log.note(
            Frame(
                at=self._log.now(),
                bot="" if session is None else session.bot.user.username,
                shard=0 if session is None else session.shard[0],
                is_from_bot=is_from_bot,
                payload=payload.encode() if isinstance(payload, str) else payload,
            )
        )

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


def _damage(packed: bytes) -> bytes:
    """A compressed message that begins as no block can in either format, and ends as it should."""
    return b"\xff" * max(len(packed) - 4, 1) + packed[-4:]


def _pack(frame: bytes, connection: Connection, stream: Compressor | None) -> bytes | None:
    """The frame compressed, if the client asked for it; None to send it as text."""
    if stream is not None:
        return stream.compress(frame)
    return compress_payload(frame) if connection.compresses_payloads else None
