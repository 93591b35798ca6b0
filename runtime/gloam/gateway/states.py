"""The life of a connection as data: the states, and which input leads where.

::

    state          input            next
    DISCONNECTED   connected        GREETING
    GREETING       hello            WAITING (no session) | RESUMING (a session to resume)
    WAITING        permitted        IDENTIFYING
    IDENTIFYING    READY            LIVE
    RESUMING       RESUMED          LIVE
    any            op 7, op 9,      CLOSING, and the socket is closed by us
                   missed ack
    any            socket gone      DISCONNECTED, and connect again | DEAD

Nothing leads out of DEAD. The table below is what the session asks; an input that a state has no
row for is ignored, since a peer may say anything at any time.
"""

from collections.abc import Mapping
from enum import Enum, auto
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
    """What moves a session from one state to another."""

    CONNECTED = auto()
    HELLO_NEW = auto()
    HELLO_RESUME = auto()
    PERMITTED = auto()
    READY = auto()
    RESUMED = auto()
    CLOSE = auto()
    GONE = auto()
    FATAL = auto()


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
