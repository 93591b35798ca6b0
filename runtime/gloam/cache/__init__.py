"""What the gateway told, kept: a pure reducer from events to changes, one protocol, and a backend
in memory; one in Redis or Valkey is in `gloam.cache.redis`, for which the package of that name has
to be installed (the extra `gloam[redis]`).
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
    "SnapshotError",
    "Store",
    "Sync",
    "effects",
    "lookups",
    "reduce",
]
