"""The state of the simulated Discord: one world, which the API reads and changes and the gateway
tells.

In: changes, made by the functions of the modules beside this one (`accounts`, `guilds`, `channels`,
`messages`). Out: generated models on the one hand, `Emission`s on the other: each change that
Discord would tell its clients is a dispatch of `gloam.events`, with those who may hear it. Nothing
here does I/O; subscribers are called at once, in the order in which they came.

The models are immutable: a change puts a new one in place of the old.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Final, TypeAlias, TypeVar

from msgspec import Struct

from gloam.core import Clock, Token
from gloam.events import Dispatch, Intents
from gloam.models import (
    ApplicationId,
    ChannelId,
    DMChannel,
    Guild,
    GuildCategory,
    GuildId,
    GuildMember,
    GuildTextChannel,
    GuildVoiceChannel,
    Message,
    MessageId,
    User,
    UserId,
)
from gloam.simulator.errors import (
    UNKNOWN_CHANNEL,
    UNKNOWN_GUILD,
    UNKNOWN_MEMBER,
    UNKNOWN_MESSAGE,
    UNKNOWN_USER,
    Fault,
    RefusedError,
)
from gloam.simulator.snowflakes import Snowflakes

AnyChannel: TypeAlias = GuildTextChannel | GuildVoiceChannel | GuildCategory | DMChannel
"""The channels that are simulated."""

K = TypeVar("K")
V = TypeVar("V")

ALL_INTENTS: Final = Intents(sum(Intents))


class Emission(Struct, frozen=True):
    """Something that the gateway tells."""

    event: Dispatch
    """The dispatch; its sequence number is 0, since each session has its own."""

    audience: frozenset[UserId]
    """The accounts that may hear it."""

    guild_id: GuildId | None = None
    """The guild that it happened in: it says which shard hears it."""


Subscriber = Callable[[Emission], None]


class Bot:
    """An account with a token."""

    def __init__(self, user: User, token: Token, privileged_intents: Intents) -> None:
        self.user = user
        self.application_id = ApplicationId(user.id)
        self.token = token
        self.privileged_intents = privileged_intents
        """The privileged intents that are switched on for it."""

        self.sessions_started = 0
        """How often it has identified."""

    def __repr__(self) -> str:
        return f"Bot({self.user.username!r})"


class StoredFile(Struct, frozen=True):
    """A file on the simulated CDN."""

    data: bytes
    content_type: str


class World:
    """Everything that exists.

    Args:
        clock: what the time is; ids and timestamps come from it.
    """

    def __init__(self, clock: Clock) -> None:
        self.snowflakes = Snowflakes(clock)
        self.media_url = ""
        """Where stored files are served, without a slash at the end."""

        self.users: dict[UserId, User] = {}
        self.bots: dict[str, Bot] = {}
        """By token."""

        self.guilds: dict[GuildId, Guild] = {}
        self.members: dict[GuildId, dict[UserId, GuildMember]] = {}
        self.unavailable: set[GuildId] = set()
        """Guilds with an outage: nobody hears of them."""

        self.channels: dict[ChannelId, AnyChannel] = {}
        self.messages: dict[ChannelId, dict[MessageId, Message]] = {}
        """By channel, in the order of their ids."""

        self.files: dict[str, StoredFile] = {}
        """By path below `media_url`."""

        self._clock = clock
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return datetime.fromtimestamp(self._clock.time(), UTC)

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call a function with every emission from now on."""
        self._subscribers.append(subscriber)

    def emit(
        self, event: Dispatch, audience: Iterable[UserId], guild_id: GuildId | None = None
    ) -> None:
        """Tell everyone who listens."""
        emission = Emission(event, frozenset(audience), guild_id)
        for subscriber in self._subscribers:
            subscriber(emission)

    def user(self, user_id: int) -> User:
        """The user of an id; raises `RefusedError` if there is none."""
        return _find(self.users, UserId(user_id), UNKNOWN_USER)

    def guild(self, guild_id: int) -> Guild:
        """The guild of an id; raises `RefusedError` if there is none."""
        return _find(self.guilds, GuildId(guild_id), UNKNOWN_GUILD)

    def member(self, guild_id: int, user_id: int) -> GuildMember:
        """The member of a guild; raises `RefusedError` if there is none."""
        members = _find(self.members, GuildId(guild_id), UNKNOWN_GUILD)
        return _find(members, UserId(user_id), UNKNOWN_MEMBER)

    def channel(self, channel_id: int) -> AnyChannel:
        """The channel of an id; raises `RefusedError` if there is none."""
        return _find(self.channels, ChannelId(channel_id), UNKNOWN_CHANNEL)

    def message(self, channel_id: int, message_id: int) -> Message:
        """The message of a channel; raises `RefusedError` if there is none."""
        messages = self.messages.get(ChannelId(channel_id), {})
        return _find(messages, MessageId(message_id), UNKNOWN_MESSAGE)

    def guilds_of(self, user_id: UserId) -> list[Guild]:
        """The guilds that a user is a member of, oldest first."""
        return [self.guilds[one] for one, members in self.members.items() if user_id in members]

    def audience_of(self, channel: AnyChannel) -> frozenset[UserId]:
        """The accounts that are in a channel."""
        if isinstance(channel, DMChannel):
            return frozenset(user.id for user in channel.recipients or ())
        return frozenset(self.members.get(channel.guild_id or GuildId(0), {}))


def _find(found: Mapping[K, V], key: K, fault: Fault) -> V:
    """The value of a key; raises `RefusedError` with the fault if there is none."""
    try:
        return found[key]
    except KeyError:
        raise RefusedError(fault) from None
