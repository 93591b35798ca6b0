"""The cache holds all that the permission calculator takes, as the room's documentation shows."""

from datetime import UTC, datetime

import pytest

from gloam.cache import InMemoryCache, lookups
from gloam.models import PublicThread
from gloam.models.ids import ChannelId, GuildId, UserId
from gloam.models.permissions import Permissions
from gloam.toolbox import channel_permissions
from tests.cache.world import channel, event, guild, member, ready, role, thread

GUILD, TEXT, THREAD, BOT = GuildId(100), ChannelId(10), ChannelId(11), UserId(5)
NOW = datetime(2025, 1, 1, tzinfo=UTC)
VIEW, SEND, POST = 1 << 10, 1 << 11, 1 << 38


@pytest.fixture(params=[False, True], ids=["all members", "own member only"])
def cache(request: pytest.FixtureRequest) -> InMemoryCache:
    """A cache of a guild in which one role may post, and only in threads."""
    found = InMemoryCache(own_member_only=request.param)
    everyone = role(GUILD, "@everyone") | {"permissions": str(VIEW)}
    posters = role(7, "posters") | {"permissions": str(SEND | POST)}
    muted = {"id": str(7), "type": 0, "allow": "0", "deny": str(SEND)}
    found.apply(event("READY", ready(BOT)))
    text = channel(TEXT) | {"permission_overwrites": [muted]}
    whole = guild(
        GUILD,
        roles=[everyone, posters],
        members=[member(1), member(BOT, 7)],
        channels=[text],
        threads=[thread(THREAD, TEXT)],
    )
    found.apply(event("GUILD_CREATE", whole))
    return found


def held(cache: InMemoryCache, channel_id: ChannelId) -> Permissions:
    """What the bot may do in a channel or thread, by what the cache knows."""
    known = cache.get(lookups.guild(GUILD))
    own = cache.get(lookups.member(GUILD, BOT))
    where, parent = cache.get(lookups.channel(channel_id)), None
    if where is None:
        where = cache.get(lookups.thread(channel_id))
        assert isinstance(where, PublicThread)
        assert where.parent_id
        parent = cache.get(lookups.channel(where.parent_id))
    assert known is not None
    assert own is not None
    assert where is not None
    return channel_permissions(known, known.roles, own, where, parent=parent, now=NOW)


def test_in_a_channel(cache: InMemoryCache) -> None:
    assert Permissions.VIEW_CHANNEL in held(cache, TEXT)
    assert Permissions.SEND_MESSAGES not in held(cache, TEXT)


def test_in_a_thread(cache: InMemoryCache) -> None:
    assert Permissions.SEND_MESSAGES in held(cache, THREAD)


def test_a_deleted_role_does_not_stand_in_the_way(cache: InMemoryCache) -> None:
    cache.apply(event("GUILD_ROLE_DELETE", {"guild_id": str(GUILD), "role_id": "7"}))
    assert held(cache, TEXT) == Permissions.VIEW_CHANNEL
