"""HTTP statuses: How Discord answers requests.

Generated from `schema/models/http_statuses.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["HttpStatus"]


class HttpStatus(OpenIntEnum):
    """How Discord answers a request.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#http-http-response-codes
    """

    OK = 200
    """It worked."""

    CREATED = 201
    """It worked; there is something new."""

    ACCEPTED = 202
    """Discord works on it; the result is not there yet."""

    NO_CONTENT = 204
    """It worked; the answer has nothing in it."""

    NOT_MODIFIED = 304
    """Nothing had to be changed."""

    BAD_REQUEST = 400
    """The request cannot be understood; its body says why."""

    UNAUTHORIZED = 401
    """The token is missing or wrong."""

    FORBIDDEN = 403
    """The token does not allow it."""

    NOT_FOUND = 404
    """There is no such thing."""

    METHOD_NOT_ALLOWED = 405
    """The path is not for this method."""

    TOO_MANY_REQUESTS = 429
    """A rate limit has been reached."""

    INTERNAL_SERVER_ERROR = 500
    """Discord made a mistake."""

    GATEWAY_UNAVAILABLE = 502
    """Nothing was there to work on the request; a little later it may work."""

    SERVICE_UNAVAILABLE = 503
    """Discord cannot answer for the time being."""

    GATEWAY_TIMEOUT = 504
    """Discord did not answer in time."""
