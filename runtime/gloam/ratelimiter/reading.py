"""What an answer says about rate limits.

In: the status and the headers of an answer. Out: a `Reading`: the state of the request's bucket, if
the headers tell it, and the refusal, if it is one (status 429).

A refusal has one of four scopes. Three of them Discord names in `X-RateLimit-Scope`; a 429 that
names neither scope nor bucket was not written by Discord but by Cloudflare in front of it, and
speaks of everything that this address sends.

`Retry-After` is in whole seconds, rounded up, so it is passed over for the bucket's own finer
number where the two agree. What is malformed counts as absent: no header can make the client hang
or fail.

https://discord.com/developers/docs/topics/rate-limits#header-format
"""

import math
from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

REFUSED: Final = 429
INVALID: Final = frozenset({401, 403, REFUSED})
"""The statuses that count towards a ban of the address."""

UNTOLD_DELAY: Final = 1.0
"""Seconds to wait after a refusal that does not say how long."""


class Scope(StrEnum):
    """Whom a refusal concerns."""

    USER = "user"
    """This bot, in this bucket."""

    SHARED = "shared"
    """Everybody, for this resource; it is not held against the bot."""

    GLOBAL = "global"
    """This bot, in all it does with its token."""

    ADDRESS = "address"
    """This machine: Cloudflare refuses all of its requests."""


class Refusal(Struct, frozen=True, gc=False):
    """A 429."""

    scope: Scope
    retry_after: float
    """Seconds, finite and not negative."""


class BucketReport(Struct, frozen=True, gc=False):
    """The state of a bucket when the request had been counted."""

    name: str
    """Discord's opaque name; it says nothing of the major parameters."""

    limit: int
    remaining: int
    reset_after: float
    """Seconds until the bucket is full again."""

    reset: float | None = None
    """The same moment in seconds since the Unix epoch: not compared with any clock of ours, but
    with other reports.
    """


class Reading(Struct, frozen=True, gc=False):
    """What one answer says; `answered` is false if there was none."""

    answered: bool = False
    succeeded: bool = False
    bucket: BucketReport | None = None
    refusal: Refusal | None = None
    invalid: bool = False
    """Whether it counts towards a ban of the address."""


NOTHING: Final = Reading()
"""What is known if no answer came."""

_MERE_SUCCESS: Final = Reading(answered=True, succeeded=True)
"""What is known of a success without rate limits."""


def read(
    status: int | None, headers: Mapping[str, str] | None, retry_after: float | None = None
) -> Reading:
    """Read an answer; `retry_after` is what its body says, in seconds."""
    if status is None:
        return NOTHING
    headers = headers or {}
    bucket = _bucket(headers) if headers else None
    if status not in INVALID:
        succeeded = 200 <= status < 300
        return _MERE_SUCCESS if succeeded and bucket is None else Reading(True, succeeded, bucket)
    refusal = _refusal(headers, bucket, retry_after) if status == REFUSED else None
    is_invalid = refusal is None or refusal.scope is not Scope.SHARED
    return Reading(True, False, bucket, refusal, is_invalid)


def _bucket(headers: Mapping[str, str]) -> BucketReport | None:
    # Done for every answer, so each name is looked up once: a mapping that heeds the case of names
    # has them all in Discord's spelling, or all in lower case.
    get = headers.get
    if name := get("X-RateLimit-Bucket"):
        limit, remaining = get("X-RateLimit-Limit"), get("X-RateLimit-Remaining")
        reset_after, reset = get("X-RateLimit-Reset-After"), get("X-RateLimit-Reset")
    elif name := get("x-ratelimit-bucket"):
        limit, remaining = get("x-ratelimit-limit"), get("x-ratelimit-remaining")
        reset_after, reset = get("x-ratelimit-reset-after"), get("x-ratelimit-reset")
    else:
        return None
    try:
        of, left, after = int(limit or ""), int(remaining or ""), float(reset_after or "")
    except ValueError:
        return None
    if of >= 0 and left >= 0 and 0.0 <= after < math.inf:
        return BucketReport(name, of, left, after, _number(reset))
    return None


def _refusal(
    headers: Mapping[str, str], bucket: BucketReport | None, told: float | None
) -> Refusal:
    if told is None or not math.isfinite(told) or told < 0:
        told = _number(_text(headers, "Retry-After"))
    spent = bucket is not None and bucket.remaining == 0
    # The header rounds up to whole seconds; the bucket's own end is exact.
    if bucket is not None and spent and (told is None or 0 <= told - bucket.reset_after < 1):
        told = bucket.reset_after
    return Refusal(_scope(headers, bucket), UNTOLD_DELAY if told is None else told)


def _scope(headers: Mapping[str, str], bucket: BucketReport | None) -> Scope:
    scope = _text(headers, "X-RateLimit-Scope").lower()
    if scope in ("user", "shared", "global"):
        return Scope(scope)
    if _text(headers, "X-RateLimit-Global").lower() == "true":
        return Scope.GLOBAL
    return Scope.USER if bucket is not None or scope else Scope.ADDRESS


def _text(headers: Mapping[str, str], name: str) -> str:
    value = headers.get(name)
    return headers.get(name.lower(), "") if value is None else value


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        return None
    return number if 0.0 <= number < math.inf else None  # no number is 0 or more if it is nan
