"""Messages: posting, reading, editing, deleting, crossposting.

In: someone's wish, and a draft. Out: the message, or a refusal of what they may not do: write at
all, attach, embed, read aloud, ask, answer without reading. `delivery` does the rest.

https://discord.com/developers/docs/resources/message
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import UNSET, structs

from gloam.core import snowflake_time
from gloam.models import (
    AuditLogEvent,
    ChannelId,
    DMChannel,
    GuildAnnouncementChannel,
    GuildId,
    JsonErrorCode,
    Message,
    MessageFlags,
    MessageId,
    MessageReference,
    MessageReferenceType,
    MessageType,
    OptionalAuditEntryInfo,
    Permissions,
    UserId,
)
from gloam.models.channels import (
    BaseGuildForumChannel,
    BaseGuildMessageChannel,
    BasePrivateChannel,
    BaseThread,
)
from gloam.models.limits import (
    BULK_DELETE_AGE_SECONDS,
    BULK_DELETE_MAXIMUM_MESSAGES,
    BULK_DELETE_MINIMUM_MESSAGES,
)
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, auto_moderation, delivery, threads, webhooks
from gloam.simulator.world.drafts import Draft, Edit, check
from gloam.simulator.world.state import AnyChannel, World, guild_of

RECENT: Final = timedelta(minutes=5)
"""How long a nonce is remembered."""


def post(world: World, author_id: UserId, channel_id: int, draft: Draft) -> Message:
    """Someone writes in a channel.

    Raises:
        RefusedError: they may not, or not this.
    """
    channel = access.require_channel(world, channel_id, author_id, Permissions.SEND_MESSAGES)
    if not isinstance(channel, BaseGuildMessageChannel | BasePrivateChannel | BaseThread):
        raise RefusedError(JsonErrorCode.NOT_A_TEXT_CHANNEL)
    if isinstance(channel, BaseGuildForumChannel):
        raise RefusedError(JsonErrorCode.NOT_A_TEXT_CHANNEL)
    author = world.user(author_id)
    if isinstance(channel, DMChannel) and all(one.bot for one in channel.recipients or ()):
        raise RefusedError(JsonErrorCode.CANNOT_MESSAGE_USER)
    if isinstance(channel, DMChannel) and author.bot and not _has_met(world, author_id, channel):
        raise RefusedError(JsonErrorCode.NO_MUTUAL_GUILDS)
    check(draft)
    draft = _permitted(world, channel, author_id, draft)
    _require_patience(world, channel, author_id)
    hits = _judge(world, author_id, channel, draft.content)
    if isinstance(channel, BaseThread):
        channel = threads.enter(world, channel, author_id)
    message = delivery.deliver(world, channel, author, draft)
    auto_moderation.execute(world, author_id, channel, hits, message.id)
    return message


def _has_met(world: World, user_id: UserId, channel: DMChannel) -> bool:
    """Whether someone is in a guild together with those whom they write to."""
    others = {one.id for one in channel.recipients or ()} - {user_id}
    return all(
        any(members.keys() >= {user_id, other} for members in world.members.values())
        for other in others
    )


def edit(
    world: World, author_id: UserId, channel_id: int, message_id: int, changes: Edit
) -> Message:
    """Someone changes their message; whoever manages messages may suppress another's embeds.

    Raises:
        RefusedError: it is not theirs, it is gone, or nothing would be left.
    """
    channel = access.require_channel(world, channel_id, author_id)
    message = world.message(channel_id, message_id)
    if message.author.id != author_id:
        held = access.in_channel(world, channel, author_id)
        if not held & Permissions.MANAGE_MESSAGES or changes != Edit(flags=changes.flags):
            raise RefusedError(JsonErrorCode.NOT_MESSAGE_AUTHOR)
    threads.require_unlocked(world, channel, author_id)
    hits = _judge(world, author_id, channel, changes.content or "")
    auto_moderation.execute(world, author_id, channel, hits, message.id)
    return delivery.revise(world, message, changes)


def recent(
    world: World, author_id: UserId, channel_id: ChannelId, nonce: int | str
) -> Message | None:
    """The message that someone wrote lately with the same nonce, if there is one."""
    for message in reversed(world.messages.get(channel_id, {}).values()):
        if world.now - message.timestamp > RECENT:
            return None
        if message.author.id == author_id and message.nonce == nonce:
            return message
    return None


def delete(
    world: World, user_id: UserId, channel_id: int, message_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes a message: their own, or any where they manage messages.

    Raises:
        RefusedError: it is not theirs to delete, or it is gone.
    """
    channel = access.require_channel(world, channel_id, user_id)
    message = world.message(channel_id, message_id)
    threads.require_unlocked(world, channel, user_id, unless_active=True)
    if message.author.id == user_id:
        delivery.remove(world, message)
        return
    if not access.in_channel(world, channel, user_id) & Permissions.MANAGE_MESSAGES:
        code = JsonErrorCode.MISSING_PERMISSIONS
        raise RefusedError(code if guild_of(channel) else JsonErrorCode.NOT_IN_DM_CHANNEL)
    delivery.remove(world, message)
    if guild_id := guild_of(channel):
        options = OptionalAuditEntryInfo(channel_id=channel.id, count="1")
        audit.record(
            world,
            guild_id,
            user_id,
            AuditLogEvent.MESSAGE_DELETE,
            message.author.id,
            reason=reason,
            options=options,
        )


