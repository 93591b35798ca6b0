"""The field tables of Discord's documentation, against the generated types: every field is there,
may be absent or null where the documentation says so, and is of the kind it says.

Where the schema is stricter or looser, it says why (`x-why`), or `REASONS` does.
"""

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

import pytest

from tests.field_tables import Field, FieldTable, described, documented, pages
from tests.schema_whys import whys

REASONS: Mapping[str, str] = {
    "*.files[[]n[]]: may be null there": "a request without files has none",
    "prune_guild.body.reason: missing": "deprecated for the header, which the builder sets",
    "WebhookEvent.timestamp: string there, timestamp here": "what it says of the string",
}
"""What explains a difference that no single field of the schema can: patterns of `place: problem`,
each with the reason.
"""

KINDS: Mapping[str, frozenset[str]] = {
    "number": frozenset({"integer"}),
    "array": frozenset({"array of object", "array of snowflake", "array of string"}),
}
"""Kinds that the documentation writes loosely, with what they may be here."""

TABLES = [(page.page, table, of) for page in pages() for table in page.fields for of in table.of]


def problems(of: str, table: FieldTable) -> Iterator[str]:
    """The differences between a table and what it is of, as `place: problem`."""
    sharing = described(of)
    for name, field in (documented(*item) for item in table.fields.items()):
        ours = [fields[name] for fields in sharing if name in fields]
        for problem in compared(field, ours, len(sharing)):
            yield f"{of}.{name}: {problem}"


def compared(field: Field, ours: list[Field], sharing: int) -> Iterator[str]:
    """What differs between a field of the documentation and ours.

    Several types may share it. Those that do not have it are why it may be absent, and if the
    documentation only says in words which of them have it, it is not marked.
    """
    if not ours:
        yield "missing"
        return
    absent = any(one.absent for one in ours)
    null = any(one.null for one in ours)
    if field.absent != absent and not (field.absent and len(ours) < sharing):
        yield f"may be absent {'there' if field.absent else 'here'}"
    if field.null != null:
        yield f"may be null {'there' if field.null else 'here'}"
    kinds = {one.kind for one in ours}
    loose = field.kind == "mixed" and len(kinds) > 1
    if not loose and kinds - {field.kind} - KINDS.get(field.kind, frozenset()):
        yield f"{field.kind} there, {' or '.join(sorted(kinds))} here"


def unexplained(of: str, table: FieldTable) -> set[str]:
    """The differences for which the schema gives no reason."""
    return {
        problem
        for problem in problems(of, table)
        if not whys(of, problem.removeprefix(f"{of}.").partition(":")[0])
    }


@pytest.mark.parametrize(
    ("table", "of"),
    [pytest.param(table, of, id=f"{page}#{table.anchor}: {of}") for page, table, of in TABLES],
)
def test_a_type_has_the_fields_of_its_table(table: FieldTable, of: str) -> None:
    assert {
        problem
        for problem in unexplained(of, table)
        if not any(fnmatchcase(problem, pattern) for pattern in REASONS)
    } == set()


def test_every_reason_is_needed() -> None:
    found = {problem for _, table, of in TABLES for problem in unexplained(of, table)}
    assert {
        pattern
        for pattern in REASONS
        if not any(fnmatchcase(problem, pattern) for problem in found)
    } == set()
