"""Pinned messages of a channel.

https://discord.com/developers/docs/resources/message#pin-message
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, structs

from gloam.events import ChannelPinsUpdate, ChannelPinsUpdatePayload
from gloam.models import (
    AuditLogEvent,
    JsonErrorCode,
    Message,
    MessagePin,
    MessageReference,
    MessageType,
    OptionalAuditEntryInfo,
    Permissions,
    UserId,
)
from gloam.models.limits import CHANNEL_PINS
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, delivery
from gloam.simulator.world.state import AnyChannel, World, guild_of


def pin(
    world: World, user_id: UserId, channel_id: int, message_id: int, *, reason: str | None = None
) -> None:
    """Someone pins a message; Discord writes in the channel that they did.

    Raises:
        RefusedError: they may not, or there are too many.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.PIN_MESSAGES)
    message = world.message(channel_id, message_id)
    pinned = world.pins.setdefault(channel.id, {})
    if message.id in pinned:
        return
    if len(pinned) >= CHANNEL_PINS:
        raise RefusedError(JsonErrorCode.MAXIMUM_PINS)
    pinned[message.id] = world.now
    _set(world, channel, message, is_pinned=True)
    reference = MessageReference(
        message_id=message.id, channel_id=channel.id, guild_id=guild_of(channel) or UNSET
    )
    author = world.user(user_id)
    delivery.announce(
        world, channel, author, MessageType.CHANNEL_PINNED_MESSAGE, reference=reference
    )
    _record(world, channel, user_id, AuditLogEvent.MESSAGE_PIN, message, reason)


def unpin(
    world: World, user_id: UserId, channel_id: int, message_id: int, *, reason: str | None = None
) -> None:
    """Someone unpins a message; nothing happens if it is not pinned.

    Raises:
        RefusedError: they may not.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.PIN_MESSAGES)
    message = world.message(channel_id, message_id)
    if world.pins.get(channel.id, {}).pop(message.id, None) is not None:
        _set(world, channel, message, is_pinned=False)
        _record(world, channel, user_id, AuditLogEvent.MESSAGE_UNPIN, message, reason)


def pinned(
    world: World, channel: AnyChannel, before: datetime | None = None
) -> Sequence[MessagePin]:
    """The pinned messages of a channel, the last pinned first."""
    kept = world.messages.get(channel.id, {})
    found = sorted(world.pins.get(channel.id, {}).items(), key=lambda item: item[1], reverse=True)
    return [
        MessagePin(pinned_at=at, message=kept[message_id])
        for message_id, at in found
        if before is None or at < before
    ]


def _set(world: World, channel: AnyChannel, message: Message, *, is_pinned: bool) -> None:
    delivery.replace(world, structs.replace(message, pinned=is_pinned))
    last = max(world.pins.get(channel.id, {}).values(), default=None)
    now = world.channels[channel.id]
    world.channels[channel.id] = structs.replace(now, last_pin_timestamp=last)
    guild_id = guild_of(channel)
    payload = ChannelPinsUpdatePayload(
        channel_id=channel.id, guild_id=guild_id or UNSET, last_pin_timestamp=last
    )
    world.emit(ChannelPinsUpdate(payload, 0), access.viewers(world, channel), guild_id)


def _record(
    world: World,
    channel: AnyChannel,
    user_id: UserId,
    action: AuditLogEvent,
    message: Message,
    reason: str | None,
) -> None:
    guild_id = guild_of(channel)
    if guild_id is not None:
        options = OptionalAuditEntryInfo(channel_id=channel.id, message_id=message.id)
        target = message.author.id
        audit.record(world, guild_id, user_id, action, target, reason=reason, options=options)
