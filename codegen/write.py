"""The last stage, the only one that touches `generated/`: compare, write what differs, remove what
is stale. A folder that holds a program of somebody's is not touched at all.
"""

import difflib
from collections.abc import Iterator, Mapping
from pathlib import Path

from codegen.render import GENERATED


class ForeignFolder(Exception):
    """The folder to write has Python files that the generator did not make."""


def write(modules: Mapping[str, str], root: Path) -> list[str]:
    """Make the folder hold exactly the modules; the paths that changed, were added or removed.

    Raises:
        ForeignFolder: what would have to be removed is not all the generator's own.
    """
    stale = _stale(modules, root)
    for path in stale:
        if path.endswith(".py") and GENERATED not in (root / path).read_text("utf-8"):
            raise ForeignFolder(
                f"{root / path} is not generated, and would be removed: is --output right?"
            )
    changed: list[str] = []
    for path, text in modules.items():
        file = root / path
        if not file.is_file() or file.read_text("utf-8") != text:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
            changed.append(path)
    for path in stale:
        (root / path).unlink()
        changed.append(path)
        for folder in (root / path).parents:
            if folder == root or any(folder.iterdir()):
                break
            folder.rmdir()
    return changed


def compare(modules: Mapping[str, str], root: Path) -> Iterator[str]:
    """A unified diff of each module that the folder holds otherwise, lacks, or has too many."""
    for path in sorted({*modules, *_stale(modules, root)}):
        file = root / path
        old = file.read_text("utf-8") if file.is_file() else ""
        new = modules.get(path, "")
        if old != new or not file.is_file():
            lines = difflib.unified_diff(
                old.splitlines(),
                new.splitlines(),
                f"generated/{path}",
                f"schema → {path}",
                lineterm="",
            )
            yield "\n".join(lines) or f"generated/{path} is missing (an empty file)"


def _stale(modules: Mapping[str, str], root: Path) -> list[str]:
    found = [file for pattern in ("*.py", "py.typed") for file in root.rglob(pattern)]
    paths = sorted(file.relative_to(root).as_posix() for file in found)
    return [path for path in paths if path not in modules]
