"""The tolerant tier: what it keeps and leaves out, how it agrees with the first, what it costs."""

import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import FrameType

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET, Struct, field

from gloam.core import DecodeError
from gloam.core.wire import Repair, decode_reporting, decode_typed, encode
from gloam.core.wire._tolerant import repair
from tests.core.wire.world import (
    Box,
    BoxId,
    Crate,
    Kind,
    NestedBox,
    OpenBox,
    Rights,
    UnknownBox,
    User,
    UserId,
    crates,
    faulty,
    json_values,
)

ADA = {"id": "7", "name": "ada", "nick": None, "kind": 0}


def read(payload: object, wanted: object) -> tuple[object, list[tuple[str, str]]]:
    """What is made of the payload, and the paths and problems of the repairs."""
    value, repairs = repair(payload, wanted)
    return value, [(found.path, found.problem) for found in repairs]


def test_a_required_field_that_is_missing_null_or_unreadable_is_unset() -> None:
    value, repairs = repair({"id": [], "nick": None, "kind": None}, User)
    assert isinstance(value, User)
    fields = {name: getattr(value, name) for name in ("id", "name", "nick", "kind")}
    assert fields == {"id": UNSET, "name": UNSET, "nick": None, "kind": UNSET}
    assert list(repairs) == [
        Repair("User", "id", "$.id", "list in place of UserId"),
        Repair("User", "name", "$.name", "missing"),
        Repair("User", "kind", "$.kind", "null in place of Kind"),
    ]


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        ("class", 5),
        ("mood", 5),
        ("marks", "many"),
        ("rights", "x"),
        ("rights", ""),
        ("rights", "²"),
        ("rights", "9" * 5_000),
        ("rights", True),
        ("born", "yesterday"),
        ("born", {}),
        ("friend", []),
        ("friend_ids", None),
        ("friend_ids", "12"),
        ("motto", None),
        ("nonce", 1.5),
        ("nonce", [1]),
    ],
)
def test_an_optional_field_that_cannot_be_read_is_unset(key: str, fault: object) -> None:
    value, repairs = read({**ADA, key: fault}, User)
    assert value == decode_typed(msgspec.json.encode(ADA), User)
    assert [path for path, _ in repairs] == [f"$.{key}"]


def test_a_fault_deep_down_costs_only_itself() -> None:
    payload = {**ADA, "friend": {**ADA, "friend": {**ADA, "name": None, "friend_ids": ["1", {}]}}}
    value, repairs = read(payload, User)
    assert isinstance(value, User)
    assert isinstance(value.friend, User)
    assert isinstance(value.friend.friend, User)
    assert value.friend.friend.friend_ids == [1]
    assert not isinstance(value.friend.friend.name, str)
    assert repairs == [
        ("$.friend.friend.name", "null in place of str"),
        ("$.friend.friend.friend_ids[1]", "dict in place of UserId"),
    ]


def test_items_that_cannot_be_read_are_left_out_and_nulls_kept_where_they_may_be() -> None:
    value, repairs = read({"boxes": [None, {"type": 0, "id": "1"}, 5], "maybe": [None, 5]}, Crate)
    assert value == Crate(boxes=[OpenBox(id=BoxId(1))], maybe=[None])
    assert [path for path, _ in repairs] == ["$.boxes[0]", "$.boxes[2]", "$.maybe[1]"]


def test_entries_whose_key_or_value_cannot_be_read_are_left_out() -> None:
    owners = {"7": ADA, "x": ADA, "8": 1, "9": {**ADA, "name": None}}
    value, repairs = read({"type": 1, "id": "1", "boxes": [], "owners": owners}, Box)
    assert isinstance(value, NestedBox)
    assert isinstance(value.owners, dict)
    assert sorted(value.owners) == [7, 9]
    assert [path for path, _ in repairs] == ["$.owners.x", "$.owners.8", "$.owners.9.name"]


def test_a_union_of_variants_and_text_takes_both() -> None:
    for sound, kept in (({"type": 0, "id": "1"}, OpenBox(id=BoxId(1))), ("text", "text")):
        value, repairs = read({"boxes": None, "box_or_text": sound}, Crate)
        assert isinstance(value, Crate)
        assert value.box_or_text == kept
        assert [path for path, _ in repairs] == ["$.boxes"]


def test_a_variant_that_nobody_knows_and_nothing_keeps_is_unset() -> None:
    value, repairs = read({"boxes": [], "box_or_text": {"type": "n" * 999, "id": "1"}}, Crate)
    assert value == Crate(boxes=[])
    assert [path for path, _ in repairs] == ["$.box_or_text"]
    assert len(repairs[0][1]) < 120


def test_a_struct_is_not_made_of_the_payload_of_another_variant() -> None:
    value, repairs = read({"boxes": [], "only_open": {"type": 1, "id": "1", "boxes": []}}, Crate)
    assert value == Crate(boxes=[])
    assert repairs == [("$.only_open", "type 1 in place of 0")]


def test_a_known_variant_with_a_fault_stays_that_variant() -> None:
    value, repairs = read([{"type": 0}, {"type": 9}], Sequence[Box])
    assert isinstance(value, list)
    assert isinstance(value[0], OpenBox)
    assert value[1] == UnknownBox(payload={"type": 9})
    assert repairs == [("$[0].id", "missing")]


