"""HTTP: `Client` sends the requests that `gloam.routes` builds, and gives typed answers."""

from gloam.http.client import Client
from gloam.http.errors import (
    BadRequest,
    ConnectionFailed,
    FieldError,
    Forbidden,
    HTTPError,
    NotFound,
    RateLimited,
    RequestTimeout,
    ServerError,
    Unauthenticated,
    Unauthorized,
)
from gloam.http.response import RawResponse

__all__ = [
    "BadRequest",
    "Client",
    "ConnectionFailed",
    "FieldError",
    "Forbidden",
    "HTTPError",
    "NotFound",
    "RateLimited",
    "RawResponse",
    "RequestTimeout",
    "ServerError",
    "Unauthenticated",
    "Unauthorized",
]
