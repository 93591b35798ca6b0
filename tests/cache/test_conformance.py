"""What every backend has to get right: the same tests on each. The cases are what peers got wrong
and what each kind has to do.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from msgspec import UNSET, structs

from gloam.cache import Cache, Kind, Limit, Many, One, lookups
from gloam.models import GuildTextChannel, PublicThread, Reaction
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from tests.cache.asking import everything, found, ids, total
from tests.cache.conftest import MakeCache
from tests.cache.world import (
    channel,
    emoji,
    event,
    guild,
    integration,
    invite,
    member,
    message,
    moderation_rule,
    presence,
    reaction,
    ready,
    role,
    scheduled,
    sound,
    stage,
    sticker,
    thread,
    thread_member,
    user,
    voice,
)

GUILD, OTHER = GuildId(100), GuildId(200)
TEXT, THREAD = ChannelId(10), ChannelId(11)
ONE, TWO = UserId(1), UserId(2)


async def fed(cache: Cache, *events: tuple[str, Mapping[str, object]]) -> Cache:
    """The cache, after some events."""
    for name, data in events:
        await cache.apply(event(name, data))
    return cache


@pytest.fixture
async def cache(make_cache: MakeCache) -> Cache:
    """A cache that has seen one guild with two members."""
    made = make_cache(limits={Kind.MESSAGE: Limit(count=3)})
    return await fed(made, ("READY", ready(1, GUILD)), ("GUILD_CREATE", guild(GUILD)))


def full_guild(guild_id: int = GUILD) -> dict[str, object]:
    """A guild with one of everything that a guild comes with."""
    return guild(
        guild_id,
        emojis=[emoji(20)],
        stickers=[sticker(21, guild_id=guild_id)],
        soundboard_sounds=[sound(22, guild_id=guild_id)],
        stage_instances=[stage(23, 10, guild_id)],
        guild_scheduled_events=[scheduled(24, guild_id, user_count=1)],
        presences=[presence(1, guild_id=None)],
        voice_states=[voice(2, 10, guild_id=None)],
        threads=[thread(11, 10) | {"member": thread_member(11, 1)}],
    )


LATER = (
    ("MESSAGE_CREATE", message(30, guild_id=str(GUILD))),
    ("MESSAGE_CREATE", message(31, channel_id=11, guild_id=str(GUILD))),
    ("MESSAGE_REACTION_ADD", reaction(30, 1)),
    ("INTEGRATION_CREATE", integration(25)),
    ("INVITE_CREATE", invite("abc")),
    ("AUTO_MODERATION_RULE_CREATE", moderation_rule(26)),
)
"""What brings the kinds that a guild does not come with."""


async def test_a_guild_comes_with_everything_in_it(make_cache: MakeCache) -> None:
    cache = await fed(make_cache(), ("GUILD_CREATE", full_guild()), *LATER)
    counts = await total(cache)
    kinds = set(Kind) - {Kind.CURRENT_USER, Kind.UNAVAILABLE_GUILD}
    assert set(counts) == kinds
    assert counts == dict.fromkeys(kinds, 1) | {
        Kind.MEMBER: 2, Kind.USER: 2, Kind.MESSAGE: 2,
    }  # fmt: skip
    text, under = await cache.get(lookups.channel(TEXT)), await cache.get(lookups.thread(THREAD))
    assert isinstance(text, GuildTextChannel)
    assert text.guild_id == GUILD
    assert isinstance(under, PublicThread)
    assert under.guild_id == GUILD
    assert under.member is UNSET
    known = await cache.get(lookups.guild(GUILD))
    assert known is not None
    assert ([one.name for one in known.roles], known.member_count) == (["@everyone"], 2)
    assert [one.name for one in known.emojis] == ["emoji"]
    assert [one.name for one in known.stickers or ()] == ["sticker"]
    voices = await found(cache, lookups.voice_states_of_channel(TEXT))
    assert [(one.user_id, one.guild_id) for one in voices] == [(2, GUILD)]
    (one,) = await found(cache, lookups.presences_of_guild(GUILD))
    assert (one.user.id, one.guild_id) == (1, GUILD)


async def test_nothing_of_a_departed_guild_remains(make_cache: MakeCache) -> None:
    cache = await fed(make_cache(), ("GUILD_CREATE", full_guild()), *LATER)
    changed = await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert await total(cache) == {}
    assert {one.after for one in changed} == {None}
    assert len({(one.kind, one.key) for one in changed}) == len(changed) == 22
    nothing: Sequence[Many[Any]] = (
        lookups.messages_of_channel(TEXT),
        lookups.threads_of_channel(TEXT),
        lookups.voice_states_of_channel(TEXT),
        lookups.members_with_role(GUILD, RoleId(GUILD)),
        lookups.guilds_of_user(ONE),
    )
    for many in nothing:
        assert await found(cache, many) == []


async def test_a_guild_that_left_unseen_is_dropped_by_its_shard_alone(
    make_cache: MakeCache,
) -> None:
    first, second, third = (number << 22 for number in (2, 3, 4))
    cache = make_cache()
    for guild_id in (first, second, third):
        data = guild(guild_id, channels=[channel(guild_id + 1)], threads=[], members=[])
        await cache.apply(event("GUILD_CREATE", data))
    await cache.apply(event("READY", ready(1, third, shard=(0, 2))))
    assert {one.id for one in await found(cache, lookups.guilds())} == {second, third}
    assert await cache.count(lookups.channels()) == 2
    unavailable = await found(cache, lookups.unavailable_guilds())
    assert [one.id for one in unavailable] == [third]
    await cache.apply(event("READY", ready(1, shard=(0, 2))))
    assert await found(cache, lookups.unavailable_guilds()) == []


async def test_an_outage_is_not_a_leave(cache: Cache) -> None:
    before = await everything(cache)
    for name in ("GUILD_DELETE", "GUILD_CREATE"):
        await cache.apply(event(name, {"id": str(GUILD), "unavailable": True}))
        after = dict(await everything(cache))
        assert after.pop(Kind.UNAVAILABLE_GUILD)
        assert after == before
    assert await cache.get(lookups.unavailable_guild(GUILD)) is not None
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    assert await everything(cache) == before


async def test_a_guild_that_is_sent_again_replaces_what_was_known(make_cache: MakeCache) -> None:
    cache = await fed(make_cache(), ("GUILD_CREATE", full_guild()), *LATER)
    bare = guild(GUILD, members=[member(3)], channels=[channel(10)], threads=[])
    await cache.apply(event("GUILD_CREATE", bare))
    assert await total(cache) == dict.fromkeys(
        (Kind.GUILD, Kind.CHANNEL, Kind.MEMBER, Kind.USER, Kind.ROLE, Kind.MESSAGE, Kind.REACTION),
        1,
    )
    assert await cache.get(lookups.user(ONE)) is None
    assert await cache.get(lookups.message(MessageId(30))) is not None


async def test_a_user_stays_until_the_last_guild_has_let_go(cache: Cache) -> None:
    other = guild(OTHER, channels=[], threads=[], members=[member(1)])
    await cache.apply(event("GUILD_CREATE", other))
    shared = await found(cache, lookups.guilds_of_user(ONE))
    assert {one.id for one in shared} == {GUILD, OTHER}
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert await cache.get(lookups.user(ONE)) is not None
    assert await cache.get(lookups.user(TWO)) is None
    assert [one.id for one in await found(cache, lookups.guilds_of_user(ONE))] == [OTHER]
    await cache.apply(event("GUILD_MEMBER_REMOVE", {"guild_id": str(OTHER), "user": user(1)}))
    assert await cache.get(lookups.user(ONE)) is None
    assert await cache.get(lookups.member(OTHER, ONE)) is None


async def test_a_renamed_user_is_renamed_everywhere_and_keeps_its_guilds(cache: Cache) -> None:
    other = guild(OTHER, channels=[], threads=[], members=[member(1)])
    update = member(1, name="renamed") | {"guild_id": str(GUILD)}
    await fed(cache, ("GUILD_CREATE", other), ("GUILD_MEMBER_UPDATE", update))
    for guild_id in (GUILD, OTHER):
        known = await cache.get(lookups.member(guild_id, ONE))
        assert known is not None
        assert known.user
        assert known.user.username == "renamed"
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert await cache.get(lookups.user(ONE)) is not None


async def test_a_deleted_role_is_taken_from_its_members(cache: Cache) -> None:
    await fed(
        cache,
        ("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": role(7)}),
        ("GUILD_MEMBER_ADD", member(3, 7, 8) | {"guild_id": str(GUILD)}),
    )
    with_role = lookups.members_with_role(GUILD, RoleId(7))
    assert [one.user.id for one in await found(cache, with_role) if one.user] == [3]
    changed = await cache.apply(
        event("GUILD_ROLE_DELETE", {"guild_id": str(GUILD), "role_id": "7"})
    )
    assert await cache.get(lookups.role(RoleId(7))) is None
    known = await cache.get(lookups.member(GUILD, UserId(3)))
    assert known is not None
    assert list(known.roles) == [8]
    assert [one.kind for one in changed] == [Kind.ROLE, Kind.MEMBER]
    assert await found(cache, with_role) == []
    still = lookups.members_with_role(GUILD, RoleId(8))
    assert len(await found(cache, still)) == 1


async def test_members_are_found_by_the_roles_that_they_have_now(cache: Cache) -> None:
    update = member(1, 9) | {"guild_id": str(GUILD)}
    await cache.apply(event("GUILD_MEMBER_UPDATE", update))
    assert len(await found(cache, lookups.members_with_role(GUILD, RoleId(9)))) == 1
    await cache.apply(event("GUILD_MEMBER_UPDATE", update | {"roles": ["8"]}))
    assert await found(cache, lookups.members_with_role(GUILD, RoleId(9))) == []
    assert len(await found(cache, lookups.members_with_role(GUILD, RoleId(8)))) == 1
    # Everyone has the role that bears the guild's id, though no member lists it.
    assert len(await found(cache, lookups.members_with_role(GUILD, RoleId(GUILD)))) == 2


async def test_a_guild_shows_what_it_has_now(cache: Cache) -> None:
    await fed(
        cache,
        ("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": role(7, "old")}),
        ("GUILD_ROLE_UPDATE", {"guild_id": str(GUILD), "role": role(7, "new")}),
        ("GUILD_EMOJIS_UPDATE", {"guild_id": str(GUILD), "emojis": [emoji(1), emoji(2)]}),
        ("GUILD_EMOJIS_UPDATE", {"guild_id": str(GUILD), "emojis": [emoji(2, "renamed")]}),
        ("GUILD_STICKERS_UPDATE", {"guild_id": str(GUILD), "stickers": [sticker(3)]}),
    )
    known = await cache.get(lookups.guild(GUILD))
    assert known is not None
    assert {one.name for one in known.roles} == {"@everyone", "new"}
    assert [one.name for one in known.emojis] == ["renamed"]
    assert [one.name for one in known.stickers or ()] == ["sticker"]
    assert await cache.count(lookups.emojis()) == 1


async def test_a_guild_update_keeps_what_it_does_not_tell(cache: Cache) -> None:
    told = guild(GUILD, name="renamed", rules_channel_id="10", system_channel_flags=2)
    gateway_only = (
        "joined_at", "large", "member_count", "voice_states", "members", "channels", "threads",
        "presences", "stage_instances", "guild_scheduled_events", "soundboard_sounds",
    )  # fmt: skip
    update = {key: item for key, item in told.items() if key not in gateway_only}
    (changed,) = await cache.apply(event("GUILD_UPDATE", update))
    known = await cache.get(lookups.guild(GUILD))
    assert known is not None
    assert (known.name, known.rules_channel_id, known.member_count) == ("renamed", 10, 2)
    assert known.system_channel_flags == 2
    assert changed.kind is Kind.GUILD
    assert await cache.count(lookups.members_of_guild(GUILD)) == 2


async def test_members_are_counted(cache: Cache) -> None:
    await cache.apply(event("GUILD_MEMBER_ADD", member(3) | {"guild_id": str(GUILD)}))
    known = await cache.get(lookups.guild(GUILD))
    assert known is not None
    assert known.member_count == 3
    for user_id in (2, 3):
        gone = {"guild_id": str(GUILD), "user": user(user_id)}
        await cache.apply(event("GUILD_MEMBER_REMOVE", gone))
    known = await cache.get(lookups.guild(GUILD))
    assert known is not None
    assert known.member_count == 1


async def test_an_update_tells_before_and_after(cache: Cache) -> None:
    (changed,) = await cache.apply(event("CHANNEL_UPDATE", channel(TEXT, "renamed", GUILD)))
    assert isinstance(changed.before, GuildTextChannel)
    assert isinstance(changed.after, GuildTextChannel)
    assert (changed.before.name, changed.after.name) == ("general", "renamed")
    assert changed.after == await cache.get(lookups.channel(TEXT))
    # What is as it was has not changed.
    assert not await cache.apply(event("CHANNEL_UPDATE", channel(TEXT, "renamed", GUILD)))


async def test_a_deleted_channel_takes_along_what_is_in_it(make_cache: MakeCache) -> None:
    cache = await fed(make_cache(), ("GUILD_CREATE", full_guild()), *LATER)
    await cache.apply(event("CHANNEL_DELETE", channel(TEXT, guild_id=GUILD)))
    gone = (
        Kind.CHANNEL, Kind.THREAD, Kind.THREAD_MEMBER, Kind.MESSAGE, Kind.REACTION,
        Kind.VOICE_STATE, Kind.STAGE_INSTANCE, Kind.INVITE,
    )  # fmt: skip
    assert not set(await total(cache)) & set(gone)
    assert await cache.count(lookups.members()) == 2


async def test_a_member_who_leaves_takes_along_what_it_had(make_cache: MakeCache) -> None:
    cache = await fed(make_cache(), ("GUILD_CREATE", full_guild()))
    for user_id in (1, 2):
        gone = {"guild_id": str(GUILD), "user": user(user_id)}
        await cache.apply(event("GUILD_MEMBER_REMOVE", gone))
    left = (Kind.MEMBER, Kind.USER, Kind.PRESENCE, Kind.VOICE_STATE, Kind.THREAD_MEMBER)
    assert not set(await total(cache)) & set(left)


async def test_members_who_are_not_found_are_dropped(cache: Cache) -> None:
    chunk = {
        "guild_id": str(GUILD), "members": [member(3)], "chunk_index": 0, "chunk_count": 1,
        "not_found": ["2"], "presences": [presence(3)],
    }  # fmt: skip
    await cache.apply(event("GUILD_MEMBERS_CHUNK", chunk))
    members = await found(cache, lookups.members_of_guild(GUILD))
    assert {one.user.id for one in members if one.user} == {1, 3}
    assert await cache.get(lookups.presence(GUILD, UserId(3))) is not None
    assert await cache.get(lookups.user(TWO)) is None


async def test_threads_are_those_that_are_active(cache: Cache) -> None:
    extra = thread(12, 10) | {"guild_id": str(GUILD), "newly_created": True}
    await cache.apply(event("THREAD_CREATE", extra))
    assert await ids(cache, lookups.threads_of_channel(TEXT)) == {11, 12}
    created = await cache.get(lookups.thread(ChannelId(12)))
    assert isinstance(created, PublicThread)
    assert created.newly_created is UNSET
    metadata = {
        "archived": True, "auto_archive_duration": 60, "locked": False,
        "archive_timestamp": "2020-01-01T00:00:00+00:00",
    }  # fmt: skip
    await cache.apply(event("MESSAGE_CREATE", message(1, channel_id=12)))
    await cache.apply(event("THREAD_UPDATE", extra | {"thread_metadata": metadata}))
    assert await cache.get(lookups.thread(ChannelId(12))) is None
    assert await cache.get(lookups.message(MessageId(1))) is None
    await cache.apply(event("THREAD_UPDATE", extra))
    deleted = {"id": "12", "guild_id": str(GUILD), "parent_id": "10", "type": 11}
    await cache.apply(event("THREAD_DELETE", deleted))
    assert await ids(cache, lookups.threads_of_guild(GUILD)) == {11}


async def test_a_thread_list_drops_what_is_not_in_it(cache: Cache) -> None:
    for thread_id, parent_id in ((12, 10), (13, 20), (14, 30)):
        data = thread(thread_id, parent_id) | {"guild_id": str(GUILD)}
        await cache.apply(event("THREAD_CREATE", data))
    await cache.apply(event("MESSAGE_CREATE", message(1, channel_id=12)))
    listed = [thread(15, 10) | {"guild_id": str(GUILD)}]
    sync = {
        "guild_id": str(GUILD), "channel_ids": ["10", "20"], "threads": listed,
        "members": [thread_member(15, 1)],
    }  # fmt: skip
    await cache.apply(event("THREAD_LIST_SYNC", sync))
    assert await ids(cache, lookups.threads()) == {14, 15}
    assert await cache.get(lookups.message(MessageId(1))) is None
    assert await cache.get(lookups.thread_member(ChannelId(15), ONE)) is not None
    del sync["channel_ids"]
    await cache.apply(event("THREAD_LIST_SYNC", sync))
    assert await ids(cache, lookups.threads()) == {15}


async def test_a_thread_list_ends_memberships_that_are_not_in_it(make_cache: MakeCache) -> None:
    """Removed from a thread while it could not be seen: nothing else ever tells."""
    cache = await fed(
        make_cache(),
        ("READY", ready(1)),
        ("GUILD_CREATE", guild(GUILD, threads=[thread(12, 10), thread(13, 10)])),
        ("THREAD_MEMBER_UPDATE", thread_member(12, 1) | {"guild_id": str(GUILD)}),
        ("THREAD_MEMBER_UPDATE", thread_member(13, 1) | {"guild_id": str(GUILD)}),
    )
    added = [thread_member(12, 2)]
    told = {"guild_id": str(GUILD), "id": "12", "member_count": 2, "added_members": added}
    await cache.apply(event("THREAD_MEMBERS_UPDATE", told))
    listed = [one | {"guild_id": str(GUILD)} for one in (thread(12, 10), thread(13, 10))]
    sync = {
        "guild_id": str(GUILD), "channel_ids": ["10"], "threads": listed,
        "members": [thread_member(13, 1)],
    }  # fmt: skip
    await cache.apply(event("THREAD_LIST_SYNC", sync))
    assert await cache.get(lookups.thread_member(ChannelId(12), ONE)) is None
    assert await cache.get(lookups.thread_member(ChannelId(12), UserId(2))) is not None
    assert await cache.get(lookups.thread_member(ChannelId(13), ONE)) is not None


async def test_thread_members_come_and_go(cache: Cache) -> None:
    own = thread_member(11, 1) | {"guild_id": str(GUILD)}
    await cache.apply(event("THREAD_MEMBER_UPDATE", own))
    update = {
        "id": "11", "guild_id": str(GUILD), "member_count": 5,
        "added_members": [thread_member(11, 2) | {"member": member(2, name="renamed")}],
        "removed_member_ids": ["1"],
    }  # fmt: skip
    await cache.apply(event("THREAD_MEMBERS_UPDATE", update))
    (only,) = await found(cache, lookups.thread_members_of_thread(THREAD))
    assert (only.user_id, only.member) == (2, UNSET)
    known = await cache.get(lookups.thread(THREAD))
    assert isinstance(known, PublicThread)
    assert known.member_count == 5
    renamed = await cache.get(lookups.user(TWO))
    assert renamed is not None
    assert renamed.username == "renamed"


async def test_messages_are_bounded_for_each_channel_and_newest_first(cache: Cache) -> None:
    for number in (1, 2, 4, 3, 5):
        await cache.apply(event("MESSAGE_CREATE", message(number)))
    await cache.apply(event("MESSAGE_REACTION_ADD", reaction(3, 1)))
    await cache.apply(event("MESSAGE_CREATE", message(9, channel_id=12)))
    in_text = lookups.messages_of_channel(TEXT)
    assert [one.id for one in await found(cache, in_text)] == [5, 4, 3]
    assert [one.id for one in await found(cache, lookups.messages_of_channel(ChannelId(12)))] == [9]
    changed = await cache.apply(event("MESSAGE_CREATE", message(6)))
    assert [one.id for one in await found(cache, in_text)] == [6, 5, 4]
    assert await cache.count(lookups.reactions_of_message(MessageId(3))) == 0
    gone = {(one.kind, one.key) for one in changed if one.after is None}
    assert gone == {(Kind.MESSAGE, 3), (Kind.REACTION, (3, "🦊"))}


async def test_messages_are_patched_and_deleted(cache: Cache) -> None:
    for number in (1, 2, 3):
        await cache.apply(event("MESSAGE_CREATE", message(number)))
    (changed,) = await cache.apply(event("MESSAGE_UPDATE", message(1, content="changed")))
    known = await cache.get(lookups.message(MessageId(1)))
    assert known is not None
    assert known.content == "changed"
    assert changed.after == known
    assert not await cache.apply(event("MESSAGE_UPDATE", message(99)))
    await cache.apply(event("MESSAGE_DELETE", {"id": "1", "channel_id": "10"}))
    await cache.apply(event("MESSAGE_DELETE_BULK", {"ids": ["2", "3"], "channel_id": "10"}))
    assert await cache.count(lookups.messages()) == 0
    assert await found(cache, lookups.messages_of_channel(TEXT)) == []


@pytest.mark.parametrize(("parent_type", "last"), [(0, None), (15, 50), (16, 50)])
async def test_a_new_thread_is_its_forum_s_last(
    cache: Cache, parent_type: int, last: int | None
) -> None:
    in_guild = {"guild_id": str(GUILD)}
    await cache.apply(event("CHANNEL_CREATE", channel(40, "posts", GUILD) | {"type": parent_type}))
    await cache.apply(event("THREAD_CREATE", thread(50, 40) | in_guild | {"newly_created": True}))
    await cache.apply(event("THREAD_CREATE", thread(51, 40) | in_guild))  # the bot joined it
    parent = await cache.get(lookups.channel(ChannelId(40)))
    assert (getattr(parent, "last_message_id", None) or None) == last


async def test_a_message_is_its_channel_s_last(cache: Cache) -> None:
    in_guild = {"guild_id": str(GUILD)}
    await cache.apply(event("MESSAGE_CREATE", message(5) | in_guild))
    await cache.apply(event("MESSAGE_CREATE", message(6, channel_id=11) | in_guild))
    pin = {"channel_id": "10", **in_guild, "last_pin_timestamp": "2021-01-01T00:00:00+00:00"}
    await cache.apply(event("CHANNEL_PINS_UPDATE", pin))
    text, under = await cache.get(lookups.channel(TEXT)), await cache.get(lookups.thread(THREAD))
    assert isinstance(text, GuildTextChannel)
    assert isinstance(under, PublicThread)
    assert (text.last_message_id, under.last_message_id) == (5, 6)
    assert text.last_pin_timestamp
    await cache.apply(event("CHANNEL_PINS_UPDATE", pin | {"last_pin_timestamp": None}))
    text = await cache.get(lookups.channel(TEXT))
    assert isinstance(text, GuildTextChannel)
    assert text.last_pin_timestamp is None


async def reactions(cache: Cache) -> Mapping[str | None, Reaction]:
    """The reactions to message 1, which the message itself has too."""
    values = await found(cache, lookups.reactions_of_message(MessageId(1)))
    known = await cache.get(lookups.message(MessageId(1)))
    assert known is not None
    assert {one.emoji.name for one in known.reactions or ()} == {one.emoji.name for one in values}
    return {one.emoji.name: one for one in values}


async def test_reactions_are_counted_by_sort(cache: Cache) -> None:
    await cache.apply(event("MESSAGE_CREATE", message(1)))
    for user_id, burst in ((1, False), (2, False), (2, True)):
        data = reaction(1, user_id, burst=burst)
        await cache.apply(event("MESSAGE_REACTION_ADD", data))
    fox = (await reactions(cache))["🦊"]
    assert (fox.count, fox.count_details.normal, fox.count_details.burst) == (3, 2, 1)
    assert (fox.me, fox.me_burst, list(fox.burst_colors)) == (True, False, ["#ff0000"])
    await cache.apply(event("MESSAGE_REACTION_REMOVE", reaction(1, 1)))
    fox = (await reactions(cache))["🦊"]
    assert (fox.count, fox.count_details.normal, fox.me) == (2, 1, False)
    await cache.apply(event("MESSAGE_REACTION_REMOVE", reaction(1, 2)))
    (last,) = await cache.apply(event("MESSAGE_REACTION_REMOVE", reaction(1, 2, burst=True)))
    assert (last.kind, last.after) == (Kind.REACTION, None)
    assert await reactions(cache) == {}


async def test_reactions_go_together_or_by_emoji(cache: Cache) -> None:
    await cache.apply(event("MESSAGE_CREATE", message(1)))
    for name in ("🦊", "a:b", "🐢"):
        await cache.apply(event("MESSAGE_REACTION_ADD", reaction(1, 2, name)))
    one_emoji = {"channel_id": "10", "message_id": "1", "emoji": {"id": None, "name": "a:b"}}
    await cache.apply(event("MESSAGE_REACTION_REMOVE_EMOJI", one_emoji))
    assert set(await reactions(cache)) == {"🦊", "🐢"}
    all_of_it = {"channel_id": "10", "message_id": "1"}
    await cache.apply(event("MESSAGE_REACTION_REMOVE_ALL", all_of_it))
    assert await reactions(cache) == {}


async def test_reactions_to_what_is_not_known_are_not_kept(cache: Cache) -> None:
    assert not await cache.apply(event("MESSAGE_REACTION_ADD", reaction(77, 1)))
    assert not await cache.apply(event("MESSAGE_REACTION_REMOVE", reaction(77, 1)))
    assert await cache.count(Many(Kind.REACTION)) == 0
    await cache.apply(event("MESSAGE_CREATE", message(1)))
    assert not await cache.apply(event("MESSAGE_REACTION_REMOVE", reaction(1, 1)))


async def test_a_message_update_s_reactions_are_taken_over(cache: Cache) -> None:
    await cache.apply(event("MESSAGE_CREATE", message(1)))
    await cache.apply(event("MESSAGE_REACTION_ADD", reaction(1, 2, "🐢")))
    told = {
        "count": 7, "count_details": {"burst": 0, "normal": 7}, "me": False, "me_burst": False,
        "emoji": {"id": None, "name": "🦊"}, "burst_colors": [],
    }  # fmt: skip
    await cache.apply(event("MESSAGE_UPDATE", message(1, reactions=[told])))
    assert {name: one.count for name, one in (await reactions(cache)).items()} == {"🦊": 7}
    await cache.apply(event("MESSAGE_UPDATE", message(88, reactions=[told])))
    assert await cache.count(lookups.reactions_of_message(MessageId(88))) == 0


async def test_whoever_writes_is_renewed_where_the_guild_is_known(cache: Cache) -> None:
    without_user = {key: item for key, item in member(1, 9).items() if key != "user"}
    in_guild = {"guild_id": str(GUILD), "member": without_user}
    renamed = message(1) | in_guild | {"author": user(1, "renamed")}
    await cache.apply(event("MESSAGE_CREATE", renamed))
    known = await cache.get(lookups.member(GUILD, ONE))
    assert known is not None
    assert known.user
    assert (list(known.roles), known.user.username) == ([9], "renamed")
    await cache.apply(event("MESSAGE_CREATE", message(2, author=77) | in_guild))
    assert await cache.get(lookups.member(GUILD, UserId(77))) is not None
    assert len(await found(cache, lookups.guilds_of_user(UserId(77)))) == 1
    assert len(await found(cache, lookups.members_with_role(GUILD, RoleId(9)))) == 2


async def test_a_guild_that_is_not_known_keeps_nobody(make_cache: MakeCache) -> None:
    """An app of one's own is used in guilds that the bot is not in, by people whom it knows."""
    cache = make_cache()
    await cache.apply(event("READY", ready(1)))
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    elsewhere = message(30, author=2, member=member(2)) | {"guild_id": "900"}
    await cache.apply(event("MESSAGE_CREATE", elsewhere))
    assert await ids(cache, lookups.guilds_of_user(UserId(2))) == {GUILD}
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert await cache.get(lookups.user(UserId(2))) is None


