"""Polls: asking, voting, ending.

A poll ends when its time has come, or when its author ends it; then nobody votes any more, the
message is told anew with final results, and Discord writes a message of its own that says who has
won.

https://discord.com/developers/docs/resources/poll
"""

from collections.abc import Sequence

from msgspec import UNSET

from gloam.events import (
    MessagePollVoteAdd,
    MessagePollVoteAddPayload,
    MessagePollVoteRemove,
    MessagePollVoteRemovePayload,
)
from gloam.models import (
    JsonErrorCode,
    Message,
    Permissions,
    Poll,
    User,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, ballots, delivery
from gloam.simulator.world.state import World, build, guild_of


def vote(world: World, user_id: UserId, channel_id: int, message_id: int, answer_id: int) -> None:
    """Someone votes; where only one answer is allowed, instead of what they said before.

    Raises:
        RefusedError: there is no such poll or answer, or it has ended.
    """
    message, poll = _open_poll(world, user_id, channel_id, message_id)
    if all(answer.answer_id != answer_id for answer in poll.answers):
        raise RefusedError(JsonErrorCode.INVALID_FORM_BODY)
    votes = world.votes.setdefault(message.id, {})
    if user_id in votes.get(answer_id, {}):
        return
    if not poll.allow_multiselect:
        for other in list(votes):
            unvote(world, user_id, channel_id, message_id, other)
    votes.setdefault(answer_id, {})[user_id] = None
    _tell_vote(world, message, user_id, answer_id, is_added=True)


def unvote(world: World, user_id: UserId, channel_id: int, message_id: int, answer_id: int) -> None:
    """Someone takes a vote back; nothing happens if they gave none.

    Raises:
        RefusedError: there is no such poll, or it has ended.
    """
    message, _ = _open_poll(world, user_id, channel_id, message_id)
    voters = world.votes.get(message.id, {}).get(answer_id, {})
    if user_id in voters:
        del voters[user_id]
        _tell_vote(world, message, user_id, answer_id, is_added=False)


def voters(
    world: World, message: Message, answer_id: int, after: int, limit: int
) -> Sequence[User]:
    """Who gave an answer, by id.

    Raises:
        RefusedError: the message has no poll, or the poll no such answer.
    """
    poll = _poll_of(message)
    if all(answer.answer_id != answer_id for answer in poll.answers):
        raise RefusedError(JsonErrorCode.INVALID_FORM_BODY)
    found = sorted(world.votes.get(message.id, {}).get(answer_id, {}))
    return [world.users[one] for one in found if one > after][:limit]


def end(world: World, user_id: UserId, channel_id: int, message_id: int) -> Message:
    """The author of a poll ends it before its time.

    Raises:
        RefusedError: it is not theirs, there is none, or it has ended already.
    """
    access.require_channel(world, channel_id, user_id)
    message = world.message(channel_id, message_id)
    _poll_of(message)
    if message.author.id != user_id:
        raise RefusedError(JsonErrorCode.NOT_MESSAGE_AUTHOR)
    if not ballots.is_open(world, message):
        raise RefusedError(JsonErrorCode.POLL_ALREADY_EXPIRED)
    return delivery.finish_poll(world, message)


def _poll_of(message: Message) -> Poll:
    if not message.poll:
        raise RefusedError(JsonErrorCode.NOT_A_POLL)
    return message.poll


def _open_poll(
    world: World, user_id: UserId, channel_id: int, message_id: int
) -> tuple[Message, Poll]:
    access.require_channel(world, channel_id, user_id, Permissions.READ_MESSAGE_HISTORY)
    message = world.message(channel_id, message_id)
    poll = _poll_of(message)
    if not ballots.is_open(world, message):
        raise RefusedError(JsonErrorCode.POLL_EXPIRED)
    return message, poll


def _tell_vote(
    world: World, message: Message, user_id: UserId, answer_id: int, *, is_added: bool
) -> None:
    channel = world.channels[message.channel_id]
    guild_id = guild_of(channel)
    fields = {
        "user_id": user_id,
        "channel_id": channel.id,
        "message_id": message.id,
        "answer_id": answer_id,
        "guild_id": guild_id or UNSET,
    }
    event = (
        MessagePollVoteAdd(build(MessagePollVoteAddPayload, fields), 0)
        if is_added
        else MessagePollVoteRemove(build(MessagePollVoteRemovePayload, fields), 0)
    )
    world.emit(event, access.viewers(world, channel), guild_id)
