"""Threads: beginning, joining, leaving, archiving.

A thread hangs on a channel, or on a message of it, whose id it shares. Who writes in it has joined,
and a thread that was archived is open again. A thread in which nothing happens for as long as it
says is archived by itself. In a forum or media channel a thread is a post, and begins with a
message.

https://discord.com/developers/docs/topics/threads
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta

from msgspec import UNSET, structs

from gloam.core import snowflake_time
from gloam.events import (
    ThreadCreate,
    ThreadDelete,
    ThreadDeletePayload,
    ThreadMembersUpdate,
    ThreadMembersUpdatePayload,
    ThreadUpdate,
)
from gloam.events.channel_payloads import AddedThreadMember
from gloam.models import (
    AuditLogEvent,
    ChannelFlags,
    ChannelId,
    ChannelType,
    ForumTagId,
    GuildId,
    JsonErrorCode,
    Permissions,
    PrivateThread,
    ThreadMember,
    ThreadMetadata,
    UserId,
)
from gloam.models.channels import BaseGuildForumChannel, BaseThread
from gloam.models.limits import POST_TAGS, THREAD_MEMBERS
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.state import AnyChannel, Thread, World, tag_of


def require_thread(world: World, channel_id: int, user_id: UserId) -> Thread:
    """The thread, if someone may view it.

    Raises:
        RefusedError: it is no thread, or they may not.
    """
    channel = access.require_channel(world, channel_id, user_id)
    if not isinstance(channel, BaseThread):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    return channel


def check_tags(
    world: World, forum: BaseGuildForumChannel, user_id: UserId, applied: object
) -> None:
    """Refuse tags that the forum does not have, that only moderators may use, or none at all."""
    wanted = [ForumTagId(one) for one in applied] if isinstance(applied, Sequence) else []
    known = {tag.id: tag for tag in forum.available_tags or ()}
    if len(wanted) > POST_TAGS or not known.keys() >= set(wanted):
        raise refuse_field("applied_tags", "Unknown or too many tags", "BASE_TYPE_BAD_VALUE")
    if not wanted and forum.flags and forum.flags & ChannelFlags.REQUIRE_TAG:
        raise RefusedError(JsonErrorCode.TAG_REQUIRED)
    held = access.in_channel(world, world.channels[forum.id], user_id)
    if any(known[one].moderated for one in wanted) and not held & Permissions.MANAGE_THREADS:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)


def enter(world: World, thread: Thread, user_id: UserId) -> Thread:
    """Someone is about to write: an archived thread is opened, and they have joined.

    Raises:
        RefusedError: it is locked, and they do not manage threads.
    """
    require_unlocked(world, thread, user_id)
    meta = thread.thread_metadata
    if meta.archived:
        opened = structs.replace(meta, archived=False, archive_timestamp=world.now)
        thread = put(world, structs.replace(thread, thread_metadata=opened))
        schedule(world, thread)
    if user_id not in world.thread_members[thread.id]:
        _join(world, thread, user_id)
    return world_thread(world, thread)


def require_unlocked(
    world: World, channel: AnyChannel, user_id: UserId, *, unless_active: bool = False
) -> None:
    """Refuse to change what is in a locked thread, if it is one, to those who do not manage it.

    Args:
        world: where.
        channel: the thread, or whatever other channel it is.
        user_id: who wants to.
        unless_active: whether it is a small thing, which is refused only in an archived thread:
            to delete a message, to react.

    Raises:
        RefusedError: it is locked.
    """
    if not isinstance(channel, BaseThread) or not channel.thread_metadata.locked:
        return
    is_archived = channel.thread_metadata.archived
    if unless_active and not is_archived:
        return
    if not access.in_channel(world, channel, user_id) & Permissions.MANAGE_THREADS:
        code = JsonErrorCode.THREAD_ARCHIVED if is_archived else JsonErrorCode.THREAD_LOCKED
        raise RefusedError(code)


def world_thread(world: World, thread: Thread) -> Thread:
    """The thread as it stands now."""
    now = world.channels[thread.id]
    return now if isinstance(now, BaseThread) else thread


def join(world: World, user_id: UserId, thread_id: int, member_id: UserId) -> None:
    """Someone joins a thread, or adds someone.

    Raises:
        RefusedError: it is archived, they may not, or it is full.
    """
    thread = require_thread(world, thread_id, user_id)
    if thread.thread_metadata.archived:
        raise RefusedError(JsonErrorCode.THREAD_ARCHIVED)
    if user_id != member_id:
        access.require_channel(world, thread_id, user_id, Permissions.SEND_MESSAGES)
        world.member(thread.guild_id or 0, member_id)
        if isinstance(thread, PrivateThread) and thread.thread_metadata.invitable is False:
            access.require_channel(world, thread_id, user_id, Permissions.MANAGE_THREADS)
    joined = world.thread_members[thread.id]
    if member_id in joined:
        return
    if len(joined) >= THREAD_MEMBERS:
        raise RefusedError(JsonErrorCode.MAXIMUM_THREAD_MEMBERS)
    _join(world, thread, member_id)


def leave(world: World, user_id: UserId, thread_id: int, member_id: UserId) -> None:
    """Someone leaves a thread, or removes someone.

    Raises:
        RefusedError: it is archived, they may not, or the other is not in it.
    """
    thread = require_thread(world, thread_id, user_id)
    if thread.thread_metadata.archived:
        raise RefusedError(JsonErrorCode.THREAD_ARCHIVED)
    owns = isinstance(thread, PrivateThread) and thread.owner_id == user_id
    if user_id != member_id and not owns:
        access.require_channel(world, thread_id, user_id, Permissions.MANAGE_THREADS)
    if member_id not in world.thread_members[thread.id]:
        raise RefusedError(JsonErrorCode.UNKNOWN_MEMBER)
    audience = access.viewers(world, thread)
    had = frozenset(one for one in world.members[thread.guild_id or GuildId(0)] if audience(one))
    del world.thread_members[thread.id][member_id]
    count = len(world.thread_members[thread.id])
    world.channels[thread.id] = structs.replace(world_thread(world, thread), member_count=count)
    payload = ThreadMembersUpdatePayload(
        id=thread.id,
        guild_id=thread.guild_id or GuildId(0),
        member_count=min(count, 50),
        removed_member_ids=[member_id],
    )
    world.emit(ThreadMembersUpdate(payload, 0), had.__contains__, thread.guild_id or None)


def update(
    world: World,
    user_id: UserId,
    thread: Thread,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Thread:
    """Someone changes settings of a thread, by name; those of its metadata among them.

    Raises:
        RefusedError: they may not.
    """
    _require_change(world, user_id, thread, settings)
    meta_names = ThreadMetadata.__struct_fields__
    meta = {name: value for name, value in settings.items() if name in meta_names}
    rest = {name: value for name, value in settings.items() if name not in meta_names}
    if "archived" in meta and meta["archived"] != thread.thread_metadata.archived:
        meta["archive_timestamp"] = world.now
    parent = world.channels.get(thread.parent_id or ChannelId(0))
    if "applied_tags" in rest and isinstance(parent, BaseGuildForumChannel):
        check_tags(world, parent, user_id, rest["applied_tags"])
    if rest.get("flags"):
        _require_place_for_pin(world, thread, parent)
    new = structs.replace(
        thread, **rest, thread_metadata=structs.replace(thread.thread_metadata, **meta)
    )
    put(world, new)
    if {"archived", "auto_archive_duration"} & meta.keys():
        schedule(world, new)
    record(world, user_id, AuditLogEvent.THREAD_UPDATE, thread, new, reason)
    return new


def delete(world: World, user_id: UserId, thread: Thread, *, reason: str | None = None) -> None:
    """Someone deletes a thread, with its messages.

    Raises:
        RefusedError: they may not.
    """
    access.require_channel(world, thread.id, user_id, Permissions.MANAGE_THREADS)
    audience = access.viewers(world, thread)
    guild_id = thread.guild_id or GuildId(0)
    payload = ThreadDeletePayload(
        id=thread.id,
        guild_id=guild_id,
        parent_id=thread.parent_id or None,
        type=kind_of(thread),
    )
    world.emit(ThreadDelete(payload, 0), audience, guild_id)
    forget(world, thread)
    record(world, user_id, AuditLogEvent.THREAD_DELETE, thread, None, reason)


def forget(world: World, thread: Thread) -> None:
    """A thread is gone, and what belongs to it."""
    for kept in (world.channels, world.messages, world.thread_members, world.pins):
        kept.pop(thread.id, None)


def put(world: World, thread: Thread) -> Thread:
    """A thread changes, whoever did it."""
    world.channels[thread.id] = thread
    world.emit(ThreadUpdate(thread, 0), access.viewers(world, thread), thread.guild_id or None)
    return thread


def archived(
    world: World,
    user_id: UserId,
    parent_id: int,
    kinds: tuple[type[Thread], ...],
    *,
    joined_only: bool = False,
) -> list[Thread]:
    """The archived threads of a channel, the last archived first."""
    found = [
        one
        for one in world.channels.values()
        if isinstance(one, kinds)
        and one.parent_id == parent_id
        and one.thread_metadata.archived
        and (not joined_only or user_id in world.thread_members[one.id])
    ]
    return sorted(found, key=lambda one: _archived_at(one), reverse=True)


def kind_of(channel: AnyChannel) -> ChannelType:
    """The type of a channel."""
    return ChannelType(tag_of(type(channel)))


def _archived_at(thread: Thread) -> float:
    at = thread.thread_metadata.archive_timestamp or snowflake_time(thread.id)
    return at.timestamp()


def membership(world: World, thread: Thread, user_id: UserId) -> ThreadMember:
    """Someone's being in a thread, from now on."""
    return ThreadMember(id=thread.id, user_id=user_id, join_timestamp=world.now, flags=0)


