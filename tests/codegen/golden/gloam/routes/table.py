"""The route table: every operation, as the schema describes it.

Generated from `schema/routes/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from gloam.core import Pagination, Route
from gloam.models.boxes import Box
from gloam.models.permissions import Permissions
from gloam.models.users import User
from gloam.routes import boxes
from gloam.routes.bodies import boxes as boxes_bodies

__all__ = ["ROUTES"]

ROUTES: Final[Mapping[str, Route]] = {
    "add_label": Route(
        "POST",
        "/boxes/labels",
        boxes.add_label,
        boxes_bodies.AddLabelBody,
        None,
        status=204,
        file_field="picture",
    ),
    "create_box": Route(
        "POST",
        "/guilds/{guild_id}/boxes/{label}",
        boxes.create_box,
        boxes_bodies.CreateBoxBody,
        Box,
        status=201,
        major=("guild_id",),
        permissions=Permissions.LOOK | Permissions.MOVE,
    ),
    "draw_labels": Route("GET", "/boxes/labels", boxes.draw_labels, None, bytes),
    "get_box": Route(
        "GET",
        "/guilds/{guild_id}/boxes/{label}",
        boxes.get_box,
        None,
        Sequence[Box],
        major=("guild_id",),
        scopes=("boxes.read",),
        pagination=Pagination(maximum=100, key="id", cursors=("after",)),
    ),
    "read_labels": Route(
        "PUT",
        "/boxes/labels",
        boxes.read_labels,
        boxes_bodies.ReadLabelsBody,
        Box,
        scopes=("boxes.read",),
        bot=False,
        file_field="picture",
        form=True,
        results=((202, User), (204, None)),
    ),
    "replace_boxes": Route(
        "PUT",
        "/webhooks/{webhook_id}/{webhook_token}",
        boxes.replace_boxes,
        Sequence[Box],
        Sequence[Box],
        major=("webhook_id", "webhook_token"),
        authorized=False,
        results=((204, None),),
    ),
    "scan_labels": Route(
        "DELETE",
        "/boxes/labels",
        boxes.scan_labels,
        None,
        None,
        status=204,
        file_field="picture",
        form=True,
    ),
}
"""Every operation by its operation id."""
