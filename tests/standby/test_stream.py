"""Streams: nothing is missed between two reads, memory is bounded, and they end."""

import asyncio
from collections.abc import Callable
from typing import TypeAlias

import pytest

from gloam.core import FakeClock
from gloam.events import MessageCreate
from gloam.models.ids import ChannelId
from gloam.standby import Standby, StandbyClosed, message_in

Say: TypeAlias = Callable[..., MessageCreate]


async def test_events_are_kept_until_they_are_read(say: Say) -> None:
    standby = Standby()
    async with standby.stream(message_in(ChannelId(1))) as stream:
        for content in "abc":
            standby.process(say(content))
        standby.process(say("elsewhere", channel=2))
        contents = [(await stream.next()).data.content for _ in range(3)]
    assert contents == ["a", "b", "c"]
    assert len(standby) == 0


async def test_iteration_goes_on_as_events_come_and_ends_with_the_stream(
    say: Say,
) -> None:
    clock = FakeClock()
    standby = Standby(clock)
    stream = standby.stream(MessageCreate, lambda event: event.data.content != "skip")
    contents: list[str] = []

    async def read() -> None:
        async for event in stream:
            contents.append(event.data.content)  # noqa: PERF401  # it is looked at meanwhile

    reading = asyncio.create_task(read())
    for content in ("a", "skip", "b"):
        standby.process(say(content))
        await clock.settle()
    assert contents == ["a", "b"]
    stream.close()
    await reading
    stream.close()
    with pytest.raises(StandbyClosed):
        await stream.next()


async def test_several_readers_share_the_events(say: Say) -> None:
    standby = Standby()
    stream = standby.stream(MessageCreate)
    readers = [asyncio.create_task(stream.next()) for _ in range(3)]
    await asyncio.sleep(0)
    events = [say(str(number)) for number in range(3)]
    for event in events:
        standby.process(event)
    assert sorted([(await reader).data.content for reader in readers]) == ["0", "1", "2"]


async def test_a_read_may_time_out_and_the_stream_goes_on(say: Say) -> None:
    clock = FakeClock()
    standby = Standby(clock)
    stream = standby.stream(MessageCreate)
    reading = asyncio.create_task(stream.next(timeout=5))
    await clock.advance(5)
    with pytest.raises(TimeoutError):
        await reading
    event = say()
    standby.process(event)
    assert await stream.next(timeout=5) is event


async def test_a_full_stream_drops_the_oldest_and_counts(say: Say) -> None:
    standby = Standby()
    stream = standby.stream(MessageCreate, capacity=2)
    for content in "abcd":
        standby.process(say(content))
    assert stream.dropped == 2
    assert [(await stream.next()).data.content for _ in range(2)] == ["c", "d"]


async def test_a_stream_keeps_at_least_one(say: Say) -> None:
    standby = Standby()
    with pytest.raises(ValueError, match="at least one event, not 0"):
        standby.stream(MessageCreate, capacity=0)
    assert len(standby) == 0


async def test_closing_the_standby_ends_streams_after_what_they_keep(say: Say) -> None:
    standby = Standby()
    stream = standby.stream(MessageCreate)
    standby.process(say("last"))
    standby.close()
    reading = aiter(stream)
    assert (await anext(reading)).data.content == "last"
    with pytest.raises(StandbyClosed):
        await anext(reading)


async def test_a_predicate_that_raises_ends_the_stream_with_its_error(say: Say) -> None:
    def broken(event: MessageCreate) -> bool:
        raise LookupError(event.data.content)

    standby = Standby()
    stream = standby.stream(MessageCreate, broken)
    standby.process(say("oh"))
    assert len(standby) == 0
    with pytest.raises(LookupError, match="oh"):
        await stream.next()
