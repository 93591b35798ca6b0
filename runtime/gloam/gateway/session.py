"""The session of a shard: a pure state machine. Facts go in, acts come out, and it never sleeps.

In go what happened to the socket (`connected`, `received`, `gone`), the queue's permission
(`permitted`), the clock (`tick`) and the user's wish to end (`close`); each call takes `now`, in
seconds on any scale that never goes back. Out comes a sequence of acts for the driver, in order,
and `deadline` says when the next `tick` is due. `heart` and `reconnect` have the rules of
heartbeats and of coming back; the rest, and why:

- Events are numbered without a gap. One that was had before is discarded; if one is missing, it was
  lost on the way: close with 4000 and resume from before the gap. A gap that the replay shows too
  is the peer's own, and is borne, or the shard would come back for it for ever. RESUMED ends the
  wait whatever number it repeats, or the shard would resume in vain and lose its session.
- A peer that owes an answer has a minute for it. A resume that is still replaying is answering, and
  a driver that is not reading cannot hear the answer: neither counts as silence.
- The generated table judges close codes. 4007 and 4009 drop the session.
"""

import random
from collections.abc import Callable, Sequence
from typing import Final

from msgspec import UnsetType

from gloam.core import DecodeError
from gloam.core.wire import decode_typed, encode
from gloam.events import (
    CLOSE_ACTIONS,
    CloseAction,
    GatewayCloseCode,
    GatewayOpcode,
    HelloPayload,
    Identify,
    Ready,
    Resume,
    Resumed,
    UpdatePresence,
)
from gloam.gateway.decoder import Frame
from gloam.gateway.errors import fatal_error
from gloam.gateway.heart import Heart, Latency
from gloam.gateway.outbox import check_size
from gloam.gateway.reconnect import Reconnect
from gloam.gateway.states import OPEN, TRANSITIONS, Input, State
from gloam.gateway.values import (
    CLOSE_FOR_GOOD,
    CLOSE_KEEPING,
    Act,
    AskQueue,
    CloseSocket,
    Connect,
    Discard,
    Fail,
    Live,
    Lost,
    SavedSession,
    Send,
    SessionConfig,
)

_ANSWER_TIMEOUT: Final = 60.0
_DISCARD: Final = Discard()


