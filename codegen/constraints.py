"""Limits to `gloam.models`: the constraints of fields and arguments as tables, and the numbers of
`limits.yaml`.

Structs carry no constraints themselves, see `gloam.core.constraints`. The table names its structs
by text, which is unique over all rooms, so that request bodies are in it too and importing it
imports no model. What an endpoint takes that is no field of a struct, its query and a body that is
a list, stands in a table of its own.
"""

from collections.abc import Iterator, Mapping

from codegen.bodies import Body, body_schema
from codegen.dialect import Schema
from codegen.refs import Resolver
from codegen.render import all_line, docstring, header, render

_LIMITS: Mapping[str, str] = {
    "min_length": "min_length",
    "max_length": "max_length",
    "min_items": "min_items",
    "max_items": "max_items",
    "min_properties": "min_items",
    "max_properties": "max_items",
    "minimum": "minimum",
    "maximum": "maximum",
    "pattern": "pattern",
}
"""The keywords of a schema, and the arguments of a `Constraint` that they become."""


def render_constraints(
    resolver: Resolver, bodies: Mapping[str, Mapping[str, Body]]
) -> dict[str, str]:
    """The tables of constraints, by path."""
    schemas = {name: (one.schema, one.file) for name, one in resolver.definitions.items()}
    schemas |= {
        name: (body.schema, body.file) for found in bodies.values() for name, body in found.items()
    }
    fields = {
        name: _of_struct(schema, file, resolver)
        for name, (schema, file) in sorted(schemas.items())
        if schema.is_struct and not schema.is_enum
    }
    title = "What Discord asks of fields and arguments beyond their types."
    text = render(
        "constraints.py.jinja",
        header=header(title, ""),
        fields={name: found for name, found in fields.items() if found},
        arguments=dict(sorted(_arguments(resolver))),
    )
    return {"gloam/models/constraints.py": text}


def _of_struct(schema: Schema, file: str, resolver: Resolver) -> dict[str, str]:
    """The limits of the fields of a struct that have some."""
    properties = resolver.properties(schema, file).items()
    limits = {name: ", ".join(_limits(item)) for name, (item, _, _) in properties}
    return {name: found for name, found in limits.items() if found}


def _arguments(resolver: Resolver) -> Iterator[tuple[str, dict[str, str]]]:
    """The endpoints whose query, or whose body that is a list, has limits; and those limits."""
    for file, _, method, item in resolver.operations():
        operation = item.operations[method]
        declared = [resolver.parameter(one, file) for one in operation.parameters]
        taken = {one.name: one.schema for one in declared if one.in_ == "query"}
        body = body_schema(operation)
        if body is not None and "array" in body.types:
            taken["body"] = body
        limits = {name: ", ".join(_limits(schema)) for name, schema in taken.items() if schema}
        if found := {name: one for name, one in limits.items() if one}:
            yield operation.operation_id, found


def render_limits(resolver: Resolver) -> dict[str, str]:
    """The numbers that no field has a constraint for, by path."""
    file = resolver.tree.limits
    if file is None:
        return {}
    limits = [
        {
            "name": name,
            "value": f"{limit.value:_}",
            "doc": docstring(
                f"{limit.description.strip()} In {limit.unit}.\n\n{limit.external_docs.url}",
                indent=0,
            ),
        }
        for name, limit in sorted(file.limits.items())
    ]
    text = render(
        "limits.py.jinja",
        header=header(f"Limits: {file.description}", "limits.yaml"),
        all_line=all_line(file.limits),
        limits=limits,
    )
    return {"gloam/models/limits.py": text}


def _limits(schema: Schema) -> Iterator[str]:
    """The arguments of the `Constraint` of a schema."""
    for arm in schema.one_of:
        if arm.ref is None and arm.const is None:
            yield from _limits(arm)
    for name, keyword in _LIMITS.items():
        value = getattr(schema, name)
        if value is not None:
            yield f"{keyword}={value!r}"
    for part in (schema.items, schema.additional_properties):
        inner = ", ".join(_limits(part)) if part and part.ref is None else ""
        if inner:
            yield f"items=Constraint({inner})"
