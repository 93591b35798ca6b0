"""Reactions to messages.

https://discord.com/developers/docs/resources/message#create-reaction
"""

from collections.abc import Sequence

from gloam.models import PartialEmoji, Permissions, ReactionType, User, UserId
from gloam.simulator.rest.call import Call
from gloam.simulator.world import reactions


def _emoji(call: Call) -> PartialEmoji:
    return reactions.read_emoji(call.world, call.parameters["emoji"])


def add_my_message_reaction(call: Call) -> None:
    """The bot reacts."""
    channel, message_id = call.channel(), call.id("message_id")
    reactions.add(call.world, call.user_id, channel.id, message_id, _emoji(call))


def delete_my_message_reaction(call: Call) -> None:
    """The bot takes its reaction back."""
    channel, message_id = call.channel(), call.id("message_id")
    reactions.remove(call.world, call.user_id, channel.id, message_id, _emoji(call))


def delete_user_message_reaction(call: Call) -> None:
    """Someone's reaction goes."""
    channel, message_id, whose = call.channel(), call.id("message_id"), UserId(call.id("user_id"))
    reactions.remove(call.world, call.user_id, channel.id, message_id, _emoji(call), whose)


def delete_all_message_reactions(call: Call) -> None:
    """All reactions go."""
    reactions.clear(call.world, call.user_id, call.channel().id, call.id("message_id"))


def delete_all_message_reactions_by_emoji(call: Call) -> None:
    """All reactions with one emoji go."""
    channel, message_id = call.channel(), call.id("message_id")
    reactions.clear(call.world, call.user_id, channel.id, message_id, _emoji(call))


def list_message_reactions_by_emoji(call: Call) -> Sequence[User]:
    """Who has reacted with an emoji, by id."""
    channel = call.channel(Permissions.READ_MESSAGE_HISTORY)
    message = call.world.message(channel.id, call.id("message_id"))
    kind = call.query_number("type", int(ReactionType.NORMAL), 0, 1)
    limit = call.query_number("limit", 25, 1, 100)
    if kind != ReactionType.NORMAL:  # nobody in the simulated Discord has super reactions
        return []
    after = call.query_id("after") or 0
    return reactions.reactors(call.world, message, _emoji(call), after, limit)
