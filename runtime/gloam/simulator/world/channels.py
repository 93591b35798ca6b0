"""Channels of guilds, and direct messages."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from msgspec import structs

from gloam.events import (
    ChannelCreate,
    ChannelDelete,
    ChannelUpdate,
    TypingStart,
    TypingStartPayload,
)
from gloam.models import (
    ChannelId,
    ChannelType,
    DMChannel,
    GuildCategory,
    GuildId,
    GuildTextChannel,
    GuildVoiceChannel,
    UserId,
)
from gloam.simulator.errors import MISSING_ACCESS, NOT_IN_DM, RefusedError, refuse_field
from gloam.simulator.world.state import AnyChannel, World

GuildChannel: TypeAlias = GuildTextChannel | GuildVoiceChannel | GuildCategory
"""The channels of guilds that are simulated."""

_KINDS: Final[Mapping[ChannelType, type[GuildChannel]]] = {
    ChannelType.GUILD_TEXT: GuildTextChannel,
    ChannelType.GUILD_VOICE: GuildVoiceChannel,
    ChannelType.GUILD_CATEGORY: GuildCategory,
}


def create_text_channel(world: World, guild_id: GuildId, name: str) -> GuildTextChannel:
    """A new text channel."""
    channel = GuildTextChannel(
        id=ChannelId(world.snowflakes.make()),
        guild_id=guild_id,
        name=name,
        position=_next_position(world, guild_id),
        permission_overwrites=[],
    )
    _add(world, channel, guild_id)
    return channel


def create_channel(
    world: World,
    guild_id: GuildId,
    name: str,
    kind: ChannelType,
    settings: Mapping[str, object] = MappingProxyType({}),
) -> AnyChannel:
    """A new channel of a kind, with further settings by name; those that it lacks are ignored.

    Raises:
        RefusedError: the kind is not simulated.
    """
    if kind not in _KINDS:
        raise refuse_field("type", f"{kind.name} is not simulated")
    channel = _KINDS[kind](
        id=ChannelId(world.snowflakes.make()),
        guild_id=guild_id,
        name=name,
        position=_next_position(world, guild_id),
        permission_overwrites=[],
    )
    channel = _set(channel, settings)
    _add(world, channel, guild_id)
    return channel


def change_channel(world: World, channel: AnyChannel, settings: Mapping[str, object]) -> AnyChannel:
    """Change settings of a channel of a guild, by name; those that it lacks are ignored.

    Raises:
        RefusedError: the channel is private.
    """
    if isinstance(channel, DMChannel):
        raise RefusedError(NOT_IN_DM)
    changed = _set(channel, settings)
    world.channels[channel.id] = changed
    guild_id = channel.guild_id or GuildId(0)
    world.emit(ChannelUpdate(changed, 0), world.audience_of(changed), guild_id)
    return changed


def delete_channel(world: World, channel: AnyChannel) -> None:
    """A channel goes, with its messages."""
    audience = world.audience_of(channel)
    del world.channels[channel.id]
    world.messages.pop(channel.id, None)
    guild_id = None if isinstance(channel, DMChannel) else channel.guild_id or None
    world.emit(ChannelDelete(channel, 0), audience, guild_id)


def open_dm(world: World, one: UserId, other: UserId) -> DMChannel:
    """The direct messages of two; made if they have none yet."""
    for channel in world.channels.values():
        if isinstance(channel, DMChannel) and world.audience_of(channel) == {one, other}:
            return channel
    recipients = [world.user(one), world.user(other)]
    channel = DMChannel(id=ChannelId(world.snowflakes.make()), recipients=recipients)
    world.channels[channel.id] = channel
    return channel


def require_channel(world: World, channel_id: int, user_id: UserId) -> AnyChannel:
    """The channel, if the user is in it.

    Raises:
        RefusedError: there is no such channel, or the user is not in it.
    """
    channel = world.channel(channel_id)
    if user_id not in world.audience_of(channel):
        raise RefusedError(MISSING_ACCESS)
    return channel


def start_typing(world: World, channel: AnyChannel, user_id: UserId) -> None:
    """Someone begins to write."""
    guild_id = None if isinstance(channel, DMChannel) else channel.guild_id or None
    payload = TypingStartPayload(
        channel_id=channel.id, user_id=user_id, timestamp=int(world.now.timestamp())
    )
    if guild_id is not None:
        member = world.member(guild_id, user_id)
        payload = structs.replace(payload, guild_id=guild_id, member=member)
    world.emit(TypingStart(payload, 0), world.audience_of(channel), guild_id)


def _set(channel: GuildChannel, settings: Mapping[str, object]) -> GuildChannel:
    known = {name: value for name, value in settings.items() if hasattr(channel, name)}
    return structs.replace(channel, **known)


def _add(world: World, channel: AnyChannel, guild_id: GuildId) -> None:
    world.channels[channel.id] = channel
    world.emit(ChannelCreate(channel, 0), world.audience_of(channel), guild_id)


def _next_position(world: World, guild_id: GuildId) -> int:
    return sum(
        not isinstance(one, DMChannel) and one.guild_id == guild_id
        for one in world.channels.values()
    )
