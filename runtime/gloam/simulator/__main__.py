"""`python -m gloam.simulator`: a local Discord that runs until it is interrupted.

It has one bot, one person and one channel to begin with, or what a scenario file says, and prints
what a bot needs to know. A line that is typed is said there by a person; `:help` shows what else
can be done.
"""

import argparse
import asyncio
import contextlib
import sys
import threading
from pathlib import Path

from gloam.simulator.console import Console
from gloam.simulator.limits import Limits
from gloam.simulator.record import Recorder
from gloam.simulator.scenario import ScenarioError, perform, read_scenario
from gloam.simulator.simulator import Simulator
from gloam.simulator.world import Bot


async def serve(
    port: int, limits: Limits, scenario: Path | None = None, record: Path | None = None
) -> None:
    """Run until cancelled.

    Args:
        port: the port to listen on; 0 takes a free one.
        limits: how much bots are limited.
        scenario: the file that says what there is.
        record: where to write what bots do.

    Raises:
        ScenarioError: the scenario is none, or PyYAML is not installed.
        OSError: a file cannot be read or written, or the port is taken.
    """
    async with Simulator(port=port, limits=limits) as discord:
        print(f"DISCORD_API_URL={discord.api_url}")
        print(f"DISCORD_GATEWAY_URL={discord.gateway_url}")
        if scenario is None:
            bot, alice = discord.bot("bot"), discord.user("alice")
            places = {"general": discord.channel("general", alice, bot)}
            people, bots = {"alice": alice}, [bot]
        else:
            cast = perform(read_scenario(scenario), discord.world)
            people, places, bots = cast.users, cast.channels, list(cast.bots.values())
        _introduce(bots)
        for name, place in places.items():
            print(f"channel #{name} {place.id}")
        if record is not None:
            discord.wire.subscribe(Recorder(record).take)
            print(f"what bots do is written to {record}")
        print("type what is said, or :help; Ctrl+C ends it", flush=True)
        await _listen(Console(discord, people, places))


async def _listen(console: Console) -> None:
    """Obey what is typed, for ever; the lines may come to an end."""
    lines: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        # Not sys.stdin, whose lock would be held when the program ends in the middle of a line; the
        # loop is closed by then. There may be no input at all.
        with (
            contextlib.suppress(RuntimeError, OSError),
            open(0, "rb", buffering=0, closefd=False) as typed,
        ):
            for line in typed:
                loop.call_soon_threadsafe(lines.put_nowait, line.decode(errors="replace"))

    # A daemon, and no thread of the loop's: nothing waits for it at the end.
    threading.Thread(target=read, daemon=True).start()
    while True:
        if told := await console.obey(await lines.get()):
            print(told, flush=True)


def _introduce(bots: list[Bot]) -> None:
    """Print the tokens of bots: the one place that shows them, and they open nothing but this
    simulator.
    """
    for bot in bots:
        name = "" if len(bots) == 1 else f"_{bot.user.username.upper()}"
        print(f"DISCORD_TOKEN{name}={bot.token.reveal()}")


def main() -> int:
    """Read the command line, and serve; the status to exit with."""
    parser = argparse.ArgumentParser(prog="python -m gloam.simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--limits", type=Limits, choices=list(Limits), default=Limits.NORMAL)
    parser.add_argument("--scenario", type=Path, help="a YAML file that says what there is")
    parser.add_argument("--record", type=Path, help="a YAML file to write what bots do to")
    given = parser.parse_args()
    try:
        with contextlib.suppress(KeyboardInterrupt):
            asyncio.run(serve(given.port, given.limits, given.scenario, given.record))
    except (ScenarioError, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
