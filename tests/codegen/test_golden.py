"""The tiny schema uses each feature of the dialect once; what it becomes is kept under `golden/`
and reviewed as a diff.

After a change of a template: `python -m codegen --schema tests/codegen/tiny --output
tests/codegen/golden generate`.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.pipeline import build
from codegen.render import header
from codegen.write import compare, write

HERE = Path(__file__).parent
TINY, GOLDEN = HERE / "tiny", HERE / "golden"
ROOT = HERE.parent.parent


@pytest.fixture(scope="module")
def modules() -> dict[str, str]:
    return build(TINY)


def test_the_tiny_schema_becomes_the_golden_tree(modules: dict[str, str]) -> None:
    assert "\n".join(compare(modules, GOLDEN)) == ""


def test_building_twice_gives_the_same_bytes(modules: dict[str, str]) -> None:
    assert build(TINY) == modules


def test_the_golden_tree_passes_mypy_strict() -> None:
    options = (
        "--strict",
        "--explicit-package-bases",
        "--namespace-packages",
        "--config-file",
        os.devnull,
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, str(GOLDEN / "gloam")],
        env=os.environ | {"MYPYPATH": f"{GOLDEN}{os.pathsep}{ROOT / 'runtime'}"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_line_is_longer_than_100_characters(modules: dict[str, str]) -> None:
    assert [
        line for text in modules.values() for line in text.splitlines() if len(line) > 100
    ] == []


def test_nothing_of_this_machine_is_in_the_output(modules: dict[str, str]) -> None:
    assert not any(str(ROOT) in text or "/tmp/" in text for text in modules.values())


def test_write_changes_only_what_differs_and_removes_what_is_stale(tmp_path: Path) -> None:
    one, two = header("One.", "one.yaml"), header("Two.", "two.yaml")
    assert write({"a/one.py": one, "a/two.py": two}, tmp_path) == ["a/one.py", "a/two.py"]
    before = (tmp_path / "a/one.py").stat().st_mtime_ns
    assert write({"a/one.py": one}, tmp_path) == ["a/two.py"]
    assert (tmp_path / "a/one.py").stat().st_mtime_ns == before
    assert not (tmp_path / "a/two.py").exists()
    assert write({"b.py": ""}, tmp_path) == ["b.py", "a/one.py"]
    assert not (tmp_path / "a").exists()


def test_a_folder_of_somebody_s_is_not_touched(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program = tmp_path / "bots" / "mine.py"
    program.parent.mkdir()
    program.write_text("print('hello')\n", "utf-8")
    with pytest.raises(SystemExit):
        main(["--schema", str(TINY), "--output", str(tmp_path), "generate"])
    assert f"{program} is not generated" in capsys.readouterr().err
    assert [*tmp_path.rglob("*.py")] == [program]


def test_compare_shows_a_unified_diff(tmp_path: Path) -> None:
    write({"one.py": "a = 1\n", "stale.py": "b = 2\n"}, tmp_path)
    changed, stale = compare({"one.py": "a = 3\n"}, tmp_path)
    assert "-a = 1" in changed
    assert "+a = 3" in changed
    assert "generated/one.py" in changed
    assert "-b = 2" in stale


def test_the_commands_write_and_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--schema", str(TINY), "--output", str(tmp_path)]
    assert main([*arguments, "check"]) == 1
    assert "run `make generate`" in capsys.readouterr().err
    assert main([*arguments, "generate"]) == 0
    assert main([*arguments, "check"]) == 0
