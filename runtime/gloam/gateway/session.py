"""The session of a shard: a pure state machine. Facts go in, acts come out, and it never sleeps.

In go what happened to the socket (`connected`, `received`, `gone`), the queue's permission
(`permitted`), the clock (`tick`) and the user's wish to end (`close`); each call takes `now`, in
seconds on any scale that never goes back. Out comes a list of acts for the driver, in order, and
`deadline` says when the next `tick` is due.

The rules, and why:

- Any frame counts as life, not the acknowledgement alone: a slow peer that still sends is not dead.
If a heartbeat is due and nothing has come since the last one, the transport is dead: close with
4000, which keeps the session, and resume. While the driver is not reading (`pause`), silence says
nothing, and the check is put off.
- What was acknowledged on one socket says nothing of the next: all of it is reset by `connected`.
- The pause before connecting grows with each attempt that did not lead to a healthy session, also
  when the socket opened and died at once; it is jittered so that shards do not come back in step.
  Only a session that was live for one heartbeat interval resets it.
- A session is resumed at the address that READY gave. If that does not open, or says no hello, the
  main address is tried with the same session; after three failed resumes the session is dropped.
- A peer that owes an answer has a minute for it. A resume that is still replaying is answering, and
  a driver that is not reading cannot hear the answer: neither counts as silence.
- The generated table judges close codes. 4007 and 4009 drop the session.
"""

import random
from collections.abc import Callable
from typing import Final, TypeAlias

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core import DecodeError, Token
from gloam.core.wire import decode_typed, encode
from gloam.events import (
    CLOSE_ACTIONS,
    CloseAction,
    GatewayCloseCode,
    GatewayOpcode,
    HelloPayload,
    Identify,
    IdentifyConnectionProperties,
    Intents,
    Ready,
    Resume,
    Resumed,
    UpdatePresence,
)
from gloam.gateway.decoder import Frame
from gloam.gateway.errors import GatewayError, fatal_error
from gloam.gateway.states import OPEN, TRANSITIONS, Input, State

CLOSE_KEEPING: Final = 4000
"""The code to close with when the session is to be resumed."""

CLOSE_FOR_GOOD: Final = 1000
"""The code to close with when the session is to end."""

MAX_FAILED_RESUMES: Final = 3
_ANSWER_TIMEOUT: Final = 60.0
_LONGEST_PAUSE: Final = 128.0


class SavedSession(Struct, frozen=True):
    """What is needed to resume a session, in this process or the next."""

    session_id: str
    sequence: int
    resume_url: str


class Send(Struct, frozen=True):
    """Write a payload to the socket."""

    payload: bytes
    limited: bool = True
    """Whether it counts against the send limit; heartbeats do not."""


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


class Fail(Struct, frozen=True):
    """The session is over."""

    error: GatewayError


Act: TypeAlias = Send | AskQueue | CloseSocket | Connect | Live | Lost | Fail
"""Something for the driver to do or to tell."""


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


