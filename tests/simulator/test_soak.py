"""A large bot on the simulator, for a while: 64 shards, 1,000 guilds, 5,000 events a second.

The shards are held by another process. Each event is heard by exactly one of them, and all arrive.
What is emitted leaves nothing behind in the world (edits of one message per guild, and typing), so
that whatever grows is the simulator's own; the sessions' journals are full before measuring begins.
"""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from pathlib import Path
from time import process_time

import pytest

from gloam.models import GuildTextChannel, Message
from gloam.simulator import Limits, Simulator
from gloam.simulator.world import Bot, Draft, Edit, World, channels, guilds, messages

CLIENTS = Path(__file__).with_name("soak_clients.py")
SHARDS = 64
GUILDS = 1_000
RATE = 5_000
TICK = 0.02
WARM_UP_SECONDS = 15
SECONDS = 60
REPLAY_FRAMES = 500
"""At 78 events a second for each shard, a journal is full within seven seconds."""

GROWTH_BYTES = 8 * 2**20


class Crowd:
    """The guilds, and what goes on in them."""

    def __init__(self, world: World, bot: Bot, author: Bot) -> None:
        self._world = world
        self._author = author
        self._rooms: list[tuple[GuildTextChannel, Message]] = []
        self._turn = 0
        for number in range(GUILDS):
            guild = guilds.create_guild(world, f"Guild {number}", [author.user, bot.user])
            channel = channels.create_text_channel(world, guild.id, "general")
            message = messages.post(world, author.user.id, channel.id, Draft(content="first"))
            self._rooms.append((channel, message))

    def stir(self, count: int) -> None:
        """Let so many events happen, one guild after the other."""
        author = self._author.user.id
        for _ in range(count):
            channel, message = self._rooms[self._turn % GUILDS]
            if self._turn % 2:
                channels.start_typing(self._world, author, channel.id)
            else:
                changes = Edit(content=f"edit {self._turn}")
                messages.edit(self._world, author, channel.id, message.id, changes)
            self._turn += 1


async def heard(process: Process) -> int:
    """How many dispatches all shards have got so far."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"?\n")
    return int(await process.stdout.readline())


async def all_heard(process: Process, count: int) -> None:
    """Wait until so many have arrived."""
    async with asyncio.timeout(30):
        while await heard(process) < count:
            await asyncio.sleep(TICK)


async def stir(crowd: Crowd, seconds: int) -> float:
    """Let events happen at the rate for so long; how many seconds it took.

    The schedule is absolute: a tick that comes late makes up for what it missed.
    """
    loop = asyncio.get_running_loop()
    begin, emitted = loop.time(), 0
    while emitted < seconds * RATE:
        due = min(int((loop.time() - begin) * RATE), seconds * RATE) - emitted
        crowd.stir(due)
        emitted += due
        await asyncio.sleep(TICK)
    return loop.time() - begin


def resident_bytes() -> int:
    """The memory of this process."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.soak
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")
async def test_a_large_bot_for_a_while(capsys: pytest.CaptureFixture[str]) -> None:
    async with Simulator(
        limits=Limits.OFF, max_concurrency=SHARDS, replay_frames=REPLAY_FRAMES
    ) as discord:
        bot, author = discord.bot("large"), discord.bot("author")
        crowd = Crowd(discord.world, bot, author)
        process = await asyncio.create_subprocess_exec(
            sys.executable, CLIENTS, discord.gateway_url, bot.token.reveal(), str(SHARDS),
            stdin=PIPE, stdout=PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        assert process.stdin is not None
        try:
            assert await process.stdout.readline() == b"ready\n"
            assert len(discord.sessions(bot)) == SHARDS
            expected = SHARDS + GUILDS  # READY, and GUILD_CREATE
            await all_heard(process, expected)
            await stir(crowd, WARM_UP_SECONDS)
            expected += WARM_UP_SECONDS * RATE
            await all_heard(process, expected)
            before = resident_bytes()
            began = process_time()
            took = await stir(crowd, SECONDS)
            expected += SECONDS * RATE
            await all_heard(process, expected)
            used = process_time() - began
            growth = resident_bytes() - before
            assert await heard(process) == expected
            assert len(discord.sessions(bot)) == SHARDS
        finally:
            process.stdin.close()
            await process.wait()
    with capsys.disabled():
        rate = SECONDS * RATE / took
        print(
            f"\n{rate:,.0f} events/s for {took:.1f} s to {SHARDS} shards, "
            f"{used:.1f} s of one core; memory {growth:+,} bytes"
        )
    # By its own time: how much of the machine others take says nothing of the simulator.
    assert used < SECONDS
    assert growth < GROWTH_BYTES
