"""Boxes: Make and find boxes.

Generated from `schema/routes/boxes.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import Literal, overload

from msgspec import UNSET, UnsetType

from gloam.core import File, PagedRequest, Pagination, Request
from gloam.core.query import comma_separated, path_segment, query_string
from gloam.models.boxes import Box, BoxType
from gloam.models.ids import BoxId, UserId
from gloam.models.users import User
from gloam.routes.bodies import boxes as bodies

__all__ = [
    "add_label",
    "create_box",
    "draw_labels",
    "get_box",
    "read_labels",
    "replace_boxes",
    "scan_labels",
]


def add_label(
    *,
    text: str | UnsetType = UNSET,
    lines: Sequence[str] | UnsetType = UNSET,
    picture: File | None = None,
) -> Request[None]:
    """Add a label.

    Args:
        text: What it says.
        lines: What it says below.
        picture: What it shows.

    https://example.org/boxes#add
    """
    return Request(
        operation="add_label",
        method="POST",
        path="/boxes/labels",
        route="/boxes/labels",
        body=bodies.AddLabelBody(text=text, lines=lines),
        files=() if picture is None else (picture,),
        file_field="picture",
    )


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

    Takes the LOOK and MOVE permissions.

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


def draw_labels() -> Request[bytes]:
    """Draw the labels of all boxes.

    https://example.org/boxes#draw
    """
    return Request(
        operation="draw_labels",
        method="GET",
        path="/boxes/labels",
        route="/boxes/labels",
        result=bytes,
    )


def get_box(
    guild_id: BoxId,
    label: str,
    *,
    after: BoxId,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[Sequence[Box], Box]:
    """Find a box.

    Looks twice.

    Also takes a bearer token with the scope `boxes.read`. A page has at most 100 items;
    `Client.paginate` gives all.

    Args:
        guild_id: Where it stands.
        label: What it says.
        after: Where to begin.
        limit: How many.

    https://example.org/boxes#get
    """
    return PagedRequest(
        operation="get_box",
        method="GET",
        path=f"/guilds/{guild_id}/boxes/{path_segment(label)}",
        route="/guilds/{guild_id}/boxes/{label}",
        major=f"{guild_id}",
        query=query_string(("limit", limit), ("after", after)),
        result=Sequence[Box],
        pagination=Pagination(maximum=100, key="id", cursors=("after",)),
    )


def read_labels(
    *,
    picture: File,
    language: str | UnsetType = UNSET,
) -> Request[Box | User | None]:
    """Read labels from a picture.

    Takes a bearer token with the scope `boxes.read`. Deprecated.

    Args:
        language: What is written there.
        picture: The picture.

    https://example.org/boxes#read
    """
    return Request(
        operation="read_labels",
        method="PUT",
        path="/boxes/labels",
        route="/boxes/labels",
        body=bodies.ReadLabelsBody(language=language),
        files=(picture,),
        file_field="picture",
        form=True,
        result=Box,
        results=((202, User), (204, None)),
    )


@overload
def replace_boxes(
    webhook_id: BoxId,
    webhook_token: str,
    *,
    wait: Literal[True],
    body: Sequence[Box],
) -> Request[Sequence[Box]]: ...


@overload
def replace_boxes(
    webhook_id: BoxId,
    webhook_token: str,
    *,
    body: Sequence[Box],
    wait: bool | UnsetType = UNSET,
) -> Request[Sequence[Box] | None]: ...


def replace_boxes(
    webhook_id: BoxId,
    webhook_token: str,
    *,
    body: Sequence[Box],
    wait: bool | UnsetType = UNSET,
) -> Request[Sequence[Box] | None]:
    """Put boxes in place of all.

    Works without a token.

    Args:
        webhook_id: Which.
        webhook_token: Its secret.
        body: The boxes.
        wait: Whether to see them all.

    https://example.org/boxes#replace
    """
    return Request(
        operation="replace_boxes",
        method="PUT",
        path=f"/webhooks/{webhook_id}/{path_segment(webhook_token)}",
        route="/webhooks/{webhook_id}/{webhook_token}",
        major=f"{webhook_id}/{webhook_token}",
        query=query_string(("wait", wait)),
        body=body,
        authorized=False,
        result=Sequence[Box],
        results=((204, None),),
    )


def scan_labels(
    *,
    picture: File,
    ids: Sequence[BoxId] | UnsetType = UNSET,
) -> Request[None]:
    """Read labels without a word.

    Args:
        ids: Which.
        picture: The picture.

    https://example.org/boxes#scan
    """
    return Request(
        operation="scan_labels",
        method="DELETE",
        path="/boxes/labels",
        route="/boxes/labels",
        query=query_string(("ids", comma_separated(ids))),
        files=(picture,),
        file_field="picture",
        form=True,
    )
