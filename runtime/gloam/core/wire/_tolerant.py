"""The second tier of the decode: read what can be read.

The payload, parsed once into dicts and lists, is walked by type. A converter is compiled per type
on first use and remembered:

- a struct takes each field by itself: what is missing, null where it may not be, or unreadable
  becomes `UNSET`, whether it was required or not (nothing is invented), and is noted as a
  `Repair`;
- a union told apart by a tag takes the variant that the tag names, or keeps the whole object in its
  `Unknown…` variant;
- a list or mapping leaves out, with a note, the items that cannot be read at all;
- a scalar is read as the first tier would, limits of length and size aside, or is unreadable.

An item of a list or mapping is first offered to msgspec whole, since most are sound even where one
is not. A struct that fails is walked, its lists are offered item by item in turn: each byte is
looked at no oftener than the types are deep, so the cost is linear in the payload, whatever the
number of faults. Where a fault lies is carried as linked pairs, since a path is only spelt out
when there is a fault.
"""

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Any, Final, TypeAlias, cast

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import StringFlags
from gloam.core.unknown import Unknown
from gloam.core.wire._types import is_id, type_name, unwrap


class Repair(Struct, frozen=True):
    """One thing that did not fit its type and was left out."""

    type_name: str
    """The struct that lacks something now, or the list or mapping that lacks an item."""

    field: str
    """Its field, by the wire name; `[]` for an item of a list, `{}` for an entry of a mapping."""

    path: str
    """Where in the payload, in JSON path notation."""

    problem: str
    """What was wrong: `missing`, or what was found in place of what was wanted."""

    @property
    def outcome(self) -> str:
        """What became of it: a field is `UNSET` now, an item of a list or mapping is not there."""
        return "it is left out" if self.field in (_ITEM, _ENTRY) else "it is UNSET"


class _UnreadableError(ValueError):
    """Nothing of the wanted type can be made of the value."""


_Place: TypeAlias = "tuple[_Place, str | int] | None"
_Notes: TypeAlias = list[Repair]
_Converter: TypeAlias = Callable[[Any, _Place, _Notes], object]

_PLAIN: Final = (str, int, float, bool)
_ITEM: Final = "[]"
_ENTRY: Final = "{}"


def repair(value: object, wanted: object) -> tuple[object, Sequence[Repair]]:
    """Make a value of the wanted type out of parsed JSON, and list what had to be left out.

    Raises:
        ValueError: nothing of the type can be made of it.
    """
    notes: _Notes = []
    return _converter(wanted)(value, None, notes), notes


@cache
def _converter(annotation: object) -> _Converter:
    """The converter to an annotated type."""
    annotation = unwrap(annotation)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union(annotation)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(annotation, *arguments)
    if origin is tuple and Ellipsis not in arguments:
        return _scalar(annotation)
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        return _sequence(annotation, arguments[0], origin)
    if _is_struct(annotation):
        return _struct(cast("type[Struct]", annotation))
    return _scalar(annotation)


def _struct(cls: type[Struct]) -> _Converter:
    """A struct, field by field; compiled at first use, since a struct may hold itself."""
    if issubclass(cls, Unknown):
        return lambda value, place, notes: cls(payload=_object(value, cls))
    tag_field, tag = cls.__struct_config__.tag_field, cls.__struct_config__.tag

    @cache
    def plan() -> Sequence[tuple[str, str, bool, _Converter]]:
        return [
            (field.name, field.encode_name, field.required, _converter(field.type))
            for field in msgspec.structs.fields(cls)
        ]

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        payload = _object(value, cls)
        if tag_field is not None and tag_field in payload and payload[tag_field] != tag:
            raise _UnreadableError(f"{tag_field} {payload[tag_field]!r:.60} in place of {tag!r}")
        found: dict[str, object] = {}
        for field, key, required, convert_field in plan():
            if key in payload:
                try:
                    found[field] = convert_field(payload[key], (place, key), notes)
                    continue
                except _UnreadableError as error:
                    problem = str(error)
            elif required:
                problem = "missing"
            else:
                continue
            notes.append(Repair(cls.__name__, key, _path((place, key)), problem))
            found[field] = UNSET
        return cls(**found)

    return convert


def _sequence(annotation: object, item: object, origin: type) -> _Converter:
    """A list, item by item; an item that cannot be read is left out."""
    convert_item = _sound_or_walked(item)
    name = type_name(annotation)
    build = origin if origin in (tuple, set, frozenset) else None

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        if not isinstance(value, list):
            raise _UnreadableError(_mismatch(value, annotation))
        items: list[object] = []
        for index, element in enumerate(value):
            try:
                items.append(convert_item(element, (place, index), notes))
            except _UnreadableError as error:
                notes.append(Repair(name, _ITEM, _path((place, index)), str(error)))
        return items if build is None else build(items)

    return convert


def _mapping(annotation: object, key: object, item: object) -> _Converter:
    """An object with free keys, value by value; an entry that cannot be read is left out."""
    convert_key, convert_item = _converter(key), _sound_or_walked(item)
    name = f"{type_name(annotation)}[{type_name(key)}, {type_name(item)}]"

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        entries: dict[object, object] = {}
        for key_text, element in _object(value, Mapping).items():
            here = (place, key_text)
            try:
                key_found = convert_key(key_text, here, notes)
                entries[key_found] = convert_item(element, here, notes)
            except _UnreadableError as error:
                notes.append(Repair(name, _ENTRY, _path(here), str(error)))
        return entries

    return convert


