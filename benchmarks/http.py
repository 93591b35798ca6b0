"""Messages created per second, 32 at once, by a bare aiohttp session, gloam and its peers.

Run `python -m benchmarks.http`. Every client does the same
exchange with a server in another process: a token, a message as JSON, an answer decoded into the
library's own message. The clients take turns within each round, so that whatever else the machine
does harms them all; the figures are the medians over the rounds, as are the ratios to the bare
session of the same round.
"""

import asyncio
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Final, TypeAlias

import aiohttp
import msgspec

from gloam.http import Client
from gloam.models import ChannelId, Message
from gloam.ratelimiter import InProcessRateLimiter
from gloam.routes import channels

AT_ONCE: Final = 32
REQUESTS: Final = 1_500
ROUNDS: Final = 9
TOKEN: Final = "MTA.bench.token"
CHANNEL: Final = 290926798999357250

Send: TypeAlias = Callable[[], Awaitable[object]]


@asynccontextmanager
async def bare(url: str) -> AsyncIterator[Send]:
    """What nobody can be quicker than who uses aiohttp and msgspec."""
    decoder = msgspec.json.Decoder(Message, strict=False)
    headers = {"Authorization": f"Bot {TOKEN}", "Content-Type": "application/json"}
    async with aiohttp.ClientSession(headers=headers) as session:

        async def send() -> Message:
            body = msgspec.json.encode({"content": "Pong!"})
            path = f"{url}/channels/{CHANNEL}/messages"
            async with session.post(path, data=body) as answer:
                return decoder.decode(await answer.read())

        yield send


@asynccontextmanager
async def gloam(url: str) -> AsyncIterator[Send]:
    limiter = InProcessRateLimiter(requests_per_second=1_000_000)
    async with Client(TOKEN, base_url=url, ratelimiter=limiter) as http:
        channel = ChannelId(CHANNEL)

        async def send() -> Message:
            return await http.send(channels.create_message(channel, content="Pong!"))

        yield send


@asynccontextmanager
async def discord_py(url: str) -> AsyncIterator[Send]:
    """Its HTTP layer and the message that it makes of the answer, as `channel.send` does."""
    import discord
    from discord.http import Route, handle_message_parameters

    Route.BASE = url
    client = discord.Client(intents=discord.Intents.none())
    await client.login(TOKEN)
    channel = client.get_partial_messageable(CHANNEL)
    state = client._connection
    try:

        async def send() -> discord.Message:
            with handle_message_parameters(content="Pong!") as parameters:
                data = await client.http.send_message(CHANNEL, params=parameters)
            return discord.Message(state=state, channel=channel, data=data)

        yield send
    finally:
        await client.close()


@asynccontextmanager
async def hikari(url: str) -> AsyncIterator[Send]:
    from hikari.impl import RESTApp

    app = RESTApp(url=url)
    await app.start()
    try:
        async with app.acquire(TOKEN, "Bot") as rest:

            async def send() -> object:
                return await rest.create_message(CHANNEL, "Pong!")

            yield send
    finally:
        await app.close()


CLIENTS: Final[Mapping[str, Callable[[str], AbstractAsyncContextManager[Send]]]] = {
    "bare aiohttp": bare,
    "gloam": gloam,
    "discord.py": discord_py,
    "hikari": hikari,
}


async def rate(send: Send, requests: int = REQUESTS) -> float:
    """Requests per second."""
    left = requests

    async def work() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            await send()

    start = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    return requests / (time.perf_counter() - start)


async def measure(port: int) -> Mapping[str, list[float]]:
    """Requests per second of each client in each round."""
    url = f"http://127.0.0.1:{port}/api/v10"
    found: dict[str, list[float]] = {}
    async with AsyncExitStack() as stack:
        sends = {}
        for name, make in CLIENTS.items():
            try:
                sends[name] = await stack.enter_async_context(make(url))
            except ImportError as error:
                print(f"{name} is not installed: {error}")
        for send in sends.values():
            await rate(send, 200)
        for _ in range(ROUNDS):
            for name, send in sends.items():
                found.setdefault(name, []).append(await rate(send))
    return found


def main() -> None:
    """Measure every client, and print."""
    program = [sys.executable, "-m", "benchmarks.http_server"]
    root = Path(__file__).parent.parent
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=root) as server:
        assert server.stdout is not None
        try:
            found = asyncio.run(measure(int(server.stdout.readline())))
        finally:
            server.terminate()
    base = found["bare aiohttp"]
    print(f"creating a message, {AT_ONCE} at once, over HTTP on loopback:")
    for name, rates in found.items():
        ratio = statistics.median(own / of for own, of in zip(rates, base, strict=True))
        print(f"  {name:<14}{statistics.median(rates):>8,.0f} per second {ratio:>6.2f}")


if __name__ == "__main__":
    main()
