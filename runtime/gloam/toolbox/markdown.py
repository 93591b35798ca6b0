"""Text that Discord shows as it is: escaping what its Markdown would make something of.

`escape` puts a backslash before each character that may have a meaning, so that a text comes out as
it went in, whatever is in it; mentions, links and custom emojis in it become plain text too.
`unescape` takes them away again. Both look at each character once.

https://discord.com/developers/docs/reference#message-formatting
"""

import re
from typing import Final

_ANYWHERE: Final = re.compile(r"[\\*_~`|<>@:\[\]()#]")
"""Emphasis, code, spoilers, quotes, mentions, emojis, links, headings."""

_BULLET: Final = re.compile(r"^([ \t]*+)(?=[-+])", re.MULTILINE)
_NUMBER: Final = re.compile(r"^([ \t]*+[0-9]++)(?=\.)", re.MULTILINE)
_ESCAPED: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
"""A backslash before a punctuation mark of ASCII; before anything else it is just a backslash."""


def escape(text: str) -> str:
    """The text with a backslash before whatever would be Markdown.

    Links that stand in the text by themselves, `https://…`, are broken by it too: they are shown,
    but lead nowhere.

    How a text looks is all that this is about. Whom it notifies, `@everyone` above all, is decided
    by the message's `allowed_mentions` and by nothing else.
    """
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    text = _BULLET.sub(r"\1\\", text)
    return _NUMBER.sub(r"\1\\", text)


def unescape(text: str) -> str:
    """The text without the backslashes that escape something: punctuation of ASCII."""
    return _ESCAPED.sub(r"\1", text)
