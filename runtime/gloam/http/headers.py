"""The headers of a request; pure.

What goes before yields to what comes after: the token and the type of the body, the client's own,
the request's own. Most requests have none of their own, so they share a few sets that are made
once. Names that aiohttp knows are its own objects, which it need not fold to compare them.
"""

from collections.abc import Mapping
from typing import Final, TypeVar
from urllib.parse import quote

from aiohttp import hdrs

from gloam.core import Request
from gloam.http.errors import InvalidRequest

T = TypeVar("T")

_KNOWN: Final[Mapping[str, str]] = {
    str(name): name
    for name in (
        hdrs.ACCEPT,
        hdrs.ACCEPT_ENCODING,
        hdrs.ACCEPT_LANGUAGE,
        hdrs.AUTHORIZATION,
        hdrs.CONTENT_TYPE,
        hdrs.USER_AGENT,
    )
}
_FRAMING: Final = frozenset({hdrs.CONTENT_LENGTH, hdrs.TRANSFER_ENCODING})
"""What says where a message ends. Told wrongly, the rest of the body would be taken for the head of
the next request on the connection.
"""

_SETS_KEPT: Final = 16
"""More come about only by tokens that are replaced."""


class Headers:
    """What the requests of a client say.

    Args:
        always: sets of those that every request has, unless it has others of that name; later
            sets win.

    Raises:
        ValueError: a name or a value would break the message.
    """

    __slots__ = ("_always", "_shared")

    def __init__(self, *always: Mapping[str, str]) -> None:
        self._always: dict[str, str] = {}
        for headers in always:
            self._always |= spelt(headers)
        self._shared: dict[tuple[str | None, str | None], Mapping[str, str]] = {}

    def of(
        self, own: Mapping[str, str], authorization: str | None, content_type: str | None
    ) -> Mapping[str, str]:
        """All headers of a request; not to be changed.

        Args:
            own: the request's own, as `own_headers` gives them.
            authorization: what shows its token; None if it is sent without.
            content_type: of its body; None if it has none, or says so itself.
        """
        if own:
            return {**self._made(authorization, content_type), **own}
        key = (authorization, content_type)
        found = self._shared.get(key)
        if found is None:
            if len(self._shared) >= _SETS_KEPT:
                self._shared.clear()
            found = self._shared[key] = self._made(authorization, content_type)
        return found

    def _made(self, authorization: str | None, content_type: str | None) -> Mapping[str, str]:
        made: dict[str, str] = {}
        if authorization is not None:
            made[hdrs.AUTHORIZATION] = authorization
        if content_type is not None:
            made[hdrs.CONTENT_TYPE] = content_type
        return {**made, **self._always}


def own_headers(request: Request[T]) -> Mapping[str, str]:
    """The headers of a request that not every one has.

    Raises:
        InvalidRequest: one of them would break the message.
    """
    if request.reason is None and not request.headers:
        return {}
    reason = request.reason
    try:
        told = {} if reason is None else {"X-Audit-Log-Reason": quote(reason, safe="")}
        return {**told, **spelt(request.headers)}
    except ValueError as error:
        raise InvalidRequest(request, str(error)) from None


def spelt(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with names in one spelling, so that those of the same name replace each other.

    Raises:
        ValueError: a name or a value would break the message.
    """
    out: dict[str, str] = {}
    for name, value in headers.items():
        if not name or not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
            raise ValueError(f"{name!r} cannot be the name of a header")
        if not value.isprintable():
            raise ValueError(f"the header {name} has a value with line breaks or the like")
        title = name.title()
        if title in _FRAMING:
            raise ValueError(f"the header {name} is set by the body that is sent: leave it out")
        out[_KNOWN.get(title, title)] = value
    return out
