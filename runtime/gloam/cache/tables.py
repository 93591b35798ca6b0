"""The tables for the kinds that have a shape of their own.

- `PairTable`, where the key is a pair and the first of the pair an owner: rows by it, so that the
  commonest owner needs no index, and no key is a tuple of its own;
- `UserTable`, where entries have several owners, the guilds, found by the guilds' members;
- `MessageTable` and `ChannelTable`, in modules of their own.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any, Final, TypeVar, cast

from msgspec import Struct

from gloam.cache.changes import Changed, Key, Owner, OwnerKind
from gloam.cache.channel_table import ChannelTable
from gloam.cache.kinds import Kind, Limit, Policy
from gloam.cache.message_table import MessageTable
from gloam.cache.packing import Block, Row
from gloam.cache.table import PairKey, Stored, Table
from gloam.core.snowflake import SNOWFLAKE_END
from gloam.models import User

S = TypeVar("S", bound=Struct)

FIRST: Final[Mapping[Kind, OwnerKind]] = {
    Kind.MEMBER: "guild",
    Kind.PRESENCE: "guild",
    Kind.VOICE_STATE: "guild",
    Kind.THREAD_MEMBER: "channel",
    Kind.REACTION: "message",
}
"""The kinds whose key is a pair, and what the first of the pair is."""


class PairTable(Table):
    """Entries whose key is a pair, in rows by the first of the pair."""

    def __init__(self, kind: Kind, limit: Limit) -> None:
        super().__init__(kind, limit)
        self.rows: Final[dict[int, dict[int | str, Stored]]] = {}
        self.first: Final = FIRST[kind]

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Note whose the entry is, besides the owner that the row is of, which comes first."""
        others = owners[1:] if owners and owners[0][0] == self.first else owners
        if others:
            super().own(key, others)

    def owners(self, key: PairKey) -> tuple[Owner, ...]:
        """Whose the entry is."""
        return (self.first, key[0]), *super().owners(key)

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of an owner's entries, or of all; a copy, so that the table may change."""
        if owner is None:
            return tuple((first, second) for first, row in self.rows.items() for second in row)
        if owner[0] == self.first:
            first: Any = owner[1]
            row = self.rows.get(first)
            return tuple([(first, second) for second in row]) if row else ()
        return super().keys(owner)

    def count(self, owner: Owner | None = None) -> int:
        """How many entries an owner has, or all."""
        if owner is None:
            return sum(map(len, self.rows.values()))
        if owner[0] == self.first:
            return len(self.rows.get(cast("int", owner[1]), ()))
        return super().count(owner)

    def load(self, key: PairKey) -> Stored | None:
        """An entry as it is stored."""
        row = self.rows.get(key[0])
        return None if row is None else self._in_row(row, key[1])

    def _in_row(self, row: dict[int | str, Stored], second: int | str) -> Stored | None:
        stored = row.get(second)
        if type(stored) is Block:
            row.update(cast("Row", self.form).cut(stored))
            return row[second]
        return stored

    def __contains__(self, key: PairKey) -> bool:
        """Whether there is such an entry."""
        row = self.rows.get(key[0])
        return row is not None and key[1] in row

    def put(
        self, key: PairKey, value: Struct, owners: tuple[Owner, ...], now: float
    ) -> Changed | None:
        """Insert or replace; None if the entry had that value already."""
        first, second = key
        row = self.rows.get(first)
        if row is None:
            row = self.rows[first] = {}
        if len(owners) > 1:
            self.own(key, owners)
        if self.bounded:
            self._touch(key, now)
        before = self._in_row(row, second)
        stored = value if self.form is None else self.form.write(value)
        if before == stored:
            return None
        row[second] = stored
        return Changed(self.kind, key, before, stored, self._reader)

    def has(self, key: PairKey, value: Struct) -> bool:
        """Whether an entry is there and has just that value."""
        before = self.load(key)
        return bool(before == (value if self.form is None else self.form.write(value)))

    def _store(self, key: PairKey, stored: Stored) -> None:
        self.rows[key[0]][key[1]] = stored  # in place of what was there, so there is the row

    def _discard(self, key: PairKey) -> None:
        row = self.rows[key[0]]
        del row[key[1]]
        if not row:
            del self.rows[key[0]]

    def fill(self, first: int, keys: Sequence[int], values: Sequence[Struct]) -> Iterator[Changed]:
        """Put many packed entries that belong to the first of their key alone, as fast as can be;
        told are those that differ from before.
        """
        form, row = cast("Row", self.form), self.rows.get(first)
        if row is None:
            if keys:
                self.rows[first] = dict(form.write_all(keys, values))
            return
        known, fresh, new = _parted(row, keys, values)
        row.update(form.write_all(fresh, new))
        for second, value in known:
            before, after = self._in_row(row, second), form.write(value)
            if before != after:
                row[second] = after
                yield Changed(self.kind, (first, second), before, after, self._reader)

    def cut(self, first: int) -> Mapping[int | str, Stored]:
        """A row, each of its entries as it is stored by itself."""
        row = self.rows.get(first, {})
        for block in {id(one): one for one in row.values() if type(one) is Block}.values():
            row.update(cast("Row", self.form).cut(block))
        return row


