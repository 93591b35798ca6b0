"""A request as a value: what to send, and what comes back, without anything that can send it.

The generated builders of `gloam.routes` make them, `gloam.http` sends them. A request can be kept,
compared, logged, sent twice. `Request[Message]` is the promise that the answer decodes to a
`Message`; the type checker carries it to the caller.

Some paths hold a token, of a webhook or an interaction. It is told by its parameter's name in the
route, which ends in `token`, and never shown in a `repr`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Generic, Literal, TypeAlias, TypeVar
from urllib.parse import unquote

from msgspec import Struct

from gloam.core.files import File
from gloam.core.token import REDACTED

# A request only gives: one that gives a message is also one that gives an object. Without this,
# `print(await http.send(request))` would be a mistake to a type checker.
ResultT_co = TypeVar("ResultT_co", covariant=True)
ItemT_co = TypeVar("ItemT_co", covariant=True)

Method: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]
"""The HTTP methods that Discord uses."""


class Request(Struct, Generic[ResultT_co], frozen=True, kw_only=True):
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
    """What the answer decodes to: a type that msgspec understands, None for an empty answer, or
    `bytes` for an answer that is no JSON and is given back as it came.
    """

    operation: str = ""
    """Discord's operation id, `create_message`; empty for a request of one's own making."""

    major: str = ""
    """The values of the major parameters, `123` or `123/token`: they part the limits of a route."""

    query: Sequence[tuple[str, str]] = ()
    """The query parameters in order, as text."""

    body: object = None
    """What to send as JSON: anything that `gloam.core.wire.encode` takes; None for no body."""

    files: Sequence[File] = ()
    """What to upload beside the body: as `files[0]`, `files[1]`, … unless `file_field` says
    otherwise.
    """

    file_field: str = ""
    """The form field of the only file, where the endpoint has a name for it."""

    form: bool = False
    """Whether the fields of the body are sent as plain fields of a form, and not as JSON."""

    results: Sequence[tuple[int, object]] = ()
    """What the answer decodes to with other statuses than the usual one: (status, type) pairs."""

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
                yield unquote(value)  # as `major` has it


class Pagination(Struct, frozen=True, kw_only=True):
    """How an endpoint hands out a list in pages: by cursors or by an offset.

    A place is a path of wire names, `user.id`; an empty place is the value itself.
    """

    maximum: int
    """The most items that a page can have."""

    items: str = ""
    """Where in the result the list stands."""

    key: str = ""
    """Where in an item stands what a cursor takes: an id or a time."""

    cursors: Sequence[str] = ()
    """The query parameters that take a cursor, the one of the usual direction first.

    `before` gives the items below the cursor, from the highest on; `after` those above it, from the
    lowest on.
    """

    offset: str = ""
    """The query parameter that takes how many items to skip, where there are no cursors."""

    limit: str = "limit"
    """The query parameter that takes the size of a page."""

    more: str = ""
    """Where in the result stands whether there is more."""

    total: str = ""
    """Where in the result stands how many items there are on all pages.

    Without `more` and `total`, a page that is not full is the last.
    """


class PagedRequest(Request[ResultT_co], Generic[ResultT_co, ItemT_co], frozen=True, kw_only=True):
    """A request whose answer is one page of a longer list.

    Sent, it gives the page; paginated, it gives the items of all pages.
    """

    pagination: Pagination


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

    permissions: int = 0
    """The `Permissions` that the caller always needs in a guild."""

    scopes: Sequence[str] = ()
    """The OAuth2 scopes with which the operation takes a bearer token, any of them being enough."""

    bot: bool = True
    """Whether the operation takes a bot's token."""

    form: bool = False
    """Whether the body is sent as plain fields of a form, not as JSON."""

    file_field: str = ""
    """The form field of its only file, where it is not one of `files[0]`, `files[1]`, …"""

    results: Sequence[tuple[int, object]] = ()
    """What the answer decodes to with other statuses than `status`."""

    pagination: Pagination | None = None
    """How the operation hands out a list in pages."""
