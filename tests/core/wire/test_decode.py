"""Decode: the three tiers, their errors, and the warnings."""

import copy
import logging
import pickle
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from gloam.core import DecodeError, Unknown
from gloam.core.wire import (
    Decoder,
    _decode,
    decode,
    decode_reporting,
    decode_typed,
    encode,
    to_builtins,
)
from tests.core.wire.world import (
    Box,
    BoxId,
    Crate,
    Kind,
    Marks,
    Mood,
    NestedBox,
    OpenBox,
    Rights,
    UnknownBox,
    User,
    UserId,
    boxes,
    crates,
    users,
)

ADA = b'{"id":"7","name":"ada","nick":null,"kind":0}'


@pytest.fixture(autouse=True)
def _nothing_reported_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_decode, "_reported", set())


def failure(raw: bytes, wanted: object) -> DecodeError | None:
    """The error of the decode, if it fails."""
    try:
        decode(raw, wanted)
    except DecodeError as error:
        return error
    return None


def test_a_payload_is_read_into_structs() -> None:
    raw = (
        b'{"id":"7","name":"ada","nick":null,"kind":1,"class":"x","mood":"good","marks":16385,'
        b'"rights":"2251799813685249","born":"2024-05-01T12:00:00+02:00","friend_ids":["1","2"]}'
    )
    assert decode(raw, User) == User(
        id=UserId(7),
        name="ada",
        nick=None,
        kind=Kind.BOT,
        class_="x",
        mood=Mood.GOOD,
        marks=Marks.STAFF | Marks.HUNTER,
        rights=Rights.OPEN | Rights.BURN,
        born=datetime(2024, 5, 1, 10, tzinfo=UTC),
        friend_ids=[UserId(1), UserId(2)],
    )


def test_absent_null_and_value_are_three_things() -> None:
    assert decode(ADA, User).born is UNSET
    assert not decode(ADA, User).born
    assert decode(ADA[:-1] + b',"born":null}', User).born is None


def test_what_the_schema_does_not_know_is_dropped_but_not_refused() -> None:
    assert decode_reporting(ADA[:-1] + b',"new":{"deep":[1]}}', User) == (decode(ADA, User), ())


@given(crates())
def test_all_tiers_read_what_was_written(crate: Crate) -> None:
    raw = encode(crate)
    value, _ = decode_reporting(raw, Crate)
    assert encode(value) == raw


@given(users())
def test_a_user_needs_no_repair(user: User) -> None:
    assert decode_reporting(encode(user), User) == (user, ())


@given(boxes())
def test_an_unknown_variant_at_any_depth_costs_nothing_but_time(box: Box) -> None:
    value, repairs = decode_reporting(encode(box), Box)
    assert (value, list(repairs)) == (box, [])


def test_unknown_variants_and_values_give_their_payload_back() -> None:
    payload = {
        "boxes": [
            {"type": 9, "id": "1", "lock": {"code": [1, 2, None]}},
            {"type": 1, "id": "2", "boxes": [{"type": "new"}, {"none": True}]},
        ],
        "moods": {"gloomy": 1},
        "maybe": [{"id": "7", "name": "ada", "nick": None, "kind": 99, "rights": str(2**61)}],
    }
    value, repairs = decode_reporting(msgspec.json.encode(payload), Crate)
    assert to_builtins(value) == payload
    assert list(repairs) == []


def test_a_payload_that_wears_the_tag_of_the_unknown_keeps_it() -> None:
    raw = b'{"type":-1,"id":"1"}'
    assert decode(raw, Box) == UnknownBox(payload={"type": -1, "id": "1"})
    assert encode(decode(raw, Box)) == raw


@pytest.mark.parametrize(
    ("payload", "number", "text"),
    [({"t": 5}, 5, ""), ({"t": "x"}, -1, "x"), ({"t": True}, -1, ""), ({}, -1, "")],
)
def test_an_unknown_tells_its_tag(payload: Mapping[str, object], number: int, text: str) -> None:
    unknown = Unknown(payload=payload)
    assert (unknown.integer_tag("t"), unknown.text_tag("t")) == (number, text)


def test_a_tag_that_is_no_number_names_no_variant() -> None:
    for raw in (b'{"type":true,"id":"1"}', b'{"type":[1]}', b'{"type":1.5}', b'{"type":null}'):
        assert isinstance(decode(raw, Box), UnknownBox)


def test_lists_mappings_and_unions_may_be_wanted() -> None:
    assert decode(b"[" + ADA + b"]", Sequence[User]) == [decode(ADA, User)]
    assert decode(b'{"7":' + ADA + b"}", Mapping[UserId, User]) == {7: decode(ADA, User)}
    assert decode(b'{"type":0,"id":"1"}', Box) == OpenBox(id=BoxId(1))
    assert decode(b"null", User | None) is None


