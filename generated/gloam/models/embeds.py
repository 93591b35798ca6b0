"""Embeds: Boxes with text and pictures below a message.

Generated from `schema/models/embeds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenStrEnum
from gloam.models.components import Component

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
    """What an embed shows.

    https://discord.com/developers/docs/resources/message#embed-object-embed-types
    """

    RICH = "rich"
    """What its fields say."""

    IMAGE = "image"
    """A picture."""

    VIDEO = "video"
    """A video."""

    GIFV = "gifv"
    """A moving picture that is a video."""

    ARTICLE = "article"
    """An article."""

    LINK = "link"
    """A link."""

    POLL_RESULT = "poll_result"
    """How a poll has ended."""


class EmbedFlags(Flags):
    """What is true of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-flags
    """

    NONE = 0
    """The empty set."""

    IS_CONTENT_INVENTORY_ENTRY = 32
    """It stands in for a reply to a card of an activity."""


class EmbedMediaFlags(Flags):
    """What is true of a picture or video in an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-media-flags
    """

    NONE = 0
    """The empty set."""

    IS_ANIMATED = 32
    """It moves."""


class EmbedVideo(Struct, frozen=True, gc=False, kw_only=True):
    """A video in an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-video-structure
    """

    url: str | UnsetType = UNSET
    """Where the video is."""

    proxy_url: str | UnsetType = UNSET
    """Where Discord's copy is."""

    height: int | UnsetType = UNSET
    """The height in pixels."""

    width: int | UnsetType = UNSET
    """The width in pixels."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    placeholder: str | UnsetType = UNSET
    """A thumbhash to show while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """The version of the placeholder."""

    description: str | UnsetType = UNSET
    """What it shows, for those who cannot see it."""

    flags: EmbedMediaFlags | UnsetType = UNSET
    """What else is true of it."""

    is_animated: bool | UnsetType = UNSET
    """Whether it moves; requests alone have it."""


class EmbedImage(Struct, frozen=True, gc=False, kw_only=True):
    """A picture in an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-image-structure
    """

    url: str | UnsetType = UNSET
    """Where the picture is; an address on the web, or `attachment://` and the name of an upload."""

    proxy_url: str | UnsetType = UNSET
    """Where Discord's copy is."""

    height: int | UnsetType = UNSET
    """The height in pixels."""

    width: int | UnsetType = UNSET
    """The width in pixels."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    placeholder: str | UnsetType = UNSET
    """A thumbhash to show while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """The version of the placeholder."""

    description: str | UnsetType = UNSET
    """What it shows, for those who cannot see it."""

    flags: EmbedMediaFlags | UnsetType = UNSET
    """What else is true of it."""

    is_animated: bool | UnsetType = UNSET
    """Whether it moves; requests alone have it."""


class EmbedProvider(Struct, frozen=True, gc=False, kw_only=True):
    """The site that a link leads to.

    https://discord.com/developers/docs/resources/message#embed-object-embed-provider-structure
    """

    name: str | UnsetType = UNSET
    """The name of the site."""

    url: str | UnsetType = UNSET
    """The address of the site."""


class EmbedAuthor(Struct, frozen=True, gc=False, kw_only=True):
    """The author of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-author-structure
    """

    name: str
    """The name, up to 256 characters."""

    url: str | UnsetType = UNSET
    """Where the name leads."""

    icon_url: str | UnsetType = UNSET
    """Where the icon is; an address on the web, or `attachment://` and the name of an upload."""

    proxy_icon_url: str | UnsetType = UNSET
    """Where Discord's copy of the icon is."""


class EmbedFooter(Struct, frozen=True, gc=False, kw_only=True):
    """The foot of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-footer-structure
    """

    text: str
    """The text, up to 2048 characters."""

    icon_url: str | UnsetType = UNSET
    """Where the icon is; an address on the web, or `attachment://` and the name of an upload."""

    proxy_icon_url: str | UnsetType = UNSET
    """Where Discord's copy of the icon is."""


class EmbedField(Struct, frozen=True, gc=False, kw_only=True):
    """A field of an embed.

    https://discord.com/developers/docs/resources/message#embed-object-embed-field-structure
    """

    name: str
    """The name, up to 256 characters."""

    value: str
    """The text, up to 1024 characters."""

    inline: bool | UnsetType = UNSET
    """Whether it may stand beside other fields."""


class Embed(Struct, frozen=True, gc=False, kw_only=True):
    """A box with text and pictures below a message; its texts may have 6000 characters in all.

    https://discord.com/developers/docs/resources/message#embed-object
    """

    title: str | UnsetType = UNSET
    """The title, up to 256 characters."""

    type: EmbedType | UnsetType = UNSET
    """What it shows; always rich for what applications send."""

    description: str | UnsetType = UNSET
    """The text, up to 4096 characters."""

    url: str | UnsetType = UNSET
    """Where the title leads."""

    timestamp: datetime | UnsetType = UNSET
    """A time to show at its foot."""

    color: int | UnsetType = UNSET
    """Color of the edge as 0xRRGGBB."""

    footer: EmbedFooter | UnsetType = UNSET
    """What stands at its foot."""

    image: EmbedImage | UnsetType = UNSET
    """The large picture."""

    thumbnail: EmbedImage | UnsetType = UNSET
    """The small picture."""

    video: EmbedVideo | UnsetType = UNSET
    """The video of a link; not for applications to send."""

    provider: EmbedProvider | UnsetType = UNSET
    """Where a link leads to; not for applications to send."""

    author: EmbedAuthor | UnsetType = UNSET
    """Who wrote it."""

    fields: Sequence[EmbedField] | UnsetType = UNSET
    """Up to 25 fields."""

    flags: EmbedFlags | None | UnsetType = UNSET
    """What else is true of it."""

    components: Sequence[Component] | UnsetType = UNSET
    """Components in the box."""
