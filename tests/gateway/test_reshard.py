"""Going over to another number of shards: what every guild sees is told once and in order."""

import asyncio
import itertools
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed

from gloam.core import FakeClock, ShardConnected, ShardDisconnected, UndecodableEvent
from gloam.events import (
    Event,
    Intents,
    MessageDelete,
    Ready,
    TypingStart,
    UnavailableGuildCreate,
)
from gloam.gateway import Cluster, GatewayError, SessionBudgetSpent, ShardClosed
from gloam.gateway.overlap import Overlap
from gloam.models.ids import GuildId
from tests.gateway.loopback import TOKEN, Connection, LoopbackGateway, loopback_gateway
from tests.gateway.sessions import frame

GUILDS = [GuildId(number << 22) for number in range(1, 7)]


def deleted(number: int, guild: int) -> dict[str, str]:
    return {"id": str(number), "channel_id": "1", "guild_id": str(guild)}


class World:
    """Guilds whose events every shard hears that has them."""

    def __init__(self, gateway: LoopbackGateway) -> None:
        self._gateway = gateway
        self._numbers = itertools.count(1)
        self.told: dict[int, list[int]] = defaultdict(list)

    async def happen(self) -> None:
        """Something happens in every guild."""
        for guild in GUILDS:
            number = next(self._numbers)
            self.told[guild].append(number)
            for connection in self._gateway.connections:
                if connection.session is not None and connection.has(guild):
                    with suppress(ConnectionClosed):  # of a set that has ended
                        await connection.dispatch("MESSAGE_DELETE", deleted(number, guild))


class Listener:
    """A consumer, and what it was told."""

    def __init__(self, cluster: Cluster) -> None:
        self.events: list[tuple[int, Event]] = []
        self.task = asyncio.create_task(self._listen(cluster))

    async def _listen(self, cluster: Cluster) -> None:
        async for shard_id, event in cluster:
            self.events.append((shard_id, event))

    def seen(self) -> dict[int, list[int]]:
        """The numbers of each guild, in the order in which they came."""
        found: dict[int, list[int]] = defaultdict(list)
        for _, event in self.events:
            if isinstance(event, MessageDelete) and event.data.guild_id:
                found[event.data.guild_id].append(int(event.data.id))
        return found

    def count(self, kind: type) -> int:
        return sum(isinstance(event, kind) for _, event in self.events)


@asynccontextmanager
async def at_work(gateway: LoopbackGateway, clock: FakeClock) -> AsyncIterator[Cluster]:
    gateway.guilds = list(GUILDS)
    async with Cluster(
        TOKEN,
        intents=Intents.GUILDS,
        shards=2,
        api_url=gateway.api_url,
        compression=None,
        clock=clock,
    ) as cluster:
        yield cluster


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


async def test_nothing_is_doubled_or_lost_while_events_go_on(gateway: LoopbackGateway) -> None:
    clock, world = FakeClock(), World(gateway)
    async with asyncio.timeout(30), at_work(gateway, clock) as cluster:
        listener = Listener(cluster)
        while listener.count(Ready) < 2:
            await asyncio.sleep(0)
        await world.happen()
        change = asyncio.create_task(cluster.reshard(3, overlap=5))
        while not change.done():
            await world.happen()
            await clock.advance(0.5)
        await change
        assert list(cluster.shards) == [0, 1, 2]
        for _ in range(20):
            await world.happen()
            await clock.advance(0.5)
        while listener.seen() != world.told:
            await asyncio.sleep(0)
        assert listener.count(Ready) == 2
        assert listener.count(UnavailableGuildCreate) == len(GUILDS)
        lost = [(one, e.reason) for one, e in listener.events if isinstance(e, ShardDisconnected)]
        assert lost == [(0, "resharded"), (1, "resharded")]
        connected = [one for one, event in listener.events if isinstance(event, ShardConnected)]
        assert sorted(connected[:2]) == [0, 1]
        assert connected[2:] == [0, 1, 2]
        assert sorted(cluster.save()) == [0, 1, 2]
        assert all(one.shard_count == 3 for one in cluster.save().values())
        assert cluster.shard_of(GUILDS[4]) is cluster.shards[2]


