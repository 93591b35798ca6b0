"""The payloads that Discord's documentation shows decode in the first tier, and encode back to what
they were.

`payloads/documentation` has their keys, kinds and nulls; names, ids and texts are of our own
making. Where the documentation abridges, the keys that it leaves out are filled in and listed as
`completed`. A key that no table of the documentation has may be lost: it is listed as `dropped`,
with the reason.
"""

import json
from collections.abc import Mapping

import pytest

from gloam.core.wire import decode_typed, encode
from tests.documented import Example, documented_payloads, type_named, unexplained

EXAMPLES = documented_payloads()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_a_documented_payload_round_trips(example: Example) -> None:
    value = decode_typed(json.dumps(example.payload).encode(), type_named(example.type))
    after = json.loads(encode(value))
    assert unexplained(example.payload, after, example.dropped) == set()


@pytest.mark.parametrize(
    "example", [one for one in EXAMPLES if one.completed], ids=lambda example: example.name
)
def test_what_was_completed_is_there(example: Example) -> None:
    for path in example.completed:
        value = example.payload
        for key in path.split("."):
            value = value[int(key)] if isinstance(value, list) else entries(value)[key]


def entries(value: object) -> Mapping[str, object]:
    """A JSON object, or a failure."""
    assert isinstance(value, dict)
    return value
