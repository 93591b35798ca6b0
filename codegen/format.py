"""Stage of formatting: every module through ruff, so that generated code looks like the rest.

ruff also removes the imports that a module turned out not to need (the templates offer each module
all that any may need) and writes unions the short way. It is pinned exactly in `pyproject.toml`:
the output is compared byte for byte.
"""

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

_RULES = "F401,I,UP"
_COMMON = ("--isolated", "--quiet", "--no-cache")


def format_modules(modules: Mapping[str, str]) -> dict[str, str]:
    """The modules, formatted; keys are their paths.

    Raises:
        RuntimeError: ruff finds that something is not Python, which is a bug of a template.
    """
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in modules.items():
            file = root / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        line = (
            "--config",
            "line-length = 100",
            "--config",
            'lint.isort.known-first-party = ["gloam"]',
            "--target-version",
            "py311",
        )
        _ruff("check", "--fix-only", "--select", _RULES, "--unsafe-fixes", *_COMMON, *line, folder)
        _ruff("format", *_COMMON, *line, folder)
        return {path: (root / path).read_text("utf-8") for path in modules}


def _ruff(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"ruff cannot read what a template made: {done.stdout}{done.stderr}")
