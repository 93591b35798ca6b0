"""HTTP's branch of the error tree::

    GloamError
    ├── LocalError
    │   ├── InvalidRequest           the request has no form that could be sent
    │   └── Unauthenticated          no token, or one that Discord has refused: nothing was sent
    └── RemoteError
        ├── HTTPError                an answer that is of no use
        │   ├── BadRequest           400: `fields` says what is wrong where
        │   ├── Unauthorized         401: the token is wrong
        │   ├── Forbidden            403: the bot may not
        │   ├── NotFound             404: it is not there
        │   ├── RateLimited          429, or no permit, for longer than the caller would wait
        │   ├── ServerError          5xx, also after every retry
        │   └── Undecodable          a success whose body does not fit; also a `core.DecodeError`
        ├── RequestTimeout           no answer in time
        └── ConnectionFailed         no connection, or one that broke

Each carries its request. An `HTTPError` carries the status, Discord's code and message, the field
errors and the raw body as well; a body that is no JSON, such as a proxy's HTML page, only leaves
code, message and field errors empty. The texts name a request by its operation or its route, never
by its path, which may hold a token.

https://discord.com/developers/docs/reference#error-messages
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import msgspec
from msgspec import Struct

from gloam.core import DecodeError, LocalError, RemoteError, Request
from gloam.models import JsonErrorCode


class FieldError(Struct, frozen=True):
    """What is wrong with one field of a request's body."""

    path: str
    """Where it is: `embeds[0].title`; empty for the body as a whole."""

    code: str
    """Discord's word for it, `BASE_TYPE_MAX_LENGTH`; empty if it has none."""

    message: str


class ErrorBody(Struct, frozen=True):
    """The body of a refusal, as far as it could be read."""

    code: JsonErrorCode = JsonErrorCode.GENERAL_ERROR
    message: str = ""
    fields: Sequence[FieldError] = ()
    retry_after: float | None = None
    """Seconds to wait, of a 429."""


class _Remade(Exception):
    """An error that is made again, by pickle or copy, from its text and attributes.

    `Exception` alone would hand the text to a constructor that wants a request.
    """

    def __reduce__(self) -> tuple[object, ...]:
        return _remake, (type(self), self.args), self.__dict__


class InvalidRequest(_Remade, LocalError):
    """The request cannot be sent, now or later: its text says why."""

    def __init__(self, request: Request[Any], why: str) -> None:
        super().__init__(f"{name_of(request)}: {why}")
        self.request = request


class Unauthenticated(_Remade, LocalError):
    """There is no token that Discord accepts, so nothing was sent; see `Client.replace_token`."""

    def __init__(self, request: Request[Any], why: str) -> None:
        super().__init__(f"{name_of(request)}: {why}")
        self.request = request


class RequestTimeout(_Remade, RemoteError):
    """No whole answer came in time. Discord may have carried the request out."""

    def __init__(self, request: Request[Any], seconds: float) -> None:
        super().__init__(f"{name_of(request)}: no answer within {seconds:g} s")
        self.request = request


class ConnectionFailed(_Remade, RemoteError):
    """There was no connection, or it broke.

    Attributes:
        sent: whether Discord may have received the request, and carried it out.
    """

    def __init__(self, request: Request[Any], why: str, *, sent: bool) -> None:
        super().__init__(f"{name_of(request)}: {why}")
        self.request = request
        self.sent = sent


class HTTPError(_Remade, RemoteError):
    """An answer that is of no use.

    Attributes:
        request: what was asked.
        status: the HTTP status.
        code: Discord's code for the error, an `int` too; `GENERAL_ERROR`, 0, if the answer has
            none. One that gloam does not know yet keeps its number.
            https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
        message: Discord's words; empty if the answer has none.
        fields: what is wrong with which field of the body.
        body: the answer's body as it came.
    """

    def __init__(self, request: Request[Any], status: int, body: bytes, *, note: str = "") -> None:
        # A success has no errors in its body, though it may have fields of such names.
        told = ErrorBody() if 200 <= status < 300 else read_error(body)
        self.request = request
        self.status = status
        self.code = told.code
        self.message = told.message
        self.fields = told.fields
        self.body = body
        said = f" ({told.code:d}: {told.message})" if told.message else ""
        lines = [f"  {one.path or 'body'}: {one.message}" for one in told.fields]
        text = note or f"answered {status}{said}"
        RemoteError.__init__(self, "\n".join([f"{name_of(request)}: {text}", *lines]))


class BadRequest(HTTPError):
    """400: Discord does not understand the request; `fields` says what is wrong where."""


class Unauthorized(HTTPError):
    """401: Discord does not accept the token."""


class Forbidden(HTTPError):
    """403: the bot may not do that."""


class NotFound(HTTPError):
    """404: what the request is about is not there, or not for the bot to see."""


class RateLimited(HTTPError):
    """The rate limits let nothing through for longer than the caller would wait."""


class ServerError(HTTPError):
    """5xx: Discord has a fault, also after every retry."""


class Undecodable(HTTPError, DecodeError):
    """A success whose body does not fit the request's result. It has been carried out."""

    def __init__(self, request: Request[Any], status: int, fault: DecodeError) -> None:
        HTTPError.__init__(self, request, status, fault.raw, note=f"answered {status}, but {fault}")
        self.raw = fault.raw
        self.path = fault.path


_BY_STATUS: Final[Mapping[int, type[HTTPError]]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    429: RateLimited,
}


def _remake(kind: type[_Remade], args: tuple[object, ...]) -> _Remade:
    return kind.__new__(kind, *args)


def http_error(request: Request[Any], status: int, body: bytes) -> HTTPError:
    """The error for an answer, by its status."""
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else HTTPError)
    return kind(request, status, body)


def name_of(request: Request[Any]) -> str:
    """What a request is called in texts: never its path, which may hold a token."""
    return request.operation or f"{request.method} {request.route}"


def read_error(body: bytes) -> ErrorBody:
    """The body of a refusal; whatever cannot be read is left empty."""
    try:
        report = msgspec.json.decode(body)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return ErrorBody()
    if not isinstance(report, dict):
        return ErrorBody()
    code, message, wait = (report.get(key) for key in ("code", "message", "retry_after"))
    # Some older endpoints have neither message nor code, only lists of sentences by field.
    errors = report.get("errors") if "message" in report else report
    return ErrorBody(
        JsonErrorCode(code) if type(code) is int else JsonErrorCode.GENERAL_ERROR,
        message if isinstance(message, str) else "",
        tuple(_flatten(errors)),
        _seconds(wait),
    )


def _seconds(value: object) -> float | None:
    try:
        return float(value) if isinstance(value, int | float) else None
    except OverflowError:  # an integer of hundreds of digits
        return None


def _flatten(errors: object) -> Iterator[FieldError]:
    """The leaves of Discord's nested form, in order: lists, with the keys that lead to them."""
    stack: list[tuple[str, object]] = [("", errors)]
    while stack:
        path, value = stack.pop()
        if isinstance(value, dict):
            inner = [(_below(path, str(key)), item) for key, item in value.items()]
            stack += reversed(inner)
        elif isinstance(value, list):
            yield from (_leaf(path, item) for item in value)


def _below(path: str, key: str) -> str:
    if key == "_errors":
        return path
    if key.isdecimal():
        return f"{path}[{key}]"
    return f"{path}.{key}" if path else key


def _leaf(path: str, item: object) -> FieldError:
    if isinstance(item, dict):
        return FieldError(path, str(item.get("code", "")), str(item.get("message", "")))
    return FieldError(path, "", str(item))
