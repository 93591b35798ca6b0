"""What events about channels do to a cache, and about what goes on in them, messages aside."""

from collections.abc import Iterable, Iterator
from typing import Final, cast

from gloam.cache import entries
from gloam.cache.changes import Add, Change, Merge, Owner, Patch, Put, Remove, Sync, absent
from gloam.cache.kinds import (
    CHANNEL,
    INVITE,
    SCHEDULED_EVENT,
    STAGE_INSTANCE,
    THREAD,
    THREAD_MEMBER,
    VOICE_STATE,
)
from gloam.cache.rule import Rule
from gloam.core import Unknown
from gloam.events import (
    ChannelCreate,
    ChannelDelete,
    ChannelPinsUpdate,
    ChannelUpdate,
    GuildScheduledEventCreate,
    GuildScheduledEventDelete,
    GuildScheduledEventUpdate,
    GuildScheduledEventUserAdd,
    GuildScheduledEventUserRemove,
    InviteCreate,
    InviteDelete,
    StageInstanceCreate,
    StageInstanceDelete,
    StageInstanceUpdate,
    ThreadCreate,
    ThreadDelete,
    ThreadListSync,
    ThreadMembersUpdate,
    ThreadMemberUpdate,
    ThreadUpdate,
    VoiceStateUpdate,
)
from gloam.models import BaseThread, ChannelType

_FORUMS: Final = (int(ChannelType.GUILD_FORUM), int(ChannelType.GUILD_MEDIA))
"""Where a thread is what a message is elsewhere."""


def _channel_put(event: ChannelCreate | ChannelUpdate, _: int | None) -> Iterator[Change]:
    if entry := entries.channel(event.data):
        yield Put(CHANNEL, *entry)


def _channel_delete(event: ChannelDelete, _: int | None) -> Iterator[Change]:
    if not isinstance(event.data, Unknown):
        yield Remove(CHANNEL, event.data.id)


def _pins(event: ChannelPinsUpdate, _: int | None) -> Iterator[Change]:
    fields = {"last_pin_timestamp": event.data.last_pin_timestamp or None}
    yield Patch(CHANNEL, event.data.channel_id, fields, THREAD)


def _thread_put(event: ThreadCreate | ThreadUpdate, _: int | None) -> Iterator[Change]:
    thread = event.data
    yield from entries.thread_changes(thread)
    if isinstance(thread, BaseThread) and thread.id and thread.newly_created and thread.parent_id:
        newest = {"last_message_id": thread.id}
        yield Patch(CHANNEL, thread.parent_id, newest, of_types=_FORUMS)


def _thread_delete(event: ThreadDelete, _: int | None) -> Iterator[Change]:
    yield Remove(THREAD, event.data.id)


def _thread_list(event: ThreadListSync, own_id: int | None) -> Iterator[Change]:
    data = event.data
    kept, _own = entries.threads(data.guild_id, data.threads)
    if not data.channel_ids:
        yield Sync(THREAD, ("guild", data.guild_id), kept)
    for channel_id in data.channel_ids or ():
        owner: Owner = ("channel", channel_id)
        yield Sync(THREAD, owner, [entry for entry in kept if owner in entry[2]])
    joined = {one.id for one in data.members}
    if own_id and not any(map(absent, joined)):
        for key in [entry[0] for entry in kept if entry[0] not in joined]:
            yield Remove(THREAD_MEMBER, (cast("int", key), own_id))
    yield from entries.thread_members(data.guild_id, data.members)


def _thread_member(event: ThreadMemberUpdate, _: int | None) -> Iterator[Change]:
    yield from entries.thread_members(event.data.guild_id, (event.data,))


def _thread_members(event: ThreadMembersUpdate, _: int | None) -> Iterator[Change]:
    data = event.data
    if not absent(data.member_count):
        yield Patch(THREAD, data.id, {"member_count": data.member_count})
    yield from entries.thread_members(data.guild_id, data.added_members or (), data.id)
    for added in data.added_members or ():
        if added.member:
            yield from entries.seen(data.guild_id, added.member, added.member.user)
    for user_id in data.removed_member_ids or ():
        yield Remove(THREAD_MEMBER, (data.id, user_id))


