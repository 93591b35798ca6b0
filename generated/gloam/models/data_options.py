"""Data options: What was given to a command, and what was typed so far.

Generated from `schema/models/data_options.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.unknown import Unknown
from gloam.models.application_commands import ApplicationCommandOptionType
from gloam.models.ids import (
    AttachmentId,
    ChannelId,
    GenericId,
    RoleId,
    UserId,
)

__all__ = [
    "ApplicationCommandDataOption",
    "AttachmentDataOption",
    "AutocompleteIntegerOption",
    "AutocompleteNumberOption",
    "AutocompleteOption",
    "AutocompleteStringOption",
    "AutocompleteSubCommandGroupOption",
    "AutocompleteSubCommandOption",
    "BaseAutocompleteOption",
    "BaseDataOption",
    "BooleanDataOption",
    "ChannelDataOption",
    "IntegerDataOption",
    "MentionableDataOption",
    "NumberDataOption",
    "RoleDataOption",
    "StringDataOption",
    "SubCommandDataOption",
    "SubCommandGroupDataOption",
    "UnknownApplicationCommandDataOption",
    "UnknownAutocompleteOption",
    "UserDataOption",
]


class BaseDataOption(Struct, frozen=True, gc=False, kw_only=True):
    """What all that is given to a command has.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    name: str
    """The name of the option."""


class StringDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """Text that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = (
        ApplicationCommandOptionType.STRING
    )

    value: str
    """The text."""


class IntegerDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """An integer that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = (
        ApplicationCommandOptionType.INTEGER
    )

    value: int
    """The integer."""


class BooleanDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """A yes or no that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.BOOLEAN]] = (
        ApplicationCommandOptionType.BOOLEAN
    )

    value: bool
    """Whether it is yes."""


class UserDataOption(BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6):
    """A user that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.USER]] = ApplicationCommandOptionType.USER

    value: UserId
    """The user."""


class ChannelDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7
):
    """A channel that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.CHANNEL]] = (
        ApplicationCommandOptionType.CHANNEL
    )

    value: ChannelId
    """The channel."""


class RoleDataOption(BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8):
    """A role that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ROLE]] = ApplicationCommandOptionType.ROLE

    value: RoleId
    """The role."""


class MentionableDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=9
):
    """A user or role that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.MENTIONABLE]] = (
        ApplicationCommandOptionType.MENTIONABLE
    )

    value: GenericId
    """The user or role; the resolved data say which."""


class NumberDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10
):
    """A number that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = (
        ApplicationCommandOptionType.NUMBER
    )

    value: float
    """The number."""


class AttachmentDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11
):
    """A file that was given.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.ATTACHMENT]] = (
        ApplicationCommandOptionType.ATTACHMENT
    )

    value: AttachmentId
    """The file, which the resolved data have."""


class BaseAutocompleteOption(BaseDataOption, frozen=True, gc=False, kw_only=True):
    """What options have that someone may be typing.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    focused: bool | UnsetType = UNSET
    """Whether it is the one that is being typed; no if absent."""


class AutocompleteStringOption(
    BaseAutocompleteOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """Text as far as it was typed.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.STRING]] = (
        ApplicationCommandOptionType.STRING
    )

    value: str
    """The text."""


class AutocompleteIntegerOption(
    BaseAutocompleteOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """An integer as far as it was typed.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.INTEGER]] = (
        ApplicationCommandOptionType.INTEGER
    )

    value: int | str
    """The integer; while it is in focus, what was typed, as text."""


class AutocompleteNumberOption(
    BaseAutocompleteOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10
):
    """A number as far as it was typed.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.NUMBER]] = (
        ApplicationCommandOptionType.NUMBER
    )

    value: float | str
    """The number; while it is in focus, what was typed, as text."""


class UnknownApplicationCommandDataOption(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `ApplicationCommandDataOption` that the schema does not know; it keeps the whole
    payload.
    """

    @property
    def type(self) -> ApplicationCommandOptionType:
        """What Discord says that it is."""
        return ApplicationCommandOptionType(self.integer_tag("type"))


class UnknownAutocompleteOption(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `AutocompleteOption` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ApplicationCommandOptionType:
        """What Discord says that it is."""
        return ApplicationCommandOptionType(self.integer_tag("type"))


class SubCommandDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """The subcommand that was called.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )

    options: Sequence["ApplicationCommandDataOption"] | UnsetType = UNSET
    """What was given to it."""


class SubCommandGroupDataOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """The group whose subcommand was called.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )

    options: Sequence["ApplicationCommandDataOption"] | UnsetType = UNSET
    """The subcommand, alone."""


class AutocompleteSubCommandOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """The subcommand that someone is typing.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND]] = (
        ApplicationCommandOptionType.SUB_COMMAND
    )

    options: Sequence["AutocompleteOption"] | UnsetType = UNSET
    """What was given to it so far."""


class AutocompleteSubCommandGroupOption(
    BaseDataOption, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """The group whose subcommand someone is typing.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[ApplicationCommandOptionType.SUB_COMMAND_GROUP]] = (
        ApplicationCommandOptionType.SUB_COMMAND_GROUP
    )

    options: Sequence["AutocompleteOption"] | UnsetType = UNSET
    """The subcommand, alone."""


ApplicationCommandDataOption: TypeAlias = (
    SubCommandDataOption
    | SubCommandGroupDataOption
    | StringDataOption
    | IntegerDataOption
    | BooleanDataOption
    | UserDataOption
    | ChannelDataOption
    | RoleDataOption
    | MentionableDataOption
    | NumberDataOption
    | AttachmentDataOption
    | UnknownApplicationCommandDataOption
)
"""What was given to a command, by its kind.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-application-command-interaction-data-option-structure
"""


AutocompleteOption: TypeAlias = (
    AutocompleteSubCommandOption
    | AutocompleteSubCommandGroupOption
    | AutocompleteStringOption
    | AutocompleteIntegerOption
    | BooleanDataOption
    | UserDataOption
    | ChannelDataOption
    | RoleDataOption
    | MentionableDataOption
    | AutocompleteNumberOption
    | AttachmentDataOption
    | UnknownAutocompleteOption
)
"""What was given so far to a command that someone is typing, by its kind.

https://discord.com/developers/docs/interactions/application-commands#autocomplete
"""
