"""What stands between a command and its call, as values that a bot can show.

`str` of each is a sentence for whoever typed the command; the fields are for bots that speak
another language or say it in their own way. The sentence repeats what was typed, at most 100
characters of it, mentions among them: send it with `AllowedMentions(parse=[])`, so that it notifies
nobody.
"""

import math
from enum import StrEnum
from typing import Final, TypeAlias

from msgspec import Struct

_WINDOW: Final = 40
"""How many characters before and after a place are shown with it."""

_SHOWN: Final = 100
"""How many characters of what was typed a sentence repeats: a message has room for 2,000."""


class Problem(StrEnum):
    """What is wrong with an argument."""

    MISSING = "missing"
    """The command needs an argument that is not there."""

    UNREADABLE = "unreadable"
    """The argument is not what its parameter takes."""

    UNEXPECTED = "unexpected"
    """The command takes no further argument."""

    UNKNOWN_FLAG = "unknown_flag"
    """The command has no such flag."""

    REPEATED_FLAG = "repeated_flag"
    """The flag has been given before, and may be given once."""

    FLAG_WITHOUT_VALUE = "flag_without_value"
    """The flag needs a value and has none."""


class ArgumentFault(Struct, frozen=True, kw_only=True):
    """An argument that the command cannot take, or lacks."""

    command: str
    """The name of the command."""

    problem: Problem
    """What is wrong."""

    text: str
    """The whole text that called the command."""

    start: int
    """Where in the text the fault is; the end of the text if something is missing."""

    end: int
    """Index after it: `text[start:end]` is what was typed."""

    parameter: str = ""
    """The parameter as it is shown: `duration`, or `--reason`; empty if it is about none."""

    expected: str = ""
    """What the parameter takes, as it stands after "expected": `a duration, such as 2h30m`."""

    @property
    def typed(self) -> str:
        """What was typed at the place; empty if something is missing."""
        return self.text[self.start : self.end]

    def pointer(self) -> str:
        """Two lines that show the place: what was typed there, and carets below it.

        For a block of code. A tab or a newline within is shown as a space, a long text is cut.
        """
        first = max(self.start - _WINDOW, 0)
        last = min(max(self.end, self.start + 1), self.start + _WINDOW)
        line = "".join(
            character if character.isprintable() and character != "`" else " "
            for character in self.text[first : last + _WINDOW]
        )
        return f"{line}\n{' ' * (self.start - first)}{'^' * (last - self.start)}"

    def __str__(self) -> str:
        typed = self.typed
        if len(typed) > _SHOWN:
            typed = f"{typed[: _SHOWN - 1]}…"
        match self.problem:
            case Problem.MISSING:
                return f"{self.parameter} is missing: expected {self.expected}."
            case Problem.UNREADABLE:
                return f"{self.parameter}: expected {self.expected}, not {typed}."
            case Problem.UNEXPECTED:
                return f"{self.command} takes no more than that, not {typed}."
            case Problem.UNKNOWN_FLAG:
                return f"{self.command} has no flag {typed}."
            case Problem.REPEATED_FLAG:
                return f"{self.parameter} can be given once."
            case Problem.FLAG_WITHOUT_VALUE:
                return f"{self.parameter} needs a value: expected {self.expected}."


class Refusal(Struct, frozen=True, kw_only=True):
    """A check of the command said no."""

    command: str
    """The name of the command."""

    reason: str
    """Why, in the words of the check."""

    def __str__(self) -> str:
        return self.reason


class TooSoon(Struct, frozen=True, kw_only=True):
    """The command has been called too often of late."""

    command: str
    """The name of the command."""

    seconds: float
    """How long to wait until it can be called again."""

    def __str__(self) -> str:
        return f"{self.command} can be used again in {math.ceil(self.seconds)} s."


Fault: TypeAlias = ArgumentFault | Refusal | TooSoon
"""Why a command was not called; tell them apart with `match`."""
