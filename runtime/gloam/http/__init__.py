"""HTTP: `Client` sends the requests that `gloam.routes` builds, and gives typed answers."""

from gloam.http.client import Client
from gloam.http.errors import (
    BadRequest,
    ConnectionFailed,
    FieldError,
    Forbidden,
    HTTPError,
    InvalidRequest,
    NotFound,
    RateLimited,
    RequestTimeout,
    ServerError,
    Unauthenticated,
    Unauthorized,
    Undecodable,
)
from gloam.http.hooks import Hooks
from gloam.http.multipart import Progress
from gloam.http.response import RawResponse

__all__ = [
    "BadRequest",
    "Client",
    "ConnectionFailed",
    "FieldError",
    "Forbidden",
    "HTTPError",
    "Hooks",
    "InvalidRequest",
    "NotFound",
    "Progress",
    "RateLimited",
    "RawResponse",
    "RequestTimeout",
    "ServerError",
    "Unauthenticated",
    "Unauthorized",
    "Undecodable",
]
