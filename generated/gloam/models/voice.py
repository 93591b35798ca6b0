"""Voice: Who is in which voice channel.

Generated from `schema/models/voice.yaml` by `make generate`; not to be edited.
"""

from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import ChannelId, GuildId, UserId
from gloam.models.members import GuildMember

__all__ = ["VoiceState"]


class VoiceState(Struct, frozen=True, gc=False, kw_only=True):
    """Someone in a voice channel.

    https://discord.com/developers/docs/resources/voice#voice-state-object
    """

    channel_id: ChannelId | None
    """The channel; null when they left."""

    user_id: UserId
    """Who."""

    session_id: str
    """The voice session."""

    deaf: bool
    """Whether the guild deafened them."""

    mute: bool
    """Whether the guild muted them."""

    self_deaf: bool
    """Whether they deafened themselves."""

    self_mute: bool
    """Whether they muted themselves."""

    self_video: bool
    """Whether their camera is on."""

    suppress: bool
    """Whether they may not speak on a stage."""

    request_to_speak_timestamp: datetime | None
    """When they asked to speak."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild; absent inside GUILD_CREATE."""

    member: GuildMember | UnsetType = UNSET
    """The member."""

    self_stream: bool | UnsetType = UNSET
    """Whether they share a screen."""