def _voice_state(event: VoiceStateUpdate, _: int | None) -> Iterable[Change]:
    data = event.data
    if not data.guild_id:  # a call outside guilds
        return ()
    change: Change
    if data.channel_id:
        change = Put(VOICE_STATE, *entries.voice_entry(data.guild_id, data))
    else:
        change = Remove(VOICE_STATE, (data.guild_id, data.user_id))
    member = data.member
    return (change, *entries.seen(data.guild_id, member, member.user)) if member else (change,)


def _stage_put(event: StageInstanceCreate | StageInstanceUpdate, _: int | None) -> Iterator[Change]:
    for entry in entries.stages((event.data,)):
        yield Put(STAGE_INSTANCE, *entry)


def _stage_delete(event: StageInstanceDelete, _: int | None) -> Iterator[Change]:
    yield Remove(STAGE_INSTANCE, event.data.id)


def _scheduled_put(
    event: GuildScheduledEventCreate | GuildScheduledEventUpdate, _: int | None
) -> Iterator[Change]:
    # Merged, since the number of those interested comes with the guild, but not with an update.
    for key, value, owners in entries.owned(event.data.guild_id, (event.data,)):
        yield Merge(SCHEDULED_EVENT, key, value, owners)


def _scheduled_delete(event: GuildScheduledEventDelete, _: int | None) -> Iterator[Change]:
    yield Remove(SCHEDULED_EVENT, event.data.id)


def _interested(event: GuildScheduledEventUserAdd, _: int | None) -> Iterator[Change]:
    yield Add(SCHEDULED_EVENT, event.data.guild_scheduled_event_id, "user_count", 1)


def _disinterested(event: GuildScheduledEventUserRemove, _: int | None) -> Iterator[Change]:
    yield Add(SCHEDULED_EVENT, event.data.guild_scheduled_event_id, "user_count", -1)


def _invite_put(event: InviteCreate, _: int | None) -> Iterator[Change]:
    invite = event.data
    owners: tuple[Owner, ...] = (("channel", invite.channel_id),)
    if invite.guild_id:
        owners = (("guild", invite.guild_id), *owners)
    yield Put(INVITE, invite.code, invite, owners)


def _invite_delete(event: InviteDelete, _: int | None) -> Iterator[Change]:
    yield Remove(INVITE, event.data.code)


CHANNEL_RULES: Final = (
    Rule((ChannelCreate, ChannelUpdate), "puts the channel", _channel_put),
    Rule(
        (ChannelDelete,),
        "drops the channel, and with it its threads, messages, voice states, stage and invites",
        _channel_delete,
    ),
    Rule((ChannelPinsUpdate,), "patches the channel or thread", _pins),
    Rule(
        (ThreadCreate, ThreadUpdate),
        "puts the thread, and the bot's membership if it is told; patches the last message of a "
        "forum, which is its newest thread; drops the thread once it is archived, with its "
        "messages and members",
        _thread_put,
    ),
    Rule((ThreadDelete,), "drops the thread, with its messages and members", _thread_delete),
    Rule(
        (ThreadListSync,),
        "makes the active threads of the channels, or of the guild, those listed, and the bot's "
        "memberships of them",
        _thread_list,
    ),
    Rule((ThreadMemberUpdate,), "puts the bot's membership", _thread_member),
    Rule(
        (ThreadMembersUpdate,),
        "patches the thread's number of members; puts and drops thread members; renews members "
        "and users",
        _thread_members,
    ),
    Rule(
        (VoiceStateUpdate,),
        "puts the voice state, or drops it when the channel is left; renews member and user",
        _voice_state,
    ),
    Rule((StageInstanceCreate, StageInstanceUpdate), "puts the stage instance", _stage_put),
    Rule((StageInstanceDelete,), "drops the stage instance", _stage_delete),
    Rule(
        (GuildScheduledEventCreate, GuildScheduledEventUpdate),
        "puts the scheduled event, or patches it where it is known",
        _scheduled_put,
    ),
    Rule((GuildScheduledEventDelete,), "drops the scheduled event", _scheduled_delete),
    Rule((GuildScheduledEventUserAdd,), "counts the event's users up, if known", _interested),
    Rule(
        (GuildScheduledEventUserRemove,), "counts the event's users down, if known", _disinterested
    ),
    Rule((InviteCreate,), "puts the invite", _invite_put),
    Rule((InviteDelete,), "drops the invite", _invite_delete),
)
"""The rows of the table that are about channels."""
