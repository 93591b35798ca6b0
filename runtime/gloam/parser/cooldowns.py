"""Cooldowns: how often a command may be called.

A sliding log: for each key (a user, a guild, whatever the command counts by) the moments of its
last calls are kept, at most as many as are allowed, and a call is refused while the oldest of them
is within the span. So a burst is allowed and no window edge lets twice as many through. Time is an
argument. Keys whose calls have all left the span are swept out whenever the number of keys has
doubled since the last sweep, which costs nothing on average and bounds the memory.
"""

from collections import deque
from collections.abc import Callable, Hashable
from datetime import timedelta
from typing import Final, Generic, TypeVar

from msgspec import Struct

C_contra = TypeVar("C_contra", contravariant=True)

_SMALL: Final = 64
"""How many keys are not worth a sweep."""


class Cooldown(Struct, Generic[C_contra], frozen=True):
    """How often a command may be called.

    Raises:
        ValueError: the uses or the span are not positive.
    """

    uses: int
    """How many calls are allowed within the span."""

    per: timedelta
    """The span."""

    by: Callable[[C_contra], Hashable]
    """What is counted apart, read from the context: `lambda context: context.author_id`."""

    def __post_init__(self) -> None:
        if self.uses < 1 or self.per <= timedelta():
            raise ValueError("a cooldown allows at least one use per a span that is not empty")


class UseLog:
    """When the keys of one cooldown were last used."""

    def __init__(self, uses: int, seconds: float) -> None:
        self._uses = uses
        self._seconds = seconds
        self._log: dict[Hashable, deque[float]] = {}
        self._sweep_at = _SMALL

    def __len__(self) -> int:
        """How many keys are kept."""
        return len(self._log)

    def take(self, key: Hashable, now: float) -> float:
        """Use the key once, if it may be used.

        Args:
            key: what is counted apart.
            now: seconds on a scale that never goes back.

        Returns:
            0 if it may; else how many seconds to wait until it may, and nothing is counted.
        """
        moments = self._log.get(key)
        if moments is None:
            if len(self._log) >= self._sweep_at:
                self._sweep(now)
            moments = self._log[key] = deque(maxlen=self._uses)
        if len(moments) == self._uses and (left := moments[0] + self._seconds - now) > 0:
            return left
        moments.append(now)
        return 0

    def _sweep(self, now: float) -> None:
        self._log = {
            key: moments for key, moments in self._log.items() if moments[-1] + self._seconds > now
        }
        self._sweep_at = max(2 * len(self._log), _SMALL)
