"""What stands between a bot and the simulated API: the ban, the faults, the log.

In: an HTTP request. Out: what the API answers, unless the address is shut out (429 with a page of
HTML, as Cloudflare does it), or a plan wants something to go wrong. Each exchange is noted,
whatever became of it; requests for anything but the API pass untouched.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from math import ceil
from typing import Final, TypeAlias

import msgspec
from aiohttp import web

from gloam.core import Clock
from gloam.routes import ROUTES
from gloam.simulator.errors import RefusedError
from gloam.simulator.faults import (
    AnyFault,
    Faults,
    HtmlPage,
    Latency,
    Reset,
    ServerError,
    TruncatedBody,
)
from gloam.simulator.limits import InvalidRequests
from gloam.simulator.rest import BASE_PATH
from gloam.simulator.routing import Match, Router
from gloam.simulator.wirelog import Exchange, WireLog
from gloam.simulator.world import World

_Next: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]

_PAGE: Final = """<!doctype html>
<html><head><title>{title}</title></head>
<body><h1>{title}</h1><p>This page is not JSON, and that is its purpose.</p></body></html>
"""


class Edge:
    """The middleware of the API.

    Args:
        world: who the callers are.
        clock: what the time is.
        guard: who is shut out.
        faults: what goes wrong.
        log: where exchanges are noted.
    """

    def __init__(
        self, world: World, clock: Clock, guard: InvalidRequests, faults: Faults, log: WireLog
    ) -> None:
        self._world = world
        self._clock = clock
        self._guard = guard
        self._faults = faults
        self._log = log
        self._router = Router(ROUTES)

    @web.middleware
    async def answer(self, request: web.Request, handler: _Next) -> web.StreamResponse:
        """Answer a request, or let the API do it."""
        if not request.path.startswith(f"{BASE_PATH}/"):
            return await handler(request)
        match = self._match(request)
        faults = self._faults.draw(match.operation) if match else ()
        answer = await self._answer(request, handler, faults)
        await self._note(request, match, answer, faults)
        return answer

    async def _answer(
        self, request: web.Request, handler: _Next, faults: Sequence[AnyFault]
    ) -> web.StreamResponse:
        address, now = str(request.remote), self._clock.monotonic()
        if seconds := self._guard.banned_for(address, now):
            headers = {"Retry-After": str(ceil(seconds))}
            return _page(429, "error code: 1015", headers)
        for fault in faults:
            match fault:
                case Latency(seconds):
                    await asyncio.sleep(seconds)
                case Reset() | ServerError() | HtmlPage():
                    return await self._fail(request, handler, fault)
        answer = await handler(request)
        scope = answer.headers.get("X-RateLimit-Scope", "")
        self._guard.count(address, answer.status, scope, now)
        if any(isinstance(fault, TruncatedBody) for fault in faults):
            return await _truncate(request, answer)
        return answer

    async def _fail(
        self, request: web.Request, handler: _Next, fault: Reset | ServerError | HtmlPage
    ) -> web.StreamResponse:
        if fault.is_carried_out:
            await handler(request)
        else:
            # Whoever is still sending would not read the answer.
            await request.read()
        match fault:
            case Reset():
                return _cut(request)
            case ServerError(status):
                body = {"message": f"{status}: Server Error", "code": 0}
                return web.json_response(body, status=status)
            case HtmlPage(status):
                return _page(status, f"{status} Bad Gateway", {})

    def _match(self, request: web.Request) -> Match | None:
        try:
            path = request.rel_url.raw_path.removeprefix(BASE_PATH)
            return self._router.match(request.method, path)
        except RefusedError:
            return None

    async def _note(
        self,
        request: web.Request,
        match: Match | None,
        answer: web.StreamResponse,
        faults: Sequence[AnyFault],
    ) -> None:
        bot = self._world.bots.get(request.headers.get("Authorization", "").partition(" ")[2])
        body = answer.body if isinstance(answer, web.Response) else b""
        self._log.note(
            Exchange(
                at=self._log.now(),
                caller=bot.user.username if bot else "",
                operation=match.operation if match else "",
                parameters=match.parameters if match else {},
                method=request.method,
                path=request.rel_url.raw_path_qs.removeprefix(BASE_PATH),
                request=await _sent(request),
                status=0 if _is_cut(request) else answer.status,
                answer=body if isinstance(body, bytes) else b"",
                fault=", ".join(type(fault).__name__ for fault in faults),
            )
        )


async def _sent(request: web.Request) -> bytes:
    """The body that a bot has sent; of a form only how long it was, for its parts are gone."""
    if request.content_type == "multipart/form-data":
        return msgspec.json.encode({"multipart": request.content_length})
    try:
        return await request.read()
    except (web.HTTPException, ConnectionError):
        return b""


def _page(status: int, title: str, headers: dict[str, str]) -> web.Response:
    text = _PAGE.format(title=title)
    return web.Response(status=status, text=text, headers=headers, content_type="text/html")


def _cut(request: web.Request) -> web.Response:
    """Cut the connection; the answer is there because aiohttp wants one, and reaches nobody."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


def _is_cut(request: web.Request) -> bool:
    return request.transport is None or request.transport.is_closing()


async def _truncate(request: web.Request, answer: web.StreamResponse) -> web.StreamResponse:
    """Send half of an answer, and cut the connection."""
    body = answer.body if isinstance(answer, web.Response) else b""
    whole = body if isinstance(body, bytes) else b""
    half = web.StreamResponse(status=answer.status, headers=answer.headers)
    half.content_length = max(len(whole), 2)
    await half.prepare(request)
    await half.write(whole[: len(whole) // 2])
    _cut(request)
    return half
