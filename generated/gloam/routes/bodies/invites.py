"""Request bodies of invites.

Generated from `schema/routes/invites.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    ApplicationId,
    RoleId,
    UserId,
)
from gloam.models.invites import InviteTargetType

__all__ = ["CreateChannelInviteBody"]


class CreateChannelInviteBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_channel_invite` sends.

    https://discord.com/developers/docs/resources/channel#create-channel-invite
    """

    max_age: int | UnsetType = UNSET
    """How many seconds it lives, up to 7 days; 0 for no end, a day if absent."""

    max_uses: int | UnsetType = UNSET
    """How often it can be used; 0 or absent for no limit."""

    temporary: bool | UnsetType = UNSET
    """Whether it makes members only for as long as they are connected; no if absent."""

    unique: bool | UnsetType = UNSET
    """Whether to make a new one even if there is one like it; no if absent."""

    target_type: InviteTargetType | UnsetType = UNSET
    """What it leads to in a voice channel."""

    target_user_id: UserId | UnsetType = UNSET
    """Whose stream it leads to, for STREAM."""

    target_application_id: ApplicationId | UnsetType = UNSET
    """The activity that it leads to, for EMBEDDED_APPLICATION."""

    role_ids: Sequence[RoleId] | UnsetType = UNSET
    """The roles that whoever uses it gets."""
