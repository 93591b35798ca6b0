"""`generated/` is what `schema/` gives, and giving it twice changes nothing."""

import re
from pathlib import Path

from codegen.pipeline import build
from codegen.write import compare

ROOT = Path(__file__).parent.parent.parent


def test_generating_twice_gives_the_committed_tree() -> None:
    first, second = build(ROOT / "schema"), build(ROOT / "schema")
    assert first == second
    assert "\n".join(compare(first, ROOT / "generated")) == ""


def test_no_generated_module_passes_1_500_lines() -> None:
    # The route table is one expression, which nobody reads from top to bottom.
    modules = [path for path in (ROOT / "generated").rglob("*.py") if path.name != "table.py"]
    assert [path.name for path in modules if path.read_text("utf-8").count("\n") > 1500] == []


def test_nothing_generated_is_typed_as_any() -> None:
    untyped = re.compile(r"^.*[\[:|,>] ?Any(?= ?[\]|=,:)]| ?$).*", re.MULTILINE)
    found = {
        f"{path.name}: {line[0].strip()}"
        for path in (ROOT / "generated").rglob("*.py")
        for line in untyped.finditer(path.read_text("utf-8"))
    }
    assert found == set()
