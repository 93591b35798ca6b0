"""Widgets.

https://discord.com/developers/docs/resources/guild#get-guild-widget-settings
"""

import base64
from typing import Final

from gloam.models import GuildWidget, GuildWidgetSettings
from gloam.routes.bodies import UpdateGuildWidgetSettingsBody
from gloam.simulator.rest.call import Answer, Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import widgets

PICTURE: Final = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII="
)
"""A picture of one pixel, whatever the style."""


def get_guild_widget_settings(call: Call) -> GuildWidgetSettings:
    """Whether a guild has a widget, and where it leads."""
    return widgets.settings_of(call.world, call.guild().id)


def update_guild_widget_settings(call: Call) -> GuildWidgetSettings:
    """Set whether a guild has a widget, and where it leads."""
    guild = call.guild()
    settings = given(call.body(UpdateGuildWidgetSettingsBody), GuildWidgetSettings)
    return widgets.update(call.world, call.user_id, guild.id, settings, reason=call.reason)


def get_guild_widget(call: Call) -> GuildWidget:
    """The widget of a guild."""
    return widgets.widget_of(call.world, call.id("guild_id"))


def get_guild_widget_png(call: Call) -> Answer:
    """The widget of a guild, as a picture."""
    widgets.widget_of(call.world, call.id("guild_id"))
    return Answer(200, PICTURE)
