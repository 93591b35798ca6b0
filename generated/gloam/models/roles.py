"""Roles: What members of a guild are grouped by.

Generated from `schema/models/roles.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.ids import (
    IntegrationId,
    RoleId,
    SkuId,
    UserId,
)
from gloam.models.permissions import Permissions

__all__ = ["Role", "RoleColors", "RoleFlags", "RoleTags"]


class RoleColors(Struct, frozen=True, gc=False, kw_only=True):
    """The colours of a role, as numbers of 24 bits.

    https://discord.com/developers/docs/topics/permissions#role-object-role-colors-object
    """

    primary_color: int
    """The colour, or the first of a gradient."""

    secondary_color: int | None
    """The second of a gradient."""

    tertiary_color: int | None
    """The third of a holographic style."""


class RoleTags(Struct, frozen=True, gc=False, kw_only=True):
    """What a role is for. A key that is there with null means yes.

    https://discord.com/developers/docs/topics/permissions#role-object-role-tags-structure
    """

    bot_id: UserId | UnsetType = UNSET
    """The bot that it belongs to."""

    integration_id: IntegrationId | UnsetType = UNSET
    """The integration that it belongs to."""

    premium_subscriber: None | UnsetType = UNSET
    """There if it is the role of those who boost the guild."""

    subscription_listing_id: SkuId | UnsetType = UNSET
    """What is to be bought to have it."""

    available_for_purchase: None | UnsetType = UNSET
    """There if it can be bought."""

    guild_connections: None | UnsetType = UNSET
    """There if it depends on connections of the account."""


class RoleFlags(Flags):
    """Marks of a role.

    https://discord.com/developers/docs/topics/permissions#role-object-role-flags
    """

    NONE = 0
    """The empty set."""

    IN_PROMPT = 1
    """Members can choose it while they are welcomed."""


class Role(Struct, frozen=True, gc=False, kw_only=True):
    """A group of members of a guild, and what it may do.

    https://discord.com/developers/docs/topics/permissions#role-object
    """

    id: RoleId
    """The role; the role of everyone has the id of the guild."""

    name: str

    color: int
    """The first colour, as a number of 24 bits; `colors` has all of them."""

    colors: RoleColors
    """The colours."""

    hoist: bool
    """Whether its members are listed apart."""

    position: int
    """Where it stands; a higher number has more say, ties go to the lower id."""

    permissions: Permissions
    """What its members may do everywhere."""

    managed: bool
    """Whether an integration rules it."""

    mentionable: bool
    """Whether everyone may mention it."""

    flags: RoleFlags
    """Marks of the role."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    unicode_emoji: str | None | UnsetType = UNSET
    """The emoji that is its icon."""

    tags: RoleTags | UnsetType = UNSET
    """What it is for."""

    description: str | None | UnsetType = UNSET
    """What it is about."""
