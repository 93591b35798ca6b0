"""The table of a connection's life, and its picture in the documents."""

import re
from pathlib import Path

from gloam.gateway.states import OPEN, TRANSITIONS, Input, State, diagram

DOCUMENT = Path(__file__).parents[2] / "docs" / "gateway.md"


def test_the_picture_in_the_documents_is_the_table() -> None:
    # If it is not: python -c "from gloam.gateway.states import diagram; print(diagram())"
    text = DOCUMENT.read_text("utf-8")
    pictures = re.findall(r"^```mermaid\n(stateDiagram.*?)^```$", text, re.DOTALL | re.MULTILINE)
    assert pictures == [diagram()]


def test_the_picture_has_every_row_of_the_table() -> None:
    arrows = re.findall(r"^ +(\S+) --> (\w+): (.*)$", diagram(), re.MULTILINE)
    drawn: set[tuple[State, Input, State]] = set()
    for source, target, what in arrows:
        sources = OPEN if source == "OPEN" else (State[source],)
        drawn |= {(one, Input(what), State[target]) for one in sources}
    table = {(source, what, target) for (source, what), target in TRANSITIONS.items()}
    assert drawn == {row for row in table if row[0] is not row[2]}
