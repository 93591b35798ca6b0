"""The simulated API over HTTP.

In: a request below `/api/v10`. Out: an answer. Each goes the same way, and the first step that
refuses answers:

1. its route, from the generated table (404, 405);
2. its caller, by the token (401);
3. its rate limit (429, with the headers that every later answer carries too);
4. its handler (501 with the operation's name, if it is not simulated);
5. its body, against the generated struct (400);
6. the handler's own refusals (403, 404, …), or its answer.

https://discord.com/developers/docs/reference
"""

import logging
from collections.abc import Mapping, Sequence
from typing import Final
from urllib.parse import unquote

from aiohttp import web

from gloam.core import Clock
from gloam.core.wire import encode
from gloam.models.limits import AUDIT_LOG_REASON_CHARACTERS
from gloam.routes import ROUTES
from gloam.simulator.complete import complete
from gloam.simulator.errors import (
    NOT_FOUND,
    SERVER_ERROR,
    UNAUTHORIZED,
    Fault,
    RefusedError,
    refuse_field,
)
from gloam.simulator.forms import read_form
from gloam.simulator.limits import Limiter
from gloam.simulator.rest.body import read_body
from gloam.simulator.rest.call import Answer, Call, Upload
from gloam.simulator.rest.handlers import HANDLERS
from gloam.simulator.routing import Match, Router
from gloam.simulator.world import Bot, World

BASE_PATH: Final = "/api/v10"
_log: Final = logging.getLogger("gloam.simulator")


class RestApplication:
    """Answers the requests of bots.

    Args:
        world: what is asked about.
        limiter: who may ask how often.
        clock: what the time is.
        bots_clock: the clock that bots live on: `X-RateLimit-Reset` is a time of it.
        max_concurrency: what `GET /gateway/bot` tells of it.
    """

    def __init__(
        self,
        world: World,
        limiter: Limiter,
        clock: Clock,
        bots_clock: Clock,
        max_concurrency: int,
    ) -> None:
        self.gateway_url = ""
        """What `GET /gateway` tells; known once the server listens."""

        self._world = world
        self._limiter = limiter
        self._clock = clock
        self._bots_clock = bots_clock
        self._max_concurrency = max_concurrency
        self._router = Router(ROUTES)

    async def answer(self, request: web.Request) -> web.Response:
        """Answer a request."""
        headers: dict[str, str] = {}
        try:
            return await self._answer(request, headers)
        except RefusedError as refusal:
            return _json(refusal.body, refusal.fault.status, headers)
        except Exception:  # whatever a handler gets wrong, a bot sees what Discord would show it
            _log.exception("%s %s failed", request.method, request.path)
            return _json(RefusedError(SERVER_ERROR).body, SERVER_ERROR.status, headers)

    async def _answer(self, request: web.Request, headers: dict[str, str]) -> web.Response:
        path = request.rel_url.raw_path.removeprefix(BASE_PATH)
        match = self._router.match(request.method, path)
        bot = self._caller(request, match)
        verdict = self._limiter.take(
            str(bot.user.id) if bot else str(request.remote),
            match.operation,
            match.major,
            self._clock.monotonic(),
        )
        headers |= verdict.headers(self._bots_clock.time())
        if not verdict.allowed:
            return _json(verdict.body, 429, headers)
        handler = HANDLERS.get(match.operation)
        if handler is None:
            raise RefusedError(Fault(501, 0, f"{match.operation} is not simulated"))
        answer = handler(await self._call(request, match, bot))
        if isinstance(answer, Answer):
            status, value = answer.status, answer.value
        else:
            status, value = match.route.status if answer is not None else 204, answer
        if value is None:
            return web.Response(status=status, headers=headers)
        if isinstance(value, bytes):
            return web.Response(body=value, status=status, headers=headers)
        return _json(value, status, headers)

    def _caller(self, request: web.Request, match: Match) -> Bot | None:
        kind, _, token = request.headers.get("Authorization", "").partition(" ")
        bot = self._world.bots.get(token.strip()) if kind == "Bot" else None
        if bot is None and match.route.authorized:
            raise RefusedError(UNAUTHORIZED)
        return bot

    async def _call(self, request: web.Request, match: Match, bot: Bot | None) -> Call:
        form: object = None
        uploads: Sequence[Upload] = ()
        route = match.route
        if route.body is not None:
            payload, uploads = await read_body(request, route.file_field, is_form=route.form)
            form = read_form(payload, route.body)
        return Call(
            world=self._world,
            caller=bot,
            parameters=match.parameters,
            query=request.query,
            pairs=list(request.query.items()),
            route=route,
            reason=_reason(request),
            gateway_url=self.gateway_url,
            max_concurrency=self._max_concurrency,
            form=form,
            uploads=uploads,
        )

    async def serve_file(self, request: web.Request) -> web.Response:
        """Answer a request for a stored attachment or picture, as Discord's CDN does."""
        stored = self._world.files.get(request.path)
        if stored is None:
            return _json(RefusedError(NOT_FOUND).body, 404, {})
        return web.Response(body=stored.data, content_type=stored.content_type)


def _reason(request: web.Request) -> str | None:
    """What the audit log is to say; it travels percent-encoded."""
    reason = unquote(request.headers.get("X-Audit-Log-Reason", ""))
    if len(reason) > AUDIT_LOG_REASON_CHARACTERS:
        message = f"Must be {AUDIT_LOG_REASON_CHARACTERS} or fewer in length."
        raise refuse_field("reason", message, "BASE_TYPE_MAX_LENGTH")
    return reason or None


def _json(value: object, status: int, headers: Mapping[str, str]) -> web.Response:
    body = encode(complete(value))
    return web.Response(body=body, status=status, headers=headers, content_type="application/json")
