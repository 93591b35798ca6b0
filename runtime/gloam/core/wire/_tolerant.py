"""The second tier of the decode: read what can be read.

The payload, parsed once into dicts and lists, is walked by type. A converter is compiled per type on first use and remembered:

- a struct takes each field by itself: what is missing, null where it may not be, or unreadable becomes `UNSET`, whether it
  was required or not (nothing is invented), and is noted as a `Repair`;
- a union told apart by a tag takes the variant that the tag names, or keeps the whole object in its `Unknown…` variant;
- a list or mapping leaves out, with a note, the items that cannot be read at all;
- a scalar is read as the first tier would, or is unreadable.

An item of a list is first offered to msgspec whole, since most are sound even where one is not. A struct that fails is walked,
its lists are offered item by item in turn: each byte is looked at no oftener than the types are deep, so the cost is linear in
the payload, whatever the number of faults.
"""

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Final, TypeAlias, cast

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core.unknown import Unknown
from gloam.core.wire._types import is_id, unwrap


class Repair(Struct, frozen=True):
    """One thing that did not fit its type and was left out."""

    type_name: str
    """The struct that lacks something now."""

    field: str
    """Its field, by the wire name."""

    path: str
    """Where in the payload, in JSON path notation."""

    problem: str
    """What was wrong: `missing`, or what was found in place of what was wanted."""


class _UnreadableError(ValueError):
    """Nothing of the wanted type can be made of the value."""


_Notes: TypeAlias = list[Repair]
_Converter: TypeAlias = Callable[[Any, str, _Notes], object]

_NUMBERS: Final = (int, float)


def repair(value: object, wanted: object) -> tuple[object, Sequence[Repair]]:
    """Make a value of the wanted type out of parsed JSON, and list what had to be left out.

    Raises:
        ValueError: nothing of the type can be made of it.
    """
    notes: _Notes = []
    return _converter(wanted)(value, "$", notes), notes


@lru_cache(maxsize=None)
def _converter(annotation: object) -> _Converter:
    """The converter to an annotated type."""
    annotation = unwrap(annotation)
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union(annotation)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _mapping(*typing.get_args(annotation))
    if origin is tuple and Ellipsis not in typing.get_args(annotation):
        return _scalar(annotation)
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        return _sequence(typing.get_args(annotation)[0], annotation)
    if isinstance(annotation, type) and issubclass(annotation, Struct):
        return _struct(annotation)
    return _scalar(annotation)


def _struct(cls: type[Struct]) -> _Converter:
    """A struct, field by field; compiled at first use, since a struct may hold itself."""
    if issubclass(cls, Unknown):
        return lambda value, path, notes: cls(payload=_object(value, cls))
    name = cls.__name__

    @lru_cache(maxsize=1)
    def plan() -> list[tuple[str, str, object, _Converter]]:
        return [
            (field.name, field.encode_name, _default(field), _converter(field.type))
            for field in msgspec.structs.fields(cls)
        ]

    def convert(value: object, path: str, notes: _Notes) -> object:
        payload = _object(value, cls)
        found: dict[str, object] = {}
        for field, key, default, convert_field in plan():
            if key not in payload:
                if default is msgspec.NODEFAULT:
                    notes.append(Repair(name, key, f"{path}.{key}", "missing"))
                    default = UNSET
                found[field] = default
                continue
            try:
                found[field] = convert_field(payload[key], f"{path}.{key}", notes)
            except _UnreadableError as error:
                notes.append(Repair(name, key, f"{path}.{key}", str(error)))
                found[field] = UNSET
        return cls(**found)

    return convert


def _default(field: msgspec.structs.FieldInfo) -> object:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default


