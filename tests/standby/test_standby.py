"""Waiting: who gets which event, in what order, and what ends the waiting."""

import asyncio
import pickle
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias, cast

import pytest

from gloam.core import FakeClock, ShardConnected
from gloam.events import MessageCreate
from gloam.models import GatewayMessage
from gloam.models.ids import ChannelId, UserId
from gloam.standby import Key, Standby, StandbyClosed, message_by, message_in

Say: TypeAlias = Callable[..., MessageCreate]

CONNECTED = ShardConnected(shard_id=0, session_id="a", resumed=False)


async def settled() -> None:
    """Give every ready task its turns."""
    for _ in range(10):
        await asyncio.sleep(0)


async def test_the_next_event_of_the_type_ends_the_waiting(say: Say) -> None:
    standby = Standby()
    waiting = asyncio.create_task(standby.wait_for(MessageCreate))
    await settled()
    first = say("first")
    assert standby.process(CONNECTED) == 0
    assert standby.process(first) == 1
    assert standby.process(say("second")) == 0
    assert await waiting is first
    assert len(standby) == 0


async def test_events_that_the_gateway_does_not_send_can_be_waited_for() -> None:
    standby = Standby()
    waiting = asyncio.create_task(
        standby.wait_for(ShardConnected, lambda event: event.shard_id == 0)
    )
    await settled()
    standby.process(CONNECTED)
    assert await waiting == CONNECTED


async def test_a_predicate_chooses(say: Say) -> None:
    standby = Standby()
    waiting = asyncio.create_task(
        standby.wait_for(MessageCreate, lambda event: event.data.content == "yes")
    )
    await settled()
    assert standby.process(say("no")) == 0
    assert standby.process(say("yes")) == 1
    assert (await waiting).data.content == "yes"


async def test_a_topic_is_about_one_thing(say: Say) -> None:
    standby = Standby()
    here = asyncio.create_task(standby.wait_for(message_in(ChannelId(1))))
    there = asyncio.create_task(standby.wait_for(message_in(ChannelId(9))))
    theirs = asyncio.create_task(standby.wait_for(message_by(UserId(5))))
    await settled()
    assert standby.process(say("a", channel=1, author=2)) == 1
    assert standby.process(say("b", channel=9, author=5)) == 2
    assert [(await task).data.content for task in (here, there, theirs)] == ["a", "b", "b"]


async def test_everyone_who_wants_an_event_gets_it_in_the_order_they_came(say: Say) -> None:
    standby = Standby()
    order: list[int] = []

    async def wait(number: int) -> None:
        await standby.wait_for(MessageCreate)
        order.append(number)

    tasks = [asyncio.create_task(wait(number)) for number in range(5)]
    await settled()
    assert standby.process(say()) == 5
    await asyncio.gather(*tasks)
    assert order == [0, 1, 2, 3, 4]


async def test_either_of_two_will_do_and_comes_once(say: Say) -> None:
    standby = Standby()
    both = (ShardConnected, MessageCreate)
    waiting = asyncio.create_task(standby.wait_for(both))
    stream = standby.stream((message_in(ChannelId(1)), message_by(UserId(2))))
    await settled()
    standby.process(CONNECTED)
    assert await waiting == CONNECTED
    fits_both = say("both", channel=1, author=2)
    assert standby.process(fits_both) == 1
    assert standby.process(say("one", channel=1, author=3)) == 1
    assert await stream.next() is fits_both
    stream.close()
    assert len(standby) == 0


async def test_a_key_of_ones_own_and_events_about_nothing(say: Say) -> None:
    first_word = Key(MessageCreate, lambda event: event.data.content.partition(" ")[0] or None)
    standby = Standby()
    waiting = asyncio.create_task(standby.wait_for(first_word("vote")))
    await settled()
    assert standby.process(say("")) == 0
    assert standby.process(say("votes no")) == 0
    assert standby.process(say("vote yes")) == 1
    assert (await waiting).data.content == "vote yes"


async def test_time_runs_out() -> None:
    clock = FakeClock()
    standby = Standby(clock)
    waiting = asyncio.create_task(standby.wait_for(MessageCreate, timeout=60))
    await clock.advance(59)
    assert not waiting.done()
    await clock.advance(1)
    with pytest.raises(TimeoutError):
        await waiting
    assert len(standby) == 0


async def test_an_event_in_the_turn_in_which_time_runs_out_is_not_lost(say: Say) -> None:
    standby = Standby()

    async def answer() -> None:
        assert standby.process(say("in time")) == 1

    # Both tasks run in one turn of the loop; the time runs out in the next, before the waiting one
    # can go on with its event.
    waiting = asyncio.create_task(standby.wait_for(MessageCreate, timeout=0))
    answering = asyncio.create_task(answer())
    assert (await waiting).data.content == "in time"
    await answering


async def test_an_event_after_the_time_is_taken_by_nobody(say: Say) -> None:
    clock = FakeClock()
    standby = Standby(clock)
    taken: list[int] = []

    async def answer() -> None:
        await clock.sleep(60)
        taken.append(standby.process(say("too late")))

    waiting = asyncio.create_task(standby.wait_for(MessageCreate, timeout=60))
    await clock.settle()
    answering = asyncio.create_task(answer())
    await clock.advance(60)
    await answering
    assert taken == [0]
    with pytest.raises(TimeoutError):
        await waiting


