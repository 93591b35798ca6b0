"""What hangs on a channel goes with it.

In: a channel of a guild that is no longer there. Out: its messages gone, and the changes of all
that was about it, each told as it is always told, so that what bots have heard and what they can
ask for stay the same: whoever was in it hangs up, what took place there ends, events that were to
take place there are off, and the guild's settings do not lead there any more. Its invites and
webhooks go without a word: their events are for those who manage the channel, which nobody can now.

https://discord.com/developers/docs/resources/channel#deleteclose-channel
"""

from typing import Final

from msgspec import structs

from gloam.events import GuildScheduledEventDelete, GuildUpdate, StageInstanceDelete
from gloam.models import Guild, GuildId
from gloam.simulator.world import access, voice
from gloam.simulator.world.state import GuildChannel, World

REQUIRED: Final = ("rules_channel_id", "public_updates_channel_id")
"""The channels that a community cannot be without."""

_SETTINGS: Final = ("afk_channel_id", "system_channel_id", "safety_alerts_channel_id", *REQUIRED)


def is_required(guild: Guild, channel: GuildChannel) -> bool:
    """Whether a community needs the channel."""
    needed = {getattr(guild, name) for name in REQUIRED}
    return "COMMUNITY" in guild.features and channel.id in needed


def of_channel(world: World, channel: GuildChannel) -> None:
    """Do away with what hung on a channel that is gone."""
    guild_id = channel.guild_id or GuildId(0)
    for message_id in world.messages.pop(channel.id, {}):
        for of_message in (world.reactions, world.votes, world.ephemeral):
            of_message.pop(message_id, None)
    world.pins.pop(channel.id, None)
    world.voice_statuses.pop(channel.id, None)
    for user_id, state in list(world.voice_states.get(guild_id, {}).items()):
        if state.channel_id == channel.id:
            voice.put(world, guild_id, user_id, channel_id=None)
    everyone = access.members(world, guild_id)
    stage = world.stages.pop(channel.id, None)
    if stage is not None:
        world.emit(StageInstanceDelete(stage, 0), everyone, guild_id)
    for event in list(world.scheduled_events.get(guild_id, {}).values()):
        if event.channel_id == channel.id:
            del world.scheduled_events[guild_id][event.id]
            world.event_users.pop(event.id, None)
            world.emit(GuildScheduledEventDelete(event, 0), everyone, guild_id)
    for invite in list(world.invites.values()):
        if invite.channel and invite.channel.id == channel.id:
            del world.invites[invite.code]
    for webhook in list(world.webhooks.values()):
        if webhook.channel_id == channel.id:
            del world.webhooks[webhook.id]
    _forget_in_settings(world, guild_id, channel)


def _forget_in_settings(world: World, guild_id: GuildId, channel: GuildChannel) -> None:
    """No setting of the guild leads to the channel any more."""
    guild = world.guilds[guild_id]
    changes: dict[str, object] = {
        name: None for name in _SETTINGS if getattr(guild, name) == channel.id
    }
    if guild.welcome_screen:
        places = guild.welcome_screen.welcome_channels
        kept = [one for one in places if one.channel_id != channel.id]
        if len(kept) < len(places):
            screen = structs.replace(guild.welcome_screen, welcome_channels=kept)
            changes["welcome_screen"] = screen
    if changes:
        guild = structs.replace(guild, **changes)
        world.guilds[guild_id] = guild
        world.emit(GuildUpdate(guild, 0), access.members(world, guild_id), guild_id)
    widget = world.widgets.get(guild_id)
    if widget is not None and widget.channel_id == channel.id:
        world.widgets[guild_id] = structs.replace(widget, channel_id=None)
    onboarding = world.onboarding.get(guild_id)
    if onboarding is not None:
        ids = [one for one in onboarding.default_channel_ids if one != channel.id]
        world.onboarding[guild_id] = structs.replace(onboarding, default_channel_ids=ids)
