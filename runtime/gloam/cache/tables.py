"""The tables of the store in memory: entries of one kind, by key and by owner.

Three shapes, each as small as its kind allows:

- `Table`, by key, with an index of keys by owner;
- `PairTable`, where the key is a pair and the first of the pair an owner: rows by it, so that the
  commonest owner needs no index, and no key a tuple of its own;
- `UserTable`, where entries have several owners, the guilds, found by the guilds' members.

Members, users and presences come by the hundred thousand, so they are kept packed: a third of the
size, nothing that the garbage collector has to walk, and unpacked in half a microsecond when read.
What is put again with the same value is not put, and not reported.
"""

import itertools
from collections.abc import Iterable, Iterator
from typing import Any, Final, TypeAlias, cast

from msgspec import Struct

from gloam.cache.changes import Key, Owner, OwnerKind
from gloam.cache.kinds import Kind, Limit
from gloam.cache.models import VALUES
from gloam.cache.packing import Packer, unpack
from gloam.models import User

PACKED: Final = frozenset({Kind.MEMBER, Kind.USER, Kind.PRESENCE})
"""The kinds that are kept packed; none of them has variants."""

UNCHANGED: Final = object()
"""What `put` answers if the entry had that value already."""

Stored: TypeAlias = Any
"""A value as it is stored: bytes if its kind is packed, else the value itself."""

_FIRST: Final[dict[Kind, OwnerKind]] = {
    Kind.MEMBER: "guild",
    Kind.PRESENCE: "guild",
    Kind.VOICE_STATE: "guild",
    Kind.THREAD_MEMBER: "channel",
    Kind.REACTION: "message",
}
"""The kinds whose key is a pair, and what the first of the pair is."""


class Table:
    """Entries of a kind by their key, in the order in which they came."""

    def __init__(self, kind: Kind, limit: Limit) -> None:
        self.kind: Final = kind
        self.limit: Final = limit
        self.packed: Final = kind in PACKED
        self.bounded: Final = limit.count is not None or limit.seconds is not None
        self._wanted = VALUES[kind]
        self._pack = Packer(known=self.packed).pack
        self._entries: dict[Key, Any] = {}
        self._owners: dict[Key, tuple[Owner, ...]] = {}
        self._owned: dict[Owner, dict[Key, None]] = {}
        self._told: dict[Key, float] = {}
        """When an entry was last told of, the longest ago first; only if the table is bounded."""

    def get(self, key: Key) -> Struct | None:
        """The value of an entry."""
        stored = self.load(key)
        return None if stored is None else self.read(stored)

    def read(self, stored: Stored) -> Struct:
        """A value from how it is stored."""
        return (
            unpack(cast("bytes", stored), self._wanted) if self.packed else cast("Struct", stored)
        )

    def same(self, key: Key, value: Struct) -> bool:
        """Whether an entry has just that value, without unpacking it."""
        return self.load(key) == (self._pack(value) if self.packed else value)

    def put(self, key: Key, value: Struct, owners: tuple[Owner, ...], now: float) -> object:
        """Insert or replace; what was there, None if nothing was, or `UNCHANGED`."""
        stored = self._pack(value) if self.packed else value
        before = self.load(key)
        self.own(key, owners)
        if self.bounded:
            self._told.pop(key, None)
            self._told[key] = now
        if before is not None and before == stored:
            return UNCHANGED
        self.store(key, stored)
        return None if before is None else self.read(before)

    def drop(self, key: Key) -> Struct | None:
        """Take an entry away; what it was."""
        before = self.discard(key)
        if before is None:
            return None
        self.release(key)
        self._told.pop(key, None)
        return self.read(before)

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Note whose the entry is."""
        known = self._owners.get(key)
        if known == owners:
            return
        if known is not None:
            self.release(key)
        if owners:
            self._owners[key] = owners
        for owner in owners:
            keys = self._owned.setdefault(owner, {})
            keys[key] = None
            if self.kind is Kind.MESSAGE:
                self._sort(owner, keys, key)

    def _sort(self, owner: Owner, keys: dict[Key, None], latest: Key) -> None:
        """Keep the newest message last, whatever the order in which they were told of."""
        if latest < max(itertools.islice(reversed(keys), 2)):  # type: ignore[operator]  # ids
            self._owned[owner] = dict.fromkeys(sorted(keys))

    def release(self, key: Key) -> None:
        """Forget whose the entry was."""
        for owner in self._owners.pop(key, ()):
            keys = self._owned[owner]
            del keys[key]
            if not keys:
                del self._owned[owner]

    def owners(self, key: Key) -> tuple[Owner, ...]:
        """Whose the entry is."""
        return self._owners.get(key, ())

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of an owner's entries, or of all; a copy, so that the table may change."""
        return tuple(self._entries if owner is None else self._owned.get(owner, ()))

    def count(self, owner: Owner | None = None) -> int:
        """How many entries an owner has, or all."""
        return len(self._entries if owner is None else self._owned.get(owner, ()))

    def load(self, key: Key) -> Stored | None:
        """An entry as it is stored."""
        return self._entries.get(key)

    def store(self, key: Key, stored: Stored) -> None:
        """Put an entry as it is stored."""
        self._entries[key] = stored

    def discard(self, key: Key) -> Stored | None:
        """Take an entry out of the storage; as it was stored."""
        return self._entries.pop(key, None)

    def expired(self, now: float) -> Iterator[Key]:
        """The keys of entries that have been kept long enough; drop each before asking on."""
        while self.limit.seconds is not None and self._told:
            key, told = next(iter(self._told.items()))
            if now - told < self.limit.seconds:
                return
            yield key

    def surplus(self, owners: Iterable[Owner]) -> Iterator[Key]:
        """The keys of entries beyond the count; drop each before asking on."""
        count = self.limit.count
        if count is None:
            return
        if self.kind is Kind.MESSAGE:
            for owner in owners:
                while owner[0] == "channel" and len(self._owned.get(owner, ())) > count:
                    yield next(iter(self._owned[owner]))
            return
        while len(self._told) > count:
            yield next(iter(self._told))

    def ages(self, now: float) -> dict[Key, float]:
        """How many seconds ago each entry was last told of; empty if the table is not bounded."""
        return {key: now - told for key, told in self._told.items()}


