"""Payloads that do not fit: what the tolerant tier makes of them, a cache takes, and goes on."""

import copy
import random
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gloam.cache import AwaitableCache, InMemoryCache, lookups
from gloam.core import DecodeError
from gloam.events import UndecodableEvent
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from tests.cache.asking import everything
from tests.cache.conftest import MakeCache
from tests.cache.test_conformance import LATER, full_guild
from tests.cache.world import (
    channel,
    emoji,
    event,
    guild,
    member,
    message,
    presence,
    reaction,
    ready,
    role,
    thread,
    thread_member,
    user,
    voice,
)

IN_GUILD = {"guild_id": "100"}
COUNTED = {
    "count": 2, "count_details": {"burst": 0, "normal": 2}, "me": False, "me_burst": False,
    "emoji": {"id": None, "name": "🦊"}, "burst_colors": [],
}  # fmt: skip
STORY: tuple[tuple[str, Mapping[str, object]], ...] = (
    ("READY", ready(1, 100)),
    ("GUILD_CREATE", full_guild()),
    *LATER,
    ("GUILD_UPDATE", {key: item for key, item in guild(100).items() if key != "members"}),
    ("GUILD_ROLE_CREATE", {**IN_GUILD, "role": role(7)}),
    ("GUILD_MEMBER_ADD", member(3, 7) | IN_GUILD),
    ("GUILD_MEMBER_UPDATE", member(1, 7) | IN_GUILD),
    ("GUILD_MEMBERS_CHUNK", {**IN_GUILD, "members": [member(4)], "chunk_index": 0,
                             "chunk_count": 1, "presences": [presence(4)], "not_found": ["2"]}),
    ("CHANNEL_UPDATE", channel(10, "renamed", 100)),
    ("THREAD_CREATE", thread(12, 10) | IN_GUILD | {"member": thread_member(12, 1)}),
    ("THREAD_LIST_SYNC", {**IN_GUILD, "channel_ids": ["10"], "threads": [thread(12, 10)],
                          "members": [thread_member(12, 1)]}),
    ("THREAD_MEMBERS_UPDATE", {**IN_GUILD, "id": "12", "member_count": 1,
                               "added_members": [thread_member(12, 3) | {"member": member(3)}]}),
    ("VOICE_STATE_UPDATE", voice(3, 10, member=member(3))),
    ("PRESENCE_UPDATE", presence(3, username="renamed")),
    ("MESSAGE_CREATE", message(40, author=3, member=member(3)) | IN_GUILD),
    ("MESSAGE_UPDATE", message(40, content="changed") | IN_GUILD),
    ("MESSAGE_UPDATE", message(40) | IN_GUILD | {"reactions": [COUNTED]}),
    ("MESSAGE_REACTION_ADD", reaction(40, 3)),
    ("GUILD_EMOJIS_UPDATE", {**IN_GUILD, "emojis": [emoji(20)]}),
    ("USER_UPDATE", user(1, "renamed")),
    ("GUILD_ROLE_DELETE", {**IN_GUILD, "role_id": "7"}),
    ("GUILD_MEMBER_REMOVE", {**IN_GUILD, "user": user(3)}),
    ("CHANNEL_DELETE", channel(10, guild_id=100)),
    ("GUILD_DELETE", {"id": "100"}),
)  # fmt: skip
JUNK: tuple[object, ...] = (None, "junk", -1, True, 1.5, [], {}, [None], {"id": None})


def damage(value: object, chance: random.Random) -> None:
    """Take something away somewhere in a payload, or put junk in its place."""
    while True:
        keys: list[Any] = list(value) if isinstance(value, dict) else []
        if isinstance(value, list):
            keys = list(range(len(value)))
        if not keys:
            return
        key: Any = chance.choice(keys)
        inside: object = value[key]  # type: ignore[index]  # what has keys has items
        if isinstance(inside, dict | list) and inside and chance.random() < 0.7:
            value = inside
        elif chance.random() < 0.5:
            del value[key]  # type: ignore[attr-defined]  # as above
            return
        else:
            value[key] = copy.deepcopy(chance.choice(JUNK))  # type: ignore[index]  # as above
            return


def damaged(seed: int) -> tuple[tuple[str, Mapping[str, object]], ...]:
    """The story, with some of its payloads damaged, some of them more than once."""
    chance = random.Random(seed)
    told = copy.deepcopy(STORY)
    for _, data in told:
        for _ in range(chance.choice((0, 1, 1, 2, 5))):
            damage(data, chance)
    return told


