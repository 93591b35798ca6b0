"""Group DMs: Who takes part in direct messages between several.

Generated from `schema/routes/group_dms.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.channels import Channel
from gloam.models.ids import ChannelId, UserId
from gloam.routes.bodies import group_dms as bodies

__all__ = ["add_group_dm_user", "delete_group_dm_user"]


def add_group_dm_user(
    channel_id: ChannelId,
    user_id: UserId,
    *,
    access_token: str,
    nick: str | UnsetType = UNSET,
) -> Request[Channel | None]:
    """Add someone to direct messages between several.

    Args:
        channel_id: The direct messages.
        user_id: The user.
        access_token: An access token of the user, with the `gdm.join` scope.
        nick: The nickname of the user there.

    https://discord.com/developers/docs/resources/channel#group-dm-add-recipient
    """
    return Request(
        operation="add_group_dm_user",
        method="PUT",
        path=f"/channels/{channel_id}/recipients/{user_id}",
        route="/channels/{channel_id}/recipients/{user_id}",
        major=f"{channel_id}",
        body=bodies.AddGroupDmUserBody(access_token=access_token, nick=nick),
        result=Channel,
        results=((204, None),),
    )


def delete_group_dm_user(
    channel_id: ChannelId,
    user_id: UserId,
) -> Request[None]:
    """Take someone out of direct messages between several.

    Args:
        channel_id: The direct messages.
        user_id: The user.

    https://discord.com/developers/docs/resources/channel#group-dm-remove-recipient
    """
    return Request(
        operation="delete_group_dm_user",
        method="DELETE",
        path=f"/channels/{channel_id}/recipients/{user_id}",
        route="/channels/{channel_id}/recipients/{user_id}",
        major=f"{channel_id}",
    )
