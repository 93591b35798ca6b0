"""What is planned to go wrong goes wrong: when it should, and as a client would see it."""

import asyncio
import json
import zlib
from collections.abc import AsyncIterator

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosedError

from gloam.simulator import Bot, Limits, Simulator
from gloam.simulator.faults import (
    GATEWAY_FRAME,
    GATEWAY_HELLO,
    GATEWAY_READY,
    AnyFault,
    CorruptCompression,
    DeadResumeUrl,
    DuplicateHello,
    Faults,
    Freeze,
    HtmlPage,
    Latency,
    Reset,
    ServerError,
    TruncatedBody,
)
from gloam.simulator.wirelog import Exchange

IDENTIFY = {"intents": 1, "properties": {"os": "linux", "browser": "test", "device": "test"}}
PLACES = st.lists(st.sampled_from(["a", "b", "c"]), max_size=40)


@pytest.fixture
async def discord() -> AsyncIterator[Simulator]:
    async with Simulator(limits=Limits.OFF) as found:
        yield found


def test_a_plan_says_where_how_often_and_after_how_many() -> None:
    faults = Faults()
    plan = faults.plan(Reset(), on="*_message", times=2, skip=1)
    places = ["create_message", "create_message", "get_user", "create_message", "create_message"]
    assert [list(faults.draw(place)) for place in places] == [[], [Reset()], [], [Reset()], []]
    assert plan.happened == 2
    faults.plan(ServerError(503))
    faults.plan(Latency(1.0))
    assert list(faults.draw("get_user")) == [ServerError(503), Latency(1.0)]
    faults.clear()
    assert list(faults.draw("get_user")) == []


@given(seed=st.integers(), places=PLACES, others=PLACES)
def test_chance_depends_on_the_seed_and_on_nothing_that_happens_elsewhere(
    seed: int, places: list[str], others: list[str]
) -> None:
    def fates(order: list[str]) -> list[list[bool]]:
        faults = Faults(seed)
        faults.plan(Reset(), share=0.5)
        happened = [(place, bool(faults.draw(place))) for place in order]
        return [[fate for place, fate in happened if place == one] for one in "abc"]

    assert fates(places) == fates(sorted(places))
    assert fates(places) == [
        fate[: len(part)] for fate, part in zip(fates(places + others), fates(places), strict=True)
    ]


def test_a_share_is_about_kept() -> None:
    faults = Faults(seed=7)
    plan = faults.plan(Reset(), share=0.1)
    for _ in range(2_000):
        faults.draw("create_message")
    assert 140 < plan.happened < 260


@pytest.mark.parametrize("share", [-0.1, 1.1])
def test_a_share_is_between_nothing_and_everything(share: float) -> None:
    with pytest.raises(ValueError, match="no share"):
        Faults().plan(Reset(), share=share)


async def call(discord: Simulator) -> tuple[int, str, bytes]:
    """Status, content type and body of a call that needs no token."""
    url = f"{discord.api_url}/gateway"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return answer.status, answer.content_type, await answer.read()


async def test_errors_and_pages_come_instead_of_an_answer(discord: Simulator) -> None:
    discord.faults.plan(ServerError(503), on="get_gateway", times=1)
    discord.faults.plan(HtmlPage(502), on="get_gateway", times=1, skip=1)
    assert await call(discord) == (
        503,
        "application/json",
        b'{"message": "503: Server Error", "code": 0}',
    )
    status, kind, page = await call(discord)
    assert (status, kind) == (502, "text/html")
    assert b"<html>" in page
    assert (await call(discord))[0] == 200
    told = [entry for entry in discord.wire.entries if isinstance(entry, Exchange)]
    assert [entry.status for entry in told] == [503, 502, 200]
    assert [entry.fault for entry in told] == ["ServerError", "HtmlPage", ""]


@pytest.mark.parametrize("fault", [Reset(), TruncatedBody()])
async def test_a_connection_is_cut_before_or_within_the_answer(
    discord: Simulator, fault: AnyFault
) -> None:
    discord.faults.plan(fault, on="get_gateway")  # as often as aiohttp tries
    with pytest.raises(aiohttp.ClientError):
        await call(discord)
    discord.faults.clear()
    assert (await call(discord))[0] == 200
    assert type(fault).__name__ in discord.wire.render()


