"""Roles: Roles of a guild.

Generated from `schema/routes/roles.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import GuildId, RoleId
from gloam.models.permissions import Permissions
from gloam.models.requests import RolePosition
from gloam.models.roles import Role, RoleColors
from gloam.routes.bodies import roles as bodies

__all__ = [
    "bulk_update_guild_roles",
    "create_guild_role",
    "delete_guild_role",
    "get_guild_role",
    "guild_role_member_counts",
    "list_guild_roles",
    "update_guild_role",
]


def bulk_update_guild_roles(
    guild_id: GuildId,
    *,
    body: Sequence[RolePosition],
    reason: str | None = None,
) -> Request[Sequence[Role]]:
    """Move roles of a guild.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        body: The roles to move.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-role-positions
    """
    return Request(
        operation="bulk_update_guild_roles",
        method="PATCH",
        path=f"/guilds/{guild_id}/roles",
        route="/guilds/{guild_id}/roles",
        major=f"{guild_id}",
        body=body,
        reason=reason,
        result=Sequence[Role],
    )


def create_guild_role(
    guild_id: GuildId,
    *,
    name: str | UnsetType = UNSET,
    permissions: Permissions | UnsetType = UNSET,
    color: int | UnsetType = UNSET,
    colors: RoleColors | UnsetType = UNSET,
    hoist: bool | UnsetType = UNSET,
    icon: str | None | UnsetType = UNSET,
    unicode_emoji: str | None | UnsetType = UNSET,
    mentionable: bool | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Role]:
    """Make a role.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        name: The name; "new role" if absent.
        permissions: What it allows; the same as @everyone if absent.
        color: The color as an RGB number; `colors` says more.
        colors: Its colors.
        hoist: Whether its members stand apart in the member list.
        icon: The icon as a data URI.
        unicode_emoji: A standard emoji as the icon.
        mentionable: Whether everyone may mention it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#create-guild-role
    """
    return Request(
        operation="create_guild_role",
        method="POST",
        path=f"/guilds/{guild_id}/roles",
        route="/guilds/{guild_id}/roles",
        major=f"{guild_id}",
        body=bodies.CreateGuildRoleBody(
            name=name,
            permissions=permissions,
            color=color,
            colors=colors,
            hoist=hoist,
            icon=icon,
            unicode_emoji=unicode_emoji,
            mentionable=mentionable,
        ),
        reason=reason,
        result=Role,
    )


def delete_guild_role(
    guild_id: GuildId,
    role_id: RoleId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete a role.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        role_id: The role.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#delete-guild-role
    """
    return Request(
        operation="delete_guild_role",
        method="DELETE",
        path=f"/guilds/{guild_id}/roles/{role_id}",
        route="/guilds/{guild_id}/roles/{role_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_guild_role(
    guild_id: GuildId,
    role_id: RoleId,
) -> Request[Role]:
    """Fetch a role.

    Args:
        guild_id: The guild.
        role_id: The role.

    https://discord.com/developers/docs/resources/guild#get-guild-role
    """
    return Request(
        operation="get_guild_role",
        method="GET",
        path=f"/guilds/{guild_id}/roles/{role_id}",
        route="/guilds/{guild_id}/roles/{role_id}",
        major=f"{guild_id}",
        result=Role,
    )


def guild_role_member_counts(
    guild_id: GuildId,
) -> Request[Mapping[RoleId, int]]:
    """Count the members of each role, without @everyone.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-role-member-counts
    """
    return Request(
        operation="guild_role_member_counts",
        method="GET",
        path=f"/guilds/{guild_id}/roles/member-counts",
        route="/guilds/{guild_id}/roles/member-counts",
        major=f"{guild_id}",
        result=Mapping[RoleId, int],
    )


def list_guild_roles(
    guild_id: GuildId,
) -> Request[Sequence[Role]]:
    """List the roles of a guild.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-roles
    """
    return Request(
        operation="list_guild_roles",
        method="GET",
        path=f"/guilds/{guild_id}/roles",
        route="/guilds/{guild_id}/roles",
        major=f"{guild_id}",
        result=Sequence[Role],
    )


def update_guild_role(
    guild_id: GuildId,
    role_id: RoleId,
    *,
    name: str | None | UnsetType = UNSET,
    permissions: Permissions | None | UnsetType = UNSET,
    color: int | None | UnsetType = UNSET,
    colors: RoleColors | None | UnsetType = UNSET,
    hoist: bool | None | UnsetType = UNSET,
    icon: str | None | UnsetType = UNSET,
    unicode_emoji: str | None | UnsetType = UNSET,
    mentionable: bool | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Role]:
    """Change a role.

    Takes the MANAGE_ROLES permission.

    Args:
        guild_id: The guild.
        role_id: The role.
        name: The name.
        permissions: What it allows.
        color: The color as an RGB number; `colors` says more.
        colors: Its colors.
        hoist: Whether its members stand apart in the member list.
        icon: The icon as a data URI; null removes it.
        unicode_emoji: A standard emoji as the icon; null removes it.
        mentionable: Whether everyone may mention it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-role
    """
    return Request(
        operation="update_guild_role",
        method="PATCH",
        path=f"/guilds/{guild_id}/roles/{role_id}",
        route="/guilds/{guild_id}/roles/{role_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildRoleBody(
            name=name,
            permissions=permissions,
            color=color,
            colors=colors,
            hoist=hoist,
            icon=icon,
            unicode_emoji=unicode_emoji,
            mentionable=mentionable,
        ),
        reason=reason,
        result=Role,
    )
