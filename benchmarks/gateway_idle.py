"""A gateway with many shards and nothing to tell: hello, READY, and an answer to each heartbeat.

Run by `benchmarks.gateway` as a process of its own; it prints its port. It lets all shards identify
at once, so that what is measured is the client. Heartbeats are as often as Discord's.
"""

import asyncio
import json
import sys
from typing import Final

from aiohttp import web
from backports.zstd import ZstdCompressor

from benchmarks.gateway_server import APPLICATION, USER

HEARTBEAT: Final = 41_250


class Idle:
    """The server."""

    def __init__(self, shards: int) -> None:
        self._shards = shards
        self.url = ""

    async def gateway(self, request: web.Request) -> web.WebSocketResponse:
        """One connection."""
        socket = web.WebSocketResponse(compress=False)
        await socket.prepare(request)
        context = ZstdCompressor()

        async def send(payload: object) -> None:
            data = json.dumps(payload).encode()
            await socket.send_bytes(context.compress(data, ZstdCompressor.FLUSH_BLOCK))

        await send({"op": 10, "d": {"heartbeat_interval": HEARTBEAT}})
        async for message in socket:
            payload = json.loads(message.data)
            if payload["op"] == 1:
                await send({"op": 11})
            elif payload["op"] == 2:
                ready = {"v": 10, "user": USER, "guilds": [], "session_id": "idle"}
                more = {"resume_gateway_url": self.url, "application": APPLICATION}
                await send({"op": 0, "s": 1, "t": "READY", "d": ready | more})
        return socket

    async def bot(self, _: web.Request) -> web.Response:
        """How many shards, and how fast."""
        limit = {"total": 1000, "remaining": 999, "reset_after": 1000}
        limit["max_concurrency"] = self._shards
        body = {"url": self.url, "shards": self._shards, "session_start_limit": limit}
        return web.json_response(body)


async def main(shards: int) -> None:
    """Serve until the process is ended."""
    idle = Idle(shards)
    application = web.Application()
    application.router.add_get("/", idle.gateway)
    application.router.add_get("/api/gateway/bot", idle.bot)
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    idle.url = f"ws://127.0.0.1:{port}"
    print(port, flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