def _sound_or_walked(annotation: object) -> _Converter:
    """The converter that first asks msgspec for the whole, and walks only what it refuses."""
    read, walk = _reader(annotation), _converter(annotation)

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        try:
            return read(value)
        except msgspec.ValidationError:
            return walk(value, place, notes)

    return convert


def _union(annotation: object) -> _Converter:
    """A union: null, a variant named by its tag, or the first arm that takes the value."""
    arguments = [unwrap(arm) for arm in typing.get_args(annotation)]
    nullable = type(None) in arguments
    arms = [arm for arm in arguments if arm not in (type(None), UnsetType)]
    variants = [cast("type[Struct]", arm) for arm in arms if _is_struct(arm)]
    if len(variants) > 1:
        others = [arm for arm in arms if arm not in variants]
        convert_value = _variants(variants, _first(others, annotation))
    elif len(arms) == 1:
        convert_value = _converter(arms[0])
    else:
        convert_value = _first(arms, annotation)

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        if value is None:
            if nullable:
                return None
            raise _UnreadableError(_mismatch(value, annotation))
        return convert_value(value, place, notes)

    return convert


def _variants(variants: Sequence[type[Struct]], otherwise: _Converter) -> _Converter:
    """The variant that the tag names, else the one that keeps everything."""
    unknown = next((variant for variant in variants if issubclass(variant, Unknown)), None)
    known = [variant for variant in variants if variant is not unknown]
    converters = {variant.__struct_config__.tag: _converter(variant) for variant in known}
    tag_field = variants[0].__struct_config__.tag_field or "type"

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        if not isinstance(value, dict):
            return otherwise(value, place, notes)
        tag = value.get(tag_field)
        found = converters.get(tag) if type(tag) in (str, int) else None  # `true` is not 1
        if found is not None:
            return found(value, place, notes)
        if unknown is None:
            raise _UnreadableError(f"{tag_field} {tag!r:.60} is none of the {len(known)} known")
        return unknown(payload=value)

    return convert


def _first(arms: Sequence[object], annotation: object) -> _Converter:
    """The first arm that takes the value; repairs only if none takes it whole."""
    converters = [_converter(arm) for arm in arms]
    read = _reader(annotation)

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        try:
            return read(value)
        except msgspec.ValidationError:
            pass
        for convert_arm in converters:
            try:
                return convert_arm(value, place, notes)
            except _UnreadableError:
                continue
        raise _UnreadableError(_mismatch(value, annotation))

    return convert


def _scalar(annotation: object) -> _Converter:
    """Anything without parts; a value that is already of the wanted type is told by its class."""
    exact = int if is_id(annotation) else annotation
    if exact not in (str, bool, int):
        exact = None
    known: Mapping[object, object] = {}
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        known = annotation._value2member_map_
    is_flags = isinstance(annotation, type) and issubclass(annotation, StringFlags)
    takes_parts = exact is None and not known and annotation not in (float, datetime)
    read = _reader(annotation)

    def convert(value: object, place: _Place, notes: _Notes) -> object:
        cls = type(value)
        if cls is exact:
            return value
        if known and (cls is str or cls is int) and value in known:
            return known[value]
        if not takes_parts and cls not in _PLAIN:  # spares asking msgspec what is known
            raise _UnreadableError(_mismatch(value, annotation))
        try:
            return read(value)
        except msgspec.ValidationError as error:
            if is_flags and cls is str and _is_long_number(cast("str", value)):
                # msgspec's enums end at 64 bits, permission sets need not.
                return cast("type[StringFlags]", annotation)(int(cast("str", value)))
            raise _UnreadableError(_mismatch(value, annotation)) from error

    return convert


def _is_long_number(text: str) -> bool:
    """Whether a text is decimal, and within the digits that Python reads at once."""
    return text.isascii() and text.isdecimal() and len(text) <= 4_000


@cache
def _reader(annotation: object) -> Callable[[object], object]:
    """What reads a value as the first tier does, or raises `msgspec.ValidationError`.

    The type is put into a struct of one field, since msgspec remembers what it found out about a
    struct, but looks at any other type anew at each call, which costs up to six times as much.
    """
    box = msgspec.defstruct("_Box", [("value", annotation)], array_like=True)

    def read(value: object) -> object:
        return cast("Any", msgspec.convert((value,), box, strict=False)).value

    return read


def _is_struct(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Struct)


def _object(value: object, wanted: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _UnreadableError(_mismatch(value, wanted))
    return value


def _mismatch(value: object, wanted: object) -> str:
    found = "null" if value is None else type(value).__name__
    return f"{found} in place of {type_name(wanted)}"


def _path(place: _Place) -> str:
    """The place in JSON path notation: `$.embeds[0].title`."""
    parts: list[str] = []
    while place is not None:
        place, step = place
        parts.append(f".{step}" if isinstance(step, str) else f"[{step}]")
    return "$" + "".join(reversed(parts))
