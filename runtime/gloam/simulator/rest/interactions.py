"""Answers to interactions, and the messages that belong to them.

The endpoints of webhooks serve both webhooks and interactions: an application's id with the token
of an interaction stands where a webhook's id and token would.

https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from msgspec import UNSET

from gloam.models import (
    DeferredMessageResponse,
    DeferredUpdateResponse,
    InteractionCallback,
    InteractionCallbackResource,
    InteractionCallbackResponse,
    InteractionCallbackType,
    InteractionResponse,
    InteractionType,
    JsonErrorCode,
    Message,
    MessageCallbackData,
    MessageFlags,
    MessageResponse,
    UpdateMessageCallbackData,
    UpdateMessageResponse,
)
from gloam.routes.bodies import UpdateOriginalWebhookMessageBody
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Answer, Call
from gloam.simulator.rest.drafts import draft_of, edit_of
from gloam.simulator.world import Draft, Edit, delivery, responses, views
from gloam.simulator.world.exchange import Exchange
from gloam.simulator.world.state import tag_of


def create_interaction_response(call: Call) -> Answer:
    """The first response to an interaction."""
    world, token = call.world, call.parameters["interaction_token"]
    exchange = responses.exchange_of(world, call.id("interaction_id"), token)
    response = call.form
    if not isinstance(response, InteractionResponse):
        raise TypeError(f"{type(response).__name__} is no response")
    draft: Draft | None = None
    edit: Edit | None = None
    if isinstance(response, MessageResponse):
        draft = draft_of(call, exchange.channel_id, response.data or MessageCallbackData())
    if isinstance(response, UpdateMessageResponse) and exchange.original is not None:
        data = response.data or UpdateMessageCallbackData()
        edit = edit_of(call, responses.original(world, exchange), data)
    message = responses.respond(world, exchange, response, draft, edit)
    if not call.query_flag("with_response"):
        return Answer(204)
    return Answer(200, _told(call, exchange, response, message))


def get_original_webhook_message(call: Call) -> Message:
    """The answer to an interaction."""
    return _seen(call, responses.original(call.world, _exchange(call)))


def update_original_webhook_message(call: Call) -> Message:
    """Change the answer to an interaction; a deferred one is given by it."""
    exchange, body = _exchange(call), call.body(UpdateOriginalWebhookMessageBody)
    message = responses.original(call.world, exchange)
    edit = edit_of(call, message, body)
    return _seen(call, responses.finish(call.world, exchange, message, edit))


def delete_original_webhook_message(call: Call) -> None:
    """The answer to an interaction goes."""
    delivery.remove(call.world, responses.original(call.world, _exchange(call)))


def find_exchange(call: Call) -> Exchange | None:
    """The interaction that the path's id and token mean; None if they are a webhook's.

    Raises:
        RefusedError: they are an application's, and the token is wrong or has run out.
    """
    exchange = call.world.exchanges.get(call.parameters["webhook_token"])
    target = call.id("webhook_id")
    if exchange is not None and exchange.application_id == target:
        if exchange.is_open(call.world.now):
            return exchange
        raise RefusedError(JsonErrorCode.UNKNOWN_WEBHOOK)
    if any(bot.application_id == target for bot in call.world.bots.values()):
        raise RefusedError(JsonErrorCode.INVALID_WEBHOOK_TOKEN)
    return None


def _exchange(call: Call) -> Exchange:
    exchange = find_exchange(call)
    if exchange is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_WEBHOOK)
    return exchange


def _seen(call: Call, message: Message) -> Message:
    return views.seen_by(call.world, message, message.author.id)


def _told(
    call: Call, exchange: Exchange, response: InteractionResponse, message: Message | None
) -> InteractionCallbackResponse:
    flags = message.flags or MessageFlags.NONE if message else MessageFlags.NONE
    callback = InteractionCallback(
        id=exchange.id,
        type=InteractionType(tag_of(type(exchange.interaction))),
        response_message_id=message.id if message else UNSET,
        response_message_loading=bool(flags & MessageFlags.LOADING) if message else UNSET,
        response_message_ephemeral=bool(flags & MessageFlags.EPHEMERAL) if message else UNSET,
        channel_id=exchange.channel_id,
        guild_id=exchange.interaction.guild_id,
    )
    if isinstance(response, DeferredUpdateResponse | DeferredMessageResponse) or message is None:
        return InteractionCallbackResponse(interaction=callback)
    resource = InteractionCallbackResource(
        type=InteractionCallbackType(tag_of(type(response))), message=_seen(call, message)
    )
    return InteractionCallbackResponse(interaction=callback, resource=resource)
