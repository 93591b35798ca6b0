"""Stage two: everything that a schema of the right form can still have wrong.

Each rule is a function from the resolver to the faults that it finds; all rules run, and all faults
are reported together.
"""

import keyword
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from codegen.cdn import cdn_faults
from codegen.check_routes import ROUTE_RULES
from codegen.check_types import TYPE_RULES
from codegen.dialect import Schema
from codegen.faults import Fault, SchemaError, did_you_mean
from codegen.load import SchemaTree
from codegen.places import inside, schemas
from codegen.refs import IDS_FILE, Resolver, pascal, references

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_MEMBER_NAME = re.compile(r"[A-Z][A-Z0-9_]*")
_CLOSE_ACTIONS = ("resume", "identify", "fatal")
_TYPE_HINT = "every schema says its type; free JSON is `type: [object, array, …]`"
# What generated modules import: a class of that name would hide it.
_TAKEN = ("Struct", "UnsetType", "UNSET", "Sequence", "Mapping", "Literal", "ClassVar", "TypeAlias")
_BASES = ("Unknown", "Flags", "StringFlags", "OpenIntEnum", "OpenStrEnum")


def check(tree: SchemaTree) -> Resolver:
    """Check a schema and give the means to resolve its references.

    Raises:
        SchemaError: with every fault found.
    """
    resolver = Resolver(tree)
    found = [fault for rule in (*_RULES, *TYPE_RULES, *ROUTE_RULES) for fault in rule(resolver)]
    faults = [*tree.faults, *(fault for fault in found if not _follows(fault, tree.faults))]
    if faults:
        raise SchemaError(faults)
    return resolver


def _follows(fault: Fault, causes: Sequence[Fault]) -> bool:
    """Whether a fault is only what another one leads to: a misspelt `type` is a missing one too."""
    spoilt = [cause.path.rpartition(".")[0] for cause in causes if cause.file == fault.file]
    return any(path and f"{fault.path}.".startswith(f"{path}.") for path in spoilt)


def _dangling(resolver: Resolver) -> Iterator[Fault]:
    """Every `$ref` names a file and a definition that exist."""
    tree = resolver.tree
    for file, place, schema in schemas(resolver):
        for path, ref in references(schema):
            target, name = resolver.target(ref, file)
            if target not in tree.models:
                hint = did_you_mean(target, tree.models)
                yield Fault(
                    file, f"{place}.{path}", f"`{ref}` stands for nothing: no file {target}", hint
                )
            elif name not in tree.models[target].defs:
                elsewhere = resolver.definitions.get(name)
                hint = did_you_mean(name, tree.models[target].defs)
                hint = f"it is in {elsewhere.file}" if elsewhere else hint
                yield Fault(
                    file,
                    f"{place}.{path}",
                    f"`{ref}` stands for nothing: no `{name}` in {target}",
                    hint,
                )
    for file, path, method, item in resolver.operations():
        groups = {"": item.parameters, f".{method.lower()}": item.operations[method].parameters}
        for prefix, parameters in groups.items():
            for index, parameter in enumerate(parameters):
                if parameter.ref is None:
                    continue
                target, name = resolver.target(parameter.ref, file)
                routes = tree.routes.get(target)
                if routes is None or name not in routes.components.parameters:
                    known = routes.components.parameters if routes else tree.routes
                    hint = did_you_mean(name if routes else target, known)
                    place = f"paths.{path}{prefix}.parameters[{index}].$ref"
                    yield Fault(file, place, f"`{parameter.ref}` stands for nothing", hint)


def _clashes(resolver: Resolver) -> Iterator[Fault]:
    """Every class that will be generated has a name of its own: a room exports all of them side by
    side.
    """
    places: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for file, model_file in resolver.tree.models.items():
        for name, schema in model_file.defs.items():
            places[name].append((file, f"$defs.{name}"))
            if schema.is_union:
                places[f"Unknown{name}"].append((file, f"$defs.{name} (its unknown variant)"))
    for name, event in resolver.tree.events.events.items():
        places[pascal(name)].append(("gateway/events.yaml", f"events.{name}"))
        for alternative in event.alternatives:
            places[alternative.name].append(("gateway/events.yaml", f"events.{name}.alternatives"))
    for file, path, method, item in resolver.operations():
        operation = item.operations[method]
        if operation.request_body is not None:
            name = f"{pascal(operation.operation_id)}Body"
            places[name].append((file, f"paths.{path}.{method.lower()}.operationId"))
    for name, found in places.items():
        if len(found) > 1:
            first, *others = sorted(found)
            for file, place in others:
                message = f"the name `{name}` is taken by {first[0]}: {first[1]}"
                yield Fault(file, place, message, "rename one of the two")


