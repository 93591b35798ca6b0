"""Who is in which voice channel.

In: someone connects, moves, mutes themselves, or is moved and muted. Out: their voice state, and
the events: VOICE_STATE_UPDATE for those who see the channel, and for whoever connects
VOICE_SERVER_UPDATE, with an address where nobody listens: the simulated Discord has no voice
servers.

https://discord.com/developers/docs/resources/voice
"""

import secrets
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.events import (
    VoiceChannelStatusUpdate,
    VoiceChannelStatusUpdatePayload,
    VoiceServerUpdate,
    VoiceServerUpdatePayload,
    VoiceStateUpdate,
)
from gloam.models import (
    AuditLogEvent,
    ChannelId,
    GuildId,
    GuildStageVoiceChannel,
    JsonErrorCode,
    OptionalAuditEntryInfo,
    Permissions,
    UserId,
    VoiceRegion,
    VoiceState,
)
from gloam.models.channels import BaseGuildVoiceChannel
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit
from gloam.simulator.world.state import World, find, guild_of

REGIONS: Final[Sequence[VoiceRegion]] = (
    VoiceRegion(id="simulated", name="Simulated", optimal=True, deprecated=False, custom=False),
)
ENDPOINT: Final = "voice.invalid:443"
"""A name that leads nowhere, by RFC 2606."""


def state_of(world: World, guild_id: GuildId, user_id: int) -> VoiceState:
    """The voice state of a member; raises `RefusedError` if they are in no voice channel."""
    states = world.voice_states.get(guild_id, {})
    return find(states, UserId(user_id), JsonErrorCode.UNKNOWN_VOICE_STATE)


def require_connected(world: World, guild_id: GuildId, user_id: UserId) -> None:
    """Refuse to do something to someone who is in no voice channel.

    Raises:
        RefusedError: they are in none.
    """
    if user_id not in world.voice_states.get(guild_id, {}):
        raise RefusedError(JsonErrorCode.USER_NOT_IN_VOICE)


