"""When to try again, and after how long; pure.

A request is repeated after a fault of the server's or the connection's only if that cannot act
twice: its method is idempotent, or it posts a message with an enforced nonce, which Discord posts
once. A 429 was not carried out, so it can always be repeated; the rate limiter sets the pace of
that. Nor was a request whose connection never came about.
"""

from collections.abc import Mapping
from typing import Final, TypeVar

from gloam.core import Request

T = TypeVar("T")

RETRIED_STATUSES: Final = frozenset({500, 502, 503, 504})
MAX_ATTEMPTS: Final = 5

_IDEMPOTENT: Final = frozenset({"GET", "PUT", "DELETE"})
_FIRST_DELAY: Final = 0.5
_LONGEST_DELAY: Final = 8.0


def may_repeat(request: Request[T]) -> bool:
    """Whether sending the request again cannot act twice."""
    if request.method in _IDEMPOTENT:
        return True
    nonce = _field(request.body, "nonce")
    # A nonce may be the number 0; empty text is none.
    return (
        _field(request.body, "enforce_nonce") is True
        and isinstance(nonce, str | int)
        and (nonce != "")
    )


def delay(failures: int, jitter: float) -> float:
    """Seconds before the next attempt: doubled with each failure, up to 8.

    Args:
        failures: how many attempts have failed, from 1.
        jitter: a random number from 0 to 1, so that clients do not come back in step.
    """
    longest = min(_FIRST_DELAY * 2.0 ** min(failures - 1, 10), _LONGEST_DELAY)
    return longest * (0.5 + jitter / 2)


def _field(body: object, name: str) -> object:
    return body.get(name) if isinstance(body, Mapping) else getattr(body, name, None)
