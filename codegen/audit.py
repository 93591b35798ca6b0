"""Compares the schema with a published OpenAPI document of Discord's: a new document in, a work
list out.

The comparison is structural: operations are matched by method and path, then parameters, body and
response are walked side by side, field by field, whatever the schemas are called. Compared are
presence, JSON types, nullability and named values. Not compared is what is required: the document's
`required` lists are stricter than what Discord sends (`design/schema.md`).

A field is looked at once, however many operations carry it. A difference at a place that carries
`x-why` is deliberate and listed with its reason. What only the schema has is counted, and listed
apart: the documentation knows more than the document.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

import yaml
from msgspec import Struct

from codegen.check import check
from codegen.load import load
from codegen.refs import Resolver
from codegen.shapes import Json, Node, Shape

_METHODS = ("get", "post", "put", "patch", "delete")
_WHOLE_NUMBERS = frozenset({"integer", "number"})


class Difference(Struct, frozen=True, order=True):
    """One place where the two disagree."""

    place: str
    problem: str
    why: str = ""
    """The reason that the schema gives; empty if the difference is not deliberate."""


class Score:
    """How many of the document's things the schema has."""

    def __init__(self) -> None:
        self.found = 0
        self.total = 0

    def count(self, present: bool) -> None:
        """One more thing of the document, which the schema has or has not."""
        self.total += 1
        self.found += present

    def __str__(self) -> str:
        share = 100 * self.found / self.total if self.total else 100
        return f"{self.found:>5} of {self.total:>5}  ({share:.1f} %)"


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


class Audit:
    """The comparison; everything is done when it is made."""

    def __init__(self, schema: Path, document: Json) -> None:
        self._ours = Ours(schema, check(load(schema)))
        self._theirs = Theirs(document)
        self.operations, self.parameters = Score(), Score()
        self.body_fields, self.response_fields, self.values = Score(), Score(), Score()
        self.missing_operations: list[str] = []
        self.extra_operations: list[str] = []
        self._differences: set[Difference] = set()
        self.extras: set[str] = set()
        self._compared: set[tuple[frozenset[int], frozenset[int]]] = set()
        self._compare_operations()

    @property
    def differences(self) -> list[Difference]:
        """The differences that nothing explains."""
        return sorted(one for one in self._differences if not one.why)

    @property
    def deliberate(self) -> list[Difference]:
        """The differences that the schema gives a reason for."""
        return sorted(one for one in self._differences if one.why)

    def _compare_operations(self) -> None:
        ours = {
            _key(method, path): (file, item, operation)
            for file, content in self._ours.files.items()
            if file.startswith("routes/")
            for path, method, item, operation in _operations(content)
        }
        theirs = {
            _key(method, path): (item, operation, f"{method.upper():6} {path}")
            for path, method, item, operation in _operations(self._theirs.document)
        }
        for key, (their_item, their_operation, text) in theirs.items():
            self.operations.count(key in ours)
            if key not in ours:
                self.missing_operations.append(
                    f"{text}  ({their_operation.get('operationId', '')})"
                )
                continue
            file, our_item, our_operation = ours[key]
            name = str(our_operation["operationId"])
            why = str(our_operation.get("x-why", ""))
            our_parameters = _parameters(our_item, our_operation, self._ours, file)
            their_parameters = _parameters(their_item, their_operation, self._theirs, "")
            self._compare_parameters(name, our_parameters, their_parameters, why)
            for what, score in (("body", self.body_fields), ("result", self.response_fields)):
                read = _body if what == "body" else _result
                our_nodes = read(our_operation, file, f"{name}.{what}", why)
                their_nodes = read(their_operation, "", f"{name}.{what}", "")
                if bool(our_nodes) != bool(their_nodes):
                    lacking = "the schema has none" if their_nodes else "the document has none"
                    self._differences.add(Difference(f"{name}.{what}", lacking, why))
                elif our_nodes:
                    self._compare(our_nodes, their_nodes, score)
        self.extra_operations = sorted(
            str(ours[key][2]["operationId"]) for key in ours if key not in theirs
        )

    def _compare_parameters(
        self, name: str, ours: Mapping[str, Node], theirs: Mapping[str, Node], why: str
    ) -> None:
        for key, their_node in theirs.items():
            self.parameters.count(key in ours)
            if key not in ours:
                self._differences.add(Difference(f"{name}({key})", "missing", why))
            else:
                self._compare([ours[key]], [their_node], None)
        self.extras |= {f"{name}({key})" for key in ours if key not in theirs}

    def _compare(self, our_nodes: list[Node], their_nodes: list[Node], score: Score | None) -> None:
        """Compare two shapes and, once for each pair of schemas, everything inside them."""
        ours, theirs = Shape(our_nodes, self._ours), Shape(their_nodes, self._theirs)
        pair = (ours.identity, theirs.identity)
        if pair in self._compared:
            return
        self._compared.add(pair)
        why = next((node.why for node in our_nodes if node.why), "")
        self._differences |= {
            Difference(our_nodes[0].label, problem, why) for problem in self._problems(ours, theirs)
        }
        for name, their_parts in theirs.properties.items():
            our_parts = ours.properties.get(name)
            if score is not None:
                score.count(our_parts is not None)
            if our_parts is not None:
                self._compare(our_parts, their_parts, score)
            elif ours.types & {"object"} and not ours.entries:
                self._differences.add(Difference(f"{ours.label}.{name}", "missing", why))
        if theirs.properties:
            self.extras |= {
                f"{ours.label}.{name}" for name in ours.properties if name not in theirs.properties
            }
        for our_group, their_group in ((ours.items, theirs.items), (ours.entries, theirs.entries)):
            if our_group and their_group:
                self._compare(our_group, their_group, score)

    def _problems(self, ours: Shape, theirs: Shape) -> Iterator[str]:
        if not theirs.kinds or not ours.kinds or len(ours.types) > 3:  # free JSON on a side
            return
        if not _same_types(ours.types, theirs.types):
            found, wanted = ("|".join(sorted(one.types)) or "null" for one in (ours, theirs))
            yield f"{found} here, {wanted} there"
        if theirs.types and ours.types and ("null" in theirs.kinds) != ("null" in ours.kinds):
            yield "null there, never here" if "null" in theirs.kinds else "null here, never there"
        if not theirs.values or not ours.values or theirs.open_values:
            return
        for value, title in theirs.values.items():
            self.values.count(value in ours.values)
            if value not in ours.values:
                yield f"no value {value!r}" + (f" ({title})" if title else "")


