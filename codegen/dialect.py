"""The dialect of `schema/README.md` as strict structs: what a key means, and that no other exists.

`fault_check` walks parsed YAML along these structs and reports every key that they do not have and
every value of the wrong kind; what passes is converted by msgspec. The structs are the only list of
what the dialect knows.
"""

import types
import typing
from collections.abc import Iterator, Mapping
from typing import Union

import msgspec
from msgspec import Struct, field

from codegen.faults import Fault, did_you_mean


class ExternalDocs(Struct, frozen=True):
    """A link to Discord's documentation."""

    url: str


class Discriminator(Struct, frozen=True, rename="camel"):
    """The property by whose value the variants of a union are told apart."""

    property_name: str


class Schema(Struct, frozen=True, kw_only=True, rename="camel"):
    """A JSON Schema as far as the dialect goes."""

    ref: str | None = field(name="$ref", default=None)
    type: str | list[str] | None = None
    format: str | None = None
    title: str | None = None
    description: str = ""
    external_docs: ExternalDocs | None = None
    const: int | str | bool | None = None
    one_of: list["Schema"] = []
    all_of: list["Schema"] = []
    discriminator: Discriminator | None = None
    items: Union["Schema", None] = None
    prefix_items: list["Schema"] = []
    properties: dict[str, "Schema"] = {}
    required: list[str] = []
    additional_properties: Union["Schema", None] = None
    property_names: Union["Schema", None] = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    min_properties: int | None = None
    max_properties: int | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    pattern: str | None = None
    deprecated: bool = False
    x_flags: bool = field(name="x-flags", default=False)
    x_discriminator_enum: str | None = field(name="x-discriminator-enum", default=None)
    x_secret: bool = field(name="x-secret", default=False)
    x_privileged: bool = field(name="x-privileged", default=False)
    x_close: str | None = field(name="x-close", default=None)
    x_why: str | None = field(name="x-why", default=None)

    @property
    def types(self) -> list[str]:
        """The JSON types, always as a list."""
        return [self.type] if isinstance(self.type, str) else self.type or []

    @property
    def is_enum(self) -> bool:
        """Whether this is a definition of named values."""
        return bool(self.one_of) and all(arm.const is not None and arm.title for arm in self.one_of)

    @property
    def is_union(self) -> bool:
        """Whether this is a union of structs told apart by a property."""
        return self.discriminator is not None

    @property
    def is_struct(self) -> bool:
        """Whether this is an object with named properties."""
        return bool(self.properties or self.all_of) or (
            self.types == ["object"] and self.additional_properties is None
        )


class ModelFile(Struct, frozen=True, kw_only=True, rename="camel"):
    """`models/<domain>.yaml` and the like."""

    schema: str = field(name="$schema")
    title: str
    description: str
    external_docs: ExternalDocs | None = None
    defs: dict[str, Schema] = field(name="$defs")


class Parameter(Struct, frozen=True, kw_only=True, rename="camel"):
    """A parameter of a path, query or header."""

    ref: str | None = field(name="$ref", default=None)
    name: str = ""
    in_: str = field(name="in", default="")
    required: bool = False
    description: str = ""
    schema: Schema | None = None
    explode: bool = True
    x_why: str | None = field(name="x-why", default=None)


class MediaType(Struct, frozen=True):
    """One form of a body."""

    schema: Schema | None = None


class RequestBody(Struct, frozen=True, kw_only=True):
    """What a request carries."""

    content: dict[str, MediaType]
    required: bool = False
    description: str = ""


class Response(Struct, frozen=True):
    """What an endpoint answers with a status."""

    description: str
    content: dict[str, MediaType] = {}
    x_why: str | None = field(name="x-why", default=None)


class Pagination(Struct, frozen=True, kw_only=True):
    """How an endpoint hands out a list in pages."""

    maximum: int
    """How many items a page may have at most."""

    items: str = ""
    """Where in the result the list stands; empty if the result is the list."""

    key: str = ""
    """Where in an item stands what the next page's cursor is, `user.id`."""

    cursors: list[str] = []
    """The query parameters that take a cursor, the one of the usual direction first."""

    offset: str = ""
    """The query parameter that takes the number of items to skip, where there are no cursors."""

    limit: str = "limit"
    """The query parameter that takes the size of a page."""

    more: str = ""
    """Where in the result stands whether there is more."""

    total: str = ""
    """Where in the result stands how many items there are on all pages."""


class Operation(Struct, frozen=True, kw_only=True, rename="camel"):
    """One endpoint."""

    operation_id: str
    summary: str
    description: str = ""
    tags: list[str] = []
    external_docs: ExternalDocs | None = None
    parameters: list[Parameter] = []
    request_body: RequestBody | None = None
    responses: dict[str, Response]
    security: list[dict[str, list[str]]] | None = None
    deprecated: bool = False
    x_permissions: list[str] = field(name="x-permissions", default=[])
    x_pagination: Pagination | None = field(name="x-pagination", default=None)
    x_returns_if: str | None = field(name="x-returns-if", default=None)
    x_why: str | None = field(name="x-why", default=None)


class PathItem(Struct, frozen=True, kw_only=True):
    """The endpoints of one path."""

    parameters: list[Parameter] = []
    get: Operation | None = None
    post: Operation | None = None
    put: Operation | None = None
    patch: Operation | None = None
    delete: Operation | None = None

    @property
    def operations(self) -> Mapping[str, Operation]:
        """The endpoints by HTTP method, in capitals."""
        by_method = {
            "GET": self.get,
            "POST": self.post,
            "PUT": self.put,
            "PATCH": self.patch,
            "DELETE": self.delete,
        }
        return {method: operation for method, operation in by_method.items() if operation}


class Info(Struct, frozen=True):
    """The title of a document."""

    title: str
    version: str
    description: str = ""


