"""Guilds of the current user: The little that the list of the guilds of an account tells of each.

Generated from `schema/models/current_user_guilds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.guilds import GuildFeature
from gloam.models.ids import (
    GuildId,
)
from gloam.models.permissions import Permissions

__all__ = ["CurrentUserGuild"]


class CurrentUserGuild(Struct, frozen=True, gc=False, kw_only=True):
    """A guild that the current user is in, in brief.

    https://discord.com/developers/docs/resources/user#get-current-user-guilds-example-partial-guild
    """

    id: GuildId

    name: str
    """The name of the guild."""

    icon: str | None
    """Hash of the icon."""

    banner: str | None
    """Hash of the banner."""

    owner: bool
    """Whether the guild belongs to the current user."""

    permissions: Permissions
    """What the current user may do, before the overwrites of channels."""

    features: Sequence[GuildFeature]
    """What is switched on for the guild."""

    approximate_member_count: int | None | UnsetType = UNSET
    """About how many members there are, if counts were asked for."""

    approximate_presence_count: int | None | UnsetType = UNSET
    """About how many members are online, if counts were asked for."""
