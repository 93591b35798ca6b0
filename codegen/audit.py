"""Compares the schema with a published OpenAPI document of Discord's: a new document in, a work
list out.

The comparison is structural: operations are matched by method and path, then parameters, body and
response are walked side by side, field by field, whatever the schemas are called. Compared are
presence, JSON types, nullability, named values, and whether a field may be absent. A field is
looked at once in requests and once in responses, however many operations carry it.

The two sides are not held to be equal but to be compatible, which is not the same in the two
directions: what Discord may answer must be readable, what a caller can say must be acceptable.

- A *response* field of the document that may be null or absent must be so here. The other way round
  (null or absent here, never there) is the documentation's word, and harmless.
- A *request* field that the document requires must be required here, and one that may not be null
  there may not be null here. The other way round: the document lets nearly every optional field of
  a request be null, the documentation says where null means something.

A difference at a place that carries `x-why` is deliberate and listed with its reason, and so is one
that a rule of the list above explains. What only the schema has is counted, and listed apart: the
documentation knows more than the document.
"""

import json
import re
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path

from msgspec import Struct

from codegen.audit_sides import (
    Ours,
    Theirs,
    body,
    media,
    operation_key,
    operations,
    parameters,
    results,
    why_of,
)
from codegen.check import check
from codegen.load import load
from codegen.shapes import Json, Node, Shape

_WHOLE_NUMBERS = frozenset({"integer", "number"})
_FILES = "files["
"""How the form fields of uploads begin; the dialect says that an endpoint takes them, not how many.
"""


class Direction(Enum):
    """Who says it."""

    REQUEST = "request"
    RESPONSE = "response"


_RULES: Mapping[tuple[Direction, str], str] = {
    (Direction.REQUEST, "null there, never here"): (
        "rule: in requests the document lets optional fields be null; the documentation says where "
        "null means something"
    ),
    (Direction.RESPONSE, "null here, never there"): (
        "rule: the documentation lets it be null, and reading a null more is harmless"
    ),
}


