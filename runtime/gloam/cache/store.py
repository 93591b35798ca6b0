"""The store in memory: tables, and how each change is done to them.

Pure: the time is an argument. Changes of kinds that are not kept are passed over, but what belongs
to what they drop is dropped all the same: messages go with a channel that was never kept.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar, cast

import msgspec
from msgspec import UNSET, Struct, structs

from gloam.cache.changes import (
    CASCADES,
    Add,
    Change,
    Changed,
    Disown,
    DropRole,
    Entry,
    Key,
    Members,
    Merge,
    Owner,
    Patch,
    Put,
    React,
    Remove,
    Retain,
    Seen,
    Sync,
)
from gloam.cache.channel_table import ChannelTable
from gloam.cache.kinds import (
    CHANNEL,
    GUILD,
    MEMBER,
    MESSAGE,
    PRESENCE,
    REACTION,
    THREAD,
    UNAVAILABLE_GUILD,
    USER,
    Kind,
    Policy,
)
from gloam.cache.message_table import MessageTable
from gloam.cache.table import Table
from gloam.cache.tables import PairTable, UserTable, tables
from gloam.core.snowflake import SNOWFLAKE_END
from gloam.models import GuildMember, Reaction, User
from gloam.models.ids import UserId

T = TypeVar("T", bound=Table)

_id_bytes: Final = msgspec.msgpack.encode


class MemoryStore:
    """Entries in memory.

    Args:
        policy: what to keep.
    """

    def __init__(self, policy: Policy) -> None:
        self.policy: Final = policy
        self.known_guilds: Final[set[int]] = set()
        """The guilds that were created and not left, whether guilds are kept or not."""

        self.tables: Final = tables(policy)
        # The tables that have a shape of their own, by name.
        self.messages = _only(MessageTable, self.tables.get(MESSAGE))
        self.presences = _only(PairTable, self.tables.get(PRESENCE))
        self.members = _only(PairTable, self.tables.get(MEMBER))
        self.users = _only(UserTable, self.tables.get(USER))
        self._reactions = _only(PairTable, self.tables.get(REACTION))
        # Who is told of in passing renews an entry of a bounded table, whatever is known.
        bounded = any(table.bounded for table in (self.members, self.users) if table is not None)
        self._rows = None if self.members is None or bounded else self.members.rows
        # Events tell of members with their users: where all members are kept, whoever is one is a
        # user too. Only a restored snapshot may be of a cache that kept no users.
        self._accounts = None if self.users is None or self.users.whole else self.users.ids
        places = (_only(ChannelTable, self.tables.get(kind)) for kind in (CHANNEL, THREAD))
        self.written_in: Final = [table for table in places if table is not None]
        """What a message may be written in."""

        self._now = 0.0
        self.renews = True
        """Whether those who are known are renewed when they are told of in passing."""

        self._timed = [table for table in self.tables.values() if table.limit.seconds is not None]
        self._records: list[Changed] = []
        self._done: Mapping[type, Callable[[Any], None]] = {
            Put: self._put, Merge: self._merge, Seen: self._seen, Patch: self._patch,
            Add: self._add, React: self._react, Remove: self._remove_change,
            Disown: self._disown, Sync: self._sync, Members: self._fill,
            DropRole: self._drop_role, Retain: self._retain,
        }  # fmt: skip

    def apply(self, changes: Iterable[Change], now: float) -> Sequence[Changed]:
        """Do what the changes say, in order; what that changed."""
        if self._timed:
            self.expire(now)
        self._now = now
        records, done = self.begin(), self._done
        for change in changes:
            done[type(change)](change)
        self._records = []  # the report is the caller's alone
        return records

    def begin(self) -> list[Changed]:
        """Where what changes from now on is reported."""
        records: list[Changed] = []
        self._records = records
        return records

    def do(self, change: Change) -> None:
        """Do what one change says."""
        self._done[type(change)](change)

    def expire(self, now: float) -> None:
        """Drop what has been kept long enough."""
        for table in self._timed:
            for key in table.expired(now):
                self.evict(table, key)
        self._records = []  # that time passed is no event's doing

    def insert(
        self, kind: Kind, key: Key, value: Struct, owners: tuple[Owner, ...], told: float
    ) -> None:
        """Put an entry that was kept before, and last told of then."""
        self._now = told
        self._save(self.tables[kind], key, value, owners)
        self._records = []
        self._accounts = None if self.users is None else self.users.ids

    def _put(self, change: Put) -> None:
        kind = change.kind
        if kind is GUILD:
            self.known_guilds.add(cast("int", change.key))
        table = self.tables.get(kind)
        if table is None:
            return
        record = table.put(change.key, change.value, change.owners, self._now)
        if record is not None:
            self._records.append(record)
        if table.bounded:
            for surplus in table.surplus(change.owners):
                self.evict(table, surplus)

    def _save(self, table: Table, key: Key, value: Struct, owners: tuple[Owner, ...]) -> None:
        self._record(table.put(key, value, owners, self._now))
        if table.bounded:
            for surplus in table.surplus(owners):
                self.evict(table, surplus)

    def _record(self, record: Changed | None) -> None:
        if record is not None:
            self._records.append(record)

    def evict(self, table: Table, key: Key) -> None:
        """Drop an entry for want of room. What is known of others stays true, except for what is
        a part of it.
        """
        told = table.drop(key)
        if told is not None:
            self._records.append(told)
        if table.kind is MESSAGE:
            reactions = self._reactions
            if reactions is not None and key in reactions.rows:
                self._clear(REACTION, ("message", key))

    def _merge(self, change: Merge) -> None:
        table = self.tables.get(change.kind)
        if table is None:
            return
        if table.load(change.key) is not None:
            self._record(table.merge(change.key, change.value, change.without, self._now))
        elif change.insert:
            self._save(table, change.key, change.value, change.owners)

    def _seen(self, change: Seen) -> None:
        guild_id, user = change.guild_id, change.user
        if self.knows(guild_id, user):
            return
        members, users = self.members, self.users
        owners: tuple[Owner, ...] = (("guild", guild_id),)
        if members is not None and change.keep_member:
            key = (guild_id, user.id)
            if members.bounded or not members.has(key, change.member):
                self._renew(members, key, change.member, owners)
        if users is not None and (users.bounded or not users.has(user, guild_id)):
            self._renew(users, user.id, user, owners)

    def knows(self, guild_id: int, user: User) -> bool:
        """Whether someone need not be looked at, being known, and what is known being right."""
        if self.renews or self._rows is None:
            return False
        row, user_id, accounts = self._rows.get(guild_id), user.id, self._accounts
        return row is not None and user_id in row and (accounts is None or user_id in accounts)

    def _renew(self, table: Table, key: Key, value: Struct, owners: tuple[Owner, ...]) -> None:
        known = owners[0][1] in self.known_guilds
        if table.load(key) is not None:
            self._record(table.merge(key, value, (), self._now))
            if known:
                table.own(key, owners)
        elif known:
            self._save(table, key, value, owners)

    def _patch(self, change: Patch) -> None:
        table = self.tables.get(change.kind)
        if change.of_types and table is not None:
            kind = getattr(table.get(change.key), "type", None)
            table = table if kind in change.of_types else None
        record = table.patch(change.key, change.fields, self._now) if table is not None else None
        if record is not None:
            self._records.append(record)
        elif change.or_kind is not None:
            self._patch(Patch(change.or_kind, change.key, change.fields))

    def _add(self, change: Add) -> None:
        table = self.tables.get(change.kind)
        before = table.get(change.key) if table is not None else None
        number = getattr(before, change.field, UNSET)
        if table is not None and isinstance(number, int):
            fields = {change.field: max(0, number + change.amount)}
            self._record(table.patch(change.key, fields, self._now))

    def _react(self, change: React) -> None:
        messages, table = self.tables.get(MESSAGE), self.tables.get(REACTION)
        if table is None or messages is None or messages.load(change.message_id) is None:
            return
        key = (change.message_id, change.emoji)
        before = cast("Reaction | None", table.get(key))
        if before is None:
            if change.amount > 0:
                self._save(table, key, change.value, (("message", change.message_id),))
            return
        after = _counted(before, change)
        if after.count > 0:
            self._save(table, key, after, (("message", change.message_id),))
        else:
            self.remove(REACTION, key)

    def _remove_change(self, change: Remove) -> None:
        self.remove(change.kind, change.key)

    def remove(self, kind: Kind, key: Key) -> None:
        """Drop an entry, and what goes with it."""
        if kind is GUILD:
            self.known_guilds.discard(cast("int", key))
        table = self.tables.get(kind)
        if table is not None:
            self._record(table.drop(key))
        cascade = CASCADES.get(kind)
        if cascade is not None:
            owner: Owner = (cascade[0], key)
            for child in cascade[1]:
                self._clear(child, owner)

    def _clear(self, kind: Kind, owner: Owner, but: frozenset[Key] = frozenset()) -> None:
        """Drop the entries of an owner, except those with certain keys."""
        table = self.tables.get(kind)
        if table is None:
            return
        for key in table.keys(owner):
            if key in but:
                continue
            if isinstance(table, UserTable):
                self._disown(Disown(cast("int", key), owner))
            else:
                self.remove(kind, key)

    def _disown(self, change: Disown) -> None:
        table = self.tables.get(USER)
        if isinstance(table, UserTable):
            self._record(table.leave(change.key, cast("int", change.owner[1])))

    def _sync(self, change: Sync) -> None:
        table = self.tables.get(change.kind)
        if table is None:
            return
        if change.kind is REACTION and not self._knows_message(change.owner):
            return
        entries: Sequence[Entry] = change.entries
        self._clear(change.kind, change.owner, frozenset(key for key, _, _ in entries))
        for key, value, owners in entries:
            self._save(table, key, value, owners)

    def _knows_message(self, owner: Owner) -> bool:
        return self.tables[MESSAGE].load(cast("int", owner[1])) is not None

    def _fill(self, change: Members) -> None:
        guild_id, only = change.guild_id, change.only
        owner: Owner = ("guild", guild_id)
        if change.complete:
            self._clear_members(change, owner)
        told = [one for one in change.members if one.user and one.user.id]
        accounts = cast("list[User]", [one.user for one in told])
        keys = [user.id for user in accounts]
        members, users = self.members, self.users
        if users is not None and not users.bounded:
            self._records += users.fill(guild_id, keys, accounts)
        elif users is not None:
            self._load(users, zip(keys, accounts, strict=True), owner)
        if only is not None:
            told = [one for one, user in zip(told, accounts, strict=True) if user.id == only]
            keys = [UserId(only)] * len(told)
        values = [structs.replace(one, user=UNSET) for one in told] if members is not None else []
        if members is not None and not members.bounded:
            self._records += members.fill(guild_id, keys, values)
        elif members is not None:
            self._load(members, zip(((guild_id, key) for key in keys), values, strict=True), owner)

    def _clear_members(self, change: Members, owner: Owner) -> None:
        """Drop whoever is not listed; users first, who are found by the members."""
        tables = (self.tables.get(USER), self.tables.get(MEMBER))
        if not any(table.count(owner) for table in tables if table is not None):
            return
        listed = frozenset(one.user.id for one in change.members if one.user and one.user.id)
        self._clear(USER, owner, listed)
        table = self.tables.get(MEMBER)
        for key in table.keys(owner) if table is not None else ():
            user_id = cast("tuple[int, int]", key)[1]
            if user_id not in listed or change.only not in (None, user_id):
                self.remove(MEMBER, key)

    def _load(self, table: Table, values: Iterable[tuple[Key, Struct]], owner: Owner) -> None:
        """Put many in a bounded table: what is new is not reported, the event tells it itself."""
        for key, value in values:
            record = table.put(key, value, (owner,), self._now)
            if record is not None and record.kept_before is not None:
                self._records.append(record)
            for surplus in table.surplus((owner,)):
                self.evict(table, surplus)

    def _drop_role(self, change: DropRole) -> None:
        for key in self.keys_with_role(change.guild_id, change.role_id):
            member = cast("GuildMember", self.tables[MEMBER].get(key))
            roles = [role_id for role_id in member.roles if role_id != change.role_id]
            self._record(self.tables[MEMBER].patch(key, {"roles": roles}, self._now))

    def keys_with_role(self, guild_id: int, role_id: int) -> Sequence[Key]:
        """The members who have a role: those whose bytes have its id in them, once unpacked.

        An index would cost more than the rest of a member; looking at bytes takes 60 ns a member.
        """
        table = self.tables.get(MEMBER)
        if not isinstance(table, PairTable) or not 0 <= role_id < SNOWFLAKE_END:
            return ()
        needle = _id_bytes(role_id)
        return [
            (guild_id, user_id)
            for user_id, packed in table.cut(guild_id).items()
            if needle in packed and role_id in (cast("GuildMember", table.read(packed)).roles or ())
        ]

    def _retain(self, change: Retain) -> None:
        unavailable = self.tables.get(UNAVAILABLE_GUILD)
        known = {*self.known_guilds, *(unavailable.keys() if unavailable is not None else ())}
        for guild_id in cast("set[int]", known) - change.guild_ids:
            if (guild_id >> 22) % change.shard_count == change.shard_id:
                self.remove(UNAVAILABLE_GUILD, guild_id)
                self.remove(GUILD, guild_id)


def _only(shape: type[T], table: Table | None) -> T | None:
    """The table, if it is kept and has a shape."""
    return table if isinstance(table, shape) else None


def _counted(before: Reaction, change: React) -> Reaction:
    """A reaction with one more or one less."""
    burst = before.count_details.burst + (change.amount if change.burst else 0)
    normal = before.count_details.normal + (0 if change.burst else change.amount)
    burst, normal = max(0, burst), max(0, normal)
    mine = change.amount > 0
    return structs.replace(
        before,
        count=burst + normal,
        count_details=structs.replace(before.count_details, burst=burst, normal=normal),
        me=mine if change.own and not change.burst else before.me,
        me_burst=mine if change.own and change.burst else before.me_burst,
        burst_colors=cast("Reaction", change.value).burst_colors or before.burst_colors,
    )
