"""Changes as operations of `apply.lua`: what a store in Redis is sent.

Ids become texts and values MessagePack, since the script can hold neither. What a change leaves to
the store to work out is worked out here where it can be: members become entries with an index by
role, lists become what is cleared and what is put.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeAlias

import msgspec
from msgspec import UNSET, structs

from gloam.cache.changes import (
    CASCADES,
    Add,
    Change,
    Disown,
    DropRole,
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
from gloam.cache.kinds import Kind, Policy
from gloam.cache.packing import pack
from gloam.cache.tables import FIRST

Operation: TypeAlias = Sequence[object]

_encode: Final = msgspec.msgpack.Encoder().encode


def kind_name(kind: Kind) -> str:
    """A kind's name in the keys of Redis."""
    return (kind.name or "").lower()


def key_text(key: Key) -> str:
    """An entry's key as text."""
    return ":".join(map(str, key)) if isinstance(key, tuple) else str(key)


def owner_text(owner: Owner) -> str:
    """An owner as text."""
    return f"{owner[0]}:{key_text(owner[1])}"


def policy_argument(policy: Policy) -> bytes:
    """What is kept, for the script."""
    kinds = {}
    for kind in policy.kinds:
        limit = policy.limit(kind)
        ttl = None if limit.seconds is None else max(1, round(limit.seconds * 1000))
        kept = {"count": limit.count, "ttl": ttl, "kept": True}
        kinds[kind_name(kind)] = {name: item for name, item in kept.items() if item is not None}
    cascades = {
        kind_name(kind): [word, [kind_name(child) for child in children]]
        for kind, (word, children) in CASCADES.items()
    }
    return _encode({"kinds": kinds, "cascades": cascades})


def script_arguments(changes: Iterable[Change], before: int) -> Sequence[bytes]:
    """The operations that do what changes say, in order, and the values that they name.

    Redis reads no binary MessagePack, so each value is an argument of its own.

    Args:
        changes: what to do.
        before: how many arguments the script is given before these.
    """
    values: list[bytes] = []

    def named(item: object) -> object:
        if not isinstance(item, bytes):
            return item
        values.append(item)
        return {"argument": before + 1 + len(values)}

    found = [[named(item) for item in one] for change in changes for one in _of(change)]
    return [_encode(found), *values]


def _of(change: Change) -> Iterator[Operation]:
    match change:
        case Put(kind, key, value, owners):
            if kind is Kind.CURRENT_USER:
                yield "own_id", str(key)
            if kind is Kind.GUILD:
                yield "known", str(key)
            yield "put", kind_name(kind), key_text(key), pack(value), _owners(owners)
        case Merge():
            yield from _merge(change)
        case Seen(guild_id, member, user, keep_member):
            guild = str(guild_id)
            if keep_member:
                key = (guild_id, user.id)
                texts = _owners(_of_member(key, member.roles))
                yield "merge", "member", key_text(key), pack(member), texts, guild
            texts = [owner_text(("guild", guild_id))]
            yield "merge", "user", str(user.id), pack(user), texts, guild
        case Patch(kind, key, fields, or_kind, of_types):
            for either in (kind, or_kind):  # ids are never those of both
                if either is not None:
                    yield "patch", kind_name(either), key_text(key), pack(fields), [], of_types
        case Add(kind, key, field, amount):
            yield "add", kind_name(kind), key_text(key), field, amount
        case React(message_id, emoji, value, amount, burst, own):
            key = key_text((message_id, emoji))
            yield "react", str(message_id), key, pack(value), amount, burst, own
        case Remove(kind, key):
            yield "remove", kind_name(kind), key_text(key)
        case Disown(key, owner):
            yield "disown", str(key), owner_text(owner)
        case Sync():
            yield from _sync(change)
        case Members():
            yield from _members(change)
        case DropRole(guild_id, role_id):
            spellings = pack(role_id), pack(str(role_id))  # members are packed in either
            yield "drop_role", owner_text(("role", (guild_id, role_id))), *spellings
        case Retain(shard_id, shard_count, guild_ids):
            yield "retain", shard_id, shard_count, [str(one) for one in guild_ids]


def _sync(change: Sync) -> Iterator[Operation]:
    kind, entries = kind_name(change.kind), change.entries
    yield "clear", kind, owner_text(change.owner), [key_text(key) for key, _, _ in entries]
    for key, value, owners in entries:
        text, packed, texts = key_text(key), pack(value), _owners(owners)
        if change.kind is Kind.REACTION:
            yield "put_reaction", key_text(change.owner[1]), text, packed, texts
        else:
            yield "put", kind, text, packed, texts


def _members(change: Members) -> Iterator[Operation]:
    guild_id = change.guild_id
    owner: Owner = ("guild", guild_id)
    told = [
        (user.id, member, user) for member in change.members if (user := member.user) and user.id
    ]
    kept = [one for one in told if change.only in (None, one[0])]
    if change.complete:
        yield "clear", "user", owner_text(owner), [str(user_id) for user_id, _, _ in told]
        keys = [key_text((guild_id, user_id)) for user_id, _, _ in kept]
        yield "clear", "member", owner_text(owner), keys
    for user_id, member, _ in kept:
        key = (guild_id, user_id)
        texts = _owners(_of_member(key, member.roles))
        packed = pack(structs.replace(member, user=UNSET))
        yield "put", "member", key_text(key), packed, texts, True
    for user_id, _, user in told:
        yield "put", "user", str(user_id), pack(user), [owner_text(owner)], True


def _merge(change: Merge) -> Iterator[Operation]:
    kind, key, owners = change.kind, change.key, change.owners
    name, text = kind_name(kind), key_text(key)
    if change.insert:
        yield "merge", name, text, pack(change.value), _owners(owners), ""
        return
    pairs = structs.asdict(change.value).items()
    told = {field: item for field, item in pairs if item is not UNSET}
    for field in change.without:
        told.pop(field, None)
    if kind is Kind.MEMBER and isinstance(key, tuple) and "roles" in told:
        owners = _of_member(key, getattr(change.value, "roles", ()))
    yield "patch", name, text, pack(told), _owners(owners)


def _of_member(key: tuple[int, int | str], roles: Iterable[int]) -> tuple[Owner, ...]:
    """A member's owners: the guild, and each of its roles, to be found by."""
    return (("guild", key[0]), *(("role", (key[0], role_id)) for role_id in roles or ()))


def _owners(owners: Iterable[Owner]) -> list[str]:
    return [owner_text(owner) for owner in owners]


def key_of(kind: Kind, text: str) -> Key:
    """An entry's key from its text."""
    if kind is Kind.INVITE:
        return text
    if kind not in FIRST:
        return int(text)
    first, _, second = text.partition(":")
    return int(first), second if kind is Kind.REACTION else int(second)
