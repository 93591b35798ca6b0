"""Errors as values: the class by the status, a text without tokens, pickling and copying."""

import asyncio
import copy
import pickle

import pytest
from aiohttp import web
from msgspec.structs import replace

from gloam.core import DecodeError, GloamError, LocalError, RemoteError, Request
from gloam.http import (
    BadRequest,
    Client,
    ConnectionFailed,
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
from gloam.http.errors import http_error
from tests.http.loopback import Server

HOOK: Request[None] = Request(
    method="POST",
    path="/webhooks/1/hook-secret",
    route="/webhooks/{webhook_id}/{webhook_token}",
    authorized=False,
)
NAMED: Request[None] = Request(method="GET", path="/a/1", route="/a/{id}", operation="get_a")

ERRORS: list[GloamError] = [
    http_error(NAMED, 400, b'{"code": 50035, "message": "m", "errors": {"a": {"b": ["c"]}}}'),
    http_error(HOOK, 503, b"<html>"),
    RateLimited(NAMED, 429, b"{}", note="no permit within 1 s"),
    Undecodable(HOOK, 200, DecodeError("no", raw=b"[", path="$.a")),
    RequestTimeout(HOOK, 2.5),
    ConnectionFailed(HOOK, "broken", sent=True),
    InvalidRequest(HOOK, "its path is odd"),
    Unauthenticated(NAMED, "it needs a token"),
]


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (304, HTTPError),
        (400, BadRequest),
        (401, Unauthorized),
        (403, Forbidden),
        (404, NotFound),
        (409, HTTPError),
        (429, RateLimited),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_the_class_is_by_the_status(status: int, kind: type[HTTPError]) -> None:
    error = http_error(NAMED, status, b"")
    assert type(error) is kind
    assert (error.status, error.code, error.message, error.fields) == (status, 0, "", ())
    assert str(error) == f"get_a: answered {status}"


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_says_whose_fault_it_is(error: GloamError) -> None:
    assert isinstance(error, LocalError) is isinstance(error, InvalidRequest | Unauthenticated)
    assert isinstance(error, LocalError) is not isinstance(error, RemoteError)


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_comes_out_of_a_pickle_as_it_was(error: GloamError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
        assert type(again) is type(error)
        assert (str(again), vars(again)) == (str(error), vars(error))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_an_error_names_its_request_and_hides_the_path(error: GloamError) -> None:
    assert str(error).startswith(("get_a: ", "POST /webhooks/{webhook_id}/{webhook_token}: "))
    assert "hook-secret" not in f"{error}{error!r}{vars(error)}"


async def test_an_answer_that_is_no_http_does_not_show_the_path(server: Server) -> None:
    async def nonsense(request: web.Request) -> web.StreamResponse:
        assert isinstance(request.transport, asyncio.Transport)
        request.transport.write(b"HTTP/1.1 what is this\r\n\r\n")
        request.transport.close()
        return web.Response()

    server.answers = [nonsense]
    # aiohttp spells %40 as @, so that the path as it was given is not to be found in its texts.
    encoded = replace(HOOK, path=f"{HOOK.path}/messages/%40original")
    async with Client(base_url=server.url) as http:
        with pytest.raises(ConnectionFailed, match="ClientResponseError") as caught:
            await http.send(encoded)
    assert caught.value.sent
    assert caught.value.__suppress_context__
    assert "hook-secret" not in f"{caught.value}{caught.value!r}{vars(caught.value)}"


def test_a_success_has_no_code_of_an_error() -> None:
    fault = DecodeError("no", raw=b'{"code": 5, "message": "m"}')
    error = Undecodable(NAMED, 200, fault)
    assert (error.code, error.message) == (0, "")
    assert error.path == "$"
