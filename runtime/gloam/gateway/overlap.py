"""Two sets of shards tell the same story for a while: each event is to be told once. Pure.

While a bot is resharded, the old and the new shards hear the same events, with numbers of their own
and in no common order. In goes each event with the side that heard it; out comes whether to hand it
over. An event is known by its name and content. Each side counts how often it heard it; it is
handed over when a side's count exceeds what was handed over. So nothing is lost that either side
hears, nothing doubled that both do, and what one guild sees stays in order, since each side has it
so.

What only the old side can have heard is not counted: events of guilds whose new shard is not live
yet. What a new session begins with, its READY and the guilds that READY lists, the old side has
told long ago: it is kept back.

A shortcoming that nothing here can mend: an event that reaches the old side late, after the new
shard was live but from before its session, waits for a twin that never comes; one with the very
same content right after the change is then taken for it.
"""

from collections import Counter

import msgspec
from msgspec import UNSET, Struct, UnsetType

from gloam.core import UndecodableEvent
from gloam.core.wire import encode
from gloam.events import (
    Dispatch,
    GuildCreate,
    GuildDelete,
    GuildUpdate,
    Ready,
    Resumed,
    UnavailableGuildCreate,
)
from gloam.models.ids import GuildId

_OF_A_GUILD = (GuildCreate, GuildDelete, GuildUpdate, UnavailableGuildCreate)


class _Place(Struct):
    guild_id: int | str | UnsetType | None = UNSET
    id: int | str | UnsetType | None = UNSET


class Overlap:
    """What both sides have heard.

    Args:
        count: how many shards the new set has in all.
    """

    def __init__(self, count: int) -> None:
        self._count = count
        self._live: set[int] = set()
        self._expected: set[GuildId] = set()
        self._heard: tuple[Counter[tuple[str, bytes]], Counter[tuple[str, bytes]]] = (
            Counter(),
            Counter(),
        )
        self._told: Counter[tuple[str, bytes]] = Counter()

    @property
    def live(self) -> int:
        """How many new shards are live."""
        return len(self._live)

    def old(self, event: Dispatch | UndecodableEvent) -> bool:
        """The old side has heard an event; whether to hand it over."""
        if isinstance(event, Ready | Resumed) or self._shard_of(event) not in self._live:
            return True
        return self._hear(0, event)

    def new(self, shard_id: int, event: Dispatch | UndecodableEvent) -> bool:
        """The new side has heard an event; whether to hand it over."""
        match event:
            case Ready(data):
                self._live.add(shard_id)
                self._expected.update(guild.id for guild in data.guilds or ())
                return False
            case Resumed():
                return False
            case GuildCreate(data) | UnavailableGuildCreate(data) if data.id in self._expected:
                self._expected.discard(data.id)
                return False
        return self._hear(1, event)

    def _hear(self, side: int, event: Dispatch | UndecodableEvent) -> bool:
        raw = event.raw if isinstance(event, UndecodableEvent) else encode(event.data)
        key = (event.name, raw)
        heard = self._heard[side]
        heard[key] += 1
        if heard[key] <= self._told[key]:
            return False
        self._told[key] += 1
        return True

    def _shard_of(self, event: Dispatch | UndecodableEvent) -> int:
        """The new shard that hears of an event."""
        if isinstance(event, UndecodableEvent):
            place = _place(event.raw)
            guild = place.guild_id or (place.id if event.name.startswith("GUILD_") else None)
        elif isinstance(event, _OF_A_GUILD):
            guild = event.data.id
        else:
            guild = getattr(event.data, "guild_id", None)
        return (int(guild) >> 22) % self._count if guild else 0


def _place(raw: bytes) -> _Place:
    try:
        return msgspec.json.decode(raw, type=_Place)
    except msgspec.MsgspecError:
        return _Place()
