"""Polls.

https://discord.com/developers/docs/resources/poll
"""

from gloam.models import Message, PollAnswerVoters
from gloam.simulator.errors import refuse_field
from gloam.simulator.rest.call import Call
from gloam.simulator.world import polls


def get_answer_voters(call: Call) -> PollAnswerVoters:
    """Who gave an answer, by id."""
    message = call.world.message(call.channel().id, call.id("message_id"))
    text = call.parameters["answer_id"]
    if not text.isdigit():
        raise refuse_field("answer_id", f'Value "{text}" is not int.', "NUMBER_TYPE_COERCE")
    limit, after = call.query_number("limit", 25, 1, 100), call.query_id("after") or 0
    return PollAnswerVoters(users=polls.voters(call.world, message, int(text), after, limit))


def poll_expire(call: Call) -> Message:
    """End a poll of the bot's before its time."""
    channel, message_id = call.channel(), call.id("message_id")
    return call.show(polls.end(call.world, call.user_id, channel.id, message_id))
