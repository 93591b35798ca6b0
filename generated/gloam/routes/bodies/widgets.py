"""Request bodies of widgets.

Generated from `schema/routes/widgets.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.ids import ChannelId

__all__ = ["UpdateGuildWidgetSettingsBody"]


class UpdateGuildWidgetSettingsBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_widget_settings` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-widget
    """

    enabled: bool | UnsetType = UNSET
    """Whether the widget is on."""

    channel_id: ChannelId | None | UnsetType = UNSET
    """Where its invite leads; null for no invite."""
