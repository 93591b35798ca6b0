"""Request bodies of roles.

Generated from `schema/routes/roles.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.permissions import Permissions
from gloam.models.roles import RoleColors

__all__ = ["CreateGuildRoleBody", "UpdateGuildRoleBody"]


class CreateGuildRoleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_role` sends.

    https://discord.com/developers/docs/resources/guild#create-guild-role
    """

    name: str | UnsetType = UNSET
    """The name; "new role" if absent."""

    permissions: Permissions | UnsetType = UNSET
    """What it allows; the same as @everyone if absent."""

    color: int | UnsetType = UNSET
    """The color as an RGB number; `colors` says more."""

    colors: RoleColors | UnsetType = UNSET
    """Its colors."""

    hoist: bool | UnsetType = UNSET
    """Whether its members stand apart in the member list."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI."""

    unicode_emoji: str | None | UnsetType = UNSET
    """A standard emoji as the icon."""

    mentionable: bool | UnsetType = UNSET
    """Whether everyone may mention it."""


class UpdateGuildRoleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_role` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-role
    """

    name: str | None | UnsetType = UNSET
    """The name."""

    permissions: Permissions | None | UnsetType = UNSET
    """What it allows."""

    color: int | None | UnsetType = UNSET
    """The color as an RGB number; `colors` says more."""

    colors: RoleColors | None | UnsetType = UNSET
    """Its colors."""

    hoist: bool | None | UnsetType = UNSET
    """Whether its members stand apart in the member list."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI; null removes it."""

    unicode_emoji: str | None | UnsetType = UNSET
    """A standard emoji as the icon; null removes it."""

    mentionable: bool | None | UnsetType = UNSET
    """Whether everyone may mention it."""
