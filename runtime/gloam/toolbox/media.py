"""Pictures and sounds that travel inside a request, as data URIs.

Avatars, icons, banners, emojis and sounds of the soundboard are no uploads: Discord wants them as
text in the body, `data:image/png;base64,…`. Bytes go in, that text comes out. The kind is read from
the first bytes, since a file's name may lie and Discord looks at the bytes as well.

https://discord.com/developers/docs/reference#image-data
"""

import re
from base64 import b64encode
from typing import Final

_KINDS: Final = (
    (re.compile(rb"\x89PNG\r\n\x1a\n"), "image/png"),
    (re.compile(rb"\xff\xd8\xff"), "image/jpeg"),
    (re.compile(rb"GIF8[79]a"), "image/gif"),
    (re.compile(rb"RIFF.{4}WEBP", re.DOTALL), "image/webp"),
    (re.compile(rb".{4}ftypavi[fs]", re.DOTALL), "image/avif"),
    (re.compile(rb"OggS"), "audio/ogg"),
    # With tags in front, or the eleven bits with which a frame begins and the layer, which is 3.
    (re.compile(rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]"), "audio/mpeg"),
)
"""How a file of each kind begins."""


def data_uri(data: bytes) -> str:
    """A picture or sound as the text that requests take: `avatar=data_uri(path.read_bytes())`.

    Args:
        data: a PNG, JPEG, GIF, WebP or AVIF picture, or an MP3 or Ogg sound. Which of these an
            endpoint takes, its documentation says.

    Raises:
        ValueError: it is none of these.
    """
    for beginning, kind in _KINDS:
        if beginning.match(data):
            return f"data:{kind};base64,{b64encode(data).decode()}"
    raise ValueError(
        f"a PNG, JPEG, GIF, WebP, AVIF, MP3 or Ogg file is wanted; this begins with {data[:8]!r}"
    )