class UserTable(Table):
    """Users, each with the guilds that it is in; an entry goes with the last of them.

    The guild of whoever is in one alone, which is nearly everyone, is kept in the entry itself.

    Args:
        limit: how many to keep, and for how long.
        members: the table of members, if it has all of them: then its rows tell which users are in
            a guild, and no second index is kept.
    """

    def __init__(self, limit: Limit, members: PairTable | None) -> None:
        super().__init__(Kind.USER, limit)
        self.ids: Final[Collection[Key]] = self._entries
        """Who is there."""

        self.whole: Final = members is not None
        """Whether all members are kept."""

        self._row = cast("Row", self.form)
        self._members = members
        self._shared: dict[int, tuple[int, ...]] = {}
        """The guilds of those who are in several."""

    def guilds(self, user_id: int) -> tuple[int, ...]:
        """The guilds that a user is in."""
        stored = self.load(user_id)
        if stored is None:
            return ()
        alone = int.from_bytes(self._row.beside(stored), "big")
        return (alone,) if alone else self._shared[user_id]

    def load(self, key: Key) -> Stored | None:
        """An entry as it is stored."""
        stored = self._entries.get(key)
        if type(stored) is Block:
            self._entries.update(self._row.cut(stored))
            return self._entries[key]
        return stored

    def __contains__(self, key: Key) -> bool:
        """Whether there is such an entry."""
        return key in self._entries

    def owners(self, key: Key) -> tuple[Owner, ...]:
        """The guilds that a user is in."""
        return tuple(("guild", guild_id) for guild_id in self.guilds(cast("int", key)))

    def put(self, key: Key, value: Struct, owners: tuple[Owner, ...], now: float) -> Changed | None:
        """Insert or replace, and add guilds to those that the user is in."""
        user_id = cast("int", key)
        before = self.load(user_id)
        known = self.guilds(user_id)
        guilds = tuple(dict.fromkeys((*known, *(cast("int", owner[1]) for owner in owners))))
        self._list(user_id, guilds, known)
        stored = self._row.write(value, _beside(guilds))
        self._entries[user_id] = stored
        if self.bounded:
            self._touch(key, now)
        if before is not None and self._row.packed(before) == self._row.packed(stored):
            return None
        return Changed(self.kind, key, before, stored, self._reader)

    def has(self, user: User, guild_id: int) -> bool:
        """Whether a user is there as it is, and in a guild."""
        before = self.load(user.id)
        if before == self._row.write(user, _beside((guild_id,))):
            return True
        shared = self._shared.get(user.id, ())
        return guild_id in shared and bool(before == self._row.write(user, _SHARED))

    def _written(self, value: Struct, before: Stored) -> bytes:
        return self._row.write(value, self._row.beside(before))

    def leave(self, user_id: int, guild_id: int) -> Changed | None:
        """Note that the user is no longer in a guild; drop it if that was the last one."""
        known = self.guilds(user_id)
        rest = tuple(one for one in known if one != guild_id)
        if not rest:
            return self.drop(user_id)
        if rest != known:
            before = self.load(user_id)
            self._list(user_id, rest, known)
            self._entries[user_id] = self._row.write(self.read(before), _beside(rest))
        return None

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Add guilds to those that a user is in, whose value stays as it is."""
        user_id = cast("int", key)
        known = self.guilds(user_id)
        if any(owner[1] not in known for owner in owners):
            self.put(key, self.read(self.load(user_id)), owners, 0.0)

    def release(self, key: Key) -> None:
        """Forget the guilds that the user was in."""
        self._list(cast("int", key), (), self.guilds(cast("int", key)))

    def _list(self, user_id: int, guilds: tuple[int, ...], before: tuple[int, ...]) -> None:
        """Note the guilds that a user is in now."""
        if guilds and _beside(guilds) == _SHARED:
            self._shared[user_id] = guilds
        elif before:
            self._shared.pop(user_id, None)
        if self._members is not None:
            return
        for guild_id in guilds:
            self._owned.setdefault(("guild", guild_id), {})[user_id] = None
        for guild_id in before:
            if guild_id not in guilds:
                keys = self._owned["guild", guild_id]
                del keys[user_id]
                if not keys:
                    del self._owned["guild", guild_id]

    def fill(self, guild_id: int, keys: Sequence[int], users: Sequence[User]) -> Iterator[Changed]:
        """Put the users of a guild, as fast as can be; told are those that differ from before."""
        beside = _beside((guild_id,))
        known, fresh, new = _parted(self._entries, keys, users)
        if beside == _SHARED:  # no id that a guild can have
            known, fresh, new = tuple(zip(keys, users, strict=True)), (), ()
        self._entries.update(self._row.write_all(fresh, new, beside))
        if self._members is None and fresh:
            self._owned.setdefault(("guild", guild_id), {}).update(dict.fromkeys(fresh))
        for user_id, user in known:
            if self.has(user, guild_id):
                continue
            told = self.put(user_id, user, (("guild", guild_id),), 0.0)
            if told is not None and told.kept_before is not None:
                yield told

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of a guild's users, or of all; a copy, so that the table may change."""
        if owner is None or self._members is None:
            return super().keys(owner)
        row = self._members.rows.get(cast("int", owner[1]), ())
        return tuple(user_id for user_id in row if user_id in self._entries)

    def count(self, owner: Owner | None = None) -> int:
        """How many users a guild has, or all."""
        return super().count() if owner is None else len(self.keys(owner))


