"""References between files, and what the generator needs to know of a definition anywhere."""

import posixpath
from collections.abc import Iterator, Mapping

from msgspec import Struct

from codegen.dialect import Parameter, PathItem, Schema
from codegen.load import SchemaTree

IDS_FILE = "models/ids.yaml"


class Definition(Struct, frozen=True):
    """A definition of a model file."""

    file: str
    name: str
    schema: Schema

    @property
    def module(self) -> str:
        """The Python module that it is generated into."""
        return module_of(self.file)


def module_of(file: str) -> str:
    """The Python module of a model file: `models/users.yaml` → `gloam.models.users`."""
    folder, _, stem = file.removesuffix(".yaml").rpartition("/")
    return f"gloam.{ {'gateway': 'events'}.get(folder, folder) }.{stem}"


class Resolver:
    """Looks up `$ref`s in a schema tree."""

    def __init__(self, tree: SchemaTree) -> None:
        self.tree = tree
        self.definitions: Mapping[str, Definition] = {
            name: Definition(file, name, schema)
            for file, model_file in tree.models.items()
            for name, schema in model_file.defs.items()
        }

    def target(self, ref: str, file: str) -> tuple[str, str]:
        """The file and the name that a `$ref` of a file points at, whether they exist or not."""
        place, _, pointer = ref.partition("#")
        folder = posixpath.dirname(file)
        target = posixpath.normpath(posixpath.join(folder, place)) if place else file
        return target, pointer.rpartition("/")[2]

    def definition(self, ref: str, file: str) -> Definition:
        """The definition that a `$ref` points at.

        One that does not exist is an empty struct here: the check reports it once, and its other
        rules can go on.
        """
        target, name = self.target(ref, file)
        model_file = self.tree.models.get(target)
        schema = model_file.defs.get(name) if model_file else None
        return Definition(target, name, schema or Schema(type="object"))

    def parameter(self, parameter: Parameter, file: str) -> Parameter:
        """The parameter itself, or what it refers to; as it stands if that does not exist."""
        if parameter.ref is None:
            return parameter
        target, name = self.target(parameter.ref, file)
        routes = self.tree.routes.get(target)
        return routes.components.parameters.get(name, parameter) if routes else parameter

    def bases(self, definition: Definition) -> Mapping[str, Definition]:
        """What a struct inherits from, at any remove, by name; itself, if it goes in a circle."""
        found: dict[str, Definition] = {}
        open_ends = [definition]
        while open_ends:
            one = open_ends.pop()
            for ref in (base.ref for base in one.schema.all_of):
                base = self.definition(ref, one.file) if ref is not None else None
                if base is not None and base.name not in found:
                    found[base.name] = base
                    open_ends.append(base)
        return found

    def properties(self, schema: Schema, file: str) -> dict[str, tuple[Schema, bool, str]]:
        """The properties of a struct, its bases' first: name → (schema, required, file)."""
        found: dict[str, tuple[Schema, bool, str]] = {}
        for ref in (base.ref for base in schema.all_of):
            definition = self.definition(ref, file) if ref is not None else None
            if definition is not None and definition.name not in self.bases(definition):
                found |= self.properties(definition.schema, definition.file)
        for name in schema.required:
            if name in found:
                inherited, _, origin = found[name]
                found[name] = (inherited, True, origin)
        for name, item in schema.properties.items():
            found[name] = (item, name in schema.required, file)
        return found

    def operations(self) -> Iterator[tuple[str, str, str, PathItem]]:
        """Every endpoint as (file, path, method, path item), in the order of the schema."""
        for file, routes in self.tree.routes.items():
            for path, item in routes.paths.items():
                for method in item.operations:
                    yield file, path, method, item


def references(schema: Schema) -> Iterator[tuple[str, str]]:
    """Every `$ref` inside a schema, as (key path within it, ref)."""
    if schema.ref is not None:
        yield "$ref", schema.ref
    for path, part in parts(schema):
        for inner, ref in references(part):
            yield f"{path}.{inner}", ref


def parts(schema: Schema) -> Iterator[tuple[str, Schema]]:
    """The schemas directly inside a schema, each with its key path."""
    for key, group in (
        ("oneOf", schema.one_of),
        ("allOf", schema.all_of),
        ("prefixItems", schema.prefix_items),
    ):
        for index, part in enumerate(group):
            yield f"{key}[{index}]", part
    for name, part in schema.properties.items():
        yield f"properties.{name}", part
    singles = {
        "items": schema.items,
        "additionalProperties": schema.additional_properties,
        "propertyNames": schema.property_names,
    }
    for key, single in singles.items():
        if single is not None:
            yield key, single


def pascal(name: str) -> str:
    """`create_message` → `CreateMessage`, `MESSAGE_CREATE` → `MessageCreate`."""
    return "".join(part[:1].upper() + part[1:].lower() for part in name.split("_"))
