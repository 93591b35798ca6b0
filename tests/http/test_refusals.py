"""Each kind of 429, on its way from the wire through the limiter to the next attempt."""

import asyncio
from collections.abc import Mapping

import pytest
from msgspec.structs import replace

from gloam.core import FakeClock, Request
from gloam.http import Client
from gloam.ratelimiter import InProcessRateLimiter
from tests.http.loopback import Answer, Received, Server, json, page, silence
from tests.http.test_client import TOKEN, through

BUCKET = {
    "X-RateLimit-Bucket": "A",
    "X-RateLimit-Limit": "5",
    "X-RateLimit-Remaining": "0",
    "X-RateLimit-Reset-After": "2.25",
}

HERE: Request[None] = Request(method="POST", path="/a/1", route="/a/{id}", major="1")
THERE: Request[None] = Request(method="GET", path="/b/2", route="/b/{id}", major="2")
HOOK: Request[None] = replace(THERE, path="/c/3/t", route="/c/{id}/{token}", authorized=False)


class WatchedClock(FakeClock):
    """A clock that tells when somebody sleeps on it: here, the alarm of the limiter."""

    def __init__(self) -> None:
        super().__init__()
        self.watched = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        self.watched.set()
        await super().sleep(seconds)


@pytest.fixture
def clock() -> WatchedClock:
    return WatchedClock()


def client(server: Server, clock: FakeClock) -> Client:
    return Client(TOKEN, base_url=server.url, clock=clock, timeout=None)


def refusal(seconds: float, headers: Mapping[str, str], *, whole: bool = False) -> Answer:
    body = {"message": "You are being rate limited.", "retry_after": seconds, "global": whole}
    return json(body, 429, {"Retry-After": str(int(seconds) + 1), **headers})


def targets(received: list[Received]) -> list[str]:
    return [one.target.removeprefix("/api/v10") for one in received]


KINDS = [
    pytest.param(refusal(2.25, {**BUCKET, "X-RateLimit-Scope": "user"}), 2.25, "", id="user"),
    pytest.param(
        refusal(7.5, {**BUCKET, "X-RateLimit-Remaining": "4", "X-RateLimit-Scope": "shared"}),
        *(7.5, ""),
        id="shared",
    ),
    pytest.param(
        refusal(0.5, {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}, whole=True),
        *(0.5, "there"),
        id="global",
    ),
    pytest.param(
        page("error code: 1015", 429, {"Retry-After": "3.75"}), 3.75, "there hook", id="cloudflare"
    ),
    pytest.param(page("", 429), 1.0, "there hook", id="untold"),
]


@pytest.mark.parametrize(("answer", "seconds", "held"), KINDS)
async def test_a_refusal_holds_whom_it_concerns_as_long_as_it_says(
    server: Server, clock: WatchedClock, answer: Answer, seconds: float, held: str
) -> None:
    server.answers = [answer, json({})]
    async with client(server, clock) as http:
        here = asyncio.create_task(http.send(HERE))
        await clock.watched.wait()
        others = {"there": http.send(THERE), "hook": http.send(HOOK)}
        for name, other in others.items():
            if name not in held:
                await other
        waiting = [asyncio.create_task(other) for name, other in others.items() if name in held]
        await clock.advance(seconds - 0.01)
        assert not any(task.done() for task in (here, *waiting))
        assert len(server.received) == 1 + len(others) - len(waiting)
        await clock.advance(0.02)
        await asyncio.gather(here, *waiting)
    assert sorted(targets(server.received)) == ["/a/1", "/a/1", "/b/2", "/c/3/t"]


@pytest.mark.parametrize(
    "told", ["-5", "nan", "inf", '"soon"', "null", "true", "1e308", "1" + "0" * 400]
)
async def test_no_refusal_is_too_odd(server: Server, clock: FakeClock, told: str) -> None:
    body = f'{{"message": "slow", "retry_after": {told}}}'
    server.answers = [page(body, 429, {"X-RateLimit-Scope": "user"}), json({})]
    async with client(server, clock) as http:
        await through(clock, http.send(HERE))
    assert len(server.received) == 2


async def test_a_hook_that_is_refused_globally_waits_too(server: Server, clock: FakeClock) -> None:
    server.answers = [refusal(0.5, {"X-RateLimit-Scope": "global"}, whole=True), json({})]
    async with client(server, clock) as http:
        await through(clock, http.send(HOOK))
    assert len(server.received) == 2
    assert 0.5 <= clock.monotonic() < 0.6


async def test_who_queued_is_sent_with_the_token_of_its_turn(
    server: Server, clock: WatchedClock
) -> None:
    server.answers = [refusal(5.0, {"X-RateLimit-Scope": "user"}), json({})]
    async with client(server, clock) as http:
        sending = asyncio.create_task(http.send(HERE))
        await clock.watched.wait()
        http.replace_token("another")
        await clock.advance(5.1)
        await sending
    assert [one.headers["Authorization"] for one in server.received] == [
        f"Bot {TOKEN}",
        "Bot another",
    ]


async def test_who_is_cancelled_while_it_waits_is_not_sent(
    server: Server, clock: WatchedClock
) -> None:
    server.answers = [refusal(5.0, {"X-RateLimit-Scope": "user"}), json({})]
    async with client(server, clock) as http:
        sending = asyncio.create_task(http.send(HERE))
        await clock.watched.wait()
        sending.cancel()
        await clock.advance(10.0)
    assert sending.cancelled()
    assert clock.sleepers == 0
    assert len(server.received) == 1


async def test_who_is_cancelled_on_the_way_stays_counted(server: Server, clock: FakeClock) -> None:
    server.answers = [silence, json({})]
    limiter = InProcessRateLimiter(requests_per_second=1, clock=clock)
    async with Client(TOKEN, base_url=server.url, clock=clock, ratelimiter=limiter) as http:
        first = asyncio.create_task(http.send(HERE))
        await server.arrived.wait()
        first.cancel()
        await clock.settle()
        second = asyncio.create_task(http.send(THERE))
        await clock.advance(0.9)
        assert len(server.received) == 1
        await clock.advance(0.2)
        await second
    assert first.cancelled()
    assert targets(server.received) == ["/a/1", "/b/2"]
