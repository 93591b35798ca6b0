"""The gateway's files to `gloam.events`: a struct for each dispatch, the tables, and the room's
front door.
"""

from codegen.annotate import Annotation, annotate
from codegen.refs import Resolver, pascal
from codegen.render import all_line, docstring, header, import_lines, render

_EVENTS_FILE = "gateway/events.yaml"
_COMMANDS_FILE = "gateway/commands.yaml"
_LIFECYCLE = (
    "ShardConnected",
    "ShardConnecting",
    "ShardDead",
    "ShardDisconnected",
    "UndecodableEvent",
)
_TABLES = ("COMMANDS", "PRIVILEGED_INTENTS", "CloseAction")
_CLOSE_TABLES = {
    "GatewayCloseCode": ("CLOSE_ACTIONS", "gateway"),
    "VoiceCloseCode": ("VOICE_CLOSE_ACTIONS", "voice gateway"),
}
"""The enums of close codes: the table of each, and what sends them."""

_DISPATCH_TABLES = (
    "ALTERNATIVES",
    "EVENTS",
    "Alternative",
    "BaseDispatch",
    "Dispatch",
    "Event",
)


def render_events(resolver: Resolver) -> dict[str, str]:
    """The modules of `gloam.events` that do not come from `$defs`, by path."""
    if "Intents" not in resolver.definitions:
        return {}
    return {
        "gloam/events/dispatch.py": _dispatch(resolver),
        "gloam/events/tables.py": _tables(resolver),
        "gloam/events/__init__.py": _package(resolver),
    }


def _dispatch(resolver: Resolver) -> str:
    events: list[dict[str, object]] = []
    alternatives: dict[str, list[dict[str, str]]] = {}
    imports = {
        ("collections.abc", "Mapping"),
        ("collections.abc", "Sequence"),
        ("gloam.events.intents", "Intents"),
        ("msgspec", "Struct"),
        *(("typing", name) for name in ("ClassVar", "Final", "Literal", "TypeAlias")),
        *(("gloam.core", name) for name in _LIFECYCLE),
    }
    for wire_name, event in sorted(resolver.tree.events.events.items()):
        variants = [(pascal(wire_name), event.description, event.data, False)]
        variants += [(one.name, one.description, one.data, True) for one in event.alternatives]
        if event.alternatives:
            alternatives[wire_name] = [
                {"name": one.name, "when": repr(dict(one.when))} for one in event.alternatives
            ]
        for name, description, data, is_alternative in variants:
            annotation = annotate(data, _EVENTS_FILE, resolver)
            imports |= annotation.imports
            events.append(
                {
                    "name": name,
                    "wire_name": wire_name,
                    "alternative": is_alternative,
                    "intents": " | ".join(f"Intents.{intent}" for intent in event.intents)
                    or "Intents.NONE",
                    "data": annotation.text,
                    "doc": docstring(f"{description}\n\n{event.external_docs.url}"),
                }
            )
    return render(
        "events.py.jinja",
        header=header(
            "Dispatches: what the gateway tells, one struct for each name.", _EVENTS_FILE
        ),
        imports=import_lines(imports),
        all_line=all_line([*_DISPATCH_TABLES, *(str(event["name"]) for event in events)]),
        events=events,
        alternatives=alternatives,
    )


def _tables(resolver: Resolver) -> str:
    opcodes = {arm.const: arm.title for arm in resolver.definitions["GatewayOpcode"].schema.one_of}
    intents = resolver.definitions["Intents"].schema
    commands: list[tuple[str | None, str]] = []
    imports = {("gloam.events.intents", "Intents")}
    imports |= {
        (resolver.definitions[name].module, name)
        for name in (*_close_enums(resolver), "GatewayOpcode")
    }
    for command in sorted(resolver.tree.commands.commands.values(), key=lambda one: one.opcode):
        annotation: Annotation = annotate(command.data, _COMMANDS_FILE, resolver)
        imports |= annotation.imports
        commands.append((opcodes[command.opcode], annotation.text))
    return render(
        "gateway_tables.py.jinja",
        header=header(
            "Tables of the gateway: commands, close actions, privileged intents.", "gateway/"
        ),
        imports=import_lines(imports),
        all_line=all_line(_table_names(resolver)),
        close_tables=[_close_table(resolver, enum) for enum in _close_enums(resolver)],
        commands=commands,
        privileged=" | ".join(f"Intents.{arm.title}" for arm in intents.one_of if arm.x_privileged)
        or "Intents.NONE",
    )


def _close_enums(resolver: Resolver) -> list[str]:
    return [enum for enum in _CLOSE_TABLES if enum in resolver.definitions]


def _close_table(resolver: Resolver, enum: str) -> dict[str, object]:
    """What a client does after each code of an enum."""
    name, what = _CLOSE_TABLES[enum]
    arms = resolver.definitions[enum].schema.one_of
    actions = [(arm.title, arm.x_close.upper()) for arm in arms if arm.x_close]
    return {"name": name, "enum": enum, "what": what, "actions": actions}


def _table_names(resolver: Resolver) -> list[str]:
    return [*_TABLES, *(_CLOSE_TABLES[enum][0] for enum in _close_enums(resolver))]


def _package(resolver: Resolver) -> str:
    events = resolver.tree.events.events
    names = {pascal(name) for name in events}
    names |= {one.name for event in events.values() for one in event.alternatives}
    pairs = {("gloam.events.dispatch", name) for name in (*names, *_DISPATCH_TABLES)}
    pairs |= {("gloam.events.tables", name) for name in _table_names(resolver)}
    pairs |= {("gloam.core", name) for name in _LIFECYCLE}
    pairs |= set(_definitions(resolver, "gateway/"))
    title = "What the gateway says and hears: dispatches, commands, intents, opcodes, close codes."
    return render_package(title, "gateway/", pairs)


def _definitions(resolver: Resolver, folder: str) -> list[tuple[str, str]]:
    """(module, name) of every class that the model files of a folder become."""
    found: list[tuple[str, str]] = []
    for name, definition in resolver.definitions.items():
        if definition.file.startswith(folder):
            found.append((definition.module, name))
            if definition.schema.is_union:
                found.append((definition.module, f"Unknown{name}"))
    return found


def render_models_package(resolver: Resolver) -> dict[str, str]:
    """The front door of `gloam.models`, by path."""
    title = "Discord's objects: structs, enums, flags, unions and ids."
    pairs = set(_definitions(resolver, "models/"))
    return {"gloam/models/__init__.py": render_package(title, "models/", pairs)}


def render_package(title: str, source: str, pairs: set[tuple[str, str]]) -> str:
    """A module that re-exports names."""
    return render(
        "package.py.jinja",
        header=header(title, source),
        imports=import_lines(pairs),
        all_line=all_line({name for _, name in pairs}),
    )
