"""What each event does to a cache: a rule an event, in one table, without a look at what is cached.

=========================  =====================================================================
event                      what it does
=========================  =====================================================================
READY                      puts the current user; the guilds listed are unavailable until they
                           are created
GUILD_CREATE               drops what was kept of the guild, messages aside, then puts the guild,
                           its roles, channels, threads, members and users
GUILD_CREATE (stub),       an outage: the guild is marked unavailable, everything of it is kept
GUILD_DELETE (outage)
GUILD_DELETE               drops the guild and everything that it owns
GUILD_UPDATE               patches the guild, puts its roles
GUILD_ROLE_CREATE/UPDATE   puts the role
GUILD_ROLE_DELETE          drops the role, and takes it from every member
CHANNEL_CREATE/UPDATE      puts the channel
CHANNEL_DELETE             drops the channel, the threads under it, and its messages
GUILD_MEMBER_ADD           puts the member and the user
GUILD_MEMBER_UPDATE        patches the member and the user
GUILD_MEMBER_REMOVE        drops the member; the user goes with the last guild
GUILD_MEMBERS_CHUNK        puts members and users
MESSAGE_CREATE             puts the message; renews what is known of its author
MESSAGE_UPDATE             patches the message
MESSAGE_DELETE, …_BULK     drops the messages
USER_UPDATE                puts the current user
=========================  =====================================================================

Members are kept without their user, users without their guilds: a user who is renamed is renamed
everywhere.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, TypeVar

from msgspec import UNSET, Struct, structs

from gloam.cache.changes import Change, Disown, DisownAll, DropRole, Owner, Patch, Put, Remove
from gloam.cache.kinds import Kind
from gloam.core import Unknown
from gloam.events import (
    ChannelCreate,
    ChannelDelete,
    ChannelUpdate,
    Event,
    GuildCreate,
    GuildDelete,
    GuildMemberAdd,
    GuildMemberRemove,
    GuildMembersChunk,
    GuildMemberUpdate,
    GuildRoleCreate,
    GuildRoleDelete,
    GuildRoleUpdate,
    GuildUpdate,
    MessageCreate,
    MessageDelete,
    MessageDeleteBulk,
    MessageUpdate,
    Ready,
    UnavailableGuildCreate,
    UserUpdate,
)
from gloam.models import Channel, Guild, GuildMember, Role, User

S = TypeVar("S", bound=Struct)

_OWNED_BY_GUILD: Final = (Kind.CHANNEL, Kind.ROLE, Kind.MEMBER, Kind.USER, Kind.MESSAGE)


def reduce(event: Event) -> Iterator[Change]:
    """The changes that an event makes, in order; none if it does not touch what is cached."""
    rule = _RULES.get(type(event))
    return rule(event) if rule else iter(())


def narrow(value: Struct, cls: type[S]) -> S:
    """The value as the base class of its own class: without what only the gateway adds."""
    return cls(**{field: getattr(value, field) for field in cls.__struct_fields__})


def _ready(event: Ready) -> Iterator[Change]:
    yield Put(Kind.CURRENT_USER, event.data.user.id, event.data.user)
    for guild in event.data.guilds:
        yield Put(Kind.UNAVAILABLE_GUILD, guild.id, guild)


def _guild_create(event: GuildCreate) -> Iterator[Change]:
    data = event.data
    owner: Owner = ("guild", data.id)
    yield Remove(Kind.UNAVAILABLE_GUILD, data.id)
    for kind in _OWNED_BY_GUILD:
        # Messages outlive a return from an outage; everything else is sent anew.
        if kind is not Kind.MESSAGE:
            yield DisownAll(kind, owner)
    yield Put(Kind.GUILD, data.id, narrow(data, Guild))
    yield from _roles(data.id, data.roles)
    for channel in (*(data.channels or ()), *(data.threads or ())):
        yield from _channel(channel, data.id)
    yield from _members(data.id, data.members or ())


def _guild_gone(event: UnavailableGuildCreate | GuildDelete) -> Iterator[Change]:
    guild_id = event.data.id
    if (
        event.data.unavailable
    ):  # an outage, not a leave: what is known stays true until the guild is back
        yield Put(Kind.UNAVAILABLE_GUILD, guild_id, event.data)
        return
    yield Remove(Kind.UNAVAILABLE_GUILD, guild_id)
    yield Remove(Kind.GUILD, guild_id)
    for kind in _OWNED_BY_GUILD:
        yield DisownAll(kind, ("guild", guild_id))


def _guild_update(event: GuildUpdate) -> Iterator[Change]:
    yield Patch(Kind.GUILD, event.data.id, _given(event.data, Guild.__struct_fields__))
    yield from _roles(event.data.id, event.data.roles)


def _role_put(event: GuildRoleCreate | GuildRoleUpdate) -> Iterator[Change]:
    yield from _roles(event.data.guild_id, (event.data.role,))


def _role_delete(event: GuildRoleDelete) -> Iterator[Change]:
    yield Remove(Kind.ROLE, event.data.role_id)
    yield DropRole(event.data.guild_id, event.data.role_id)


def _channel_put(event: ChannelCreate | ChannelUpdate) -> Iterator[Change]:
    yield from _channel(event.data, None)


def _channel_delete(event: ChannelDelete) -> Iterator[Change]:
    if isinstance(event.data, Unknown):
        return
    yield Remove(Kind.CHANNEL, event.data.id)
    yield DisownAll(Kind.CHANNEL, ("parent", event.data.id))
    yield DisownAll(Kind.MESSAGE, ("channel", event.data.id))


def _member_add(event: GuildMemberAdd) -> Iterator[Change]:
    yield from _members(event.data.guild_id, (narrow(event.data, GuildMember),))


def _member_update(event: GuildMemberUpdate) -> Iterator[Change]:
    data = event.data
    fields = _given(data, set(GuildMember.__struct_fields__) - {"user"})
    yield Patch(Kind.MEMBER, (data.guild_id, data.user.id), fields)
    yield Patch(Kind.USER, data.user.id, _given(data.user, User.__struct_fields__))


def _member_remove(event: GuildMemberRemove) -> Iterator[Change]:
    user_id = event.data.user.id
    yield Remove(Kind.MEMBER, (event.data.guild_id, user_id))
    yield Disown(Kind.USER, user_id, ("guild", event.data.guild_id))


def _members_chunk(event: GuildMembersChunk) -> Iterator[Change]:
    yield from _members(event.data.guild_id, event.data.members)


def _message_create(event: MessageCreate) -> Iterator[Change]:
    message = event.data
    owners: tuple[Owner, ...] = (("channel", message.channel_id),)
    if message.guild_id:
        owners = (*owners, ("guild", message.guild_id))
    yield Put(Kind.MESSAGE, message.id, message, owners)
    if not message.webhook_id:  # the author of a webhook's message is no account
        yield Patch(Kind.USER, message.author.id, _given(message.author, User.__struct_fields__))


def _message_update(event: MessageUpdate) -> Iterator[Change]:
    yield Patch(Kind.MESSAGE, event.data.id, _given(event.data, event.data.__struct_fields__))


def _message_delete(event: MessageDelete) -> Iterator[Change]:
    yield Remove(Kind.MESSAGE, event.data.id)


def _message_delete_bulk(event: MessageDeleteBulk) -> Iterator[Change]:
    for message_id in event.data.ids:
        yield Remove(Kind.MESSAGE, message_id)


def _user_update(event: UserUpdate) -> Iterator[Change]:
    yield Put(Kind.CURRENT_USER, event.data.id, event.data)
    yield Patch(Kind.USER, event.data.id, _given(event.data, User.__struct_fields__))


def _roles(guild_id: int, roles: Iterable[Role]) -> Iterator[Change]:
    for role in roles:
        yield Put(Kind.ROLE, role.id, role, (("guild", guild_id),))


def _channel(channel: Channel, guild_id: int | None) -> Iterator[Change]:
    """Put a channel. Inside GUILD_CREATE it lacks its guild's id, which is filled in."""
    if isinstance(channel, Unknown):
        return
    owners: list[Owner] = []
    guild_id = guild_id or getattr(channel, "guild_id", None) or None
    if guild_id:
        channel = structs.replace(channel, guild_id=guild_id)
        owners.append(("guild", guild_id))
    parent_id = getattr(channel, "parent_id", None)
    if parent_id and hasattr(channel, "thread_metadata"):
        owners.append(("parent", parent_id))
    yield Put(Kind.CHANNEL, channel.id, channel, tuple(owners))


