"""The limits of fields: which one a value breaks."""

import pytest

from gloam.core import Constraint, ConstraintKind


@pytest.mark.parametrize(
    ("constraint", "value", "kind"),
    [
        (Constraint(min_length=2, max_length=3), "a", "min_length"),
        (Constraint(min_length=2, max_length=3), "ab", ""),
        (Constraint(min_length=2, max_length=3), "abc", ""),
        (Constraint(min_length=2, max_length=3), "abcd", "max_length"),
        (Constraint(max_length=1), "🙂", ""),  # characters, not bytes
        (Constraint(max_length=0), "", ""),
        (Constraint(pattern="^a+$"), "aa", ""),
        (Constraint(pattern="^a+$"), "ab", "pattern"),
        (Constraint(min_items=1), [], "min_items"),
        (Constraint(min_items=1, max_items=1), (1, 2), "max_items"),
        (Constraint(max_items=1), {"a": 1, "b": 2}, "max_items"),
        (Constraint(max_length=1), ["long", "list"], ""),
        (Constraint(minimum=0, maximum=9), -1, "minimum"),
        (Constraint(minimum=0, maximum=9), 9, ""),
        (Constraint(minimum=0, maximum=9), 9.5, "maximum"),
        (Constraint(maximum=0), True, ""),  # a bool is no number
        (Constraint(max_length=1, maximum=1, max_items=1), None, ""),
    ],
)
def test_the_broken_limit_is_named(
    constraint: Constraint, value: object, kind: ConstraintKind
) -> None:
    assert constraint.broken_by(value) == kind
