"""What the generator's tests share: the tiny schema, written out or changed in one place."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
TINY = HERE / "tiny"


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A copy of the tiny schema, to be spoilt."""
    return Path(shutil.copytree(TINY, tmp_path / "schema"))


@pytest.fixture
def spoil(tiny: Path) -> Callable[[str, str, str], Path]:
    """Replace a text in a file of the copied schema; gives the schema's folder."""

    def replace(file: str, old: str, new: str) -> Path:
        path = tiny / file
        text = path.read_text("utf-8")
        assert old in text, f"{file} has no {old!r}"
        path.write_text(text.replace(old, new), "utf-8")
        return tiny

    return replace
