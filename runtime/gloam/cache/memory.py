"""The cache in memory: entries by kind and key, an index by owner, and a bound on messages.

It does what the reducer's changes say (`gloam.cache.changes`), skips the kinds that are not wanted,
and answers reads without `await`. Every value is immutable, so what is read stays as it was when it
was read.
"""

from collections.abc import Iterator, Sequence
from typing import Final, TypeVar, cast

from msgspec import Struct, structs

from gloam.cache.changes import (
    Change,
    Changed,
    Disown,
    DisownAll,
    DropRole,
    Key,
    Owner,
    Patch,
    Put,
    Remove,
)
from gloam.cache.kinds import Kind
from gloam.cache.reducer import reduce
from gloam.events import Event
from gloam.models import Channel, Guild, GuildMember, Message, Role, User
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId

S = TypeVar("S", bound=Struct)


class InMemoryCache:
    """A cache of one process.

    Args:
        kinds: what to keep; everything by default.
        messages_per_channel: how many messages to keep of each channel, the newest; older ones are
        dropped.

    Raises:
        ValueError: the number of messages is not positive.
    """

    def __init__(self, *, kinds: Kind = Kind.ALL, messages_per_channel: int = 100) -> None:
        if messages_per_channel < 1:
            raise ValueError(
                "messages_per_channel is at least 1; leave Kind.MESSAGE out to keep none"
            )
        self.kinds: Final = kinds
        self._bound = messages_per_channel
        self._entries: dict[Kind, dict[Key, Struct]] = {kind: {} for kind in Kind}
        self._owners: dict[tuple[Kind, Key], tuple[Owner, ...]] = {}
        self._owned: dict[tuple[Kind, Owner], dict[Key, None]] = {}

    def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is."""
        changed: list[Changed] = []
        for change in reduce(event):
            kind = Kind.MEMBER if isinstance(change, DropRole) else change.kind
            if kind in self.kinds:
                changed += self._do(change)
        return changed

    def _do(self, change: Change) -> Iterator[Changed]:
        match change:
            case Put(kind, key, value, owners):
                before = self._entries[kind].get(key)
                self._entries[kind][key] = value
                self._own(kind, key, owners)
                yield Changed(kind, key, before, value)
                if kind is Kind.MESSAGE:
                    yield from self._evict(owners[0])
            case Patch(kind, key, fields):
                before = self._entries[kind].get(key)
                if before is not None:
                    after = structs.replace(before, **fields)
                    self._entries[kind][key] = after
                    yield Changed(kind, key, before, after)
            case Remove(kind, key):
                yield from self._drop(kind, key)
            case Disown(kind, key, owner):
                yield from self._disown(kind, key, owner)
            case DisownAll(kind, owner):
                for key in tuple(self._owned.get((kind, owner), ())):
                    yield from self._disown(kind, key, owner)
            case DropRole(guild_id, role_id):
                yield from self._drop_role(guild_id, role_id)

    def _own(self, kind: Kind, key: Key, owners: tuple[Owner, ...]) -> None:
        known = self._owners.get((kind, key), ())
        new = tuple(owner for owner in owners if owner not in known)
        if new:
            self._owners[kind, key] = (*known, *new) if known else owners
            for owner in new:
                self._owned.setdefault((kind, owner), {})[key] = None

    def _disown(self, kind: Kind, key: Key, owner: Owner) -> Iterator[Changed]:
        known = self._owners.get((kind, key), ())
        # Only users are shared; anything else goes with whichever of its owners lets go.
        if kind is not Kind.USER or known == (owner,):
            yield from self._drop(kind, key)
        elif owner in known:
            self._owners[kind, key] = tuple(one for one in known if one != owner)
            self._unindex(kind, key, owner)

    def _drop(self, kind: Kind, key: Key) -> Iterator[Changed]:
        before = self._entries[kind].pop(key, None)
        for owner in self._owners.pop((kind, key), ()):
            self._unindex(kind, key, owner)
        if before is not None:
            yield Changed(kind, key, before, None)

    def _unindex(self, kind: Kind, key: Key, owner: Owner) -> None:
        keys = self._owned.get((kind, owner))
        if keys is not None:
            keys.pop(key, None)
            if not keys:
                del self._owned[kind, owner]

    def _evict(self, channel: Owner) -> Iterator[Changed]:
        """Drop the oldest messages of a channel beyond the bound."""
        keys = self._owned[Kind.MESSAGE, channel]
        while len(keys) > self._bound:
            yield from self._drop(Kind.MESSAGE, next(iter(keys)))

    def _drop_role(self, guild_id: int, role_id: int) -> Iterator[Changed]:
        members = self._entries[Kind.MEMBER]
        for key in self._owned.get((Kind.MEMBER, ("guild", guild_id)), ()):
            member = cast("GuildMember", members[key])
            if role_id in member.roles:
                after = structs.replace(
                    member, roles=[one for one in member.roles if one != role_id]
                )
                members[key] = after
                yield Changed(Kind.MEMBER, key, member, after)

    @property
    def current_user(self) -> User | None:
        """The bot's own account, once READY has told it."""
        return next(iter(self._all(Kind.CURRENT_USER, User)), None)

    def guild(self, guild_id: GuildId) -> Guild | None:
        """A guild, with the roles that it has now; None if it is not cached."""
        guild = self._get(Kind.GUILD, guild_id, Guild)
        if guild is None or Kind.ROLE not in self.kinds:
            return guild
        return structs.replace(guild, roles=list(self.roles_of(guild_id)))

    def channel(self, channel_id: ChannelId) -> Channel | None:
        """A channel or thread; None if it is not cached."""
        return cast("Channel | None", self._entries[Kind.CHANNEL].get(channel_id))

    def role(self, role_id: RoleId) -> Role | None:
        """A role; None if it is not cached."""
        return self._get(Kind.ROLE, role_id, Role)

    def member(self, guild_id: GuildId, user_id: UserId) -> GuildMember | None:
        """A member, with the user if `Kind.USER` is cached; None if the member is not."""
        member = self._get(Kind.MEMBER, (guild_id, user_id), GuildMember)
        user = self.user(user_id)
        return structs.replace(member, user=user) if member and user else member

    def user(self, user_id: UserId) -> User | None:
        """Someone who shares a guild with the bot; None if not cached."""
        return self._get(Kind.USER, user_id, User)

    def message(self, message_id: MessageId) -> Message | None:
        """A message; None if it is not cached."""
        return self._get(Kind.MESSAGE, message_id, Message)

    def guilds(self) -> Iterator[Guild]:
        """All guilds that are cached."""
        return (
            guild
            for key in tuple(self._entries[Kind.GUILD])
            if (guild := self.guild(cast("GuildId", key)))
        )

    def unavailable_guilds(self) -> frozenset[GuildId]:
        """The guilds that cannot be reached for now."""
        return frozenset(cast("dict[GuildId, Struct]", self._entries[Kind.UNAVAILABLE_GUILD]))

    def channels_of(self, guild_id: GuildId) -> Iterator[Channel]:
        """The channels and threads of a guild."""
        return cast("Iterator[Channel]", self._of(Kind.CHANNEL, ("guild", guild_id)))

    def roles_of(self, guild_id: GuildId) -> Iterator[Role]:
        """The roles of a guild."""
        return cast("Iterator[Role]", self._of(Kind.ROLE, ("guild", guild_id)))

    def members_of(self, guild_id: GuildId) -> Iterator[GuildMember]:
        """The members of a guild that are cached, each with its user if `Kind.USER` is cached."""
        for key in tuple(self._owned.get((Kind.MEMBER, ("guild", guild_id)), ())):
            member = self.member(*cast("tuple[GuildId, UserId]", key))
            if member is not None:
                yield member

    def messages_of(self, channel_id: ChannelId) -> Iterator[Message]:
        """The messages of a channel that are cached, the newest first."""
        keys = self._owned.get((Kind.MESSAGE, ("channel", channel_id)), {})
        messages = self._entries[Kind.MESSAGE]
        return (cast("Message", messages[key]) for key in reversed(tuple(keys)))

    def count(self, kind: Kind) -> int:
        """How many entries of a kind are cached."""
        return len(self._entries[kind])

    def _get(self, kind: Kind, key: Key, cls: type[S]) -> S | None:
        value = self._entries[kind].get(key)
        return value if isinstance(value, cls) else None

    def _all(self, kind: Kind, cls: type[S]) -> Iterator[S]:
        return (value for value in self._entries[kind].values() if isinstance(value, cls))

    def _of(self, kind: Kind, owner: Owner) -> Iterator[Struct]:
        entries = self._entries[kind]
        return (entries[key] for key in tuple(self._owned.get((kind, owner), ())))
