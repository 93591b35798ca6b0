"""Route files to endpoint builders: each endpoint a pure function from its arguments to a
`Request`, and the route table.
"""

import json
import keyword
from collections.abc import Iterator, Mapping

from msgspec import Struct

from codegen.annotate import Annotation, annotate
from codegen.bodies import Body, body_of, body_schema
from codegen.check_routes import REASON_HEADER
from codegen.dialect import Operation, Parameter, PathItem, Schema
from codegen.refs import Resolver
from codegen.render import all_line, docstring, header, import_lines, render

_MAJOR = (
    "/channels/{channel_id}",
    "/guilds/{guild_id}",
    "/webhooks/{webhook_id}",
    "/interactions/{interaction_id}",
)
"""What a path must begin with for its parameters to part rate limits: the major parameters of
Discord's documentation.
"""

_MAJOR_TOKENS = ("webhook_token", "interaction_token")


class Argument(Struct, frozen=True):
    """One argument of a builder."""

    name: str
    """The Python name."""

    wire_name: str
    annotation: Annotation
    required: bool
    description: str

    @property
    def signature(self) -> str:
        """The argument as it stands in the signature."""
        if self.required:
            return f"{self.name}: {self.annotation.text}"
        return f"{self.name}: {self.annotation.optional().text} = UNSET"


