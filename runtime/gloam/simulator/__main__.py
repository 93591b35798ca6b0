"""`python -m gloam.simulator`: a local Discord that runs until it is interrupted.

It has one bot, one person and one channel to begin with, and prints what a bot needs to know.
"""

import argparse
import asyncio
import contextlib

from gloam.simulator.limits import Limits
from gloam.simulator.simulator import Simulator


async def serve(port: int, limits: Limits) -> None:
    """Run until cancelled."""
    async with Simulator(port=port, limits=limits) as discord:
        bot = discord.bot("bot")
        channel = discord.channel("general", discord.user("alice"), bot)
        # The one place that shows a token: it opens nothing but this simulator.
        print(f"DISCORD_API_URL={discord.api_url}")
        print(f"DISCORD_GATEWAY_URL={discord.gateway_url}")
        print(f"DISCORD_TOKEN={bot.token.reveal()}")
        print(f"channel #general {channel.id}; Ctrl+C ends it", flush=True)
        await asyncio.Event().wait()


def main() -> None:
    """Read the command line, and serve."""
    parser = argparse.ArgumentParser(prog="python -m gloam.simulator", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--limits", type=Limits, choices=list(Limits), default=Limits.NORMAL)
    arguments = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(serve(arguments.port, arguments.limits))


if __name__ == "__main__":
    main()
