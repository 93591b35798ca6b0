"""Request bodies of stickers.

Generated from `schema/routes/stickers.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

__all__ = ["CreateGuildStickerBody", "UpdateGuildStickerBody"]


class CreateGuildStickerBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_sticker` sends.

    https://discord.com/developers/docs/resources/sticker#create-guild-sticker
    """

    name: str
    """The name."""

    description: str
    """What it shows; empty, or 2 to 100 characters."""

    tags: str
    """What clients suggest it for, most often the name of an emoji."""


class UpdateGuildStickerBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_sticker` sends.

    https://discord.com/developers/docs/resources/sticker#modify-guild-sticker
    """

    name: str | UnsetType = UNSET
    """The name."""

    description: str | None | UnsetType = UNSET
    """What it shows, 2 to 100 characters; null removes it."""

    tags: str | UnsetType = UNSET
    """What clients suggest it for, most often the name of an emoji."""
