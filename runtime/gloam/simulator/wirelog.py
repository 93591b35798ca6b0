"""What went over the wire between a bot and the simulated Discord, for whoever has to find out why
a test failed.

In: calls of the API and frames of the gateway, as they happen. Out: lines to be read, the newest of
them kept, long bodies cut, tokens hidden. Whoever wants all of it in full subscribes.
"""

import re
from collections import deque
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from msgspec import Struct

from gloam.core import Clock, SystemClock

KEPT: Final = 400
"""How many entries are kept."""

SHOWN_BYTES: Final = 400
"""How much of a body a line shows."""

_SECRETS: Final = re.compile(rb'("token":\s*")[^"]+')
_SECRETS_OF_PATHS: Final = re.compile(r"(/(?:webhooks|interactions)/\d+/)[^/?]+")


class Exchange(Struct, frozen=True, kw_only=True):
    """A call of the API and its answer."""

    at: float
    """When it was answered, in monotonic seconds."""

    caller: str
    """The bot's name; empty for a call without token."""

    operation: str
    """The operation id; empty if there is no such route."""

    parameters: Mapping[str, str]
    """The values of the path's parameters."""

    method: str
    path: str
    """With the query."""

    request: bytes
    status: int
    """The status of the answer; 0 if none was sent."""

    answer: bytes
    fault: str = ""
    """What was made to go wrong."""


class Frame(Struct, frozen=True, kw_only=True):
    """A frame of the gateway, uncompressed."""

    at: float
    """When it was sent or received, in monotonic seconds."""

    bot: str
    """The bot's name; empty before it has identified."""

    shard: int
    is_from_bot: bool
    payload: bytes


Entry: TypeAlias = Exchange | Frame


class WireLog:
    """The newest entries.

    Args:
        kept: how many of them.
        clock: the one that entries are stamped with, whichever part notes them.
    """

    def __init__(self, kept: int = KEPT, clock: Clock | None = None) -> None:
        self._clock: Clock = SystemClock() if clock is None else clock
        self._entries: deque[Entry] = deque(maxlen=kept)
        self._subscribers: list[Callable[[Entry], None]] = []

    def now(self) -> float:
        """The time to stamp an entry with, in monotonic seconds."""
        return self._clock.monotonic()

    def note(self, entry: Entry) -> None:
        """Take an entry."""
        self._entries.append(entry)
        for subscriber in self._subscribers:
            subscriber(entry)

    def subscribe(self, subscriber: Callable[[Entry], None]) -> None:
        """Call a function with every entry from now on."""
        self._subscribers.append(subscriber)

    @property
    def entries(self) -> list[Entry]:
        """What is kept, oldest first."""
        return list(self._entries)

    def render(self) -> str:
        """A line for each entry, times in seconds since the first of them; `>` is the bot's."""
        begin = self._entries[0].at if self._entries else 0.0
        return "\n".join(f"{entry.at - begin:9.3f} {_line(entry)}" for entry in self._entries)


def _line(entry: Entry) -> str:
    if isinstance(entry, Frame):
        arrow = ">" if entry.is_from_bot else "<"
        return f"{entry.bot or '?'}#{entry.shard} {arrow} {_body(entry.payload)}"
    path = _SECRETS_OF_PATHS.sub(r"\1<hidden>", entry.path)
    fault = f" [{entry.fault}]" if entry.fault else ""
    return (
        f"{entry.caller or '?'} > {entry.method} {path} {_body(entry.request)}\n"
        f"{'':9} {entry.caller or '?'} < {entry.status or 'no answer'}{fault} {_body(entry.answer)}"
    )


def _body(raw: bytes) -> str:
    shown = _SECRETS.sub(rb"\1<hidden>", raw[: 2 * SHOWN_BYTES])
    text = shown[:SHOWN_BYTES].decode(errors="replace")
    return f"{text}… ({len(raw)} bytes)" if len(raw) > SHOWN_BYTES else text
