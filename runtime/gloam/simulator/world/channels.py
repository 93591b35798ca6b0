"""Channels of guilds, and private ones. Threads have a module of their own.

Every member hears of every channel of a guild, whether or not they may view it, and can list them
all; what is in a channel is for those who view it. Whoever comes to view one is told its threads.

https://discord.com/developers/docs/resources/channel
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from msgspec import structs

from gloam.events import (
    ChannelCreate,
    ChannelDelete,
    ChannelUpdate,
    ThreadListSync,
    ThreadListSyncPayload,
    TypingStart,
    TypingStartPayload,
)
from gloam.models import (
    AnnouncementThread,
    AuditLogEvent,
    ChannelId,
    ChannelPosition,
    ChannelType,
    DMChannel,
    GroupDMChannel,
    GuildAnnouncementChannel,
    GuildCategory,
    GuildForumChannel,
    GuildId,
    GuildMediaChannel,
    GuildStageVoiceChannel,
    GuildTextChannel,
    GuildVoiceChannel,
    JsonErrorCode,
    Permissions,
    PublicThread,
    UserId,
)
from gloam.models.channels import (
    BaseGuildChannel,
    BaseGuildForumChannel,
    BaseGuildVoiceChannel,
    BasePrivateChannel,
    BaseThread,
)
from gloam.models.limits import (
    CATEGORY_CHANNELS,
    CHANNEL_TOPIC_CHARACTERS,
    FORUM_TOPIC_CHARACTERS,
    GUILD_CHANNELS,
)
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, remnants, threads
from gloam.simulator.world.state import AnyChannel, GuildChannel, World, guild_of

KINDS: Final[Mapping[ChannelType, type[GuildChannel]]] = {
    ChannelType.GUILD_TEXT: GuildTextChannel,
    ChannelType.GUILD_VOICE: GuildVoiceChannel,
    ChannelType.GUILD_CATEGORY: GuildCategory,
    ChannelType.GUILD_ANNOUNCEMENT: GuildAnnouncementChannel,
    ChannelType.GUILD_STAGE_VOICE: GuildStageVoiceChannel,
    ChannelType.GUILD_FORUM: GuildForumChannel,
    ChannelType.GUILD_MEDIA: GuildMediaChannel,
}
_CONVERTIBLE: Final = frozenset({ChannelType.GUILD_TEXT, ChannelType.GUILD_ANNOUNCEMENT})
"""The types between which a channel can change."""

_VOICE_DEFAULTS: Final = {"bitrate": 64_000, "user_limit": 0, "rtc_region": None}
_NONE: Final[Mapping[str, object]] = MappingProxyType({})


def create_text_channel(world: World, guild_id: GuildId, name: str) -> GuildTextChannel:
    """A new text channel; nobody makes it, it is simply there."""
    channel = GuildTextChannel(
        id=ChannelId(world.snowflakes.make()),
        guild_id=guild_id,
        name=name,
        position=_next_position(world, guild_id),
        permission_overwrites=[],
        parent_id=None,
        last_message_id=None,
        topic=None,
        nsfw=False,
        rate_limit_per_user=0,
    )
    _add(world, channel, guild_id)
    return channel


def create_channel(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    name: str,
    kind: ChannelType = ChannelType.GUILD_TEXT,
    settings: Mapping[str, object] = _NONE,
    *,
    reason: str | None = None,
) -> GuildChannel:
    """Someone makes a channel of a kind, with further settings by name; what it lacks is ignored.

    Raises:
        RefusedError: they may not, there are too many, or guilds have no such channels.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_CHANNELS)
    if kind not in KINDS:
        choices = ", ".join(str(one.value) for one in KINDS)
        raise refuse_field("type", f"Value must be one of ({choices}).", "BASE_TYPE_CHOICES")
    if len(in_guild(world, guild_id)) >= GUILD_CHANNELS:
        raise RefusedError(JsonErrorCode.MAXIMUM_CHANNELS)
    parent = _parent(world, guild_id, settings.get("parent_id"))
    channel = KINDS[kind](
        id=ChannelId(world.snowflakes.make()),
        guild_id=guild_id,
        name=name,
        position=_next_position(world, guild_id),
        permission_overwrites=parent.permission_overwrites if parent else [],
        parent_id=None,
        nsfw=False,
    )
    defaults = _VOICE_DEFAULTS if isinstance(channel, BaseGuildVoiceChannel) else {}
    channel = _set(channel, {"last_message_id": None, "topic": None, **defaults, **settings})
    held = access.in_guild(world, guild, user_id)
    if "permission_overwrites" in settings:
        for overwrite in channel.permission_overwrites or ():
            access.require_grantable(held, overwrite.allow | overwrite.deny)
    _check_topic(channel)
    _add(world, channel, guild_id)
    _record(world, user_id, AuditLogEvent.CHANNEL_CREATE, None, channel, reason)
    return channel