class _Endpoint:
    """One endpoint, and what its builder is made of."""

    def __init__(
        self, file: str, path: str, method: str, item: PathItem, resolver: Resolver
    ) -> None:
        self.file, self.path, self.method = file, path, method
        self.operation: Operation = item.operations[method]
        self.name = self.operation.operation_id
        self._resolver = resolver
        parameters = [
            resolver.parameter(one, file) for one in (*item.parameters, *self.operation.parameters)
        ]
        self.path_arguments = [self._argument(one) for one in parameters if one.in_ == "path"]
        self.query_arguments = [self._argument(one) for one in parameters if one.in_ == "query"]
        self.takes_reason = any(one.name == REASON_HEADER for one in parameters)
        self.body: Body | None = body_of(self.operation, file)
        self.body_arguments = self._body_arguments()
        content = self.operation.request_body.content if self.operation.request_body else {}
        self.takes_files = "multipart/form-data" in content

    def _argument(self, parameter: Parameter) -> Argument:
        annotation = annotate(parameter.schema or Schema(type="string"), self.file, self._resolver)
        name = _python_name(parameter.name)
        return Argument(name, parameter.name, annotation, parameter.required, parameter.description)

    def _body_arguments(self) -> list[Argument]:
        if self.body is None:
            schema = body_schema(self.operation)
            if schema is None:
                return []
            annotation = annotate(schema, self.file, self._resolver)
            request_body = self.operation.request_body
            description = (request_body.description if request_body else "") or "What to send."
            return [Argument("body", "", annotation, True, description)]
        return [
            Argument(
                _python_name(name),
                name,
                annotate(schema, file, self._resolver),
                required,
                schema.description or self._described(schema, file),
            )
            for name, (schema, required, file) in self._resolver.properties(
                self.body.schema, self.file
            ).items()
        ]

    def _described(self, schema: Schema, file: str) -> str:
        """The description of the model that a property refers to."""
        if schema.ref is None:
            return ""
        return self._resolver.definition(schema.ref, file).schema.description

    @property
    def result(self) -> Annotation:
        """What the endpoint answers with."""
        for status, response in sorted(self.operation.responses.items()):
            if not status.startswith("2"):
                continue
            json_content = response.content.get("application/json")
            if json_content is not None and json_content.schema is not None:
                return annotate(json_content.schema, self.file, self._resolver)
        return Annotation("None")

    @property
    def signature(self) -> str:
        """The builder's parameters: what stands in the path first, everything else by keyword."""
        keywords = [*self.query_arguments, *self.body_arguments]
        ordered = [one.signature for one in keywords if one.required]
        ordered += [one.signature for one in keywords if not one.required]
        if self.takes_files:
            ordered.append("files: Sequence[File] = ()")
        if self.takes_reason:
            ordered.append("reason: str | None = None")
        positional = [one.signature for one in self.path_arguments]
        return ", ".join([*positional, *(["*", *ordered] if ordered else [])]) + (
            "," if positional or ordered else ""
        )

    @property
    def fields(self) -> Iterator[str]:
        """The lines of the `Request` beyond method, path and route."""
        major = self._major
        if major:
            yield f"major={major}"
        if self.query_arguments:
            pairs = ", ".join(
                f"({json.dumps(one.wire_name)}, {one.name})" for one in self.query_arguments
            )
            yield f"query=query_string({pairs})"
        if self.body is not None:
            values = ", ".join(f"{one.name}={one.name}" for one in self.body_arguments)
            yield f"body=bodies.{self.body.name}({values})"
        elif self.body_arguments:
            yield "body=body"
        if self.takes_files:
            yield "files=files"
        if self.takes_reason:
            yield "reason=reason"
        if not self.authorized:
            yield "authorized=False"
        if self.result.text != "None":
            yield f"result={self.result.text}"

    @property
    def python_path(self) -> str:
        """The path as a Python expression."""
        if not self.path_arguments:
            return json.dumps(self.path)
        text = self.path
        for one in self.path_arguments:
            value = one.name if self._is_number(one) else f"path_segment({one.name})"
            text = text.replace(f"{{{one.wire_name}}}", f"{{{value}}}")
        return f'f"{text}"'

    @property
    def _major(self) -> str:
        names = [one.name for one in self.major_arguments]
        return 'f"' + "/".join(f"{{{name}}}" for name in names) + '"' if names else ""

    @property
    def major_arguments(self) -> list[Argument]:
        """The path's arguments that part the rate limits of the route."""
        if not self.path.startswith(_MAJOR):
            return []
        first, *others = self.path_arguments
        return [first, *(one for one in others if one.wire_name in _MAJOR_TOKENS)]

    @property
    def authorized(self) -> bool:
        """Whether the endpoint needs a token."""
        return self.operation.security != []

    @property
    def table_fields(self) -> Iterator[str]:
        """The fields of the endpoint's entry in the route table that are not the usual ones."""
        status = min(status for status in self.operation.responses if status.startswith("2"))
        if status != "200":
            yield f"status={status}"
        if self.major_arguments:
            names = "".join(f"{json.dumps(one.wire_name)}, " for one in self.major_arguments)
            yield f"major=({names})"
        if not self.authorized:
            yield "authorized=False"

    def _is_number(self, argument: Argument) -> bool:
        """Whether the argument's text needs no escaping: ids and whole numbers."""
        modules = {module for module, _ in argument.annotation.imports}
        return argument.annotation.text == "int" or modules == {"gloam.models.ids"}

    @property
    def doc(self) -> str:
        """The builder's docstring."""
        operation = self.operation
        link = operation.external_docs.url if operation.external_docs else ""
        keywords = [*self.query_arguments, *self.body_arguments]
        arguments = [
            *self.path_arguments,
            *(one for one in keywords if one.required),
            *(one for one in keywords if not one.required),
        ]
        entries = [f"    {one.name}: {' '.join(one.description.split())}" for one in arguments]
        if self.takes_files:
            entries.append("    files: What to upload, in order.")
        if self.takes_reason:
            entries.append("    reason: What the audit log should say; 1 to 512 characters.")
        listed = "Args:\n" + "\n".join(entries) if entries else ""
        notes = "" if self.authorized else "Works without a token."
        return docstring(
            "\n\n".join(
                filter(None, (operation.summary, operation.description, notes, listed, link))
            )
        )

    @property
    def imports(self) -> Iterator[tuple[str, str]]:
        """What the builder needs to import."""
        yield "gloam.core", "Request"
        for argument in (*self.path_arguments, *self.query_arguments, *self.body_arguments):
            annotation = (
                argument.annotation if argument.required else argument.annotation.optional()
            )
            yield from annotation.imports
        yield from self.result.imports
        if self.query_arguments:
            yield "gloam.core.query", "query_string"
        if "path_segment(" in self.python_path:
            yield "gloam.core.query", "path_segment"
        if self.takes_files:
            yield "collections.abc", "Sequence"
            yield "gloam.core", "File"


