"""The examples run as processes of their own against the simulator, as users run them."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from gloam.simulator import Simulator
from gloam.simulator.world import members, roles

EXAMPLES = Path(__file__).parents[2] / "examples"
PATIENCE = 20.0


@asynccontextmanager
async def program(name: str, token: str, discord: Simulator) -> AsyncIterator[Process]:
    """An example at work; it is ended with the block."""
    environment = os.environ | {"DISCORD_TOKEN": token, "DISCORD_API_URL": discord.api_url}
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(EXAMPLES / name), env=environment, stdout=PIPE, stderr=PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def test_the_ping_bot_answers() -> None:
    async with Simulator() as discord:
        bot, alice = discord.bot("pinger"), discord.user("alice")
        channel = discord.channel("general", bot, alice)
        async with program("ping_bot.py", bot.token.reveal(), discord):
            await discord.connected(bot, PATIENCE)
            await alice.send(channel, "hello")
            await alice.send(channel, "!ping")
            assert (await discord.next_message(channel, PATIENCE)).content == "Pong!"


async def test_the_ping_bot_answers_again_after_its_connection_broke() -> None:
    async with Simulator() as discord:
        bot, alice = discord.bot("pinger"), discord.user("alice")
        channel = discord.channel("general", bot, alice)
        async with program("ping_bot.py", bot.token.reveal(), discord):
            session = await discord.connected(bot, PATIENCE)
            assert session.line is not None
            session.line.abort()
            await alice.send(channel, "!ping")
            assert (await discord.next_message(channel, PATIENCE)).content == "Pong!"
            assert bot.sessions_started == 1


async def test_a_wrong_token_ends_the_ping_bot_with_the_cause_and_without_the_token() -> None:
    async with Simulator() as discord, program("ping_bot.py", "wrong.token", discord) as process:
        async with asyncio.timeout(PATIENCE):
            output, complaints = await process.communicate()
        assert process.returncode == 1
        assert b"AuthenticationFailed: authentication failed: Discord does not accept" in complaints
        assert b"wrong.token" not in output + complaints


async def test_the_cached_commands_answer_from_the_cache() -> None:
    async with Simulator() as discord:
        bot, alice = discord.bot("librarian"), discord.user("alice")
        channel = discord.channel("general", bot, alice)
        guild_id = next(iter(discord.world.guilds))
        async with program("cached_commands.py", bot.token.reveal(), discord):
            await discord.connected(bot, PATIENCE)
            role = roles.create(discord.world, bot.id, guild_id, {"name": "reader"})
            changes = {"nick": "Al", "roles": [role.id]}
            members.update(discord.world, bot.id, guild_id, alice.user.id, changes)
            await alice.send(channel, f"!whois <@{alice.user.id}>")
            since = discord.world.now.date().isoformat()
            answer = (await discord.next_message(channel, PATIENCE)).content
            assert answer == f"Al has been here since {since}. Roles: reader."
            await alice.send(channel, "!whois nobody")
            answer = (await discord.next_message(channel, PATIENCE)).content
            assert answer == "Usage: `!whois @member`, in a server."
            await alice.send(channel, "!whois <@1>")
            answer = (await discord.next_message(channel, PATIENCE)).content
            assert answer == "I don't know that member."
