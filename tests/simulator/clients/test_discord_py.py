"""discord.py on the simulator."""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from gloam.simulator import Discord
from tests.simulator.clients import checks

BOT = Path(__file__).with_name("discord_py_bot.py")
ERRANDS = Path(__file__).with_name("discord_py_errands.py")


@pytest.mark.parametrize(
    "check",
    [
        checks.sends_edits_and_replies,
        checks.reacts,
        checks.uploads,
        checks.answers_commands,
        checks.resumes,
        checks.heeds_limits,
    ],
    ids=lambda check: check.__name__,
)
async def test_discord_py(
    discord: Discord, check: Callable[[checks.Talk], Awaitable[None]]
) -> None:
    async with checks.talk(discord, BOT) as talk:
        await check(talk)


@pytest.mark.discord(limits="off")
async def test_everyday_errands_are_not_refused_for_what_the_library_sends_along(
    discord: Discord,
) -> None:
    bot = discord.bot("robot")
    discord.channel("general", bot, discord.user("alice"))
    async with discord.program(bot, sys.executable, "-W", "ignore", ERRANDS) as program:
        async with asyncio.timeout(checks.PATIENCE):
            assert await program.wait() == 0, "which ones failed is in what it printed"
