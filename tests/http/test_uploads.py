"""Forms with files: every source, and the whole of it at each attempt."""

import io
import subprocess
import sys
from collections.abc import AsyncIterator
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import cast
from urllib.parse import parse_qsl

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import FakeClock, File, Request
from gloam.http import Client, InvalidRequest
from gloam.http.multipart import CHUNK, Multipart, Part, SourceFailed
from gloam.http.payload import JSON
from gloam.ratelimiter import NoRateLimiter
from tests.http.loopback import Received, Server, json, page
from tests.http.test_client import through

BIG = bytes(range(256)) * (CHUNK // 128)


async def pieces() -> AsyncIterator[bytes]:
    yield b"one "
    yield b"two"


def upload(*files: File, body: object = None) -> Request[None]:
    return Request(method="PUT", path="/up", route="/up", body=body, files=files)


def fields(headers: str, body: bytes) -> list[tuple[str, str | None, str, bytes]]:
    """Name, file name, type and bytes of each part, read by the standard library."""
    whole = message_from_bytes(f"Content-Type: {headers}\r\n\r\n".encode() + body)
    assert whole.is_multipart()
    out = []
    for part in cast("list[Message]", whole.get_payload()):
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        out.append((str(name), part.get_filename(), part.get_content_type(), content))
    return out


def told(got: Received) -> object:
    name, _, kind, content = fields(got.headers["Content-Type"], got.body)[0]
    assert (name, kind) == ("payload_json", "application/json")
    return msgspec.json.decode(content)


def content(got: Received) -> list[bytes]:
    return [data for *_, data in fields(got.headers["Content-Type"], got.body)[1:]]


def client(server: Server, clock: FakeClock) -> Client:
    return Client("token", base_url=server.url, clock=clock, ratelimiter=NoRateLimiter(clock=clock))


async def test_every_source_is_sent_whole_at_each_attempt(
    server: Server, clock: FakeClock, tmp_path: Path
) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    opened = io.BytesIO(b"skipped kept")
    opened.seek(8)
    server.answers = [page("", 503), json({}, 429, {"Retry-After": "1"}), json({})]
    files = (
        File.of(b"bytes", "a.txt", description="first"),
        File.of(path),
        File.of(opened, "c.png", description=""),
        File(filename="d.ogg", source=pieces, content_type="audio/ogg"),
    )
    async with client(server, clock) as http:
        await through(clock, http.send(upload(*files, body={"content": "hi"})))
    assert len(server.received) == 3
    for got in server.received:
        assert content(got) == [b"bytes", BIG, b"kept", b"one two"]
        assert told(got) == {
            "content": "hi",
            "attachments": [
                {"id": "0", "filename": "a.txt", "description": "first"},
                {"id": "1", "filename": "big.bin"},
                {"id": "2", "filename": "c.png", "description": ""},
                {"id": "3", "filename": "d.ogg"},
            ],
        }
        parts = fields(got.headers["Content-Type"], got.body)[1:]
        assert [part[:3] for part in parts] == [
            ("files[0]", "a.txt", "text/plain"),
            ("files[1]", "big.bin", "application/octet-stream"),
            ("files[2]", "c.png", "image/png"),
            ("files[3]", "d.ogg", "audio/ogg"),
        ]
    assert not opened.closed


async def test_the_length_is_told_where_it_is_known(server: Server, clock: FakeClock) -> None:
    async with client(server, clock) as http:
        await http.send(upload(File.of(b"abc", "a")))
        await http.send(upload(File(filename="a", source=pieces)))
    known, unknown = server.received
    assert known.headers["Content-Length"] == str(len(known.body))
    assert unknown.headers["Transfer-Encoding"] == "chunked"


@pytest.mark.parametrize("key", ["message", "data"])
async def test_attachments_stand_with_the_message(
    server: Server, clock: FakeClock, key: str
) -> None:
    async with client(server, clock) as http:
        await http.send(upload(File.of(b"", "a"), body={"name": "post", key: {"content": "hi"}}))
    entry = {"id": "0", "filename": "a"}
    assert told(server.received[0]) == {
        "name": "post",
        key: {"content": "hi", "attachments": [entry]},
    }


async def test_attachments_of_the_body_are_kept(server: Server, clock: FakeClock) -> None:
    mine = [{"id": "81234567890"}, {"id": 1, "filename": "b", "title": "mine"}]
    async with client(server, clock) as http:
        body = {"attachments": mine}
        await http.send(upload(File.of(b"", "a"), File.of(b"", "b"), body=body))
    assert told(server.received[0]) == {"attachments": [*mine, {"id": "0", "filename": "a"}]}


async def test_what_cannot_be_uploaded(server: Server, clock: FakeClock, tmp_path: Path) -> None:
    async with client(server, clock) as http:
        with pytest.raises(InvalidRequest, match="cannot be read"):
            await http.send(upload(File.of(tmp_path / "nowhere")))
        with pytest.raises(InvalidRequest, match="object"):
            await http.send(upload(File.of(b"", "a"), body=[1]))
    assert server.received == []


async def test_a_file_in_the_midst_of_an_upload_is_closed(tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    form = Multipart([Part("files[0]", path, "text/plain", "a")])
    stream = aiter(form)
    await anext(stream)
    await anext(stream)
    form.close()
    with pytest.raises(SourceFailed) as caught:
        await anext(stream)
    assert "closed" in str(caught.value.__cause__)


@given(name=st.text(min_size=1, max_size=20), data=st.binary(max_size=100))
async def test_no_name_breaks_out_of_its_header(name: str, data: bytes) -> None:
    if not name.isprintable():
        name = name.encode("ascii", "ignore").decode() + '"\r\n--'
    form = Multipart([Part("files[0]", data, "text/plain", name)])
    body = b"".join([chunk async for chunk in form])
    assert len(body) == form.size
    head, _, rest = body.partition(b"\r\n\r\n")
    assert rest.startswith(data + b"\r\n--")
    assert head.count(b"\r\n") == 2
    assert head.count(b'"') == 4


async def test_what_is_said_of_a_file(server: Server, clock: FakeClock) -> None:
    voice = File(
        filename="voice.ogg",
        source=b"",
        content_type="audio/ogg",
        duration_secs=1.5,
        waveform="AAEC",
    )
    picture = File.of(b"", "a.png", description="a cat", is_spoiler=True, content_type="image/webp")
    async with client(server, clock) as http:
        await http.send(upload(voice, picture, body={"flags": 8192}))
    (got,) = server.received
    assert told(got) == {
        "flags": 8192,
        "attachments": [
            {"id": "0", "filename": "voice.ogg", "duration_secs": 1.5, "waveform": "AAEC"},
            {"id": "1", "filename": "a.png", "description": "a cat", "is_spoiler": True},
        ],
    }
    assert [kind for _, _, kind, _ in fields(got.headers["Content-Type"], got.body)[1:]] == [
        "audio/ogg",
        "image/webp",
    ]


async def test_a_form_of_plain_fields(server: Server, clock: FakeClock) -> None:
    sticker: Request[None] = Request(
        method="POST",
        path="/stickers",
        route="/stickers",
        body={"name": "wäve", "tags": "👋", "max": 5, "on": True, "ids": ["1"]},
        files=(File.of(b"png", "wave.png"),),
        file_field="file",
        form=True,
    )
    async with client(server, clock) as http:
        await http.send(sticker)
        await http.send(msgspec.structs.replace(sticker, files=()))
        with pytest.raises(InvalidRequest, match="object"):
            await http.send(msgspec.structs.replace(sticker, body=[1]))
    form, plain = server.received
    assert fields(form.headers["Content-Type"], form.body) == [
        ("name", None, "text/plain", "wäve".encode()),
        ("tags", None, "text/plain", "👋".encode()),
        ("max", None, "text/plain", b"5"),
        ("on", None, "text/plain", b"true"),
        ("ids", None, "text/plain", b'["1"]'),
        ("file", "wave.png", "image/png", b"png"),
    ]
    assert plain.headers["Content-Type"] == "application/x-www-form-urlencoded"
    assert dict(parse_qsl(plain.body.decode())) == {
        "name": "wäve",
        "tags": "👋",
        "max": "5",
        "on": "true",
        "ids": '["1"]',
    }


@pytest.mark.parametrize("body", [None, {"max_age": 5}])
async def test_a_file_with_a_name_of_its_own(
    server: Server, clock: FakeClock, body: object
) -> None:
    invite: Request[None] = Request(
        method="POST",
        path="/invites",
        route="/invites",
        body=body,
        files=(File.of(b"1\n2", "users.csv"),),
        file_field="target_users_file",
    )
    async with client(server, clock) as http:
        await http.send(invite)
        with pytest.raises(InvalidRequest, match="one file"):
            await http.send(msgspec.structs.replace(invite, files=[*invite.files, *invite.files]))
    (got,) = server.received
    *rest, last = fields(got.headers["Content-Type"], got.body)
    assert last == ("target_users_file", "users.csv", "text/csv", b"1\n2")
    assert rest == ([] if body is None else [("payload_json", None, JSON, b'{"max_age":5}')])


async def test_an_upload_can_be_watched(server: Server, clock: FakeClock, tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(BIG)
    seen: list[tuple[int, int | None]] = []

    def watch(gone: int, size: int | None) -> None:
        seen.append((gone, size))

    server.answers = [page("", 503), json({})]
    async with client(server, clock) as http:
        call = http.send(upload(File.of(path), File.of(BIG, "b")), progress=watch)
        await through(clock, call)
        attempts = len(server.received[0].body), len(server.received[1].body)
        starts = [index for index, (gone, _) in enumerate(seen) if gone == seen[0][0]]
        assert len(starts) == 2
        for start, end, whole in zip(starts, [*starts[1:], len(seen)], attempts, strict=True):
            gone = [gone for gone, _ in seen[start:end]]
            assert gone == sorted(gone)
            assert gone[-1] == whole
            assert len(gone) >= 2 * len(BIG) // CHUNK
            assert {size for _, size in seen[start:end]} == {whole}
        seen.clear()
        await http.send(upload(File(filename="a", source=pieces)), progress=watch)
    assert {size for _, size in seen} == {None}


async def test_who_watches_and_fails_harms_no_upload(
    server: Server, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    def watch(gone: int, size: int | None) -> None:
        raise RuntimeError("the screen is gone")

    async with client(server, clock) as http:
        await http.send(upload(File.of(b"abc", "a")), progress=watch)
    assert content(server.received[0]) == [b"abc"]
    assert "the screen is gone" in caplog.text


def test_a_big_file_is_never_wholly_in_memory() -> None:
    program = [sys.executable, "-m", "tests.http.upload_memory"]
    root = Path(__file__).parents[2]
    done = subprocess.run(program, cwd=root, capture_output=True, text=True, check=True)
    assert int(done.stdout) < 20 * 1024 * 1024
