"""The cache in memory: what is kept, found, bounded and let go, event by event."""

from collections.abc import Mapping

import pytest
from msgspec import UNSET

from gloam.cache import AwaitableCache, Cache, InMemoryCache, Kind
from gloam.models import GuildTextChannel, PublicThread
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from tests.cache.world import channel, event, guild, member, message, role, thread, user

GUILD, OTHER = GuildId(100), GuildId(200)
TEXT, THREAD = ChannelId(10), ChannelId(11)
EVERYTHING_OF_A_GUILD = (Kind.GUILD, Kind.CHANNEL, Kind.ROLE, Kind.MEMBER, Kind.USER, Kind.MESSAGE)


@pytest.fixture
def cache() -> InMemoryCache:
    """A cache that has seen one guild with two members."""
    found = InMemoryCache(messages_per_channel=3)
    found.apply(event("GUILD_CREATE", guild(GUILD)))
    return found


def test_a_guild_comes_with_everything_in_it(cache: InMemoryCache) -> None:
    found = cache.guild(GUILD)
    assert found is not None
    assert found.name == "guild"
    assert type(found).__name__ == "Guild"
    assert [one.name for one in cache.roles_of(GUILD)] == ["@everyone"]
    assert {one.user.id for one in cache.members_of(GUILD) if one.user} == {1, 2}
    text, under = cache.channel(TEXT), cache.channel(THREAD)
    assert isinstance(text, GuildTextChannel)
    assert text.guild_id == GUILD
    assert isinstance(under, PublicThread)
    assert under.guild_id == GUILD
    assert {one.id for one in cache.channels_of(GUILD) if hasattr(one, "id")} == {TEXT, THREAD}


def test_a_guild_that_is_sent_again_replaces_what_was_known(cache: InMemoryCache) -> None:
    cache.apply(event("MESSAGE_CREATE", message(1, guild_id=str(GUILD))))
    cache.apply(event("GUILD_CREATE", guild(GUILD, members=[member(3)], threads=[])))
    assert cache.member(GUILD, UserId(1)) is None
    assert cache.user(UserId(1)) is None
    assert cache.channel(THREAD) is None
    assert cache.message(MessageId(1)) is not None


def test_an_outage_is_not_a_leave(cache: InMemoryCache) -> None:
    for name in ("GUILD_DELETE", "GUILD_CREATE"):
        cache.apply(event(name, {"id": str(GUILD), "unavailable": True}))
        assert cache.unavailable_guilds() == {GUILD}
        assert cache.guild(GUILD) is not None
        assert cache.count(Kind.MEMBER) == 2
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    assert cache.unavailable_guilds() == frozenset()


def test_nothing_of_a_departed_guild_remains(cache: InMemoryCache) -> None:
    cache.apply(event("MESSAGE_CREATE", message(1, guild_id=str(GUILD))))
    cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert [cache.count(kind) for kind in EVERYTHING_OF_A_GUILD] == [0, 0, 0, 0, 0, 0]
    assert not [*cache.channels_of(GUILD), *cache.roles_of(GUILD), *cache.members_of(GUILD)]


def test_a_user_stays_until_the_last_guild_has_let_go(cache: InMemoryCache) -> None:
    cache.apply(event("GUILD_CREATE", guild(OTHER, channels=[], threads=[], members=[member(1)])))
    cache.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    assert cache.user(UserId(1)) is not None
    assert cache.user(UserId(2)) is None
    cache.apply(event("GUILD_MEMBER_REMOVE", {"guild_id": str(OTHER), "user": user(1)}))
    assert cache.user(UserId(1)) is None
    assert cache.member(OTHER, UserId(1)) is None


def test_a_renamed_user_is_renamed_in_every_guild(cache: InMemoryCache) -> None:
    cache.apply(event("GUILD_CREATE", guild(OTHER, channels=[], threads=[], members=[member(1)])))
    update = member(1, name="renamed") | {"guild_id": str(GUILD), "avatar": None, "banner": None}
    cache.apply(event("GUILD_MEMBER_UPDATE", update))
    for guild_id in (GUILD, OTHER):
        found = cache.member(guild_id, UserId(1))
        assert found is not None
        assert found.user
        assert found.user.username == "renamed"