def update(
    world: World,
    user_id: UserId,
    channel_id: int,
    settings: Mapping[str, object],
    kind: ChannelType | None = None,
    *,
    reason: str | None = None,
) -> AnyChannel:
    """Someone changes settings of a channel, by name; those that it lacks are ignored.

    Raises:
        RefusedError: they may not, or it is a private one.
    """
    channel = access.require_channel(world, channel_id, user_id)
    if isinstance(channel, BaseThread):
        return threads.update(world, user_id, channel, settings, reason=reason)
    if isinstance(channel, BasePrivateChannel):
        raise RefusedError(JsonErrorCode.NOT_IN_DM_CHANNEL)
    needed = Permissions.MANAGE_CHANNELS
    if "permission_overwrites" in settings:
        needed |= Permissions.MANAGE_ROLES
    access.require_channel(world, channel_id, user_id, needed)
    if settings.get("parent_id"):
        _parent(world, channel.guild_id or GuildId(0), settings["parent_id"])
    new = _set(_converted(channel, kind), settings)
    _check_topic(new)
    put(world, new)
    _record(world, user_id, AuditLogEvent.CHANNEL_UPDATE, channel, new, reason)
    return new


def move(
    world: World, user_id: UserId, guild_id: GuildId, positions: Sequence[ChannelPosition]
) -> None:
    """Someone changes where channels stand, and under which category.

    Raises:
        RefusedError: they may not, or there is no such channel.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_CHANNELS)
    for position in positions:
        channel = world.channel(position.id)
        if not isinstance(channel, BaseGuildChannel) or channel.guild_id != guild_id:
            raise RefusedError(JsonErrorCode.UNKNOWN_CHANNEL)
        settings: dict[str, object] = {}
        if position.position is not None:
            settings["position"] = position.position
        if isinstance(position.parent_id, int) or position.parent_id is None:
            parent = _parent(world, guild_id, position.parent_id)
            settings["parent_id"] = position.parent_id
            if position.lock_permissions is True and parent is not None:
                settings["permission_overwrites"] = parent.permission_overwrites
        new = structs.replace(channel, **settings)
        if new != channel:
            put(world, new)
            _record(world, user_id, AuditLogEvent.CHANNEL_UPDATE, channel, new, None)


def delete(
    world: World, user_id: UserId, channel_id: int, *, reason: str | None = None
) -> AnyChannel:
    """Someone deletes a channel, with all that hangs on it, or closes a private one.

    Raises:
        RefusedError: they may not, or a community cannot be without it.
    """
    channel = access.require_channel(world, channel_id, user_id)
    if isinstance(channel, BasePrivateChannel):
        return channel
    if isinstance(channel, BaseThread):
        threads.delete(world, user_id, channel, reason=reason)
        return channel
    access.require_channel(world, channel_id, user_id, Permissions.MANAGE_CHANNELS)
    if remnants.is_required(world.guild(channel.guild_id or 0), channel):
        raise RefusedError(JsonErrorCode.CHANNEL_REQUIRED_FOR_COMMUNITY)
    audience = access.members(world, channel.guild_id or GuildId(0))
    world.emit(ChannelDelete(channel, 0), audience, channel.guild_id or None)
    for other in list(world.channels.values()):
        if isinstance(other, BaseThread) and other.parent_id == channel.id:
            threads.forget(world, other)
        elif isinstance(other, BaseGuildChannel) and other.parent_id == channel.id:
            put(world, structs.replace(other, parent_id=None))
    world.channels.pop(channel.id, None)
    remnants.of_channel(world, channel)
    _record(world, user_id, AuditLogEvent.CHANNEL_DELETE, channel, None, reason)
    return channel


def open_dm(world: World, one: UserId, other: UserId) -> DMChannel:
    """The direct messages of two; made if they have none yet."""
    for channel in world.channels.values():
        if isinstance(channel, DMChannel) and recipients_of(channel) == {one, other}:
            return channel
    recipients = [world.user(one), world.user(other)]
    channel = DMChannel(
        id=ChannelId(world.snowflakes.make()), recipients=recipients, last_message_id=None
    )
    world.channels[channel.id] = channel
    return channel


def recipients_of(channel: DMChannel | GroupDMChannel) -> frozenset[UserId]:
    """Who is in a private channel."""
    return frozenset(user.id for user in channel.recipients or ())


def start_typing(world: World, user_id: UserId, channel_id: int) -> None:
    """Someone begins to write.

    Raises:
        RefusedError: they may not write there.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.SEND_MESSAGES)
    guild_id = guild_of(channel)
    payload = TypingStartPayload(
        channel_id=channel.id, user_id=user_id, timestamp=int(world.now.timestamp())
    )
    if guild_id is not None:
        member = world.member(guild_id, user_id)
        payload = structs.replace(payload, guild_id=guild_id, member=member)
    world.emit(TypingStart(payload, 0), access.viewers(world, channel), guild_id)


