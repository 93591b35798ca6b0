"""One socket: messages in batches, in fragments, more than one likes; and its end."""

import asyncio
import base64
import hashlib
import logging
import os
import sys
import traceback
from collections.abc import AsyncIterator

import pytest

from gloam.core import SystemClock
from gloam.gateway import connection
from gloam.gateway.connection import Connection, NotOpened
from gloam.gateway.frames import Text
from tests.gateway.loopback import Connection as ServerSide
from tests.gateway.loopback import LoopbackGateway, loopback_gateway


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async def stay(connection: ServerSide) -> bool:
        return True

    async with loopback_gateway() as found:
        found.on_connect = stay
        yield found


@pytest.fixture
async def socket(gateway: LoopbackGateway) -> AsyncIterator[Connection]:
    found = await Connection.open(gateway.url, None, SystemClock())
    yield found
    await found.close(1000)


async def read(socket: Connection, count: int) -> list[bytes | Text]:
    found: list[bytes | Text] = []
    async with asyncio.timeout(10):
        async for batch in socket.batches():
            found += batch
            if len(found) >= count:
                return found
    return found


async def test_a_message_in_fragments_is_one_message(
    gateway: LoopbackGateway, socket: Connection
) -> None:
    server = await gateway.connection(0)
    await server.send({"first": 1})
    await server.send_in_fragments({"in": "pieces"}, 3)
    await server.send_broken(b"binary")
    found = await read(socket, 3)
    assert found == [Text(b'{"first": 1}'), Text(b'{"in": "pieces"}'), b"binary"]


async def test_a_long_message_comes_whole(gateway: LoopbackGateway, socket: Connection) -> None:
    data = os.urandom(3_000_000)
    await (await gateway.connection(0)).send_broken(data)
    assert await read(socket, 1) == [data]


async def test_a_peer_that_is_not_read_waits_and_nothing_is_lost(
    gateway: LoopbackGateway, socket: Connection
) -> None:
    server = await gateway.connection(0)
    messages = [number.to_bytes(2) * 5_000 for number in range(3_000)]

    async def send() -> None:
        for message in messages:
            await server.send_broken(message)

    sending = asyncio.create_task(send())
    for _ in range(2_000):
        await asyncio.sleep(0)
    assert not sending.done()  # 30 MB do not fit in between
    assert await read(socket, len(messages)) == messages
    await sending


async def test_a_peer_that_is_not_read_can_be_left(
    gateway: LoopbackGateway, socket: Connection
) -> None:
    server = await gateway.connection(0)

    async def send() -> None:
        for number in range(3_000):
            await server.send_broken(number.to_bytes(2) * 5_000)

    sending = asyncio.create_task(send())
    for _ in range(2_000):
        await asyncio.sleep(0)
    async with asyncio.timeout(10):
        await socket.close(4000)
    await asyncio.gather(sending, return_exceptions=True)
    assert server._socket.close_code == 4000
    assert not socket.write(b"{}")


async def test_how_it_ended_is_told(gateway: LoopbackGateway, socket: Connection) -> None:
    server = await gateway.connection(0)
    await server.send({"last": 1})
    await server.close(4009, "Session timed out.")
    assert await read(socket, 2) == [Text(b'{"last": 1}')]
    assert socket.ended == (4009, "Session timed out.")


async def test_a_break_has_no_code(gateway: LoopbackGateway, socket: Connection) -> None:
    (await gateway.connection(0)).reset()
    assert await read(socket, 1) == []
    assert socket.ended == (None, "")


async def answer_of(reader: asyncio.StreamReader) -> bytes:
    """What a server says to a handshake."""
    head = await reader.readuntil(b"\r\n\r\n")
    (key,) = [
        line.split(b": ")[1]
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"sec-websocket-key")
    ]
    proof = hashlib.sha1(key + b"258EAFA5-E914-47DA-95CA-C5AB0DC85B11").digest()
    lines = [
        b"HTTP/1.1 101 Switching Protocols",
        b"Upgrade: websocket",
        b"Connection: Upgrade",
        b"Sec-WebSocket-Accept: " + base64.b64encode(proof),
    ]
    return b"\r\n".join(lines) + b"\r\n\r\n"


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 2\r\n\r\nno",
        b"HTTP/1.1 101 Switching Protocols\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nX: " + b"x" * 100_000,
        b"HTTP/1.1 101 Sw",
        b"good morning",
        b"",
    ],
)
async def test_who_does_not_answer_as_a_gateway_does_is_no_gateway(answer: bytes) -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        with pytest.raises(NotOpened, match="cannot connect"):
            await Connection.open(f"ws://127.0.0.1:{port}", "zstd-stream", SystemClock())


async def test_what_comes_with_the_answer_is_read_too() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        whole = await answer_of(reader) + b"\x82\x05hello" + b"\x82\x04"
        for start in range(0, len(whole), 50):
            writer.write(whole[start : start + 50])
            await writer.drain()
            await asyncio.sleep(0)
        writer.write(b"more")
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        socket = await Connection.open(f"ws://127.0.0.1:{port}", None, SystemClock())
        assert await read(socket, 2) == [b"hello", b"more"]
        await socket.close(1000)


async def test_a_peer_that_takes_nothing_holds_up_neither_writing_nor_leaving(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(connection, "_CLOSE_TIMEOUT", 0.01)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await answer_of(reader))
        writer.transport.pause_reading()  # type: ignore[attr-defined]  # transports are typed thin
        writers.append(writer)

    writers: list[asyncio.StreamWriter] = []

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        socket = await Connection.open(f"ws://127.0.0.1:{port}", None, SystemClock())
        transport = socket._socket.transport
        while transport.get_write_buffer_size() < 1_000_000:  # the machine's buffers are full too
            assert socket.write(b"x" * 4_000)
            await asyncio.sleep(0)
        async with asyncio.timeout(10):
            await socket.close(4000)
            assert await read(socket, 1) == []
        assert not socket.write(b"{}")
        writers[0].transport.abort()


async def test_a_token_is_not_logged_whatever_the_level(
    gateway: LoopbackGateway, socket: Connection, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await gateway.connection(0)
    assert socket.write(b'{"op":2,"d":{"token":"secret"}}')
    await socket.close(1000)
    ours = [one for one in caplog.records if not one.name.startswith("websockets.server")]
    assert not [one for one in ours if "secret" in one.getMessage()]


@pytest.mark.parametrize("proxy", ["ftp://user:secret@proxy", "socks5h://user:secret@proxy:1"])
async def test_a_proxy_that_cannot_be_used_is_said_without_its_password(
    monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    for name in ("http_proxy", "HTTP_PROXY"):
        monkeypatch.setenv(name, proxy)
    monkeypatch.setitem(sys.modules, "python_socks", None)  # as where it is not installed
    with pytest.raises(NotOpened, match=r"cannot connect: .*(supported|python-socks)") as caught:
        await Connection.open("ws://gateway.example", None, SystemClock())
    assert "secret" not in "".join(traceback.format_exception(caught.value))
