"""What Discord asks of fields beyond their types, by struct and field.

Generated from `schema/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from typing import Final

from gloam.core import Constraint

__all__ = ["CONSTRAINTS"]

CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "AddLabelBody": {
        "text": Constraint(min_length=1),
        "lines": Constraint(max_items=3, items=Constraint(max_length=20)),
    },
    "CreateBoxBody": {
        "text": Constraint(max_length=10),
    },
    "OpenBox": {
        "label": Constraint(max_length=10),
    },
}
"""The constraints of each field that has some: name of the struct → name of the field.

A body that is a list stands here too, as if it were the struct of its operation: the field without
a name is the list itself.
"""
