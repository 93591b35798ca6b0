"""A gateway that misbehaves on purpose, and knows what it has promised.

Each shard is sent the numbers from 1 to a last one, as events, while faults strike at numbers drawn
beforehand. A session keeps every event for a replay, so all of them are promised, once and in
order, except those that a session takes with it when it ends before its client has seen them.
"""

import asyncio
import itertools
import json
import random
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, Final

from backports.zstd import ZstdCompressor
from websockets.asyncio.server import ServerConnection, serve
from websockets.datastructures import Headers
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from tests.gateway.loopback import READY, TOKEN

BURST: Final = 32
"""Events that are sent before others get their turn."""

Fault = Callable[["Line"], Awaitable[None]]


class ScaledClock:
    """The machine's time, faster: so that pauses of seconds take none, and silence is soon noticed.

    Args:
        factor: how many of its seconds pass in one of the machine's.
    """

    def __init__(self, factor: float) -> None:
        self._factor = factor

    def monotonic(self) -> float:
        """Seconds on a scale that never goes back."""
        return asyncio.get_running_loop().time() * self._factor

    def time(self) -> float:
        """The same; nothing here asks for the date."""
        return self.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait for so many of its seconds."""
        await asyncio.sleep(max(seconds, 0) / self._factor)


class Session:
    """The events of one identify."""

    def __init__(self, shard: "Shard", name: str) -> None:
        self.shard = shard
        self.name = name
        self.frames: list[bytes] = []
        self.resumed_at: list[int] = []
        """From where it was resumed, each time."""

        self.numbers: list[int | None] = []
        """The number that each frame tells; None for READY and RESUMED."""

    def add(self, name: str, data: object, number: int | None = None) -> bytes:
        """A new dispatch, kept for a replay."""
        frame = {"op": 0, "s": len(self.frames) + 1, "t": name, "d": data}
        self.frames.append(json.dumps(frame).encode())
        self.numbers.append(number)
        return self.frames[-1]


class Shard:
    """One shard as the gateway sees it: how far it has told, and what is to go wrong."""

    def __init__(self, number: int, faults: dict[int, Fault]) -> None:
        self.number = number
        self.told = 0
        self.faults = faults
        self.unpromised: set[int] = set()
        self.sessions: list[Session] = []
        self.line: Line | None = None
        self.pump: asyncio.Task[None] | None = None
        self.identified = 0

    async def stop(self) -> None:
        """Tell nothing more on the line of before."""
        if self.pump is not None:
            self.pump.cancel()
            await asyncio.gather(self.pump, return_exceptions=True)
            self.pump = None


class Line:
    """One connection."""

    def __init__(self, socket: ServerConnection, gateway: "ChaosGateway") -> None:
        self.socket = socket
        self.gateway = gateway
        path = socket.request.path if socket.request else ""
        self._zlib = zlib.compressobj() if "zlib-stream" in path else None
        self._zstd = ZstdCompressor() if "zstd-stream" in path else None
        self.session: Session | None = None
        self.thawed = asyncio.Event()
        """Cleared while the line is frozen: nothing is sent, nothing answered."""
        self.thawed.set()

    @property
    def is_binary(self) -> bool:
        """Whether messages are bytes of a compressed stream."""
        return self._zlib is not None or self._zstd is not None

    def fold(self, frame: bytes) -> bytes:
        """A frame as it goes over this line."""
        if self._zlib is not None:
            return self._zlib.compress(frame) + self._zlib.flush(zlib.Z_SYNC_FLUSH)
        if self._zstd is not None:
            return self._zstd.compress(frame, ZstdCompressor.FLUSH_BLOCK)
        return frame

    async def send(self, frame: bytes) -> None:
        """Send a frame as a client expects it."""
        await self.socket.send(self.fold(frame), text=not self.is_binary)

    async def control(self, opcode: int, data: object = None) -> None:
        """Send what is no dispatch."""
        await self.send(json.dumps({"op": opcode, "d": data}).encode())

    def tell(self) -> bytes:
        """The shard's next number, as an event."""
        assert self.session is not None
        shard = self.session.shard
        shard.told += 1
        data = {"id": str(shard.told), "channel_id": "1"}
        return self.session.add("MESSAGE_DELETE", data, shard.told)


# What goes wrong.


