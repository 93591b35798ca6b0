"""A predicate, a key and a result belong to the event that is waited for."""

from gloam.events import MessageCreate, TypingStart
from gloam.models.ids import ChannelId, UserId
from gloam.standby import Key, Standby, message_in


def is_typing(event: TypingStart) -> bool:
    return event.data.timestamp > 0


async def predicate_on_the_wrong_event(standby: Standby) -> None:
    await standby.wait_for(MessageCreate, is_typing)  # error: arg-type
    standby.stream(MessageCreate, is_typing)  # error: arg-type
    await standby.wait_for(MessageCreate, lambda event: event.data.typo)  # error: attr-defined


async def key_with_the_wrong_id(standby: Standby, user_id: UserId) -> None:
    await standby.wait_for(message_in(user_id))  # error: arg-type


async def wrong_result(standby: Standby, channel_id: ChannelId) -> TypingStart:
    return await standby.wait_for(message_in(channel_id))  # error: arg-type


async def not_an_event(standby: Standby) -> None:
    await standby.wait_for(str)  # error: type-var


reads_a_message = Key(TypingStart, lambda event: event.data.content)  # error: attr-defined
