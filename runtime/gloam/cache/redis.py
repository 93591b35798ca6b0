"""A cache in Redis or Valkey, which several processes share: any may write, any may read.

An event is one round trip, two until the bot's id is known, and takes effect as a whole: the
reducer's changes become operations of a script that runs in the server (`apply.lua`). The keys,
under a namespace and the version of this layout:

- ``e:<kind>:<key>``: a value, MessagePack; it expires by itself if its kind is kept for a while;
- ``k:<kind>``: the keys of a kind, in the order in which they run out or were told of;
- ``i:<kind>:<owner>``: the keys of an owner's entries, messages in order of their ids;
- ``o:<kind>``: by key, the owners of an entry;
- ``g``: the guilds that are known; ``me``: the bot's own id; ``s``: a counter; ``w:<writer>``: the
  last event of a writer, so that one that is sent twice is applied once.

What has run out is no longer read; its place in the indexes, and the reactions of a message, go
with the next events that change something, a thousand at a time.

All of it has to be in one server: a cluster that spreads keys will not do. All processes have to
keep the same kinds within the same limits.
"""

import asyncio
import itertools
import uuid
from collections.abc import AsyncIterator, Coroutine, Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self, TypeVar, cast

import msgspec
from msgspec import Struct, structs

try:
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import ExponentialBackoff
    from redis.exceptions import ConnectionError as RedisConnectionError
    from redis.exceptions import RedisError
    from redis.exceptions import TimeoutError as RedisTimeoutError
except ImportError as error:
    raise ImportError(
        "gloam.cache.redis needs the package redis: pip install 'gloam[redis]'"
    ) from error

from gloam.cache.changes import Change, Changed
from gloam.cache.errors import CacheUnavailable
from gloam.cache.kinds import Kind, Limit, Policy
from gloam.cache.lookups import Many, One
from gloam.cache.models import VALUES
from gloam.cache.operations import (
    key_of,
    key_text,
    kind_name,
    owner_text,
    policy_argument,
    script_arguments,
)
from gloam.cache.packing import unpack
from gloam.cache.reducer import own_id_told, reduce
from gloam.events import Event, Ready
from gloam.models.ids import UserId

__all__ = ["LAYOUT_VERSION", "RedisCache"]

V = TypeVar("V")

LAYOUT_VERSION: Final = 1
"""The version of the keys and of what is under them; another version's are not seen."""

_CLOSED: Final = "the cache is closed"
_PAGE: Final = 500
_PARTS: Final[Mapping[Kind, Mapping[Kind, str]]] = {
    Kind.MEMBER: {Kind.USER: "user"},
    Kind.MESSAGE: {Kind.REACTION: "reactions"},
    Kind.GUILD: {Kind.ROLE: "roles", Kind.EMOJI: "emojis", Kind.STICKER: "stickers"},
}
"""What other kinds hold of an entry, and the field that it is read into."""

_encode: Final = msgspec.msgpack.Encoder().encode


