"""The cache in memory: the reducer before the store, and reads that answer without `await`.

Every value is immutable, so what is read stays as it was when it was read, and nothing in it ties
it to the process.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final, Self, TypeVar, cast

from msgspec import Struct, structs

from gloam.cache import snapshot
from gloam.cache.changes import Changed, Key, Owner
from gloam.cache.kinds import Kind, Limit, Policy
from gloam.cache.lookups import Many, One
from gloam.cache.reducer import own_id_told, reduce, tells_of_members
from gloam.cache.shortcuts import SHORTCUTS, usual
from gloam.cache.store import MemoryStore
from gloam.cache.tables import UserTable
from gloam.core import Clock, SystemClock
from gloam.events import Event, Ready
from gloam.models import GuildMember, User
from gloam.models.ids import UserId

V = TypeVar("V")


class InMemoryCache:
    """A cache of one process.

    Args:
        kinds: what to keep; everything by default.
        limits: how much of it; 100 messages of each channel by default. A key may combine kinds,
            each then has the limit.
        own_member_only: of members, keep only the bot's own: its permissions need no other.
        clock: what the time is, for entries that are kept for a while.

    Raises:
        ValueError: reactions are wanted without messages.
    """

    def __init__(
        self,
        *,
        kinds: Kind = Kind.ALL,
        limits: Mapping[Kind, Limit] | None = None,
        own_member_only: bool = False,
        clock: Clock | None = None,
    ) -> None:
        self.policy: Final = Policy(kinds, limits or {}, own_member_only)
        self._clock = SystemClock() if clock is None else clock
        self._shortcuts = SHORTCUTS if usual(self.policy) else {}
        self._store = MemoryStore(self.policy)
        self._timed = any(table.limit.seconds is not None for table in self._store.tables.values())
        self._own_id: UserId | None = None

    @property
    def own_id(self) -> UserId | None:
        """The id of the bot's account, once READY has told it."""
        return self._own_id

    def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is.

        Entries are reported as they are kept: a member without its user, a guild without its lists.
        Of the members and users that come with a guild or a chunk, only those that were known and
        differ are reported.
        """
        kind = type(event)
        shortcut = self._shortcuts.get(kind)
        if shortcut is not None:
            changed = shortcut(self._store, event)
            if changed is not None:
                return changed
        if kind is Ready:
            self._own_id = own_id_told(cast("Ready", event)) or self._own_id
            self._store.renews = True
        elif self._store.renews and tells_of_members(event, self._own_id):
            self._store.renews = False
        changes = reduce(event, self._own_id, own_member_only=self.policy.own_member_only)
        if changes == ():
            return ()
        return self._store.apply(changes, self._clock.monotonic() if self._timed else 0.0)

    def get(self, lookup: One[V]) -> V | None:
        """One entry; None if it is not cached."""
        self._expire()
        return cast("V | None", self._read(lookup.kind, lookup.key))

    def find(self, lookup: Many[V]) -> Iterator[V]:
        """Entries, one after the other: those that are there when it begins and still are when it
        comes to them. Messages of a channel come newest first.
        """
        for key in self._keys(lookup):
            value = self._read(lookup.kind, key)
            if value is not None:
                yield cast("V", value)

    def count(self, lookup: Many[V]) -> int:
        """How many entries there are."""
        if lookup.owner is not None and lookup.owner[0] in ("role", "user"):
            return len(self._keys(lookup))
        self._expire()
        table = self._store.tables.get(lookup.kind)
        return 0 if table is None else table.count(lookup.owner)

    def save(self, path: Path) -> None:
        """Write everything to a file, replacing it once all is written.

        Raises:
            OSError: it cannot be written.
        """
        snapshot.save(path, self._store, self._own_id, self._clock.monotonic())

    def load(self, path: Path) -> Self:
        """Keep what `save` wrote, as far as it is wanted, in place of what is kept now.

        Entries that are kept for a while have the time left that they had when they were saved.

        Raises:
            SnapshotError: the file is no snapshot, is of another version, or is damaged. The cache
                is as it was.
            OSError: it cannot be read.
        """
        self._store, own_id = snapshot.load(path, self.policy, self._clock.monotonic())
        self._own_id = self._own_id if own_id is None else UserId(own_id)
        return self

    def _expire(self) -> None:
        if self._timed:
            self._store.expire(self._clock.monotonic())

    def _keys(self, lookup: Many[V]) -> Sequence[Key]:
        self._expire()
        owner, tables = lookup.owner, self._store.tables
        if owner is not None and owner[0] == "role":
            return self._store.keys_with_role(*cast("tuple[int, int]", owner[1]))
        if owner is not None and owner[0] == "user":
            users, guilds = tables.get(Kind.USER), tables.get(Kind.GUILD)
            if not isinstance(users, UserTable) or guilds is None:
                return ()
            shared = users.guilds(cast("int", owner[1]))
            return [one for one in shared if guilds.load(one) is not None]
        table = tables.get(lookup.kind)
        keys = () if table is None else table.keys(owner)
        return keys[::-1] if lookup.kind is Kind.MESSAGE else keys

    def _read(self, kind: Kind, key: Key) -> Struct | None:
        """An entry, with what other kinds hold of it."""
        tables = self._store.tables
        table = tables.get(kind)
        value = None if table is None else table.get(key)
        if value is None:
            return None
        if kind is Kind.MEMBER and Kind.USER in tables:
            user = cast("User | None", tables[Kind.USER].get(cast("tuple[int, int]", key)[1]))
            return value if user is None else structs.replace(cast("GuildMember", value), user=user)
        if kind is Kind.MESSAGE:
            reactions = self._owned(Kind.REACTION, ("message", cast("int", key)))
            return structs.replace(value, reactions=reactions) if reactions else value
        if kind is Kind.GUILD:
            owner: Owner = ("guild", cast("int", key))
            return structs.replace(
                value,
                roles=self._owned(Kind.ROLE, owner),
                emojis=self._owned(Kind.EMOJI, owner),
                stickers=self._owned(Kind.STICKER, owner),
            )
        return value

    def _owned(self, kind: Kind, owner: Owner) -> list[Struct]:
        table = self._store.tables.get(kind)
        keys = () if table is None else table.keys(owner)
        return [value for key in keys if table is not None and (value := table.get(key))]
