"""Audit logs: Who did what to a guild.

Generated from `schema/routes/audit_logs.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination
from gloam.core.query import query_string
from gloam.models.audit_logs import AuditLog, AuditLogEntry, AuditLogEvent
from gloam.models.ids import AuditLogEntryId, GenericId, GuildId, UserId

__all__ = ["list_guild_audit_log_entries"]


def list_guild_audit_log_entries(
    guild_id: GuildId,
    *,
    user_id: UserId | UnsetType = UNSET,
    target_id: GenericId | UnsetType = UNSET,
    action_type: AuditLogEvent | UnsetType = UNSET,
    before: AuditLogEntryId | UnsetType = UNSET,
    after: AuditLogEntryId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[AuditLog, AuditLogEntry]:
    """Read the audit log of a guild.

    Entries are kept for 45 days. They come newest first, with `after` oldest first; `after=0`
    begins with the oldest.

    Takes the VIEW_AUDIT_LOG permission. A page has at most 100 items; `Client.paginate` gives
    all.

    Args:
        guild_id: The guild.
        user_id: Only what this user did.
        target_id: Only what was done to this.
        action_type: Only entries of this kind.
        before: Only entries before this one.
        after: Only entries after this one.
        limit: How many entries at most, 1 to 100; 50 if absent.

    https://discord.com/developers/docs/resources/audit-log#get-guild-audit-log
    """
    return PagedRequest(
        operation="list_guild_audit_log_entries",
        method="GET",
        path=f"/guilds/{guild_id}/audit-logs",
        route="/guilds/{guild_id}/audit-logs",
        major=f"{guild_id}",
        query=query_string(
            ("user_id", user_id),
            ("target_id", target_id),
            ("action_type", action_type),
            ("before", before),
            ("after", after),
            ("limit", limit),
        ),
        result=AuditLog,
        pagination=Pagination(
            maximum=100, items="audit_log_entries", key="id", cursors=("before", "after")
        ),
    )
