"""A cluster against a gateway on loopback: real sockets, and time through the fake clock."""

import asyncio
import traceback
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Literal, TypeVar

import pytest

from gloam.core import (
    FakeClock,
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
)
from gloam.events import (
    Event,
    GatewayOpcode,
    Intents,
    MessageDelete,
    Ready,
    Resumed,
    UpdatePresence,
)
from gloam.gateway import (
    AuthenticationFailed,
    Cluster,
    GatewayError,
    IdentifyQueue,
    IntentsRefused,
    SavedSession,
    SessionBudgetSpent,
    Shard,
    ShardingRefused,
    ShardMetrics,
    State,
)
from gloam.gateway import cluster as cluster_module
from gloam.models import Status
from tests.gateway.loopback import TOKEN, Connection, HastyClock, LoopbackGateway, loopback_gateway

E = TypeVar("E")


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def small_buffer(monkeypatch: pytest.MonkeyPatch) -> int:
    """Room for what comes with a READY, and one more."""
    monkeypatch.setattr(cluster_module, "ROOM", 4)
    return 4


def cluster_of(
    gateway: LoopbackGateway,
    clock: FakeClock,
    *,
    token: str = TOKEN,
    shards: Literal["auto"] | int | Sequence[int] = "auto",
    shard_count: int | None = None,
    queue: IdentifyQueue | None = None,
    saved: Mapping[int, SavedSession] | None = None,
) -> Cluster:
    return Cluster(
        token,
        intents=Intents.GUILD_MEMBERS,
        shards=shards,
        shard_count=shard_count,
        api_url=gateway.api_url,
        queue=queue,
        compression=None,
        saved=saved,
        clock=clock,
    )


async def until(
    cluster: Cluster, kind: type[E], count: int = 1, seen: Callable[[Event], None] | None = None
) -> list[tuple[int, E]]:
    """The first events of a kind, so many of them, and the shards that they came from."""
    found: list[tuple[int, E]] = []
    async with asyncio.timeout(10):
        while len(found) < count:
            shard_id, event = await anext(cluster)
            if seen is not None:
                seen(event)
            if isinstance(event, kind):
                found.append((shard_id, event))
    return found


async def connection_of(gateway: LoopbackGateway, shard_id: int) -> Connection:
    """The connection on which a shard has identified."""

    def ask() -> Connection | None:
        for connection in gateway.connections:
            for payload in connection.received:
                if payload["op"] == 2 and payload["d"]["shard"][0] == shard_id:
                    return connection
        return None

    return await gateway.wait(ask)


def deleted(number: int) -> dict[str, str]:
    return {"id": str(number), "channel_id": "1"}


async def identified(gateway: LoopbackGateway, count: int) -> list[list[int]]:
    """What the connections have identified as."""
    connections = [await gateway.connection(number) for number in range(count)]
    return sorted([(await one.wait_for(2))["d"]["shard"] for one in connections])


# Which shards there are.


