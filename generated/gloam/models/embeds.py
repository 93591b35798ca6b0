"""Embeds: Cards in messages.

Generated from `schema/models/embeds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenStrEnum

__all__ = [
    "Embed",
    "EmbedAuthor",
    "EmbedField",
    "EmbedFlags",
    "EmbedFooter",
    "EmbedImage",
    "EmbedMediaFlags",
    "EmbedProvider",
    "EmbedType",
    "EmbedVideo",
]


class EmbedType(OpenStrEnum):
    """What made an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-types
    """

    RICH = "rich"
    """Its parts were given."""

    IMAGE = "image"
    """A picture."""

    VIDEO = "video"
    """A video."""

    GIFV = "gifv"
    """A GIF that is played as a video."""

    ARTICLE = "article"
    """An article."""

    LINK = "link"
    """A link."""

    POLL_RESULT = "poll_result"
    """The result of a poll."""


class EmbedFlags(Flags):
    """Marks of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-flags
    """

    NONE = 0
    """The empty set."""

    IS_CONTENT_INVENTORY_ENTRY = 32
    """It comes from a reply to something in the activity feed."""


class EmbedMediaFlags(Flags):
    """Marks of a picture or video of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-media-flags
    """

    NONE = 0
    """The empty set."""

    IS_ANIMATED = 32
    """It moves."""


class EmbedImage(Struct, frozen=True, gc=False, kw_only=True):
    """A picture of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-image-structure
    """

    url: str
    """Its address, or `attachment://` and the name of an uploaded file."""

    proxy_url: str | UnsetType = UNSET
    """Its address at Discord."""

    height: int | UnsetType = UNSET
    """In pixels."""

    width: int | UnsetType = UNSET
    """In pixels."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    placeholder: str | UnsetType = UNSET
    """A hash to draw while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """How the placeholder is made."""

    description: str | UnsetType = UNSET
    """Alternative text."""

    flags: EmbedMediaFlags | UnsetType = UNSET
    """Marks of the picture."""


class EmbedVideo(Struct, frozen=True, gc=False, kw_only=True):
    """The video of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-video-structure
    """

    url: str | UnsetType = UNSET
    """Its address."""

    proxy_url: str | UnsetType = UNSET
    """Its address at Discord."""

    height: int | UnsetType = UNSET
    """In pixels."""

    width: int | UnsetType = UNSET
    """In pixels."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    placeholder: str | UnsetType = UNSET
    """A hash to draw while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """How the placeholder is made."""

    description: str | UnsetType = UNSET
    """Alternative text."""

    flags: EmbedMediaFlags | UnsetType = UNSET
    """Marks of the video."""


class EmbedProvider(Struct, frozen=True, gc=False, kw_only=True):
    """Where an embed comes from.

    https://discord.com/developers/docs/resources/message#embed-object-embed-provider-structure
    """

    name: str | UnsetType = UNSET

    url: str | UnsetType = UNSET


class EmbedAuthor(Struct, frozen=True, gc=False, kw_only=True):
    """The line above the heading of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-author-structure
    """

    name: str
    """Up to 256 characters."""

    url: str | UnsetType = UNSET
    """Where it leads."""

    icon_url: str | UnsetType = UNSET
    """The picture before it."""

    proxy_icon_url: str | UnsetType = UNSET
    """The picture's address at Discord."""


class EmbedFooter(Struct, frozen=True, gc=False, kw_only=True):
    """The line at the foot of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-footer-structure
    """

    text: str
    """Up to 2048 characters."""

    icon_url: str | UnsetType = UNSET
    """The picture before it."""

    proxy_icon_url: str | UnsetType = UNSET
    """The picture's address at Discord."""


class EmbedField(Struct, frozen=True, gc=False, kw_only=True):
    """A titled text of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-field-structure
    """

    name: str
    """The title, up to 256 characters."""

    value: str
    """The text, up to 1024 characters."""

    inline: bool | UnsetType = UNSET
    """Whether it may stand beside others."""


class Embed(Struct, frozen=True, gc=False, kw_only=True):
    """A card in a message.

    https://discord.com/developers/docs/resources/message#embed-object
    """

    title: str | UnsetType = UNSET
    """The heading, up to 256 characters."""

    type: EmbedType | UnsetType = UNSET
    """What made it; always rich if a bot did."""

    description: str | UnsetType = UNSET
    """The text, up to 4096 characters."""

    url: str | UnsetType = UNSET
    """Where the heading leads."""

    timestamp: datetime | UnsetType = UNSET
    """The time at its foot."""

    color: int | UnsetType = UNSET
    """Colour of its edge, as a number of 24 bits."""

    footer: EmbedFooter | UnsetType = UNSET
    """The line at its foot."""

    image: EmbedImage | UnsetType = UNSET
    """The large picture."""

    thumbnail: EmbedImage | UnsetType = UNSET
    """The small picture."""

    video: EmbedVideo | UnsetType = UNSET
    """The video; only Discord makes it."""

    provider: EmbedProvider | UnsetType = UNSET
    """Where it comes from; only Discord makes it."""

    author: EmbedAuthor | UnsetType = UNSET
    """The line above the heading."""

    fields: Sequence[EmbedField] | UnsetType = UNSET
    """Up to 25 titled texts."""

    flags: EmbedFlags | UnsetType = UNSET
    """Marks of the embed."""
