"""Bans: who may not be in a guild.

https://discord.com/developers/docs/resources/guild#ban-object
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from gloam.events import GuildBanAdd, GuildBanAddPayload, GuildBanRemove, GuildBanRemovePayload
from gloam.models import (
    AuditLogEvent,
    Ban,
    BulkBan,
    Guild,
    GuildId,
    JsonErrorCode,
    Permissions,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, members, messages
from gloam.simulator.world.state import World, find

_TOLD: Final = Permissions.BAN_MEMBERS | Permissions.VIEW_AUDIT_LOG
"""Whoever has either hears of bans."""


def ban_of(world: World, guild_id: GuildId, user_id: int) -> Ban:
    """The ban of someone; raises `RefusedError` if they are not banned."""
    return find(world.bans.get(guild_id, {}), UserId(user_id), JsonErrorCode.UNKNOWN_BAN)


def add(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    banned_id: UserId,
    *,
    delete_message_seconds: int = 0,
    reason: str | None = None,
) -> None:
    """Someone bans someone, who need not be a member; to ban them again changes nothing.

    Raises:
        RefusedError: they may not, or there is no such user.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.BAN_MEMBERS)
    access.require_above_member(world, guild, user_id, banned_id)
    if banned_id in world.bans.get(guild_id, {}):
        return
    _ban(world, guild, user_id, banned_id, delete_message_seconds, reason)


def add_many(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    banned_ids: Sequence[UserId],
    *,
    delete_message_seconds: int = 0,
    reason: str | None = None,
) -> BulkBan:
    """Someone bans several at once; those who cannot be banned are told.

    Raises:
        RefusedError: they may not, or nobody could be banned.
    """
    needed = Permissions.BAN_MEMBERS | Permissions.MANAGE_GUILD
    guild = access.require_guild(world, guild_id, user_id, needed)
    banned, failed = [], []
    for one in dict.fromkeys(banned_ids):
        try:
            access.require_above_member(world, guild, user_id, one)
            if one in world.bans.get(guild_id, {}):
                raise RefusedError(JsonErrorCode.BAN_FAILED)
            _ban(world, guild, user_id, one, delete_message_seconds, reason)
            banned.append(one)
        except RefusedError:
            failed.append(one)
    if not banned:
        raise RefusedError(JsonErrorCode.BAN_FAILED)
    return BulkBan(banned_users=banned, failed_users=failed)


def remove(
    world: World, user_id: UserId, guild_id: GuildId, banned_id: int, *, reason: str | None = None
) -> None:
    """Someone lifts a ban.

    Raises:
        RefusedError: they may not, or there is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.BAN_MEMBERS)
    ban = ban_of(world, guild_id, banned_id)
    del world.bans[guild_id][ban.user.id]
    payload = GuildBanRemovePayload(guild_id=guild_id, user=ban.user)
    audience = access.holders(world, guild_id, _TOLD)
    world.emit(GuildBanRemove(payload, 0), audience, guild_id)
    action = AuditLogEvent.MEMBER_BAN_REMOVE
    audit.record(world, guild_id, user_id, action, ban.user.id, reason=reason)


def _ban(
    world: World,
    guild: Guild,
    user_id: UserId,
    banned_id: UserId,
    delete_message_seconds: int,
    reason: str | None,
) -> None:
    user = world.user(banned_id)
    world.bans.setdefault(guild.id, {})[user.id] = Ban(reason=reason, user=user)
    if user.id in world.members[guild.id]:
        members.leave(world, guild.id, user.id)
    if delete_message_seconds:
        since = world.now - timedelta(seconds=delete_message_seconds)
        messages.sweep(world, guild.id, user.id, since)
    payload = GuildBanAddPayload(guild_id=guild.id, user=user)
    audience = access.holders(world, guild.id, _TOLD)
    world.emit(GuildBanAdd(payload, 0), audience, guild.id)
    action = AuditLogEvent.MEMBER_BAN_ADD
    audit.record(world, guild.id, user_id, action, user.id, reason=reason)
