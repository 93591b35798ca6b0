"""A request as a value: what to send, and what comes back, without anything that can send it.

The generated builders of `gloam.routes` make them, `gloam.http` sends them. A request can be kept,
compared, logged, sent twice. `Request[Message]` is the promise that the answer decodes to a
`Message`; the type checker carries it to the caller.

Some paths hold a token, of a webhook or an interaction. It is told by its parameter's name in the
route, which ends in `token`, and never shown in a `repr`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, Literal, TypeAlias, TypeVar

from msgspec import Struct

from gloam.core.files import File
from gloam.core.token import REDACTED

T = TypeVar("T")

Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
"""The HTTP methods that Discord uses."""


class Request(Struct, Generic[T], frozen=True, kw_only=True):
    """One call of Discord's REST API.

    https://discord.com/developers/docs/reference#http-api
    """

    method: Method

    path: str
    """The path below the API's base URL, parameters percent-encoded: `/channels/123/messages`."""

    route: str
    """The path with its parameters' names: `/channels/{channel_id}/messages`.

    It is what rate limits are kept by.
    """

    result: object = None
    """What the answer decodes to: a type that msgspec understands, or None for an empty answer."""

    operation: str = ""
    """Discord's operation id, `create_message`; empty for a request of one's own making."""

    major: str = ""
    """The values of the major parameters, `123` or `123/token`: they part the limits of a route."""

    query: Sequence[tuple[str, str]] = ()
    """The query parameters in order, as text."""

    body: object = None
    """What to send as JSON: anything that `gloam.core.wire.encode` takes; None for no body."""

    files: Sequence[File] = ()
    """What to upload beside the body, as `files[0]`, `files[1]`, …"""

    reason: str | None = None
    """What the audit log should say, 1 to 512 characters."""

    authorized: bool = True
    """Whether the token is sent; endpoints whose path has a token of its own work without."""

    headers: Mapping[str, str] = {}
    """Further headers, sent as they are."""

    @property
    def bucket_key(self) -> tuple[str, str, str]:
        """What is known of the rate-limit bucket before Discord has named it.

        It is the method, the route and the major parameters.
        """
        return (self.method, self.route, self.major)

    def __repr__(self) -> str:
        text = super().__repr__()
        for token in self._tokens():
            text = text.replace(token, REDACTED)
        return text

    def _tokens(self) -> Iterator[str]:
        """The tokens within the path."""
        for name, value in zip(self.route.split("/"), self.path.split("/"), strict=False):
            if name.endswith("token}") and value:
                yield value


class Route(Struct, frozen=True):
    """An entry of the route table: an operation as the schema describes it."""

    method: Method
    path: str
    """The path with its parameters' names: `/channels/{channel_id}/messages`."""

    builder: object
    """The function of `gloam.routes` that builds a request of this operation."""

    body: object = None
    """What the JSON body decodes to, often a struct of `gloam.routes.bodies`; None for no body."""

    result: object = None
    """What the answer decodes to."""

    status: int = 200
    """The HTTP status of a success."""

    major: Sequence[str] = ()
    """The path parameters that part the rate limits of the route: its major parameters."""

    authorized: bool = True
    """Whether the operation needs a token."""
