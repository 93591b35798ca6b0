"""What `docs/` shows is run: each block as it stands, and its functions on a local Discord."""

from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.docs.test_documents import ROOT, blocks

PAGES = sorted((ROOT / "docs").glob("*.md"))


def programs(page: Path) -> list[str]:
    """The Python blocks of a page."""
    text = page.read_text(encoding="utf-8")
    return [block.text for block in blocks(text) if block.language == "python"]


def run(page: str, number: int = 0) -> Mapping[str, Any]:
    """The names that a block of a page defines, once it has run."""
    module = ModuleType(f"docs_{page}_{number}")
    text = programs(ROOT / "docs" / f"{page}.md")[number]
    exec(compile(text, f"docs/{page}.md", "exec"), module.__dict__)
    return module.__dict__


@pytest.mark.parametrize(
    ("page", "number"),
    [(page.stem, number) for page in PAGES for number in range(len(programs(page)))],
)
def test_every_block_runs_and_what_it_asserts_holds(page: str, number: int) -> None:
    run(page, number)
