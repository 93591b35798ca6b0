"""Embeds: boxes below a message.

https://discord.com/developers/docs/resources/message#embed-object
"""

from collections.abc import Iterable
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.models import Embed, EmbedAuthor, EmbedField, EmbedFooter, EmbedImage


def embed(
    *,
    title: str | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    url: str | UnsetType = UNSET,
    color: int | UnsetType = UNSET,
    timestamp: datetime | UnsetType = UNSET,
    fields: Iterable[tuple[str, str] | EmbedField] = (),
    author: str | EmbedAuthor | UnsetType = UNSET,
    footer: str | EmbedFooter | UnsetType = UNSET,
    image: str | UnsetType = UNSET,
    thumbnail: str | UnsetType = UNSET,
) -> Embed:
    """An embed.

    Args:
        title: the headline, up to 256 characters.
        description: the text, up to 4,096 characters of Markdown.
        url: where the headline leads.
        color: the colour of the edge, `0xFF8800`.
        timestamp: a moment, shown beside the footer.
        fields: up to 25 headed texts, as name and value; as `EmbedField` to set them side by side.
        author: a name above the headline; as `EmbedAuthor` to give it a link or a picture.
        footer: a line below; as `EmbedFooter` to give it a picture.
        image: the URL of a picture, or `attachment://name.png` for an uploaded one.
        thumbnail: the URL of a small picture, likewise.
    """
    listed = [
        field if isinstance(field, EmbedField) else EmbedField(name=field[0], value=field[1])
        for field in fields
    ]
    return Embed(
        title=title,
        description=description,
        url=url,
        color=color,
        timestamp=timestamp,
        fields=listed or UNSET,
        author=EmbedAuthor(name=author) if isinstance(author, str) else author,
        footer=EmbedFooter(text=footer) if isinstance(footer, str) else footer,
        image=EmbedImage(url=image) if isinstance(image, str) else UNSET,
        thumbnail=EmbedImage(url=thumbnail) if isinstance(thumbnail, str) else UNSET,
    )
