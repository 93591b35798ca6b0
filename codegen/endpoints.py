"""An endpoint of a route file, and what its builder and its entry in the route table are made of,
as finished text.
"""

import json
import keyword
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from codegen.annotate import Annotation, annotate, union
from codegen.bodies import JSON, Body, Upload, body_of, body_schema, is_form, upload_of
from codegen.check_routes import REASON_HEADER
from codegen.dialect import Operation, Parameter, PathItem, Schema
from codegen.pages import Pages, pages_of
from codegen.refs import Resolver
from codegen.render import docstring, tuple_text

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

BOT = "BotToken"
BEARER = "OAuth2"
"""The names of the two kinds of token in `security`."""


class Argument(Struct, frozen=True):
    """One argument of a builder."""

    name: str
    """The Python name."""

    wire_name: str
    annotation: Annotation
    required: bool
    description: str
    joined: bool = False
    """Whether a list stands in the query as one text, parted by commas."""

    @property
    def query_value(self) -> str:
        """The argument as it is handed to `query_string`."""
        return f"comma_separated({self.name})" if self.joined else self.name

    @property
    def signature(self) -> str:
        """The argument as it stands in the signature."""
        if self.required:
            return f"{self.name}: {self.annotation.text}"
        return f"{self.name}: {self.annotation.optional().text} = UNSET"


