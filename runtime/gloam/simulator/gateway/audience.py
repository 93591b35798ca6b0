"""What a session may hear: intents, and the content of messages.

In: an emission of the world, and a session's intents. Out: whether it is heard, and whether with
its content. An event of a guild needs one of its guild intents, one of a private channel one of its
direct-message intents; an event without intents is always heard. Without `MESSAGE_CONTENT` a bot
reads only what it wrote itself, what was written to it privately, and what mentions it.

https://discord.com/developers/docs/events/gateway#gateway-intents
"""

from typing import Final

from msgspec import structs

from gloam.events import (
    AutoModerationActionExecution,
    AutoModerationActionExecutionPayload,
    Intents,
    MessageCreate,
    MessageUpdate,
)
from gloam.models import Message, UserId
from gloam.simulator.world import Emission, views

DIRECT: Final = (
    Intents.DIRECT_MESSAGES
    | Intents.DIRECT_MESSAGE_REACTIONS
    | Intents.DIRECT_MESSAGE_TYPING
    | Intents.DIRECT_MESSAGE_POLLS
)
"""The intents of private channels; all others are of guilds."""


def hears(emission: Emission, intents: Intents) -> bool:
    """Whether someone with these intents hears an emission."""
    wanted = type(emission.event).intents
    if not wanted:
        return True
    return bool(intents & wanted & (DIRECT if emission.guild_id is None else ~DIRECT))


def has_hidden_content(emission: Emission, intents: Intents, listener: UserId) -> bool:
    """Whether an emission has message content that the listener may not read."""
    event = emission.event
    if intents & Intents.MESSAGE_CONTENT:
        return False
    if isinstance(event, AutoModerationActionExecution):
        return True
    if not isinstance(event, MessageCreate | MessageUpdate):
        return False
    return emission.guild_id is not None and not views.is_meant_for(event.data, listener)


def without_content(payload: object) -> object:
    """The payload of an event without what only the intent gives."""
    match payload:
        case Message():
            return views.without_content(payload)
        case AutoModerationActionExecutionPayload():
            return structs.replace(payload, content="", matched_content="")
        case _:
            return payload
