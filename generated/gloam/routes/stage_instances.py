"""Stage instances: Stages that are live.

Generated from `schema/routes/stage_instances.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import ChannelId, ScheduledEventId
from gloam.models.stage_instances import StageInstance, StageInstancePrivacyLevel
from gloam.routes.bodies import stage_instances as bodies

__all__ = [
    "create_stage_instance",
    "delete_stage_instance",
    "get_stage_instance",
    "update_stage_instance",
]


def create_stage_instance(
    *,
    channel_id: ChannelId,
    topic: str,
    privacy_level: StageInstancePrivacyLevel | UnsetType = UNSET,
    send_start_notification: bool | UnsetType = UNSET,
    guild_scheduled_event_id: ScheduledEventId | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[StageInstance]:
    """Begin a live stage.

    Discord ends it by itself some minutes after the last speaker has left.

    Takes the MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS permissions.

    Args:
        channel_id: The channel of the stage.
        topic: What it is about.
        privacy_level: Who sees it; GUILD_ONLY if absent.
        send_start_notification: Whether everyone in the guild is notified; takes
            MENTION_EVERYONE.
        guild_scheduled_event_id: The scheduled event that it belongs to.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/stage-instance#create-stage-instance
    """
    return Request(
        operation="create_stage_instance",
        method="POST",
        path="/stage-instances",
        route="/stage-instances",
        body=bodies.CreateStageInstanceBody(
            channel_id=channel_id,
            topic=topic,
            privacy_level=privacy_level,
            send_start_notification=send_start_notification,
            guild_scheduled_event_id=guild_scheduled_event_id,
        ),
        reason=reason,
        result=StageInstance,
    )


def delete_stage_instance(
    channel_id: ChannelId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """End a live stage.

    Takes the MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS permissions.

    Args:
        channel_id: The channel of the stage.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/stage-instance#delete-stage-instance
    """
    return Request(
        operation="delete_stage_instance",
        method="DELETE",
        path=f"/stage-instances/{channel_id}",
        route="/stage-instances/{channel_id}",
        reason=reason,
    )


def get_stage_instance(
    channel_id: ChannelId,
) -> Request[StageInstance]:
    """Fetch the live stage of a channel, if there is one.

    Args:
        channel_id: The channel of the stage.

    https://discord.com/developers/docs/resources/stage-instance#get-stage-instance
    """
    return Request(
        operation="get_stage_instance",
        method="GET",
        path=f"/stage-instances/{channel_id}",
        route="/stage-instances/{channel_id}",
        result=StageInstance,
    )


def update_stage_instance(
    channel_id: ChannelId,
    *,
    topic: str | UnsetType = UNSET,
    privacy_level: StageInstancePrivacyLevel | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[StageInstance]:
    """Change a live stage.

    Takes the MANAGE_CHANNELS, MUTE_MEMBERS and MOVE_MEMBERS permissions.

    Args:
        channel_id: The channel of the stage.
        topic: What it is about.
        privacy_level: Who sees it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/stage-instance#modify-stage-instance
    """
    return Request(
        operation="update_stage_instance",
        method="PATCH",
        path=f"/stage-instances/{channel_id}",
        route="/stage-instances/{channel_id}",
        body=bodies.UpdateStageInstanceBody(topic=topic, privacy_level=privacy_level),
        reason=reason,
        result=StageInstance,
    )