def delete_many(
    world: World,
    user_id: UserId,
    channel_id: int,
    message_ids: Sequence[MessageId],
    *,
    reason: str | None = None,
) -> None:
    """Someone who manages messages deletes several at once.

    Raises:
        RefusedError: they may not, there are too few or too many, or one is too old.
    """
    channel = access.require_channel(world, channel_id, user_id)
    guild_id = guild_of(channel)
    if guild_id is None:
        raise RefusedError(JsonErrorCode.NOT_IN_DM_CHANNEL)
    access.require_channel(world, channel_id, user_id, Permissions.MANAGE_MESSAGES)
    low, high = BULK_DELETE_MINIMUM_MESSAGES, BULK_DELETE_MAXIMUM_MESSAGES
    if not low <= len(set(message_ids)) <= high:
        raise RefusedError(JsonErrorCode.INVALID_BULK_DELETE_COUNT)
    oldest = world.now - timedelta(seconds=BULK_DELETE_AGE_SECONDS)
    if any(snowflake_time(one) < oldest for one in message_ids):
        raise RefusedError(JsonErrorCode.MESSAGE_TOO_OLD_TO_BULK_DELETE)
    kept = world.messages.get(channel.id, {})
    gone = [kept[one] for one in dict.fromkeys(message_ids) if one in kept]
    delivery.remove_many(world, channel, gone)
    audit.record(
        world,
        guild_id,
        user_id,
        AuditLogEvent.MESSAGE_BULK_DELETE,
        channel.id,
        reason=reason,
        options=OptionalAuditEntryInfo(count=str(len(gone))),
    )


def sweep(world: World, guild_id: GuildId, author_id: UserId, since: datetime) -> None:
    """Everything that someone has written in a guild since a moment goes."""
    for channel in list(world.channels.values()):
        found = [
            one
            for one in world.messages.get(channel.id, {}).values()
            if one.author.id == author_id and one.timestamp >= since
        ]
        if found and guild_of(channel) == guild_id:
            delivery.remove_many(world, channel, found)