def in_guild(world: World, guild_id: GuildId) -> list[GuildChannel]:
    """The channels of a guild, threads aside, in the order in which they were made."""
    return [
        one
        for one in world.channels.values()
        if isinstance(one, BaseGuildChannel) and one.guild_id == guild_id
    ]


def put(world: World, channel: GuildChannel) -> None:
    """A channel changes, whoever did it."""
    guild_id = channel.guild_id or GuildId(0)
    saw = access.viewers(world, world.channels[channel.id])
    sees = access.viewers(world, channel)
    world.channels[channel.id] = channel
    world.emit(ChannelUpdate(channel, 0), access.members(world, guild_id), guild_id)
    found = [
        one
        for one in world.channels.values()
        if isinstance(one, PublicThread | AnnouncementThread)
        and one.parent_id == channel.id
        and not one.thread_metadata.archived
    ]
    payload = ThreadListSyncPayload(
        guild_id=guild_id, channel_ids=[channel.id], threads=found, members=[]
    )

    def gained(user_id: UserId) -> bool:
        return sees(user_id) and not saw(user_id)

    world.emit(ThreadListSync(payload, 0), gained, guild_id)


def _set(channel: GuildChannel, settings: Mapping[str, object]) -> GuildChannel:
    known = {name: value for name, value in settings.items() if hasattr(channel, name)}
    return structs.replace(channel, **known)


def _check_topic(channel: GuildChannel) -> None:
    """Refuse a topic that is too long for the kind of channel."""
    is_forum = isinstance(channel, BaseGuildForumChannel)
    most = FORUM_TOPIC_CHARACTERS if is_forum else CHANNEL_TOPIC_CHARACTERS
    if len(getattr(channel, "topic", None) or "") > most:
        raise refuse_field("topic", f"Must be {most} or fewer in length.", "BASE_TYPE_MAX_LENGTH")


def _converted(channel: GuildChannel, kind: ChannelType | None) -> GuildChannel:
    """The channel as one of another type."""
    old = threads.kind_of(channel)
    if kind is None or kind is old:
        return channel
    if not {kind, old} <= _CONVERTIBLE:
        raise refuse_field("type", "Value must be one of (0, 5).", "BASE_TYPE_CHOICES")
    fields = {name: getattr(channel, name) for name in channel.__struct_fields__}
    return KINDS[kind](**fields)


def _parent(world: World, guild_id: GuildId, parent_id: object) -> GuildCategory | None:
    """The category that a channel is to stand under."""
    if not isinstance(parent_id, int):
        return None
    parent = world.channels.get(ChannelId(parent_id))
    if not isinstance(parent, GuildCategory) or parent.guild_id != guild_id:
        raise refuse_field("parent_id", "Category does not exist", "CHANNEL_PARENT_INVALID")
    if sum(one.parent_id == parent_id for one in in_guild(world, guild_id)) >= CATEGORY_CHANNELS:
        message = f"Maximum number of channels in category reached ({CATEGORY_CHANNELS})"
        raise refuse_field("parent_id", message, "CHANNEL_PARENT_MAX_CHANNELS")
    return parent


def _add(world: World, channel: GuildChannel, guild_id: GuildId) -> None:
    world.channels[channel.id] = channel
    world.emit(ChannelCreate(channel, 0), access.members(world, guild_id), guild_id)


def _next_position(world: World, guild_id: GuildId) -> int:
    return len(in_guild(world, guild_id))


def _record(
    world: World,
    user_id: UserId,
    action: AuditLogEvent,
    old: GuildChannel | None,
    new: GuildChannel | None,
    reason: str | None,
) -> None:
    channel = new or old
    if channel is not None and channel.guild_id:
        changes = audit.changes(old, new)
        audit.record(
            world, channel.guild_id, user_id, action, channel.id, reason=reason, changes=changes
        )
