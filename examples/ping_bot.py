"""A bot that answers `!ping`: cluster, HTTP client, cache and handlers side by side.

Environment: `DISCORD_TOKEN`, and `DISCORD_API_URL` to talk to another Discord than the real one,
such as the simulator.
"""

import asyncio
import os

from gloam.cache import InMemoryCache, Kind
from gloam.events import Event, Intents, MessageCreate, ShardConnected
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.routes import channels

API_URL = os.environ.get("DISCORD_API_URL", "https://discord.com/api/v10")


async def handle(shard_id: int, event: Event, http: Client) -> None:
    """Answer one event."""
    match event:
        case MessageCreate(message) if message.content == "!ping":
            await http.send(channels.create_message(message.channel_id, content="Pong!"))
        case ShardConnected():
            print(f"Connected on shard {shard_id}", flush=True)


async def main() -> None:
    """Run until interrupted."""
    token = os.environ["DISCORD_TOKEN"]
    intents = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES | Intents.MESSAGE_CONTENT
    cache = InMemoryCache(kinds=Kind.MESSAGE)  # since we only care about messages
    async with (
        Client(token, base_url=API_URL) as http,
        Cluster(token, intents=intents, api_url=API_URL) as cluster,
        Handlers() as handlers,
    ):
        async for shard_id, event in cluster:
            cache.apply(event)
            handlers.start(handle(shard_id, event, http))


if __name__ == "__main__":
    asyncio.run(main())
