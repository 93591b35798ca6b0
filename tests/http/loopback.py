"""An HTTP server on loopback that answers as it is told and keeps what it was sent."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager

from aiohttp import web
from msgspec import Struct

from gloam.core import Method, Request
from gloam.core.wire import encode


class Received(Struct, frozen=True):
    """A request as it arrived."""

    method: str
    target: str
    """Path and query, as sent."""

    headers: Mapping[str, str]
    body: bytes


Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


def json(
    value: object = None, status: int = 200, headers: Mapping[str, str] | None = None
) -> Answer:
    """An answer with a JSON body."""
    body = encode(value)

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(
            body=body, status=status, headers=headers, content_type="application/json"
        )

    return answer


def page(text: str, status: int, headers: Mapping[str, str] | None = None) -> Answer:
    """An answer with a body that is no JSON."""

    async def answer(request: web.Request) -> web.StreamResponse:
        return web.Response(text=text, status=status, headers=headers, content_type="text/html")

    return answer


async def reset(request: web.Request) -> web.StreamResponse:
    """The connection breaks."""
    assert request.transport is not None
    request.transport.abort()
    return web.Response()


async def truncated(request: web.Request) -> web.StreamResponse:
    """The connection breaks in the midst of the body."""
    response = web.StreamResponse(headers={"Content-Length": "1000"})
    await response.prepare(request)
    await response.write(b'{"half":')
    assert request.transport is not None
    request.transport.close()
    return response


async def silence(request: web.Request) -> web.StreamResponse:
    """No answer, ever."""
    await asyncio.Event().wait()
    raise AssertionError


class Server:
    """What was sent, and what will be answered: one after the other, the last one for ever."""

    def __init__(self) -> None:
        self.url = ""
        self.received: list[Received] = []
        self.answers: list[Answer] = [json({})]
        self.arrived = asyncio.Event()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        self.received.append(Received(request.method, request.raw_path, request.headers, body))
        self.arrived.set()
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        return await answer(request)


@asynccontextmanager
async def serving() -> AsyncIterator[Server]:
    """A server, until the block ends."""
    server = Server()
    application = web.Application(client_max_size=1 << 30)
    application.router.add_route("*", "/{tail:.*}", server.handle)
    runner = web.AppRunner(application, shutdown_timeout=0.01)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    server.url = f"http://{host}:{port}/api/v10"
    try:
        yield server
    finally:
        await runner.cleanup()


def request(
    method: Method = "GET", path: str = "/things/1", *, body: object = None, result: object = None
) -> Request[object]:
    """A request of one's own making."""
    return Request(
        method=method, path=path, route="/things/{id}", major="1", body=body, result=result
    )
