"""The rate limits of the simulated API.

In: who asks, for which operation, with which major parameters, and the time. Out: a `Verdict`,
allowed or not, that knows its headers. Every limit is a fixed window, as Discord's are: it opens
with its first request, admits so many, and closes after so many seconds. A request passes three:

1. the global window of its caller, a second wide; interaction endpoints are not bound to it;
2. its bucket: the window of caller, bucket and major parameters. Operations of one `group` share
   one, and the opaque name that the headers give it;
3. where Discord limits a resource for all callers together, the window of that resource: it
   refuses with the scope `shared`, while the headers still tell of the bucket, which may have
   requests left.

A refused request takes nothing from any of them. A window that has closed is as good as none, so
that closed ones are thrown away now and then: memory holds what is open.

An address whose requests were refused too often (401, 403, 429 unless `shared`) is shut out by
`InvalidRequests` before any of this, with a page of HTML instead of JSON.

- `OFF`: no headers, nothing is refused.
- `NORMAL`: budgets of the size that Discord's are known to have.
- `STRICT`: a fifth of them, so that a client that does not heed the headers is refused at once.

https://discord.com/developers/docs/topics/rate-limits
"""

from collections.abc import Hashable, Mapping
from enum import StrEnum
from hashlib import blake2b
from math import ceil, inf
from typing import Final

from msgspec import Struct

from gloam.models.limits import (
    REST_INVALID_REQUEST_INTERVAL_SECONDS,
    REST_INVALID_REQUESTS_PER_INTERVAL,
    REST_REQUESTS_PER_SECOND,
)
from gloam.routes import ROUTES

GLOBAL_SCOPE: Final = "global"
SHARED_SCOPE: Final = "shared"
USER_SCOPE: Final = "user"
STRICTNESS: Final = 5
ROUNDING: Final = 1e-6
"""In seconds: whoever waits as long as told is not refused for the last bit of a sum."""

SWEEP_EVERY: Final = 1_024
"""After so many requests, closed windows are thrown away."""


