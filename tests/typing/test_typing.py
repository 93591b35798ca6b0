"""Typing, from outside: `ok_*.py` pass `mypy --strict`, `bad_*.py` fail on their marked lines."""

from pathlib import Path

import pytest

from tests.typing.checker import Finding, check, marked, read

HERE = Path(__file__).parent
PROGRAMS = sorted([*HERE.glob("ok_*.py"), *HERE.glob("bad_*.py")])


@pytest.fixture(scope="module")
def findings() -> list[Finding]:
    """What one run of mypy finds in all programs: one run, since each costs seconds."""
    return check(PROGRAMS)


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.stem)
def test_mypy_finds_what_is_marked(program: Path, findings: list[Finding]) -> None:
    found = [finding for finding in findings if finding.file == program.name]
    promised = [mark.place for mark in marked(program)]
    assert [finding.place for finding in found] == promised, found
    assert bool(promised) == program.stem.startswith("bad_")


def test_nothing_else_is_found(findings: list[Finding]) -> None:
    names = {program.name for program in PROGRAMS}
    assert [finding for finding in findings if finding.file not in names] == []


def test_errors_are_read_and_notes_are_not() -> None:
    output = (
        'bot.py:7: error: Argument 1 has type "int"  [arg-type]\n'
        "bot.py:7: note: Following member(s) differ\n"
        "bot.py:3: error: Unreadable\n"
    )
    assert read(output) == [
        Finding("bot.py", 3, "", "Unreadable"),
        Finding("bot.py", 7, "arg-type", 'Argument 1 has type "int"'),
    ]


def test_what_is_not_an_error_is_not_swallowed() -> None:
    with pytest.raises(RuntimeError, match="mypy: can't read file"):
        read("mypy: can't read file 'bot.py'\n")


def test_several_codes_may_be_marked_on_one_line(tmp_path: Path) -> None:
    program = tmp_path / "bad_both.py"
    program.write_text("x: int = f(1)\ng(2)  # error: arg-type, call-arg\n", encoding="utf-8")
    assert [mark.place for mark in marked(program)] == [
        ("bad_both.py", 2, "arg-type"),
        ("bad_both.py", 2, "call-arg"),
    ]
