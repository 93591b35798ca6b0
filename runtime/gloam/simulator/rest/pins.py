"""Pinned messages, by the endpoints of today and by those that they replaced.

https://discord.com/developers/docs/resources/message#get-channel-pins
"""

from collections.abc import Sequence

from msgspec import structs

from gloam.models import Message, MessagePinList, Permissions
from gloam.models.limits import CHANNEL_PINS
from gloam.simulator.rest.call import Call
from gloam.simulator.world import access, pins

DEPRECATED_PINS = 50
"""How many the old endpoint lists."""


def create_pin(call: Call) -> None:
    """Pin a message."""
    channel, message_id = call.channel(), call.id("message_id")
    pins.pin(call.world, call.user_id, channel.id, message_id, reason=call.reason)


def delete_pin(call: Call) -> None:
    """Unpin a message."""
    channel, message_id = call.channel(), call.id("message_id")
    pins.unpin(call.world, call.user_id, channel.id, message_id, reason=call.reason)


def list_pins(call: Call) -> MessagePinList:
    """The pinned messages of a channel; none for who may not read what was before."""
    channel = call.channel()
    limit = call.query_number("limit", 50, 1, 50)
    if not access.in_channel(call.world, channel, call.user_id) & Permissions.READ_MESSAGE_HISTORY:
        return MessagePinList(items=[], has_more=False)
    found = pins.pinned(call.world, channel, call.query_time("before"))
    items = [structs.replace(one, message=call.show(one.message)) for one in found[:limit]]
    return MessagePinList(items=items, has_more=len(found) > limit)


def deprecated_create_pin(call: Call) -> None:
    """Pin a message."""
    create_pin(call)


def deprecated_delete_pin(call: Call) -> None:
    """Unpin a message."""
    delete_pin(call)


def deprecated_list_pins(call: Call) -> Sequence[Message]:
    """The pinned messages of a channel, the last pinned first."""
    found = pins.pinned(call.world, call.channel())
    return [call.show(one.message) for one in found[: min(DEPRECATED_PINS, CHANNEL_PINS)]]
