"""Runs `mypy --strict` on programs, and reads what it says as values.

In: files, and where to run. Out: one `Finding` per error, by place. Notes are not findings: they
explain the error before them. mypy runs as a program of its own, since that is what a user runs;
its cache is the one that `make types` has warmed.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]

_ERROR = re.compile(
    r"(?P<file>[^:]+):(?P<line>\d+): error: (?P<text>.*?)(  \[(?P<code>[a-z-]+)\])?"
)
_MARK = re.compile(r"# error: (?P<codes>[a-z-]+(?:, [a-z-]+)*)$")


class Finding(NamedTuple):
    """One error of mypy."""

    file: str
    """The file's name, without folders."""

    line: int
    code: str
    """mypy's code in brackets: `arg-type`."""

    text: str = ""
    """What mypy says; for the reader of a failed test."""

    @property
    def place(self) -> tuple[str, int, str]:
        """What a mark can state: file, line and code."""
        return self.file, self.line, self.code


def check(
    files: Iterable[Path], *, options: Sequence[str] = (), folder: Path = ROOT
) -> list[Finding]:
    """What `mypy --strict` finds in `files`, run in `folder`.

    Raises RuntimeError if mypy itself fails, or says something that is not an error with a line.
    """
    command = [sys.executable, "-m", "mypy", "--strict", "--no-pretty", "--no-error-summary"]
    environment = {key: value for key, value in os.environ.items() if key != "MYPYPATH"}
    done = subprocess.run(
        [*command, *options, *map(str, files)],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in (0, 1) or done.stderr:
        raise RuntimeError(done.stdout + done.stderr)
    return read(done.stdout)


def read(output: str) -> list[Finding]:
    """The errors in mypy's output, by place. Raises RuntimeError for a line of another kind."""
    findings = []
    for line in output.splitlines():
        if ": note: " in line:
            continue
        match = _ERROR.fullmatch(line)
        if match is None:
            raise RuntimeError(f"not an error of mypy's: {line}")
        name = Path(match["file"]).name
        findings.append(Finding(name, int(match["line"]), match["code"] or "", match["text"]))
    return sorted(findings)


def marked(file: Path) -> list[Finding]:
    """What the marks in `file` promise: `# error: arg-type` at the end of the line that fails."""
    findings = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if match := _MARK.search(line):
            findings += [Finding(file.name, number, code) for code in match["codes"].split(", ")]
    return sorted(findings)
