"""Request bodies of voice.

Generated from `schema/routes/voice.yaml` by `make generate`; not to be edited.
"""

from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    ChannelId,
)

__all__ = ["UpdateSelfVoiceStateBody", "UpdateVoiceStateBody"]


class UpdateSelfVoiceStateBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_self_voice_state` sends.

    https://discord.com/developers/docs/resources/voice#modify-current-user-voice-state
    """

    channel_id: ChannelId | UnsetType = UNSET
    """The stage that the bot is on."""

    suppress: bool | UnsetType = UNSET
    """Whether the bot belongs to the audience and may not speak."""

    request_to_speak_timestamp: datetime | None | UnsetType = UNSET
    """When the bot asks to speak, now or later; null takes it back."""


class UpdateVoiceStateBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_voice_state` sends.

    https://discord.com/developers/docs/resources/voice#modify-user-voice-state
    """

    channel_id: ChannelId | UnsetType = UNSET
    """The stage that the user is on."""

    suppress: bool | UnsetType = UNSET
    """Whether the user belongs to the audience and may not speak."""
