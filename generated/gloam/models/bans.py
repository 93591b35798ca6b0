"""Bans: Users who may not come back to a guild.

Generated from `schema/models/bans.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import Struct

from gloam.models.ids import (
    UserId,
)
from gloam.models.users import User

__all__ = ["Ban", "BulkBan"]


class BulkBan(Struct, frozen=True, gc=False, kw_only=True):
    """What came of banning several users at once.

    https://discord.com/developers/docs/resources/guild#bulk-guild-ban-bulk-ban-response
    """

    banned_users: Sequence[UserId]
    """Those who are banned now."""

    failed_users: Sequence[UserId]
    """Those who could not be banned, or were before."""


class Ban(Struct, frozen=True, gc=False, kw_only=True):
    """A user who may not come back to a guild.

    https://discord.com/developers/docs/resources/guild#ban-object
    """

    reason: str | None
    """Why."""

    user: User
    """Who."""
