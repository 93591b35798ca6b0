"""Ids: The kinds of ids of the tiny schema.

Generated from `schema/models/ids.yaml` by `make generate`; not to be edited.
"""

from typing import NewType

__all__ = ["BoxId", "UserId"]

BoxId = NewType("BoxId", int)
"""Id of a box."""

UserId = NewType("UserId", int)
"""Id of a user."""
