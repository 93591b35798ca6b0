"""Soundboard: Sounds to play in voice channels.

Generated from `schema/models/soundboard.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import EmojiId, GuildId, SoundId
from gloam.models.users import User

__all__ = ["SoundboardSound"]


class SoundboardSound(Struct, frozen=True, gc=False, kw_only=True):
    """A sound.

    https://discord.com/developers/docs/resources/soundboard#soundboard-sound-object
    """

    name: str

    sound_id: SoundId
    """The sound."""

    volume: float
    """How loud, 0 to 1."""

    emoji_id: EmojiId | None
    """Its custom emoji."""

    emoji_name: str | None
    """Its standard emoji."""

    available: bool
    """Whether it can be played."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild."""

    user: User | UnsetType = UNSET
    """Who made it."""
