"""Command permissions: Who may use the commands of an application in a guild, and where.

Generated from `schema/models/command_permissions.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import Struct

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    ApplicationId,
    GenericId,
    GuildId,
)

__all__ = [
    "ApplicationCommandPermissionType",
    "ApplicationCommandPermissions",
    "GuildApplicationCommandPermissions",
    "GuildApplicationCommandPermissionsRequest",
]


class ApplicationCommandPermissionType(OpenIntEnum):
    """Whom a permission of a command is for.

    https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object-application-command-permission-type
    """

    ROLE = 1
    """The members with a role."""

    USER = 2
    """A user."""

    CHANNEL = 3
    """Those in a channel, its threads included."""


class ApplicationCommandPermissions(Struct, frozen=True, gc=False, kw_only=True):
    """Whether a role, a user or those in a channel may use a command.

    https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object-application-command-permissions-structure
    """

    id: GenericId
    """The role, user or channel; the id of the guild is everyone, that id less one is all channels.
    """

    type: ApplicationCommandPermissionType
    """Which of them it is."""

    permission: bool
    """Whether the command may be used."""


class GuildApplicationCommandPermissionsRequest(Struct, frozen=True, gc=False, kw_only=True):
    """Who shall be able to use a command, one of several.

    https://discord.com/developers/docs/interactions/application-commands#batch-edit-application-command-permissions
    """

    id: GenericId
    """The command; or the application, for all commands."""

    permissions: Sequence[ApplicationCommandPermissions]
    """Its new permissions."""


class GuildApplicationCommandPermissions(Struct, frozen=True, gc=False, kw_only=True):
    """Who may use a command in a guild, or all commands of an application.

    https://discord.com/developers/docs/interactions/application-commands#application-command-permissions-object-guild-application-command-permissions-structure
    """

    id: GenericId
    """The command; or the application, for all commands that have no permissions of their own."""

    application_id: ApplicationId
    """The application."""

    guild_id: GuildId
    """The guild."""

    permissions: Sequence[ApplicationCommandPermissions]
    """Up to 100 permissions."""
