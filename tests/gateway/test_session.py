"""The session by its tables (transitions, close codes, opcodes), then its rules one by one."""

import json
from collections.abc import Callable, Mapping, Sequence

import pytest
from msgspec import structs

from gloam.core import EncodeError
from gloam.events import GatewayCloseCode, GatewayOpcode, UpdatePresence
from gloam.gateway import (
    AuthenticationFailed,
    GatewayError,
    IntentsRefused,
    PayloadTooLarge,
    SavedSession,
    Session,
    ShardingRefused,
    State,
)
from gloam.gateway.states import TRANSITIONS, Input
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
    Send,
)
from gloam.models import Activity, ActivityType, Status
from tests.gateway.sessions import (
    CONFIG,
    INTERVAL,
    MAIN,
    RESUME,
    SAVED,
    deleted,
    frame,
    halfway,
    hello,
    ready,
    resumed,
    session_in,
)


def following(session: Session) -> int:
    """The number that an event must have to follow the last."""
    return session.saved.sequence + 1 if session.saved else 1


INPUTS: Mapping[Input, Callable[[Session], Sequence[Act]]] = {
    Input.CONNECTED: lambda session: session.connected(1.0),
    Input.HELLO_NEW: lambda session: session.received(hello(), 1.0),
    Input.HELLO_RESUME: lambda session: session.received(hello(), 1.0),
    Input.PERMITTED: lambda session: session.permitted(1.0),
    Input.READY: lambda session: session.received(ready(), 1.0),
    Input.RESUMED: lambda session: session.received(resumed(following(session)), 1.0),
    Input.CLOSE: lambda session: session.broken(),
    Input.GONE: lambda session: session.gone(None, "", 1.0),
    Input.FATAL: lambda session: session.close(resumable=True),
}


def sent(acts: Sequence[Act]) -> dict[str, object]:
    """The one payload that is sent."""
    (payload,) = [json.loads(act.payload) for act in acts if isinstance(act, Send)]
    assert isinstance(payload, dict)
    return payload


def connect(acts: Sequence[Act]) -> Connect:
    """The last act, which is to connect."""
    assert isinstance(acts[-1], Connect)
    return acts[-1]


# The tables.


@pytest.mark.parametrize("what", Input)
@pytest.mark.parametrize("state", State)
def test_every_input_leads_where_the_table_says(state: State, what: Input) -> None:
    session = session_in(state, saved=SAVED if what is Input.HELLO_RESUME else None)
    if state is State.WAITING and what is Input.HELLO_RESUME:
        session = session_in(state)  # who has a session does not wait for the queue
    before = session.state
    INPUTS[what](session)
    assert session.state is TRANSITIONS.get((before, what), before)


@pytest.mark.parametrize("state", State)
def test_every_state_can_be_reached(state: State) -> None:
    assert session_in(state).state is state


def test_nothing_leads_out_of_death() -> None:
    assert {to for (state, _), to in TRANSITIONS.items() if state is State.DEAD} == {State.DEAD}


RESUMABLE = [4000, 4001, 4002, 4003, 4005, 4008]
"""By Discord's table; 4006 and the last five below are not in it, and worth a try."""


@pytest.mark.parametrize("code", [*RESUMABLE, 4006, 1000, 1001, 1011, 4999, None])
def test_most_close_codes_are_followed_by_a_resume(code: int | None) -> None:
    session = session_in(State.LIVE)
    lost, step = session.gone(code, "why", 1.0)
    assert lost == Lost(code, "why", can_resume=True)
    assert step == Connect(RESUME, 0.0, 1)
    session.connected(2.0)
    payload = sent(session.received(hello(), 2.0))
    assert payload["op"] == GatewayOpcode.RESUME
    assert payload["d"] == {"token": "secret-token", "session_id": "fresh", "seq": 1}


