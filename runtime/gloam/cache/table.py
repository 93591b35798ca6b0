"""A table of the store in memory: entries of one kind, by key and by owner.

Values are stored as they are, or, of kinds that come by the hundred thousand, packed: a quarter to
a half of the size, nothing that the garbage collector has to walk, and unpacked in a microsecond or
two when read. What is put again with the same value is not put, and not reported.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Final, TypeAlias, cast

from msgspec import UNSET, Struct, structs

from gloam.cache.changes import Changed, Key, Owner
from gloam.cache.kinds import Kind, Limit
from gloam.cache.packing import Form, Row, Whole, covers, pack
from gloam.models import GatewayMessage, GuildMember, Presence, User
from gloam.models.members import GuildMemberFlags

Stored: TypeAlias = Any
"""A value as it is stored: bytes if its kind is packed, else the value itself."""

PairKey: TypeAlias = Any
"""A key of a kind whose keys are pairs. To check that it is one would cost more than to use it."""

_NOBODY: Final = User(
    id=cast("Any", 0), username="", avatar=None, avatar_decoration_data=None, collectibles=None,
    primary_guild=None,
)  # fmt: skip
_ANYBODY: Final = GuildMember(
    roles=(), joined_at=None, nick=None, avatar=None, banner=None, premium_since=None,
    pending=False, flags=GuildMemberFlags.NONE, communication_disabled_until=None,
    deaf=False, mute=False,
)  # fmt: skip


def form_of(kind: Kind) -> Form | None:
    """How values of a kind are packed; None for kinds that are stored as they are."""
    match kind:
        case Kind.MESSAGE:
            return Whole(GatewayMessage)
        case Kind.MEMBER:
            return Row(GuildMember, _ANYBODY, "nick")
        case Kind.USER:
            return Row(User, _NOBODY, "avatar_decoration_data", beside=8)
        case Kind.PRESENCE:
            return Whole(Presence)
    return None


class Table:
    """Entries of a kind by their key, in the order in which they came."""

    def __init__(self, kind: Kind, limit: Limit) -> None:
        self.kind: Final = kind
        self.limit: Final = limit
        self.form: Final = form_of(kind)
        self.bounded: Final = limit.count is not None or limit.seconds is not None
        self._reader: Final = None if self.form is None else self.form.read
        self._entries: dict[Key, Stored] = {}
        self._owners: dict[Key, tuple[Owner, ...]] = {}
        self._owned: dict[Owner, dict[Key, None]] = {}
        self._told: dict[Key, float] = {}
        """When an entry was last told of, the longest ago first; only if the table is bounded."""

    def __contains__(self, key: Key) -> bool:
        """Whether there is such an entry."""
        return self.load(key) is not None

    def get(self, key: Key) -> Struct | None:
        """The value of an entry."""
        stored = self.load(key)
        return None if stored is None else self.read(stored)

    def read(self, stored: Stored) -> Struct:
        """A value from how it is stored."""
        return cast("Struct", stored) if self.form is None else self.form.read(stored)

    def packed(self, key: Key) -> bytes:
        """The value of an entry that is there, as MessagePack."""
        stored: Stored = self.load(key)
        return pack(stored) if self.form is None else self.form.packed(stored)

    def put(self, key: Key, value: Struct, owners: tuple[Owner, ...], now: float) -> Changed | None:
        """Insert or replace; None if the entry had that value already."""
        before = self.load(key)
        self.own(key, owners)
        if self.bounded:
            self._touch(key, now)
        return self._replace(key, before, value)

    def patch(self, key: Key, fields: Mapping[str, object], now: float) -> Changed | None:
        """Replace fields of an entry that is there; those that it cannot have are passed over."""
        before = self.load(key)
        if before is None:
            return None
        if self.bounded:
            self._touch(key, now)
        return self._replace(key, before, _with(self.read(before), fields))

    def merge(
        self, key: Key, value: Struct, without: tuple[str, ...], now: float
    ) -> Changed | None:
        """Replace the fields that a value has, of an entry that is there."""
        before = self.load(key)
        if before is None:
            return None
        if self.bounded:
            self._touch(key, now)
        form = self.form
        if form is not None and not without:
            stored = self._written(value, before)
            if stored == before:
                return None
            if type(value) is form.wanted and covers(value, form.packed(before)):
                self._store(key, stored)
                return Changed(self.kind, key, before, stored, self._reader)
        known = self.read(before)
        if type(value) is type(known):  # mostly all is told again: then what was is filled in
            names, olds, news = (
                known.__struct_fields__,
                structs.astuple(known),
                structs.astuple(value),
            )
            both = zip(names, olds, news, strict=True)
            fields = {name: old for name, old, new in both if new is UNSET and old is not UNSET}
            for name in without:
                fields[name] = getattr(known, name)
            merged = structs.replace(value, **fields) if fields else value
        else:
            said = zip(value.__struct_fields__, structs.astuple(value), strict=True)
            fields = {name: new for name, new in said if new is not UNSET}
            for name in without:
                fields.pop(name, None)
            merged = _with(known, fields)
        return self._replace(key, before, merged)

    def drop(self, key: Key) -> Changed | None:
        """Take an entry away; None if it is not there."""
        before = self.load(key)
        if before is None:
            return None
        self.release(key)
        self._discard(key)
        if self.bounded:
            self._told.pop(key, None)
        return Changed(self.kind, key, before, None, self._reader)

    def _replace(self, key: Key, before: Stored | None, value: Struct) -> Changed | None:
        stored = value if self.form is None else self._written(value, before)
        if before is not None and before == stored:
            return None
        self._store(key, stored)
        return Changed(self.kind, key, before, stored, self._reader)

    def _written(self, value: Struct, before: Stored) -> Stored:  # users keep more
        return value if self.form is None else self.form.write(value)

    def _touch(self, key: Key, now: float) -> None:
        """Note that a bounded table's entry was told of."""
        self._told.pop(key, None)
        self._told[key] = now

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
            self._owned.setdefault(owner, {})[key] = None

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

    def _store(self, key: Key, stored: Stored) -> None:
        self._entries[key] = stored

    def _discard(self, key: Key) -> None:
        del self._entries[key]

    def expired(self, now: float) -> Iterator[Key]:
        """The keys of entries that have been kept long enough; drop each before asking on."""
        while self.limit.seconds is not None and self._told:
            key, told = next(iter(self._told.items()))
            if now - told < self.limit.seconds:
                return
            yield key

    def surplus(self, owners: Sequence[Owner]) -> Iterable[Key]:  # messages need it
        """The keys of entries beyond the count, when some of these owners' were put."""
        count = self.limit.count
        if count is None or len(self._told) <= count:
            return ()
        return tuple(islice(self._told, len(self._told) - count))

    def ages(self, now: float) -> dict[Key, float]:
        """How many seconds ago each entry was last told of; empty if the table is not bounded."""
        return {key: now - told for key, told in self._told.items()}


def _with(value: Struct, fields: Mapping[str, object]) -> Struct:
    """A value with other fields; those that it cannot have are passed over."""
    try:
        return structs.replace(value, **fields)
    except TypeError:
        names = value.__struct_fields__
        known = {name: item for name, item in fields.items() if name in names}
        return structs.replace(value, **known)
