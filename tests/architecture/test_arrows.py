"""Who imports whom: every import of the tree, held against the table in `rooms.py`."""

import re
import sys
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.architecture.rooms import CODEGEN, DRIVEN, DRIVERS, OUTSIDE, ROOMS, Row
from tests.architecture.tree import ROOT, Module, codegen_modules, gloam_modules, imports

IMPORTED_AS = {"pytest-asyncio": "pytest_asyncio", "pyyaml": "yaml"}
EVERY_NAME = frozenset(module.name for module in (*gloam_modules(), *codegen_modules()))


def strangers(module: Module, row: Row) -> Iterator[str]:
    """The imports of `module` that its row does not allow, its own room aside."""
    for name in imports(module, EVERY_NAME):
        top, _, rest = name.partition(".")
        room = rest.partition(".")[0]
        if top == "gloam":
            if room != module.room and room not in row.rooms:
                yield name
        elif top not in sys.stdlib_module_names and top not in row.third_party:
            yield name


@pytest.mark.parametrize("room", sorted({module.room for module in gloam_modules()}))
def test_a_room_imports_only_what_its_row_lists(room: str) -> None:
    found = {
        module.name: names
        for module in gloam_modules()
        if module.room == room and (names := sorted(set(strangers(module, ROOMS[room]))))
    }
    assert found == {}


def test_the_generator_imports_nothing_of_gloam() -> None:
    allowed = Row(CODEGEN.rooms, CODEGEN.third_party | {"codegen"})
    found = {
        module.name: names
        for module in codegen_modules()
        if (
            names := [
                name
                for name in imports(module, EVERY_NAME)
                if (top := name.partition(".")[0]) == "gloam"
                or (top not in sys.stdlib_module_names and top not in allowed.third_party)
            ]
        )
    }
    assert found == {}


def test_one_module_of_the_generator_imports_datamodel_code_generator() -> None:
    seats = {
        module.name
        for module in codegen_modules()
        for name in imports(module)
        if name.partition(".")[0] == "datamodel_code_generator"
    }
    assert len(seats) == 1, seats


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = {
        module.name: {name for name in imports(module, EVERY_NAME) if name in EVERY_NAME}
        for module in (*gloam_modules(), *codegen_modules())
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def test_only_drivers_reach_outside() -> None:
    found = {
        module.name: names
        for module in gloam_modules()
        if module.room not in DRIVEN and module.name not in DRIVERS
        if (names := sorted({name.partition(".")[0] for name in imports(module)} & OUTSIDE))
    }
    assert found == {}


def test_the_drivers_are_there() -> None:
    assert sorted(DRIVERS - EVERY_NAME) == []


def test_what_the_table_lists_is_what_is_installed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    required = [*project["dependencies"], *extras["redis"], *extras["testing"]]
    names = {re.split(r"[^\w-]", requirement, maxsplit=1)[0] for requirement in required}
    declared = {IMPORTED_AS.get(name, name) for name in names}
    listed = frozenset().union(*(row.third_party for row in ROOMS.values()))
    # `compression` is the standard library's, from 3.14 on.
    assert declared == listed - {"compression"}
