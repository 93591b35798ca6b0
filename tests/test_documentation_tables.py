"""The tables of Discord's documentation, against the generated ones: every dispatch with the
intents that deliver it, opcodes, close codes, statuses and error codes.

`payloads/tables.json` has the documentation's facts; the names of voice's close codes, which it
describes in sentences, are ours.
"""

from collections.abc import Mapping, Sequence

import msgspec
import pytest
from msgspec import Struct

from gloam.core import OpenIntEnum
from gloam.events import (
    CLOSE_ACTIONS,
    COMMANDS,
    EVENTS,
    PRIVILEGED_INTENTS,
    VOICE_CLOSE_ACTIONS,
    CloseAction,
    GatewayCloseCode,
    GatewayOpcode,
    Intents,
    VoiceCloseCode,
    VoiceOpcode,
)
from gloam.models import HttpStatus, JsonErrorCode
from tests.documented import PAYLOADS


class Intent(Struct, forbid_unknown_fields=True):
    """An intent, and what it delivers."""

    bit: int
    events: Sequence[str]


class Tables(Struct, forbid_unknown_fields=True):
    """The data file."""

    intents: Mapping[str, Intent]
    always: Sequence[str]
    """The dispatches that no intent stands before."""

    privileged: Sequence[str]
    gateway_opcodes: Mapping[str, int]
    sent: Sequence[int]
    """The opcodes that a client sends."""

    gateway_close_codes: Mapping[str, int]
    fatal: Sequence[int]
    """After which a client must not connect again."""

    new_session: Sequence[int]
    """After which the session cannot be resumed."""

    voice_opcodes: Mapping[str, int]
    voice_close_codes: Mapping[str, int]
    voice_fatal: Sequence[int]
    """After which the documentation says not to connect again; of most others it says nothing."""

    voice_resume: Sequence[int]
    """After which it says to resume."""

    http_statuses: Sequence[int]
    json_error_codes: Sequence[int]


TABLES = msgspec.json.decode((PAYLOADS / "tables.json").read_bytes(), type=Tables)
GATED = {name for intent in TABLES.intents.values() for name in intent.events}


def test_every_dispatch_is_there_and_no_other() -> None:
    assert EVENTS.keys() == GATED | set(TABLES.always)
    assert len(EVENTS) == 79


@pytest.mark.parametrize("name", sorted({*GATED, *TABLES.always}))
def test_a_dispatch_names_the_intents_that_deliver_it(name: str) -> None:
    wanted = {intent for intent, one in TABLES.intents.items() if name in one.events}
    assert {intent.name for intent in EVENTS[name].intents} == wanted
    assert EVENTS[name].name == name


def test_every_intent_is_a_bit() -> None:
    assert {intent.name: intent.value for intent in Intents} == {
        name: 1 << intent.bit for name, intent in TABLES.intents.items()
    }
    assert {intent.name for intent in PRIVILEGED_INTENTS} == set(TABLES.privileged)


@pytest.mark.parametrize(
    ("codes", "wanted"),
    [
        (GatewayOpcode, TABLES.gateway_opcodes),
        (GatewayCloseCode, TABLES.gateway_close_codes),
        (VoiceOpcode, TABLES.voice_opcodes),
        (VoiceCloseCode, TABLES.voice_close_codes),
    ],
)
def test_codes_have_these_names(codes: type[OpenIntEnum], wanted: Mapping[str, int]) -> None:
    assert {code.name: code.value for code in codes} == wanted


def test_there_is_a_command_for_each_opcode_that_a_client_sends() -> None:
    assert COMMANDS.keys() == set(TABLES.sent)


@pytest.mark.parametrize("code", GatewayCloseCode)
def test_a_close_code_says_what_a_client_does(code: GatewayCloseCode) -> None:
    fatal, anew = code in TABLES.fatal, code in TABLES.new_session
    assert (CLOSE_ACTIONS[code] is CloseAction.FATAL) == fatal
    assert (CLOSE_ACTIONS[code] is CloseAction.IDENTIFY) == anew


def test_a_close_code_of_voice_says_what_a_client_does() -> None:
    assert VOICE_CLOSE_ACTIONS.keys() == set(VoiceCloseCode)
    actions = {int(code): action for code, action in VOICE_CLOSE_ACTIONS.items()}
    assert {actions[code] for code in TABLES.voice_fatal} == {CloseAction.FATAL}
    assert {actions[code] for code in TABLES.voice_resume} == {CloseAction.RESUME}


def test_every_status_and_error_code_of_the_documentation_is_named() -> None:
    assert set(TABLES.http_statuses) <= set(HttpStatus)
    assert set(TABLES.json_error_codes) <= set(JsonErrorCode)