class Limits(StrEnum):
    """How much the simulated API limits its callers."""

    OFF = "off"
    NORMAL = "normal"
    STRICT = "strict"

    def cut(self, number: int) -> int:
        """A number of requests as the mode grants it, at least one."""
        return max(number // STRICTNESS, 1) if self is Limits.STRICT else number


class Budget(Struct, frozen=True):
    """So many requests in so many seconds."""

    limit: int
    seconds: float
    group: str = ""
    """The bucket that several operations share; empty for one of the operation's own."""


DEFAULT: Final = Budget(50, 1.0)
GLOBAL: Final = Budget(REST_REQUESTS_PER_SECOND, 1.0)
_REACTIONS: Final = Budget(1, 0.25, "reactions")
_WEBHOOK: Final = Budget(5, 2.0, "webhook")
BUDGETS: Final[Mapping[str, Budget]] = {
    "add_my_message_reaction": _REACTIONS,
    "bulk_delete_messages": Budget(1, 1.0),
    "create_guild_role": Budget(250, 172_800.0),
    "create_message": Budget(5, 5.0),
    "delete_message": Budget(5, 1.0),
    "delete_my_message_reaction": _REACTIONS,
    "delete_user_message_reaction": _REACTIONS,
    "execute_webhook": _WEBHOOK,
    "list_messages": Budget(5, 5.0),
    "update_message": Budget(5, 5.0),
    "update_webhook_message": _WEBHOOK,
}
"""Discord publishes none of these: they are what its headers say at the time of writing."""

_EMOJIS: Final = Budget(50, 3_600.0, "emojis")
RESOURCE_BUDGETS: Final[Mapping[str, Budget]] = {
    "create_guild_emoji": _EMOJIS,
    "delete_guild_emoji": _EMOJIS,
    "update_guild_emoji": _EMOJIS,
}
"""What all callers share. That emojis are limited by guild is documented, the number is not."""

UNBOUND: Final = frozenset(
    operation
    for operation, route in ROUTES.items()
    if route.path.startswith("/interactions/") or "{webhook_token}" in route.path
)
"""The operations that the global limit does not bind: those of interactions. Their follow-ups
cannot be told from other calls of a webhook by its token, which are let go along with them.
"""


class Verdict(Struct, frozen=True, kw_only=True):
    """Whether a request may go on, and what its headers say."""

    allowed: bool
    scope: str = ""
    """`user`, `shared` or `global` if it was refused."""

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
        subject = "The resource is" if self.scope == SHARED_SCOPE else "You are"
        return {
            "message": f"{subject} being rate limited.",
            # Up, never down: whoever waits exactly so long must be let in.
            "retry_after": ceil(self.retry_after * 1000) / 1000,
            "global": self.scope == GLOBAL_SCOPE,
        }


class _Window:
    """A fixed window that opens with its first request."""

    def __init__(self, budget: Budget) -> None:
        self.budget = budget
        self.remaining = budget.limit
        self.closes = -inf

    def refresh(self, now: float) -> None:
        """Open a new window if the last has closed."""
        if now >= self.closes - ROUNDING:
            self.remaining = self.budget.limit
            self.closes = now + self.budget.seconds


class Limiter:
    """Counts the requests of everyone.

    Args:
        mode: how strict to be.
        budgets: operation id → budget of its bucket; other operations get `DEFAULT`.
        resources: operation id → budget of its resource, which all callers share.
    """

    def __init__(
        self,
        mode: Limits = Limits.NORMAL,
        budgets: Mapping[str, Budget] = BUDGETS,
        resources: Mapping[str, Budget] = RESOURCE_BUDGETS,
    ) -> None:
        self.mode = mode
        self._budgets = dict(budgets)
        self._resources = resources
        self._windows: dict[Hashable, _Window] = {}
        self._until_sweep = SWEEP_EVERY

    @property
    def open_windows(self) -> int:
        """How many windows are kept."""
        return len(self._windows)

    def set_budget(self, operation: str, budget: Budget) -> None:
        """Give an operation another budget; windows that are open stay as they are."""
        self._budgets[operation] = budget

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
        self._sweep(now)
        taken: list[_Window] = []
        if operation not in UNBOUND:
            whole = self._window((caller,), GLOBAL, now)
            if whole.remaining == 0:
                return Verdict(allowed=False, scope=GLOBAL_SCOPE, retry_after=whole.closes - now)
            taken.append(whole)
        budget = self._budgets.get(operation, DEFAULT)
        bucket = budget.group or operation
        own = self._window((caller, bucket, major), budget, now)
        scope, empty = ("", None) if own.remaining else (USER_SCOPE, own)
        taken.append(own)
        if empty is None and operation in self._resources:
            resource = self._resources[operation]
            shared = self._window((resource.group or operation, major), resource, now)
            scope, empty = ("", None) if shared.remaining else (SHARED_SCOPE, shared)
            taken.append(shared)
        if empty is None:
            for window in taken:
                window.remaining -= 1
        return Verdict(
            allowed=empty is None,
            scope=scope,
            retry_after=0.0 if empty is None else empty.closes - now,
            bucket=bucket_name(bucket),
            budget=own.budget,
            remaining=own.remaining,
            reset_after=own.closes - now,
        )

    def _window(self, key: tuple[str, ...], budget: Budget, now: float) -> _Window:
        """The open window of a key: of a caller, of their bucket, or of a resource."""
        window = self._windows.get(key)
        if window is None:
            cut = Budget(self.mode.cut(budget.limit), budget.seconds, budget.group)
            window = self._windows[key] = _Window(cut)
        window.refresh(now)
        return window

    def _sweep(self, now: float) -> None:
        self._until_sweep -= 1
        if self._until_sweep == 0:
            self._until_sweep = SWEEP_EVERY
            kept = self._windows.items()
            self._windows = {key: window for key, window in kept if now < window.closes}


class InvalidRequests:
    """Shuts out addresses whose requests were refused too often.

    Discord counts 10,000 within ten minutes, and says only that the ban is temporary: here it
    lasts until the ten minutes are over that began with the first of them.

    Args:
        mode: `OFF` shuts out nobody.
        allowed: how many refused requests an address may make in ten minutes.
    """

    SECONDS: Final = float(REST_INVALID_REQUEST_INTERVAL_SECONDS)

    def __init__(
        self, mode: Limits = Limits.NORMAL, allowed: int = REST_INVALID_REQUESTS_PER_INTERVAL
    ) -> None:
        self.mode = mode
        self._allowed = mode.cut(allowed)
        self._windows: dict[str, _Window] = {}

    def banned_for(self, address: str, now: float) -> float:
        """For how many seconds an address is still shut out; 0.0 if it is not."""
        window = self._windows.get(address)
        if window is None or window.remaining > 0:
            return 0.0
        return max(window.closes - now, 0.0)

    def count(self, address: str, status: int, scope: str, now: float) -> None:
        """Note an answer.

        Args:
            address: who got it.
            status: its HTTP status.
            scope: its `X-RateLimit-Scope`, if it has one.
            now: monotonic seconds.
        """
        if self.mode is Limits.OFF or scope == SHARED_SCOPE or status not in (401, 403, 429):
            return
        budget = Budget(self._allowed, self.SECONDS)
        window = self._windows.setdefault(address, _Window(budget))
        window.refresh(now)
        window.remaining -= 1


def bucket_name(bucket: str) -> str:
    """The opaque name that the headers give a bucket; it says nothing of the major parameters."""
    return blake2b(bucket.encode(), digest_size=16).hexdigest()