def _names(resolver: Resolver) -> Iterator[Fault]:
    for definition in resolver.definitions.values():
        place = f"$defs.{definition.name}"
        if not _CLASS_NAME.fullmatch(definition.name) or keyword.iskeyword(definition.name):
            yield Fault(definition.file, place, "not a class name", "write it like `GuildMember`")
        if definition.name in (*_TAKEN, *_BASES):
            yield Fault(definition.file, place, "generated modules import that name", "rename it")
        if not definition.schema.description:
            yield Fault(
                definition.file, place, "`description` is missing", "say in a line what it is"
            )


def _other_names(resolver: Resolver) -> Iterator[Fault]:
    tree = resolver.tree
    for name in tree.limits.limits if tree.limits else ():
        if not _MEMBER_NAME.fullmatch(name):
            yield Fault("limits.yaml", f"limits.{name}", "not a limit's name", "write it LIKE_THIS")
    for name in tree.commands.commands:
        if not _MEMBER_NAME.fullmatch(name):
            place = f"commands.{name}"
            yield Fault(
                "gateway/commands.yaml", place, "not a command's name", "write it LIKE_THIS"
            )
    for name, event in tree.events.events.items():
        for index, alternative in enumerate(event.alternatives):
            if not _CLASS_NAME.fullmatch(alternative.name) or keyword.iskeyword(alternative.name):
                place = f"events.{name}.alternatives[{index}].name"
                hint = "write it like `GuildCreate`"
                yield Fault("gateway/events.yaml", place, "not a class name", hint)


def _shapes(resolver: Resolver) -> Iterator[Fault]:
    """Every definition is an id, a struct, an enum or a union, and nothing nameless hides inside
    another.
    """
    for definition in resolver.definitions.values():
        schema, place = definition.schema, f"$defs.{definition.name}"
        if definition.file == IDS_FILE:
            if schema.format != "snowflake" or schema.types != ["string"]:
                message = "an id is `{type: string, format: snowflake}`"
                yield Fault(definition.file, place, message)
        elif not (schema.is_enum or schema.is_union or schema.is_struct):
            message = "neither a struct, an enum nor a union"
            yield Fault(definition.file, place, message, "write a plain type where it is used")
    for file, place, schema in schemas(resolver):
        if not _has_type(schema):
            yield Fault(file, place, "no type", _TYPE_HINT)
        for path, part in inside(schema):
            if part.is_enum or (part.is_struct and not path.endswith("]") and not part.all_of):
                yield Fault(
                    file,
                    f"{place}.{path}",
                    "a nameless struct or enum",
                    "move it to `$defs` and refer to it",
                )
            if not _has_type(part):
                yield Fault(file, f"{place}.{path}", "no type", _TYPE_HINT)


def _has_type(schema: Schema) -> bool:
    shaped = schema.types or schema.one_of or schema.all_of or schema.properties
    return bool(schema.ref or shaped) or schema.const is not None


def _required(resolver: Resolver) -> Iterator[Fault]:
    for file, place, schema in schemas(resolver):
        if schema.required:
            known = resolver.properties(schema, file)
            for name in schema.required:
                if name not in known:
                    yield Fault(
                        file,
                        f"{place}.required",
                        f"no property `{name}`",
                        did_you_mean(name, known),
                    )


def _enums(resolver: Resolver) -> Iterator[Fault]:
    """Values and names are unique, flags are single bits, members are described."""
    for definition in resolver.definitions.values():
        if not definition.schema.is_enum:
            continue
        values: dict[object, str] = {}
        titles: set[str] = set()
        for index, arm in enumerate(definition.schema.one_of):
            place = f"$defs.{definition.name}.oneOf[{index}]"
            title = arm.title or ""
            if not _MEMBER_NAME.fullmatch(title):
                yield Fault(
                    definition.file,
                    place,
                    f"`{title}` is not a member's name",
                    "write it LIKE_THIS",
                )
            if title in titles:
                yield Fault(definition.file, place, f"the name `{title}` stands twice")
            if arm.const in values:
                yield Fault(
                    definition.file,
                    place,
                    f"the value {arm.const!r} is already {values[arm.const]}",
                )
            if not arm.description:
                yield Fault(
                    definition.file,
                    place,
                    f"`{title}` has no description",
                    "say in a line what it is",
                )
            if definition.schema.x_flags and not _is_bit(arm.const):
                yield Fault(definition.file, place, f"{arm.const!r} is not a single bit")
            if arm.x_close is not None and arm.x_close not in _CLOSE_ACTIONS:
                hint = f"one of {', '.join(_CLOSE_ACTIONS)}"
                yield Fault(definition.file, place, f"`x-close: {arm.x_close}` means nothing", hint)
            titles.add(title)
            values[arm.const] = title


