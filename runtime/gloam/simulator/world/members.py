"""The members of a guild: joining, leaving, being changed and being sent away.

Each field of a member has a permission of its own, and whoever uses it on someone else must stand
higher. Someone who is timed out cannot be one who administers.

https://discord.com/developers/docs/resources/guild#guild-member-object
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import structs

from gloam.events import (
    GuildCreate,
    GuildDelete,
    GuildMemberAdd,
    GuildMemberAddPayload,
    GuildMemberRemove,
    GuildMemberRemovePayload,
    GuildMemberUpdate,
    GuildMemberUpdatePayload,
)
from gloam.models import (
    AuditLogChange,
    AuditLogEvent,
    Guild,
    GuildId,
    GuildMember,
    GuildMemberFlags,
    JsonErrorCode,
    OptionalAuditEntryInfo,
    Permissions,
    RoleId,
    UnavailableGuild,
    User,
    UserId,
)
from gloam.models.limits import TIMEOUT_SECONDS
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, voice
from gloam.simulator.world.snapshots import gateway_guild
from gloam.simulator.world.state import World, guild_of

_NEEDED: Final[Mapping[str, Permissions]] = {
    "nick": Permissions.MANAGE_NICKNAMES,
    "roles": Permissions.MANAGE_ROLES,
    "mute": Permissions.MUTE_MEMBERS,
    "deaf": Permissions.DEAFEN_MEMBERS,
    "channel_id": Permissions.MOVE_MEMBERS,
    "communication_disabled_until": Permissions.MODERATE_MEMBERS,
    "flags": Permissions.MANAGE_GUILD,
}
"""What it takes to change a field of someone else."""

_TOLD: Final = tuple(
    name
    for name in GuildMemberUpdatePayload.__struct_fields__
    if name in GuildMember.__struct_fields__
)


def build(world: World, user: User) -> GuildMember:
    """Someone who joins now."""
    return GuildMember(
        user=user,
        roles=[],
        joined_at=world.now,
        deaf=False,
        mute=False,
        flags=GuildMemberFlags.NONE,
    )


def join(world: World, guild_id: GuildId, user: User) -> GuildMember:
    """Someone joins, who may be there already; a bot hears of the guild.

    Raises:
        RefusedError: they are banned.
    """
    if user.id in world.members[guild_id]:
        return world.members[guild_id][user.id]
    if user.id in world.bans.get(guild_id, {}):
        raise RefusedError(JsonErrorCode.USER_BANNED)
    member = build(world, user)
    world.members[guild_id][user.id] = member
    payload = GuildMemberAddPayload(
        **{field: getattr(member, field) for field in GuildMember.__struct_fields__},
        guild_id=guild_id,
    )
    others = (world.members[guild_id].keys() - {user.id}).__contains__
    world.emit(GuildMemberAdd(payload, 0), others, guild_id)
    whole = gateway_guild(world, guild_id, user.id)
    world.emit(GuildCreate(whole, 0), access.only(user.id), guild_id)
    return member


def add(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    token: str,
    member_id: UserId,
    settings: Mapping[str, object],
) -> GuildMember | None:
    """A bot adds someone who lets it, with fields by name; None if they are a member already.

    Raises:
        RefusedError: they do not let it, they are banned, or the bot may not.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.CREATE_INSTANT_INVITE)
    user = world.user(member_id)
    if world.access_tokens.get(token) != (member_id, world.application_of(user_id)):
        raise RefusedError(JsonErrorCode.INVALID_OAUTH2_TOKEN)
    if member_id in world.members[guild_id]:
        return None
    _require_changes(world, guild, user_id, member_id, settings)
    if "roles" in settings:
        _require_roles(world, guild, user_id, build(world, user), settings["roles"])
    member = join(world, guild_id, user)
    return change(world, guild_id, member_id, settings) if settings else member


