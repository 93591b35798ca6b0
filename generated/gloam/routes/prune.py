"""Prune: Kicking members who have long been away.

Generated from `schema/routes/prune.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import comma_separated, query_string
from gloam.models.ids import GuildId, RoleId
from gloam.models.prune import GuildPrune
from gloam.routes.bodies import prune as bodies

__all__ = ["preview_prune_guild", "prune_guild"]


def preview_prune_guild(
    guild_id: GuildId,
    *,
    days: int | UnsetType = UNSET,
    include_roles: Sequence[RoleId] | UnsetType = UNSET,
) -> Request[GuildPrune]:
    """Count the members whom a prune would kick.

    Members with roles stay, unless all their roles are among `include_roles`.

    Takes the MANAGE_GUILD and KICK_MEMBERS permissions.

    Args:
        guild_id: The guild.
        days: For how many days they must have been away, 1 to 30; 7 if absent.
        include_roles: Roles that do not keep a member.

    https://discord.com/developers/docs/resources/guild#get-guild-prune-count
    """
    return Request(
        operation="preview_prune_guild",
        method="GET",
        path=f"/guilds/{guild_id}/prune",
        route="/guilds/{guild_id}/prune",
        major=f"{guild_id}",
        query=query_string(("days", days), ("include_roles", comma_separated(include_roles))),
        result=GuildPrune,
    )


def prune_guild(
    guild_id: GuildId,
    *,
    days: int | UnsetType = UNSET,
    compute_prune_count: bool | UnsetType = UNSET,
    include_roles: Sequence[RoleId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildPrune]:
    """Kick the members who have long been away.

    Members with roles stay, unless all their roles are among `include_roles`.

    Takes the MANAGE_GUILD and KICK_MEMBERS permissions.

    Args:
        guild_id: The guild.
        days: For how many days they must have been away; 7 if absent.
        compute_prune_count: Whether to count them; better not in large guilds. They are counted
            if absent.
        include_roles: Roles that do not keep a member.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#begin-guild-prune
    """
    return Request(
        operation="prune_guild",
        method="POST",
        path=f"/guilds/{guild_id}/prune",
        route="/guilds/{guild_id}/prune",
        major=f"{guild_id}",
        body=bodies.PruneGuildBody(
            days=days, compute_prune_count=compute_prune_count, include_roles=include_roles
        ),
        reason=reason,
        result=GuildPrune,
    )
