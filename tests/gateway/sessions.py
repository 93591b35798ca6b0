"""What the tests of the session share: a configuration, frames, and a session in each state."""

import json
from collections.abc import Callable

from gloam.core import Token
from gloam.events import GatewayOpcode, IdentifyConnectionProperties, Intents
from gloam.gateway import Decoder, Frame, SavedSession, Session, SessionConfig, State
from tests.gateway.loopback import READY

MAIN = "wss://gateway.example"
RESUME = "wss://resume.example"
INTERVAL = 40.0
SAVED = SavedSession("saved", 7, RESUME, 8)
CONFIG = SessionConfig(
    token=Token("secret-token"),
    intents=Intents.GUILDS,
    url=MAIN,
    shard=(3, 8),
    properties=IdentifyConnectionProperties(os="test", browser="test", device="test"),
)

_DECODER = Decoder()


def halfway(low: float, high: float) -> float:
    """Stands in for chance."""
    return (low + high) / 2


def frame(
    opcode: int, data: object = None, sequence: int | None = None, name: str | None = None
) -> Frame:
    """A frame as the decoder makes it."""
    payload = {"op": int(opcode), "d": data, "s": sequence, "t": name}
    return _DECODER.decode(json.dumps(payload).encode())


def hello(interval: object = 40_000) -> Frame:
    """A hello; the interval is in milliseconds."""
    return frame(GatewayOpcode.HELLO, {"heartbeat_interval": interval})


def ready(sequence: int = 1, session_id: str = "fresh") -> Frame:
    """A READY."""
    session = {"session_id": session_id, "resume_gateway_url": RESUME}
    return frame(GatewayOpcode.DISPATCH, READY | session, sequence, "READY")


def resumed(sequence: int = 9) -> Frame:
    """A RESUMED."""
    return frame(GatewayOpcode.DISPATCH, {}, sequence, "RESUMED")


def deleted(sequence: int) -> Frame:
    """An event like any other."""
    data = {"id": "1", "channel_id": "2"}
    return frame(GatewayOpcode.DISPATCH, data, sequence, "MESSAGE_DELETE")


def session_in(
    state: State,
    *,
    saved: SavedSession | None = None,
    uniform: Callable[[float, float], float] = halfway,
) -> Session:
    """A session that was led to a state; all of it happened at 0."""
    session = Session(CONFIG, SAVED if state is State.RESUMING else saved, uniform=uniform)
    session.start()
    if state is State.DEAD:
        session.close(resumable=False)
    if state in (State.DISCONNECTED, State.DEAD):
        return session
    session.connected(0.0)
    if state is State.GREETING:
        return session
    session.received(hello(), 0.0)
    if state in (State.WAITING, State.RESUMING):
        return session
    session.permitted(0.0)
    if state is State.IDENTIFYING:
        return session
    session.received(ready(), 0.0)
    if state is State.CLOSING:
        session.broken()
    return session
