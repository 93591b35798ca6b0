"""CDN: Pictures of boxes.

Generated from `schema/cdn.yaml` by `make generate`; not to be edited.
"""

from typing import Literal

from gloam.core.query import path_segment
from gloam.models.ids import BoxId

__all__ = ["box_film", "box_picture", "box_smile", "box_sound"]


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
    path = f"/films/{path_segment(box_id)}.{format}"
    return f"https://films.example.org{path}"


def box_picture(
    box_id: BoxId,
    picture: str,
    *,
    format: Literal["png", "webp", "gif"] | None = None,
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
    path = f"/boxes/{path_segment(box_id)}/{path_segment(picture)}.{ending}"
    return f"https://cdn.example.org{path}" + _query(size, animated=moves and ending == "webp")


def box_smile(
    box_id: BoxId,
    *,
    format: Literal["webp", "png"] = "webp",
    animated: bool = False,
    size: int | None = None,
) -> str:
    """A small picture.

    Args:
        box_id: The box.
        format: The file ending.
        animated: Whether it moves, and is to move as WebP too.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://example.org/pictures
    """
    path = f"/smiles/{path_segment(box_id)}.{format}"
    return f"https://cdn.example.org{path}" + _query(size, animated=animated and format == "webp")


def box_sound(
    box_id: BoxId,
) -> str:
    """How a box sounds.

    Args:
        box_id: The box.

    https://example.org/pictures
    """
    return f"https://cdn.example.org/sounds/{path_segment(box_id)}"


def _query(size: int | None = None, *, animated: bool = False) -> str:
    """The query that asks for a size, and for motion; empty without either."""
    wanted = ["animated=true"] if animated else []
    if size is not None:
        if not 16 <= size <= 4096 or size & (size - 1):
            message = f"{size} is no size of an asset; a power of two from 16 to 4096 is one"
            raise ValueError(message)
        wanted.insert(0, f"size={size}")
    return "?" + "&".join(wanted) if wanted else ""
