"""What is read out of an error's body, however it looks."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.http import FieldError
from gloam.http.errors import ErrorBody, read_error
from gloam.models import JsonErrorCode

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["code", "message", "errors", "_errors", "0", "retry_after"]), inner
        )
    ),
)


@pytest.mark.parametrize(
    ("body", "read"),
    [
        (b"", ErrorBody()),
        (b"<html>", ErrorBody()),
        (b"[1]", ErrorBody()),
        (b'{"code": true, "message": "m"}', ErrorBody(message="m")),
        (b'{"code": 1234567, "message": "m"}', ErrorBody(JsonErrorCode(1234567), "m")),
        (
            b'{"message": "Unknown Message", "code": 10008}',
            ErrorBody(JsonErrorCode(10008), "Unknown Message"),
        ),
        (
            b'{"message": "slow", "retry_after": 0.25}',
            ErrorBody(JsonErrorCode(0), "slow", (), 0.25),
        ),
        (
            b'{"channel_id": ["Value is not snowflake."]}',
            ErrorBody(
                JsonErrorCode(0), "", (FieldError("channel_id", "", "Value is not snowflake."),)
            ),
        ),
        (
            b"""{"code": 50035, "message": "Invalid Form Body", "errors": {
                "_errors": [{"code": "A", "message": "a"}],
                "poll": {"answers": {"2": {"media": {"text": {"_errors": [
                    {"code": "B", "message": "b"}, {"code": "C", "message": "c"}]}}}}},
                "name": {"_errors": [{"code": "D", "message": "d"}]}}}""",
            ErrorBody(
                JsonErrorCode.INVALID_FORM_BODY,
                "Invalid Form Body",
                (
                    FieldError("", "A", "a"),
                    FieldError("poll.answers[2].media.text", "B", "b"),
                    FieldError("poll.answers[2].media.text", "C", "c"),
                    FieldError("name", "D", "d"),
                ),
            ),
        ),
    ],
)
def test_bodies(body: bytes, read: ErrorBody) -> None:
    assert read_error(body) == read


@given(st.binary() | json_values.map(msgspec.json.encode))
def test_no_body_is_too_odd(body: bytes) -> None:
    assert isinstance(read_error(body), ErrorBody)


def test_deep_nesting_is_no_trouble() -> None:
    body = b'{"message": "m", "errors": ' + b'{"a": ' * 900 + b"[1]" + b"}" * 901
    assert read_error(body).message in ("m", "")
