"""The default for whom messages may notify; pure.

It fills `allowed_mentions` where a body has the field and the caller has left it out: in the body
itself, or in the message within it (a forum post's `message`, an interaction response's `data`).
"""

from typing import Final, TypeVar

import msgspec
from msgspec import UNSET, Struct

from gloam.core import Request
from gloam.models import AllowedMentions

T = TypeVar("T")
S = TypeVar("S", bound=Struct)

_WITHIN: Final = ("message", "data")


def with_default_mentions(request: Request[T], default: AllowedMentions | None) -> Request[T]:
    """The request with the default where nothing is said; the same request if nothing changes."""
    body = request.body
    if default is None or not isinstance(body, Struct):
        return request
    filled = _fill(body, default)
    return request if filled is body else msgspec.structs.replace(request, body=filled)


def _fill(body: S, default: AllowedMentions) -> S:
    if getattr(body, "allowed_mentions", None) is UNSET:
        return msgspec.structs.replace(body, allowed_mentions=default)
    for name in _WITHIN:
        inner = getattr(body, name, None)
        if isinstance(inner, Struct):
            filled = _fill(inner, default)
            return body if filled is inner else msgspec.structs.replace(body, **{name: filled})
    return body