def test_a_deleted_role_is_taken_from_its_members(cache: InMemoryCache) -> None:
    cache.apply(event("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": role(7)}))
    cache.apply(event("GUILD_MEMBER_ADD", member(3, 7, 8) | {"guild_id": str(GUILD)}))
    changed = cache.apply(event("GUILD_ROLE_DELETE", {"guild_id": str(GUILD), "role_id": "7"}))
    assert cache.role(RoleId(7)) is None
    found = cache.member(GUILD, UserId(3))
    assert found is not None
    assert list(found.roles) == [8]
    assert [one.kind for one in changed] == [Kind.ROLE, Kind.MEMBER]


def test_a_guild_shows_the_roles_that_it_has_now(cache: InMemoryCache) -> None:
    cache.apply(event("GUILD_ROLE_CREATE", {"guild_id": str(GUILD), "role": role(7, "old")}))
    cache.apply(event("GUILD_ROLE_UPDATE", {"guild_id": str(GUILD), "role": role(7, "new")}))
    found = cache.guild(GUILD)
    assert found is not None
    assert [one.name for one in found.roles] == ["@everyone", "new"]


def test_an_update_tells_before_and_after(cache: InMemoryCache) -> None:
    (changed,) = cache.apply(event("CHANNEL_UPDATE", channel(TEXT, "renamed", GUILD)))
    assert isinstance(changed.before, GuildTextChannel)
    assert isinstance(changed.after, GuildTextChannel)
    assert (changed.before.name, changed.after.name) == ("general", "renamed")


def test_a_deleted_channel_takes_its_threads_and_messages_along(cache: InMemoryCache) -> None:
    cache.apply(event("MESSAGE_CREATE", message(1, guild_id=str(GUILD))))
    cache.apply(event("CHANNEL_DELETE", channel(TEXT, guild_id=GUILD)))
    assert cache.channel(TEXT) is None
    assert cache.channel(THREAD) is None
    assert cache.message(MessageId(1)) is None


def test_messages_are_bounded_for_each_channel_and_newest_first(cache: InMemoryCache) -> None:
    for number in range(1, 6):
        cache.apply(event("MESSAGE_CREATE", message(number)))
    cache.apply(event("MESSAGE_CREATE", message(9, channel_id=12)))
    assert [one.id for one in cache.messages_of(TEXT)] == [5, 4, 3]
    assert [one.id for one in cache.messages_of(ChannelId(12))] == [9]
    assert cache.count(Kind.MESSAGE) == 4


def test_messages_are_patched_and_deleted(cache: InMemoryCache) -> None:
    for number in (1, 2, 3):
        cache.apply(event("MESSAGE_CREATE", message(number)))
    (changed,) = cache.apply(event("MESSAGE_UPDATE", message(1, content="changed")))
    found = cache.message(MessageId(1))
    assert found is not None
    assert found.content == "changed"
    assert changed.after == found
    assert cache.apply(event("MESSAGE_UPDATE", message(99))) == []
    cache.apply(event("MESSAGE_DELETE", {"id": "1", "channel_id": "10"}))
    cache.apply(event("MESSAGE_DELETE_BULK", {"ids": ["2", "3"], "channel_id": "10"}))
    assert cache.count(Kind.MESSAGE) == 0
    assert list(cache.messages_of(TEXT)) == []


def test_the_author_of_a_message_is_renewed_but_not_invented(cache: InMemoryCache) -> None:
    renamed = {"author": user(1, "renamed")}
    cache.apply(event("MESSAGE_CREATE", message(1) | renamed))
    cache.apply(event("MESSAGE_CREATE", message(2, author=77)))
    cache.apply(event("MESSAGE_CREATE", message(3, author=2, webhook_id="5")))
    found = cache.user(UserId(1))
    assert found is not None
    assert found.username == "renamed"
    assert cache.user(UserId(77)) is None


