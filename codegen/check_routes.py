"""The rules for endpoints: what `codegen.check` asks of `routes/`."""

import keyword
import re
from collections.abc import Iterator

from codegen.bodies import FORM, JSON, body_schema, upload_of
from codegen.dialect import Operation, Parameter, PathItem, Schema
from codegen.faults import Fault, did_you_mean
from codegen.pages import page_faults
from codegen.refs import Resolver

REASON_HEADER = "X-Audit-Log-Reason"

_OPERATION_ID = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PLACES = ("path", "query", "header")


def _path_parameters(resolver: Resolver) -> Iterator[Fault]:
    """What stands in braces in a path is declared, described and required, and nothing else is
    declared.
    """
    for file, routes in resolver.tree.routes.items():
        for path, item in routes.paths.items():
            place = f"paths.{path}"
            named = re.findall(r"{(\w+)}", path)
            groups = [
                item.parameters,
                *(operation.parameters for operation in item.operations.values()),
            ]
            declared = [
                parameter
                for group in groups
                for parameter in (resolver.parameter(one, file) for one in group)
                if parameter.in_ == "path"
            ]
            names = [parameter.name for parameter in declared]
            for name in named:
                if name not in names:
                    hint = did_you_mean(name, names) or "declare it under `parameters` of the path"
                    yield Fault(file, place, f"the path parameter `{name}` is not declared", hint)
            for parameter in declared:
                if parameter.name not in named:
                    hint = did_you_mean(parameter.name, named)
                    yield Fault(file, place, f"`{parameter.name}` does not stand in the path", hint)


def _parameters(resolver: Resolver) -> Iterator[Fault]:
    for file, path, method, item in resolver.operations():
        operation = item.operations[method]
        seen: set[tuple[str, str]] = set()
        for one in [*item.parameters, *operation.parameters]:
            parameter = resolver.parameter(one, file)
            if parameter.ref is not None:  # it refers to nothing, which is reported elsewhere
                continue
            place = f"paths.{path}.{method.lower()}.parameters.{parameter.name or '?'}"
            yield from _parameter(parameter, file, place)
            if (parameter.in_, parameter.name) in seen:
                yield Fault(file, place, f"`{parameter.name}` stands twice")
            seen.add((parameter.in_, parameter.name))


def _parameter(parameter: Parameter, file: str, place: str) -> Iterator[Fault]:
    if not parameter.description:
        message = f"the {parameter.in_ or 'path'} parameter `{parameter.name}` has no description"
        yield Fault(file, place, message, "say in a line what it is")
    if parameter.in_ not in _PLACES:
        yield Fault(
            file, place, f"`in: {parameter.in_}` is not known", f"one of {', '.join(_PLACES)}"
        )
    if parameter.schema is None:
        yield Fault(file, place, "`schema` is missing")
    if parameter.in_ != "header" and not _is_argument(parameter.name):
        yield Fault(file, place, f"`{parameter.name}` cannot be an argument's name")
    if parameter.in_ == "path" and not parameter.required:
        yield Fault(file, place, "a path parameter is always required", "write `required: true`")
    if parameter.in_ == "header" and parameter.name != REASON_HEADER:
        yield Fault(
            file,
            place,
            f"the header `{parameter.name}` is not supported",
            f"only {REASON_HEADER} is",
        )


def _is_argument(name: str) -> bool:
    """Whether a builder can have an argument of that name, which is what stands on the wire."""
    return name.isidentifier() and not keyword.iskeyword(name)


