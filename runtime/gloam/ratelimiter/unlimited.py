"""The limiter for those who are limited elsewhere: a proxy that limits a whole fleet, or a test.

It lets every request through at once, with one exception: a request that was refused waits as
long as it was told before it is sent again, since a loop that does not wait would be a ban. Only
requests of the same method, route and major parameters wait.
"""

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

from gloam.core import Clock, Request, SystemClock
from gloam.ratelimiter.lanes import BucketKey
from gloam.ratelimiter.reading import read

T = TypeVar("T")


class NoRateLimiter:
    """Limits nothing, and heeds refusals.

    Args:
        clock: where the time comes from.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._refused: dict[BucketKey, float] = {}

    async def acquire(self, request: Request[T]) -> "UnlimitedPermit":
        """A permit at once, or when the last refusal of such a request has run out."""
        key = request.bucket_key
        while (until := self._refused.get(key)) is not None:
            if (left := until - self._clock.monotonic()) <= 0:
                self._refused.pop(key, None)
            else:
                await self._clock.sleep(left)
        return UnlimitedPermit(self, key)

    def refuse(self, key: BucketKey, seconds: float) -> None:
        """Such requests are refused for so long; used by the permit."""
        until = self._clock.monotonic() + seconds
        self._refused[key] = max(until, self._refused.get(key, until))


class UnlimitedPermit:
    """A permit that takes no place; see `Permit`."""

    __slots__ = ("_key", "_limiter")

    def __init__(self, limiter: NoRateLimiter, key: BucketKey) -> None:
        self._limiter = limiter
        self._key = key

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Report that the request was sent; only a refusal (status 429) matters."""
        refusal = read(status, headers, retry_after).refusal
        if refusal is not None:
            self._limiter.refuse(self._key, refusal.retry_after)

    def cancel(self) -> None:
        """Report that the request was not sent, which changes nothing."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        pass
