"""Request bodies of group dms.

Generated from `schema/routes/group_dms.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted

__all__ = ["AddGroupDmUserBody"]


class AddGroupDmUserBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `add_group_dm_user` sends.

    https://discord.com/developers/docs/resources/channel#group-dm-add-recipient
    """

    access_token: str
    """An access token of the user, with the `gdm.join` scope."""

    nick: str | UnsetType = UNSET
    """The nickname of the user there."""

    def __repr__(self) -> str:
        return redacted(self, ("access_token",))
