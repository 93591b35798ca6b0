"""The events that make most of what a bot hears, done to a store in memory without a detour.

To make changes of such an event and then to do them takes longer than what they do. Here it is
done at once, where nothing out of the ordinary is asked for: no limits but on the number of
messages, all members wanted. What comes of it is the same: the tests tell the same stories to
caches with and without these shortcuts. Whatever is unusual about an event goes the long way: the
answer is None then, and nothing has been done.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from msgspec import UNSET, UnsetType, structs

from gloam.cache.changes import Changed
from gloam.cache.entries import member_told, seen, voice_entry
from gloam.cache.kinds import MESSAGE, PRESENCE, VOICE_STATE, Policy
from gloam.cache.packing import Form
from gloam.cache.store import MemoryStore
from gloam.events import (
    GuildMemberUpdate,
    MessageCreate,
    MessageUpdate,
    PresenceUpdate,
    VoiceStateUpdate,
)
from gloam.models import GuildMember, PartialUser, Status, User

Shortcut: TypeAlias = Callable[[MemoryStore, Any], list[Changed] | None]
"""From a store and an event to what changed."""

_ALL_BUT_THE_ID: Final = len(PartialUser.__struct_fields__) - 1
_OFFLINE: Final = Status.OFFLINE


def usual(policy: Policy) -> bool:
    """Whether nothing out of the ordinary is asked for."""
    limits = (policy.limit(kind) for kind in policy.kinds if kind is not MESSAGE)
    return (
        not policy.own_member_only
        and policy.limit(MESSAGE).seconds is None
        and all(limit.count is None and limit.seconds is None for limit in limits)
    )


def _presence(store: MemoryStore, event: PresenceUpdate) -> list[Changed] | None:
    data = event.data
    if not data or not data.user or not data.user.id:
        return None
    guild_id, user, table = data.guild_id, data.user, store.presences
    if not guild_id or data.status is _OFFLINE or table is None:
        return None
    if structs.astuple(user).count(UNSET) != _ALL_BUT_THE_ID:
        return None  # it tells of the user too
    row = table.rows.get(guild_id)
    if row is None:
        row = table.rows[guild_id] = {}
    form, user_id = cast("Form", table.form), user.id
    stored, before = form.write(data), row.get(user_id)
    if before == stored:
        return []
    row[user_id] = stored
    return [Changed(PRESENCE, (guild_id, user_id), before, stored, form.read)]


def _message_create(store: MemoryStore, event: MessageCreate) -> list[Changed] | None:
    message = event.data
    if not message or message.reactions or not message.author or not message.id:
        return None
    message_id, channel_id, guild_id = message.id, message.channel_id, message.guild_id
    author = message.author
    if not channel_id or not author.id:
        return None
    changed = store.begin()
    messages = store.messages
    if messages is not None:
        told = messages.add(message_id, message, channel_id, guild_id)
        if told is not None:
            changed.append(told)
        for key in messages.beyond(channel_id):
            store.evict(messages, key)
    for table in store.written_in:
        told = table.note(channel_id, message_id)
        if told is not None:
            changed.append(told)
            break
    member = message.member
    if guild_id and not message.webhook_id and not (member and store.knows(guild_id, author)):
        _renew(store, guild_id, member, author)
    return changed


def _message_update(store: MemoryStore, event: MessageUpdate) -> list[Changed] | None:
    message = event.data
    if not message or message.reactions is not UNSET or not message.id:
        return None
    author, guild_id = message.author, message.guild_id
    if not author or not author.id:
        return None
    changed = store.begin()
    if store.messages is not None:
        told = store.messages.merge(message.id, message, (), 0.0)
        if told is not None:
            changed.append(told)
    member = message.member
    if guild_id and not message.webhook_id and not (member and store.knows(guild_id, author)):
        _renew(store, guild_id, member, author)
    return changed


def _member_update(store: MemoryStore, event: GuildMemberUpdate) -> list[Changed] | None:
    data = event.data
    if store.renews or not data or not data.guild_id or not data.user or not data.user.id:
        return None
    user, changed = data.user, store.begin()
    if store.members is not None:
        key = (data.guild_id, user.id)
        told = store.members.merge(key, member_told(data), (), 0.0)
        if told is not None:
            changed.append(told)
    if store.users is not None:
        told = store.users.merge(user.id, user, (), 0.0)
        if told is not None:
            changed.append(told)
    return changed


def _voice_state(store: MemoryStore, event: VoiceStateUpdate) -> list[Changed] | None:
    data = event.data
    if not data or not data.guild_id or not data.user_id or not data.channel_id:
        return None
    guild_id, member = data.guild_id, data.member
    if not member or not member.user or not member.user.id:
        return None
    changed = store.begin()
    table = store.tables.get(VOICE_STATE)
    if table is not None:
        told = table.put(*voice_entry(guild_id, data), 0.0)
        if told is not None:
            changed.append(told)
    if not store.knows(guild_id, member.user):
        _renew(store, guild_id, member, member.user)
    return changed


def _renew(store: MemoryStore, guild_id: int, member: GuildMember | UnsetType, user: User) -> None:
    """Renew someone told of in passing who is not known."""
    for change in seen(guild_id, member, user):
        store.do(change)


SHORTCUTS: Final[Mapping[type, Shortcut]] = {
    GuildMemberUpdate: _member_update,
    MessageCreate: _message_create,
    MessageUpdate: _message_update,
    PresenceUpdate: _presence,
    VoiceStateUpdate: _voice_state,
}
"""By event."""
