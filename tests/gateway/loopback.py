"""A gateway on loopback for the tests: real sockets, real compression, and it does as it is told.

It keeps a replay buffer for each session, as Discord does, so that what a resume brings back can be
checked. What clients send is kept, and every step can be awaited.
"""

import asyncio
import json
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, TypeVar

from backports.zstd import ZstdCompressor
from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from gloam.core import FakeClock

T = TypeVar("T")

TOKEN = "secret-token-of-a-bot"

READY = {
    "v": 10,
    "user": {"id": "1", "username": "bot", "discriminator": "0", "avatar": None},
    "guilds": [],
    "application": {"id": "2", "flags": 0},
}


class HastyClock(FakeClock):
    """A clock on which nobody waits: who sleeps moves it. For what waits alone."""

    async def sleep(self, seconds: float) -> None:
        """Move the time on by so much, and go on at once."""
        self._now += max(seconds, 0)
        await asyncio.sleep(0)


class ServerSession:
    """What outlives a connection: the events of one identify, numbered from 1."""

    def __init__(self, session_id: str) -> None:
        self.session_id = session_id
        self.sequence = 0
        self.buffer: list[dict[str, Any]] = []

    def number(self, name: str, data: object) -> dict[str, Any]:
        """Number an event, and keep it."""
        self.sequence += 1
        event = {"op": 0, "s": self.sequence, "t": name, "d": data}
        self.buffer.append(event)
        return event


class Connection:
    """One client's connection, as the gateway sees it."""

    def __init__(self, socket: ServerConnection, gateway: "LoopbackGateway") -> None:
        self._socket = socket
        self._gateway = gateway
        self.received: list[dict[str, Any]] = []
        self.session: ServerSession | None = None
        self.shard = (0, 1)
        path = socket.request.path if socket.request else ""
        self._zlib = zlib.compressobj() if "zlib-stream" in path else None
        self._zstd = ZstdCompressor() if "zstd-stream" in path else None

    async def send(self, payload: object) -> None:
        """Send a payload, compressed as the client asked."""
        await self.send_raw(json.dumps(payload).encode())

    async def send_raw(self, data: bytes) -> None:
        """Send the bytes of a payload, compressed as the client asked."""
        if self._zlib is not None:
            data = self._zlib.compress(data) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
        elif self._zstd is not None:
            data = self._zstd.compress(data, ZstdCompressor.FLUSH_BLOCK)
        else:
            await self._socket.send(data, text=True)
            return
        await self._socket.send(data)

    async def send_in_fragments(self, payload: object, size: int) -> None:
        """Send a payload as a message of many frames, a ping among them; without compression."""
        data = json.dumps(payload)
        pieces = [data[start : start + size] for start in range(0, len(data), size)]

        async def fragments() -> AsyncIterator[str]:
            for piece in pieces:
                yield piece
                await (await self._socket.ping())

        await self._socket.send(fragments())

    async def send_broken(self, data: bytes) -> None:
        """Send bytes as they are."""
        await self._socket.send(data)

    async def dispatch(self, name: str, data: object) -> None:
        """Dispatch an event, and keep it for a resume."""
        await self._gateway.dispatch(name, data, self)

    def has(self, guild_id: int) -> bool:
        """Whether the shard of this connection hears of a guild."""
        return (guild_id >> 22) % self.shard[1] == self.shard[0]

    async def close(self, code: int, reason: str = "") -> None:
        """Close the connection."""
        await self._socket.close(code, reason)

    def reset(self) -> None:
        """Break the connection without a word."""
        self._socket.transport.abort()

    async def wait_for(self, opcode: int) -> dict[str, Any]:
        """The first payload of a kind that the client has sent, or will send."""
        return await self._gateway.wait(
            lambda: next((one for one in self.received if one["op"] == opcode), None)
        )

    async def wait_for_beats(self, count: int) -> None:
        """Return when the client has sent so many heartbeats."""
        await self._gateway.wait(
            lambda: sum(one["op"] == 1 for one in self.received) >= count or None
        )