def _operations(resolver: Resolver) -> Iterator[Fault]:
    taken: dict[str, str] = {}
    for file, path, method, item in resolver.operations():
        operation = item.operations[method]
        place = f"paths.{path}.{method.lower()}"
        name = operation.operation_id
        if not _OPERATION_ID.fullmatch(name) or keyword.iskeyword(name):
            yield Fault(
                file,
                f"{place}.operationId",
                f"`{name}` is not a function's name",
                "write it like_this",
            )
        if name in taken:
            yield Fault(
                file,
                f"{place}.operationId",
                f"`{name}` is taken by {taken[name]}",
                "rename one of the two",
            )
        taken[name] = f"{method} {path}"
        if not operation.summary:
            yield Fault(file, place, "`summary` is empty", "say in a line what it does")
        if operation.external_docs is None:
            yield Fault(file, place, "`externalDocs` is missing", "link Discord's documentation")
        if not any(status.startswith("2") for status in operation.responses):
            yield Fault(file, f"{place}.responses", "no response of a success", "add 200 or 204")
        yield from _body(item, operation, resolver, file, place)
        yield from _permissions(operation, resolver, file, place)
        query = [
            parameter.name
            for parameter in (resolver.parameter(one, file) for one in operation.parameters)
            if parameter.in_ == "query"
        ]
        yield from page_faults(operation, query, file, place, resolver)
        yield from _returns_if(operation, resolver, file, place)


def _returns_if(operation: Operation, resolver: Resolver, file: str, place: str) -> Iterator[Fault]:
    """What makes the usual result certain is a switch of the query, and there is another result."""
    name = operation.x_returns_if
    if name is None:
        return
    place = f"{place}.x-returns-if"
    parameters = [resolver.parameter(one, file) for one in operation.parameters]
    switches = [
        one.name
        for one in parameters
        if one.in_ == "query" and one.schema is not None and one.schema.type == "boolean"
    ]
    if name not in switches:
        hint = did_you_mean(name, switches)
        yield Fault(file, place, f"no boolean query parameter `{name}`", hint)
    if sum(status.startswith("2") for status in operation.responses) < 2:
        yield Fault(file, place, "there is one response of a success only", "add the other, 204")


def _permissions(
    operation: Operation, resolver: Resolver, file: str, place: str
) -> Iterator[Fault]:
    """The permissions and scopes that an endpoint asks for exist."""
    for key, enum, wanted in (
        ("x-permissions", "Permissions", operation.x_permissions),
        (
            "security",
            "OAuth2Scope",
            [
                scope
                for one in operation.security or []
                for scopes in one.values()
                for scope in scopes
            ],
        ),
    ):
        definition = resolver.definitions.get(enum)
        if definition is None and key == "security":  # a schema without a list of scopes
            continue
        arms = definition.schema.one_of if definition else []
        known = [str(arm.title if key == "x-permissions" else arm.const) for arm in arms]
        for name in wanted:
            if name not in known:
                message = f"`{name}` is no member of {enum}"
                yield Fault(file, f"{place}.{key}", message, did_you_mean(name, known))


def _body(
    item: PathItem, operation: Operation, resolver: Resolver, file: str, place: str
) -> Iterator[Fault]:
    """The body's form is known, and none of its properties hides a parameter."""
    if operation.request_body is None:
        return
    content = operation.request_body.content
    for media in content:
        if media not in (JSON, FORM):
            yield Fault(file, f"{place}.requestBody.content", f"`{media}` is not supported")
    upload = upload_of(operation)
    if upload is not None and not _is_argument(upload.name):
        where = f"{place}.requestBody.content.{FORM}.schema.properties.{upload.name}"
        yield Fault(file, where, f"`{upload.name}` cannot be an argument's name")
    schema = body_schema(operation)
    if schema is None:
        message = f"`{JSON}` or `{FORM}` with a schema is missing"
        yield Fault(file, f"{place}.requestBody.content", message)
        return
    media = JSON if JSON in content else FORM
    others = {
        resolver.parameter(one, file).name for one in (*item.parameters, *operation.parameters)
    }
    for name, (item_schema, _, _) in _body_properties(schema, resolver, file).items():
        where = f"{place}.requestBody.content.{media}.schema.properties.{name}"
        if not _is_argument(name):
            yield Fault(file, where, f"`{name}` cannot be an argument's name")
        if name in others | {"files", "reason"}:
            yield Fault(file, where, f"`{name}` is a parameter too: a builder has both as keywords")
        if not (item_schema.description or item_schema.ref):
            yield Fault(file, where, f"`{name}` has no description", "say in a line what it is")


def _body_properties(
    schema: Schema, resolver: Resolver, file: str
) -> dict[str, tuple[Schema, bool, str]]:
    return resolver.properties(schema, file) if schema.ref is None and schema.is_struct else {}


ROUTE_RULES = (_path_parameters, _parameters, _operations)
