"""What every cache can do, wherever it keeps its entries.

A backend over a network has to be awaited, so the protocol is asynchronous; `InMemoryCache` answers
at once, and `AwaitableCache` lets it stand where the protocol is asked for.
"""

from collections.abc import Sequence
from typing import Protocol

from gloam.cache.changes import Changed
from gloam.cache.memory import InMemoryCache
from gloam.events import Event
from gloam.models import Channel, Guild, GuildMember, Message, Role, User
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId


class Cache(Protocol):
    """A cache that is fed events and asked for what they told."""

    async def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is."""
        ...

    async def current_user(self) -> User | None:
        """The bot's own account."""
        ...

    async def guild(self, guild_id: GuildId) -> Guild | None:
        """A guild; None if it is not cached."""
        ...

    async def channel(self, channel_id: ChannelId) -> Channel | None:
        """A channel or thread; None if it is not cached."""
        ...

    async def role(self, role_id: RoleId) -> Role | None:
        """A role; None if it is not cached."""
        ...

    async def member(self, guild_id: GuildId, user_id: UserId) -> GuildMember | None:
        """A member with its user; None if it is not cached."""
        ...

    async def user(self, user_id: UserId) -> User | None:
        """Someone who shares a guild with the bot; None if not cached."""
        ...

    async def message(self, message_id: MessageId) -> Message | None:
        """A message; None if it is not cached."""
        ...

    async def channels_of(self, guild_id: GuildId) -> Sequence[Channel]:
        """The channels and threads of a guild."""
        ...

    async def roles_of(self, guild_id: GuildId) -> Sequence[Role]:
        """The roles of a guild."""
        ...

    async def members_of(self, guild_id: GuildId) -> Sequence[GuildMember]:
        """The members of a guild that are cached."""
        ...

    async def messages_of(self, channel_id: ChannelId) -> Sequence[Message]:
        """The messages of a channel that are cached, the newest first."""
        ...


class AwaitableCache:
    """An in-memory cache behind the asynchronous protocol; nothing in it really waits."""

    def __init__(self, cache: InMemoryCache) -> None:
        self._cache = cache

    async def apply(self, event: Event) -> Sequence[Changed]:
        """Bring the cache up to date with an event; what changed, as it was and as it is."""
        return self._cache.apply(event)

    async def current_user(self) -> User | None:
        """The bot's own account."""
        return self._cache.current_user

    async def guild(self, guild_id: GuildId) -> Guild | None:
        """A guild; None if it is not cached."""
        return self._cache.guild(guild_id)

    async def channel(self, channel_id: ChannelId) -> Channel | None:
        """A channel or thread; None if it is not cached."""
        return self._cache.channel(channel_id)

    async def role(self, role_id: RoleId) -> Role | None:
        """A role; None if it is not cached."""
        return self._cache.role(role_id)

    async def member(self, guild_id: GuildId, user_id: UserId) -> GuildMember | None:
        """A member with its user; None if it is not cached."""
        return self._cache.member(guild_id, user_id)

    async def user(self, user_id: UserId) -> User | None:
        """Someone who shares a guild with the bot; None if not cached."""
        return self._cache.user(user_id)

    async def message(self, message_id: MessageId) -> Message | None:
        """A message; None if it is not cached."""
        return self._cache.message(message_id)

    async def channels_of(self, guild_id: GuildId) -> Sequence[Channel]:
        """The channels and threads of a guild."""
        return list(self._cache.channels_of(guild_id))

    async def roles_of(self, guild_id: GuildId) -> Sequence[Role]:
        """The roles of a guild."""
        return list(self._cache.roles_of(guild_id))

    async def members_of(self, guild_id: GuildId) -> Sequence[GuildMember]:
        """The members of a guild that are cached."""
        return list(self._cache.members_of(guild_id))

    async def messages_of(self, channel_id: ChannelId) -> Sequence[Message]:
        """The messages of a channel that are cached, the newest first."""
        return list(self._cache.messages_of(channel_id))
