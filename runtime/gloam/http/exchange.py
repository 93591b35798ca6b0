"""One exchange: a request goes out once, an answer comes back; the only place that knows aiohttp.

aiohttp would do more than is asked, and does not here: follow a redirect, which would take the
token elsewhere and turn a POST into a GET; raise for a status; time out by itself; and repeat an
idempotent request when a kept connection turns out to be broken, which the rate limiter would not
see. The last has no switch of its own, so a middleware turns such a fault into one that aiohttp
does not know.
"""

from typing import Final, Generic, TypeVar

import aiohttp
from msgspec import Struct
from yarl import URL

from gloam.core import LocalError, Request, Token
from gloam.http.address import url_of
from gloam.http.errors import ConnectionFailed, InvalidRequest, read_error
from gloam.http.headers import Headers, own_headers
from gloam.http.multipart import Multipart, Progress
from gloam.http.payload import payload_of, type_of
from gloam.http.response import RawResponse
from gloam.ratelimiter import Permit

T = TypeVar("T")

_NO_TIMEOUT: Final = aiohttp.ClientTimeout(total=None, connect=None, sock_connect=None)
"""A session that the user brings may have timeouts of its own; here only the call's count."""

_REPEATED: Final = frozenset({"GET", "PUT", "DELETE"})
"""What aiohttp would repeat."""

_UNSENT: Final = (aiohttp.ClientConnectorError, aiohttp.ClientHttpProxyError)
"""What happens before a connection stands, so that nothing can have been sent."""


class Line(Struct, frozen=True):
    """The way to Discord."""

    session: aiohttp.ClientSession
    base_url: str
    headers: Headers
    proxy: URL | None


_UNTOLD: Final = ("Content-Type",)
"""Without a body there is no type of it, whatever aiohttp would say."""


class _Broken(Exception):
    """A connection broke; its cause is aiohttp's error."""


async def _once(
    request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    try:
        return await send(request)
    except _UNSENT:
        raise
    except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
        raise _Broken from error


_WATCHED: Final = (_once,)


class Exchange(Generic[T]):
    """A request in the form in which it is sent, as often as need be.

    Args:
        request: what it is made of.
        line: the way that it goes.
        progress: whoever watches the upload.

    Raises:
        InvalidRequest: it cannot be sent.
        EncodeError: its body has no JSON form.
    """

    __slots__ = ("_content_type", "_line", "_own_headers", "_payload", "_request", "_url")

    def __init__(self, request: Request[T], line: Line, progress: Progress | None) -> None:
        self._request = request
        self._line = line
        self._url = url_of(line.base_url, request)
        self._own_headers = own_headers(request)
        self._payload = payload = payload_of(request, progress)
        self._content_type: str | None = None
        if isinstance(payload, Multipart):
            self._own_headers = {**self._own_headers, **payload.headers}
        elif payload is not None:
            self._content_type = type_of(request)

    async def once(self, token: Token | None, permit: Permit) -> RawResponse:
        """Send it, and read the whole answer, whatever it says.

        The permit is completed with the answer's headers.

        Raises:
            ConnectionFailed: there was no connection, or it broke.
            InvalidRequest: a file could not be read to its end.
            LocalError: the session is closed.
        """
        method, line = self._request.method, self._line
        authorization = None if token is None else token.authorization
        if line.session.closed:
            raise LocalError("the client is closed, or the session that it was given")
        try:
            # Reading an answer to its end, or failing to, gives its connection back: there is no
            # need for `async with`.
            answer = await line.session.request(
                method,
                self._url,
                data=self._payload,
                headers=line.headers.of(self._own_headers, authorization, self._content_type),
                allow_redirects=False,
                raise_for_status=False,
                auto_decompress=True,
                skip_auto_headers=_UNTOLD if self._payload is None and method != "GET" else None,
                timeout=_NO_TIMEOUT,
                proxy=line.proxy,
                middlewares=_WATCHED if method in _REPEATED else (),
            )
            body = b""
            try:
                # Mostly all of it has come with the head, and need not be waited for.
                content = answer.content
                body = content.read_nowait() if content.is_eof() else await answer.read()
            finally:
                wait = read_error(body).retry_after if answer.status == 429 else None
                permit.complete(answer.status, answer.headers, retry_after=wait)
            return RawResponse(answer.status, answer.headers, body)
        except TimeoutError:  # the call's, not the connection's
            raise
        except _Broken as broken:
            raise self._failed(broken.__cause__ or broken, token, sent=True) from None
        except _UNSENT as error:
            raise self._failed(error, token, sent=False) from None
        except (aiohttp.ClientError, OSError) as error:
            raise self._failed(error, token, sent=True) from self._fault
        finally:
            if isinstance(self._payload, Multipart):
                self._payload.close()

    @property
    def _fault(self) -> Exception | None:
        """Why a file could not be read to its end, if it is that."""
        return self._payload.fault if isinstance(self._payload, Multipart) else None

    def _failed(
        self, error: BaseException, token: Token | None, *, sent: bool
    ) -> ConnectionFailed | InvalidRequest:
        """What has happened to the connection, without the tokens that aiohttp would show."""
        if (fault := self._fault) is not None:
            why = f"a file cannot be read: {type(fault).__name__}: {fault}"
            return InvalidRequest(self._request, why)
        # The text of such an answer holds the URL, in a spelling that the path may not have.
        said = error.message if isinstance(error, aiohttp.ClientResponseError) else str(error)
        text = f"{type(error).__name__}: {said}".replace(self._request.path, self._request.route)
        return ConnectionFailed(
            self._request, text if token is None else token.redact(text), sent=sent
        )
