"""The client: takes a request's value, and gives what Discord answers.

It holds what all calls have in common: the connections, the rate limiter, the token. The way of one
request, with its retries, is `call`; what an answer says is `errors` and the wire codec; how a list
goes on after a page is `pages`.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Final, Self, TypeVar, cast

import aiohttp
from msgspec import UNSET, UnsetType

from gloam.core import (
    Clock,
    DecodeError,
    LocalError,
    PagedRequest,
    Request,
    SystemClock,
    Token,
)
from gloam.core.wire import decode
from gloam.http.address import base_of, proxy_of
from gloam.http.call import Call, Means
from gloam.http.credentials import Credentials
from gloam.http.deadlines import Deadlines
from gloam.http.errors import Undecodable
from gloam.http.exchange import Line
from gloam.http.headers import Headers
from gloam.http.hooks import GuardedHooks, Hooks
from gloam.http.mentions import with_default_mentions
from gloam.http.multipart import Progress
from gloam.http.pages import Pages
from gloam.http.response import RawResponse
from gloam.models import AllowedMentions
from gloam.ratelimiter import InProcessRateLimiter, RateLimiter

T = TypeVar("T")
ItemT = TypeVar("ItemT")

BASE_URL: Final = "https://discord.com/api/v10"


def _user_agent() -> str:
    """How gloam names itself, in the form that Discord asks for.

    https://discord.com/developers/docs/reference#user-agent
    """
    try:
        number = version("gloam")
    except PackageNotFoundError:  # run from a source tree that is not installed
        number = "0"
    return f"DiscordBot (https://github.com/gloam/gloam, {number})"


USER_AGENT: Final = _user_agent()


class Client:
    """Sends requests to Discord; use it in `async with`, which closes its connections.

    Args:
        token: the bot's token, with or without `Bot `, or `Bearer …`; None for endpoints that need
            none.
        base_url: where Discord's HTTP API is, or a server that speaks for it: one that limits a
            whole fleet is used with `NoRateLimiter`.
        proxy: the address of an HTTP proxy that the connections go through.
        ratelimiter: what paces the requests; None for a limiter of this client.
        timeout: seconds that a call may take, over all of its attempts, bodies included, and
            without what it waits for permits; None for ever.
        permit_timeout: seconds that a call may wait for permits in all; None for ever.
        user_agent: how the client names itself.
        default_headers: headers that every request has, unless it has others of that name.
        default_allowed_mentions: whom messages may notify that do not say so themselves.
        validate: called with each request before anything else is done with it; what it raises,
            the caller gets. `gloam.toolbox.limits.require` refuses what Discord would refuse.
        hooks: told of every call, for metrics.
        session: an aiohttp session to use, which stays open; None for one of the client's own. Its
            timeouts, middlewares and `raise_for_status` do not count here. Its headers and cookies
            are sent too, so it must have no `Authorization` and no `auth`.
        clock: where the time comes from.

    Raises:
        ValueError: the token, the base URL, the proxy or a header cannot be one.
    """

    def __init__(
        self,
        token: str | Token | None = None,
        *,
        base_url: str = BASE_URL,
        proxy: str | None = None,
        ratelimiter: RateLimiter | None = None,
        timeout: float | None = 60.0,
        permit_timeout: float | None = None,
        user_agent: str = USER_AGENT,
        default_headers: Mapping[str, str] | None = None,
        default_allowed_mentions: AllowedMentions | None = None,
        validate: Callable[[Request[object]], object] | None = None,
        hooks: Hooks | None = None,
        session: aiohttp.ClientSession | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._credentials = Credentials(Token(token) if isinstance(token, str) else token)
        self._base_url = base_of(base_url)
        self._proxy = None if proxy is None else proxy_of(proxy)
        self._clock = clock or SystemClock()
        self._limiter = ratelimiter or InProcessRateLimiter(clock=self._clock)
        self._timeout = timeout
        self._permit_timeout = permit_timeout
        self._headers = Headers({"User-Agent": user_agent}, default_headers or {})
        self._validate = validate
        self._hooks = None if hooks is None else GuardedHooks(hooks)
        self._session = session
        self._default_allowed_mentions = default_allowed_mentions
        self._means: Means | None = None
        self._closed = False

    @property
    def ratelimiter(self) -> RateLimiter:
        """What paces the requests."""
        return self._limiter

    def replace_token(self, token: str | Token) -> None:
        """Use another token from now on; needed after Discord has refused the old one.

        Raises:
            ValueError: the text cannot be a token.
        """
        self._credentials.replace(Token(token) if isinstance(token, str) else token)

    # ruff would have callers use `asyncio.timeout`, but that counts the waits for permits as well.
    async def send(
        self,
        request: Request[T],
        *,
        timeout: float | None | UnsetType = UNSET,  # noqa: ASYNC109
        permit_timeout: float | None | UnsetType = UNSET,
        progress: Progress | None = None,
    ) -> T:
        """Send a request and give what it is answered with.

        Args:
            request: what to send, made by a function of `gloam.routes` or by hand.
            timeout: seconds for this call, in place of the client's.
            permit_timeout: seconds for the permits of this call, in place of the client's.
            progress: called with the bytes gone so far, and with how many there are if that is
                known, while files are uploaded.

        Raises:
            HTTPError: the answer is not a success; `BadRequest`, `Forbidden`, … by its status.
            RateLimited: no permit within `permit_timeout`.
            Undecodable: the answer cannot be read, though the request has been carried out.
            RequestTimeout: no answer within `timeout`.
            ConnectionFailed: there was no connection, or it broke.
            Unauthenticated: there is no token that Discord accepts.
            InvalidRequest: the request cannot be sent.
            EncodeError: its body has no JSON form.
            Exception: what the client's `validate` says.
        """
        response = await self._call(request, timeout, permit_timeout, progress).answer()
        result = request.result
        if request.results:
            result = dict(request.results).get(response.status, result)
        if result is None or result is bytes:
            return cast("T", None if result is None else response.body)
        try:
            return cast("T", decode(response.body or b"null", result))
        except DecodeError as fault:
            raise Undecodable(request, response.status, fault) from None

    async def send_raw(
        self,
        request: Request[T],
        *,
        timeout: float | None | UnsetType = UNSET,  # noqa: ASYNC109
        permit_timeout: float | None | UnsetType = UNSET,
        progress: Progress | None = None,
    ) -> RawResponse:
        """Send a request and give the answer as it came, if it is a success; see `send`.

        Raises:
            HTTPError, RequestTimeout, ConnectionFailed, LocalError: as `send` does.
        """
        return await self._call(request, timeout, permit_timeout, progress).answer()

    async def pages(self, request: PagedRequest[T, ItemT]) -> AsyncIterator[T]:
        """The pages of a list, one after the other; each is asked for when it is wanted.

        They go in the direction of the request's cursor, `before` or `after`, or else in the
        endpoint's usual one. A `limit` of the request is the size of a page; without one pages are
        as large as the endpoint allows.

        Raises:
            GloamError: as `send` does.
        """
        pages = Pages(request)
        while (wanted := pages.next()) is not None:
            page = await self.send(wanted)
            pages.turn(page)
            yield page

    async def paginate(
        self, request: PagedRequest[T, ItemT], *, limit: int | None = None
    ) -> AsyncIterator[ItemT]:
        """The items of a list, over all of its pages, which are asked for when they are wanted.

        With `before` they come from the highest id or the latest time on, with `after` from the
        lowest or the earliest on.

        Args:
            request: the first page, made by a function of `gloam.routes`; see `pages`.
            limit: how many items at most; None for all.

        Raises:
            GloamError: as `send` does.
        """
        pages = Pages(request, limit)
        while (wanted := pages.next()) is not None:
            page = await self.send(wanted)
            for item in pages.turn(page):
                yield item

    async def close(self) -> None:
        """Close the client's connections; a session that was given stays open."""
        self._closed = True
        means, self._means = self._means, None
        if means is None:
            return
        if means.deadlines is not None:
            means.deadlines.close()
        if means.line.session is not self._session:
            await means.line.session.close()

    async def __aenter__(self) -> Self:
        self._closed = False
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    def _call(
        self,
        request: Request[T],
        timeout: float | None | UnsetType,
        permit_timeout: float | None | UnsetType,
        progress: Progress | None,
    ) -> Call[T]:
        request = with_default_mentions(request, self._default_allowed_mentions)
        if self._validate is not None:
            self._validate(request)
        return Call(
            request,
            self._means or self._means_of_calls(),
            self._timeout if timeout is UNSET else timeout,
            self._permit_timeout if permit_timeout is UNSET else permit_timeout,
            progress,
        )

    def _means_of_calls(self) -> Means:
        """Made at the first call, since aiohttp wants a running loop for a session."""
        if self._closed:
            raise LocalError("the client is closed: send within its `async with`")
        if self._means is None:
            session = self._session or aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar())
            is_real = isinstance(self._clock, SystemClock)
            deadlines = Deadlines(asyncio.get_running_loop()) if is_real else None
            self._means = Means(
                line=Line(session, self._base_url, self._headers, self._proxy),
                limiter=self._limiter,
                credentials=self._credentials,
                hooks=self._hooks,
                clock=self._clock,
                deadlines=deadlines,
            )
        return self._means
