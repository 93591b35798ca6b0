"""Application commands: What users call by a slash, or from the menu of a user or message.

Generated from `schema/models/application_commands.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.applications import ApplicationIntegrationType
from gloam.models.channels import ChannelType
from gloam.models.ids import (
    ApplicationId,
    CommandId,
    CommandVersionId,
    GuildId,
)
from gloam.models.permissions import Permissions

__all__ = [
    "ApplicationCommand",
    "ApplicationCommandOption",
    "ApplicationCommandOptionChoice",
    "ApplicationCommandOptionType",
    "ApplicationCommandRequest",
    "ApplicationCommandType",
    "AttachmentOption",
    "BaseChoiceOption",
    "BaseCommandOption",
    "BooleanOption",
    "ChannelOption",
    "EntryPointCommandHandlerType",
    "IntegerOption",
    "InteractionContextType",
    "MentionableOption",
    "NumberOption",
    "RoleOption",
    "StringOption",
    "SubCommandGroupOption",
    "SubCommandOption",
    "UnknownApplicationCommandOption",
    "UserOption",
]


class ApplicationCommandType(OpenIntEnum):
    """Where a command is called from.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types
    """

    CHAT_INPUT = 1
    """The field for messages, by a slash."""

    USER = 2
    """The menu of a user."""

    MESSAGE = 3
    """The menu of a message."""

    PRIMARY_ENTRY_POINT = 4
    """The App Launcher, to start the activity of the application."""


class EntryPointCommandHandlerType(OpenIntEnum):
    """Who answers when an entry point is used.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-entry-point-command-handler-types
    """

    APP_HANDLER = 1
    """The application, which receives an interaction."""

    DISCORD_LAUNCH_ACTIVITY = 2
    """Discord: it starts the activity and posts a message."""


class InteractionContextType(OpenIntEnum):
    """Where an interaction can come from.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-context-types
    """

    GUILD = 0
    """A guild."""

    BOT_DM = 1
    """Direct messages with the bot of the application."""

    PRIVATE_CHANNEL = 2
    """Groups, and direct messages with others."""


class ApplicationCommandOptionType(OpenIntEnum):
    """What an option of a command takes.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type
    """

    SUB_COMMAND = 1
    """It is a command within the command."""

    SUB_COMMAND_GROUP = 2
    """It is a group of subcommands."""

    STRING = 3
    """Text."""

    INTEGER = 4
    """An integer between -2**53 and 2**53, both left out."""

    BOOLEAN = 5
    """Yes or no."""

    USER = 6
    """A user."""

    CHANNEL = 7
    """A channel of any kind, or a category."""

    ROLE = 8
    """A role."""

    MENTIONABLE = 9
    """A user or role."""

    NUMBER = 10
    """A number from -2**53 to 2**53."""

    ATTACHMENT = 11
    """A file."""


class BaseCommandOption(Struct, frozen=True, gc=False, kw_only=True):
    """What all kinds of options have.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    name: str
    """The name, unique among its siblings: letters, of lower case where there is one, digits, `-`,
    `_` and apostrophes.
    """

    description: str
    """What it is for."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    name_localized: str | UnsetType = UNSET
    """The name in the language of the requester; answers alone have it."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it is for in other languages by locale."""

    description_localized: str | UnsetType = UNSET
    """What it is for in the language of the requester; answers alone have it."""

    required: bool | UnsetType = UNSET
    """Whether it must have a value; no if absent. Those that must come first; it means nothing for
    subcommands and groups.
    """


class BooleanOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """An option that takes yes or no.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = (
        ApplicationCommandOptionType.BOOLEAN
    )


class UserOption(BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6):
    """An option that takes a user.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER


class RoleOption(BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8):
    """An option that takes a role.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ROLE]] = ApplicationCommandOptionType.ROLE


class MentionableOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=9
):
    """An option that takes a user or role.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.MENTIONABLE]] = (
        ApplicationCommandOptionType.MENTIONABLE
    )


class AttachmentOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11
):
    """An option that takes a file.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ATTACHMENT]] = (
        ApplicationCommandOptionType.ATTACHMENT
    )

    file_types: Sequence[str] | UnsetType = UNSET
    """The files to offer: `image`, `video`, `audio` and endings like `.pdf`."""


class ApplicationCommandOptionChoice(Struct, frozen=True, gc=False, kw_only=True):
    """A value that an option offers.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
    """

    name: str
    """What users see."""

    value: str | int | float
    """What the application gets, of the type that the option has; text of up to 100 characters."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What users see in other languages by locale."""

    name_localized: str | UnsetType = UNSET
    """What the requester sees; answers alone have it."""