BROKEN = [
    b"",
    b"[",
    b"nothing",
    b"NaN",
    b'{"id":1}}',
    b"\xff\xfe",
    b'{"name":"\xff"}',
    b'{"name":"\\ud800"}',
    b"[" * 100_000,
    b'{"friend":' * 100_000 + b"1" + b"}" * 100_000,
    b'{"id":1e999}',
]


@pytest.mark.parametrize("raw", BROKEN, ids=lambda raw: raw[:12])
def test_what_is_not_json_is_a_decode_error_with_its_bytes(raw: bytes) -> None:
    for read in (decode, decode_typed, decode_reporting):
        with pytest.raises(DecodeError) as caught:
            read(raw, User)
        assert caught.value.raw == raw


@pytest.mark.parametrize("raw", [b"null", b"1", b'"x"', b"[]", b"true"])
def test_what_is_no_object_makes_no_struct(raw: bytes) -> None:
    with pytest.raises(DecodeError):
        decode(raw, User)


@given(st.binary(max_size=60))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    for wanted in (User, Box, Crate, Sequence[Box], Mapping[UserId, Rights], object):
        error = failure(raw, wanted)
        assert error is None or error.raw == raw


def test_the_typed_decode_alone_repairs_nothing_and_says_where() -> None:
    with pytest.raises(DecodeError) as caught:
        decode_typed(b'{"boxes":[{"type":1,"id":"2","boxes":[{"type":9}]}]}', Crate)
    assert caught.value.path == "$.boxes[0].boxes[0].type"
    assert "as Crate" in str(caught.value)


def test_nesting_that_python_cannot_follow_is_a_decode_error_or_read() -> None:
    def nested(depth: int) -> bytes:
        return b'{"id":"1","type":1,"boxes":[' * depth + b'{"type":7}' + b"]}" * depth

    assert isinstance(decode(nested(100), Box), NestedBox)
    for depth in (200, 400, 900, 3_000):
        error = failure(nested(depth), Box)
        assert error is None or error.raw == nested(depth)
    assert failure(nested(3_000), Box) is not None


def test_the_name_of_a_long_union_does_not_drown_the_error() -> None:
    long_union = tuple[Box, Box, Box, Box] | int
    assert len(str(failure(b"true", long_union))) < 300


def test_a_kind_of_repair_is_warned_of_once(caplog: pytest.LogCaptureFixture) -> None:
    raw = b'{"boxes":null,"maybe":[1,2],"moods":{"good":[]}}'
    with caplog.at_level(logging.WARNING, "gloam.core.wire"):
        decode(raw, Crate)
        decode(raw, Crate)
    assert [record.getMessage() for record in caplog.records] == [
        "Crate.boxes at $.boxes: null in place of Sequence; it is UNSET",
        "Mapping[Mood, int].{} at $.moods.good: list in place of int; it is left out",
        "Sequence.[] at $.maybe[0]: int in place of User; it is left out",
    ]


def test_kinds_are_not_remembered_without_bound(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(_decode, "_KINDS_REMEMBERED", 1)
    decode(b'{"boxes":null,"sealed":"?"}', Crate)
    assert len(caplog.records) == 1


def test_values_and_errors_pickle_and_copy() -> None:
    raw = b'{"id":"7","name":"ada","nick":null,"kind":99,"rights":"1024","marks":16387}'
    user = decode(raw, User)
    assert pickle.loads(pickle.dumps(user)) == user
    assert copy.deepcopy(user) == user
    with pytest.raises(DecodeError) as caught:
        decode(b"[]", User)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.raw, again.path) == (str(caught.value), b"[]", "$")


def test_a_decoder_reads_what_stands_in_its_brackets() -> None:
    reader = Decoder[OpenBox | NestedBox | UnknownBox]()
    assert isinstance(reader.decode(b'{"type":9,"x":1}'), UnknownBox)
    assert Decoder[Sequence[User]]().decode(b"[" + ADA + b"]") == [decode(ADA, User)]
    assert Decoder[Mapping[str, int] | None]().decode(b"null") is None


def test_a_decoder_has_both_ways_to_decode() -> None:
    reader = Decoder[User | None]()
    broken = ADA.replace(b'"ada"', b"[]")
    found = reader.decode(broken)
    assert found is not None
    assert not found.name
    with pytest.raises(DecodeError, match="User"):
        reader.decode_typed(broken)


def test_a_decoder_of_nothing_says_how_it_is_made() -> None:
    with pytest.raises(TypeError, match=r"Decoder\[Interaction\]\(\)"):
        Decoder().decode(b"{}")