def _join(world: World, thread: Thread, user_id: UserId) -> None:
    joined = world.thread_members[thread.id]
    joined[user_id] = membership(world, thread, user_id)
    count = len(joined)
    world.channels[thread.id] = structs.replace(world_thread(world, thread), member_count=count)
    if isinstance(thread, PrivateThread):  # whoever is added has not seen it before
        seen = world_thread(world, thread)
        world.emit(ThreadCreate(seen, 0), access.only(user_id), thread.guild_id or None)
    tell_joined(world, thread, user_id)


def tell_joined(world: World, thread: Thread, user_id: UserId) -> None:
    """Tell that someone has joined."""
    guild_id = thread.guild_id or GuildId(0)
    added = AddedThreadMember(
        id=thread.id,
        user_id=user_id,
        join_timestamp=world.now,
        flags=0,
        member=world.members[guild_id].get(user_id, UNSET),
        presence=None,
    )
    payload = ThreadMembersUpdatePayload(
        id=thread.id,
        guild_id=guild_id,
        member_count=min(len(world.thread_members[thread.id]), 50),
        added_members=[added],
    )
    world.emit(ThreadMembersUpdate(payload, 0), access.viewers(world, thread), guild_id)


def _require_place_for_pin(world: World, thread: Thread, parent: AnyChannel | None) -> None:
    """Only posts are pinned, and of a forum only one."""
    if not isinstance(parent, BaseGuildForumChannel):
        raise refuse_field("flags", "Only posts of forums can be pinned")
    posts = [one for one in world.channels.values() if isinstance(one, BaseThread)]
    pinned = [one.id for one in posts if one.parent_id == parent.id and _is_pinned(one)]
    if set(pinned) - {thread.id}:
        raise RefusedError(JsonErrorCode.MAXIMUM_PINNED_THREADS)


