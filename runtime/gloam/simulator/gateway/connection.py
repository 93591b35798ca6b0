"""One connection of the simulated gateway, as a state machine without a socket.

In: the opening, messages, the socket's end, and the time. Out: values in `outbox` (`Send`, `Close`,
`Abort`) for the driver to carry out in order, and `deadline`, the next time that `tick` wants to be
called. Two phases::

    WAITING  hello has been sent, but there is no session (any more): only IDENTIFY, RESUME
             and HEARTBEAT are taken, everything else closes with 4003
    LIVE     there is a session: IDENTIFY and RESUME close with 4005

What is not JSON, not an object with an opcode, or longer than 4,096 bytes closes with 4002; an
opcode that clients do not send, or data that do not fit it, with 4001. A heartbeat that does not
come in one and a half intervals closes with 4000: the documentation wants the client to resume
then, while 4009 would have it begin anew.

https://discord.com/developers/docs/events/gateway#connection-lifecycle
"""

from collections import deque
from collections.abc import Callable, Mapping
from enum import Enum
from typing import Final, TypeAlias, TypeVar, overload

import msgspec
from msgspec import Struct

from gloam.core import DecodeError
from gloam.core.wire import decode_typed
from gloam.events import (
    COMMANDS,
    GatewayCloseCode,
    GatewayOpcode,
    HelloPayload,
    Identify,
    Resume,
)
from gloam.models.limits import (
    GATEWAY_COMMAND_INTERVAL_SECONDS,
    GATEWAY_COMMANDS_PER_INTERVAL,
    GATEWAY_PAYLOAD_BYTES,
)
from gloam.simulator.gateway.commands import obey
from gloam.simulator.gateway.greeting import greet
from gloam.simulator.gateway.hub import Hub, InvalidSession, RefusedConnection
from gloam.simulator.gateway.session import control_frame
from gloam.simulator.gateway.sessions import Session
from gloam.simulator.limits import Limits

API_VERSION: Final = "10"
GRACE: Final = 1.5
"""In how many heartbeat intervals a heartbeat must come."""


class Send(Struct, frozen=True):
    """Send a frame."""

    frame: bytes


class Close(Struct, frozen=True):
    """Close with a code."""

    code: int
    reason: str


class Abort(Struct, frozen=True):
    """Cut the line without a close."""


Action: TypeAlias = Send | Close | Abort


class Phase(Enum):
    """How far a connection has come."""

    WAITING = "waiting"
    LIVE = "live"
    CLOSED = "closed"


class _Command(Struct):
    """What a client sends."""

    op: int
    d: msgspec.Raw = msgspec.Raw(b"null")


C = TypeVar("C")


