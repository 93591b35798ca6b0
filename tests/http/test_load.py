"""Thousands of requests at once, over real sockets, against limits that are kept to the letter.

The clock is a fake one, shared by both sides, so that minutes take seconds; the `soak` tests run
the same against the clock on the wall.
"""

import asyncio
import math
from collections.abc import Awaitable
from typing import TypeVar

import pytest

from gloam.core import FakeClock, Request, SystemClock
from gloam.http import Client, ConnectionFailed, Hooks, HTTPError, RateLimited, ServerError
from gloam.ratelimiter import InProcessRateLimiter
from gloam.routes import channels
from gloam.simulator import Simulator
from gloam.simulator.limits import Limits
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

T = TypeVar("T")

REQUESTS = 5_000
BUCKETS = 50
WHOLE = Budget(50, 1.0)
BUCKET = Budget(5, 4.0)


class Refusals(Hooks):
    """How many calls have ended, and how many attempts were refused."""

    def __init__(self) -> None:
        self.ended = 0
        self.refused = 0

    def retried(
        self, request: Request[T], error: HTTPError | ConnectionFailed, seconds: float
    ) -> None:
        self.refused += isinstance(error, RateLimited)

    def finished(
        self,
        request: Request[T],
        seconds: float,
        *,
        status: int | None,
        error: BaseException | None,
    ) -> None:
        self.ended += 1


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
        answers = await in_fake_time(clock, discord.pulse, calls)
    assert [isinstance(answer, Message) for answer in answers] == [True] * REQUESTS
    assert (discord.refused, discord.arrived) == (0, REQUESTS)
    assert clock.monotonic() <= ideal(REQUESTS) / 0.95


async def test_one_narrow_bucket_is_used_to_the_full() -> None:
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        await in_fake_time(
            clock, discord.pulse, [http.send(post(1, number)) for number in range(100)]
        )
    assert (discord.refused, discord.arrived) == (0, 100)
    assert clock.monotonic() <= (100 / BUCKET.limit - 1) * BUCKET.seconds / 0.95


async def test_faults_lose_no_message_and_repeat_none() -> None:
    clock = FakeClock()
    async with (
        serving(StrictDiscord(clock, WHOLE, BUCKET, faults=0.1)) as discord,
        Client("token", base_url=discord.url, clock=clock, timeout=None) as http,
    ):
        calls = [http.send(post(number % BUCKETS, number)) for number in range(REQUESTS)]
        answers = await in_fake_time(clock, discord.pulse, calls)
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
        answers = await in_fake_time(clock, discord.pulse, calls)
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


async def test_the_strict_simulator_never_has_to_say_429() -> None:
    """A fifth of the usual limits, in buckets of several kinds that requests take turns in."""
    clock = FakeClock()
    diary = Refusals()
    async with Simulator(limits=Limits.STRICT, clock=clock) as discord:
        bot = discord.bot("pinger")
        places = [discord.channel(f"room-{number}", bot) for number in range(10)]
        limiter = InProcessRateLimiter(requests_per_second=10, clock=clock)
        async with Client(
            bot.token,
            base_url=discord.api_url,
            ratelimiter=limiter,
            clock=clock,
            timeout=None,
            hooks=diary,
        ) as http:
            calls: list[Awaitable[object]] = []
            for number in range(200):
                channel = places[number % len(places)].id
                posted = http.send(channels.create_message(channel, content=str(number)))
                got = http.send(channels.get_channel(channel))
                listed = http.send(channels.list_messages(channel))
                calls += [posted, got, listed]
            answers = await in_fake_time(clock, lambda: (limiter.waiting, diary.ended), calls)
    assert [answer for answer in answers if isinstance(answer, BaseException)] == []
    assert diary.refused == 0
    assert limiter.invalid_requests == 0
    # 20 messages in each channel, one in 5 s.
    assert clock.monotonic() <= 19 * 5.0 / 0.95


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