def leave(world: World, guild_id: GuildId, user_id: UserId) -> None:
    """Someone leaves, or is removed.

    Raises:
        RefusedError: they are no member, or they own the guild.
    """
    world.member(guild_id, user_id)
    if world.guilds[guild_id].owner_id == user_id:
        raise RefusedError(JsonErrorCode.INVALID_GUILD)
    if user_id in world.voice_states.get(guild_id, {}):
        voice.put(world, guild_id, user_id, channel_id=None)
    del world.members[guild_id][user_id]
    for joined in world.thread_members.values():
        joined.pop(user_id, None)
    payload = GuildMemberRemovePayload(guild_id=guild_id, user=world.user(user_id))
    world.emit(GuildMemberRemove(payload, 0), access.members(world, guild_id), guild_id)
    world.emit(GuildDelete(UnavailableGuild(id=guild_id), 0), access.only(user_id), guild_id)


def change(
    world: World, guild_id: GuildId, user_id: UserId, settings: Mapping[str, object]
) -> GuildMember:
    """A member changes, whoever did it."""
    member = structs.replace(world.member(guild_id, user_id), **settings)
    world.members[guild_id][user_id] = member
    told = {name: getattr(member, name) for name in _TOLD}
    told |= {"user": world.user(user_id), "avatar": member.avatar or None}
    payload = GuildMemberUpdatePayload(
        **told | {"banner": member.banner or None}, guild_id=guild_id
    )
    world.emit(GuildMemberUpdate(payload, 0), access.members(world, guild_id), guild_id)
    return member


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    member_id: UserId,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildMember:
    """Someone changes a member: fields of it by name, and `channel_id` to move it.

    Raises:
        RefusedError: they may not, or it is no member.
    """
    guild = access.require_guild(world, guild_id, user_id)
    old = world.member(guild_id, member_id)
    _require_changes(world, guild, user_id, member_id, settings)
    if "roles" in settings:
        _require_roles(world, guild, user_id, old, settings["roles"])
    if "communication_disabled_until" in settings:
        _require_timeout(world, guild, member_id, settings["communication_disabled_until"])
    if {"mute", "deaf"} & settings.keys():
        voice.require_connected(world, guild_id, member_id)
    if "channel_id" in settings:
        voice.move(world, user_id, guild_id, member_id, settings["channel_id"], reason=reason)
    fields = {name: value for name, value in settings.items() if name != "channel_id"}
    if not fields:
        return old
    member = change(world, guild_id, member_id, fields)
    if {"mute", "deaf"} & fields.keys():
        voice.refresh(world, guild_id, member_id)
    _record(world, guild_id, user_id, old, member, reason)
    return member


