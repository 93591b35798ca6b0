"""Polls: Questions to vote on.

Generated from `schema/models/polls.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.emojis import PartialEmoji
from gloam.models.users import User

__all__ = [
    "Poll",
    "PollAnswer",
    "PollAnswerCount",
    "PollAnswerVoters",
    "PollCreateRequest",
    "PollLayoutType",
    "PollMedia",
    "PollResults",
]


class PollLayoutType(OpenIntEnum):
    """How a poll looks.

    https://discord.com/developers/docs/resources/poll#layout-type
    """

    DEFAULT = 1
    """The usual way."""


class PollMedia(Struct, frozen=True, gc=False, kw_only=True):
    """A question or an answer.

    https://discord.com/developers/docs/resources/poll#poll-media-object
    """

    text: str | UnsetType = UNSET
    """The text; 300 characters for the question, 55 for an answer."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji; answers alone have one."""


class PollAnswer(Struct, frozen=True, gc=False, kw_only=True):
    """An answer of a poll.

    https://discord.com/developers/docs/resources/poll#poll-answer-object
    """

    poll_media: PollMedia
    """What the answer says."""

    answer_id: int | UnsetType = UNSET
    """The number of the answer; not for a poll to post."""


class PollAnswerCount(Struct, frozen=True, gc=False, kw_only=True):
    """The votes for an answer.

    https://discord.com/developers/docs/resources/poll#poll-results-object-poll-answer-count-object-structure
    """

    id: int
    """The number of the answer."""

    count: int
    """How many have voted for it."""

    me_voted: bool
    """Whether the current user has."""


class PollCreateRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A poll to post.

    https://discord.com/developers/docs/resources/poll#poll-create-request-object
    """

    question: PollMedia
    """The question, up to 300 characters; it takes no emoji."""

    answers: Sequence[PollAnswer]
    """The answers, up to 55 characters each."""

    duration: int | UnsetType = UNSET
    """How many hours it is open; 24 if absent."""

    allow_multiselect: bool | UnsetType = UNSET
    """Whether one may vote for several answers; no if absent."""

    layout_type: PollLayoutType | UnsetType = UNSET
    """How it looks; the usual way if absent."""


class PollResults(Struct, frozen=True, gc=False, kw_only=True):
    """How a poll stands.

    https://discord.com/developers/docs/resources/poll#poll-results-object
    """

    is_finalized: bool
    """Whether the votes have been counted to the last one."""

    answer_counts: Sequence[PollAnswerCount]
    """The votes; an answer that is missing has none."""


class Poll(Struct, frozen=True, gc=False, kw_only=True):
    """A question with answers to vote on.

    https://discord.com/developers/docs/resources/poll#poll-object
    """

    question: PollMedia
    """The question."""

    answers: Sequence[PollAnswer]
    """The answers."""

    expiry: datetime | None
    """When it ends."""

    allow_multiselect: bool
    """Whether one may vote for several answers."""

    layout_type: PollLayoutType
    """How it looks."""

    results: PollResults | UnsetType = UNSET
    """How it stands; unknown if absent."""


class PollAnswerVoters(Struct, frozen=True, gc=False, kw_only=True):
    """Who voted for an answer.

    https://discord.com/developers/docs/resources/poll#get-answer-voters-response-body
    """

    users: Sequence[User]
    """The users."""
