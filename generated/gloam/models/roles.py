"""Roles: Named sets of permissions that members have.

Generated from `schema/models/roles.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.ids import IntegrationId, RoleId, SkuId, UserId
from gloam.models.permissions import Permissions

__all__ = ["Role", "RoleColors", "RoleFlags", "RoleTags"]


class RoleFlags(Flags):
    """What is true of a role.

    https://discord.com/developers/docs/topics/permissions#role-object-role-flags
    """

    NONE = 0
    """The empty set."""

    IN_PROMPT = 1
    """Members can choose it in the onboarding."""


class RoleTags(Struct, frozen=True, gc=False, kw_only=True):
    """What a special role is for; a key that is there, with null, means yes.

    https://discord.com/developers/docs/topics/permissions#role-object-role-tags-structure
    """

    bot_id: UserId | UnsetType = UNSET
    """The bot that it belongs to."""

    integration_id: IntegrationId | UnsetType = UNSET
    """The integration that it belongs to."""

    premium_subscriber: None | UnsetType = UNSET
    """There if it is the role of those who boost the guild."""

    subscription_listing_id: SkuId | UnsetType = UNSET
    """What it is sold as."""

    available_for_purchase: None | UnsetType = UNSET
    """There if it can be bought."""

    guild_connections: None | UnsetType = UNSET
    """There if members get it by linked accounts."""


class RoleColors(Struct, frozen=True, gc=False, kw_only=True):
    """The colors of a role.

    https://discord.com/developers/docs/topics/permissions#role-object-role-colors-object
    """

    primary_color: int
    """The first color as 0xRRGGBB."""

    secondary_color: int | None
    """The second color; with it, the name has a gradient."""

    tertiary_color: int | None
    """The third color; with it, the name is holographic."""


class Role(Struct, frozen=True, gc=False, kw_only=True):
    """A named set of permissions that members of a guild have.

    https://discord.com/developers/docs/topics/permissions#role-object
    """

    id: RoleId
    """Id of the role; that of everyone has the id of the guild."""

    name: str
    """The name of the role."""

    color: int
    """The first color as 0xRRGGBB."""

    colors: RoleColors
    """The colors of its members."""

    hoist: bool
    """Whether its members stand together in the list of members."""

    position: int
    """Its place from the bottom; roles in the same place stand by id."""

    permissions: Permissions
    """What it allows."""

    managed: bool
    """Whether an integration takes care of it."""

    mentionable: bool
    """Whether everyone may mention it."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    unicode_emoji: str | None | UnsetType = UNSET
    """A standard emoji in place of an icon."""

    tags: RoleTags | UnsetType = UNSET
    """What the role is for, if it is a special one."""

    flags: RoleFlags | UnsetType = UNSET
    """What else is true of it."""
