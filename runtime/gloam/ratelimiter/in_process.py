"""The driver: lends the scheduler a clock and the event loop.

A request that may leave at once costs two dictionary look-ups and no turn of the event loop. One
that has to wait gets a future. While anybody waits there is at most one task, the *alarm*, which
sleeps until the scheduler's next deadline; it ends with the last waiter, so the limiter needs no
closing and may be used by one event loop after another. Who still waits when a loop is closed is
taken for gone.
"""

import asyncio
from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import suppress
from types import TracebackType
from typing import Self, TypeVar

from gloam.core import Clock, Request, SystemClock
from gloam.ratelimiter.invalid import BUDGET
from gloam.ratelimiter.lanes import Ticket
from gloam.ratelimiter.reading import read
from gloam.ratelimiter.scheduler import Scheduler

T = TypeVar("T")


class InProcessRateLimiter:
    """Keeps the limits of one token within one process.

    Args:
        requests_per_second: the global limit; Discord raises it for large bots on request.
        invalid_requests: how many answers of status 401, 403 or 429 are risked in ten minutes;
            then requests wait. Discord bans the address at 10,000, over all its processes.
        clock: where the time comes from.
    """

    def __init__(
        self,
        *,
        requests_per_second: int = 50,
        invalid_requests: int = BUDGET,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock or SystemClock()
        self._now = self._clock.monotonic
        self._scheduler = Scheduler(requests_per_second, invalid_requests)
        self._futures: dict[Ticket, asyncio.Future[None]] = {}
        self._dropped: deque[InProcessPermit] = deque()  # by any thread
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at: float | None = None

    @property
    def waiting(self) -> int:
        """How many requests wait for their permit."""
        return self._scheduler.waiting

    @property
    def invalid_requests(self) -> int:
        """How many answers of the last ten minutes count towards a ban of the address: those of
        status 401, 403 and 429, but a 429 of scope `shared`.

        https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
        """
        return self._scheduler.invalid.count(self._now())

    def shortest_wait(self, request: Request[T]) -> float:
        """Seconds that such a request would wait at least; see `Foreseeing`."""
        exempt = not request.authorized
        return self._scheduler.shortest_wait(request.bucket_key, exempt, self._now())

    async def acquire(self, request: Request[T]) -> "InProcessPermit":
        """Wait until the request may be sent; who is cancelled meanwhile takes no place."""
        if self._dropped:
            self._take_back()
        permit = InProcessPermit()
        permit.limiter = self
        # `Request.bucket_key`, spelt out: a call costs more than making the key.
        key = (request.method, request.route, request.major)
        self._scheduler.enter(key, not request.authorized, self._now(), permit)
        if not permit.granted:
            await self._wait(permit)
        return permit

    def cancel(self, permit: "InProcessPermit") -> None:
        """A request was not sent; used by the permit."""
        self._wake(self._scheduler.cancel(permit, self._now()))

    def drop(self, permit: "InProcessPermit") -> None:
        """Nobody has a permit any more, or waits for it; used by the permit, in any thread."""
        self._dropped.append(permit)
        for future in [*self._futures.values()]:  # else nobody waits for its place
            loop = future.get_loop()
            if not loop.is_closed():
                with suppress(RuntimeError):  # it is closed meanwhile
                    loop.call_soon_threadsafe(self._take_back)
                return

    def _take_back(self) -> None:
        while self._dropped:
            self.cancel(self._dropped.popleft())

    async def _wait(self, permit: "InProcessPermit") -> None:
        future = asyncio.get_running_loop().create_future()
        self._futures[permit] = future
        self._take_back()  # what was dropped before anybody waited
        self._set_alarm()
        try:
            await future
        except asyncio.CancelledError:
            # The grant may have come in the same turn as the cancellation: then it is given back.
            self._futures.pop(permit, None)
            self.cancel(permit)
            raise
        except GeneratorExit:  # the coroutine is closed, perhaps after its loop
            self._futures.pop(permit, None)
            self.drop(permit)
            raise

    def _wake(self, tickets: Iterable[Ticket]) -> None:
        leaving = deque(tickets)
        while leaving:
            ticket = leaving.popleft()
            future = self._futures.pop(ticket)
            if future.get_loop().is_closed():  # nobody is there: the next one may leave instead
                leaving += self._scheduler.cancel(ticket, self._now())
            elif not future.done():
                future.set_result(None)
        if self._futures or self._alarm is not None:
            self._set_alarm()

    def _set_alarm(self) -> None:
        """Have the alarm sleep until the next deadline, or end it if there is none."""
        if self._alarm is not None and self._alarm.get_loop().is_closed():
            self._alarm = None
        at = self._scheduler.next_deadline(self._now())
        if at == self._alarm_at and self._alarm is not None and not self._alarm.done():
            return
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm_at = at
        self._alarm = None if at is None else asyncio.create_task(self._ring(at))

    async def _ring(self, at: float) -> None:
        while True:
            now = self._now()
            if now < at:
                await self._clock.sleep(at - now)
                continue
            tickets = self._scheduler.tick(now)
            self._alarm = self._alarm_at = None  # this task is about to end: nobody need cancel it
            self._wake(tickets)
            if self._futures:
                self._set_alarm()
            return


class InProcessPermit(Ticket):
    """The right to send one request now; see `Permit`."""

    __slots__ = ("limiter",)

    limiter: InProcessRateLimiter

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Report that the request was sent; see `Permit`."""
        limiter = self.limiter
        reading = read(status, headers, retry_after)
        released = limiter._scheduler.complete(self, reading, limiter._now())
        if limiter._futures:
            limiter._wake(released)

    def cancel(self) -> None:
        """Report that the request was not sent."""
        self.limiter.cancel(self)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.granted:
            self.cancel()

    def __del__(self) -> None:
        if self.granted:  # it would hold its place for ever
            self.limiter.drop(self)
