"""Payloads of expressions: What happens to the emojis, stickers and soundboard sounds of a guild.

Generated from `schema/gateway/expression_payloads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import Struct

from gloam.models.emojis import Emoji
from gloam.models.ids import (
    GuildId,
    SoundId,
)
from gloam.models.soundboard import SoundboardSound
from gloam.models.stickers import Sticker

__all__ = [
    "GuildEmojisUpdatePayload",
    "GuildSoundboardSoundDeletePayload",
    "GuildSoundboardSoundsUpdatePayload",
    "GuildStickersUpdatePayload",
    "SoundboardSoundsPayload",
]


class GuildSoundboardSoundDeletePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Which sound was deleted, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sound-delete-guild-soundboard-sound-delete-event-fields
    """

    sound_id: SoundId

    guild_id: GuildId


class GuildEmojisUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """All emojis of a guild as they are after a change.

    https://discord.com/developers/docs/events/gateway-events#guild-emojis-update-guild-emojis-update-event-fields
    """

    guild_id: GuildId

    emojis: Sequence[Emoji]
    """All of them."""


class GuildStickersUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """All stickers of a guild as they are after a change.

    https://discord.com/developers/docs/events/gateway-events#guild-stickers-update-guild-stickers-update-event-fields
    """

    guild_id: GuildId

    stickers: Sequence[Sticker]
    """All of them."""


class GuildSoundboardSoundsUpdatePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Sounds of a guild as they are after several of them changed.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sounds-update-guild-soundboard-sounds-update-event-fields
    """

    soundboard_sounds: Sequence[SoundboardSound]
    """The sounds."""

    guild_id: GuildId


class SoundboardSoundsPayload(Struct, frozen=True, gc=False, kw_only=True):
    """The sounds of a guild that a client asked for.

    https://discord.com/developers/docs/events/gateway-events#soundboard-sounds-soundboard-sounds-event-fields
    """

    soundboard_sounds: Sequence[SoundboardSound]
    """All of them."""

    guild_id: GuildId
