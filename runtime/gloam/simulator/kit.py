"""The simulator as a test of a bot wants it: people act, bots run beside the test, and the test
waits for what they do (`witness`).

In: a world, made by calls or from a scenario file; bots, as coroutines or as programs. Out: a block
in which they are connected, and after which they are gone.
"""

import asyncio
import contextlib
import os
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeVar

from gloam.core import LocalError
from gloam.events import GuildCreate, GuildDelete
from gloam.models import GuildId, UnavailableGuild
from gloam.simulator.scenario import Cast, perform, read_scenario
from gloam.simulator.simulator import PATIENCE_SECONDS, WANTED
from gloam.simulator.witness import Witness
from gloam.simulator.world import Bot, access
from gloam.simulator.world.snapshots import gateway_guild

T = TypeVar("T")

__tracebackhide__ = True
"""pytest shows where a test waits, rather than how."""

PROGRAM_SECONDS: Final = 20.0
"""How long a process may take to start, and to connect."""

PARTING_SECONDS: Final = 1.0
"""How long a connection may outlive its bot."""


class BotEndedError(LocalError):
    """A bot has ended, and what was waited for cannot come any more."""


class Discord(Witness):
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

    @cached_property
    def cast(self) -> Cast:
        """What `load` brought in, by name."""
        return Cast()

    def load(self, path: Path) -> Cast:
        """Bring a scenario file into the world.

        Raises:
            ScenarioError: it is no scenario, or PyYAML is not installed.
            OSError: the file cannot be read.
        """
        self.cast = perform(read_scenario(path), self.world)
        return self.cast

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
            Exception: whatever the bot itself ended with.
            BotEndedError: it ended without saying why, while something was waited for.
        """
        task = asyncio.ensure_future(work)
        try:
            async with self._together(task, bots, seconds):
                yield
        finally:
            task.cancel()
            await asyncio.wait([task])
            await self._parted(bots)
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
            BotEndedError: it ended while something was waited for.
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
            async with self._together(ended, (bot,), seconds):
                yield process
        finally:
            if process.returncode is None:
                process.terminate()
            await ended
            await self._parted((bot,))

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
            seconds: how long to wait, of the machine's time, however much of the world's is
                skipped.
            wanted: what is found, in the words of a `TimeoutError`.

        Raises:
            TimeoutError: it finds nothing in time.
            BotEndedError: a bot of `running` or `program` has ended.
        """

        def found() -> T | None:
            thing = what()
            if thing is None and self._ended:
                raise BotEndedError(f"the bot has ended: {self._ended[0]}")
            return thing

        return await super().until(found, seconds, wanted=wanted)

    @cached_property
    def _ended(self) -> list[asyncio.Future[Any]]:
        """The bots that ended by themselves, within the block in which they should run."""
        return []

    @contextlib.asynccontextmanager
    async def _together(
        self, work: asyncio.Future[Any], bots: Sequence[Bot], seconds: float
    ) -> AsyncIterator[None]:
        """Bots are connected within the block, and waits in it fail if their work ends."""

        def end(work: asyncio.Future[Any]) -> None:
            self._ended.append(work)
            self._stir()

        work.add_done_callback(end)
        try:
            for bot in bots:
                await self.connected(bot, seconds)
            yield
        finally:
            work.remove_done_callback(end)
            if work in self._ended:
                self._ended.remove(work)

    async def _parted(self, bots: Sequence[Bot]) -> None:
        """Wait until bots that have ended are seen to be gone, so that none of their connections
        is taken for one of the next; a library may leave them open, which is no reason to fail.
        """
        with contextlib.suppress(TimeoutError):
            await self.until(lambda: not any(map(self.sessions, bots)) or None, PARTING_SECONDS)
