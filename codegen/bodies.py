"""The bodies of endpoints: an inline object of a route file is lifted to a struct
`<OperationId>Body`, whether it is sent as JSON or as a form.

A file that has a form field of its own (`format: binary`) is no part of the struct.
"""

from msgspec import Struct, structs

from codegen.dialect import Operation, Schema
from codegen.refs import Resolver, pascal

JSON = "application/json"
FORM = "multipart/form-data"


class Body(Struct, frozen=True):
    """The body of one endpoint."""

    name: str
    """The struct's name, `CreateMessageBody`."""

    schema: Schema
    file: str


class Upload(Struct, frozen=True):
    """The file of an endpoint whose form has a field for it."""

    name: str
    """The name of the form field."""

    description: str
    required: bool


def body_of(operation: Operation, file: str) -> Body | None:
    """The body of an endpoint if it is an inline object; None if there is none or it refers to a
    model.
    """
    schema = body_schema(operation)
    if schema is None or schema.ref is not None or not schema.is_struct:
        return None
    properties = {name: item for name, item in schema.properties.items() if not _is_file(item)}
    if schema.properties and not properties:
        return None
    described = structs.replace(
        schema,
        description=f"What `{operation.operation_id}` sends.",
        external_docs=operation.external_docs,
        properties=properties,
        required=[name for name in schema.required if name in properties],
    )
    return Body(f"{pascal(operation.operation_id)}Body", described, file)


def body_schema(operation: Operation) -> Schema | None:
    """The schema of what an endpoint takes: of its JSON, or of its form if it takes no JSON."""
    content = operation.request_body.content if operation.request_body else {}
    media = content.get(JSON) or content.get(FORM)
    return media.schema if media else None


def upload_of(operation: Operation) -> Upload | None:
    """The file that has a form field of its own."""
    content = operation.request_body.content if operation.request_body else {}
    form = content.get(FORM)
    if form is None or form.schema is None:
        return None
    for name, schema in form.schema.properties.items():
        if _is_file(schema):
            return Upload(name, schema.description, name in form.schema.required)
    return None


def is_form(operation: Operation) -> bool:
    """Whether the body travels as the plain fields of a form."""
    content = operation.request_body.content if operation.request_body else {}
    return FORM in content and JSON not in content


def _is_file(schema: Schema) -> bool:
    return schema.format == "binary"


def collect_bodies(resolver: Resolver) -> dict[str, dict[str, Body]]:
    """The bodies of all endpoints: route file → struct name → body."""
    found: dict[str, dict[str, Body]] = {file: {} for file in resolver.tree.routes}
    for file, _, method, item in resolver.operations():
        body = body_of(item.operations[method], file)
        if body is not None:
            found[file][body.name] = body
    return found
