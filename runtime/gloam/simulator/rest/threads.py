"""Threads.

https://discord.com/developers/docs/topics/threads
"""

from collections.abc import Sequence

from msgspec import UNSET, structs

from gloam.models import (
    ActiveThreadList,
    AnnouncementThread,
    ArchivedThreadList,
    ChannelType,
    CreatedThread,
    JsonErrorCode,
    PrivateThread,
    PublicThread,
    ThreadMember,
    UserId,
)
from gloam.models.channels import BaseGuildForumChannel, BaseThread
from gloam.routes.bodies import CreateThreadBody, CreateThreadFromMessageBody
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.drafts import draft_of
from gloam.simulator.rest.settings import given
from gloam.simulator.world import thread_starts, threads
from gloam.simulator.world.snapshots import active_threads, with_membership
from gloam.simulator.world.state import Thread, build

_NAMES = frozenset({"name", "type", "message"})


def create_thread(call: Call) -> CreatedThread:
    """A thread that hangs on no message, or a post."""
    channel, body = call.channel(), call.body(CreateThreadBody)
    settings = _settings(body)
    if not isinstance(channel, BaseGuildForumChannel):
        kind = ChannelType.PRIVATE_THREAD if body.type is UNSET else body.type
        thread = thread_starts.start(
            call.world, call.user_id, channel.id, body.name, kind, settings, reason=call.reason
        )
        return _created(call, thread)
    if not body.message:
        raise refuse_field("message", "This field is required", "BASE_TYPE_REQUIRED")
    draft = draft_of(call, channel.id, body.message)
    post, message = thread_starts.start_post(
        call.world, call.user_id, channel.id, body.name, draft, settings, reason=call.reason
    )
    return structs.replace(_created(call, post), message=call.show(message))


def create_thread_from_message(call: Call) -> Thread:
    """A thread on a message."""
    channel, body = call.channel(), call.body(CreateThreadFromMessageBody)
    return thread_starts.start_from(
        call.world,
        call.user_id,
        channel.id,
        call.id("message_id"),
        body.name,
        _settings(body),
        reason=call.reason,
    )


def join_thread(call: Call) -> None:
    """The bot joins."""
    threads.join(call.world, call.user_id, call.channel().id, call.user_id)


def add_thread_member(call: Call) -> None:
    """Someone is added."""
    member_id = UserId(call.id("user_id"))
    threads.join(call.world, call.user_id, call.channel().id, member_id)


def leave_thread(call: Call) -> None:
    """The bot leaves."""
    threads.leave(call.world, call.user_id, call.channel().id, call.user_id)


def delete_thread_member(call: Call) -> None:
    """Someone is removed."""
    member_id = UserId(call.id("user_id"))
    threads.leave(call.world, call.user_id, call.channel().id, member_id)


def get_thread_member(call: Call) -> ThreadMember:
    """Someone who is in a thread."""
    thread = threads.require_thread(call.world, call.id("channel_id"), call.user_id)
    member = call.world.thread_members[thread.id].get(UserId(call.id("user_id")))
    if member is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_MEMBER)
    return _detailed(call, thread, member)


def list_thread_members(call: Call) -> Sequence[ThreadMember]:
    """Who is in a thread, by id."""
    thread = threads.require_thread(call.world, call.id("channel_id"), call.user_id)
    found = call.world.thread_members[thread.id]
    after, limit = call.query_id("after") or 0, call.query_number("limit", 100, 1, 100)
    ids = [one for one in sorted(found) if one > after]
    page = ids[:limit] if call.query_flag("with_member") else ids
    return [_detailed(call, thread, found[one]) for one in page]


def get_active_guild_threads(call: Call) -> ActiveThreadList:
    """The threads of a guild that are not archived, the newest first."""
    found = active_threads(call.world, call.guild().id, call.user_id)[::-1]
    return ActiveThreadList(threads=found, members=_own(call, found))


def list_public_archived_threads(call: Call) -> ArchivedThreadList:
    """The archived threads of a channel that everyone may see."""
    return _archived(call, (PublicThread, AnnouncementThread))


def list_private_archived_threads(call: Call) -> ArchivedThreadList:
    """The archived private threads of a channel."""
    return _archived(call, (PrivateThread,))


def list_my_private_archived_threads(call: Call) -> ArchivedThreadList:
    """The archived private threads of a channel that the bot has joined, the newest first."""
    channel, limit = call.channel(), call.query_number("limit", 50, 2, 100)
    found = threads.archived(
        call.world, call.user_id, channel.id, (PrivateThread,), joined_only=True
    )
    found.sort(key=lambda one: one.id, reverse=True)
    before = call.query_id("before")
    rest = [one for one in found if before is None or one.id < before]
    return ArchivedThreadList(
        threads=rest[:limit], members=_own(call, rest[:limit]), has_more=len(rest) > limit
    )


def _archived(call: Call, kinds: tuple[type[Thread], ...]) -> ArchivedThreadList:
    channel, limit = call.channel(), call.query_number("limit", 50, 2, 100)
    before = call.query_time("before")
    found = [
        one
        for one in threads.archived(call.world, call.user_id, channel.id, kinds)
        if before is None or (at := one.thread_metadata.archive_timestamp) is None or at < before
    ]
    page = [with_membership(call.world, one, call.user_id) for one in found[:limit]]
    return ArchivedThreadList(threads=page, members=_own(call, page), has_more=len(found) > limit)


def _settings(body: CreateThreadBody | CreateThreadFromMessageBody) -> dict[str, object]:
    return given(body, type(body), but=_NAMES)


def _created(call: Call, thread: Thread) -> CreatedThread:
    seen = with_membership(call.world, thread, call.user_id)
    fields = {name: getattr(seen, name) for name in BaseThread.__struct_fields__}
    return build(CreatedThread, {**fields, "type": threads.kind_of(thread)})


def _detailed(call: Call, thread: Thread, member: ThreadMember) -> ThreadMember:
    if not call.query_flag("with_member") or not member.user_id or not thread.guild_id:
        return member
    found = call.world.members[thread.guild_id].get(member.user_id, UNSET)
    return structs.replace(member, member=found)


def _own(call: Call, found: Sequence[Thread]) -> list[ThreadMember]:
    """The bot's memberships in threads."""
    joined = (call.world.thread_members[one.id].get(call.user_id) for one in found)
    return [one for one in joined if one is not None]
