"""JSON Schema to Python annotations, for the signatures that the generator writes itself (routes,
events).

The structs' own annotations come from datamodel-code-generator; both follow the same table,
`design/schema.md`.
"""

from collections.abc import Iterable

from msgspec import Struct

from codegen.dialect import Schema
from codegen.refs import IDS_FILE, Resolver

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Annotation(Struct, frozen=True):
    """A Python type as text, and the names that it needs."""

    text: str
    imports: frozenset[tuple[str, str]] = frozenset()
    """(module, name) pairs."""

    def optional(self) -> "Annotation":
        """The type, or absent."""
        unset = {("msgspec", "UnsetType"), ("msgspec", "UNSET")}
        return Annotation(f"{self.text} | UnsetType", self.imports | unset)


def annotate(schema: Schema, file: str, resolver: Resolver) -> Annotation:
    """The annotation of a schema that stands in a file."""
    if schema.ref is not None:
        definition = resolver.definition(schema.ref, file)
        module = "gloam.models.ids" if definition.file == IDS_FILE else definition.module
        return Annotation(definition.name, frozenset({(module, definition.name)}))
    if schema.one_of:
        return union(annotate(arm, file, resolver) for arm in schema.one_of)
    if schema.const is not None:
        return Annotation(f"Literal[{schema.const!r}]", frozenset({("typing", "Literal")}))
    if len(schema.types) > 3:  # free JSON
        return Annotation("object")
    return union(_single(kind, schema, file, resolver) for kind in schema.types)


def _single(kind: str, schema: Schema, file: str, resolver: Resolver) -> Annotation:
    """The annotation of one JSON type of a schema."""
    if kind == "array":
        if schema.prefix_items:
            items = [annotate(item, file, resolver) for item in schema.prefix_items]
            return Annotation(f"tuple[{', '.join(item.text for item in items)}]", _imports(items))
        item = annotate(schema.items or Schema(type="object"), file, resolver)
        return Annotation(
            f"Sequence[{item.text}]", item.imports | {("collections.abc", "Sequence")}
        )
    if kind == "object":
        key = annotate(schema.property_names or Schema(type="string"), file, resolver)
        item = Annotation("object")
        if schema.additional_properties is not None:
            item = annotate(schema.additional_properties, file, resolver)
        text = f"Mapping[{key.text}, {item.text}]"
        return Annotation(text, _imports((key, item)) | {("collections.abc", "Mapping")})
    if kind == "string" and schema.format == "date-time":
        return Annotation("datetime", frozenset({("datetime", "datetime")}))
    return Annotation(_SCALARS[kind])


def union(arms: Iterable[Annotation]) -> Annotation:
    """Alternatives, null last."""
    found = list(dict.fromkeys(arms))
    ordered = [arm for arm in found if arm.text != "None"] + [
        arm for arm in found if arm.text == "None"
    ]
    return Annotation(" | ".join(arm.text for arm in ordered), _imports(ordered))


def _imports(annotations: Iterable[Annotation]) -> frozenset[tuple[str, str]]:
    return frozenset().union(*(annotation.imports for annotation in annotations))