async def test_whoever_is_cancelled_waits_no_more(say: Say) -> None:
    standby = Standby()
    waiting = asyncio.create_task(standby.wait_for(message_in(ChannelId(1))))
    await settled()
    waiting.cancel()
    with suppress(asyncio.CancelledError):
        await waiting
    assert len(standby) == 0
    assert standby.process(say()) == 0


async def test_a_predicate_that_raises_ends_its_own_waiting_alone(say: Say) -> None:
    def broken(event: MessageCreate) -> bool:
        raise LookupError(event.data.content)

    standby = Standby()
    failing = asyncio.create_task(standby.wait_for(MessageCreate, broken))
    sound = asyncio.create_task(standby.wait_for(MessageCreate))
    await settled()
    assert standby.process(say("oh")) == 1
    with pytest.raises(LookupError, match="oh"):
        await failing
    assert (await sound).data.content == "oh"


async def test_a_key_that_raises_ends_the_waiting_by_it_alone(say: Say) -> None:
    def broken(event: MessageCreate) -> int:
        raise LookupError(event.data.content)

    standby = Standby()
    failing = asyncio.create_task(standby.wait_for(Key(MessageCreate, broken)(1)))
    sound = asyncio.create_task(standby.wait_for(message_in(ChannelId(1))))
    await settled()
    assert standby.process(say("oh")) == 1
    with pytest.raises(LookupError, match="oh"):
        await failing
    assert (await sound).data.content == "oh"


async def test_nothing_that_chooses_events_can_stop_the_processing(say: Say) -> None:
    def ends(event: MessageCreate) -> bool:
        raise StopIteration(event.data.content)  # as a bare `next(…)` does

    unhashable: Any = Key(MessageCreate, cast("Any", lambda event: [event]))
    standby = Standby()
    ending = asyncio.create_task(standby.wait_for(MessageCreate, ends))
    failing = asyncio.create_task(standby.wait_for(unhashable(1)))
    sound = asyncio.create_task(standby.wait_for(MessageCreate))
    await settled()
    assert standby.process(say("oh")) == 1
    with pytest.raises(RuntimeError, match="StopIteration"):
        await ending
    with pytest.raises(TypeError, match="unhashable"):
        await failing
    assert (await sound).data.content == "oh"


async def asynchronous(event: MessageCreate) -> bool:
    return event.data.content == "yes"


@pytest.mark.parametrize(
    ("wanted", "predicate", "problem"),
    [
        (message_in, None, "call it with a value"),
        ([MessageCreate], None, "have to be a tuple"),
        ("MESSAGE_CREATE", None, "no type of event"),
        (GatewayMessage, None, "no type of event"),
        ((), None, "at least one"),
        (MessageCreate, asynchronous, "plain function"),
    ],
)
async def test_what_can_never_come_is_refused_at_once(
    wanted: object, predicate: object, problem: str
) -> None:
    standby = Standby()
    wrong, chooses = cast("Any", wanted), cast("Any", predicate)
    with pytest.raises(TypeError, match=problem):
        await standby.wait_for(wrong, chooses, timeout=0)
    with pytest.raises(TypeError, match=problem):
        standby.stream(wrong, chooses)
    assert len(standby) == 0


async def test_closing_wakes_everyone_and_refuses_the_late(say: Say) -> None:
    async with Standby() as standby:
        waiting = asyncio.create_task(standby.wait_for(MessageCreate))
        keyed = asyncio.create_task(standby.wait_for(message_in(ChannelId(1)), timeout=60))
        await settled()
    for task in (waiting, keyed):
        with pytest.raises(StandbyClosed, match="closed"):
            await task
    with pytest.raises(StandbyClosed):
        await standby.wait_for(MessageCreate)
    with pytest.raises(StandbyClosed):
        standby.stream(MessageCreate)
    standby.close()
    assert standby.process(say()) == 0


async def test_a_predicate_may_close_the_standby(say: Say) -> None:
    standby = Standby()

    def close(_: MessageCreate) -> bool:
        standby.close()
        return False

    first = asyncio.create_task(standby.wait_for(MessageCreate, close))
    second = asyncio.create_task(standby.wait_for(MessageCreate))
    await settled()
    assert standby.process(say()) == 0
    for task in (first, second):
        with pytest.raises(StandbyClosed):
            await task


def test_the_error_can_be_pickled() -> None:
    error = pickle.loads(pickle.dumps(StandbyClosed()))  # our own bytes
    assert isinstance(error, StandbyClosed)
    assert str(error) == str(StandbyClosed())


async def test_the_index_asks_only_those_whose_topic_fits(say: Say) -> None:
    asked: list[int] = []

    def of(number: int) -> Callable[[MessageCreate], bool]:
        def ask(_: MessageCreate) -> bool:
            asked.append(number)
            return True

        return ask

    standby = Standby()
    tasks = [
        asyncio.create_task(standby.wait_for(message_in(ChannelId(number)), of(number)))
        for number in range(2000)
    ]
    await settled()
    assert len(standby) == 2000
    assert standby.process(say(channel=1234)) == 1
    assert asked == [1234]
    standby.close()
    assert (
        sum(
            isinstance(end, StandbyClosed)
            for end in await asyncio.gather(*tasks, return_exceptions=True)
        )
        == 1999
    )
