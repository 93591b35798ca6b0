"""Text to arguments: the words of a chat message as its author meant them.

A text goes in, `Arguments` come out: values, each with the span of the text that it was read from.
The rules:

- Arguments are separated by whitespace of any kind (`str.isspace`), newlines and tabs included.
- A quote opens only at the start of an argument, so the apostrophe of `don't` is a letter.
  `_QUOTES` lists the pairs. The closing quote ends the argument, whatever follows: `"a"b` is two
  arguments. Between two letters an apostrophe closes nothing, so `'don't go'` is one argument.
- A quote that is never closed runs to the end of the text, and the argument says so (`unclosed`).
- Outside quotes, a fenced code block (three backticks to three backticks) is kept whole, with its
  whitespace and its backslashes. A fence that is never closed is ordinary text, as it is in
  Discord's own rendering.
- A backslash takes from the next character its meaning for this scanner, inside quotes and outside.
  Before a character that has none it stands for itself, so `C:\\temp` and a Markdown `\\*` come
  through as they were typed.

No text is refused. One compiled pattern cuts the text into what was typed for each argument, in a
single call. Its repetitions are possessive: they never give back what they took, so that no text
makes it read a character more than a few times. Only the search for a closing fence looks ahead,
and once it has failed there is no fence left to look for. Between two pieces there is nothing but
whitespace, so where a piece stands is found by looking for it after the piece before.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, overload

from msgspec import Struct

FENCE: Final = "```"
"""What opens and closes a block of code."""

_QUOTES: Final = {
    '"': '"',
    "'": "'",
    "“": "”",
    "”": "”",
    "„": "“”",
    "‘": "’",
    "‚": "‘’",
    "«": "»",
    "»": "«»",
    "「": "」",
    "『": "』",
    "＂": "＂",
}
"""Opening quotes, each with what closes it.

