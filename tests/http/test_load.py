"""Thousands of requests at once, over real sockets, against limits that are kept to the letter.

The clock is a fake one, shared by both sides, so that minutes take seconds; the `soak` tests run
the same against the clock on the wall.
"""

import asyncio
import math

import pytest

from gloam.core import FakeClock, SystemClock
from gloam.http import Client, ConnectionFailed, ServerError
from gloam.ratelimiter import InProcessRateLimiter
from tests.http.strict import (
    UNHARMED,
    Budget,
    Fault,
    Message,
    StrictDiscord,
    in_fake_time,
    post,
    serving,
)

REQUESTS = 5_000
BUCKETS = 50
WHOLE = Budget(50, 1.0)
BUCKET = Budget(5, 4.0)


def ideal(requests: int) -> float:
    """Seconds that it takes at the least: the last window of the narrower limit need not end."""

    def of(budget: Budget, count: int) -> float:
        return (math.ceil(count / budget.limit) - 1) * budget.seconds

    return max(of(WHOLE, requests), of(BUCKET, requests // BUCKETS))


async def test_discord_never_has_to_say_429() -> None:
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        calls = [http.send(post(number % BUCKETS, number)) for number in range(REQUESTS)]
        answers = await in_fake_time(clock, discord, calls)
    assert [isinstance(answer, Message) for answer in answers] == [True] * REQUESTS
    assert (discord.refused, discord.arrived) == (0, REQUESTS)
    assert clock.monotonic() <= ideal(REQUESTS) / 0.95


async def test_one_narrow_bucket_is_used_to_the_full() -> None:
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        await in_fake_time(clock, discord, [http.send(post(1, number)) for number in range(100)])
    assert (discord.refused, discord.arrived) == (0, 100)
    assert clock.monotonic() <= (100 / BUCKET.limit - 1) * BUCKET.seconds / 0.95


async def test_faults_lose_no_message_and_repeat_none() -> None:
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET, faults=0.1)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        calls = [http.send(post(number % BUCKETS, number)) for number in range(REQUESTS)]
        answers = await in_fake_time(clock, discord, calls)
    wanted = [f"{number % BUCKETS}/{number}" for number in range(REQUESTS)]
    assert [getattr(answer, "content", answer) for answer in answers] == wanted
    assert discord.posted == dict.fromkeys(wanted, 1)
    assert set(discord.struck) == {*Fault}
    assert discord.struck.total() >= REQUESTS / 11
    assert discord.refused == 0


async def test_what_could_act_twice_is_never_sent_after_it_may_have_acted() -> None:
    count = 1_000
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET, faults=0.3)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        calls = [
            http.send(post(number % BUCKETS, number, enforce_nonce=False))
            for number in range(count)
        ]
        answers = await in_fake_time(clock, discord, calls)
    assert set(discord.posted.values()) == {1}
    failed = [answer for answer in answers if not isinstance(answer, Message)]
    assert {type(answer) for answer in failed} == {ServerError, ConnectionFailed}
    after = sum(discord.struck[fault] for fault in UNHARMED)
    before = sum(
        discord.struck[fault] for fault in (Fault.SERVER_ERROR, Fault.HTML_PAGE, Fault.RESET_BEFORE)
    )
    assert len(failed) == after + before
    assert discord.posted.total() == count - before
    assert discord.refused == 0


@pytest.mark.soak
async def test_discord_never_has_to_say_429_on_a_real_clock() -> None:
    clock = SystemClock()
    limiter = InProcessRateLimiter()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET)) as discord,
        Client("token", base_url=discord.url, ratelimiter=limiter, timeout=None) as http,
    ):
        began = clock.monotonic()
        answers = await asyncio.gather(
            *(http.send(post(number % BUCKETS, number)) for number in range(REQUESTS))
        )
        took = clock.monotonic() - began
    assert len(answers) == discord.arrived == REQUESTS
    assert discord.refused == 0
    assert took <= ideal(REQUESTS) / 0.95
