"""What the gateway told, kept: a pure reducer from events to changes, one protocol, and a backend
in memory.
"""

from gloam.cache.changes import Change, Changed, Disown, DisownAll, DropRole, Patch, Put, Remove
from gloam.cache.kinds import Kind
from gloam.cache.memory import InMemoryCache
from gloam.cache.protocol import AwaitableCache, Cache
from gloam.cache.reducer import reduce

__all__ = [
    "AwaitableCache",
    "Cache",
    "Change",
    "Changed",
    "Disown",
    "DisownAll",
    "DropRole",
    "InMemoryCache",
    "Kind",
    "Patch",
    "Put",
    "Remove",
    "reduce",
]
