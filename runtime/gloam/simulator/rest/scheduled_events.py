"""Scheduled events.

https://discord.com/developers/docs/resources/guild-scheduled-event
"""

from collections.abc import Sequence

from msgspec import UNSET

from gloam.models import (
    GuildScheduledEvent,
    GuildScheduledEventException,
    GuildScheduledEventUser,
    GuildScheduledEventUserCount,
    GuildScheduledEventUserResponse,
)
from gloam.routes.bodies import (
    CreateGuildScheduledEventBody,
    CreateGuildScheduledEventExceptionBody,
    UpdateGuildScheduledEventBody,
    UpdateGuildScheduledEventExceptionBody,
)
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import exceptions, scheduled_events, uploads

_IMAGE = frozenset({"image"})


def list_guild_scheduled_events(call: Call) -> Sequence[GuildScheduledEvent]:
    """The events of a guild."""
    found = list(call.world.scheduled_events.get(call.guild().id, {}).values())
    return [_counted(call, one) for one in found]


def get_guild_scheduled_event(call: Call) -> GuildScheduledEvent:
    """An event."""
    return _counted(call, _event(call))


def create_guild_scheduled_event(call: Call) -> GuildScheduledEvent:
    """A new event."""
    guild, body = call.guild(), call.body(CreateGuildScheduledEventBody)
    settings = given(body, GuildScheduledEvent, but=_IMAGE) | _image(call, body)
    return scheduled_events.create(call.world, call.user_id, guild.id, settings, reason=call.reason)


def update_guild_scheduled_event(call: Call) -> GuildScheduledEvent:
    """Change an event."""
    guild, body = call.guild(), call.body(UpdateGuildScheduledEventBody)
    settings = given(body, GuildScheduledEvent, but=_IMAGE) | _image(call, body)
    target = call.id("guild_scheduled_event_id")
    return scheduled_events.update(
        call.world, call.user_id, guild.id, target, settings, reason=call.reason
    )


def delete_guild_scheduled_event(call: Call) -> None:
    """An event goes."""
    guild, target = call.guild(), call.id("guild_scheduled_event_id")
    scheduled_events.delete(call.world, call.user_id, guild.id, target, reason=call.reason)


def list_guild_scheduled_event_users(call: Call) -> Sequence[GuildScheduledEventUser]:
    """Who wants to be there, by id."""
    event = _event(call)
    limit = call.query_number("limit", 100, 1, 100)
    before, after = call.query_id("before"), call.query_id("after") or 0
    wanted = sorted(call.world.event_users[event.id])
    ids = [one for one in wanted if one > after and (before is None or one < before)]
    page = ids[:limit] if before is None else ids[-limit:]
    members = call.world.members[event.guild_id]
    has_member = call.query_flag("with_member")
    return [
        GuildScheduledEventUser(
            guild_scheduled_event_id=event.id,
            user_id=one,
            user=call.world.users[one],
            member=members[one] if has_member and one in members else UNSET,
            response=GuildScheduledEventUserResponse.INTERESTED,
        )
        for one in page
    ]


def count_guild_scheduled_event_users(call: Call) -> GuildScheduledEventUserCount:
    """How many want to be there."""
    count = len(call.world.event_users[_event(call).id])
    return GuildScheduledEventUserCount(
        guild_scheduled_event_count=count, guild_scheduled_event_exception_counts={}
    )


def create_guild_scheduled_event_exception(call: Call) -> GuildScheduledEventException:
    """Move a date of an event that recurs, or call it off."""
    guild, body = call.guild(), call.body(CreateGuildScheduledEventExceptionBody)
    return exceptions.create(
        call.world,
        call.user_id,
        guild.id,
        call.id("guild_scheduled_event_id"),
        body.original_scheduled_start_time,
        given(body, GuildScheduledEventException),
        reason=call.reason,
    )


def update_guild_scheduled_event_exception(call: Call) -> GuildScheduledEventException:
    """Change what differs on a date."""
    guild, body = call.guild(), call.body(UpdateGuildScheduledEventExceptionBody)
    return exceptions.update(
        call.world,
        call.user_id,
        guild.id,
        call.id("guild_scheduled_event_id"),
        call.id("exception_id"),
        given(body, GuildScheduledEventException),
        reason=call.reason,
    )


def delete_guild_scheduled_event_exception(call: Call) -> None:
    """Let a date be as planned."""
    target, exception = call.id("guild_scheduled_event_id"), call.id("exception_id")
    exceptions.delete(
        call.world, call.user_id, call.guild().id, target, exception, reason=call.reason
    )


def _event(call: Call) -> GuildScheduledEvent:
    target = call.id("guild_scheduled_event_id")
    return scheduled_events.event_of(call.world, call.guild().id, target)


def _counted(call: Call, event: GuildScheduledEvent) -> GuildScheduledEvent:
    if call.query_flag("with_user_count"):
        return scheduled_events.with_count(call.world, event)
    return event


def _image(
    call: Call, body: CreateGuildScheduledEventBody | UpdateGuildScheduledEventBody
) -> dict[str, object]:
    if not body.image:
        return {}
    return {"image": uploads.store_image(call.world, "image", body.image, "guild-events")}
