"""What is waited for is what comes, in one shot and in a stream, by type and by key."""

from gloam.events import MessageCreate, TypingStart
from gloam.models import GatewayMessage
from gloam.models.ids import ChannelId, UserId
from gloam.standby import Key, Standby, message_in

typing_of = Key(TypingStart, lambda event: event.data.user_id)


async def answer(standby: Standby, channel_id: ChannelId) -> GatewayMessage:
    event = await standby.wait_for(message_in(channel_id), lambda event: not event.data.tts)
    return event.data


async def either(standby: Standby, user_id: UserId) -> MessageCreate | TypingStart:
    return await standby.wait_for((MessageCreate, typing_of(user_id)), timeout=60)


async def all_of_them(standby: Standby) -> list[str]:
    async with standby.stream(MessageCreate) as messages:
        return [event.data.content async for event in messages]