@pytest.mark.parametrize("code", [4007, 4009])
def test_some_close_codes_end_the_session_but_not_the_shard(code: int) -> None:
    session = session_in(State.LIVE)
    lost, step = session.gone(code, "", 1.0)
    assert lost == Lost(code, "", can_resume=False)
    assert step == Connect(MAIN, 0.0, 1)
    session.connected(2.0)
    assert session.received(hello(), 2.0) == [AskQueue()]


FATAL = {
    4004: AuthenticationFailed,
    4010: ShardingRefused,
    4011: ShardingRefused,
    4012: GatewayError,
    4013: IntentsRefused,
    4014: IntentsRefused,
}


@pytest.mark.parametrize(("code", "kind"), FATAL.items())
def test_the_other_close_codes_end_the_shard(code: int, kind: type[GatewayError]) -> None:
    session = session_in(State.LIVE)
    lost, fail = session.gone(code, "secret", 1.0)
    assert lost == Lost(code, "secret", can_resume=False)
    assert isinstance(fail, Fail)
    assert type(fail.error) is kind
    assert fail.error.code == code
    assert session.state is State.DEAD
    assert session.saved is None
    assert session.deadline is None


def test_every_close_code_of_discord_is_in_one_of_these_tables() -> None:
    assert set(GatewayCloseCode) == {*RESUMABLE, 4007, 4009, *FATAL}


BEAT = Send(b'{"op":1,"d":1}', limited=False)

ANSWERS: Mapping[GatewayOpcode, Sequence[Act]] = {
    GatewayOpcode.HEARTBEAT: [BEAT],
    GatewayOpcode.RECONNECT: [CloseSocket(CLOSE_KEEPING)],
    GatewayOpcode.INVALID_SESSION: [CloseSocket(CLOSE_FOR_GOOD)],
}
"""To all other opcodes there is no answer, whoever may send them."""


@pytest.mark.parametrize("opcode", [*GatewayOpcode, -1, 5, 99])
def test_every_opcode_has_its_answer_when_live(opcode: GatewayOpcode) -> None:
    answer = session_in(State.LIVE).received(frame(opcode), 1.0)
    assert list(answer) == ANSWERS.get(opcode, [])


@pytest.mark.parametrize("state", [State.DISCONNECTED, State.CLOSING, State.DEAD])
@pytest.mark.parametrize("opcode", GatewayOpcode)
def test_no_opcode_has_an_answer_without_an_open_socket(
    state: State, opcode: GatewayOpcode
) -> None:
    acts = session_in(state).received(frame(opcode), 1.0)
    assert [act for act in acts if not isinstance(act, Discard)] == []


# Beginning and going on.


def test_a_session_identifies_when_it_may_and_is_then_live() -> None:
    session = Session(CONFIG, uniform=halfway)
    assert session.start() == [Connect(MAIN, 0.0, 0)]
    assert not session.connected(0.0)
    assert session.received(hello(), 0.0) == [AskQueue()]
    payload = sent(session.permitted(100.0))
    assert payload["op"] == GatewayOpcode.IDENTIFY
    assert payload["d"] == {
        "token": "secret-token",
        "properties": {"os": "test", "browser": "test", "device": "test"},
        "intents": 1,
        "shard": [3, 8],
    }
    assert session.received(ready(), 101.0) == [Live("fresh", resumed=False)]
    assert session.saved == SavedSession("fresh", 1, RESUME, 8)


def test_a_saved_session_is_resumed_with_the_last_sequence() -> None:
    session = Session(CONFIG, SAVED, uniform=halfway)
    assert session.start() == [Connect(RESUME, 0.0, 0)]
    session.connected(0.0)
    payload = sent(session.received(hello(), 0.0))
    assert payload["d"] == {"token": "secret-token", "session_id": "saved", "seq": 7}
    session.received(deleted(8), 1.0)
    assert session.received(resumed(9), 1.0) == [Live("saved", resumed=True)]
    assert session.saved == SavedSession("saved", 9, RESUME, 8)


