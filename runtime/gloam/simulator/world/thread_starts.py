"""How threads begin: on a message, beside it, or as the post of a forum or media channel.

https://discord.com/developers/docs/topics/threads
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from msgspec import structs

from gloam.events import ThreadCreate
from gloam.models import (
    AnnouncementThread,
    AuditLogEvent,
    ChannelFlags,
    ChannelId,
    ChannelType,
    GuildAnnouncementChannel,
    GuildId,
    GuildTextChannel,
    JsonErrorCode,
    Message,
    MessageFlags,
    MessageReference,
    MessageType,
    Permissions,
    PrivateThread,
    PublicThread,
    ThreadAutoArchiveDuration,
    ThreadMetadata,
    UserId,
)
from gloam.models.channels import BaseGuildForumChannel
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, delivery, threads
from gloam.simulator.world.drafts import Draft, check
from gloam.simulator.world.state import AnyChannel, Thread, World, guild_of

ARCHIVE_MINUTES: Final = ThreadAutoArchiveDuration.THREE_DAY
"""After how long a thread is archived, unless it or its channel say otherwise: three days."""

_KINDS: Final[Mapping[ChannelType, type[Thread]]] = {
    ChannelType.ANNOUNCEMENT_THREAD: AnnouncementThread,
    ChannelType.PUBLIC_THREAD: PublicThread,
    ChannelType.PRIVATE_THREAD: PrivateThread,
}
_NONE: Final[Mapping[str, object]] = MappingProxyType({})


def start(
    world: World,
    user_id: UserId,
    channel_id: int,
    name: str,
    kind: ChannelType = ChannelType.PRIVATE_THREAD,
    settings: Mapping[str, object] = _NONE,
    *,
    reason: str | None = None,
) -> Thread:
    """Someone begins a thread that hangs on no message.

    Raises:
        RefusedError: the channel cannot have such a thread, or they may not begin it.
    """
    needed = (
        Permissions.CREATE_PRIVATE_THREADS
        if kind is ChannelType.PRIVATE_THREAD
        else Permissions.CREATE_PUBLIC_THREADS
    )
    channel = access.require_channel(world, channel_id, user_id, needed)
    fits = isinstance(channel, GuildAnnouncementChannel) == (
        kind is ChannelType.ANNOUNCEMENT_THREAD
    )
    if not isinstance(channel, GuildTextChannel | GuildAnnouncementChannel) or not fits:
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    if kind not in _KINDS:
        raise refuse_field("type", "Value must be one of (10, 11, 12).", "BASE_TYPE_CHOICES")
    thread = _begin(world, user_id, channel, name, _KINDS[kind], settings, reason=reason)
    if kind is not ChannelType.PRIVATE_THREAD:
        reference = MessageReference(channel_id=thread.id, guild_id=thread.guild_id)
        author = world.user(user_id)
        delivery.announce(world, channel, author, MessageType.THREAD_CREATED, name, reference)
    return thread


def start_from(
    world: World,
    user_id: UserId,
    channel_id: int,
    message_id: int,
    name: str,
    settings: Mapping[str, object] = _NONE,
    *,
    reason: str | None = None,
) -> Thread:
    """Someone begins a thread on a message.

    Raises:
        RefusedError: the message has one already, or they may not.
    """
    needed = Permissions.CREATE_PUBLIC_THREADS | Permissions.READ_MESSAGE_HISTORY
    channel = access.require_channel(world, channel_id, user_id, needed)
    message = world.message(channel_id, message_id)
    if ChannelId(message.id) in world.channels:
        raise RefusedError(JsonErrorCode.THREAD_ALREADY_CREATED)
    if not isinstance(channel, GuildTextChannel | GuildAnnouncementChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    is_news = isinstance(channel, GuildAnnouncementChannel)
    kind = AnnouncementThread if is_news else PublicThread
    thread_id = ChannelId(message.id)
    thread = _begin(
        world, user_id, channel, name, kind, settings, thread_id=thread_id, reason=reason
    )
    flags = (message.flags or MessageFlags.NONE) | MessageFlags.HAS_THREAD
    delivery.replace(world, structs.replace(message, flags=flags, thread=thread))
    reference = MessageReference(message_id=message.id, channel_id=channel.id)
    delivery.announce(
        world,
        thread,
        message.author,
        MessageType.THREAD_STARTER_MESSAGE,
        reference=reference,
    )
    return thread


def start_post(
    world: World,
    user_id: UserId,
    channel_id: int,
    name: str,
    draft: Draft,
    settings: Mapping[str, object] = _NONE,
    *,
    reason: str | None = None,
) -> tuple[Thread, Message]:
    """Someone begins a post of a forum or media channel.

    Raises:
        RefusedError: they may not, the tags do not exist or one is missing, the message is empty.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.SEND_MESSAGES)
    if not isinstance(channel, BaseGuildForumChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    check(draft)
    threads.check_tags(world, channel, user_id, settings.get("applied_tags") or ())
    thread = _begin(world, user_id, channel, name, PublicThread, settings, reason=reason)
    message = delivery.deliver(world, thread, world.user(user_id), draft)
    return thread, message


def begin(
    world: World,
    user_id: UserId,
    forum: AnyChannel,
    name: str,
    settings: Mapping[str, object] = _NONE,
) -> Thread:
    """A post of a forum or media channel begins, without a message yet, whoever wanted it."""
    return _begin(world, user_id, forum, name, PublicThread, settings)


def _begin(
    world: World,
    user_id: UserId,
    parent: AnyChannel,
    name: str,
    kind: type[Thread],
    settings: Mapping[str, object],
    *,
    thread_id: ChannelId | None = None,
    reason: str | None = None,
) -> Thread:
    guild_id = guild_of(parent) or GuildId(0)
    slow = settings.get("rate_limit_per_user")
    slow = slow if slow is not None else getattr(parent, "default_thread_rate_limit_per_user", 0)
    thread = kind(
        id=thread_id or ChannelId(world.snowflakes.make()),
        name=name,
        guild_id=guild_id,
        parent_id=parent.id,
        owner_id=user_id,
        thread_metadata=_metadata(world, parent, kind, settings),
        rate_limit_per_user=slow if isinstance(slow, int) else 0,
        last_message_id=None,
        message_count=0,
        total_message_sent=0,
        member_count=1,
        flags=ChannelFlags.NONE,
    )
    if tags := settings.get("applied_tags"):
        thread = structs.replace(thread, applied_tags=tags)
    world.channels[thread.id] = thread
    world.thread_members[thread.id] = {user_id: threads.membership(world, thread, user_id)}
    told = structs.replace(thread, newly_created=True)
    world.emit(ThreadCreate(told, 0), access.viewers(world, thread), guild_id)
    threads.tell_joined(world, thread, user_id)
    threads.schedule(world, thread)
    threads.record(world, user_id, AuditLogEvent.THREAD_CREATE, None, thread, reason)
    return thread


def _metadata(
    world: World, parent: AnyChannel, kind: type[Thread], settings: Mapping[str, object]
) -> ThreadMetadata:
    minutes = settings.get("auto_archive_duration") or getattr(
        parent, "default_auto_archive_duration", 0
    )
    meta = ThreadMetadata(
        archived=False,
        auto_archive_duration=ThreadAutoArchiveDuration(
            minutes if isinstance(minutes, int) and minutes else ARCHIVE_MINUTES
        ),
        archive_timestamp=world.now,
        locked=False,
        create_timestamp=world.now,
    )
    if kind is PrivateThread:
        meta = structs.replace(meta, invitable=settings.get("invitable") is not False)
    return meta
