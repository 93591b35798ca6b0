"""New ids, as Discord makes them.

In: a clock. Out: numbers that rise strictly, whose upper 42 bits are the millisecond of their
making. The lower 22 bits count the ids of one millisecond; if a clock stands still (or goes back),
the count goes on, and runs over into the next millisecond rather than repeat itself.

https://discord.com/developers/docs/reference#snowflakes
"""

from gloam.core import Clock
from gloam.core.snowflake import DISCORD_EPOCH


class Snowflakes:
    """A maker of ids, each larger than the one before."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def make(self) -> int:
        """The next id."""
        now = int(self._clock.time() * 1000) - DISCORD_EPOCH
        self._last = max(now << 22, self._last + 1)
        return self._last
