"""Request bodies of prune.

Generated from `schema/routes/prune.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    RoleId,
)

__all__ = ["PruneGuildBody"]


class PruneGuildBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `prune_guild` sends.

    https://discord.com/developers/docs/resources/guild#begin-guild-prune
    """

    days: int | UnsetType = UNSET
    """For how many days they must have been away; 7 if absent."""

    compute_prune_count: bool | UnsetType = UNSET
    """Whether to count them; better not in large guilds. They are counted if absent."""

    include_roles: Sequence[RoleId] | UnsetType = UNSET
    """Roles that do not keep a member."""
