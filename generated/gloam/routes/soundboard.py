"""Soundboard: Sounds to play in voice channels.

Generated from `schema/routes/soundboard.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import ChannelId, EmojiId, GuildId, SoundId
from gloam.models.soundboard import SoundboardSound, SoundboardSoundList
from gloam.routes.bodies import soundboard as bodies

__all__ = [
    "create_guild_soundboard_sound",
    "delete_guild_soundboard_sound",
    "get_guild_soundboard_sound",
    "get_soundboard_default_sounds",
    "list_guild_soundboard_sounds",
    "send_soundboard_sound",
    "update_guild_soundboard_sound",
]


def create_guild_soundboard_sound(
    guild_id: GuildId,
    *,
    name: str,
    sound: str,
    volume: float | None | UnsetType = UNSET,
    emoji_id: EmojiId | None | UnsetType = UNSET,
    emoji_name: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[SoundboardSound]:
    """Make a sound in a guild.

    Takes the CREATE_GUILD_EXPRESSIONS permission.

    Args:
        guild_id: The guild.
        name: The name.
        sound: The sound as a data URI: MP3 or Ogg, 512 KB and 5.2 seconds at most.
        volume: How loud it is; 1 if absent or null.
        emoji_id: Its custom emoji; not beside `emoji_name`.
        emoji_name: Its standard emoji; not beside `emoji_id`.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/soundboard#create-guild-soundboard-sound
    """
    return Request(
        operation="create_guild_soundboard_sound",
        method="POST",
        path=f"/guilds/{guild_id}/soundboard-sounds",
        route="/guilds/{guild_id}/soundboard-sounds",
        major=f"{guild_id}",
        body=bodies.CreateGuildSoundboardSoundBody(
            name=name, sound=sound, volume=volume, emoji_id=emoji_id, emoji_name=emoji_name
        ),
        reason=reason,
        result=SoundboardSound,
    )


def delete_guild_soundboard_sound(
    guild_id: GuildId,
    sound_id: SoundId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete a sound of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for a sound that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        sound_id: The sound.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/soundboard#delete-guild-soundboard-sound
    """
    return Request(
        operation="delete_guild_soundboard_sound",
        method="DELETE",
        path=f"/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        route="/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_guild_soundboard_sound(
    guild_id: GuildId,
    sound_id: SoundId,
) -> Request[SoundboardSound]:
    """Fetch a sound of a guild.

    Who made it is told with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Args:
        guild_id: The guild.
        sound_id: The sound.

    https://discord.com/developers/docs/resources/soundboard#get-guild-soundboard-sound
    """
    return Request(
        operation="get_guild_soundboard_sound",
        method="GET",
        path=f"/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        route="/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        major=f"{guild_id}",
        result=SoundboardSound,
    )


def get_soundboard_default_sounds() -> Request[Sequence[SoundboardSound]]:
    """List the sounds that everyone can use.

    https://discord.com/developers/docs/resources/soundboard#list-default-soundboard-sounds
    """
    return Request(
        operation="get_soundboard_default_sounds",
        method="GET",
        path="/soundboard-default-sounds",
        route="/soundboard-default-sounds",
        result=Sequence[SoundboardSound],
    )


def list_guild_soundboard_sounds(
    guild_id: GuildId,
) -> Request[SoundboardSoundList]:
    """List the sounds of a guild.

    Who made them is told with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/soundboard#list-guild-soundboard-sounds
    """
    return Request(
        operation="list_guild_soundboard_sounds",
        method="GET",
        path=f"/guilds/{guild_id}/soundboard-sounds",
        route="/guilds/{guild_id}/soundboard-sounds",
        major=f"{guild_id}",
        result=SoundboardSoundList,
    )


def send_soundboard_sound(
    channel_id: ChannelId,
    *,
    sound_id: SoundId,
    source_guild_id: GuildId | UnsetType = UNSET,
) -> Request[None]:
    """Play a sound in a voice channel that the bot is in.

    Takes USE_EXTERNAL_SOUNDS as well for the sound of another guild. The bot must be neither
    muted nor suppressed, nor deafened by anyone.

    Takes the SPEAK and USE_SOUNDBOARD permissions.

    Args:
        channel_id: The channel.
        sound_id: The sound.
        source_guild_id: The guild that the sound is of, if it is another one.

    https://discord.com/developers/docs/resources/soundboard#send-soundboard-sound
    """
    return Request(
        operation="send_soundboard_sound",
        method="POST",
        path=f"/channels/{channel_id}/send-soundboard-sound",
        route="/channels/{channel_id}/send-soundboard-sound",
        major=f"{channel_id}",
        body=bodies.SendSoundboardSoundBody(sound_id=sound_id, source_guild_id=source_guild_id),
    )


def update_guild_soundboard_sound(
    guild_id: GuildId,
    sound_id: SoundId,
    *,
    name: str | UnsetType = UNSET,
    volume: float | None | UnsetType = UNSET,
    emoji_id: EmojiId | None | UnsetType = UNSET,
    emoji_name: str | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[SoundboardSound]:
    """Change a sound of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for a sound that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        sound_id: The sound.
        name: The name.
        volume: How loud it is; 1 if null.
        emoji_id: Its custom emoji; null for none.
        emoji_name: Its standard emoji; null for none.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/soundboard#modify-guild-soundboard-sound
    """
    return Request(
        operation="update_guild_soundboard_sound",
        method="PATCH",
        path=f"/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        route="/guilds/{guild_id}/soundboard-sounds/{sound_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildSoundboardSoundBody(
            name=name, volume=volume, emoji_id=emoji_id, emoji_name=emoji_name
        ),
        reason=reason,
        result=SoundboardSound,
    )