class Connection:
    """A client's connection.

    Args:
        hub: where its session is kept.
        gateway_url: where a client resumes.
        heartbeat_interval: seconds between heartbeats.
        wake: called when `outbox` has got something.
    """

    def __init__(
        self,
        hub: Hub,
        gateway_url: str,
        heartbeat_interval: float,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self.outbox: deque[Action] = deque()
        self.phase = Phase.WAITING
        self.session: Session | None = None
        self.deadline = float("inf")
        self.compresses_payloads = False
        self.is_frozen = False
        """Whether this side has fallen silent, with the line still open."""

        self._hub = hub
        self._gateway_url = gateway_url
        self._interval = heartbeat_interval
        self._wake = wake
        self._sent_at: deque[float] = deque()

    def open(self, query: Mapping[str, str], now: float) -> None:
        """Greet a client; `query` is what it asked for in the address."""
        if query.get("v", API_VERSION) != API_VERSION:
            self.close(GatewayCloseCode.INVALID_API_VERSION, "Invalid API version.")
        elif query.get("encoding", "json") != "json":
            self.close(GatewayCloseCode.DECODE_ERROR, "Only the encoding json is simulated.")
        else:
            hello = HelloPayload(heartbeat_interval=round(self._interval * 1000))
            self.send(control_frame(GatewayOpcode.HELLO, msgspec.to_builtins(hello)))
            self.deadline = now + self._interval * GRACE

    def receive(self, message: str | bytes, now: float) -> None:
        """Take a message of the client's."""
        if self.phase is Phase.CLOSED or self.is_frozen:
            return
        try:
            self._count(now)
            self._obey(_parse(message), now)
        except RefusedConnection as refusal:
            self.close(refusal.code, refusal.reason)
        except InvalidSession:
            self.send(control_frame(GatewayOpcode.INVALID_SESSION, False))

    def tick(self, now: float) -> None:
        """See to what is due."""
        if self.phase is not Phase.CLOSED and now >= self.deadline:
            self.close(GatewayCloseCode.UNKNOWN_ERROR, "No heartbeat came.")

    def close(self, code: int, reason: str) -> None:
        """Close from this side."""
        self._finish(Close(code, reason))

    def release(self) -> None:
        """The session has ended, the connection has not: the client may identify anew."""
        if self.phase is Phase.LIVE:
            self.session = None
            self.phase = Phase.WAITING

    def freeze(self) -> None:
        """Fall silent: nothing is sent, answered or taken any more, and the line stays open."""
        self.is_frozen = True
        self.deadline = float("inf")
        self.outbox.clear()

    def abort(self) -> None:
        """Cut the line from this side."""
        self._finish(Abort())

    def lost(self, code: int | None, now: float) -> None:
        """The socket is gone; `code` is the client's close code, None if it did not close, or this
        side did.
        """
        if self.session is not None and self.session.line is self:
            self._hub.lose(self.session, code, now)
        self.phase = Phase.CLOSED

    def _obey(self, command: _Command, now: float) -> None:
        match command.op:
            case GatewayOpcode.HEARTBEAT:
                _data(command, int | None)
                self.deadline = now + self._interval * GRACE
                self.send(control_frame(GatewayOpcode.HEARTBEAT_ACK))
            case GatewayOpcode.IDENTIFY:
                self._expect_no_session()
                self._identify(_data(_without_presence(command), Identify), now)
            case GatewayOpcode.RESUME:
                self._expect_no_session()
                self._resume(_data(command, Resume), now)
            case op if op in COMMANDS:
                session = self._expect_session()
                obey(self._hub, session, _data(command, COMMANDS[GatewayOpcode(op)]), now)
            case _:
                raise RefusedConnection(GatewayCloseCode.UNKNOWN_OPCODE, "Unknown opcode.")

    def _identify(self, identify: Identify, now: float) -> None:
        session = self._hub.identify(identify, now)
        self.compresses_payloads = identify.compress is True
        self._attach(session)
        greet(session, self._hub.world, self._gateway_url)

    def _resume(self, resume: Resume, now: float) -> None:
        session, missed = self._hub.resume(resume, now)
        for frame in missed:
            self.send(frame)
        self._attach(session)
        session.dispatch("RESUMED", b"{}")

    def _attach(self, session: Session) -> None:
        self.session = session
        self.phase = Phase.LIVE
        self._hub.attach(session, self)

    def _expect_session(self) -> Session:
        if self.session is None:
            raise RefusedConnection(GatewayCloseCode.NOT_AUTHENTICATED, "Not authenticated.")
        return self.session

    def _expect_no_session(self) -> None:
        if self.session is not None:
            raise RefusedConnection(
                GatewayCloseCode.ALREADY_AUTHENTICATED, "Already authenticated."
            )

    def _count(self, now: float) -> None:
        while self._sent_at and now - self._sent_at[0] >= GATEWAY_COMMAND_INTERVAL_SECONDS:
            self._sent_at.popleft()
        self._sent_at.append(now)
        too_many = len(self._sent_at) > GATEWAY_COMMANDS_PER_INTERVAL
        if too_many and self._hub.limits is not Limits.OFF:
            raise RefusedConnection(GatewayCloseCode.RATE_LIMITED, "Rate limited.")

    def send(self, frame: bytes) -> None:
        """Send a frame, unless this side has closed, or is frozen."""
        if self.phase is not Phase.CLOSED and not self.is_frozen:
            self.outbox.append(Send(frame))
            self._wake()

    def _finish(self, action: Action) -> None:
        if self.phase is not Phase.CLOSED:
            self.phase = Phase.CLOSED
            self.outbox.append(action)
            self._wake()


def _parse(message: str | bytes) -> _Command:
    """The envelope of a command."""
    raw = message.encode() if isinstance(message, str) else message
    if len(raw) <= GATEWAY_PAYLOAD_BYTES:
        try:
            return msgspec.json.decode(raw, type=_Command)
        except msgspec.MsgspecError:
            pass
    raise RefusedConnection(GatewayCloseCode.DECODE_ERROR, "Error while decoding payload.")


def _without_presence(command: _Command) -> _Command:
    """An identify as it is, or without its presence if that is not what it should be: Discord lets
    such clients in (hikari names no activities there, which the documentation wants).
    """
    data = msgspec.json.decode(command.d)
    try:
        msgspec.convert(data, Identify, strict=False)
    except msgspec.ValidationError:
        if isinstance(data, dict) and data.pop("presence", None) is not None:
            return _Command(op=command.op, d=msgspec.Raw(msgspec.json.encode(data)))
    return command


@overload
def _data(command: _Command, wanted: type[C]) -> C: ...
@overload
def _data(command: _Command, wanted: object) -> object: ...
def _data(command: _Command, wanted: object) -> object:
    """The data of a command."""
    try:
        return decode_typed(bytes(command.d), wanted)
    except DecodeError as error:
        raise RefusedConnection(GatewayCloseCode.UNKNOWN_OPCODE, "Invalid payload.") from error
