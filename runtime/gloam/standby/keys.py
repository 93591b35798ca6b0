"""The keys that bots want most; any other is made by `Key` in a line.

Each is called with an id and gives the topic to wait for: `message_in(channel_id)`.
"""

from typing import Final

from gloam.events import (
    InteractionCreate,
    MessageCreate,
    MessageReactionAdd,
    MessageReactionRemove,
)
from gloam.models import MessageComponentInteraction, ModalSubmitInteraction
from gloam.models.ids import MessageId
from gloam.standby.topics import Key


def _message_with_component(event: InteractionCreate) -> MessageId | None:
    match event.data:
        case MessageComponentInteraction(message=message):
            return message.id
    return None


def _custom_id_of_component(event: InteractionCreate) -> str | None:
    match event.data:
        case MessageComponentInteraction(data=data):
            return data.custom_id
    return None


def _custom_id_of_modal(event: InteractionCreate) -> str | None:
    match event.data:
        case ModalSubmitInteraction(data=data):
            return data.custom_id
    return None


message_in: Final = Key(MessageCreate, lambda event: event.data.channel_id)
"""Messages in a channel or thread."""

message_by: Final = Key(MessageCreate, lambda event: event.data.author.id)
"""Messages of a user."""

reaction_to: Final = Key(MessageReactionAdd, lambda event: event.data.message_id)
"""Reactions that are added to a message."""

reaction_taken_from: Final = Key(MessageReactionRemove, lambda event: event.data.message_id)
"""Reactions that are taken from a message by whoever added them, or by a moderator one by one."""

component_of: Final = Key(InteractionCreate, _message_with_component)
"""Uses of the buttons and menus of a message."""

component: Final = Key(InteractionCreate, _custom_id_of_component)
"""Uses of a button or menu, by its custom id, whatever message it is on."""

modal: Final = Key(InteractionCreate, _custom_id_of_modal)
"""Forms that are sent, by their custom id."""
