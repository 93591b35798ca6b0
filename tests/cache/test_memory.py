"""What is the in-memory cache's own: answers at once, limits of time, and how little it holds."""

import gc
import math
import pickle
import tracemalloc

import pytest
from msgspec import UNSET

from gloam.cache import AwaitableCache, Cache, InMemoryCache, Kind, Limit, Policy, lookups
from gloam.core import FakeClock
from gloam.events import GuildMembersChunk
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from tests.cache.world import channel, event, guild, member, message, ready, role, user

GUILD, TEXT, ONE = GuildId(100), ChannelId(10), UserId(1)
IN_GUILD = {"guild_id": str(GUILD)}


def fed(cache: InMemoryCache) -> InMemoryCache:
    """The cache, once it has seen a guild."""
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    return cache


def test_it_answers_at_once() -> None:
    cache = fed(InMemoryCache())
    known = cache.get(lookups.member(GUILD, ONE))
    assert known is not None
    assert known.user
    assert known.user.id == ONE
    assert [one.name for one in cache.find(lookups.roles_of_guild(GUILD))] == ["@everyone"]
    assert cache.count(lookups.members()) == 2
    assert cache.own_id is None


async def test_the_awaitable_form_answers_the_same() -> None:
    cache = fed(InMemoryCache())
    shared: Cache = AwaitableCache(cache)
    changed = await shared.apply(event("MESSAGE_CREATE", message(1)))
    assert [one.kind for one in changed] == [Kind.MESSAGE, Kind.CHANNEL]
    assert await shared.get(lookups.guild(GUILD)) == cache.get(lookups.guild(GUILD))
    found = [one async for one in shared.find(lookups.messages_of_channel(TEXT))]
    assert found == list(cache.find(lookups.messages_of_channel(TEXT)))
    assert await shared.count(lookups.messages()) == 1


def test_what_was_read_stays_as_it_was() -> None:
    cache = fed(InMemoryCache())
    before = cache.get(lookups.channel(TEXT))
    reading = cache.find(lookups.members_of_guild(GUILD))
    first = next(reading)
    cache.apply(event("CHANNEL_UPDATE", channel(TEXT, "renamed", GUILD)))
    cache.apply(event("GUILD_MEMBER_REMOVE", {**IN_GUILD, "user": user(2)}))
    assert getattr(before, "name", None) == "general"
    assert first.user
    assert list(reading) == []
    assert pickle.loads(pickle.dumps(first)) == first


async def test_entries_are_kept_for_so_long_after_they_were_told_of() -> None:
    clock = FakeClock()
    limits = {Kind.MESSAGE | Kind.MEMBER: Limit(seconds=10), Kind.USER: Limit(seconds=20)}
    cache = fed(InMemoryCache(limits=limits, clock=clock))
    cache.apply(event("MESSAGE_CREATE", message(1)))
    await clock.advance(6)
    cache.apply(event("GUILD_MEMBER_UPDATE", member(1, 5) | IN_GUILD))
    cache.apply(event("MESSAGE_CREATE", message(2)))
    await clock.advance(5)
    assert cache.get(lookups.message(MessageId(1))) is None
    assert [one.id for one in cache.find(lookups.messages_of_channel(TEXT))] == [2]
    assert cache.count(lookups.members_of_guild(GUILD)) == 1
    assert cache.count(lookups.users()) == 2
    await clock.advance(89)
    assert cache.count(lookups.messages()) == cache.count(lookups.members()) == 0
    assert cache.count(lookups.users()) == 0
    assert cache.count(lookups.channels()) == 1
    # Who was dropped for its age is told of anew, and is found again.
    cache.apply(event("GUILD_MEMBER_ADD", member(1) | IN_GUILD))
    assert len(list(cache.find(lookups.users_of_guild(GUILD)))) == 1
    cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert not any(cache._store.tables[kind].count() for kind in Kind)


async def test_who_is_heard_of_in_passing_is_kept_on() -> None:
    """Even where changes of members are told by events of their own."""
    clock = FakeClock()
    cache = InMemoryCache(limits={Kind.MEMBER | Kind.USER: Limit(seconds=10)}, clock=clock)
    cache.apply(event("READY", ready(1)))
    fed(cache).apply(event("GUILD_MEMBER_ADD", member(5) | IN_GUILD))
    await clock.advance(8)
    cache.apply(event("MESSAGE_CREATE", message(1, author=2, member=member(2)) | IN_GUILD))
    await clock.advance(4)
    assert [one.user.id for one in cache.find(lookups.members()) if one.user] == [2]