async def test_a_deleted_role_is_taken_whatever_a_member_is_called(cache: Cache) -> None:
    # In bytes, what looks like the field of an unknown variant; its values are spelt differently.
    named = member(3, 7) | {"guild_id": str(GUILD), "nick": "\N{SECTION SIGN}payload"}
    await cache.apply(event("GUILD_MEMBER_ADD", named))
    await cache.apply(event("GUILD_ROLE_DELETE", {"guild_id": str(GUILD), "role_id": "7"}))
    left = await cache.get(lookups.member(GUILD, UserId(3)))
    assert left is not None
    assert list(left.roles) == []


async def test_an_interaction_tells_of_whom_its_options_name(make_cache: MakeCache) -> None:
    cache = make_cache()
    await cache.apply(event("READY", ready(1)))
    await cache.apply(event("GUILD_CREATE", guild(GUILD)))
    partial = {str(one): member(one, 9) | {"permissions": "0"} for one in (2, 4)}
    for one in partial.values():
        del one["user"], one["deaf"], one["mute"]
    users = {"2": user(2, "renamed"), "4": user(4)}
    resolved = {"users": users, "members": partial}
    told = {
        "id": "900", "application_id": "901", "type": 2, "token": "t", "version": 1,
        "guild_id": str(GUILD), "channel_id": "10", "context": 0, "entitlements": [],
        "authorizing_integration_owners": {}, "attachment_size_limit": 1, "app_permissions": "0",
        "member": member(3, 7) | {"permissions": "0"},
        "data": {"id": "5", "name": "look", "type": 1, "resolved": resolved},
    }  # fmt: skip
    await cache.apply(event("INTERACTION_CREATE", told))
    whole = await cache.get(lookups.member(GUILD, UserId(2)))
    assert whole is not None
    assert whole.user
    assert (list(whole.roles), whole.user.username, whole.permissions) == ([9], "renamed", UNSET)
    asked = await cache.get(lookups.member(GUILD, UserId(3)))
    assert asked is not None
    assert list(asked.roles) == [7]
    assert await cache.get(lookups.member(GUILD, UserId(4))) is None
    names = await found(cache, lookups.members_with_role(GUILD, RoleId(9)))
    assert [one.user.id for one in names if one.user] == [2]


