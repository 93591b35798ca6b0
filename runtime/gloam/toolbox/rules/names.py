"""The rules about words that names may not have in them.

Discord looks for them whatever their case. What else it takes for abuse it does not tell.

https://discord.com/developers/docs/resources/user#usernames-and-nicknames
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct

from gloam.toolbox.violations import Violation, Violations, at

WEBHOOK_WORDS: Final = ("clyde", "discord")
"""What the name of a webhook may not have in it."""

_USER: Final = ("@", "#", ":", "```", "discord")
_NEVER: Final = ("everyone", "here")

_FORBIDDEN: Final[Mapping[str, tuple[str, Sequence[str], Sequence[str]]]] = {
    "CreateWebhookBody": ("name", WEBHOOK_WORDS, ()),
    "UpdateWebhookBody": ("name", WEBHOOK_WORDS, ()),
    "UpdateWebhookByTokenBody": ("name", WEBHOOK_WORDS, ()),
    "ExecuteWebhookBody": ("username", WEBHOOK_WORDS, ()),
    "UpdateMyUserBody": ("username", _USER, _NEVER),
}
"""By the body: its field, what may not be in it, and what it may not be."""


def name_rules(value: Struct, path: str) -> Violations:
    """What is wrong with the name of a webhook or of the bot; of other structs, nothing."""
    field, parts, whole = _FORBIDDEN.get(type(value).__name__, ("", (), ()))
    name = getattr(value, field, None)
    if not isinstance(name, str):
        return
    lower = name.lower()
    for part in parts:
        if part in lower:
            yield Violation(at(path, field), f"cannot have {part!r} in it")
    if lower in whole:
        yield Violation(at(path, field), f"cannot be {name!r}")
