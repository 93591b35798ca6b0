"""The simulator as a test of a bot wants it: people act, the bot answers, the test waits for it.

In: what the test says. Out: what the bot did. Nothing sleeps and nothing polls: a wait is woken by
what happens in the world. Each wait hands out a thing once, oldest first, from the beginning of the
test on: so it does not matter whether the bot was faster than the test. The patience of waits is
the machine's time; the world's time can be skipped (`advance`), while the gateway's heartbeats go
on as the bot's own clock does.
"""

import asyncio
import contextlib
import os
from asyncio.subprocess import Process
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeVar

from msgspec import UNSET

from gloam.core import LocalError, SystemClock
from gloam.events import (
    Dispatch,
    GuildCreate,
    GuildDelete,
    MessageCreate,
    MessageReactionAdd,
    MessageReactionAddPayload,
    MessageUpdate,
)
from gloam.models import GuildId, Message, UnavailableGuild
from gloam.simulator.clock import SkippingClock
from gloam.simulator.limits import Limits
from gloam.simulator.people import Place
from gloam.simulator.scenario import Cast, perform, read_scenario
from gloam.simulator.simulator import HEARTBEAT_SECONDS, PATIENCE_SECONDS, Simulator
from gloam.simulator.world import Bot, access
from gloam.simulator.world.snapshots import gateway_guild

D = TypeVar("D", bound=Dispatch)
T = TypeVar("T")

KEPT_EVENTS: Final = 10_000
"""How many events a test can look back on."""

PROGRAM_SECONDS: Final = 20.0
"""How long a process may take to start, and to connect."""


PARTING_SECONDS: Final = 1.0
"""How long a connection may outlive its bot."""


class BotEndedError(LocalError):
    """A bot ended before it was connected."""


