"""The tables for the kinds that have a shape of their own.

- `PairTable`, where the key is a pair and the first of the pair an owner: rows by it, so that the
  commonest owner needs no index, and no key is a tuple of its own;
- `UserTable`, where entries have several owners, the guilds, found by the guilds' members;
- `MessageTable`, in rows by channel, each in the order of ids.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast

from msgspec import Struct

from gloam.cache.changes import Changed, Key, Owner, OwnerKind
from gloam.cache.kinds import MESSAGE, Kind, Limit, Policy
from gloam.cache.packing import Row
from gloam.cache.table import PairKey, Stored, Table
from gloam.models import User

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
        """Note whose the entry is, besides the owner that the row is of."""
        if len(owners) > 1 or (owners and owners[0][0] != self.first):
            super().own(key, tuple(owner for owner in owners if owner[0] != self.first))

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
        return None if row is None else row.get(key[1])

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
        before = row.get(second)
        stored = value if self.form is None else self.form.write(value)
        if before == stored:
            return None
        row[second] = stored
        return Changed(self.kind, key, before, stored, self._reader)

    def has(self, key: PairKey, value: Struct) -> bool:
        """Whether an entry is there and has just that value."""
        row = self.rows.get(key[0])
        if row is None:
            return False
        return bool(row.get(key[1]) == (value if self.form is None else self.form.write(value)))

    def _store(self, key: PairKey, stored: Stored) -> None:
        self.rows.setdefault(key[0], {})[key[1]] = stored

    def _discard(self, key: PairKey) -> None:
        row = self.rows[key[0]]
        del row[key[1]]
        if not row:
            del self.rows[key[0]]

    def fill(self, first: int, keys: Sequence[int], values: Sequence[Struct]) -> Iterator[Changed]:
        """Put many packed entries that belong to the first of their key alone, as fast as can be;
        told are those that differ from before.
        """
        stored = cast("Row", self.form).write_all(values)
        row = self.rows.get(first)
        if row is None:
            if keys:
                self.rows[first] = dict(zip(keys, stored, strict=True))
            return
        for second, after in zip(keys, stored, strict=True):
            before = row.setdefault(second, after)
            if before is not after and before != after:
                row[second] = after
                yield Changed(self.kind, (first, second), before, after, self._reader)


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
        self._row = cast("Row", self.form)
        self._members = members
        self._shared: dict[int, tuple[int, ...]] = {}
        """The guilds of those who are in several."""

    def guilds(self, user_id: int) -> tuple[int, ...]:
        """The guilds that a user is in."""
        stored = self._entries.get(user_id)
        if stored is None:
            return ()
        alone = int.from_bytes(self._row.beside(stored), "big")
        return (alone,) if alone else self._shared[user_id]

    def owners(self, key: Key) -> tuple[Owner, ...]:
        """The guilds that a user is in."""
        return tuple(("guild", guild_id) for guild_id in self.guilds(cast("int", key)))

    def put(self, key: Key, value: Struct, owners: tuple[Owner, ...], now: float) -> Changed | None:
        """Insert or replace, and add guilds to those that the user is in."""
        user_id = cast("int", key)
        before = self._entries.get(user_id)
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
        before = self._entries.get(user.id)
        if before == self._row.write(user, _beside((guild_id,))):
            return True
        shared = self._shared.get(user.id, ())
        return guild_id in shared and bool(before == self._row.write(user, _SHARED))

    def _written(self, key: Key, value: Struct) -> bytes:
        return self._row.write(value, self._row.beside(self._entries[key]))

    def leave(self, user_id: int, guild_id: int) -> Changed | None:
        """Note that the user is no longer in a guild; drop it if that was the last one."""
        known = self.guilds(user_id)
        rest = tuple(one for one in known if one != guild_id)
        if not rest:
            return self.drop(user_id)
        if rest != known:
            before = self._entries[user_id]
            self._list(user_id, rest, known)
            self._entries[user_id] = self._row.write(self.read(before), _beside(rest))
        return None

    def own(self, key: Key, owners: tuple[Owner, ...]) -> None:
        """Add guilds to those that a user is in, whose value stays as it is."""
        user_id = cast("int", key)
        known = self.guilds(user_id)
        if any(owner[1] not in known for owner in owners):
            self.put(key, self.read(self._entries[user_id]), owners, 0.0)

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
        entries, beside = self._entries, _beside((guild_id,))
        stored = self._row.write_all(users, beside)
        if beside != _SHARED and entries.keys().isdisjoint(keys):  # which is how most guilds come
            entries.update(zip(keys, stored, strict=True))
            if self._members is None and keys:
                self._owned.setdefault(("guild", guild_id), {}).update(dict.fromkeys(keys))
            return
        for user, after in zip(users, stored, strict=True):
            if entries.get(user.id) != after:
                told = self.put(user.id, user, (("guild", guild_id),), 0.0)
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


_SHARED: Final = bytes(8)
_ID_END: Final = 1 << 64


def _beside(guilds: tuple[int, ...]) -> bytes:
    """What is kept with a user: its only guild, or zero if it is in several. What cannot be the id
    of a guild goes where several do.
    """
    guild_id = guilds[0]
    if len(guilds) > 1 or not 0 < guild_id < _ID_END:
        return _SHARED
    return guild_id.to_bytes(8, "big")


class MessageTable(Table):
    """Messages, in rows by their channel, each in the order of ids."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(Kind.MESSAGE, limit)
        self._rows: dict[int, dict[int, Stored]] = {}
        self._channel_of: dict[int, int] = {}
        """By message."""

        self._guild_of: dict[int, int] = {}
        """By channel, if it has messages."""

        self._channels: dict[int, dict[int, None]] = {}
        """By guild, those that have messages."""

        self._timed = limit.seconds is not None

    def load(self, key: Any) -> Stored | None:  # noqa: ANN401
        """An entry as it is stored."""
        channel_id = self._channel_of.get(key)
        return None if channel_id is None else self._rows[channel_id][key]

    def put(self, key: Any, value: Struct, owners: Sequence[Owner], now: float) -> Changed | None:  # noqa: ANN401
        """Insert or replace; None if the message was there as it is."""
        guild_id: Any = owners[1][1] if len(owners) > 1 else None
        if self._timed:
            self._touch(key, now)
        return self.add(key, value, owners[0][1], guild_id)

    def add(self, key: Any, value: Struct, channel_id: Any, guild_id: Any) -> Changed | None:  # noqa: ANN401
        """Insert or replace in a channel's row; None if the message was there as it is."""
        row = self._rows.get(channel_id)
        if row is None:
            row = self._open(channel_id, guild_id)
        before = row.get(key)
        if before == value:
            return None
        late = before is None and row and key < next(reversed(row))
        row[key] = value
        self._channel_of[key] = channel_id
        if late:  # the newest stays last, whenever it is told of
            self._rows[channel_id] = dict(sorted(row.items()))
        return Changed(MESSAGE, key, before, value)

    def _store(self, key: Any, stored: Stored) -> None:  # noqa: ANN401
        self._rows[self._channel_of[key]][key] = stored

    def _open(self, channel_id: int, guild_id: int | None) -> dict[int, Stored]:
        """A row for the first message of a channel."""
        row = self._rows[channel_id] = {}
        if guild_id:
            self._guild_of[channel_id] = guild_id
            self._channels.setdefault(guild_id, {})[channel_id] = None
        return row

    def drop(self, key: Any) -> Changed | None:  # noqa: ANN401
        """Take a message away; None if it is not there."""
        channel_id = self._channel_of.pop(key, None)
        if channel_id is None:
            return None
        row = self._rows[channel_id]
        before = row.pop(key)
        if not row:
            self._close(channel_id)
        if self._timed:
            del self._told[key]
        return Changed(MESSAGE, key, before, None)

    def _close(self, channel_id: int) -> None:
        """Forget a channel that has no messages any more."""
        del self._rows[channel_id]
        guild_id = self._guild_of.pop(channel_id, None)
        if guild_id is not None:
            channels = self._channels[guild_id]
            del channels[channel_id]
            if not channels:
                del self._channels[guild_id]

    def owners(self, key: Any) -> tuple[Owner, ...]:  # noqa: ANN401
        """The channel of a message, and its guild if it has one."""
        channel_id = self._channel_of[key]
        guild_id = self._guild_of.get(channel_id)
        channel: Owner = ("channel", channel_id)
        return (channel,) if guild_id is None else (channel, ("guild", guild_id))

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of an owner's messages, or of all; a copy, so that the table may change."""
        if owner is None:
            return tuple(self._channel_of)
        of: Any = owner[1]
        if owner[0] == "channel":
            return tuple(self._rows.get(of, ()))
        channels = self._channels.get(of, ())
        return tuple(itertools.chain.from_iterable(self._rows[one] for one in channels))

    def count(self, owner: Owner | None = None) -> int:
        """How many messages an owner has, or all."""
        return len(self._channel_of if owner is None else self.keys(owner))

    def surplus(self, owners: Sequence[Owner]) -> Iterable[Key]:
        """The keys of a channel's messages beyond the count."""
        channel_id: Any = owners[0][1]
        return self.beyond(channel_id)

    def beyond(self, channel_id: int) -> Iterable[Key]:
        """The keys of a channel's messages beyond the count."""
        row, count = self._rows.get(channel_id), self.limit.count
        if row is None or count is None or len(row) <= count:
            return ()
        return tuple(itertools.islice(row, len(row) - count))

    def _touch(self, key: Key, now: float) -> None:
        if self._timed:  # which ones go for their number, their ids say
            super()._touch(key, now)


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
    return PairTable(kind, limit) if kind in FIRST else Table(kind, limit)
