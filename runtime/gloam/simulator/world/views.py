"""What one reader sees of a message.

In: a message as it is kept, and who reads it. Out: the message with its reactions and the count of
its poll, the reader's own marked; without its content, if the reader is a bot that may not read it.
A bot without the privileged intent reads what it wrote itself, what was written to it privately and
what mentions it, over the gateway and over HTTP alike.

https://discord.com/developers/docs/events/gateway#message-content-intent
"""

from collections.abc import Mapping
from typing import Final

from msgspec import UNSET, structs

from gloam.models import ChannelId, Message, UserId
from gloam.simulator.world import ballots, reactions
from gloam.simulator.world.state import World

HIDDEN: Final[Mapping[str, object]] = {
    "content": "",
    "embeds": [],
    "attachments": [],
    "components": [],
    "poll": UNSET,
}
"""What stands in the place of the content that a bot may not read."""


def seen_by(world: World, message: Message, viewer: UserId) -> Message:
    """A message as someone sees it."""
    changes: dict[str, object] = {
        "reactions": reactions.seen_by(world, message, viewer) or UNSET,
        "poll": ballots.results(world, message, viewer),
    }
    if (thread := world.channels.get(ChannelId(message.id))) is not None:
        changes["thread"] = thread
    return structs.replace(message, **changes)


def without_content(message: Message) -> Message:
    """A message whose content is emptied."""
    hidden = {name: value for name, value in HIDDEN.items() if getattr(message, name)}
    if message.referenced_message:
        hidden["referenced_message"] = without_content(message.referenced_message)
    return structs.replace(message, **hidden)


def is_meant_for(message: Message, reader: UserId) -> bool:
    """Whether a bot may read a message of a guild without the intent."""
    return message.author.id == reader or any(user.id == reader for user in message.mentions)