def connect(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    channel_id: int | None,
    *,
    self_mute: bool = False,
    self_deaf: bool = False,
) -> None:
    """Someone joins, changes or leaves a voice channel.

    Raises:
        RefusedError: it is no voice channel, or they may not connect.
    """
    access.require_guild(world, guild_id, user_id)
    settings: dict[str, object] = {"self_mute": self_mute, "self_deaf": self_deaf}
    if channel_id is None:
        if user_id in world.voice_states.get(guild_id, {}):
            put(world, guild_id, user_id, channel_id=None, settings=settings)
        return
    channel = access.require_channel(world, channel_id, user_id, Permissions.CONNECT)
    if not isinstance(channel, BaseGuildVoiceChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    is_new = user_id not in world.voice_states.get(guild_id, {})
    if isinstance(channel, GuildStageVoiceChannel):
        speaks = access.in_channel(world, channel, user_id) & Permissions.MUTE_MEMBERS
        settings["suppress"] = not speaks
    put(world, guild_id, user_id, channel_id=channel.id, settings=settings)
    if is_new:
        payload = VoiceServerUpdatePayload(
            token=secrets.token_hex(8), guild_id=guild_id, endpoint=ENDPOINT
        )
        world.emit(VoiceServerUpdate(payload, 0), access.only(user_id), guild_id)


def move(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    member_id: UserId,
    channel_id: object,
    *,
    reason: str | None = None,
) -> None:
    """Someone moves a member to another voice channel, or with None out of all.

    Raises:
        RefusedError: they may not, the member is in no voice channel, or may not go there.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MOVE_MEMBERS)
    if member_id not in world.voice_states.get(guild_id, {}):
        raise RefusedError(JsonErrorCode.USER_NOT_IN_VOICE)
    action = AuditLogEvent.MEMBER_DISCONNECT
    options = OptionalAuditEntryInfo(count="1")
    if isinstance(channel_id, int):
        access.require_channel(world, channel_id, user_id, Permissions.CONNECT)
        action = AuditLogEvent.MEMBER_MOVE
        options = structs.replace(options, channel_id=ChannelId(channel_id))
    target = ChannelId(channel_id) if isinstance(channel_id, int) else None
    put(world, guild_id, member_id, channel_id=target)
    audit.record(world, guild_id, user_id, action, None, reason=reason, options=options)


def speak(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    member_id: UserId,
    *,
    suppress: bool | UnsetType = UNSET,
    request_to_speak: datetime | UnsetType | None = UNSET,
) -> None:
    """Someone asks to speak on a stage, or lets someone speak, or silences them.

    Raises:
        RefusedError: they may not, or the member is on no stage.
    """
    old = state_of(world, guild_id, member_id)
    channel = world.channel(old.channel_id or 0)
    if not isinstance(channel, GuildStageVoiceChannel):
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    held = access.in_channel(world, channel, user_id)
    lifts = suppress is False or (suppress is True and member_id != user_id)
    if lifts and not held & Permissions.MUTE_MEMBERS:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    if request_to_speak and not held & Permissions.REQUEST_TO_SPEAK:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    settings: dict[str, object] = {}
    if suppress is not UNSET:
        settings["suppress"] = suppress
    if request_to_speak is not UNSET:
        settings["request_to_speak_timestamp"] = request_to_speak
    put(world, guild_id, member_id, channel_id=old.channel_id, settings=settings)


def refresh(world: World, guild_id: GuildId, user_id: UserId) -> None:
    """The guild mutes or deafens a member, or no longer does."""
    old = world.voice_states.get(guild_id, {}).get(user_id)
    if old is not None:
        put(world, guild_id, user_id, channel_id=old.channel_id)


def set_status(
    world: World, user_id: UserId, channel_id: int, status: str | None, *, reason: str | None = None
) -> None:
    """Someone says what a voice channel is about at the moment.

    Raises:
        RefusedError: it is no voice channel, or they may not.
    """
    needed = Permissions.SET_VOICE_CHANNEL_STATUS
    channel = access.require_channel(world, channel_id, user_id, needed)
    guild_id = guild_of(channel)
    if not isinstance(channel, BaseGuildVoiceChannel) or guild_id is None:
        raise RefusedError(JsonErrorCode.INVALID_CHANNEL_TYPE)
    payload = VoiceChannelStatusUpdatePayload(id=channel.id, guild_id=guild_id, status=status)
    world.voice_statuses[channel.id] = status
    world.emit(VoiceChannelStatusUpdate(payload, 0), access.viewers(world, channel), guild_id)
    action = (
        AuditLogEvent.VOICE_CHANNEL_STATUS_CREATE
        if status
        else AuditLogEvent.VOICE_CHANNEL_STATUS_DELETE
    )
    options = OptionalAuditEntryInfo(status=status) if status else UNSET
    audit.record(world, guild_id, user_id, action, channel.id, reason=reason, options=options)


def put(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    *,
    channel_id: ChannelId | None,
    settings: Mapping[str, object] = {},  # never changed
) -> None:
    """A voice state changes, whoever did it; without a channel it ends."""
    states = world.voice_states.setdefault(guild_id, {})
    member = world.member(guild_id, user_id)
    old = states.get(user_id) or VoiceState(
        channel_id=channel_id,
        user_id=user_id,
        guild_id=guild_id,
        session_id=secrets.token_hex(16),
        deaf=False,
        mute=False,
        self_deaf=False,
        self_mute=False,
        self_video=False,
        suppress=False,
        request_to_speak_timestamp=None,
    )
    new = structs.replace(
        old,
        channel_id=channel_id,
        member=member,
        mute=member.mute,
        deaf=member.deaf,
        **settings,
    )
    place = world.channels.get(channel_id or old.channel_id or ChannelId(0))
    if channel_id is None:
        states.pop(user_id, None)
    else:
        states[user_id] = new
    audience = access.members(world, guild_id) if place is None else access.viewers(world, place)
    world.emit(VoiceStateUpdate(new, 0), audience, guild_id)
