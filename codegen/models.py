"""Model files and request bodies to struct modules: the one seat of datamodel-code-generator.

The dialect is turned into the plain JSON Schema that datamodel-code-generator reads best, one
document a module, and what it cannot say there (docstrings, base classes, mapping keys,
discriminators) is handed to our templates beside it, by class:

- an id becomes an import of its `NewType`;
- an enum becomes `enum` + `x-enum-varnames`, its base class chosen here;
- a union gets its `Unknown…` variant;
- constraints are left to `codegen.constraints`: decoding must not fail over them;
- descriptions are taken out of the schema, since they would end up in the annotations, and come
  back as docstrings.

What comes out is whole modules without a header; `_compose` adds the module docstring and
`__all__`.
"""

import ast
import json
import posixpath
import tempfile
import warnings
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import datamodel_code_generator as dcg
from datamodel_code_generator.enums import DataModelType
from msgspec import Struct

from codegen.bodies import Body
from codegen.dialect import Schema
from codegen.refs import IDS_FILE, Definition, Resolver
from codegen.render import TEMPLATES, all_line, docstring, header, import_lines, tuple_text

_Json = dict[str, object]

_IDS_MODULE = "gloam.models.ids"
_UNKNOWN_TAG: Mapping[str, int | str] = {"integer": -1, "string": "\0unknown"}


class Module(Struct, frozen=True):
    """What one generated module is made of."""

    source: str
    """The file of the schema that it comes from."""

    title: str
    schemas: Mapping[str, Schema]


def render_models(resolver: Resolver, bodies: Mapping[str, Mapping[str, Body]]) -> dict[str, str]:
    """All struct modules, by path (`gloam/models/users.py`)."""
    modules = {
        file: Module(file, f"{model_file.title}: {model_file.description}", model_file.defs)
        for file, model_file in resolver.tree.models.items()
        if file != IDS_FILE
    }
    paths = {file: _path(file) for file in modules}
    for file, found in bodies.items():
        if found:
            title = f"Request bodies of {resolver.tree.routes[file].info.title.lower()}."
            schemas = {name: body.schema for name, body in found.items()}
            key = file.replace("routes/", "routes/bodies/")
            modules[key] = Module(file, title, schemas)
            paths[key] = _path(key)
    writer = _Writer(resolver, paths)
    documents = {paths[key]: writer.document(module, key) for key, module in modules.items()}
    rendered = _generate(documents, writer.template_data, sorted(writer.imports))
    return {
        f"{path}.py": _compose(
            path, rendered[path], header(modules[key].title, modules[key].source)
        )
        for key, path in paths.items()
    }


def _redaction(function: str, secrets: Iterable[str]) -> str:
    """What a `__repr__` returns that hides the named fields; empty if there are none."""
    names = [json.dumps(name) for name in secrets]
    return f"{function}(self, {tuple_text(names)})" if names else ""


def _rank(schema: Schema) -> int:
    """Where a definition stands in its module: enums, then structs, then unions."""
    return 0 if schema.is_enum else 2 if schema.is_union else 1


def _path(file: str) -> str:
    """Where a file's module lies: `gateway/intents.yaml` → `gloam/events/intents`."""
    return "gloam/" + file.removesuffix(".yaml").replace("gateway/", "events/")


