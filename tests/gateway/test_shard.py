"""A shard against a gateway on loopback: real sockets, and time through the fake clock."""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest

from gloam.core import FakeClock, ShardConnected, ShardConnecting, ShardDead, ShardDisconnected
from gloam.events import (
    Event,
    GatewayOpcode,
    Intents,
    MessageDelete,
    Ready,
    RequestGuildMembers,
    Resumed,
    TypingStart,
)
from gloam.gateway import (
    AuthenticationFailed,
    Compression,
    IntentsRefused,
    PayloadTooLarge,
    SavedSession,
    Shard,
    ShardClosed,
)
from gloam.models.ids import GuildId
from tests.gateway.loopback import TOKEN, Connection, LoopbackGateway, loopback_gateway

INTENTS = Intents.GUILDS | Intents.GUILD_MEMBERS


class Bot:
    """A shard at work, and what it handed over."""

    def __init__(self, shard: Shard, clock: FakeClock) -> None:
        self.shard = shard
        self.clock = clock
        self.events: asyncio.Queue[Event] = asyncio.Queue()
        self.task = asyncio.create_task(shard.run(self.events.put))

    async def until(self, *kinds: type) -> list[Event]:
        """The events up to the first of a kind, that one included."""
        found: list[Event] = []
        async with asyncio.timeout(10):
            while not found or not isinstance(found[-1], kinds):
                found.append(await self.events.get())
        return found


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


@asynccontextmanager
async def running(
    gateway: LoopbackGateway,
    *,
    token: str = TOKEN,
    compression: Compression | None = None,
    saved: SavedSession | None = None,
) -> AsyncIterator[Bot]:
    clock = FakeClock()
    shard = Shard(
        token, intents=INTENTS, url=gateway.url, compression=compression, saved=saved, clock=clock
    )
    bot = Bot(shard, clock)
    try:
        yield bot
    finally:
        await shard.close()
        bot.task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await bot.task


def deleted(number: int) -> dict[str, str]:
    return {"id": str(number), "channel_id": "1"}


def ids(events: list[Event]) -> list[int]:
    return [int(event.data.id) for event in events if isinstance(event, MessageDelete)]


@pytest.mark.parametrize("compression", [None, "zlib-stream", "zstd-stream"])
async def test_a_shard_identifies_and_hands_events_over(
    gateway: LoopbackGateway, compression: Compression | None
) -> None:
    async with running(gateway, compression=compression) as bot:
        connection = await gateway.connection(0)
        identify = await connection.wait_for(GatewayOpcode.IDENTIFY)
        assert identify["d"]["token"] == TOKEN
        assert identify["d"]["intents"] == int(INTENTS)
        assert identify["d"]["shard"] == [0, 1]
        events = await bot.until(Ready)
        assert [type(event) for event in events] == [ShardConnecting, ShardConnected, Ready]
        await connection.dispatch("MESSAGE_DELETE", deleted(5))
        assert ids(await bot.until(MessageDelete)) == [5]


async def test_heartbeats_carry_the_sequence_and_measure_the_latency(
    gateway: LoopbackGateway,
) -> None:
    async with running(gateway) as bot:
        connection = await gateway.connection(0)
        await bot.until(Ready)
        for count in range(1, 4):
            await bot.clock.advance(40)
            await connection.wait_for_beats(count)
            await gateway.wait(lambda: bot.shard.latency.last is not None or None)
        beats = [one["d"] for one in connection.received if one["op"] == 1]
        assert beats == [1, 1, 1]
        assert bot.shard.latency.last is not None


