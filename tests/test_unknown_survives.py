"""What Discord adds tomorrow survives: an event, a variant of a union, an enum value or a flag bit
that the schema does not know decodes, and encodes back to what it was.

The unions and enums are found in the generated modules, not listed here.
"""

import copy
import json
from collections.abc import Iterator, Sequence
from enum import Enum
from fnmatch import fnmatchcase
from inspect import isclass
from types import UnionType
from typing import TypeAlias, Union, cast, get_args, get_origin

import msgspec
import pytest
from msgspec import Struct

import gloam.events
import gloam.models
import gloam.routes.bodies
from gloam.core import Flags, OpenIntEnum, OpenStrEnum, StringFlags, UndecodableEvent
from gloam.core.unknown import Unknown
from gloam.core.wire import decode, decode_typed, encode
from gloam.gateway.decoder import Decoder
from tests.documented import Example as Documented
from tests.documented import changes, documented_payloads, type_named

NUMBER, TEXT, BIT = 90_210, "HERON_MOVED", 1 << 62

KINDS = ("type", "trigger_type", "component_type", "style", "format_type", "status")
"""Keys of which a number or a word says what their object is."""

Path: TypeAlias = tuple[str | int, ...]

CLASSES = {
    name: one
    for module in (gloam.models, gloam.events, gloam.routes.bodies)
    for name, one in vars(module).items()
    if isclass(one)
}
UNKNOWNS = {name: one for name, one in CLASSES.items() if issubclass(one, Unknown)}
ENUMS = {name: one for name, one in CLASSES.items() if issubclass(one, Enum)}
UNIONS = {name: type_named(name.removeprefix("Unknown")) for name in UNKNOWNS}
VARIANTS = {variant for union in UNIONS.values() for variant in get_args(union)}
STRUCTS = {one for one in CLASSES.values() if issubclass(one, Struct)}
OPEN_ENUMS = {
    name: one
    for name, one in ENUMS.items()
    if issubclass(one, OpenIntEnum | OpenStrEnum | Flags | StringFlags)
}


def test_there_is_something_to_find() -> None:
    assert {"UnknownComponent", "UnknownChannel", "UnknownInteraction"} <= UNKNOWNS.keys()
    assert len(OPEN_ENUMS) > 100


def test_every_enum_of_the_wire_is_open() -> None:
    assert ENUMS.keys() - OPEN_ENUMS.keys() == {"CloseAction"}, "which is ours, not Discord's"


def test_every_variant_stands_in_a_union_that_keeps_unknown_ones() -> None:
    tagged = {one for one in STRUCTS if one.__struct_config__.tag is not None}
    dispatches = {one for one in STRUCTS if issubclass(one, gloam.events.BaseDispatch)}
    assert tagged - dispatches == VARIANTS


def test_no_field_takes_a_variant_but_by_its_union() -> None:
    alone = [
        f"{struct.__name__}.{field.name}"
        for struct in STRUCTS
        for field in msgspec.structs.fields(struct)
        if any(is_closed(one) for one in inside(field.type))
    ]
    assert alone == []


def inside(annotation: object) -> Iterator[frozenset[object]]:
    """The alternatives at each depth of a type: of a list, itself, and those of its items."""
    arms = get_args(annotation) if get_origin(annotation) in (Union, UnionType) else (annotation,)
    yield frozenset(arms)
    for arm in arms:
        for argument in get_args(arm):
            yield from inside(argument)


def is_closed(arms: frozenset[object]) -> bool:
    """Whether alternatives have variants of a union without the unknown one."""
    return bool(arms & VARIANTS) and arms.isdisjoint(UNKNOWNS.values())


@pytest.mark.parametrize("name", sorted(OPEN_ENUMS))
def test_an_unknown_value_or_bit_survives(name: str) -> None:
    enum = OPEN_ENUMS[name]
    new = unknown_value(enum)
    raw = json.dumps(str(new) if issubclass(enum, StringFlags) else new).encode()
    value = decode_typed(raw, enum)
    assert isinstance(value, enum)
    assert value not in list(enum)
    assert encode(value) == raw


def unknown_value(enum: type[Enum]) -> int | str:
    """A value that no member has; for flags, all members and a bit more."""
    if issubclass(enum, OpenStrEnum):
        return TEXT
    if issubclass(enum, Flags):
        return sum(member.value for member in enum) | BIT
    return NUMBER


@pytest.mark.parametrize("name", sorted(UNKNOWNS))
def test_an_unknown_variant_survives_whole(name: str) -> None:
    unknown, union = UNKNOWNS[name], UNIONS[name]
    for payload in unknown_payloads(unknown):
        raw = json.dumps(payload).encode()
        value = decode(raw, union)
        assert type(value) is unknown
        assert json.loads(encode(value)) == payload
        many = decode(b"[%b, %b]" % (raw, raw), Sequence[union])  # type: ignore[valid-type] # found at run time
        assert json.loads(encode(many)) == [payload, payload]


def unknown_payloads(unknown: type[Unknown]) -> Iterator[dict[str, object]]:
    """Objects that no variant of a union fits, with all kinds of JSON inside."""
    tag_field = unknown.__struct_config__.tag_field
    assert tag_field
    inside = {"id": "90071992547409931", "number": 3, "some": [None, True, {"a": 1.5, "b": ""}]}
    yield {tag_field: NUMBER if isinstance(unknown.__struct_config__.tag, int) else TEXT} | inside
    yield inside | {"text": TEXT}


@pytest.mark.parametrize("wanted", [None, {gloam.events.MessageCreate}], ids=["all", "one"])
def test_an_unknown_event_is_kept_for_whoever_wants_all(
    wanted: set[type[gloam.events.Dispatch]] | None,
) -> None:
    payload = b'{"heron": ["1", 2, null], "id": "90071992547409931"}'
    frame = Decoder(wanted).decode(
        b'{"op": 0, "s": 7, "t": "HERON_MOVED", "d": %b, "more": {}}' % payload
    )
    assert (frame.name, frame.sequence, frame.data) == (TEXT, 7, payload)
    if wanted is None:
        assert isinstance(frame.event, UndecodableEvent)
        assert (frame.event.name, frame.event.raw) == (TEXT, payload)
    else:
        assert frame.event is None


@pytest.mark.parametrize("example", documented_payloads(), ids=lambda example: example.name)
def test_an_unknown_type_survives_anywhere_in_a_payload(example: Documented) -> None:
    for path in typed_places(example.payload):
        payload = copy.deepcopy(example.payload)
        place, kind = at(payload, path), path[-1]
        place[kind] = NUMBER if isinstance(place[kind], int) else TEXT
        value = decode(json.dumps(payload).encode(), type_named(example.type))
        changed = changes(payload, json.loads(encode(value)))
        lost = [one for one in changed if not any(fnmatchcase(one, key) for key in example.dropped)]
        assert lost == [], path


def typed_places(
    value: object, path: tuple[str | int, ...] = ()
) -> Iterator[tuple[str | int, ...]]:
    """Where in a payload something is told by a number or a word: each `type` and `t`."""
    if isinstance(value, dict):
        yield from ((*path, key) for key in KINDS if key in value)
        for key, item in value.items():
            yield from typed_places(item, (*path, key))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from typed_places(item, (*path, index))


def at(payload: object, path: Path) -> dict[str | int, object]:
    """The object that holds the last key of a path."""
    value = payload
    for key in path[:-1]:
        value = cast("dict[str | int, object]", value)[key]
    return cast("dict[str | int, object]", value)
