"""Scheduled events: What guilds plan.

Generated from `schema/models/scheduled_events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    ChannelId,
    GenericId,
    GuildId,
    ScheduledEventExceptionId,
    ScheduledEventId,
    UserId,
)
from gloam.models.members import GuildMember
from gloam.models.users import User

__all__ = [
    "GuildScheduledEvent",
    "GuildScheduledEventEntityMetadata",
    "GuildScheduledEventEntityType",
    "GuildScheduledEventException",
    "GuildScheduledEventPrivacyLevel",
    "GuildScheduledEventRecurrenceRule",
    "GuildScheduledEventRecurrenceRuleFrequency",
    "GuildScheduledEventRecurrenceRuleMonth",
    "GuildScheduledEventRecurrenceRuleNWeekday",
    "GuildScheduledEventRecurrenceRuleWeekday",
    "GuildScheduledEventStatus",
    "GuildScheduledEventUser",
    "GuildScheduledEventUserCount",
    "GuildScheduledEventUserResponse",
]


class GuildScheduledEventPrivacyLevel(OpenIntEnum):
    """Who sees a scheduled event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-privacy-level
    """

    GUILD_ONLY = 2
    """The members of the guild."""


class GuildScheduledEventEntityType(OpenIntEnum):
    """The kinds of places of scheduled events.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types
    """

    NONE = 0
    """No kind of place."""

    STAGE_INSTANCE = 1
    """A stage."""

    VOICE = 2
    """A voice channel."""

    EXTERNAL = 3
    """Outside of Discord."""


class GuildScheduledEventStatus(OpenIntEnum):
    """Whether a scheduled event has begun, or is over.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
    """

    SCHEDULED = 1
    """It is yet to begin."""

    ACTIVE = 2
    """It has begun."""

    COMPLETED = 3
    """It is over, for good."""

    CANCELED = 4
    """It will not be, for good."""


class GuildScheduledEventUserResponse(OpenIntEnum):
    """What a user has answered to a scheduled event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-user-object
    """

    UNINTERESTED = 0
    """Does not want to come."""

    INTERESTED = 1
    """Wants to come."""


class GuildScheduledEventRecurrenceRuleFrequency(OpenIntEnum):
    """The periods in which a scheduled event comes again.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-frequency
    """

    YEARLY = 0
    """Years."""

    MONTHLY = 1
    """Months."""

    WEEKLY = 2
    """Weeks."""

    DAILY = 3
    """Days."""


class GuildScheduledEventRecurrenceRuleWeekday(OpenIntEnum):
    """The days of the week.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-weekday
    """

    MONDAY = 0
    """Monday."""

    TUESDAY = 1
    """Tuesday."""

    WEDNESDAY = 2
    """Wednesday."""

    THURSDAY = 3
    """Thursday."""

    FRIDAY = 4
    """Friday."""

    SATURDAY = 5
    """Saturday."""

    SUNDAY = 6
    """Sunday."""


class GuildScheduledEventRecurrenceRuleMonth(OpenIntEnum):
    """The months.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-month
    """

    JANUARY = 1
    """January."""

    FEBRUARY = 2
    """February."""

    MARCH = 3
    """March."""

    APRIL = 4
    """April."""

    MAY = 5
    """May."""

    JUNE = 6
    """June."""

    JULY = 7
    """July."""

    AUGUST = 8
    """August."""

    SEPTEMBER = 9
    """September."""

    OCTOBER = 10
    """October."""

    NOVEMBER = 11
    """November."""

    DECEMBER = 12
    """December."""


class GuildScheduledEventEntityMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """More about the place of a scheduled event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
    """

    location: str | UnsetType = UNSET
    """Where it will be outside of Discord, 1 to 100 characters."""


class GuildScheduledEventException(Struct, frozen=True, gc=False, kw_only=True):
    """A single date of a recurring event that differs from the rule.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """

    event_id: ScheduledEventId
    """The event."""

    event_exception_id: ScheduledEventExceptionId
    """Id of the date."""

    scheduled_start_time: datetime | None
    """When it will begin instead; null if as planned."""

    scheduled_end_time: datetime | None
    """When it will end instead; null if as planned."""

    is_canceled: bool
    """Whether it will not be on that date."""


class GuildScheduledEventUserCount(Struct, frozen=True, gc=False, kw_only=True):
    """How many want to come to a scheduled event, and to single dates of it.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """

    guild_scheduled_event_count: int
    """How many want to come to the event."""

    guild_scheduled_event_exception_counts: Mapping[ScheduledEventExceptionId, int]
    """How many want to come to each date that was asked for, by its id."""


class GuildScheduledEventRecurrenceRuleNWeekday(Struct, frozen=True, gc=False, kw_only=True):
    """A day of a certain week of the month.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
    """

    n: int
    """Which week, 1 to 5."""

    day: GuildScheduledEventRecurrenceRuleWeekday
    """Which day."""


class GuildScheduledEventRecurrenceRule(Struct, frozen=True, gc=False, kw_only=True):
    """How often a scheduled event comes again.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """

    start: datetime
    """When it is first."""

    frequency: GuildScheduledEventRecurrenceRuleFrequency
    """The period."""

    interval: int
    """How many periods lie between two; 2 with weeks is every other week."""

    end: datetime | None | UnsetType = UNSET
    """When it is last; nobody can set it yet."""

    by_weekday: Sequence[GuildScheduledEventRecurrenceRuleWeekday] | None | UnsetType = UNSET
    """The days of the week, for periods of days and weeks; one day alone for weeks."""

    by_n_weekday: Sequence[GuildScheduledEventRecurrenceRuleNWeekday] | None | UnsetType = UNSET
    """The days of certain weeks of the month, for periods of months; one alone can be set."""

    by_month: Sequence[GuildScheduledEventRecurrenceRuleMonth] | None | UnsetType = UNSET
    """The months, for periods of years; one alone can be set, with `by_month_day`."""

    by_month_day: Sequence[int] | None | UnsetType = UNSET
    """The days of the month, for periods of years; one alone can be set, with `by_month`."""

    by_year_day: Sequence[int] | None | UnsetType = UNSET
    """The days of the year, 1 to 364; nobody can set them yet."""

    count: int | None | UnsetType = UNSET
    """How often it is in all; nobody can set it yet."""


class GuildScheduledEventUser(Struct, frozen=True, gc=False, kw_only=True):
    """Someone who wants to come to a scheduled event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-user-object
    """

    guild_scheduled_event_id: ScheduledEventId
    """The event."""

    guild_scheduled_event_exception_id: ScheduledEventExceptionId | None | UnsetType = UNSET
    """The single date, if the answer is for one alone."""

    user_id: UserId | UnsetType = UNSET
    """Id of the user."""

    user: User | UnsetType = UNSET
    """The user."""

    member: GuildMember | UnsetType = UNSET
    """The user as a member, if it was asked for."""

    response: GuildScheduledEventUserResponse | UnsetType = UNSET
    """What the user has answered."""


class GuildScheduledEvent(Struct, frozen=True, gc=False, kw_only=True):
    """Something that a guild plans.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object
    """

    id: ScheduledEventId
    """Id of the event."""

    guild_id: GuildId
    """The guild that plans it."""

    channel_id: ChannelId | None
    """Where it will be; null if outside of Discord."""

    name: str
    """The name, 1 to 100 characters."""

    scheduled_start_time: datetime
    """When it will begin."""

    scheduled_end_time: datetime | None
    """When it will end; always known outside of Discord."""

    privacy_level: GuildScheduledEventPrivacyLevel
    """Who sees it."""

    status: GuildScheduledEventStatus
    """Whether it has begun, or is over."""

    entity_type: GuildScheduledEventEntityType
    """What kind of place it will be in."""

    entity_id: GenericId | None
    """Id of what it happens in, such as the live stage."""

    recurrence_rule: GuildScheduledEventRecurrenceRule | None
    """How often it comes again."""

    creator_id: UserId | None | UnsetType = UNSET
    """Who planned it; null for events from before 25 October 2021."""

    description: str | None | UnsetType = UNSET
    """What it is about, 1 to 1000 characters."""

    entity_metadata: GuildScheduledEventEntityMetadata | None | UnsetType = UNSET
    """More about the place."""

    creator: User | UnsetType = UNSET
    """Who planned it."""

    user_count: int | UnsetType = UNSET
    """How many want to come."""

    image: str | None | UnsetType = UNSET
    """Hash of the cover."""

    user_rsvp: GuildScheduledEventUser | None | UnsetType = UNSET
    """What the current user has answered."""

    guild_scheduled_event_exceptions: Sequence[GuildScheduledEventException] | UnsetType = UNSET
    """The single dates that differ from the rule."""