def test_the_current_user_is_told_by_ready_and_renewed() -> None:
    cache = InMemoryCache()
    ready = {
        "v": 10,
        "user": user(5, "bot"),
        "guilds": [{"id": str(GUILD), "unavailable": True}],
        "session_id": "s",
        "resume_gateway_url": "wss://localhost",
        "application": {"id": "6", "flags": 0},
    }
    cache.apply(event("READY", ready))
    assert cache.current_user is not None
    assert cache.current_user.username == "bot"
    assert cache.unavailable_guilds() == {GUILD}
    cache.apply(event("USER_UPDATE", user(5, "renamed")))
    assert cache.current_user.username == "renamed"


def test_a_guild_update_keeps_what_it_does_not_tell(cache: InMemoryCache) -> None:
    update = {
        key: item for key, item in guild(GUILD, name="renamed").items() if key in GUILD_UPDATE_KEYS
    }
    (changed, *_) = cache.apply(event("GUILD_UPDATE", update))
    found = cache.guild(GUILD)
    assert found is not None
    assert found.name == "renamed"
    assert changed.kind is Kind.GUILD


GUILD_UPDATE_KEYS = set(guild(1)) - {
    "joined_at", "large", "member_count", "voice_states", "members", "channels", "threads",
    "presences",    "stage_instances", "guild_scheduled_events", "soundboard_sounds",
}  # fmt: skip


@pytest.mark.parametrize("kind", EVERYTHING_OF_A_GUILD, ids=lambda kind: str(kind.name))
def test_only_wanted_kinds_are_kept(kind: Kind) -> None:
    cache = InMemoryCache(kinds=kind)
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    cache.apply(event("MESSAGE_CREATE", message(1)))
    assert {one for one in Kind if cache.count(one)} == {kind}


def test_a_member_without_users_cached_has_no_user() -> None:
    cache = InMemoryCache(kinds=Kind.MEMBER)
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    found = cache.member(GUILD, UserId(1))
    assert found is not None
    assert found.user is UNSET


def test_events_that_touch_nothing_change_nothing(cache: InMemoryCache) -> None:
    typing: Mapping[str, object] = {"channel_id": "10", "user_id": "1", "timestamp": 1}
    assert cache.apply(event("TYPING_START", typing)) == []


def test_the_bound_on_messages_is_positive() -> None:
    with pytest.raises(ValueError, match=r"leave Kind\.MESSAGE out"):
        InMemoryCache(messages_per_channel=0)


async def test_the_awaitable_form_answers_the_same(cache: InMemoryCache) -> None:
    shared: Cache = AwaitableCache(cache)
    changed = await shared.apply(event("MESSAGE_CREATE", message(1)))
    assert [one.kind for one in changed] == [Kind.MESSAGE, Kind.USER]
    assert await shared.guild(GUILD) == cache.guild(GUILD)
    assert await shared.channel(TEXT) == cache.channel(TEXT)
    assert await shared.role(RoleId(GUILD)) == cache.role(RoleId(GUILD))
    assert await shared.member(GUILD, UserId(1)) == cache.member(GUILD, UserId(1))
    assert await shared.user(UserId(1)) == cache.user(UserId(1))
    assert await shared.message(MessageId(1)) == cache.message(MessageId(1))
    assert await shared.channels_of(GUILD) == list(cache.channels_of(GUILD))
    assert await shared.roles_of(GUILD) == list(cache.roles_of(GUILD))
    assert await shared.members_of(GUILD) == list(cache.members_of(GUILD))
    assert await shared.messages_of(TEXT) == list(cache.messages_of(TEXT))
    assert await shared.current_user() is cache.current_user


def test_a_thread_s_channel_is_its_owner(cache: InMemoryCache) -> None:
    cache.apply(event("CHANNEL_CREATE", thread(15, TEXT) | {"guild_id": str(GUILD)}))
    cache.apply(event("CHANNEL_DELETE", channel(TEXT, guild_id=GUILD)))
    assert cache.channel(ChannelId(15)) is None
