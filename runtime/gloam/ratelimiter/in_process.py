"""The rate limiter of one process: the scheduler, with a clock and waiting tasks.

Each waiting request is a future; the scheduler says whose turn it is. One task sleeps until the
scheduler's next deadline, and only while somebody waits.
"""

import asyncio
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any, Self

from gloam.core import Clock, Request, SystemClock
from gloam.ratelimiter.lanes import Ticket
from gloam.ratelimiter.protocol import Permit
from gloam.ratelimiter.reading import read
from gloam.ratelimiter.scheduler import Scheduler


class InProcessRateLimiter:
    """Paces the requests of one token.

    Args:
        requests_per_second: the global limit; Discord's is 50 unless a bot was granted more.
        clock: what to wait on.
    """

    def __init__(self, *, requests_per_second: int = 50, clock: Clock | None = None) -> None:
        self._scheduler = Scheduler(requests_per_second)
        self._clock = clock or SystemClock()
        self._turns: dict[Ticket, asyncio.Future[None]] = {}
        self._alarm: asyncio.Task[None] | None = None
        self._alarm_at: float | None = None

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        return self._scheduler.waiting

    async def acquire(self, request: Request[Any]) -> Permit:
        """Wait until the request may be sent; who is cancelled meanwhile takes no place."""
        exempt = not request.authorized
        ticket = self._scheduler.enter(request.bucket_key, exempt, self._clock.monotonic())
        if not ticket.granted:
            turn = asyncio.get_running_loop().create_future()
            self._turns[ticket] = turn
            self._set_alarm()
            try:
                await turn
            except asyncio.CancelledError:
                self._turns.pop(ticket, None)
                self._wake(self._scheduler.cancel(ticket, self._clock.monotonic()))
                raise
        return _Permit(self, ticket)

    def settle(
        self,
        ticket: Ticket,
        status: int | None,
        headers: Mapping[str, str],
        retry_after: float | None,
    ) -> None:
        """A request came back."""
        reading = read(status, headers, retry_after)
        self._wake(self._scheduler.complete(ticket, reading, self._clock.monotonic()))

    def give_back(self, ticket: Ticket) -> None:
        """A request was not sent."""
        self._wake(self._scheduler.cancel(ticket, self._clock.monotonic()))

    def _wake(self, tickets: Iterable[Ticket]) -> None:
        for ticket in tickets:
            turn = self._turns.pop(ticket, None)
            if turn is not None and not turn.done():
                turn.set_result(None)
        self._set_alarm()

    def _set_alarm(self) -> None:
        at = self._scheduler.next_deadline(self._clock.monotonic())
        if at is None or (self._alarm_at is not None and self._alarm_at <= at):
            return
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm_at = at
        self._alarm = asyncio.create_task(self._ring(at))

    async def _ring(self, at: float) -> None:
        await self._clock.sleep(at - self._clock.monotonic())
        self._alarm = self._alarm_at = None
        self._wake(self._scheduler.tick(self._clock.monotonic()))


class _Permit:
    """The right to send one request."""

    __slots__ = ("_limiter", "_ticket", "_used")

    def __init__(self, limiter: InProcessRateLimiter, ticket: Ticket) -> None:
        self._limiter = limiter
        self._ticket = ticket
        self._used = False

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Report that the request was sent."""
        if not self._used:
            self._used = True
            self._limiter.settle(self._ticket, status, headers or {}, retry_after)

    def cancel(self) -> None:
        """Report that the request was not sent."""
        if not self._used:
            self._used = True
            self._limiter.give_back(self._ticket)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.cancel()