class PairTable(Table):
    """Entries whose key is a pair, in rows by the first of the pair."""

    def __init__(self, kind: Kind, limit: Limit) -> None:
        super().__init__(kind, limit)
        self.rows: Final[dict[int, dict[int | str, Any]]] = {}
        self.first: Final = _FIRST[kind]

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Note whose the entry is, besides the owner that the row is of."""
        if len(owners) > 1 or (owners and owners[0][0] != self.first):
            super().own(key, tuple(owner for owner in owners if owner[0] != self.first))

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of an owner's entries, or of all; a copy, so that the table may change."""
        if owner is None:
            return tuple((first, second) for first, row in self.rows.items() for second in row)
        if owner[0] == self.first:
            first = cast("int", owner[1])
            return tuple((first, second) for second in self.rows.get(first, ()))
        return super().keys(owner)

    def count(self, owner: Owner | None = None) -> int:
        """How many entries an owner has, or all."""
        if owner is None:
            return sum(map(len, self.rows.values()))
        if owner[0] == self.first:
            return len(self.rows.get(cast("int", owner[1]), ()))
        return super().count(owner)

    def load(self, key: Key) -> Stored | None:
        """An entry as it is stored."""
        first, second = cast("tuple[int, int]", key)
        row = self.rows.get(first)
        return None if row is None else row.get(second)

    def store(self, key: Key, stored: Stored) -> None:
        """Put an entry as it is stored."""
        first, second = cast("tuple[int, int]", key)
        self.rows.setdefault(first, {})[second] = stored

    def fill(
        self, first: int, values: Iterable[tuple[int, Struct]]
    ) -> Iterator[tuple[Key, Struct, Struct]]:
        """Put many packed entries that belong to the first of their key alone, as fast as can be.
        Of those that were there and differ: key, and value before and after.
        """
        row, pack = self.rows.setdefault(first, {}), self._pack
        for second, value in values:
            stored = pack(value)
            before = row.setdefault(second, stored)
            if before is not stored and before != stored:
                row[second] = stored
                yield (first, second), self.read(before), value
        if not row:
            del self.rows[first]

    def discard(self, key: Key) -> Stored | None:
        """Take an entry out of the storage; as it was stored."""
        first, second = cast("tuple[int, int]", key)
        row = self.rows.get(first)
        if row is None:
            return None
        stored = row.pop(second, None)
        if not row:
            del self.rows[first]
        return stored


