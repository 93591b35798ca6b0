"""Webhooks, with and without a token.

https://discord.com/developers/docs/resources/webhook
"""

from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.models import Message, SlackWebhook, Webhook
from gloam.routes.bodies import (
    CreateWebhookBody,
    ExecuteWebhookBody,
    UpdateWebhookBody,
    UpdateWebhookByTokenBody,
    UpdateWebhookMessageBody,
)
from gloam.simulator.rest.call import Answer, Call
from gloam.simulator.rest.drafts import draft_of, edit_of
from gloam.simulator.rest.interactions import find_exchange
from gloam.simulator.rest.settings import given
from gloam.simulator.world import delivery, responses, slack, uploads, views, webhooks

_AVATARS: Final = "avatars"


def list_channel_webhooks(call: Call) -> Sequence[Webhook]:
    """The webhooks of a channel."""
    return webhooks.of_channel(call.world, call.channel().id)


def get_guild_webhooks(call: Call) -> Sequence[Webhook]:
    """The webhooks of a guild."""
    guild = call.guild()
    return [one for one in call.world.webhooks.values() if one.guild_id == guild.id]


def create_webhook(call: Call) -> Webhook:
    """A new webhook."""
    channel, body = call.channel(), call.body(CreateWebhookBody)
    avatar = uploads.store_image(call.world, "avatar", body.avatar or None, _AVATARS)
    return webhooks.create(
        call.world, call.user_id, channel.id, body.name, avatar, reason=call.reason
    )


def get_webhook(call: Call) -> Webhook:
    """A webhook."""
    webhook = webhooks.webhook_of(call.world, call.id("webhook_id"))
    webhooks.require(call.world, call.user_id, webhook)
    return webhook


def update_webhook(call: Call) -> Webhook:
    """Change a webhook."""
    webhook, body = get_webhook(call), call.body(UpdateWebhookBody)
    settings = given(body, Webhook, but=frozenset({"avatar"})) | _avatar(call, body)
    return webhooks.update(call.world, call.user_id, webhook, settings, reason=call.reason)


def delete_webhook(call: Call) -> None:
    """A webhook goes."""
    webhooks.delete(call.world, call.user_id, get_webhook(call), reason=call.reason)


def get_webhook_by_token(call: Call) -> Webhook:
    """A webhook, without who has made it."""
    return structs.replace(_webhook(call), user=UNSET)


def update_webhook_by_token(call: Call) -> Webhook:
    """Change a webhook."""
    webhook, body = _webhook(call), call.body(UpdateWebhookByTokenBody)
    settings = given(body, Webhook, but=frozenset({"avatar"})) | _avatar(call, body)
    return structs.replace(webhooks.update(call.world, None, webhook, settings), user=UNSET)


def delete_webhook_by_token(call: Call) -> None:
    """A webhook goes."""
    webhooks.delete(call.world, None, _webhook(call))


def execute_webhook(call: Call) -> Answer:
    """Post; the message is told to who asks for it. An interaction always tells it."""
    body, exchange = call.body(ExecuteWebhookBody), find_exchange(call)
    if exchange is not None:
        draft = draft_of(call, exchange.channel_id, body)
        return Answer(200, _seen(call, responses.say(call.world, exchange, draft)))
    webhook = _webhook(call)
    place = call.query_id("thread_id")
    draft = draft_of(call, place or webhook.channel_id or 0, body)
    message = webhooks.execute(
        call.world,
        webhook,
        draft,
        name=body.username,
        avatar=body.avatar_url,
        thread_id=place,
        thread_name=body.thread_name,
        tags=body.applied_tags or (),
    )
    return Answer(200, message) if call.query_flag("wait") else Answer(204)


def execute_slack_compatible_webhook(call: Call) -> bytes:
    """Post what is told in the form of Slack."""
    webhook, body = _webhook(call), call.body(SlackWebhook)
    webhooks.execute(
        call.world,
        webhook,
        slack.draft_of(body),
        name=body.username,
        avatar=body.icon_url,
        thread_id=call.query_id("thread_id"),
    )
    return b"ok"


def get_webhook_message(call: Call) -> Message:
    """A message of the webhook's."""
    return _seen(call, _message(call))


def update_webhook_message(call: Call) -> Message:
    """Change a message of the webhook's."""
    message, body = _message(call), call.body(UpdateWebhookMessageBody)
    exchange = find_exchange(call)
    if exchange is not None:
        edit = edit_of(call, message, body)
        return _seen(call, responses.finish(call.world, exchange, message, edit))
    return _seen(call, delivery.revise(call.world, message, edit_of(call, message, body)))


def delete_webhook_message(call: Call) -> None:
    """A message of the webhook's goes."""
    delivery.remove(call.world, _message(call))


def _webhook(call: Call) -> Webhook:
    return webhooks.authenticate(
        call.world, call.id("webhook_id"), call.parameters["webhook_token"]
    )


def _message(call: Call) -> Message:
    if exchange := find_exchange(call):
        return responses.message_of(call.world, exchange, call.id("message_id"))
    return webhooks.message_of(
        call.world, _webhook(call), call.id("message_id"), call.query_id("thread_id")
    )


def _seen(call: Call, message: Message) -> Message:
    return views.seen_by(call.world, message, message.author.id)


def _avatar(call: Call, body: UpdateWebhookBody | UpdateWebhookByTokenBody) -> dict[str, object]:
    if body.avatar is UNSET:
        return {}
    return {"avatar": uploads.store_image(call.world, "avatar", body.avatar, _AVATARS)}