class Discord(Simulator):
    """A local Discord for one test::

        async def test_ping(discord: Discord) -> None:
            alice, bot = discord.user("alice"), discord.bot("pinger")
            channel = discord.channel("general", alice, bot)
            async with discord.running(my_bot.main(bot.token.reveal(), discord.api_url), bot):
                await alice.send(channel, "!ping")
                assert (await discord.next_message(channel)).content == "Pong!"

    Args:
        limits: how much bots are limited.
        heartbeat_interval: seconds between the heartbeats that the gateway asks for.
        max_concurrency: how many shards may identify at once.
        port: the port to listen on; 0 takes a free one.
        seed: what the chance of planned faults is drawn from.
    """

    def __init__(
        self,
        *,
        limits: Limits = Limits.NORMAL,
        heartbeat_interval: float = HEARTBEAT_SECONDS,
        max_concurrency: int = 1,
        port: int = 0,
        seed: int = 0,
    ) -> None:
        self.clock = SkippingClock()
        """The world's time."""

        super().__init__(
            limits=limits,
            heartbeat_interval=heartbeat_interval,
            max_concurrency=max_concurrency,
            port=port,
            seed=seed,
            clock=self.clock,
            bots_clock=SystemClock(),
        )
        self._told: deque[Dispatch] = deque(maxlen=KEPT_EVENTS)
        self.cast = Cast()
        """What `load` brought in, by name."""

        self.world.subscribe(lambda emission: self._told.append(emission.event))

    def load(self, path: Path) -> Cast:
        """Bring a scenario file into the world.

        Raises:
            ScenarioError: it is no scenario, or PyYAML is not installed.
            OSError: the file cannot be read.
        """
        self.cast = perform(read_scenario(path), self.world)
        return self.cast

    async def advance(self, seconds: float) -> None:
        """Skip so many seconds of the world's time: deadlines pass, timeouts end, rate limits are
        full again.
        """
        await self.clock.advance(seconds)
        self._stir()

    @contextlib.asynccontextmanager
    async def running(
        self, work: Awaitable[object], *bots: Bot, seconds: float = PATIENCE_SECONDS
    ) -> AsyncIterator[None]:
        """Let a bot run beside the block, which begins when the bot is connected.

        Args:
            work: what runs the bot, a coroutine; it is cancelled at the end.
            bots: the accounts that must have connected before the block begins.
            seconds: how long that may take.

        Raises:
            TimeoutError: a bot did not connect in time.
            BotEndedError: the bot ended before it was connected.
            Exception: whatever the bot itself ended with.
        """
        task = asyncio.ensure_future(work)
        try:
            await self._while_running(task, bots, seconds)
            yield
        finally:
            task.cancel()
            await asyncio.wait([task])
            await self._parted(*bots)
            if not task.cancelled() and (error := task.exception()) is not None:
                raise error

    @contextlib.asynccontextmanager
    async def program(
        self, bot: Bot, *command: str | Path, seconds: float = PROGRAM_SECONDS
    ) -> AsyncIterator[Process]:
        """Let a bot run as a process of its own, in whatever language; see `running`.

        It finds `DISCORD_TOKEN`, `DISCORD_API_URL` and `DISCORD_GATEWAY_URL` in its environment,
        and is terminated at the end. What it prints goes where the test's own output goes.

        Raises:
            TimeoutError: it did not connect in time.
            BotEndedError: it ended before it was connected.
        """
        environment = {
            **os.environ,
            "DISCORD_TOKEN": bot.token.reveal(),
            "DISCORD_API_URL": self.api_url,
            "DISCORD_GATEWAY_URL": self.gateway_url,
        }
        process = await asyncio.create_subprocess_exec(*command, env=environment)
        ended = asyncio.create_task(process.wait())
        try:
            await self._while_running(ended, (bot,), seconds)
            yield process
        finally:
            if process.returncode is None:
                process.terminate()
            await ended
            await self._parted(bot)

    async def next_message(self, channel: Place, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot posts in a channel, as it was posted.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageCreate) -> bool:
            return event.data.channel_id == channel.id and event.data.author.bot is True

        return (await self.next_event(MessageCreate, is_wanted, seconds)).data

    async def next_reply(self, message: Message, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot posts as a reply to another, as it was posted.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageCreate) -> bool:
            reference = event.data.message_reference
            is_reply = reference is not UNSET and reference.message_id == message.id
            return is_reply and event.data.author.bot is True

        return (await self.next_event(MessageCreate, is_wanted, seconds)).data

    async def next_edit(self, message: Message, seconds: float = PATIENCE_SECONDS) -> Message:
        """A message as it is after its next edit.

        Raises:
            TimeoutError: it is not edited in time.
        """

        def is_wanted(event: MessageUpdate) -> bool:
            return event.data.id == message.id

        return (await self.next_event(MessageUpdate, is_wanted, seconds)).data

    async def next_reaction(
        self, message: Message, seconds: float = PATIENCE_SECONDS
    ) -> MessageReactionAddPayload:
        """The next reaction of a bot to a message.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageReactionAdd) -> bool:
            is_bot = self.world.user(event.data.user_id).bot is True
            return is_bot and event.data.message_id == message.id

        return (await self.next_event(MessageReactionAdd, is_wanted, seconds)).data

    async def deletion(self, message: Message, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until a message is gone.

        Raises:
            TimeoutError: it is still there after that time.
        """

        def is_gone() -> bool | None:
            return message.id not in self.world.messages.get(message.channel_id, {}) or None

        await self.until(is_gone, seconds)

    async def next_event(
        self,
        kind: type[D],
        where: Callable[[D], bool] = lambda event: True,
        seconds: float = PATIENCE_SECONDS,
    ) -> D:
        """The next event of a kind, whoever caused it and whoever hears of it.

        Args:
            kind: the dispatch.
            where: what must hold for it.
            seconds: how long to wait.

        Raises:
            TimeoutError: none comes in time.
        """

        def found() -> D | None:
            for index, event in enumerate(self._told):
                if isinstance(event, kind) and where(event):
                    del self._told[index]
                    return event
            return None

        return await self.until(found, seconds)

    async def until(
        self, what: Callable[[], T | None], seconds: float | None = PATIENCE_SECONDS
    ) -> T:
        """Wait until a function finds something; it is asked again whenever something happens.

        Args:
            what: what is asked.
            seconds: how long to wait, of the machine's time, however much of the world's is
                skipped.

        Raises:
            TimeoutError: it finds nothing in time.
        """
        async with asyncio.timeout(seconds):
            return await super().until(what, None)

    @contextlib.contextmanager
    def outage(self, guild_id: GuildId) -> Iterator[None]:
        """A guild cannot be reached during the block: bots are told so, hear nothing of it
        meanwhile, and are told of the guild anew at the end.
        """
        members = self.world.members[guild_id]
        everyone = access.only(*members)
        gone = UnavailableGuild(id=guild_id, unavailable=True)
        self.world.emit(GuildDelete(gone, 0), everyone, guild_id)
        self.world.unavailable.add(guild_id)
        try:
            yield
        finally:
            self.world.unavailable.discard(guild_id)
            for member in members:
                back = GuildCreate(gateway_guild(self.world, guild_id, member), 0)
                self.world.emit(back, access.only(member), guild_id)

    async def _parted(self, *bots: Bot) -> None:
        """Wait until bots that have ended are seen to be gone, so that none of their connections
        is taken for one of the next; a library may leave them open, which is no reason to fail.
        """
        with contextlib.suppress(TimeoutError):
            await self.until(lambda: not any(map(self.sessions, bots)) or None, PARTING_SECONDS)

    async def _while_running(
        self, work: asyncio.Future[T], bots: Sequence[Bot], seconds: float
    ) -> None:
        """Wait until bots are connected, while their work goes on."""

        async def all_connected() -> None:
            for bot in bots:
                await self.connected(bot, seconds)

        wanted = asyncio.create_task(all_connected())
        try:
            await asyncio.wait((wanted, work), return_when=asyncio.FIRST_COMPLETED)
            if not wanted.done():
                raise BotEndedError(f"the bot ended before it was connected: {work}")
            wanted.result()
        finally:
            wanted.cancel()
