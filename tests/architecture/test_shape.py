"""The shape of the tree: what every room has, what nobody has, and how large a file may grow."""

import ast
import importlib
from pathlib import Path

import pytest

from tests.architecture.rooms import GENERATED, ROOMS
from tests.architecture.tree import (
    ROOT,
    SOURCE_ROOTS,
    codegen_modules,
    gloam_modules,
    modules_under,
    syntax,
)

FILE_LINES = 400
FUNCTION_LINES = 50

HAND_WRITTEN = (*modules_under(ROOT / "runtime", "gloam"), *codegen_modules())
ROOM_FOLDERS = sorted(
    folder
    for root in SOURCE_ROOTS
    for folder in (root / "gloam").glob("*")
    if folder.is_dir() and folder.name != "__pycache__"
)
rooms = pytest.mark.parametrize("folder", ROOM_FOLDERS, ids=lambda folder: folder.name)


def shown(path: Path) -> str:
    """The path as one would type it."""
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("root", SOURCE_ROOTS, ids=lambda root: root.name)
def test_gloam_is_a_namespace(root: Path) -> None:
    # One gloam/__init__.py hides the other source root.
    strays = [path.name for path in (root / "gloam").iterdir() if path.is_file()]
    assert strays == []


@rooms
def test_a_room_is_in_the_table_under_its_root(folder: Path) -> None:
    assert folder.name in ROOMS
    assert (folder.parents[1].name == "generated") == (folder.name in GENERATED)


@rooms
def test_a_room_is_typed(folder: Path) -> None:
    assert (folder / "py.typed").is_file()


@rooms
def test_a_room_lists_its_names_in_order(folder: Path) -> None:
    room = importlib.import_module(f"gloam.{folder.name}")
    assert room.__doc__
    assert list(room.__all__) == sorted(set(room.__all__))
    assert [name for name in room.__all__ if not hasattr(room, name)] == []


def test_nothing_is_imported_for_type_checking_only() -> None:
    # msgspec resolves annotations at the first decode; a name that is not there is a NameError.
    found = [
        shown(module.path)
        for module in (*gloam_modules(), *codegen_modules())
        for node in ast.walk(syntax(module.path))
        if (isinstance(node, ast.Name) and node.id == "TYPE_CHECKING")
        or (isinstance(node, ast.Attribute) and node.attr == "TYPE_CHECKING")
    ]
    assert found == []


def test_hand_written_modules_tell_what_they_are() -> None:
    assert [
        shown(module.path) for module in HAND_WRITTEN if not ast.get_docstring(syntax(module.path))
    ] == []


def test_files_stay_short() -> None:
    lengths = {
        shown(module.path): len(module.path.read_text(encoding="utf-8").splitlines())
        for module in HAND_WRITTEN
    }
    assert {path: lines for path, lines in lengths.items() if lines > FILE_LINES} == {}


def test_functions_stay_short() -> None:
    lengths = {
        f"{shown(module.path)}:{node.name}": (node.end_lineno or node.lineno) - node.lineno + 1
        for module in HAND_WRITTEN
        for node in ast.walk(syntax(module.path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }
    assert {name: lines for name, lines in lengths.items() if lines > FUNCTION_LINES} == {}
