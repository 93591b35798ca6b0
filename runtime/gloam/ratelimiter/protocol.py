"""What `gloam.http` asks of a rate limiter, so that another one can be put in its place.

A permit is good for one request and ends in one of two ways:

- `complete`: the request was sent, and may have been counted by Discord;
- `cancel`: it was not sent, and its place is given back. Leaving the permit's `with` block without
either cancels, too.
"""

from collections.abc import Mapping
from types import TracebackType
from typing import Protocol, Self, TypeVar, runtime_checkable

from gloam.core import Request

T = TypeVar("T")


class Permit(Protocol):
    """The right to send one request now."""

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Report that the request was sent. Only the first report or cancellation counts.

        Args:
            status: the answer's HTTP status; None if no answer came.
            headers: the answer's headers, in Discord's spelling or in lower case.
            retry_after: the `retry_after` of a refusal's body, in seconds, which is finer than the
            header.
        """
        ...

    def cancel(self) -> None:
        """Report that the request was not sent."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...


class RateLimiter(Protocol):
    """Hands out permits at the pace that Discord allows."""

    async def acquire(self, request: Request[T]) -> Permit:
        """Wait until the request may be sent. A caller that is cancelled while it waits takes no
        place.
        """
        ...


@runtime_checkable
class Foreseeing(Protocol):
    """What a rate limiter may have as well: a caller who would not wait so long is told at once."""

    def shortest_wait(self, request: Request[T]) -> float:
        """Seconds that such a request would wait at least if it were acquired now, by what is known
        of its limits; 0.0 if it may be sent at once.
        """
        ...
