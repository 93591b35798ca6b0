"""Request bodies of boxes.

Generated from `schema/routes/boxes.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.boxes import BoxType
from gloam.models.ids import UserId

__all__ = ["AddLabelBody", "CreateBoxBody", "ReadLabelsBody"]


class CreateBoxBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_box` sends.

    https://example.org/boxes#create
    """

    type: BoxType

    owner: UserId | None | UnsetType = UNSET
    """Who gets it."""

    text: str | UnsetType = UNSET
    """What it says."""


class AddLabelBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `add_label` sends.

    https://example.org/boxes#add
    """

    text: str | UnsetType = UNSET
    """What it says."""

    lines: Sequence[str] | UnsetType = UNSET
    """What it says below."""


class ReadLabelsBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `read_labels` sends.

    https://example.org/boxes#read
    """

    language: str | UnsetType = UNSET
    """What is written there."""
