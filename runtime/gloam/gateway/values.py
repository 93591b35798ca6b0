"""What goes into a session and what comes out of it, as values.

In goes a `SessionConfig`, and perhaps a `SavedSession`; out come acts, which a driver carries out
in order. Values and nothing else, so that a test reads what a session wants without a socket.
"""

from typing import Final, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core import Token
from gloam.events import IdentifyConnectionProperties, Intents, UpdatePresence
from gloam.gateway.errors import GatewayError

CLOSE_KEEPING: Final = 4000
"""The code to close with when the session is to be resumed."""

CLOSE_FOR_GOOD: Final = 1000
"""The code to close with when the session is to end."""


class SavedSession(Struct, frozen=True):
    """What is needed to resume a session, in this process or the next.

    Any codec of msgspec's writes and reads it.

    https://discord.com/developers/docs/events/gateway#resuming
    """

    session_id: str
    sequence: int
    """The number of the last event that was taken."""

    resume_url: str
    shard_count: int = 1
    """Of how many shards this is one; with another number it would hear of other guilds."""


class SessionConfig(Struct, frozen=True, kw_only=True):
    """What a session is started with."""

    token: Token
    intents: Intents
    url: str
    """The gateway's main address, without query."""

    shard: tuple[int, int] = (0, 1)
    """The shard's number, and how many there are."""

    properties: IdentifyConnectionProperties
    large_threshold: int | UnsetType = UNSET
    """Members above which a guild's offline members are left out, 50 to 250."""

    presence: UpdatePresence | UnsetType = UNSET


class Send(Struct, frozen=True):
    """Write a payload to the socket."""

    payload: bytes
    limited: bool = True
    """Whether it counts against the send limit; heartbeats do not."""

    def __repr__(self) -> str:
        """Without the payload, which may have the token."""
        return f"Send(<{len(self.payload)} bytes>, limited={self.limited})"


class AskQueue(Struct, frozen=True):
    """Ask the identify queue, and call `permitted` when it agrees."""


class CloseSocket(Struct, frozen=True):
    """Close the socket."""

    code: int


class Connect(Struct, frozen=True):
    """Open a socket after a pause, and call `connected`, or `gone` if it does not open."""

    url: str
    delay: float
    attempt: int


class Live(Struct, frozen=True):
    """The session is live."""

    session_id: str
    resumed: bool


class Lost(Struct, frozen=True):
    """The connection is gone."""

    code: int | None
    reason: str
    can_resume: bool


class Discard(Struct, frozen=True):
    """Hand over nothing of the frame that was just received: it was had before, or comes again."""


class Fail(Struct, frozen=True):
    """The session is over."""

    error: GatewayError


Act: TypeAlias = Send | AskQueue | CloseSocket | Connect | Live | Lost | Discard | Fail
"""Something for the driver to do or to tell."""
