"""Polls: Votes and the end of polls.

Generated from `schema/routes/polls.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, MessageId, UserId
from gloam.models.messages import Message
from gloam.models.polls import PollAnswerVoters
from gloam.models.users import User

__all__ = ["get_answer_voters", "poll_expire"]


def get_answer_voters(
    channel_id: ChannelId,
    message_id: MessageId,
    answer_id: int,
    *,
    after: UserId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[PollAnswerVoters, User]:
    """List who voted for an answer of a poll.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        channel_id: The channel.
        message_id: The message with the poll.
        answer_id: The number of the answer, 1 to 10.
        after: Only users with a higher id.
        limit: How many users at most, 1 to 100; 25 if absent.

    https://discord.com/developers/docs/resources/poll#get-answer-voters
    """
    return PagedRequest(
        operation="get_answer_voters",
        method="GET",
        path=f"/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
        route="/channels/{channel_id}/polls/{message_id}/answers/{answer_id}",
        major=f"{channel_id}",
        query=query_string(("after", after), ("limit", limit)),
        result=PollAnswerVoters,
        pagination=Pagination(maximum=100, items="users", key="id", cursors=("after",)),
    )


def poll_expire(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[Message]:
    """End a poll of the bot itself at once.

    Args:
        channel_id: The channel.
        message_id: The message with the poll.

    https://discord.com/developers/docs/resources/poll#end-poll
    """
    return Request(
        operation="poll_expire",
        method="POST",
        path=f"/channels/{channel_id}/polls/{message_id}/expire",
        route="/channels/{channel_id}/polls/{message_id}/expire",
        major=f"{channel_id}",
        result=Message,
    )
