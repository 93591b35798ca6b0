"""Request bodies of application commands.

Generated from `schema/routes/application_commands.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.application_commands import (
    ApplicationCommandOption,
    ApplicationCommandType,
    EntryPointCommandHandlerType,
    InteractionContextType,
)
from gloam.models.applications import ApplicationIntegrationType
from gloam.models.command_permissions import ApplicationCommandPermissions
from gloam.models.permissions import Permissions

__all__ = [
    "CreateApplicationCommandBody",
    "CreateGuildApplicationCommandBody",
    "SetGuildApplicationCommandPermissionsBody",
    "UpdateApplicationCommandBody",
    "UpdateGuildApplicationCommandBody",
]


class SetGuildApplicationCommandPermissionsBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `set_guild_application_command_permissions` sends.

    https://discord.com/developers/docs/interactions/application-commands#edit-application-command-permissions
    """

    permissions: Sequence[ApplicationCommandPermissions]
    """The permissions; empty for none."""


class CreateApplicationCommandBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_application_command` sends.

    https://discord.com/developers/docs/interactions/application-commands#create-global-application-command
    """

    name: str
    """The name; slash commands have no upper case and no spaces."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Where it is called from; by a slash if absent."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description: str | UnsetType = UNSET
    """What it does; slash commands and entry points need it, those of menus have none."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """What a slash command takes."""

    default_member_permissions: Permissions | None | UnsetType = UNSET
    """What members need to use it where the guild has not decided; NONE leaves it to
    administrators, null to everyone.
    """

    dm_permission: bool | None | UnsetType = UNSET
    """Whether direct messages with the application have it; use `contexts`."""

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use it at first; use `default_member_permissions`."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """For which installations it is there."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Where it can be used; everywhere if absent."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Who answers an entry point."""


class UpdateApplicationCommandBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_application_command` sends.

    https://discord.com/developers/docs/interactions/application-commands#edit-global-application-command
    """

    name: str | UnsetType = UNSET
    """The name; slash commands have no upper case and no spaces."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description: str | UnsetType = UNSET
    """What it does."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """What a slash command takes."""

    default_member_permissions: Permissions | None | UnsetType = UNSET
    """What members need to use it where the guild has not decided; NONE leaves it to
    administrators, null to everyone.
    """

    dm_permission: bool | None | UnsetType = UNSET
    """Whether direct messages with the application have it; use `contexts`."""

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use it at first; use `default_member_permissions`."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """For which installations it is there."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Where it can be used; everywhere if absent."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Who answers an entry point."""


class CreateGuildApplicationCommandBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_application_command` sends.

    https://discord.com/developers/docs/interactions/application-commands#create-guild-application-command
    """

    name: str
    """The name; slash commands have no upper case and no spaces."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Where it is called from; by a slash if absent."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description: str | UnsetType = UNSET
    """What it does; slash commands and entry points need it, those of menus have none."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """What a slash command takes."""

    default_member_permissions: Permissions | None | UnsetType = UNSET
    """What members need to use it where the guild has not decided; NONE leaves it to
    administrators, null to everyone.
    """

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use it at first; use `default_member_permissions`."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""


class UpdateGuildApplicationCommandBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_application_command` sends.

    https://discord.com/developers/docs/interactions/application-commands#edit-guild-application-command
    """

    name: str | UnsetType = UNSET
    """The name; slash commands have no upper case and no spaces."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description: str | UnsetType = UNSET
    """What it does."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    options: Sequence[ApplicationCommandOption] | UnsetType = UNSET
    """What a slash command takes."""

    default_member_permissions: Permissions | None | UnsetType = UNSET
    """What members need to use it where the guild has not decided; NONE leaves it to
    administrators, null to everyone.
    """

    default_permission: bool | UnsetType = UNSET
    """Whether everyone may use it at first; use `default_member_permissions`."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""
