"""Polls: Questions with answers to vote for.

Generated from `schema/models/polls.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.emojis import PartialEmoji

__all__ = [
    "Poll",
    "PollAnswer",
    "PollAnswerCount",
    "PollAnswerRequest",
    "PollCreateRequest",
    "PollLayoutType",
    "PollMedia",
    "PollResults",
]


class PollLayoutType(OpenIntEnum):
    """How a poll is laid out.

    https://discord.com/developers/docs/resources/poll#layout-type
    """

    DEFAULT = 1
    """As a list."""


class PollMedia(Struct, frozen=True, gc=False, kw_only=True):
    """A question or an answer.

    https://discord.com/developers/docs/resources/poll#poll-media-object
    """

    text: str | UnsetType = UNSET
    """The text; up to 300 characters of a question, 55 of an answer."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji of an answer."""


class PollAnswer(Struct, frozen=True, gc=False, kw_only=True):
    """An answer.

    https://discord.com/developers/docs/resources/poll#poll-answer-object
    """

    answer_id: int
    """Its number, from 1."""

    poll_media: PollMedia
    """What it says."""


class PollAnswerRequest(Struct, frozen=True, gc=False, kw_only=True):
    """An answer of a poll to be made.

    https://discord.com/developers/docs/resources/poll#poll-answer-object
    """

    poll_media: PollMedia
    """What it says."""


class PollAnswerCount(Struct, frozen=True, gc=False, kw_only=True):
    """The votes for an answer.

    https://discord.com/developers/docs/resources/poll#poll-results-object-poll-answer-count-object-structure
    """

    id: int
    """The number of the answer."""

    count: int
    """How many voted for it."""

    me_voted: bool
    """Whether the current user did."""


class PollCreateRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A poll to be made.

    https://discord.com/developers/docs/resources/poll#poll-create-request-object
    """

    question: PollMedia
    """What is asked; text only."""

    answers: Sequence[PollAnswerRequest]
    """What can be voted for, up to ten."""

    duration: int | UnsetType = UNSET
    """Hours for which it is open, up to 768; 24 if absent."""

    allow_multiselect: bool | UnsetType = UNSET
    """Whether one may vote for several answers."""

    layout_type: PollLayoutType | UnsetType = UNSET
    """How it is laid out."""


class PollResults(Struct, frozen=True, gc=False, kw_only=True):
    """The votes of a poll.

    https://discord.com/developers/docs/resources/poll#poll-results-object
    """

    is_finalized: bool
    """Whether they are counted exactly."""

    answer_counts: Sequence[PollAnswerCount]
    """The votes for each answer that has any."""


class Poll(Struct, frozen=True, gc=False, kw_only=True):
    """A poll.

    https://discord.com/developers/docs/resources/poll#poll-object
    """

    question: PollMedia
    """What is asked; text only."""

    answers: Sequence[PollAnswer]
    """What can be voted for."""

    expiry: datetime | None
    """When it ends; null if it does not."""

    allow_multiselect: bool
    """Whether one may vote for several answers."""

    layout_type: PollLayoutType
    """How it is laid out."""

    results: PollResults | UnsetType = UNSET
    """The votes; absent if they are not known."""
