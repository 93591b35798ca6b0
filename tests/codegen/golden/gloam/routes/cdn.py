"""CDN: Pictures of boxes.

Generated from `schema/cdn.yaml` by `make generate`; not to be edited.
"""

from typing import Literal

from gloam.core.query import path_segment
from gloam.models.ids import BoxId

__all__ = ["box_film", "box_picture"]


def box_film(
    box_id: BoxId,
    *,
    format: Literal["json"] = "json",
) -> str:
    """A box in motion.

    Args:
        box_id: The box.
        format: The file ending.

    https://example.org/pictures
    """
    path = f"/films/{path_segment(box_id)}"
    return f"https://films.example.org{path}.{format}"


def box_picture(
    box_id: BoxId,
    picture: str,
    *,
    format: Literal["png", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """What a box looks like.

    Args:
        box_id: The box.
        picture: The hash of the picture.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://example.org/pictures
    """
    moves = picture.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/boxes/{path_segment(box_id)}/{path_segment(picture)}"
    return f"https://cdn.example.org{path}.{ending}{_query(size)}"


def _query(size: int | None) -> str:
    """The query that asks for a size; empty without one."""
    if size is None:
        return ""
    if not 16 <= size <= 4096 or size & (size - 1):
        raise ValueError(f"{size} is no size of an asset; a power of two from 16 to 4096 is one")
    return f"?size={size}"
