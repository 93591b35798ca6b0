"""One shard: connections to the gateway one after another, so that the session goes on.

`Session` decides, `Link` lives on a socket; here one connection follows another until the session
is over, and here is what a user may ask of a shard.
"""

import asyncio
import logging
from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import Final

from msgspec import structs

from gloam.core import (
    Clock,
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
    GatewayOpcode,
    GuildMembersChunk,
    Intents,
    RateLimited,
    RequestGuildMembersRateLimited,
    UpdatePresence,
)
from gloam.gateway.commands import Commands
from gloam.gateway.configuring import configure
from gloam.gateway.connection import Connection, NotOpened
from gloam.gateway.decoder import Decoder, Frame
from gloam.gateway.desk import Desk, Emit
from gloam.gateway.errors import ShardClosed
from gloam.gateway.heart import Latency
from gloam.gateway.inflate import MAX_PAYLOAD, Compression
from gloam.gateway.link import Link
from gloam.gateway.metrics import Counters, ShardMetrics
from gloam.gateway.outbox import Outbox
from gloam.gateway.queue import IdentifyQueue, InProcessQueue
from gloam.gateway.reading import MessageReader
from gloam.gateway.session import Session, command
from gloam.gateway.states import State
from gloam.gateway.values import (
    CLOSE_FOR_GOOD,
    Act,
    CloseSocket,
    Connect,
    Fail,
    Live,
    Lost,
    SavedSession,
)

_log: Final = logging.getLogger("gloam.gateway")
_ANSWERS: Final = (GuildMembersChunk, RateLimited)
"""The events that answer commands which a shard waits for itself."""


