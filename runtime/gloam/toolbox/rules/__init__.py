"""The rules about what a value may hold that go beyond its single fields.

A rule is a function from a struct and its path to violations. Structs of the models are known by
their types, the bodies of requests by their names: `gloam.routes` is no room that this one may
import. A module each: messages, components, what goes into what, commands, what belongs to guilds,
and names; beside them the rules of a request as a whole, and those that have to know what the time
is.
"""

from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from msgspec import Struct

from gloam.toolbox.rules.commands import command_rules
from gloam.toolbox.rules.components import component_rules
from gloam.toolbox.rules.guilds import guild_rules
from gloam.toolbox.rules.messages import message_rules
from gloam.toolbox.rules.names import name_rules
from gloam.toolbox.rules.nesting import nesting_rules
from gloam.toolbox.rules.requests import request_rules
from gloam.toolbox.rules.times import time_rules
from gloam.toolbox.violations import Violations

__all__ = ["request_rules", "struct_rules", "time_rules"]

Rule: TypeAlias = Callable[[Struct, str], Violations]

_RULES: Final[Sequence[Rule]] = (
    component_rules,
    nesting_rules,
    message_rules,
    command_rules,
    guild_rules,
    name_rules,
)


def struct_rules(value: Struct, path: str) -> Violations:
    """What is wrong with a struct beyond its single fields; its parts are checked by themselves."""
    for rule in _RULES:
        yield from rule(value, path)
