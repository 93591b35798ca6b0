"""Ids as values: when one was made, and the smallest and largest of a moment.

An id (a "snowflake") is a 64-bit number whose upper 42 bits are the milliseconds since Discord's
epoch, the first second of 2015. The distinct id types (`UserId`, `ChannelId`, …) are generated
into `gloam.models.ids`; each is a `NewType` over `int`.

https://discord.com/developers/docs/reference#snowflakes
"""

from datetime import UTC, datetime, timedelta
from typing import Final

DISCORD_EPOCH: Final = 1_420_070_400_000
"""The first instant that an id can name, in milliseconds of Unix time."""

SNOWFLAKE_END: Final = 1 << 64
"""One more than the largest id."""

_EPOCH: Final = datetime(2015, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)


def snowflake_time(snowflake: int) -> datetime:
    """When the id was made, in UTC, to the millisecond."""
    return _EPOCH + (snowflake >> 22) * _MILLISECOND


def snowflake_at(moment: datetime) -> int:
    """The smallest id that can have been made at the moment: an `after` or `before` of a listing.

    Raises:
        ValueError: the moment has no time zone, or lies before Discord's epoch.
    """
    if moment.utcoffset() is None:
        raise ValueError("the moment has no time zone: use datetime.now(UTC) or .astimezone()")
    if moment < _EPOCH:
        raise ValueError(
            f"{moment.isoformat()} lies before Discord's epoch, 2015-01-01T00:00:00+00:00"
        )
    return (moment - _EPOCH) // _MILLISECOND << 22
