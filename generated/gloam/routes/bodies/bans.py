"""Request bodies of bans.

Generated from `schema/routes/bans.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    UserId,
)

__all__ = ["BanUserFromGuildBody", "BulkBanUsersFromGuildBody"]


class BanUserFromGuildBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `ban_user_from_guild` sends.

    https://discord.com/developers/docs/resources/guild#create-guild-ban
    """

    delete_message_days: int | UnsetType = UNSET
    """From how many days back messages are deleted; use `delete_message_seconds`."""

    delete_message_seconds: int | UnsetType = UNSET
    """From how many seconds back messages are deleted, up to 7 days; 0 if absent."""


class BulkBanUsersFromGuildBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `bulk_ban_users_from_guild` sends.

    https://discord.com/developers/docs/resources/guild#bulk-guild-ban
    """

    user_ids: Sequence[UserId]
    """The users."""

    delete_message_seconds: int | UnsetType = UNSET
    """From how many seconds back messages are deleted, up to 7 days; 0 if absent."""
