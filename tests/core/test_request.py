"""Requests as values, and the text of their paths and queries."""

import copy
import pickle
from datetime import UTC, datetime
from typing import NewType
from urllib.parse import unquote

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from gloam.core import File, Flags, OpenIntEnum, OpenStrEnum, Request, Route
from gloam.core.query import path_segment, query_string

UserId = NewType("UserId", int)


class Sort(OpenStrEnum):
    NEW = "new"


class Kind(OpenIntEnum):
    TEXT = 0


class Marks(Flags):
    NONE = 0
    A = 1
    B = 2


def execute() -> Request[str]:
    return Request(
        operation="execute_webhook",
        method="POST",
        path="/webhooks/1/s3cret-Token",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major="1/s3cret-Token",
        body={"content": "hi"},
        result=str,
        authorized=False,
    )


def test_a_request_needs_no_more_than_method_path_and_route() -> None:
    request: Request[None] = Request(method="GET", path="/users/1", route="/users/{user_id}")
    assert (request.query, request.files, request.headers) == ((), (), {})
    assert request.body is None
    assert request.authorized
    assert request.bucket_key == ("GET", "/users/{user_id}", "")


def test_the_bucket_is_told_by_method_route_and_major_parameters() -> None:
    key = ("POST", "/webhooks/{webhook_id}/{webhook_token}", "1/s3cret-Token")
    assert execute().bucket_key == key


def test_requests_compare_copy_and_pickle() -> None:
    request = execute()
    assert request == execute()
    assert request != msgspec.structs.replace(request, reason="spring cleaning")
    assert copy.deepcopy(request) == request
    assert pickle.loads(pickle.dumps(request)) == request


def test_requests_cannot_be_changed_nor_share_what_can() -> None:
    one, other = execute(), execute()
    with pytest.raises(AttributeError):
        one.path = "/"  # type: ignore[misc]  # that it fails is the test
    assert one.headers is not other.headers


def test_a_repr_shows_no_token_of_the_path() -> None:
    shown = repr(execute())
    assert "s3cret" not in shown
    assert "/webhooks/1/<token hidden>" in shown
    assert "hi" in shown
    file = File.of(b"x" * 10_000, "a")
    assert len(repr(msgspec.structs.replace(execute(), files=[file]))) < 600


def test_a_repr_shows_no_token_that_the_path_had_to_escape() -> None:
    request: Request[None] = Request(
        method="POST",
        path="/webhooks/1/a%2Fb",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major="1/a/b",
    )
    assert "a%2Fb" not in repr(request)
    assert "a/b" not in repr(request)


def test_a_repr_of_a_path_without_token_is_whole() -> None:
    request: Request[None] = Request(method="GET", path="/users/1", route="/users/{user_id}")
    assert "path='/users/1'" in repr(request)


def test_a_route_describes_an_operation() -> None:
    route = Route(method="GET", path="/users/{user_id}", builder=execute, result=str)
    assert (route.body, route.result, route.builder) == (None, str, execute)


def test_a_query_has_the_pairs_that_have_a_value() -> None:
    moment = datetime(2024, 5, 1, tzinfo=UTC)
    assert query_string(
        ("after", UserId(5)),
        ("none", None),
        ("unset", UNSET),
        ("with_counts", True),
        ("without", False),
        ("sort", Sort.NEW),
        ("odd", Sort("odd")),
        ("kind", Kind.TEXT),
        ("marks", Marks.A | Marks.B),
        ("share", 0.5),
        ("since", moment),
        ("empty", ""),
        ("id", [UserId(1), UserId(2)]),
        ("nobody", []),
    ) == (
        ("after", "5"),
        ("with_counts", "true"),
        ("without", "false"),
        ("sort", "new"),
        ("odd", "odd"),
        ("kind", "0"),
        ("marks", "3"),
        ("share", "0.5"),
        ("since", "2024-05-01T00:00:00+00:00"),
        ("empty", ""),
        ("id", "1"),
        ("id", "2"),
    )


@pytest.mark.parametrize("value", [{}, b"x", object(), [None]], ids=repr)
def test_what_has_no_text_is_refused(value: object) -> None:
    with pytest.raises(TypeError, match="no text form"):
        query_string(("x", value))


@given(st.text())
def test_a_path_segment_is_one_segment(text: str) -> None:
    segment = path_segment(text)
    assert not set(segment) & set("/?# ")
    assert unquote(segment) == text


def test_a_path_segment_may_be_an_id_an_emoji_or_a_dot() -> None:
    assert path_segment(UserId(5)) == "5"
    assert path_segment("🔥") == "%F0%9F%94%A5"
    assert path_segment("name:5/../x") == "name%3A5%2F..%2Fx"
