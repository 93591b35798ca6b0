"""Request bodies of threads.

Generated from `schema/routes/threads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import ChannelType, ThreadAutoArchiveDuration
from gloam.models.ids import (
    ForumTagId,
)
from gloam.models.requests import ForumThreadMessageRequest

__all__ = ["CreateThreadBody", "CreateThreadFromMessageBody"]


class CreateThreadFromMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_thread_from_message` sends.

    https://discord.com/developers/docs/resources/channel#start-thread-from-message
    """

    name: str
    """The name."""

    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET
    """Minutes without activity after which it leaves the list."""

    rate_limit_per_user: int | None | UnsetType = UNSET
    """Seconds that a user waits between two messages."""


class CreateThreadBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_thread` sends.

    https://discord.com/developers/docs/resources/channel#start-thread-without-message
    """

    name: str
    """The name."""

    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET
    """Minutes without activity after which it leaves the list."""

    rate_limit_per_user: int | None | UnsetType = UNSET
    """Seconds that a user waits between two messages."""

    type: ChannelType | UnsetType = UNSET
    """Thread: the kind of thread; PRIVATE_THREAD if absent."""

    invitable: bool | UnsetType = UNSET
    """Private thread: whether members who do not moderate may add others."""

    message: ForumThreadMessageRequest | UnsetType = UNSET
    """Post: its first message."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Post: the tags that it carries."""
