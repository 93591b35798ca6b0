"""No limit at all, for clients behind a proxy that limits for a whole fleet."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from gloam.core import Request
from gloam.ratelimiter.protocol import Permit


class NoRateLimiter:
    """Lets every request leave at once."""

    async def acquire(self, request: Request[Any]) -> Permit:
        """A permit, at once."""
        return _FreePermit()


class _FreePermit:
    """A permit that nobody counts."""

    def complete(
        self,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        retry_after: float | None = None,
    ) -> None:
        """Nothing is learnt."""

    def cancel(self) -> None:
        """Nothing is given back."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        return None
