"""The rules for what a single schema says of its values: types, formats, limits, bases.

A word that the generator does not know would otherwise become `Any`, or a traceback.
"""

import re
from collections.abc import Iterator

from codegen.dialect import Schema
from codegen.faults import Fault, did_you_mean
from codegen.places import all_schemas
from codegen.refs import IDS_FILE, Resolver

TYPES = ("string", "integer", "number", "boolean", "array", "object", "null")
FORMATS = ("date-time", "binary", "snowflake")

_ENUM_VALUES: dict[str, type] = {"string": str, "integer": int}


def _types(resolver: Resolver) -> Iterator[Fault]:
    """Types and formats are those of JSON Schema that the dialect knows; lists say of what."""
    for file, place, schema in all_schemas(resolver):
        if schema.ref is not None and schema.types:
            hint = "for null too, write `oneOf: [{$ref: …}, {type: 'null'}]`"
            yield Fault(file, f"{place}.type", "a type beside a `$ref` says nothing", hint)
        for name in schema.types:
            if name not in TYPES:
                hint = did_you_mean(name, TYPES) or f"one of {', '.join(TYPES)}"
                yield Fault(file, f"{place}.type", f"`{name}` is no type", hint)
        if schema.format is not None and schema.format not in FORMATS:
            hint = did_you_mean(schema.format, FORMATS) or f"one of {', '.join(FORMATS)}"
            yield Fault(file, f"{place}.format", f"`{schema.format}` is no format", hint)
        elif schema.format == "snowflake" and file != IDS_FILE:
            hint = "refer to an id: `{$ref: 'ids.yaml#/$defs/UserId'}`"
            yield Fault(file, f"{place}.format", f"an id outside {IDS_FILE}", hint)
        is_bare_list = schema.types in (["array"], ["array", "null"], ["null", "array"])
        if is_bare_list and schema.items is None and not schema.prefix_items:
            yield Fault(file, place, "a list of what?", "add `items`")


def _enum_values(resolver: Resolver) -> Iterator[Fault]:
    """An enum has one type, and its values are of it."""
    for definition in resolver.definitions.values():
        schema, place = definition.schema, f"$defs.{definition.name}"
        if not schema.is_enum:
            continue
        wanted = _ENUM_VALUES.get(schema.type) if isinstance(schema.type, str) else None
        if wanted is None:
            hint = "write `type: integer` or `type: string`"
            yield Fault(definition.file, place, "an enum without a type", hint)
            continue
        if schema.x_flags:
            wanted = int  # those that travel as text are bits too
        for index, arm in enumerate(schema.one_of):
            if not isinstance(arm.const, wanted) or isinstance(arm.const, bool):
                message = f"{arm.const!r} is no {'number' if wanted is int else 'text'}"
                yield Fault(definition.file, f"{place}.oneOf[{index}].const", message)


def _limits(resolver: Resolver) -> Iterator[Fault]:
    """A limit can be met, and a pattern is one."""
    for file, place, schema in all_schemas(resolver):
        for low_key, high_key, low, high in _ranges(schema):
            counts = low_key != "minimum"
            if low is not None and high is not None and low > high:
                message = f"`{low_key}` {low} is over `{high_key}` {high}"
                yield Fault(file, place, message, "exchange the two")
            for key, limit in ((low_key, low), (high_key, high)):
                if counts and limit is not None and limit < 0:
                    yield Fault(file, f"{place}.{key}", f"{limit}: nothing has a length below zero")
        try:
            re.compile(schema.pattern or "")
        except re.error as error:
            message = f"not a regular expression: {error}"
            yield Fault(file, f"{place}.pattern", message)


def _ranges(schema: Schema) -> Iterator[tuple[str, str, float | None, float | None]]:
    yield "minLength", "maxLength", schema.min_length, schema.max_length
    yield "minItems", "maxItems", schema.min_items, schema.max_items
    yield "minProperties", "maxProperties", schema.min_properties, schema.max_properties
    yield "minimum", "maximum", schema.minimum, schema.maximum


def _bases(resolver: Resolver) -> Iterator[Fault]:
    """A base is a struct, and not the struct itself."""
    for definition in resolver.definitions.values():
        place = f"$defs.{definition.name}.allOf"
        for base in definition.schema.all_of:
            if base.ref is None:
                hint = "write `allOf: [{$ref: '#/$defs/Base'}]`, and the rest beside it"
                yield Fault(definition.file, place, "a base is a `$ref` to a struct", hint)
                continue
            found = resolver.definition(base.ref, definition.file)
            if found.schema.is_enum or found.schema.is_union or found.file == IDS_FILE:
                yield Fault(definition.file, place, f"`{found.name}` is no struct")
        if definition.name in resolver.bases(definition):
            yield Fault(definition.file, place, f"`{definition.name}` inherits from itself")


TYPE_RULES = (_types, _enum_values, _limits, _bases)
