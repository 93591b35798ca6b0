"""How a struct with secrets shows itself: everything but them."""

from collections.abc import Collection

from msgspec import UNSET, Struct, structs

from gloam.core.token import REDACTED


def redacted(value: Struct, secrets: Collection[str]) -> str:
    """The `repr` of a struct in which the named fields are hidden.

    That a secret is absent or null is no secret.
    """
    shown: list[str] = []
    for field in structs.fields(value):
        item = getattr(value, field.name)
        hidden = field.name in secrets and item is not UNSET and item is not None
        shown.append(f"{field.name}={REDACTED if hidden else repr(item)}")
    return f"{type(value).__name__}({', '.join(shown)})"
