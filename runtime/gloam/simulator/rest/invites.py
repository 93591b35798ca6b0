"""Invites.

https://discord.com/developers/docs/resources/invite
"""

from collections.abc import Sequence

from gloam.models import GuildInvite, JsonErrorCode, Permissions
from gloam.routes.bodies import CreateChannelInviteBody
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.rest.call import Call
from gloam.simulator.world import access, invites


def create_channel_invite(call: Call) -> GuildInvite:
    """A new invite."""
    channel, body = call.channel(), call.body(CreateChannelInviteBody)
    for name in ("target_type", "target_user_id", "target_application_id", "role_ids"):
        if getattr(body, name):
            raise refuse_field(name, f"{name} is not simulated")
    if call.uploads:
        raise refuse_field("target_users_file", "target_users_file is not simulated")
    return invites.create(
        call.world,
        call.user_id,
        channel.id,
        max_age=body.max_age if isinstance(body.max_age, int) else invites.DAY_SECONDS,
        max_uses=body.max_uses or 0,
        temporary=body.temporary is True,
        unique=body.unique is True,
        reason=call.reason,
    )


def list_channel_invites(call: Call) -> Sequence[GuildInvite]:
    """The invites of a channel."""
    channel = call.channel()
    found = call.world.invites.values()
    return [one for one in found if one.channel and one.channel.id == channel.id]


def list_guild_invites(call: Call) -> Sequence[GuildInvite]:
    """The invites of a guild; how they are used is for who manages it."""
    guild = call.guild()
    held = access.in_guild(call.world, guild, call.user_id)
    if not held & (Permissions.MANAGE_GUILD | Permissions.VIEW_AUDIT_LOG):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    found = invites.of_guild(call.world, guild)
    if held & Permissions.MANAGE_GUILD:
        return found
    return [invites.public(one) for one in found]


def invite_resolve(call: Call) -> GuildInvite:
    """An invite."""
    invite = invites.public(invites.invite_of(call.world, call.parameters["code"]))
    if call.query_flag("with_counts"):
        return invites.with_counts(call.world, invite)
    return invite


def invite_revoke(call: Call) -> GuildInvite:
    """An invite goes."""
    code = call.parameters["code"]
    return invites.delete(call.world, call.user_id, code, reason=call.reason)
