"""What comes by the thousand is done without a detour, and nobody can tell that it is: a cache that
takes the long way with everything answers and reports the same, whatever it is told.
"""

import asyncio
import copy
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gloam.cache import AwaitableCache, Changed, InMemoryCache, Kind, Limit, lookups
from gloam.cache.packing import Whole, covers, pack
from gloam.cache.shortcuts import SHORTCUTS
from gloam.events import Event, MessageCreate
from gloam.models import GatewayMessage
from gloam.models.ids import ChannelId, UserId
from tests.cache.asking import everything
from tests.cache.test_tolerance import damage
from tests.cache.world import channel, event, guild, member, message, presence, ready, user, voice

IN_GUILD = {"guild_id": "100"}
START = (
    event("READY", ready(1, 100)),
    event("GUILD_CREATE", guild(100, channels=[channel(10), channel(12) | {"type": 4}])),
    event("GUILD_MEMBER_ADD", member(3) | IN_GUILD),  # others' members are told of by events
)
WHO = {key: item for key, item in member(3, 7).items() if key != "user"}

MOMENTS: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("MESSAGE_CREATE", message(40, author=3, member=WHO, flags=4) | IN_GUILD),
    ("MESSAGE_CREATE", message(41, author=3, member=WHO) | IN_GUILD),
    ("MESSAGE_CREATE", message(42, 11, author=4, member=WHO, nonce="once") | IN_GUILD),
    ("MESSAGE_CREATE", message(43, 12, author=3, member=WHO) | IN_GUILD),
    ("MESSAGE_CREATE", message(44, author=9, webhook_id="5") | IN_GUILD),
    ("MESSAGE_CREATE", message(45, 90, author=3)),
    ("MESSAGE_CREATE", message(46, author=5, member=WHO) | {"guild_id": "800"}),
    ("MESSAGE_UPDATE", message(40, author=3, member=WHO, content="edited", flags=4) | IN_GUILD),
    ("MESSAGE_UPDATE", message(40, author=3, member=WHO, content="no flags") | IN_GUILD),
    ("MESSAGE_UPDATE", message(40, author=3, content="in short") | IN_GUILD),
    ("MESSAGE_UPDATE", message(41, author=3, reactions=[]) | IN_GUILD),
    ("MESSAGE_UPDATE", message(49, author=6, member=WHO) | IN_GUILD),
    ("MESSAGE_DELETE", {"id": "40", "channel_id": "10", **IN_GUILD}),
    ("GUILD_MEMBER_UPDATE", member(3, 7, name="renamed") | IN_GUILD | {"nick": "new"}),
    ("GUILD_MEMBER_UPDATE", member(3) | IN_GUILD),
    ("GUILD_MEMBER_UPDATE", member(2, 7) | IN_GUILD | {"collectibles": None}),
    ("GUILD_MEMBER_UPDATE", member(8, 7) | IN_GUILD),
    ("GUILD_MEMBER_REMOVE", {"user": user(3), **IN_GUILD}),
    ("VOICE_STATE_UPDATE", voice(3, 10, member=member(3))),
    ("VOICE_STATE_UPDATE", voice(3, 10, member=member(3), self_mute=True)),
    ("VOICE_STATE_UPDATE", voice(3, 13, member=member(3))),
    ("VOICE_STATE_UPDATE", voice(3, None, member=member(3))),
    ("VOICE_STATE_UPDATE", voice(7, 10, member=member(7))),
    ("VOICE_STATE_UPDATE", voice(2, 10)),
    ("VOICE_STATE_UPDATE", voice(2, 10, None)),
    ("PRESENCE_UPDATE", presence(3)),
    ("PRESENCE_UPDATE", presence(3, "offline")),
    ("PRESENCE_UPDATE", presence(3, username="renamed")),
    ("CHANNEL_UPDATE", channel(10, "renamed", 100) | {"last_message_id": "40"}),
    ("CHANNEL_DELETE", channel(10, guild_id=100)),
    ("CHANNEL_CREATE", channel(10, guild_id=100)),
)
"""What the shortcuts are for, what is unusual about it, and what happens in between."""

LIMITS = {Kind.MESSAGE: Limit(count=2)}


def caches(kinds: Kind = Kind.ALL) -> tuple[InMemoryCache, InMemoryCache]:
    """One that takes the shortcuts, and one that takes none; both know a guild."""
    quick, long = (InMemoryCache(kinds=kinds, limits=LIMITS) for _ in range(2))
    long._shortcuts = {}
    for cache in (quick, long):
        for one in START:
            cache.apply(one)
    return quick, long


def story(seed: int) -> list[Event]:
    """What happens, at random; some of it told badly."""
    chance, told = random.Random(seed), []
    for name, data in chance.choices(MOMENTS, k=40):
        payload: dict[str, Any] = copy.deepcopy(dict(data))
        for _ in range(chance.choice((0, 0, 0, 1, 2))):
            damage(payload, chance)
        told.append(event(name, payload, sound=False))
    return told


KINDS = (
    Kind.ALL, Kind.ALL & ~Kind.USER, Kind.ALL & ~Kind.MEMBER, Kind.ALL & ~Kind.CHANNEL,
    Kind.ALL & ~(Kind.MESSAGE | Kind.REACTION), Kind.ALL & ~Kind.VOICE_STATE,
)  # fmt: skip


@given(st.integers(0, 2**64 - 1), st.sampled_from(KINDS))
@settings(max_examples=150, deadline=None)
def test_with_or_without_shortcuts_is_the_same(seed: int, kinds: Kind) -> None:
    quick, long = caches(kinds)
    for one in story(seed):
        assert quick.apply(one) == long.apply(one), one
    known = [asyncio.run(everything(AwaitableCache(cache))) for cache in (quick, long)]
    assert known[0] == known[1]


