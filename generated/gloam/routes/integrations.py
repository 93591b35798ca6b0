"""Integrations: Applications and outside accounts that a guild is connected with.

Generated from `schema/routes/integrations.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from gloam.core import Request
from gloam.models.ids import GuildId, IntegrationId
from gloam.models.integrations import Integration

__all__ = ["delete_guild_integration", "list_guild_integrations"]


def delete_guild_integration(
    guild_id: GuildId,
    integration_id: IntegrationId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Remove an integration from a guild.

    Its webhooks are deleted, and its bot is kicked.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        integration_id: The integration.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#delete-guild-integration
    """
    return Request(
        operation="delete_guild_integration",
        method="DELETE",
        path=f"/guilds/{guild_id}/integrations/{integration_id}",
        route="/guilds/{guild_id}/integrations/{integration_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def list_guild_integrations(
    guild_id: GuildId,
) -> Request[Sequence[Integration]]:
    """List the integrations of a guild.

    Gives 50 at most; there is no way to the others.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-integrations
    """
    return Request(
        operation="list_guild_integrations",
        method="GET",
        path=f"/guilds/{guild_id}/integrations",
        route="/guilds/{guild_id}/integrations",
        major=f"{guild_id}",
        result=Sequence[Integration],
    )
