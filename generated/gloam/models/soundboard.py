"""Soundboard: Sounds to play in voice channels.

Generated from `schema/models/soundboard.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    EmojiId,
    GuildId,
    SoundId,
)
from gloam.models.users import User

__all__ = ["SoundboardSound", "SoundboardSoundList"]


class SoundboardSound(Struct, frozen=True, gc=False, kw_only=True):
    """A sound to play in voice channels.

    https://discord.com/developers/docs/resources/soundboard#soundboard-sound-object
    """

    name: str
    """The name of the sound."""

    sound_id: SoundId
    """Id of the sound."""

    volume: float
    """How loud it is, from 0 to 1."""

    emoji_id: EmojiId | None
    """Id of its custom emoji."""

    emoji_name: str | None
    """The character of its standard emoji."""

    available: bool
    """Whether it can be used; not if the guild has lost the boosts that it needs."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that it belongs to."""

    user: User | UnsetType = UNSET
    """Who made it."""


class SoundboardSoundList(Struct, frozen=True, gc=False, kw_only=True):
    """The sounds of a guild.

    https://discord.com/developers/docs/resources/soundboard#list-guild-soundboard-sounds-response-structure
    """

    items: Sequence[SoundboardSound]
    """The sounds."""
