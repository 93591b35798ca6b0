"""Where a request goes, and with which headers; pure.

A path that could lead elsewhere than below the API's base URL is refused before anything is sent,
since the token would go with it.
"""

from collections.abc import Mapping
from typing import Final, TypeVar
from urllib.parse import quote, unquote, urlencode

from gloam.core import Request
from gloam.http.errors import InvalidRequest

T = TypeVar("T")

_DOTS: Final = frozenset({".", ".."})


def url_of(base_url: str, request: Request[T]) -> str:
    """The address of a request, query included.

    Raises:
        InvalidRequest: the path is not one below the base URL.
    """
    path = request.path
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or " " in path:
        raise InvalidRequest(request, "its path must begin with a slash and be percent-encoded")
    if "?" in path or "#" in path:
        raise InvalidRequest(request, "its path must not hold the query: give it as `query`")
    if "." in unquote(path) and not _DOTS.isdisjoint(unquote(path).split("/")):
        raise InvalidRequest(request, "its path must not have segments of dots")
    url = base_url + path
    return f"{url}?{urlencode(request.query, quote_via=quote)}" if request.query else url


def headers_of(request: Request[T], user_agent: str) -> Mapping[str, str]:
    """The headers of a request, but those of its token and its body."""
    headers = {"User-Agent": user_agent}
    if request.reason is not None:
        headers["X-Audit-Log-Reason"] = quote(request.reason, safe="")
    return headers
