"""A form with files, as a stream (RFC 7578).

In: parts with their bytes or where those come from. Out: an asynchronous iterable of bytes, and its
length if every part's is known. Each iteration reads every source from its beginning again, so a
form can be sent as often as need be; at no time is more than one chunk of a file in memory. Files
are read in a thread, for a slow disk must not delay the heartbeat of a shard.

A source that cannot be read again and again is refused before anything is sent, and so is one that
is no source at all. One that fails on the way, or has another length by then, ends the iteration
with `SourceFailed`; why is kept as `fault`, since the connection's errors would hide whose it was.

Whoever wants to watch is told after each chunk that the connection has taken how many bytes went.
"""

import asyncio
import io
import logging
import secrets
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import BinaryIO, Final, TypeAlias

from msgspec import Struct

from gloam.core.files import Source

_log: Final = logging.getLogger("gloam.http")

Progress: TypeAlias = Callable[[int, int | None], None]
"""Told of an upload: how many bytes of it the connection has taken, and of how many if that is
known. Each attempt begins at the beginning.
"""

CHUNK: Final = 256 * 1024
"""How many bytes of a file are read at once."""

_IN_NAMES: Final = str.maketrans({'"': "%22", "\r": "%0D", "\n": "%0A"})
"""How names are quoted in a form, as browsers do it."""

_READING: Final = Lock()
"""Held while an open file is read: two requests may have the same one, and its position is one."""


class SourceFailed(Exception):
    """A source could not be read to its end; its cause says why.

    It is no `OSError`, so that nobody takes it for one of the connection.
    """


class Part(Struct, frozen=True):
    """One field of the form."""

    name: str
    source: Source
    content_type: str | None = None
    """None for a field of plain text."""

    filename: str | None = None
    position: int = 0
    """Where an open file is read from, in bytes."""

    def head(self, boundary: str) -> bytes:
        """What stands before the part's bytes."""
        disposition = f'form-data; name="{self.name.translate(_IN_NAMES)}"'
        if self.filename is not None:
            disposition += f'; filename="{self.filename.translate(_IN_NAMES)}"'
        kind = "" if self.content_type is None else f"Content-Type: {self.content_type}\r\n"
        return f"--{boundary}\r\nContent-Disposition: {disposition}\r\n{kind}\r\n".encode()

    def size(self) -> int | None:
        """How many bytes it has; None if that is only known at the end.

        Raises:
            OSError: the file cannot be read.
            ValueError: it is closed, or is no source.
        """
        source = self.source
        if isinstance(source, bytes):
            return len(source)
        if isinstance(source, Path):
            if source.exists() and not source.is_file():
                raise ValueError(f"{source} is no file")
            with source.open("rb") as file:
                return file.seek(0, io.SEEK_END)
        if callable(source):
            return None
        if not hasattr(source, "seekable"):
            raise ValueError(
                f"{self.filename!r} comes from bytes, a Path, an open file or a function that "
                f"returns an asynchronous iterator, and not from this {type(source).__name__}"
            )
        if source.closed:
            raise ValueError(f"{self.filename!r} is closed")
        if source.read(0) != b"":
            raise ValueError(f"{self.filename!r} is open as text: open it with 'rb'")
        if not source.seekable():
            raise ValueError(f"{self.filename!r} cannot be rewound: give a function that opens it")
        with _READING:
            return max(source.seek(0, io.SEEK_END) - self.position, 0)


class Multipart:
    """The body of a form; every iteration is the whole of it.

    Raises:
        OSError: a file cannot be read.
        ValueError: a file is closed, or is no source.
    """

    def __init__(self, parts: Sequence[Part], progress: Progress | None = None) -> None:
        boundary = secrets.token_hex(16)  # not to be found in a file by chance or by intent
        self._heads = [part.head(boundary) for part in parts]
        self._parts = parts
        self._progress = progress
        self._end = f"--{boundary}--\r\n".encode()
        self._content_type = f"multipart/form-data; boundary={boundary}"
        self._open: BinaryIO | None = None
        self._sizes = [part.size() for part in parts]
        known = [size for size in self._sizes if size is not None]
        framing = sum(map(len, self._heads)) + 2 * len(parts) + len(self._end)
        self.size = sum(known) + framing if len(known) == len(parts) else None
        """How many bytes the form has; None if that is only known at the end."""

        self.fault: Exception | None = None
        """Why the last iteration could not go on: what a source has raised."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers that go with the form."""
        length = {} if self.size is None else {"Content-Length": str(self.size)}
        return {"Content-Type": self._content_type, **length}

    async def __aiter__(self) -> AsyncIterator[bytes]:
        gone = 0
        self.fault = None
        try:
            async for chunk in self._chunks():
                yield chunk
                gone += len(chunk)
                self._tell(gone)
        except Exception as error:
            self.fault = error
            self.close()
            raise SourceFailed from error

    async def _chunks(self) -> AsyncIterator[bytes]:
        for head, part, size in zip(self._heads, self._parts, self._sizes, strict=True):
            yield head
            gone = 0
            async for chunk in self._read(part):
                if not isinstance(chunk, bytes):
                    kind = type(chunk).__name__
                    raise TypeError(f"{part.filename!r} has to come in bytes, not in {kind}")
                gone += len(chunk)
                if size is not None and gone > size:
                    raise ValueError(f"{part.filename!r} has grown while it was sent")
                yield chunk
            if size is not None and gone < size:
                raise ValueError(f"{part.filename!r} has shrunk while it was sent")
            yield b"\r\n"
        yield self._end

    def _tell(self, gone: int) -> None:
        if self._progress is None:
            return
        try:
            self._progress(gone, self.size)
        except Exception:
            _log.exception("whoever watches an upload has failed")

    def close(self) -> None:
        """Close what an iteration that was left early has opened; files of the caller stay open."""
        if self._open is not None:
            self._open.close()
            self._open = None

    async def _read(self, part: Part) -> AsyncIterator[bytes]:
        source = part.source
        if isinstance(source, bytes):
            for start in range(0, len(source), CHUNK):
                yield source[start : start + CHUNK]
        elif isinstance(source, Path):
            self._open = await asyncio.to_thread(source.open, "rb")
            async for chunk in _read_file(self._open, 0):
                yield chunk
            self.close()
        elif callable(source):
            async for chunk in source():
                yield chunk
        else:
            async for chunk in _read_file(source, part.position):
                yield chunk


async def _read_file(file: BinaryIO, position: int) -> AsyncIterator[bytes]:
    while chunk := await asyncio.to_thread(_read_chunk, file, position):
        position += len(chunk)
        yield chunk


def _read_chunk(file: BinaryIO, position: int) -> bytes:
    with _READING:
        file.seek(position)
        return file.read(CHUNK)
