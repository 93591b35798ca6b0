"""The rules about application commands that span several fields.

Names of commands that are typed are in lower case, those of menus are free; only typed commands
have a description; required options come first, no name is there twice, sub-commands and other
options do not mix, nor nest deeper than groups; choices and autocompletion exclude each other; and
all texts of a command together, in the language that needs the most, have a limit.

https://discord.com/developers/docs/interactions/application-commands
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct

from gloam.models import (
    ApplicationCommandType,
    IntegerOption,
    NumberOption,
    StringOption,
    SubCommandGroupOption,
    SubCommandOption,
)
from gloam.models.application_commands import BaseChoiceOption, BaseCommandOption
from gloam.models.limits import COMMAND_TOTAL_CHARACTERS
from gloam.toolbox.violations import Violation, Violations, at, at_most


def command_rules(value: Struct, path: str) -> Violations:
    """What is wrong with a command or an option beyond its single fields; of others, nothing."""
    if isinstance(value, BaseCommandOption):
        yield from _name(value.name, at(path, "name"))
        if isinstance(value, SubCommandOption | SubCommandGroupOption):
            yield from _options(value.options or (), at(path, "options"))
            yield from _nesting(value, at(path, "options"))
        if isinstance(value, BaseChoiceOption):
            yield from _choices(value, path)
    elif _is_command(value):
        yield from _command(value, path)


def _is_command(value: Struct) -> bool:
    """Whether it is what makes or changes a command; each endpoint has a struct of its own."""
    name = type(value).__name__
    return name.endswith(("ApplicationCommandBody", "ApplicationCommandRequest"))


def _command(value: Struct, path: str) -> Violations:
    kind = getattr(value, "type", UNSET)
    typed = kind is UNSET or kind == ApplicationCommandType.CHAT_INPUT
    name, description = getattr(value, "name", UNSET), getattr(value, "description", UNSET)
    options = getattr(value, "options", UNSET) or ()
    changes = type(value).__name__.startswith("Update")
    if typed:
        if isinstance(name, str):
            yield from _name(name, at(path, "name"))
        if not description and not (changes and description is UNSET):
            yield Violation(at(path, "description"), "a command that is typed needs one")
    elif kind in (ApplicationCommandType.USER, ApplicationCommandType.MESSAGE):
        for field, held in (("description", description), ("options", options)):
            if held:
                yield Violation(at(path, field), "a command of a menu has none")
    yield from _options(options, at(path, "options"))
    yield from at_most(path, COMMAND_TOTAL_CHARACTERS, "characters in all", _length(value))


def _name(name: str, path: str) -> Violations:
    if name != name.lower():
        yield Violation(path, f"{name!r} has to be in lower case")
    # Letters and digits of any script, and the marks that some scripts write their letters with.
    if not all(unicodedata.category(letter)[0] in "LNM" or letter in "-_'" for letter in name):
        yield Violation(path, f"{name!r} can have letters, digits, -, _ and ' only")


def _options(options: Sequence[object], path: str) -> Violations:
    known = [option for option in options if isinstance(option, BaseCommandOption)]
    for name, count in Counter(option.name for option in known).items():
        if count > 1:
            yield Violation(path, f"the option {name!r} is there {count} times")
    commands = [isinstance(option, SubCommandOption | SubCommandGroupOption) for option in known]
    if any(commands) and not all(commands):
        yield Violation(path, "sub-commands and other options do not mix")
    optional = False
    for index, option in enumerate(options):
        required = getattr(option, "required", UNSET)
        if required and optional:
            yield Violation(f"{path}[{index}]", "required options come before the others")
        optional = optional or not required


def _nesting(outer: SubCommandOption | SubCommandGroupOption, path: str) -> Violations:
    """Groups have sub-commands in them, and sub-commands neither of the two."""
    is_group = isinstance(outer, SubCommandGroupOption)
    for index, option in enumerate(outer.options or ()):
        if isinstance(option, SubCommandGroupOption):
            yield Violation(f"{path}[{index}]", "a group of sub-commands is in no other option")
        elif isinstance(option, SubCommandOption) != is_group:
            what = "only sub-commands are" if is_group else "no sub-command is"
            where = "a group" if is_group else "a sub-command"
            yield Violation(f"{path}[{index}]", f"{what} in {where}")


def _choices(option: BaseChoiceOption, path: str) -> Violations:
    if option.choices and option.autocomplete:
        yield Violation(at(path, "autocomplete"), "does not go with choices")
    match option:
        case IntegerOption() | NumberOption():
            low, high, field = option.min_value, option.max_value, "min_value"
        case StringOption():
            low, high, field = option.min_length, option.max_length, "min_length"
        case _:
            return
    if low is not UNSET and high is not UNSET:
        yield from at_most(at(path, field), high, f"({field.replace('min', 'max')})", low)


def _length(value: object) -> int:
    """The characters that count: names, descriptions and values, to any depth."""
    total = _longest(value, "name") + _longest(value, "description")
    for choice in getattr(value, "choices", UNSET) or ():
        held = getattr(choice, "value", "")
        total += _longest(choice, "name") + (len(held) if isinstance(held, str) else 0)
    return total + sum(map(_length, getattr(value, "options", UNSET) or ()))


def _longest(value: object, field: str) -> int:
    """The length of a text in the language in which it is the longest."""
    texts = [getattr(value, field, UNSET)]
    localized = getattr(value, f"{field}_localizations", UNSET)
    if isinstance(localized, Mapping):
        texts += localized.values()
    return max((len(text) for text in texts if isinstance(text, str)), default=0)
