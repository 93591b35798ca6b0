"""What Discord asks of fields and arguments beyond their types.

Generated from `schema/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from typing import Final

from gloam.core import Constraint

__all__ = ["ARGUMENT_CONSTRAINTS", "CONSTRAINTS"]

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
"""The constraints of each field that has some: name of the struct → name of the field."""

ARGUMENT_CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "get_box": {
        "limit": Constraint(minimum=1, maximum=100),
    },
}
"""The constraints of what an endpoint takes that is no field of a struct: operation id → name of
the query parameter, or `body` for a body that is a list.
"""
