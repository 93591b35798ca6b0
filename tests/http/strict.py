"""A Discord over real sockets that refuses as strictly as it may, and breaks as often as told.

It counts requests when they arrive, some time after they left, on the clock of the test:

- the *global limit* as a window that slides: no second, wherever it begins, may have more;
- each *bucket* as a fixed window that opens with the first request it counts;
- a message with an enforced nonce is posted once, however often it is sent.

A `Fault` says what goes wrong with an attempt. Which attempts it strikes is drawn from the nonce
and the number of the attempt, so a run is the same whatever the order of arrival.
"""

import asyncio
import random
from collections import Counter, deque
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from enum import Enum, auto
from typing import Final, TypeAlias, TypeVar

import msgspec
from aiohttp import web

from gloam.core import Clock, FakeClock, Request

T = TypeVar("T")
Headers: TypeAlias = Mapping[str, str]

NONE: Final[Headers] = {}

TRIPS: Final = (0.0, 0.01)
"""Seconds that a request or an answer may be on its way."""

EPOCH: Final = 1_700_000_000.0
QUIET_TURNS: Final = 40
"""Turns of the loop without any news after which nothing more comes by itself."""


class Fault(Enum):
    """What can go wrong."""

    SERVER_ERROR = auto()
    HTML_PAGE = auto()
    RESET_BEFORE = auto()
    RESET_AFTER = auto()
    TRUNCATED = auto()
    USER_REFUSAL = auto()
    SHARED_REFUSAL = auto()
    GLOBAL_REFUSAL = auto()
    CLOUDFLARE = auto()


UNHARMED: Final = frozenset({Fault.RESET_AFTER, Fault.TRUNCATED})
"""Faults of the way back: the message has been posted."""


class Message(msgspec.Struct, frozen=True):
    """What is posted, and what the answer says."""

    content: str
    nonce: str
    enforce_nonce: bool


class Budget(msgspec.Struct, frozen=True):
    """So many requests in so many seconds."""

    limit: int
    seconds: float


class Window:
    """A fixed window that opens with the first request that it counts."""

    def __init__(self) -> None:
        self.left = 0
        self.closes = float("-inf")


