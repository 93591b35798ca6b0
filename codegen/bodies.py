"""The JSON bodies of endpoints: an inline object of a route file is lifted to a struct
`<OperationId>Body`.
"""

from msgspec import Struct, structs

from codegen.dialect import Operation, Schema
from codegen.refs import Resolver, pascal


class Body(Struct, frozen=True):
    """The body of one endpoint."""

    name: str
    """The struct's name, `CreateMessageBody`."""

    schema: Schema
    file: str


def body_of(operation: Operation, file: str) -> Body | None:
    """The body of an endpoint if it is an inline object; None if there is none or it refers to a
    model.
    """
    schema = body_schema(operation)
    if schema is None or schema.ref is not None or not schema.is_struct:
        return None
    name = f"{pascal(operation.operation_id)}Body"
    described = structs.replace(
        schema,
        description=f"What `{operation.operation_id}` sends.",
        external_docs=operation.external_docs,
    )
    return Body(name, described, file)


def body_schema(operation: Operation) -> Schema | None:
    """The schema of an endpoint's JSON body."""
    if operation.request_body is None:
        return None
    return operation.request_body.content["application/json"].schema


def collect_bodies(resolver: Resolver) -> dict[str, dict[str, Body]]:
    """The bodies of all endpoints: route file → struct name → body."""
    found: dict[str, dict[str, Body]] = {file: {} for file in resolver.tree.routes}
    for file, _, method, item in resolver.operations():
        body = body_of(item.operations[method], file)
        if body is not None:
            found[file][body.name] = body
    return found
