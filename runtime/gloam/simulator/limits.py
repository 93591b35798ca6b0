"""The rate limits of the simulated API.

In: who asks, for which operation, with which major parameters, and the time. Out: a `Verdict`,
allowed or not, that knows its headers. A bucket is a fixed window, as Discord's are: it opens with
the first request, admits so many, and closes after so many seconds; the global limit is a fixed
window of one second. A refused request takes nothing from its bucket.

- `OFF`: no headers, nothing is refused.
- `NORMAL`: budgets of the size that Discord's are known to have, 50 requests per second globally.
- `STRICT`: a fifth of them, so that a client that does not heed the headers is refused at once.

https://discord.com/developers/docs/topics/rate-limits
"""

from collections.abc import Mapping
from enum import StrEnum
from hashlib import blake2b
from math import ceil
from typing import Final

from msgspec import Struct

GLOBAL_SCOPE: Final = "global"
USER_SCOPE: Final = "user"


class Limits(StrEnum):
    """How much the simulated API limits its callers."""

    OFF = "off"
    NORMAL = "normal"
    STRICT = "strict"


class Budget(Struct, frozen=True):
    """So many requests in so many seconds."""

    limit: int
    seconds: float

    def cut(self, mode: Limits) -> "Budget":
        """The budget as a mode grants it."""
        return Budget(max(self.limit // 5, 1), self.seconds) if mode is Limits.STRICT else self


DEFAULT: Final = Budget(50, 1.0)
GLOBAL: Final = Budget(50, 1.0)
BUDGETS: Final[Mapping[str, Budget]] = {
    "create_message": Budget(5, 5.0),
    "update_message": Budget(5, 5.0),
    "delete_message": Budget(5, 1.0),
    "bulk_delete_messages": Budget(1, 1.0),
    "list_messages": Budget(5, 5.0),
    "create_guild_role": Budget(250, 172_800.0),
}
"""Discord publishes none of these: they are what its headers say at the time of writing."""


class Verdict(Struct, frozen=True, kw_only=True):
    """Whether a request may go on, and what its headers say."""

    allowed: bool
    scope: str = ""
    """`user` or `global` if it was refused."""

    retry_after: float = 0.0
    """Seconds until it would be allowed."""

    bucket: str = ""
    """The bucket's name; empty when limits are off, or a global refusal."""

    budget: Budget = DEFAULT
    remaining: int = 0
    reset_after: float = 0.0
    """Seconds until the bucket is full again."""

    def headers(self, epoch: float) -> Mapping[str, str]:
        """The headers of the answer; `epoch` is the time in seconds since the Unix epoch."""
        headers: dict[str, str] = {}
        if self.bucket:
            headers |= {
                "X-RateLimit-Limit": str(self.budget.limit),
                "X-RateLimit-Remaining": str(self.remaining),
                "X-RateLimit-Reset": f"{epoch + self.reset_after:.3f}",
                "X-RateLimit-Reset-After": f"{self.reset_after:.3f}",
                "X-RateLimit-Bucket": self.bucket,
            }
        if not self.allowed:
            headers |= {"Retry-After": str(ceil(self.retry_after)), "X-RateLimit-Scope": self.scope}
            if self.scope == GLOBAL_SCOPE:
                headers["X-RateLimit-Global"] = "true"
        return headers

    @property
    def body(self) -> Mapping[str, object]:
        """The JSON body of a refusal."""
        return {
            "message": "You are being rate limited.",
            # Up, never down: whoever waits exactly so long must be let in.
            "retry_after": ceil(self.retry_after * 1000) / 1000,
            "global": self.scope == GLOBAL_SCOPE,
        }


class _Window:
    """A fixed window that opens with its first request."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.remaining = budget.limit
        self.closes = float("-inf")

    def refresh(self, now: float) -> None:
        """Open a new window if the last has closed."""
        if now >= self.closes:
            self.remaining = self.budget.limit
            self.closes = now + self.budget.seconds


class Limiter:
    """All buckets of all callers.

    Args:
        mode: how much is limited.
        budgets: operation id → budget, instead of the usual ones.
    """

    def __init__(
        self, mode: Limits = Limits.NORMAL, budgets: Mapping[str, Budget] = BUDGETS
    ) -> None:
        self.mode = mode
        self._budgets = budgets
        self._windows: dict[tuple[str, str, str], _Window] = {}
        self._global: dict[str, _Window] = {}

    def take(self, caller: str, operation: str, major: str, now: float) -> Verdict:
        """Ask for one request.

        Args:
            caller: whose budget it is: an account, or an address for a request without token.
            operation: the operation id.
            major: the values of the route's major parameters.
            now: monotonic seconds.
        """
        if self.mode is Limits.OFF:
            return Verdict(allowed=True)
        whole = self._global.setdefault(caller, _Window(GLOBAL.cut(self.mode)))
        whole.refresh(now)
        if whole.remaining == 0:
            return Verdict(allowed=False, scope=GLOBAL_SCOPE, retry_after=whole.closes - now)
        budget = self._budgets.get(operation, DEFAULT).cut(self.mode)
        window = self._windows.setdefault((caller, operation, major), _Window(budget))
        window.refresh(now)
        allowed = window.remaining > 0
        if allowed:
            window.remaining -= 1
            whole.remaining -= 1
        after = window.closes - now
        return Verdict(
            allowed=allowed,
            scope="" if allowed else USER_SCOPE,
            retry_after=0.0 if allowed else after,
            bucket=bucket_name(operation),
            budget=budget,
            remaining=window.remaining,
            reset_after=after,
        )


def bucket_name(operation: str) -> str:
    """The opaque name that the headers give a bucket; it says nothing of the major parameters."""
    return blake2b(operation.encode(), digest_size=16).hexdigest()
