"""The table of messages: in rows by channel, each in the order of ids, the newest last."""

import itertools
from collections.abc import Iterable, Sequence
from typing import Any, cast

from msgspec import Struct

from gloam.cache.changes import Changed, Key, Owner
from gloam.cache.kinds import MESSAGE, Kind, Limit
from gloam.cache.packing import Form
from gloam.cache.table import Stored, Table


class MessageTable(Table):
    """Messages, in rows by their channel, each in the order of ids."""

    def __init__(self, limit: Limit) -> None:
        super().__init__(Kind.MESSAGE, limit)
        self._rows: dict[int, dict[int, Stored]] = {}
        self._channel_of: dict[int, int] = {}
        """By message."""

        self._guild_of: dict[int, int] = {}
        """By channel, if it has messages."""

        self._channels: dict[int, dict[int, None]] = {}
        """By guild, those that have messages."""

        self._newest = 0
        """The greatest id so far: whatever is above it is the newest of its channel too."""

        self._timed = limit.seconds is not None
        self._form = cast("Form", self.form)

    def load(self, key: Any) -> Stored | None:  # noqa: ANN401
        """An entry as it is stored."""
        channel_id = self._channel_of.get(key)
        return None if channel_id is None else self._rows[channel_id][key]

    def put(self, key: Any, value: Struct, owners: Sequence[Owner], now: float) -> Changed | None:  # noqa: ANN401
        """Insert or replace; None if the message was there as it is."""
        guild_id: Any = owners[1][1] if len(owners) > 1 else None
        if self._timed:
            self._touch(key, now)
        return self.add(key, value, owners[0][1], guild_id)

    def add(self, key: Any, value: Struct, channel_id: Any, guild_id: Any) -> Changed | None:  # noqa: ANN401
        """Insert or replace in a channel's row; None if the message was there as it is."""
        row = self._rows.get(channel_id)
        if row is None:
            row = self._open(channel_id, guild_id)
        before, stored = row.get(key), self._form.write(value)
        if before == stored:
            return None
        late = False
        if key > self._newest:  # which is nearly always so, and spares a look at the row's end
            self._newest = key
        elif before is None and row:
            late = key < next(reversed(row))
        row[key] = stored
        self._channel_of[key] = channel_id
        if late:  # the newest stays last, whenever it is told of
            self._rows[channel_id] = dict(sorted(row.items()))
        return Changed(MESSAGE, key, before, stored, self._reader)

    def _store(self, key: Any, stored: Stored) -> None:  # noqa: ANN401
        self._rows[self._channel_of[key]][key] = stored

    def _open(self, channel_id: int, guild_id: int | None) -> dict[int, Stored]:
        """A row for the first message of a channel."""
        row = self._rows[channel_id] = {}
        if guild_id:
            self._guild_of[channel_id] = guild_id
            self._channels.setdefault(guild_id, {})[channel_id] = None
        return row

    def drop(self, key: Any) -> Changed | None:  # noqa: ANN401
        """Take a message away; None if it is not there."""
        channel_id = self._channel_of.pop(key, None)
        if channel_id is None:
            return None
        row = self._rows[channel_id]
        before = row.pop(key)
        if not row:
            self._close(channel_id)
        if self._timed:
            del self._told[key]
        return Changed(MESSAGE, key, before, None, self._reader)

    def _close(self, channel_id: int) -> None:
        """Forget a channel that has no messages any more."""
        del self._rows[channel_id]
        guild_id = self._guild_of.pop(channel_id, None)
        if guild_id is not None:
            channels = self._channels[guild_id]
            del channels[channel_id]
            if not channels:
                del self._channels[guild_id]

    def owners(self, key: Any) -> tuple[Owner, ...]:  # noqa: ANN401
        """The channel of a message, and its guild if it has one."""
        channel_id = self._channel_of[key]
        guild_id = self._guild_of.get(channel_id)
        channel: Owner = ("channel", channel_id)
        return (channel,) if guild_id is None else (channel, ("guild", guild_id))

    def keys(self, owner: Owner | None = None) -> tuple[Key, ...]:
        """The keys of an owner's messages, or of all; a copy, so that the table may change."""
        if owner is None:
            return tuple(self._channel_of)
        of: Any = owner[1]
        if owner[0] == "channel":
            return tuple(self._rows.get(of, ()))
        channels = self._channels.get(of, ())
        return tuple(itertools.chain.from_iterable(self._rows[one] for one in channels))

    def count(self, owner: Owner | None = None) -> int:
        """How many messages an owner has, or all."""
        return len(self._channel_of if owner is None else self.keys(owner))

    def surplus(self, owners: Sequence[Owner]) -> Iterable[Key]:
        """The keys of a channel's messages beyond the count."""
        channel_id: Any = owners[0][1]
        return self.beyond(channel_id)

    def beyond(self, channel_id: int) -> Iterable[Key]:
        """The keys of a channel's messages beyond the count."""
        row, count = self._rows.get(channel_id), self.limit.count
        if row is None or count is None or len(row) <= count:
            return ()
        return tuple(itertools.islice(row, len(row) - count))

    def _touch(self, key: Key, now: float) -> None:
        if self._timed:  # which ones go for their number, their ids say
            super()._touch(key, now)
