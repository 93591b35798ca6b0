"""Widgets: what a guild shows of itself on other sites.

https://discord.com/developers/docs/resources/guild#get-guild-widget
"""

from collections.abc import Mapping

from msgspec import structs

from gloam.models import (
    AuditLogEvent,
    GuildId,
    GuildVoiceChannel,
    GuildWidget,
    GuildWidgetChannel,
    GuildWidgetSettings,
    JsonErrorCode,
    Permissions,
    RoleId,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, channels, invites
from gloam.simulator.world.roles import find
from gloam.simulator.world.state import World


def settings_of(world: World, guild_id: GuildId) -> GuildWidgetSettings:
    """Whether a guild has a widget, and where it leads; switched off, if it was never set."""
    return world.widgets.get(guild_id) or GuildWidgetSettings(enabled=False, channel_id=None)


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> GuildWidgetSettings:
    """Someone sets fields of the settings, by name.

    Raises:
        RefusedError: they may not, or the channel is not there.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    old = settings_of(world, guild_id)
    new = structs.replace(old, **settings)
    if new.channel_id is not None:
        world.channel(new.channel_id)
    world.widgets[guild_id] = new
    changes = [structs.replace(one, key=f"widget_{one.key}") for one in audit.changes(old, new)]
    action = AuditLogEvent.GUILD_UPDATE
    audit.record(world, guild_id, user_id, action, guild_id, reason=reason, changes=changes)
    return new


def widget_of(world: World, guild_id: int) -> GuildWidget:
    """The widget of a guild. Nobody is shown as present: presences are not simulated in it.

    Raises:
        RefusedError: there is no such guild, or it has none.
    """
    guild = world.guild(guild_id)
    settings = settings_of(world, guild.id)
    if not settings.enabled:
        raise RefusedError(JsonErrorCode.WIDGET_DISABLED)
    everyone = find(world, guild.id, RoleId(guild.id))
    code = None
    if settings.channel_id is not None and everyone.permissions & Permissions.VIEW_CHANNEL:
        invite = invites.create(world, guild.owner_id, settings.channel_id)
        code = f"https://discord.com/invite/{invite.code}"
    voice = [
        one for one in channels.in_guild(world, guild.id) if isinstance(one, GuildVoiceChannel)
    ]
    return GuildWidget(
        id=guild.id,
        name=guild.name,
        instant_invite=code,
        channels=[
            GuildWidgetChannel(id=one.id, name=one.name, position=one.position or 0)
            for one in voice
        ],
        members=[],
        presence_count=0,
    )