class _Writer:
    """Turns the dialect into datamodel-code-generator's input, and collects what the templates need
    beside it.
    """

    def __init__(self, resolver: Resolver, paths: Mapping[str, str]) -> None:
        self._resolver = resolver
        self._paths = paths
        self.template_data: dict[str, dict[str, object]] = {}
        self.imports = {
            "gloam.core.enums.Flags",
            "gloam.core.enums.OpenIntEnum",
            "gloam.core.enums.OpenStrEnum",
            "gloam.core.enums.StringFlags",
            "gloam.core.secrets.redacted",
            "gloam.core.secrets.redacted_payload",
            "gloam.core.unknown.Unknown",
            "typing.ClassVar",
            "typing.Literal",
        }

    def document(self, module: Module, key: str) -> _Json:
        """The JSON Schema document of a module."""
        definitions: dict[str, object] = {}
        # A variant's class body names the members of its enum, and a union's alias its variants:
        # both must be there by then, in whatever order the schema has them.
        ordered = sorted(module.schemas.items(), key=lambda item: _rank(item[1]))
        for name, schema in ordered:
            if schema.is_enum:
                definitions[name] = self._enum(name, schema)
            elif schema.is_union:
                definitions[name], unknown = self._union(name, schema, module.source, key)
                definitions[f"Unknown{name}"] = unknown
            else:
                definitions[name] = self._struct(name, schema, module.source, key)
        return {"$defs": definitions}

    def _data(self, name: str, schema: Schema, **more: object) -> None:
        link = schema.external_docs.url if schema.external_docs else ""
        text = "\n\n".join(filter(None, (schema.description, link)))
        indent = 0 if schema.is_union else 4
        self.template_data[name] = {"class_doc": docstring(text, indent), **more}

    def _enum(self, name: str, schema: Schema) -> _Json:
        arms = [(arm.title or "", arm.const, arm.description) for arm in schema.one_of]
        textual = schema.types == ["string"]
        if schema.x_flags:
            base = "StringFlags" if textual else "Flags"
            if 0 not in [const for _, const, _ in arms]:
                arms.insert(0, ("NONE", 0, "The empty set."))
        else:
            base = "OpenStrEnum" if textual else "OpenIntEnum"
        docs = {title: docstring(text) for title, _, text in arms}
        self._data(name, schema, base=base, field_docs=docs)
        return {
            "type": "string" if textual and not schema.x_flags else "integer",
            "enum": [const for _, const, _ in arms],
            "x-enum-varnames": [title for title, _, _ in arms],
        }

    def _union(self, name: str, schema: Schema, file: str, key: str) -> tuple[_Json, _Json]:
        property_name = schema.discriminator.property_name if schema.discriminator else "type"
        unknown = f"Unknown{name}"
        self._data(name, schema)
        enum = self._resolver.definitions[schema.x_discriminator_enum or ""]
        secrets: dict[str, None] = {}  # a set in the order of the schema
        for arm in schema.one_of:
            variant = self._resolver.definition(arm.ref or "", file)
            secrets |= dict.fromkeys(self._secrets(variant.schema, variant.file))
            const = variant.schema.properties[property_name].const
            member = next(one.title for one in enum.schema.one_of if one.const == const)
            line = (
                f"{property_name}: ClassVar[Literal[{enum.name}.{member}]] = {enum.name}.{member}"
            )
            self.template_data.setdefault(variant.name, {})["discriminator"] = line
            self.imports.add(f"{enum.module}.{enum.name}")
        kind = enum.schema.types[0]
        self.template_data[unknown] = self._unknown(name, property_name, enum) | {
            "redaction": _redaction("redacted_payload", secrets)
        }
        arms = [{"$ref": self._ref(arm.ref or "", file, key)} for arm in schema.one_of]
        union: _Json = {
            "oneOf": [*arms, {"$ref": f"#/$defs/{unknown}"}],
            "discriminator": {"propertyName": property_name},
        }
        fallback: _Json = {
            "type": "object",
            "properties": {property_name: {"const": _UNKNOWN_TAG[kind]}},
            "required": [property_name],
        }
        return union, fallback

    def _unknown(self, union: str, property_name: str, enum: Definition) -> dict[str, object]:
        """What the template needs for the variant that keeps what the schema does not know."""
        reader = "integer_tag" if enum.schema.types[0] == "integer" else "text_tag"
        return {
            "base": "Unknown",
            "class_doc": docstring(
                f"A variant of `{union}` that the schema does not know; it keeps the whole payload."
            ),
            "discriminator": (
                f"@property\n    def {property_name}(self) -> {enum.name}:\n"
                f'        """What Discord says that it is."""\n'
                f'        return {enum.name}(self.{reader}("{property_name}"))'
            ),
        }

    def _struct(self, name: str, schema: Schema, file: str, key: str) -> _Json:
        docs = {
            field: docstring(item.description)
            for field, item in schema.properties.items()
            if item.description and item.const is None
        }
        keyed = {
            field: self._resolver.definition(one.property_names.ref, file)
            for field, item in schema.properties.items()
            for one in (item, *item.one_of)
            if one.property_names and one.property_names.ref
        }
        keys = {field: definition.name for field, definition in keyed.items()}
        self.imports |= {f"{definition.module}.{definition.name}" for definition in keyed.values()}
        earlier = self.template_data.get(name, {})
        adds_secrets = any(item.x_secret for item in schema.properties.values())
        secrets = self._secrets(schema, file) if adds_secrets else ()
        redaction = _redaction("redacted", secrets)
        self._data(name, schema, field_docs=docs, keys=keys, redaction=redaction)
        self.template_data[name] |= {
            key: value for key, value in earlier.items() if key == "discriminator"
        }
        out: _Json = {
            "type": "object",
            "properties": {
                field: self._plain(item, file, key) for field, item in schema.properties.items()
            },
            "required": list(schema.required),
        }
        if schema.all_of:
            out["allOf"] = [self._plain(base, file, key) for base in schema.all_of]
        return out

    def _secrets(self, schema: Schema, file: str) -> Sequence[str]:
        """The names of all secret fields of a struct, those of its bases included."""
        properties = self._resolver.properties(schema, file)
        return [name for name, (one, _, _) in properties.items() if one.x_secret]

    def _plain(self, schema: Schema, file: str, key: str) -> _Json:
        """A schema as JSON Schema, without descriptions and extensions."""
        if schema.ref is not None:
            definition = self._resolver.definition(schema.ref, file)
            if definition.file == IDS_FILE:
                return {"type": "string", "customTypePath": f"{_IDS_MODULE}.{definition.name}"}
            return {"$ref": self._ref(schema.ref, file, key)}
        if schema.const is not None:
            return {"const": schema.const}
        if schema.one_of:
            return {"oneOf": [self._plain(arm, file, key) for arm in schema.one_of]}
        if len(schema.types) > 3:  # free JSON
            return {"customTypePath": "builtins.object", "type": "string"}
        out: _Json = {"type": schema.type}
        if schema.format == "date-time":
            out["format"] = "date-time"
        if schema.items is not None:
            out["items"] = self._plain(schema.items, file, key)
        if schema.prefix_items:
            out["prefixItems"] = [self._plain(item, file, key) for item in schema.prefix_items]
            out["minItems"] = out["maxItems"] = len(schema.prefix_items)
        elif schema.additional_properties is not None:
            entries = self._plain(schema.additional_properties, file, key)
            mapping: _Json = {"type": "object", "additionalProperties": entries}
            if "null" not in schema.types:
                return mapping
            # With a list of types, the entries would be `Any`.
            return {"oneOf": [mapping, {"type": "null"}]}
        return out

    def _ref(self, ref: str, file: str, key: str) -> str:
        """A reference between the documents that are handed over."""
        target, name = self._resolver.target(ref, file)
        if target == key:
            return f"#/$defs/{name}"
        place = posixpath.relpath(self._paths[target], posixpath.dirname(self._paths[key]))
        return f"{place}.json#/$defs/{name}"