def _members(guild_id: int, members: Iterable[GuildMember]) -> Iterator[Change]:
    owners: tuple[Owner, ...] = (("guild", guild_id),)
    for member in members:
        user = member.user
        if user:  # absent on the members that messages carry
            yield Put(Kind.MEMBER, (guild_id, user.id), structs.replace(member, user=UNSET), owners)
            yield Put(Kind.USER, user.id, narrow(user, User), owners)


def _given(value: Struct, fields: Iterable[str]) -> Mapping[str, object]:
    """The fields of a value that are not absent."""
    found = ((field, getattr(value, field, UNSET)) for field in fields)
    return {field: item for field, item in found if item is not UNSET}


_Rule: TypeAlias = Callable[[Any], Iterator[Change]]

_RULES: Final[Mapping[type, _Rule]] = {
    Ready: _ready,
    GuildCreate: _guild_create,
    UnavailableGuildCreate: _guild_gone,
    GuildDelete: _guild_gone,
    GuildUpdate: _guild_update,
    GuildRoleCreate: _role_put,
    GuildRoleUpdate: _role_put,
    GuildRoleDelete: _role_delete,
    ChannelCreate: _channel_put,
    ChannelUpdate: _channel_put,
    ChannelDelete: _channel_delete,
    GuildMemberAdd: _member_add,
    GuildMemberUpdate: _member_update,
    GuildMemberRemove: _member_remove,
    GuildMembersChunk: _members_chunk,
    MessageCreate: _message_create,
    MessageUpdate: _message_update,
    MessageDelete: _message_delete,
    MessageDeleteBulk: _message_delete_bulk,
    UserUpdate: _user_update,
}