def test_a_limit_may_be_none() -> None:
    cache = InMemoryCache(limits={Kind.MESSAGE: Limit()})
    for number in range(1, 201):
        cache.apply(event("MESSAGE_CREATE", message(number)))
    assert cache.count(lookups.messages_of_channel(TEXT)) == 200


@pytest.mark.parametrize(
    "limit", [{"count": 0}, *({"seconds": one} for one in (0.0, -1.0, math.inf, math.nan))]
)
def test_limits_are_positive(limit: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="leave the kind out"):
        Limit(**limit)  # type: ignore[arg-type]  # what a caller may get wrong


def test_reactions_are_not_kept_without_messages() -> None:
    with pytest.raises(ValueError, match="MESSAGE"):
        InMemoryCache(kinds=Kind.REACTION)


def test_a_policy_s_limits_may_be_for_several_kinds() -> None:
    policy = Policy(limits={Kind.USER | Kind.ROLE: Limit(count=5)})
    assert policy.limit(Kind.ROLE) == policy.limit(Kind.USER) == Limit(count=5)
    assert policy.limit(Kind.MESSAGE) == Limit(count=100)
    assert policy.limit(Kind.GUILD) == Limit()


def test_what_the_tolerant_tier_read_is_read_back() -> None:
    broken = member(3) | {"joined_at": "soon", "deaf": None, "user": user(3) | {"username": 5}}
    cache = fed(InMemoryCache())
    cache.apply(event("GUILD_MEMBER_ADD", broken | IN_GUILD, sound=False))
    known = cache.get(lookups.member(GUILD, UserId(3)))
    assert known is not None
    assert known.user
    read: list[object] = [known.joined_at, known.deaf, known.user.username]
    assert read == [UNSET, UNSET, UNSET]
    assert known.mute is False


def test_a_role_s_id_in_another_field_is_no_role() -> None:
    cache = fed(InMemoryCache())
    cache.apply(event("GUILD_MEMBER_UPDATE", member(1, 48) | {"nick": "0"} | IN_GUILD))
    cache.apply(event("GUILD_MEMBER_UPDATE", member(2) | {"nick": "0"} | IN_GUILD))
    found = list(cache.find(lookups.members_with_role(GUILD, RoleId(48))))
    assert [one.user.id for one in found if one.user] == [1]


def test_nothing_is_left_inside_after_a_guild_is_gone() -> None:
    cache = fed(InMemoryCache())
    cache.apply(event("MESSAGE_CREATE", message(1) | IN_GUILD))
    cache.apply(event("GUILD_ROLE_CREATE", {**IN_GUILD, "role": role(7)}))
    cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert cache._store.known_guilds == set()
    for table in cache._store.tables.values():
        state = {
            name: item for name, item in vars(table).items() if isinstance(item, dict) and item
        }
        assert state == {}, table.kind


def chunk(first: int, size: int, name: str = "someone") -> GuildMembersChunk:
    """A chunk of members, decoded from what the gateway sends."""
    found = event(
        "GUILD_MEMBERS_CHUNK",
        {
            **IN_GUILD,
            "members": [member(first + number, 7, 8, name=name) for number in range(size)],
            "chunk_index": 0,
            "chunk_count": 1,
        },
    )
    assert isinstance(found, GuildMembersChunk)
    return found


def test_to_chunk_a_guild_again_never_holds_two_copies_of_it() -> None:
    cache, size, of = fed(InMemoryCache()), 250, 20

    def fill(name: str) -> None:
        for number in range(of):
            cache.apply(chunk(1000 + number * size, size, name))

    fill("warm")
    cache = fed(InMemoryCache())
    gc.collect()
    tracemalloc.start()
    try:
        fill("someone")
        fill("one by one")  # what came together is kept together until then, which is smaller
        held = tracemalloc.get_traced_memory()[0]
        # The same members, all of them renamed: a chunk is in memory beside the guild, no more.
        tracemalloc.reset_peak()
        fill("renamed")
        after, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert cache.count(lookups.members()) == 2 + size * of
    assert after < 1.1 * held
    assert peak < 1.5 * held


def test_a_guild_s_members_are_not_the_collector_s() -> None:
    cache = fed(InMemoryCache())
    cache.apply(chunk(1000, 500))
    gc.collect()
    before = len(gc.get_objects())
    cache.apply(chunk(5000, 2000))
    gc.collect()
    assert len(gc.get_objects()) - before < 200
