"""Integrations: What connects a guild with the world outside: applications, and channels of
streamers.

Generated from `schema/models/integrations.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum, OpenStrEnum
from gloam.models.ids import (
    ApplicationId,
    IntegrationId,
    RoleId,
    SkuId,
)
from gloam.models.oauth2_scopes import OAuth2Scope
from gloam.models.users import User

__all__ = [
    "Integration",
    "IntegrationAccount",
    "IntegrationApplication",
    "IntegrationExpireBehavior",
    "IntegrationType",
    "PartialIntegration",
]


class IntegrationType(OpenStrEnum):
    """What a guild can be connected with.

    https://discord.com/developers/docs/resources/guild#integration-object-integration-structure
    """

    DISCORD = "discord"
    """An application."""

    TWITCH = "twitch"
    """A channel on Twitch."""

    YOUTUBE = "youtube"
    """A channel on YouTube."""

    GUILD_SUBSCRIPTION = "guild_subscription"
    """Subscriptions of roles."""


class IntegrationExpireBehavior(OpenIntEnum):
    """What happens to those whose subscription ends.

    https://discord.com/developers/docs/resources/guild#integration-object-integration-expire-behaviors
    """

    REMOVE_ROLE = 0
    """They lose the role."""

    KICK = 1
    """They are kicked."""


class IntegrationAccount(Struct, frozen=True, gc=False, kw_only=True):
    """The account at the other end of an integration.

    https://discord.com/developers/docs/resources/guild#integration-account-object
    """

    id: str
    """Id of the account, as its own service has it."""

    name: str | None
    """The name of the account."""


class PartialIntegration(Struct, frozen=True, gc=False, kw_only=True):
    """An integration in brief, as audit logs hold it.

    https://discord.com/developers/docs/resources/audit-log#audit-log-object-example-partial-integration-object
    """

    id: IntegrationId
    """Id of the integration."""

    name: str | None
    """The name of the integration."""

    type: IntegrationType
    """What the guild is connected with."""

    account: IntegrationAccount
    """The account at the other end."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application; for applications alone."""


class IntegrationApplication(Struct, frozen=True, gc=False, kw_only=True):
    """The application of an integration.

    https://discord.com/developers/docs/resources/guild#integration-application-object
    """

    id: ApplicationId
    """Id of the application."""

    name: str
    """The name of the application."""

    icon: str | None
    """Hash of the icon."""

    description: str
    """What it does."""

    bot: User | UnsetType = UNSET
    """Its bot."""

    type: int | None | UnsetType = UNSET
    """A special kind of application: 4 for role subscriptions of guilds."""

    cover_image: str | UnsetType = UNSET
    """Hash of the picture on its invites."""

    primary_sku_id: SkuId | UnsetType = UNSET
    """What a game is sold as."""


class Integration(Struct, frozen=True, gc=False, kw_only=True):
    """An application or an outside account that a guild is connected with.

    https://discord.com/developers/docs/resources/guild#integration-object
    """

    id: IntegrationId
    """Id of the integration."""

    name: str | None
    """The name of the integration."""

    type: IntegrationType
    """What the guild is connected with."""

    enabled: bool
    """Whether it is in use."""

    account: IntegrationAccount
    """The account at the other end."""

    syncing: bool | UnsetType = UNSET
    """Whether its subscribers are being fetched; not for applications."""

    role_id: RoleId | None | UnsetType = UNSET
    """The role of its subscribers; not for applications."""

    enable_emoticons: bool | UnsetType = UNSET
    """Whether its emoticons come along, for Twitch; not for applications."""

    expire_behavior: IntegrationExpireBehavior | UnsetType = UNSET
    """What happens to those whose subscription ends; not for applications."""

    expire_grace_period: int | UnsetType = UNSET
    """How many days later, 1, 3, 7, 14 or 30; not for applications."""

    user: User | UnsetType = UNSET
    """Who has added it; some old ones lack it."""

    synced_at: datetime | UnsetType = UNSET
    """When its subscribers were last fetched; not for applications."""

    subscriber_count: int | UnsetType = UNSET
    """How many subscribers it has; not for applications."""

    revoked: bool | UnsetType = UNSET
    """Whether it was revoked; not for applications."""

    application: IntegrationApplication | UnsetType = UNSET
    """The application; for applications alone."""

    scopes: Sequence[OAuth2Scope] | UnsetType = UNSET
    """The OAuth2 scopes that it was granted; for applications alone."""
