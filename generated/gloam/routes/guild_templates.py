"""Guild templates: Snapshots of guilds, as patterns for new ones.

Generated from `schema/routes/guild_templates.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import path_segment
from gloam.models.guild_templates import GuildTemplate
from gloam.models.ids import GuildId
from gloam.routes.bodies import guild_templates as bodies

__all__ = [
    "create_guild_template",
    "delete_guild_template",
    "get_guild_template",
    "list_guild_templates",
    "sync_guild_template",
    "update_guild_template",
]


def create_guild_template(
    guild_id: GuildId,
    *,
    name: str,
    description: str | None | UnsetType = UNSET,
) -> Request[GuildTemplate]:
    """Make a template of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        name: The name.
        description: What it is for.

    https://discord.com/developers/docs/resources/guild-template#create-guild-template
    """
    return Request(
        operation="create_guild_template",
        method="POST",
        path=f"/guilds/{guild_id}/templates",
        route="/guilds/{guild_id}/templates",
        major=f"{guild_id}",
        body=bodies.CreateGuildTemplateBody(name=name, description=description),
        result=GuildTemplate,
    )


def delete_guild_template(
    guild_id: GuildId,
    code: str,
) -> Request[GuildTemplate]:
    """Delete a template.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        code: The code of the template.

    https://discord.com/developers/docs/resources/guild-template#delete-guild-template
    """
    return Request(
        operation="delete_guild_template",
        method="DELETE",
        path=f"/guilds/{guild_id}/templates/{path_segment(code)}",
        route="/guilds/{guild_id}/templates/{code}",
        major=f"{guild_id}",
        result=GuildTemplate,
    )


def get_guild_template(
    code: str,
) -> Request[GuildTemplate]:
    """Fetch a template by its code.

    Works without a token.

    Args:
        code: The code of the template.

    https://discord.com/developers/docs/resources/guild-template#get-guild-template
    """
    return Request(
        operation="get_guild_template",
        method="GET",
        path=f"/guilds/templates/{path_segment(code)}",
        route="/guilds/templates/{code}",
        authorized=False,
        result=GuildTemplate,
    )


def list_guild_templates(
    guild_id: GuildId,
) -> Request[Sequence[GuildTemplate]]:
    """List the templates of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild-template#get-guild-templates
    """
    return Request(
        operation="list_guild_templates",
        method="GET",
        path=f"/guilds/{guild_id}/templates",
        route="/guilds/{guild_id}/templates",
        major=f"{guild_id}",
        result=Sequence[GuildTemplate],
    )


def sync_guild_template(
    guild_id: GuildId,
    code: str,
) -> Request[GuildTemplate]:
    """Bring a template in line with its guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        code: The code of the template.

    https://discord.com/developers/docs/resources/guild-template#sync-guild-template
    """
    return Request(
        operation="sync_guild_template",
        method="PUT",
        path=f"/guilds/{guild_id}/templates/{path_segment(code)}",
        route="/guilds/{guild_id}/templates/{code}",
        major=f"{guild_id}",
        result=GuildTemplate,
    )


def update_guild_template(
    guild_id: GuildId,
    code: str,
    *,
    name: str | UnsetType = UNSET,
    description: str | None | UnsetType = UNSET,
) -> Request[GuildTemplate]:
    """Change the name or the description of a template.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        code: The code of the template.
        name: The name.
        description: What it is for.

    https://discord.com/developers/docs/resources/guild-template#modify-guild-template
    """
    return Request(
        operation="update_guild_template",
        method="PATCH",
        path=f"/guilds/{guild_id}/templates/{path_segment(code)}",
        route="/guilds/{guild_id}/templates/{code}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildTemplateBody(name=name, description=description),
        result=GuildTemplate,
    )