def test_text_that_is_too_long_is_kept_all_the_same() -> None:
    value, repairs = read({**ADA, "motto": "x" * 11}, User)
    assert isinstance(value, User)
    assert value.motto == "x" * 11
    assert repairs == []


def test_permission_sets_outgrow_64_bits() -> None:
    value, repairs = decode_reporting(msgspec.json.encode({**ADA, "rights": str(1 << 90)}), User)
    assert isinstance(value, User)
    assert value.rights == Rights(1 << 90)
    assert list(repairs) == []


class Collections(Struct, frozen=True):
    many: tuple[int, ...]
    unique: frozenset[UserId]
    changing: set[Kind]
    broken: int
    fresh: list[int] = field(default_factory=list)


def test_collections_are_of_the_annotated_class() -> None:
    payload = {"many": [1, "2", None], "unique": ["3", {}], "changing": [1], "broken": "?"}
    value, _ = repair(payload, Collections)
    assert isinstance(value, Collections)
    assert value.many == (1, 2)
    assert value.unique == frozenset({3})
    assert value.changing == {Kind.BOT}


def test_a_default_that_can_change_is_not_shared() -> None:
    one, other = (repair({}, Collections)[0] for _ in range(2))
    assert isinstance(one, Collections)
    assert isinstance(other, Collections)
    assert one.fresh == []
    assert one.fresh is not other.fresh


def test_what_leaves_nothing_is_refused() -> None:
    for payload, wanted in ((None, User), ([], User), ({}, Sequence[User]), ("x", UserId)):
        with pytest.raises(ValueError, match="in place of"):
            repair(payload, wanted)


AGREED: Sequence[tuple[object, Sequence[object]]] = [
    (int, ["3", 3.0, 2**80, "-1", True, "x", "", " 3", 1.5, None]),
    (UserId, ["18446744073709551615", str(2**90), "1_0", -1]),
    (bool, ["true", 1, 0, "0", "yes", None]),
    (float, ["1.5", 3, "x"]),
    (str, [1, True, None]),
    (Kind, ["1", 7, -7, 2**63, 1.0, True, "x"]),
    (Rights, ["9", 9, "x", 1.5]),
    (datetime, ["2020-01-01T00:00:00Z", "2020-01-01", 12, "12", None]),
    (object, [None, [1, {"a": None}]]),
]


@pytest.mark.parametrize(
    ("wanted", "value"), [(wanted, value) for wanted, values in AGREED for value in values]
)
def test_scalars_are_read_as_the_first_tier_reads_them(wanted: object, value: object) -> None:
    raw = msgspec.json.encode(value)
    try:
        expected = decode_typed(raw, wanted)
    except DecodeError:
        with pytest.raises(ValueError, match="in place of"):
            repair(msgspec.json.decode(raw), wanted)
    else:
        found, repairs = repair(msgspec.json.decode(raw), wanted)
        assert (found, type(found), list(repairs)) == (expected, type(expected), [])


WANTED = [User, Box, Crate, Sequence[Box], Mapping[UserId, Kind], int | str, User | None]


@given(json_values(), st.sampled_from(WANTED))
def test_any_json_that_the_first_tier_reads_the_second_reads_alike(
    payload: object, wanted: object
) -> None:
    _assert_agreement(payload, wanted)


@given(crates().map(lambda crate: msgspec.json.decode(encode(crate))).flatmap(faulty))
def test_one_fault_anywhere_leaves_the_tiers_in_agreement(payload: object) -> None:
    _assert_agreement(payload, Crate)
    if isinstance(payload, dict):
        value, _ = decode_reporting(msgspec.json.encode(payload), Crate)
        assert isinstance(value, Crate)
        again, _ = decode_reporting(encode(value), Crate)
        assert encode(again) == encode(value)


def _assert_agreement(payload: object, wanted: object) -> None:
    raw = msgspec.json.encode(payload)
    try:
        expected = decode_typed(raw, wanted)
    except DecodeError:
        return
    found, repairs = repair(msgspec.json.decode(raw), wanted)
    assert (found, list(repairs)) == (expected, [])


def _calls(work: Callable[[], object]) -> int:
    """How many Python functions run: the cost, without a clock."""
    count = 0

    def profile(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "broken",
    [
        {"id": "7", "name": None, "nick": None, "kind": 0},
        {},
        None,
        {"id": [], "name": [], "nick": [], "kind": [], "friend": {"friend": {}}},
    ],
)
def test_the_cost_grows_with_the_payload_and_no_faster(broken: object) -> None:
    def cost(members: int) -> int:
        payload = {"boxes": [], "maybe": [broken, ADA] * members}
        return _calls(lambda: repair(payload, Crate))

    cost(1)  # compiles
    one, ten = cost(100), cost(1_000)
    assert ten < 10.5 * one
    assert one < 100 * 200


def test_a_moment_is_read_exactly() -> None:
    value, _ = read({"name": 1, "born": "2024-05-01T12:00:00.123456+02:00"}, User)
    assert isinstance(value, User)
    assert value.born == datetime(2024, 5, 1, 10, 0, 0, 123456, tzinfo=UTC)