async def test_a_new_shard_that_cannot_begin_leaves_the_old_ones_at_work(
    gateway: LoopbackGateway,
) -> None:
    clock, world = FakeClock(), World(gateway)
    async with asyncio.timeout(30), at_work(gateway, clock) as cluster:
        listener = Listener(cluster)
        while listener.count(Ready) < 2:
            await asyncio.sleep(0)

        async def refuse(connection: Connection) -> bool:
            await connection.close(4010)
            return True

        gateway.on_connect = refuse
        change = asyncio.create_task(cluster.reshard(3))
        while not change.done():
            await clock.advance(0.5)
        with pytest.raises(GatewayError, match="sharding refused"):
            await change
        assert list(cluster.shards) == [0, 1]
        await world.happen()
        while listener.seen() != world.told:
            await asyncio.sleep(0)


@pytest.mark.parametrize("pause", [0.0, 20.0])
async def test_closing_meanwhile_ends_both_sets(gateway: LoopbackGateway, pause: float) -> None:
    clock = FakeClock()
    async with asyncio.timeout(30), at_work(gateway, clock) as cluster:
        listener = Listener(cluster)
        while listener.count(Ready) < 2:
            await asyncio.sleep(0)
        change = asyncio.create_task(cluster.reshard(3, overlap=60))
        while len(gateway.sessions) < 5:  # the new ones are there too
            await clock.advance(0.1)
        await clock.advance(pause)
    assert all(one._socket.close_code == 1000 for one in gateway.connections)
    await clock.advance(60)
    with pytest.raises(ShardClosed, match="closed while it was resharded"):
        await change
    assert not [task for task in asyncio.all_tasks() if task.get_name().startswith("shard ")]


async def test_a_budget_that_is_spent_leaves_all_as_it_is(gateway: LoopbackGateway) -> None:
    async with asyncio.timeout(30), at_work(gateway, FakeClock()) as cluster:
        gateway.remaining = 12
        before = cluster.shards
        with pytest.raises(SessionBudgetSpent):
            await cluster.reshard(3)
        assert cluster.shards is before
    with pytest.raises(RuntimeError, match="inside"):
        await cluster.reshard(3)


# Twins, as values.


def ready(*guilds: int) -> Ready:
    listed = [{"id": str(guild), "unavailable": True} for guild in guilds]
    data: dict[str, object] = {
        "v": 10,
        "user": None,
        "guilds": listed,
        "session_id": "s",
        "application": {},
    }
    found = frame(0, data, 1, "READY").event
    assert isinstance(found, Ready)
    return found


def event(name: str, data: object) -> MessageDelete | TypingStart | UnavailableGuildCreate:
    found = frame(0, data, 2, name).event
    assert isinstance(found, MessageDelete | TypingStart | UnavailableGuildCreate)
    return found


@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 1)), max_size=30).flatmap(
        lambda story: st.tuples(st.just(story), st.permutations([0, 1] * len(story)))
    )
)
def test_each_event_of_a_guild_is_told_once_and_in_order(
    case: tuple[list[tuple[int, int]], list[int]],
) -> None:
    story, turns = case
    overlap = Overlap(1)
    overlap.new(0, ready(*GUILDS))
    hears = (iter(story), iter(story))
    told: list[tuple[int, int]] = []
    for side in turns:
        number, guild = next(hears[side])
        one = event("MESSAGE_DELETE", deleted(number, GUILDS[guild]))
        if overlap.new(0, one) if side else overlap.old(one):
            told.append((number, guild))
    assert told == story


def test_what_only_the_old_side_can_have_heard_is_told() -> None:
    overlap = Overlap(2)
    one = event("MESSAGE_DELETE", deleted(1, GUILDS[0]))
    assert overlap.old(one)
    overlap.new(1, ready(GUILDS[0]))
    assert overlap.new(1, one)  # the same once more, and not the twin of what was before


def test_what_a_session_begins_with_is_kept_back_and_a_guild_that_is_joined_is_not() -> None:
    overlap = Overlap(1)
    assert not overlap.new(0, ready(GUILDS[0]))
    for guild, told in ((GUILDS[0], False), (GUILDS[0], True), (GUILDS[1], True)):
        created = event("GUILD_CREATE", {"id": str(guild), "unavailable": True})
        assert overlap.new(0, created) is told


def test_what_cannot_be_read_has_a_twin_too() -> None:
    overlap = Overlap(2)
    overlap.new(1, ready())
    raw = b'{"guild_id":"%d"}' % GUILDS[0]
    one = UndecodableEvent(name="SOMETHING_NEW", sequence=5, raw=raw, error=None)
    assert overlap.old(one)
    assert not overlap.new(1, one)
    broken = UndecodableEvent(name="SOMETHING_NEW", sequence=6, raw=b"[1]", error=None)
    assert overlap.old(broken)
