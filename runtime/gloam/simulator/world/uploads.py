"""Files that are uploaded: attachments of messages, and pictures in the form of data URIs.

In: bytes and a name. Out: where the simulated CDN serves them. Pictures are kept where Discord's
CDN has them (`/emojis/<id>.png`), so that a link built for the simulator's own address works.

https://discord.com/developers/docs/reference#uploading-files
https://discord.com/developers/docs/reference#image-data
"""

import base64
import binascii
import re
from hashlib import blake2b
from typing import Final

from msgspec import UNSET

from gloam.models import Attachment, AttachmentId
from gloam.simulator.errors import refuse_field
from gloam.simulator.world.state import StoredFile, World

_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]")
"""What Discord replaces in the names of uploads."""

_DATA: Final = re.compile(r"data:(?P<type>(?:image|audio)/[\w.+-]+);base64,(?P<data>.*)", re.DOTALL)


def store(world: World, channel_id: int, name: str, kind: str, data: bytes) -> Attachment:
    """Keep an uploaded file where the simulated CDN serves it."""
    attachment_id = AttachmentId(world.snowflakes.make())
    title = UNSET if _UNSAFE.search(name) is None else name
    name = _UNSAFE.sub("_", name)
    path = f"/attachments/{channel_id}/{attachment_id}/{name}"
    world.files[path] = StoredFile(data, kind)
    url = f"{world.media_url}{path}"
    attachment = Attachment(
        id=attachment_id,
        filename=name,
        title=title,
        content_type=kind,
        size=len(data),
        url=url,
        proxy_url=url,
    )
    world.attachments[attachment.id] = attachment
    return attachment


def read_data_uri(field: str, text: str) -> StoredFile:
    """The file that a data URI holds.

    Raises:
        RefusedError: it is none; the field is named.
    """
    found = _DATA.fullmatch(text)
    try:
        if found is None:
            raise ValueError("no data URI")
        data = base64.b64decode(found["data"], validate=True)
    except (ValueError, binascii.Error) as error:
        raise refuse_field(field, "Invalid image data", "IMAGE_INVALID") from error
    return StoredFile(data, found["type"])


def store_image(world: World, field: str, text: str | None, *folders: object) -> str | None:
    """Keep a picture under its hash, as `/<folders>/<hash>.png`; the hash, or None for no picture.

    Raises:
        RefusedError: it is no data URI; the field is named.
    """
    if text is None:
        return None
    picture = read_data_uri(field, text)
    name = blake2b(picture.data, digest_size=16).hexdigest()
    path = "/".join(str(folder) for folder in folders)
    world.files[f"/{path}/{name}.png"] = picture
    return name
