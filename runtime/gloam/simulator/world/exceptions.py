"""Single dates of scheduled events that recur: moved, or called off.

In: an event with a rule of recurrence, and the moment at which one of its dates would begin, from
which the id of the exception is made: there is one for a date. Out: the event with it. What
Discord tells of an exception is not documented; here it is an update of the event.

https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import structs

from gloam.core import snowflake_at
from gloam.events import GuildScheduledEventUpdate
from gloam.models import (
    AuditLogEvent,
    GuildId,
    GuildScheduledEvent,
    GuildScheduledEventException,
    JsonErrorCode,
    UserId,
)
from gloam.models.ids import ScheduledEventExceptionId
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.scheduled_events import event_of, require_keeper
from gloam.simulator.world.state import World


def of_event(event: GuildScheduledEvent) -> Sequence[GuildScheduledEventException]:
    """The exceptions of an event."""
    return event.guild_scheduled_event_exceptions or ()


def exception_of(event: GuildScheduledEvent, exception_id: int) -> GuildScheduledEventException:
    """The exception of an id.

    Raises:
        RefusedError: there is none.
    """
    for exception in of_event(event):
        if exception.event_exception_id == exception_id:
            return exception
    raise RefusedError(JsonErrorCode.UNKNOWN_SCHEDULED_EVENT)


def create(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    event_id: int,
    original: datetime,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildScheduledEventException:
    """Someone moves or calls off a date.

    Raises:
        RefusedError: they may not, the event has no such date, or there is an exception already.
    """
    event = event_of(world, guild_id, event_id)
    require_keeper(world, user_id, event)
    if event.recurrence_rule is None or original < event.scheduled_start_time:
        raise refuse_field("original_scheduled_start_time", "The event has no such date")
    exception = GuildScheduledEventException(
        event_id=event.id,
        event_exception_id=ScheduledEventExceptionId(snowflake_at(original)),
        scheduled_start_time=None,
        scheduled_end_time=None,
        is_canceled=False,
    )
    if any(one.event_exception_id == exception.event_exception_id for one in of_event(event)):
        message = "There is an exception for this date already"
        raise refuse_field("original_scheduled_start_time", message)
    exception = _sound(structs.replace(exception, **settings))
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE
    _put(world, user_id, event, action, None, exception, reason)
    return exception


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    event_id: int,
    exception_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildScheduledEventException:
    """Someone changes an exception.

    Raises:
        RefusedError: they may not, or there is none.
    """
    event = event_of(world, guild_id, event_id)
    require_keeper(world, user_id, event)
    old = exception_of(event, exception_id)
    new = _sound(structs.replace(old, **settings))
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE
    _put(world, user_id, event, action, old, new, reason)
    return new


def delete(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    event_id: int,
    exception_id: int,
    *,
    reason: str | None = None,
) -> None:
    """Someone lets a date be as planned again.

    Raises:
        RefusedError: they may not, or there is no exception.
    """
    event = event_of(world, guild_id, event_id)
    require_keeper(world, user_id, event)
    old = exception_of(event, exception_id)
    action = AuditLogEvent.GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE
    _put(world, user_id, event, action, old, None, reason)


def _sound(exception: GuildScheduledEventException) -> GuildScheduledEventException:
    start, end = exception.scheduled_start_time, exception.scheduled_end_time
    if start is not None and end is not None and end <= start:
        message = "Cannot end before it starts."
        raise refuse_field("scheduled_end_time", message, "GUILD_SCHEDULED_EVENT_END_BEFORE_START")
    return exception


def _put(
    world: World,
    user_id: UserId,
    event: GuildScheduledEvent,
    action: AuditLogEvent,
    old: GuildScheduledEventException | None,
    new: GuildScheduledEventException | None,
    reason: str | None,
) -> None:
    """Keep, tell and record the event with another exception in the place of the old one."""
    kept = [one for one in of_event(event) if one != old]
    event = structs.replace(
        event, guild_scheduled_event_exceptions=[*kept, *([new] if new is not None else ())]
    )
    world.scheduled_events[event.guild_id][event.id] = event
    audience = access.members(world, event.guild_id)
    world.emit(GuildScheduledEventUpdate(event, 0), audience, event.guild_id)
    changes = audit.changes(old, new)
    audit.record(world, event.guild_id, user_id, action, event.id, reason=reason, changes=changes)
