"""What goes on the wire for a request's body, without a wire."""

import io

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Struct, UnsetType

from gloam.core import EncodeError, File, Request
from gloam.http import InvalidRequest
from gloam.http.multipart import Multipart
from gloam.http.payload import payload_of


class Body(Struct, omit_defaults=True):
    content: str | UnsetType | None = UNSET
    attachments: list[dict[str, object]] | UnsetType | None = UNSET


def request(body: object = None, *files: File) -> Request[None]:
    return Request(method="POST", path="/a", route="/a", body=body, files=files)


async def form_of(body: object, *files: File) -> bytes:
    form = payload_of(request(body, *files))
    assert isinstance(form, Multipart)
    return b"".join([chunk async for chunk in form])


async def entries_of(body: object, *files: File) -> object:
    _, _, rest = (await form_of(body, *files)).partition(b"\r\n\r\n")
    told = msgspec.json.decode(rest.partition(b"\r\n--")[0])
    return told["attachments"]


def test_no_body_is_nothing() -> None:
    assert payload_of(request()) is None


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (Body(), b"{}"),
        (Body("ü"), '{"content":"ü"}'.encode()),
        (Body(None), b'{"content":null}'),
        ([], b"[]"),
        ({}, b"{}"),
    ],
)
def test_a_body_is_its_json(body: object, sent: bytes) -> None:
    assert payload_of(request(body)) == sent


def test_a_body_without_a_json_form_is_not_sent() -> None:
    for files in ((), (File.of(b"", "a"),)):
        with pytest.raises(EncodeError):
            payload_of(request({"a": object()}, *files))


async def test_files_alone_are_told_of() -> None:
    first, second = File.of(b"1", "a"), File.of(b"2", "b", description="two")
    assert await entries_of(None, first, second) == [
        {"id": "0", "filename": "a"},
        {"id": "1", "filename": "b", "description": "two"},
    ]


@pytest.mark.parametrize("said", [UNSET, None, []])
async def test_a_body_that_says_nothing_of_its_files_is_filled(
    said: list[dict[str, object]] | UnsetType | None,
) -> None:
    body = Body(attachments=said)
    assert await entries_of(body, File.of(b"", "a")) == [{"id": "0", "filename": "a"}]
    assert body.attachments is said


async def test_what_the_body_says_of_a_file_stands() -> None:
    mine: list[dict[str, object]] = [{"id": 0, "description": "mine"}]
    file = File.of(b"", "a", description="not mine")
    assert await entries_of(Body(attachments=mine), file) == mine


@pytest.mark.parametrize("body", [[], "text", 5])
def test_files_go_with_an_object_only(body: object) -> None:
    with pytest.raises(InvalidRequest, match="object"):
        payload_of(request(body, File.of(b"", "a")))


@given(st.lists(st.binary(max_size=50), min_size=1, max_size=4), st.integers(0, 60))
async def test_a_form_is_the_same_each_time_and_as_long_as_it_says(
    contents: list[bytes], position: int
) -> None:
    last = io.BytesIO(contents[-1])
    last.seek(position)
    form = payload_of(
        request(Body("hi"), *(File.of(one, "f") for one in contents), File.of(last, "g"))
    )
    assert isinstance(form, Multipart)
    first = b"".join([chunk async for chunk in form])
    assert first == b"".join([chunk async for chunk in form])
    assert len(first) == form.size == int(form.headers["Content-Length"])