class RedisCache:
    """A cache in Redis or Valkey; use it as ``async with RedisCache(url) as cache``.

    Args:
        url: where the server is: ``redis://host:6379/0``, ``rediss://…`` with TLS, ``unix://…``.
        kinds: what to keep; everything by default.
        limits: how much of it; 100 messages of each channel by default. A key may combine kinds,
            each then has the limit.
        own_member_only: of members, keep only the bot's own: its permissions need no other.
        namespace: what the keys begin with, so that several bots can share a server.
        retries: how often something is tried again after the connection dropped or was too slow,
            after pauses that grow from 20 milliseconds to two seconds.
        timeout: seconds until the server is too slow.

    Raises:
        ValueError: reactions are wanted without messages, or the address is none.
    """

    def __init__(
        self,
        url: str,
        *,
        kinds: Kind = Kind.ALL,
        limits: Mapping[Kind, Limit] | None = None,
        own_member_only: bool = False,
        namespace: str = "gloam",
        retries: int = 8,
        timeout: float = 5.0,
    ) -> None:
        self.policy: Final = Policy(kinds, limits or {}, own_member_only)
        self._prefix = f"{namespace}:{LAYOUT_VERSION}:"
        self._redis = _client(url, retries, timeout)
        self._apply = self._redis.register_script(_script("apply"))
        self._read = self._redis.register_script(_script("read"))
        self._policy_argument = policy_argument(self.policy)
        self._writer = uuid.uuid4().hex
        self._numbers = itertools.count(1)
        self._turn = asyncio.Lock()
        self._closed = False
        self._own_id: UserId | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections, once the event that is under way is done; what is cached stays.
        Whatever is asked or told from now on is refused, with `CacheUnavailable`.
        """
        self._closed = True
        async with self._turn:  # else it would connect again
            await self._redis.aclose()

    async def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is.

        What is reported is what `InMemoryCache.apply` reports. If the connection dropped after the
        server had done its work, the event is not applied twice, and nothing is reported.

        Raises:
            CacheUnavailable: the event may not have been applied.
        """
        async with self._turn:
            if isinstance(event, Ready):
                self._own_id = own_id_told(event) or self._own_id
            changes = self._changes(event)
            if not changes:
                return ()
            if self._own_id is None:
                await self._look_up_own_id(changes)
                changes = self._changes(event)
            return await self._send(changes)

    async def apply_changes(self, changes: Sequence[Change]) -> Sequence[Changed]:
        """Do what the reducer's changes say, in order and all or none; what that changed.

        Raises:
            CacheUnavailable: they may not have been applied.
        """
        async with self._turn:
            return await self._send(changes)

    def _changes(self, event: Event) -> tuple[Change, ...]:
        only = self.policy.own_member_only
        return tuple(reduce(event, self._own_id, own_member_only=only))

    async def _send(self, changes: Sequence[Change]) -> Sequence[Changed]:
        """Have the server do what changes say; one after the other, whatever the connections, since
        the numbers of events only grow.
        """
        head = (self._prefix, self._policy_argument, self._writer, next(self._numbers))
        arguments: list[bytes | str | int] = [*head, *script_arguments(changes, len(head))]
        if self._closed:
            raise CacheUnavailable(f"an event was not applied: {_CLOSED}", (*changes,))
        try:
            answer = await self._apply(args=arguments)
        except (RedisError, OSError) as error:
            raise CacheUnavailable(f"an event was not applied: {error}", (*changes,)) from error
        return [changed for quadruple in _by_four(answer) if (changed := _changed(*quadruple))]

    async def get(self, lookup: One[V]) -> V | None:
        """One entry; None if it is not cached.

        Raises:
            CacheUnavailable: the server does not answer.
        """
        found = await self._values(lookup.kind, [key_text(lookup.key)])
        return cast("V | None", found[0] if found else None)

    async def find(self, lookup: Many[V]) -> AsyncIterator[V]:
        """Entries, one after the other: those that are there when it begins and still are when it
        comes to them. Messages of a channel come newest first. They are read 500 at a time.

        Raises:
            CacheUnavailable: the server does not answer.
        """
        keys = await self._keys(lookup)
        for start in range(0, len(keys), _PAGE):
            for value in await self._values(lookup.kind, keys[start : start + _PAGE]):
                yield cast("V", value)

    async def count(self, lookup: Many[V]) -> int:
        """How many entries there are.

        Raises:
            CacheUnavailable: the server does not answer.
        """
        if lookup.kind not in self.policy.kinds:
            return 0
        by_user = lookup.owner is not None and lookup.owner[0] == "user"
        if not by_user and self.policy.limit(lookup.kind).seconds is None:
            return cast("int", await self._ask("ZCARD", self._index(lookup)))
        # An entry that has run out stays in the index until the next event.
        entries = f"{self._prefix}e:{kind_name(lookup.kind)}:"
        keys = [entries + key for key in await self._keys(lookup)]
        return cast("int", await self._ask("EXISTS", *keys)) if keys else 0

    async def _keys(self, lookup: Many[V]) -> list[str]:
        if lookup.kind not in self.policy.kinds:
            return []
        if lookup.owner is not None and lookup.owner[0] == "user":
            user_id = str(lookup.owner[1])
            if not await self._ask("EXISTS", f"{self._prefix}e:user:{user_id}"):
                return []  # has run out, or was never there
            owners = await self._ask("HGET", f"{self._prefix}o:user", user_id)
            texts = cast("bytes", owners or b"").decode().split()
            return [text.partition(":")[2] for text in texts]
        order = "ZREVRANGE" if lookup.kind is Kind.MESSAGE else "ZRANGE"
        keys = cast("list[bytes]", await self._ask(order, self._index(lookup), 0, -1))
        return [key.decode() for key in keys]

    def _index(self, lookup: Many[V]) -> str:
        name = kind_name(lookup.kind)
        if lookup.owner is None:
            return f"{self._prefix}k:{name}"
        return f"{self._prefix}i:{name}:{owner_text(lookup.owner)}"

    async def _values(self, kind: Kind, keys: Sequence[str]) -> list[Struct]:
        """The values of those keys that have one, with what other kinds hold of them."""
        if kind not in self.policy.kinds:
            return []
        parts = [part for part in _PARTS.get(kind, {}) if part in self.policy.kinds]
        names = [kind_name(part) for part in parts]
        arguments = (self._prefix, kind_name(kind), _encode(names), _encode(keys))
        answer = iter(cast("list[Any]", await self._reading(self._read(args=arguments))))
        found = []
        for packed in answer:
            if packed:
                fields = dict(zip(parts, itertools.islice(answer, len(parts)), strict=True))
                found.append(_complete(kind, packed, fields))
        return found

    async def _ask(self, *command: object) -> object:
        return await self._reading(self._redis.execute_command(*command))

    async def _reading(self, answer: Coroutine[None, None, object]) -> object:
        if self._closed:
            answer.close()
            raise CacheUnavailable(f"nothing was read: {_CLOSED}")
        try:
            return await answer
        except (RedisError, OSError) as error:
            raise CacheUnavailable(f"nothing was read: {error}") from error

    async def _look_up_own_id(self, changes: tuple[Change, ...]) -> None:
        """What another process, or this one in an earlier life, was told by READY."""
        try:
            found = await self._ask("GET", f"{self._prefix}me")
        except CacheUnavailable as error:
            raise CacheUnavailable(f"an event was not applied: {error}", changes) from error
        self._own_id = UserId(int(cast("bytes", found))) if found else None


