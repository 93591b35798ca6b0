"""What is the Redis cache's own: keys, round trips, several processes, and bad connections."""

import asyncio
import importlib
import pickle
import sys
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import msgspec
import pytest
from redis.asyncio import Redis

from gloam.cache import CacheUnavailable, Kind, Limit, Store, lookups, reduce
from gloam.cache.changes import Patch, Put, Remove
from gloam.cache.redis import LAYOUT_VERSION, RedisCache
from gloam.core import RemoteError
from gloam.models.ids import ChannelId, GuildId, MessageId, UserId
from tests.cache.asking import everything, found, total
from tests.cache.conftest import free_port
from tests.cache.test_conformance import LATER, full_guild
from tests.cache.world import event, guild, member, message, reaction, ready

Make = Callable[..., RedisCache]
Server: TypeAlias = Any
"""The client of redis, whose types say that a command may or may not be awaited."""

GUILD, TEXT, ONE = GuildId(100), ChannelId(10), UserId(1)


@pytest.fixture
async def server(redis_url: str) -> AsyncIterator[Any]:
    """A client that looks at the server past the cache."""
    client: Any = Redis.from_url(redis_url, decode_responses=False)
    await client.flushdb()
    yield client
    await client.aclose()


async def test_values_are_messagepack_under_versioned_keys(
    redis_cache: Make, server: Server
) -> None:
    cache = redis_cache(namespace="mine")
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    prefix = f"mine:{LAYOUT_VERSION}:"
    assert all(key.decode().startswith(prefix) for key in await server.keys("*"))
    role = msgspec.msgpack.decode(await server.get(f"{prefix}e:role:{GUILD}"))
    assert (role["id"], role["name"]) == (GUILD, "@everyone")
    assert await server.zrange(f"{prefix}i:role:guild:{GUILD}", 0, -1) == [b"100"]
    assert await redis_cache(namespace="other").count(lookups.roles()) == 0


async def test_an_event_is_one_round_trip(redis_cache: Make, server: Server) -> None:
    cache = redis_cache()
    await cache.apply(event("READY", ready(1, GUILD)))  # sends the script
    events = (
        event("GUILD_CREATE", full_guild()),
        *(event(name, data) for name, data in LATER),
        event("GUILD_MEMBER_UPDATE", member(1, 7) | {"guild_id": str(GUILD)}),
        event("GUILD_DELETE", {"id": str(GUILD)}),
        event("TYPING_START", {"channel_id": "10", "user_id": "1", "timestamp": 1}),
    )
    await server.config_resetstat()
    for told in events:
        await cache.apply(told)
    assert (await server.info("stats"))["total_reads_processed"] >= len(events) - 1
    calls = {name: stat["calls"] for name, stat in (await server.info("commandstats")).items()}
    assert calls["cmdstat_evalsha"] == len(events) - 1  # one of them changes nothing
    assert "cmdstat_eval" not in calls


async def test_nothing_of_a_departed_guild_is_left_in_any_key(
    redis_cache: Make, server: Server
) -> None:
    cache = redis_cache(namespace="mine")
    await cache.apply(event("READY", ready(1)))
    before = set(await server.keys("*"))
    await cache.apply(event("GUILD_CREATE", full_guild()))
    for name, data in LATER:
        await cache.apply(event(name, data))
    assert len(set(await server.keys("*")) - before) > 60
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert set(await server.keys("*")) == before


async def test_several_processes_write_and_others_read(redis_cache: Make) -> None:
    first, second, reader = redis_cache(), redis_cache(), redis_cache()
    await first.apply(event("READY", ready(1, shard=(0, 2))))
    await first.apply(event("GUILD_CREATE", guild(GUILD)))
    await second.apply(event("GUILD_CREATE", guild(200, channels=[], members=[member(1)])))
    await second.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert {one.id for one in await found(reader, lookups.guilds())} == {200}
    assert await reader.get(lookups.user(ONE)) is not None
    # Who the bot is was told to the first alone.
    await second.apply(event("MESSAGE_CREATE", message(1)))
    (changed,) = await second.apply(event("MESSAGE_REACTION_ADD", reaction(1, 1)))
    assert getattr(changed.after, "me", None) is True


async def test_changes_of_one_s_own_are_applied(redis_cache: Make) -> None:
    cache = redis_cache()
    store: Store = cache
    whole = tuple(reduce(event("GUILD_CREATE", guild(GUILD))))
    assert next(one.kind for one in await store.apply_changes(whole)) is Kind.GUILD
    assert await cache.count(lookups.members()) == 2


