"""Ids come out of models as what goes into endpoints, and are made from numbers by name."""

from gloam.core import Request
from gloam.models.ids import ChannelId, MessageId
from gloam.models.messages import Message
from gloam.routes import channels


def again(message: Message) -> Request[Message]:
    return channels.get_message(message.channel_id, message.id)


def made() -> Request[Message]:
    return channels.get_message(ChannelId(41771983423143937), MessageId(162701077035089920))


def counts(message: Message) -> int:
    return message.id >> 22
