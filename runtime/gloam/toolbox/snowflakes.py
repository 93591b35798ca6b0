"""What is inside an id, and which shard a guild belongs to.

An id is 64 bits: 42 of milliseconds since the first second of 2015, 5 of a worker, 5 of a process,
and 12 that count up within a process. `gloam.core` has `snowflake_time` and `snowflake_at`.

https://discord.com/developers/docs/reference#snowflakes
"""

from datetime import datetime
from typing import NamedTuple

from gloam.core import snowflake_time
from gloam.models.ids import GuildId


class SnowflakeParts(NamedTuple):
    """An id, taken apart."""

    time: datetime
    """When it was made, in UTC, to the millisecond."""

    worker: int
    """Which of Discord's workers made it, 0 to 31."""

    process: int
    """Which process of the worker, 0 to 31."""

    increment: int
    """How many ids the process had made before, modulo 4096."""


def snowflake_parts(snowflake: int) -> SnowflakeParts:
    """Take an id apart."""
    worker, process = snowflake >> 17 & 0x1F, snowflake >> 12 & 0x1F
    return SnowflakeParts(snowflake_time(snowflake), worker, process, snowflake & 0xFFF)


def shard_of(guild_id: GuildId, shard_count: int) -> int:
    """The shard whose events are those of a guild; direct messages go to shard 0.

    https://discord.com/developers/docs/events/gateway#sharding

    Raises:
        ValueError: the number of shards is not positive.
    """
    if shard_count < 1:
        raise ValueError(f"there is at least one shard, not {shard_count}")
    return (guild_id >> 22) % shard_count