async def test_nobody_is_invented(cache: Cache) -> None:
    without_user = {key: item for key, item in member(1).items() if key != "user"}
    strangers = (
        message(1, author=70),  # a direct message
        message(2, author=71, guild_id="999", member=without_user),  # a guild without GUILD_CREATE
        message(3, author=72, guild_id=str(GUILD)),  # no member any more
        message(4, author=73, guild_id=str(GUILD), webhook_id="5"),
    )
    for stranger in strangers:
        await cache.apply(event("MESSAGE_CREATE", stranger))
    assert await cache.count(lookups.users()) == await cache.count(lookups.members()) == 2


async def test_presences_are_of_those_who_are_not_offline(cache: Cache) -> None:
    await cache.apply(event("PRESENCE_UPDATE", presence(1, "idle", username="renamed")))
    known = await cache.get(lookups.presence(GUILD, ONE))
    assert known is not None
    assert known.status == "idle"
    renamed = await cache.get(lookups.user(ONE))
    assert renamed is not None
    assert (renamed.username, renamed.discriminator) == ("renamed", "0")
    (changed,) = await cache.apply(event("PRESENCE_UPDATE", presence(1, "offline")))
    assert (changed.kind, changed.after) == (Kind.PRESENCE, None)
    assert await cache.get(lookups.presence(GUILD, ONE)) is None


