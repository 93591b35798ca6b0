"""The refusals that Discord's documentation shows are read as code, message and field errors.

`payloads/refusals.json` is made like the rest (see `test_documentation_payloads`).
"""

import msgspec
import pytest
from msgspec import Struct, field

from gloam.http.errors import read_error
from tests.documented import PAYLOADS


class Body(Struct):
    """What the body of a refusal may have."""

    code: int = 0
    message: str = ""
    retry_after: float | None = None


class Example(Struct, forbid_unknown_fields=True):
    """One refusal."""

    page: str
    title: str
    body: msgspec.Raw
    fields: list[tuple[str, str]] = field(default_factory=list)
    """The field errors that it holds, as (path, code)."""


EXAMPLES = msgspec.json.decode((PAYLOADS / "refusals.json").read_bytes(), type=list[Example])


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.title)
def test_a_documented_refusal_is_read(example: Example) -> None:
    read = read_error(bytes(example.body))
    body = msgspec.json.decode(example.body, type=Body)
    assert (read.code, read.message) == (body.code, body.message)
    assert read.retry_after == body.retry_after
    assert [(one.path, one.code) for one in read.fields] == example.fields
    assert all(one.message for one in read.fields)
