"""What can be counted of a shard, as values for whoever watches.

A driver counts in `Counters`; `ShardMetrics` is what one sees of a shard at a time. Nothing is
pushed for every event: a hook is called with the values of all shards from time to time, and
subtracts what it saw before.
"""

from collections.abc import Mapping
from typing import Protocol

from msgspec import Struct, structs

from gloam.gateway.heart import Latency
from gloam.gateway.states import State


class Counters(Struct):
    """What has happened to a shard since it was made; each number only grows."""

    received: int = 0
    """Messages that came in, of any kind."""

    received_bytes: int = 0
    """Their bytes, as they came: compressed, if the connection is."""

    decoded: int = 0
    """Events that were handed over as what they are."""

    repaired: int = 0
    """Those of them in which a part could not be read and is absent."""

    raw: int = 0
    """Events that were handed over raw, since they could not be read or are unknown."""

    unwanted: int = 0
    """Events that nobody asked for."""

    discarded: int = 0
    """Events that came twice, or that a resume is to bring again."""

    left_out: int = 0
    """Messages that made no sense at all."""

    connections: int = 0
    """Sockets that opened."""

    identified: int = 0
    """Sessions that began."""

    resumed: int = 0
    """Sessions that went on after a connection was lost."""

    sent: int = 0
    """Messages that went out, heartbeats among them."""

    def copy(self) -> "Counters":
        """As they are now."""
        return structs.replace(self)


class ShardMetrics(Struct, frozen=True, kw_only=True):
    """A shard, seen at one moment."""

    shard_id: int
    state: State
    latency: Latency
    counters: Counters
    commands_waiting: int
    """Commands that wait for the session or for the send limit."""


class MetricsHook(Protocol):
    """Is shown the shards of a cluster from time to time."""

    def __call__(
        self, shards: Mapping[int, ShardMetrics], identifies_left: int | None, buffered: int, /
    ) -> None:
        """Take note.

        Args:
            shards: by shard id.
            identifies_left: how many sessions may still begin today; None if the queue cannot tell.
            buffered: events that wait for the consumer.
        """
        ...
