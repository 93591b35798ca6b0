"""Voice: Who is in which voice channel, and where voice runs.

Generated from `schema/models/voice.yaml` by `make generate`; not to be edited.
"""

from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    ChannelId,
    GuildId,
    UserId,
)
from gloam.models.members import GuildMember

__all__ = ["VoiceRegion", "VoiceState"]


class VoiceRegion(Struct, frozen=True, gc=False, kw_only=True):
    """A place where voice runs.

    https://discord.com/developers/docs/resources/voice#voice-region-object
    """

    id: str
    """The id of the region."""

    name: str
    """The name of the region."""

    optimal: bool
    """Whether it is the nearest to the current user."""

    deprecated: bool
    """Whether it should no longer be chosen."""

    custom: bool
    """Whether it was made for an occasion."""


class VoiceState(Struct, frozen=True, gc=False, kw_only=True):
    """How a user is connected to voice.

    https://discord.com/developers/docs/resources/voice#voice-state-object
    """

    channel_id: ChannelId | None
    """The channel; null once the user has left."""

    user_id: UserId
    """The user."""

    session_id: str
    """The session of the user."""

    deaf: bool
    """Whether moderators have deafened them."""

    mute: bool
    """Whether moderators have muted them."""

    self_deaf: bool
    """Whether they have deafened themselves."""

    self_mute: bool
    """Whether they have muted themselves."""

    suppress: bool
    """Whether they may not speak, as the audience of a stage."""

    request_to_speak_timestamp: datetime | None
    """When they asked to speak."""

    guild_id: GuildId | None | UnsetType = UNSET
    """The guild; absent inside a guild that the gateway sends."""

    member: GuildMember | UnsetType = UNSET
    """The user as a member."""

    self_stream: bool | None | UnsetType = UNSET
    """Whether they share their screen."""

    self_video: bool | UnsetType = UNSET
    """Whether their camera is on."""