def _parted(
    entries: Mapping[Any, Stored], keys: Sequence[int], values: Sequence[S]
) -> tuple[Sequence[tuple[int, S]], Sequence[int], Sequence[S]]:
    """Those whose key is among the entries, then the keys and the values of the others."""
    if entries.keys().isdisjoint(keys):  # which is how most come
        return (), keys, values
    told = tuple(zip(keys, values, strict=True))
    known = [one for one in told if one[0] in entries]
    fresh = [one for one in told if one[0] not in entries]
    return known, [key for key, _ in fresh], [value for _, value in fresh]


_SHARED: Final = bytes(8)


def _beside(guilds: tuple[int, ...]) -> bytes:
    """What is kept with a user: its only guild, or zero if it is in several. What cannot be the id
    of a guild goes where several do.
    """
    guild_id = guilds[0]
    if len(guilds) > 1 or not 0 < guild_id < SNOWFLAKE_END:
        return _SHARED
    return guild_id.to_bytes(8, "big")


def tables(policy: Policy) -> Mapping[Kind, Table]:
    """A table for each kind that is kept."""
    found = {kind: _table(kind, policy.limit(kind)) for kind in policy.kinds}
    if Kind.USER in found:
        members = found.get(Kind.MEMBER)
        every = policy.limit(Kind.MEMBER) == Limit() and not policy.own_member_only
        whole = members if isinstance(members, PairTable) and every else None
        found[Kind.USER] = UserTable(policy.limit(Kind.USER), whole)
    return found


def _table(kind: Kind, limit: Limit) -> Table:
    if kind is Kind.MESSAGE:
        return MessageTable(limit)
    if kind in (Kind.CHANNEL, Kind.THREAD):
        return ChannelTable(kind, limit)
    return PairTable(kind, limit) if kind in FIRST else Table(kind, limit)