@pytest.mark.parametrize("sequence", [0, 6, 7])
def test_a_resumed_that_repeats_a_number_ends_the_wait_all_the_same(sequence: int) -> None:
    session = session_in(State.RESUMING, saved=SAVED)
    assert session.received(resumed(sequence), 1.0) == [Live("saved", resumed=True)]
    assert session.saved == SAVED
    assert session.received(resumed(sequence), 1.0) == (Discard(),)


def test_a_ready_without_a_session_id_is_live_but_not_to_be_resumed() -> None:
    session = session_in(State.IDENTIFYING)
    assert session.received(frame(0, {}, 1, "READY"), 1.0) == [Live("", resumed=False)]
    assert session.saved is None


def test_a_ready_without_a_resume_address_is_resumed_at_the_main_one() -> None:
    session = session_in(State.IDENTIFYING)
    session.received(frame(0, {"session_id": "fresh"}, 1, "READY"), 1.0)
    assert session.saved == SavedSession("fresh", 1, MAIN, 8)


@pytest.mark.parametrize("interval", [0, -1, None, "often", 10**400])
def test_a_hello_without_sense_is_no_hello(interval: object) -> None:
    session = session_in(State.GREETING, saved=SAVED)
    assert session.received(hello(interval), 0.0) == [CloseSocket(CLOSE_KEEPING)]
    assert connect(session.gone(4000, "", 0.0)).url == MAIN


@pytest.mark.parametrize(("keep", "code"), [(True, CLOSE_KEEPING), (False, CLOSE_FOR_GOOD)])
def test_an_invalid_session_is_tried_again_after_a_wait(keep: bool, code: int) -> None:
    session = session_in(State.RESUMING)
    assert session.received(frame(9, keep), 0.0) == [CloseSocket(code)]
    step = connect(session.gone(code, "", 0.0))
    assert step == Connect(RESUME if keep else MAIN, 3.0, 1)
    assert (session.saved is not None) is keep


# Heartbeats.


def test_the_first_heartbeat_is_jittered_and_the_others_follow_at_the_interval() -> None:
    session = session_in(State.LIVE)
    for at in (20.0, 60.0, 100.0):
        assert session.deadline == at
        assert not session.tick(at - 0.001)
        assert session.tick(at) == [BEAT]
        session.received(frame(GatewayOpcode.HEARTBEAT_ACK), at + 0.25)
        assert session.latency.last == 0.25


def test_a_heartbeat_at_zero_is_due_too() -> None:
    session = session_in(State.WAITING, uniform=min)
    assert session.deadline == 0.0
    assert sent(session.tick(0.0)) == {"op": 1, "d": None}


def test_a_second_acknowledgement_says_nothing_of_the_latency() -> None:
    session = session_in(State.LIVE)
    session.tick(20.0)
    session.received(frame(GatewayOpcode.HEARTBEAT_ACK), 21.0)
    session.received(frame(GatewayOpcode.HEARTBEAT_ACK), 29.0)
    assert session.latency.last == 1.0


def test_silence_for_an_interval_is_death() -> None:
    session = session_in(State.LIVE)
    assert session.tick(20.0) == [BEAT]
    assert session.tick(60.0) == [CloseSocket(CLOSE_KEEPING)]
    assert session.deadline is None
    assert session.gone(1006, "", 61.0)[0] == Lost(1006, "", can_resume=True)


def test_any_frame_is_a_sign_of_life() -> None:
    session = session_in(State.LIVE)
    session.tick(20.0)
    session.received(deleted(2), 59.0)
    assert sent(session.tick(60.0)) == {"op": 1, "d": 2}


def test_silence_means_nothing_while_the_driver_does_not_read() -> None:
    session = session_in(State.LIVE)
    session.pause()
    for at in (20.0, 60.0, 100.0):
        assert session.tick(at) == [BEAT]
    session.unpause()
    assert session.tick(140.0) == [BEAT]
    assert session.tick(180.0) == [CloseSocket(CLOSE_KEEPING)]


