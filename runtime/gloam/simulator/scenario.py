"""Scenarios: a file that says who and what is there when a bot starts.

In: YAML. Out: a world with it, and a `Cast` to find everything in by name. What the file may hold
is what the structs below say; a wrong key or type is an error that names its place::

    bots: {pinger: {intents: [MESSAGE_CONTENT]}}
    users: [alice, bob]
    guilds:
      Home:
        members: [alice, bob, pinger]
        roles: {Moderator: {permissions: [MANAGE_MESSAGES], members: [bob]}}
        channels:
          general: {topic: Whatever comes to mind}
          lounge: {type: GUILD_VOICE}
    messages:
      - {channel: general, author: alice, content: Hello!}

The order of the file is the order in which things come to be. A channel is known by its name, or by
`Home/general` where two guilds have one of that name.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Final, TypeVar

import msgspec
from msgspec import Struct

from gloam.core import LocalError, Token
from gloam.events import PRIVILEGED_INTENTS, Intents
from gloam.models import ChannelType, Guild, GuildId, Permissions, Role, User
from gloam.simulator.people import Person, Place
from gloam.simulator.world import (
    Bot,
    Draft,
    World,
    accounts,
    channels,
    guilds,
    messages,
    roles,
)
from gloam.simulator.world import members as world_members

V = TypeVar("V")

NOTHING: Final[Mapping[str, object]] = MappingProxyType({})


class ScenarioError(LocalError):
    """A scenario cannot be read, or speaks of what it does not have."""


class BotSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """A bot."""

    intents: Sequence[str] | None = None
    """The privileged intents that are switched on, by name; all of them if it does not say."""

    token: str | None = None
    """Its token; a fresh one if it does not say."""


class RoleSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """A role of a guild."""

    permissions: Sequence[str] = ()
    """By name."""

    members: Sequence[str] = ()
    """Who has it."""

    settings: Mapping[str, object] = NOTHING
    """Other fields of the role: `hoist`, `mentionable`, …"""


class ChannelSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """A channel of a guild."""

    type: str = "GUILD_TEXT"
    """The kind of channel, by its name in `ChannelType`."""

    topic: str | None = None
    nsfw: bool = False
    settings: Mapping[str, object] = NOTHING
    """Other fields of the channel: `user_limit`, `rate_limit_per_user`, …"""


class GuildSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """A guild."""

    members: Sequence[str]
    """Users and bots; the first owns it."""

    roles: Mapping[str, RoleSpec] = MappingProxyType({})
    channels: Mapping[str, ChannelSpec | None] = MappingProxyType({})


class MessageSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """A message that is there from the beginning."""

    channel: str
    author: str
    content: str


class Scenario(Struct, frozen=True, forbid_unknown_fields=True):
    """A whole file."""

    bots: Mapping[str, BotSpec | None] = MappingProxyType({})
    users: Sequence[str] = ()
    guilds: Mapping[str, GuildSpec] = MappingProxyType({})
    messages: Sequence[MessageSpec] = ()


class Cast:
    """What a scenario made, by name."""

    def __init__(self) -> None:
        self.bots: dict[str, Bot] = {}
        self.users: dict[str, Person] = {}
        self.guilds: dict[str, GuildId] = {}
        """Their ids."""

        self.channels: dict[str, Place] = {}
        """By `guild/channel`, and by the channel's name where only one has it."""

        self.roles: dict[str, Role] = {}
        """By `guild/role`, and by the role's name where only one has it."""

    def account(self, name: str) -> User:
        """The account of a bot or a user.

        Raises:
            ScenarioError: there is none of that name.
        """
        everyone: dict[str, Person | Bot] = {**self.users, **self.bots}
        return find(everyone, name, "account").user


def read_scenario(path: Path) -> Scenario:
    """The scenario of a file.

    Raises:
        ScenarioError: it is not YAML, or not a scenario, or PyYAML is not installed.
        OSError: the file cannot be read.
    """
    try:
        import yaml  # an extra: who has no scenario files has no use for it
    except ImportError as error:
        raise ScenarioError("scenarios need PyYAML: install gloam[testing]") from error
    try:
        return msgspec.convert(yaml.safe_load(path.read_text("utf-8")) or {}, Scenario)
    except (yaml.YAMLError, msgspec.ValidationError) as error:
        raise ScenarioError(f"{path}: {error}") from error


def perform(scenario: Scenario, world: World) -> Cast:
    """Bring a scenario into a world.

    Raises:
        ScenarioError: it speaks of a name that it does not have.
        RefusedError: what it wants is not possible: a message without content.
    """
    cast = Cast()
    for name in scenario.users:
        cast.users[name] = Person(world, accounts.create_user(world, name))
    for name, bot in scenario.bots.items():
        cast.bots[name] = _make_bot(world, name, bot or BotSpec())
    for name, guild in scenario.guilds.items():
        _make_guild(world, cast, name, guild)
    _shorten(cast.channels)
    _shorten(cast.roles)
    for message in scenario.messages:
        author = cast.account(message.author)
        channel = find(cast.channels, message.channel, "channel")
        messages.post(world, author.id, channel.id, Draft(content=message.content))
    return cast


def find(things: Mapping[str, V], name: str, kind: str) -> V:
    """A thing by its name.

    Raises:
        ScenarioError: there is none.
    """
    try:
        return things[name]
    except KeyError:
        known = ", ".join(sorted(things)) or "none"
        raise ScenarioError(f"there is no {kind} {name!r}; there are: {known}") from None


def _make_bot(world: World, name: str, spec: BotSpec) -> Bot:
    intents = PRIVILEGED_INTENTS
    if spec.intents is not None:
        intents = Intents(sum(find(Intents.__members__, one, "intent") for one in spec.intents))
    bot = accounts.create_bot(world, name, privileged_intents=intents)
    if spec.token is not None:
        del world.bots[bot.token.reveal()]
        bot.token = Token(spec.token)
        world.bots[bot.token.reveal()] = bot
    return bot


def _make_guild(world: World, cast: Cast, name: str, spec: GuildSpec) -> None:
    members = [cast.account(member) for member in spec.members]
    guild = guilds.create_guild(world, name, members)
    cast.guilds[name] = guild.id
    for title, role in spec.roles.items():
        members_of = Permissions.__members__
        granted = sum(find(members_of, one, "permission") for one in role.permissions)
        settings = {"name": title, "permissions": Permissions(granted), **role.settings}
        made = roles.create(world, guild.owner_id, guild.id, settings)
        cast.roles[f"{name}/{title}"] = made
        for member in role.members:
            account = cast.account(member)
            held = world.member(guild.id, account.id).roles
            world_members.change(world, guild.id, account.id, {"roles": [*held, made.id]})
    for title, channel in spec.channels.items():
        place = _make_channel(world, guild, title, channel or ChannelSpec())
        cast.channels[f"{name}/{title}"] = place


def _shorten(things: dict[str, V]) -> None:
    """Name things of guilds without the guild as well, where that tells them apart."""
    titles = Counter(name.partition("/")[2] for name in things)
    for name, thing in list(things.items()):
        title = name.partition("/")[2]
        if titles[title] == 1:
            things.setdefault(title, thing)


def _make_channel(world: World, guild: Guild, name: str, spec: ChannelSpec) -> Place:
    kind = find(ChannelType.__members__, spec.type, "kind of channel")
    settings = {**spec.settings, "nsfw": spec.nsfw}
    if spec.topic is not None:
        settings["topic"] = spec.topic
    return channels.create_channel(world, guild.owner_id, guild.id, name, kind, settings)
