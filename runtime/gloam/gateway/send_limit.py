"""How often a client may write to the gateway: 120 messages in any 60 seconds, or Discord closes.

The algorithm is a sliding-window log: the times of the last sends are kept, and a send may go when
the oldest of a full log is 60 seconds old. A counter per fixed minute would let twice as many
through around the turn of a minute, a token bucket 119 more after a pause.

Heartbeats must never wait, so as many places as a minute can have heartbeats, and one more, are set
apart for them; they bypass the log.

https://discord.com/developers/docs/events/gateway#rate-limiting
"""

import math
from collections import deque
from typing import Final

from gloam.models import limits

WINDOW: Final = float(limits.GATEWAY_COMMAND_INTERVAL_SECONDS)
"""Length of the window, in seconds."""

_FLOOR: Final = 110


def capacity(heartbeat_interval: float) -> int:
    """How many commands fit in a window beside the heartbeats, given their interval in seconds."""
    if heartbeat_interval <= 0:
        return _FLOOR
    reserved = max(1, math.ceil(WINDOW / heartbeat_interval)) + 1
    return max(_FLOOR, limits.GATEWAY_COMMANDS_PER_INTERVAL - reserved)


class SendLimit:
    """The log of one connection; it starts empty, as Discord's does."""

    def __init__(self, heartbeat_interval: float) -> None:
        self._capacity = capacity(heartbeat_interval)
        self._sent: deque[float] = deque(maxlen=self._capacity)

    def delay(self, now: float) -> float:
        """Seconds until a command may be sent; 0 if it may go at once."""
        if len(self._sent) < self._capacity:
            return 0.0
        return max(0.0, self._sent[0] + WINDOW - now)

    def sent(self, now: float) -> None:
        """Take note that a command was sent."""
        self._sent.append(now)
