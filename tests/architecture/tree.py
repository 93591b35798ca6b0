"""The source tree as the architecture tests see it: modules, and what each imports.

In: a source root (`generated`, `runtime`, or the repository for `codegen`). Out: `Module` values,
and for each the dotted names that it imports anywhere in the file, inside functions too: an import
that is hidden in a function is still an arrow. `from gloam.models import users` names the module
`gloam.models.users` if there is one, else the package, since that is what Python loads. Nothing is
imported to find out, so a broken module is seen too.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
SOURCE_ROOTS = (ROOT / "generated", ROOT / "runtime")


class Module(NamedTuple):
    """One source file."""

    name: str
    """Dotted, a package without `__init__`: `gloam.core.wire`."""

    path: Path

    @property
    def room(self) -> str:
        """The second part of the name: `core` for `gloam.core.wire`."""
        return self.name.split(".")[1]


def modules_under(root: Path, package: str) -> list[Module]:
    """All modules of `package` under `root`, by path."""
    found = []
    for path in sorted((root / package).rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        found.append(Module(".".join(parts[:-1] if parts[-1] == "__init__" else parts), path))
    return found


@cache
def gloam_modules() -> tuple[Module, ...]:
    """All modules of both source roots."""
    return tuple(module for root in SOURCE_ROOTS for module in modules_under(root, "gloam"))


@cache
def codegen_modules() -> tuple[Module, ...]:
    """All modules of the generator."""
    return tuple(modules_under(ROOT, "codegen"))


@cache
def syntax(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imports(module: Module, known: frozenset[str] = frozenset()) -> Iterator[str]:
    """The dotted names that `module` imports; those in `known` are told apart from attributes."""
    for node in ast.walk(syntax(module.path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{module.path}: imports are absolute"
            for alias in node.names:
                submodule = f"{node.module}.{alias.name}"
                yield submodule if submodule in known else node.module