class StrictDiscord:
    """The server; `refused` is how often it had to refuse, of its own accord.

    Args:
        clock: what the time is.
        whole: the global limit.
        bucket: the limit of each bucket.
        faults: which share of attempts goes wrong.
    """

    def __init__(self, clock: Clock, whole: Budget, bucket: Budget, faults: float = 0.0) -> None:
        self.url = ""
        self.clock = clock
        self.whole = whole
        self.bucket = bucket
        self.faults = faults
        self.arrived = 0
        self.answered = 0
        self.refused = 0
        self.struck: Counter[Fault] = Counter()
        self.posted: Counter[str] = Counter()
        self.attempts: Counter[str] = Counter()
        self._recent: deque[float] = deque(maxlen=whole.limit)
        self._windows: dict[str, Window] = {}
        self._nonces: set[str] = set()
        self._trips = random.Random(7)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """What happens to one request."""
        message = msgspec.json.decode(await request.read(), type=Message)
        await self._travel()
        self.arrived += 1
        self.attempts[message.nonce] += 1
        fault = self._fault(message.nonce)
        response = self._respond(request.path, message, fault)
        await self._travel()
        self.answered += 1
        if fault in (Fault.RESET_BEFORE, Fault.RESET_AFTER):
            assert request.transport is not None
            request.transport.abort()
        if fault is Fault.TRUNCATED:
            half = web.StreamResponse(headers={"Content-Length": "1000"})
            await half.prepare(request)
            await half.write(b'{"content":')
            assert request.transport is not None
            request.transport.close()
            return half
        return response

    def pulse(self) -> tuple[int, int]:
        """What differs as long as something happens."""
        return self.arrived, self.answered

    async def _travel(self) -> None:
        if (seconds := self._trips.choice(TRIPS)) > 0:
            await self.clock.sleep(seconds)

    def _fault(self, nonce: str) -> Fault | None:
        number = self.attempts[nonce]
        dice = random.Random(f"{nonce}/{number}")
        # Nobody is struck so often that he would rightly give up.
        if number > 3 or dice.random() >= self.faults:
            return None
        fault: Fault = dice.choice([*Fault])
        self.struck[fault] += 1
        return fault

    def _respond(self, path: str, message: Message, fault: Fault | None) -> web.Response:
        if (wait := self._count_whole()) > 0:
            return self._refuse("global", wait)
        match fault:  # whatever is refused is not counted by a bucket
            case Fault.USER_REFUSAL | Fault.SHARED_REFUSAL | Fault.GLOBAL_REFUSAL:
                return refusal(fault.name.split("_")[0].lower(), 0.35)
            case Fault.CLOUDFLARE:
                return web.Response(text="error 1015", status=429, headers={"Retry-After": "1"})
        wait, headers = self._count_bucket(path)
        if wait > 0:
            return self._refuse("user", wait, headers)
        match fault:
            case Fault.SERVER_ERROR:
                return web.json_response({"message": "500"}, status=500, headers=headers)
            case Fault.HTML_PAGE:
                return web.Response(text="<h1>Bad gateway</h1>", status=502)
            case Fault.RESET_BEFORE:
                return web.Response()
        if not message.enforce_nonce or message.nonce not in self._nonces:
            self._nonces.add(message.nonce)
            self.posted[message.content] += 1
        return web.json_response(body=msgspec.json.encode(message), headers=headers)

    def _refuse(self, scope: str, wait: float, headers: Headers = NONE) -> web.Response:
        self.refused += 1
        return refusal(scope, wait, headers)

    def _count_whole(self) -> float:
        """Count a request in the global limit; how long it is to wait instead."""
        now = self.clock.monotonic()
        wait = 0.0
        if len(self._recent) == self.whole.limit:
            wait = self._recent[0] + self.whole.seconds - now
        self._recent.append(now)
        return wait

    def _count_bucket(self, path: str) -> tuple[float, Headers]:
        """The same for its bucket, and the headers."""
        now = self.clock.monotonic()
        window = self._windows.setdefault(path, Window())
        if now >= window.closes:
            window.left, window.closes = self.bucket.limit, now + self.bucket.seconds
        after = window.closes - now
        window.left -= 1
        headers = {
            "X-RateLimit-Limit": str(self.bucket.limit),
            "X-RateLimit-Remaining": str(max(window.left, 0)),
            "X-RateLimit-Reset": f"{EPOCH + window.closes:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": "everything",
        }
        return (after if window.left < 0 else 0.0), headers


def refusal(scope: str, after: float, headers: Headers = NONE) -> web.Response:
    """A 429 of Discord's."""
    body = {"message": "slow", "retry_after": round(after, 4), "global": scope == "global"}
    told = {"Retry-After": str(int(after) + 1), "X-RateLimit-Scope": scope}
    return web.json_response(body, status=429, headers={**headers, **told})


def post(channel: int, number: int, *, enforce_nonce: bool = True) -> Request[Message]:
    """A message that can be told from all others."""
    return Request(
        method="POST",
        path=f"/channels/{channel}/messages",
        route="/channels/{channel_id}/messages",
        major=str(channel),
        body=Message(f"{channel}/{number}", f"{channel}/{number}", enforce_nonce),
        result=Message,
    )


@asynccontextmanager
async def serving(discord: StrictDiscord) -> AsyncIterator[StrictDiscord]:
    """The server on loopback, until the block ends."""
    application = web.Application()
    application.router.add_post("/{tail:.*}", discord.answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.01)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, backlog=512).start()
    host, port = runner.addresses[0][:2]
    discord.url = f"http://{host}:{port}"
    try:
        yield discord
    finally:
        await runner.cleanup()


async def in_fake_time(
    clock: FakeClock, pulse: Callable[[], object], calls: Sequence[Awaitable[T]]
) -> list[T | BaseException]:
    """What the calls give; time moves on whenever sockets and tasks have come to rest.

    Args:
        clock: the time.
        pulse: what differs as long as something happens.
        calls: what to wait for.
    """
    whole = asyncio.ensure_future(asyncio.gather(*calls, return_exceptions=True))
    while not whole.done():
        seen, quiet = None, 0
        while quiet < QUIET_TURNS and not whole.done():
            await asyncio.sleep(0)
            news = (clock.sleepers, pulse())
            seen, quiet = news, quiet + 1 if news == seen else 0
        if not whole.done() and (at := clock.next_deadline) is not None:
            await clock.advance(max(at - clock.monotonic(), 0.0))
    return whole.result()
