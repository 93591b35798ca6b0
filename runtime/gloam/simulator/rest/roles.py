"""Roles.

https://discord.com/developers/docs/topics/permissions#role-object
"""

from collections.abc import Mapping, Sequence

from gloam.models import Role, RoleId, RolePosition
from gloam.routes.bodies import CreateGuildRoleBody, UpdateGuildRoleBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import role_settings
from gloam.simulator.world import roles


def list_guild_roles(call: Call) -> Sequence[Role]:
    """The roles of a guild."""
    return call.guild().roles


def get_guild_role(call: Call) -> Role:
    """A role."""
    return roles.find(call.world, call.guild().id, call.id("role_id"))


def guild_role_member_counts(call: Call) -> Mapping[RoleId, int]:
    """How many members have each role."""
    return roles.member_counts(call.world, call.guild().id)


def create_guild_role(call: Call) -> Role:
    """A new role."""
    guild, body = call.guild(), call.body(CreateGuildRoleBody)
    settings = role_settings(body)
    return roles.create(call.world, call.user_id, guild.id, settings, reason=call.reason)


def update_guild_role(call: Call) -> Role:
    """Change a role."""
    guild, role_id = call.guild(), call.id("role_id")
    settings = role_settings(call.body(UpdateGuildRoleBody))
    return roles.update(call.world, call.user_id, guild.id, role_id, settings, reason=call.reason)


def bulk_update_guild_roles(call: Call) -> Sequence[Role]:
    """Change where roles stand."""
    positions = call.items(RolePosition)
    return roles.move(call.world, call.user_id, call.guild().id, positions)


def delete_guild_role(call: Call) -> None:
    """A role goes."""
    guild, role_id = call.guild(), call.id("role_id")
    roles.delete(call.world, call.user_id, guild.id, role_id, reason=call.reason)
