"""Errors as values: the class by the status, the text, and that they can be pickled and copied."""

import copy
import pickle

import pytest

from gloam.core import DecodeError, GloamError, LocalError, RemoteError, Request
from gloam.http import (
    BadRequest,
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


def test_a_success_has_no_code_of_an_error() -> None:
    fault = DecodeError("no", raw=b'{"code": 5, "message": "m"}')
    error = Undecodable(NAMED, 200, fault)
    assert (error.code, error.message) == (0, "")
    assert error.path == "$"
