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
from collections.abc import Coroutine
from typing import Final, Generic, TypeVar

from msgspec import Struct

from gloam.core import Clock, LocalError, Request, timeout
from gloam.http.credentials import Credentials
from gloam.http.deadlines import Deadline, Deadlines
from gloam.http.errors import (
    ConnectionFailed,
    HTTPError,
    RateLimited,
    RequestTimeout,
    http_error,
    name_of,
)
from gloam.http.exchange import Exchange, Line
from gloam.http.hooks import GuardedHooks
from gloam.http.multipart import Progress
from gloam.http.response import RawResponse
from gloam.http.retry import MAX_ATTEMPTS, RETRIED_STATUSES, delay, may_repeat
from gloam.ratelimiter import Foreseeing, Permit, RateLimiter

T = TypeVar("T")

_log: Final = logging.getLogger("gloam.http")


class Means(Struct, frozen=True):
    """What every call of a client is made with."""

    line: Line
    limiter: RateLimiter
    credentials: Credentials
    hooks: GuardedHooks | None
    clock: Clock
    deadlines: Deadlines | None
    """What ends the calls in time if the clock is the event loop's own; else the clock does."""


class Call(Generic[T]):
    """A request on its way.

    Args:
        request: what to send.
        means: what to send it with.
        seconds: what all attempts may take; None for ever.
        patience: what all permits may take; None for ever.
        progress: whoever watches the upload.

    Raises:
        InvalidRequest: the request cannot be sent.
        EncodeError: its body has no JSON form.
    """

    __slots__ = (
        "_began",
        "_exchange",
        "_failures",
        "_means",
        "_patience",
        "_patience_left",
        "_request",
        "_seconds",
        "_time_left",
    )

    def __init__(
        self,
        request: Request[T],
        means: Means,
        seconds: float | None,
        patience: float | None,
        progress: Progress | None,
    ) -> None:
        self._request = request
        self._means = means
        self._exchange = Exchange(request, means.line, progress)
        self._seconds = self._time_left = seconds
        self._patience = self._patience_left = patience
        self._failures = 0
        self._began = 0.0

    def answer(self) -> Coroutine[object, object, RawResponse]:
        """Send it, as often as need be, and tell the hooks.

        Raises:
            Unauthenticated, HTTPError, RequestTimeout, ConnectionFailed: see `Client.send`.
        """
        hooks = self._means.hooks
        return self._answer() if hooks is None else self._watched_answer(hooks)

    async def _watched_answer(self, hooks: GuardedHooks) -> RawResponse:
        began = self._means.clock.monotonic()
        status: int | None = None
        fault: BaseException | None = None
        hooks.started(self._request)
        try:
            response = await self._answer()
            status = response.status
        except BaseException as error:
            status, fault = getattr(error, "status", None), error
            raise
        finally:
            seconds = self._means.clock.monotonic() - began
            hooks.finished(self._request, seconds, status=status, error=fault)
            del fault  # it holds this frame, which would hold it
        return response

    async def _answer(self) -> RawResponse:
        refused: HTTPError | None = None
        while True:
            try:
                response = await self._attempt(refused)
            except ConnectionFailed as fault:
                self._spend_since_it_began()
                if fault.sent and not may_repeat(self._request):
                    raise
                await self._hold_back(fault)
                continue
            if response.succeeded:
                return response
            self._spend_since_it_began()
            error = http_error(self._request, response.status, response.body)
            if response.status == 429:
                self._tell_of_retry(error, 0.0)
                refused = error
            elif response.status in RETRIED_STATUSES and may_repeat(self._request):
                await self._hold_back(error)
            else:
                raise error

    async def _attempt(self, refused: HTTPError | None) -> RawResponse:
        """One answer, whatever it says."""
        means, request = self._means, self._request
        # Looked at before as well, so that what cannot be sent does not queue.
        means.credentials.token_for(request)
        if self._patience_left is None and means.hooks is None:
            permit = await means.limiter.acquire(request)
        else:
            permit = await self._patient_permit(refused)
        try:
            token = means.credentials.token_for(request)
        except LocalError:
            permit.cancel()
            raise
        self._began = means.clock.monotonic()
        try:
            if self._time_left is None:
                response = await self._exchange.once(token, permit)
            elif means.deadlines is not None:
                with Deadline(means.deadlines, self._time_left):
                    response = await self._exchange.once(token, permit)
            else:
                async with timeout(means.clock, self._time_left):
                    response = await self._exchange.once(token, permit)
        except TimeoutError:
            permit.complete()
            raise RequestTimeout(request, self._seconds or 0.0) from None
        except ConnectionFailed as fault:
            if fault.sent:
                permit.complete()
            else:
                permit.cancel()
            raise
        except BaseException:
            permit.complete()
            raise
        if response.status == 401 and token is not None:
            means.credentials.refuse(token)
        return response

    async def _patient_permit(self, refused: HTTPError | None) -> Permit:
        hooks, limiter, clock = self._means.hooks, self._means.limiter, self._means.clock
        if self._patience_left is not None and isinstance(limiter, Foreseeing):
            wait = limiter.shortest_wait(self._request)
            if wait > self._patience_left:
                raise self._without_permit(refused, f", but in {wait:.1f} s at the earliest")
        began = clock.monotonic()
        try:
            async with timeout(clock, self._patience_left):
                permit = await limiter.acquire(self._request)
        except TimeoutError:
            raise self._without_permit(refused) from None
        finally:
            waited = clock.monotonic() - began
            if hooks is not None:
                hooks.limited(self._request, waited)
        if self._patience_left is not None:
            self._patience_left -= waited
        return permit

    def _without_permit(self, refused: HTTPError | None, more: str = "") -> RateLimited:
        note = f"no permit within {self._patience:g} s{more}"
        return RateLimited(self._request, 429, b"" if refused is None else refused.body, note=note)

    async def _hold_back(self, fault: HTTPError | ConnectionFailed) -> None:
        """Wait before the next attempt, or give up."""
        self._failures += 1
        pause = delay(self._failures, random.random())
        is_late = self._time_left is not None and pause >= self._time_left
        if self._failures >= MAX_ATTEMPTS or is_late:
            raise fault
        self._tell_of_retry(fault, pause)
        self._spend(pause)
        await self._means.clock.sleep(pause)

    def _tell_of_retry(self, fault: HTTPError | ConnectionFailed, pause: float) -> None:
        _log.debug("%s: again in %.2f s, since %s", name_of(self._request), pause, fault)
        if self._means.hooks is not None:
            self._means.hooks.retried(self._request, fault, pause)

    def _spend_since_it_began(self) -> None:
        self._spend(self._means.clock.monotonic() - self._began)

    def _spend(self, seconds: float) -> None:
        if self._time_left is not None:
            self._time_left = max(self._time_left - seconds, 0.0)
