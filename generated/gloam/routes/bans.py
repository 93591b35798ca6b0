"""Bans: Users who may not come back to a guild.

Generated from `schema/routes/bans.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.bans import Ban, BulkBan
from gloam.models.ids import GuildId, UserId
from gloam.routes.bodies import bans as bodies

__all__ = [
    "ban_user_from_guild",
    "bulk_ban_users_from_guild",
    "get_guild_ban",
    "list_guild_bans",
    "unban_user_from_guild",
]


def ban_user_from_guild(
    guild_id: GuildId,
    user_id: UserId,
    *,
    delete_message_days: int | UnsetType = UNSET,
    delete_message_seconds: int | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[None]:
    """Ban a user from a guild.

    It need not be a member.

    Takes the BAN_MEMBERS permission.

    Args:
        guild_id: The guild.
        user_id: The user.
        delete_message_days: From how many days back messages are deleted; use
            `delete_message_seconds`.
        delete_message_seconds: From how many seconds back messages are deleted, up to 7 days; 0
            if absent.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#create-guild-ban
    """
    return Request(
        operation="ban_user_from_guild",
        method="PUT",
        path=f"/guilds/{guild_id}/bans/{user_id}",
        route="/guilds/{guild_id}/bans/{user_id}",
        major=f"{guild_id}",
        body=bodies.BanUserFromGuildBody(
            delete_message_days=delete_message_days, delete_message_seconds=delete_message_seconds
        ),
        reason=reason,
    )


def bulk_ban_users_from_guild(
    guild_id: GuildId,
    *,
    user_ids: Sequence[UserId],
    delete_message_seconds: int | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[BulkBan]:
    """Ban up to 200 users from a guild.

    Fails if none of them could be banned.

    Takes the BAN_MEMBERS and MANAGE_GUILD permissions.

    Args:
        guild_id: The guild.
        user_ids: The users.
        delete_message_seconds: From how many seconds back messages are deleted, up to 7 days; 0
            if absent.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#bulk-guild-ban
    """
    return Request(
        operation="bulk_ban_users_from_guild",
        method="POST",
        path=f"/guilds/{guild_id}/bulk-ban",
        route="/guilds/{guild_id}/bulk-ban",
        major=f"{guild_id}",
        body=bodies.BulkBanUsersFromGuildBody(
            user_ids=user_ids, delete_message_seconds=delete_message_seconds
        ),
        reason=reason,
        result=BulkBan,
    )


def get_guild_ban(
    guild_id: GuildId,
    user_id: UserId,
) -> Request[Ban]:
    """Fetch the ban of a user.

    A user who is not banned is not found (404).

    Takes the BAN_MEMBERS permission.

    Args:
        guild_id: The guild.
        user_id: The user.

    https://discord.com/developers/docs/resources/guild#get-guild-ban
    """
    return Request(
        operation="get_guild_ban",
        method="GET",
        path=f"/guilds/{guild_id}/bans/{user_id}",
        route="/guilds/{guild_id}/bans/{user_id}",
        major=f"{guild_id}",
        result=Ban,
    )


def list_guild_bans(
    guild_id: GuildId,
    *,
    limit: int | UnsetType = UNSET,
    before: UserId | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
) -> PagedRequest[Sequence[Ban], Ban]:
    """List the bans of a guild.

    Always by ascending user id. If both `before` and `after` are given, only `before` counts.

    Takes the BAN_MEMBERS permission. A page has at most 1000 items; `Client.paginate` gives all.

    Args:
        guild_id: The guild.
        limit: How many bans at most, 1 to 1000; 1000 if absent.
        before: Only users with a lower id.
        after: Only users with a higher id.

    https://discord.com/developers/docs/resources/guild#get-guild-bans
    """
    return PagedRequest(
        operation="list_guild_bans",
        method="GET",
        path=f"/guilds/{guild_id}/bans",
        route="/guilds/{guild_id}/bans",
        major=f"{guild_id}",
        query=query_string(("limit", limit), ("before", before), ("after", after)),
        result=Sequence[Ban],
        pagination=Pagination(maximum=1000, key="user.id", cursors=("after", "before")),
    )


def unban_user_from_guild(
    guild_id: GuildId,
    user_id: UserId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Lift the ban of a user.

    Takes the BAN_MEMBERS permission.

    Args:
        guild_id: The guild.
        user_id: The user.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#remove-guild-ban
    """
    return Request(
        operation="unban_user_from_guild",
        method="DELETE",
        path=f"/guilds/{guild_id}/bans/{user_id}",
        route="/guilds/{guild_id}/bans/{user_id}",
        major=f"{guild_id}",
        reason=reason,
    )