def kick(
    world: World, user_id: UserId, guild_id: GuildId, member_id: UserId, reason: str | None = None
) -> None:
    """Someone removes a member.

    Raises:
        RefusedError: they may not, or it is no member.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.KICK_MEMBERS)
    world.member(guild_id, member_id)
    access.require_above_member(world, guild, user_id, member_id)
    leave(world, guild_id, member_id)
    audit.record(world, guild_id, user_id, AuditLogEvent.MEMBER_KICK, member_id, reason=reason)


def prunable(
    world: World, guild_id: GuildId, days: int, include_roles: Sequence[int]
) -> list[UserId]:
    """The members that a prune would remove.

    They have written nothing for so many days, and have no roles but those that are included. (The
    simulated Discord knows no logins: what a member last did is what they last wrote.)
    """
    since = world.now - timedelta(days=days)
    guild = world.guilds[guild_id]
    active = {
        message.author.id
        for channel in world.channels.values()
        if guild_of(channel) == guild_id
        for message in world.messages.get(channel.id, {}).values()
        if message.timestamp >= since
    }
    return [
        user_id
        for user_id, member in world.members[guild_id].items()
        if user_id not in active
        and user_id != guild.owner_id
        and member.joined_at is not None
        and member.joined_at < since
        and set(member.roles) <= set(include_roles)
    ]


def prune(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    days: int,
    include_roles: Sequence[int] = (),
    *,
    reason: str | None = None,
) -> int:
    """Someone removes the members who have not been there for a while; how many they were.

    Raises:
        RefusedError: they may not.
    """
    needed = Permissions.KICK_MEMBERS | Permissions.MANAGE_GUILD
    access.require_guild(world, guild_id, user_id, needed)
    gone = prunable(world, guild_id, days, include_roles)
    for member_id in gone:
        leave(world, guild_id, member_id)
    options = OptionalAuditEntryInfo(delete_member_days=str(days), members_removed=str(len(gone)))
    audit.record(
        world,
        guild_id,
        user_id,
        AuditLogEvent.MEMBER_PRUNE,
        None,
        reason=reason,
        options=options,
    )
    return len(gone)


def search(world: World, guild_id: GuildId, query: str, limit: int) -> list[GuildMember]:
    """The members whose name or nickname begins with a text."""
    beginning = query.casefold()
    return [
        member
        for user_id, member in world.members[guild_id].items()
        if any(
            name.casefold().startswith(beginning)
            for name in (world.users[user_id].username, member.nick or "")
            if name
        )
    ][:limit]


def _require_changes(
    world: World, guild: Guild, user_id: UserId, member_id: UserId, fields: Mapping[str, object]
) -> None:
    """Refuse changes for which someone lacks a permission, or stands too low."""
    held = access.in_guild(world, guild, user_id)
    for name in fields:
        needed = _NEEDED.get(name, Permissions.NONE)
        if name == "nick" and user_id == member_id:
            needed = Permissions.CHANGE_NICKNAME
        if needed & ~held:
            raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    outranked = {"nick", "communication_disabled_until"} & fields.keys()
    if outranked and user_id != member_id:
        access.require_above_member(world, guild, user_id, member_id)


def _require_roles(
    world: World, guild: Guild, user_id: UserId, old: GuildMember, wanted: object
) -> None:
    """Refuse to give or take roles that do not exist or stand too high."""
    by_id = {role.id: role for role in guild.roles}
    named = wanted if isinstance(wanted, Sequence) else ()
    changed = set(old.roles) ^ {RoleId(one) for one in named}
    for role_id in changed:
        if role_id not in by_id or int(role_id) == guild.id:
            raise RefusedError(JsonErrorCode.UNKNOWN_ROLE)
        access.require_above_role(world, guild, user_id, by_id[role_id])


def _require_timeout(world: World, guild: Guild, member_id: UserId, until: object) -> None:
    """Refuse to time out those who administer, or for longer than four weeks."""
    if access.in_guild(world, guild, member_id) & Permissions.ADMINISTRATOR:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    latest = world.now + timedelta(seconds=TIMEOUT_SECONDS)
    if isinstance(until, datetime) and until > latest:
        message = "The time out may not be longer than 28 days."
        raise refuse_field("communication_disabled_until", message)


def _record(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    old: GuildMember,
    new: GuildMember,
    reason: str | None,
) -> None:
    target = new.user.id if new.user else None
    changes = [one for one in audit.changes(old, new) if one.key != "roles"]
    if changes:
        audit.record(
            world,
            guild_id,
            user_id,
            AuditLogEvent.MEMBER_UPDATE,
            target,
            reason=reason,
            changes=changes,
        )
    names = {role.id: role.name for role in world.guilds[guild_id].roles}
    moved = [
        AuditLogChange(
            key=key, new_value=[{"id": str(one), "name": names.get(one, "")} for one in ids]
        )
        for key, ids in (
            ("$add", [one for one in new.roles if one not in old.roles]),
            ("$remove", [one for one in old.roles if one not in new.roles]),
        )
        if ids
    ]
    if moved:
        action = AuditLogEvent.MEMBER_ROLE_UPDATE
        audit.record(world, guild_id, user_id, action, target, reason=reason, changes=moved)
