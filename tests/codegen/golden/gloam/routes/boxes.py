"""Boxes: Make and find boxes.

Generated from `schema/routes/boxes.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.core.query import path_segment, query_string
from gloam.models.boxes import Box, BoxType
from gloam.models.ids import BoxId, UserId
from gloam.routes.bodies import boxes as bodies

__all__ = ["create_box", "get_box", "replace_boxes"]


def create_box(
    guild_id: BoxId,
    label: str,
    *,
    type: BoxType,
    owner: UserId | None | UnsetType = UNSET,
    text: str | UnsetType = UNSET,
    files: Sequence[File] = (),
    reason: str | None = None,
) -> Request[Box]:
    """Make a box.

    Args:
        guild_id: Where it stands.
        label: What it says.
        type: What a box is like.
        owner: Who gets it.
        text: What it says.
        files: What to upload, in order.
        reason: What the audit log should say; 1 to 512 characters.

    https://example.org/boxes#create
    """
    return Request(
        operation="create_box",
        method="POST",
        path=f"/guilds/{guild_id}/boxes/{path_segment(label)}",
        route="/guilds/{guild_id}/boxes/{label}",
        major=f"{guild_id}",
        body=bodies.CreateBoxBody(type=type, owner=owner, text=text),
        files=files,
        reason=reason,
        result=Box,
    )


def get_box(
    guild_id: BoxId,
    label: str,
    *,
    after: BoxId,
    limit: int | UnsetType = UNSET,
) -> Request[Sequence[Box]]:
    """Find a box.

    Looks twice.

    Args:
        guild_id: Where it stands.
        label: What it says.
        after: Where to begin.
        limit: How many.

    https://example.org/boxes#get
    """
    return Request(
        operation="get_box",
        method="GET",
        path=f"/guilds/{guild_id}/boxes/{path_segment(label)}",
        route="/guilds/{guild_id}/boxes/{label}",
        major=f"{guild_id}",
        query=query_string(("limit", limit), ("after", after)),
        result=Sequence[Box],
    )


def replace_boxes(
    webhook_id: BoxId,
    webhook_token: str,
    *,
    body: Sequence[Box],
) -> Request[None]:
    """Put boxes in place of all.

    Works without a token.

    Args:
        webhook_id: Which.
        webhook_token: Its secret.
        body: The boxes.

    https://example.org/boxes#replace
    """
    return Request(
        operation="replace_boxes",
        method="PUT",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        body=body,
        authorized=False,
    )
