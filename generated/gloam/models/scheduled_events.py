"""Scheduled events: What will happen in a guild.

Generated from `schema/models/scheduled_events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    ChannelId,
    GenericId,
    GuildId,
    ScheduledEventId,
    UserId,
)
from gloam.models.users import User

__all__ = [
    "GuildScheduledEvent",
    "RecurrenceFrequency",
    "RecurrenceNWeekday",
    "RecurrenceRule",
    "RecurrenceWeekday",
    "ScheduledEventEntityType",
    "ScheduledEventMetadata",
    "ScheduledEventPrivacyLevel",
    "ScheduledEventStatus",
]


class ScheduledEventPrivacyLevel(OpenIntEnum):
    """Who may see a scheduled event.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-privacy-level
    """

    GUILD_ONLY = 2
    """The guild."""


class ScheduledEventEntityType(OpenIntEnum):
    """Where a scheduled event is.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-types
    """

    STAGE_INSTANCE = 1
    """On a stage."""

    VOICE = 2
    """In a voice channel."""

    EXTERNAL = 3
    """Elsewhere."""


class ScheduledEventStatus(OpenIntEnum):
    """How a scheduled event stands.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-status
    """

    SCHEDULED = 1
    """To come."""

    ACTIVE = 2
    """Going on."""

    COMPLETED = 3
    """Over."""

    CANCELED = 4
    """Called off."""


class RecurrenceFrequency(OpenIntEnum):
    """How often something comes back.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-frequency
    """

    YEARLY = 0
    """Each year."""

    MONTHLY = 1
    """Each month."""

    WEEKLY = 2
    """Each week."""

    DAILY = 3
    """Each day."""


class RecurrenceWeekday(OpenIntEnum):
    """A day of the week.

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


class ScheduledEventMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """More about where a scheduled event is.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object-guild-scheduled-event-entity-metadata
    """

    location: str | UnsetType = UNSET
    """The place, up to 100 characters."""


class RecurrenceNWeekday(Struct, frozen=True, gc=False, kw_only=True):
    """A day of a week of the month.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object-guild-scheduled-event-recurrence-rule-nweekday-structure
    """

    n: int
    """Which week, 1 to 5."""

    day: RecurrenceWeekday
    """Which day."""


class RecurrenceRule(Struct, frozen=True, gc=False, kw_only=True):
    """How something comes back.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-recurrence-rule-object
    """

    start: datetime
    """When it begins."""

    end: datetime | None
    """When it ends."""

    frequency: RecurrenceFrequency
    """How often."""

    interval: int
    """Every how many of them."""

    by_weekday: Sequence[RecurrenceWeekday] | None
    """On which days of the week."""

    by_n_weekday: Sequence[RecurrenceNWeekday] | None
    """On which days of which weeks of the month."""

    by_month: Sequence[int] | None
    """In which months, 1 to 12."""

    by_month_day: Sequence[int] | None
    """On which days of the month."""

    by_year_day: Sequence[int] | None
    """On which days of the year."""

    count: int | None
    """How many times."""


class GuildScheduledEvent(Struct, frozen=True, gc=False, kw_only=True):
    """Something that will happen.

    https://discord.com/developers/docs/resources/guild-scheduled-event#guild-scheduled-event-object
    """

    id: ScheduledEventId

    guild_id: GuildId
    """Its guild."""

    channel_id: ChannelId | None
    """Its channel; null if it is elsewhere."""

    name: str
    """1 to 100 characters."""

    scheduled_start_time: datetime
    """When it begins."""

    scheduled_end_time: datetime | None
    """When it ends; needed if it is elsewhere."""

    privacy_level: ScheduledEventPrivacyLevel
    """Who may see it."""

    status: ScheduledEventStatus
    """How it stands."""

    entity_type: ScheduledEventEntityType
    """Where it is."""

    entity_id: GenericId | None
    """What belongs to it."""

    entity_metadata: ScheduledEventMetadata | None
    """More about where it is."""

    recurrence_rule: RecurrenceRule | None
    """How it comes back."""

    creator_id: UserId | None | UnsetType = UNSET
    """Who made it; null before 2021-10-25."""

    description: str | None | UnsetType = UNSET
    """1 to 1000 characters."""

    creator: User | UnsetType = UNSET
    """Who made it."""

    user_count: int | UnsetType = UNSET
    """How many want to come."""

    image: str | None | UnsetType = UNSET
    """Hash of the cover."""
