"""What bots answer to interactions: the first response, and what follows with the token.

A bot has three seconds for its first response, and may give only one. It can defer it, so as to
edit it in later; the first follow-up after that is the answer. With the token of the interaction it
may for 15 minutes say more, and edit and delete what it has said.

https://discord.com/developers/docs/interactions/receiving-and-responding
"""

from collections.abc import Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.models import (
    ApplicationCommandInteraction,
    ApplicationCommandType,
    AutocompleteInteraction,
    AutocompleteResponse,
    DeferredMessageResponse,
    DeferredUpdateResponse,
    Interaction,
    InteractionResponse,
    InteractionType,
    JsonErrorCode,
    LaunchActivityResponse,
    Message,
    MessageComponentInteraction,
    MessageFlags,
    MessageInteractionMetadata,
    MessageResponse,
    MessageType,
    ModalResponse,
    ModalSubmitInteraction,
    PremiumRequiredResponse,
    UpdateMessageResponse,
    UserId,
)
from gloam.models.interaction_data import BaseCommandData
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import delivery
from gloam.simulator.world.complaints import require_sound_modal
from gloam.simulator.world.drafts import Draft, Edit, check
from gloam.simulator.world.exchange import Exchange, Standing
from gloam.simulator.world.state import World, tag_of

_CALLS: Final = (MessageResponse, DeferredMessageResponse)
_ALLOWED: Final[Sequence[tuple[type[Interaction], tuple[type[InteractionResponse], ...]]]] = (
    (
        ApplicationCommandInteraction,
        (*_CALLS, ModalResponse, PremiumRequiredResponse, LaunchActivityResponse),
    ),
    (
        MessageComponentInteraction,
        (
            *_CALLS,
            DeferredUpdateResponse,
            UpdateMessageResponse,
            ModalResponse,
            PremiumRequiredResponse,
            LaunchActivityResponse,
        ),
    ),
    (AutocompleteInteraction, (AutocompleteResponse,)),
    (
        ModalSubmitInteraction,
        (
            *_CALLS,
            DeferredUpdateResponse,
            UpdateMessageResponse,
            PremiumRequiredResponse,
            LaunchActivityResponse,
        ),
    ),
)
"""By interaction: what it can be answered with."""


def exchange_of(world: World, interaction_id: int, token: str) -> Exchange:
    """The interaction that waits for its first response.

    Raises:
        RefusedError: there is none, it has failed, or it was answered already.
    """
    exchange = world.exchanges.get(token)
    if exchange is None or exchange.id != interaction_id:
        raise RefusedError(JsonErrorCode.UNKNOWN_INTERACTION)
    match exchange.standing(world.now):
        case Standing.FAILED:
            raise RefusedError(JsonErrorCode.UNKNOWN_INTERACTION)
        case Standing.DEFERRED | Standing.ANSWERED:
            raise RefusedError(JsonErrorCode.INTERACTION_ALREADY_ACKNOWLEDGED)
    return exchange


def respond(
    world: World,
    exchange: Exchange,
    response: InteractionResponse,
    draft: Draft | None = None,
    edit: Edit | None = None,
) -> Message | None:
    """A bot gives its first response.

    Args:
        world: what it happens in.
        exchange: to what.
        response: the response.
        draft: the message of a `MessageResponse`.
        edit: the change of an `UpdateMessageResponse`.

    Returns:
        The message that it has posted or changed, if any.

    Raises:
        RefusedError: the interaction cannot be answered so.
    """
    _require_fitting(exchange, response)
    message: Message | None = None
    match response:
        case MessageResponse():
            message = say(world, exchange, draft or Draft(), is_first=True)
        case DeferredMessageResponse():
            message = _think(world, exchange, response)
        case DeferredUpdateResponse():
            exchange.is_deferred = True
        case UpdateMessageResponse():
            message = delivery.revise(world, original(world, exchange), edit or Edit())
        case ModalResponse():
            require_sound_modal(response.data)
            exchange.modal = response.data
        case AutocompleteResponse():
            exchange.choices = response.data.choices
    exchange.is_answered = not exchange.is_deferred
    return message