def test_a_silence_on_one_socket_says_nothing_of_the_next() -> None:
    session = session_in(State.LIVE)
    session.tick(20.0)
    session.gone(None, "", 21.0)
    assert session.deadline is None
    session.connected(22.0)
    session.received(hello(), 22.0)
    assert sent(session.tick(42.0))["op"] == GatewayOpcode.HEARTBEAT


# Answers that do not come.


@pytest.mark.parametrize("state", [State.GREETING, State.IDENTIFYING, State.RESUMING])
def test_who_owes_an_answer_has_a_minute_for_it(state: State) -> None:
    session = session_in(state)
    acts: list[Act] = []
    for at in (20.0, 59.0):
        session.received(frame(GatewayOpcode.HEARTBEAT_ACK), at)
        acts += session.tick(at)
    assert not any(isinstance(act, CloseSocket) for act in acts)
    assert session.tick(60.0) == [CloseSocket(CLOSE_KEEPING)]


def test_nobody_owes_an_answer_while_the_queue_makes_us_wait() -> None:
    session = session_in(State.WAITING)
    for beat in range(30):
        session.received(frame(GatewayOpcode.HEARTBEAT_ACK), 40.0 * beat)
        assert session.tick(20.0 + 40.0 * beat) == [Send(b'{"op":1,"d":null}', limited=False)]


def test_a_resume_that_replays_for_long_is_let_replay() -> None:
    session = session_in(State.RESUMING)
    for number in range(8, 20):
        session.received(deleted(number), 50.0 * (number - 7))
        assert not any(isinstance(act, CloseSocket) for act in session.tick(50.0 * (number - 6)))
    assert session.state is State.RESUMING


def test_an_answer_that_the_driver_does_not_read_is_not_missed() -> None:
    session = session_in(State.RESUMING)
    session.pause()
    for at in (60.0, 120.0, 180.0):
        assert not any(isinstance(act, CloseSocket) for act in session.tick(at))
    assert session.state is State.RESUMING


# Numbers.


def test_what_was_had_before_is_discarded_and_what_follows_is_not() -> None:
    session = session_in(State.RESUMING)
    for sequence in (6, 7):
        assert session.received(deleted(sequence), 1.0) == (Discard(),)
    assert not session.received(deleted(8), 1.0)
    assert session.received(deleted(8), 1.0) == (Discard(),)
    assert session.saved == SavedSession("saved", 8, RESUME, 8)


def test_a_gap_is_closed_by_a_resume_from_before_it() -> None:
    session = session_in(State.LIVE)
    session.received(deleted(2), 1.0)
    assert session.received(deleted(5), 1.0) == [Discard(), CloseSocket(CLOSE_KEEPING)]
    assert session.received(deleted(6), 1.0) == (Discard(),)  # it was on its way
    session.gone(CLOSE_KEEPING, "", 2.0)
    session.connected(2.0)
    resume = sent(session.received(hello(), 2.0))
    assert resume["d"] == {"token": "secret-token", "session_id": "fresh", "seq": 2}
    for sequence in (3, 4, 5, 6):
        assert not session.received(deleted(sequence), 3.0)
    assert session.received(resumed(7), 3.0) == [Live("fresh", resumed=True)]


def test_a_gap_that_the_replay_has_too_is_borne() -> None:
    session = session_in(State.LIVE)
    session.received(deleted(5), 1.0)
    session.gone(CLOSE_KEEPING, "", 2.0)
    session.connected(2.0)
    session.received(hello(), 2.0)
    assert not session.received(deleted(5), 3.0)
    assert session.received(resumed(6), 3.0) == [Live("fresh", resumed=True)]
    assert session.received(deleted(8), 4.0) == [Discard(), CloseSocket(CLOSE_KEEPING)]


