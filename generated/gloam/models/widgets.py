"""Widgets: What the websites of others can show of a guild.

Generated from `schema/models/widgets.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenStrEnum
from gloam.models.ids import (
    ChannelId,
    GuildId,
)
from gloam.models.presences import Status

__all__ = [
    "GuildWidget",
    "GuildWidgetActivity",
    "GuildWidgetChannel",
    "GuildWidgetMember",
    "GuildWidgetSettings",
    "WidgetStyle",
]


class WidgetStyle(OpenStrEnum):
    """How the picture of a widget looks.

    https://discord.com/developers/docs/resources/guild#get-guild-widget-image-widget-style-options
    """

    SHIELD = "shield"
    """Small, with the icon of Discord and how many members are online."""

    BANNER1 = "banner1"
    """Large, with the icon and the name of the guild and how many members are online, and a footer.
    """

    BANNER2 = "banner2"
    """Smaller, with the same and the logo of Discord on the right."""

    BANNER3 = "banner3"
    """Large, with the same and a button to chat."""

    BANNER4 = "banner4"
    """Large, with the logo of Discord on top, the same, and a button to join."""


class GuildWidgetSettings(Struct, frozen=True, gc=False, kw_only=True):
    """Whether a guild has a widget, and where it leads.

    https://discord.com/developers/docs/resources/guild#guild-widget-settings-object
    """

    enabled: bool
    """Whether the widget is on."""

    channel_id: ChannelId | None
    """Where its invite leads; null for no invite."""


class GuildWidgetChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A voice or stage channel in a widget.

    https://discord.com/developers/docs/resources/guild#guild-widget-object-example-guild-widget
    """

    id: ChannelId
    """Id of the channel."""

    name: str
    """The name of the channel."""

    position: int
    """Its place in the list."""


class GuildWidgetActivity(Struct, frozen=True, gc=False, kw_only=True):
    """What a member in a widget does.

    https://discord.com/developers/docs/resources/guild#guild-widget-object
    """

    name: str
    """The name of the game or the like."""


class GuildWidgetMember(Struct, frozen=True, gc=False, kw_only=True):
    """A member in a widget, not to be known again: id, discriminator and avatar say nothing.

    https://discord.com/developers/docs/resources/guild#guild-widget-object-example-guild-widget
    """

    id: str
    """The place among the members of the widget, no id."""

    username: str
    """The name in the guild."""

    discriminator: str
    """Always 0000."""

    avatar: None
    """Always null."""

    status: Status
    """Whether they are online."""

    avatar_url: str
    """A link to the avatar."""

    activity: GuildWidgetActivity | UnsetType = UNSET
    """What they do."""

    deaf: bool | UnsetType = UNSET
    """Whether moderators have deafened them."""

    mute: bool | UnsetType = UNSET
    """Whether moderators have muted them."""

    self_deaf: bool | UnsetType = UNSET
    """Whether they have deafened themselves."""

    self_mute: bool | UnsetType = UNSET
    """Whether they have muted themselves."""

    suppress: bool | UnsetType = UNSET
    """Whether they may not speak, as the audience of a stage."""

    channel_id: ChannelId | UnsetType = UNSET
    """The voice channel that they are in."""


class GuildWidget(Struct, frozen=True, gc=False, kw_only=True):
    """What everyone can see of a guild whose widget is on.

    https://discord.com/developers/docs/resources/guild#guild-widget-object
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name, 2 to 100 characters."""

    instant_invite: str | None
    """The link of its invite."""

    channels: Sequence[GuildWidgetChannel]
    """The voice and stage channels that everyone may join."""

    members: Sequence[GuildWidgetMember]
    """Members who are online, up to 100."""

    presence_count: int
    """How many members are online."""