class UnknownApplicationCommandOption(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `ApplicationCommandOption` that the schema does not know; it keeps the whole
    payload.
    """

    @property
    def type(self) -> ApplicationCommandOptionType:
        """What Discord says that it is."""
        return ApplicationCommandOptionType(self.integer_tag("type"))


class BaseChoiceOption(BaseCommandOption, frozen=True, gc=False, kw_only=True):
    """What options have that can offer choices.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    choices: Sequence[ApplicationCommandOptionChoice] | UnsetType = UNSET
    """The values to choose from; with them, no others are taken."""

    autocomplete: bool | UnsetType = UNSET
    """Whether the application suggests values while someone types; not beside `choices`."""


class StringOption(BaseChoiceOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3):
    """An option that takes text.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = (
        ApplicationCommandOptionType.STRING
    )

    min_length: int | UnsetType = UNSET
    """How many characters it needs."""

    max_length: int | UnsetType = UNSET
    """How many characters it takes."""


class IntegerOption(BaseChoiceOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """An option that takes an integer.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = (
        ApplicationCommandOptionType.INTEGER
    )

    min_value: int | UnsetType = UNSET
    """The lowest value."""

    max_value: int | UnsetType = UNSET
    """The highest value."""


class ChannelOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7
):
    """An option that takes a channel.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.CHANNEL]] = (
        ApplicationCommandOptionType.CHANNEL
    )

    channel_types: Sequence[ChannelType] | UnsetType = UNSET
    """The kinds of channels to offer; all if absent."""


class NumberOption(BaseChoiceOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10):
    """An option that takes a number.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = (
        ApplicationCommandOptionType.NUMBER
    )

    min_value: float | UnsetType = UNSET
    """The lowest value."""

    max_value: float | UnsetType = UNSET
    """The highest value."""


class ApplicationCommand(Struct, frozen=True, gc=False, kw_only=True):
    """A command of an application.

    https://discord.com/developers/docs/interactions/application-commands#application-command-object
    """

    id: CommandId
    """Id of the command."""

    application_id: ApplicationId
    """The application that it belongs to."""

    name: str
    """The name, 1 to 32 characters."""

    description: str
    """What it does, 1 to 100 characters; empty for commands of menus."""

    default_member_permissions: Permissions | None
    """What members need to use it where the guild has not decided; NONE leaves it to
    administrators, null to everyone.
    """

    version: CommandVersionId
    """Grows with each change that matters."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Where it is called from; by a slash if absent."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that it is for; absent for global commands."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    name_localized: str | UnsetType = UNSET
    """The name in the language of the requester; lists without all languages have it."""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    description_localized: str | UnsetType = UNSET
    """What it does in the language of the requester; lists without all languages have it."""

    options: Sequence["ApplicationCommandOption"] | UnsetType = UNSET
    """What it takes, up to 25 options; slash commands alone have them."""

    dm_permission: bool | UnsetType = UNSET
    """Whether direct messages with the application have it; use `contexts`."""

    default_permission: bool | None | UnsetType = UNSET
    """Whether everyone may use it at first; use `default_member_permissions`."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""

    integration_types: Sequence[ApplicationIntegrationType] | UnsetType = UNSET
    """For which installations there is a global command; absent, for those that the application
    supports.
    """

    contexts: Sequence[InteractionContextType] | None | UnsetType = UNSET
    """Where a global command can be used."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Who answers an entry point; no other command has it."""


class SubCommandOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """A command within a command; a command that has one cannot be used by itself.

    https://discord.com/developers/docs/interactions/application-commands#subcommands-and-subcommand-groups
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )

    options: Sequence["ApplicationCommandOption"] | UnsetType = UNSET
    """What it takes: no subcommands or groups."""


class SubCommandGroupOption(
    BaseCommandOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """A group of subcommands.

    https://discord.com/developers/docs/interactions/application-commands#subcommands-and-subcommand-groups
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )

    options: Sequence["ApplicationCommandOption"] | UnsetType = UNSET
    """Its subcommands, and nothing else."""


class ApplicationCommandRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A command as an overwrite of all commands takes it.

    https://discord.com/developers/docs/interactions/application-commands#bulk-overwrite-guild-application-commands
    """

    name: str
    """The name; slash commands have no upper case and no spaces."""

    id: CommandId | UnsetType = UNSET
    """The command to keep under this id; one of the same name and kind is kept, too."""

    type: ApplicationCommandType | UnsetType = UNSET
    """Where it is called from; by a slash if absent."""

    name_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """The name in other languages by locale."""

    description: str | UnsetType = UNSET
    """What it does; slash commands and entry points need it"""

    description_localizations: Mapping[str, str] | None | UnsetType = UNSET
    """What it does in other languages by locale."""

    options: Sequence["ApplicationCommandOption"] | UnsetType = UNSET
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
    """For which installations there is a global command."""

    contexts: Sequence[InteractionContextType] | UnsetType = UNSET
    """Where a global command can be used; everywhere if absent."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults only; no if absent."""

    handler: EntryPointCommandHandlerType | UnsetType = UNSET
    """Who answers an entry point."""


ApplicationCommandOption: TypeAlias = (
    SubCommandOption
    | SubCommandGroupOption
    | StringOption
    | IntegerOption
    | BooleanOption
    | UserOption
    | ChannelOption
    | RoleOption
    | MentionableOption
    | NumberOption
    | AttachmentOption
    | UnknownApplicationCommandOption
)
"""An option of a command, by what it takes.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
"""