async def test_voice_states_move_and_end(cache: Cache) -> None:
    whole = voice(1, 10, member=member(1, name="renamed"))
    await cache.apply(event("VOICE_STATE_UPDATE", whole))
    known = await cache.get(lookups.voice_state(GUILD, ONE))
    assert known is not None
    assert known.member is UNSET
    renamed = await cache.get(lookups.user(ONE))
    assert renamed is not None
    assert renamed.username == "renamed"
    await cache.apply(event("VOICE_STATE_UPDATE", voice(1, 12)))
    assert await found(cache, lookups.voice_states_of_channel(TEXT)) == []
    assert len(await found(cache, lookups.voice_states_of_channel(ChannelId(12)))) == 1
    await cache.apply(event("VOICE_STATE_UPDATE", voice(1, None)))
    assert await cache.count(lookups.voice_states_of_guild(GUILD)) == 0
    await cache.apply(event("VOICE_STATE_UPDATE", voice(1, 12, guild_id=None)))
    assert await cache.count(lookups.voice_states()) == 0


async def test_the_current_user_is_told_by_ready_and_renewed(cache: Cache) -> None:
    own: One[object] = One(Kind.CURRENT_USER, 1)
    (first,) = await found(cache, lookups.current_user())
    assert first.username == "bot"
    await cache.apply(event("USER_UPDATE", user(1, "renamed")))
    (after,) = await found(cache, lookups.current_user())
    assert after.username == "renamed"
    assert await cache.get(own) == after
    shared = await cache.get(lookups.user(ONE))
    assert shared is not None
    assert shared.username == "renamed"


