"""When to try again, and after how long; pure.

A request is repeated after a fault of the server's or the connection's only if that cannot act
twice: its method is idempotent, or it posts a message with an enforced nonce, which Discord posts
once. A 429 was not carried out, so it can always be repeated; the rate limiter sets the pace of
that.
"""

from typing import Any, Final

from gloam.core import Request

RETRIED_STATUSES: Final = frozenset({500, 502, 503, 504})
MAX_ATTEMPTS: Final = 5

_IDEMPOTENT: Final = frozenset({"GET", "PUT", "DELETE"})
_FIRST_DELAY: Final = 0.5
_LONGEST_DELAY: Final = 8.0


def may_repeat(request: Request[Any]) -> bool:
    """Whether sending the request again cannot act twice."""
    if request.method in _IDEMPOTENT:
        return True
    nonce, enforced = (getattr(request.body, name, None) for name in ("nonce", "enforce_nonce"))
    return bool(nonce) and enforced is True


def delay(attempt: int, jitter: float) -> float:
    """Seconds before the next attempt.

    Args:
        attempt: how many have failed, from 1.
        jitter: a random number from 0 to 1, so that clients do not come back in step.
    """
    longest = min(_FIRST_DELAY * 2.0 ** (attempt - 1), _LONGEST_DELAY)
    return longest * (0.5 + jitter / 2)