def test_a_closed_session_takes_no_more_events() -> None:
    session = session_in(State.LIVE)
    session.close(resumable=True)
    assert session.received(deleted(2), 1.0) == (Discard(),)
    assert session.saved == SavedSession("fresh", 1, RESUME, 8)


def test_a_new_session_counts_from_its_own_beginning() -> None:
    session = session_in(State.IDENTIFYING)
    assert session.received(ready(41), 1.0) == [Live("fresh", resumed=False)]
    assert not session.received(deleted(42), 1.0)
    assert session.received(deleted(42), 1.0) == (Discard(),)


# Connecting again.


def test_a_resume_address_that_does_not_open_or_is_silent_is_left_for_the_main_one() -> None:
    session = session_in(State.DISCONNECTED, saved=SAVED)
    assert connect(session.gone(None, "refused", 0.0)).url == MAIN
    assert session.saved == SAVED
    session = session_in(State.GREETING, saved=SAVED)
    session.tick(60.0)
    assert connect(session.gone(4000, "", 61.0)).url == MAIN


def test_the_third_failed_resume_is_the_last() -> None:
    session = session_in(State.DISCONNECTED, saved=SAVED)
    for kept in (True, True, False):
        session.connected(0.0)
        assert sent(session.received(hello(), 0.0))["op"] == GatewayOpcode.RESUME
        assert session.gone(None, "", 1.0)[0] == Lost(None, "", can_resume=kept)
    assert session.saved is None


def test_a_resume_that_brought_an_event_has_not_failed() -> None:
    session = session_in(State.DISCONNECTED, saved=SAVED)
    for sequence in range(8, 14):
        session.connected(0.0)
        session.received(hello(), 0.0)
        session.received(deleted(sequence), 0.5)
        session.gone(None, "", 1.0)
    assert session.saved == SavedSession("saved", 13, RESUME, 8)


def test_the_pause_grows_until_a_session_was_healthy() -> None:
    session = session_in(State.LIVE)
    delays = [connect(session.gone(None, "", 1.0)).delay for _ in range(12)]
    assert delays == [0.0, *(0.75 * min(2**power, 128) for power in range(11))]
    for live_for, attempt, sequence in ((INTERVAL - 0.1, 13, 2), (INTERVAL, 0, 3)):
        session.connected(0.0)
        session.received(hello(), 0.0)
        session.received(resumed(sequence), 0.0)
        assert connect(session.gone(None, "", live_for)).attempt == attempt


# The end.


@pytest.mark.parametrize(("resumable", "code"), [(True, CLOSE_KEEPING), (False, CLOSE_FOR_GOOD)])
def test_closing_keeps_the_session_or_ends_it(resumable: bool, code: int) -> None:
    session = session_in(State.LIVE)
    assert session.close(resumable=resumable) == [CloseSocket(code)]
    assert (session.saved is not None) is resumable
    assert not session.gone(code, "", 1.0)
    saved = session.saved
    assert not session.close(resumable=False)
    assert session.saved == saved


def test_the_token_is_not_shown() -> None:
    assert "secret-token" not in repr(CONFIG)
    resume = session_in(State.GREETING, saved=SAVED).received(hello(), 0.0)
    identify = session_in(State.WAITING).permitted(0.0)
    for acts in (resume, identify):
        assert "secret-token" in json.dumps(sent(acts))
        assert "secret-token" not in repr(acts)


def test_an_identify_that_the_gateway_would_not_take_is_refused_before_it_is_tried() -> None:
    for text, error in (("x" * 4_000, PayloadTooLarge), ("\ud800", EncodeError)):
        doing = Activity(name=text, type=ActivityType.PLAYING)
        presence = UpdatePresence(since=None, activities=[doing], status=Status.IDLE, afk=False)
        with pytest.raises(error):
            Session(structs.replace(CONFIG, presence=presence))