class Session:
    """One shard's session, over as many connections as it takes.

    Args:
        config: what to identify with.
        saved: a session to resume; None to start with a new one.
        uniform: gives a random number between two; for tests.

    Raises:
        PayloadTooLarge: to identify with that would take more than the gateway takes.
        EncodeError: the presence cannot be written as JSON.
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
        self._session_id = saved.session_id if saved else None
        self._sequence = saved.sequence if saved else 0
        self._resume_url = saved.resume_url if saved else config.url
        self._gap_after: int | None = None
        self._heart = Heart()
        self._reconnect = Reconnect(uniform)
        self.pause = self._heart.pause
        """The driver stops reading for now: silence is no sign of death."""
        self.unpause = self._heart.unpause
        """The driver reads again."""
        self.state = State.DISCONNECTED
        self.presence: UpdatePresence | UnsetType = config.presence
        """The presence that the next new session starts with."""
        self._forget_socket()
        check_size(self._identify())  # refused by the gateway, it would be tried for ever

    def _forget_socket(self) -> None:
        """Nothing that was true of one socket is true of the next."""
        self._heart.stop()
        self._answer_by: float | None = None
        self._heard_hello = False
        self._live_since: float | None = None
        self._resuming = False

    @property
    def deadline(self) -> float | None:
        """When `tick` is due; None if nothing is waited for."""
        beat, answer = self._heart.beat_at, self._answer_by
        if beat is None or answer is None:
            return answer if beat is None else beat
        return min(beat, answer)

    @property
    def saved(self) -> SavedSession | None:
        """The session as it can be resumed; None if there is none."""
        if self._session_id is None:
            return None
        count = self._config.shard[1]
        return SavedSession(self._session_id, self._sequence, self._resume_url, count)

    @property
    def heartbeat_interval(self) -> float:
        """Seconds from one heartbeat to the next; 0 before the first hello."""
        return self._heart.interval

    @property
    def latency(self) -> Latency:
        """How long heartbeats took to be acknowledged."""
        return self._heart.latency

    def start(self) -> Sequence[Act]:
        """The first act."""
        return [self._connect()]

    def connected(self, now: float) -> Sequence[Act]:
        """The socket is open."""
        if self._move(Input.CONNECTED):
            self._forget_socket()
            self._answer_by = now + _ANSWER_TIMEOUT
        return ()

    def permitted(self, now: float) -> Sequence[Act]:
        """The queue lets the shard identify."""
        if not self._move(Input.PERMITTED):
            return ()
        self._answer_by = now + _ANSWER_TIMEOUT
        return [Send(self._identify())]

    def received(self, frame: Frame, now: float) -> Sequence[Act]:
        """A frame came in."""
        self._heart.life()
        match frame.opcode:
            case GatewayOpcode.DISPATCH:
                return self._dispatched(frame, now)
            case GatewayOpcode.HEARTBEAT if self.state in OPEN:
                self._heart.sent(now)
                return [self._heartbeat()]
            case GatewayOpcode.RECONNECT:
                return self._close(CLOSE_KEEPING)
            case GatewayOpcode.INVALID_SESSION:
                return self._invalidated(keep=frame.data == b"true")
            case GatewayOpcode.HELLO:
                return self._greeted(frame, now)
            case GatewayOpcode.HEARTBEAT_ACK:
                self._heart.acknowledged(now)
        return ()

    def gone(self, code: int | None, reason: str, now: float) -> Sequence[Act]:
        """The socket is closed, or did not open; the code is whoever's closed it, if any."""
        if self.state is State.DEAD:
            return ()
        ours = self.state is State.CLOSING
        action = CloseAction.RESUME if ours else _judge(code)
        if action is CloseAction.FATAL and code is not None:
            self._move(Input.FATAL)
            self._forget_socket()
            self._drop_session()
            error = fatal_error(code, reason, self._config.intents)
            return [Lost(code, reason, False), Fail(error)]
        opened = self.state is not State.DISCONNECTED
        since, interval = self._live_since, self._heart.interval
        self._reconnect.ended(
            healthy=since is not None and now - since >= interval,
            greeted=self._heard_hello,
            resuming=self._resuming,
        )
        if action is CloseAction.IDENTIFY or self._reconnect.is_hopeless:
            self._drop_session()
        self._move(Input.GONE)
        self._forget_socket()
        can_resume = self._session_id is not None
        return [*([Lost(code, reason, can_resume)] if opened else []), self._connect()]

    def close(self, *, resumable: bool) -> Sequence[Act]:
        """End for good, so that nothing connects again; a resumable session is kept."""
        if self.state is State.DEAD:
            return ()  # how it ended is settled
        open_now = self.state is not State.DISCONNECTED
        self._move(Input.FATAL)
        self._forget_socket()
        if not resumable:
            self._drop_session()
        return [CloseSocket(CLOSE_KEEPING if resumable else CLOSE_FOR_GOOD)] if open_now else ()

    def broken(self) -> Sequence[Act]:
        """The stream cannot be read any further: begin anew, and resume."""
        return self._close(CLOSE_KEEPING)

    def tick(self, now: float) -> Sequence[Act]:
        """The clock; does nothing before `deadline`."""
        if self._answer_by is not None and now >= self._answer_by:
            if not self._heart.paused:
                return self._close(CLOSE_KEEPING)
            self._answer_by = now + _ANSWER_TIMEOUT
        if not self._heart.is_due(now):
            return ()
        if self._heart.is_dead():
            return self._close(CLOSE_KEEPING)
        self._heart.beat(now)
        return [self._heartbeat()]

    def _dispatched(self, frame: Frame, now: float) -> Sequence[Act]:
        if self.state is State.DEAD:
            return (_DISCARD,)  # what was saved may be resumed elsewhere, where this comes again
        event = frame.event
        if isinstance(event, Ready) and self.state is State.IDENTIFYING:
            return self._ready(event, now)
        if self._session_id is not None and frame.sequence is not None:
            is_next = frame.sequence == self._sequence + 1
            if not is_next and (acts := self._out_of_line(frame.sequence, event)):
                return acts
            self._sequence = max(frame.sequence, self._sequence)
        if self._resuming:  # the resume was accepted, even if the socket is closing by now
            self._resuming = False
            self._reconnect.progressed()
        if self.state is State.RESUMING:
            self._answer_by = now + _ANSWER_TIMEOUT
            if isinstance(event, Resumed):
                self._move(Input.RESUMED)
                return self._went_live(now, resumed=True)
        return ()

    def _out_of_line(self, sequence: int, event: object) -> Sequence[Act]:
        """What to do about an event that does not follow the last; nothing if it is to be borne."""
        if sequence <= self._sequence:
            answers = self.state is State.RESUMING and isinstance(event, Resumed)
            return () if answers else (_DISCARD,)
        if self.state not in OPEN:  # the next connection asks for it
            return (_DISCARD,)
        if self._gap_after == self._sequence:
            self._gap_after = None
            return ()
        self._gap_after = self._sequence
        return [_DISCARD, *self._close(CLOSE_KEEPING)]

    def _ready(self, event: Ready, now: float) -> Sequence[Act]:
        self._move(Input.READY)
        self._drop_session()
        if event.data.session_id:  # a repaired READY may lack it: live, but not to be resumed
            self._session_id = event.data.session_id
            self._sequence = event.sequence
            self._resume_url = event.data.resume_gateway_url or self._config.url
        return self._went_live(now, resumed=False)

    def _went_live(self, now: float, *, resumed: bool) -> Sequence[Act]:
        self._live_since = now
        self._reconnect.forget_session()
        self._resuming = False
        self._answer_by = None
        return [Live(self._session_id or "", resumed)]

    def _greeted(self, frame: Frame, now: float) -> Sequence[Act]:
        if self.state is not State.GREETING:
            return ()  # a second hello changes nothing
        try:
            interval = decode_typed(frame.data, HelloPayload).heartbeat_interval / 1000
        except (DecodeError, OverflowError):
            interval = 0.0
        if interval <= 0:
            return self._close(CLOSE_KEEPING)
        self._heard_hello = True
        self._heart.start(interval, self._uniform(0, 1), now)
        self._answer_by = None
        if self._session_id is None:
            self._move(Input.HELLO_NEW)
            return [AskQueue()]
        self._move(Input.HELLO_RESUME)
        self._resuming = True
        self._answer_by = now + _ANSWER_TIMEOUT
        resume = Resume(
            token=self._config.token.reveal(), session_id=self._session_id, seq=self._sequence
        )
        return [Send(command(GatewayOpcode.RESUME, resume))]

    def _invalidated(self, *, keep: bool) -> Sequence[Act]:
        self._reconnect.invalidated()
        if not keep:
            self._drop_session()
        return self._close(CLOSE_KEEPING if keep else CLOSE_FOR_GOOD)

    def _identify(self) -> bytes:
        config = self._config
        identify = Identify(
            token=config.token.reveal(),
            properties=config.properties,
            intents=config.intents,
            shard=config.shard,
            large_threshold=config.large_threshold,
            presence=self.presence,
        )
        return command(GatewayOpcode.IDENTIFY, identify)

    def _heartbeat(self) -> Act:
        sequence = self._sequence if self._session_id is not None else None
        return Send(command(GatewayOpcode.HEARTBEAT, sequence), limited=False)

    def _close(self, code: int) -> Sequence[Act]:
        """Close the socket; whatever was waited for on it no longer matters."""
        self._heart.beat_at = self._answer_by = None
        return [CloseSocket(code)] if self._move(Input.CLOSE) else ()

    def _connect(self) -> Connect:
        resume_url = self._resume_url if self._session_id is not None else None
        url = self._reconnect.address(resume_url, self._config.url)
        return Connect(url, self._reconnect.delay(), self._reconnect.failures)

    def _drop_session(self) -> None:
        self._session_id = None
        self._gap_after = None
        self._resuming = False
        self._reconnect.forget_session()

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
