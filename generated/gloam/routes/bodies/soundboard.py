"""Request bodies of soundboard.

Generated from `schema/routes/soundboard.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import EmojiId, GuildId, SoundId

__all__ = [
    "CreateGuildSoundboardSoundBody",
    "SendSoundboardSoundBody",
    "UpdateGuildSoundboardSoundBody",
]


class SendSoundboardSoundBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `send_soundboard_sound` sends.

    https://discord.com/developers/docs/resources/soundboard#send-soundboard-sound
    """

    sound_id: SoundId
    """The sound."""

    source_guild_id: GuildId | UnsetType = UNSET
    """The guild that the sound is of, if it is another one."""


class CreateGuildSoundboardSoundBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_soundboard_sound` sends.

    https://discord.com/developers/docs/resources/soundboard#create-guild-soundboard-sound
    """

    name: str
    """The name."""

    sound: str
    """The sound as a data URI: MP3 or Ogg, 512 KB and 5.2 seconds at most."""

    volume: float | None | UnsetType = UNSET
    """How loud it is; 1 if absent or null."""

    emoji_id: EmojiId | None | UnsetType = UNSET
    """Its custom emoji; not beside `emoji_name`."""

    emoji_name: str | None | UnsetType = UNSET
    """Its standard emoji; not beside `emoji_id`."""


class UpdateGuildSoundboardSoundBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_soundboard_sound` sends.

    https://discord.com/developers/docs/resources/soundboard#modify-guild-soundboard-sound
    """

    name: str | UnsetType = UNSET
    """The name."""

    volume: float | None | UnsetType = UNSET
    """How loud it is; 1 if null."""

    emoji_id: EmojiId | None | UnsetType = UNSET
    """Its custom emoji; null for none."""

    emoji_name: str | None | UnsetType = UNSET
    """Its standard emoji; null for none."""