_RESULT = re.compile(r"\.result\.2\d\d$")
_NULL_RESULT = "rule: the document lets whole answers be null; no endpoint is known to answer null"


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
        self.excused = 0
        """How many of the others are left out with a reason."""

        self.total = 0

    def count(self, present: bool, why: str = "") -> None:
        """One more thing of the document, which the schema has, or lacks, perhaps for a reason."""
        self.total += 1
        self.found += present
        self.excused += not present and bool(why)

    def __str__(self) -> str:
        left_out = f", {self.excused} left out with a reason" if self.excused else ""
        return f"{self.found:>5} of {self.total:>5}{left_out}"


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
        self._compared: set[tuple[Direction, frozenset[int], frozenset[int]]] = set()
        self._compare_operations()

    @property
    def differences(self) -> list[Difference]:
        """The differences that nothing explains."""
        return sorted(one for one in self._differences if not one.why)

    @property
    def deliberate(self) -> list[Difference]:
        """The differences that the schema, or a rule, gives a reason for."""
        return sorted(one for one in self._differences if one.why)

    def _compare_operations(self) -> None:
        ours = {
            operation_key(method, path): (file, item, operation)
            for file, content in self._ours.files.items()
            if file.startswith("routes/")
            for path, method, item, operation in operations(content)
        }
        theirs = {
            operation_key(method, path): (item, operation, f"{method.upper():6} {path}")
            for path, method, item, operation in operations(self._theirs.document)
        }
        for key, (their_item, their_operation, text) in theirs.items():
            self.operations.count(key in ours)
            if key in ours:
                self._compare_operation(*ours[key], their_item, their_operation)
            else:
                name = their_operation.get("operationId", "")
                self.missing_operations.append(f"{text}  ({name})")
        self.extra_operations = sorted(
            str(ours[key][2]["operationId"]) for key in ours if key not in theirs
        )

    def _compare_operation(
        self,
        file: str,
        our_item: Json,
        our_operation: Json,
        their_item: Json,
        their_operation: Json,
    ) -> None:
        name = str(our_operation["operationId"])
        why = str(our_operation.get("x-why", ""))
        our_parameters = parameters(our_item, our_operation, self._ours, file)
        their_parameters = parameters(their_item, their_operation, self._theirs, "")
        self._compare_parameters(name, our_parameters, their_parameters, why)
        our_body = body(our_operation, file, f"{name}.body", why)
        their_body = body(their_operation, "", f"{name}.body", "")
        self._compare_nodes(f"{name}.body", our_body, their_body, Direction.REQUEST, why)
        our_results = results(our_operation, file, f"{name}.result", why)
        for status, nodes in results(their_operation, "", f"{name}.result", "").items():
            place = f"{name}.result.{status}"
            if status not in our_results:
                self._differences.add(Difference(place, "no such status here", why))
                continue
            reason = why_of(our_operation, status) or why
            for kind in media(their_operation, status) ^ media(our_operation, status):
                self._differences.add(Difference(place, f"{kind} on one side only", reason))
            self._compare_nodes(place, our_results[status], nodes, Direction.RESPONSE, reason)

    def _compare_nodes(
        self, place: str, ours: list[Node], theirs: list[Node], direction: Direction, why: str
    ) -> None:
        if bool(ours) != bool(theirs):
            lacking = "the schema has none" if theirs else "the document has none"
            self._differences.add(Difference(place, lacking, why))
        elif ours:
            self._compare(ours, theirs, direction)

    def _compare_parameters(
        self, name: str, ours: Mapping[str, Node], theirs: Mapping[str, Node], why: str
    ) -> None:
        for key, their_node in theirs.items():
            self.parameters.count(key in ours)
            if key not in ours:
                self._differences.add(Difference(f"{name}({key})", "missing", why))
            else:
                self._compare([ours[key]], [their_node], Direction.REQUEST, scored=False)
        self.extras |= {f"{name}({key})" for key in ours if key not in theirs}

    def _compare(
        self,
        our_nodes: list[Node],
        their_nodes: list[Node],
        direction: Direction,
        *,
        scored: bool = True,
    ) -> None:
        """Compare two shapes and, once for each pair of schemas, everything inside them."""
        ours, theirs = Shape(our_nodes, self._ours), Shape(their_nodes, self._theirs)
        pair = (direction, ours.identity, theirs.identity)
        if pair in self._compared:
            return
        self._compared.add(pair)
        why = next((node.why for node in our_nodes if node.why), ours.why)
        for problem in self._problems(ours, theirs, why):
            self._add(our_nodes[0].label, problem, direction, why)
        self._compare_properties(ours, theirs, direction, why, scored=scored)
        for our_group, their_group in ((ours.items, theirs.items), (ours.entries, theirs.entries)):
            if our_group and their_group:
                self._compare(our_group, their_group, direction, scored=scored)

    def _compare_properties(
        self, ours: Shape, theirs: Shape, direction: Direction, why: str, *, scored: bool
    ) -> None:
        score = self.body_fields if direction is Direction.REQUEST else self.response_fields
        for name, their_parts in theirs.properties.items():
            if name.startswith(_FILES):
                continue
            our_parts = ours.properties.get(name)
            if scored:
                score.count(our_parts is not None, why)
            place = f"{ours.label}.{name}"
            if our_parts is not None:
                reason = next((part.why for part in our_parts if part.why), why)
                if direction is Direction.RESPONSE and name in ours.required - theirs.required:
                    self._add(place, "required here, may be absent there", direction, reason)
                if direction is Direction.REQUEST and name in theirs.required - ours.required:
                    self._add(place, "may be absent here, required there", direction, reason)
                self._compare(our_parts, their_parts, direction, scored=scored)
            elif ours.types & {"object"} and not ours.entries:
                self._add(place, "missing", direction, why)
        if theirs.properties:
            self.extras |= {
                f"{ours.label}.{name}" for name in ours.properties if name not in theirs.properties
            }

    def _add(self, place: str, problem: str, direction: Direction, why: str) -> None:
        whole_result = _RESULT.search(place) and problem == "null there, never here"
        rule = _NULL_RESULT if whole_result else _RULES.get((direction, problem), "")
        reason = why or rule
        self._differences.add(Difference(place, problem, reason))

    def _problems(self, ours: Shape, theirs: Shape, why: str) -> Iterator[str]:
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
            self.values.count(value in ours.values, why)
            if value not in ours.values:
                yield f"no value {value!r}" + (f" ({title})" if title else "")


def _same_types(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    if ours == theirs or not (ours and theirs):
        return True
    return ours | _WHOLE_NUMBERS == theirs | _WHOLE_NUMBERS and bool(ours & _WHOLE_NUMBERS) == bool(
        theirs & _WHOLE_NUMBERS
    )


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
