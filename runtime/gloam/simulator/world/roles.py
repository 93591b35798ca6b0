"""The roles of a guild.

Whoever manages roles touches only those that stand below their own highest, and gives no permission
that they do not have themselves. Of two roles with one position the older stands higher, so a new
role needs no other to move: it begins with position 1, below all others.

https://discord.com/developers/docs/topics/permissions#role-object
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import structs

from gloam.events import (
    GuildRoleCreate,
    GuildRoleCreatePayload,
    GuildRoleDelete,
    GuildRoleDeletePayload,
    GuildRoleUpdate,
    GuildRoleUpdatePayload,
)
from gloam.models import (
    AuditLogEvent,
    Guild,
    GuildId,
    JsonErrorCode,
    Permissions,
    Role,
    RoleColors,
    RoleFlags,
    RoleId,
    RolePosition,
    UserId,
)
from gloam.models.limits import GUILD_ROLES
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, channels, emojis
from gloam.simulator.world.members import change
from gloam.simulator.world.state import World

EVERYONE: Final = (
    Permissions.CREATE_INSTANT_INVITE
    | Permissions.ADD_REACTIONS
    | Permissions.STREAM
    | Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.EMBED_LINKS
    | Permissions.ATTACH_FILES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.MENTION_EVERYONE
    | Permissions.USE_EXTERNAL_EMOJIS
    | Permissions.CONNECT
    | Permissions.SPEAK
    | Permissions.USE_VAD
    | Permissions.CHANGE_NICKNAME
    | Permissions.USE_APPLICATION_COMMANDS
    | Permissions.REQUEST_TO_SPEAK
    | Permissions.CREATE_PUBLIC_THREADS
    | Permissions.CREATE_PRIVATE_THREADS
    | Permissions.USE_EXTERNAL_STICKERS
    | Permissions.SEND_MESSAGES_IN_THREADS
    | Permissions.USE_SOUNDBOARD
    | Permissions.SEND_VOICE_MESSAGES
    | Permissions.SEND_POLLS
)
"""What everyone may do in a new guild."""


def find(world: World, guild_id: GuildId, role_id: int) -> Role:
    """The role of a guild; raises `RefusedError` if there is none."""
    for role in world.guilds[guild_id].roles:
        if role.id == role_id:
            return role
    raise RefusedError(JsonErrorCode.UNKNOWN_ROLE)


def build(role_id: RoleId, name: str, permissions: Permissions, position: int) -> Role:
    """A role without color."""
    return Role(
        id=role_id,
        name=name,
        color=0,
        colors=RoleColors(primary_color=0, secondary_color=None, tertiary_color=None),
        hoist=False,
        position=position,
        permissions=permissions,
        managed=False,
        mentionable=False,
        flags=RoleFlags.NONE,
    )


def create(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object] = MappingProxyType({}),
    *,
    reason: str | None = None,
) -> Role:
    """Someone makes a role, with settings by name; it can do what everyone can, unless said.

    Raises:
        RefusedError: they may not, or not give such permissions, or there are too many.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_ROLES)
    if len(guild.roles) >= GUILD_ROLES:
        raise RefusedError(JsonErrorCode.MAXIMUM_ROLES)
    everyone = find(world, guild.id, guild.id).permissions
    role = build(RoleId(world.snowflakes.make()), "new role", everyone, 1)
    role = structs.replace(role, **settings)
    held = access.in_guild(world, guild, user_id)
    if "permissions" in settings:
        access.require_grantable(held, role.permissions)
    _add(world, guild, role)
    _record(world, guild_id, user_id, AuditLogEvent.ROLE_CREATE, None, role, reason)
    return role


