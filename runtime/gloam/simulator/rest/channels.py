"""Channels of guilds and private ones, and what they allow to whom.

https://discord.com/developers/docs/resources/channel
"""

from collections.abc import Sequence

from msgspec import structs

from gloam.models import (
    ChannelPosition,
    ChannelType,
    DMChannel,
    FollowedChannel,
    GenericId,
    Overwrite,
    Permissions,
)
from gloam.models.channels import BaseThread
from gloam.routes.bodies import (
    CreateGuildChannelBody,
    FollowChannelBody,
    SetChannelPermissionOverwriteBody,
    UpdateChannelBody,
    UpdateVoiceChannelStatusBody,
)
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import channel_settings
from gloam.simulator.world import AnyChannel, channels, overwrites, voice, webhooks
from gloam.simulator.world.snapshots import with_membership
from gloam.simulator.world.state import GuildChannel


def list_guild_channels(call: Call) -> Sequence[GuildChannel]:
    """The channels of a guild."""
    return channels.in_guild(call.world, call.guild().id)


def create_guild_channel(call: Call) -> GuildChannel:
    """A new channel."""
    guild, body = call.guild(), call.body(CreateGuildChannelBody)
    kind = body.type if isinstance(body.type, ChannelType) else ChannelType.GUILD_TEXT
    return channels.create_channel(
        call.world,
        call.user_id,
        guild.id,
        body.name,
        kind,
        channel_settings(call.world, body),
        reason=call.reason,
    )


def bulk_update_guild_channels(call: Call) -> None:
    """Change where channels stand."""
    positions = call.items(ChannelPosition)
    channels.move(call.world, call.user_id, call.guild().id, positions)


def get_channel(call: Call) -> AnyChannel:
    """A channel."""
    channel = call.channel()
    if isinstance(channel, DMChannel):
        others = [one for one in channel.recipients or () if one.id != call.user_id]
        return structs.replace(channel, recipients=others)
    if isinstance(channel, BaseThread):
        return with_membership(call.world, channel, call.user_id)
    return channel


def update_channel(call: Call) -> AnyChannel:
    """Change a channel or a thread."""
    channel, body = call.channel(), call.body(UpdateChannelBody)
    kind = body.type if isinstance(body.type, ChannelType) else None
    settings = channel_settings(call.world, body)
    return channels.update(call.world, call.user_id, channel.id, settings, kind, reason=call.reason)


def delete_channel(call: Call) -> AnyChannel:
    """A channel goes."""
    channel_id = call.channel().id
    return channels.delete(call.world, call.user_id, channel_id, reason=call.reason)


def set_channel_permission_overwrite(call: Call) -> None:
    """What a channel allows and denies to a role or a member."""
    channel, body = call.channel(), call.body(SetChannelPermissionOverwriteBody)
    overwrite = Overwrite(
        id=GenericId(call.id("overwrite_id")),
        type=body.type,
        allow=body.allow or Permissions.NONE,
        deny=body.deny or Permissions.NONE,
    )
    overwrites.put(call.world, call.user_id, channel.id, overwrite, reason=call.reason)


def delete_channel_permission_overwrite(call: Call) -> None:
    """An overwrite goes."""
    channel, target = call.channel(), call.id("overwrite_id")
    overwrites.delete(call.world, call.user_id, channel.id, target, reason=call.reason)


def trigger_typing_indicator(call: Call) -> None:
    """The bot begins to write."""
    channels.start_typing(call.world, call.user_id, call.channel().id)


def update_voice_channel_status(call: Call) -> None:
    """What a voice channel is about at the moment."""
    channel, body = call.channel(), call.body(UpdateVoiceChannelStatusBody)
    voice.set_status(call.world, call.user_id, channel.id, body.status, reason=call.reason)


def follow_channel(call: Call) -> FollowedChannel:
    """Have another channel follow this one."""
    source, target = call.channel(), call.body(FollowChannelBody).webhook_channel_id
    return webhooks.follow(call.world, call.user_id, source.id, target, reason=call.reason)
