"""The heartbeat of a connection: when to beat, whether the peer lives, how long it takes to answer.

In go frames and clock readings, in seconds; out come the time of the next beat and a verdict. The
rules, and why:

- The first beat comes after a random part of the interval, so that a thousand shards that come back
  together do not beat together; the others follow at the interval. A late one delays those after it
  instead of being made up for.
- Any frame counts as life, not the acknowledgement alone: a slow peer that still sends is not dead.
  If a beat is due and nothing has come since the last one, the peer is dead.
- While the driver is not reading (`pause`), silence says nothing: the verdict is put off.
- What was acknowledged on one socket says nothing of the next: `stop` forgets it. The measured
  latencies are the shard's and stay.

https://discord.com/developers/docs/events/gateway#sending-heartbeats
"""

from collections import deque
from typing import Final

from msgspec import Struct

_RECENT: Final = 5
"""How many latencies are kept one by one."""


class Latency(Struct, frozen=True):
    """How long heartbeats took to be acknowledged, in seconds, over all connections of a shard."""

    last: float | None = None
    """The newest; None before the first."""

    average: float | None = None
    """Of all that were acknowledged; None before the first."""

    recent: tuple[float, ...] = ()
    """The last five, newest first."""

    count: int = 0
    """How many were acknowledged."""


class Heart:
    """The heartbeat of one shard, over as many connections as it takes."""

    def __init__(self) -> None:
        self.interval = 0.0
        """Seconds from one beat to the next, as the last hello said; 0 before the first."""

        self.beat_at: float | None = None
        """When the next beat is due; None without a connection that has said hello."""

        self._sent_at: float | None = None
        self._alive = True
        self._paused = False
        self._recent: deque[float] = deque(maxlen=_RECENT)
        self._total = 0.0
        self._count = 0

    @property
    def latency(self) -> Latency:
        """What was measured."""
        if not self._count:
            return Latency()
        recent = tuple(self._recent)
        return Latency(recent[0], self._total / self._count, recent, self._count)

    def start(self, interval: float, part: float, now: float) -> None:
        """A connection has said hello; the first beat comes after a part of the interval."""
        self.interval = interval
        self.beat_at = now + interval * part

    def stop(self) -> None:
        """The connection is over."""
        self.beat_at = self._sent_at = None
        self._alive = True

    def life(self) -> None:
        """A frame came in."""
        self._alive = True

    def pause(self) -> None:
        """The driver stops reading for now."""
        self._paused = True

    def unpause(self) -> None:
        """The driver reads again."""
        self._paused = False
        self._alive = True

    @property
    def paused(self) -> bool:
        """Whether silence says nothing at the moment."""
        return self._paused

    def is_due(self, now: float) -> bool:
        """Whether a beat is due."""
        return self.beat_at is not None and now >= self.beat_at

    def is_dead(self) -> bool:
        """Whether nothing has come since the last beat; to be asked when the next is due."""
        return not (self._alive or self._paused)

    def beat(self, now: float) -> None:
        """A beat that was due is sent."""
        self._alive = False
        self.beat_at = now + self.interval
        self.sent(now)

    def sent(self, now: float) -> None:
        """A beat is sent, whether it was due or asked for."""
        self._sent_at = now

    def acknowledged(self, now: float) -> None:
        """The peer has acknowledged; once more than there were beats means nothing."""
        if self._sent_at is None:
            return
        seconds = now - self._sent_at
        self._sent_at = None
        self._recent.appendleft(seconds)
        self._total += seconds
        self._count += 1