SIMPLE = (
    (Kind.SOUNDBOARD_SOUND, "GUILD_SOUNDBOARD_SOUND", sound, "sound_id"),
    (Kind.SCHEDULED_EVENT, "GUILD_SCHEDULED_EVENT", scheduled, "id"),
    (Kind.INTEGRATION, "INTEGRATION", integration, "id"),
    (Kind.AUTO_MODERATION_RULE, "AUTO_MODERATION_RULE", moderation_rule, "id"),
)


@pytest.mark.parametrize(("kind", "name", "make", "key"), SIMPLE, ids=lambda item: str(item))
async def test_what_is_created_updated_and_deleted(
    cache: Cache, kind: Kind, name: str, make: object, key: str
) -> None:
    assert callable(make)
    many: Many[object] = Many(kind, ("guild", GUILD))
    made: Mapping[str, object] = make(40)
    (created,) = await cache.apply(event(f"{name}_CREATE", made))
    assert (created.kind, created.key, created.before) == (kind, 40, None)
    (updated,) = await cache.apply(event(f"{name}_UPDATE", {**made, "name": "renamed"}))
    assert updated.before == created.after
    assert getattr(updated.after, "name", None) == "renamed"
    assert await found(cache, many) == [updated.after]
    deleted = {**made, key: "40", "guild_id": str(GUILD)}
    (gone,) = await cache.apply(event(f"{name}_DELETE", deleted))
    assert (gone.before, gone.after) == (updated.after, None)
    assert await found(cache, many) == []


