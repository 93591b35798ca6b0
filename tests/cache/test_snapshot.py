"""A cache in a file: what comes back is what was there, or an error and nothing else."""

import random
from pathlib import Path

import msgspec
import pytest

from gloam.cache import AwaitableCache, InMemoryCache, Kind, Limit, SnapshotError, lookups
from gloam.core import FakeClock
from gloam.models.ids import GuildId, MessageId, RoleId, UserId
from tests.cache.asking import everything
from tests.cache.test_conformance import LATER, full_guild
from tests.cache.world import event, guild, member, message, reaction, ready, user

GUILD = GuildId(100)


def full(**options: object) -> InMemoryCache:
    """A cache with something of each kind."""
    cache = InMemoryCache(**options)  # type: ignore[arg-type]  # as given
    for name, data in (
        ("READY", ready(1)),
        ("GUILD_CREATE", full_guild()),
        *LATER,
        ("GUILD_CREATE", guild(200, channels=[], threads=[], members=[member(1, 9)])),
        ("GUILD_DELETE", {"id": "300", "unavailable": True}),
    ):
        cache.apply(event(name, data))
    return cache


async def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    cache, path = full(), tmp_path / "cache"
    cache.save(path)
    again = InMemoryCache().load(path)
    known = await everything(AwaitableCache(again))
    assert known == await everything(AwaitableCache(cache))
    assert set(known) == set(Kind)
    assert again.own_id == 1


def test_the_file_is_all_that_is_left_of_writing_it(tmp_path: Path) -> None:
    full().save(tmp_path / "cache")
    assert [one.name for one in tmp_path.iterdir()] == ["cache"]


async def test_a_loaded_cache_goes_on_as_the_other_would(tmp_path: Path) -> None:
    cache, path = full(), tmp_path / "cache"
    cache.save(path)
    again = InMemoryCache().load(path)
    for name, data in (
        ("MESSAGE_REACTION_ADD", reaction(30, 1, "🐢")),
        ("GUILD_MEMBER_REMOVE", {"guild_id": "200", "user": user(1)}),
        ("CHANNEL_DELETE", {"id": "10", "type": 0, "name": "x", "guild_id": str(GUILD)}),
        ("MESSAGE_CREATE", message(40, author=9, guild_id=str(GUILD), member=member(9))),
    ):
        reports = [one.apply(event(name, data)) for one in (again, cache)]
        first, second = ([(one.kind, one.key) for one in report] for report in reports)
        assert first == second, name
    assert again.count(lookups.members_with_role(GuildId(200), RoleId(9))) == 0
    assert again.get(lookups.user(UserId(1))) is not None
    again.apply(event("GUILD_DELETE", {"id": str(GUILD)}))
    again.apply(event("GUILD_DELETE", {"id": "200"}))
    left = set(await everything(AwaitableCache(again)))
    assert left == {Kind.CURRENT_USER, Kind.UNAVAILABLE_GUILD}


def test_only_wanted_kinds_are_loaded(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    full().save(path)
    cache = InMemoryCache(kinds=Kind.ROLE | Kind.MESSAGE, limits={Kind.MESSAGE: Limit(count=1)})
    cache.load(path)
    assert cache.count(lookups.roles()) == 2
    assert cache.get(lookups.guild(GUILD)) is None
    assert cache.count(lookups.messages()) == 2  # one for each channel


async def test_what_is_kept_for_a_while_has_its_time_left(tmp_path: Path) -> None:
    clock, path = FakeClock(), tmp_path / "cache"
    limits = {Kind.MESSAGE: Limit(seconds=10)}
    cache = InMemoryCache(limits=limits, clock=clock)
    cache.apply(event("MESSAGE_CREATE", message(1)))
    await clock.advance(4)
    cache.apply(event("MESSAGE_CREATE", message(2)))
    await clock.advance(3)
    cache.save(path)
    later = FakeClock(start=1000.0)
    again = InMemoryCache(limits=limits, clock=later).load(path)
    assert again.count(lookups.messages()) == 2
    await later.advance(4)
    assert again.get(lookups.message(MessageId(1))) is None
    assert again.get(lookups.message(MessageId(2))) is not None


def test_an_empty_cache_is_a_snapshot_too(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    InMemoryCache().save(path)
    assert InMemoryCache().load(path).count(lookups.guilds()) == 0


def damaged(path: Path, how: str) -> None:
    """Damage a file."""
    raw = path.read_bytes()
    length = int.from_bytes(raw[:4], "big")
    head = msgspec.msgpack.decode(raw[4 : 4 + length])
    match how:
        case "cut short":
            path.write_bytes(raw[:-3])
        case "of another version":
            changed = msgspec.msgpack.encode(head | {"version": 99})
            path.write_bytes(len(changed).to_bytes(4, "big") + changed + raw[4 + length :])
        case "something else":
            path.write_bytes(b"PNG, or whatever else there may be in a file")
        case _:
            path.write_bytes(b"")


@pytest.mark.parametrize("how", ["cut short", "of another version", "something else", "empty"])
async def test_a_file_that_is_no_snapshot_changes_nothing(tmp_path: Path, how: str) -> None:
    path = tmp_path / "cache"
    full().save(path)
    damaged(path, how)
    cache = full()
    before = await everything(AwaitableCache(cache))
    with pytest.raises(SnapshotError, match="cache"):
        cache.load(path)
    assert await everything(AwaitableCache(cache)) == before


def test_no_damage_goes_unnoticed(tmp_path: Path) -> None:
    path, chance = tmp_path / "cache", random.Random(1)
    full().save(path)
    sound = path.read_bytes()
    for _ in range(500):
        raw = bytearray(sound)
        at = chance.randrange(len(raw))
        match chance.randrange(3):
            case 0:
                raw[at] ^= 1 << chance.randrange(8)
            case 1:
                raw.insert(at, chance.randrange(256))
            case _:
                del raw[at]
        if raw == sound:
            continue
        path.write_bytes(raw)
        with pytest.raises(SnapshotError):
            InMemoryCache().load(path)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        InMemoryCache().load(tmp_path / "none")


def test_a_snapshot_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    path = tmp_path / "cache"
    path.mkdir()
    with pytest.raises(OSError, match="cache"):
        full().save(path)
    assert [one.name for one in tmp_path.iterdir()] == ["cache"]
