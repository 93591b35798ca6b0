"""A small world of hand-written structs, with each shape once that Discord's models have.

Beside the structs are hypothesis strategies: `users()`, `boxes()`, `crates()` draw sound values,
`faulty(payload)` draws the payload with one of its parts replaced or removed.
"""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Annotated, Final, NewType, TypeAlias, Union

from hypothesis import strategies as st
from msgspec import UNSET, Meta, Struct, UnsetType, field

from gloam.core import Flags, OpenIntEnum, OpenStrEnum, StringFlags, Unknown

BoxId = NewType("BoxId", int)
UserId = NewType("UserId", int)


class Kind(OpenIntEnum):
    HUMAN = 0
    BOT = 1


class Mood(OpenStrEnum):
    GOOD = "good"
    BAD = "bad"


class Marks(Flags):
    NONE = 0
    STAFF = 1
    PARTNER = 2
    HUNTER = 1 << 14


class Rights(StringFlags):
    NONE = 0
    OPEN = 1
    CLOSE = 1 << 3
    BURN = 1 << 51


class User(Struct, frozen=True, gc=False, kw_only=True):
    id: UserId
    name: str
    nick: str | None
    kind: Kind
    class_: str | UnsetType = field(name="class", default=UNSET)
    mood: Mood | UnsetType = UNSET
    marks: Marks | UnsetType = UNSET
    rights: Rights | UnsetType = UNSET
    born: datetime | UnsetType | None = UNSET
    friend: Union["User", UnsetType, None] = UNSET
    friend_ids: Sequence[UserId] | UnsetType = UNSET
    motto: Annotated[str, Meta(max_length=10)] | UnsetType = UNSET
    nonce: int | str | UnsetType = UNSET


class Letter(Struct, frozen=True, gc=False, kw_only=True):
    id: BoxId
    author: User
    text: str | UnsetType = UNSET


class StampedLetter(Letter, frozen=True, gc=False, kw_only=True):
    """What a `Letter` field may hold at run time: it has an id that the annotated class has not."""

    box_id: BoxId
    rights: Rights = Rights.NONE


class BaseBox(Struct, frozen=True, gc=False, kw_only=True):
    id: BoxId


class OpenBox(BaseBox, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0):
    label: str | UnsetType = UNSET


class NestedBox(BaseBox, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    boxes: Sequence["Box"]
    owners: Mapping[UserId, User] | UnsetType = UNSET


class UnknownBox(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    @property
    def type(self) -> int:
        return self.integer_tag("type")


Box: TypeAlias = OpenBox | NestedBox | UnknownBox


class Crate(Struct, frozen=True, gc=False, kw_only=True):
    boxes: Sequence[Box]
    moods: Mapping[Mood, int] | UnsetType = UNSET
    names: Mapping[str, str | None] | UnsetType = UNSET
    shard: tuple[int, int] | UnsetType = UNSET
    way: tuple[UserId, float, Rights] | UnsetType = UNSET
    maybe: Sequence[User | None] | UnsetType = UNSET
    by_name: str | Sequence[UserId] | UnsetType = UNSET
    box_or_text: OpenBox | NestedBox | str | UnsetType = UNSET
    who: UserId | str | UnsetType = UNSET
    letter: Letter | UnsetType = UNSET
    only_open: OpenBox | UnsetType = UNSET
    extra: object = UNSET
    sealed: bool | UnsetType = UNSET


ids: Final = st.integers(0, 2**64 - 1)
_moments: Final = st.timedeltas(timedelta(), timedelta(days=365 * 5000)).map(
    lambda since: datetime(1970, 1, 1, tzinfo=UTC) + since
)
_json: Final = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**70) | st.floats(-9, 9) | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=6,
)


def json_values() -> st.SearchStrategy[object]:
    """Anything that JSON can say."""
    return _json


def maybe(strategy: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """The strategy's values, or `UNSET`."""
    return st.just(UNSET) | strategy


def users(depth: int = 2) -> st.SearchStrategy[User]:
    """Users, with friends so many deep."""
    friend = st.none() if depth == 0 else st.none() | users(depth - 1)
    return st.builds(
        User,
        id=ids,
        name=st.text(),
        nick=st.none() | st.text(),
        kind=st.integers(-3, 2**63 - 1).map(Kind),
        class_=maybe(st.text()),
        mood=maybe(st.text().map(Mood)),
        marks=maybe(st.integers(0, 2**63 - 1).map(Marks)),
        rights=maybe(st.integers(0, 2**63 - 1).map(Rights)),
        born=maybe(st.none() | _moments),
        friend=maybe(friend),
        friend_ids=maybe(st.lists(ids, max_size=3)),
        motto=maybe(st.text(max_size=10)),
        nonce=maybe(st.integers(-(2**63), 2**63 - 1) | st.text(st.characters(categories=["L"]))),
    )


def boxes(depth: int = 2) -> st.SearchStrategy[Box]:
    """Boxes of all variants, the unknown included, nested so deep."""
    unknown = st.builds(
        lambda tag, rest: UnknownBox(payload={**rest, "type": tag}),
        st.integers(2, 99) | st.text(),
        st.dictionaries(st.text(max_size=4), _json, max_size=2),
    )
    flat = st.builds(OpenBox, id=ids, label=maybe(st.text())) | unknown
    if depth == 0:
        return flat
    owners = st.dictionaries(ids, users(0), max_size=2)
    nested = st.builds(
        NestedBox, id=ids, boxes=st.lists(boxes(depth - 1), max_size=2), owners=maybe(owners)
    )
    return flat | nested


def crates() -> st.SearchStrategy[Crate]:
    """Crates of everything."""
    small = st.integers(-(2**31), 2**31)
    text = st.text(st.characters(categories=["L"]))
    return st.builds(
        Crate,
        boxes=st.lists(boxes(), max_size=3),
        moods=maybe(st.dictionaries(st.text().map(Mood), small, max_size=2)),
        names=maybe(st.dictionaries(st.text(), st.none() | st.text(), max_size=2)),
        shard=maybe(st.tuples(small, small)),
        way=maybe(st.tuples(ids, st.floats(-9, 9), st.integers(0, 2**60).map(Rights))),
        maybe=maybe(st.lists(st.none() | users(0), max_size=2)),
        by_name=maybe(text | st.lists(ids, max_size=2)),
        box_or_text=maybe(st.builds(OpenBox, id=ids) | text),
        who=maybe(ids | text),
        letter=maybe(st.builds(Letter, id=ids, author=users(0), text=maybe(st.text()))),
        only_open=maybe(st.builds(OpenBox, id=ids)),
        extra=maybe(_json),
        sealed=maybe(st.booleans()),
    )


@st.composite
def faulty(draw: st.DrawFn, payload: object) -> object:
    """The payload with one part, at any depth, removed or replaced by any JSON."""
    if isinstance(payload, dict) and payload and draw(st.integers(0, 9)):
        key = draw(st.sampled_from(sorted(payload)))
        if draw(st.integers(0, 3)) == 0:
            return {other: value for other, value in payload.items() if other != key}
        return {**payload, key: draw(faulty(payload[key]))}
    if isinstance(payload, list) and payload and draw(st.integers(0, 9)):
        index = draw(st.integers(0, len(payload) - 1))
        return [*payload[:index], draw(faulty(payload[index])), *payload[index + 1 :]]
    return draw(_json)
