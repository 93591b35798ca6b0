"""HTTP's branch of the error tree::

    GloamError
    ├── LocalError
    │   └── Unauthenticated          no token, or one that Discord has refused: nothing was sent
    └── RemoteError
        ├── HTTPError                an answer that is not a success
        │   ├── BadRequest           400: `fields` says what is wrong where
        │   ├── Unauthorized         401: the token is wrong
        │   ├── Forbidden            403: the bot may not
        │   ├── NotFound             404: it is not there
        │   ├── RateLimited          429 that the caller would not wait for
        │   └── ServerError          5xx, also after every retry
        ├── RequestTimeout           no answer in time
        └── ConnectionFailed         no connection, or one that broke

All of `HTTPError` carry the request, the status, Discord's code and message, the flattened field
errors and the raw body. An answer that cannot be decoded is `gloam.core.DecodeError`.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from gloam.core import LocalError, RemoteError, Request


class FieldError(Struct, frozen=True):
    """What is wrong with one field of a request's body."""

    path: str
    """Where, as keys joined by dots: `embeds.0.title`; empty for the body as a whole."""

    code: str
    """Discord's word for it, `BASE_TYPE_MAX_LENGTH`."""

    message: str


class Unauthenticated(LocalError):
    """There is no token that Discord accepts, so nothing was sent; see `Client.replace_token`."""


class RequestTimeout(RemoteError):
    """No whole answer came in time."""


class ConnectionFailed(RemoteError):
    """There was no connection, or it broke."""


class HTTPError(RemoteError):
    """An answer that is not a success."""

    def __init__(self, request: Request[Any], status: int, body: bytes) -> None:
        self.request = request
        self.status = status
        self.body = body
        """The answer's body as it came; an HTML page if a proxy answered."""

        report = _report(body)
        code, message = report.get("code"), report.get("message")
        self.code: int = code if isinstance(code, int) else 0
        """Discord's code of the error; 0 if the answer has none."""

        self.message: str = message if isinstance(message, str) else ""
        self.fields: Sequence[FieldError] = tuple(_flatten(report.get("errors"), ()))
        what = request.operation or request.route
        told = f" ({self.code}: {self.message})" if self.message else ""
        lines = [f"  {one.path or 'body'}: {one.message} ({one.code})" for one in self.fields]
        super().__init__("\n".join([f"{what} answered {status}{told}", *lines]))


class BadRequest(HTTPError):
    """400: Discord does not understand the request; `fields` says what is wrong where."""


class Unauthorized(HTTPError):
    """401: Discord does not accept the token."""


class Forbidden(HTTPError):
    """403: the bot may not do that."""


class NotFound(HTTPError):
    """404: what the request is about is not there, or not for the bot to see."""


class RateLimited(HTTPError):
    """429 for longer than the caller would wait."""


class ServerError(HTTPError):
    """5xx: Discord has a fault, also after every retry."""


_BY_STATUS: Mapping[int, type[HTTPError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    429: RateLimited,
}


def http_error(request: Request[Any], status: int, body: bytes) -> HTTPError:
    """The error for an answer, by its status."""
    kind = _BY_STATUS.get(status, ServerError if status >= 500 else HTTPError)
    return kind(request, status, body)


def _report(body: bytes) -> Mapping[str, object]:
    try:
        report = msgspec.json.decode(body)
    except (msgspec.MsgspecError, ValueError):
        return {}
    return report if isinstance(report, dict) else {}


def _flatten(errors: object, path: tuple[str, ...]) -> Sequence[FieldError]:
    """The leaves of Discord's nested form: lists under `_errors`, by the keys that lead there."""
    if not isinstance(errors, dict):
        return []
    found: list[FieldError] = []
    for key, inner in errors.items():
        if key == "_errors" and isinstance(inner, list):
            found += [
                FieldError(".".join(path), str(one.get("code", "")), str(one.get("message", "")))
                for one in inner
                if isinstance(one, dict)
            ]
        else:
            found += _flatten(inner, (*path, str(key)))
    return found
