"""The audit log: what was done in a guild, by whom, and why.

In: an action that some verb of the world has carried out. Out: an entry, kept for 45 days, and the
event for those who may read the log. The changes are found by comparing what there was with what
there is now, field by field as the wire spells them; what differs only because it names the object
(its id, its guild) is no change.

https://discord.com/developers/docs/resources/audit-log
"""

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from msgspec import UNSET, Struct, UnsetType

from gloam.core import snowflake_time
from gloam.core.wire import to_builtins
from gloam.events import GuildAuditLogEntryCreate, GuildAuditLogEntryCreatePayload
from gloam.models import (
    AuditLogChange,
    AuditLogEntry,
    AuditLogEntryId,
    AuditLogEvent,
    GenericId,
    GuildId,
    OptionalAuditEntryInfo,
    Permissions,
    UserId,
)
from gloam.models.limits import AUDIT_LOG_KEPT_SECONDS
from gloam.simulator.world import access
from gloam.simulator.world.state import World

_NAMES: Final = frozenset({"id", "guild_id", "user", "token"})


def record(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    action: AuditLogEvent,
    target: int | None,
    *,
    reason: str | None = None,
    changes: Sequence[AuditLogChange] = (),
    options: OptionalAuditEntryInfo | UnsetType = UNSET,
) -> AuditLogEntry:
    """Enter what someone has done to something."""
    entry = AuditLogEntry(
        id=AuditLogEntryId(world.snowflakes.make()),
        action_type=action,
        user_id=user_id,
        target_id=None if target is None else GenericId(target),
        changes=changes or UNSET,
        options=options,
        reason=reason or UNSET,
    )
    world.audit_log.setdefault(guild_id, []).append(entry)
    payload = GuildAuditLogEntryCreatePayload(
        **{field: getattr(entry, field) for field in AuditLogEntry.__struct_fields__},
        guild_id=guild_id,
    )
    audience = access.holders(world, guild_id, Permissions.VIEW_AUDIT_LOG)
    world.emit(GuildAuditLogEntryCreate(payload, 0), audience, guild_id)
    return entry


def changes(old: Struct | None, new: Struct | None) -> list[AuditLogChange]:
    """What differs between two states of an object; None before it is made and when it is gone."""
    before, after = _fields(old), _fields(new)
    return [
        AuditLogChange(
            key=key,
            old_value=before.get(key, UNSET),
            new_value=after.get(key, UNSET),
        )
        for key in (before | after)
        if key not in _NAMES and before.get(key) != after.get(key)
    ]


def entries(
    world: World,
    guild_id: GuildId,
    limit: int,
    *,
    user_id: int | None = None,
    action: int | None = None,
    target_id: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> list[AuditLogEntry]:
    """Entries of a guild's log, the newest first; after an entry: the oldest first."""
    oldest = world.now - timedelta(seconds=AUDIT_LOG_KEPT_SECONDS)
    found = [
        one
        for one in world.audit_log.get(guild_id, ())
        if snowflake_time(one.id) >= oldest
        and (user_id is None or one.user_id == user_id)
        and (action is None or one.action_type == action)
        and (target_id is None or one.target_id == target_id)
        and (before is None or one.id < before)
        and (after is None or one.id > after)
    ]
    return found[:limit] if after is not None else found[::-1][:limit]


def _fields(state: Struct | None) -> dict[str, object]:
    fields = {} if state is None else to_builtins(state)
    return {k: v for k, v in fields.items() if v is not None} if isinstance(fields, dict) else {}
