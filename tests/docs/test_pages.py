"""What `docs/` shows is run: each block as it stands, and its functions on a local Discord."""

import re
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gloam.gateway.states import diagram
from tests.docs.test_documents import ROOT, blocks

ROOMS = (ROOT / "generated" / "gloam", ROOT / "runtime" / "gloam")
PAGES = sorted((ROOT / "docs").glob("*.md"))


def programs(page: Path) -> list[str]:
    """The Python blocks of a page."""
    text = page.read_text(encoding="utf-8")
    return [block.text for block in blocks(text) if block.language == "python"]


def run(page: str, number: int) -> dict[str, Any]:
    """The names that a block of a page defines, once it has run."""
    module = ModuleType(f"docs_{page}_{number}")
    text = programs(ROOT / "docs" / f"{page}.md")[number]
    exec(compile(text, f"docs/{page}.md", "exec"), module.__dict__)
    return module.__dict__


def take(page: str, name: str) -> Any:  # noqa: ANN401 - a page may define anything
    """The function or class of that name, from the block of a page that defines it."""
    texts = programs(ROOT / "docs" / f"{page}.md")
    (number,) = (
        number
        for number, text in enumerate(texts)
        if re.search(rf"^(async def|def|class) {name}\b", text, re.MULTILINE)
    )
    return run(page, number)[name]


@pytest.mark.parametrize(
    ("page", "number"),
    [(page.stem, number) for page in PAGES for number in range(len(programs(page)))],
)
def test_every_block_runs_and_what_it_asserts_holds(page: str, number: int) -> None:
    run(page, number)


def test_the_picture_of_a_session_is_that_of_its_table() -> None:
    text = (ROOT / "docs" / "gateway.md").read_text(encoding="utf-8")
    assert [block.text for block in blocks(text) if block.language == "mermaid"] == [diagram()]


def test_the_map_has_every_room() -> None:
    text = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    rooms = {folder.name for root in ROOMS for folder in root.iterdir() if folder.is_dir()}
    assert {f"gloam.{room}" for room in rooms - {"__pycache__"}} <= set(
        re.findall(r"gloam\.\w+", text)
    )


def test_the_index_has_every_page() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    assert [page.stem for page in PAGES if f"]({page.name})" not in index] == ["README"]


def test_examples_are_listed() -> None:
    text = (ROOT / "examples" / "README.md").read_text(encoding="utf-8")
    there = {path.name for path in (ROOT / "examples").glob("*.py")}
    assert set(re.findall(r"^\| \[([\w.]+)\]", text, re.MULTILINE)) == there
