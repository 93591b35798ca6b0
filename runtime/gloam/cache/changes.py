"""What an event does to a cache, as values: the vocabulary between the reducer and a backend.

An entry has a kind, a key and a value, and may have *owners*, such as the guild that a role belongs
to. Owners are what entries are found and dropped by: an entry that had owners is dropped with the
last of them. So a user whom two guilds share stays until both have let go, and nothing of a guild
remains when the guild is gone.
"""

from collections.abc import Mapping
from typing import Literal, TypeAlias

from msgspec import Struct

from gloam.cache.kinds import Kind

Key: TypeAlias = int | tuple[int, int]
"""The id of an entry; of a member, the guild's id and the user's."""

Owner: TypeAlias = tuple[Literal["guild", "channel", "parent"], int]
"""What an entry belongs to: a guild, the channel of a message, or the channel that a thread hangs
under.
"""


class Put(Struct, frozen=True):
    """Insert or replace an entry; the owners are added to those that it has."""

    kind: Kind
    key: Key
    value: Struct
    owners: tuple[Owner, ...] = ()


class Patch(Struct, frozen=True):
    """Replace fields of an entry, if it is there."""

    kind: Kind
    key: Key
    fields: Mapping[str, object]


class Remove(Struct, frozen=True):
    """Drop an entry, if it is there, whoever owns it."""

    kind: Kind
    key: Key


class Disown(Struct, frozen=True):
    """Take an owner from an entry, if it is there; the last one takes the entry along."""

    kind: Kind
    key: Key
    owner: Owner


class DisownAll(Struct, frozen=True):
    """Take an owner from all of its entries of a kind."""

    kind: Kind
    owner: Owner


class DropRole(Struct, frozen=True):
    """Take a role from every member of a guild who has it."""

    guild_id: int
    role_id: int


Change: TypeAlias = Put | Patch | Remove | Disown | DisownAll | DropRole
"""One thing to do to a cache."""


class Changed(Struct, frozen=True):
    """One entry that an event changed, as it was and as it is."""

    kind: Kind
    key: Key
    before: Struct | None
    """None if the entry is new."""

    after: Struct | None
    """None if the entry is gone."""
