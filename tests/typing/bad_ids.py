"""An id of one kind is not an id of another, nor a number."""

from gloam.core import Request
from gloam.models.ids import ChannelId, MessageId, UserId
from gloam.models.messages import Message
from gloam.routes import channels


def write_to_a_user(user_id: UserId) -> Request[Message]:
    return channels.create_message(user_id, content="Pong!")  # error: arg-type


def write_to_a_number() -> Request[Message]:
    return channels.create_message(123, content="Pong!")  # error: arg-type


def swapped(channel_id: ChannelId, message_id: MessageId) -> Request[Message]:
    return channels.get_message(message_id, channel_id)  # error: arg-type, arg-type


def kept_as_another(message: Message) -> UserId:
    return message.channel_id  # error: return-value
