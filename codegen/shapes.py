"""What a JSON Schema lets through, whatever it is called and however it is composed: the common
ground of an audit.

A `Shape` is read from one or more schema nodes of either document. `$ref`, `oneOf`, `anyOf` and
`allOf` are followed and
merged: the shape has every type, property and value that any of the nodes allows. Parts are left as
nodes and read when the comparison gets to them, since schemas hold themselves.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeAlias, cast

from msgspec import Struct

Json: TypeAlias = Mapping[str, object]


class Node(Struct, frozen=True):
    """A schema where it stands."""

    schema: Json
    file: str
    """The file it stands in, for relative references; empty in a document of one file."""

    label: str
    """What to call it: the definition's name, or the place."""

    why: str = ""
    """Why it differs from other sources, if the schema says so."""

    typed: bool = False
    """Whether what it stands in says the type, so that its constants need not tell it."""


class Source(Protocol):
    """A document whose references can be followed."""

    def resolve(self, ref: str, file: str) -> Node:
        """The node that a `$ref` of a file points at."""
        ...


class Shape:
    """Everything that the nodes allow, merged."""

    def __init__(self, nodes: Sequence[Node], source: Source) -> None:
        self._source = source
        self._seen: set[int] = set()
        self._read: set[int] = set()
        self.label = ""
        self.why = ""
        """The reason that one of the definitions gives for differing from other sources."""

        self.required: frozenset[str] = frozenset()
        """The properties that every object among the nodes requires."""

        self.kinds: set[str] = set()
        self.values: dict[object, str] = {}
        """The constants that are named, with their titles."""

        self.open_values = False
        """Whether some node allows a type without listing values."""

        self.properties: dict[str, list[Node]] = {}
        self.items: list[Node] = []
        self.entries: list[Node] = []
        """The values of an object with free keys."""

        for node in nodes:
            self.label = self.label or node.label
            self._add(node)
        kinds = [names for node in nodes for names in self._required(node)]
        self.required = frozenset.intersection(*kinds) if kinds else frozenset()

    def _required(self, node: Node) -> list[frozenset[str]]:
        """What each kind of object that a node allows requires."""
        schema = node.schema
        if isinstance(schema.get("$ref"), str):
            return self._required(self._source.resolve(str(schema["$ref"]), node.file))
        own = frozenset(cast("list[str]", schema.get("required", [])))
        arms = [
            kind
            for key in ("oneOf", "anyOf")
            for arm in cast("list[Json]", schema.get(key, []))
            for kind in self._required(Node(arm, node.file, node.label))
        ]
        for base in cast("list[Json]", schema.get("allOf", [])):
            kinds = self._required(Node(base, node.file, node.label))
            own |= frozenset.intersection(*kinds) if kinds else frozenset()
        if arms:
            return [own | arm for arm in arms]
        return [own] if own or "properties" in schema or "allOf" in schema else []

    def _add(self, node: Node) -> None:
        schema = node.schema
        if id(schema) in self._seen:
            return
        self._seen.add(id(schema))
        ref = schema.get("$ref")
        if isinstance(ref, str):
            target = self._source.resolve(ref, node.file)
            self.label = target.label if len(self._seen) == 1 else self.label
            self.why = self.why or target.why
            self._add(target)
            return
        self._read.add(id(schema))
        if "const" in schema:
            self.values[schema["const"]] = str(schema.get("title", ""))
            if not node.typed:
                self.kinds.add(_kind(schema["const"]))
            return
        for value in cast("list[object]", schema.get("enum", [])):
            self.values[value] = ""
            self.kinds.add(_kind(value))
        alternatives = [
            arm
            for key in ("oneOf", "anyOf", "allOf")
            for arm in cast("list[Json]", schema.get(key, []))
        ]
        for arm in alternatives:
            why = str(arm.get("x-why", node.why))
            self._add(Node(arm, node.file, node.label, why, typed="type" in schema))
        self._add_types(node, has_values=bool(self.values or alternatives))

    def _add_types(self, node: Node, *, has_values: bool) -> None:
        schema = node.schema
        declared = schema.get("type", [])
        kinds = {declared} if isinstance(declared, str) else set(cast("list[str]", declared))
        self.kinds |= kinds
        self.open_values |= bool(kinds - {"null"}) and not has_values
        why = str(schema.get("x-why", node.why))
        for name, part in cast("Mapping[str, Json]", schema.get("properties", {})).items():
            self.kinds.add("object")
            place = Node(part, node.file, f"{node.label}.{name}", str(part.get("x-why", why)))
            self.properties.setdefault(name, []).append(place)
        for key, group in (("items", self.items), ("additionalProperties", self.entries)):
            inner = schema.get(key)
            if isinstance(inner, Mapping):
                suffix = "[]" if key == "items" else "{}"
                group.append(Node(inner, node.file, f"{node.label}{suffix}", why))
        for part in cast("list[Json]", schema.get("prefixItems", [])):
            self.items.append(Node(part, node.file, f"{node.label}[]", why))

    @property
    def identity(self) -> frozenset[int]:
        """Which schemas the shape was read from, references aside."""
        return frozenset(self._read)

    @property
    def types(self) -> frozenset[str]:
        """The JSON types, null aside; a number may be whole."""
        return frozenset(self.kinds - {"null"})


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return "boolean"
    if value is None:
        return "null"
    return "integer" if isinstance(value, int) else "string"
