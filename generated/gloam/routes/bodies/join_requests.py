"""Request bodies of join requests.

Generated from `schema/routes/join_requests.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.join_requests import GuildJoinRequestApplicationStatus

__all__ = ["ActionGuildJoinRequestBody"]


class ActionGuildJoinRequestBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `action_guild_join_request` sends.

    https://github.com/discord/discord-api-spec
    """

    action: GuildJoinRequestApplicationStatus | UnsetType = UNSET
    """APPROVED or REJECTED."""

    rejection_reason: str | UnsetType = UNSET
    """Why it is rejected, for the user to read."""
