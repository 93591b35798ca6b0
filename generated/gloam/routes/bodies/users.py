"""Request bodies of users.

Generated from `schema/routes/users.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted
from gloam.models.ids import (
    UserId,
)

__all__ = ["CreateDmBody", "UpdateMyUserBody"]


class UpdateMyUserBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_my_user` sends.

    https://discord.com/developers/docs/resources/user#modify-current-user
    """

    username: str | UnsetType = UNSET
    """The new name."""

    avatar: str | None | UnsetType = UNSET
    """The new avatar as a data URI; null removes it."""

    banner: str | None | UnsetType = UNSET
    """The new banner as a data URI; null removes it."""


class CreateDmBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_dm` sends.

    https://discord.com/developers/docs/resources/user#create-dm
    """

    recipient_id: UserId | UnsetType = UNSET
    """Whom to write to."""

    access_tokens: Sequence[str] | UnsetType = UNSET
    """For a group: access tokens of its members, with the `gdm.join` scope."""

    nicks: Mapping[UserId, str] | UnsetType = UNSET
    """For a group: the nicknames of its members."""

    def __repr__(self) -> str:
        return redacted(self, ("access_tokens",))
