"""The client: takes a request's value, and gives what Discord answers.

For each attempt: wait for a permit, send, tell the rate limiter what the headers say. Then

- a success is decoded into the request's result;
- a 429 enters the limiter again, which makes it wait as long as Discord says;
- a fault of the server's or the connection's is tried again where that cannot act twice (`retry`);
- a 401 latches: no further request leaves with that token, until it is replaced, since going on
leads to a ban of the address;
- anything else is an error with everything that is known (`errors`).

The timeout covers one attempt, body included, and not the wait for a permit.
"""

import asyncio
import random
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Final, Self, TypeVar, cast
from urllib.parse import quote, urlencode

import aiohttp
import msgspec

from gloam.core import Clock, Request, SystemClock, Token, timeout
from gloam.core.wire import decode
from gloam.http.errors import (
    ConnectionFailed,
    RequestTimeout,
    Unauthenticated,
    http_error,
)
from gloam.http.payload import payload
from gloam.http.response import RawResponse
from gloam.http.retry import MAX_ATTEMPTS, RETRIED_STATUSES, delay, may_repeat
from gloam.ratelimiter import InProcessRateLimiter, Permit, RateLimiter

T = TypeVar("T")

USER_AGENT: Final = "DiscordBot (https://github.com/gloam/gloam, 0.1.0) gloam"


class Client:
    """Sends requests to Discord; use it in `async with`, which closes its connections.

    Args:
        token: the bot's token, with or without `Bot `, or `Bearer …`; None for endpoints that need
            none.
        base_url: where Discord's HTTP API is.
        ratelimiter: what paces requests; None for a limiter of this process.
        timeout: seconds for one attempt, body included.
        user_agent: how the client names itself.
        session: an aiohttp session to use; None for one of the client's own.
        clock: what to wait on.
    """

    def __init__(
        self,
        token: str | Token | None = None,
        *,
        base_url: str = "https://discord.com/api/v10",
        ratelimiter: RateLimiter | None = None,
        timeout: float = 30.0,
        user_agent: str = USER_AGENT,
        session: aiohttp.ClientSession | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._token = Token(token) if isinstance(token, str) else token
        self._base_url = base_url.rstrip("/")
        self._clock = clock or SystemClock()
        self._limiter = ratelimiter or InProcessRateLimiter(clock=self._clock)
        self._timeout = timeout
        self._user_agent = user_agent
        self._session = session
        self._owns_session = session is None
        self._refused = False

    def replace_token(self, token: str | Token) -> None:
        """Use another token from now on; needed after Discord has refused the old one."""
        self._token = Token(token) if isinstance(token, str) else token
        self._refused = False

    async def send(self, request: Request[T]) -> T:
        """Send a request and give what it is answered with.

        Raises:
            HTTPError: the answer is not a success.
            RequestTimeout: no answer came in time.
            ConnectionFailed: there was no connection, or it broke.
            DecodeError: the answer cannot be read.
            Unauthenticated: there is no token that Discord accepts.
        """
        response = await self.send_raw(request)
        if request.result is None:
            return cast("T", None)
        return cast("T", decode(response.body, request.result))

    async def send_raw(self, request: Request[Any]) -> RawResponse:
        """Send a request and give the answer as it came.

        Raises:
            HTTPError: the answer is not a success.
            RequestTimeout: no answer came in time.
            ConnectionFailed: there was no connection, or it broke.
            Unauthenticated: there is no token that Discord accepts.
        """
        repeatable = may_repeat(request)
        failures = 0
        while True:
            last = not repeatable or failures + 1 >= MAX_ATTEMPTS
            try:
                response = await self._attempt(request)
            except (RequestTimeout, ConnectionFailed):
                if last:
                    raise
            else:
                if 200 <= response.status < 300:
                    return response
                if response.status == 429:
                    continue
                if response.status == 401 and request.authorized:
                    self._refused = True
                if last or response.status not in RETRIED_STATUSES:
                    raise http_error(request, response.status, response.body)
            failures += 1
            await self._clock.sleep(delay(failures, random.random()))

    async def _attempt(self, request: Request[Any]) -> RawResponse:
        """One answer, whatever it is."""
        headers = self._headers(request)
        with await self._limiter.acquire(request) as permit, ExitStack() as stack:
            if request.authorized and self._refused:
                raise Unauthenticated(_REFUSED)
            data, more = payload(request, stack)
            try:
                async with timeout(self._clock, self._timeout):
                    return await self._exchange(request, data, headers | dict(more), permit)
            except TimeoutError:
                permit.complete()
                what = request.operation or request.route
                raise RequestTimeout(f"{what}: no answer in {self._timeout} s") from None
            except (aiohttp.ClientError, OSError) as error:
                permit.complete()
                what = request.operation or request.route
                raise ConnectionFailed(f"{what}: {error or type(error).__name__}") from error

    async def _exchange(
        self, request: Request[Any], data: object, headers: dict[str, str], permit: Permit
    ) -> RawResponse:
        url = self._base_url + request.path
        if request.query:
            url = f"{url}?{urlencode(request.query, quote_via=quote)}"
        async with self._open().request(
            request.method, url, data=data, headers=headers, allow_redirects=False
        ) as answer:
            body = await answer.read()
            retry_after = _retry_after(body) if answer.status == 429 else None
            permit.complete(answer.status, answer.headers, retry_after=retry_after)
            return RawResponse(answer.status, answer.headers, body)

    def _headers(self, request: Request[Any]) -> dict[str, str]:
        headers = {"User-Agent": self._user_agent}
        if request.authorized:
            if self._token is None:
                what = request.operation or request.route
                raise Unauthenticated(f"{what} needs a token: give one to Client(…)")
            if self._refused:
                raise Unauthenticated(_REFUSED)
            headers["Authorization"] = self._token.authorization
        if request.reason is not None:
            headers["X-Audit-Log-Reason"] = quote(request.reason, safe=" ")
        return headers | dict(request.headers)

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            unlimited = aiohttp.ClientTimeout(total=None, connect=None)
            self._session = aiohttp.ClientSession(
                timeout=unlimited, cookie_jar=aiohttp.DummyCookieJar()
            )
        return self._session

    async def close(self) -> None:
        """Close the client's connections; a session that was given stays open."""
        if self._owns_session and self._session is not None:
            await self._session.close()
            self._session = None
            await asyncio.sleep(0)  # lets the transports close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()


_REFUSED: Final = (
    "Discord has refused the token, so nothing is sent with it any more: give another one to "
    "Client.replace_token"
)


def _retry_after(body: bytes) -> float | None:
    """What a refusal's body says, in seconds; None if it is no JSON of Discord's."""
    try:
        report = msgspec.json.decode(body)
    except (msgspec.MsgspecError, ValueError):
        return None
    value = report.get("retry_after") if isinstance(report, dict) else None
    return float(value) if isinstance(value, int | float) else None
