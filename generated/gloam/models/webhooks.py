"""Webhooks: What posts messages to a channel, without a bot.

Generated from `schema/models/webhooks.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.secrets import redacted
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    GuildId,
    WebhookId,
)
from gloam.models.users import User

__all__ = ["Webhook", "WebhookSourceChannel", "WebhookSourceGuild", "WebhookType"]


class WebhookType(OpenIntEnum):
    """What a webhook is for.

    https://discord.com/developers/docs/resources/webhook#webhook-object-webhook-types
    """

    INCOMING = 1
    """Whoever has its token posts messages."""

    CHANNEL_FOLLOWER = 2
    """Discord posts the news of a channel that is followed."""

    APPLICATION = 3
    """An application answers interactions."""


class WebhookSourceGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild of a channel that is followed, in brief.

    https://discord.com/developers/docs/resources/webhook#webhook-object-example-channel-follower-webhook
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name of the guild."""

    icon: str | None
    """Hash of its icon."""


class WebhookSourceChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel that is followed, in brief.

    https://discord.com/developers/docs/resources/webhook#webhook-object-example-channel-follower-webhook
    """

    id: ChannelId
    """Id of the channel."""

    name: str
    """The name of the channel."""


class Webhook(Struct, frozen=True, gc=False, kw_only=True):
    """What can post messages to a channel.

    https://discord.com/developers/docs/resources/webhook#webhook-object
    """

    id: WebhookId
    """Id of the webhook."""

    type: WebhookType
    """What it is for."""

    channel_id: ChannelId | None
    """Its channel, if it has one."""

    name: str | None
    """The name that its messages have at first."""

    avatar: str | None
    """Hash of the avatar that its messages have at first."""

    application_id: ApplicationId | None
    """The application that made it."""

    guild_id: GuildId | None | UnsetType = UNSET
    """Its guild, if it has one."""

    user: User | UnsetType = UNSET
    """Who made it; absent if it was fetched by its token."""

    token: str | UnsetType = UNSET
    """What messages are posted with; incoming webhooks alone have it."""

    source_guild: WebhookSourceGuild | UnsetType = UNSET
    """The guild of the channel that it follows; absent if who made it no longer sees that channel.
    """

    source_channel: WebhookSourceChannel | UnsetType = UNSET
    """The channel that it follows; absent if who made it no longer sees that channel."""

    url: str | UnsetType = UNSET
    """Where messages are posted; webhooks have it that were made by OAuth2, and other incoming
    ones.
    """

    def __repr__(self) -> str:
        return redacted(self, ("token", "url"))
