"""Endpoints: a builder for each, a module for each domain, and the table of them all.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from gloam.core import Route
from gloam.models.boxes import Box
from gloam.routes import boxes
from gloam.routes.bodies import boxes as boxes_bodies

__all__ = ["ROUTES", "boxes"]

ROUTES: Final[Mapping[str, Route]] = {
    "create_box": Route(
        "POST",
        "/guilds/{guild_id}/boxes/{label}",
        boxes.create_box,
        boxes_bodies.CreateBoxBody,
        Box,
        status=201,
        major=("guild_id",),
    ),
    "get_box": Route(
        "GET",
        "/guilds/{guild_id}/boxes/{label}",
        boxes.get_box,
        None,
        Sequence[Box],
        major=("guild_id",),
    ),
    "replace_boxes": Route(
        "PUT",
        "/webhooks/{webhook_id}/{webhook_token}",
        boxes.replace_boxes,
        Sequence[Box],
        None,
        status=204,
        major=(
            "webhook_id",
            "webhook_token",
        ),
        authorized=False,
    ),
}
"""Every operation by its operation id."""
