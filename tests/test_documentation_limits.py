"""The lengths and ranges that Discord's documentation gives for what a client sends, and the values
of its enums and flags, against the schema's.

A body's and a model's limits are in `gloam.models.constraints`, which may know more limits than the
documentation; a query parameter's are in the schema.
"""

import enum
from collections.abc import Iterator, Mapping

import msgspec
import pytest

from codegen.dialect import Schema
from gloam.core import Constraint
from gloam.models.constraints import CONSTRAINTS
from tests.field_tables import LimitTable, ValueTable, named, pages
from tests.schema_whys import query_parameters, struct_names

LIMITS = [(page.page, table, of) for page in pages() for table in page.limits for of in table.of]
VALUES = [(page.page, table) for page in pages() for table in page.values]

_UNWRITTEN = "only commands that are typed have one, it is empty for those of users and messages"
_UNSET = "an empty nickname takes it away, as null does"
REASONS: Mapping[str, str] = {
    "create_application_command.body.description": _UNWRITTEN,
    "update_application_command.body.description": _UNWRITTEN,
    "create_guild_application_command.body.description": _UNWRITTEN,
    "update_guild_application_command.body.description": _UNWRITTEN,
    "bulk_set_guild_application_commands.body.description": _UNWRITTEN,
    "create_message.body.nonce": "a number counts by its digits, see MESSAGE_NONCE_CHARACTERS",
    "update_guild_sticker.body.description": "the table for a new sticker lets it be empty",
    "add_guild_member.body.nick": _UNSET,
    "update_guild_member.body.nick": _UNSET,
    "update_my_guild_member.body.nick": _UNSET,
    "update_my_guild_nick.body.nick": _UNSET,
}
"""Why a limit of the documentation is none of ours, by place."""


def limits_of(of: str, field: str) -> list[Constraint]:
    """What is known of a field of the types that a table is of, where they have it."""
    operation, _, part = of.partition(".")
    if part == "query":
        schema = query_parameters(operation)[field].schema
        return [constraint(schema or Schema())]
    names = struct_names(of)
    found = [CONSTRAINTS[name][field] for name in names if field in CONSTRAINTS.get(name, {})]
    return found or [Constraint()]


def constraint(schema: Schema) -> Constraint:
    """The limits of a schema of a query parameter."""
    return Constraint(
        min_length=schema.min_length,
        max_length=schema.max_length,
        min_items=schema.min_items,
        max_items=schema.max_items,
        minimum=schema.minimum,
        maximum=schema.maximum,
        items=constraint(schema.items) if schema.items else None,
    )


def broken(wanted: Constraint, ours: Constraint | None, place: str) -> Iterator[str]:
    """The limits that are missing or others than the documentation's."""
    for name, value in msgspec.structs.asdict(wanted).items():
        have = getattr(ours, name, None)
        if name == "items" and isinstance(value, Constraint):
            yield from broken(value, have, f"{place}[]")
        elif value is not None and value != have:
            yield f"{place}: {name} is {value} there, {have} here"


def problems(of: str, table: LimitTable) -> set[str]:
    """What differs between a table and what it is of."""
    return {
        problem
        for field, wanted in table.limits.items()
        for ours in limits_of(of, field)
        for problem in broken(wanted, ours, f"{of}.{field}")
    }


@pytest.mark.parametrize(
    ("table", "of"),
    [pytest.param(table, of, id=f"{page}#{table.anchor}: {of}") for page, table, of in LIMITS],
)
def test_what_is_sent_has_the_limits_of_its_table(table: LimitTable, of: str) -> None:
    assert {one for one in problems(of, table) if one.partition(":")[0] not in REASONS} == set()


def test_every_reason_is_needed() -> None:
    found = {one.partition(":")[0] for _, table, of in LIMITS for one in problems(of, table)}
    assert REASONS.keys() <= found


@pytest.mark.parametrize(
    "table", [pytest.param(table, id=f"{page}#{table.anchor}") for page, table in VALUES]
)
def test_an_enum_has_the_values_of_its_table(table: ValueTable) -> None:
    kind = named(table.of)
    assert isinstance(kind, type)
    assert issubclass(kind, enum.Enum)
    members = {member.name: member.value for member in kind}
    bits = {name: 1 << bit for name, bit in table.bits.items()}
    assert {**table.members, **bits}.items() <= members.items()
    assert set(table.values) <= set(members.values())
