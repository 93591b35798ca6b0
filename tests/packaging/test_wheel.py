"""The wheel, as a user gets it: built, installed without a checkout, imported, type-checked.

The environment is new and has no pip; gloam comes from the wheel alone. The dependencies are lent
by a path file that names the folder of the tests' own: nothing is downloaded. The path files in
that folder, the checkout's editable install among them, are not followed, since Python follows them
only in an environment's own site-packages.
"""

import os
import subprocess
import sys
import tomllib
import zipfile
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from tests.typing.checker import check

ROOT = Path(__file__).parents[2]
SOURCE_ROOTS = (ROOT / "generated", ROOT / "runtime")
LENT = Path(msgspec.__file__).parents[1]

ROOMS = sorted(folder.parent.name for root in SOURCE_ROOTS for folder in root.glob("*/*/py.typed"))

IMPORT_ROOMS = """
import importlib, sys
for room in sys.argv[1:]:
    print(importlib.import_module(f"gloam.{room}").__file__)
"""


class Environment(NamedTuple):
    """A virtual environment with the wheel in it."""

    python: Path
    packages: Path
    """Its site-packages."""


def run(*command: str | Path, folder: Path = ROOT) -> str:
    """What a command prints; fails the test with all it said if it fails."""
    clean = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    done = subprocess.run(
        command,
        cwd=folder,
        env=clean,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    [path] = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """An environment that knows the wheel and, by their folder, gloam's dependencies."""
    folder = tmp_path_factory.mktemp("user") / "venv"
    run(sys.executable, "-m", "venv", "--without-pip", folder)
    python = folder / "bin" / "python"
    pip = (sys.executable, "-m", "pip", "--python", python, "--disable-pip-version-check")
    run(*pip, "install", "--quiet", "--no-index", "--no-deps", wheel)
    [packages] = folder.glob("lib/python*/site-packages")
    (packages / "lent.pth").write_text(f"{LENT}\n", encoding="utf-8")
    return Environment(python, packages)


def names(wheel: Path) -> list[str]:
    """The files in the wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def metadata(wheel: Path) -> Message:
    """What the wheel says of itself."""
    with zipfile.ZipFile(wheel) as archive:
        [path] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
        return Parser().parsestr(archive.read(path).decode())


def test_the_wheel_holds_gloam_and_nothing_else(wheel: Path) -> None:
    tops = {name.partition("/")[0] for name in names(wheel)}
    assert tops == {"gloam", f"{wheel.name.rpartition('-py3')[0]}.dist-info"}


def test_the_wheel_holds_every_module_and_mark_of_both_roots(wheel: Path) -> None:
    expected = {
        str(path.relative_to(root))
        for root in SOURCE_ROOTS
        for pattern in ("*.py", "*.lua", "py.typed")
        for path in root.rglob(pattern)
    }
    assert {name for name in names(wheel) if name.startswith("gloam/")} == expected
    assert "gloam/__init__.py" not in expected


def test_the_wheel_asks_for_what_is_declared(wheel: Path) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = metadata(wheel)
    asked = told.get_all("Requires-Dist", [])
    assert len([line for line in asked if "extra ==" not in line]) == len(project["dependencies"])
    assert told["Requires-Python"] == project["requires-python"]
    assert told["License-Expression"] == "ISC"
    assert set(told.get_all("Provides-Extra", [])) == set(project["optional-dependencies"])


def test_every_room_can_be_imported(environment: Environment, tmp_path: Path) -> None:
    printed = run(environment.python, "-c", IMPORT_ROOMS, *ROOMS, folder=tmp_path).splitlines()
    assert len(printed) == len(ROOMS)
    assert all(Path(line).is_relative_to(environment.packages) for line in printed)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_can_be_imported_alone(environment: Environment, tmp_path: Path, room: str) -> None:
    run(environment.python, "-W", "error", "-c", IMPORT_ROOMS, room, folder=tmp_path)


def test_a_bot_outside_type_checks(environment: Environment, tmp_path: Path) -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    bot = tmp_path / "bot.py"
    bot.write_text(readme.partition("```python\n")[2].partition("```")[0], encoding="utf-8")
    options = ["--config-file=", "--cache-dir=cache", f"--python-executable={environment.python}"]
    assert check([bot], options=options, folder=tmp_path) == []

    # And mypy did read the types: without them, nothing would be wrong here either.
    wrong = bot.read_text(encoding="utf-8").replace('content="Pong!"', 'contents="Pong!"')
    bot.write_text(wrong, encoding="utf-8")
    assert [finding.code for finding in check([bot], options=options, folder=tmp_path)] == [
        "call-arg"
    ]
