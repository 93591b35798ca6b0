"""Faults that were found by reading the room anew, each held by the test that showed it."""

import asyncio
import bisect
import itertools
import logging

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import FakeClock, ShardConnecting, ShardDead
from gloam.events import (
    ALTERNATIVES,
    Event,
    GatewayOpcode,
    GuildCreate,
    Intents,
    Ready,
    Resumed,
    UndecodableEvent,
)
from gloam.gateway import (
    Cluster,
    Decoder,
    Frame,
    GatewayError,
    Handlers,
    IdentifySchedule,
    InProcessQueue,
    Session,
    Shard,
    ShardClosed,
    State,
)
from gloam.gateway.desk import Emit
from gloam.gateway.values import Act
from gloam.models import SessionStartLimit
from gloam.models.ids import GuildId
from tests.gateway.loopback import TOKEN, HastyClock, loopback_gateway

DAY = 24 * 60 * 60.0


async def until(events: "asyncio.Queue[Event]", kind: type) -> None:
    async with asyncio.timeout(10):
        while not isinstance(await events.get(), kind):
            pass


async def test_what_nobody_took_comes_again_after_a_resume() -> None:
    async with loopback_gateway() as gateway:
        taken: list[int] = []
        stuck = asyncio.Event()

        async def emit(event: Event) -> None:
            if isinstance(event, UndecodableEvent):
                if event.sequence == 5:
                    stuck.set()
                    await asyncio.Event().wait()
                taken.append(event.sequence)

        shard = Shard(TOKEN, intents=Intents.GUILDS, url=gateway.url, compression=None)
        task = asyncio.create_task(shard.run(emit))
        connection = await gateway.connection(0)
        await connection.wait_for(2)
        for number in range(10):
            await connection.dispatch("SOMETHING_NEW", {"number": number})
        async with asyncio.timeout(10):
            await stuck.wait()
        await shard.close(resumable=True)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        saved = shard.save()
        assert taken == [2, 3, 4]
        assert saved is not None
        assert saved.sequence == 4


async def test_a_shard_that_is_cancelled_keeps_its_session() -> None:
    async with loopback_gateway() as gateway:
        events: asyncio.Queue[Event] = asyncio.Queue()
        shard = Shard(TOKEN, intents=Intents.GUILDS, url=gateway.url, compression=None)
        task = asyncio.create_task(shard.run(events.put))
        await until(events, Ready)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert gateway.connections[0]._socket.close_code == 4000
        assert shard.save() is not None
        assert shard.state is State.DEAD
        with pytest.raises(ShardClosed):
            await shard.request_members(GuildId(1))


async def test_a_resume_address_that_cannot_be_one_is_left_for_the_main_one() -> None:
    async with loopback_gateway() as gateway:
        gateway.resume_url = "wss://a..b"
        clock = FakeClock()
        events: asyncio.Queue[Event] = asyncio.Queue()
        shard = Shard(TOKEN, intents=Intents.GUILDS, url=gateway.url, compression=None, clock=clock)
        task = asyncio.create_task(shard.run(events.put))
        await until(events, Ready)
        gateway.connections[0].reset()
        await until(events, ShardConnecting)
        async with asyncio.timeout(10):
            while len(gateway.connections) < 2:
                await clock.advance(0.1)
        resume = await (await gateway.connection(1)).wait_for(6)
        assert resume["d"]["session_id"] == "session"
        await shard.close()
        await task