async def test_many_writers_at_once_lose_nothing(redis_cache: Make) -> None:
    writers = [redis_cache() for _ in range(4)]
    await writers[0].apply(event("GUILD_CREATE", guild(GUILD, member_count=0)))
    joins = [
        writers[number % 4].apply(
            event("GUILD_MEMBER_ADD", member(1000 + number) | {"guild_id": str(GUILD)})
        )
        for number in range(40)
    ]
    await asyncio.gather(*joins)
    known = await writers[0].get(lookups.guild(GUILD))
    assert known is not None
    assert known.member_count == 40
    assert await writers[1].count(lookups.members_of_guild(GUILD)) == 42


async def test_many_entries_are_read_in_pages(redis_cache: Make) -> None:
    cache = redis_cache()
    members = [member(1000 + number) for number in range(1201)]
    await cache.apply(event("GUILD_CREATE", guild(GUILD, members=members)))
    known = await found(cache, lookups.members_of_guild(GUILD))
    assert {one.user.id for one in known if one.user} == set(range(1000, 2201))


async def test_the_server_may_forget_the_script(redis_cache: Make, server: Server) -> None:
    cache = redis_cache()
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    await server.script_flush()
    await cache.apply(event("MESSAGE_CREATE", message(1)))
    assert await cache.count(lookups.messages()) == 1


async def test_entries_run_out_by_themselves_and_leave_the_indexes(
    redis_cache: Make, server: Server
) -> None:
    cache = redis_cache(namespace="mine", limits={Kind.MESSAGE: Limit(count=5, seconds=60)})
    for number in (1, 2):
        await cache.apply(event("MESSAGE_CREATE", message(number)))
    await cache.apply(event("MESSAGE_REACTION_ADD", reaction(1, 2)))
    prefix = f"mine:{LAYOUT_VERSION}:"
    assert 0 < await server.pttl(f"{prefix}e:message:1") <= 60_000
    # The server's clock cannot be turned, so the entry is taken away as if its time had come.
    await server.delete(f"{prefix}e:message:1")
    assert [one.id for one in await found(cache, lookups.messages_of_channel(TEXT))] == [2]
    assert await cache.get(lookups.message(MessageId(1))) is None
    assert await cache.count(lookups.messages()) == 1
    await server.zadd(f"{prefix}k:message", {"1": 1})
    assert not await cache.apply(event("CHANNEL_PINS_UPDATE", {"channel_id": "77"}))
    assert await server.zrange(f"{prefix}i:message:channel:10", 0, -1) == [b"2"]
    assert await server.hkeys(f"{prefix}o:message") == [b"2"]
    assert await cache.count(lookups.reactions_of_message(MessageId(1))) == 0


async def test_a_server_that_is_not_there_is_reported() -> None:
    async with RedisCache(f"redis://127.0.0.1:{free_port()}/0", retries=0) as cache:
        with pytest.raises(CacheUnavailable) as caught:
            await cache.apply(event("READY", ready(1)))
        assert isinstance(caught.value, RemoteError)
        assert caught.value.changes
        with pytest.raises(CacheUnavailable, match="nothing was read"):
            await cache.get(lookups.user(ONE))
        with pytest.raises(CacheUnavailable, match="nothing was read"):
            await cache.count(lookups.users())


async def test_an_event_is_reported_whole_whoever_the_bot_is() -> None:
    async with RedisCache(f"redis://127.0.0.1:{free_port()}/0", retries=0) as cache:
        with pytest.raises(CacheUnavailable, match="an event was not applied") as caught:
            await cache.apply(event("MESSAGE_CREATE", message(1)))
    assert {type(change) for change in caught.value.changes} >= {Put, Patch}


async def test_events_stay_in_order_while_the_bot_is_not_known(redis_cache: Make) -> None:
    cache = redis_cache()
    told = [
        event("MESSAGE_UPDATE" if number else "MESSAGE_CREATE", message(1, content=f"{number}"))
        for number in range(50)
    ]
    await asyncio.gather(*map(cache.apply, told))
    known = await cache.get(lookups.message(MessageId(1)))
    assert known is not None
    assert known.content == "49"


@pytest.mark.parametrize(
    "url", ["redis://:hun/ter2@host", "redis://me:hunter2#1@host", "http://me:hunter2@host", ""]
)
def test_an_address_that_is_none_is_told_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match=r"redis://user:password@host:6379/0") as caught:
        RedisCache(url)
    assert "hun" not in "".join(traceback.format_exception_only(caught.value))
    assert caught.value.__suppress_context__


