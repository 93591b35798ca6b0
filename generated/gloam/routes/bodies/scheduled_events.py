"""Request bodies of scheduled events.

Generated from `schema/routes/scheduled_events.yaml` by `make generate`; not to be edited.
"""

from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import (
    ChannelId,
)
from gloam.models.scheduled_events import (
    GuildScheduledEventEntityMetadata,
    GuildScheduledEventEntityType,
    GuildScheduledEventPrivacyLevel,
    GuildScheduledEventRecurrenceRule,
    GuildScheduledEventStatus,
)

__all__ = [
    "CreateGuildScheduledEventBody",
    "CreateGuildScheduledEventExceptionBody",
    "UpdateGuildScheduledEventBody",
    "UpdateGuildScheduledEventExceptionBody",
]


class CreateGuildScheduledEventExceptionBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_scheduled_event_exception` sends.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """

    original_scheduled_start_time: datetime
    """When it would begin by the rule."""

    scheduled_start_time: datetime | None | UnsetType = UNSET
    """When it will begin instead; as planned if null."""

    scheduled_end_time: datetime | None | UnsetType = UNSET
    """When it will end instead; as planned if null."""

    is_canceled: bool | UnsetType = UNSET
    """Whether it will not be on that date."""


class UpdateGuildScheduledEventExceptionBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_scheduled_event_exception` sends.

    https://discord.com/developers/docs/resources/guild-scheduled-event
    """

    scheduled_start_time: datetime | None | UnsetType = UNSET
    """When it will begin instead; as planned if null."""

    scheduled_end_time: datetime | None | UnsetType = UNSET
    """When it will end instead; as planned if null."""

    is_canceled: bool | UnsetType = UNSET
    """Whether it will not be on that date."""


class CreateGuildScheduledEventBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_scheduled_event` sends.

    https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event
    """

    name: str
    """The name."""

    privacy_level: GuildScheduledEventPrivacyLevel
    """Who sees it."""

    scheduled_start_time: datetime
    """When it will begin."""

    entity_type: GuildScheduledEventEntityType
    """What kind of place it will be in."""

    channel_id: ChannelId | UnsetType = UNSET
    """The stage or voice channel that it will be in; not for events outside of Discord."""

    entity_metadata: GuildScheduledEventEntityMetadata | UnsetType = UNSET
    """The place of an event outside of Discord, which needs it."""

    scheduled_end_time: datetime | UnsetType = UNSET
    """When it will end; events outside of Discord need it."""

    description: str | UnsetType = UNSET
    """What it is about."""

    image: str | UnsetType = UNSET
    """The cover as a data URI."""

    recurrence_rule: GuildScheduledEventRecurrenceRule | UnsetType = UNSET
    """How often it comes again."""


class UpdateGuildScheduledEventBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_scheduled_event` sends.

    https://discord.com/developers/docs/resources/guild-scheduled-event#modify-guild-scheduled-event
    """

    name: str | UnsetType = UNSET
    """The name."""

    privacy_level: GuildScheduledEventPrivacyLevel | UnsetType = UNSET
    """Who sees it."""

    scheduled_start_time: datetime | UnsetType = UNSET
    """When it will begin."""

    entity_type: GuildScheduledEventEntityType | UnsetType = UNSET
    """What kind of place it will be in."""

    channel_id: ChannelId | None | UnsetType = UNSET
    """The stage or voice channel that it will be in; null outside of Discord."""

    entity_metadata: GuildScheduledEventEntityMetadata | None | UnsetType = UNSET
    """The place of an event outside of Discord; ignored for others."""

    scheduled_end_time: datetime | UnsetType = UNSET
    """When it will end."""

    description: str | None | UnsetType = UNSET
    """What it is about; null removes it."""

    status: GuildScheduledEventStatus | UnsetType = UNSET
    """ACTIVE begins it, COMPLETED ends it, CANCELED calls it off before it has begun."""

    image: str | UnsetType = UNSET
    """The cover as a data URI."""

    recurrence_rule: GuildScheduledEventRecurrenceRule | None | UnsetType = UNSET
    """How often it comes again; null for once."""