async def test_stages_and_invites_belong_to_their_channel_too(cache: Cache) -> None:
    await cache.apply(event("STAGE_INSTANCE_CREATE", stage(40, 10)))
    (changed,) = await cache.apply(
        event("STAGE_INSTANCE_UPDATE", {**stage(40, 10), "topic": "new"})
    )
    assert getattr(changed.after, "topic", None) == "new"
    await cache.apply(event("STAGE_INSTANCE_DELETE", stage(40, 10)))
    assert await found(cache, lookups.stage_instances_of_guild(GUILD)) == []
    await cache.apply(event("INVITE_CREATE", invite("code:with", 10)))
    assert await cache.get(lookups.invite("code:with")) is not None
    assert len(await found(cache, lookups.invites_of_channel(TEXT))) == 1
    await cache.apply(event("INVITE_DELETE", {"channel_id": "10", "code": "code:with"}))
    assert await found(cache, lookups.invites_of_guild(GUILD)) == []


async def test_sounds_are_told_in_three_ways(cache: Cache) -> None:
    guild_id = {"guild_id": str(GUILD)}
    told = {"soundboard_sounds": [sound(1), sound(2)], **guild_id}
    await cache.apply(event("GUILD_SOUNDBOARD_SOUNDS_UPDATE", told))
    assert await cache.count(lookups.soundboard_sounds_of_guild(GUILD)) == 2
    await cache.apply(event("SOUNDBOARD_SOUNDS", {"soundboard_sounds": [sound(2)], **guild_id}))
    assert await cache.count(lookups.soundboard_sounds_of_guild(GUILD)) == 1


