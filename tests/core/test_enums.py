"""Open enums and flags: unknown values are kept, and behave like members."""

import copy
import pickle
from collections.abc import Iterable
from enum import Enum, EnumType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import Flags, OpenIntEnum, OpenStrEnum, StringFlags
from gloam.core import enums as enums_module


class Kind(OpenIntEnum):
    TEXT = 0
    VOICE = 2
    UNKNOWN_9 = 5
    """A member whose name looks like an unknown value's."""


class Locale(OpenStrEnum):
    DANISH = "da"


class Marks(Flags):
    NONE = 0
    STAFF = 1
    PARTNER = 2
    HUNTER = 1 << 14


class Rights(StringFlags):
    NONE = 0
    KICK = 1 << 1
    PIN = 1 << 51


bits = st.integers(0, 2**80)


def test_known_values_are_the_members() -> None:
    assert Kind(2) is Kind.VOICE
    assert Locale("da") is Locale.DANISH
    assert Marks(2) is Marks.PARTNER
    assert Marks(0) is Marks.NONE
    assert Kind.VOICE.is_known
    assert Locale.DANISH.is_known


@given(st.integers())
def test_an_unknown_number_is_kept(value: int) -> None:
    kind = Kind(value)
    assert kind == value
    assert isinstance(kind, Kind)
    assert kind.is_known == (value in (0, 2, 5))
    assert Kind(value) == kind


@given(st.text())
def test_an_unknown_text_is_kept(value: str) -> None:
    locale = Locale(value)
    assert locale == value
    assert str(locale) == value
    assert hash(locale) == hash(value)
    assert locale.is_known == (value == "da")


def test_an_unknown_value_is_named_but_no_member() -> None:
    assert Kind(77).name == "UNKNOWN_77"
    assert repr(Locale("xx")) == "<Locale.UNKNOWN_xx: 'xx'>"
    assert 77 not in list(Kind)
    assert "UNKNOWN_77" not in Kind.__members__


def test_a_name_that_looks_unknown_deceives_nobody() -> None:
    assert Kind(9).name == "UNKNOWN_9"
    assert not Kind(9).is_known
    assert Kind.UNKNOWN_9.is_known


def test_equal_unknown_values_are_one_object() -> None:
    assert Kind(78) is Kind(78)
    assert Locale("yy") is Locale("yy")
    assert Marks(3) is Marks(3)


@pytest.mark.parametrize(
    ("owner", "value"),
    [(Kind, "x"), (Kind, 1.5), (Kind, None), (Locale, 5), (Locale, None), (Marks, "1")],
)
def test_a_value_of_another_type_is_no_value(owner: EnumType, value: object) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        owner(value)


MEMBERS: Iterable[Enum] = [
    *(Kind.TEXT, Kind(79), Kind(-1), Kind(2**70), Locale.DANISH, Locale(""), Locale("zz")),
    *(Marks.NONE, Marks.STAFF, Marks(3), Marks(1 << 20), Marks(1 | 1 << 20), Rights(2**51 + 2)),
]


@pytest.mark.parametrize("member", MEMBERS, ids=repr)
def test_members_known_or_not_pickle_and_copy_to_themselves(member: Enum) -> None:
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(member, protocol)) is member
    assert copy.copy(member) is member
    assert copy.deepcopy(member) is member


@given(bits, bits)
def test_flags_calculate_like_their_bits(one: int, other: int) -> None:
    left, right = Marks(one), Marks(other)
    assert (left | right) == one | other
    assert (left & right) == one & other
    assert (left ^ right) == one ^ other
    assert isinstance(left | right, Marks)
    assert (left in right) == (one & other == one)
    assert bool(left) == bool(one)


def test_flags_mix_with_plain_numbers() -> None:
    assert Marks.STAFF | 2 == Marks.STAFF | Marks.PARTNER
    assert isinstance(2 | Marks.STAFF, Marks)


@given(bits)
def test_the_complement_holds_the_known_flags_that_the_set_lacks(value: int) -> None:
    lacking = ~Marks(value)
    assert set(lacking) == set(Marks) - set(Marks(value))
    assert lacking & Marks(value) == 0
    assert Marks.PARTNER & ~Marks(value) == 2 & ~value


@given(bits)
def test_a_set_iterates_over_its_known_flags(value: int) -> None:
    assert list(Marks(value)) == [flag for flag in Marks if value & flag]


def test_a_set_is_named_by_its_flags_and_the_rest_of_its_bits() -> None:
    assert Marks(3).name == "STAFF|PARTNER"
    assert Marks(3 | 1 << 20).name == "STAFF|PARTNER|0x100000"
    assert Marks(1 << 20).name == "0x100000"
    assert f"{Marks(3)}" == "3"
    assert Rights(2**51 + 2).name == "KICK|PIN"


def test_unknown_values_do_not_fill_the_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(enums_module, "_REMEMBERED", 10)

    class Filled(OpenIntEnum):
        ONE = 1

    remembered: object = getattr(Filled._missing_, "__self__", None)
    assert isinstance(remembered, dict)
    for value in range(2, 100):
        assert Filled(value) == value
        assert len(remembered) <= 10
    assert Filled(2) == Filled(2)
    assert Filled(2) is Filled(2)