def crosspost(world: World, user_id: UserId, channel_id: int, message_id: int) -> Message:
    """Someone publishes a message of an announcement channel to those who follow it.

    Raises:
        RefusedError: it is no such channel, they may not, or it is published already.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.SEND_MESSAGES)
    message = world.message(channel_id, message_id)
    if not isinstance(channel, GuildAnnouncementChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    if message.author.id != user_id:
        access.require_channel(world, channel_id, user_id, Permissions.MANAGE_MESSAGES)
    flags = message.flags or MessageFlags.NONE
    if flags & MessageFlags.CROSSPOSTED:
        raise RefusedError(JsonErrorCode.ALREADY_CROSSPOSTED)
    if message.type is not MessageType.DEFAULT:
        raise RefusedError(JsonErrorCode.INVALID_MESSAGE_TYPE)
    new = structs.replace(message, flags=flags | MessageFlags.CROSSPOSTED)
    delivery.replace(world, new)
    webhooks.publish(world, channel, new)
    return new


def history(
    world: World,
    channel_id: ChannelId,
    limit: int,
    *,
    around: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> list[Message]:
    """Messages of a channel, the newest first: the last ones, or those around, before or after.

    Ephemeral ones are in no history.
    """
    every = world.messages.get(channel_id, {}).values()
    found = [one for one in every if one.id not in world.ephemeral]
    if around is not None:
        earlier = [one for one in found if one.id < around]
        earlier = earlier[max(len(earlier) - limit // 2, 0) :]
        later = [one for one in found if one.id >= around]
        return [*earlier, *later][:limit][::-1]
    if after is not None:
        return [one for one in found if one.id > after][:limit][::-1]
    if before is not None:
        found = [one for one in found if one.id < before]
    return found[-limit:][::-1]


def _judge(
    world: World, author_id: UserId, channel: AnyChannel, content: str
) -> list[auto_moderation.Hit]:
    """The rules of auto-moderation that a text meets.

    Raises:
        RefusedError: one of them blocks it.
    """
    hits = auto_moderation.judge(world, author_id, channel, content)
    if any(hit.blocks for hit in hits):
        auto_moderation.execute(world, author_id, channel, hits, UNSET)
        raise RefusedError(JsonErrorCode.MESSAGE_BLOCKED_BY_AUTO_MODERATION)
    return hits


def _permitted(world: World, channel: AnyChannel, author_id: UserId, draft: Draft) -> Draft:
    """The draft as its author may post it.

    Without `MENTION_EVERYONE` it notifies neither everyone nor roles that cannot be mentioned.

    Raises:
        RefusedError: it has what they may not post.
    """
    held = access.in_channel(world, channel, author_id)
    needed = Permissions.NONE
    if draft.attachments:
        needed |= Permissions.ATTACH_FILES
    if draft.embeds:
        needed |= Permissions.EMBED_LINKS
    if draft.tts:
        needed |= Permissions.SEND_TTS_MESSAGES
    if draft.poll:
        needed |= Permissions.SEND_POLLS
    if needed & ~held:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    if draft.reference and not held & Permissions.READ_MESSAGE_HISTORY:
        raise RefusedError(JsonErrorCode.REPLY_WITHOUT_READ_HISTORY)
    if draft.reference and draft.reference.type is MessageReferenceType.FORWARD:
        _require_readable(world, author_id, draft.reference)
    is_quiet = not held & Permissions.MENTION_EVERYONE
    return structs.replace(draft, is_quiet=is_quiet)


def _require_readable(world: World, user_id: UserId, reference: MessageReference) -> None:
    """Refuse to forward from where someone cannot read."""
    if not reference.channel_id:
        path = ("message_reference", "channel_id")
        raise refuse_field(path, "This field is required", "BASE_TYPE_REQUIRED")
    source = world.channels.get(reference.channel_id)
    needed = Permissions.VIEW_CHANNEL | Permissions.READ_MESSAGE_HISTORY
    if source is not None and needed & ~access.in_channel(world, source, user_id):
        raise RefusedError(JsonErrorCode.FORWARD_UNREADABLE_MESSAGE)


def _require_patience(world: World, channel: AnyChannel, author_id: UserId) -> None:
    """Refuse to let a person write again too soon; bots need not wait."""
    seconds = getattr(channel, "rate_limit_per_user", 0) or 0
    if not seconds or world.user(author_id).bot:
        return
    if access.in_channel(world, channel, author_id) & Permissions.BYPASS_SLOWMODE:
        return
    for message in reversed(world.messages.get(channel.id, {}).values()):
        if (world.now - message.timestamp).total_seconds() >= seconds:
            return
        if message.author.id == author_id:
            raise RefusedError(JsonErrorCode.SLOWMODE_RATE_LIMITED)