async def reset_in_a_frame(line: Line) -> None:
    """The socket breaks when half a message is on its way."""
    data = line.fold(line.tell())
    header = bytes([0x82, min(len(data), 125)])  # a binary message, longer than what follows
    line.socket.transport.write(header + data[: len(data) // 2])
    line.socket.transport.abort()


async def freeze(line: Line) -> None:
    """Nothing comes, nothing is answered, and the socket stays open."""
    line.thawed.clear()


async def ask_to_reconnect(line: Line) -> None:
    await line.control(7)


async def invalidate_resumable(line: Line) -> None:
    await line.control(9, True)


async def invalidate(line: Line) -> None:
    line.gateway.end(line.session)
    await line.control(9, False)


async def time_session_out(line: Line) -> None:
    line.gateway.end(line.session)
    await line.socket.close(4009)


async def close_with_unknown_error(line: Line) -> None:
    await line.socket.close(4000)


async def greet_again(line: Line) -> None:
    await line.control(10, {"heartbeat_interval": 1})


async def send_garbage(line: Line) -> None:
    await line.send(b"[not json")


async def send_twice(line: Line) -> None:
    frame = line.tell()
    await line.send(frame)
    await line.send(frame)


async def lose_one(line: Line) -> None:
    """One is counted but not sent; what follows shows the gap."""
    line.tell()
    await line.send(line.tell())
    await line.send(line.tell())


async def send_in_two(line: Line) -> None:
    """A message is cut in two, as a proxy may do; only a stream can be put together again."""
    data = line.fold(line.tell())
    binary = line.is_binary
    cut = len(data) // 2 if binary else len(data)
    for piece in (data[:cut], data[cut:]):
        if piece:
            await line.socket.send(piece, text=not binary)


async def send_corrupt(line: Line) -> None:
    """A message whose bytes were garbled on the way."""
    data = bytearray(line.fold(line.tell()))
    for place in range(len(data) // 3, len(data)):
        data[place] ^= 0x5A
    await line.socket.send(bytes(data), text=False)
    await line.send(line.tell())


async def kill_the_resume_address(line: Line) -> None:
    """For a while, where sessions are resumed says 503."""
    line.gateway.refusals += 2
    line.socket.transport.abort()


async def restart(line: Line) -> None:
    """The whole server goes away, with every connection, and does not speak for a while.

    It still listens: asyncio loses sockets that it accepts while a server closes.
    """
    gateway = line.gateway
    gateway.silences += len(gateway.shards) // 2 + 1
    gateway.abort()


FAULTS: Final[tuple[Fault, ...]] = (
    reset_in_a_frame,
    freeze,
    ask_to_reconnect,
    invalidate_resumable,
    invalidate,
    time_session_out,
    close_with_unknown_error,
    greet_again,
    send_garbage,
    send_twice,
    lose_one,
    send_in_two,
    send_corrupt,
    kill_the_resume_address,
    restart,
)


class ChaosGateway:
    """The server.

    Args:
        shards: how many shards it recommends.
        last: the last number that each is told.
        faults: how many faults strike each shard.
        seed: what the faults are drawn with.
    """

    def __init__(self, shards: int, last: int, faults: int, seed: int) -> None:
        dice = random.Random(seed)
        self.last = last
        self.shards = [
            Shard(
                number,
                {at: dice.choice(FAULTS) for at in dice.sample(range(2, last - 10), faults)},
            )
            for number in range(shards)
        ]
        self.refusals = 0
        self.given_up = 0
        """Sessions that clients have given up though they could have been resumed."""

        self.silences = 0
        """How many connections are broken before a word is said."""

        self.port = 0
        self._sessions: dict[str, Session] = {}
        self._ended: dict[str, Session] = {}
        self._lines: set[Line] = set()
        self._made = 0

    @property
    def url(self) -> str:
        """Where the gateway is."""
        return f"ws://127.0.0.1:{self.port}"

    def end(self, session: Session | None) -> None:
        """Forget a session: it cannot be resumed."""
        if session is not None and self._sessions.pop(session.name, None) is not None:
            self._ended[session.name] = session

    async def serve(self, socket: ServerConnection) -> None:
        """Live on a connection."""
        line = Line(socket, self)
        self._lines.add(line)
        try:
            await line.control(10, {"heartbeat_interval": 41_250})
            async for message in socket:
                payload = json.loads(message)
                if payload["op"] == 1 and line.thawed.is_set():
                    await line.control(11)
                elif payload["op"] in (2, 6) and await self._begin(line, payload):
                    assert line.session is not None
                    line.session.shard.pump = asyncio.create_task(self._pump(line))
        except ConnectionClosed:
            pass
        finally:
            self._lines.discard(line)
            if line.session is not None and line.session.shard.line is line:
                await line.session.shard.stop()

    async def _begin(self, line: Line, payload: dict[str, Any]) -> bool:
        """Answer an identify or a resume; whether the session is at work."""
        data = payload["d"]
        if payload["op"] == 2:
            shard = self.shards[data["shard"][0]]
            shard.line = line
            await shard.stop()
            if shard.sessions and shard.sessions[-1].name in self._sessions:
                # The READY did not arrive, or three resumes in a row brought nothing.
                self.given_up += 1
                self.end(shard.sessions[-1])
            self._made += 1
            session = line.session = Session(shard, f"session {self._made}")
            shard.sessions.append(session)
            self._sessions[session.name] = session
            ready = {"session_id": session.name, "resume_gateway_url": f"{self.url}/resume"}
            await line.send(session.add("READY", READY | ready))
            return True
        known = self._sessions.get(data["session_id"]) or self._ended[data["session_id"]]
        known.shard.line = line
        await known.shard.stop()
        resumed = self._sessions.get(data["session_id"])
        if resumed is None:
            await line.control(9, False)
            return False
        line.session = resumed
        resumed.resumed_at.append(data["seq"])
        for frame in resumed.frames[data["seq"] :]:
            await line.send(frame)
        await line.send(resumed.add("RESUMED", {}))
        return True

    async def _pump(self, line: Line) -> None:
        """Tell the numbers that are left, until the line breaks."""
        assert line.session is not None
        shard = line.session.shard
        try:
            while shard.told < self.last:
                await line.thawed.wait()
                fault = shard.faults.pop(shard.told, None)
                if fault is not None:
                    await fault(line)
                    if line.session.name not in self._sessions:
                        return
                    continue
                await line.send(line.tell())
                if shard.told % BURST == 0:
                    await asyncio.sleep(0)
        except ConnectionClosed:
            pass

    def _process_request(self, socket: ServerConnection, request: Request) -> Response | None:
        if self.silences:
            self.silences -= 1
            socket.transport.abort()
            return None
        if request.path.startswith("/resume") and self.refusals:
            self.refusals -= 1
            return Response(HTTPStatus.SERVICE_UNAVAILABLE, "Unavailable", Headers(), b"")
        if not request.path.startswith("/api/gateway/bot"):
            return None
        assert request.headers["Authorization"] == f"Bot {TOKEN}"
        limit = {"total": 9000, "remaining": 9000, "reset_after": 1000, "max_concurrency": 16}
        body = {"url": self.url, "shards": len(self.shards), "session_start_limit": limit}
        headers = Headers({"Content-Type": "application/json"})
        return Response(HTTPStatus.OK, "OK", headers, json.dumps(body).encode())

    def abort(self) -> None:
        """Break every connection without a word."""
        for line in tuple(self._lines):
            line.socket.transport.abort()

    def check(self, shard: Shard, received: Sequence[int]) -> int:
        """Compare what came with what was promised; how many numbers were not promised.

        A session that can still be resumed promises all that it was told. One that has ended takes
        with it what its client had yet to see: it promises that what came is its beginning.
        """
        came, lost = iter(received), 0
        for session in shard.sessions:
            numbers = [number for number in session.numbers if number is not None]
            known = set(numbers)
            count = sum(number in known for number in received)
            assert list(itertools.islice(came, count)) == numbers[:count]
            assert count == len(numbers) or session.name in self._ended
            lost += len(numbers) - count
        assert list(came) == []
        return lost


@asynccontextmanager
async def chaos_gateway(
    *, shards: int, last: int, faults: int, seed: int
) -> AsyncIterator[ChaosGateway]:
    """A gateway that misbehaves, on a free port of loopback."""
    gateway = ChaosGateway(shards, last, faults, seed)
    async with serve(
        gateway.serve,
        "127.0.0.1",
        0,
        compression=None,
        ping_interval=None,
        process_request=gateway._process_request,
        close_timeout=0.2,
    ) as server:
        gateway.port = next(iter(server.sockets)).getsockname()[1]
        yield gateway
        gateway.abort()
