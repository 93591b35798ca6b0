"""What the gateway told, kept: a pure reducer from events to changes, one protocol, and a backend
in memory; one in Redis or Valkey is in `gloam.cache.redis`, for which the package of that name has
to be installed (the extra `gloam[redis]`).

What is kept is what `gloam.cache.reducer` says, event by event; what can be asked is in
`gloam.cache.lookups`. The permission calculator of `gloam.toolbox` takes values, and these are
where they come from; whatever is None is what is missing::

    guild = cache.get(lookups.guild(guild_id))  # its roles are those of now
    member = cache.get(lookups.member(guild_id, user_id))
    channel = cache.get(lookups.channel(channel_id))
    if guild and member and channel:
        channel_permissions(guild, guild.roles, member, channel, now=now)

For a thread, look up `lookups.thread`, its parent by `lookups.channel(thread.parent_id)`, and
whether `lookups.thread_member` is there. `InMemoryCache(own_member_only=True)` keeps all that the
bot's own permissions depend on, and of members nothing more.
"""

from gloam.cache import lookups
from gloam.cache.changes import (
    Add,
    Change,
    Changed,
    Disown,
    DropRole,
    Members,
    Merge,
    Patch,
    Put,
    React,
    Remove,
    Retain,
    Seen,
    Sync,
)
from gloam.cache.errors import CacheUnavailable, SnapshotError
from gloam.cache.kinds import Kind, Limit, Policy
from gloam.cache.lookups import Many, One
from gloam.cache.memory import InMemoryCache
from gloam.cache.protocol import AwaitableCache, Cache, Store
from gloam.cache.reducer import effects, reduce

__all__ = [
    "Add",
    "AwaitableCache",
    "Cache",
    "CacheUnavailable",
    "Change",
    "Changed",
    "Disown",
    "DropRole",
    "InMemoryCache",
    "Kind",
    "Limit",
    "Many",
    "Members",
    "Merge",
    "One",
    "Patch",
    "Policy",
    "Put",
    "React",
    "Remove",
    "Retain",
    "Seen",
    "SnapshotError",
    "Store",
    "Sync",
    "effects",
    "lookups",
    "reduce",
]
