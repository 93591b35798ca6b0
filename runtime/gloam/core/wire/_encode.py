"""Structs to bytes: ids and permission sets leave as strings, everything else as msgspec writes it.

msgspec writes an id, an `int` to it, as a number. So a converter is compiled for each type once,
from its annotations, and turns a value into what msgspec may write as it stands: an id into a
string, a struct with an id somewhere inside into a dict. What holds no id is handed to msgspec
untouched. The converter goes by the annotated type, never by the size of a number; where the
annotation leaves room (a union, a base class, `object`), by the class of the value itself.
"""

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from operator import attrgetter
from typing import Any, Final, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import StringFlags
from gloam.core.errors import EncodeError
from gloam.core.unknown import Unknown
from gloam.core.wire._types import is_id, unwrap

_Converter: TypeAlias = Callable[[Any], object]

_PLAIN: Final = (str, int, float, bool, type(None), bytes)
_ABSENCE: Final = (type(None), UnsetType)


def encode(value: object) -> bytes:
    """The JSON of a value: a struct, a list or mapping of them, or anything else that JSON has.

    `UNSET` fields are left out, ids and permission sets are written as strings, an unknown variant
    as the payload it came as. A bare id outside a struct is an `int` to Python and is written as a
    number: give it as a string there. Infinities and NaN, which JSON lacks, are written as null.

    Raises:
        EncodeError: the value holds something without a JSON form.
    """
    try:
        return msgspec.json.encode(_by_class(value))
    except (TypeError, ValueError, RecursionError, msgspec.MsgspecError) as error:
        raise EncodeError(f"cannot write {type(value).__name__} as JSON: {error}") from error


def to_builtins(value: object) -> object:
    """The value as dicts, lists and scalars, spelt as `encode` spells them."""
    return msgspec.json.decode(encode(value))


def _by_class(value: object) -> object:
    """The value ready for msgspec, going by its own class."""
    if isinstance(value, Struct):
        convert = _struct_converter(type(value))
        return value if convert is None else convert(value)
    if isinstance(value, StringFlags):
        return str(int(value))
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, Mapping):
        return {key: _by_class(item) for key, item in value.items()}
    if isinstance(value, Sequence | set | frozenset):
        return [_by_class(item) for item in value]
    return value


@cache
def _struct_converter(cls: type[Struct]) -> _Converter | None:
    """How a struct is turned into what msgspec may write; None if it may be written as it is."""
    if issubclass(cls, Unknown):
        return lambda value: value.payload
    if not _holds_converted(cls, set()):
        return None
    config = cls.__struct_config__
    tag = {} if config.tag is None else {config.tag_field: config.tag}
    plan = [(field.name, field.encode_name, _converter(field.type)) for field in _fields(cls)]
    converted = [name for name, _, convert_field in plan if convert_field is not None]
    if not converted:  # only a class derived from it has what must be converted
        return None
    # A request has many optional fields, most of them unset: one look shows whether any counts.
    look = attrgetter(*converted)
    nothing = UNSET if len(converted) == 1 else (UNSET,) * len(converted)

    def convert(value: Struct) -> object:
        if look(value) == nothing:
            return value
        out: dict[str | None, object] = dict(tag)
        for name, wire_name, convert_field in plan:
            item = getattr(value, name)
            if item is not UNSET:
                if convert_field is not None and item is not None:
                    item = convert_field(item)
                out[wire_name] = item
        return out

    return convert


def _converter(annotation: object) -> _Converter | None:
    """How a value of an annotated type is converted; None if not at all."""
    annotation = unwrap(annotation)
    if not _holds_converted(annotation, set()):
        return None
    if is_id(annotation):
        return str
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (typing.Union, types.UnionType):
        return _union(annotation)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, entry = map(_nullable, arguments)
        return lambda value: {key(k): entry(v) for k, v in value.items()}
    if origin is tuple and Ellipsis not in arguments:
        items = [_nullable(argument) for argument in arguments]
        return lambda value: [convert(v) for convert, v in zip(items, value, strict=True)]
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        item = _nullable(arguments[0])
        return lambda value: [item(v) for v in value]
    return _by_class


def _nullable(annotation: object) -> _Converter:
    """How an item of a list or mapping is converted; null stays null."""
    convert = _converter(annotation) or _same
    return lambda value: None if value is None else convert(value)


def _same(value: object) -> object:
    return value


def _union(annotation: object) -> _Converter:
    """How a value of a union is converted: by its shape (number, list, object), else by its class.

    Raises:
        TypeError: two arms of one shape are converted differently.
    """
    arms = [arm for arm in map(unwrap, typing.get_args(annotation)) if arm not in _ABSENCE]
    if len(arms) == 1:
        return _converter(arms[0]) or _by_class
    by_shape: dict[type, _Converter] = {}
    for arm in arms:
        convert_arm, shape = _converter(arm), _shape(arm)
        if convert_arm is not None and shape is not None:
            if shape in by_shape:
                raise TypeError(f"{annotation}: two arms cannot be told apart")
            by_shape[shape] = convert_arm

    def convert(value: object) -> object:
        shape = _shape_of(value)
        found = None if shape is None else by_shape.get(shape)
        return _by_class(value) if found is None else found(value)

    return convert


def _shape(annotation: object) -> type | None:
    """What tells values of the arm of a union from others, where their class does not say all."""
    if is_id(annotation):
        return int
    origin = typing.get_origin(annotation)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return Mapping
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        return Sequence
    return None


def _shape_of(value: object) -> type | None:
    if type(value) is int:
        return int
    if isinstance(value, Mapping):
        return Mapping
    if isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes):
        return Sequence
    return None


def _holds_converted(annotation: object, seen: set[object]) -> bool:
    """Whether a value of the type can hold, at any depth, what msgspec would write otherwise."""
    annotation = unwrap(annotation)
    if is_id(annotation) or annotation in (object, Any):
        return True
    if isinstance(annotation, type) and typing.get_origin(annotation) is None:
        if issubclass(annotation, StringFlags | Unknown):
            return True
        if not issubclass(annotation, Struct) or annotation in seen:
            return False
        seen.add(annotation)
        inside = [field.type for field in _fields(annotation)]
        # A field may hold a struct of a class derived from the annotated one.
        inside += annotation.__subclasses__()
        return any(_holds_converted(item, seen) for item in inside)
    return any(_holds_converted(arm, seen) for arm in typing.get_args(annotation))


@cache
def _fields(cls: type[Struct]) -> Sequence[msgspec.structs.FieldInfo]:
    """The fields of a struct, remembered, since looking them up resolves annotations each time."""
    return msgspec.structs.fields(cls)
