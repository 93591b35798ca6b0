"""What Discord refuses in the declaration of a command, beyond the form of each field.

In: a command. Out: nothing, or a refusal that names the field: names that are none, options in the
wrong order or place, choices that contradict each other, bounds that nothing can be between.

Which code and which words Discord uses is not documented: these are likely, not to be relied on.

https://discord.com/developers/docs/interactions/application-commands#application-command-object
"""

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from msgspec import UNSET

from gloam.core import Unknown
from gloam.models import (
    ApplicationCommand,
    ApplicationCommandOption,
    ApplicationCommandType,
    IntegerOption,
    NumberOption,
    StringOption,
    SubCommandGroupOption,
    SubCommandOption,
)
from gloam.models.application_commands import BaseChoiceOption
from gloam.simulator.errors import refuse_field

Path: TypeAlias = tuple[str | int, ...]

_NAME: Final = re.compile(r"[-_'\w]{1,32}")


def check(command: ApplicationCommand, path: Path) -> None:
    """Refuse a command that Discord would refuse.

    Raises:
        RefusedError: the field is named.
    """
    if command.type is ApplicationCommandType.CHAT_INPUT:
        _check_name(command.name, (*path, "name"))
        if not command.description:
            raise refuse_field(
                (*path, "description"), "This field is required", "BASE_TYPE_REQUIRED"
            )
        _check_options(command.options or (), (*path, "options"))
        return
    if command.options:
        message = "Context menu commands cannot have options"
        raise refuse_field((*path, "options"), message, "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED")
    if command.type is not ApplicationCommandType.PRIMARY_ENTRY_POINT and command.description:
        message = "Context menu commands cannot have description"
        code = "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED"
        raise refuse_field((*path, "description"), message, code)


def _check_options(
    options: Sequence[ApplicationCommandOption],
    path: Path,
    nested: tuple[type, ...] = (SubCommandGroupOption, SubCommandOption),
) -> None:
    """Refuse options that are wrong, in the wrong order, or in the wrong place.

    Args:
        options: what to check.
        path: where they are.
        nested: which commands may be among them: of a group only subcommands, of those none.
    """
    names: set[str] = set()
    was_optional = False
    for index, option in enumerate(options):
        place = (*path, index)
        if isinstance(option, Unknown):
            raise refuse_field((*place, "type"), "Value is not a type", "BASE_TYPE_CHOICES")
        _check_name(option.name, (*place, "name"))
        if option.name in names:
            message = "Option name already exists"
            raise refuse_field(path, message, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS")
        names.add(option.name)
        is_command = isinstance(option, SubCommandGroupOption | SubCommandOption)
        if is_command != isinstance(options[0], SubCommandGroupOption | SubCommandOption):
            message = (
                "Sub-command and sub-command group option types are mutually exclusive to all "
                "other types"
            )
            raise refuse_field(place, message, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")
        if isinstance(option, SubCommandGroupOption | SubCommandOption):
            if not isinstance(option, nested):
                message = "This option type cannot be nested here"
                raise refuse_field(place, message, "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")
            is_group = isinstance(option, SubCommandGroupOption)
            within = (SubCommandOption,) if is_group else ()
            _check_options(option.options or (), (*place, "options"), within)
            continue
        if option.required is True and was_optional:
            message = "Required options must be placed before non-required options"
            raise refuse_field(place, message, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")
        was_optional = option.required is not True
        _check_values(option, place)


def _check_values(option: ApplicationCommandOption, path: Path) -> None:
    """Refuse choices and bounds that make no sense together."""
    if isinstance(option, BaseChoiceOption) and option.choices:
        if option.autocomplete is True:
            message = "Choices and autocomplete cannot both be set"
            code = "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES"
            raise refuse_field(path, message, code)
        names = [choice.name for choice in option.choices]
        for index, name in enumerate(names):
            if name in names[:index]:
                message = "Option choice name already exists"
                code = "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS"
                raise refuse_field((*path, "choices", index, "name"), message, code)
    match option:
        case IntegerOption() | NumberOption():
            kind, low, high = "value", option.min_value, option.max_value
        case StringOption():
            kind, low, high = "length", option.min_length, option.max_length
        case _:
            return
    if low is not UNSET and high is not UNSET and low > high:
        message = f"int value should be greater than or equal to {low:g}."
        raise refuse_field((*path, f"max_{kind}"), message, "NUMBER_TYPE_MIN")


def _check_name(name: str, path: Path) -> None:
    if not _NAME.fullmatch(name) or name != name.lower():
        message = "Command name is invalid"
        raise refuse_field(path, message, "APPLICATION_COMMAND_INVALID_NAME")