def test_what_happens_most_takes_a_shortcut() -> None:
    quick, _ = caches()
    taken = set()
    for name, data in MOMENTS:
        one = event(name, data)
        shortcut = SHORTCUTS.get(type(one))
        if shortcut is not None and shortcut(quick._store, one) is not None:
            taken.add(type(one))
    assert taken == set(SHORTCUTS)


def write(cache: InMemoryCache, number: int, channel_id: int = 10) -> Changed | None:
    """Write a message; what that changed of its channel."""
    told = cache.apply(event("MESSAGE_CREATE", message(number, channel_id, author=3) | IN_GUILD))
    return next((one for one in told if one.kind in Kind.CHANNEL | Kind.THREAD), None)


def last(value: object) -> object:
    """The last message of a channel."""
    return getattr(value, "last_message_id", None) or None


def last_in(cache: InMemoryCache) -> object:
    """The last message of the channel that is mostly written in."""
    found = cache.get(lookups.channel(ChannelId(10)))
    return last(found)


def test_a_channel_s_last_message_is_told_as_it_was_and_as_it_is() -> None:
    quick, _ = caches()
    first, second = write(quick, 40), write(quick, 41)
    assert write(quick, 41) is None
    read = quick.get(lookups.channel(ChannelId(10)))
    third = write(quick, 42)
    quick.apply(event("CHANNEL_DELETE", channel(10, guild_id=100)))
    reports = [(last(one.before), last(one.after)) for one in (first, second, third) if one]
    assert reports == [(None, 40), (40, 41), (41, 42)]
    assert last(read) == 41
    assert first is not None
    assert (first.kind, getattr(first.after, "name", "")) == (Kind.CHANNEL, "general")


def test_messages_are_in_the_order_of_ids_whatever_is_told_elsewhere() -> None:
    quick, _ = caches()
    for number, channel_id in ((50, 11), (40, 10), (46, 10), (43, 10)):  # shards are not in step
        write(quick, number, channel_id)
    found = quick.find(lookups.messages_of_channel(ChannelId(10)))
    assert [one.id for one in found] == [46, 43]


def test_what_has_no_messages_has_no_last_one() -> None:
    quick, _ = caches()
    assert write(quick, 40, 12) is None  # a category
    assert write(quick, 41, 13) is None  # not known
    told = write(quick, 42, 11)
    assert told is not None
    assert told.kind is Kind.THREAD


def test_a_channel_that_is_told_anew_is_as_it_is_told() -> None:
    quick, _ = caches()
    write(quick, 40)
    told = quick.apply(event("CHANNEL_UPDATE", channel(10, "renamed", 100)))
    assert [(last(one.before), last(one.after)) for one in told] == [(40, None)]
    assert last_in(quick) is None


def test_a_channel_that_is_made_again_has_no_message_of_before() -> None:
    quick, _ = caches()
    write(quick, 40)
    quick.apply(event("CHANNEL_DELETE", channel(10, guild_id=100)))
    quick.apply(event("CHANNEL_CREATE", channel(10, guild_id=100)))
    assert last_in(quick) is None


def test_a_snapshot_has_the_last_message(tmp_path: Path) -> None:
    quick, _ = caches()
    write(quick, 40)
    quick.save(tmp_path / "cache")
    again = InMemoryCache().load(tmp_path / "cache")
    assert last_in(again) == 40


def test_a_member_who_was_restored_without_a_user_gets_one(tmp_path: Path) -> None:
    without, _ = caches(Kind.ALL & ~Kind.USER)
    without.save(tmp_path / "cache")
    again = InMemoryCache().load(tmp_path / "cache")
    again.apply(event("GUILD_MEMBER_ADD", member(5) | IN_GUILD))
    assert again.get(lookups.user(UserId(3))) is None
    again.apply(event("MESSAGE_CREATE", message(40, author=3, member=WHO) | IN_GUILD))
    assert again.get(lookups.user(UserId(3)))


def decoded(more: Mapping[str, Any]) -> GatewayMessage:
    """A message as it is decoded."""
    found = event("MESSAGE_CREATE", message(40, **more), sound=False)
    assert isinstance(found, MessageCreate)
    return found.data


STRANGE = {"type": 999, "what": {"nobody": "knows"}}
NESTED = {key: item for key, item in message(39).items() if key not in ("id", "channel_id")}


@pytest.mark.parametrize(
    "more",
    [
        {"components": [STRANGE]},
        {"components": [{"type": 1, "components": [STRANGE]}]},
        {"referenced_message": message(39, components=[STRANGE])},
        {"message_snapshots": [{"message": NESTED | {"components": [STRANGE]}}]},
        {"thread": {"id": "11", "type": 999, "guild_id": "100", "name": "strange"}},
    ],
    ids=["it", "inside", "in what it answers", "in what it forwards", "its thread"],
)
def test_an_unknown_variant_is_found_wherever_it_is(more: Mapping[str, Any]) -> None:
    value, form = decoded(more), Whole(GatewayMessage)
    assert b"\xa7payload" not in form.write(value)
    assert form.read(form.write(value)) == value
    assert form.write(value) == pack(value)


def test_a_value_covers_another_that_tells_no_more() -> None:
    short, more = decoded({}), decoded({"flags": 4})
    assert covers(more, pack(short))
    assert covers(short, pack(short))
    assert not covers(short, pack(more))
