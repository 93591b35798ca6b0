"""Scheduled events: what is to happen in a guild, and who wants to be there.

A status moves only forward: scheduled, active, completed, or scheduled, canceled.

https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from collections.abc import Mapping
from typing import Final

from msgspec import structs

from gloam.events import (
    GuildScheduledEventCreate,
    GuildScheduledEventDelete,
    GuildScheduledEventUpdate,
    GuildScheduledEventUserAdd,
    GuildScheduledEventUserAddPayload,
    GuildScheduledEventUserRemove,
    GuildScheduledEventUserRemovePayload,
)
from gloam.models import (
    AuditLogEvent,
    GuildId,
    GuildScheduledEvent,
    GuildScheduledEventEntityType,
    GuildScheduledEventStatus,
    JsonErrorCode,
    Permissions,
    ScheduledEventId,
    UserId,
)
from gloam.models.limits import GUILD_SCHEDULED_EVENTS
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.state import World, build, find

Status = GuildScheduledEventStatus
_NEXT: Final[Mapping[Status, frozenset[Status]]] = {
    Status.SCHEDULED: frozenset({Status.ACTIVE, Status.CANCELED}),
    Status.ACTIVE: frozenset({Status.COMPLETED}),
}


def event_of(world: World, guild_id: GuildId, event_id: int) -> GuildScheduledEvent:
    """The event of a guild; raises `RefusedError` if there is none."""
    events = world.scheduled_events.get(guild_id, {})
    return find(events, ScheduledEventId(event_id), JsonErrorCode.UNKNOWN_SCHEDULED_EVENT)


def create(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildScheduledEvent:
    """Someone plans an event, from its fields by name.

    Raises:
        RefusedError: they may not, there are too many, or the fields contradict each other.
    """
    access.require_guild(world, guild_id, user_id, Permissions.CREATE_EVENTS)
    events = world.scheduled_events.setdefault(guild_id, {})
    planned = [one for one in events.values() if one.status in _NEXT]
    if len(planned) >= GUILD_SCHEDULED_EVENTS:
        raise RefusedError(JsonErrorCode.MAXIMUM_SCHEDULED_EVENTS)
    fields = {
        "channel_id": None,
        "scheduled_end_time": None,
        "description": None,
        "entity_metadata": None,
        "recurrence_rule": None,
        "image": None,
        **settings,
        "id": ScheduledEventId(world.snowflakes.make()),
        "guild_id": guild_id,
        "creator_id": user_id,
        "creator": world.user(user_id),
        "status": Status.SCHEDULED,
        "entity_id": None,
    }
    event = build(GuildScheduledEvent, fields)
    _check(world, user_id, event)
    if event.scheduled_start_time <= world.now:
        message = "Cannot schedule event in the past."
        raise refuse_field("scheduled_start_time", message, "GUILD_SCHEDULED_EVENT_SCHEDULE_PAST")
    events[event.id] = event
    world.event_users[event.id] = {}
    audience = access.members(world, guild_id)
    world.emit(GuildScheduledEventCreate(event, 0), audience, guild_id)
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_CREATE
    _record(world, user_id, action, None, event, reason)
    return event


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    event_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildScheduledEvent:
    """Someone changes fields of an event, by name; its status among them.

    Raises:
        RefusedError: they may not, it is over, or the fields contradict each other.
    """
    old = event_of(world, guild_id, event_id)
    require_keeper(world, user_id, old)
    if old.status not in _NEXT:
        raise RefusedError(JsonErrorCode.SCHEDULED_EVENT_FINISHED)
    event = structs.replace(old, **settings)
    if event.status != old.status and event.status not in _NEXT[old.status]:
        raise refuse_field("status", "This status cannot follow", "TRANSITION_INVALID")
    _check(world, user_id, event)
    world.scheduled_events[guild_id][event.id] = event
    audience = access.members(world, guild_id)
    world.emit(GuildScheduledEventUpdate(event, 0), audience, guild_id)
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_UPDATE
    _record(world, user_id, action, old, event, reason)
    return event


def delete(
    world: World, user_id: UserId, guild_id: GuildId, event_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes an event.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = event_of(world, guild_id, event_id)
    require_keeper(world, user_id, old)
    del world.scheduled_events[guild_id][old.id]
    world.event_users.pop(old.id, None)
    audience = access.members(world, guild_id)
    world.emit(GuildScheduledEventDelete(old, 0), audience, guild_id)
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_DELETE
    _record(world, user_id, action, old, None, reason)


def subscribe(world: World, user_id: UserId, guild_id: GuildId, event_id: int) -> None:
    """Someone wants to be there; to want it twice changes nothing.

    Raises:
        RefusedError: they are not in the guild, or there is no such event.
    """
    access.require_guild(world, guild_id, user_id)
    event = event_of(world, guild_id, event_id)
    wanted = world.event_users[event.id]
    if user_id in wanted:
        return
    wanted[user_id] = None
    payload = GuildScheduledEventUserAddPayload(
        guild_scheduled_event_id=event.id, user_id=user_id, guild_id=guild_id
    )
    audience = access.members(world, guild_id)
    world.emit(GuildScheduledEventUserAdd(payload, 0), audience, guild_id)


def unsubscribe(world: World, user_id: UserId, guild_id: GuildId, event_id: int) -> None:
    """Someone does not want to be there any more.

    Raises:
        RefusedError: there is no such event, or they did not want to.
    """
    event = event_of(world, guild_id, event_id)
    if world.event_users[event.id].pop(user_id, user_id) is not None:
        raise RefusedError(JsonErrorCode.UNKNOWN_SCHEDULED_EVENT_USER)
    payload = GuildScheduledEventUserRemovePayload(
        guild_scheduled_event_id=event.id, user_id=user_id, guild_id=guild_id
    )
    audience = access.members(world, guild_id)
    world.emit(GuildScheduledEventUserRemove(payload, 0), audience, guild_id)


def with_count(world: World, event: GuildScheduledEvent) -> GuildScheduledEvent:
    """The event with how many want to be there."""
    return structs.replace(event, user_count=len(world.event_users[event.id]))


def _check(world: World, user_id: UserId, event: GuildScheduledEvent) -> None:
    """Refuse an event whose fields do not go together."""
    kind = GuildScheduledEventEntityType
    if event.entity_type is kind.EXTERNAL:
        if not (event.entity_metadata and event.entity_metadata.location):
            raise refuse_field("entity_metadata", "This field is required", "BASE_TYPE_REQUIRED")
        if event.scheduled_end_time is None:
            raise refuse_field("scheduled_end_time", "This field is required", "BASE_TYPE_REQUIRED")
        if event.channel_id is not None:
            raise refuse_field("channel_id", "External events have no channel")
    elif event.channel_id is None:
        raise refuse_field("channel_id", "This field is required", "BASE_TYPE_REQUIRED")
    else:
        access.require_channel(world, event.channel_id, user_id, Permissions.CONNECT)
    end = event.scheduled_end_time
    if end is not None and end <= event.scheduled_start_time:
        message = "Cannot end before it starts."
        raise refuse_field("scheduled_end_time", message, "GUILD_SCHEDULED_EVENT_END_BEFORE_START")


def require_keeper(world: World, user_id: UserId, event: GuildScheduledEvent) -> None:
    """Refuse whoever neither planned the event nor manages events."""
    guild = access.require_guild(world, event.guild_id, user_id)
    held = access.in_guild(world, guild, user_id)
    is_own = event.creator_id == user_id and held & Permissions.CREATE_EVENTS
    if not held & Permissions.MANAGE_EVENTS and not is_own:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: GuildScheduledEvent | None,
    new: GuildScheduledEvent | None,
    reason: str | None,
) -> None:
    event = new or old
    if event is not None:
        changes = [one for one in audit.changes(old, new) if one.key != "creator"]
        audit.record(
            world, event.guild_id, user_id, action, event.id, reason=reason, changes=changes
        )
