"""Encode: ids and permission sets as strings, absence left out, unknown variants as they came."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from msgspec import UNSET, Struct, UnsetType

from gloam.core import EncodeError
from gloam.core.wire import decode_typed, encode, to_builtins
from tests.core.wire.world import (
    Box,
    BoxId,
    Crate,
    Kind,
    Letter,
    Marks,
    Mood,
    NestedBox,
    OpenBox,
    Rights,
    StampedLetter,
    UnknownBox,
    User,
    UserId,
    boxes,
    crates,
    users,
)

ADA = User(id=UserId(7), name="ada", nick=None, kind=Kind.HUMAN)
ADA_PAYLOAD = {"id": "7", "name": "ada", "nick": None, "kind": 0}
BIG = BoxId(2**64 - 1)


@given(users())
def test_a_user_survives_the_wire(user: User) -> None:
    assert decode_typed(encode(user), User) == user


@given(boxes())
def test_a_known_box_survives_the_wire(box: Box) -> None:
    payload = msgspec.json.decode(encode(box))
    if isinstance(box, UnknownBox):
        assert payload == box.payload
    else:
        assert payload["id"] == str(box.id)


@given(crates())
def test_encoding_again_what_was_written_changes_nothing(crate: Crate) -> None:
    written = to_builtins(crate)
    assert encode(written) == encode(crate)


def test_ids_and_rights_leave_as_strings_at_every_depth() -> None:
    rights = Rights.OPEN | Rights.BURN
    user = msgspec.structs.replace(ADA, friend=ADA, friend_ids=[UserId(1), BIG], rights=rights)
    assert to_builtins(user) == {
        **ADA_PAYLOAD,
        "rights": str(1 + 2**51),
        "friend": ADA_PAYLOAD,
        "friend_ids": ["1", str(2**64 - 1)],
    }


def test_keys_that_are_ids_leave_as_strings() -> None:
    box = NestedBox(id=BIG, boxes=[], owners={UserId(7): ADA})
    assert to_builtins(box) == {
        "type": 1,
        "id": str(BIG),
        "boxes": [],
        "owners": {"7": ADA_PAYLOAD},
    }


def test_the_tag_is_written_within_lists_of_a_union() -> None:
    unknown = UnknownBox(payload={"type": 99, "new": [1, {"id": "5"}]})
    crate = Crate(boxes=[OpenBox(id=BoxId(1)), unknown, NestedBox(id=BoxId(2), boxes=[unknown])])
    assert to_builtins(crate) == {
        "boxes": [
            {"type": 0, "id": "1"},
            unknown.payload,
            {"type": 1, "id": "2", "boxes": [unknown.payload]},
        ]
    }


def test_absent_null_and_value_are_three_things() -> None:
    assert "born" not in to_builtins_of(ADA)
    assert to_builtins_of(msgspec.structs.replace(ADA, born=None))["born"] is None
    born = datetime(2024, 5, 1, 12, tzinfo=UTC)
    assert to_builtins_of(msgspec.structs.replace(ADA, born=born))["born"] == "2024-05-01T12:00:00Z"


def to_builtins_of(value: object) -> Mapping[str, object]:
    found = to_builtins(value)
    assert isinstance(found, dict)
    return found


def test_a_required_field_that_was_lost_is_left_out() -> None:
    lost = decode_typed(b'{"id":"7","name":"ada","nick":null,"kind":0}', User)
    lost = msgspec.structs.replace(lost, name=UNSET)
    assert to_builtins(lost) == {"id": "7", "nick": None, "kind": 0}


def test_names_that_python_keeps_leave_by_their_wire_name() -> None:
    assert to_builtins_of(msgspec.structs.replace(ADA, class_="x"))["class"] == "x"


def test_a_field_may_hold_a_struct_of_a_derived_class() -> None:
    letter = StampedLetter(id=BoxId(1), author=ADA, box_id=BIG, rights=Rights.CLOSE)
    payload = to_builtins_of(Crate(boxes=[], letter=letter))["letter"]
    stamp = {"box_id": str(BIG), "rights": "8"}
    assert payload == {"id": "1", "author": ADA_PAYLOAD, **stamp}


class Plain(Struct, frozen=True):
    text: str


class Precious(Plain, frozen=True):
    owner: UserId


class Holder(Struct, frozen=True):
    plain: Plain
    many: Sequence[Plain] = ()


def test_a_derived_class_alone_may_hold_the_id() -> None:
    item = Precious("x", UserId(7))
    written = {"text": "x", "owner": "7"}
    assert to_builtins(Holder(item, [item, Plain("y")])) == {
        "plain": written,
        "many": [written, {"text": "y"}],
    }


class Unions(Struct, frozen=True, kw_only=True):
    text_or_ids: str | Sequence[UserId] | UnsetType = UNSET
    id_or_user: UserId | User | UnsetType = UNSET
    id_or_ids: UserId | Sequence[UserId] | UnsetType = UNSET
    ids_or_map: Sequence[UserId] | Mapping[UserId, UserId] | UnsetType = UNSET
    pair: tuple[UserId, int] | UnsetType = UNSET
    lists: tuple[Sequence[UserId], Sequence[BoxId]] | UnsetType = UNSET
    rights: Sequence[Rights | None] | UnsetType = UNSET


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Unions(text_or_ids="abc"), {"text_or_ids": "abc"}),
        (Unions(text_or_ids=[UserId(1)]), {"text_or_ids": ["1"]}),
        (Unions(id_or_user=UserId(1)), {"id_or_user": "1"}),
        (Unions(id_or_user=ADA), {"id_or_user": ADA_PAYLOAD}),
        (Unions(id_or_ids=UserId(1)), {"id_or_ids": "1"}),
        (Unions(id_or_ids=[UserId(1)]), {"id_or_ids": ["1"]}),
        (Unions(ids_or_map={UserId(1): UserId(2)}), {"ids_or_map": {"1": "2"}}),
        (Unions(pair=(UserId(1), 2)), {"pair": ["1", 2]}),
        (Unions(lists=([UserId(1)], [BoxId(2)])), {"lists": [["1"], ["2"]]}),
        (Unions(rights=[Rights.OPEN, None]), {"rights": ["1", None]}),
    ],
)
def test_a_value_of_a_union_is_written_by_its_shape(value: Unions, written: object) -> None:
    assert to_builtins(value) == written


class Ambiguous(Struct, frozen=True):
    ids: Sequence[UserId] | Sequence[Sequence[UserId]]


def test_a_union_whose_arms_look_alike_is_refused() -> None:
    with pytest.raises(EncodeError, match="told apart"):
        encode(Ambiguous([UserId(1)]))


def test_what_is_inside_an_object_goes_by_its_own_class() -> None:
    body = {"user": ADA, "rights": Rights.OPEN, "marks": Marks.STAFF, "mood": Mood("new")}
    written = {"user": ADA_PAYLOAD, "rights": "1", "marks": 1, "mood": "new"}
    assert to_builtins(body) == written
    assert to_builtins([ADA, None, (Rights.BURN,)]) == [ADA_PAYLOAD, None, [str(2**51)]]
    assert to_builtins(Crate(boxes=[], extra=body)) == {"boxes": [], "extra": written}


def test_unknown_values_of_enums_leave_as_they_came() -> None:
    user = msgspec.structs.replace(ADA, kind=Kind(77), mood=Mood("odd"), marks=Marks(1 | 1 << 40))
    payload = to_builtins_of(user)
    assert (payload["kind"], payload["mood"], payload["marks"]) == (77, "odd", 1 | 1 << 40)


def test_permission_sets_outgrow_64_bits() -> None:
    assert to_builtins_of(msgspec.structs.replace(ADA, rights=Rights(1 << 90)))["rights"] == str(
        1 << 90
    )


def test_a_struct_without_ids_is_written_as_msgspec_does() -> None:
    assert encode(Plain("x")) == b'{"text":"x"}'


@pytest.mark.parametrize(
    "value", [object(), {(1, 2): 3}, "\ud800", 1j, Letter, [{"deep": {1j}}]], ids=repr
)
def test_what_json_lacks_is_an_encode_error(value: object) -> None:
    with pytest.raises(EncodeError):
        encode(value)


def test_a_list_that_holds_itself_is_an_encode_error() -> None:
    circle: list[object] = []
    circle.append(circle)
    with pytest.raises(EncodeError):
        encode(circle)


def test_nan_is_null_since_json_lacks_it() -> None:
    assert encode([float("nan"), float("inf")]) == b"[null,null]"
