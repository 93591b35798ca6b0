"""Stage instances: Stages that are live.

Generated from `schema/models/stage_instances.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import ChannelId, GuildId, ScheduledEventId, StageInstanceId

__all__ = ["StageInstance", "StageInstancePrivacyLevel"]


class StageInstancePrivacyLevel(OpenIntEnum):
    """Who sees a live stage.

    https://discord.com/developers/docs/resources/stage-instance#stage-instance-object-privacy-level
    """

    PUBLIC = 1
    """Everyone; no longer in use."""

    GUILD_ONLY = 2
    """The members of the guild."""


class StageInstance(Struct, frozen=True, gc=False, kw_only=True):
    """A stage that is live.

    https://discord.com/developers/docs/resources/stage-instance#stage-instance-object
    """

    id: StageInstanceId
    """Id of the live stage."""

    guild_id: GuildId
    """The guild of the stage."""

    channel_id: ChannelId
    """The channel of the stage."""

    topic: str
    """What it is about, 1 to 120 characters."""

    privacy_level: StageInstancePrivacyLevel
    """Who sees it."""

    discoverable_disabled: bool
    """Whether it is kept out of the discovery of stages."""

    guild_scheduled_event_id: ScheduledEventId | None
    """The scheduled event that it belongs to."""
