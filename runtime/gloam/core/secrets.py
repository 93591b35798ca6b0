"""How a struct with secrets shows itself: everything but them."""

from collections.abc import Collection

from msgspec import UNSET, Struct, structs

from gloam.core.token import REDACTED
from gloam.core.unknown import Unknown


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


def redacted_payload(value: Unknown, secrets: Collection[str]) -> str:
    """The `repr` of an unknown variant in which the named keys are hidden: those of its kin."""
    shown = [
        f"{key!r}: {REDACTED if key in secrets and item is not None else repr(item)}"
        for key, item in value.payload.items()
    ]
    return f"{type(value).__name__}(payload={{{', '.join(shown)}}})"
