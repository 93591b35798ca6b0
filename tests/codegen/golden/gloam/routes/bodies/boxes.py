"""Request bodies of boxes.

Generated from `schema/routes/boxes.yaml` by `make generate`; not to be edited.
"""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from gloam.models.boxes import BoxType
from gloam.models.ids import UserId

__all__ = ["CreateBoxBody"]


class CreateBoxBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_box` sends.

    https://example.org/boxes#create
    """

    type: BoxType

    owner: UserId | None | UnsetType = UNSET
    """Who gets it."""

    text: Annotated[str, Meta(max_length=10)] | UnsetType = UNSET
    """What it says."""
