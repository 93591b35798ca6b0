"""The limiter for those who are limited elsewhere: a proxy that limits a whole fleet, or a test.

It lets every request through at once, with two exceptions, for a loop that never waits ends in a
ban:

- A request that was refused waits as long as it was told before it is sent again. Only requests of
  the same method, route and major parameters wait.
- When there have been too many invalid requests (`invalid`), all wait until old ones are past.
"""

from collections.abc import Mapping
from types import TracebackType
from typing import Final, Self, TypeVar

from gloam.core import Clock, Request, SystemClock
from gloam.ratelimiter.invalid import BUDGET, InvalidRequests
from gloam.ratelimiter.lanes import BucketKey
from gloam.ratelimiter.reading import INVALID, Reading, read

T = TypeVar("T")

_LOOK_AGAIN: Final = 1.0
"""Seconds to wait if those in flight alone are too many: how long they take nobody knows."""


class NoRateLimiter:
    """Limits nothing, and heeds refusals.

    Args:
        invalid_requests: how many answers of status 401, 403 or 429 are risked in ten minutes;
            then requests wait. Discord bans the address at 10,000, over all its processes.
        clock: where the time comes from.
    """

    def __init__(self, *, invalid_requests: int = BUDGET, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._refused: dict[BucketKey, float] = {}
        self._invalid = InvalidRequests(invalid_requests)
        self._in_flight = 0

    @property
    def invalid_requests(self) -> int:
        """How many answers of the last ten minutes count towards a ban of the address: those of
        status 401, 403 and 429, but a 429 of scope `shared`.

        https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
        """
        return self._invalid.count(self._clock.monotonic())

    async def acquire(self, request: Request[T]) -> "UnlimitedPermit":
        """A permit at once, or when what stands against such a request has run out."""
        while self._refused or self._in_flight >= self._invalid.left:
            left = self.shortest_wait(request)
            if left <= 0.0 and self._invalid.has_room(self._in_flight, self._clock.monotonic()):
                break
            await self._clock.sleep(left or _LOOK_AGAIN)
        self._in_flight += 1
        return UnlimitedPermit(self, request.bucket_key)

    def shortest_wait(self, request: Request[T]) -> float:
        """Seconds that such a request would wait at least; see `Foreseeing`."""
        now = self._clock.monotonic()
        until = max(self._refused.get(request.bucket_key, now), self._invalid.shut_until(now))
        return max(until - now, 0.0)

    def end(self) -> None:
        """A request is no longer on its way; used by the permit."""
        self._in_flight -= 1

    def heed(self, key: BucketKey, reading: Reading) -> None:
        """Remember an answer that was invalid or a refusal; used by the permit."""
        now = self._clock.monotonic()
        if reading.invalid:
            self._invalid.add(now)
        if reading.refusal is not None:
            until = now + reading.refusal.retry_after
            until = max(until, self._refused.get(key, until))
            live = {other: end for other, end in self._refused.items() if end > now}
            self._refused = {**live, key: until}


class UnlimitedPermit:
    """The right to send one request now; see `Permit`."""

    __slots__ = ("_ended", "_key", "_limiter")

    def __init__(self, limiter: NoRateLimiter, key: BucketKey) -> None:
        self._limiter = limiter
        self._key = key
        self._ended = False

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Report that the request was sent; only statuses 401, 403 and 429 matter."""
        if self._ended:
            return
        self.cancel()
        if status in INVALID:
            self._limiter.heed(self._key, read(status, headers, retry_after))

    def cancel(self) -> None:
        """Report that the request was not sent."""
        if not self._ended:
            self._ended = True
            self._limiter.end()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.cancel()

    def __del__(self) -> None:
        self.cancel()
