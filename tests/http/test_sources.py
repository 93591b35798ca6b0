"""Where the bytes of a file come from: what is no source, what fails on the way, what is shared."""

import asyncio
import io
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import cast

import pytest

from gloam.core import FakeClock, File
from gloam.core.files import Source
from gloam.http import Client, InvalidRequest
from gloam.http.multipart import CHUNK, Multipart, Part, SourceFailed
from tests.http.loopback import Server
from tests.http.test_uploads import client, content, pieces, upload


def closed(folder: Path) -> object:
    file = io.BytesIO(b"abc")
    file.close()
    return file


def open_as_text(folder: Path) -> object:
    path = folder / "text"
    path.write_text("abc")
    return path.open()


def pipe(folder: Path) -> object:
    reading, writing = os.pipe()
    os.close(writing)
    return os.fdopen(reading, "rb")


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (closed, "'a.png' is closed"),
        (open_as_text, "'a.png' is open as text"),
        (lambda folder: io.StringIO("abc"), "'a.png' is open as text"),
        (pipe, "'a.png' cannot be rewound: give a function that opens it"),
        (lambda folder: folder, "is no file"),
        (lambda folder: "a.png", "a Path, an open file .* not from this str"),
        (lambda folder: pieces(), "a function that .* not from this async_generator"),
        (lambda folder: bytearray(b"abc"), "not from this bytearray"),
        (lambda folder: None, "not from this NoneType"),
    ],
)
async def test_what_is_no_source_is_told_before_anything_is_sent(
    server: Server, clock: FakeClock, tmp_path: Path, make: Callable[[Path], object], says: str
) -> None:
    source = make(tmp_path)
    async with client(server, clock) as http:
        with pytest.raises(InvalidRequest, match=says):
            await http.send(upload(File(filename="a.png", source=cast("Source", source))))
    assert server.received == []
    if isinstance(source, io.IOBase):
        source.close()


async def test_no_content_type_breaks_out_of_its_header(server: Server, clock: FakeClock) -> None:
    async with client(server, clock) as http:
        with pytest.raises(InvalidRequest, match="content type"):
            await http.send(upload(File.of(b"", "a", content_type="image/png\r\nX: y")))
    assert server.received == []


async def test_an_open_file_may_be_in_several_requests_at_once(
    server: Server, clock: FakeClock
) -> None:
    """An open file has one position, which they all would move."""
    whole = bytes(range(256)) * (CHUNK // 64)
    file = io.BytesIO(whole)
    async with client(server, clock) as http:
        await asyncio.gather(*(http.send(upload(File.of(file, "a"))) for _ in range(8)))
    assert [content(got) for got in server.received] == [[whole]] * 8


async def fill(into: list[bytes], form: Multipart) -> None:
    async for chunk in form:
        into.append(chunk)  # noqa: PERF401 # what comes before an error counts, too


async def test_a_file_that_changes_on_the_way_is_not_sent_as_if_it_were_whole(
    tmp_path: Path,
) -> None:
    """It would be cut off, or the server would wait for the rest for ever."""
    path = tmp_path / "log.txt"
    path.write_bytes(b"abc")
    form = Multipart([Part("files[0]", path, "text/plain", "log.txt")])
    assert [chunk async for chunk in form]
    assert form.fault is None
    for text, says in [(b"abcd", "'log.txt' has grown"), (b"ab", "'log.txt' has shrunk")]:
        path.write_bytes(text)
        sent: list[bytes] = []
        with pytest.raises(SourceFailed) as caught:
            await fill(sent, form)
        assert form.size is not None
        assert sum(map(len, sent)) < form.size
        assert form.fault is caught.value.__cause__
        assert says in str(form.fault)
    path.write_bytes(b"abc")
    assert b"".join([chunk async for chunk in form]).count(b"abc") == 1
    assert form.fault is None, "the last iteration went well"


@pytest.mark.parametrize(
    "error", [RuntimeError("the camera is gone"), OSError("the disk is gone"), TimeoutError("gone")]
)
async def test_a_source_that_fails_is_no_broken_connection(
    server: Server, clock: FakeClock, error: Exception
) -> None:
    """Nor is it a timeout, nor tried again; aiohttp would show the proxy's password as well."""

    async def failing() -> AsyncIterator[bytes]:
        yield b"one"
        raise error

    http = Client(
        "token",
        base_url=server.url,
        clock=clock,
        proxy=server.url.replace("http://", "http://me:secret@").removesuffix("/api/v10"),
    )
    async with http:
        with pytest.raises(InvalidRequest, match="gone") as caught:
            await http.send(upload(File(filename="a", source=failing)))
    assert caught.value.__cause__ is error
    assert "secret" not in str(caught.value)
    assert server.received == []
    assert clock.sleepers == 0


async def test_what_a_source_raises_is_kept() -> None:
    async def failing() -> AsyncIterator[bytes]:
        yield b"one"
        raise RuntimeError("the camera is gone")

    async def of_text() -> AsyncIterator[bytes]:
        yield cast("bytes", "one")

    for source, says in [(failing, "the camera is gone"), (of_text, "'a' has to come in bytes")]:
        form = Multipart([Part("files[0]", source, "text/plain", "a")])
        with pytest.raises(SourceFailed):
            await fill([], form)
        assert says in str(form.fault)
