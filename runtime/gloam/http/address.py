"""Where a request goes, and with which headers; pure.

A path that could lead elsewhere than below the API's base URL is refused before anything is sent,
since the token would go with it.
"""

from collections.abc import Mapping
from typing import Final, TypeVar
from urllib.parse import quote, unquote, urlencode

from yarl import URL

from gloam.core import Request
from gloam.http.errors import InvalidRequest

T = TypeVar("T")

_DOTS: Final = frozenset({".", ".."})


def base_of(text: str) -> str:
    """The base URL in the form that paths are put behind.

    Raises:
        ValueError: it cannot be one.
    """
    url = URL(text)
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError(f"the base URL must begin with https:// or http://: {text!r}")
    if url.query_string or url.fragment or url.user is not None:
        raise ValueError("the base URL must have neither query nor fragment nor user")
    return str(url).rstrip("/")


def proxy_of(text: str) -> URL:
    """A proxy's address, `http://host:port`, with `user:password@` before the host if need be.

    Raises:
        ValueError: it cannot be one.
    """
    url = URL(text)
    if url.scheme not in ("http", "https") or not url.host:
        raise ValueError("the proxy must begin with http:// or https://")  # it may hold a password
    return url


def url_of(base_url: str, request: Request[T]) -> URL:
    """The address of a request, query included.

    Raises:
        InvalidRequest: the path is not one below the base URL.
    """
    path = request.path
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or " " in path:
        raise InvalidRequest(request, "its path must begin with a slash and be percent-encoded")
    if "?" in path or "#" in path:
        raise InvalidRequest(request, "its path must not hold the query: give it as `query`")
    if ("." in path or "%" in path) and not _DOTS.isdisjoint(unquote(path).split("/")):
        raise InvalidRequest(request, "its path must not have segments of dots")
    url = base_url + path
    if request.query:
        url += "?" + urlencode(request.query, quote_via=quote)
    return URL(url, encoded=True)  # else escapes that need not be would be spelt out


def headers_of(request: Request[T], defaults: Mapping[str, str]) -> dict[str, str]:
    """The headers of a request, but those of its token and its body; the request's own win.

    Raises:
        InvalidRequest: one of them would break the message.
    """
    headers = {**defaults}
    if request.reason is not None:
        headers["X-Audit-Log-Reason"] = quote(request.reason, safe="")
    if request.headers:
        try:
            headers |= spelt(request.headers)
        except ValueError as error:
            raise InvalidRequest(request, str(error)) from None
    return headers


def spelt(headers: Mapping[str, str]) -> dict[str, str]:
    """Headers with names in one spelling, so that those of the same name replace each other.

    Raises:
        ValueError: a name or a value would break the message.
    """
    for name, value in headers.items():
        if not name or not name.replace("-", "").replace("_", "").isalnum() or not name.isascii():
            raise ValueError(f"{name!r} cannot be the name of a header")
        if not value.isprintable():
            raise ValueError(f"the header {name} has a value with line breaks or the like")
    return {name.title(): value for name, value in headers.items()}
