"""One client that listens to the story of `gateway_server`, and tells how long it took.

Run by `benchmarks.gateway` as a process of its own: `python -m benchmarks.gateway_clients NAME
COMPRESSION PORT`. It prints the seconds from "begin" to "end" in a listener, by the wall and of its
own processor time. Caches are switched off as far as a library lets one, and a listener is there
for each kind of event, so that all make a typed event of each.
"""

import asyncio
import os
import sys
import time
import urllib.request
from collections.abc import Callable, Mapping
from typing import Final

TOKEN: Final = "MTA.bench.token"


class Watch:
    """Stops the time between two messages."""

    def __init__(self, port: str) -> None:
        self._go = f"http://127.0.0.1:{port}/go"
        self._began = (0.0, 0.0)

    async def go(self) -> None:
        """Have the story told."""
        await asyncio.sleep(0.2)  # what a client still does for its start is not what is measured
        await asyncio.to_thread(urllib.request.urlopen, self._go)

    def saw(self, content: str | None) -> None:
        """A message came; the last one ends the process, however a library likes to end."""
        if content == "begin":
            self._began = (time.perf_counter(), time.process_time())
        if content == "end":
            wall, own = (time.perf_counter(), time.process_time())
            print(wall - self._began[0], own - self._began[1], flush=True)
            os._exit(0)


def gloam(compression: str, port: str) -> None:
    """`async for`, as users write it."""
    from gloam.events import Intents, MessageCreate, Ready
    from gloam.gateway import Cluster, Compression

    async def main() -> None:
        watch = Watch(port)
        going: list[asyncio.Task[None]] = []
        kind: Compression = "zlib-stream" if compression == "zlib-stream" else "zstd-stream"
        async with Cluster(
            TOKEN,
            intents=Intents.GUILDS,
            api_url=f"http://127.0.0.1:{port}/api/v10",
            compression=kind,
        ) as cluster:
            async for _, event in cluster:
                match event:
                    case MessageCreate(message):
                        watch.saw(message.content)
                    case Ready():
                        going.append(asyncio.create_task(watch.go()))

    asyncio.run(main())


def discord_py(compression: str, port: str) -> None:
    """A client with a listener for each kind."""
    import discord
    from backports.zstd import ZstdDecompressor
    from yarl import URL

    class Zstd:
        """What it has with its extra `speed`, from the binding that is here."""

        COMPRESSION_TYPE = "zstd-stream"

        def __init__(self) -> None:
            self._context = ZstdDecompressor()

        def decompress(self, data: bytes) -> str | None:
            return self._context.decompress(data).decode("utf-8")

    if compression == "zstd-stream":
        discord.utils._ActiveDecompressionContext = Zstd
    discord.http.Route.BASE = f"http://127.0.0.1:{port}/api/v10"
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(f"ws://127.0.0.1:{port}/")
    watch = Watch(port)

    class Client(discord.Client):
        async def on_ready(self) -> None:
            await watch.go()

        async def on_message(self, message: discord.Message) -> None:
            watch.saw(message.content)

        async def on_raw_presence_update(self, event: object) -> None: ...

        async def on_raw_typing(self, event: object) -> None: ...

        async def on_raw_member_update(self, event: object) -> None: ...

    client = Client(
        intents=discord.Intents.all(),
        max_messages=None,
        member_cache_flags=discord.MemberCacheFlags.none(),
        chunk_guilds_at_startup=False,
    )
    client.run(TOKEN, log_handler=None)


def hikari(compression: str, port: str) -> None:
    """A bot with a listener for each kind."""
    import hikari as library
    from hikari.api.shard import GatewayCompression
    from hikari.impl import CacheSettings
    from hikari.impl.shard import GatewayShardImpl

    kind = GatewayCompression(f"transport_{compression.replace('-', '_')}")
    defaults = GatewayShardImpl.__init__.__kwdefaults__
    assert defaults is not None
    defaults["compression"] = kind
    bot = library.GatewayBot(
        TOKEN,
        intents=library.Intents.ALL,
        rest_url=f"http://127.0.0.1:{port}/api/v10",
        banner=None,
        logs=None,
        suppress_optimization_warning=True,
        cache_settings=CacheSettings(components=library.api.CacheComponents.NONE),
        auto_chunk_members=False,
    )
    watch = Watch(port)

    @bot.listen(library.ShardReadyEvent)
    async def ready(_: library.ShardReadyEvent) -> None:
        await watch.go()

    @bot.listen(library.GuildMessageCreateEvent)
    async def message(event: library.GuildMessageCreateEvent) -> None:
        watch.saw(event.message.content)

    @bot.listen(library.PresenceUpdateEvent)
    async def presence(_: library.PresenceUpdateEvent) -> None: ...

    @bot.listen(library.GuildTypingEvent)
    async def typing(_: library.GuildTypingEvent) -> None: ...

    @bot.listen(library.MemberUpdateEvent)
    async def member(_: library.MemberUpdateEvent) -> None: ...

    bot.run(check_for_updates=False)


CLIENTS: Final[Mapping[str, Callable[[str, str], None]]] = {
    "gloam": gloam,
    "discord.py": discord_py,
    "hikari": hikari,
}


if __name__ == "__main__":
    CLIENTS[sys.argv[1]](sys.argv[2], sys.argv[3])