class Components(Struct, frozen=True, rename="camel"):
    """What several endpoints share."""

    parameters: dict[str, Parameter] = {}


class RouteFile(Struct, frozen=True, kw_only=True, rename="camel"):
    """`routes/<domain>.yaml`: an OpenAPI document."""

    openapi: str
    info: Info
    external_docs: ExternalDocs | None = None
    paths: dict[str, PathItem] = {}
    components: Components = Components()


class Alternative(Struct, frozen=True, kw_only=True):
    """Another payload of the same dispatch name, told apart by constant fields."""

    name: str
    when: dict[str, bool | int | str]
    description: str
    data: Schema


class Event(Struct, frozen=True, kw_only=True, rename="camel"):
    """One dispatch of the gateway."""

    description: str
    external_docs: ExternalDocs
    intents: list[str]
    data: Schema
    alternatives: list[Alternative] = []
    x_why: str | None = field(name="x-why", default=None)


class EventFile(Struct, frozen=True):
    """`gateway/events.yaml`."""

    events: dict[str, Event]


class Command(Struct, frozen=True, kw_only=True, rename="camel"):
    """One thing that a client may send over the gateway."""

    opcode: int
    description: str
    external_docs: ExternalDocs
    data: Schema
    x_why: str | None = field(name="x-why", default=None)


class CommandFile(Struct, frozen=True):
    """`gateway/commands.yaml`."""

    commands: dict[str, Command]


class Limit(Struct, frozen=True, kw_only=True, rename="camel"):
    """One number that Discord sets."""

    value: int
    unit: str
    description: str
    external_docs: ExternalDocs
    x_why: str | None = field(name="x-why", default=None)


class LimitFile(Struct, frozen=True):
    """`limits.yaml`."""

    description: str
    limits: dict[str, Limit]


class Asset(Struct, frozen=True, kw_only=True, rename="camel"):
    """One kind of picture or file that Discord hands out."""

    description: str
    path: str
    formats: list[str]
    parameters: dict[str, Schema]
    base: str | None = None
    animated: str | bool | None = None
    sizes: bool = True
    external_docs: ExternalDocs | None = None
    x_why: str | None = field(name="x-why", default=None)


class AssetFile(Struct, frozen=True, rename="camel"):
    """`cdn.yaml`."""

    description: str
    external_docs: ExternalDocs
    base: str
    endpoints: dict[str, Asset]


_SCALARS: Mapping[object, str] = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


def fault_check(value: object, annotation: object, file: str, path: str = "") -> Iterator[Fault]:
    """Every place where parsed YAML is not what the annotated type allows."""
    if typing.get_origin(annotation) in (Union, types.UnionType):
        yield from _check_union(value, annotation, file, path)
    elif isinstance(annotation, type) and issubclass(annotation, Struct):
        yield from _check_struct(value, annotation, file, path)
    elif typing.get_origin(annotation) is list:
        if not isinstance(value, list):
            yield Fault(file, path, f"a list is wanted, not {_kind(value)}")
            return
        (item,) = typing.get_args(annotation)
        for index, element in enumerate(value):
            yield from fault_check(element, item, file, f"{path}[{index}]")
    elif typing.get_origin(annotation) is dict:
        if not isinstance(value, dict):
            yield Fault(file, path, f"a mapping is wanted, not {_kind(value)}")
            return
        _, item = typing.get_args(annotation)
        for key, element in value.items():
            if not isinstance(key, str):
                hint = f"put it in quotes: `'{key}'`"
                message = f"the key is {_kind(key)}, not text"
                yield Fault(file, _join(path, key), message, hint)
            yield from fault_check(element, item, file, _join(path, key))
    elif not _is_scalar(value, annotation):
        yield Fault(
            file, path, f"{_SCALARS[annotation]} is wanted, not {_kind(value)}", _quote_hint(value)
        )


def _check_union(value: object, annotation: object, file: str, path: str) -> Iterator[Fault]:
    arms = [arm for arm in typing.get_args(annotation) if arm is not type(None)]
    if any(_is_scalar(value, arm) for arm in arms if arm in _SCALARS):
        return
    structured = [arm for arm in arms if arm not in _SCALARS]
    if structured and not isinstance(value, str | int | float | bool):
        yield from fault_check(value, structured[0], file, path)
    else:
        wanted = " or ".join(_SCALARS.get(arm, "a mapping") for arm in arms)
        yield Fault(file, path, f"{wanted} is wanted, not {_kind(value)}", _quote_hint(value))


def _check_struct(value: object, cls: type[Struct], file: str, path: str) -> Iterator[Fault]:
    if not isinstance(value, dict):
        yield Fault(file, path, f"a mapping is wanted, not {_kind(value)}")
        return
    fields = {item.encode_name: item for item in msgspec.structs.fields(cls)}
    for key, element in value.items():
        if key in fields:
            yield from fault_check(element, fields[key].type, file, _join(path, key))
        else:
            yield Fault(file, _join(path, key), "unknown key", did_you_mean(str(key), fields))
    for name, item in fields.items():
        if item.required and name not in value:
            yield Fault(file, path, f"`{name}` is missing")


def _is_scalar(value: object, annotation: object) -> bool:
    if annotation is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if annotation is int:
        return isinstance(value, int) and not isinstance(value, bool)
    return annotation in (str, bool) and isinstance(value, typing.cast("type[object]", annotation))


def _kind(value: object) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return _SCALARS.get(type(value), type(value).__name__)


def _quote_hint(value: object) -> str:
    if value is None or isinstance(value, bool):
        return "put the text in quotes: YAML reads a bare null, yes or no as something else"
    return ""


def _join(path: str, key: object) -> str:
    return f"{path}.{key}" if path else str(key)