def _is_pinned(thread: BaseThread) -> bool:
    return bool((thread.flags or ChannelFlags.NONE) & ChannelFlags.PINNED)


def _require_change(
    world: World, user_id: UserId, thread: Thread, settings: Mapping[str, object]
) -> None:
    """Refuse changes that are for moderators, or for the thread's owner."""
    held = access.in_channel(world, thread, user_id)
    if held & Permissions.MANAGE_THREADS:
        return
    owners = {"name", "archived", "auto_archive_duration", "applied_tags", "invitable"}
    allowed = owners if thread.owner_id == user_id else {"archived"}
    opens = settings.get("archived") is False and not thread.thread_metadata.locked
    if not settings.keys() <= allowed or (thread.owner_id != user_id and not opens):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    if thread.thread_metadata.locked:
        raise RefusedError(JsonErrorCode.THREAD_LOCKED)


def schedule(world: World, thread: Thread) -> None:
    """Archive the thread when nothing has happened in it for as long as it says."""
    pause = timedelta(minutes=thread.thread_metadata.auto_archive_duration)

    def look() -> None:
        now = world.channels.get(thread.id)
        if not isinstance(now, BaseThread) or now.thread_metadata.archived:
            return
        last = snowflake_time(now.last_message_id or now.id)
        due = max(last, now.thread_metadata.archive_timestamp or last) + timedelta(
            minutes=now.thread_metadata.auto_archive_duration
        )
        if due > world.now:
            world.agenda.enter(due.timestamp(), look)
            return
        meta = structs.replace(now.thread_metadata, archived=True, archive_timestamp=world.now)
        put(world, structs.replace(now, thread_metadata=meta))

    world.agenda.enter((world.now + pause).timestamp(), look)


def record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: Thread | None,
    new: Thread | None,
    reason: str | None,
) -> None:
    """Enter in the audit log what someone has done to a thread."""
    thread = new or old
    if thread is not None and thread.guild_id:
        changes = audit.changes(old, new)
        audit.record(
            world, thread.guild_id, user_id, action, thread.id, reason=reason, changes=changes
        )