def _same_types(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    if ours == theirs or not (ours and theirs):
        return True
    return ours | _WHOLE_NUMBERS == theirs | _WHOLE_NUMBERS and bool(ours & _WHOLE_NUMBERS) == bool(
        theirs & _WHOLE_NUMBERS
    )


def _key(method: str, path: str) -> tuple[str, str]:
    return method, re.sub(r"{\w+}", "{}", path)


def _operations(document: Json) -> Iterator[tuple[str, str, Json, Json]]:
    for path, item in cast("Mapping[str, Json]", document.get("paths", {})).items():
        for method in _METHODS:
            if method in item:
                yield path, method, item, cast("Json", item[method])


def _parameters(item: Json, operation: Json, source: Ours | Theirs, file: str) -> dict[str, Node]:
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
            why = str(parameter.get("x-why", ""))
            found[name] = Node(cast("Json", parameter["schema"]), file, place, why)
    return found


def _body(operation: Json, file: str, label: str, why: str) -> list[Node]:
    body = cast("Json", operation.get("requestBody", {}))
    content = cast("Mapping[str, Json]", body.get("content", {}))
    json_body = content.get("application/json") or content.get("multipart/form-data") or {}
    schema = cast("Json | None", json_body.get("schema"))
    return [Node(schema, file, label, str(schema.get("x-why", why)))] if schema else []


def _result(operation: Json, file: str, label: str, why: str) -> list[Node]:
    nodes: list[Node] = []
    for status, response in cast("Mapping[str, Json]", operation.get("responses", {})).items():
        content = cast("Mapping[str, Json]", response.get("content", {}))
        schema = content.get("application/json", {}).get("schema")
        if status.startswith("2") and schema:
            nodes.append(Node(cast("Json", schema), file, label, why))
    return nodes


def report(schema: Path, document: Path, *, verbose: bool = True) -> str:
    """The whole comparison as text: the lists first, the coverage last."""
    audit = Audit(schema, json.loads(document.read_text("utf-8")))
    sections = [
        ("Operations that the schema lacks", audit.missing_operations),
        ("Operations that only the schema has", audit.extra_operations),
        ("Differences", [f"{one.place}: {one.problem}" for one in audit.differences]),
        (
            "Deliberate differences",
            [f"{one.place}: {one.problem}: {one.why}" for one in audit.deliberate],
        ),
        ("Only in the schema", sorted(audit.extras)),
    ]
    lines: list[str] = []
    for title, entries in sections:
        if entries and verbose:
            lines += [f"{title} ({len(entries)}):", *(f"  {entry}" for entry in entries), ""]
    lines += [
        f"operations       {audit.operations}",
        "of those that the schema has:",
        f"query parameters {audit.parameters}",
        f"body fields      {audit.body_fields}",
        f"response fields  {audit.response_fields}",
        f"named values     {audit.values}",
        f"differences      {len(audit.differences):>5}, and {len(audit.deliberate)} deliberate",
    ]
    return "\n".join(lines)
