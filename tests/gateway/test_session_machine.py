"""The session under any order of events: hypothesis plays a peer, a queue and a clock gone mad.

Beside the session runs a small model of what may happen: whether the queue was asked on this
socket, which session and sequence a resume must name, and when a heartbeat is due at the latest.
"""

import itertools
import json
import math
from collections.abc import Callable, Sequence

import msgspec
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from gloam.events import GatewayOpcode, Resumed
from gloam.gateway import Frame, SavedSession, Session, State
from gloam.gateway.states import OPEN
from gloam.gateway.values import (
    Act,
    AskQueue,
    CloseSocket,
    Connect,
    Discard,
    Fail,
    Live,
    Lost,
    Send,
)
from tests.gateway.sessions import (
    CONFIG,
    MAIN,
    RESUME,
    SAVED,
    deleted,
    frame,
    hello,
    ready,
    resumed,
)

CODES = st.sampled_from([*[None, 1000, 1006, 4000, 4007, 4008, 4009, 4999] * 2, 4004, 4014])
INTERVALS = st.sampled_from([1000, 41_250, 60_000, 0, -5, None, "x"])
LOST_SESSION = (4007, 4009)
LONGEST_PAUSE = 128.0


class SessionMachine(RuleBasedStateMachine):
    """Any order of what a driver may tell a session, right or wrong."""

    @initialize(saved=st.sampled_from([None, SAVED]), chance=st.sampled_from([0.0, 0.5, 1.0]))
    def begin(self, saved: SavedSession | None, chance: float) -> None:
        self.now = 0.0
        self.session = Session(CONFIG, saved, uniform=lambda low, high: low + (high - low) * chance)
        self.expected = saved
        self.sequence = itertools.count(saved.sequence + 1 if saved else 1)
        self.gaps: set[int] = set()
        """After which numbers something was lost on the way."""

        self.names = (f"session {number}" for number in itertools.count())
        self.asked = False
        self.beat_by = math.inf
        self.may_be_lost = saved is None
        """Whether the session had reason to give up what it could resume."""

        self.connects(self.session.start())

    def connects(self, acts: Sequence[Act]) -> None:
        step = acts[-1]
        assert isinstance(step, Connect)
        assert step.url in ((MAIN, RESUME) if self.session.saved else (MAIN,))
        assert 0 <= step.delay <= LONGEST_PAUSE

    def check(self, before: State, acts: Sequence[Act], *, permitted: bool = False) -> None:
        """What holds for whatever the session does."""
        if before is State.DEAD:
            assert all(isinstance(act, Discard) for act in acts)
            assert self.session.state is State.DEAD
        if self.session.state not in OPEN:
            self.asked, self.beat_by = False, math.inf
        for act in acts:
            match act:
                case AskQueue():
                    assert self.session.saved is None
                    self.asked = True
                case CloseSocket():
                    assert before in {*OPEN, State.CLOSING}
                case Send(payload):
                    assert before in OPEN
                    self.check_sent(json.loads(payload), permitted)

    def check_sent(self, payload: dict[str, object], permitted: bool) -> None:
        saved = self.session.saved
        match payload:
            case {"op": GatewayOpcode.IDENTIFY}:
                assert permitted
                assert self.asked
                self.asked = False
            case {"op": GatewayOpcode.RESUME, "d": data}:
                assert self.expected is not None
                assert data == {
                    "token": "secret-token",
                    "session_id": self.expected.session_id,
                    "seq": self.expected.sequence,
                }
            case {"op": GatewayOpcode.HEARTBEAT, "d": sequence}:
                assert sequence == (saved.sequence if saved else None)
            case _:
                pytest.fail(f"the session sends {payload}")

    @rule(interval=st.sampled_from([1000, 41_250]))
    def all_goes_well(self, interval: int) -> None:
        """The one step that leads on; without it, chance would seldom get as far as READY."""
        match self.session.state:
            case State.DISCONNECTED:
                self.connected()
            case State.GREETING:
                self.greeted(interval)
            case State.WAITING if self.asked:
                self.permitted()
            case State.IDENTIFYING:
                self.ready()
            case State.RESUMING:
                self.resumed()
            case State.CLOSING:
                self.gone(None)

    @rule()
    def connected(self) -> None:
        before = self.session.state
        self.check(before, self.session.connected(self.now))

    @rule(interval=INTERVALS)
    def greeted(self, interval: object) -> None:
        before = self.session.state
        self.check(before, self.session.received(hello(interval), self.now))
        if before is State.GREETING and self.session.state in OPEN:
            self.beat_by = self.now + self.session.heartbeat_interval

    @rule()
    def ready(self) -> None:
        if self.session.state is not State.IDENTIFYING:
            self.dispatched(ready)
            return
        sequence, name = next(self.sequence), next(self.names)
        acts = self.session.received(ready(sequence, name), self.now)
        assert acts == [Live(name, resumed=False)]
        self.expected = SavedSession(name, sequence, RESUME, 8)
        self.may_be_lost = False
        self.gaps.clear()
        self.check(State.IDENTIFYING, acts)

    @rule()
    def resumed(self) -> None:
        self.dispatched(resumed)

    @rule()
    def event(self) -> None:
        self.dispatched(deleted)

    @rule()
    def event_again(self) -> None:
        """One that was had before, as a peer may send that replays too much."""
        if self.expected is None:
            return
        before = self.session.state
        acts = self.session.received(deleted(self.expected.sequence), self.now)
        self.check(before, acts)
        assert list(acts) == [Discard()]

    @rule()
    def event_lost(self) -> None:
        """One that does not arrive: the peer has counted it."""
        next(self.sequence)

    @rule()
    def replay(self) -> None:
        """A resumed peer sends what followed the last that was had."""
        if self.session.state is State.RESUMING and self.expected is not None:
            self.sequence = itertools.count(self.expected.sequence + 1)

    def dispatched(self, make: Callable[[int], Frame]) -> None:
        before, sequence = self.session.state, next(self.sequence)
        frame, last = make(sequence), self.expected.sequence if self.expected else None
        acts = self.session.received(frame, self.now)
        if last is None or before is State.DEAD:
            taken = last is None
        else:
            borne = last in self.gaps and before in OPEN
            taken = sequence == last + 1 or (sequence > last and borne)
            if before in OPEN and sequence > last + 1:
                self.gaps.add(last)
        assert any(isinstance(act, Discard) for act in acts) is not taken or before is State.DEAD
        if taken and self.expected is not None:
            self.expected = msgspec.structs.replace(self.expected, sequence=sequence)
        live = any(isinstance(act, Live) for act in acts)
        is_resumed = isinstance(frame.event, Resumed)
        assert live is (before is State.RESUMING and is_resumed and taken)
        self.check(before, acts)

    @rule(
        opcode=st.integers(-1, 12).filter(lambda code: code not in (0, 10)),
        data=st.sampled_from([None, True, False, 1, "x", {}, []]),
    )
    def other_frame(self, opcode: int, data: object) -> None:
        before = self.session.state
        self.may_be_lost |= opcode == GatewayOpcode.INVALID_SESSION and data is not True
        self.check(before, self.session.received(frame(opcode, data), self.now))

    @rule(code=CODES)
    def gone(self, code: int | None) -> None:
        before = self.session.state
        acts = self.session.gone(code, "", self.now)
        self.may_be_lost = True  # it may have been the third resume, or the code says so
        self.check(before, acts)
        if before is State.DEAD:
            return
        if before is not State.CLOSING and code in LOST_SESSION:
            assert self.session.saved is None
        assert sum(isinstance(act, Connect | Fail) for act in acts) == 1
        assert any(isinstance(act, Lost) for act in acts) or before is State.DISCONNECTED
        if isinstance(acts[-1], Fail):
            assert self.session.state is State.DEAD
        else:
            assert self.session.state is State.DISCONNECTED
            self.connects(acts)

    @rule()
    def permitted(self) -> None:
        before = self.session.state
        self.check(before, self.session.permitted(self.now), permitted=True)

    @rule(seconds=st.sampled_from([0.0, 0.5, 1.0, 7.0, 41.25, 59.0, 61.0]))
    def time_passes(self, seconds: float) -> None:
        end = self.now + seconds
        while (deadline := self.session.deadline) is not None and deadline <= end:
            assert deadline >= self.now
            self.now = deadline
            before = self.session.state
            acts = self.session.tick(deadline)
            self.check(before, acts)
            if any(isinstance(act, Send) for act in acts):
                self.beat_by = deadline + self.session.heartbeat_interval
        self.now = end
        self.check(self.session.state, acts := self.session.tick(end))
        assert not acts

    @rule(reads=st.booleans())
    def driver_reads(self, reads: bool) -> None:
        if reads:
            self.session.unpause()
        else:
            self.session.pause()

    @rule()
    def broken(self) -> None:
        before = self.session.state
        self.check(before, self.session.broken())

    @rule(resumable=st.booleans(), sure=st.sampled_from([False] * 9 + [True]))
    def close(self, resumable: bool, sure: bool) -> None:
        if not sure:  # death is final, and there is more to see before it
            return
        before = self.session.state
        self.may_be_lost |= not resumable
        self.check(before, self.session.close(resumable=resumable))
        assert self.session.state is State.DEAD
        assert resumable or before is State.DEAD or self.session.saved is None

    @invariant()
    def heartbeats_are_on_time(self) -> None:
        assert self.now <= self.beat_by
        if self.beat_by < math.inf:
            assert self.session.deadline is not None
            assert self.session.deadline <= self.beat_by

    @invariant()
    def what_can_be_resumed_is_what_was_seen_last(self) -> None:
        saved = self.session.saved
        if saved is None:
            assert self.may_be_lost
            self.expected = None
        else:
            assert self.expected is not None
            assert saved.session_id == self.expected.session_id
            assert saved.sequence == self.expected.sequence

    @invariant()
    def nothing_is_waited_for_without_a_socket(self) -> None:
        if self.session.state not in OPEN:
            assert self.session.deadline is None


TestSession = SessionMachine.TestCase
TestSession.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
