"""The life of a connection as data: the states, and which input leads where.

The table below is what the session asks; an input that a state has no row for is ignored, since a
peer may say anything at any time. Nothing leads out of DEAD. `diagram` draws the table, for the
documents: the picture cannot differ from what the session does.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from itertools import groupby
from typing import Final


class State(Enum):
    """Where a session stands."""

    DISCONNECTED = auto()
    """No socket; one is to be opened, perhaps after a pause."""

    GREETING = auto()
    """The socket is open, the gateway has yet to say hello."""

    WAITING = auto()
    """Waiting for the identify queue."""

    IDENTIFYING = auto()
    """Identified; READY is to come."""

    RESUMING = auto()
    """Resumed; the missed events and RESUMED are to come."""

    LIVE = auto()
    """Events come in, commands go out."""

    CLOSING = auto()
    """We have closed the socket, and wait for it to be gone."""

    DEAD = auto()
    """Over."""


class Input(Enum):
    """What moves a session from one state to another; the value says it in the diagram."""

    CONNECTED = "socket open"
    HELLO_NEW = "hello, no session"
    HELLO_RESUME = "hello, a session to resume"
    PERMITTED = "the queue permits"
    READY = "READY"
    RESUMED = "RESUMED"
    CLOSE = "op 7, op 9, silence, a gap"
    GONE = "socket gone"
    FATAL = "a fatal close code, or closed by the user"


OPEN: Final = (
    State.GREETING,
    State.WAITING,
    State.IDENTIFYING,
    State.RESUMING,
    State.LIVE,
)
"""The states in which there is a socket that we have not closed."""

TRANSITIONS: Final[Mapping[tuple[State, Input], State]] = {
    (State.DISCONNECTED, Input.CONNECTED): State.GREETING,
    (State.GREETING, Input.HELLO_NEW): State.WAITING,
    (State.GREETING, Input.HELLO_RESUME): State.RESUMING,
    (State.WAITING, Input.PERMITTED): State.IDENTIFYING,
    (State.IDENTIFYING, Input.READY): State.LIVE,
    (State.RESUMING, Input.RESUMED): State.LIVE,
    **{(state, Input.CLOSE): State.CLOSING for state in OPEN},
    **{(state, Input.GONE): State.DISCONNECTED for state in (*OPEN, State.CLOSING)},
    (State.DISCONNECTED, Input.GONE): State.DISCONNECTED,
    **{(state, Input.FATAL): State.DEAD for state in State},
}
"""The next state for each state and input."""

_GENERAL: Final = (Input.CLOSE, Input.GONE, Input.FATAL)
"""The inputs that lead to one place from wherever they count."""


def diagram() -> str:
    """The table as a state diagram in Mermaid, which code hosts draw.

    The open states, which share the ways out, are drawn as one state that holds them.
    """
    return "\n".join(("stateDiagram-v2", *_lines())) + "\n"


def _lines() -> Iterator[str]:
    yield f"    [*] --> {State.DISCONNECTED.name}"
    yield "    state OPEN {"
    for (source, what), target in TRANSITIONS.items():
        if what not in _GENERAL and source in OPEN:
            yield f"        {source.name} --> {target.name}: {what.value}"
    yield "    }"
    for (source, what), target in TRANSITIONS.items():
        if what not in _GENERAL and source not in OPEN:
            yield f"    {source.name} --> {target.name}: {what.value}"
    rows = [(what, target, source) for (source, what), target in TRANSITIONS.items()]
    general = [row for row in rows if row[0] in _GENERAL]
    for (what, target), group in groupby(general, key=lambda row: row[:2]):
        sources = [source for _, _, source in group if source is not target]
        yield from _merged(sources, what, target)
    yield f"    {State.DEAD.name} --> [*]"


def _merged(sources: list[State], what: Input, target: State) -> Iterator[str]:
    """Arrows to one state; those that all open states share are drawn as one."""
    shared = all(state in sources for state in OPEN)
    if shared:
        yield f"    OPEN --> {target.name}: {what.value}"
    for source in sources:
        if not (shared and source in OPEN):
            yield f"    {source.name} --> {target.name}: {what.value}"
