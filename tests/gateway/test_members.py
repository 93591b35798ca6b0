"""Members asked for over a real socket: chunks in any order, sessions that end, silence."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from gloam.core import FakeClock
from gloam.events import (
    GatewayOpcode,
    GuildMembersChunk,
    Intents,
    MessageDelete,
    UpdatePresence,
)
from gloam.gateway import Members, MembersTimeout, Shard, ShardClosed
from gloam.models import Status
from gloam.models.ids import ChannelId, GuildId, UserId
from tests.gateway.loopback import TOKEN, Connection, LoopbackGateway, loopback_gateway

GUILD = GuildId(7)


def member(number: int) -> dict[str, Any]:
    user = {"id": str(number), "username": f"u{number}", "discriminator": "0", "avatar": None}
    rest = {"roles": [], "joined_at": "2024-05-01T12:30:45+00:00", "flags": 0}
    return {"user": user, "deaf": False, "mute": False, **rest}


def chunk(nonce: str, index: int, count: int, ids: list[int], **more: object) -> dict[str, object]:
    found = [member(number) for number in ids]
    places = {"chunk_index": index, "chunk_count": count}
    return {"guild_id": "7", "members": found, "nonce": nonce, **places, **more}


def ids_of(answer: Members) -> list[int]:
    return [int(one.user.id) for one in answer.members if one.user]


class Asker:
    """A shard that nobody listens to for anything else, and its clock."""

    def __init__(self, gateway: LoopbackGateway) -> None:
        self.clock = FakeClock()
        self.events: asyncio.Queue[object] = asyncio.Queue()
        self.shard = Shard(
            TOKEN,
            intents=Intents.GUILD_MEMBERS,
            url=gateway.url,
            compression=None,
            wanted={MessageDelete},
            clock=self.clock,
        )
        self.task = asyncio.create_task(self.shard.run(self.events.put))


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


@pytest.fixture
async def asker(gateway: LoopbackGateway) -> AsyncIterator[Asker]:
    one = Asker(gateway)
    yield one
    await one.shard.close()
    await one.task


async def requests(gateway: LoopbackGateway, connection: Connection, count: int) -> list[Any]:
    """The requests for members that a connection has brought, once there are so many."""

    def ask() -> list[Any] | None:
        found = [one["d"] for one in connection.received if one["op"] == 8]
        return found if len(found) >= count else None

    return await gateway.wait(ask)


async def test_chunks_in_any_order_make_one_answer(gateway: LoopbackGateway, asker: Asker) -> None:
    task = asyncio.create_task(asker.shard.request_members(GUILD))
    connection = await gateway.connection(0)
    (request,) = await requests(gateway, connection, 1)
    nonce = request["nonce"]
    assert request == {"guild_id": "7", "query": "", "limit": 0, "nonce": nonce}
    assert len(nonce.encode()) <= 32
    await connection.dispatch("GUILD_MEMBERS_CHUNK", chunk("another", 0, 1, [99]))
    for index, ids in ((2, [5]), (0, [1, 2]), (0, [1, 2]), (1, [3, 4])):
        await connection.dispatch("GUILD_MEMBERS_CHUNK", chunk(nonce, index, 3, ids))
    answer = await asyncio.wait_for(task, 10)
    assert ids_of(answer) == [1, 2, 3, 4, 5]
    seen = [asker.events.get_nowait() for _ in range(asker.events.qsize())]
    assert not any(isinstance(event, GuildMembersChunk) for event in seen)  # nobody wanted them


async def test_ids_are_asked_for_by_the_hundred(gateway: LoopbackGateway, asker: Asker) -> None:
    ids = [UserId(number) for number in range(1, 151)]
    task = asyncio.create_task(asker.shard.request_members(GUILD, user_ids=ids, presences=True))
    connection = await gateway.connection(0)
    for part, number in (([1, 2], 150), ([3], 151)):
        count = 1 if number == 150 else 2
        request = (await requests(gateway, connection, count))[-1]
        assert request["presences"] is True
        assert len(request["user_ids"]) == (100 if count == 1 else 50)
        data = chunk(request["nonce"], 0, 1, part, not_found=[str(number)])
        await connection.dispatch("GUILD_MEMBERS_CHUNK", data)
    answer = await asyncio.wait_for(task, 10)
    assert ids_of(answer) == [1, 2, 3]
    assert answer.not_found == [150, 151]


async def test_no_ids_are_no_request(gateway: LoopbackGateway, asker: Asker) -> None:
    assert (await asker.shard.request_members(GUILD, user_ids=[])).members == []


async def test_silence_is_counted_from_the_last_chunk(
    gateway: LoopbackGateway, asker: Asker
) -> None:
    task = asyncio.create_task(asker.shard.request_members(GUILD, silence=30))
    connection = await gateway.connection(0)
    (request,) = await requests(gateway, connection, 1)
    for index in range(3):
        await asker.clock.advance(25)
        data = chunk(request["nonce"], index, 9, [index])
        await connection.dispatch("GUILD_MEMBERS_CHUNK", data)
        await connection.send({"op": 1, "d": None})
        await connection.wait_for_beats(index + 1)
    assert not task.done()
    await asker.clock.advance(30)
    with pytest.raises(MembersTimeout, match="no members of guild 7 came for 30 s"):
        await asyncio.wait_for(task, 10)


async def test_no_request_times_out_before_it_was_sent(
    gateway: LoopbackGateway, asker: Asker
) -> None:
    tasks = [asyncio.create_task(asker.shard.request_members(GUILD)) for _ in range(300)]
    connection = await gateway.connection(0)
    answered = 0
    while answered < len(tasks):
        for request in (await requests(gateway, connection, answered))[answered:]:
            nonce = request["nonce"]
            await connection.dispatch("GUILD_MEMBERS_CHUNK", chunk(nonce, 0, 1, [1]))
            answered += 1
        await asker.clock.advance(1)
    answers = await asyncio.wait_for(asyncio.gather(*tasks), 10)
    assert [ids_of(answer) for answer in answers] == [[1]] * 300
    assert asker.clock.monotonic() >= 120


async def test_a_request_that_nobody_waits_for_is_not_sent(gateway: LoopbackGateway) -> None:
    shard = Shard(TOKEN, intents=Intents.GUILD_MEMBERS, url=gateway.url, clock=FakeClock())
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(shard.request_members(GUILD), 0)
    task = asyncio.create_task(shard.request_members(GUILD))
    await asyncio.sleep(0)
    assert shard.metrics().commands_waiting == 1
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert shard.metrics().commands_waiting == 0
    with pytest.raises(ValueError, match="silence"):
        await shard.request_members(GUILD, silence=0)


async def test_a_new_session_is_asked_the_same(gateway: LoopbackGateway, asker: Asker) -> None:
    task = asyncio.create_task(asker.shard.request_members(GUILD, silence=1000))
    first = await gateway.connection(0)
    (request,) = await requests(gateway, first, 1)
    await first.dispatch("GUILD_MEMBERS_CHUNK", chunk(request["nonce"], 0, 2, [1]))
    await first.close(4009)
    while len(gateway.connections) < 2 or gateway.connections[1].session is None:
        await asker.clock.advance(0.5)
    second = gateway.connections[1]
    (again,) = await requests(gateway, second, 1)
    assert again == request
    await second.dispatch("GUILD_MEMBERS_CHUNK", chunk(request["nonce"], 1, 2, [2]))
    await second.dispatch("GUILD_MEMBERS_CHUNK", chunk(request["nonce"], 0, 2, [3]))
    answer = await asyncio.wait_for(task, 10)
    assert ids_of(answer) == [3, 2]


async def test_a_request_that_came_too_often_is_made_again_when_it_may_be(
    gateway: LoopbackGateway, asker: Asker
) -> None:
    task = asyncio.create_task(asker.shard.request_members(GUILD, silence=10))
    connection = await gateway.connection(0)
    (request,) = await requests(gateway, connection, 1)
    for nonce in ("another", request["nonce"]):
        meta = {"guild_id": "7", "nonce": nonce}
        refusal = {"opcode": 8, "retry_after": 30.5, "meta": meta}
        await connection.dispatch("RATE_LIMITED", refusal)
    await connection.send({"op": 1, "d": None})
    await connection.wait_for_beats(1)
    await asker.clock.advance(30.4)
    assert not task.done()
    assert len(await requests(gateway, connection, 1)) == 1
    await asker.clock.advance(0.1)
    assert (await requests(gateway, connection, 2))[1] == request
    await connection.dispatch("GUILD_MEMBERS_CHUNK", chunk(request["nonce"], 0, 1, [4]))
    assert ids_of(await asyncio.wait_for(task, 10)) == [4]


async def test_who_waits_is_told_when_the_shard_ends(gateway: LoopbackGateway) -> None:
    asker = Asker(gateway)
    task = asyncio.create_task(asker.shard.request_members(GUILD))
    await requests(gateway, await gateway.connection(0), 1)
    await asker.shard.close()
    with pytest.raises(ShardClosed):
        await asyncio.wait_for(task, 10)
    await asker.task
    with pytest.raises(ShardClosed):
        await asker.shard.request_members(GUILD)


async def test_the_other_commands_are_typed(gateway: LoopbackGateway, asker: Asker) -> None:
    asker.shard.update_voice_state(GUILD, ChannelId(8), self_deaf=True)
    connection = await gateway.connection(0)
    state = await connection.wait_for(GatewayOpcode.VOICE_STATE_UPDATE)
    expected = {"guild_id": "7", "channel_id": "8", "self_mute": False, "self_deaf": True}
    assert state["d"] == expected
    asker.shard.request_soundboard_sounds([GUILD, GuildId(9)])
    sounds = await connection.wait_for(GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS)
    assert sounds["d"] == {"guild_ids": ["7", "9"]}
    asker.shard.request_channel_info(GUILD)
    info = await connection.wait_for(GatewayOpcode.REQUEST_CHANNEL_INFO)
    assert info["d"] == {"guild_id": "7", "fields": ["status", "voice_start_time"]}


async def test_of_presences_that_wait_only_the_newest_is_sent(
    gateway: LoopbackGateway, asker: Asker
) -> None:
    for since in range(200):
        asker.shard.update_presence(
            UpdatePresence(since=since, activities=[], status=Status.IDLE, afk=True)
        )
        if not since:
            asker.shard.request_soundboard_sounds([GUILD])
    assert asker.shard.metrics().commands_waiting == 2
    connection = await gateway.connection(0)
    await connection.wait_for(GatewayOpcode.REQUEST_SOUNDBOARD_SOUNDS)
    sent = [one["d"] for one in connection.received if one["op"] == GatewayOpcode.PRESENCE_UPDATE]
    assert [one["since"] for one in sent] == [199]


async def test_a_presence_is_kept_for_the_next_session(
    gateway: LoopbackGateway, asker: Asker
) -> None:
    idle = UpdatePresence(since=None, activities=[], status=Status.IDLE, afk=True)
    asker.shard.update_presence(idle)
    connection = await gateway.connection(0)
    shown = await connection.wait_for(GatewayOpcode.PRESENCE_UPDATE)
    await connection.close(4009)
    while len(gateway.connections) < 2 or gateway.connections[1].session is None:
        await asker.clock.advance(0.5)
    identify = await gateway.connections[1].wait_for(GatewayOpcode.IDENTIFY)
    assert identify["d"]["presence"] == shown["d"]
    assert shown["d"] == {"since": None, "activities": [], "status": "idle", "afk": True}