def render_routes(resolver: Resolver) -> dict[str, str]:
    """The builder modules and the route table, by path."""
    by_file: dict[str, list[_Endpoint]] = {file: [] for file in resolver.tree.routes}
    for file, path, method, item in resolver.operations():
        by_file[file].append(_Endpoint(file, path, method, item, resolver))
    found = {file: endpoints for file, endpoints in by_file.items() if endpoints}
    rendered = {
        f"gloam/{file.removesuffix('.yaml')}.py": _module(file, found[file], resolver)
        for file in found
    }
    rendered["gloam/routes/__init__.py"] = _table(found)
    return rendered


def _module(file: str, endpoints: list[_Endpoint], resolver: Resolver) -> str:
    info = resolver.tree.routes[file].info
    imports = {pair for endpoint in endpoints for pair in endpoint.imports}
    lines = import_lines(imports)
    if any(endpoint.body for endpoint in endpoints):
        lines += f"\nfrom gloam.routes.bodies import {_stem(file)} as bodies"
    builders = [
        {
            "name": endpoint.name,
            "signature": endpoint.signature,
            "result": endpoint.result.text,
            "doc": endpoint.doc,
            "method": endpoint.method,
            "path": endpoint.python_path,
            "route": endpoint.path,
            "fields": list(endpoint.fields),
        }
        for endpoint in sorted(endpoints, key=lambda one: one.name)
    ]
    return render(
        "routes.py.jinja",
        header=header(f"{info.title}: {info.description}", file),
        imports=lines,
        all_line=all_line(endpoint.name for endpoint in endpoints),
        builders=builders,
    )


def _table(found: Mapping[str, list[_Endpoint]]) -> str:
    modules = sorted(_stem(file) for file in found)
    imports = {
        pair for endpoints in found.values() for one in endpoints for pair in one.result.imports
    }
    for endpoints in found.values():
        for endpoint in endpoints:
            imports |= {
                pair for argument in _whole_bodies(endpoint) for pair in argument.annotation.imports
            }
    with_bodies = sorted(
        _stem(file) for file, endpoints in found.items() if any(one.body for one in endpoints)
    )
    lines = [import_lines(imports), f"from gloam.routes import {', '.join(modules)}"]
    lines += [f"from gloam.routes.bodies import {stem} as {stem}_bodies" for stem in with_bodies]
    routes = [
        {
            "name": endpoint.name,
            "method": endpoint.method,
            "path": endpoint.path,
            "builder": f"{_stem(file)}.{endpoint.name}",
            "body": f"{_stem(file)}_bodies.{endpoint.body.name}"
            if endpoint.body
            else _whole_body(endpoint),
            "result": endpoint.result.text,
            "fields": list(endpoint.table_fields),
        }
        for file, endpoints in found.items()
        for endpoint in endpoints
    ]
    title = "Endpoints: a builder for each, a module for each domain, and the table of them all."
    return render(
        "route_table.py.jinja",
        header=header(title, "routes/"),
        imports="\n".join(lines),
        all_line=all_line(["ROUTES", *modules]),
        routes=sorted(routes, key=lambda route: str(route["name"])),
    )


def _whole_bodies(endpoint: _Endpoint) -> list[Argument]:
    return [] if endpoint.body else endpoint.body_arguments


def _whole_body(endpoint: _Endpoint) -> str:
    return endpoint.body_arguments[0].annotation.text if endpoint.body_arguments else "None"


def _stem(file: str) -> str:
    return file.removeprefix("routes/").removesuffix(".yaml")


def _python_name(wire_name: str) -> str:
    return f"{wire_name}_" if keyword.iskeyword(wire_name) else wire_name
