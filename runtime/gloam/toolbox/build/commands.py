"""Application commands and their options, as endpoints take them.

https://discord.com/developers/docs/interactions/application-commands
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

from msgspec import UNSET, UnsetType

from gloam.models import (
    ApplicationCommandOption,
    ApplicationCommandOptionChoice,
    ApplicationCommandRequest,
    ApplicationCommandType,
    AttachmentOption,
    BooleanOption,
    ChannelOption,
    ChannelType,
    IntegerOption,
    InteractionContextType,
    MentionableOption,
    NumberOption,
    Permissions,
    RoleOption,
    StringOption,
    SubCommandGroupOption,
    SubCommandOption,
    UserOption,
)

NumericT = TypeVar("NumericT", IntegerOption, NumberOption)

Choices: TypeAlias = Iterable[str] | Mapping[str, str]


def slash_command(
    name: str,
    description: str,
    *options: ApplicationCommandOption,
    permissions: Permissions | UnsetType = UNSET,
    contexts: Sequence[InteractionContextType] | UnsetType = UNSET,
    nsfw: bool = False,
) -> ApplicationCommandRequest:
    """A command that is typed.

    Args:
        name: 1 to 32 characters in lower case, without spaces.
        description: 1 to 100 characters.
        options: up to 25, those that are required first; or sub-commands and groups of them.
        permissions: what a member needs to use it, unless the guild decides otherwise.
        contexts: where it can be used; everywhere by default.
        nsfw: whether it is for adults.
    """
    return ApplicationCommandRequest(
        name=name,
        type=ApplicationCommandType.CHAT_INPUT,
        description=description,
        options=options or UNSET,
        default_member_permissions=permissions,
        contexts=contexts,
        nsfw=nsfw or UNSET,
    )


def user_command(
    name: str, *, permissions: Permissions | UnsetType = UNSET
) -> ApplicationCommandRequest:
    """A command in the menu of a user."""
    return ApplicationCommandRequest(
        name=name, type=ApplicationCommandType.USER, default_member_permissions=permissions
    )


def message_command(
    name: str, *, permissions: Permissions | UnsetType = UNSET
) -> ApplicationCommandRequest:
    """A command in the menu of a message."""
    return ApplicationCommandRequest(
        name=name, type=ApplicationCommandType.MESSAGE, default_member_permissions=permissions
    )


def sub_command(
    name: str, description: str, *options: ApplicationCommandOption
) -> SubCommandOption:
    """A command below a command."""
    return SubCommandOption(name=name, description=description, options=options or UNSET)


def sub_command_group(
    name: str, description: str, *commands: SubCommandOption
) -> SubCommandGroupOption:
    """Commands that stand together below a command."""
    return SubCommandGroupOption(name=name, description=description, options=commands)


def string_option(
    name: str,
    description: str,
    *,
    required: bool = False,
    choices: Choices = (),
    autocomplete: bool = False,
    length: tuple[int, int] | UnsetType = UNSET,
) -> StringOption:
    """A text.

    Args:
        name: what it is called, as for a command.
        description: 1 to 100 characters.
        required: whether it has to be given.
        choices: up to 25 texts of which it has to be one; a mapping is from what is sent to what is
            shown.
        autocomplete: whether the application is asked for suggestions.
        length: the fewest and the most characters.
    """
    least, most = (UNSET, UNSET) if length is UNSET else length
    listed = choices if isinstance(choices, Mapping) else {choice: choice for choice in choices}
    return StringOption(
        name=name,
        description=description,
        required=required or UNSET,
        choices=_choices(listed) or UNSET,
        autocomplete=autocomplete or UNSET,
        min_length=least,
        max_length=most,
    )


def integer_option(
    name: str,
    description: str,
    *,
    required: bool = False,
    choices: Mapping[int, str] | UnsetType = UNSET,
    autocomplete: bool = False,
    minimum: int | UnsetType = UNSET,
    maximum: int | UnsetType = UNSET,
) -> IntegerOption:
    """A whole number; `choices` are from what is sent to what is shown."""
    given = (name, description, required, choices or {}, autocomplete, minimum, maximum)
    return _within_range(IntegerOption, *given)


def number_option(
    name: str,
    description: str,
    *,
    required: bool = False,
    choices: Mapping[float, str] | UnsetType = UNSET,
    autocomplete: bool = False,
    minimum: float | UnsetType = UNSET,
    maximum: float | UnsetType = UNSET,
) -> NumberOption:
    """A number; `choices` are from what is sent to what is shown."""
    given = (name, description, required, choices or {}, autocomplete, minimum, maximum)
    return _within_range(NumberOption, *given)


def boolean_option(name: str, description: str, *, required: bool = False) -> BooleanOption:
    """Yes or no."""
    return BooleanOption(name=name, description=description, required=required or UNSET)


def user_option(name: str, description: str, *, required: bool = False) -> UserOption:
    """A user."""
    return UserOption(name=name, description=description, required=required or UNSET)


def role_option(name: str, description: str, *, required: bool = False) -> RoleOption:
    """A role."""
    return RoleOption(name=name, description=description, required=required or UNSET)


def mentionable_option(name: str, description: str, *, required: bool = False) -> MentionableOption:
    """A user or a role."""
    return MentionableOption(name=name, description=description, required=required or UNSET)


def attachment_option(name: str, description: str, *, required: bool = False) -> AttachmentOption:
    """A file."""
    return AttachmentOption(name=name, description=description, required=required or UNSET)


def channel_option(
    name: str, description: str, *types: ChannelType, required: bool = False
) -> ChannelOption:
    """A channel, of certain types or of any."""
    return ChannelOption(
        name=name,
        description=description,
        required=required or UNSET,
        channel_types=types or UNSET,
    )


def _within_range(
    kind: Callable[..., NumericT],
    name: str,
    description: str,
    required: bool,
    choices: Mapping[int, str] | Mapping[float, str],
    autocomplete: bool,
    minimum: float | UnsetType,
    maximum: float | UnsetType,
) -> NumericT:
    return kind(
        name=name,
        description=description,
        required=required or UNSET,
        choices=_choices(choices) or UNSET,
        autocomplete=autocomplete or UNSET,
        min_value=minimum,
        max_value=maximum,
    )


def _choices(
    choices: Mapping[str, str] | Mapping[int, str] | Mapping[float, str],
) -> Sequence[ApplicationCommandOptionChoice]:
    return [
        ApplicationCommandOptionChoice(name=name, value=value) for value, name in choices.items()
    ]
