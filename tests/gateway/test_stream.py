"""The merged stream: bounds, turns, the end, and what nobody has taken."""

import asyncio

import pytest

from gloam.core import FakeClock, ShardConnecting, UndecodableEvent
from gloam.events import Ready
from gloam.gateway.stream import EventStream
from tests.gateway.sessions import ready


def event(sequence: int) -> UndecodableEvent:
    return UndecodableEvent(name="SOMETHING_NEW", sequence=sequence, raw=b"{}", error=None)


def begun(sequence: int) -> Ready:
    found = ready(sequence).event
    assert isinstance(found, Ready)
    return found


async def test_what_goes_in_comes_out_in_order() -> None:
    stream = EventStream()
    for number in range(5):
        await stream.put(number, event(number))
    assert len(stream) == 5
    assert [await stream.take() for _ in range(5)] == [(one, event(one)) for one in range(5)]


async def test_who_puts_into_a_full_stream_waits_and_keeps_their_place() -> None:
    stream, settle = EventStream(2), FakeClock().settle
    putters = [asyncio.create_task(stream.put(number, event(number))) for number in range(5)]
    await settle()
    assert [putter.done() for putter in putters] == [True, True, False, False, False]
    putters[2].cancel()
    await settle()
    taken = []
    for _ in range(4):
        taken.append((await stream.take())[0])
        await settle()
    assert taken == [0, 1, 3, 4]


async def test_a_push_does_not_wait() -> None:
    stream = EventStream(1)
    for number in range(3):
        stream.push(number, event(number))
    assert len(stream) == 3


async def test_a_taker_that_is_cancelled_takes_nothing_from_the_next() -> None:
    stream = EventStream()
    first, second = (asyncio.create_task(stream.take()) for _ in range(2))
    await FakeClock().settle()
    await stream.put(1, event(1))  # the turn is the first's
    first.cancel()
    assert (await asyncio.wait_for(second, 10))[0] == 1


async def test_the_end_is_told_after_what_is_buffered_and_every_time() -> None:
    stream = EventStream()
    await stream.put(1, event(1))
    stream.end(KeyError("why"))
    assert (await stream.take())[0] == 1
    for _ in range(2):
        with pytest.raises(KeyError, match="why"):
            await stream.take()


async def test_the_oldest_that_nobody_took_is_told_by_shard() -> None:
    stream, ours = EventStream(), object()
    await stream.put(1, ShardConnecting(shard_id=1, url="", attempt=0), ours)
    for shard_id, sequence in ((1, 7), (2, 3), (1, 8)):
        await stream.put(shard_id, event(sequence), ours)
    await stream.put(1, event(2), "others")
    assert stream.untaken(ours) == {1: 7, 2: 3}
    await stream.put(1, begun(1), ours)  # a new session: what is before it cannot be resumed
    await stream.put(1, event(2), ours)
    assert stream.untaken(ours) == {1: 1, 2: 3}
    for _ in range(3):
        await stream.take()
    assert stream.untaken(ours) == {1: 1}