def _client(url: str, retries: int, timeout: float) -> Any:  # noqa: ANN401
    """The client of redis, which declares each command's answer as if it might not be awaited; here
    all are.
    """
    try:
        client = Redis.from_url(
            url,
            retry=Retry(ExponentialBackoff(cap=2.0, base=0.02), retries),
            retry_on_error=[RedisConnectionError, RedisTimeoutError],
            socket_timeout=timeout,
            socket_connect_timeout=timeout,
        )
    except ValueError:  # whose text may be a part of the password
        raise ValueError(
            "url is no address of a Redis server, as in redis://user:password@host:6379/0; what is "
            "special in a password is percent-encoded"
        ) from None
    # Values are no text, whatever the address asks for.
    client.connection_pool.connection_kwargs["decode_responses"] = False
    return client


def _script(name: str) -> str:
    return Path(__file__).with_name(f"{name}.lua").read_text(encoding="utf-8")


def _by_four(answer: Iterable[bytes]) -> Iterable[tuple[bytes, bytes, bytes, bytes]]:
    items = iter(answer)
    return zip(items, items, items, items, strict=True)


def _changed(name: bytes, key: bytes, before: bytes, after: bytes) -> Changed | None:
    """One entry that changed; None if it was only written in another way."""
    kind = Kind[name.decode().upper()]
    was, is_now = (unpack(packed, VALUES[kind]) if packed else None for packed in (before, after))
    return None if was == is_now else Changed(kind, key_of(kind, key.decode()), was, is_now)


def _complete(kind: Kind, packed: bytes, parts: Mapping[Kind, Sequence[bytes]]) -> Struct:
    """A value, with what other kinds hold of it."""
    value = unpack(packed, VALUES[kind])
    fields: dict[str, object] = {}
    for part, values in parts.items():
        found = [unpack(one, VALUES[part]) for one in values]
        if part is Kind.USER:
            fields |= {"user": found[0]} if found else {}
        elif found:
            fields[_PARTS[kind][part]] = found
    return structs.replace(value, **fields) if fields else value
