"""A file to upload: where its bytes come from, and what Discord is told about it.

The source is read anew for every attempt, so that a retried upload sends the whole file again:

- `bytes` are sent as they are;
- a `Path` is opened for each attempt and streamed, never wholly in memory;
- an open binary file is streamed from the position it had when the `File` was made, and rewound to
  it before each attempt;
- a function without arguments that returns an asynchronous iterator of `bytes` is called for each
  attempt.
"""

import io
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import BinaryIO, TypeAlias

from msgspec import UNSET, Struct, UnsetType

Source: TypeAlias = bytes | Path | BinaryIO | Callable[[], AsyncIterator[bytes]]
"""Where the bytes of a `File` come from."""


class File(Struct, frozen=True, kw_only=True):
    """A file to upload with a message.

    https://discord.com/developers/docs/reference#uploading-files
    """

    filename: str
    """The name shown to users."""

    source: Source
    """Where the bytes come from."""

    description: str | UnsetType = UNSET
    """Alternative text, up to 1,024 characters."""

    content_type: str | None = None
    """The media type; None leaves it to be guessed from the name."""

    title: str | UnsetType = UNSET
    """A title, shown in place of the name."""

    is_spoiler: bool | UnsetType = UNSET
    """Whether the file is blurred until someone clicks it."""

    duration_secs: float | UnsetType = UNSET
    """How long the sound lasts, in seconds; voice messages need it."""

    waveform: str | UnsetType = UNSET
    """The loudness over time, up to 256 bytes in Base64; voice messages need it."""

    position: int = 0
    """Where an open file is read from, in bytes; set by `File.of`."""

    def __repr__(self) -> str:
        """What it is, without its bytes."""
        source = f"<{len(self.source)} bytes>" if isinstance(self.source, bytes) else self.source
        return f"File(filename={self.filename!r}, source={source})"

    @classmethod
    def of(
        cls,
        source: Source,
        filename: str | None = None,
        *,
        description: str | UnsetType = UNSET,
        content_type: str | None = None,
        is_spoiler: bool | UnsetType = UNSET,
    ) -> "File":
        """A file from any source; the name may be left out for a path.

        Raises:
            TypeError: a path is given as text.
            ValueError: no name is given and the source has none.
        """
        if isinstance(source, str):
            raise TypeError("a path is given as Path('picture.png'), and text as 'text'.encode()")
        position = 0
        if isinstance(source, Path):
            filename = filename or source.name
        elif isinstance(source, io.IOBase) or hasattr(source, "tell"):
            position = source.tell()
        if not filename:
            raise ValueError("a file needs a name: File.of(data, 'picture.png')")
        return cls(
            filename=filename,
            source=source,
            description=description,
            content_type=content_type,
            is_spoiler=is_spoiler,
            position=position,
        )
