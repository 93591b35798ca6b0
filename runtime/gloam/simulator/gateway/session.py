"""A gateway session: what outlives a connection.

In: payloads to dispatch, and the sequence number that a client says it has seen. Out: numbered
frames, and those that it missed. A session keeps the last frames it has numbered, whether a
connection was there to take them or not; so a replay is a slice of them, and is refused (None) only
if it begins before the oldest that is kept. Nothing here knows a socket or reads a clock.

https://discord.com/developers/docs/events/gateway#resuming
"""

from collections import deque
from collections.abc import Sequence
from typing import Final

import msgspec

KEPT: Final = 10_000
"""How many frames a session keeps for a replay."""


class InvalidSequenceError(ValueError):
    """A client says that it has seen what was never sent."""


class Journal:
    """The numbered dispatches of one session.

    Args:
        kept: how many frames are kept for a replay.
    """

    def __init__(self, kept: int = KEPT) -> None:
        self._frames: deque[bytes] = deque(maxlen=kept)
        self.sequence = 0
        """The number of the last dispatch."""

    def dispatch(self, name: str, payload: bytes) -> bytes:
        """Number a payload, keep it, and give its frame.

        Args:
            name: the dispatch's name, `MESSAGE_CREATE`.
            payload: its data as JSON.
        """
        self.sequence += 1
        frame = b'{"t":"%b","s":%d,"op":0,"d":%b}' % (name.encode(), self.sequence, payload)
        self._frames.append(frame)
        return frame

    def missed(self, seen: int) -> Sequence[bytes] | None:
        """The frames after the one that a client saw last, in order; None if not all of them are
        kept any more.

        Raises:
            InvalidSequenceError: so high a number was never given, or it is negative.
        """
        if not 0 <= seen <= self.sequence:
            raise InvalidSequenceError(f"{seen} of {self.sequence}")
        count = self.sequence - seen
        if count > len(self._frames):
            return None
        return [
            self._frames[index] for index in range(len(self._frames) - count, len(self._frames))
        ]


def control_frame(opcode: int, data: object = None) -> bytes:
    """A payload that is not a dispatch: no name, no number."""
    return msgspec.json.encode({"t": None, "s": None, "op": opcode, "d": data})


def shard_of(guild_id: int | None, shard_count: int) -> int:
    """The shard that hears of a guild; what belongs to no guild goes to the first."""
    return 0 if guild_id is None else (guild_id >> 22) % shard_count
