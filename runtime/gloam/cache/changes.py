"""What an event does to a cache, as values: the vocabulary between the reducer and a store.

An entry has a kind, a key and a value, and may have *owners*, such as the guild that a role belongs
to. Owners are what entries are found and dropped by. An entry is dropped with any of its owners;
only a user, whom guilds share, stays until the last has let go.

A change never depends on what is cached, it says what to do in either case. So the reducer needs no
look at the store, and a store far away needs one message per event.

The structs are none of the garbage collector's business (`gc=False`): they live for one event, and
nothing in them leads back to them.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias

from msgspec import UNSET, Struct, structs

from gloam.cache.kinds import Kind
from gloam.models import GuildMember, User

__all__ = [
    "CASCADES", "GUILD_OWNED", "Add", "Change", "Changed", "Disown", "DropRole", "Entry", "Key",
    "Members", "Merge", "Owner", "OwnerKind", "Patch", "Put", "React", "Remove", "Retain", "Seen",
    "Sync",
]  # fmt: skip

Key: TypeAlias = int | str | tuple[int, int | str]
"""The id of an entry, or an invite's code; of what a member has, the guild's id and the user's; of
a thread's member, the thread's and the user's; of a reaction, the message's id and the emoji.
"""

OwnerKind: TypeAlias = Literal["guild", "channel", "message", "member", "role", "user"]

Owner: TypeAlias = tuple[OwnerKind, int | str | tuple[int, int | str]]
"""What an entry belongs to. Threads and messages belong to their channel, a thread being one."""

Kept: TypeAlias = Any
"""A value in the form in which a store keeps it."""

Entry: TypeAlias = tuple[Key, Struct, tuple[Owner, ...]]
"""Key, value and owners."""


class Put(Struct, frozen=True, gc=False):
    """Insert or replace an entry and its owners."""

    kind: Kind
    key: Key
    value: Struct
    owners: tuple[Owner, ...] = ()


class Merge(Struct, frozen=True, gc=False):
    """Replace the fields of an entry that the value has; insert the value if there is none."""

    kind: Kind
    key: Key
    value: Struct
    owners: tuple[Owner, ...] = ()
    insert: bool = True
    """Whether it is inserted at all."""

    without: tuple[str, ...] = ()
    """Fields of the value that are passed over."""


class Seen(Struct, frozen=True, gc=False):
    """Someone told of in passing: renew a member and its user, or insert them where the guild is
    known; in one that is not, nothing would ever tell that they have left.

    Where every change of a member is told by an event of its own, a store may be told not to renew:
    then whoever is known is known right.
    """

    guild_id: int
    member: GuildMember
    """Without its user, and without what it may do where it was seen."""

    user: User
    keep_member: bool = True
    """Whether members are wanted, or only the user."""


class Patch(Struct, frozen=True, gc=False):
    """Replace fields of an entry, if it is there; fields that it cannot have are passed over."""

    kind: Kind
    key: Key
    fields: Mapping[str, object]
    or_kind: Kind | None = None
    """The kind of the entry if it is not of the first one: what is no channel may be a thread."""

    of_types: tuple[int, ...] = ()
    """If any are given, only an entry whose `type` is one of these is patched."""


class Add(Struct, frozen=True, gc=False):
    """Add to a number of an entry, if it is there and has that number."""

    kind: Kind
    key: Key
    field: str
    amount: int


class React(Struct, frozen=True, gc=False):
    """Count a reaction up or down, if its message is there; it is dropped at zero."""

    message_id: int
    emoji: str
    value: Struct
    """The reaction as its first one makes it."""

    amount: Literal[1, -1]
    burst: bool
    own: bool
    """Whether the bot itself did it."""


class Remove(Struct, frozen=True, gc=False):
    """Drop an entry, if it is there, and whatever `CASCADES` says goes with it, in any case."""

    kind: Kind
    key: Key


class Disown(Struct, frozen=True, gc=False):
    """Take an owner from a user; the last one takes the user along."""

    key: int
    owner: Owner


class Sync(Struct, frozen=True, gc=False):
    """Make the entries of an owner exactly these: drop the others, put these."""

    kind: Kind
    owner: Owner
    entries: Sequence[Entry] = ()


class Members(Struct, frozen=True, gc=False):
    """Put members of a guild and their users, by the thousand; so they are not entries yet.

    Reported are only those that were there and differ: to report all would keep a second copy of
    the guild for as long as the report lives.
    """

    guild_id: int
    members: Sequence[GuildMember]
    complete: bool = False
    """Whether these are all: then the others are dropped."""

    only: int | None = None
    """If given, of members only this one is kept; users are kept all the same."""


class DropRole(Struct, frozen=True, gc=False):
    """Take a role from every member of a guild who has it."""

    guild_id: int
    role_id: int


class Retain(Struct, frozen=True, gc=False):
    """Drop the guilds of a shard that are not among these: the bot left while it was away."""

    shard_id: int
    shard_count: int
    guild_ids: frozenset[int]


Change: TypeAlias = (
    Put | Merge | Seen | Patch | Add | React | Remove | Disown | Sync | Members | DropRole | Retain
)
"""One thing to do to a cache."""


def without_gaps(change: Change) -> Change | None:
    """The change, unless an id that it needs could not be read; a list of entries without those."""
    if isinstance(change, Seen):  # who it is has been looked at
        return None if absent(change.guild_id) else change
    if isinstance(change, (Put, Merge)):
        gap = _has_gap(change.key) or absent(change.value)
        return None if gap or any(map(_has_gap, change.owners)) else change
    if UNSET in structs.astuple(change) or _has_gap(getattr(change, "key", None)):
        return None
    if not isinstance(change, Sync):
        return change
    if _has_gap(change.owner) or _has_gap(change.owner[1]):
        return None
    entries = [one for one in change.entries if not _has_gap(one[0])]
    whole = len(entries) == len(change.entries)
    return change if whole else structs.replace(change, entries=entries)


def absent(value: object) -> bool:
    """Whether something could not be read, even if its type says that it is always there."""
    return value is UNSET


def _has_gap(key: object) -> bool:
    return UNSET in key if isinstance(key, tuple) else key is UNSET


GUILD_OWNED: Final = (
    Kind.USER, Kind.MEMBER, Kind.CHANNEL, Kind.THREAD, Kind.THREAD_MEMBER, Kind.ROLE, Kind.MESSAGE,
    Kind.PRESENCE, Kind.VOICE_STATE, Kind.EMOJI, Kind.STICKER, Kind.SOUNDBOARD_SOUND,
    Kind.STAGE_INSTANCE, Kind.SCHEDULED_EVENT, Kind.INTEGRATION, Kind.INVITE,
    Kind.AUTO_MODERATION_RULE,
)  # fmt: skip
"""What belongs to a guild. Users stand before members: it is by its members that a guild's users
are found.
"""

CASCADES: Final[Mapping[Kind, tuple[OwnerKind, tuple[Kind, ...]]]] = {
    Kind.GUILD: ("guild", GUILD_OWNED),
    Kind.CHANNEL: (
        "channel",
        (Kind.THREAD, Kind.MESSAGE, Kind.VOICE_STATE, Kind.STAGE_INSTANCE, Kind.INVITE),
    ),
    Kind.THREAD: ("channel", (Kind.MESSAGE, Kind.THREAD_MEMBER)),
    Kind.MESSAGE: ("message", (Kind.REACTION,)),
}
"""What goes with an entry of a kind: the entries of these kinds that it owns."""


class Changed(Struct, frozen=True, gc=False):
    """One entry that an event changed, as it was and as it is, in the form in which it is kept:
    a member without its user, a message without its reactions, a guild without its lists.

    A store may give values in the form in which it keeps them, and how they are read: so nothing is
    unpacked that nobody looks at.
    """

    kind: Kind
    key: Key
    kept_before: Kept = None
    kept_after: Kept = None
    read: Callable[[Kept], Struct] | None = None

    @property
    def before(self) -> Struct | None:
        """The value as it was; None if the entry is new."""
        return self._value(self.kept_before)

    @property
    def after(self) -> Struct | None:
        """The value as it is; None if the entry is gone."""
        return self._value(self.kept_after)

    def _value(self, kept: Kept) -> Struct | None:
        found: Struct | None = kept if kept is None or self.read is None else self.read(kept)
        return found

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Changed) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash((self.kind, self.key))

    def __repr__(self) -> str:
        kind, key, before, after = self._told()
        return f"Changed({kind!r}, {key!r}, before={before!r}, after={after!r})"

    def __reduce__(self) -> tuple[object, ...]:
        """How to make it again, with the values themselves."""
        return Changed, self._told()

    def _told(self) -> tuple[Kind, Key, Struct | None, Struct | None]:
        return self.kind, self.key, self.before, self.after
