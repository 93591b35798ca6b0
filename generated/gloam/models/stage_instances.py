"""Stages: Stages that are live.

Generated from `schema/models/stage_instances.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    ChannelId,
    GuildId,
    ScheduledEventId,
    StageInstanceId,
)

__all__ = ["StageInstance", "StagePrivacyLevel"]


class StagePrivacyLevel(OpenIntEnum):
    """Who may hear a stage.

    https://discord.com/developers/docs/resources/stage-instance#stage-instance-object-privacy-level
    """

    PUBLIC = 1
    """Everyone; no longer used."""

    GUILD_ONLY = 2
    """The guild."""


class StageInstance(Struct, frozen=True, gc=False, kw_only=True):
    """A stage that is live.

    https://discord.com/developers/docs/resources/stage-instance#stage-instance-object
    """

    id: StageInstanceId

    guild_id: GuildId
    """Its guild."""

    channel_id: ChannelId
    """Its channel."""

    topic: str
    """What it is about, up to 120 characters."""

    privacy_level: StagePrivacyLevel
    """Who may hear it."""

    discoverable_disabled: bool
    """Deprecated: whether it is kept out of discovery."""

    guild_scheduled_event_id: ScheduledEventId | None
    """The scheduled event that it is."""