async def test_a_shard_that_fails_by_our_own_fault_is_started_anew_and_at_last_given_up(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fail(shard: Shard, emit: Emit) -> None:
        raise KeyError(shard.shard_id)

    monkeypatch.setattr(Shard, "run", fail)
    async with (
        loopback_gateway() as gateway,
        Cluster(
            TOKEN, intents=Intents.GUILDS, api_url=gateway.api_url, clock=HastyClock()
        ) as cluster,
    ):
        told = [await anext(cluster) for _ in range(5)]
        assert [shard_id for shard_id, _ in told] == [0] * 5
        deaths = [event for _, event in told if isinstance(event, ShardDead)]
        assert [death.restart_delay for death in deaths] == [2, 4, 8, 16, None]
        with pytest.raises(KeyError):
            await anext(cluster)


async def test_a_shard_that_is_started_anew_resumes(monkeypatch: pytest.MonkeyPatch) -> None:
    real = Decoder.decode
    failed: list[Frame] = []

    def fail_once(decoder: Decoder, raw: bytes) -> Frame:
        frame = real(decoder, raw)
        if frame.name == "SOMETHING_NEW" and not failed:
            failed.append(frame)
            raise KeyError("a fault of ours")
        return frame

    monkeypatch.setattr(Decoder, "decode", fail_once)
    clock = FakeClock()
    async with (
        asyncio.timeout(10),
        loopback_gateway() as gateway,
        Cluster(
            TOKEN, intents=Intents.GUILDS, api_url=gateway.api_url, compression=None, clock=clock
        ) as cluster,
    ):
        connection = await gateway.connection(0)
        await connection.wait_for(2)
        for number in range(3):
            await connection.dispatch("SOMETHING_NEW", {"number": number})
        seen: list[Event] = []
        while not isinstance(seen[-1] if seen else None, ShardDead):
            seen.append((await anext(cluster))[1])
        assert cluster.shards[0].state is State.DISCONNECTED
        cluster.shards[0].request_soundboard_sounds([GuildId(1)])  # waits for the next to be live
        await clock.advance(2)
        while not isinstance(seen[-1], Resumed):
            seen.append((await anext(cluster))[1])
        numbers = [one.sequence for one in seen if isinstance(one, UndecodableEvent)]
        assert numbers == [2, 3, 4]
        await gateway.connections[-1].wait_for(GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS)


async def test_a_helper_that_fails_ends_the_connection_and_is_not_swallowed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(session: Session, now: float) -> list[Act]:
        raise KeyError("a fault of ours")

    async with asyncio.timeout(10), loopback_gateway() as gateway:
        events: asyncio.Queue[Event] = asyncio.Queue()
        shard = Shard(TOKEN, intents=Intents.GUILDS, url=gateway.url, compression=None)
        task = asyncio.create_task(shard.run(events.put))
        await until(events, Ready)
        monkeypatch.setattr(Session, "tick", fail)
        await gateway.connections[0].send({"op": 1, "d": None})  # has the ticker look again
        shard._session._heart.beat_at = 0.0
        await gateway.connections[0].send({"op": 11})
        with pytest.raises(KeyError, match="a fault of ours"):
            await task
        assert gateway.connections[0]._socket.close_code == 4000


def test_the_payloads_of_one_name_are_wanted_one_by_one() -> None:
    raw = b'{"op":0,"s":3,"t":"GUILD_CREATE","d":{"id":"1","unavailable":true}}'
    unavailable = ALTERNATIVES["GUILD_CREATE"][0].event
    assert Decoder({unavailable}).decode(raw).wanted
    assert not Decoder({GuildCreate}).decode(raw).wanted
    assert Decoder().decode(raw).wanted


async def test_an_api_address_that_cannot_be_one_is_a_gateway_error() -> None:
    with pytest.raises(GatewayError, match="cannot reach"):
        async with Cluster(
            TOKEN, intents=Intents.GUILDS, api_url="http://a..b/api", clock=HastyClock()
        ):
            pass


async def test_a_redirect_does_not_take_the_token_along() -> None:
    asked: list[str] = []

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append((await reader.readuntil(b"\r\n\r\n")).decode())
        line = "302 Found\r\nLocation: /elsewhere" if len(asked) == 1 else "404 Not Found"
        writer.write(f"HTTP/1.1 {line}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode())
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(GatewayError):
            async with Cluster(TOKEN, intents=Intents.GUILDS, api_url=f"http://127.0.0.1:{port}"):
                pass
    assert [TOKEN in request for request in asked] == [True, False]


async def test_who_stops_waiting_gives_the_slot_back() -> None:
    clock = FakeClock()
    limit = SessionStartLimit(total=10, remaining=10, reset_after=1000, max_concurrency=1)
    queue = InProcessQueue(limit, clock=clock)
    await queue.acquire(0)
    for _ in range(20):
        waiting = asyncio.create_task(queue.acquire(0))
        await clock.settle()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
    waiting = asyncio.create_task(queue.acquire(0))
    await clock.settle()
    assert clock.next_deadline == 5.0
    await clock.advance(5)
    assert waiting.done()


@given(
    budget=st.integers(1, 5),
    lanes=st.integers(1, 3),
    asks=st.lists(st.tuples(st.integers(0, 7), st.integers(0, 40_000), st.booleans()), max_size=40),
)
def test_no_day_has_more_than_the_budget_and_no_lane_two_at_once(
    budget: int, lanes: int, asks: list[tuple[int, int, bool]]
) -> None:
    schedule = IdentifySchedule(max_concurrency=lanes, total=budget, remaining=budget, reset=DAY)
    now = 0.0
    used: list[tuple[float, int]] = []
    for shard_id, pause, gives_back in asks:
        now += pause
        at = schedule.slot(shard_id, now)
        assert at >= now
        if gives_back:
            schedule.give_back(shard_id, at)
        else:
            bisect.insort(used, (at, shard_id % lanes))
    times = [at for at, _ in used]
    assert all(late - early >= DAY for early, late in zip(times, times[budget:], strict=False))
    for lane in range(lanes):
        own = [at for at, its in used if its == lane]
        assert all(late - early >= 5 for early, late in itertools.pairwise(own))


async def test_a_failing_handler_is_logged_with_its_event(
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def fail() -> None:
        raise KeyError("x")

    event = UndecodableEvent(name="SOMETHING_NEW", sequence=7, raw=b'"private"', error=None)
    with caplog.at_level(logging.ERROR):
        async with Handlers(limit=1) as handlers:
            handlers.start(fail())
            handlers.start(fail(), event)
    first, second = caplog.records
    assert "UndecodableEvent" not in first.getMessage()
    assert "UndecodableEvent" in second.getMessage()
    assert "private" not in second.getMessage()
    assert vars(second)["event"] is event
