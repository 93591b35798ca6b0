"""Request bodies of role connections.

Generated from `schema/routes/role_connections.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping

from msgspec import UNSET, Struct, UnsetType

__all__ = ["UpdateApplicationUserRoleConnectionBody"]


class UpdateApplicationUserRoleConnectionBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_application_user_role_connection` sends.

    https://discord.com/developers/docs/resources/user#update-current-user-application-role-connection
    """

    platform_name: str | UnsetType = UNSET
    """What the place is called where the user has another account."""

    platform_username: str | UnsetType = UNSET
    """The name of that account."""

    metadata: Mapping[str, str] | UnsetType = UNSET
    """The values by the keys of the metadata, as text, 5 at most: integers, times in ISO 8601, 1
    and 0 for yes and no.
    """
