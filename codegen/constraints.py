"""Limits to `gloam.models`: the constraints of fields as a table, and the numbers of `limits.yaml`.

Structs carry no constraints themselves, see `gloam.core.constraints`. The table names its structs
by text, which is unique over all rooms, so that request bodies are in it too and importing it
imports no model.
"""

from collections.abc import Iterator, Mapping

from codegen.bodies import Body, body_schema
from codegen.dialect import Schema
from codegen.refs import Resolver, pascal
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
    """The table of constraints, by path."""
    schemas = {name: (one.schema, one.file) for name, one in resolver.definitions.items()}
    schemas |= {
        name: (body.schema, body.file) for found in bodies.values() for name, body in found.items()
    }
    table = _whole_bodies(resolver)
    for name, (schema, file) in sorted(schemas.items()):
        if not schema.is_struct or schema.is_enum:
            continue
        fields = {
            field: ", ".join(_limits(item, place, resolver))
            for field, (item, _, place) in resolver.properties(schema, file).items()
        }
        found = {field: limits for field, limits in fields.items() if limits}
        if found:
            table[name] = found
    table = dict(sorted(table.items()))
    title = "What Discord asks of fields beyond their types, by struct and field."
    text = render("constraints.py.jinja", header=header(title, ""), table=table)
    return {"gloam/models/constraints.py": text}


def _whole_bodies(resolver: Resolver) -> dict[str, dict[str, str]]:
    """The limits of bodies that are no structs: lists."""
    table: dict[str, dict[str, str]] = {}
    for file, _, method, item in resolver.operations():
        operation = item.operations[method]
        schema = body_schema(operation)
        if schema is not None and "array" in schema.types:
            limits = ", ".join(_limits(schema, file, resolver))
            if limits:
                table[f"{pascal(operation.operation_id)}Body"] = {"": limits}
    return table


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


def _limits(schema: Schema, file: str, resolver: Resolver) -> Iterator[str]:
    """The arguments of the `Constraint` of a schema."""
    for arm in schema.one_of:
        if arm.ref is None and arm.const is None:
            yield from _limits(arm, file, resolver)
    for name, keyword in _LIMITS.items():
        value = getattr(schema, name)
        if value is not None:
            yield f"{keyword}={value!r}"
    for part in (schema.items, schema.additional_properties):
        inner = ", ".join(_limits(part, file, resolver)) if part and part.ref is None else ""
        if inner:
            yield f"items=Constraint({inner})"
