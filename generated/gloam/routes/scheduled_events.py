"""Scheduled events: What guilds plan, and who wants to come.

Generated from `schema/routes/scheduled_events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, GuildId, ScheduledEventExceptionId, ScheduledEventId, UserId
from gloam.models.scheduled_events import (
    GuildScheduledEvent,
    GuildScheduledEventEntityMetadata,
    GuildScheduledEventEntityType,
    GuildScheduledEventException,
    GuildScheduledEventPrivacyLevel,
    GuildScheduledEventRecurrenceRule,
    GuildScheduledEventStatus,
    GuildScheduledEventUser,
    GuildScheduledEventUserCount,
)
from gloam.routes.bodies import scheduled_events as bodies

__all__ = [
    "count_guild_scheduled_event_users",
    "create_guild_scheduled_event",
    "create_guild_scheduled_event_exception",
    "delete_guild_scheduled_event",
    "delete_guild_scheduled_event_exception",
    "get_guild_scheduled_event",
    "list_guild_scheduled_event_exception_users",
    "list_guild_scheduled_event_users",
    "list_guild_scheduled_events",
    "update_guild_scheduled_event",
    "update_guild_scheduled_event_exception",
]


def count_guild_scheduled_event_users(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    *,
    guild_scheduled_event_exception_ids: Sequence[ScheduledEventExceptionId] | UnsetType = UNSET,
) -> Request[GuildScheduledEventUserCount]:
    """Count who wants to come to a scheduled event, and to single dates of it.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        guild_scheduled_event_exception_ids: The single dates to count for, up to 10.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """
    return Request(
        operation="count_guild_scheduled_event_users",
        method="GET",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users/counts",
        major=f"{guild_id}",
        query=query_string(
            ("guild_scheduled_event_exception_ids", guild_scheduled_event_exception_ids)
        ),
        result=GuildScheduledEventUserCount,
    )


def create_guild_scheduled_event(
    guild_id: GuildId,
    *,
    name: str,
    privacy_level: GuildScheduledEventPrivacyLevel,
    scheduled_start_time: datetime,
    entity_type: GuildScheduledEventEntityType,
    channel_id: ChannelId | UnsetType = UNSET,
    entity_metadata: GuildScheduledEventEntityMetadata | UnsetType = UNSET,
    scheduled_end_time: datetime | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    image: str | UnsetType = UNSET,
    recurrence_rule: GuildScheduledEventRecurrenceRule | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildScheduledEvent]:
    """Plan an event in a guild.

    An event on a stage also takes MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS there; one in a
    voice channel takes VIEW_CHANNEL and CONNECT there. A guild can have 100 events that are not
    over.

    Takes the CREATE_EVENTS permission.

    Args:
        guild_id: The guild.
        name: The name.
        privacy_level: Who sees it.
        scheduled_start_time: When it will begin.
        entity_type: What kind of place it will be in.
        channel_id: The stage or voice channel that it will be in; not for events outside of
            Discord.
        entity_metadata: The place of an event outside of Discord, which needs it.
        scheduled_end_time: When it will end; events outside of Discord need it.
        description: What it is about.
        image: The cover as a data URI.
        recurrence_rule: How often it comes again.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event
    """
    return Request(
        operation="create_guild_scheduled_event",
        method="POST",
        path=f"/guilds/{guild_id}/scheduled-events",
        route="/guilds/{guild_id}/scheduled-events",
        major=f"{guild_id}",
        body=bodies.CreateGuildScheduledEventBody(
            name=name,
            privacy_level=privacy_level,
            scheduled_start_time=scheduled_start_time,
            entity_type=entity_type,
            channel_id=channel_id,
            entity_metadata=entity_metadata,
            scheduled_end_time=scheduled_end_time,
            description=description,
            image=image,
            recurrence_rule=recurrence_rule,
        ),
        reason=reason,
        result=GuildScheduledEvent,
    )


def create_guild_scheduled_event_exception(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    *,
    original_scheduled_start_time: datetime,
    scheduled_start_time: datetime | None | UnsetType = UNSET,
    scheduled_end_time: datetime | None | UnsetType = UNSET,
    is_canceled: bool | UnsetType = UNSET,
) -> Request[GuildScheduledEventException]:
    """Move a single date of a recurring event, or call it off.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        original_scheduled_start_time: When it would begin by the rule.
        scheduled_start_time: When it will begin instead; as planned if null.
        scheduled_end_time: When it will end instead; as planned if null.
        is_canceled: Whether it will not be on that date.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """
    return Request(
        operation="create_guild_scheduled_event_exception",
        method="POST",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions",
        major=f"{guild_id}",
        body=bodies.CreateGuildScheduledEventExceptionBody(
            original_scheduled_start_time=original_scheduled_start_time,
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            is_canceled=is_canceled,
        ),
        result=GuildScheduledEventException,
    )


def delete_guild_scheduled_event(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
) -> Request[None]:
    """Delete a scheduled event.

    The own events take CREATE_EVENTS or MANAGE_EVENTS, those of others MANAGE_EVENTS. An event
    on a stage also takes MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS there; one in a voice
    channel takes VIEW_CHANNEL and CONNECT there.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#delete-guild-scheduled-event
    """
    return Request(
        operation="delete_guild_scheduled_event",
        method="DELETE",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        major=f"{guild_id}",
    )


def delete_guild_scheduled_event_exception(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    exception_id: ScheduledEventExceptionId,
) -> Request[None]:
    """Take back the change of a single date of a recurring event: the rule holds again.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        exception_id: The single date.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """
    return Request(
        operation="delete_guild_scheduled_event_exception",
        method="DELETE",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        major=f"{guild_id}",
    )


def get_guild_scheduled_event(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    *,
    with_user_count: bool | UnsetType = UNSET,
) -> Request[GuildScheduledEvent]:
    """Fetch a scheduled event.

    An event in a channel takes VIEW_CHANNEL there.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        with_user_count: Whether to count who wants to come.

    https://discord.com/developers/docs/resources/guild-scheduled-event#get-guild-scheduled-event
    """
    return Request(
        operation="get_guild_scheduled_event",
        method="GET",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        major=f"{guild_id}",
        query=query_string(("with_user_count", with_user_count)),
        result=GuildScheduledEvent,
    )


def list_guild_scheduled_event_exception_users(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    guild_scheduled_event_exception_id: ScheduledEventExceptionId,
    *,
    limit: int | UnsetType = UNSET,
    with_member: bool | UnsetType = UNSET,
    before: UserId | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
) -> PagedRequest[Sequence[GuildScheduledEventUser], GuildScheduledEventUser]:
    """List who has answered for a single date of a scheduled event, by id.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        guild_scheduled_event_exception_id: The single date.
        limit: How many users at most, 1 to 100.
        with_member: Whether to add the users as members.
        before: Only users with a lower id.
        after: Only users with a higher id.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """
    return PagedRequest(
        operation="list_guild_scheduled_event_exception_users",
        method="GET",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/{guild_scheduled_event_exception_id}/users",
        major=f"{guild_id}",
        query=query_string(
            ("limit", limit), ("with_member", with_member), ("before", before), ("after", after)
        ),
        result=Sequence[GuildScheduledEventUser],
        pagination=Pagination(maximum=100, key="user.id", cursors=("after", "before")),
    )


def list_guild_scheduled_event_users(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    *,
    limit: int | UnsetType = UNSET,
    with_member: bool | UnsetType = UNSET,
    before: UserId | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
) -> PagedRequest[Sequence[GuildScheduledEventUser], GuildScheduledEventUser]:
    """List who wants to come to a scheduled event, by id.

    Of `before` and `after`, `before` counts if both are given.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        limit: How many users at most, 1 to 100; 100 if absent.
        with_member: Whether to add the users as members.
        before: Only users with a lower id.
        after: Only users with a higher id.

    https://discord.com/developers/docs/resources/guild-scheduled-event#get-guild-scheduled-event-users
    """
    return PagedRequest(
        operation="list_guild_scheduled_event_users",
        method="GET",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/users",
        major=f"{guild_id}",
        query=query_string(
            ("limit", limit), ("with_member", with_member), ("before", before), ("after", after)
        ),
        result=Sequence[GuildScheduledEventUser],
        pagination=Pagination(maximum=100, key="user.id", cursors=("after", "before")),
    )


def list_guild_scheduled_events(
    guild_id: GuildId,
    *,
    with_user_count: bool | UnsetType = UNSET,
) -> Request[Sequence[GuildScheduledEvent]]:
    """List the scheduled events of a guild.

    Events in a channel take VIEW_CHANNEL there.

    Args:
        guild_id: The guild.
        with_user_count: Whether to count who wants to come.

    https://discord.com/developers/docs/resources/guild-scheduled-event#list-scheduled-events-for-guild
    """
    return Request(
        operation="list_guild_scheduled_events",
        method="GET",
        path=f"/guilds/{guild_id}/scheduled-events",
        route="/guilds/{guild_id}/scheduled-events",
        major=f"{guild_id}",
        query=query_string(("with_user_count", with_user_count)),
        result=Sequence[GuildScheduledEvent],
    )


def update_guild_scheduled_event(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    *,
    name: str | UnsetType = UNSET,
    privacy_level: GuildScheduledEventPrivacyLevel | UnsetType = UNSET,
    scheduled_start_time: datetime | UnsetType = UNSET,
    entity_type: GuildScheduledEventEntityType | UnsetType = UNSET,
    channel_id: ChannelId | None | UnsetType = UNSET,
    entity_metadata: GuildScheduledEventEntityMetadata | None | UnsetType = UNSET,
    scheduled_end_time: datetime | UnsetType = UNSET,
    description: str | None | UnsetType = UNSET,
    status: GuildScheduledEventStatus | UnsetType = UNSET,
    image: str | UnsetType = UNSET,
    recurrence_rule: GuildScheduledEventRecurrenceRule | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildScheduledEvent]:
    """Change a scheduled event, begin it or end it.

    The own events take CREATE_EVENTS or MANAGE_EVENTS, those of others MANAGE_EVENTS. An event
    on a stage also takes MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS there; one in a voice
    channel takes VIEW_CHANNEL and CONNECT there. To move an event out of Discord, `channel_id`
    must be null, and `entity_metadata` and `scheduled_end_time` must be given.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        name: The name.
        privacy_level: Who sees it.
        scheduled_start_time: When it will begin.
        entity_type: What kind of place it will be in.
        channel_id: The stage or voice channel that it will be in; null outside of Discord.
        entity_metadata: The place of an event outside of Discord; ignored for others.
        scheduled_end_time: When it will end.
        description: What it is about; null removes it.
        status: ACTIVE begins it, COMPLETED ends it, CANCELED calls it off before it has begun.
        image: The cover as a data URI.
        recurrence_rule: How often it comes again; null for once.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild-scheduled-event#modify-guild-scheduled-event
    """
    return Request(
        operation="update_guild_scheduled_event",
        method="PATCH",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildScheduledEventBody(
            name=name,
            privacy_level=privacy_level,
            scheduled_start_time=scheduled_start_time,
            entity_type=entity_type,
            channel_id=channel_id,
            entity_metadata=entity_metadata,
            scheduled_end_time=scheduled_end_time,
            description=description,
            status=status,
            image=image,
            recurrence_rule=recurrence_rule,
        ),
        reason=reason,
        result=GuildScheduledEvent,
    )


def update_guild_scheduled_event_exception(
    guild_id: GuildId,
    guild_scheduled_event_id: ScheduledEventId,
    exception_id: ScheduledEventExceptionId,
    *,
    scheduled_start_time: datetime | None | UnsetType = UNSET,
    scheduled_end_time: datetime | None | UnsetType = UNSET,
    is_canceled: bool | UnsetType = UNSET,
) -> Request[GuildScheduledEventException]:
    """Change a single date of a recurring event once more.

    Args:
        guild_id: The guild.
        guild_scheduled_event_id: The event.
        exception_id: The single date.
        scheduled_start_time: When it will begin instead; as planned if null.
        scheduled_end_time: When it will end instead; as planned if null.
        is_canceled: Whether it will not be on that date.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """
    return Request(
        operation="update_guild_scheduled_event_exception",
        method="PATCH",
        path=f"/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        route="/guilds/{guild_id}/scheduled-events/{guild_scheduled_event_id}/exceptions/{exception_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildScheduledEventExceptionBody(
            scheduled_start_time=scheduled_start_time,
            scheduled_end_time=scheduled_end_time,
            is_canceled=is_canceled,
        ),
        result=GuildScheduledEventException,
    )
