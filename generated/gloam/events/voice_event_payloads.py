"""Payloads of events about voice: What the gateway tells about voice channels; what a voice
connection itself carries is in the voice payloads.

Generated from `schema/gateway/voice_event_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.secrets import redacted
from gloam.models.emojis import Emoji
from gloam.models.ids import (
    ChannelId,
    GuildId,
    SoundId,
    UserId,
)

__all__ = [
    "ChannelInfoChannel",
    "ChannelInfoPayload",
    "VoiceChannelEffectAnimationType",
    "VoiceChannelEffectSendPayload",
    "VoiceChannelStartTimeUpdatePayload",
    "VoiceChannelStatusUpdatePayload",
    "VoiceServerUpdatePayload",
]


class VoiceChannelEffectAnimationType(OpenIntEnum):
    """How an emoji moves that was sent into a voice channel.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-effect-send-animation-types
    """

    PREMIUM = 0
    """In a way of its own, for those who have Nitro."""

    BASIC = 1
    """As usual."""


class ChannelInfoChannel(Struct, frozen=True, gc=False, kw_only=True):
    """Short-lived data about a channel; what was not asked for is absent.

    https://discord.com/developers/docs/events/gateway-events#channel-info-channel-info-channel-structure
    """

    id: ChannelId
    """The channel."""

    status: str | None | UnsetType = UNSET
    """What is going on in it."""

    voice_start_time: int | None | UnsetType = UNSET
    """Since when someone is in it, as Unix time in seconds."""


class VoiceChannelStatusUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """What is going on in a voice channel.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-status-update
    """

    id: ChannelId
    """The channel."""

    guild_id: GuildId

    status: str | None
    """What is going on in it; null if nobody says."""


class VoiceChannelStartTimeUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Since when someone is in a voice channel.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-start-time-update
    """

    id: ChannelId
    """The channel."""

    guild_id: GuildId

    voice_start_time: int | None | UnsetType = UNSET
    """Since when, as Unix time in seconds; null or absent if nobody is."""


class VoiceServerUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """The voice server to connect to, and with what.

    https://discord.com/developers/docs/events/gateway-events#voice-server-update-voice-server-update-event-fields
    """

    token: str
    """The token of the voice connection."""

    guild_id: GuildId

    endpoint: str | None
    """Host and port, without a protocol; null if the server is gone, and another follows."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))


class ChannelInfoPayload(Struct, frozen=True, gc=False, kw_only=True):
    """The short-lived data about the channels of a guild that a client asked for.

    https://discord.com/developers/docs/events/gateway-events#channel-info-channel-info-structure
    """

    guild_id: GuildId

    channels: Sequence[ChannelInfoChannel]
    """The channels."""


class VoiceChannelEffectSendPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who sent which effect, an emoji or a sound, into a voice channel.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-effect-send-voice-channel-effect-send-event-fields
    """

    channel_id: ChannelId

    guild_id: GuildId

    user_id: UserId

    emoji: Emoji | None | UnsetType = UNSET
    """The emoji, alone or with a sound."""

    animation_type: VoiceChannelEffectAnimationType | None | UnsetType = UNSET
    """How the emoji moves."""

    animation_id: int | UnsetType = UNSET
    """Which of the movements it is."""

    sound_id: SoundId | UnsetType = UNSET
    """The sound, if it is one; those of Discord itself have small numbers."""

    sound_volume: float | UnsetType = UNSET
    """How loud the sound is, from 0 to 1."""
