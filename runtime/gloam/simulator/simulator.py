"""The simulator: a world, its API and its gateway, behind one port of the loopback interface.

In: how strict it is, and the clock. Out: two URLs for bots, and for their tests the world and a few
verbs: make accounts and guilds, wait until something is the case. REST is at `/api/v10`, the
gateway at `/`, stored files where the CDN has them. Whoever waits is woken by what happens in the
world or in the sessions, never by polling.
"""

import asyncio
import contextlib
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import Final, Self, TypeVar

from aiohttp import web

from gloam.core import Clock, SystemClock, timeout
from gloam.events import GatewayOpcode
from gloam.models import GuildId, JsonErrorCode, Message
from gloam.simulator.edge import Edge
from gloam.simulator.errors import RefusedError
from gloam.simulator.faults import Faults
from gloam.simulator.gateway import GatewayEndpoint, Hub, Session
from gloam.simulator.gateway.session import KEPT
from gloam.simulator.limits import InvalidRequests, Limiter, Limits
from gloam.simulator.people import Person, Place
from gloam.simulator.rest import BASE_PATH, BODY_BYTES, RestApplication
from gloam.simulator.timekeeper import Timekeeper
from gloam.simulator.wirelog import WireLog
from gloam.simulator.world import Bot, World, accounts, channels, guilds
from gloam.simulator.world.state import guild_of

T = TypeVar("T")

HOST: Final = "127.0.0.1"
HEARTBEAT_SECONDS: Final = 41.25
PATIENCE_SECONDS: Final = 5.0
WANTED: Final = "what was waited for"

__tracebackhide__ = True
"""pytest shows where a test waits, rather than how."""


