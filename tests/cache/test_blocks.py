"""Members who come by the hundred are kept together, and nobody can tell that they are: a cache
that was told of each of them by itself answers and reports the same, whatever happens next.
"""

from collections.abc import Mapping
from pathlib import Path

import pytest

from gloam.cache import InMemoryCache, Kind, lookups
from gloam.events import Event
from gloam.models import GuildMember, User
from gloam.models.ids import GuildId, RoleId, UserId
from tests.cache.world import event, guild, member, presence

GUILD, OTHER = GuildId(100), GuildId(200)
MANY = 1_100  # more than two blocks hold
SOME = range(5_000, 5_000 + MANY)
ROLE = 7


def someone(number: int, name: str = "someone") -> Mapping[str, object]:
    """A member; one of ten has a nickname, and one of ten a role, as most have not."""
    found = member(number, *((ROLE,) if number % 10 == 1 else ()), name=f"{name} {number}")
    return found | ({"nick": "one of ten"} if number % 10 == 0 else {})


def chunk(*members: Mapping[str, object], guild_id: int = GUILD) -> Event:
    data = {"guild_id": str(guild_id), "members": members, "chunk_index": 0, "chunk_count": 1}
    return event("GUILD_MEMBERS_CHUNK", data)


def caches(kinds: Kind = Kind.ALL) -> tuple[InMemoryCache, InMemoryCache]:
    """One that was told of the members together, and one that was told of them one by one."""
    together, apart = InMemoryCache(kinds=kinds), InMemoryCache(kinds=kinds)
    for cache in (together, apart):
        for guild_id in (GUILD, OTHER):
            cache.apply(event("GUILD_CREATE", guild(guild_id)))
    together.apply(chunk(*map(someone, SOME)))
    for number in SOME:
        apart.apply(chunk(someone(number)))
    return together, apart


def told(cache: InMemoryCache) -> tuple[list[GuildMember], list[User], set[UserId]]:
    """All that a cache says of members and users."""
    with_role = cache.find(lookups.members_with_role(GUILD, RoleId(ROLE)))
    return (
        sorted(cache.find(lookups.members()), key=str),
        sorted(cache.find(lookups.users()), key=str),
        {one.user.id for one in with_role if one.user},
    )


IN_GUILD = {"guild_id": str(GUILD)}

NEXT: Mapping[str, tuple[Event, ...]] = {
    "nothing": (),
    "one is changed": (
        event("GUILD_MEMBER_UPDATE", {**someone(5_003), **IN_GUILD, "nick": "changed"}),
    ),
    "one leaves": (event("GUILD_MEMBER_REMOVE", {**IN_GUILD, "user": someone(5_003)["user"]}),),
    "a role is deleted": (event("GUILD_ROLE_DELETE", {**IN_GUILD, "role_id": str(ROLE)}),),
    "some are in another guild": (
        chunk(*map(someone, range(4_900, 5_600)), guild_id=OTHER),
        event("GUILD_MEMBER_REMOVE", {**IN_GUILD, "user": someone(5_003)["user"]}),
        event("GUILD_DELETE", {"id": str(GUILD)}),
    ),
    "some are told of again, renamed, and some more": (
        chunk(*(someone(number, "renamed") for number in range(5_900, 6_700))),
    ),
    "one's name is told with a presence": (
        event("PRESENCE_UPDATE", {**presence(5_003), "user": someone(5_003, "renamed")["user"]}),
    ),
    "the guild is left": (event("GUILD_DELETE", {"id": str(GUILD)}),),
    "the guild is created again, with less members": (
        event("GUILD_CREATE", guild(GUILD, members=[someone(n) for n in range(5_500, 5_700)])),
    ),
}


@pytest.mark.parametrize("kinds", [Kind.ALL, Kind.ALL & ~Kind.MEMBER, Kind.ALL & ~Kind.USER])
@pytest.mark.parametrize("events", NEXT.values(), ids=NEXT)
def test_together_or_apart_is_the_same(events: tuple[Event, ...], kinds: Kind) -> None:
    together, apart = caches(kinds)
    for one in events:
        reports = [sorted(cache.apply(one), key=repr) for cache in (together, apart)]
        assert reports[0] == reports[1]
    assert told(together) == told(apart)


def test_an_id_that_no_block_can_hold_does_no_harm() -> None:
    cache, odd = InMemoryCache(), 1 << 70
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    cache.apply(chunk(someone(1), someone(odd), someone(3)))
    for number in (1, odd, 3):
        found = cache.get(lookups.member(GUILD, UserId(number)))
        assert found is not None
        assert found.user
        assert found.user.username == f"someone {number}"


def test_whoever_is_told_of_twice_is_as_told_last() -> None:
    cache, numbers = InMemoryCache(), range(7_000, 8_000)
    cache.apply(event("GUILD_CREATE", guild(GUILD)))
    cache.apply(chunk(*map(someone, numbers), someone(7_003, "renamed")))
    for number in (7_003, 7_004):  # whatever is kept together with either is cut apart
        assert cache.get(lookups.user(UserId(number)))
        found = cache.get(lookups.user(UserId(7_003)))
        assert found is not None
        assert found.username == "renamed 7003"


def test_a_snapshot_has_what_is_together(tmp_path: Path) -> None:
    together, _ = caches()
    together.save(tmp_path / "cache")
    again = InMemoryCache().load(tmp_path / "cache")
    assert told(again) == told(together)
