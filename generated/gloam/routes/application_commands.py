"""Application commands: Commands, global ones and those of guilds, and who may use them.

Generated from `schema/routes/application_commands.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import query_string
from gloam.models.application_commands import (
    ApplicationCommand,
    ApplicationCommandOption,
    ApplicationCommandRequest,
    ApplicationCommandType,
    EntryPointCommandHandlerType,
    InteractionContextType,
)
from gloam.models.applications import ApplicationIntegrationType
from gloam.models.command_permissions import (
    ApplicationCommandPermissions,
    GuildApplicationCommandPermissions,
    GuildApplicationCommandPermissionsRequest,
)
from gloam.models.ids import ApplicationId, CommandId, GuildId
from gloam.models.permissions import Permissions
from gloam.routes.bodies import application_commands as bodies

__all__ = [
    "bulk_set_application_commands",
    "bulk_set_guild_application_command_permissions",
    "bulk_set_guild_application_commands",
    "create_application_command",
    "create_guild_application_command",
    "delete_application_command",
    "delete_guild_application_command",
    "get_application_command",
    "get_guild_application_command",
    "get_guild_application_command_permissions",
    "list_application_commands",
    "list_guild_application_command_permissions",
    "list_guild_application_commands",
    "set_guild_application_command_permissions",
    "update_application_command",
    "update_guild_application_command",
]


def bulk_set_application_commands(
    application_id: ApplicationId,
    *,
    body: Sequence[ApplicationCommandRequest],
) -> Request[Sequence[ApplicationCommand]]:
    """Set all global commands.

    Commands of any kind that are not in the list are deleted; those of the same name and kind
    stay the same. New ones count towards the limit of 200 a day and guild.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        body: The commands to have.

    https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-global-application-commands
    """
    return Request(
        operation="bulk_set_application_commands",
        method="PUT",
        path=f"/applications/{application_id}/commands",
        route="/applications/{application_id}/commands",
        body=body,
        result=Sequence[ApplicationCommand],
    )


def bulk_set_guild_application_command_permissions(
    application_id: ApplicationId,
    guild_id: GuildId,
    *,
    body: Sequence[GuildApplicationCommandPermissionsRequest],
) -> Request[Sequence[GuildApplicationCommandPermissions]]:
    """Set who may use several commands in a guild.

    Discord has switched it off, and answers with an error; use
    `set_guild_application_command_permissions`.

    Takes a bearer token with the scope `applications.commands.permissions.update`. Deprecated.

    Args:
        application_id: The application.
        guild_id: The guild.
        body: The permissions, by command.

    https://discord.com/developers/docs/interactions/application-commands#batch-edit-application-command-permissions
    """
    return Request(
        operation="bulk_set_guild_application_command_permissions",
        method="PUT",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/permissions",
        route="/applications/{application_id}/guilds/{guild_id}/commands/permissions",
        body=body,
        result=Sequence[GuildApplicationCommandPermissions],
    )


def bulk_set_guild_application_commands(
    application_id: ApplicationId,
    guild_id: GuildId,
    *,
    body: Sequence[ApplicationCommandRequest],
) -> Request[Sequence[ApplicationCommand]]:
    """Set all commands of a guild.

    Commands of any kind that are not in the list are deleted; those of the same name and kind
    stay the same. New ones count towards the limit of 200 a day and guild.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        body: The commands to have.

    https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-guild-application-commands
    """
    return Request(
        operation="bulk_set_guild_application_commands",
        method="PUT",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands",
        route="/applications/{application_id}/guilds/{guild_id}/commands",
        body=body,
        result=Sequence[ApplicationCommand],
    )


def create_application_command(
    application_id: ApplicationId,
    *,
    name: str,
    type: ApplicationCommandType | UnsetType = UNSET,
    name_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    description_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
    default_member_permissions: Permissions | None | UnsetType = UNSET,
    dm_permission: bool | None | UnsetType = UNSET,
    default_permission: bool | UnsetType = UNSET,
    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
    contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
    nsfw: bool | UnsetType = UNSET,
    handler: EntryPointCommandHandlerType | UnsetType = UNSET,
) -> Request[ApplicationCommand]:
    """Make a global command.

    A command of the same name and kind is replaced.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        name: The name; slash commands have no upper case and no spaces.
        type: Where it is called from; by a slash if absent.
        name_localizations: The name in other languages by locale.
        description: What it does; slash commands and entry points need it, those of menus have
            none.
        description_localizations: What it does in other languages by locale.
        options: What a slash command takes.
        default_member_permissions: What members need to use it where the guild has not decided;
            NONE leaves it to administrators, null to everyone.
        dm_permission: Whether direct messages with the application have it; use `contexts`.
        default_permission: Whether everyone may use it at first; use
            `default_member_permissions`.
        integration_types: For which installations it is there.
        contexts: Where it can be used; everywhere if absent.
        nsfw: Whether it is for adults only; no if absent.
        handler: Who answers an entry point.

    https://discord.com/developers/docs/interactions/application-commands#create-global-application-command
    """
    return Request(
        operation="create_application_command",
        method="POST",
        path=f"/applications/{application_id}/commands",
        route="/applications/{application_id}/commands",
        body=bodies.CreateApplicationCommandBody(
            name=name,
            type=type,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            dm_permission=dm_permission,
            default_permission=default_permission,
            integration_types=integration_types,
            contexts=contexts,
            nsfw=nsfw,
            handler=handler,
        ),
        result=ApplicationCommand,
    )


def create_guild_application_command(
    application_id: ApplicationId,
    guild_id: GuildId,
    *,
    name: str,
    type: ApplicationCommandType | UnsetType = UNSET,
    name_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    description_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
    default_member_permissions: Permissions | None | UnsetType = UNSET,
    default_permission: bool | UnsetType = UNSET,
    nsfw: bool | UnsetType = UNSET,
) -> Request[ApplicationCommand]:
    """Make a command for a guild.

    A command of the same name and kind is replaced.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        name: The name; slash commands have no upper case and no spaces.
        type: Where it is called from; by a slash if absent.
        name_localizations: The name in other languages by locale.
        description: What it does; slash commands and entry points need it, those of menus have
            none.
        description_localizations: What it does in other languages by locale.
        options: What a slash command takes.
        default_member_permissions: What members need to use it where the guild has not decided;
            NONE leaves it to administrators, null to everyone.
        default_permission: Whether everyone may use it at first; use
            `default_member_permissions`.
        nsfw: Whether it is for adults only; no if absent.

    https://discord.com/developers/docs/interactions/application-commands#create-guild-application-command
    """
    return Request(
        operation="create_guild_application_command",
        method="POST",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands",
        route="/applications/{application_id}/guilds/{guild_id}/commands",
        body=bodies.CreateGuildApplicationCommandBody(
            name=name,
            type=type,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            default_permission=default_permission,
            nsfw=nsfw,
        ),
        result=ApplicationCommand,
    )


def delete_application_command(
    application_id: ApplicationId,
    command_id: CommandId,
) -> Request[None]:
    """Delete a global command.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        command_id: The command.

    https://discord.com/developers/docs/interactions/application-commands#delete-global-application-command
    """
    return Request(
        operation="delete_application_command",
        method="DELETE",
        path=f"/applications/{application_id}/commands/{command_id}",
        route="/applications/{application_id}/commands/{command_id}",
    )


def delete_guild_application_command(
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: CommandId,
) -> Request[None]:
    """Delete a command of a guild.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        command_id: The command.

    https://discord.com/developers/docs/interactions/application-commands#delete-guild-application-command
    """
    return Request(
        operation="delete_guild_application_command",
        method="DELETE",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        route="/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
    )


def get_application_command(
    application_id: ApplicationId,
    command_id: CommandId,
) -> Request[ApplicationCommand]:
    """Fetch a global command.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        command_id: The command.

    https://discord.com/developers/docs/interactions/application-commands#get-global-application-command
    """
    return Request(
        operation="get_application_command",
        method="GET",
        path=f"/applications/{application_id}/commands/{command_id}",
        route="/applications/{application_id}/commands/{command_id}",
        result=ApplicationCommand,
    )


def get_guild_application_command(
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: CommandId,
) -> Request[ApplicationCommand]:
    """Fetch a command of a guild.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        command_id: The command.

    https://discord.com/developers/docs/interactions/application-commands#get-guild-application-command
    """
    return Request(
        operation="get_guild_application_command",
        method="GET",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        route="/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        result=ApplicationCommand,
    )


def get_guild_application_command_permissions(
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: CommandId,
) -> Request[GuildApplicationCommandPermissions]:
    """Fetch who may use a command in a guild.

    Also takes a bearer token with the scope `applications.commands.permissions.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        command_id: The command.

    https://discord.com/developers/docs/interactions/application-commands#get-application-command-permissions
    """
    return Request(
        operation="get_guild_application_command_permissions",
        method="GET",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        route="/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        result=GuildApplicationCommandPermissions,
    )


def list_application_commands(
    application_id: ApplicationId,
    *,
    with_localizations: bool | UnsetType = UNSET,
) -> Request[Sequence[ApplicationCommand]]:
    """List the global commands.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        with_localizations: Whether to return all languages, and not only that of the requester;
            no if absent.

    https://discord.com/developers/docs/interactions/application-commands#get-global-application-commands
    """
    return Request(
        operation="list_application_commands",
        method="GET",
        path=f"/applications/{application_id}/commands",
        route="/applications/{application_id}/commands",
        query=query_string(("with_localizations", with_localizations)),
        result=Sequence[ApplicationCommand],
    )


def list_guild_application_command_permissions(
    application_id: ApplicationId,
    guild_id: GuildId,
) -> Request[Sequence[GuildApplicationCommandPermissions]]:
    """List who may use the commands in a guild.

    Also takes a bearer token with the scope `applications.commands.permissions.update`.

    Args:
        application_id: The application.
        guild_id: The guild.

    https://discord.com/developers/docs/interactions/application-commands#get-guild-application-command-permissions
    """
    return Request(
        operation="list_guild_application_command_permissions",
        method="GET",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/permissions",
        route="/applications/{application_id}/guilds/{guild_id}/commands/permissions",
        result=Sequence[GuildApplicationCommandPermissions],
    )


def list_guild_application_commands(
    application_id: ApplicationId,
    guild_id: GuildId,
    *,
    with_localizations: bool | UnsetType = UNSET,
) -> Request[Sequence[ApplicationCommand]]:
    """List the commands of a guild.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        with_localizations: Whether to return all languages, and not only that of the requester;
            no if absent.

    https://discord.com/developers/docs/interactions/application-commands#get-guild-application-commands
    """
    return Request(
        operation="list_guild_application_commands",
        method="GET",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands",
        route="/applications/{application_id}/guilds/{guild_id}/commands",
        query=query_string(("with_localizations", with_localizations)),
        result=Sequence[ApplicationCommand],
    )


def set_guild_application_command_permissions(
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: CommandId,
    *,
    permissions: Sequence[ApplicationCommandPermissions],
) -> Request[GuildApplicationCommandPermissions]:
    """Set who may use a command in a guild.

    Replaces all permissions of the command. The token must be of a user who may manage the guild
    and its roles, use the command, and manage the roles, users and channels in question.

    Takes a bearer token with the scope `applications.commands.permissions.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        command_id: The command.
        permissions: The permissions; empty for none.

    https://discord.com/developers/docs/interactions/application-commands#edit-application-command-permissions
    """
    return Request(
        operation="set_guild_application_command_permissions",
        method="PUT",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        route="/applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions",
        body=bodies.SetGuildApplicationCommandPermissionsBody(permissions=permissions),
        result=GuildApplicationCommandPermissions,
    )


def update_application_command(
    application_id: ApplicationId,
    command_id: CommandId,
    *,
    name: str | UnsetType = UNSET,
    name_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    description_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
    default_member_permissions: Permissions | None | UnsetType = UNSET,
    dm_permission: bool | None | UnsetType = UNSET,
    default_permission: bool | UnsetType = UNSET,
    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET,
    contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
    nsfw: bool | UnsetType = UNSET,
    handler: EntryPointCommandHandlerType | UnsetType = UNSET,
) -> Request[ApplicationCommand]:
    """Change a global command.

    What is given replaces what there was, options included; what is left out stays.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        command_id: The command.
        name: The name; slash commands have no upper case and no spaces.
        name_localizations: The name in other languages by locale.
        description: What it does.
        description_localizations: What it does in other languages by locale.
        options: What a slash command takes.
        default_member_permissions: What members need to use it where the guild has not decided;
            NONE leaves it to administrators, null to everyone.
        dm_permission: Whether direct messages with the application have it; use `contexts`.
        default_permission: Whether everyone may use it at first; use
            `default_member_permissions`.
        integration_types: For which installations it is there.
        contexts: Where it can be used; everywhere if absent.
        nsfw: Whether it is for adults only; no if absent.
        handler: Who answers an entry point.

    https://discord.com/developers/docs/interactions/application-commands#edit-global-application-command
    """
    return Request(
        operation="update_application_command",
        method="PATCH",
        path=f"/applications/{application_id}/commands/{command_id}",
        route="/applications/{application_id}/commands/{command_id}",
        body=bodies.UpdateApplicationCommandBody(
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            dm_permission=dm_permission,
            default_permission=default_permission,
            integration_types=integration_types,
            contexts=contexts,
            nsfw=nsfw,
            handler=handler,
        ),
        result=ApplicationCommand,
    )


def update_guild_application_command(
    application_id: ApplicationId,
    guild_id: GuildId,
    command_id: CommandId,
    *,
    name: str | UnsetType = UNSET,
    name_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    description_localizations: Mapping[str, str] | None | UnsetType = UNSET,
    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET,
    default_member_permissions: Permissions | None | UnsetType = UNSET,
    default_permission: bool | UnsetType = UNSET,
    nsfw: bool | UnsetType = UNSET,
) -> Request[ApplicationCommand]:
    """Change a command of a guild.

    What is given replaces what there was, options included; what is left out stays.

    Also takes a bearer token with the scope `applications.commands.update`.

    Args:
        application_id: The application.
        guild_id: The guild.
        command_id: The command.
        name: The name; slash commands have no upper case and no spaces.
        name_localizations: The name in other languages by locale.
        description: What it does.
        description_localizations: What it does in other languages by locale.
        options: What a slash command takes.
        default_member_permissions: What members need to use it where the guild has not decided;
            NONE leaves it to administrators, null to everyone.
        default_permission: Whether everyone may use it at first; use
            `default_member_permissions`.
        nsfw: Whether it is for adults only; no if absent.

    https://discord.com/developers/docs/interactions/application-commands#edit-guild-application-command
    """
    return Request(
        operation="update_guild_application_command",
        method="PATCH",
        path=f"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        route="/applications/{application_id}/guilds/{guild_id}/commands/{command_id}",
        body=bodies.UpdateGuildApplicationCommandBody(
            name=name,
            name_localizations=name_localizations,
            description=description,
            description_localizations=description_localizations,
            options=options,
            default_member_permissions=default_member_permissions,
            default_permission=default_permission,
            nsfw=nsfw,
        ),
        result=ApplicationCommand,
    )