async def test_the_users_of_a_scheduled_event_are_counted_if_known(make_cache: MakeCache) -> None:
    events = [scheduled(24, user_count=1), scheduled(25)]
    cache = await fed(make_cache(), ("GUILD_CREATE", guild(GUILD, guild_scheduled_events=events)))
    for event_id in ("24", "25"):
        who = {"guild_scheduled_event_id": event_id, "user_id": "1", "guild_id": str(GUILD)}
        await cache.apply(event("GUILD_SCHEDULED_EVENT_USER_ADD", who))
    await cache.apply(event("GUILD_SCHEDULED_EVENT_UPDATE", scheduled(24, name="renamed")))
    values = await found(cache, lookups.scheduled_events_of_guild(GUILD))
    assert {one.id: one.user_count for one in values} == {24: 2, 25: UNSET}
    who = {"guild_scheduled_event_id": "24", "user_id": "1", "guild_id": str(GUILD)}
    for _ in range(3):
        await cache.apply(event("GUILD_SCHEDULED_EVENT_USER_REMOVE", who))
    values = await found(cache, lookups.scheduled_events_of_guild(GUILD))
    assert {one.id: one.user_count for one in values} == {24: 0, 25: UNSET}


@pytest.mark.parametrize("kind", Kind, ids=lambda kind: str(kind.name))
async def test_only_wanted_kinds_are_kept(make_cache: MakeCache, kind: Kind) -> None:
    kinds = kind | Kind.MESSAGE if kind is Kind.REACTION else kind
    cache = make_cache(kinds=kinds)
    away = ("GUILD_DELETE", {"id": "999", "unavailable": True})
    await fed(cache, ("READY", ready(1)), ("GUILD_CREATE", full_guild()), *LATER, away)
    assert set(await total(cache)) == set(kinds)
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    lasting = {Kind.CURRENT_USER, Kind.UNAVAILABLE_GUILD}
    assert set(await total(cache)) == set(kinds) & lasting


