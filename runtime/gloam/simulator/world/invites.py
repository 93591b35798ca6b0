"""Invites: ways into a guild, for a while or for ever, for some or for all.

https://discord.com/developers/docs/resources/invite
"""

import secrets
from datetime import timedelta
from typing import Final

from msgspec import UNSET, structs

from gloam.events import InviteCreate, InviteCreatePayload, InviteDelete, InviteDeletePayload
from gloam.models import (
    AuditLogEvent,
    Guild,
    GuildInvite,
    GuildMember,
    InviteChannel,
    InviteGuild,
    JsonErrorCode,
    Permissions,
    UserId,
)
from gloam.models.channels import BaseGuildChannel
from gloam.models.limits import GUILD_INVITES
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, members
from gloam.simulator.world.state import (
    AnyChannel,
    Audience,
    GuildChannel,
    World,
    build,
    find,
    guild_of,
)
from gloam.simulator.world.threads import kind_of

DAY_SECONDS: Final = 86_400
_CODE_BYTES: Final = 6


def invite_of(world: World, code: str) -> GuildInvite:
    """The invite of a code; raises `RefusedError` if there is none, or it has run out."""
    return find(world.invites, code, JsonErrorCode.UNKNOWN_INVITE)


def create(
    world: World,
    user_id: UserId,
    channel_id: int,
    *,
    max_age: int = DAY_SECONDS,
    max_uses: int = 0,
    temporary: bool = False,
    unique: bool = False,
    reason: str | None = None,
) -> GuildInvite:
    """Someone makes an invite; unless it is to be unique, one of theirs that is alike will do.

    Raises:
        RefusedError: they may not, or there are too many.
    """
    needed = Permissions.CREATE_INSTANT_INVITE
    channel = access.require_channel(world, channel_id, user_id, needed)
    if not isinstance(channel, BaseGuildChannel) or not channel.guild_id:
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    guild = world.guild(channel.guild_id)
    alike = (channel.id, user_id, max_age, max_uses, temporary)
    for one in () if unique else of_guild(world, guild):
        maker = one.inviter.id if one.inviter else None
        place = one.channel.id if one.channel else None
        if (place, maker, one.max_age, one.max_uses, one.temporary) == alike:
            return one
    if len(of_guild(world, guild)) >= GUILD_INVITES:
        raise RefusedError(JsonErrorCode.MAXIMUM_INVITES)
    expires_at = world.now + timedelta(seconds=max_age) if max_age else None
    invite = GuildInvite(
        code=secrets.token_urlsafe(_CODE_BYTES).replace("-", "a").replace("_", "b"),
        channel=_place(channel),
        guild=_shown(guild),
        guild_id=guild.id,
        inviter=world.user(user_id),
        created_at=world.now,
        expires_at=expires_at,
        max_age=max_age,
        max_uses=max_uses,
        uses=0,
        temporary=temporary,
    )
    world.invites[invite.code] = invite
    _tell_made(world, channel, invite)
    if expires_at is not None:
        world.agenda.enter(expires_at.timestamp(), lambda: _run_out(world, invite.code))
    _record(world, user_id, AuditLogEvent.INVITE_CREATE, None, invite, reason)
    return invite


def delete(world: World, user_id: UserId, code: str, *, reason: str | None = None) -> GuildInvite:
    """Someone who manages the channel or the guild takes an invite back.

    Raises:
        RefusedError: they may not, or there is none.
    """
    invite = invite_of(world, code)
    guild = access.require_guild(world, invite.guild.id, user_id)
    channel = world.channels.get(invite.channel.id) if invite.channel else None
    held = access.in_guild(world, guild, user_id) & Permissions.MANAGE_GUILD
    if channel is not None:
        held |= access.in_channel(world, channel, user_id) & Permissions.MANAGE_CHANNELS
    if not held:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    _forget(world, invite)
    _record(world, user_id, AuditLogEvent.INVITE_DELETE, invite, None, reason)
    return invite


def accept(world: World, user_id: UserId, code: str) -> GuildMember:
    """Someone joins a guild by an invite; they are in it, if they were before.

    Raises:
        RefusedError: there is none, or they are banned.
    """
    invite = invite_of(world, code)
    guild_id = invite.guild.id
    member = world.members[guild_id].get(user_id)
    if member is not None:
        return member
    member = members.join(world, guild_id, world.user(user_id))
    used = structs.replace(invite, uses=(invite.uses or 0) + 1)
    world.invites[code] = used
    if used.max_uses and used.uses == used.max_uses:
        _forget(world, used)
    return member


def of_guild(world: World, guild: Guild) -> list[GuildInvite]:
    """The invites of a guild."""
    return [one for one in world.invites.values() if one.guild.id == guild.id]


def with_counts(world: World, invite: GuildInvite) -> GuildInvite:
    """An invite with how many members the guild has."""
    count = len(world.members.get(invite.guild.id, ()))
    return structs.replace(invite, approximate_member_count=count, approximate_presence_count=count)


def public(invite: GuildInvite) -> GuildInvite:
    """An invite as everyone sees it: without how it is used."""
    hidden = dict.fromkeys(("uses", "max_uses", "max_age", "temporary", "created_at"), UNSET)
    return structs.replace(invite, **hidden)


def _place(channel: GuildChannel) -> InviteChannel:
    return InviteChannel(id=channel.id, type=kind_of(channel), name=channel.name)


def _shown(guild: Guild) -> InviteGuild:
    fields = {
        name: getattr(guild, name)
        for name in InviteGuild.__struct_fields__
        if name in Guild.__struct_fields__
    }
    return build(InviteGuild, {**fields, "premium_subscription_count": 0, "nsfw": False})


def _tell_made(world: World, channel: AnyChannel, invite: GuildInvite) -> None:
    payload = InviteCreatePayload(
        channel_id=channel.id,
        code=invite.code,
        created_at=world.now,
        expires_at=invite.expires_at or None,
        guild_id=guild_of(channel) or UNSET,
        inviter=invite.inviter,
        max_age=invite.max_age or 0,
        max_uses=invite.max_uses or 0,
        temporary=invite.temporary is True,
        uses=0,
    )
    world.emit(InviteCreate(payload, 0), _managers(world, channel), guild_of(channel))


def _managers(world: World, channel: AnyChannel) -> Audience:
    """Who manages a channel: they alone hear of its invites."""
    needed = Permissions.MANAGE_CHANNELS
    return lambda user_id: bool(access.in_channel(world, channel, user_id) & needed)


def _run_out(world: World, code: str) -> None:
    if code in world.invites:
        _forget(world, world.invites[code])


def _forget(world: World, invite: GuildInvite) -> None:
    del world.invites[invite.code]
    channel = world.channels.get(invite.channel.id) if invite.channel else None
    if channel is not None:
        payload = InviteDeletePayload(
            channel_id=channel.id, code=invite.code, guild_id=invite.guild.id
        )
        world.emit(InviteDelete(payload, 0), _managers(world, channel), invite.guild.id)


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: GuildInvite | None,
    new: GuildInvite | None,
    reason: str | None,
) -> None:
    invite = new or old
    if invite is None:
        return
    told = ("code", "max_age", "max_uses", "uses", "temporary")
    changes = [one for one in audit.changes(old, new) if one.key in told]
    guild_id = invite.guild.id
    audit.record(world, guild_id, user_id, action, None, reason=reason, changes=changes)