class UserTable(Table):
    """Users, each with the guilds that it is in; an entry goes with the last of them.

    Args:
        limit: how many to keep, and for how long.
        members: the table of members, if it has all of them: then its rows tell which users are in
            a guild, and no second index is kept.
    """

    def __init__(self, limit: Limit, members: PairTable | None) -> None:
        super().__init__(Kind.USER, limit)
        self._members = members
        self._guilds: dict[int, int | tuple[int, ...]] = {}
        """By user: the only guild as it is, since nearly all are in one."""

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Add the guilds to those that the user is in."""
        for owner in owners:
            self.join(cast("int", key), cast("int", owner[1]))

    def join(self, user_id: int, guild_id: int) -> None:
        """Note that the user is in a guild."""
        known = self._guilds.setdefault(user_id, guild_id)
        if isinstance(known, tuple):
            if guild_id not in known:
                self._guilds[user_id] = (*known, guild_id)
        elif known != guild_id:
            self._guilds[user_id] = (known, guild_id)
        if self._members is None:
            self._owned.setdefault(("guild", guild_id), {})[user_id] = None

    def fill(self, guild_id: int, users: Iterable[User]) -> Iterator[tuple[Key, Struct, Struct]]:
        """Put the users of a guild, as fast as can be. Of those that were there and differ: key,
        and value before and after.
        """
        entries, guilds, pack, alone = self._entries, self._guilds, self._pack, self._members
        for user in users:
            user_id = user.id
            stored = pack(user)
            before = entries.setdefault(user_id, stored)
            if alone is None or guilds.setdefault(user_id, guild_id) != guild_id:
                self.join(user_id, guild_id)
            if before is not stored and before != stored:
                entries[user_id] = stored
                yield user_id, self.read(before), user

    def leave(self, user_id: int, guild_id: int) -> Struct | None:
        """Note that the user is no longer in a guild; the user, if that was the last one."""
        rest = tuple(one for one in self.guilds(user_id) if one != guild_id)
        self._unlist(user_id, guild_id)
        if not rest:
            return self.drop(user_id)
        self._guilds[user_id] = rest if len(rest) > 1 else rest[0]
        return None

    def release(self, key: Key) -> None:
        """Forget whose the entry was."""
        for guild_id in self.guilds(cast("int", key)):
            self._unlist(cast("int", key), guild_id)
        self._guilds.pop(cast("int", key), None)

    def _unlist(self, user_id: int, guild_id: int) -> None:
        keys = self._owned.get(("guild", guild_id))
        if keys is not None:
            keys.pop(user_id, None)
            if not keys:
                del self._owned["guild", guild_id]

    def guilds(self, user_id: int) -> tuple[int, ...]:
        """The guilds that a user is in."""
        known = self._guilds.get(user_id, ())
        return known if isinstance(known, tuple) else (known,)

    def owners(self, key: Key) -> tuple[Owner, ...]:
        """The guilds that a user is in."""
        return tuple(("guild", guild_id) for guild_id in self.guilds(cast("int", key)))

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of a guild's users, or of all; a copy, so that the table may change."""
        if owner is None or self._members is None:
            return super().keys(owner)
        row = self._members.rows.get(cast("int", owner[1]), ())
        return tuple(user_id for user_id in row if user_id in self._entries)

    def count(self, owner: Owner | None = None) -> int:
        """How many users a guild has, or all."""
        return super().count() if owner is None else len(self.keys(owner))


def is_pair(kind: Kind) -> bool:
    """Whether the keys of a kind are pairs."""
    return kind in _FIRST