def _object(value: object, wanted: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise _UnreadableError(_mismatch(value, wanted))
    return value


def _sequence(item: object, annotation: object) -> _Converter:
    """A list, item by item; an item that cannot be read is left out."""
    convert_item = _converter(item)
    wanted = cast("type[object]", item)

    def convert(value: object, path: str, notes: _Notes) -> object:
        if not isinstance(value, list):
            raise _UnreadableError(_mismatch(value, annotation))
        items: list[object] = []
        for index, element in enumerate(value):
            try:
                items.append(_whole(element, wanted))
                continue
            except msgspec.ValidationError:
                pass
            place = f"{path}[{index}]"
            try:
                items.append(convert_item(element, place, notes))
            except _UnreadableError as error:
                notes.append(Repair(_name(annotation), "[]", place, str(error)))
        return items

    return convert


def _whole(element: object, wanted: type[object]) -> object:
    """The element as the first tier reads it."""
    return msgspec.convert(element, wanted, strict=False)


def _mapping(key: object, item: object) -> _Converter:
    """An object with free keys, value by value; an entry that cannot be read is left out."""
    convert_key, convert_item = _scalar(key), _converter(item)

    def convert(value: object, path: str, notes: _Notes) -> object:
        entries: dict[object, object] = {}
        for name, element in _object(value, Mapping).items():
            place = f"{path}.{name}"
            try:
                entries[convert_key(name, place, notes)] = convert_item(element, place, notes)
            except _UnreadableError as error:
                notes.append(
                    Repair(f"Mapping[{_name(key)}, {_name(item)}]", "{}", place, str(error))
                )
        return entries

    return convert


def _union(annotation: object) -> _Converter:
    """A union: null, a variant named by its tag, or the first arm that takes the value."""
    arms = [
        arm
        for arm in map(unwrap, typing.get_args(annotation))
        if arm not in (None, type(None), UnsetType)
    ]
    nullable = type(None) in typing.get_args(annotation)
    tagged = {arm for arm in arms if isinstance(arm, type) and issubclass(arm, Struct)}
    if len(tagged) > 1:
        convert_value = _variants(
            cast("list[type[Struct]]", [arm for arm in arms if arm in tagged])
        )
    elif len(arms) == 1:
        convert_value = _converter(arms[0])
    else:
        convert_value = _first(arms, annotation)

    def convert(value: object, path: str, notes: _Notes) -> object:
        if value is None:
            if nullable:
                return None
            raise _UnreadableError(_mismatch(value, annotation))
        return convert_value(value, path, notes)

    return convert


def _variants(arms: list[type[Struct]]) -> _Converter:
    """The variant that the tag names, else the one that keeps everything."""
    unknown = next((arm for arm in arms if issubclass(arm, Unknown)), None)
    converters = {arm.__struct_config__.tag: _converter(arm) for arm in arms if arm is not unknown}
    tag_field = arms[0].__struct_config__.tag_field or "type"

    def convert(value: object, path: str, notes: _Notes) -> object:
        payload = _object(value, arms[0])
        tag = payload.get(tag_field)
        found = converters.get(tag) if isinstance(tag, str | int) else None
        if found is not None:
            return found(value, path, notes)
        if unknown is None:
            raise _UnreadableError(f"{tag_field} {tag!r} is none of the {len(arms)} known")
        return unknown(payload=payload)

    return convert


def _first(arms: list[object], annotation: object) -> _Converter:
    """The first arm that takes the value; repairs only if none takes it whole."""
    converters = [_converter(arm) for arm in arms]

    def convert(value: object, path: str, notes: _Notes) -> object:
        try:
            return _whole(value, cast("type[object]", annotation))
        except msgspec.ValidationError:
            pass
        for convert_arm in converters:
            try:
                return convert_arm(value, path, notes)
            except _UnreadableError:
                continue
        raise _UnreadableError(_mismatch(value, annotation))

    return convert


def _scalar(annotation: object) -> _Converter:
    """Anything without parts. The common ones are read here, since msgspec inspects a bare type anew at each call."""
    if annotation is str:
        exact: Callable[[Any], object] | None = _exactly(str)
    elif annotation is bool:
        exact = _exactly(bool)
    elif annotation is int or is_id(annotation):
        exact = _exactly(int)
    elif annotation is datetime:
        exact = None
    elif isinstance(annotation, type) and issubclass(annotation, Enum):
        exact = _member(annotation)
    else:
        exact = None

    def convert(value: object, path: str, notes: _Notes) -> object:
        if exact is not None:
            found = exact(value)
            if found is not None:
                return found
        try:
            return msgspec.convert(value, cast("type[object]", annotation), strict=False)
        except msgspec.ValidationError as error:
            raise _UnreadableError(_mismatch(value, annotation)) from error

    return convert


def _exactly(cls: type[object]) -> Callable[[object], object]:
    return lambda value: value if type(value) is cls else None


def _member(cls: type[Enum]) -> Callable[[object], object]:
    """The enum member of a value that is spelt exactly as the member's; the rest is msgspec's."""
    members = cls._value2member_map_
    return lambda value: members.get(value) if type(value) in (int, str) else None


def _mismatch(value: object, wanted: object) -> str:
    found = "null" if value is None else type(value).__name__
    return f"{found} in place of {_name(wanted)}"


def _name(annotation: object) -> str:
    return getattr(annotation, "__name__", None) or str(annotation)
