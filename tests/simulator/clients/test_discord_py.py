"""discord.py on the simulator."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from gloam.simulator import Discord
from tests.simulator.clients import checks

BOT = Path(__file__).with_name("discord_py_bot.py")


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
