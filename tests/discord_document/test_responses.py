"""Whatever Discord's document lets an endpoint answer decodes in the first tier, and encodes back
to what came in.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import cast, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import Struct, structs

from gloam.core import Route
from gloam.core.wire import decode_typed, encode
from gloam.models import Channel
from gloam.routes import ROUTES
from tests.discord_document.document import (
    Json,
    Sampler,
    document,
    needed,
    not_null,
    operation_key,
    operations,
)

EXAMPLES = 50


def answers() -> Iterator[tuple[str, Json, object]]:
    """Every JSON answer of the document as (operation and status, schema, our type), each pair of
    schema and type once.
    """
    routes = {
        operation_key(route.method, route.path): (name, route) for name, route in ROUTES.items()
    }
    seen: set[tuple[str, str]] = set()
    for key, operation in operations():
        if key not in routes:
            continue
        name, route = routes[key]
        for status, response in cast("Mapping[str, Json]", operation["responses"]).items():
            content = cast("Mapping[str, Json]", response.get("content", {}))
            if not status.startswith("2") or "application/json" not in content:
                continue
            # The document lets whole lists be null, but no endpoint is known to answer so.
            schema = not_null(cast("Json", content["application/json"]["schema"]))
            wanted = result_of(route, int(status))
            if wanted is bytes:  # nobody knows that it is JSON: see the `x-why` there
                continue
            pair = (json.dumps(schema, sort_keys=True), str(wanted))
            if pair not in seen:
                seen.add(pair)
                yield f"{name} {status}", schema, wanted


def result_of(route: Route, status: int) -> object:
    """What an answer with a status decodes to."""
    return dict(route.results).get(status, route.result)


ANSWERS = list(answers())


@needed
def test_the_document_is_there_and_has_answers() -> None:
    assert len(cast("Json", document()["paths"])) > 100
    assert ANSWERS


@pytest.mark.parametrize(
    ("schema", "wanted"), [case[1:] for case in ANSWERS], ids=[case[0] for case in ANSWERS]
)
@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(seed=st.integers(0, 2**32))
def test_an_answer_of_the_document_round_trips(schema: Json, wanted: object, seed: int) -> None:
    answer = Sampler(seed).draw(schema)
    if wanted is None:  # an empty object, of which nothing is kept
        assert not answer
        return
    value = decode_typed(json.dumps(answer).encode(), wanted)
    assert list(changes(answer, json.loads(encode(value)))) == []


CHANNEL_KEYS = frozenset(
    field.encode_name
    for variant in get_args(Channel)
    for field in structs.fields(cast("type[Struct]", variant))
)
"""The document has one schema for most kinds of channels, so that a sampled category has a bitrate;
each of our structs has the keys of its kind, and drops those of the others.
"""


OPTION_KEYS = frozenset({"required"})
"""The document has it on every option of a command, the documentation not on subcommands."""


def changes(before: object, after: object, path: str = "$") -> Iterator[str]:
    """Where a value that was decoded and encoded differs from what it was.

    Keys of digits are the sampler's free keys: a struct drops them, a mapping keeps them.
    """
    if isinstance(before, dict) and isinstance(after, dict):
        dropped = {key for key in before.keys() - after.keys() if not key.isdigit()}
        if "type" in before:
            dropped -= CHANNEL_KEYS | OPTION_KEYS
        yield from (f"{path}.{key} is lost" for key in sorted(dropped))
        yield from (f"{path}.{key} is invented" for key in sorted(after.keys() - before.keys()))
        for key in before.keys() & after.keys():
            yield from changes(before[key], after[key], f"{path}.{key}")
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        for index, pair in enumerate(zip(before, after, strict=True)):
            yield from changes(*pair, f"{path}[{index}]")
    elif spelt(before) != spelt(after):
        yield f"{path}: {before!r} became {after!r}"


def spelt(value: object) -> object:
    """The value, with one spelling for a timestamp and for a number."""
    if isinstance(value, str) and value.isdigit():
        return int(value)
    if isinstance(value, str) and value[:4].isdigit() and "T" in value:
        return datetime.fromisoformat(value)
    return value
