"""Why the schema differs from a source, at one place: the `x-why` of a property or a parameter, or
of the struct that has it.
"""

from functools import cache
from pathlib import Path

from codegen.bodies import collect_bodies
from codegen.dialect import Parameter, Schema
from codegen.load import load
from codegen.refs import Resolver
from gloam.routes import ROUTES
from tests.field_tables import named, structs

ROOT = Path(__file__).parent.parent / "schema"


@cache
def schema() -> Resolver:
    """The schema, loaded."""
    return Resolver(load(ROOT))


@cache
def struct_schemas() -> dict[str, tuple[Schema, str]]:
    """Every struct that is generated: its schema, and the file that it stands in."""
    models = {name: (one.schema, one.file) for name, one in schema().definitions.items()}
    bodies = {
        name: (body.schema, body.file)
        for found in collect_bodies(schema()).values()
        for name, body in found.items()
    }
    return models | bodies


@cache
def query_parameters(operation: str) -> dict[str, Parameter]:
    """The query parameters of an operation, by name."""
    for file, _, method, item in schema().operations():
        found = item.operations[method]
        if found.operation_id == operation:
            resolved = [
                schema().parameter(one, file) for one in (*item.parameters, *found.parameters)
            ]
            return {one.name: one for one in resolved if one.in_ == "query"}
    raise KeyError(operation)


def struct_names(of: str) -> list[str]:
    """The names of the structs that a table of fields is of."""
    operation, _, part = of.partition(".")
    if part == "body":
        return [struct.__name__ for struct in structs(ROUTES[operation].body)]
    return [struct.__name__ for name in of.split(" | ") for struct in structs(named(name))]


def whys(of: str, field: str) -> str:
    """The reasons at a field of what a table is of; empty if there are none."""
    operation, _, part = of.partition(".")
    if part == "query":
        parameter = query_parameters(operation).get(field)
        return why(parameter.schema, parameter.x_why) if parameter else ""
    found = []
    for name in struct_names(of):
        struct, file = struct_schemas()[name]
        properties = schema().properties(struct, file)
        if field in properties:
            found.append(why(properties[field][0], struct.x_why))
    return " ".join(reason for reason in found if reason)


def why(item: Schema | None, reason: str | None = None) -> str:
    """The reason of a schema, or of one of its alternatives."""
    arms = [arm.x_why for arm in item.one_of] if item else []
    return " ".join(text for text in (reason, item and item.x_why, *arms) if text)
