"""The state of the simulated Discord: one world, which the API reads and changes and the gateway
tells.

In: changes, made by the functions of the modules beside this one, a module for each domain. Out:
generated models on the one hand, `Emission`s on the other: each change that Discord would tell its
clients is a dispatch of `gloam.events`, with a test of who may hear it. Nothing here does I/O;
subscribers are called at once, in the order in which they came.

The models are immutable: a change puts a new one in place of the old. What differs from one reader
to the next (one's own reactions and votes) is no part of them, and is added for each reader.
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final, TypeAlias, TypeVar

from msgspec import Struct

from gloam.core import Clock
from gloam.events import Dispatch, Intents
from gloam.models import (
    ApplicationId,
    ChannelId,
    DMChannel,
    GroupDMChannel,
    Guild,
    GuildId,
    GuildMember,
    JsonErrorCode,
    Message,
    MessageId,
    User,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.snowflakes import Snowflakes
from gloam.simulator.world.agenda import Agenda
from gloam.simulator.world.records import (
    AnyChannel,
    Bot,
    GuildChannel,
    PrivateChannel,
    Records,
    Rule,
    StoredFile,
    Thread,
)

S = TypeVar("S", bound=Struct)
K = TypeVar("K")
V = TypeVar("V")

ALL_INTENTS: Final = Intents(sum(Intents))

Audience: TypeAlias = Callable[[UserId], bool]
"""Whether an account may hear of something.

It is asked only about those who listen, so that nobody lists the members of a large guild for each
message.
"""


class Emission(Struct, frozen=True):
    """Something that the gateway tells."""

    event: Dispatch
    """The dispatch; its sequence number is 0, since each session has its own."""

    audience: Audience

    guild_id: GuildId | None = None
    """The guild that it happened in: it says which shard hears it."""


Subscriber = Callable[[Emission], None]


class World(Records):
    """Everything that exists.

    Args:
        clock: what the time is; ids and timestamps come from it.
    """

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.snowflakes = Snowflakes(clock)
        self.agenda = Agenda()
        self.media_url = ""
        """Where stored files are served, without a slash at the end."""

        self.unavailable: set[GuildId] = set()
        """Guilds with an outage: nobody hears of them."""

        self._clock = clock
        self._subscribers: list[Subscriber] = []

    @property
    def now(self) -> datetime:
        """The time, in UTC."""
        return datetime.fromtimestamp(self._clock.time(), UTC)

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call a function with every emission from now on."""
        self._subscribers.append(subscriber)

    def emit(self, event: Dispatch, audience: Audience, guild_id: GuildId | None = None) -> None:
        """Tell everyone who listens."""
        emission = Emission(event, audience, guild_id)
        for subscriber in self._subscribers:
            subscriber(emission)

    def bot_of(self, application_id: int) -> Bot:
        """The bot of an application; raises `RefusedError` if there is none."""
        for bot in self.bots.values():
            if bot.application_id == application_id:
                return bot
        raise RefusedError(JsonErrorCode.UNKNOWN_APPLICATION)

    def application_of(self, user_id: UserId) -> ApplicationId | None:
        """The application of a bot; None for a person."""
        bots = self.bots.values()
        return next((one.application_id for one in bots if one.id == user_id), None)

    def user(self, user_id: int) -> User:
        """The user of an id; raises `RefusedError` if there is none."""
        return find(self.users, UserId(user_id), JsonErrorCode.UNKNOWN_USER)

    def guild(self, guild_id: int) -> Guild:
        """The guild of an id; raises `RefusedError` if there is none."""
        return find(self.guilds, GuildId(guild_id), JsonErrorCode.UNKNOWN_GUILD)

    def member(self, guild_id: int, user_id: int) -> GuildMember:
        """The member of a guild; raises `RefusedError` if there is none."""
        members = find(self.members, GuildId(guild_id), JsonErrorCode.UNKNOWN_GUILD)
        return find(members, UserId(user_id), JsonErrorCode.UNKNOWN_MEMBER)

    def channel(self, channel_id: int) -> AnyChannel:
        """The channel of an id; raises `RefusedError` if there is none."""
        return find(self.channels, ChannelId(channel_id), JsonErrorCode.UNKNOWN_CHANNEL)

    def message(self, channel_id: int, message_id: int) -> Message:
        """The message of a channel; raises `RefusedError` if there is none."""
        messages = self.messages.get(ChannelId(channel_id), {})
        return find(messages, MessageId(message_id), JsonErrorCode.UNKNOWN_MESSAGE)

    def guilds_of(self, user_id: UserId) -> list[Guild]:
        """The guilds that a user is a member of, oldest first."""
        return [self.guilds[one] for one, members in self.members.items() if user_id in members]


def find(found: Mapping[K, V], key: K, refusal: JsonErrorCode) -> V:
    """The value of a key; raises `RefusedError` with the code if there is none."""
    try:
        return found[key]
    except KeyError:
        raise RefusedError(refusal) from None


def tag_of(kind: type[Struct]) -> int:
    """The number by which a struct is told from the other variants of its union."""
    tag = kind.__struct_config__.tag
    return tag if isinstance(tag, int) else -1


def build(kind: type[S], fields: Mapping[str, object]) -> S:
    """A struct from its fields by name, which are not known one by one."""
    return kind(**fields)


def guild_of(channel: AnyChannel) -> GuildId | None:
    """The guild of a channel; None for a private one."""
    if isinstance(channel, DMChannel | GroupDMChannel):
        return None
    return channel.guild_id or None


__all__ = [
    "AnyChannel",
    "Audience",
    "Bot",
    "Emission",
    "GuildChannel",
    "PrivateChannel",
    "Rule",
    "StoredFile",
    "Thread",
    "World",
    "build",
    "find",
    "guild_of",
    "tag_of",
]
