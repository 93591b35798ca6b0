"""Payloads to frames: what is wanted, what must be repaired, and what cannot be read."""

import json
from contextlib import suppress
from typing import TypeAlias

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import DecodeError, UndecodableEvent
from gloam.events import (
    EVENTS,
    GuildCreate,
    MessageDelete,
    Ready,
    Resumed,
    TypingStart,
    UnavailableGuildCreate,
)
from gloam.gateway import Decoder, Frame
from tests.gateway.loopback import READY

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
DELETED = {"id": "5", "channel_id": "6"}
SESSION = READY | {"session_id": "session", "resume_gateway_url": "wss://resume.example"}
EVERYTHING = Decoder()


def dispatch(name: str, data: object, sequence: int = 3) -> bytes:
    """A dispatch as the gateway sends it."""
    return json.dumps({"op": 0, "s": sequence, "t": name, "d": data}).encode()


def read(raw: bytes) -> Frame | None:
    """The frame, or None if there is none to be made of the bytes; nothing else may be raised."""
    with suppress(DecodeError):
        return EVERYTHING.decode(raw)
    return None


def test_a_wanted_event_is_read_in_one_pass() -> None:
    frame = Decoder([MessageDelete]).decode(dispatch("MESSAGE_DELETE", DELETED))
    assert isinstance(frame.event, MessageDelete)
    assert int(frame.event.data.id) == 5
    assert frame == Frame(0, b"", 3, "MESSAGE_DELETE", frame.event, wanted=True, repaired=False)


@pytest.mark.parametrize("data", [DELETED, {"id": None}, None, 5])
def test_an_unwanted_event_is_left_as_it_is(data: object) -> None:
    frame = Decoder([TypingStart]).decode(dispatch("MESSAGE_DELETE", data))
    raw = json.dumps(data).encode()
    assert frame == Frame(0, raw, 3, "MESSAGE_DELETE", None, wanted=False)


def test_an_unknown_event_is_handed_over_raw_to_who_wants_all() -> None:
    raw = dispatch("MOON_PHASE_UPDATE", {"phase": "new"})
    frame = EVERYTHING.decode(raw)
    assert frame.wanted
    assert frame.event == UndecodableEvent(
        name="MOON_PHASE_UPDATE", sequence=3, raw=b'{"phase": "new"}', error=None
    )
    frame = Decoder([MessageDelete]).decode(raw)
    assert (frame.event, frame.wanted, frame.sequence) == (None, False, 3)


@pytest.mark.parametrize("wanted", [[], [MessageDelete], [Resumed]])
def test_what_keeps_the_session_is_read_though_nobody_wants_it(
    wanted: list[type[MessageDelete] | type[Resumed]],
) -> None:
    decoder = Decoder(wanted)
    frame = decoder.decode(dispatch("READY", SESSION))
    assert isinstance(frame.event, Ready)
    assert not frame.wanted
    frame = decoder.decode(dispatch("RESUMED", None))
    assert isinstance(frame.event, Resumed)
    assert frame.wanted is (Resumed in wanted)


def test_an_unwanted_ready_with_a_fault_is_repaired_for_the_session() -> None:
    frame = Decoder([]).decode(dispatch("READY", SESSION | {"guilds": None}))
    assert isinstance(frame.event, Ready)
    assert frame.event.data.session_id == "session"
    assert (frame.wanted, frame.repaired) == (False, True)


def test_a_fault_in_a_field_costs_that_field() -> None:
    data = {"channel_id": "1", "user_id": None, "timestamp": 5}
    frame = EVERYTHING.decode(dispatch("TYPING_START", data))
    assert isinstance(frame.event, TypingStart)
    assert (int(frame.event.data.channel_id), frame.event.data.timestamp) == (1, 5)
    assert not frame.event.data.user_id
    assert (frame.sequence, frame.repaired) == (3, True)


@pytest.mark.parametrize("data", [None, 5, "text", [1]])
def test_what_cannot_be_repaired_is_handed_over_raw_with_its_error(data: object) -> None:
    frame = EVERYTHING.decode(dispatch("TYPING_START", data))
    assert isinstance(frame.event, UndecodableEvent)
    assert (frame.event.name, frame.event.sequence) == ("TYPING_START", 3)
    assert frame.event.raw == frame.data == json.dumps(data).encode()
    assert isinstance(frame.event.error, DecodeError)
    assert frame.wanted
    assert frame.repaired


def test_a_guild_that_is_not_available_is_its_own_event() -> None:
    frame = EVERYTHING.decode(dispatch("GUILD_CREATE", {"id": "7", "unavailable": True}))
    assert isinstance(frame.event, UnavailableGuildCreate)
    assert int(frame.event.data.id) == 7
    assert not frame.repaired


def test_a_guild_with_a_fault_is_still_a_guild() -> None:
    frame = EVERYTHING.decode(dispatch("GUILD_CREATE", {"id": "7", "unavailable": False}))
    assert isinstance(frame.event, GuildCreate)
    assert int(frame.event.data.id) == 7
    assert frame.repaired


@pytest.mark.parametrize(
    "data",
    [b'"\xff"', b'{"id":"7","name":"\xff\xfe"}', b"1" * 5000, b"[" * 5000 + b"]" * 5000, b"1e999"],
)
@pytest.mark.parametrize("name", ["GUILD_CREATE", "MESSAGE_CREATE", "READY", "NEW_THING"])
def test_what_is_hardly_json_is_a_frame_or_a_decode_error(name: str, data: bytes) -> None:
    raw = b'{"op":0,"s":3,"t":"%s","d":%s}' % (name.encode(), data)
    frame = read(raw)
    assert frame is None or (frame.sequence == 3 and frame.event is not None)


def test_other_opcodes_keep_their_payload_as_it_came() -> None:
    frame = EVERYTHING.decode(b'{"t":null, "s":null, "op":9, "d": true }')
    assert frame == Frame(9, b"true")
    assert EVERYTHING.decode(b'{"op":11}') == Frame(11, b"null")
    hello = b'{"heartbeat_interval":41250,"_trace":[]}'
    assert EVERYTHING.decode(b'{"op":10,"d":%s}' % hello) == Frame(10, hello)


@pytest.mark.parametrize(
    "raw", [b"", b"not json", b"[]", b"5", b"null", b"{}", b'{"op":"x"}', b"{"]
)
def test_what_is_no_envelope_is_an_error_with_the_bytes(raw: bytes) -> None:
    with pytest.raises(DecodeError, match="not a gateway payload") as caught:
        EVERYTHING.decode(raw)
    assert caught.value.raw == raw


@given(raw=st.binary(max_size=100) | JSON.map(lambda data: json.dumps(data).encode()))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    frame = read(raw)
    assert frame is None or frame.wanted


@given(name=st.sampled_from(sorted(EVENTS)), data=JSON)
def test_no_wanted_event_is_lost_whatever_it_holds(name: str, data: Json) -> None:
    frame = EVERYTHING.decode(dispatch(name, data))
    assert frame.event is not None
    assert (frame.name, frame.sequence, frame.wanted) == (name, 3, True)
