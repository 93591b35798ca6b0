"""A server for `benchmarks.http`, as quick as can be: it answers everything with one message.

Run as a process of its own; it prints its port. Requests are framed by hand, since an HTTP library
here would be what is measured. The rate limits in the headers are of a size that nobody meets.
"""

import asyncio
import re
from typing import Final

from msgspec.json import encode

USER: Final[dict[str, object]] = {
    "id": "80351110224678912",
    "username": "nelly",
    "discriminator": "0",
    "avatar": None,
}
MESSAGE: Final[dict[str, object]] = {
    "id": "1100000000000000000",
    "channel_id": "290926798999357250",
    "author": {**USER, "global_name": "Nelly", "public_flags": 64, "flags": 64, "bot": True},
    "content": "Pong!",
    "timestamp": "2026-01-01T12:00:00.123000+00:00",
    "edited_timestamp": None,
    "tts": False,
    "mention_everyone": False,
    "mentions": [],
    "mention_roles": [],
    "attachments": [],
    "embeds": [],
    "components": [],
    "pinned": False,
    "type": 0,
    "flags": 0,
}
BODY: Final = encode(MESSAGE)
ME: Final = encode({**USER, "bot": True, "mfa_enabled": False, "verified": True, "flags": 0})
APPLICATION: Final = encode(
    {
        "id": "1",
        "name": "bench",
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "",
        "owner": USER,
        "team": None,
        "flags": 0,
    }
)
LENGTH: Final = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nDate: Thu, 01 Jan 2026 12:00:00 GMT\r\n"
        "X-RateLimit-Limit: 1000000\r\nX-RateLimit-Remaining: 999999\r\n"
        "X-RateLimit-Reset: 1800000000.123\r\nX-RateLimit-Reset-After: 100.5\r\n"
        "X-RateLimit-Bucket: 80c17d2f203122d936070c88c8d10f33\r\n\r\n"
    )
    return head.encode() + body


class Server(asyncio.Protocol):
    """One connection."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.unread = b""

    def data_received(self, data: bytes) -> None:
        self.unread += data
        while (end := self.unread.find(b"\r\n\r\n")) >= 0:
            head = self.unread[:end]
            told = LENGTH.search(head)
            whole = end + 4 + (int(told[1]) if told else 0)
            if len(self.unread) < whole:
                return
            self.unread = self.unread[whole:]
            path = head.split(b" ", 2)[1]
            body = BODY if path.endswith(b"/messages") else ME
            self.transport.write(_answer(APPLICATION if b"applications" in path else body))


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Server, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main())
