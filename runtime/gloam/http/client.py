"""The client: takes a request's value, and gives what Discord answers.

It holds what all calls have in common: the connections, the rate limiter, the token. The way of one
request, with its retries, is `call`; what an answer says is `errors` and the wire codec.
"""

from importlib.metadata import PackageNotFoundError, version
from types import TracebackType
from typing import Final, Self, TypeVar, cast

import aiohttp

from gloam.core import Clock, DecodeError, LocalError, Request, SystemClock, Token
from gloam.http.call import Call, Means
from gloam.http.credentials import Credentials
from gloam.http.errors import Undecodable
from gloam.http.mentions import with_default_mentions
from gloam.http.response import RawResponse
from gloam.models import AllowedMentions
from gloam.ratelimiter import InProcessRateLimiter, RateLimiter

T = TypeVar("T")

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
        base_url: where Discord's HTTP API is, or a proxy that speaks for it.
        ratelimiter: what paces the requests; None for a limiter of this client.
        timeout: seconds that a call may take, over all of its attempts, bodies included, and
            without what it waits for permits; None for ever.
        permit_timeout: seconds that a call may wait for permits in all; None for ever.
        user_agent: how the client names itself.
        session: an aiohttp session to use, which stays open; None for one of the client's own.
        default_allowed_mentions: whom messages may notify that do not say so themselves.
        clock: where the time comes from.

    Raises:
        ValueError: the token or the base URL cannot be one.
    """

    def __init__(
        self,
        token: str | Token | None = None,
        *,
        base_url: str = BASE_URL,
        ratelimiter: RateLimiter | None = None,
        timeout: float | None = 60.0,
        permit_timeout: float | None = None,
        user_agent: str = USER_AGENT,
        session: aiohttp.ClientSession | None = None,
        default_allowed_mentions: AllowedMentions | None = None,
        clock: Clock | None = None,
    ) -> None:
        if not base_url.startswith(("https://", "http://")):
            raise ValueError(f"the base URL must begin with https:// or http://: {base_url!r}")
        self._credentials = Credentials(Token(token) if isinstance(token, str) else token)
        self._base_url = base_url.rstrip("/")
        self._clock = clock or SystemClock()
        self._limiter = ratelimiter or InProcessRateLimiter(clock=self._clock)
        self._timeout = timeout
        self._permit_timeout = permit_timeout
        self._user_agent = user_agent
        self._session = session
        self._default_allowed_mentions = default_allowed_mentions
        self._means: Means | None = None
        self._closed = False

    def replace_token(self, token: str | Token) -> None:
        """Use another token from now on; needed after Discord has refused the old one.

        Raises:
            ValueError: the text cannot be a token.
        """
        self._credentials.replace(Token(token) if isinstance(token, str) else token)

    async def send(self, request: Request[T]) -> T:
        """Send a request and give what it is answered with.

        Raises:
            HTTPError: the answer is not a success; `BadRequest`, `Forbidden`, … by its status.
            RateLimited: no permit within `permit_timeout`.
            Undecodable: the answer cannot be read, though the request has been carried out.
            RequestTimeout: no answer within `timeout`.
            ConnectionFailed: there was no connection, or it broke.
            Unauthenticated: there is no token that Discord accepts.
            InvalidRequest: the request cannot be sent.
            EncodeError: its body has no JSON form.
        """
        response = await self.send_raw(request)
        if request.result is None:
            return cast("T", None)
        try:
            return cast("T", response.decode(request.result))
        except DecodeError as fault:
            raise Undecodable(request, response.status, fault) from None

    async def send_raw(self, request: Request[T]) -> RawResponse:
        """Send a request and give the answer as it came, if it is a success.

        Raises:
            HTTPError, RequestTimeout, ConnectionFailed, LocalError: as `send` does.
        """
        request = with_default_mentions(request, self._default_allowed_mentions)
        return await Call(request, self._means_of_calls()).answer()

    async def close(self) -> None:
        """Close the client's connections; a session that was given stays open."""
        self._closed = True
        means, self._means = self._means, None
        if means is not None and means.session is not self._session:
            await means.session.close()

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

    def _means_of_calls(self) -> Means:
        """Made at the first call, since aiohttp wants a running loop for a session."""
        if self._closed:
            raise LocalError("the client is closed: send within its `async with`")
        if self._means is None:
            self._means = Means(
                base_url=self._base_url,
                session=self._session or aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()),
                limiter=self._limiter,
                credentials=self._credentials,
                user_agent=self._user_agent,
                timeout=self._timeout,
                permit_timeout=self._permit_timeout,
                clock=self._clock,
            )
        return self._means
