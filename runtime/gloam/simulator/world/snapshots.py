"""A guild with everything in it, as GUILD_CREATE tells it to one account.

In: the world, a guild, who is told. Out: the guild, with all its channels, and with the
threads that the account may view and that are not archived, its own membership in them.

https://discord.com/developers/docs/events/gateway-events#guild-create
"""

from msgspec import UNSET, structs

from gloam.models import GatewayGuild, Guild, GuildId, Permissions, UserId
from gloam.models.channels import BaseGuildChannel, BaseThread
from gloam.simulator.world import access, presences
from gloam.simulator.world.state import Thread, World


def gateway_guild(world: World, guild_id: GuildId, user_id: UserId) -> GatewayGuild:
    """The guild as an account sees it, with all members; the gateway tells fewer, if it should."""
    guild = world.guilds[guild_id]
    members = world.members[guild_id]
    voice_states = world.voice_states.get(guild_id, {})
    return GatewayGuild(
        **{field: getattr(guild, field) for field in Guild.__struct_fields__},
        joined_at=members[user_id].joined_at or world.now,
        large=False,
        unavailable=False,
        member_count=len(members),
        voice_states=[structs.replace(one, guild_id=UNSET) for one in voice_states.values()],
        members=list(members.values()),
        channels=[
            structs.replace(one, guild_id=UNSET)
            for one in world.channels.values()
            if isinstance(one, BaseGuildChannel) and one.guild_id == guild_id
        ],
        threads=active_threads(world, guild_id, user_id),
        presences=presences.seen_in(world, guild_id),
        stage_instances=[one for one in world.stages.values() if one.guild_id == guild_id],
        guild_scheduled_events=list(world.scheduled_events.get(guild_id, {}).values()),
        soundboard_sounds=list(world.sounds.get(guild_id, {}).values()),
    )


def active_threads(world: World, guild_id: GuildId, user_id: UserId) -> list[Thread]:
    """The threads of a guild that are not archived and that an account may view."""
    return [
        with_membership(world, channel, user_id)
        for channel in world.channels.values()
        if isinstance(channel, BaseThread)
        and channel.guild_id == guild_id
        and not channel.thread_metadata.archived
        and access.in_channel(world, channel, user_id) & Permissions.VIEW_CHANNEL
    ]


def with_membership(world: World, thread: Thread, user_id: UserId) -> Thread:
    """A thread as an account sees it: with its own membership, if it has joined."""
    member = world.thread_members.get(thread.id, {}).get(user_id)
    return thread if member is None else structs.replace(thread, member=member)
