"""What a session may hear: intents, and the content of messages.

In: an emission of the world, and a session's intents. Out: whether it is heard, and whether with
its content. An event of a guild needs one of its guild intents, one of a private channel one of its
direct-message intents; an event without intents is always heard. Without `MESSAGE_CONTENT` a bot
reads only what it wrote itself, what was written to it privately, and what mentions it.

https://discord.com/developers/docs/events/gateway#gateway-intents
"""

from collections.abc import Mapping
from typing import Final

import msgspec

from gloam.events import Intents, MessageCreate, MessageUpdate
from gloam.models import Message, UserId
from gloam.simulator.world import Emission

DIRECT: Final = (
    Intents.DIRECT_MESSAGES
    | Intents.DIRECT_MESSAGE_REACTIONS
    | Intents.DIRECT_MESSAGE_TYPING
    | Intents.DIRECT_MESSAGE_POLLS
)
"""The intents of private channels; all others are of guilds."""

_CONTENT: Final[Mapping[str, object]] = {
    "content": "",
    "embeds": [],
    "attachments": [],
    "components": [],
}


def hears(emission: Emission, intents: Intents) -> bool:
    """Whether someone with these intents hears an emission."""
    wanted = type(emission.event).intents
    if not wanted:
        return True
    return bool(intents & wanted & (DIRECT if emission.guild_id is None else ~DIRECT))


def has_hidden_content(emission: Emission, intents: Intents, listener: UserId) -> bool:
    """Whether an emission has message content that the listener may not read."""
    event = emission.event
    if not isinstance(event, MessageCreate | MessageUpdate) or intents & Intents.MESSAGE_CONTENT:
        return False
    message = event.data
    return (
        emission.guild_id is not None
        and message.author.id != listener
        and all(user.id != listener for user in message.mentions)
    )


def without_content(message: object) -> object:
    """A message whose content is emptied; anything else as it is."""
    if not isinstance(message, Message):
        return message
    hidden = {name: value for name, value in _CONTENT.items() if getattr(message, name)}
    if message.referenced_message:
        hidden["referenced_message"] = without_content(message.referenced_message)
    return msgspec.structs.replace(message, **hidden)
