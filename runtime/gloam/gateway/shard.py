"""One shard: the driver that gives the session a socket, a clock and a voice.

Everything that is decided is decided in `gloam.gateway.session`; here its acts are carried out.
Three tasks share a connection: one reads, one ticks, one sends commands. Events are handed to
`emit`; while that waits, reading pauses, and with it the check for silence, but heartbeats go on.
Commands wait for the session to be live and for the send limit, and survive a reconnect.
"""

import asyncio
import logging
import sys
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import suppress
from typing import Final, TypeAlias
from urllib.parse import urlencode

import msgspec
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidURI

from gloam.core import (
    Clock,
    DecodeError,
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    SystemClock,
    Token,
    timeout,
)
from gloam.events import (
    COMMANDS,
    Dispatch,
    Event,
    GatewayOpcode,
    IdentifyConnectionProperties,
    Intents,
)
from gloam.gateway.decoder import Decoder, Frame
from gloam.gateway.errors import InflateError, PayloadTooLarge, ShardClosed
from gloam.gateway.inflate import Compression, Inflater, inflater
from gloam.gateway.queue import IdentifyQueue, InProcessQueue
from gloam.gateway.send_limit import SendLimit
from gloam.gateway.session import (
    CLOSE_KEEPING,
    Act,
    AskQueue,
    CloseSocket,
    Connect,
    Fail,
    Live,
    Lost,
    SavedSession,
    Send,
    Session,
    SessionConfig,
    command,
)
from gloam.gateway.states import State

MAX_COMMAND: Final = 4096
"""The most that the gateway takes in one message, in bytes."""

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

_log: Final = logging.getLogger("gloam.gateway")

Emit: TypeAlias = Callable[[Event], Awaitable[None]]
"""Takes an event; may wait, which slows the shard down and nothing else."""

PROPERTIES: Final = IdentifyConnectionProperties(os=sys.platform, browser="gloam", device="gloam")
"""How the library names itself when it identifies."""


