"""A gateway that tells a prepared story as fast as its client listens.

Every client gets the same bytes: a READY, and, when the client has asked `/go`, the events between
a message that says "begin" and one that says "end". They are folded beforehand, as one stream for
each connection, so that the server costs next to nothing beside its client. It answers what hikari
and discord.py ask for before they connect.

Run by `benchmarks.gateway` as a process of its own; it prints its port.
"""

import asyncio
import json
import random
import struct
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from aiohttp import web
from backports.zstd import ZstdCompressor

USER: Final[Mapping[str, Any]] = {
    "id": "73193882359173120",
    "username": "bench",
    "discriminator": "0",
    "global_name": None,
    "avatar": None,
    "bot": True,
    "mfa_enabled": False,
    "verified": True,
    "locale": "en-US",
    "flags": 0,
    "public_flags": 0,
}
APPLICATION: Final[Mapping[str, Any]] = {
    "id": "73193882359173121",
    "name": "bench",
    "icon": None,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "summary": "",
    "verify_key": "0" * 64,
    "team": None,
    "owner": USER,
    "flags": 0,
}
WORDS: Final = [
    "".join(random.Random(number).choices("abcdefghijklmnopqrstuvwxyz", k=number % 7 + 2))
    for number in range(2_000)
]
BURST: Final = 200
"""Messages that are written at once."""

HEARTBEAT: Final = 600_000
"""Milliseconds: so long that none is due while the story is told."""


def _user(dice: random.Random) -> dict[str, Any]:
    number = dice.randrange(10_000)
    return {
        "id": str(80351110224678912 + number),
        "username": f"someone{number}",
        "discriminator": "0",
        "global_name": f"Someone {number}",
        "avatar": f"{dice.getrandbits(128):032x}",
        "avatar_decoration_data": None,
        "public_flags": 64,
    }


def _member(dice: random.Random) -> dict[str, Any]:
    return {
        "roles": [str(41771983423143936 + dice.randrange(20)) for _ in range(3)],
        "nick": None,
        "avatar": None,
        "banner": None,
        "joined_at": "2023-04-25T17:12:06.123000+00:00",
        "premium_since": None,
        "communication_disabled_until": None,
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
    }


def _message(dice: random.Random, content: str | None = None) -> dict[str, Any]:
    embed = {
        "type": "rich",
        "title": "A title",
        "description": "What it is about, in a sentence or two.",
        "color": 5814783,
        "fields": [{"name": "Name", "value": "Value", "inline": True}] * 3,
    }
    return {
        "id": str(1100000000000000000 + dice.randrange(10**15)),
        "channel_id": str(290926798999357250 + dice.randrange(50)),
        "guild_id": "290926798626357250",
        "author": _user(dice),
        "member": _member(dice),
        "content": content or " ".join(dice.choices(WORDS, k=12)),
        "timestamp": "2024-05-01T12:30:45.123000+00:00",
        "edited_timestamp": None,
        "tts": False,
        "mention_everyone": False,
        "mentions": [],
        "mention_roles": [],
        "attachments": [],
        "embeds": [embed] if dice.random() < 0.3 else [],
        "components": [],
        "pinned": False,
        "type": 0,
        "flags": 0,
        "nonce": str(dice.randrange(10**18)),
    }


def _presence(dice: random.Random) -> dict[str, Any]:
    activity = {
        "id": "ec0b28a579ecb4bd",
        "name": "A game",
        "type": 0,
        "created_at": 1_714_566_645_000,
        "timestamps": {"start": 1_714_566_000_000},
    }
    return {
        "user": {"id": _user(dice)["id"]},
        "guild_id": "290926798626357250",
        "status": dice.choice(("online", "idle", "dnd")),
        "activities": [activity],
        "client_status": {"desktop": "online"},
    }


def _typing(dice: random.Random) -> dict[str, Any]:
    user = _user(dice)
    return {
        "channel_id": "290926798999357250",
        "guild_id": "290926798626357250",
        "user_id": user["id"],
        "timestamp": 1_714_566_645,
        "member": {**_member(dice), "user": user},
    }


def _member_update(dice: random.Random) -> dict[str, Any]:
    return {"guild_id": "290926798626357250", "user": _user(dice), **_member(dice)}


