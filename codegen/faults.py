"""What is wrong with a schema: each fault a value, so that all are reported, not the first."""

import difflib
from collections.abc import Iterable

from msgspec import Struct


class Fault(Struct, frozen=True, order=True):
    """One fault of the schema."""

    file: str
    """The file, relative to the schema's folder."""

    path: str
    """The keys that lead to the place, joined by dots."""

    message: str
    """What is wrong."""

    hint: str = ""
    """What to do about it."""

    def __str__(self) -> str:
        place = f"{self.file}: {self.path}" if self.path else self.file
        return f"{place}: {self.message}" + (f" ({self.hint})" if self.hint else "")


class SchemaError(Exception):
    """The schema has faults; nothing was generated."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = sorted(set(faults))
        super().__init__("\n".join(map(str, self.faults)))


def did_you_mean(wrong: str, known: Iterable[str]) -> str:
    """A hint that names the known word nearest to the wrong one; empty if none is near."""
    near = difflib.get_close_matches(wrong, list(known), n=1)
    return f"did you mean `{near[0]}`?" if near else ""
