"""How a command is used, in words: made from its signature and the docstring of its handler."""

import inspect
from collections.abc import Callable, Iterable

from gloam.parser.signatures import REQUIRED, Kind, Parameter, Signature


def usage(name: str, signature: Signature) -> str:
    """One line: `ban <user> [span] [reason...] [--delete-days <days>] [--silent]`.

    What may be left out is in `[` and `]`; `...` takes several words.
    """
    parameters = [*signature.positional, *signature.flags.values()]
    return " ".join([name, *map(_shown, parameters)])


def summary(handler: Callable[..., object]) -> str:
    """The first paragraph of the handler's docstring, as one line; empty if it has none."""
    return " ".join((inspect.getdoc(handler) or "").split("\n\n", 1)[0].split())


def page(
    name: str,
    handler: Callable[..., object],
    signature: Signature,
    aliases: Iterable[str],
    below: Iterable[str],
) -> str:
    """All there is to say of a command: usage, docstring, aliases, sub-commands."""
    parts = [f"`{usage(name, signature)}`", inspect.getdoc(handler) or ""]
    if others := ", ".join(f"`{alias}`" for alias in aliases):
        parts.append(f"Also: {others}")
    if lines := "\n".join(below):
        parts.append(lines)
    return "\n\n".join(filter(None, parts))


def _shown(parameter: Parameter) -> str:
    optional = parameter.default is not REQUIRED or parameter.kind is Kind.ALL
    if parameter.switch:
        return f"[{parameter.label}]"
    several = parameter.kind is not Kind.ONE
    if not parameter.label.startswith("--"):
        shown = f"{parameter.label}{'...' if several else ''}"
        return f"[{shown}]" if optional else f"<{shown}>"
    value = parameter.label.removeprefix("--")
    shown = f"{parameter.label} <{value}>{'...' if several else ''}"
    return f"[{shown}]" if optional else shown