KINDS: Final[tuple[tuple[str, int, Callable[[random.Random], dict[str, Any]]], ...]] = (
    ("MESSAGE_CREATE", 45, _message),
    ("PRESENCE_UPDATE", 30, _presence),
    ("TYPING_START", 15, _typing),
    ("GUILD_MEMBER_UPDATE", 10, _member_update),
)
"""The mixed stream: names, percent, payloads."""


def story(events: int, url: str) -> Iterator[bytes]:
    """Hello, READY, begin, the events, end."""
    dice = random.Random(5)
    ready = {
        "v": 10,
        "user": USER,
        "guilds": [],
        "session_id": "bench",
        "session_type": "normal",
        "resume_gateway_url": url,
        "application": {"id": APPLICATION["id"], "flags": 0},
        "shard": [0, 1],
    }
    yield json.dumps({"op": 10, "d": {"heartbeat_interval": HEARTBEAT}}).encode()
    told: list[tuple[str, Mapping[str, Any]]] = [
        ("READY", ready),
        ("MESSAGE_CREATE", _message(dice, "begin")),
    ]
    for _ in range(events):
        [(name, _, make)] = dice.choices(KINDS, weights=[weight for _, weight, _ in KINDS])
        told.append((name, make(dice)))
    told.append(("MESSAGE_CREATE", _message(dice, "end")))
    for sequence, (name, data) in enumerate(told, 1):
        yield json.dumps({"t": name, "s": sequence, "op": 0, "d": data}).encode()


def folded(frames: Iterator[bytes], compression: str) -> list[bytes]:
    """The frames as one compressed stream."""
    if compression == "zlib-stream":
        context = zlib.compressobj()
        return [context.compress(one) + context.flush(zlib.Z_SYNC_FLUSH) for one in frames]
    zstd = ZstdCompressor()
    return [zstd.compress(one, ZstdCompressor.FLUSH_BLOCK) for one in frames]


def _framed(message: bytes) -> bytes:
    """A message as a binary WebSocket frame, so that many can be written at once."""
    if len(message) < 126:
        return struct.pack("!BB", 0x82, len(message)) + message
    assert len(message) < 1 << 16
    return struct.pack("!BBH", 0x82, 126, len(message)) + message


class Server:
    """Tells the story to whoever connects."""

    def __init__(self, events: int) -> None:
        self._events = events
        self._go = asyncio.Event()
        self.url = ""
        self._stories: dict[str, tuple[list[bytes], list[bytes]]] = {}

    def prepare(self) -> None:
        """Fold the story, once for each compression."""
        for compression in ("zlib-stream", "zstd-stream"):
            messages = folded(story(self._events, self.url), compression)
            self._stories[compression] = messages[:2], [_framed(one) for one in messages[2:]]

    async def gateway(self, request: web.Request) -> web.WebSocketResponse:
        """One connection: hello, then READY when identified, then the rest when asked."""
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        (hello, ready), rest = self._stories[request.query["compress"]]
        await socket.send_bytes(hello)
        while json.loads((await socket.receive()).data)["op"] != 2:
            pass
        await socket.send_bytes(ready)
        self._go.clear()
        await self._go.wait()
        assert request.transport is not None
        for start in range(0, len(rest), BURST):
            request.transport.write(b"".join(rest[start : start + BURST]))
            await socket.ping()  # waits while the client is slow
        await socket.receive()
        return socket

    async def go(self, _: web.Request) -> web.Response:
        """Begin."""
        self._go.set()
        return web.Response()

    async def told(self, request: web.Request) -> web.Response:
        """What clients ask for before they connect."""
        limit = {"total": 1000, "remaining": 999, "reset_after": 1000, "max_concurrency": 1}
        answers: Mapping[str, Mapping[str, Any]] = {
            "/api/v10/gateway/bot": {"url": self.url, "shards": 1, "session_start_limit": limit},
            "/api/v10/users/@me": USER,
            "/api/v10/oauth2/applications/@me": APPLICATION,
            "/api/v10/applications/@me": APPLICATION,
        }
        body = json.dumps(answers[request.path]).encode()
        return web.Response(body=body, headers={"Content-Type": "application/json"})


async def main(events: int) -> None:
    """Serve until the process is ended."""
    server = Server(events)
    application = web.Application()
    application.router.add_get("/", server.gateway)
    application.router.add_get("/go", server.go)
    application.router.add_get("/{path:api/.*}", server.told)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    server.url = f"ws://127.0.0.1:{port}"
    server.prepare()
    print(port, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