async def test_values_are_no_text_whatever_the_address_asks_for(
    redis_url: str, server: Server
) -> None:
    async with RedisCache(f"{redis_url}?decode_responses=true", namespace="mine") as cache:
        assert await cache.apply(event("GUILD_CREATE", guild(GUILD)))
        assert await cache.get(lookups.guild(GUILD)) is not None


async def test_a_user_who_has_run_out_shares_no_guild(redis_cache: Make, server: Server) -> None:
    cache = redis_cache(namespace="mine", limits={Kind.USER: Limit(seconds=60)})
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    assert [one.id for one in await found(cache, lookups.guilds_of_user(ONE))] == [GUILD]
    await server.delete(f"mine:{LAYOUT_VERSION}:e:user:{ONE}")  # as if its time had come
    assert not await found(cache, lookups.guilds_of_user(ONE))


async def test_closing_lets_the_event_under_way_finish_and_refuses_the_others(
    redis_url: str, server: Server
) -> None:
    cache = RedisCache(redis_url, namespace="mine")
    await cache.apply(event("READY", ready(1)))
    numbers = range(100, 104)
    tasks = [asyncio.create_task(cache.apply(event("GUILD_CREATE", guild(n)))) for n in numbers]
    await asyncio.sleep(0)  # the first has begun, the others wait for their turn
    await cache.close()
    first, *others = await asyncio.gather(*tasks, return_exceptions=True)
    assert isinstance(first, list)
    for error in others:
        assert isinstance(error, CacheUnavailable)
        assert "the cache is closed" in str(error)
        assert error.changes
    for asked in (cache.get(lookups.guild(GUILD)), cache.count(lookups.guilds())):
        with pytest.raises(CacheUnavailable, match="nothing was read: the cache is closed"):
            await asked
    assert await server.zrange(f"mine:{LAYOUT_VERSION}:k:guild", 0, -1) == [b"100"]


def test_what_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "gloam.cache.redis")
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(ImportError, match=r"pip install 'gloam\[redis\]'"):
        importlib.import_module("gloam.cache.redis")


async def test_an_event_that_the_server_refuses_is_reported_and_not_applied(
    redis_cache: Make, server: Server
) -> None:
    cache = redis_cache()
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    before = await everything(cache)
    await server.config_set("maxmemory", "1")
    try:
        with pytest.raises(CacheUnavailable, match="not applied"):
            await cache.apply(event("GUILD_CREATE", full_guild(200)))
    finally:
        await server.config_set("maxmemory", "0")
    assert await everything(cache) == before
    await cache.apply(event("GUILD_CREATE", full_guild(200)))
    assert await cache.count(lookups.guilds()) == 2


def test_the_error_can_be_pickled() -> None:
    error = CacheUnavailable("no answer", (Remove(Kind.USER, 1),))
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.changes) == ("no answer", error.changes)


@asynccontextmanager
async def unreliable(url: str, answers: int) -> AsyncIterator[tuple[str, list[int]]]:
    """A way to the server that breaks each time after so many answers got through; and how often it
    was taken. What was asked gets through in any case.
    """
    target = urlsplit(url)
    connections: list[int] = []
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(1)
        tasks.add(asyncio.current_task())  # type: ignore[arg-type]  # it is one
        there, back = await asyncio.open_connection(target.hostname, target.port)
        left = answers

        async def ask() -> None:
            while raw := await reader.read(1 << 16):
                back.write(raw)

        asking = asyncio.create_task(ask())
        try:
            while raw := await there.read(1 << 16):
                if not left:
                    break
                left -= 1
                writer.write(raw)
        finally:
            asking.cancel()
            back.close()
            writer.close()

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    try:
        yield f"redis://127.0.0.1:{port}/0", connections
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def test_a_dropped_connection_is_retried_and_no_event_counts_twice(
    redis_url: str, redis_cache: Make
) -> None:
    steady = redis_cache(namespace="mine")
    await steady.apply(event("READY", ready(1)))
    await steady.apply(event("GUILD_CREATE", guild(GUILD, member_count=0, members=[])))
    async with (
        unreliable(redis_url, answers=6) as (url, connections),
        RedisCache(url, namespace="mine", retries=3) as cache,
    ):
        for number in range(20):
            joins = member(1000 + number) | {"guild_id": str(GUILD)}
            await cache.apply(event("GUILD_MEMBER_ADD", joins))
        assert len(connections) > 2
    known = await steady.get(lookups.guild(GUILD))
    assert known is not None
    assert known.member_count == 20
    assert await steady.count(lookups.members()) == 20


async def test_what_another_version_wrote_is_not_seen(redis_cache: Make, server: Server) -> None:
    await server.set("mine:0:e:user:1", b"\x80")
    assert await total(redis_cache(namespace="mine")) == {}