def grant(world: World, guild_id: GuildId, user_id: UserId, permissions: Permissions) -> Role:
    """Give a member permissions, by a new role at the top; nobody does it, it is simply so."""
    guild = world.guild(guild_id)
    member = world.member(guild_id, user_id)
    top = max(one.position for one in guild.roles) + 1
    role = build(RoleId(world.snowflakes.make()), "granted", permissions, top)
    _add(world, guild, role)
    change(world, guild_id, user_id, {"roles": [*member.roles, role.id]})
    return role


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    role_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Role:
    """Someone changes settings of a role, by name.

    Raises:
        RefusedError: there is no such role, it stands too high, or they may not.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_ROLES)
    old = find(world, guild_id, role_id)
    access.require_above_role(world, guild, user_id, old)
    role = structs.replace(old, **settings)
    access.require_grantable(
        access.in_guild(world, guild, user_id), role.permissions & ~old.permissions
    )
    _put(world, guild_id, role)
    _record(world, guild_id, user_id, AuditLogEvent.ROLE_UPDATE, old, role, reason)
    return role


def move(
    world: World, user_id: UserId, guild_id: GuildId, positions: Sequence[RolePosition]
) -> Sequence[Role]:
    """Someone moves roles; both where they stand and where they are to stand must be below them.

    Raises:
        RefusedError: there is no such role, it would stand too high, or they may not.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_ROLES)
    wanted = []
    for position in positions:
        old = find(world, guild_id, position.id)
        role = structs.replace(old, position=position.position or old.position)
        for state in (old, role):
            access.require_above_role(world, guild, user_id, state)
        wanted.append((old, role))
    for old, role in wanted:
        if old != role:
            _put(world, guild_id, role)
            _record(world, guild_id, user_id, AuditLogEvent.ROLE_UPDATE, old, role, None)
    return world.guilds[guild_id].roles


def delete(
    world: World, user_id: UserId, guild_id: GuildId, role_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes a role; it is taken from its members, overwrites and emojis.

    Raises:
        RefusedError: there is no such role, it is everyone's or stands too high, or they may not.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_ROLES)
    role = find(world, guild_id, role_id)
    if int(role.id) == guild_id or role.managed:
        raise RefusedError(JsonErrorCode.INVALID_ROLE)
    access.require_above_role(world, guild, user_id, role)
    roles = [one for one in guild.roles if one.id != role_id]
    world.guilds[guild_id] = structs.replace(guild, roles=roles)
    for member_id, member in world.members[guild_id].items():
        if role.id in member.roles:
            kept = [one for one in member.roles if one != role_id]
            world.members[guild_id][member_id] = structs.replace(member, roles=kept)
    payload = GuildRoleDeletePayload(guild_id=guild_id, role_id=role.id)
    world.emit(GuildRoleDelete(payload, 0), access.members(world, guild_id), guild_id)
    _forget(world, guild_id, role.id)
    _record(world, guild_id, user_id, AuditLogEvent.ROLE_DELETE, role, None, reason)


def _forget(world: World, guild_id: GuildId, role_id: RoleId) -> None:
    """Nothing is about a role any more that is gone: no overwrite, no emoji."""
    for channel in channels.in_guild(world, guild_id):
        kept = [one for one in channel.permission_overwrites or () if int(one.id) != role_id]
        if len(kept) < len(channel.permission_overwrites or ()):
            channels.put(world, structs.replace(channel, permission_overwrites=kept))
    guild = world.guilds[guild_id]
    if any(role_id in (emoji.roles or ()) for emoji in guild.emojis):
        emojis.withdraw(world, guild, role_id)


def member_counts(world: World, guild_id: GuildId) -> Mapping[RoleId, int]:
    """How many members have each role, everyone's aside."""
    members = world.members[guild_id].values()
    return {
        role.id: sum(role.id in member.roles for member in members)
        for role in world.guilds[guild_id].roles
        if int(role.id) != guild_id
    }


def _add(world: World, guild: Guild, role: Role) -> None:
    world.guilds[guild.id] = structs.replace(guild, roles=[*guild.roles, role])
    payload = GuildRoleCreatePayload(guild_id=guild.id, role=role)
    world.emit(GuildRoleCreate(payload, 0), access.members(world, guild.id), guild.id)


def _put(world: World, guild_id: GuildId, role: Role) -> None:
    guild = world.guilds[guild_id]
    roles = [role if one.id == role.id else one for one in guild.roles]
    world.guilds[guild_id] = structs.replace(guild, roles=roles)
    payload = GuildRoleUpdatePayload(guild_id=guild_id, role=role)
    world.emit(GuildRoleUpdate(payload, 0), access.members(world, guild_id), guild_id)


def _record(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    action: AuditLogEvent,
    old: Role | None,
    new: Role | None,
    reason: str | None,
) -> None:
    role = new or old
    target = None if role is None else role.id
    changes = audit.changes(old, new)
    audit.record(world, guild_id, user_id, action, target, reason=reason, changes=changes)
