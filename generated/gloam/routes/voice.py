"""Voice: Who is in which voice channel, and where voice runs.

Generated from `schema/routes/voice.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import ChannelId, GuildId, UserId
from gloam.models.voice import VoiceRegion, VoiceState
from gloam.routes.bodies import voice as bodies

__all__ = [
    "get_self_voice_state",
    "get_voice_state",
    "list_voice_regions",
    "update_self_voice_state",
    "update_voice_state",
]


def get_self_voice_state(
    guild_id: GuildId,
) -> Request[VoiceState]:
    """Tell how the bot itself is connected to voice in a guild.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/voice#get-current-user-voice-state
    """
    return Request(
        operation="get_self_voice_state",
        method="GET",
        path=f"/guilds/{guild_id}/voice-states/@me",
        route="/guilds/{guild_id}/voice-states/@me",
        major=f"{guild_id}",
        result=VoiceState,
    )


def get_voice_state(
    guild_id: GuildId,
    user_id: UserId,
) -> Request[VoiceState]:
    """Tell how a user is connected to voice in a guild.

    Takes CONNECT in the channel that the user is in.

    Args:
        guild_id: The guild.
        user_id: The user.

    https://discord.com/developers/docs/resources/voice#get-user-voice-state
    """
    return Request(
        operation="get_voice_state",
        method="GET",
        path=f"/guilds/{guild_id}/voice-states/{user_id}",
        route="/guilds/{guild_id}/voice-states/{user_id}",
        major=f"{guild_id}",
        result=VoiceState,
    )


def list_voice_regions() -> Request[Sequence[VoiceRegion]]:
    """List the regions that a voice or stage channel can run in.

    https://discord.com/developers/docs/resources/voice#list-voice-regions
    """
    return Request(
        operation="list_voice_regions",
        method="GET",
        path="/voice/regions",
        route="/voice/regions",
        result=Sequence[VoiceRegion],
    )


def update_self_voice_state(
    guild_id: GuildId,
    *,
    channel_id: ChannelId | UnsetType = UNSET,
    suppress: bool | UnsetType = UNSET,
    request_to_speak_timestamp: datetime | None | UnsetType = UNSET,
) -> Request[None]:
    """Let the bot itself speak on a stage, or ask to speak.

    The bot must be on the stage. To leave the audience takes MUTE_MEMBERS, to ask takes
    REQUEST_TO_SPEAK; going back to the audience and taking back a question take nothing.

    Args:
        guild_id: The guild.
        channel_id: The stage that the bot is on.
        suppress: Whether the bot belongs to the audience and may not speak.
        request_to_speak_timestamp: When the bot asks to speak, now or later; null takes it back.

    https://discord.com/developers/docs/resources/voice#modify-current-user-voice-state
    """
    return Request(
        operation="update_self_voice_state",
        method="PATCH",
        path=f"/guilds/{guild_id}/voice-states/@me",
        route="/guilds/{guild_id}/voice-states/@me",
        major=f"{guild_id}",
        body=bodies.UpdateSelfVoiceStateBody(
            channel_id=channel_id,
            suppress=suppress,
            request_to_speak_timestamp=request_to_speak_timestamp,
        ),
    )


def update_voice_state(
    guild_id: GuildId,
    user_id: UserId,
    *,
    channel_id: ChannelId | UnsetType = UNSET,
    suppress: bool | UnsetType = UNSET,
) -> Request[None]:
    """Let another user speak on a stage, or send them to the audience.

    The user must be on the stage.

    Takes the MUTE_MEMBERS permission.

    Args:
        guild_id: The guild.
        user_id: The user.
        channel_id: The stage that the user is on.
        suppress: Whether the user belongs to the audience and may not speak.

    https://discord.com/developers/docs/resources/voice#modify-user-voice-state
    """
    return Request(
        operation="update_voice_state",
        method="PATCH",
        path=f"/guilds/{guild_id}/voice-states/{user_id}",
        route="/guilds/{guild_id}/voice-states/{user_id}",
        major=f"{guild_id}",
        body=bodies.UpdateVoiceStateBody(channel_id=channel_id, suppress=suppress),
    )
