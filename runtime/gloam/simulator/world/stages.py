"""Stages: a stage channel in which something takes place.

https://discord.com/developers/docs/resources/stage-instance
"""

from collections.abc import Mapping

from msgspec import structs

from gloam.events import StageInstanceCreate, StageInstanceDelete, StageInstanceUpdate
from gloam.models import (
    AuditLogEvent,
    ChannelId,
    GuildId,
    GuildStageVoiceChannel,
    JsonErrorCode,
    OptionalAuditEntryInfo,
    Permissions,
    ScheduledEventId,
    StageInstance,
    StageInstanceId,
    StageInstancePrivacyLevel,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit
from gloam.simulator.world.state import World, find

MODERATOR = Permissions.MANAGE_CHANNELS | Permissions.MUTE_MEMBERS | Permissions.MOVE_MEMBERS


def stage_of(world: World, user_id: UserId, channel_id: int) -> StageInstance:
    """What takes place in a channel, if someone may view it.

    Raises:
        RefusedError: they may not, or nothing does.
    """
    channel = access.require_channel(world, channel_id, user_id)
    return find(world.stages, channel.id, JsonErrorCode.UNKNOWN_STAGE_INSTANCE)


def begin(
    world: World,
    user_id: UserId,
    channel_id: int,
    topic: str,
    *,
    notifies: bool = False,
    event_id: ScheduledEventId | None = None,
    reason: str | None = None,
) -> StageInstance:
    """A moderator of a stage channel begins.

    Raises:
        RefusedError: it is no stage channel, they are none, or it has begun already.
    """
    needed = MODERATOR | (Permissions.MENTION_EVERYONE if notifies else Permissions.NONE)
    channel = access.require_channel(world, channel_id, user_id, needed)
    if not isinstance(channel, GuildStageVoiceChannel) or not channel.guild_id:
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    if channel.id in world.stages:
        raise RefusedError(JsonErrorCode.STAGE_ALREADY_OPEN)
    stage = StageInstance(
        id=StageInstanceId(world.snowflakes.make()),
        guild_id=channel.guild_id,
        channel_id=channel.id,
        topic=topic,
        privacy_level=StageInstancePrivacyLevel.GUILD_ONLY,
        discoverable_disabled=False,
        guild_scheduled_event_id=event_id,
    )
    world.stages[channel.id] = stage
    audience = access.members(world, stage.guild_id)
    world.emit(StageInstanceCreate(stage, 0), audience, stage.guild_id)
    _record(world, user_id, AuditLogEvent.STAGE_INSTANCE_CREATE, None, stage, reason)
    return stage


def update(
    world: World,
    user_id: UserId,
    channel_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> StageInstance:
    """A moderator changes what takes place, by name of the field.

    Raises:
        RefusedError: they are none, or nothing does.
    """
    access.require_channel(world, channel_id, user_id, MODERATOR)
    old = stage_of(world, user_id, channel_id)
    stage = structs.replace(old, **settings)
    world.stages[ChannelId(channel_id)] = stage
    audience = access.members(world, stage.guild_id)
    world.emit(StageInstanceUpdate(stage, 0), audience, stage.guild_id)
    _record(world, user_id, AuditLogEvent.STAGE_INSTANCE_UPDATE, old, stage, reason)
    return stage


def end(world: World, user_id: UserId, channel_id: int, *, reason: str | None = None) -> None:
    """A moderator ends it.

    Raises:
        RefusedError: they are none, or nothing takes place.
    """
    access.require_channel(world, channel_id, user_id, MODERATOR)
    old = stage_of(world, user_id, channel_id)
    del world.stages[old.channel_id]
    audience = access.members(world, old.guild_id)
    world.emit(StageInstanceDelete(old, 0), audience, old.guild_id)
    _record(world, user_id, AuditLogEvent.STAGE_INSTANCE_DELETE, old, None, reason)


def of_guild(world: World, guild_id: GuildId) -> list[StageInstance]:
    """What takes place in a guild."""
    return [one for one in world.stages.values() if one.guild_id == guild_id]


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: StageInstance | None,
    new: StageInstance | None,
    reason: str | None,
) -> None:
    stage = new or old
    if stage is not None:
        audit.record(
            world,
            stage.guild_id,
            user_id,
            action,
            stage.id,
            reason=reason,
            changes=audit.changes(old, new),
            options=OptionalAuditEntryInfo(channel_id=stage.channel_id),
        )
