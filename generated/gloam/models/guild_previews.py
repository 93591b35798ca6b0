"""Guild previews: What those see of a guild who are not in it.

Generated from `schema/models/guild_previews.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.emojis import Emoji
from gloam.models.guilds import GuildFeature
from gloam.models.ids import (
    GuildId,
)
from gloam.models.stickers import Sticker

__all__ = ["GuildPreview"]


class GuildPreview(Struct, frozen=True, gc=False, kw_only=True):
    """What those see of a guild who are not in it.

    https://discord.com/developers/docs/resources/guild#guild-preview-object
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name, 2 to 100 characters."""

    icon: str | None
    """Hash of the icon."""

    splash: str | None
    """Hash of the background of invites."""

    discovery_splash: str | None
    """Hash of the picture in the discovery."""

    emojis: Sequence[Emoji]
    """The custom emojis."""

    features: Sequence[GuildFeature]
    """What it has and can do."""

    approximate_member_count: int
    """Roughly how many members it has."""

    approximate_presence_count: int
    """Roughly how many of them are online."""

    description: str | None
    """What it is about."""

    stickers: Sequence[Sticker]
    """The custom stickers."""

    home_header: str | None | UnsetType = UNSET
    """Hash of the picture on top of the guide for new members."""
