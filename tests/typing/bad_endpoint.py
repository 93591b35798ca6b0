"""An endpoint's keywords, required arguments and result are known."""

from gloam.core import Request
from gloam.http import Client
from gloam.models.ids import ChannelId, WebhookId
from gloam.models.messages import Message
from gloam.models.users import User
from gloam.routes import channels, webhooks


def misspelt(channel_id: ChannelId) -> Request[Message]:
    return channels.create_message(channel_id, contents="Pong!")  # error: call-arg


def without_channel() -> Request[Message]:
    return channels.create_message(content="Pong!")  # error: call-arg


def without_message(channel_id: ChannelId) -> Request[Message]:
    return channels.get_message(channel_id)  # error: call-arg


def by_position(channel_id: ChannelId) -> Request[Message]:
    return channels.create_message(channel_id, "Pong!")  # error: call-arg


async def another_result(http: Client, channel_id: ChannelId) -> User:
    return await http.send(channels.create_message(channel_id, content="Pong!"))  # error: arg-type


async def perhaps_a_message(http: Client, webhook_id: WebhookId) -> Message:
    return await http.send(webhooks.execute_webhook(webhook_id, "token"))  # error: arg-type


async def certainly_a_message(http: Client, webhook_id: WebhookId) -> Message:
    return await http.send(webhooks.execute_webhook(webhook_id, "token", wait=True))
