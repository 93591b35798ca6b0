"""Discord's objects: structs, enums, flags, unions and ids.

Generated from `schema/models/` by `make generate`; not to be edited.
"""

from gloam.models.boxes import BaseBox, Box, BoxType, NestedBox, OpenBox, UnknownBox
from gloam.models.ids import BoxId, UserId
from gloam.models.permissions import OAuth2Scope, Permissions
from gloam.models.users import Rights, User, UserFlags, UserKind

__all__ = [
    "BaseBox",
    "Box",
    "BoxId",
    "BoxType",
    "NestedBox",
    "OAuth2Scope",
    "OpenBox",
    "Permissions",
    "Rights",
    "UnknownBox",
    "User",
    "UserFlags",
    "UserId",
    "UserKind",
]
