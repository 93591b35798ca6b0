"""Embeds as messages keep them.

In: the embeds that an author wrote, and the attachments of the message. Out: embeds of type `rich`,
whatever the author called them, and without what authors cannot set; `attachment://name` is the
address of the attachment of that name.

https://discord.com/developers/docs/resources/message#embed-object
"""

from collections.abc import Callable, Iterable, Sequence

from msgspec import UNSET, UnsetType, structs

from gloam.models import Attachment, Embed, EmbedImage, EmbedType

Place = Callable[[str], str]


def rich(embeds: Iterable[Embed], attachments: Sequence[Attachment] = ()) -> list[Embed]:
    """The embeds as they are kept."""
    known = {f"attachment://{one.filename}": one.url for one in attachments}

    def place(url: str) -> str:
        return known.get(url, url)

    return [_settled(embed, place) for embed in embeds]


def _settled(embed: Embed, place: Place) -> Embed:
    changes: dict[str, object] = {
        "type": EmbedType.RICH,
        "provider": UNSET,
        "video": UNSET,
        "image": _image(embed.image, place),
        "thumbnail": _image(embed.thumbnail, place),
    }
    for name in ("author", "footer"):
        part = getattr(embed, name)
        if part and part.icon_url:
            url = place(part.icon_url)
            changes[name] = structs.replace(part, icon_url=url, proxy_icon_url=url)
    return structs.replace(embed, **changes)


def _image(image: EmbedImage | UnsetType, place: Place) -> EmbedImage | UnsetType:
    if not image or not image.url:
        return image or UNSET
    url = place(image.url)
    return structs.replace(image, url=url, proxy_url=url)
