"""What a channel allows and denies to a role or a member.

https://discord.com/developers/docs/resources/channel#edit-channel-permissions
"""

from msgspec import UNSET, structs

from gloam.models import (
    AuditLogEvent,
    JsonErrorCode,
    OptionalAuditEntryInfo,
    Overwrite,
    OverwriteType,
    Permissions,
    UserId,
)
from gloam.models.channels import BaseGuildChannel
from gloam.models.limits import CHANNEL_PERMISSION_OVERWRITES
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, channels
from gloam.simulator.world.state import AnyChannel, GuildChannel, World


def put(
    world: World,
    user_id: UserId,
    channel_id: int,
    overwrite: Overwrite,
    *,
    reason: str | None = None,
) -> None:
    """Someone sets an overwrite, in the place of the one that there may be.

    Raises:
        RefusedError: they may not, or do not have what they would give, or there is no such role
        or member.
    """
    channel = _require(world, user_id, channel_id)
    guild = world.guild(channel.guild_id or 0)
    kept = list(channel.permission_overwrites or ())
    old = next((one for one in kept if one.id == overwrite.id), None)
    changed = overwrite.allow | overwrite.deny
    if old is not None:
        changed = (old.allow ^ overwrite.allow) | (old.deny ^ overwrite.deny)
    held = access.in_guild(world, guild, user_id) | access.in_channel(world, channel, user_id)
    access.require_grantable(held, changed)
    if overwrite.type is OverwriteType.ROLE:
        if all(int(role.id) != overwrite.id for role in guild.roles):
            raise RefusedError(JsonErrorCode.UNKNOWN_ROLE)
    else:
        world.member(guild.id, overwrite.id)
    if old is None and len(kept) >= CHANNEL_PERMISSION_OVERWRITES:
        raise RefusedError(JsonErrorCode.MAXIMUM_PERMISSION_OVERWRITES)
    rest = [one for one in kept if one.id != overwrite.id]
    channels.put(world, structs.replace(channel, permission_overwrites=[*rest, overwrite]))
    action = AuditLogEvent.CHANNEL_OVERWRITE_UPDATE
    if old is None:
        action = AuditLogEvent.CHANNEL_OVERWRITE_CREATE
    _record(world, channel, user_id, action, old, overwrite, reason)


def delete(
    world: World,
    user_id: UserId,
    channel_id: int,
    overwrite_id: int,
    *,
    reason: str | None = None,
) -> None:
    """Someone takes an overwrite away.

    Raises:
        RefusedError: they may not, or there is none.
    """
    channel = _require(world, user_id, channel_id)
    kept = list(channel.permission_overwrites or ())
    old = next((one for one in kept if one.id == overwrite_id), None)
    if old is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_PERMISSION_OVERWRITE)
    rest = [one for one in kept if one.id != overwrite_id]
    channels.put(world, structs.replace(channel, permission_overwrites=rest))
    action = AuditLogEvent.CHANNEL_OVERWRITE_DELETE
    _record(world, channel, user_id, action, old, None, reason)


def _require(world: World, user_id: UserId, channel_id: int) -> GuildChannel:
    channel: AnyChannel = access.require_channel(
        world, channel_id, user_id, Permissions.MANAGE_ROLES
    )
    if not isinstance(channel, BaseGuildChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    return channel


def _record(
    world: World,
    channel: GuildChannel,
    user_id: UserId,
    action: AuditLogEvent,
    old: Overwrite | None,
    new: Overwrite | None,
    reason: str | None,
) -> None:
    overwrite = new or old
    if overwrite is None or not channel.guild_id:
        return
    named = {int(role.id): role.name for role in world.guild(channel.guild_id).roles}
    options = OptionalAuditEntryInfo(
        id=overwrite.id,
        type=str(int(overwrite.type)),
        role_name=named.get(int(overwrite.id), UNSET),
    )
    audit.record(
        world,
        channel.guild_id,
        user_id,
        action,
        channel.id,
        reason=reason,
        changes=audit.changes(old, new),
        options=options,
    )
