"""Whatever the arguments of a builder allow is a body that Discord's document allows."""

import json
import typing
from collections.abc import Callable, Iterator
from functools import cache
from inspect import signature
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec import UNSET

from gloam.core import Constraint, Request, Route
from gloam.core.wire import encode
from gloam.models import PremiumRequiredResponse
from gloam.models.constraints import ARGUMENT_CONSTRAINTS, CONSTRAINTS
from gloam.routes import ROUTES
from tests.discord_document import meanings
from tests.discord_document.document import (
    PERMISSION_SETS,
    Json,
    document,
    needed,
    operation_key,
    operations,
)
from tests.discord_document.values import Values

assert meanings  # which tells `Values` what depends on what

EXAMPLES = 50
ALLOWED = (
    # The documentation lets the name be kept; that the document requires it has an `x-why`.
    "$: 'username' is a required property",
    # The documentation has a text, the document an object that nothing describes; `x-why` there.
    "$.description: ",
)
"""What the document may complain about, because the documentation says otherwise."""


def bodies() -> Iterator[tuple[str, Route, Json]]:
    """Every endpoint that takes a body, with the document's schema of it."""
    theirs = dict(operations())
    for name, route in ROUTES.items():
        operation = theirs.get(operation_key(route.method, route.path))
        if operation is None or (route.body is None and not route.file_field):
            continue
        content = cast("Json", cast("Json", operation.get("requestBody", {})).get("content", {}))
        media = cast("Json", content.get("application/json") or content.get("multipart/form-data"))
        yield name, route, cast("Json", media["schema"])


BODIES = list(bodies())


@needed
def test_the_document_is_there_and_has_bodies() -> None:
    assert BODIES


@pytest.mark.parametrize(
    ("route", "schema"), [case[1:] for case in BODIES], ids=[case[0] for case in BODIES]
)
@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(seed=st.integers(0, 2**32))
def test_a_body_is_valid_to_the_document(route: Route, schema: Json, seed: int) -> None:
    request = build(route, Values(seed))
    body = json.loads(encode(request.body))
    if route.file_field and request.files:
        body = {**(body or {}), route.file_field: "bytes"}
    if isinstance(request.body, PremiumRequiredResponse):  # deprecated, and gone from the document
        return
    assert [one for one in complaints(schema, body) if not one.startswith(ALLOWED)] == []


def build(route: Route, values: Values) -> Request[object]:
    """A request of a route with drawn arguments."""
    builder = cast("Callable[..., Request[object]]", route.builder)
    hints = typing.get_type_hints(builder)
    limits = {
        **CONSTRAINTS.get(f"{pascal(builder.__name__)}Body", {}),
        **ARGUMENT_CONSTRAINTS.get(builder.__name__, {}),
    }
    fields: dict[str, object] = {}
    if isinstance(route.body, type) and route.body.__name__.endswith("Body"):
        fields = values.fields(route.body)
    drawn: dict[str, object] = {}
    for name in signature(builder).parameters:
        if name in ("files", "reason"):
            continue
        limit = limits.get(name, Constraint())
        value = fields[name] if name in fields else values.draw(hints[name], limit)
        if value is not UNSET:
            drawn[name] = value
    positional = [drawn.pop(name) for name in path_parameters(route)]
    return builder(*positional, **drawn)


def pascal(name: str) -> str:
    """`create_message` as the name of its body begins."""
    return "".join(part.capitalize() for part in name.split("_"))


def path_parameters(route: Route) -> list[str]:
    """The names of the parameters that stand in the path, in order."""
    return [part[1:-1] for part in route.path.split("/") if part.startswith("{")]


@cache
def _validator(text: str) -> Draft202012Validator:
    schema = {**json.loads(text), "components": document()["components"]}
    return Draft202012Validator(cast("Json", mended(schema)))


def mended(schema: object) -> object:
    """The schema, without two faults of the document's.

    Permission sets are numbers in its requests, of a size that JSON numbers do not have: the
    documentation has text. And one of its lists of values is empty, so that nothing would do.
    """
    if isinstance(schema, list):
        return [mended(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    text: Json = {"type": ["string", "null"]}
    return {
        key: text
        if key in PERMISSION_SETS and isinstance(item, dict) and "integer" in item.get("type", ())
        else mended(item)
        for key, item in schema.items()
        if item != [] or key != "enum"
    }


def complaints(schema: Json, body: object) -> list[str]:
    """What the document has against a body."""
    found = _validator(json.dumps(schema, sort_keys=True)).iter_errors(body)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]
