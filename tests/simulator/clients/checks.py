"""What a real client must be able to do with the simulator, whichever library it is.

Each check is a conversation with one of the bots of this folder, which run as processes of their
own: their libraries keep state of the process (discord.py's base URL, hikari's logging).
"""

import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from gloam.models import Message
from gloam.simulator import Bot, Discord, Person, Place
from gloam.simulator.limits import Budget
from gloam.simulator.wirelog import Exchange

PATIENCE = 20.0


class Talk:
    """A person and a running bot in a channel."""

    def __init__(self, discord: Discord) -> None:
        self.discord = discord
        self.alice: Person = discord.user("alice")
        self.bot: Bot = discord.bot("robot")
        self.channel: Place = discord.channel("general", self.alice, self.bot)
        # The size of Discord's bucket, which closes sooner: libraries wait on the machine's clock.
        discord.limiter.set_budget("create_message", Budget(5, 0.4))

    async def say(self, content: str) -> Message:
        """Say something to the bot."""
        return await self.alice.send(self.channel, content)

    async def hear(self) -> Message:
        """The next thing that the bot says."""
        return await self.discord.next_message(self.channel, PATIENCE)

    def calls(self) -> Sequence[Exchange]:
        """What the bot has asked the API for."""
        return [entry for entry in self.discord.wire.entries if isinstance(entry, Exchange)]


@asynccontextmanager
async def talk(discord: Discord, program: Path) -> AsyncIterator[Talk]:
    """Start a bot, and let it introduce itself."""
    found = Talk(discord)
    async with discord.program(found.bot, sys.executable, "-W", "ignore", program):
        hello = await found.hear()
        assert hello.content == "robot is in Home #general"
        yield found


async def sends_edits_and_replies(talk: Talk) -> None:
    """A reply to a message, which is edited."""
    question = await talk.say("!ping")
    answer = await talk.discord.next_reply(question, PATIENCE)
    assert answer.content == "Pong!"
    assert (await talk.discord.next_edit(answer, PATIENCE)).content == "Pong?"


async def reacts(talk: Talk) -> None:
    """A reaction to a message."""
    question = await talk.say("!react")
    assert (await talk.discord.next_reaction(question, PATIENCE)).emoji.name == "👍"


async def uploads(talk: Talk) -> None:
    """A file, which can be fetched from where its attachment says."""
    await talk.say("!upload")
    message = await talk.hear()
    [attachment] = message.attachments
    assert (message.content, attachment.filename) == ("A rock.", "rock.txt")
    async with aiohttp.ClientSession() as session, session.get(attachment.url) as answer:
        assert await answer.read() == b"rock"


async def answers_commands(talk: Talk) -> None:
    """A slash command with typed options, declared by the bot and run by a person."""
    await talk.discord.command("add", PATIENCE)
    asked = await talk.alice.run(talk.channel, "add", first=2, second=40)
    answer = await talk.discord.answer(asked, PATIENCE)
    assert answer.content == "2 + 40 = 42"
    assert answer.interaction_metadata


async def resumes(talk: Talk) -> None:
    """A cut connection, and a message meanwhile, which the resumed session brings."""
    [session] = talk.discord.sessions(talk.bot)
    talk.discord.disconnect(talk.bot)
    question = await talk.say("!ping")
    assert (await talk.discord.next_reply(question, PATIENCE)).content == "Pong!"
    assert talk.discord.sessions(talk.bot) == [session]
    assert talk.bot.sessions_started == 1
    assert any(b'"t":"RESUMED"' in frame for frame in session.journal.missed(0) or ())


async def heeds_limits(talk: Talk) -> None:
    """More messages than a bucket has: all arrive in order, and none was refused."""
    await talk.say("!burst")
    assert [(await talk.hear()).content for _ in range(12)] == [str(n) for n in range(12)]
    assert [call.status for call in talk.calls() if call.status == 429] == []
