"""Text to commands: which of a bot's commands a message calls, and with what.

A message's text goes in; a `Command` comes out, or `None` if the text calls none. The rules:

- A text calls a command if it starts with a prefix, then, after whitespace or none, has the name of
  a command. Prefixes are compared exactly. If several fit, the longest that leads to a
  command is taken. Because whitespace may follow, the mention of the bot is a prefix like any other
  (`gloam.parser.mentions.mention_prefixes`). The empty prefix is "no prefix".
- A name is one word or several, as in `role add`. Whole words are compared, case-folded unless the
  parser is case-sensitive; how much whitespace is between them does not matter. The name of most
  words wins: `role add` over `role`.
- A word of a name ends at whitespace, or where a fenced code block begins, so that a block need not
  be set off from the name. What comes after the name are the arguments, read as
  `gloam.parser.scanner` says.

Case folding changes lengths ("ß" becomes "ss"), so nothing is ever measured on folded text: words
are cut from the original, their positions are kept, and only copies of them are folded and looked
up.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec import Struct

from gloam.parser.scanner import FENCE, Arguments, scan_arguments

_WORD: Final = re.compile(rf"\s*+((?:[^\s`]++|(?!{FENCE})`)++)")


@dataclass(frozen=True, slots=True)
class CommandName:
    """What a command is called."""

    name: str
    """One word or several (`role add`); a parsed command has this name however it was typed."""

    aliases: tuple[str, ...] = ()
    """Other whole names for the same command; an alias of `role` does nothing for `role add`."""


class Command(Struct, frozen=True):
    """A command that a text calls."""

    prefix: str
    """The prefix that the text starts with."""

    name: str
    """The name of the command as it was given to the parser, whatever case or alias was typed."""

    typed: str
    """The name as it was typed: perhaps in another case, or an alias."""

    arguments: Arguments
    """What follows the name; the spans are indices into the whole text."""


class Parser:
    """Finds commands in texts. It never changes once it has all commands, so it can be shared.

    Args:
        prefixes: what may precede a command, in any order; none at all if only `parse_with` will be
            used.
        commands: the commands; a plain string is a name without aliases.
        case_sensitive: whether the names have to be typed in the case in which they are given here.
            By default they need not be, by the rules of Unicode: `wEiSS` calls `weiß`.

    Raises:
        ValueError: a name or alias has no words, has a code fence in it, or belongs to two
            commands.
        TypeError: `prefixes` or `commands` is a single string, which would be taken for its
            letters.
    """

    __slots__ = ("_decisive", "_fold", "_longest", "_names", "_prefixes", "_start")

    def __init__(
        self,
        prefixes: Sequence[str],
        commands: Iterable[str | CommandName],
        case_sensitive: bool = False,
    ) -> None:
        if isinstance(prefixes, str) or isinstance(commands, str):
            raise TypeError("prefixes and commands are sequences of strings: write ['!'], not '!'")
        self._fold: Callable[[str], str] = str if case_sensitive else str.casefold
        self._prefixes = tuple(sorted(dict.fromkeys(prefixes), key=len, reverse=True))
        spelled = "|".join(map(re.escape, self._prefixes)) if self._prefixes else "(?!)"
        self._start = re.compile(f"(?:{spelled}){_WORD.pattern}").match
        # If no prefix begins with another, only one of them can fit.
        self._decisive = not any(
            one != other and one.startswith(other)
            for one in self._prefixes
            for other in self._prefixes
        )
        self._names: dict[tuple[str, ...], str] = {}
        # How many words the longest name has that begins with a word: most words begin none.
        self._longest: dict[str, int] = {}
        for command in commands:
            self.add(CommandName(command) if isinstance(command, str) else command)

    def parse(self, text: str) -> Command | None:
        """The command that the text calls with one of the parser's prefixes; `None` if none.

        Depends on nothing but the text, takes time in proportion to its length, and never raises.
        """
        # One look for all prefixes: most texts have none, and most others no name of a command.
        found = self._start(text)
        if found is None or (self._decisive and self._fold(found[1]) not in self._longest):
            return None
        for prefix in self._prefixes:
            if text.startswith(prefix) and (command := self._parse_after(prefix, text)):
                return command
        return None

    def parse_with(self, prefix: str | Sequence[str], text: str) -> Command | None:
        """The command that the text calls with this prefix, or one of these; `None` if none.

        For prefixes that depend on the place, such as one that each guild chooses. The prefixes of
        the parser itself do not count.
        """
        if isinstance(prefix, str):
            return self._parse_after(prefix, text) if text.startswith(prefix) else None
        fitting = sorted(filter(text.startswith, prefix), key=len, reverse=True)
        found = (self._parse_after(one, text) for one in fitting)
        return next(filter(None, found), None)

    def add(self, command: CommandName) -> None:
        """Add a command, while the parser is being made; not once it is shared.

        Raises:
            ValueError: as for the class; nothing is added.
        """
        # Aliases that differ only in case are one, unless case counts.
        names = {self._key(name): name for name in (command.name, *command.aliases)}
        for key, name in names.items():
            if not key or FENCE in name:
                raise ValueError(f"{name!r} cannot be the name of a command")
            if key in self._names:
                raise ValueError(f"{name!r} calls two commands, one of them {self._names[key]!r}")
        for key in names:
            self._names[key] = command.name
            self._longest[key[0]] = max(len(key), self._longest.get(key[0], 0))

    def is_below(self, name: str, above: str) -> bool:
        """Whether a name is that of a sub-command of another, compared as typed names are."""
        key, start = self._key(name), self._key(above)
        return len(key) > len(start) and key[: len(start)] == start

    def _key(self, name: str) -> tuple[str, ...]:
        return tuple(map(self._fold, name.split()))

    def _parse_after(self, prefix: str, text: str) -> Command | None:
        found = _WORD.match(text, len(prefix))
        if found is None:
            return None
        first = self._fold(found[1])
        longest = self._longest.get(first)
        if longest is None:
            return None
        words: tuple[str, ...] = (first,)
        name_start, name_end = found.span(1)
        name = self._names.get(words)
        position = name_end
        while len(words) < longest and (found := _WORD.match(text, position)):
            position = found.end()
            words = (*words, self._fold(found[1]))
            if (longer := self._names.get(words)) is not None:
                name, name_end = longer, position
        if name is None:
            return None
        return Command(prefix, name, text[name_start:name_end], scan_arguments(text, name_end))
