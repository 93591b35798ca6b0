"""`python -m gloam.simulator.demo`: a bot talks on a local Discord, in front of one's eyes.

A simulator is started on loopback and a bot beside it, as a process of its own. When the bot is
connected, a simulated person posts `!ping`; every message is shown as the world tells of it, every
line of the bot's as it prints it. It ends with status 0 when the bot has answered; with 1, and the
reason, when it did not in time, or died. Whatever the bot prints is shown without its token.
"""

import argparse
import asyncio
import os
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Awaitable
from pathlib import Path
from typing import Final, Self, TypeVar

from gloam.core import Token
from gloam.events import MessageCreate
from gloam.simulator.simulator import Simulator
from gloam.simulator.world import Emission

T = TypeVar("T")

EXAMPLE: Final = Path(__file__).parents[3] / "examples" / "ping_bot.py"
PATIENCE_SECONDS: Final = 20.0
QUESTION: Final = "!ping"
ANSWER: Final = "Pong!"
_MARGIN: Final = 10


class DemoError(Exception):
    """Why the demo failed, in plain words."""


def say(speaker: str, text: str) -> None:
    """Print a line of the conversation."""
    print(f"{speaker:>{_MARGIN}} | {text}", flush=True)


class Program:
    """A bot in a process of its own: what it prints is shown, what it complains of is kept."""

    def __init__(self, process: Process, token: Token) -> None:
        self._process = process
        self._token = token
        self._complaints = ""
        self._readers = asyncio.gather(self._show_output(), self._keep_complaints())

    @classmethod
    async def start(cls, path: Path, token: Token, api_url: str) -> Self:
        """Start the bot at a path.

        Raises:
            DemoError: there is none.
        """
        if not path.is_file():  # noqa: ASYNC240  # once, before anything else runs
            raise DemoError(f"there is no bot at {path}; give one with --bot")
        environment = {
            **os.environ,
            "DISCORD_TOKEN": token.reveal(),
            "DISCORD_API_URL": api_url,
            "PYTHONUNBUFFERED": "1",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, str(path), env=environment, stdout=PIPE, stderr=PIPE
        )
        return cls(process, token)

    async def meanwhile(self, awaited: Awaitable[T], failure: str) -> T:
        """Wait for something that the bot should bring about.

        Raises:
            DemoError: the bot died first, or it took too long.
        """
        wanted = asyncio.ensure_future(awaited)
        death = asyncio.create_task(self._process.wait())
        try:
            await asyncio.wait({wanted, death}, return_when=asyncio.FIRST_COMPLETED)
            if not wanted.done():
                await self._readers
                raise DemoError(f"the bot ended with status {death.result()}{self._said()}")
            return wanted.result()
        except TimeoutError as error:
            raise DemoError(f"the bot {failure} in time{self._said()}") from error
        finally:
            wanted.cancel()
            death.cancel()

    async def stop(self) -> None:
        """End the bot, and read the rest of what it says."""
        if self._process.returncode is None:
            self._process.terminate()
        await self._process.wait()
        await self._readers

    def _said(self) -> str:
        """What the bot complained of, to be put after a reason."""
        complaints = self._token.redact(self._complaints).strip()
        return f"; it said:\n\n{complaints}" if complaints else " and said nothing"

    async def _show_output(self) -> None:
        assert self._process.stdout is not None  # a pipe was asked for
        async for line in self._process.stdout:
            say("the bot", self._token.redact(line.decode(errors="replace").rstrip()))

    async def _keep_complaints(self) -> None:
        assert self._process.stderr is not None  # as above
        async for line in self._process.stderr:
            self._complaints += line.decode(errors="replace")


async def converse(path: Path, seconds: float) -> None:
    """Run the demo.

    Args:
        path: the bot's file.
        seconds: how long the bot may take to connect, and again to answer.

    Raises:
        DemoError: the bot did not do as it should.
    """
    async with Simulator() as discord:
        bot, alice = discord.bot("pinger"), discord.user("alice")
        channel = discord.channel("general", alice, bot)
        discord.world.subscribe(_show)
        print(f"A Discord listens on {discord.api_url}; the bot is {path.name}.\n", flush=True)
        program = await Program.start(path, bot.token, discord.api_url)
        try:
            await program.meanwhile(discord.connected(bot, seconds), "did not connect")
            await alice.send(channel, QUESTION)
            answer = await program.meanwhile(
                discord.next_message(channel, seconds), "did not answer"
            )
        finally:
            await program.stop()
    if answer.content != ANSWER:
        raise DemoError(f"the bot answered {answer.content!r} instead of {ANSWER!r}")
    print("\nThe bot has answered.", flush=True)


def _show(emission: Emission) -> None:
    """Print a message that was posted."""
    if isinstance(emission.event, MessageCreate):
        message = emission.event.data
        say("#general", f"{message.author.username}: {message.content}")


def main() -> int:
    """Read the command line, and run the demo; the status to exit with."""
    parser = argparse.ArgumentParser(prog="python -m gloam.simulator.demo")
    parser.add_argument("--bot", type=Path, default=EXAMPLE, help="the bot's file")
    parser.add_argument(
        "--seconds", type=float, default=PATIENCE_SECONDS, help="how long the bot may take"
    )
    arguments = parser.parse_args()
    try:
        asyncio.run(converse(arguments.bot, arguments.seconds))
    except DemoError as error:
        print(f"\nThe demo failed: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
