"""The table of channels, and the one of threads: what was written last is noted beside an entry.

Each message changes one field of its channel. To make the channel anew for it takes longer than to
keep the message, and mostly the next message comes before anybody looks. So the message's id is
noted, and becomes a part of the channel when the entry is next loaded, whatever for: to be read,
replaced or dropped.
"""

from typing import Any, Final, TypeAlias

from msgspec import Struct, structs

from gloam.cache.changes import Changed, Key
from gloam.cache.kinds import Kind, Limit
from gloam.cache.table import Stored, Table

Noted: TypeAlias = Struct | tuple[Struct, int]
"""A channel, or a channel and the id of what was written in it since."""

_LAST: Final = "last_message_id"


class ChannelTable(Table):
    """Channels or threads, by their id."""

    def __init__(self, kind: Kind, limit: Limit) -> None:
        super().__init__(kind, limit)
        self._noted: dict[Key, int] = {}
        """The last message of a channel, unless the entry has it."""

    def load(self, key: Key) -> Stored | None:
        """An entry as it is stored."""
        noted = self._noted.pop(key, None)
        if noted is not None:
            self._entries[key] = _whole((self._entries[key], noted))
        return self._entries.get(key)

    def note(self, key: Key, message_id: int) -> Changed | None:
        """Patch the last message of a channel that is there; None if that changes nothing."""
        channel = self._entries.get(key)
        if channel is None:
            return None
        noted = self._noted.get(key)
        if noted is None and getattr(channel, _LAST, message_id) == message_id:
            return None  # it is the last already, or the channel has no messages
        if noted == message_id:
            return None
        self._noted[key] = message_id
        before = channel if noted is None else (channel, noted)
        return Changed(self.kind, key, before, (channel, message_id), _whole)


def _whole(kept: Noted) -> Struct:
    """A channel with what was noted beside it."""
    if not isinstance(kept, tuple):
        return kept
    channel, message_id = kept
    fields: dict[str, Any] = {_LAST: message_id}
    return structs.replace(channel, **fields)