@pytest.mark.parametrize("is_carried_out", [True, False])
async def test_a_request_may_have_been_carried_out(
    discord: Simulator, is_carried_out: bool
) -> None:
    bot = discord.bot("robot")
    channel = discord.channel("general", bot)
    discord.faults.plan(Reset(is_carried_out), on="create_message")
    async with aiohttp.ClientSession(headers={"Authorization": bot.token.authorization}) as session:
        with pytest.raises(aiohttp.ClientError):
            await session.post(
                f"{discord.api_url}/channels/{channel.id}/messages", json={"content": "hello"}
            )
    assert len(discord.world.messages.get(channel.id, {})) == is_carried_out


async def test_latency_is_waited_for_and_the_answer_is_right(discord: Simulator) -> None:
    discord.faults.plan(Latency(0.01), on="get_gateway")
    assert (await call(discord))[0] == 200


async def ready(discord: Simulator, bot: Bot, query: str = "") -> list[dict[str, object]]:
    """Hello and READY of a fresh session."""
    url = f"{discord.gateway_url}/?v=10&encoding=json{query}"
    async with asyncio.timeout(5), connect(url, compression=None) as socket:
        found = [json.loads(await socket.recv())]
        await socket.send(json.dumps({"op": 2, "d": IDENTIFY | {"token": bot.token.reveal()}}))
        while found[-1]["t"] != "READY":
            found.append(json.loads(await socket.recv()))
        return found


async def test_the_gateway_greets_twice(discord: Simulator) -> None:
    discord.faults.plan(DuplicateHello(), on=GATEWAY_HELLO, times=1)
    bot = discord.bot("robot")
    assert [frame["op"] for frame in await ready(discord, bot)] == [10, 10, 0]
    assert [frame["op"] for frame in await ready(discord, bot)] == [10, 0]


async def test_nobody_listens_where_sessions_resume(discord: Simulator) -> None:
    discord.faults.plan(DeadResumeUrl(), on=GATEWAY_READY, times=1)
    bot = discord.bot("robot")
    data = (await ready(discord, bot))[-1]["d"]
    assert isinstance(data, dict)
    with pytest.raises(OSError, match="Connect call failed"):
        await connect(data["resume_gateway_url"])


@pytest.mark.parametrize("name", ["zlib-stream", "zstd-stream"])
async def test_a_compressed_frame_is_damaged(discord: Simulator, name: str) -> None:
    discord.faults.plan(CorruptCompression(), on=GATEWAY_FRAME)
    url = f"{discord.gateway_url}/?v=10&encoding=json&compress={name}"
    async with connect(url, compression=None) as socket:
        packed = await socket.recv()
    assert isinstance(packed, bytes)
    if name == "zlib-stream":
        assert packed.endswith(b"\x00\x00\xff\xff")
        with pytest.raises(zlib.error):
            zlib.decompressobj().decompress(packed)
    else:
        assert packed.startswith(b"\xff")


async def test_a_frozen_connection_says_nothing_until_its_session_goes_on_elsewhere(
    discord: Simulator,
) -> None:
    bot = discord.bot("robot")
    url = f"{discord.gateway_url}/?v=10&encoding=json"
    async with asyncio.timeout(5), connect(url, compression=None) as socket:
        await socket.recv()
        await socket.send(json.dumps({"op": 2, "d": IDENTIFY | {"token": bot.token.reveal()}}))
        told = json.loads(await socket.recv())
        discord.faults.plan(Freeze(), on=GATEWAY_FRAME, times=1)
        await socket.send(json.dumps({"op": 1, "d": 1}))
        await socket.send(json.dumps({"op": 1, "d": 1}))
        discord.channel("general", bot)
        async with connect(url, compression=None) as other:
            await other.recv()
            resume = {"token": bot.token.reveal(), "session_id": told["d"]["session_id"], "seq": 1}
            await other.send(json.dumps({"op": 6, "d": resume}))
            names = [json.loads(await other.recv())["t"] for _ in range(3)]
            assert names[0] == "GUILD_CREATE"
            assert names[-1] == "RESUMED"
        with pytest.raises(ConnectionClosedError):
            await socket.recv()
