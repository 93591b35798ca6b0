"""Request bodies of stage instances.

Generated from `schema/routes/stage_instances.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import ChannelId, ScheduledEventId
from gloam.models.stage_instances import StageInstancePrivacyLevel

__all__ = ["CreateStageInstanceBody", "UpdateStageInstanceBody"]


class CreateStageInstanceBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_stage_instance` sends.

    https://discord.com/developers/docs/resources/stage-instance#create-stage-instance
    """

    channel_id: ChannelId
    """The channel of the stage."""

    topic: str
    """What it is about."""

    privacy_level: StageInstancePrivacyLevel | UnsetType = UNSET
    """Who sees it; GUILD_ONLY if absent."""

    send_start_notification: bool | UnsetType = UNSET
    """Whether everyone in the guild is notified; takes MENTION_EVERYONE."""

    guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET
    """The scheduled event that it belongs to."""


class UpdateStageInstanceBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_stage_instance` sends.

    https://discord.com/developers/docs/resources/stage-instance#modify-stage-instance
    """

    topic: str | UnsetType = UNSET
    """What it is about."""

    privacy_level: StageInstancePrivacyLevel | UnsetType = UNSET
    """Who sees it."""
