"""Every place of the schema that holds a schema: what a rule that looks at all of them walks."""

from collections.abc import Iterator

from codegen.dialect import Operation, Schema
from codegen.refs import Resolver, parts


def schemas(resolver: Resolver) -> Iterator[tuple[str, str, Schema]]:
    """The outermost schemas, as (file, key path, schema)."""
    tree = resolver.tree
    for file, model_file in tree.models.items():
        for name, schema in model_file.defs.items():
            yield file, f"$defs.{name}", schema
    for file, routes in tree.routes.items():
        for name, parameter in routes.components.parameters.items():
            if parameter.schema is not None:
                yield file, f"components.parameters.{name}.schema", parameter.schema
        for path, item in routes.paths.items():
            for index, parameter in enumerate(item.parameters):
                if parameter.schema is not None:
                    yield file, f"paths.{path}.parameters[{index}].schema", parameter.schema
    for file, path, method, item in resolver.operations():
        for place, schema in _of_operation(item.operations[method]):
            yield file, f"paths.{path}.{method.lower()}.{place}", schema
    for name, event in tree.events.events.items():
        place = f"events.{name}"
        yield "gateway/events.yaml", f"{place}.data", event.data
        for index, alternative in enumerate(event.alternatives):
            yield "gateway/events.yaml", f"{place}.alternatives[{index}].data", alternative.data
    for name, command in tree.commands.commands.items():
        yield "gateway/commands.yaml", f"commands.{name}.data", command.data
    for name, asset in (tree.cdn.endpoints if tree.cdn else {}).items():
        for key, schema in asset.parameters.items():
            yield "cdn.yaml", f"endpoints.{name}.parameters.{key}", schema


def _of_operation(operation: Operation) -> Iterator[tuple[str, Schema]]:
    for index, parameter in enumerate(operation.parameters):
        if parameter.schema is not None:
            yield f"parameters[{index}].schema", parameter.schema
    body = operation.request_body
    for media, content in (body.content if body else {}).items():
        if content.schema is not None:
            yield f"requestBody.content.{media}.schema", content.schema
    for status, response in operation.responses.items():
        for media, content in response.content.items():
            if content.schema is not None:
                yield f"responses.{status}.content.{media}.schema", content.schema


def inside(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """The schemas at any depth inside a schema, with their key paths; not the values of an enum."""
    if schema.is_enum:
        return
    for path, part in parts(schema):
        yield path, part
        for inner, deeper in inside(part):
            yield f"{path}.{inner}", deeper


def all_schemas(resolver: Resolver) -> Iterator[tuple[str, str, Schema]]:
    """Every schema, outermost or not, as (file, key path, schema)."""
    for file, place, schema in schemas(resolver):
        yield file, place, schema
        for path, part in inside(schema):
            yield file, f"{place}.{path}", part