@given(st.integers(0, 2**64 - 1))
@settings(max_examples=60, deadline=None)
def test_no_payload_stops_a_cache(seed: int) -> None:
    cache = InMemoryCache()
    for name, data in damaged(seed):
        try:
            told = event(name, data, sound=False)
        except DecodeError as error:
            told = UndecodableEvent(name=name, sequence=1, raw=error.raw, error=error)
        cache.apply(told)


async def test_a_damaged_story_ends_like_a_sound_one(make_cache: MakeCache) -> None:
    caches = [make_cache(), AwaitableCache(InMemoryCache())]
    for number, cache in enumerate(caches):
        for name, data in damaged(1) if number == 0 else STORY:
            await cache.apply(event(name, data, sound=False))
        for name, data in STORY[:2]:
            await cache.apply(event(name, data))
    first, second = [await everything(cache) for cache in caches]
    assert set(second) <= set(first)


@pytest.mark.parametrize("seed", range(12))
async def test_no_payload_stops_any_backend(make_cache: MakeCache, seed: int) -> None:
    cache = make_cache()
    for name, data in damaged(seed):
        await cache.apply(event(name, data, sound=False))
    await everything(cache)


@pytest.mark.parametrize("details", [None, {}, {"burst": 0}, {"burst": 0, "normal": "many"}])
async def test_reactions_without_numbers_leave_those_that_were_counted(
    make_cache: MakeCache, details: object
) -> None:
    cache = make_cache()
    for name, data in (*STORY[:2], ("MESSAGE_CREATE", message(40) | IN_GUILD)):
        await cache.apply(event(name, data))
    await cache.apply(event("MESSAGE_REACTION_ADD", reaction(40, 2)))
    told = message(40, content="changed") | IN_GUILD
    told |= {"reactions": [COUNTED | {"count_details": details}]}
    await cache.apply(event("MESSAGE_UPDATE", told, sound=False))
    await cache.apply(event("MESSAGE_REACTION_ADD", reaction(40, 3)))
    known = await cache.get(lookups.message(MessageId(40)))
    assert known is not None
    assert known.content == "changed"
    assert known.reactions
    assert [one.count for one in known.reactions] == [2]


async def test_a_shard_of_none_left_no_guild(make_cache: MakeCache) -> None:
    cache = make_cache()
    for name, data in (*STORY[:2], ("READY", ready(1) | {"shard": [0, 0]})):
        await cache.apply(event(name, data))
    assert await cache.count(lookups.guilds()) == 1


async def test_a_message_without_an_id_is_no_channel_s_last(make_cache: MakeCache) -> None:
    cache = make_cache()
    for name, data in (*STORY[:2], ("MESSAGE_CREATE", message(40) | IN_GUILD)):
        await cache.apply(event(name, data))
    await cache.apply(event("MESSAGE_CREATE", message(41) | IN_GUILD | {"id": None}, sound=False))
    channel_10 = await cache.get(lookups.channel(ChannelId(10)))
    assert getattr(channel_10, "last_message_id", None) == 40
    assert await cache.count(lookups.messages()) == 1


async def test_a_presence_of_nobody_is_not_kept(make_cache: MakeCache) -> None:
    cache = make_cache()
    for name, data in STORY[:2]:
        await cache.apply(event(name, data))
    before = await cache.count(lookups.presences())
    nobody = presence(3) | {"user": {"id": None, "username": "renamed"}}
    assert not await cache.apply(event("PRESENCE_UPDATE", nobody, sound=False))
    assert await cache.count(lookups.presences()) == before


async def test_numbers_over_64_bits_do_no_harm(make_cache: MakeCache) -> None:
    cache, big = make_cache(), 2**64
    for name, data in STORY[:2]:
        await cache.apply(event(name, data))
    flagged = member(3, 7) | IN_GUILD | {"flags": big}
    await cache.apply(event("GUILD_MEMBER_ADD", flagged, sound=False))
    await cache.apply(event("GUILD_ROLE_DELETE", {**IN_GUILD, "role_id": str(big)}, sound=False))
    known = await cache.get(lookups.member(GuildId(100), UserId(3)))
    assert known is not None
    assert known.roles == [7]
    with_role = cache.find(lookups.members_with_role(GuildId(100), RoleId(big)))
    assert [one async for one in with_role] == []
