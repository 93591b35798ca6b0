"""The frames of the gateway and of voice that Discord's documentation shows: a number that the
schema knows, and a payload of the type that belongs to it.

`payloads/frames.json` is made like the rest (see `test_documentation_payloads`).
"""

import json
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec
import pytest
from msgspec import Struct, field

from gloam.core import UndecodableEvent
from gloam.core.wire import decode_typed, encode
from gloam.events import COMMANDS, GatewayOpcode, HelloPayload, VoiceOpcode
from gloam.gateway.decoder import Decoder
from tests.documented import PAYLOADS, type_named, unexplained


class Example(Struct, forbid_unknown_fields=True):
    """One frame."""

    page: str
    title: str
    opcodes: Literal["GatewayOpcode", "VoiceOpcode"]
    frame: Mapping[str, object]
    """Keys `op` and `d`; some have `s`, `t` or `seq`."""

    type: str | None = None
    """The name of the struct of `d`, where it is one."""

    completed: Sequence[str] = ()
    """Where it has keys that the documentation leaves out."""

    dropped: Mapping[str, str] = field(default_factory=dict)
    """Which keys of `d` may be lost, each with the reason."""

    @property
    def opcode(self) -> GatewayOpcode | VoiceOpcode:
        """The member of the number."""
        number = self.frame["op"]
        assert isinstance(number, int)
        return GatewayOpcode(number) if self.opcodes == "GatewayOpcode" else VoiceOpcode(number)


EXAMPLES = msgspec.json.decode((PAYLOADS / "frames.json").read_bytes(), type=list[Example])
OF_GATEWAY = [example for example in EXAMPLES if example.opcodes == "GatewayOpcode"]
WITH_STRUCT = [example for example in EXAMPLES if example.type]


def name_of(example: Example) -> str:
    """What pytest calls it."""
    return f"{example.page}: {example.title}"


@pytest.mark.parametrize("example", EXAMPLES, ids=name_of)
def test_the_opcode_is_known(example: Example) -> None:
    assert example.opcode.is_known


@pytest.mark.parametrize("example", WITH_STRUCT, ids=name_of)
def test_the_payload_round_trips(example: Example) -> None:
    assert example.type
    payload = example.frame["d"]
    value = decode_typed(json.dumps(payload).encode(), type_named(example.type))
    assert unexplained(payload, json.loads(encode(value)), example.dropped) == set()


@pytest.mark.parametrize("example", OF_GATEWAY, ids=name_of)
def test_the_type_belongs_to_the_opcode(example: Example) -> None:
    wanted = type_named(example.type) if example.type else None
    assert isinstance(example.opcode, GatewayOpcode)
    if example.opcode is GatewayOpcode.HELLO:
        assert wanted is HelloPayload
    elif example.opcode is not GatewayOpcode.HEARTBEAT:
        assert COMMANDS.get(example.opcode) is wanted


@pytest.mark.parametrize("example", OF_GATEWAY, ids=name_of)
def test_the_shard_reads_the_frame(example: Example) -> None:
    frame = Decoder().decode(json.dumps(example.frame).encode())
    assert frame.opcode == example.frame["op"]
    assert json.loads(frame.data) == example.frame.get("d")
    assert (frame.sequence, frame.name) == (example.frame.get("s"), example.frame.get("t"))
    if frame.name:  # of the one dispatch, the documentation made the name up
        assert isinstance(frame.event, UndecodableEvent)
