"""Prune: Kicking members who have long been away.

Generated from `schema/models/prune.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

__all__ = ["GuildPrune"]


class GuildPrune(Struct, frozen=True, gc=False, kw_only=True):
    """How many members a prune kicks, or would.

    https://discord.com/developers/docs/resources/guild#begin-guild-prune
    """

    pruned: int | None
    """How many members; null if they were not to be counted."""
