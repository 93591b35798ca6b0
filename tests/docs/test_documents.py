"""The documents tell the truth: Python type-checks, make targets exist, links lead somewhere.

A Python block is a program of its own, so each shows its imports; a block that cannot be one is not
marked `python`.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from pkgutil import resolve_name
from typing import NamedTuple

import pytest
import yaml

from tests.typing.checker import check

ROOT = Path(__file__).parents[2]
DOCUMENTS = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")]
DOCUMENTS += [ROOT / "schema" / "README.md", ROOT / "examples" / "README.md"]
DOCUMENTS += sorted((ROOT / "docs").glob("*.md"))

_BLOCK = re.compile(
    r"^(?P<indent> *)```(?P<language>\w*)\n(?P<body>.*?)^(?P=indent)```$", re.DOTALL | re.MULTILINE
)
_TARGET = re.compile(r"^([a-z-]+):", re.MULTILINE)
_CALL = re.compile(r"(?:^|`)make ([a-z-]+)", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:)(?P<file>[^)#]*)(?:#(?P<heading>[^)]+))?\)")
_NAME = re.compile(r"`(gloam(?:\.\w+)+)")
_HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)


def name_of(document: Path) -> str:
    """What a document is called, without its ending: `docs_models`."""
    return "_".join(document.relative_to(ROOT).with_suffix("").parts).lower()


documents = pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)


class Block(NamedTuple):
    """One fenced block of a document."""

    language: str
    text: str
    """Without the indentation of the fence."""


def blocks(text: str) -> Iterator[Block]:
    """The fenced blocks of a document, in order."""
    for match in _BLOCK.finditer(text):
        body = re.sub(f"^{match['indent']}", "", match["body"], flags=re.MULTILINE)
        yield Block(match["language"], body)


def prose(text: str) -> str:
    """A document without its fenced blocks."""
    return _BLOCK.sub("", text)


def headings(document: Path) -> set[str]:
    """What a link can name after `#`, as GitHub and others spell it."""
    found = _HEADING.findall(prose(document.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in found}


def test_a_block_may_stand_in_a_list() -> None:
    text = "1. Add:\n\n   ```yaml\n   a:\n     b: 1\n   ```\n\n```sh\nmake test\n```\n"
    assert list(blocks(text)) == [Block("yaml", "a:\n  b: 1\n"), Block("sh", "make test\n")]


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The Python blocks of all documents, as files."""
    folder = tmp_path_factory.mktemp("blocks")
    files = []
    for document in DOCUMENTS:
        for number, block in enumerate(blocks(document.read_text(encoding="utf-8"))):
            if block.language == "python":
                files.append(folder / f"{name_of(document)}_{number}.py")
                files[-1].write_text(block.text, encoding="utf-8")
    return files


def test_python_blocks_pass_mypy(programs: list[Path]) -> None:
    assert programs
    assert check(programs) == []


@pytest.mark.parametrize(
    "command", [("check", "--extend-ignore=D,F821,PT018"), ("format", "--diff")]
)
def test_python_blocks_have_our_style(programs: list[Path], command: tuple[str, ...]) -> None:
    ruff = (sys.executable, "-m", "ruff", *command, "--config", str(ROOT / "pyproject.toml"))
    done = subprocess.run([*ruff, *programs], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_readme_shows_the_whole_bot() -> None:
    [bot] = [
        block.text
        for block in blocks((ROOT / "README.md").read_text(encoding="utf-8"))
        if block.language == "python"
    ]
    assert "asyncio.run(main())" in bot
    compile(bot, "README.md", "exec")


def test_yaml_that_one_is_told_to_write_is_yaml() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    examples = [block.text for block in blocks(text) if block.language == "yaml"]
    assert examples
    assert all(isinstance(yaml.safe_load(example), dict) for example in examples)


@documents
def test_make_targets_exist(document: Path) -> None:
    targets = set(_TARGET.findall((ROOT / "Makefile").read_text(encoding="utf-8")))
    called = set(_CALL.findall(document.read_text(encoding="utf-8")))
    assert called <= targets


@documents
def test_links_lead_somewhere(document: Path) -> None:
    dead = []
    for link in _LINK.finditer(prose(document.read_text(encoding="utf-8"))):
        target = document.parent / link["file"] if link["file"] else document
        if not target.exists() or (link["heading"] and link["heading"] not in headings(target)):
            dead.append(link.group())
    assert dead == []


@documents
def test_names_of_gloam_are_there(document: Path) -> None:
    text = prose(document.read_text(encoding="utf-8"))
    unknown = [name for name in sorted(set(_NAME.findall(text))) if not is_there(name)]
    assert unknown == []


def is_there(name: str) -> bool:
    """Whether a dotted name leads to something; a room's log, which has its name, is the room."""
    try:
        resolve_name(name)
    except (ImportError, AttributeError):
        return False
    return True


def test_the_readme_tells_of_every_room() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `gloam\.(\w+)` \|", text, re.MULTILINE))
    there = {
        folder.name
        for root in ("generated", "runtime")
        for folder in (ROOT / root / "gloam").iterdir()
        if folder.is_dir() and folder.name != "__pycache__"
    }
    assert told == there


def test_every_target_says_what_it_does() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    [phony] = re.findall(r"^\.PHONY: (.*)$", text, re.MULTILINE)
    explained = re.findall(r"^([a-z-]+):.*## \S", text, re.MULTILINE)
    assert sorted(explained) == sorted(phony.split())


def test_every_program_that_make_runs_is_there() -> None:
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    ours = set(re.findall(r"python -m ([\w.]+)", text)) - {"pip"}
    assert ours == {"benchmarks", "codegen", "gloam.simulator.demo"}
    assert [name for name in sorted(ours) if find_spec(name) is None] == []
