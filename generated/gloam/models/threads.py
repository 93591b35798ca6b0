"""Threads: Lists of threads.

Generated from `schema/models/threads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.models.channels import BaseThread, Channel, ChannelType, ThreadMember
from gloam.models.messages import Message

__all__ = [
    "ActiveThreadList",
    "ArchivedThreadList",
    "BaseThreadList",
    "CreatedThread",
    "ThreadSearchResult",
    "ThreadSortingMode",
]


class ThreadSortingMode(OpenStrEnum):
    """What the results of a search for posts are sorted by.

    https://discord.com/developers/docs/topics/threads
    """

    RELEVANCE = "relevance"
    """How well they match."""

    CREATION_TIME = "creation_time"
    """When they were made."""

    LAST_MESSAGE_TIME = "last_message_time"
    """When the newest message was written."""

    ARCHIVE_TIME = "archive_time"
    """When they were archived."""


class BaseThreadList(Struct, frozen=True, gc=False, kw_only=True):
    """What all lists of threads have.

    https://discord.com/developers/docs/resources/guild#list-active-guild-threads-response-body
    """

    threads: Sequence[Channel]
    """The threads."""

    members: Sequence[ThreadMember]
    """The current user in each of them, where they have joined."""

    first_messages: Sequence[Message] | UnsetType = UNSET
    """The first message of each of them."""


class CreatedThread(BaseThread, frozen=True, gc=False, kw_only=True):
    """A thread that was just made; a post comes with its first message.

    https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel
    """

    type: ChannelType
    """What kind of thread it is."""

    message: Message | UnsetType = UNSET
    """The first message of a post."""


class ActiveThreadList(BaseThreadList, frozen=True, gc=False, kw_only=True):
    """The threads of a guild that are not archived.

    https://discord.com/developers/docs/resources/guild#list-active-guild-threads-response-body
    """

    has_more: bool | UnsetType = UNSET
    """Whether there are more."""


class ArchivedThreadList(BaseThreadList, frozen=True, gc=False, kw_only=True):
    """Archived threads of a channel.

    https://discord.com/developers/docs/resources/channel#list-public-archived-threads-response-body
    """

    has_more: bool
    """Whether there may be more."""


class ThreadSearchResult(BaseThreadList, frozen=True, gc=False, kw_only=True):
    """The posts that a search has found.

    https://discord.com/developers/docs/topics/threads
    """

    has_more: bool
    """Whether there are more."""

    total_results: int
    """How many there are in all."""