class LoopbackGateway:
    """The server; what it does on a connection can be replaced by tests."""

    def __init__(self) -> None:
        self.connections: list[Connection] = []
        self.sessions: dict[str, ServerSession] = {}
        self.url = ""
        self.resume_url = ""
        self.heartbeat_interval = 40_000
        self.answers_heartbeats = True
        self.shards = 1
        self.remaining = 999
        """Of the session budget, as it is told."""

        self.guilds: list[int] = []
        """Told by READY, and created after it."""

        self.refusals: list[tuple[HTTPStatus, dict[str, str]]] = []
        """How `/gateway/bot` answers before it answers as it should."""

        self._changed = asyncio.Condition()
        self.on_connect: Callable[[Connection], Awaitable[bool]] | None = None
        """Called before hello; True means that it has dealt with the connection."""

        self.server: Server | None = None

    @property
    def api_url(self) -> str:
        """Where `/gateway/bot` is answered."""
        return self.url.replace("ws://", "http://") + "/api"

    async def wait(self, ask: Callable[[], T | None]) -> T:
        """The first answer that is not None; asked again whenever something comes in."""
        async with asyncio.timeout(10), self._changed:
            while (found := ask()) is None:
                await self._changed.wait()
            return found

    async def connection(self, number: int) -> Connection:
        """The connection of that number, from 0, once it is there."""
        return await self.wait(
            lambda: self.connections[number] if len(self.connections) > number else None
        )

    async def dispatch(self, name: str, data: object, connection: Connection | None) -> None:
        """Number an event, keep it, and send it if there is somebody to send it to.

        Without a connection it is of the newest session.
        """
        session = connection.session if connection is not None else self.newest
        assert session is not None
        event = session.number(name, data)
        if connection is not None:
            await connection.send(event)

    @property
    def newest(self) -> ServerSession:
        """The session that began last."""
        return list(self.sessions.values())[-1]

    async def _serve(self, socket: ServerConnection) -> None:
        connection = Connection(socket, self)
        self.connections.append(connection)
        await self._notify()
        try:
            if self.on_connect is not None and await self.on_connect(connection):
                await socket.wait_closed()
                return
            hello = {"heartbeat_interval": self.heartbeat_interval}
            await connection.send({"op": 10, "d": hello})
            async for message in socket:
                payload = json.loads(message)
                connection.received.append(payload)
                await self._answer(payload, connection)
                await self._notify()
        except ConnectionClosed:
            pass
        await self._notify()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _answer(self, payload: dict[str, Any], connection: Connection) -> None:
        data = payload["d"]
        match payload["op"]:
            case 1 if self.answers_heartbeats:
                await connection.send({"op": 11})
            case 2 if data["token"] != TOKEN:
                await connection.close(4004, "Authentication failed.")
            case 2:
                name = f"session {len(self.sessions)}" if self.sessions else "session"
                connection.session = self.sessions[name] = ServerSession(name)
                connection.shard = tuple(data["shard"])
                here = [str(guild) for guild in self.guilds if connection.has(guild)]
                ready = {"session_id": name, "resume_gateway_url": self.resume_url or self.url}
                guilds = [{"id": guild, "unavailable": True} for guild in here]
                await connection.dispatch("READY", READY | ready | {"guilds": guilds})
                for guild in guilds:
                    await connection.dispatch("GUILD_CREATE", guild)
            case 6:
                session = connection.session = self.sessions[data["session_id"]]
                for event in session.buffer:
                    if event["s"] > data["seq"]:
                        await connection.send(event)
                await connection.dispatch("RESUMED", {})

    def _process_request(self, _: ServerConnection, request: Request) -> Response | None:
        if not request.path.startswith("/api/gateway/bot"):
            return None
        if request.headers.get("Authorization") != f"Bot {TOKEN}":
            return Response(HTTPStatus.UNAUTHORIZED, "Unauthorized", Headers(), b"{}")
        if self.refusals:
            status, more = self.refusals.pop(0)
            return Response(status, status.phrase, Headers({**more, "Content-Length": "0"}), b"")
        limit = {"total": 1000, "remaining": self.remaining, "reset_after": 3_600_000}
        limit["max_concurrency"] = 16
        body = {"url": self.url, "shards": self.shards, "session_start_limit": limit}
        headers = Headers({"Content-Type": "application/json"})
        return Response(HTTPStatus.OK, "OK", headers, json.dumps(body).encode())


@asynccontextmanager
async def loopback_gateway() -> AsyncIterator[LoopbackGateway]:
    """A gateway that listens on a free port of loopback."""
    gateway = LoopbackGateway()
    async with serve(
        gateway._serve,
        "127.0.0.1",
        0,
        compression=None,
        ping_interval=None,
        process_request=gateway._process_request,
    ) as server:
        port = next(iter(server.sockets)).getsockname()[1]
        gateway.url = f"ws://127.0.0.1:{port}"
        gateway.server = server
        yield gateway
