"""Commands on their way: they wait for a live session and for the send limit, and outlive sockets.

In go commands as bytes; out comes the one that may be sent, or the seconds until one may. A command
leaves only when it was written, so that one whose socket died goes out on the next. What no longer
matters when its turn comes can be taken back, or replaced by what is newer: an outage of an hour is
not to be followed by an hour of old presences.
"""

from collections import deque
from contextlib import suppress

from gloam.gateway.errors import PayloadTooLarge
from gloam.gateway.send_limit import SendLimit
from gloam.models import limits


def check_size(text: bytes) -> None:
    """Refuse a command that the gateway would close for.

    Raises:
        PayloadTooLarge: it has more than 4,096 bytes.
    """
    size, most = len(text), limits.GATEWAY_PAYLOAD_BYTES
    if size > most:
        raise PayloadTooLarge(f"the command has {size} bytes, the gateway takes {most}")


class Outbox:
    """The commands of one shard that have yet to be sent."""

    def __init__(self) -> None:
        self._waiting: deque[bytes] = deque()
        self._limit = SendLimit(0)

    def __len__(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def put(self, text: bytes, *, instead_of: bytes | None = None) -> None:
        """Have a command sent after those that wait, or in the place of one of them.

        Args:
            text: the command.
            instead_of: one that need not be sent any more, if it still waits.

        Raises:
            PayloadTooLarge: the command has more than 4,096 bytes.
        """
        check_size(text)
        if instead_of is not None and instead_of in self._waiting:
            self._waiting[self._waiting.index(instead_of)] = text
        else:
            self._waiting.append(text)

    def withdraw(self, text: bytes) -> None:
        """Do not send a command, if it still waits."""
        with suppress(ValueError):
            self._waiting.remove(text)

    def is_waiting(self, text: bytes) -> bool:
        """Whether just this command has yet to be sent."""
        return text in self._waiting

    def connected(self, heartbeat_interval: float) -> None:
        """A connection has said hello: Discord begins to count anew.

        Args:
            heartbeat_interval: in seconds; it tells how much of the limit heartbeats need.
        """
        self._limit = SendLimit(heartbeat_interval)

    def first(self) -> bytes | None:
        """The command whose turn it is; None if none waits."""
        return self._waiting[0] if self._waiting else None

    def delay(self, now: float) -> float:
        """Seconds until one may be sent; 0 if it may go at once."""
        return self._limit.delay(now)

    def sent_first(self, now: float) -> None:
        """The first command was written."""
        self._waiting.popleft()
        self._limit.sent(now)

    def counted(self, now: float) -> None:
        """Something else was written that counts: an identify or a resume."""
        self._limit.sent(now)
