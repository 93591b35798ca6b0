"""The store in memory: tables, and how each change is done to them.

Pure: the time is an argument. Changes of kinds that are not kept are passed over, but what belongs
to what they drop is dropped all the same: messages go with a channel that was never kept.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Final, cast

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
    Sync,
)
from gloam.cache.entries import given
from gloam.cache.kinds import Kind, Limit, Policy
from gloam.cache.tables import UNCHANGED, PairTable, Table, UserTable, is_pair
from gloam.models import GuildMember, Reaction

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

        self.tables: Final = _tables(policy)
        self._now = 0.0
        self._timed = [table for table in self.tables.values() if table.limit.seconds is not None]
        self._changed: list[Changed] = []
        self._done: Mapping[type, Callable[[Any], None]] = {
            Put: self._put, Merge: self._merge, Patch: self._patch, Add: self._add,
            React: self._react, Remove: self._remove_change, Disown: self._disown,
            Sync: self._sync, Members: self._members, DropRole: self._drop_role,
            Retain: self._retain,
        }  # fmt: skip

    def apply(self, changes: Iterable[Change], now: float) -> Sequence[Changed]:
        """Do what the changes say, in order; what that changed."""
        self.expire(now)
        for change in changes:
            self._done[type(change)](change)
        changed, self._changed = self._changed, []  # the report is the caller's alone
        return changed

    def expire(self, now: float) -> None:
        """Drop what has been kept long enough."""
        self._now = now
        for table in self._timed:
            for key in table.expired(now):
                self._evict(table, key)
        self._changed = []  # that time passed is no event's doing

    def insert(
        self, kind: Kind, key: Key, value: Struct, owners: tuple[Owner, ...], told: float
    ) -> None:
        """Put an entry that was kept before, and last told of then."""
        self._now = told
        self._save(self.tables[kind], key, value, owners)
        self._changed = []

    def _put(self, change: Put) -> None:
        if change.kind is Kind.GUILD:
            self.known_guilds.add(cast("int", change.key))
        table = self.tables.get(change.kind)
        if table is not None:
            self._save(table, change.key, change.value, change.owners)

    def _save(self, table: Table, key: Key, value: Struct, owners: tuple[Owner, ...]) -> None:
        before = table.put(key, value, owners, self._now)
        if before is not UNCHANGED:
            self._changed.append(Changed(table.kind, key, cast("Struct | None", before), value))
        if table.bounded:
            for surplus in table.surplus(owners):
                self._evict(table, surplus)

    def _evict(self, table: Table, key: Key) -> None:
        """Drop an entry for want of room. What is known of others stays true, except for what is
        a part of it.
        """
        if table.kind is Kind.MESSAGE:
            self._remove(Kind.MESSAGE, key)
        elif (before := table.drop(key)) is not None:
            self._changed.append(Changed(table.kind, key, before, None))

    def _merge(self, change: Merge) -> None:
        table = self.tables.get(change.kind)
        if table is None:
            return
        before = table.get(change.key) if not table.packed else table.load(change.key)
        if before is None:
            if change.guild_id is None or change.guild_id in self.known_guilds:
                self._save(table, change.key, change.value, change.owners)
        elif table.packed and table.same(change.key, change.value):
            table.own(change.key, change.owners)
        else:
            value = structs.replace(table.read(before), **given(change.value))
            self._save(table, change.key, value, change.owners)

    def _patch(self, change: Patch) -> None:
        table = self.tables.get(change.kind)
        before = table.get(change.key) if table is not None else None
        if table is None or before is None:
            return
        names = before.__struct_fields__
        fields = {name: item for name, item in change.fields.items() if name in names}
        owners = change.owners or table.owners(change.key)
        self._save(table, change.key, structs.replace(before, **fields), owners)

    def _add(self, change: Add) -> None:
        table = self.tables.get(change.kind)
        before = table.get(change.key) if table is not None else None
        number = getattr(before, change.field, UNSET)
        if isinstance(number, int):
            fields = {change.field: max(0, number + change.amount)}
            self._patch(Patch(change.kind, change.key, fields))

    def _react(self, change: React) -> None:
        messages, table = self.tables.get(Kind.MESSAGE), self.tables.get(Kind.REACTION)
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
            self._remove(Kind.REACTION, key)

    def _remove_change(self, change: Remove) -> None:
        self._remove(change.kind, change.key)

    def _remove(self, kind: Kind, key: Key) -> None:
        if kind is Kind.GUILD:
            self.known_guilds.discard(cast("int", key))
        table = self.tables.get(kind)
        before = table.drop(key) if table is not None else None
        if before is not None:
            self._changed.append(Changed(kind, key, before, None))
        if kind in CASCADES:
            word, kinds = CASCADES[kind]
            for child in kinds:
                self._clear(child, (word, key))

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
                self._remove(kind, key)

    def _disown(self, change: Disown) -> None:
        table = self.tables.get(Kind.USER)
        if isinstance(table, UserTable):
            before = table.leave(change.key, cast("int", change.owner[1]))
            if before is not None:
                self._changed.append(Changed(Kind.USER, change.key, before, None))

    def _sync(self, change: Sync) -> None:
        table = self.tables.get(change.kind)
        if table is None:
            return
        if change.kind is Kind.REACTION and not self._knows_message(change.owner):
            return
        entries: Sequence[Entry] = change.entries
        self._clear(change.kind, change.owner, frozenset(key for key, _, _ in entries))
        for key, value, owners in entries:
            self._save(table, key, value, owners)

    def _knows_message(self, owner: Owner) -> bool:
        return self.tables[Kind.MESSAGE].load(cast("int", owner[1])) is not None

    def _members(self, change: Members) -> None:
        guild_id, only = change.guild_id, change.only
        owner: Owner = ("guild", guild_id)
        if change.complete:
            self._clear_members(change, owner)
        members, users = self.tables.get(Kind.MEMBER), self.tables.get(Kind.USER)
        if isinstance(members, PairTable):
            values = (
                (user.id, structs.replace(one, user=UNSET))
                for one in change.members
                if (user := one.user) and (only is None or user.id == only)
            )
            if members.bounded:
                self._load(members, (((guild_id, key), value) for key, value in values), owner)
            else:
                self._report(Kind.MEMBER, members.fill(guild_id, values))
        if isinstance(users, UserTable):
            accounts = (user for one in change.members if (user := one.user))
            if users.bounded:
                self._load(users, ((user.id, user) for user in accounts), owner)
            else:
                self._report(Kind.USER, users.fill(guild_id, accounts))

    def _clear_members(self, change: Members, owner: Owner) -> None:
        """Drop whoever is not listed; users first, who are found by the members."""
        tables = (self.tables.get(Kind.USER), self.tables.get(Kind.MEMBER))
        if not any(table.count(owner) for table in tables if table is not None):
            return
        listed = frozenset(one.user.id for one in change.members if one.user)
        self._clear(Kind.USER, owner, listed)
        table = self.tables.get(Kind.MEMBER)
        for key in table.keys(owner) if table is not None else ():
            user_id = cast("tuple[int, int]", key)[1]
            if user_id not in listed or change.only not in (None, user_id):
                self._remove(Kind.MEMBER, key)

    def _report(self, kind: Kind, found: Iterable[tuple[Key, Struct, Struct]]) -> None:
        self._changed += [Changed(kind, key, before, after) for key, before, after in found]

    def _load(self, table: Table, values: Iterable[tuple[Key, Struct]], owner: Owner) -> None:
        """Put many in a bounded table: what is new is not reported, the event tells it itself."""
        for key, value in values:
            before = table.put(key, value, (owner,), self._now)
            if before is not None and before is not UNCHANGED:
                self._changed.append(Changed(table.kind, key, cast("Struct", before), value))
            for surplus in table.surplus((owner,)):
                self._evict(table, surplus)

    def _drop_role(self, change: DropRole) -> None:
        for key in self.keys_with_role(change.guild_id, change.role_id):
            member = cast("GuildMember", self.tables[Kind.MEMBER].get(key))
            roles = [role_id for role_id in member.roles if role_id != change.role_id]
            self._patch(Patch(Kind.MEMBER, key, {"roles": roles}))

    def keys_with_role(self, guild_id: int, role_id: int) -> Sequence[Key]:
        """The members who have a role: those whose bytes have its id in them, once unpacked.

        An index would cost more than the rest of a member; looking at bytes takes 60 ns a member.
        """
        table = self.tables.get(Kind.MEMBER)
        if not isinstance(table, PairTable):
            return ()
        needle = _id_bytes(role_id)
        return [
            (guild_id, user_id)
            for user_id, packed in table.rows.get(guild_id, {}).items()
            if needle in packed and role_id in cast("GuildMember", table.read(packed)).roles
        ]

    def _retain(self, change: Retain) -> None:
        unavailable = self.tables.get(Kind.UNAVAILABLE_GUILD)
        known = {*self.known_guilds, *(unavailable.keys() if unavailable is not None else ())}
        for guild_id in cast("set[int]", known) - change.guild_ids:
            if (guild_id >> 22) % change.shard_count == change.shard_id:
                self._remove(Kind.UNAVAILABLE_GUILD, guild_id)
                self._remove(Kind.GUILD, guild_id)


def _tables(policy: Policy) -> Mapping[Kind, Table]:
    """A table for each kind that is kept."""
    tables: dict[Kind, Table] = {
        kind: PairTable(kind, policy.limit(kind))
        if is_pair(kind)
        else Table(kind, policy.limit(kind))
        for kind in policy.kinds
    }
    if Kind.USER in tables:
        members = tables.get(Kind.MEMBER)
        every = policy.limit(Kind.MEMBER) == Limit() and not policy.own_member_only
        found = members if isinstance(members, PairTable) and every else None
        tables[Kind.USER] = UserTable(policy.limit(Kind.USER), found)
    return tables


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
