"""Where a request goes; pure.

A path that could lead elsewhere than below the API's base URL is refused before anything is sent,
since the token would go with it.
"""

from functools import lru_cache
from typing import Final, TypeVar
from urllib.parse import quote, unquote, urlencode

from yarl import URL

from gloam.core import Request
from gloam.http.errors import InvalidRequest

T = TypeVar("T")

_DOTS: Final = frozenset({".", ".."})
_REMEMBERED: Final = 256
"""Addresses looked through and taken apart once: a bot mostly calls the same few."""


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
    try:
        url = _below(base_url, request.path)
        query = urlencode(request.query, quote_via=quote) if request.query else ""
    except ValueError as error:
        raise InvalidRequest(request, str(error)) from None
    return URL(f"{url}?{query}", encoded=True) if query else url


@lru_cache(_REMEMBERED)
def _below(base_url: str, path: str) -> URL:
    if not path.startswith("/") or not path.isascii() or not path.isprintable() or " " in path:
        raise ValueError("its path must begin with a slash and be percent-encoded")
    if "?" in path or "#" in path:
        raise ValueError("its path must not hold the query: give it as `query`")
    # There are servers that take a backslash for a slash.
    if not _DOTS.isdisjoint(unquote(path).replace("\\", "/").split("/")):
        raise ValueError("its path must not have segments of dots")
    return URL(base_url + path, encoded=True)  # else escapes that need not be would be spelt out