class Session:
    """One shard's session, over as many connections as it takes.

    Args:
        config: what to identify with.
        saved: a session to resume; None to start with a new one.
        uniform: gives a random number between two; for tests.
    """

    def __init__(
        self,
        config: SessionConfig,
        saved: SavedSession | None = None,
        *,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._config = config
        self._uniform = uniform
        self._saved = saved
        self._refused_url = False
        self._failed_resumes = 0
        self._failures = 0
        self._pause = 0.0
        self._paused = False
        self.state = State.DISCONNECTED
        self.heartbeat_interval = 0.0
        self.latency: float | None = None
        """Seconds from the last heartbeat to its acknowledgement; None before the first."""
        self._forget_socket()

    def _forget_socket(self) -> None:
        """Nothing that was true of one socket is true of the next."""
        self._answer_by: float | None = None
        self._beat_at: float | None = None
        self._beat_sent: float | None = None
        self._heard_hello = False
        self._life_since_beat = True
        self._live_since: float | None = None
        self._resuming = False

    @property
    def deadline(self) -> float | None:
        """When `tick` is due; None if nothing is waited for."""
        return min((at for at in (self._beat_at, self._answer_by) if at is not None), default=None)

    @property
    def saved(self) -> SavedSession | None:
        """The session as it can be resumed; None if there is none."""
        return self._saved

    def start(self) -> list[Act]:
        """The first act."""
        return [self._connect()]

    def connected(self, now: float) -> list[Act]:
        """The socket is open."""
        if self._move(Input.CONNECTED):
            self._forget_socket()
            self._answer_by = now + _ANSWER_TIMEOUT
        return []

    def permitted(self, now: float) -> list[Act]:
        """The queue lets the shard identify."""
        if not self._move(Input.PERMITTED):
            return []
        self._answer_by = now + _ANSWER_TIMEOUT
        config = self._config
        identify = Identify(
            token=config.token.reveal(),
            properties=config.properties,
            intents=config.intents,
            shard=config.shard,
            large_threshold=config.large_threshold,
            presence=config.presence,
        )
        return [Send(command(GatewayOpcode.IDENTIFY, identify))]

    def received(self, frame: Frame, now: float) -> list[Act]:
        """A frame came in."""
        self._life_since_beat = True
        match frame.opcode:
            case GatewayOpcode.DISPATCH:
                return self._dispatched(frame, now)
            case GatewayOpcode.HEARTBEAT:
                return [self._heartbeat(now)] if self.state in OPEN else []
            case GatewayOpcode.RECONNECT:
                return self._close(CLOSE_KEEPING)
            case GatewayOpcode.INVALID_SESSION:
                return self._invalidated(keep=frame.data == b"true")
            case GatewayOpcode.HELLO:
                return self._greeted(frame, now)
            case GatewayOpcode.HEARTBEAT_ACK:
                if self._beat_sent is not None:
                    self.latency = now - self._beat_sent
                    self._beat_sent = None
        return []

    def gone(self, code: int | None, reason: str, now: float) -> list[Act]:
        """The socket is closed, or did not open; the code is whoever's closed it, if any."""
        if self.state is State.DEAD:
            return []
        ours = self.state is State.CLOSING
        action = CloseAction.RESUME if ours else _judge(code)
        if action is CloseAction.FATAL and code is not None:
            self._move(Input.FATAL)
            self._forget_socket()
            self._drop_session()
            error = fatal_error(code, reason, self._config.intents)
            return [Lost(code, reason, False), Fail(error)]
        opened = self.state is not State.DISCONNECTED
        if not self._heard_hello:
            self._refused_url = True
        self._failed_resumes += self._resuming
        if action is CloseAction.IDENTIFY or self._failed_resumes >= MAX_FAILED_RESUMES:
            self._drop_session()
        healthy = self._live_since is not None and now - self._live_since >= self.heartbeat_interval
        self._failures = 0 if healthy else self._failures + 1
        self._move(Input.GONE)
        self._forget_socket()
        acts: list[Act] = [Lost(code, reason, self._saved is not None)] if opened else []
        return [*acts, self._connect()]

    def close(self, *, resumable: bool) -> list[Act]:
        """End for good, so that nothing connects again; a resumable session is kept."""
        if self.state is State.DEAD:
            return []  # how it ended is settled
        open_now = self.state is not State.DISCONNECTED
        self._move(Input.FATAL)
        self._forget_socket()
        if not resumable:
            self._drop_session()
        return [CloseSocket(CLOSE_KEEPING if resumable else CLOSE_FOR_GOOD)] if open_now else []

    def broken(self) -> list[Act]:
        """The stream cannot be read any further: begin anew, and resume."""
        return self._close(CLOSE_KEEPING)

    def pause(self) -> None:
        """The driver stops reading for now: silence is no sign of death."""
        self._paused = True

    def unpause(self) -> None:
        """The driver reads again."""
        self._paused = False
        self._life_since_beat = True

    def tick(self, now: float) -> list[Act]:
        """The clock; does nothing before `deadline`."""
        if self._answer_by is not None and now >= self._answer_by:
            if not self._paused:
                return self._close(CLOSE_KEEPING)
            self._answer_by = now + _ANSWER_TIMEOUT
        if self._beat_at is None or now < self._beat_at:
            return []
        if not self._life_since_beat and not self._paused:
            return self._close(CLOSE_KEEPING)
        self._life_since_beat = False
        self._beat_at = now + self.heartbeat_interval
        return [self._heartbeat(now)]

    def _dispatched(self, frame: Frame, now: float) -> list[Act]:
        if self._saved is not None and frame.sequence is not None:
            self._saved = msgspec.structs.replace(self._saved, sequence=frame.sequence)
        if self.state is State.RESUMING:
            self._answer_by = now + _ANSWER_TIMEOUT
        match frame.event:
            case Ready(data) if self._move(Input.READY):
                url = data.resume_gateway_url or self._config.url
                if data.session_id:  # a repaired READY may lack it: live, but not to be resumed
                    self._saved = SavedSession(data.session_id, frame.sequence or 0, url)
                return self._went_live(now, resumed=False)
            case Resumed() if self._move(Input.RESUMED):
                return self._went_live(now, resumed=True)
        return []

    def _went_live(self, now: float, *, resumed: bool) -> list[Act]:
        self._live_since = now
        self._failed_resumes = 0
        self._refused_url = False
        self._resuming = False
        self._answer_by = None
        return [Live(self._saved.session_id if self._saved else "", resumed)]

    def _greeted(self, frame: Frame, now: float) -> list[Act]:
        if self.state is not State.GREETING:
            return []  # a second hello changes nothing
        try:
            interval = decode_typed(frame.data, HelloPayload).heartbeat_interval / 1000
        except (DecodeError, OverflowError):
            interval = 0.0
        if interval <= 0:
            return self._close(CLOSE_KEEPING)
        self._heard_hello = True
        self.heartbeat_interval = interval
        self._beat_at = now + self.heartbeat_interval * self._uniform(0, 1)
        self._answer_by = None
        saved = self._saved
        if saved is None:
            self._move(Input.HELLO_NEW)
            return [AskQueue()]
        self._move(Input.HELLO_RESUME)
        self._resuming = True
        self._answer_by = now + _ANSWER_TIMEOUT
        resume = Resume(
            token=self._config.token.reveal(), session_id=saved.session_id, seq=saved.sequence
        )
        return [Send(command(GatewayOpcode.RESUME, resume))]

    def _invalidated(self, *, keep: bool) -> list[Act]:
        # Discord asks for a random wait of one to five seconds before the next identify or resume.
        self._pause = self._uniform(1, 5)
        if not keep:
            self._drop_session()
        return self._close(CLOSE_KEEPING if keep else CLOSE_FOR_GOOD)

    def _heartbeat(self, now: float) -> Act:
        self._beat_sent = now
        payload = self._saved.sequence if self._saved else None
        return Send(command(GatewayOpcode.HEARTBEAT, payload), limited=False)

    def _close(self, code: int) -> list[Act]:
        """Close the socket; whatever was waited for on it no longer matters."""
        self._beat_at = self._answer_by = None
        return [CloseSocket(code)] if self._move(Input.CLOSE) else []

    def _connect(self) -> Connect:
        saved = self._saved
        url = saved.resume_url if saved and not self._refused_url else self._config.url
        delay, self._pause = self._pause, 0.0
        if self._failures > 1:
            longest = min(2.0 ** (self._failures - 2), _LONGEST_PAUSE)
            delay = max(delay, longest * self._uniform(0.5, 1))
        return Connect(url, delay, self._failures)

    def _drop_session(self) -> None:
        self._saved = None
        self._failed_resumes = 0
        self._refused_url = False
        self._resuming = False

    def _move(self, what: Input) -> bool:
        """Go to the next state; False if the input means nothing in this one."""
        target = TRANSITIONS.get((self.state, what))
        if target is None:
            return False
        self.state = target
        return True


def command(opcode: GatewayOpcode, payload: object) -> bytes:
    """A payload as the gateway wants it."""
    return encode({"op": int(opcode), "d": payload})


def _judge(code: int | None) -> CloseAction:
    """What a close code asks for; an unknown one, or none, is worth a resume."""
    if code is None:
        return CloseAction.RESUME
    return CLOSE_ACTIONS.get(GatewayCloseCode(code), CloseAction.RESUME)