def _generate(
    documents: Mapping[str, _Json],
    template_data: Mapping[str, Mapping[str, object]],
    imports: list[str],
) -> dict[str, str]:
    """Run datamodel-code-generator over documents by path; the modules, by the same path."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of formats that it does not know
        root = Path(folder)
        for path, document in documents.items():
            file = root / f"{path}.json"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(json.dumps(document), "utf-8")
        modules = dcg.generate(
            root,
            input_file_type=dcg.InputFileType.JsonSchema,
            output=None,
            output_model_type=DataModelType.MsgspecStruct,
            target_python_version=dcg.PythonVersion.PY_311,
            use_union_operator=True,
            use_standard_collections=True,
            use_generic_container_types=True,
            disable_timestamp=True,
            use_specialized_enum=True,
            keyword_only=True,
            enum_field_as_literal=dcg.LiteralType.Off,
            disable_future_imports=True,
            skip_root_model=True,
            use_exact_imports=True,
            formatters=[dcg.Formatter.BUILTIN],
            output_datetime_class=dcg.DatetimeClassType.Datetime,
            custom_template_dir=TEMPLATES / "models",
            extra_template_data=defaultdict(
                dict, {name: dict(data) for name, data in template_data.items()}
            ),
            additional_imports=imports,
        )
    if not isinstance(modules, dict):
        modules = {(f"{next(iter(documents))}.py",): modules or ""}
    return {"/".join(parts).removesuffix(".py"): text for parts, text in modules.items()}


def _compose(path: str, text: str, module_docstring: str) -> str:
    """A whole module: docstring, imports, `__all__`, definitions.

    Imports are written anew: every module is offered all that any needs, itself included, and
    relative ones are made absolute.
    """
    tree = ast.parse(text)
    module = path.replace("/", ".")
    imports = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    pairs = {(_absolute(node, module), alias.name) for node in imports for alias in node.names}
    names = [node.name for node in tree.body if isinstance(node, ast.ClassDef)]
    names += [
        node.target.id
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    ]
    end = max((node.end_lineno or 0 for node in imports), default=0)
    parts = (
        module_docstring,
        import_lines(pair for pair in pairs if pair[0] != module),
        all_line(names),
        "\n".join(text.splitlines()[end:]),
    )
    return "\n\n".join(parts) + "\n"


def _absolute(node: ast.ImportFrom, module: str) -> str:
    """The module that a `from … import` names, without leading dots."""
    if not node.level:
        return node.module or ""
    package = module.rsplit(".", node.level)[0]
    return f"{package}.{node.module}" if node.module else package