class Endpoint:
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
        self.upload: Upload | None = upload_of(self.operation)
        self.is_form = is_form(self.operation)
        content = self.operation.request_body.content if self.operation.request_body else {}
        self.takes_files = len(content) > 1 and self.upload is None
        self.results = self._results()
        self.pages: Pages | None = pages_of(self.operation, file, resolver)

    def _argument(self, parameter: Parameter) -> Argument:
        annotation = annotate(parameter.schema or Schema(type="string"), self.file, self._resolver)
        name = python_name(parameter.name)
        return Argument(
            name,
            parameter.name,
            annotation,
            parameter.required,
            parameter.description,
            joined=not parameter.explode,
        )

    def _body_arguments(self) -> list[Argument]:
        if self.body is None:
            schema = body_schema(self.operation)
            if schema is None or schema.properties:  # of which all are files
                return []
            annotation = annotate(schema, self.file, self._resolver)
            request_body = self.operation.request_body
            description = (request_body.description if request_body else "") or "What to send."
            return [Argument("body", "", annotation, True, description)]
        return [
            Argument(
                python_name(name),
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

    def _results(self) -> Mapping[int, Annotation]:
        """What each status of a success answers with, the usual one first."""
        found: dict[int, Annotation] = {}
        for status, response in sorted(self.operation.responses.items()):
            if not status.startswith("2"):
                continue
            json_content = response.content.get(JSON)
            if json_content is not None and json_content.schema is not None:
                annotation = annotate(json_content.schema, self.file, self._resolver)
            else:
                annotation = Annotation("bytes" if response.content else "None")
            if annotation not in found.values():
                found[int(status)] = annotation
        return found

    @property
    def result(self) -> Annotation:
        """What the endpoint answers with, whatever the status."""
        return union(self.results.values())

    @property
    def request(self) -> str:
        """The type of the request, `Request[Message]`."""
        if self.pages is None:
            return f"Request[{self.result.text}]"
        return f"PagedRequest[{self.result.text}, {self.pages.item.text}]"

    @property
    def overloads(self) -> Sequence[tuple[str, str]]:
        """Signatures and results by what `x-returns-if` names; none if the one result is all."""
        switch = self.operation.x_returns_if
        if switch is None:
            return ()
        usual = next(iter(self.results.values()))
        return (
            (self._signature(given=switch), f"Request[{usual.text}]"),
            (self.signature, self.request),
        )

    @property
    def decoded(self) -> Iterator[str]:
        """The arguments that say what an answer decodes to, for requests and the route table."""
        (_, usual), *others = self.results.items()
        if usual.text != "None":
            yield f"result={usual.text}"
        if others:
            pairs = tuple_text(f"({status}, {one.text})" for status, one in others)
            yield f"results={pairs}"

    @property
    def signature(self) -> str:
        """The builder's parameters: what stands in the path first, everything else by keyword."""
        return self._signature()

    def _signature(self, given: str | None = None) -> str:
        """The parameters, one of which may be given as true."""
        keywords = [
            one for one in (*self.query_arguments, *self.body_arguments) if one.wire_name != given
        ]
        ordered = [] if given is None else [f"{python_name(given)}: Literal[True]"]
        ordered += [one.signature for one in keywords if one.required]
        if self.upload is not None and self.upload.required:
            ordered.append(f"{self.upload.name}: File")
        ordered += [one.signature for one in keywords if not one.required]
        if self.upload is not None and not self.upload.required:
            ordered.append(f"{self.upload.name}: File | None = None")
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
                f"({json.dumps(one.wire_name)}, {one.query_value})" for one in self.query_arguments
            )
            yield f"query=query_string({pairs})"
        if self.body is not None:
            values = ", ".join(f"{one.name}={one.name}" for one in self.body_arguments)
            yield f"body=bodies.{self.body.name}({values})"
        elif self.body_arguments:
            yield "body=body"
        yield from self._file_fields
        if self.takes_reason:
            yield "reason=reason"
        if not self.authorized:
            yield "authorized=False"
        yield from self.decoded
        if self.pages is not None:
            yield f"pagination={self.pages.value}"

    @property
    def _file_fields(self) -> Iterator[str]:
        if self.takes_files:
            yield "files=files"
        if self.upload is not None:
            name = self.upload.name
            files = f"({name},)"
            yield f"files={files if self.upload.required else f'() if {name} is None else {files}'}"
        yield from self._form_fields

    @property
    def _form_fields(self) -> Iterator[str]:
        if self.upload is not None:
            yield f"file_field={json.dumps(self.upload.name)}"
        if self.is_form:
            yield "form=True"

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
    def scopes(self) -> Sequence[str]:
        """The scopes with which it takes a bearer token."""
        return [scope for one in self.operation.security or [] for scope in one.get(BEARER, [])]

    @property
    def takes_bot_token(self) -> bool:
        """Whether it takes a bot's token."""
        security = self.operation.security
        return not security or any(BOT in one for one in security)

    @property
    def table_fields(self) -> Iterator[str]:
        """The fields of the endpoint's entry in the route table that are not the usual ones."""
        status = min(status for status in self.operation.responses if status.startswith("2"))
        if status != "200":
            yield f"status={status}"
        if self.major_arguments:
            yield f"major={tuple_text(json.dumps(one.wire_name) for one in self.major_arguments)}"
        if not self.authorized:
            yield "authorized=False"
        if self.operation.x_permissions:
            names = " | ".join(f"Permissions.{name}" for name in self.operation.x_permissions)
            yield f"permissions={names}"
        if self.scopes:
            yield f"scopes={tuple_text(json.dumps(scope) for scope in self.scopes)}"
        if not self.takes_bot_token:
            yield "bot=False"
        yield from self._form_fields
        yield from (field for field in self.decoded if field.startswith("results"))
        if self.pages is not None:
            yield f"pagination={self.pages.value}"

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
        if self.upload is not None:
            entries.append(f"    {self.upload.name}: {' '.join(self.upload.description.split())}")
        if self.takes_files:
            entries.append("    files: What to upload, in order.")
        if self.takes_reason:
            entries.append("    reason: What the audit log should say; 1 to 512 characters.")
        listed = "Args:\n" + "\n".join(entries) if entries else ""
        notes = " ".join(self._notes)
        return docstring(
            "\n\n".join(
                filter(None, (operation.summary, operation.description, notes, listed, link))
            )
        )

    @property
    def _notes(self) -> Iterator[str]:
        """What the caller needs, and what else there is to know, a sentence each."""
        permissions = self.operation.x_permissions
        if permissions:
            noun = "permissions" if len(permissions) > 1 else "permission"
            yield f"Takes the {_listed(permissions)} {noun}."
        if not self.authorized:
            yield "Works without a token."
        if self.scopes:
            scopes = _listed([f"`{scope}`" for scope in self.scopes], "or")
            verb = "Also takes" if self.takes_bot_token else "Takes"
            yield f"{verb} a bearer token with the scope {scopes}."
        if self.operation.deprecated:
            yield "Deprecated."
        if self.pages is not None:
            yield f"A page has at most {self.pages.maximum} items; `Client.paginate` gives all."

    @property
    def imports(self) -> Iterator[tuple[str, str]]:
        """What the builder needs to import."""
        if self.pages is None:
            yield "gloam.core", "Request"
        else:
            yield "gloam.core", "PagedRequest"
            yield "gloam.core", "Pagination"
            yield from self.pages.item.imports
        for argument in (*self.path_arguments, *self.query_arguments, *self.body_arguments):
            annotation = (
                argument.annotation if argument.required else argument.annotation.optional()
            )
            yield from annotation.imports
        yield from self.result.imports
        if self.query_arguments:
            yield "gloam.core.query", "query_string"
        if any(one.joined for one in self.query_arguments):
            yield "gloam.core.query", "comma_separated"
        if self.overloads:
            yield "typing", "Literal"
            yield "typing", "overload"
        if "path_segment(" in self.python_path:
            yield "gloam.core.query", "path_segment"
        if self.takes_files:
            yield "collections.abc", "Sequence"
            yield "gloam.core", "File"
        if self.upload is not None:
            yield "gloam.core", "File"


def python_name(wire_name: str) -> str:
    """A name of the wire as a Python name."""
    return f"{wire_name}_" if keyword.iskeyword(wire_name) else wire_name


def _listed(names: Sequence[str], last: str = "and") -> str:
    """Names in running text: `A, B and C`."""
    *others, final = names
    return f"{', '.join(others)} {last} {final}" if others else final
