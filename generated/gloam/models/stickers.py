"""Stickers: Pictures that are messages.

Generated from `schema/models/stickers.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    GuildId,
    StickerId,
    StickerPackId,
)
from gloam.models.users import User

__all__ = ["Sticker", "StickerFormatType", "StickerItem", "StickerType"]


class StickerType(OpenIntEnum):
    """Whose a sticker is.

    https://discord.com/developers/docs/resources/sticker#sticker-object-sticker-types
    """

    STANDARD = 1
    """Discord's own."""

    GUILD = 2
    """A guild's."""


class StickerFormatType(OpenIntEnum):
    """How a sticker is drawn.

    https://discord.com/developers/docs/resources/sticker#sticker-object-sticker-format-types
    """

    PNG = 1
    """A still picture."""

    APNG = 2
    """An animated PNG."""

    LOTTIE = 3
    """A vector animation."""

    GIF = 4
    """A GIF."""


class StickerItem(Struct, frozen=True, gc=False, kw_only=True):
    """What is needed to draw a sticker.

    https://discord.com/developers/docs/resources/sticker#sticker-item-object
    """

    id: StickerId

    name: str

    format_type: StickerFormatType
    """How it is drawn."""


class Sticker(Struct, frozen=True, gc=False, kw_only=True):
    """A sticker.

    https://discord.com/developers/docs/resources/sticker#sticker-object
    """

    id: StickerId

    name: str

    description: str | None
    """What it shows."""

    tags: str
    """Words to find it by, up to 200 characters."""

    type: StickerType
    """Whose it is."""

    format_type: StickerFormatType
    """How it is drawn."""

    pack_id: StickerPackId | UnsetType = UNSET
    """The pack of a standard sticker."""

    available: bool | UnsetType = UNSET
    """Whether it can be used."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild whose it is."""

    user: User | UnsetType = UNSET
    """Who uploaded it."""

    sort_value: int | UnsetType = UNSET
    """Its place in its pack."""
