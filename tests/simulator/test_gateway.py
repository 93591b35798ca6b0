"""The simulated gateway over real sockets, seen by a bare WebSocket client."""

import asyncio
import json
import zlib
from collections.abc import AsyncIterator
from typing import Any

import pytest
from backports.zstd import ZstdDecompressor
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from gloam.core import FakeClock
from gloam.events import Intents
from gloam.simulator import Limits, Simulator

GUILD_MESSAGES = int(Intents.GUILDS | Intents.GUILD_MESSAGES)
PROPERTIES = {"os": "linux", "browser": "test", "device": "test"}
ALL = GUILD_MESSAGES | int(Intents.MESSAGE_CONTENT)


class Client:
    """A client without any cleverness."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket

    async def send(self, opcode: int, data: object) -> None:
        """Send a command."""
        await self.socket.send(json.dumps({"op": opcode, "d": data}))

    async def read(self) -> dict[str, Any]:
        """The next payload."""
        async with asyncio.timeout(5):
            found: dict[str, Any] = json.loads(await self.socket.recv())
            return found

    async def until(self, name: str) -> dict[str, Any]:
        """The next dispatch of a name."""
        while (found := await self.read())["t"] != name:
            pass
        return found

    async def identify(self, token: str, intents: int = ALL, **more: object) -> dict[str, Any]:
        """Hello and identify; READY, or whatever comes instead."""
        assert (await self.read())["op"] == 10
        identify = {"token": token, "intents": intents, "properties": PROPERTIES, **more}
        await self.send(2, identify)
        return await self.read()

    async def closed_with(self) -> int:
        """The code that the gateway closes with."""
        async with asyncio.timeout(5):
            try:
                while True:
                    await self.socket.recv()
            except ConnectionClosed:
                return self.socket.close_code or 0


@pytest.fixture
async def discord() -> AsyncIterator[Simulator]:
    async with Simulator(limits=Limits.OFF) as found:
        yield found


@pytest.fixture
async def client(discord: Simulator) -> AsyncIterator[Client]:
    async with connect(f"{discord.gateway_url}/?v=10&encoding=json", compression=None) as socket:
        yield Client(socket)


async def test_a_session_begins_with_ready_and_its_guilds(
    discord: Simulator, client: Client
) -> None:
    bot = discord.bot("robot")
    discord.channel("general", bot)
    ready = await client.identify(bot.token.reveal())
    assert (ready["t"], ready["s"]) == ("READY", 1)
    assert ready["d"]["user"]["id"] == str(bot.user.id)
    assert ready["d"]["guilds"][0]["unavailable"] is True
    guild = await client.read()
    assert (guild["t"], guild["s"]) == ("GUILD_CREATE", 2)
    assert guild["d"]["channels"][0]["name"] == "general"


async def test_messages_are_numbered_and_told(discord: Simulator, client: Client) -> None:
    bot, alice = discord.bot("robot"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    await client.identify(bot.token.reveal())
    message = await alice.send(channel, "hello")
    told = await client.until("MESSAGE_CREATE")
    assert told["s"] == 3
    assert told["d"]["content"] == "hello"
    assert told["d"]["guild_id"]
    assert "user" not in told["d"]["member"]
    await alice.edit(message, "changed")
    assert (await client.until("MESSAGE_UPDATE"))["d"]["content"] == "changed"
    await alice.delete(message)
    assert (await client.until("MESSAGE_DELETE"))["d"]["id"] == str(message.id)


async def test_without_the_intent_content_is_empty(discord: Simulator, client: Client) -> None:
    bot, alice = discord.bot("robot"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    await client.identify(bot.token.reveal(), GUILD_MESSAGES)
    await alice.send(channel, "secret")
    assert (await client.until("MESSAGE_CREATE"))["d"]["content"] == ""
    await alice.send(channel, f"hello <@{bot.user.id}>")
    assert (await client.until("MESSAGE_CREATE"))["d"]["content"].startswith("hello")


async def test_without_intents_nothing_is_told(discord: Simulator, client: Client) -> None:
    bot, alice = discord.bot("robot"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    await client.identify(bot.token.reveal(), 0)
    await alice.send(channel, "hello")
    await client.send(1, None)
    assert (await client.read())["op"] == 11


async def test_a_resume_replays_what_was_missed(discord: Simulator, client: Client) -> None:
    bot, alice = discord.bot("robot"), discord.user("alice")
    channel = discord.channel("general", bot, alice)
    ready = await client.identify(bot.token.reveal())
    await client.until("GUILD_CREATE")
    client.socket.transport.abort()
    for text in ("one", "two"):
        await alice.send(channel, text)
    async with connect(ready["d"]["resume_gateway_url"], compression=None) as socket:
        second = Client(socket)
        assert (await second.read())["op"] == 10
        resume = {"token": bot.token.reveal(), "session_id": ready["d"]["session_id"], "seq": 2}
        await second.send(6, resume)
        told = [await second.read() for _ in range(3)]
        assert [one["s"] for one in told] == [3, 4, 5]
        assert [one["t"] for one in told] == ["MESSAGE_CREATE", "MESSAGE_CREATE", "RESUMED"]
        assert [one["d"]["content"] for one in told[:2]] == ["one", "two"]


async def test_a_resume_of_nothing_is_an_invalid_session(
    discord: Simulator, client: Client
) -> None:
    bot = discord.bot("robot")
    assert (await client.read())["op"] == 10
    await client.send(6, {"token": bot.token.reveal(), "session_id": "none", "seq": 1})
    assert await client.read() == {"op": 9, "d": False, "s": None, "t": None}


@pytest.mark.parametrize(
    ("opcode", "data", "code"),
    [
        (2, {"token": "wrong", "intents": 0, "properties": PROPERTIES}, 4004),
        (2, {"token": "wrong"}, 4001),
        (99, None, 4001),
        (8, {"guild_id": "1", "query": "", "limit": 0}, 4003),
    ],
)
async def test_wrong_payloads_close_with_their_code(
    client: Client, opcode: int, data: object, code: int
) -> None:
    await client.read()
    await client.send(opcode, data)
    assert await client.closed_with() == code


async def test_what_is_not_json_closes_with_4002(client: Client) -> None:
    await client.read()
    await client.socket.send("garbage")
    assert await client.closed_with() == 4002


async def test_identifying_twice_closes_with_4005(discord: Simulator, client: Client) -> None:
    bot = discord.bot("robot")
    await client.identify(bot.token.reveal())
    identify = {"token": bot.token.reveal(), "intents": 0, "properties": PROPERTIES}
    await client.send(2, identify)
    assert await client.closed_with() == 4005


async def test_unknown_intents_are_refused(discord: Simulator, client: Client) -> None:
    bot = discord.bot("robot")
    with pytest.raises(ConnectionClosed):
        await client.identify(bot.token.reveal(), 1 << 40, shard=[0, 1])
    assert client.socket.close_code == 4013


async def test_a_missed_heartbeat_closes() -> None:
    clock = FakeClock()
    async with (
        Simulator(clock=clock, heartbeat_interval=10) as discord,
        connect(discord.gateway_url, compression=None) as socket,
    ):
        client = Client(socket)
        assert (await client.read())["d"]["heartbeat_interval"] == 10_000
        await clock.advance(14)
        await client.send(1, None)
        assert (await client.read())["op"] == 11
        await clock.advance(16)
        assert await client.closed_with() == 4000


@pytest.mark.parametrize("compress", ["zlib-stream", "zstd-stream"])
async def test_the_stream_is_compressed_as_asked(discord: Simulator, compress: str) -> None:
    unfold: Any = zlib.decompressobj() if compress == "zlib-stream" else ZstdDecompressor()
    url = f"{discord.gateway_url}/?compress={compress}"
    async with connect(url, compression=None) as socket:
        data = await socket.recv()
        assert isinstance(data, bytes)
        assert json.loads(unfold.decompress(data))["op"] == 10


async def test_each_shard_hears_its_guilds(discord: Simulator) -> None:
    bot, alice = discord.bot("robot"), discord.user("alice")
    places = [discord.channel(f"place-{number}", bot, alice) for number in range(4)]
    found: list[set[str]] = []
    for shard_id in (0, 1):
        async with connect(discord.gateway_url, compression=None) as socket:
            ready = await Client(socket).identify(bot.token.reveal(), shard=[shard_id, 2])
            assert ready["d"]["shard"] == [shard_id, 2]
            found.append({guild["id"] for guild in ready["d"]["guilds"]})
    assert found[0].isdisjoint(found[1])
    assert len(found[0] | found[1]) == len(places)
    assert all(int(one) >> 22 & 1 == shard_id for shard_id in (0, 1) for one in found[shard_id])


async def test_a_test_can_disturb_its_bot(discord: Simulator, client: Client) -> None:
    bot = discord.bot("robot")
    await client.identify(bot.token.reveal())
    discord.ask_reconnect(bot)
    assert (await client.read())["op"] == 7
    discord.invalidate(bot, is_resumable=True)
    assert (await client.read())["d"] is True
    discord.disconnect(bot, 4009)
    assert await client.closed_with() == 4009


async def test_a_connection_can_be_cut(discord: Simulator, client: Client) -> None:
    bot = discord.bot("robot")
    await client.identify(bot.token.reveal())
    session = await discord.connected(bot)
    discord.disconnect(bot)
    assert await client.closed_with() in (0, 1006)
    assert session.id in discord.hub.sessions


async def test_long_payloads_are_compressed_alone_if_asked(
    discord: Simulator, client: Client
) -> None:
    bot = discord.bot("robot")
    discord.channel("general", bot)
    assert (await client.read())["op"] == 10
    identify = {"token": bot.token.reveal(), "intents": 1, "properties": PROPERTIES}
    await client.send(2, identify | {"compress": True})
    ready, guild = [await client.socket.recv() for _ in range(2)]
    assert isinstance(ready, str)
    assert isinstance(guild, bytes)
    assert json.loads(zlib.decompress(guild))["t"] == "GUILD_CREATE"


@pytest.mark.parametrize(("code", "kept"), [(1000, False), (4900, True)])
async def test_a_client_s_close_is_answered_and_decides_of_its_session(
    discord: Simulator, client: Client, code: int, kept: bool
) -> None:
    bot = discord.bot("robot")
    await client.identify(bot.token.reveal())
    await client.socket.close(code)
    assert client.socket.close_code == code
    assert client.socket.protocol.close_rcvd is not None
    assert client.socket.protocol.close_rcvd.code == code
    await discord.until(lambda: True if not discord.sessions(bot) else None)
    assert bool(discord.hub.sessions) is kept
