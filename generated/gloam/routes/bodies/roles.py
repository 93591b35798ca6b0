"""Request bodies of roles.

Generated from `schema/routes/roles.yaml` by `make generate`; not to be edited.
"""

from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from gloam.models.permissions import Permissions
from gloam.models.roles import RoleColors

__all__ = ["CreateGuildRoleBody", "UpdateGuildRoleBody"]


class CreateGuildRoleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_role` sends.

    https://discord.com/developers/docs/resources/guild#create-guild-role
    """

    name: Annotated[str, Meta(max_length=100, min_length=1)] | UnsetType = UNSET
    """The name; "new role" if absent."""

    permissions: Permissions | UnsetType = UNSET
    """What it allows; the same as @everyone if absent."""

    color: Annotated[int, Meta(ge=0, le=16777215)] | UnsetType = UNSET
    """The color as an RGB number; `colors` says more."""

    colors: RoleColors | UnsetType = UNSET
    """Its colors."""

    hoist: bool | UnsetType = UNSET
    """Whether its members stand apart in the member list."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI."""

    unicode_emoji: Annotated[str, Meta(max_length=100)] | None | UnsetType = UNSET
    """A standard emoji as the icon."""

    mentionable: bool | UnsetType = UNSET
    """Whether everyone may mention it."""


class UpdateGuildRoleBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_role` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-role
    """

    name: Annotated[str, Meta(max_length=100, min_length=1)] | None | UnsetType = UNSET
    """The name."""

    permissions: Permissions | None | UnsetType = UNSET
    """What it allows."""

    color: Annotated[int, Meta(ge=0, le=16777215)] | None | UnsetType = UNSET
    """The color as an RGB number; `colors` says more."""

    colors: RoleColors | None | UnsetType = UNSET
    """Its colors."""

    hoist: bool | None | UnsetType = UNSET
    """Whether its members stand apart in the member list."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI; null removes it."""

    unicode_emoji: Annotated[str, Meta(max_length=100)] | None | UnsetType = UNSET
    """A standard emoji as the icon; null removes it."""

    mentionable: bool | None | UnsetType = UNSET
    """Whether everyone may mention it."""