async def test_what_is_read_lacks_what_is_not_kept(make_cache: MakeCache) -> None:
    cache = make_cache(kinds=Kind.MEMBER | Kind.GUILD)
    await cache.apply(event("GUILD_CREATE", full_guild()))
    known, whole = (
        await cache.get(lookups.member(GUILD, ONE)),
        await cache.get(lookups.guild(GUILD)),
    )
    assert known is not None
    assert known.user is UNSET
    assert whole is not None
    assert not [*whole.roles, *whole.emojis, *(whole.stickers or ())]
    assert await cache.get(lookups.role(RoleId(GUILD))) is None
    assert await found(cache, lookups.roles_of_guild(GUILD)) == []


async def test_only_the_own_member_is_kept_if_that_is_wanted(make_cache: MakeCache) -> None:
    cache = make_cache(own_member_only=True)
    await fed(
        cache,
        ("READY", ready(1)),
        ("GUILD_CREATE", guild(GUILD)),
        ("GUILD_MEMBER_ADD", member(3) | {"guild_id": str(GUILD)}),
        ("MESSAGE_CREATE", message(1, author=2, guild_id=str(GUILD), member=member(2))),
    )
    members = await found(cache, lookups.members())
    assert [one.user.id for one in members if one.user] == [1]
    assert await cache.count(lookups.users_of_guild(GUILD)) == 3
    await cache.apply(event("GUILD_MEMBER_REMOVE", {"guild_id": str(GUILD), "user": user(3)}))
    assert await cache.get(lookups.user(UserId(3))) is None
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert set(await total(cache)) == {Kind.CURRENT_USER}


async def test_a_count_bounds_what_was_told_of_longest_ago(make_cache: MakeCache) -> None:
    few = {Kind.USER | Kind.MEMBER: Limit(count=2), Kind.ROLE: Limit(count=1)}
    cache = await fed(make_cache(limits=few), ("GUILD_CREATE", guild(GUILD)))
    update = member(1, 5) | {"guild_id": str(GUILD)}
    await fed(
        cache,
        ("GUILD_MEMBER_UPDATE", update),  # told of again, so the other one goes
        ("GUILD_MEMBER_ADD", member(3) | {"guild_id": str(GUILD)}),
        ("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": role(7)}),
    )
    members = await found(cache, lookups.members_of_guild(GUILD))
    assert {one.user.id for one in members if one.user} == {1, 3}
    assert {one.id for one in await found(cache, lookups.users())} == {1, 3}
    assert [one.id for one in await found(cache, lookups.roles_of_guild(GUILD))] == [7]
    await cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert await total(cache) == {}


@pytest.mark.parametrize("seconds", [None, 60])
async def test_a_count_bounds_what_one_event_tells_in_its_order(
    make_cache: MakeCache, seconds: float | None
) -> None:
    cache = make_cache(limits={Kind.USER | Kind.MEMBER: Limit(count=2, seconds=seconds)})
    members = [member(9), member(10), member(2)]
    await cache.apply(event("GUILD_CREATE", guild(GUILD, members=members)))
    assert {one.id for one in await found(cache, lookups.users())} == {10, 2}


async def test_what_holds_an_unknown_variant_is_kept_whole(cache: Cache) -> None:
    odd = {"type": 250, "shape": {"payload": [1, "2"]}, "id": "18446744073709551999"}
    data = message(1, components=[odd], flags=32768)
    await cache.apply(event("MESSAGE_CREATE", data, sound=False))
    known = await cache.get(lookups.message(MessageId(1)))
    assert known is not None
    (component,) = known.components or ()
    assert getattr(component, "payload", None) == odd
    rule = moderation_rule(26) | {"actions": [{"type": 99, "metadata": {"a": 1}}]}
    (changed,) = await cache.apply(event("AUTO_MODERATION_RULE_CREATE", rule, sound=False))
    (kept,) = await found(cache, lookups.auto_moderation_rules())
    assert structs.asdict(kept) == structs.asdict(changed.after)  # type: ignore[arg-type]  # it is there


async def test_events_that_touch_nothing_change_nothing(cache: Cache) -> None:
    before = await everything(cache)
    typing: Mapping[str, object] = {"channel_id": "10", "user_id": "1", "timestamp": 1}
    assert not await cache.apply(event("TYPING_START", typing))
    assert await everything(cache) == before