class Shard(Commands):
    """One connection to the gateway that heals itself.

    Args:
        token: the bot's token, with or without `Bot `.
        intents: the groups of events to receive.
        url: the gateway's address, as `get_bot_gateway` gives it.
        shard: the shard's number, and how many there are.
        queue: who may identify when; shared by all shards of a bot.
        compression: how the gateway compresses; None for not at all.
        wanted: the types of events to decode; None for all.
        presence: what to show from the start; None for Discord's default, online.
        large_threshold: members above which a guild's offline members are left out, 50 to 250;
            None for Discord's default, 50.
        max_payload: the most that one payload may unfold to, in bytes.
        saved: a session to resume, from `save`.
        clock: what to wait on.

    Raises:
        EncodeError: the presence cannot be written as JSON.
        PayloadTooLarge: to identify with that presence takes more than 4,096 bytes.
        ValueError: the threshold is not from 50 to 250.
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
        presence: UpdatePresence | None = None,
        large_threshold: int | None = None,
        max_payload: int = MAX_PAYLOAD,
        saved: SavedSession | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(clock or SystemClock())
        self.shard_id = shard[0]
        self._compression: Compression | None = compression
        self._max_payload = max_payload
        self._decoder = Decoder(wanted)
        config = configure(
            token, intents, url, shard, presence=presence, large_threshold=large_threshold
        )
        self._session = Session(config, saved)
        self._outbox = Outbox()
        self._presence: bytes | None = None  # the last that was asked for
        self._desk = Desk(
            shard_id=self.shard_id,
            session=self._session,
            outbox=self._outbox,
            counters=Counters(),
            queue=queue or InProcessQueue(clock=self._clock),
            clock=self._clock,
            wake_sender=asyncio.Event(),
        )
        self._closing = asyncio.Event()
        self._socket: Connection | None = None

    @property
    def state(self) -> State:
        """Where the session stands."""
        return self._session.state

    @property
    def latency(self) -> Latency:
        """How long heartbeats took to be acknowledged: the last, the average, the last five."""
        return self._session.latency

    def metrics(self) -> ShardMetrics:
        """What there is to count, as it is now."""
        return ShardMetrics(
            shard_id=self.shard_id,
            state=self.state,
            latency=self.latency,
            counters=self._desk.counters.copy(),
            commands_waiting=len(self._outbox),
        )

    def save(self) -> SavedSession | None:
        """The session, to be given to another `Shard`; None if there is none to resume.

        An event that nobody has taken yet is not counted as received: it comes again.
        """
        saved, in_hand = self._session.saved, self._desk.in_hand
        if saved is None or in_hand is None:
            return saved
        return structs.replace(saved, sequence=min(saved.sequence, in_hand - 1))

    def send(self, opcode: GatewayOpcode, payload: object) -> None:
        """Have a command sent once the session is live and the send limit allows it.

        Args:
            opcode: the kind of the command.
            payload: the payload of that kind; `gloam.events.COMMANDS` has its type.

        Raises:
            EncodeError: the payload cannot be written as JSON.
            PayloadTooLarge: the command has more than 4,096 bytes; nothing is sent.
            ShardClosed: the shard has ended.
            ValueError: the opcode is no command.
        """
        if opcode not in COMMANDS:
            raise ValueError(f"{opcode!r} is no command")
        if self._session.state is State.DEAD:
            raise ShardClosed(f"shard {self.shard_id} has ended")
        text = command(opcode, payload)
        if isinstance(payload, UpdatePresence):
            self._outbox.put(text, instead_of=self._presence)
            self._presence, self._session.presence = text, payload
        else:
            self._outbox.put(text)
        self._desk.wake_sender.set()

    def is_waiting(self, opcode: GatewayOpcode, payload: object) -> bool:
        """Whether just this command has yet to be sent."""
        return self._outbox.is_waiting(command(opcode, payload))

    def withdraw(self, opcode: GatewayOpcode, payload: object) -> None:
        """Do not send just this command, if it has yet to be sent."""
        self._outbox.withdraw(command(opcode, payload))

    async def run(self, emit: Emit) -> None:
        """Connect, and hand over every event, until the shard is closed.

        Raises:
            GatewayError: the shard has ended for good; `ShardDead` was handed over before.
        """
        try:
            step = await self._follow(self._session.start(), emit)
            while step is not None and await self._pause(step.delay):
                shard_id, url = self.shard_id, step.url
                await emit(ShardConnecting(shard_id=shard_id, url=url, attempt=step.attempt))
                code, reason = await self._connection(url, emit)
                acts = self._session.gone(code, reason, self._clock.monotonic())
                step = await self._follow(acts, emit)
        finally:
            self._session.close(resumable=True)  # if it was cancelled or has failed
            self._give_up(f"shard {self.shard_id} has ended")

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

    async def _pause(self, seconds: float) -> bool:
        """Wait before connecting; False if the shard was closed meanwhile."""
        with suppress(TimeoutError):
            async with timeout(self._clock, seconds):
                await self._closing.wait()
        return self.state is not State.DEAD

    async def _connection(self, url: str, emit: Emit) -> tuple[int | None, str]:
        """Open a socket and live on it; how it ended."""
        try:
            socket = await Connection.open(url, self._compression, self._clock)
        except NotOpened as error:
            _log.warning("shard %d: %s", self.shard_id, error)
            return None, str(error)
        if self.state is State.DEAD:  # closed meanwhile
            await socket.close(CLOSE_FOR_GOOD)
            return None, ""
        self._socket = socket
        reader = MessageReader(self._decoder, self._compression, self._max_payload)
        try:
            link = Link(self._desk, socket, reader, emit, _ANSWERS, self._notice)
            return await link.live()
        finally:
            self._socket = None

    async def _follow(self, acts: Sequence[Act], emit: Emit) -> Connect | None:
        """Tell what has become of the session; where to connect next, if anywhere."""
        step = None
        for act in acts:
            match act:
                case Connect():
                    step = act
                case Lost(code, reason, can_resume):
                    lost = ShardDisconnected(
                        shard_id=self.shard_id, code=code, reason=reason, can_resume=can_resume
                    )
                    await emit(lost)
                case Fail(error):
                    await emit(ShardDead(shard_id=self.shard_id, error=error))
                    raise error
        return step

    def _notice(self, what: Frame | Live) -> None:
        """What concerns the requests of the shard itself."""
        if isinstance(what, Live):
            if not what.resumed:
                self._ask_again()
            return
        match what.event:
            case GuildMembersChunk(chunk):
                self._took_chunk(chunk)
            case RateLimited(RequestGuildMembersRateLimited() as refusal):
                self._was_limited(refusal)