class Shard:
    """One connection to the gateway that heals itself.

    Args:
        token: the bot's token, with or without `Bot `.
        intents: the groups of events to receive.
        url: the gateway's address, as `get_bot_gateway` gives it.
        shard: the shard's number, and how many there are.
        queue: who may identify when; shared by all shards of a bot.
        compression: how the gateway compresses; None for not at all.
        wanted: the types of events to decode; None for all.
        saved: a session to resume, from `save`.
        clock: what to wait on.
    """

    def __init__(
        self,
        token: str | Token,
        *,
        intents: Intents,
        url: str,
        shard: tuple[int, int] = (0, 1),
        queue: IdentifyQueue | None = None,
        compression: Compression | None = "zstd-stream",
        wanted: Collection[type[Dispatch]] | None = None,
        saved: SavedSession | None = None,
        clock: Clock | None = None,
    ) -> None:
        self.shard_id = shard[0]
        self._clock = clock or SystemClock()
        self._queue = queue or InProcessQueue(clock=self._clock)
        self._compression: Compression | None = compression
        self._decoder = Decoder(wanted)
        config = SessionConfig(
            token=token if isinstance(token, Token) else Token(token),
            intents=intents,
            url=url,
            shard=shard,
            properties=PROPERTIES,
        )
        self._session = Session(config, saved)
        self._commands: deque[bytes] = deque()
        self._closing = asyncio.Event()
        self._wake_sender = asyncio.Event()
        self._wake_ticker = asyncio.Event()
        self._limit = SendLimit(0)
        self._socket: ClientConnection | None = None
        self._next: Connect | None = None
        self._asking: asyncio.Task[None] | None = None
        self._in_hand: int | None = None  # the event that has yet to be taken

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._session.state

    @property
    def latency(self) -> float | None:
        """Seconds from the last heartbeat to its acknowledgement; None before the first."""
        return self._session.latency

    def save(self) -> SavedSession | None:
        """The session, to be given to another `Shard`; None if there is none to resume.

        An event that nobody has taken yet is not counted as received: it comes again.
        """
        saved = self._session.saved
        if saved is None or self._in_hand is None:
            return saved
        return msgspec.structs.replace(saved, sequence=min(saved.sequence, self._in_hand - 1))

    def send(self, opcode: GatewayOpcode, payload: object) -> None:
        """Have a command sent once the session is live and the send limit allows it.

        Args:
            opcode: the kind of the command.
            payload: the payload of that kind; `gloam.events.COMMANDS` has its type.

        Raises:
            PayloadTooLarge: the command has more than 4,096 bytes; nothing is sent.
            ShardClosed: the shard has ended.
            ValueError: the opcode is no command.
        """
        if opcode not in COMMANDS:
            raise ValueError(f"{opcode!r} is no command")
        text = command(opcode, payload)
        if len(text) > MAX_COMMAND:
            size = len(text)
            raise PayloadTooLarge(f"the command has {size} bytes, the gateway takes {MAX_COMMAND}")
        if self._session.state is State.DEAD:
            raise ShardClosed(f"shard {self.shard_id} has ended")
        self._commands.append(text)
        self._wake_sender.set()

    async def run(self, emit: Emit) -> None:
        """Connect, and hand over every event, until the shard is closed.

        Raises:
            GatewayError: the shard has ended for good; `ShardDead` was handed over before.
        """
        await self._carry_out(self._session.start(), emit)
        while (step := self._next) is not None:
            self._next = None
            with suppress(TimeoutError):
                async with timeout(self._clock, step.delay):
                    await self._closing.wait()
            if self._session.state is State.DEAD:
                return
            await emit(ShardConnecting(shard_id=self.shard_id, url=step.url, attempt=step.attempt))
            code, reason = await self._connection(step.url, emit)
            acts = self._session.gone(code, reason, self._clock.monotonic())
            await self._carry_out(acts, emit)

    async def close(self, *, resumable: bool = False) -> None:
        """End the shard; `run` returns.

        Args:
            resumable: keep the session at Discord, so that what `save` gives can be resumed;
                otherwise the bot goes offline at once.
        """
        self._closing.set()
        for act in self._session.close(resumable=resumable):
            if isinstance(act, CloseSocket) and self._socket is not None:
                await self._socket.close(act.code)

    async def _connection(self, url: str, emit: Emit) -> tuple[int | None, str]:
        """Open a socket and live on it; how it ended."""
        try:
            async with timeout(self._clock, _CONNECT_TIMEOUT):
                socket = await connect(
                    self._address(url),
                    compression=None,
                    max_size=None,
                    ping_interval=None,
                    close_timeout=_CLOSE_TIMEOUT,
                )
        except _NOT_OPENED as error:
            reason = f"cannot connect: {error or type(error).__name__}"
            _log.warning("shard %d: %s", self.shard_id, reason)
            return None, reason
        self._socket = socket
        if self._session.state is State.DEAD:  # closed meanwhile
            await socket.close()
            return None, ""
        self._session.connected(self._clock.monotonic())
        helpers = [asyncio.create_task(one) for one in (self._tick(), self._send_commands())]
        try:
            await self._read(socket, emit)
        finally:
            for task in (*helpers, *([self._asking] if self._asking else [])):
                task.cancel()
            await asyncio.gather(*helpers, return_exceptions=True)
            self._socket = self._asking = None
            await socket.close(CLOSE_KEEPING)  # if it is open, `run` was cancelled
        return socket.close_code if socket.close_code != _ABNORMAL else None, (
            socket.close_reason or ""
        )

    def _address(self, url: str) -> str:
        query = {"v": 10, "encoding": "json"}
        if self._compression is not None:
            query["compress"] = self._compression
        return f"{url.rstrip('/')}/?{urlencode(query)}"

    async def _read(self, socket: ClientConnection, emit: Emit) -> None:
        unfold = inflater(self._compression)
        with suppress(ConnectionClosed):
            async for message in socket:
                try:
                    frame = self._frame(message, unfold)
                except InflateError as error:
                    _log.warning("shard %d: %s; connecting again", self.shard_id, error)
                    await self._carry_out(self._session.broken(), emit)
                    return
                except DecodeError as error:
                    _log.warning("shard %d: a frame is left out: %s", self.shard_id, error)
                    continue
                if frame is not None:
                    await self._take(frame, emit)

    def _frame(self, message: str | bytes, unfold: Inflater | None) -> Frame | None:
        if unfold is None or isinstance(message, str):
            data: bytes | None = message.encode() if isinstance(message, str) else message
        else:
            data = unfold.feed(message)
        return self._decoder.decode(data) if data is not None else None

    async def _take(self, frame: Frame, emit: Emit) -> None:
        greeting = self._session.state is State.GREETING
        delivers = frame.event is not None and frame.wanted
        self._in_hand = frame.sequence if delivers else None
        acts = self._session.received(frame, self._clock.monotonic())
        if greeting and frame.opcode == GatewayOpcode.HELLO:
            self._limit = SendLimit(self._session.heartbeat_interval)
        await self._carry_out(acts, emit)
        if frame.event is not None and frame.wanted:
            await self._emit(frame.event, emit)
            self._in_hand = None
        self._wake_ticker.set()

    async def _emit(self, event: Event, emit: Emit) -> None:
        """Hand an event over; reading pauses meanwhile."""
        self._session.pause()
        await emit(event)
        self._session.unpause()

    async def _tick(self) -> None:
        """Call the session when it asks to be called."""
        while True:
            deadline = self._session.deadline
            self._wake_ticker.clear()
            if deadline is None:
                await self._wake_ticker.wait()
                continue
            alarm = asyncio.create_task(self._clock.sleep(deadline - self._clock.monotonic()))
            woken = asyncio.create_task(self._wake_ticker.wait())
            try:
                await asyncio.wait({alarm, woken}, return_when=asyncio.FIRST_COMPLETED)
            finally:
                alarm.cancel()
                woken.cancel()
            for act in self._session.tick(self._clock.monotonic()):
                await self._on_socket(act)

    async def _send_commands(self) -> None:
        """Send what is waiting, as fast as the limit allows."""
        while True:
            await self._wake_sender.wait()
            if self._session.state is not State.LIVE or not self._commands:
                self._wake_sender.clear()
                continue
            delay = self._limit.delay(self._clock.monotonic())
            if delay > 0:
                await self._clock.sleep(delay)
                continue
            text = self._commands[0]
            if await self._write(text):
                self._commands.popleft()
                self._limit.sent(self._clock.monotonic())
            else:
                self._wake_sender.clear()  # until the next connection is live

    async def _carry_out(self, acts: Sequence[Act], emit: Emit) -> None:
        shard_id = self.shard_id
        for act in acts:
            match act:
                case Connect():
                    self._next = act
                case AskQueue():
                    self._asking = asyncio.create_task(self._ask_queue())
                case Live(session_id, resumed):
                    self._wake_sender.set()
                    live = ShardConnected(shard_id=shard_id, session_id=session_id, resumed=resumed)
                    await self._emit(live, emit)
                case Lost(code, reason, can_resume):
                    lost = ShardDisconnected(
                        shard_id=shard_id, code=code, reason=reason, can_resume=can_resume
                    )
                    await emit(lost)
                case Fail(error):
                    await emit(ShardDead(shard_id=shard_id, error=error))
                    raise error
                case Send() | CloseSocket():
                    await self._on_socket(act)

    async def _on_socket(self, act: Act) -> None:
        match act:
            case Send(payload, limited):
                if await self._write(payload) and limited:
                    self._limit.sent(self._clock.monotonic())
            case CloseSocket(code) if self._socket is not None:
                await self._socket.close(code)

    async def _ask_queue(self) -> None:
        try:
            await self._queue.acquire(self.shard_id)
        except Exception:  # the queue may be anybody's; without it the shard would wait for ever
            _log.exception("shard %d: the identify queue failed; connecting again", self.shard_id)
            acts = self._session.broken()
        else:
            acts = self._session.permitted(self._clock.monotonic())
        for act in acts:
            await self._on_socket(act)
        self._wake_ticker.set()

    async def _write(self, payload: bytes) -> bool:
        """Write to the socket; False if it is gone, which the reader will see too."""
        if self._socket is None:
            return False
        try:
            await self._socket.send(payload, text=True)
        except ConnectionClosed:
            return False
        return True
