"""Widgets: What the websites of others can show of a guild.

Generated from `schema/routes/widgets.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, GuildId
from gloam.models.widgets import GuildWidget, GuildWidgetSettings, WidgetStyle
from gloam.routes.bodies import widgets as bodies

__all__ = [
    "get_guild_widget",
    "get_guild_widget_png",
    "get_guild_widget_settings",
    "update_guild_widget_settings",
]


def get_guild_widget(
    guild_id: GuildId,
) -> Request[GuildWidget]:
    """Fetch the widget of a guild.

    Makes an invite, if the settings name a channel for it.

    Works without a token.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-widget
    """
    return Request(
        operation="get_guild_widget",
        method="GET",
        path=f"/guilds/{guild_id}/widget.json",
        route="/guilds/{guild_id}/widget.json",
        major=f"{guild_id}",
        authorized=False,
        result=GuildWidget,
    )


def get_guild_widget_png(
    guild_id: GuildId,
    *,
    style: WidgetStyle | UnsetType = UNSET,
) -> Request[bytes]:
    """Fetch the widget of a guild as a picture.

    Works without a token.

    Args:
        guild_id: The guild.
        style: How it looks; SHIELD if absent.

    https://discord.com/developers/docs/resources/guild#get-guild-widget-image
    """
    return Request(
        operation="get_guild_widget_png",
        method="GET",
        path=f"/guilds/{guild_id}/widget.png",
        route="/guilds/{guild_id}/widget.png",
        major=f"{guild_id}",
        query=query_string(("style", style)),
        authorized=False,
        result=bytes,
    )


def get_guild_widget_settings(
    guild_id: GuildId,
) -> Request[GuildWidgetSettings]:
    """Fetch the settings of the widget of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-widget-settings
    """
    return Request(
        operation="get_guild_widget_settings",
        method="GET",
        path=f"/guilds/{guild_id}/widget",
        route="/guilds/{guild_id}/widget",
        major=f"{guild_id}",
        result=GuildWidgetSettings,
    )


def update_guild_widget_settings(
    guild_id: GuildId,
    *,
    enabled: bool | UnsetType = UNSET,
    channel_id: ChannelId | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[GuildWidgetSettings]:
    """Change the settings of the widget of a guild.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        enabled: Whether the widget is on.
        channel_id: Where its invite leads; null for no invite.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild-widget
    """
    return Request(
        operation="update_guild_widget_settings",
        method="PATCH",
        path=f"/guilds/{guild_id}/widget",
        route="/guilds/{guild_id}/widget",
        major=f"{guild_id}",
        body=bodies.UpdateGuildWidgetSettingsBody(enabled=enabled, channel_id=channel_id),
        reason=reason,
        result=GuildWidgetSettings,
    )
