"""Boxes: Things that hold things.

Generated from `schema/models/boxes.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.secrets import redacted, redacted_payload
from gloam.core.unknown import Unknown
from gloam.models.ids import BoxId, UserId
from gloam.models.users import User

__all__ = ["BaseBox", "Box", "BoxType", "NestedBox", "OpenBox", "UnknownBox"]


class BoxType(OpenIntEnum):
    """What a box is like."""

    OPEN = 0
    """Without a lid."""

    NESTED = 1
    """Full of boxes."""


class BaseBox(Struct, frozen=True, gc=False, kw_only=True):
    """What all boxes have."""

    id: BoxId


class OpenBox(BaseBox, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0):
    """A box without a lid."""

    type: ClassVar[Literal[BoxType.OPEN]] = BoxType.OPEN

    label: str | UnsetType = UNSET
    """What it says."""

    lock: str | UnsetType = UNSET
    """What opens it."""

    def __repr__(self) -> str:
        return redacted(self, ("lock",))


class UnknownBox(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Box` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> BoxType:
        """What Discord says that it is."""
        return BoxType(self.integer_tag("type"))

    def __repr__(self) -> str:
        return redacted_payload(self, ("lock",))


class NestedBox(BaseBox, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """A box full of boxes."""

    type: ClassVar[Literal[BoxType.NESTED]] = BoxType.NESTED

    boxes: Sequence["Box"]
    """What is inside."""

    owners: Mapping[UserId, User] | UnsetType = UNSET
    """Who owns it."""

    finders: Mapping[UserId, User] | None | UnsetType = UNSET
    """Who found it."""


Box: TypeAlias = OpenBox | NestedBox | UnknownBox
"""Any box."""
