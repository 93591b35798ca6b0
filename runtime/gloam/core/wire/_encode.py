"""Structs to bytes: ids and permission sets leave as strings, everything else as msgspec writes it.

msgspec writes an id, an `int` to it, as a number. So a converter is compiled for each type once, from its annotations, and
turns a value into what msgspec may write as it stands: an id into a string, a struct with an id somewhere inside into a dict.
What holds no id is handed to msgspec untouched. The converter goes by the annotated type, never by the size of a number;
where the annotation leaves room (a union, a base class, `object`), by the class of the value itself.
"""

import types
import typing
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import msgspec
from msgspec import UNSET, Struct

from gloam.core.enums import StringFlags
from gloam.core.errors import EncodeError
from gloam.core.unknown import Unknown
from gloam.core.wire._types import is_id, unwrap

_Converter: TypeAlias = Callable[[Any], object]

_PLAIN = (str, int, float, bool, type(None), bytes)


def encode(value: object) -> bytes:
    """The JSON of a value: a struct, a list or mapping of them, or anything else that JSON has.

    `UNSET` fields are left out, ids and permission sets are written as strings, an unknown variant as the payload it came as.
    A bare id outside a struct is an `int` to Python and is written as a number: give it as a string there.

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


@lru_cache(maxsize=None)
def _struct_converter(cls: type[Struct]) -> _Converter | None:
    """How a struct is turned into what msgspec may write; None if it may be written as it is."""
    if issubclass(cls, Unknown):
        return lambda value: value.payload
    if not _holds_converted(cls, set()):
        return None
    config = cls.__struct_config__
    tag = {} if config.tag is None else {config.tag_field: config.tag}
    plan = [
        (field.name, field.encode_name, _converter(field.type))
        for field in msgspec.structs.fields(cls)
    ]

    def convert(value: Struct) -> object:
        out: dict[str | None, object] = dict(tag)
        for name, wire_name, convert_field in plan:
            item = getattr(value, name)
            if item is not UNSET:
                out[wire_name] = (
                    item if convert_field is None or item is None else convert_field(item)
                )
        return out

    return convert


def _converter(annotation: object) -> _Converter | None:
    """How a value of an annotated type is converted; None if not at all."""
    annotation = unwrap(annotation)
    if not _holds_converted(annotation, set()):
        return None
    if is_id(annotation):
        return str
    origin = typing.get_origin(annotation)
    if origin in (typing.Union, types.UnionType):
        arms = [
            arm for arm in map(unwrap, typing.get_args(annotation)) if _holds_converted(arm, set())
        ]
        if len(arms) > 1 and not all(isinstance(arm, type) for arm in arms):
            raise TypeError(
                f"{annotation}: a union of ids and other converted types cannot be told apart"
            )
        return (
            _converter(arms[0]) if len(arms) == 1 and not isinstance(arms[0], type) else _by_class
        )
    if isinstance(origin, type) and issubclass(origin, Mapping):
        key, item = map(_converter, typing.get_args(annotation))
        return lambda value: {
            (key(k) if key else k): (item(v) if item and v is not None else v)
            for k, v in value.items()
        }
    if isinstance(origin, type) and issubclass(origin, Sequence | set | frozenset):
        (item,) = {_converter(arm) for arm in typing.get_args(annotation) if arm is not Ellipsis}
        return lambda value: [item(v) if item and v is not None else v for v in value]
    return _by_class


def _holds_converted(annotation: object, seen: set[object]) -> bool:
    """Whether a value of the type can hold, at any depth, something that msgspec would write otherwise."""
    annotation = unwrap(annotation)
    if is_id(annotation) or annotation in (object, Any):
        return True
    if isinstance(annotation, type) and typing.get_origin(annotation) is None:
        if issubclass(annotation, StringFlags | Unknown):
            return True
        if not issubclass(annotation, Struct) or annotation in seen:
            return False
        seen.add(annotation)
        return any(
            _holds_converted(field.type, seen) for field in msgspec.structs.fields(annotation)
        )
    return any(_holds_converted(arm, seen) for arm in typing.get_args(annotation))