async def test_ten_minutes_of_heartbeats_stay_on_time(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        connection = await gateway.connection(0)
        await bot.until(Ready)
        for count in range(1, 16):
            await bot.clock.advance(40)
            await connection.wait_for_beats(count)
            await connection.dispatch("MESSAGE_DELETE", deleted(count))
            await bot.until(MessageDelete)
        assert sum(one["op"] == 1 for one in connection.received) == 15
        assert len(gateway.connections) == 1


async def test_a_heartbeat_asked_for_is_sent_at_once(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        connection = await gateway.connection(0)
        await bot.until(Ready)
        await connection.send({"op": 1, "d": None})
        assert (await connection.wait_for(1))["d"] == 1


async def test_a_silent_gateway_is_left_and_the_session_resumed(gateway: LoopbackGateway) -> None:
    gateway.answers_heartbeats = False
    async with running(gateway) as bot:
        connection = await gateway.connection(0)
        await bot.until(Ready)
        await bot.clock.advance(40)
        await connection.wait_for_beats(1)
        await bot.clock.advance(40)
        lost = (await bot.until(ShardDisconnected))[-1]
        assert isinstance(lost, ShardDisconnected)
        assert lost.can_resume
        assert isinstance((await bot.until(Resumed))[-1], Resumed)


async def test_a_broken_connection_is_resumed_and_nothing_is_lost(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        connection = await gateway.connection(0)
        await bot.until(Ready)
        await connection.dispatch("MESSAGE_DELETE", deleted(1))
        await bot.until(MessageDelete)
        connection.reset()
        await gateway.dispatch("MESSAGE_DELETE", deleted(2), None)
        await gateway.dispatch("MESSAGE_DELETE", deleted(3), None)
        events = await bot.until(Resumed)
        assert ids(events) == [2, 3]
        assert [event.resumed for event in events if isinstance(event, ShardConnected)] == [True]
        resume = await (await gateway.connection(1)).wait_for(GatewayOpcode.RESUME)
        assert resume["d"] == {"token": TOKEN, "session_id": "session", "seq": 2}


async def test_a_request_to_reconnect_is_followed(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await gateway.connections[0].send({"op": 7, "d": None})
        events = await bot.until(Resumed)
        lost = [event for event in events if isinstance(event, ShardDisconnected)]
        assert [event.can_resume for event in lost] == [True]
        assert len(gateway.connections) == 2


@pytest.mark.parametrize(("keep", "expected"), [(True, Resumed), (False, Ready)])
async def test_an_invalid_session_is_resumed_or_replaced_after_a_wait(
    gateway: LoopbackGateway, keep: bool, expected: type
) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await gateway.connections[0].send({"op": 9, "d": keep})
        await bot.until(ShardDisconnected)
        await bot.clock.advance(0.9)
        assert len(gateway.connections) == 1
        await bot.clock.advance(5)
        assert isinstance((await bot.until(Ready, Resumed))[-1], expected)


@pytest.mark.parametrize(("code", "expected"), [(4000, Resumed), (4007, Ready), (4009, Ready)])
async def test_close_codes_resume_or_begin_anew(
    gateway: LoopbackGateway, code: int, expected: type
) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await gateway.connections[0].close(code)
        await bot.clock.advance(5)  # the identify queue gives a slot every five seconds
        assert isinstance((await bot.until(Ready, Resumed))[-1], expected)


async def test_a_wrong_token_ends_the_shard_and_is_not_shown(gateway: LoopbackGateway) -> None:
    async with running(gateway, token="wrong-token") as bot:
        dead = (await bot.until(ShardDead))[-1]
        assert isinstance(dead, ShardDead)
        assert isinstance(dead.error, AuthenticationFailed)
        with pytest.raises(AuthenticationFailed, match="does not accept the token") as caught:
            await bot.task
        assert "wrong-token" not in f"{caught.value!r}{caught.value}{dead!r}"
        with pytest.raises(ShardClosed):
            bot.shard.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, None)


async def test_refused_intents_are_named(gateway: LoopbackGateway) -> None:
    async def refuse(connection: Connection) -> bool:
        await connection.close(4014, "Disallowed intent(s).")
        return True

    gateway.on_connect = refuse
    async with running(gateway) as bot:
        with pytest.raises(IntentsRefused, match="switch on GUILD_MEMBERS for the bot"):
            await bot.task


async def test_a_dead_resume_address_falls_back_to_the_main_one(gateway: LoopbackGateway) -> None:
    gateway.resume_url = "ws://127.0.0.1:1"
    async with running(gateway) as bot:
        await bot.until(Ready)
        gateway.connections[0].reset()
        events = await bot.until(ShardConnecting)
        assert isinstance(events[-1], ShardConnecting)
        assert events[-1].url == gateway.resume_url
        await bot.clock.advance(2)
        events = await bot.until(Resumed)
        tried = [event.url for event in events if isinstance(event, ShardConnecting)]
        assert tried == [gateway.url]


async def test_after_three_failed_resumes_the_session_is_given_up(gateway: LoopbackGateway) -> None:
    async def drop_resumes(connection: Connection) -> bool:
        if 1 <= len(gateway.connections) - 1 <= 3:
            await connection.send({"op": 10, "d": {"heartbeat_interval": 40_000}})
            connection.reset()
            return True
        return False

    async with running(gateway) as bot:
        await bot.until(Ready)
        gateway.on_connect = drop_resumes
        gateway.connections[0].reset()
        for _ in range(4):
            await bot.until(ShardDisconnected)
            await bot.clock.advance(10)
        assert isinstance((await bot.until(Ready, Resumed))[-1], Ready)


async def test_what_dies_at_once_is_tried_at_growing_distance(gateway: LoopbackGateway) -> None:
    async def drop(connection: Connection) -> bool:
        connection.reset()
        return True

    gateway.on_connect = drop
    async with running(gateway) as bot:
        times: list[float] = []
        for _ in range(7):
            await bot.until(ShardConnecting)
            times.append(bot.clock.monotonic())
            await bot.until(ShardDisconnected)
            while bot.events.empty():
                await bot.clock.advance(0.25)
        gaps = [after - before for before, after in itertools.pairwise(times)]
        assert gaps[0] <= 0.25
        assert gaps[-1] > 4
        assert gaps == sorted(gaps)


@pytest.mark.parametrize("compression", ["zlib-stream", "zstd-stream"])
async def test_a_corrupt_stream_is_left_and_resumed(
    gateway: LoopbackGateway, compression: Compression
) -> None:
    async with running(gateway, compression=compression) as bot:
        await bot.until(Ready)
        await gateway.connections[0].send_broken(b"garbage\x00\x00\xff\xff")
        await bot.until(Resumed)
        assert len(gateway.connections) == 2


async def test_a_garbage_frame_costs_one_frame(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await gateway.connections[0].send_raw(b"not json")
        await gateway.connections[0].send({"op": 10, "d": {"heartbeat_interval": 1}})
        await gateway.connections[0].dispatch("MESSAGE_DELETE", deleted(1))
        assert ids(await bot.until(MessageDelete)) == [1]
        assert len(gateway.connections) == 1


async def test_a_slow_consumer_keeps_its_session(gateway: LoopbackGateway) -> None:
    clock = FakeClock()
    shard = Shard(TOKEN, intents=INTENTS, url=gateway.url, compression=None, clock=clock)
    gate = asyncio.Event()
    seen: asyncio.Queue[int] = asyncio.Queue()

    async def slow(event: Event) -> None:
        if isinstance(event, MessageDelete):
            await seen.put(event.data.id)
            await gate.wait()

    task = asyncio.create_task(shard.run(slow))
    connection = await gateway.connection(0)
    await connection.wait_for(GatewayOpcode.IDENTIFY)
    await connection.dispatch("MESSAGE_DELETE", deleted(1))
    assert await seen.get() == 1
    for count in (1, 2, 3):  # 120 seconds, in which nothing is read
        await clock.advance(40)
        await connection.wait_for_beats(count)
    gate.set()
    await connection.dispatch("MESSAGE_DELETE", deleted(2))
    assert await seen.get() == 2
    assert len(gateway.connections) == 1
    await shard.close()
    await task


async def test_commands_wait_for_the_session_and_survive_a_reconnect(
    gateway: LoopbackGateway,
) -> None:
    async with running(gateway) as bot:
        request = RequestGuildMembers(guild_id=GuildId(7), query="", limit=0)
        bot.shard.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, request)
        await bot.until(Ready)
        sent = await gateway.connections[0].wait_for(GatewayOpcode.REQUEST_GUILD_MEMBERS)
        assert sent["d"] == {"guild_id": "7", "query": "", "limit": 0}
        gateway.connections[0].reset()
        await bot.until(ShardDisconnected)
        bot.shard.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, request)
        await bot.until(Resumed)
        await gateway.connections[1].wait_for(GatewayOpcode.REQUEST_GUILD_MEMBERS)


async def test_a_second_hello_does_not_lift_the_send_limit(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        connection = await gateway.connection(0)
        request = RequestGuildMembers(guild_id=GuildId(1), limit=0, query="")
        for _ in range(300):
            bot.shard.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, request)
        await connection.send({"op": 10, "d": {"heartbeat_interval": 40_000}})
        await connection.dispatch("MESSAGE_DELETE", deleted(1))  # after it: hello was read
        await bot.until(MessageDelete)
        await bot.clock.settle()
        assert bot.shard.metrics().commands_waiting == 300 - 116  # the identify took one


async def test_a_command_that_is_too_large_is_refused_here(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        request = RequestGuildMembers(guild_id=GuildId(7), query="x" * 5000, limit=0)
        with pytest.raises(PayloadTooLarge, match="4096"):
            bot.shard.send(GatewayOpcode.REQUEST_GUILD_MEMBERS, request)
        with pytest.raises(ValueError, match="no command"):
            bot.shard.send(GatewayOpcode.DISPATCH, {})


async def test_a_saved_session_is_resumed_by_another_shard(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await bot.shard.close(resumable=True)
        await bot.task
        saved = bot.shard.save()
    assert saved == SavedSession("session", 1, gateway.url)
    await gateway.dispatch("MESSAGE_DELETE", deleted(9), None)
    async with running(gateway, saved=saved) as second:
        assert ids(await second.until(Resumed)) == [9]


async def test_a_shard_that_is_closed_for_good_keeps_no_session(gateway: LoopbackGateway) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        await bot.shard.close()
        await bot.task
        assert bot.shard.save() is None


async def test_an_event_with_a_fault_is_repaired_or_raw_but_never_lost(
    gateway: LoopbackGateway,
) -> None:
    async with running(gateway) as bot:
        await bot.until(Ready)
        payload = {"channel_id": "1", "user_id": None, "timestamp": 5}
        await gateway.connections[0].dispatch("TYPING_START", payload)
        event = (await bot.until(TypingStart))[-1]
        assert isinstance(event, TypingStart)
        assert not event.data.user_id
        assert json.dumps(event.data.timestamp) == "5"