A `’` opens nothing: at the start of a word it is an apostrophe, as in `’tis`.
"""

_APOSTROPHES: Final = frozenset("'’")

_QUOTE_MARKS: Final = "".join(sorted({*_QUOTES, *"".join(_QUOTES.values())}))

_ESCAPED_OR_FENCED: Final = re.compile(rf"({FENCE}.*?{FENCE})|\\([\s\\`{_QUOTE_MARKS}])", re.DOTALL)

_ESCAPABLE: Final = frozenset(f"`{_QUOTE_MARKS}")
"""What has a meaning that a backslash takes from it; whitespace and the backslash do too."""

_NEEDS_QUOTES: Final = re.compile(rf"\Z|[{''.join(_QUOTES)}]|.*?[\s\\`]", re.DOTALL)


def _quoted_pattern(opening: str, closing: str) -> str:
    """A pattern for what an opening quote begins, up to what closes it or the end of the text."""
    inner = rf"[^\\{closing}]++|\\.?"
    if apostrophes := "".join(_APOSTROPHES.intersection(closing)):
        inner += rf"|(?<=\w)[{apostrophes}](?=\w)"
    return rf"{opening}(?:{inner})*+[{closing}]?"


_WORD_PATTERN: Final = rf"(?![{''.join(_QUOTES)}])(?:[^\s\\`]++|{FENCE}.*?{FENCE}|`|\\.?)++"

# The words first: most arguments are words.
_TYPED: Final = re.compile(
    "|".join([_WORD_PATTERN, *(_quoted_pattern(*pair) for pair in _QUOTES.items())]), re.DOTALL
)


class Argument(Struct, frozen=True, gc=False):
    """One argument, and where it was found.

    A struct that the collector does not track, because that is the cheapest immutable value that
    can be made, and a long message has thousands.
    """

    value: str
    """The argument itself, without its quotes and without the backslashes that were escapes."""

    start: int
    """Index of its first character in the scanned text; the opening quote, if there is one."""

    end: int
    """Index after its last character: `text[start:end]` is what was typed, quotes included."""

    quoted: bool = False
    """Whether it was written in quotes."""

    unclosed: bool = False
    """Whether its closing quote is missing: it then holds all the rest of the text."""


@dataclass(frozen=True, slots=True)
class Arguments(Sequence[Argument]):
    """The arguments of a text in their order; an immutable sequence, made by `scan_arguments`."""

    text: str
    """The whole text that was scanned; the spans are indices into it."""

    items: tuple[Argument, ...]
    """The arguments as a tuple."""

    @property
    def values(self) -> tuple[str, ...]:
        """Only the values, for unpacking and for `match`."""
        return tuple([argument.value for argument in self.items])

    def rest(self, after: int = 0) -> str:
        """The text from one argument to the last, as it was typed: quotes, escapes, whitespace.

        For what is prose or code and no list of words, such as the reason in
        `!ban @user being rude`, which is `rest(1)`.

        Args:
            after: how many arguments to leave out first; a negative number counts from the end, as
                in a slice.

        Returns:
            The rest, without the whitespace around it; empty if no argument is left.
        """
        remaining = self.items[after:]
        return self.text[remaining[0].start : remaining[-1].end] if remaining else ""

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> Argument: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Argument, ...]: ...
    def __getitem__(self, index: int | slice) -> Argument | tuple[Argument, ...]:
        return self.items[index]


def scan_arguments(text: str, start: int = 0) -> Arguments:
    """Read the arguments of a text by the rules at the top of this module.

    Takes time in proportion to the length of the text, and raises nothing, whatever the text is.

    Args:
        text: what to read, for example the content of a message.
        start: index of the first character to read; what is before it is skipped, and spans still
            count from 0.
    """
    items: list[Argument] = []
    index = text.index
    add = items.append
    closed_by = _QUOTES.get
    end = start
    for typed in _TYPED.findall(text, start):
        begin = index(typed, end)
        end = begin + len(typed)
        closing = closed_by(typed[0])
        if closing is None:
            value = _unescape_word(typed) if "\\" in typed else typed
            add(Argument(value, begin, end))
        elif "\\" not in typed and end > begin + 1 and typed[-1] in closing:
            add(Argument(typed[1:-1], begin, end, True))
        else:
            add(_quoted(typed, begin, end))
    return Arguments(text, tuple(items))


def scan_argument(text: str, start: int) -> Argument | None:
    """Read the argument that begins at an index; `None` if none does."""
    found = _TYPED.match(text, start)
    if found is None:
        return None
    typed = found[0]
    if typed[0] in _QUOTES:
        return _quoted(typed, *found.span())
    return Argument(_unescape_word(typed), *found.span())


def is_plain_word(typed: str) -> bool:
    """Whether a part of a word, up to its end, is an argument of its own just as it stands."""
    return bool(typed) and typed[0] not in _QUOTES and "\\" not in typed and "`" not in typed


def _quoted(typed: str, start: int, end: int) -> Argument:
    """An argument in quotes, closed or not."""
    closed = len(typed) > 1 and typed[-1] in _QUOTES[typed[0]]
    if "\\" not in typed:
        return Argument(typed[1:-1] if closed else typed[1:], start, end, True, not closed)
    if closed:  # unless a backslash took that meaning from the last quote
        before = typed[1:-1]
        closed = (len(before) - len(before.rstrip("\\"))) % 2 == 0
    value = _unescape(typed[1:-1] if closed else typed[1:])
    return Argument(value, start, end, True, not closed)


def _unescape_word(typed: str) -> str:
    if FENCE in typed:
        return _ESCAPED_OR_FENCED.sub(r"\1\2", typed)
    return _unescape(typed)


def _unescape(typed: str) -> str:
    """The text without the backslashes that take a meaning from what follows them.

    Cut at the backslashes, because a substitution by pattern takes longer than all the rest.
    """
    first, *parts = typed.split("\\")
    if len(parts) == 1 and (only := parts[0]):  # by far the most common
        return first + only if only[0] in _ESCAPABLE or only[0].isspace() else typed
    pieces = [first]
    escaped = False
    for part in parts:
        # What follows an escaped backslash stands for itself, and so do most characters.
        if escaped:
            pieces.append(part)
            escaped = False
        elif not part:
            pieces.append("\\")
            escaped = True
        else:
            meant = part[0] in _ESCAPABLE or part[0].isspace()
            pieces.append(part if meant else f"\\{part}")
    return "".join(pieces)


def quote(value: str) -> str:
    """Write a value so that it is scanned as one argument, which is the value again.

    Holds for several joined by whitespace too. Quotes and escapes are added only where they are
    needed, so that a plain word stays as it is.
    """
    if _NEEDS_QUOTES.match(value) is None:
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
