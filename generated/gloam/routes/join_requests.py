"""Join requests: What users ask for who want to join a guild.

Generated from `schema/routes/join_requests.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import GuildId, GuildJoinRequestId
from gloam.models.join_requests import (
    GuildJoinRequest,
    GuildJoinRequestApplicationStatus,
    GuildJoinRequests,
)
from gloam.routes.bodies import join_requests as bodies

__all__ = ["action_guild_join_request", "get_guild_join_requests"]


def action_guild_join_request(
    guild_id: GuildId,
    request_id: GuildJoinRequestId,
    *,
    action: GuildJoinRequestApplicationStatus | UnsetType = UNSET,
    rejection_reason: str | UnsetType = UNSET,
) -> Request[GuildJoinRequest]:
    """Approve or reject a request to join a guild.

    Args:
        guild_id: The guild.
        request_id: The request.
        action: APPROVED or REJECTED.
        rejection_reason: Why it is rejected, for the user to read.

    https://github.com/discord/discord-api-spec
    """
    return Request(
        operation="action_guild_join_request",
        method="PATCH",
        path=f"/guilds/{guild_id}/requests/{request_id}",
        route="/guilds/{guild_id}/requests/{request_id}",
        major=f"{guild_id}",
        body=bodies.ActionGuildJoinRequestBody(action=action, rejection_reason=rejection_reason),
        result=GuildJoinRequest,
    )


def get_guild_join_requests(
    guild_id: GuildId,
    *,
    status: GuildJoinRequestApplicationStatus | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    before: GuildJoinRequestId | UnsetType = UNSET,
    after: GuildJoinRequestId | UnsetType = UNSET,
) -> PagedRequest[GuildJoinRequests, GuildJoinRequest]:
    """List the requests to join a guild.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        guild_id: The guild.
        status: Only requests that have come this far.
        limit: How many requests at most, 1 to 100.
        before: Only requests before this one.
        after: Only requests after this one.

    https://github.com/discord/discord-api-spec
    """
    return PagedRequest(
        operation="get_guild_join_requests",
        method="GET",
        path=f"/guilds/{guild_id}/requests",
        route="/guilds/{guild_id}/requests",
        major=f"{guild_id}",
        query=query_string(
            ("status", status), ("limit", limit), ("before", before), ("after", after)
        ),
        result=GuildJoinRequests,
        pagination=Pagination(
            maximum=100, items="guild_join_requests", key="id", cursors=("before", "after")
        ),
    )
