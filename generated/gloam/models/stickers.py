"""Stickers: Pictures to send in place of words.

Generated from `schema/models/stickers.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    GenericId,
    GuildId,
    SkuId,
    StickerId,
    StickerPackId,
)
from gloam.models.users import User

__all__ = [
    "Sticker",
    "StickerFormatType",
    "StickerItem",
    "StickerPack",
    "StickerPackList",
    "StickerType",
]


class StickerType(OpenIntEnum):
    """Whose sticker it is.

    https://discord.com/developers/docs/resources/sticker#sticker-object-sticker-types
    """

    STANDARD = 1
    """One of Discord's own."""

    GUILD = 2
    """One of a guild."""


class StickerFormatType(OpenIntEnum):
    """The kinds of files of stickers.

    https://discord.com/developers/docs/resources/sticker#sticker-object-sticker-format-types
    """

    PNG = 1
    """A still picture."""

    APNG = 2
    """A PNG that moves."""

    LOTTIE = 3
    """A Lottie animation."""

    GIF = 4
    """A GIF."""


class StickerItem(Struct, frozen=True, gc=False, kw_only=True):
    """What is needed to show a sticker.

    https://discord.com/developers/docs/resources/sticker#sticker-item-object
    """

    id: StickerId
    """Id of the sticker."""

    name: str
    """The name of the sticker."""

    format_type: StickerFormatType
    """The kind of file."""


class Sticker(Struct, frozen=True, gc=False, kw_only=True):
    """A sticker.

    https://discord.com/developers/docs/resources/sticker#sticker-object
    """

    id: StickerId
    """Id of the sticker."""

    name: str
    """The name of the sticker."""

    description: str | None
    """What it shows."""

    tags: str
    """Words to find it by, set apart by commas; often the name of one emoji for the stickers of
    guilds.
    """

    type: StickerType
    """Whose sticker it is."""

    format_type: StickerFormatType | None
    """The kind of file."""

    pack_id: StickerPackId | UnsetType = UNSET
    """The pack that a standard sticker is in."""

    available: bool | UnsetType = UNSET
    """Whether it can be used; not if the guild has lost the boosts that it needs."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that it belongs to."""

    user: User | UnsetType = UNSET
    """Who uploaded it to the guild."""

    sort_value: int | UnsetType = UNSET
    """Its place in its pack."""


class StickerPack(Struct, frozen=True, gc=False, kw_only=True):
    """A pack of stickers that everyone can use.

    https://discord.com/developers/docs/resources/sticker#sticker-pack-object
    """

    id: StickerPackId
    """Id of the pack."""

    stickers: Sequence[Sticker]
    """The stickers."""

    name: str
    """The name of the pack."""

    sku_id: SkuId
    """What it is sold as."""

    description: str | None
    """What it shows."""

    cover_sticker_id: StickerId | UnsetType = UNSET
    """The sticker that stands for the pack."""

    banner_asset_id: GenericId | UnsetType = UNSET
    """Id of the banner."""


class StickerPackList(Struct, frozen=True, gc=False, kw_only=True):
    """The packs of stickers that there are.

    https://discord.com/developers/docs/resources/sticker#list-sticker-packs-response-structure
    """

    sticker_packs: Sequence[StickerPack]
    """The packs."""
