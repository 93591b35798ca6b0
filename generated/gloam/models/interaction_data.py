"""Interaction data: What was called or chosen in an interaction.

Generated from `schema/models/interaction_data.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.unknown import Unknown
from gloam.models.application_commands import ApplicationCommandType
from gloam.models.components import ComponentType
from gloam.models.data_options import ApplicationCommandDataOption, AutocompleteOption
from gloam.models.ids import (
    CommandId,
    CommandVersionId,
    GuildId,
    MessageId,
    UserId,
)
from gloam.models.messages import ResolvedData

__all__ = [
    "ApplicationCommandData",
    "AutocompleteData",
    "BaseCommandData",
    "ChatInputCommandData",
    "MessageCommandData",
    "MessageComponentData",
    "PrimaryEntryPointCommandData",
    "UnknownApplicationCommandData",
    "UserCommandData",
]


class BaseCommandData(Struct, frozen=True, gc=False, kw_only=True):
    """What is known of a command that was called.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    id: CommandId
    """Id of the command."""

    name: str
    """The name of the command."""

    version: CommandVersionId | UnsetType = UNSET
    """The version of the command that the user saw."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that the command is for; absent for global commands."""


class PrimaryEntryPointCommandData(
    BaseCommandData, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """The command that starts the activity of the application.

    https://discord.com/developers/docs/interactions/application-commands#entry-point-commands
    """

    type: ClassVar[Literal[ApplicationCommandType.PRIMARY_ENTRY_POINT]] = (
        ApplicationCommandType.PRIMARY_ENTRY_POINT
    )


class UnknownApplicationCommandData(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `ApplicationCommandData` that the schema does not know; it keeps the whole
    payload.
    """

    @property
    def type(self) -> ApplicationCommandType:
        """What Discord says that it is."""
        return ApplicationCommandType(self.integer_tag("type"))


class ChatInputCommandData(
    BaseCommandData, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """A slash command that was called.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure
    """

    type: ClassVar[Literal[ApplicationCommandType.CHAT_INPUT]] = ApplicationCommandType.CHAT_INPUT

    resolved: ResolvedData | UnsetType = UNSET
    """What the ids in `options` stand for."""

    options: Sequence[ApplicationCommandDataOption] | UnsetType = UNSET
    """What was given, or the subcommand that was called."""


class UserCommandData(
    BaseCommandData, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """A command that was called on a user.

    https://discord.com/developers/docs/interactions/application-commands#user-commands
    """

    type: ClassVar[Literal[ApplicationCommandType.USER]] = ApplicationCommandType.USER

    target_id: UserId
    """The user."""

    resolved: ResolvedData
    """The user, as a member too in a guild."""


class MessageCommandData(
    BaseCommandData, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """A command that was called on a message.

    https://discord.com/developers/docs/interactions/application-commands#message-commands
    """

    type: ClassVar[Literal[ApplicationCommandType.MESSAGE]] = ApplicationCommandType.MESSAGE

    target_id: MessageId
    """The message."""

    resolved: ResolvedData
    """The message."""


class AutocompleteData(BaseCommandData, frozen=True, gc=False, kw_only=True):
    """A slash command that someone is typing; options may be missing, and hold what could not be
    sent.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ApplicationCommandType
    """Where the command is called from: by a slash."""

    resolved: ResolvedData | UnsetType = UNSET
    """What the ids in `options` stand for."""

    options: Sequence[AutocompleteOption] | UnsetType = UNSET
    """What was given so far; one option, or one of a subcommand, is in focus."""


class MessageComponentData(Struct, frozen=True, gc=False, kw_only=True):
    """A component of a message that was used.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-message-component-data-structure
    """

    custom_id: str
    """What the application knows the component by."""

    component_type: ComponentType
    """What kind of component it is."""

    id: int | UnsetType = UNSET
    """The number of the component in its message."""

    values: Sequence[str] | UnsetType = UNSET
    """What was chosen in a menu: the values of options, or ids, which `resolved` explains."""

    resolved: ResolvedData | UnsetType = UNSET
    """The users, members, roles and channels that were chosen."""


ApplicationCommandData: TypeAlias = (
    ChatInputCommandData
    | UserCommandData
    | MessageCommandData
    | PrimaryEntryPointCommandData
    | UnknownApplicationCommandData
)
"""A command that was called, by where from.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-data-structure
"""
