"""Messages: posting, reading, editing, deleting."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.core import snowflake_time
from gloam.events import (
    MessageCreate,
    MessageDelete,
    MessageDeleteBulk,
    MessageDeleteBulkPayload,
    MessageDeletePayload,
    MessageUpdate,
)
from gloam.models import (
    AllowedMentions,
    Attachment,
    AttachmentId,
    ChannelId,
    Component,
    DMChannel,
    Embed,
    EmbedType,
    GatewayMessage,
    GuildCategory,
    GuildId,
    Message,
    MessageFlags,
    MessageId,
    MessageReference,
    MessageType,
    UserId,
)
from gloam.simulator.errors import (
    DELETE_COUNT,
    EMPTY_MESSAGE,
    MISSING_PERMISSIONS,
    NOT_A_TEXT_CHANNEL,
    NOT_YOUR_MESSAGE,
    TOO_OLD,
    RefusedError,
    refuse_field,
)
from gloam.simulator.world.channels import require_channel
from gloam.simulator.world.mentions import read_mentions
from gloam.simulator.world.state import AnyChannel, StoredFile, World

MAX_CONTENT: Final = 2000
BULK_AGE: Final = timedelta(days=14)

RECENT: Final = timedelta(minutes=5)
"""How long a nonce is remembered."""

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]")
"""What Discord replaces in the names of uploads."""


def post(
    world: World,
    author_id: UserId,
    channel_id: int,
    *,
    content: str = "",
    embeds: Sequence[Embed] = (),
    components: Sequence[Component] = (),
    attachments: Sequence[Attachment] = (),
    reference: MessageReference | UnsetType = UNSET,
    allowed: AllowedMentions | UnsetType = UNSET,
    nonce: int | str | UnsetType = UNSET,
    tts: bool = False,
    flags: MessageFlags | UnsetType = UNSET,
) -> Message:
    """Someone writes in a channel.

    Raises:
        RefusedError: it is not theirs to write in, or the message is empty or too long.
    """
    channel = _writable(world, channel_id, author_id)
    if not (content.strip() or embeds or components or attachments):
        raise RefusedError(EMPTY_MESSAGE)
    _check_length(content)
    referenced = _referenced(world, channel_id, reference)
    mentions = read_mentions(world, content, allowed, referenced)
    message = Message(
        id=MessageId(world.snowflakes.make()),
        channel_id=channel.id,
        author=world.user(author_id),
        content=content,
        timestamp=world.now,
        edited_timestamp=None,
        tts=tts,
        mention_everyone=mentions.everyone,
        mentions=mentions.users,
        mention_roles=mentions.roles,
        attachments=attachments,
        embeds=_rich(embeds),
        pinned=False,
        type=MessageType.REPLY if referenced is not UNSET else MessageType.DEFAULT,
        components=components,
        flags=flags,
        nonce=nonce,
        message_reference=reference,
        referenced_message=referenced,
    )
    world.messages.setdefault(channel.id, {})[message.id] = message
    _tell(world, message, MessageCreate)
    return message


def edit(
    world: World,
    author_id: UserId,
    channel_id: int,
    message_id: int,
    *,
    content: str | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    attachments: Sequence[Attachment] | UnsetType = UNSET,
    allowed: AllowedMentions | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
) -> Message:
    """Someone changes their message; what is absent stays.

    Raises:
        RefusedError: it is not theirs, it is gone, or nothing would be left.
    """
    require_channel(world, channel_id, author_id)
    message = world.message(channel_id, message_id)
    if message.author.id != author_id:
        raise RefusedError(NOT_YOUR_MESSAGE)
    changes: dict[str, object] = {"edited_timestamp": world.now}
    if content is not UNSET:
        _check_length(content)
        mentions = read_mentions(world, content, allowed, message.referenced_message)
        changes |= {
            "content": content,
            "mention_everyone": mentions.everyone,
            "mentions": mentions.users,
            "mention_roles": mentions.roles,
        }
    if embeds is not UNSET:
        changes["embeds"] = _rich(embeds)
    present = {"components": components, "attachments": attachments, "flags": flags}
    changes |= {name: value for name, value in present.items() if value is not UNSET}
    message = structs.replace(message, **changes)
    if not (message.content or message.embeds or message.components or message.attachments):
        raise RefusedError(EMPTY_MESSAGE)
    world.messages[message.channel_id][message.id] = message
    _tell(world, message, MessageUpdate)
    return message


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


def delete(world: World, user_id: UserId, channel_id: int, message_id: int) -> None:
    """Someone deletes a message: their own, or any in a guild that they own.

    Raises:
        RefusedError: it is not theirs to delete, or it is gone.
    """
    channel = require_channel(world, channel_id, user_id)
    message = world.message(channel_id, message_id)
    guild_id = None if isinstance(channel, DMChannel) else channel.guild_id or None
    if message.author.id != user_id and not _owns(world, guild_id, user_id):
        raise RefusedError(MISSING_PERMISSIONS)
    del world.messages[message.channel_id][message.id]
    payload = MessageDeletePayload(
        id=message.id, channel_id=message.channel_id, guild_id=guild_id or UNSET
    )
    world.emit(MessageDelete(payload, 0), world.audience_of(channel), guild_id)


def delete_many(
    world: World, user_id: UserId, channel_id: int, message_ids: Sequence[MessageId]
) -> None:
    """Someone who owns the guild deletes several messages at once.

    Raises:
        RefusedError: they may not, there are too few or too many, or one is too old.
    """
    channel = require_channel(world, channel_id, user_id)
    guild_id = None if isinstance(channel, DMChannel) else channel.guild_id or None
    if guild_id is None or not _owns(world, guild_id, user_id):
        raise RefusedError(MISSING_PERMISSIONS)
    if not 2 <= len(set(message_ids)) <= 100:
        raise RefusedError(DELETE_COUNT)
    if any(world.now - snowflake_time(one) > BULK_AGE for one in message_ids):
        raise RefusedError(TOO_OLD)
    kept = world.messages.get(channel.id, {})
    gone = [one for one in message_ids if kept.pop(one, None) is not None]
    payload = MessageDeleteBulkPayload(ids=gone, channel_id=channel.id, guild_id=guild_id)
    world.emit(MessageDeleteBulk(payload, 0), world.audience_of(channel), guild_id)


def history(
    world: World,
    channel_id: ChannelId,
    limit: int,
    *,
    around: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> list[Message]:
    """Messages of a channel, the newest first: the last ones, or those around, before or after."""
    found = list(world.messages.get(channel_id, {}).values())
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


def store(world: World, channel_id: int, name: str, kind: str, data: bytes) -> Attachment:
    """Keep an uploaded file where the simulated CDN serves it."""
    attachment_id = AttachmentId(world.snowflakes.make())
    title = UNSET if _UNSAFE.search(name) is None else name
    name = _UNSAFE.sub("_", name)
    path = f"/attachments/{channel_id}/{attachment_id}/{name}"
    world.files[path] = StoredFile(data, kind)
    url = f"{world.media_url}{path}"
    return Attachment(
        id=attachment_id,
        filename=name,
        title=title,
        content_type=kind,
        size=len(data),
        url=url,
        proxy_url=url,
    )


def _writable(world: World, channel_id: int, author_id: UserId) -> AnyChannel:
    """The channel, if the author may write in it."""
    channel = require_channel(world, channel_id, author_id)
    if isinstance(channel, GuildCategory):
        raise RefusedError(NOT_A_TEXT_CHANNEL)
    return channel


def _referenced(
    world: World, channel_id: int, reference: MessageReference | UnsetType
) -> Message | UnsetType:
    """The message that a reply is to."""
    if reference is UNSET or not reference.message_id:
        return UNSET
    return world.message(channel_id, reference.message_id)


def _tell(world: World, message: Message, event: type[MessageCreate | MessageUpdate]) -> None:
    channel = world.channels[message.channel_id]
    guild_id: GuildId | None = None
    told = GatewayMessage(**{field: getattr(message, field) for field in Message.__struct_fields__})
    if not isinstance(channel, DMChannel) and channel.guild_id:
        guild_id = channel.guild_id
        member = structs.replace(world.member(guild_id, message.author.id), user=UNSET)
        told = structs.replace(told, guild_id=guild_id, member=member)
    world.emit(event(told, 0), world.audience_of(channel), guild_id)


def _rich(embeds: Iterable[Embed]) -> list[Embed]:
    return [structs.replace(embed, type=EmbedType.RICH) for embed in embeds]


def _owns(world: World, guild_id: GuildId | None, user_id: UserId) -> bool:
    return guild_id is not None and world.guilds[guild_id].owner_id == user_id


def _check_length(content: str) -> None:
    if len(content) > MAX_CONTENT:
        message = f"Must be {MAX_CONTENT} or fewer in length."
        raise refuse_field("content", message, "BASE_TYPE_MAX_LENGTH")