def say(world: World, exchange: Exchange, draft: Draft, *, is_first: bool = False) -> Message:
    """A bot says something in answer to an interaction; after a deferral it is the answer.

    Raises:
        RefusedError: the message is empty or too long.
    """
    check(draft)
    if exchange.is_deferred and exchange.original is not None and not is_first:
        message = world.message(exchange.channel_id, exchange.original)
        if (message.flags or MessageFlags.NONE) & MessageFlags.LOADING:
            changes = Edit(
                content=draft.content,
                embeds=draft.embeds,
                components=draft.components,
                attachments=draft.attachments,
                allowed=draft.allowed,
            )
            return finish(world, exchange, message, changes)
    message = _post(world, exchange, draft, is_ephemeral=_is_ephemeral(draft.flags))
    if is_first:
        exchange.original = message.id
    else:
        exchange.follow_ups.append(message.id)
    return message


def original(world: World, exchange: Exchange) -> Message:
    """The answer to an interaction, or the message that it was about.

    Raises:
        RefusedError: there is none (any more).
    """
    return world.message(exchange.channel_id, exchange.original or 0)


def message_of(world: World, exchange: Exchange, message_id: int) -> Message:
    """A message that belongs to an interaction.

    Raises:
        RefusedError: there is none, or it belongs to something else.
    """
    if message_id not in (exchange.original, *exchange.follow_ups):
        raise RefusedError(JsonErrorCode.UNKNOWN_MESSAGE)
    return world.message(exchange.channel_id, message_id)


def finish(world: World, exchange: Exchange, message: Message, changes: Edit) -> Message:
    """A bot edits what it has said; a deferred answer is given by it."""
    flags = message.flags or MessageFlags.NONE
    if flags & MessageFlags.LOADING:
        exchange.is_deferred, exchange.is_answered = False, True
        message = structs.replace(message, flags=flags & ~MessageFlags.LOADING)
        world.messages[message.channel_id][message.id] = message
    return delivery.revise(world, message, changes)


def _think(world: World, exchange: Exchange, response: DeferredMessageResponse) -> Message:
    """The bot is thinking, as its deferred answer says until it comes."""
    flags = response.data.flags if response.data and response.data.flags else MessageFlags.NONE
    exchange.is_deferred = True
    draft = Draft(flags=MessageFlags.LOADING)
    message = _post(world, exchange, draft, is_ephemeral=_is_ephemeral(flags))
    exchange.original = message.id
    return message


def _post(world: World, exchange: Exchange, draft: Draft, *, is_ephemeral: bool) -> Message:
    interaction = exchange.interaction
    bot = world.bot_of(exchange.application_id)
    settings: dict[str, object] = {
        "webhook_id": exchange.application_id,
        "application_id": exchange.application_id,
        "interaction_metadata": _metadata(world, exchange),
    }
    if isinstance(interaction, ApplicationCommandInteraction):
        settings["type"] = _message_type(interaction)
    seen_by: UserId | None = exchange.user_id if is_ephemeral else None
    channel = world.channel(exchange.channel_id)
    return delivery.deliver(world, channel, bot.user, draft, seen_by=seen_by, **settings)


def _metadata(world: World, exchange: Exchange) -> MessageInteractionMetadata:
    interaction = exchange.interaction
    message = getattr(interaction, "message", UNSET)
    return MessageInteractionMetadata(
        id=exchange.id,
        type=InteractionType(tag_of(type(interaction))),
        user=world.users[exchange.user_id],
        authorizing_integration_owners=interaction.authorizing_integration_owners or {},
        interacted_message_id=message.id if message else UNSET,
    )


def _message_type(interaction: ApplicationCommandInteraction) -> MessageType:
    data = interaction.data
    kind = tag_of(type(data)) if isinstance(data, BaseCommandData) else 0
    if kind in (ApplicationCommandType.USER, ApplicationCommandType.MESSAGE):
        return MessageType.CONTEXT_MENU_COMMAND
    return MessageType.CHAT_INPUT_COMMAND


def _is_ephemeral(flags: MessageFlags) -> bool:
    return bool(flags & MessageFlags.EPHEMERAL)


def _require_fitting(exchange: Exchange, response: InteractionResponse) -> None:
    """Refuse what the interaction cannot be answered with."""
    for kind, allowed in _ALLOWED:
        if isinstance(exchange.interaction, kind) and isinstance(response, allowed):
            about_message = isinstance(response, DeferredUpdateResponse | UpdateMessageResponse)
            if not about_message or exchange.original is not None:
                return
    message = "This interaction cannot be answered with this type of response"
    raise refuse_field("type", message, "INTERACTION_RESPONSE_TYPE_INVALID")
