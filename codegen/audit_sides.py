"""The two sides of an audit: the schema's files and Discord's document, and how either is read as
operations with parameters, bodies and results.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import yaml

from codegen.refs import Resolver
from codegen.shapes import Json, Node

_METHODS = ("get", "post", "put", "patch", "delete")
_JSON = "application/json"
_FORM = "multipart/form-data"


class Ours:
    """The schema's raw files, with their references."""

    def __init__(self, root: Path, resolver: Resolver) -> None:
        self._resolver = resolver
        self.files: Mapping[str, Json] = {
            path.relative_to(root).as_posix(): yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
            for path in sorted(root.rglob("*.yaml"))
        }

    def resolve(self, ref: str, file: str) -> Node:
        """The node that a `$ref` of a file points at."""
        target, _ = self._resolver.target(ref, file)
        return _at(self.files[target], ref, target)


class Theirs:
    """Discord's document."""

    def __init__(self, document: Json) -> None:
        self.document = document

    def resolve(self, ref: str, file: str) -> Node:
        """The node that a `$ref` points at."""
        return _at(self.document, ref, file)


def _at(document: Json, ref: str, file: str) -> Node:
    schema: Json = document
    keys = ref.partition("#")[2].strip("/").split("/")
    for key in keys:
        schema = cast("Json", schema[key])
    return Node(schema, file, keys[-1], str(schema.get("x-why", "")))


def operation_key(method: str, path: str) -> tuple[str, str]:
    """What an operation is matched by: parameters may have other names."""
    return method, re.sub(r"{\w+}", "{}", path)


def operations(document: Json) -> Iterator[tuple[str, str, Json, Json]]:
    """Every operation of a document as (path, method, path item, operation)."""
    for path, item in cast("Mapping[str, Json]", document.get("paths", {})).items():
        for method in _METHODS:
            if method in item:
                yield path, method, item, cast("Json", item[method])


def parameters(item: Json, operation: Json, source: Ours | Theirs, file: str) -> dict[str, Node]:
    """The query parameters, by name. Paths are matched as they are; a header is no business of a
    body's.
    """
    found: dict[str, Node] = {}
    for one in [
        *cast("list[Json]", item.get("parameters", [])),
        *cast("list[Json]", operation.get("parameters", [])),
    ]:
        parameter = source.resolve(str(one["$ref"]), file).schema if "$ref" in one else one
        if parameter.get("in") == "query":
            name = str(parameter["name"])
            place = f"{operation.get('operationId')}({name})"
            schema = cast("Json", parameter["schema"])
            why = str(parameter.get("x-why", schema.get("x-why", "")))
            found[name] = Node(schema, file, place, why)
    return found


def body(operation: Json, file: str, label: str, why: str) -> list[Node]:
    """What a request carries: JSON, and the fields of a form."""
    content = cast("Json", operation.get("requestBody", {})).get("content", {})
    found = cast("Mapping[str, Json]", content)
    schemas = [
        cast("Json | None", found[kind].get("schema")) for kind in (_JSON, _FORM) if kind in found
    ]
    return [Node(one, file, label, str(one.get("x-why", why))) for one in schemas if one]


def results(operation: Json, file: str, label: str, why: str) -> dict[str, list[Node]]:
    """What each status of a success answers with: JSON, or nothing that has fields."""
    found: dict[str, list[Node]] = {}
    for status, response in cast("Mapping[str, Json]", operation.get("responses", {})).items():
        if not status.startswith("2"):
            continue
        content = cast("Mapping[str, Json]", response.get("content", {}))
        schema = cast("Json | None", content.get(_JSON, {}).get("schema"))
        reason = str(response.get("x-why", why))
        found[status] = [Node(schema, file, f"{label}.{status}", reason)] if schema else []
    return found


def media(operation: Json, status: str) -> set[str]:
    """The kinds of content that a status answers with."""
    responses = cast("Mapping[str, Json]", operation.get("responses", {}))
    return set(cast("Mapping[str, object]", responses.get(status, {}).get("content", {})))


def why_of(operation: Json, status: str) -> str:
    """The reason that a response gives for differing from other sources."""
    responses = cast("Mapping[str, Json]", operation.get("responses", {}))
    return str(responses.get(status, {}).get("x-why", ""))
