"""Stage one: the files of `schema/` as typed values.

The whole tree is read and every fault of form (not YAML, a key twice, an unknown key, a wrong kind
of value) is collected. What can be read in spite of them goes on to the check with its faults.
"""

import keyword
import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import TypeVar

import msgspec
import yaml
from msgspec import Struct

from codegen.dialect import (
    AssetFile,
    CommandFile,
    EventFile,
    LimitFile,
    ModelFile,
    RouteFile,
    fault_check,
)
from codegen.faults import Fault, SchemaError

F = TypeVar("F", bound=Struct)


_SINGLE: Mapping[str, type[Struct]] = {
    "gateway/events.yaml": EventFile,
    "gateway/commands.yaml": CommandFile,
    "limits.yaml": LimitFile,
    "cdn.yaml": AssetFile,
}
"""The files that are the only one of their kind."""

_FOLDERS: Mapping[str, Sequence[str]] = {
    "models": ("constraints", "limits"),
    "routes": ("bodies", "cdn", "table"),
    "gateway": ("dispatch", "tables"),
}
"""Where all others are, and the modules there that are made of more than one file."""

_MODULE_NAME = re.compile(r"[a-z][a-z0-9_]*")


class SchemaTree(Struct, frozen=True):
    """All of `schema/`; files are named by their path below it, `models/users.yaml`."""

    models: Mapping[str, ModelFile]
    """Every file with `$defs`, those of `gateway/` included."""

    routes: Mapping[str, RouteFile]
    events: EventFile
    commands: CommandFile
    limits: LimitFile | None = None
    cdn: AssetFile | None = None
    faults: Sequence[Fault] = ()
    """Faults of form that left a value all the same, such as an unknown key; the check reports
    them together with its own.
    """


class _Loader(yaml.CSafeLoader):
    """YAML 1.1 as PyYAML reads it, with the places of keys that stand twice noted."""

    duplicates: list[tuple[str, int]]


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[object, object]:
    seen: set[object] = set()
    for key_node, _ in node.value:
        key = loader.construct_object(key_node, deep=True)
        if not isinstance(key, Hashable):
            raise yaml.constructor.ConstructorError(
                None, None, "a key that is a list or a mapping", key_node.start_mark
            )
        if key in seen:
            loader.duplicates.append((str(key), key_node.start_mark.line + 1))
        seen.add(key)
    return loader.construct_mapping(node, deep=True)


def _text(loader: _Loader, node: yaml.ScalarNode) -> str:
    return str(loader.construct_scalar(node))


_Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, _mapping)
# A timestamp or a date is text to JSON.
_Loader.add_constructor("tag:yaml.org,2002:timestamp", _text)


def load(root: Path) -> SchemaTree:
    """Read the schema below a folder.

    Raises:
        SchemaError: some file cannot be read as the dialect; all faults of form are in it. Faults
            that leave a readable value, such as an unknown key, come with the tree instead.
    """
    faults: list[Fault] = []
    raw = dict(_parsed(root, faults))
    kinds: dict[str, type[Struct]] = {name: _kind(name) for name in raw}
    for required in ("gateway/events.yaml", "gateway/commands.yaml"):
        if required not in raw and not faults:
            faults.append(
                Fault(required, "", "the file is missing", "an empty list is written `events: {}`")
            )
    for name, value in raw.items():
        faults.extend(fault_check(value, kinds[name], name))
    if len(raw) < len(list(root.rglob("*.y*ml"))):  # without a file, what refers to it looks wrong
        raise SchemaError(faults)
    try:
        return SchemaTree(
            models=_of_kind(raw, kinds, ModelFile),
            routes=_of_kind(raw, kinds, RouteFile),
            events=_of_kind(raw, kinds, EventFile)["gateway/events.yaml"],
            commands=_of_kind(raw, kinds, CommandFile)["gateway/commands.yaml"],
            limits=_of_kind(raw, kinds, LimitFile).get("limits.yaml"),
            cdn=_of_kind(raw, kinds, AssetFile).get("cdn.yaml"),
            faults=faults,
        )
    except (msgspec.ValidationError, KeyError):
        if not faults:
            raise
        raise SchemaError(faults) from None


def _parsed(root: Path, faults: list[Fault]) -> Iterator[tuple[str, object]]:
    for path in sorted(root.rglob("*.y*ml")):
        name = path.relative_to(root).as_posix()
        if fault := _misplaced(name):
            faults.append(fault)
            continue
        try:
            loader = _Loader(path.read_text("utf-8"))
        except UnicodeDecodeError as error:
            faults.append(Fault(name, "", f"not UTF-8: {error.reason} at byte {error.start}"))
            continue
        loader.duplicates = []
        try:
            value = loader.get_single_data()
        except yaml.YAMLError as error:
            faults.append(Fault(name, "", " ".join(str(error).split())))
            continue
        finally:
            loader.dispose()
        faults.extend(
            Fault(name, f"line {line}", f"`{key}` stands twice", "delete or rename one of the two")
            for key, line in loader.duplicates
        )
        yield name, value


def _misplaced(name: str) -> Fault | None:
    """The fault of a file from which no module could be made; None if it is well placed."""
    if name in _SINGLE:
        return None
    path = PurePosixPath(name)
    if path.suffix != ".yaml":
        return Fault(name, "", "only files that end in `.yaml` are read", "rename it")
    if len(path.parts) != 2 or path.parts[0] not in _FOLDERS:
        hint = f"move it to one of {', '.join(f'{folder}/' for folder in _FOLDERS)}"
        return Fault(name, "", "nothing is made of a file in this place", hint)
    if not _MODULE_NAME.fullmatch(path.stem) or keyword.iskeyword(path.stem):
        return Fault(name, "", f"`{path.stem}` is not a module's name", "write it like_this.yaml")
    if path.stem in _FOLDERS[path.parts[0]]:
        return Fault(
            name, "", f"`{path.stem}` is a module that is made of other files", "rename it"
        )
    return None


def _kind(name: str) -> type[Struct]:
    if name in _SINGLE:
        return _SINGLE[name]
    return RouteFile if PurePosixPath(name).parts[0] == "routes" else ModelFile


def _of_kind(
    raw: Mapping[str, object], kinds: Mapping[str, type[Struct]], kind: type[F]
) -> dict[str, F]:
    return {
        name: msgspec.convert(value, kind) for name, value in raw.items() if kinds[name] is kind
    }
