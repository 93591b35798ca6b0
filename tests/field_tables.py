"""The field tables of Discord's documentation as data, and how a type of ours is read to be held
against them.

`payloads/field_tables` has a file for each page. A table's `of` names what it describes: a struct
or union of `gloam.models` or `gloam.events`, several joined by `|` (which share the table's fields
between them), or `operation.body` and `operation.query`. If it has several entries, each of them
has the whole table. A field is written as the documentation writes it: `nick?` may be absent,
`?string` may be null. What a sentence or a column says of it, that all of an endpoint's parameters
are optional or what their defaults are, is written so too. `payload_json`, which is the body of an
upload as text, is left out.
"""

import inspect
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import cast

import msgspec
from msgspec import Struct, UnsetType

import gloam.events
import gloam.models
from gloam.core import Constraint, File
from gloam.models import Permissions
from gloam.routes import ROUTES
from tests.documented import PAYLOADS


class FieldTable(Struct, forbid_unknown_fields=True):
    """A table of fields."""

    anchor: str
    of: Sequence[str]
    fields: Mapping[str, str]


class LimitTable(Struct, forbid_unknown_fields=True):
    """What a table's descriptions, or a sentence, say of lengths and ranges that a client keeps."""

    anchor: str
    of: Sequence[str]
    limits: Mapping[str, Constraint]


class ValueTable(Struct, forbid_unknown_fields=True):
    """A table of an enum's values or a set's flags."""

    anchor: str
    of: str
    members: Mapping[str, int] = {}
    """The values that the documentation has names for."""

    bits: Mapping[str, int] = {}
    """The flags, by name: the number of the bit."""

    values: Sequence[int | str] = ()
    """The values that it only describes."""


class Page(Struct, forbid_unknown_fields=True):
    """What the tables of one page say."""

    page: str
    fields: Sequence[FieldTable] = ()
    limits: Sequence[LimitTable] = ()
    values: Sequence[ValueTable] = ()
    left_out: Mapping[str, str] = {}
    """The tables that describe no type of ours, each with what it is."""


class Field(Struct, frozen=True):
    """What may stand at one place."""

    absent: bool
    null: bool
    kind: str
    """`snowflake`, `string`, `integer`, `number`, `boolean`, `timestamp`, `object`, `mixed`, `file`
    or `array of` one of these.
    """


@cache
def pages() -> Sequence[Page]:
    """All pages that have tables."""
    files = sorted((PAYLOADS / "field_tables").glob("*.json"))
    return [msgspec.json.decode(file.read_bytes(), type=Page) for file in files]


def documented(name: str, kind: str) -> tuple[str, Field]:
    """A field as the documentation writes it: `documented("nick?", "?string")`."""
    field = Field(name.endswith("?"), kind.startswith("?"), kind.removeprefix("?"))
    return name.removesuffix("?"), field


def described(of: str) -> Sequence[Mapping[str, Field]]:
    """The fields of each of the types that share a table."""
    operation, _, part = of.partition(".")
    if part == "query":
        return [parameters(operation)]
    if part == "body":
        files = {
            name: field for name, field in parameters(operation).items() if field.kind == "file"
        }
        return [{**fields(struct), **files} for struct in structs(ROUTES[operation].body)] or [
            files
        ]
    return [fields(struct) for name in of.split(" | ") for struct in structs(named(name))]


def named(name: str) -> object:
    """A type of `gloam.models` or `gloam.events`."""
    return getattr(gloam.models, name, None) or getattr(gloam.events, name)


def structs(kind: object) -> Iterator[type[Struct]]:
    """The structs that a type is, or is made of, but for the unions' unknown variants."""
    if isinstance(kind, type) and issubclass(kind, Struct):
        if not kind.__name__.startswith("Unknown"):
            yield kind
    else:
        for argument in typing.get_args(kind):
            yield from structs(argument)


def fields(struct: type[Struct]) -> dict[str, Field]:
    """The fields of a struct by their names on the wire; the tag of a union's variant is one."""
    found = {field.encode_name: read(field.type) for field in msgspec.structs.fields(struct)}
    config = struct.__struct_config__
    if config.tag_field:
        found[config.tag_field] = Field(False, False, of_value(config.tag))
    return found


@cache
def parameters(operation: str) -> Mapping[str, Field]:
    """The parameters of a builder; what its `files` take is documented as `files[n]`."""
    builder = cast("Callable[..., object]", ROUTES[operation].builder)
    hints = typing.get_type_hints(builder)
    found = {name: read(hints[name]) for name in inspect.signature(builder).parameters}
    found = {
        name: Field(absent=field.null, null=False, kind="file") if field.kind == "file" else field
        for name, field in found.items()
    }
    if "files" in found:
        found["files[n]"] = Field(True, False, "file")
    return found


def read(kind: object) -> Field:
    """What a type lets stand at a place."""
    arms = typing.get_args(kind) if is_union(kind) else (kind,)
    rest = [arm for arm in arms if arm not in (None, types.NoneType, UnsetType)]
    kinds = {kind_of(arm) for arm in rest}
    return Field(
        UnsetType in arms,
        types.NoneType in arms,
        kinds.pop() if len(kinds) == 1 else "mixed",
    )


def is_union(kind: object) -> bool:
    """Whether a type is one of several."""
    return typing.get_origin(kind) in (typing.Union, types.UnionType)


def kind_of(kind: object) -> str:
    """What the documentation calls a type."""
    origin = typing.get_origin(kind)
    if isinstance(kind, typing.NewType):
        return "snowflake"
    if origin is not None and issubclass(origin, Sequence):
        return f"array of {read(typing.get_args(kind)[0]).kind}"
    if is_union(kind):
        return read(kind).kind
    found = origin or kind
    if not isinstance(found, type):
        return "mixed"
    names = {
        Permissions: "string",
        File: "file",
        bool: "boolean",
        datetime: "timestamp",
        str: "string",
        int: "integer",
        float: "number",
        Struct: "object",
        Mapping: "object",
    }
    return next((name for one, name in names.items() if issubclass(found, one)), "mixed")


def of_value(value: object) -> str:
    """What the documentation calls the type of a value."""
    return "integer" if isinstance(value, int) else "string"
