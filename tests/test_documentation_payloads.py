"""The payloads that Discord's documentation shows decode in the first tier, and encode back to what
they were.

`payloads/documentation.json` has their keys, kinds and nulls; names, ids and texts are of our own
making.
"""

import json
from datetime import datetime
from pathlib import Path

import msgspec
import pytest
from msgspec import Struct

import gloam.events
import gloam.models
import gloam.routes.bodies
from gloam.core.wire import decode_typed, encode


class Example(Struct):
    """One payload, and the type that it is of."""

    title: str
    type: str
    payload: dict[str, object]

    @property
    def wanted(self) -> object:
        """The model of that name."""
        rooms = (gloam.models, gloam.events, gloam.routes.bodies)
        return next(getattr(room, self.type) for room in rooms if hasattr(room, self.type))


EXAMPLES = msgspec.json.decode(
    (Path(__file__).parent / "payloads" / "documentation.json").read_bytes(), type=list[Example]
)


@pytest.mark.parametrize(
    "example", EXAMPLES, ids=lambda example: f"{example.type}: {example.title}"
)
def test_a_documented_payload_round_trips(example: Example) -> None:
    value = decode_typed(json.dumps(example.payload).encode(), example.wanted)
    assert spelt(json.loads(encode(value))) == spelt(example.payload)


def spelt(value: object) -> object:
    """The value with the one spelling of timestamps that comparing needs."""
    if isinstance(value, dict):
        return {key: spelt(item) for key, item in value.items()}
    if isinstance(value, list):
        return [spelt(item) for item in value]
    if isinstance(value, str) and value[:4].isdigit() and "T" in value:
        return datetime.fromisoformat(value)
    return value
