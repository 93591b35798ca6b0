"""How a message comes into the world: it is given its place, kept, and told.

In: a channel, an author, a draft that has been checked. Out: the message, and MESSAGE_CREATE for
whoever views the channel; a message that only one user sees is told to nobody else. Whether the
author may write is not asked here: webhooks, interactions and Discord itself post as well.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.events import (
    MessageCreate,
    MessageDelete,
    MessageDeleteBulk,
    MessageDeleteBulkPayload,
    MessageDeletePayload,
    MessageUpdate,
)
from gloam.models import (
    Embed,
    GatewayMessage,
    JsonErrorCode,
    Message,
    MessageFlags,
    MessageId,
    MessageReference,
    MessageReferenceType,
    MessageSnapshot,
    MessageType,
    SnapshotMessage,
    StickerItem,
    User,
    UserId,
)
from gloam.models.channels import BaseThread
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, ballots
from gloam.simulator.world.components import settled
from gloam.simulator.world.drafts import Draft, Edit, check_parts
from gloam.simulator.world.embeds import rich
from gloam.simulator.world.mentions import Mentions, read_mentions
from gloam.simulator.world.state import AnyChannel, Audience, World, guild_of

_SETTABLE: Final = MessageFlags.SUPPRESS_EMBEDS | MessageFlags.IS_COMPONENTS_V2
"""The flags that an edit may change."""


def deliver(
    world: World,
    channel: AnyChannel,
    author: User,
    draft: Draft,
    *,
    seen_by: UserId | None = None,
    **settings: object,
) -> Message:
    """Post a message; `settings` are further fields of it, by name.

    If only one user sees it, it is ephemeral, and is counted nowhere.

    Raises:
        RefusedError: what it refers to is not there.
    """
    referenced = _referenced(world, channel, draft.reference)
    mentions = read_mentions(world, draft.content, draft.allowed, referenced)
    if draft.is_quiet:
        mentions = _quietened(world, channel, mentions)
    flags = draft.flags if seen_by is None else draft.flags | MessageFlags.EPHEMERAL
    message = Message(
        id=MessageId(world.snowflakes.make()),
        channel_id=channel.id,
        author=author,
        content=draft.content,
        timestamp=world.now,
        edited_timestamp=None,
        tts=draft.tts,
        mention_everyone=mentions.everyone,
        mentions=mentions.users,
        mention_roles=mentions.roles,
        attachments=draft.attachments,
        embeds=rich(draft.embeds, draft.attachments),
        pinned=False,
        type=MessageType.DEFAULT if referenced is UNSET else MessageType.REPLY,
        components=settled(world, draft.components, draft.attachments),
        flags=flags,
        nonce=draft.nonce,
        message_reference=_whole(channel, draft.reference),
        referenced_message=referenced,
        sticker_items=_sticker_items(world, draft) or UNSET,
        message_snapshots=_snapshots(world, channel, draft.reference),
        poll=ballots.begin(world, draft.poll),
    )
    return _place(world, channel, structs.replace(message, **settings), seen_by)


def _place(world: World, channel: AnyChannel, message: Message, seen_by: UserId | None) -> Message:
    """Keep a new message, and tell it."""
    world.messages.setdefault(channel.id, {})[message.id] = message
    if seen_by is not None:
        world.ephemeral[message.id] = seen_by
    else:
        _count(world, channel, message)
    if message.poll and message.poll.expiry is not None:
        world.agenda.enter(message.poll.expiry.timestamp(), lambda: _time_out(world, message))
    tell(world, message, MessageCreate)
    return message


def announce(
    world: World,
    channel: AnyChannel,
    author: User,
    kind: MessageType,
    content: str = "",
    reference: MessageReference | UnsetType = UNSET,
    embeds: Sequence[Embed] = (),
) -> Message:
    """Discord itself writes that someone has done something."""
    draft = Draft(content=content)
    return deliver(
        world,
        channel,
        author,
        draft,
        type=kind,
        message_reference=reference,
        embeds=embeds,
        mentions=[],
    )


def finish_poll(world: World, message: Message) -> Message:
    """The poll of a message ends; Discord tells who has won."""
    if not message.poll:
        raise RefusedError(JsonErrorCode.NOT_A_POLL)
    poll = structs.replace(message.poll, expiry=world.now)
    message = replace(world, structs.replace(message, poll=poll))
    reference = MessageReference(message_id=message.id, channel_id=message.channel_id)
    announce(
        world,
        world.channels[message.channel_id],
        message.author,
        MessageType.POLL_RESULT,
        reference=reference,
        embeds=[ballots.verdict(world, message, poll)],
    )
    return message


def replace(world: World, message: Message) -> Message:
    """Put a message in the place of its older self, and tell it."""
    world.messages[message.channel_id][message.id] = message
    tell(world, message, MessageUpdate)
    return message


def revise(world: World, message: Message, changes: Edit) -> Message:
    """A message says something else from now on, whoever wanted it.

    Raises:
        RefusedError: it is too long, or nothing would be left.
    """
    if message.poll and changes.content is not UNSET:
        raise RefusedError(JsonErrorCode.POLL_NOT_EDITABLE)
    fields: dict[str, object] = {"edited_timestamp": world.now}
    if changes.content is not UNSET:
        mentions = read_mentions(
            world, changes.content, changes.allowed, message.referenced_message
        )
        fields |= {
            "content": changes.content,
            "mention_everyone": mentions.everyone,
            "mentions": mentions.users,
            "mention_roles": mentions.roles,
        }
    files = message.attachments if changes.attachments is UNSET else changes.attachments
    if changes.embeds is not UNSET:
        fields["embeds"] = rich(changes.embeds, files)
    if changes.flags is not UNSET:
        kept = (message.flags or MessageFlags.NONE) & ~MessageFlags.SUPPRESS_EMBEDS
        fields["flags"] = kept | changes.flags & _SETTABLE
    if changes.components is not UNSET:
        fields["components"] = settled(world, changes.components, files)
    new = structs.replace(message, **fields, attachments=files)
    if not (new.content or new.embeds or new.components or new.attachments or new.poll):
        raise RefusedError(JsonErrorCode.EMPTY_MESSAGE)
    flags = new.flags or MessageFlags.NONE
    check_parts(new.content, new.embeds, new.components or (), changes.allowed, flags)
    return replace(world, new)


def remove(world: World, message: Message) -> None:
    """A message goes."""
    channel = world.channels[message.channel_id]
    _forget(world, message)
    if message.flags and message.flags & MessageFlags.EPHEMERAL:
        return
    guild_id = guild_of(channel)
    payload = MessageDeletePayload(id=message.id, channel_id=channel.id, guild_id=guild_id or UNSET)
    world.emit(MessageDelete(payload, 0), access.viewers(world, channel), guild_id)


def remove_many(world: World, channel: AnyChannel, messages: Iterable[Message]) -> None:
    """Messages of one channel go at once."""
    gone = list(messages)
    for message in gone:
        _forget(world, message)
    guild_id = guild_of(channel)
    payload = MessageDeleteBulkPayload(
        ids=[one.id for one in gone], channel_id=channel.id, guild_id=guild_id or UNSET
    )
    world.emit(MessageDeleteBulk(payload, 0), access.viewers(world, channel), guild_id)


def tell(world: World, message: Message, event: type[MessageCreate | MessageUpdate]) -> None:
    """Tell of a message those who see it."""
    channel = world.channels[message.channel_id]
    guild_id = guild_of(channel)
    told = GatewayMessage(**{field: getattr(message, field) for field in Message.__struct_fields__})
    if guild_id is not None:
        told = structs.replace(told, guild_id=guild_id)
        member = world.members[guild_id].get(message.author.id)
        if member is not None and not message.webhook_id:
            told = structs.replace(told, member=structs.replace(member, user=UNSET))
    told = structs.replace(told, poll=ballots.results(world, message, None))
    audience: Audience = access.viewers(world, channel)
    if message.id in world.ephemeral:
        audience = access.only(world.ephemeral[message.id])
    world.emit(event(told, 0), audience, guild_id)


def _time_out(world: World, message: Message) -> None:
    """The time of a poll has come, unless it was ended before, or is gone."""
    kept = world.messages.get(message.channel_id, {}).get(message.id)
    if kept is not None and kept.poll == message.poll:
        finish_poll(world, kept)


def _whole(
    channel: AnyChannel, reference: MessageReference | UnsetType
) -> MessageReference | UnsetType:
    """A reference with the channel and the guild, which a reply need not name, but is told."""
    if not reference:
        return reference
    return structs.replace(
        reference,
        channel_id=reference.channel_id or channel.id,
        guild_id=reference.guild_id or guild_of(channel) or UNSET,
    )


def _referenced(
    world: World, channel: AnyChannel, reference: MessageReference | UnsetType
) -> Message | UnsetType:
    """The message that a reply is to."""
    if not reference or not reference.message_id:
        return UNSET
    if reference.type is MessageReferenceType.FORWARD:
        return UNSET
    try:
        return world.message(channel.id, reference.message_id)
    except RefusedError:
        if reference.fail_if_not_exists is False:
            return UNSET
        raise _unknown_reference() from None


def _unknown_reference() -> RefusedError:
    return refuse_field("message_reference", "Unknown message", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE")


def _quietened(world: World, channel: AnyChannel, mentions: Mentions) -> Mentions:
    """The mentions of someone who may not mention everyone."""
    guild_id = guild_of(channel)
    roles = world.guilds[guild_id].roles if guild_id else ()
    mentionable = {role.id for role in roles if role.mentionable}
    kept = [one for one in mentions.roles if one in mentionable]
    return structs.replace(mentions, roles=kept, everyone=False)


def _snapshots(
    world: World, channel: AnyChannel, reference: MessageReference | UnsetType
) -> Sequence[MessageSnapshot] | UnsetType:
    """What a forwarded message said."""
    if not reference or reference.type is not MessageReferenceType.FORWARD:
        return UNSET
    try:
        message = world.message(reference.channel_id or channel.id, reference.message_id or 0)
    except RefusedError:
        raise _unknown_reference() from None
    names = SnapshotMessage.__struct_fields__
    return [MessageSnapshot(message=SnapshotMessage(**{n: getattr(message, n) for n in names}))]


def _sticker_items(world: World, draft: Draft) -> Sequence[StickerItem]:
    found = {
        sticker.id: sticker for guild in world.guilds.values() for sticker in guild.stickers or ()
    }
    items = []
    for sticker_id in draft.sticker_ids:
        sticker = found.get(sticker_id)
        if sticker is None or sticker.format_type is None:
            raise RefusedError(JsonErrorCode.INVALID_STICKER)
        item = StickerItem(id=sticker.id, name=sticker.name, format_type=sticker.format_type)
        items.append(item)
    return items


def _count(world: World, channel: AnyChannel, message: Message) -> None:
    """The channel knows its last message, a thread also how many there are."""
    settings: dict[str, object] = {"last_message_id": message.id}
    if isinstance(channel, BaseThread):
        settings["message_count"] = (channel.message_count or 0) + 1
        settings["total_message_sent"] = (channel.total_message_sent or 0) + 1
    world.channels[channel.id] = structs.replace(world.channels[channel.id], **settings)


def _forget(world: World, message: Message) -> None:
    del world.messages[message.channel_id][message.id]
    for kept in (world.reactions, world.votes, world.ephemeral):
        kept.pop(message.id, None)
    world.pins.get(message.channel_id, {}).pop(message.id, None)
    thread = world.channels.get(message.channel_id)
    if isinstance(thread, BaseThread):
        count = max((thread.message_count or 1) - 1, 0)
        world.channels[thread.id] = structs.replace(thread, message_count=count)