class Simulator:
    """A Discord of one's own::

        async with Simulator() as discord:
            bot, alice = discord.bot("pinger"), discord.user("alice")
            channel = discord.channel("general", bot, alice)
            ...  # start the bot with bot.token on discord.api_url
            await discord.connected(bot)
            await alice.send(channel, "!ping")
            assert (await discord.next_message(channel)).content == "Pong!"

    Args:
        limits: how much bots are limited.
        heartbeat_interval: seconds between the heartbeats that the gateway asks for.
        max_concurrency: how many shards may identify at once.
        port: the port to listen on; 0 takes a free one.
        replay_frames: how many dispatches a session keeps for a resume.
        clock: what the time is; a `FakeClock` moves only when told to.
        bots_clock: the clock that bots live on, if it is another one: heartbeats are measured by
            it, and `X-RateLimit-Reset` is a time of it.
        seed: what the chance of planned faults is drawn from.
    """

    def __init__(
        self,
        *,
        limits: Limits = Limits.NORMAL,
        heartbeat_interval: float = HEARTBEAT_SECONDS,
        max_concurrency: int = 1,
        port: int = 0,
        replay_frames: int = KEPT,
        clock: Clock | None = None,
        bots_clock: Clock | None = None,
        seed: int = 0,
    ) -> None:
        limits = Limits(limits)
        self._clock: Clock = SystemClock() if clock is None else clock
        self.wire = WireLog(clock=self._clock)
        self.faults = Faults(seed)
        self.world = World(self._clock)
        self.hub = Hub(self.world, limits, max_concurrency, replay_frames)
        self.limiter = Limiter(limits)
        theirs = bots_clock or self._clock
        self._rest = RestApplication(self.world, self.limiter, self._clock, theirs, max_concurrency)
        self._gateway = GatewayEndpoint(
            self.hub, theirs, heartbeat_interval, self.wire, self.faults
        )
        self.guard = InvalidRequests(limits)
        self._edge = Edge(self.world, self._clock, self.guard, self.faults, self.wire)
        self._wanted_port = port
        self._runner: web.AppRunner | None = None
        self._port = 0
        self._changed = asyncio.Event()
        self._timekeeper = Timekeeper(self.world, self._clock, self._stir)
        self._read: dict[int, int] = {}
        self.world.subscribe(lambda emission: self._stir())
        self.wire.subscribe(lambda entry: self._stir())
        self.hub.on_change(self._stir)

    @property
    def api_url(self) -> str:
        """The base of the REST API, version included."""
        return f"http://{HOST}:{self._port}{BASE_PATH}"

    @property
    def gateway_url(self) -> str:
        """Where the gateway listens."""
        return f"ws://{HOST}:{self._port}"

    async def __aenter__(self) -> Self:
        app = web.Application(client_max_size=BODY_BYTES, middlewares=[self._edge.answer])
        app.router.add_get("/", self._gateway.serve)
        app.router.add_route("*", BASE_PATH + "/{tail:.*}", self._rest.answer)
        app.router.add_get("/{tail:.+}", self._rest.serve_file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._wanted_port)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self._gateway.url = self._rest.gateway_url = self.gateway_url
        self.world.media_url = f"http://{HOST}:{self._port}"
        self._timekeeper.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._timekeeper.stop()
        await self._gateway.shut_down()
        if self._runner is not None:
            await self._runner.cleanup()

    def bot(self, name: str) -> Bot:
        """A new bot; its token is `bot.token.reveal()`."""
        return accounts.create_bot(self.world, name)

    def user(self, name: str) -> Person:
        """A new person, who can be told what to do."""
        return Person(self.world, accounts.create_user(self.world, name))

    def channel(self, name: str, *members: Bot | Person) -> Place:
        """A new text channel in a new guild that has these members; the first owns it."""
        guild = guilds.create_guild(self.world, "Home", [member.user for member in members])
        return channels.create_text_channel(self.world, guild.id, name)

    def guild_of(self, channel: Place) -> GuildId:
        """The guild of a channel.

        Raises:
            RefusedError: it is in none, or not there.
        """
        guild_id = guild_of(self.world.channel(channel.id))
        if guild_id is None:
            raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
        return guild_id

    def sessions(self, bot: Bot) -> list[Session]:
        """The sessions of a bot that are connected, by shard."""
        live = [s for s in self.hub.sessions.values() if s.bot is bot and s.line is not None]
        return sorted(live, key=lambda session: session.shard)

    async def connected(self, bot: Bot, seconds: float = PATIENCE_SECONDS) -> Session:
        """Wait until a bot has a session.

        Raises:
            TimeoutError: it has none in time.
        """
        return await self.until(
            lambda: next(iter(self.sessions(bot)), None),
            seconds,
            wanted=f"the connection of the bot {bot.user.username}",
        )

    def ask_reconnect(self, bot: Bot) -> None:
        """Ask all shards of a bot to reconnect and resume (opcode 7)."""
        for session in self.sessions(bot):
            session.control(GatewayOpcode.RECONNECT)

    def invalidate(self, bot: Bot, *, is_resumable: bool = False) -> None:
        """Tell all shards of a bot that their sessions are invalid (opcode 9)."""
        for session in self.sessions(bot):
            self.hub.invalidate(session, is_resumable=is_resumable)

    def disconnect(self, bot: Bot, code: int | None = None) -> None:
        """Close all connections of a bot with a code, or cut them without one; sessions live on."""
        for session in self.sessions(bot):
            if session.line is None:
                continue
            if code is None:
                session.line.abort()
            else:
                session.line.close(code, "The test wants it.")

    async def next_message(self, channel: Place, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot posts in a channel, from the first one on: each is returned
        once.

        Raises:
            TimeoutError: none comes in time.
        """

        def unread() -> Message | None:
            for message in self.world.messages.get(channel.id, {}).values():
                if message.author.bot and message.id > self._read.get(channel.id, 0):
                    return message
            return None

        message = await self.until(unread, seconds, wanted=message_in(channel))
        self._read[channel.id] = message.id
        return message

    async def until(
        self,
        what: Callable[[], T | None],
        seconds: float | None = PATIENCE_SECONDS,
        *,
        wanted: str = WANTED,
    ) -> T:
        """Wait until a function finds something; it is asked again whenever something happens.

        Args:
            what: what is asked.
            seconds: how long to wait; None is for ever.
            wanted: what is found, in the words of a `TimeoutError`.

        Raises:
            TimeoutError: it finds nothing in time.
        """
        with saying(wanted, seconds):
            async with timeout(self._clock, seconds):
                while (found := what()) is None:
                    self._changed.clear()
                    await self._changed.wait()
                return found

    def _stir(self) -> None:
        self._changed.set()


def message_in(channel: Place) -> str:
    """What `next_message` waits for, in words."""
    return f"a bot's next message in the channel {channel.id}"


@contextlib.contextmanager
def saying(wanted: str, seconds: float | None) -> Iterator[None]:
    """Let a `TimeoutError` say what did not come, and not how the waiting was done."""
    try:
        yield
    except TimeoutError as error:
        if error.args or seconds is None:  # it is none of ours
            raise
        raise TimeoutError(f"{wanted} did not come within {seconds:g} s") from None