def _is_bit(value: object) -> bool:
    return isinstance(value, int) and value > 0 and value & (value - 1) == 0


def _unions(resolver: Resolver) -> Iterator[Fault]:
    """Every variant of a union fixes the discriminator to a value of its own, known to the enum."""
    for definition in resolver.definitions.values():
        schema, place = definition.schema, f"$defs.{definition.name}"
        if schema.discriminator is None:
            continue
        key = schema.discriminator.property_name
        enum = resolver.definitions.get(schema.x_discriminator_enum or "")
        if enum is None:
            hint = did_you_mean(schema.x_discriminator_enum or "", resolver.definitions)
            yield Fault(definition.file, f"{place}.x-discriminator-enum", "no such enum", hint)
        taken: dict[object, str] = {}
        for index, arm in enumerate(schema.one_of):
            where = f"{place}.oneOf[{index}]"
            if arm.ref is None:
                yield Fault(definition.file, where, "a variant is a `$ref` to a struct")
                continue
            variant = resolver.definition(arm.ref, definition.file)
            const = variant.schema.properties.get(key, Schema()).const
            if const is None:
                hint = f"write `{key}: {{const: …}}` in its properties"
                yield Fault(variant.file, f"$defs.{variant.name}", f"`{key}` is not fixed", hint)
            elif const in taken:
                yield Fault(definition.file, where, f"{key} {const!r} is already {taken[const]}")
            elif enum and const not in [member.const for member in enum.schema.one_of]:
                yield Fault(
                    variant.file, f"$defs.{variant.name}", f"{enum.name} has no value {const!r}"
                )
            taken[const] = variant.name


def _cycles(resolver: Resolver) -> Iterator[Fault]:
    """No two model files need each other: a module can only import one that is complete."""
    edges: dict[str, dict[str, str]] = defaultdict(dict)
    for file, model_file in resolver.tree.models.items():
        for name, schema in model_file.defs.items():
            for path, ref in references(schema):
                target, _ = resolver.target(ref, file)
                if target != file:
                    edges[file].setdefault(target, f"$defs.{name}.{path}")
    done: set[str] = set()
    for start in edges:
        yield from _cycle_from(start, [], edges, done)


def _cycle_from(
    file: str, trail: list[str], edges: Mapping[str, Mapping[str, str]], done: set[str]
) -> Iterator[Fault]:
    if file in trail:
        circle = [*trail[trail.index(file) :], file]
        hint = "move what both need to a third file"
        yield Fault(
            circle[0], edges[circle[0]][circle[1]], f"a circle of files: {' → '.join(circle)}", hint
        )
        return
    if file in done:
        return
    for target in edges.get(file, {}):
        yield from _cycle_from(target, [*trail, file], edges, done)
    done.add(file)


def _events(resolver: Resolver) -> Iterator[Fault]:
    """Events are gated by intents that exist; commands and close codes name opcodes and actions
    that exist.
    """
    intents = resolver.definitions.get("Intents")
    names = [arm.title or "" for arm in intents.schema.one_of] if intents else []
    for name, event in resolver.tree.events.events.items():
        if not _MEMBER_NAME.fullmatch(name):
            yield Fault(
                "gateway/events.yaml", f"events.{name}", "not a dispatch name", "write it LIKE_THIS"
            )
        for intent in event.intents:
            if intent not in names:
                hint = did_you_mean(intent, names)
                yield Fault(
                    "gateway/events.yaml", f"events.{name}.intents", f"no intent `{intent}`", hint
                )
    opcodes = resolver.definitions.get("GatewayOpcode")
    values = [arm.const for arm in opcodes.schema.one_of] if opcodes else []
    for name, command in resolver.tree.commands.commands.items():
        if command.opcode not in values:
            yield Fault(
                "gateway/commands.yaml", f"commands.{name}.opcode", f"no opcode {command.opcode}"
            )


_RULES = (
    _dangling,
    _clashes,
    _names,
    _other_names,
    _shapes,
    _required,
    _enums,
    _unions,
    _cycles,
    _events,
    cdn_faults,
)
