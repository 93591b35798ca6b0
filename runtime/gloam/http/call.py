"""One call: attempts until there is an answer that is final.

For each attempt: wait for a permit, send, tell the rate limiter what the headers say. Then

- a success is the answer;
- a 429 enters the limiter again, which makes it wait as long as Discord says;
- a fault of the server's or the connection's is tried again where that cannot act twice (`retry`);
- anything else is an error with everything that is known (`errors`).

Two clocks run down over all attempts: the timeout while something is sent, read or held back after
a fault, and the caller's patience while a permit is waited for. A permit is given back only if
nothing can have been sent; whoever is cancelled in the midst of it leaves it counted.
"""

import logging
import random
from contextlib import closing, nullcontext
from typing import Final, Generic, NoReturn, TypeVar

import aiohttp
from msgspec import Struct

from gloam.core import Clock, Request, Token, timeout
from gloam.http.address import headers_of, url_of
from gloam.http.credentials import Credentials
from gloam.http.errors import (
    ConnectionFailed,
    HTTPError,
    RateLimited,
    RequestTimeout,
    http_error,
    name_of,
    read_error,
)
from gloam.http.multipart import Multipart
from gloam.http.payload import JSON, payload_of
from gloam.http.response import RawResponse
from gloam.http.retry import MAX_ATTEMPTS, RETRIED_STATUSES, delay, may_repeat
from gloam.ratelimiter import Permit, RateLimiter

T = TypeVar("T")

_log: Final = logging.getLogger("gloam.http")
_NO_TIMEOUT: Final = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None)
"""A session that the user brings may have timeouts of its own; here only the call's count."""


class Means(Struct, frozen=True):
    """What every call of a client is made with."""

    base_url: str
    session: aiohttp.ClientSession
    limiter: RateLimiter
    credentials: Credentials
    user_agent: str
    timeout: float | None
    permit_timeout: float | None
    clock: Clock


class Call(Generic[T]):
    """A request on its way.

    Raises:
        InvalidRequest: the request cannot be sent.
        EncodeError: its body has no JSON form.
    """

    def __init__(self, request: Request[T], means: Means) -> None:
        self._request = request
        self._means = means
        self._url = url_of(means.base_url, request)
        self._headers = dict(headers_of(request, means.user_agent))
        self._payload = payload_of(request)
        if isinstance(self._payload, Multipart):
            self._headers |= self._payload.headers
        elif self._payload is not None:
            self._headers["Content-Type"] = JSON
        self._time_left = means.timeout
        self._patience_left = means.permit_timeout
        self._failures = 0

    async def answer(self) -> RawResponse:
        """Send it, as often as need be.

        Raises:
            Unauthenticated, HTTPError, RequestTimeout, ConnectionFailed: see `Client.send`.
        """
        refused: HTTPError | None = None
        while True:
            try:
                response = await self._attempt(refused)
            except ConnectionFailed as fault:
                if fault.sent and not may_repeat(self._request):
                    raise
                await self._hold_back(fault)
                continue
            if response.succeeded:
                return response
            error = http_error(self._request, response.status, response.body)
            if response.status == 429:
                _log.debug("%s: 429, again when the limiter permits", name_of(self._request))
                refused = error
            elif response.status in RETRIED_STATUSES and may_repeat(self._request):
                await self._hold_back(error)
            else:
                raise error

    async def _attempt(self, refused: HTTPError | None) -> RawResponse:
        """One answer, whatever it says."""
        # Looked at before as well, so that what cannot be sent does not queue.
        self._means.credentials.token_for(self._request)
        with await self._permit(refused) as permit:
            token = self._means.credentials.token_for(self._request)
            began = self._means.clock.monotonic()
            try:
                async with timeout(self._means.clock, self._time_left):
                    response = await self._exchange(token, permit)
            except TimeoutError:
                permit.complete()
                raise RequestTimeout(self._request, self._means.timeout or 0.0) from None
            except aiohttp.ClientConnectorError as error:
                permit.cancel()
                self._fail(error, sent=False)
            except (aiohttp.ClientError, OSError) as error:
                permit.complete()
                self._fail(error, sent=True)
            except BaseException:
                permit.complete()
                raise
            finally:
                self._spend(self._means.clock.monotonic() - began)
        if response.status == 401 and token is not None:
            self._means.credentials.refuse(token)
        return response

    async def _permit(self, refused: HTTPError | None) -> Permit:
        if self._patience_left is None:
            return await self._means.limiter.acquire(self._request)
        began = self._means.clock.monotonic()
        try:
            async with timeout(self._means.clock, self._patience_left):
                permit = await self._means.limiter.acquire(self._request)
        except TimeoutError:
            note = f"no permit within {self._means.permit_timeout:g} s"
            body = b"" if refused is None else refused.body
            raise RateLimited(self._request, 429, body, note=note) from None
        self._patience_left -= self._means.clock.monotonic() - began
        return permit

    async def _exchange(self, token: Token | None, permit: Permit) -> RawResponse:
        headers = self._headers
        if token is not None:
            headers = {**headers, "Authorization": token.authorization}
        data = self._payload
        with closing(data) if isinstance(data, Multipart) else nullcontext():
            async with self._means.session.request(
                self._request.method,
                self._url,
                data=data,
                headers={**headers, **self._request.headers},
                # A redirect would take the token elsewhere, and turn a POST into a GET.
                allow_redirects=False,
                # Without a body there is no type of it, whatever aiohttp would say.
                skip_auto_headers=("Content-Type",),
                timeout=_NO_TIMEOUT,
            ) as answer:
                body = b""
                try:
                    body = await answer.read()
                finally:
                    wait = read_error(body).retry_after if answer.status == 429 else None
                    permit.complete(answer.status, answer.headers, retry_after=wait)
                return RawResponse(answer.status, answer.headers, body)

    async def _hold_back(self, fault: HTTPError | ConnectionFailed) -> None:
        """Wait before the next attempt, or give up."""
        self._failures += 1
        pause = delay(self._failures, random.random())
        is_late = self._time_left is not None and pause >= self._time_left
        if self._failures >= MAX_ATTEMPTS or is_late:
            raise fault
        _log.debug("%s; attempt %d in %.2f s", fault, self._failures + 1, pause)
        self._spend(pause)
        await self._means.clock.sleep(pause)

    def _spend(self, seconds: float) -> None:
        if self._time_left is not None:
            self._time_left = max(self._time_left - seconds, 0.0)

    def _fail(self, error: Exception, *, sent: bool) -> NoReturn:
        """Raise what has happened to the connection, without the tokens that aiohttp would show."""
        # The text of such an answer holds the URL, in a spelling that the path may not have.
        said = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
        text = f"{type(error).__name__}: {said}".replace(self._request.path, self._request.route)
        text = self._means.credentials.redact(text)
        raise ConnectionFailed(self._request, text, sent=sent) from None