async def test_as_many_shards_are_run_as_discord_recommends(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    gateway.shards = 3
    async with cluster_of(gateway, clock) as cluster:
        assert list(cluster.shards) == [0, 1, 2]
        assert await identified(gateway, 3) == [[0, 3], [1, 3], [2, 3]]


@pytest.mark.parametrize(
    ("shards", "count", "expected"),
    [
        (2, None, [[0, 2], [1, 2]]),
        (2, 5, [[0, 5], [1, 5]]),
        ([1, 3], 4, [[1, 4], [3, 4]]),
        ([0, 2], None, [[0, 3], [2, 3]]),
    ],
)
async def test_those_shards_are_run_that_were_asked_for(
    gateway: LoopbackGateway,
    clock: FakeClock,
    shards: int | list[int],
    count: int | None,
    expected: list[list[int]],
) -> None:
    async with cluster_of(gateway, clock, shards=shards, shard_count=count):
        assert await identified(gateway, 2) == expected


@pytest.mark.parametrize("shards", [0, [], [4], [-1, 0], 5])
async def test_shards_that_cannot_be_are_refused(
    gateway: LoopbackGateway, clock: FakeClock, shards: int | list[int]
) -> None:
    with pytest.raises(ValueError, match="some of 0 to 3"):
        async with cluster_of(gateway, clock, shards=shards, shard_count=4):
            pass
    assert gateway.connections == []


# One stream.


async def test_all_shards_tell_in_one_stream(gateway: LoopbackGateway, clock: FakeClock) -> None:
    gateway.shards = 3
    async with cluster_of(gateway, clock) as cluster:
        came = await until(cluster, Ready, 3)
        assert sorted(shard_id for shard_id, _ in came) == [0, 1, 2]
        for shard_id in (2, 0, 1):
            connection = await connection_of(gateway, shard_id)
            await connection.dispatch("MESSAGE_DELETE", deleted(shard_id + 10))
            ((source, event),) = await until(cluster, MessageDelete)
            assert (source, int(event.data.id)) == (shard_id, shard_id + 10)


async def test_when_nobody_listens_nothing_is_read_but_nothing_is_lost(
    gateway: LoopbackGateway, clock: FakeClock, small_buffer: int
) -> None:
    async with cluster_of(gateway, clock) as cluster:
        connection = await connection_of(gateway, 0)
        for number in range(200):
            await connection.dispatch("MESSAGE_DELETE", deleted(number))
        for count in (1, 2, 3):
            await clock.advance(40)
            await connection.wait_for_beats(count)
        assert cluster.save() == {}  # not even the READY was taken
        await until(cluster, Ready)
        assert cluster.save()[0].sequence == 1
        await until(cluster, MessageDelete)
        assert cluster.save()[0].sequence == 2
        came = await until(cluster, MessageDelete, 199)
        assert [int(event.data.id) for _, event in came] == list(range(1, 200))
    assert len(gateway.connections) == 1


async def test_a_command_for_a_socket_that_died_unread_waits_for_the_next(
    gateway: LoopbackGateway, clock: FakeClock, small_buffer: int
) -> None:
    async with cluster_of(gateway, clock) as cluster:
        connection = await connection_of(gateway, 0)
        for number in range(small_buffer):
            await connection.dispatch("MESSAGE_DELETE", deleted(number))
        await clock.advance(40)
        await connection.wait_for_beats(1)
        connection.reset()
        await clock.settle()
        cluster.shards[0].send(GatewayOpcode.VOICE_STATE_UPDATE, {"guild_id": "1"})
        await clock.settle()
        await until(cluster, Resumed)
        second = await gateway.connection(1)
        await second.wait_for(GatewayOpcode.VOICE_STATE_UPDATE)


async def test_what_was_buffered_when_the_block_was_left_comes_again(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        await until(cluster, Ready)
        connection = await connection_of(gateway, 0)
        for number in range(5):
            await connection.dispatch("MESSAGE_DELETE", deleted(number))
        await until(cluster, MessageDelete, 2)
        await connection.send({"op": 1, "d": None})
        await connection.wait_for_beats(1)  # all five were read, two were taken
        await cluster.close(resumable=True)
        saved = cluster.save()
        assert saved[0].sequence == 3
    seen: list[Event] = []
    async with cluster_of(gateway, clock, saved=saved) as second:
        await until(second, Resumed, seen=seen.append)
    assert [int(one.data.id) for one in seen if isinstance(one, MessageDelete)] == [2, 3, 4]


async def test_what_is_shown_and_how_guilds_are_told_is_in_the_identify(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    idle = UpdatePresence(since=None, activities=[], status=Status.IDLE, afk=False)
    async with Cluster(
        TOKEN,
        intents=Intents.GUILDS,
        api_url=gateway.api_url,
        presence=idle,
        large_threshold=250,
        clock=clock,
    ):
        identify = (await (await gateway.connection(0)).wait_for(2))["d"]
    assert identify["large_threshold"] == 250
    assert identify["presence"]["status"] == "idle"
    for threshold in (49, 251):
        with pytest.raises(ValueError, match="from 50 to 250"):
            Shard(TOKEN, intents=Intents.GUILDS, url=gateway.url, large_threshold=threshold)


async def test_a_budget_that_is_nearly_spent_stops_the_start_and_says_until_when(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    gateway.remaining, gateway.shards = 11, 2
    with pytest.raises(SessionBudgetSpent, match=r"until 2023-11-14 23:13:20 UTC") as caught:
        await cluster_of(gateway, clock).__aenter__()
    assert (caught.value.remaining, caught.value.needed) == (11, 2)
    assert gateway.connections == []
    saved = {1: SavedSession("session", 3, gateway.url, 2)}
    async with cluster_of(gateway, clock, saved=saved):  # one resumes, and costs nothing
        pass


async def test_a_hook_is_shown_the_shards_from_time_to_time(
    gateway: LoopbackGateway, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    shown: list[tuple[ShardMetrics, int | None, int]] = []

    def hook(shards: Mapping[int, ShardMetrics], left: int | None, buffered: int) -> None:
        shown.append((shards[0], left, buffered))
        raise KeyError("the hook's fault")

    async with Cluster(
        TOKEN,
        intents=Intents.GUILDS,
        api_url=gateway.api_url,
        compression=None,
        wanted={MessageDelete},
        metrics=hook,
        metrics_interval=10,
        clock=clock,
    ) as cluster:
        await until(cluster, ShardConnected)
        connection = await connection_of(gateway, 0)
        await connection.dispatch("MESSAGE_DELETE", deleted(1))
        await connection.dispatch("MESSAGE_DELETE", {"id": None, "channel_id": "1"})
        await connection.dispatch("TYPING_START", {})
        await connection.send({"op": 1, "d": None})
        await connection.wait_for_beats(1)
        cluster.shards[0].send(GatewayOpcode.VOICE_STATE_UPDATE, {"guild_id": "1"})
        await connection.wait_for(GatewayOpcode.VOICE_STATE_UPDATE)
        await clock.advance(20)
    assert "the metrics hook failed" in caplog.text
    assert len(shown) == 2
    metrics, left, buffered = shown[0]
    assert (left, buffered) == (988, 2)
    assert metrics.state is State.LIVE
    counters = metrics.counters
    assert (counters.connections, counters.identified, counters.resumed) == (1, 1, 0)
    assert (counters.decoded, counters.repaired, counters.raw) == (2, 1, 0)
    assert (counters.unwanted, counters.discarded, counters.left_out) == (2, 0, 0)
    assert counters.sent >= 3
    assert counters.received >= 6


# What goes wrong.


async def refused(url: str) -> None:
    """Enter a cluster that cannot begin."""
    cluster = Cluster(TOKEN, intents=Intents.GUILDS, api_url=url, clock=HastyClock())
    await cluster.__aenter__()


async def test_a_wrong_token_is_said_on_entering_and_not_shown(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    with pytest.raises(AuthenticationFailed, match="does not accept the token") as caught:
        async with cluster_of(gateway, clock, token="wrong-token"):
            pytest.fail("it was let in")
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    shown = [line for line in lines if "wrong-token" in line and "tests/gateway" not in line]
    assert shown == []
    assert "wrong-token" not in f"{caught.value!r}{caught.value}"


async def test_refused_intents_end_iteration_after_the_shard_is_reported_dead(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async def refuse(connection: Connection) -> bool:
        await connection.close(4014, "Disallowed intent(s).")
        return True

    gateway.on_connect = refuse
    seen: list[Event] = []
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        with pytest.raises(IntentsRefused, match="GUILD_MEMBERS"):
            await until(cluster, Ready, seen=seen.append)
        with pytest.raises(IntentsRefused):  # and whoever asks again is told again
            await anext(cluster)
    assert [type(event) for event in seen] == [ShardConnecting, ShardDisconnected, ShardDead]


async def test_a_dead_shard_leaves_the_others_alive(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    gateway.shards = 2
    async with cluster_of(gateway, clock) as cluster:
        await until(cluster, Ready, 2)
        await (await connection_of(gateway, 1)).close(4010)
        ((shard_id, dead),) = await until(cluster, ShardDead)
        assert shard_id == 1
        assert isinstance(dead.error, ShardingRefused)
        first = await connection_of(gateway, 0)
        await first.dispatch("MESSAGE_DELETE", deleted(1))
        assert (await until(cluster, MessageDelete))[0][0] == 0
        await first.close(4013)
        with pytest.raises(IntentsRefused):
            await until(cluster, MessageDelete)


@pytest.mark.parametrize("failure", [ConnectionError, asyncio.CancelledError])
async def test_a_queue_that_fails_is_asked_again(
    gateway: LoopbackGateway,
    clock: FakeClock,
    caplog: pytest.LogCaptureFixture,
    failure: type[BaseException],
) -> None:
    class Queue:
        asked = 0

        async def acquire(self, shard_id: int) -> None:
            self.asked += 1
            if self.asked == 1:
                raise failure("the queue's server is gone")

    queue = Queue()
    async with cluster_of(gateway, clock, queue=queue) as cluster:
        await until(cluster, Ready)
    assert queue.asked == 2
    assert "the identify queue failed" in caplog.text


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", "does not answer as Discord does"),
        (b"HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n", "answers 500"),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", "cannot reach"),
        (b"good morning\r\n\r\n", "cannot reach"),
        (b"", "cannot reach"),
    ],
)
async def test_who_does_not_answer_like_discord_is_named(answer: bytes, message: str) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        url = f"http://127.0.0.1:{port}"
        with pytest.raises(GatewayError, match=message):
            await Cluster(
                TOKEN, intents=Intents.GUILDS, api_url=url, clock=HastyClock()
            ).__aenter__()


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "file:///etc/passwd", "discord.com/api"])
async def test_an_address_that_leads_nowhere_is_named(url: str) -> None:
    with pytest.raises(GatewayError, match=url):
        await refused(url)


# The end.


async def test_sessions_are_saved_and_resumed_by_another_cluster(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async with cluster_of(gateway, clock) as cluster:
        await until(cluster, Ready)
        await cluster.close(resumable=True)
    saved = cluster.save()
    assert saved == {0: SavedSession("session", 1, gateway.url)}
    await gateway.dispatch("MESSAGE_DELETE", deleted(9), None)
    seen: list[Event] = []
    async with cluster_of(gateway, clock, saved=saved) as second:
        await until(second, Resumed, seen=seen.append)
    assert [int(one.data.id) for one in seen if isinstance(one, MessageDelete)] == [9]
    assert second.save() == {}


async def test_closing_ends_the_iteration_of_who_closes(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        async for _, event in cluster:
            if isinstance(event, Ready):
                await cluster.close()
        assert [event async for event in cluster] == []


async def test_a_cluster_is_entered_once_and_read_inside(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    cluster = cluster_of(gateway, clock)
    with pytest.raises(RuntimeError, match="inside `async with`"):
        await anext(cluster)
    async with cluster:
        with pytest.raises(RuntimeError, match="entered once"):
            await cluster.__aenter__()
        await until(cluster, Ready)
    with pytest.raises(RuntimeError, match="entered once"):
        await cluster.__aenter__()
    assert len(gateway.connections) == 1


async def test_closing_wakes_who_waits_for_an_event(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    gateway.shards = 2
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        await until(cluster, Ready, 2)

        async def listen() -> int:
            return len([event async for event in cluster])

        listeners = [asyncio.create_task(listen()) for _ in range(3)]
        await clock.settle()
        await cluster.close()
        assert await asyncio.gather(*listeners) == [0, 0, 0]


async def test_closing_wakes_who_waits_for_a_gateway_that_does_not_answer(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(-1)
        writer.close()

    cluster = cluster_of(gateway, clock)
    async with await asyncio.start_server(say_nothing, "127.0.0.1", 0) as silent:
        gateway.url = f"ws://127.0.0.1:{silent.sockets[0].getsockname()[1]}"
        async with asyncio.timeout(10), cluster:
            await until(cluster, ShardConnecting)
            listener = asyncio.create_task(until(cluster, Ready))
            await clock.settle()
            await cluster.close()
            with pytest.raises(StopAsyncIteration):
                await listener


async def test_what_is_buffered_is_handed_over_after_closing(
    gateway: LoopbackGateway, clock: FakeClock, small_buffer: int
) -> None:
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        connection = await connection_of(gateway, 0)
        for number in range(10):
            await connection.dispatch("MESSAGE_DELETE", deleted(number))
        await clock.advance(40)
        await connection.wait_for_beats(1)
        await cluster.close()
        assert len([event async for event in cluster]) == small_buffer


async def test_closing_does_not_wait_for_the_pause_before_connecting(
    gateway: LoopbackGateway, clock: FakeClock
) -> None:
    async def drop(connection: Connection) -> bool:
        connection.reset()
        return True

    gateway.on_connect = drop
    async with asyncio.timeout(10), cluster_of(gateway, clock) as cluster:
        await until(cluster, ShardDisconnected, 2)
        await cluster.shards[0].close()
        assert [event async for event in cluster] == []
