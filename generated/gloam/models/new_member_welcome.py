"""New member welcome: The guide that a community gives its new members: a greeting, things to do
and channels to read.

Generated from `schema/models/new_member_welcome.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.emojis import PartialEmoji
from gloam.models.ids import (
    ChannelId,
    GuildId,
    UserId,
)

__all__ = [
    "NewMemberAction",
    "NewMemberActionType",
    "NewMemberWelcome",
    "ResourceChannel",
    "WelcomeMessage",
]


class NewMemberActionType(OpenIntEnum):
    """When something that a new member is asked to do counts as done.

    https://github.com/discord/discord-api-spec
    """

    VIEW = 0
    """When they have looked at the channel."""

    TALK = 1
    """When they have written in the channel."""


class WelcomeMessage(Struct, frozen=True, gc=False, kw_only=True):
    """The greeting for new members.

    https://github.com/discord/discord-api-spec
    """

    author_ids: Sequence[UserId]
    """Who greets."""

    message: str
    """What they say."""


class NewMemberAction(Struct, frozen=True, gc=False, kw_only=True):
    """Something that a new member is asked to do.

    https://github.com/discord/discord-api-spec
    """

    channel_id: ChannelId
    """Where to do it."""

    action_type: NewMemberActionType
    """When it counts as done."""

    title: str
    """What to do."""

    description: str
    """What to see once it is done."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji beside it."""

    icon: str | UnsetType = UNSET
    """Hash of the picture beside it."""


class ResourceChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel that new members are to read.

    https://github.com/discord/discord-api-spec
    """

    channel_id: ChannelId
    """The channel."""

    title: str
    """What is in it."""

    description: str
    """More on what is in it."""

    emoji: PartialEmoji | UnsetType = UNSET
    """The emoji beside it."""

    icon: str | UnsetType = UNSET
    """Hash of the picture beside it."""


class NewMemberWelcome(Struct, frozen=True, gc=False, kw_only=True):
    """The guide that a community gives its new members.

    https://github.com/discord/discord-api-spec
    """

    guild_id: GuildId
    """The guild."""

    enabled: bool
    """Whether new members see it."""

    new_member_actions: Sequence[NewMemberAction]
    """Things to do."""

    resource_channels: Sequence[ResourceChannel]
    """Channels to read."""

    welcome_message: WelcomeMessage | UnsetType = UNSET
    """The greeting."""
