"""Applications: What has bots, commands and interactions.

Generated from `schema/models/applications.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum
from gloam.models.guilds import GuildFeature
from gloam.models.ids import (
    ApplicationId,
    GuildId,
    SkuId,
)
from gloam.models.oauth2_scopes import OAuth2Scope
from gloam.models.permissions import Permissions
from gloam.models.teams import Team
from gloam.models.users import PartialUser
from gloam.models.webhook_event_types import WebhookEventType

__all__ = [
    "Application",
    "ApplicationEventWebhookStatus",
    "ApplicationExplicitContentFilter",
    "ApplicationFlags",
    "ApplicationGuild",
    "ApplicationIntegrationType",
    "ApplicationIntegrationTypeConfiguration",
    "ApplicationType",
    "InstallParams",
    "PartialApplication",
]


class ApplicationIntegrationType(OpenIntEnum):
    """What an application can be added to.

    https://discord.com/developers/docs/resources/application#application-object-application-integration-types
    """

    GUILD_INSTALL = 0
    """A guild."""

    USER_INSTALL = 1
    """The account of a user."""


class ApplicationEventWebhookStatus(OpenIntEnum):
    """Whether webhook events are sent to an application.

    https://discord.com/developers/docs/resources/application#application-object-application-event-webhook-status
    """

    DISABLED = 1
    """No, as its developer wishes."""

    ENABLED = 2
    """Yes."""

    DISABLED_BY_DISCORD = 3
    """No, as Discord wishes, mostly since nothing answered."""


class ApplicationExplicitContentFilter(OpenIntEnum):
    """Whether what an application posts is looked through.

    https://discord.com/developers/docs/resources/application#application-object
    """

    INHERIT = 0
    """As the guild has it."""

    ALWAYS = 1
    """Always."""


class ApplicationType(OpenIntEnum):
    """The special kinds of applications.

    https://discord.com/developers/docs/resources/application#application-object
    """

    GUILD_ROLE_SUBSCRIPTIONS = 4
    """It sells roles of a guild."""


class ApplicationFlags(Flags):
    """What is true of an application.

    https://discord.com/developers/docs/resources/application#application-object-application-flags
    """

    NONE = 0
    """The empty set."""

    APPLICATION_AUTO_MODERATION_RULE_CREATE_BADGE = 64
    """It makes rules of auto-moderation."""

    GATEWAY_PRESENCE = 4096
    """It may receive presences, in any number of guilds."""

    GATEWAY_PRESENCE_LIMITED = 8192
    """It may receive presences, in fewer than 100 guilds."""

    GATEWAY_GUILD_MEMBERS = 16384
    """It may receive members, in any number of guilds."""

    GATEWAY_GUILD_MEMBERS_LIMITED = 32768
    """It may receive members, in fewer than 100 guilds."""

    VERIFICATION_PENDING_GUILD_LIMIT = 65536
    """It has grown in an odd way and cannot be verified for now."""

    EMBEDDED = 131072
    """It is an activity inside Discord."""

    GATEWAY_MESSAGE_CONTENT = 262144
    """It may receive the content of messages, in any number of guilds."""

    GATEWAY_MESSAGE_CONTENT_LIMITED = 524288
    """It may receive the content of messages, in fewer than 100 guilds."""

    APPLICATION_COMMAND_BADGE = 8388608
    """It has global commands."""


class ApplicationGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild of an application, in part.

    https://discord.com/developers/docs/resources/application#application-object
    """

    id: GuildId
    """Id of the guild."""

    name: str | UnsetType = UNSET
    """The name of the guild."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    splash: str | None | UnsetType = UNSET
    """Hash of the background of invites."""

    banner: str | None | UnsetType = UNSET
    """Hash of the banner."""

    description: str | None | UnsetType = UNSET
    """What it is about."""

    features: Sequence[GuildFeature] | UnsetType = UNSET
    """What it has and can do."""


class InstallParams(Struct, frozen=True, gc=False, kw_only=True):
    """What a link for adding an application asks for.

    https://discord.com/developers/docs/resources/application#install-params-object
    """

    scopes: Sequence[OAuth2Scope]
    """What it asks the user for: `applications.commands` and `bot`."""

    permissions: Permissions
    """What it asks for the role of the bot."""


class ApplicationIntegrationTypeConfiguration(Struct, frozen=True, gc=False, kw_only=True):
    """How an application is added to one kind of place.

    https://discord.com/developers/docs/resources/application#application-object-application-integration-type-configuration-object
    """

    oauth2_install_params: InstallParams | UnsetType = UNSET
    """What the default link asks for there."""


class PartialApplication(Struct, frozen=True, gc=False, kw_only=True):
    """An application, as far as others see it.

    https://discord.com/developers/docs/resources/application#application-object
    """

    id: ApplicationId
    """Id of the application."""

    name: str | UnsetType = UNSET
    """The name of the application."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    description: str | UnsetType = UNSET
    """What it does."""

    type: ApplicationType | None | UnsetType = UNSET
    """What special kind of application it is, if so."""

    cover_image: str | UnsetType = UNSET
    """Hash of the picture on its invites."""

    primary_sku_id: SkuId | UnsetType = UNSET
    """What a game is sold as."""

    bot: PartialUser | UnsetType = UNSET
    """Its bot."""

    rpc_origins: Sequence[str] | UnsetType = UNSET
    """The origins that may use RPC."""

    bot_public: bool | UnsetType = UNSET
    """Whether others than its owner may add it to guilds."""

    bot_require_code_grant: bool | UnsetType = UNSET
    """Whether its bot joins only after the whole OAuth2 code grant."""

    terms_of_service_url: str | UnsetType = UNSET
    """Where its terms of service are."""

    privacy_policy_url: str | UnsetType = UNSET
    """Where its privacy policy is."""

    custom_install_url: str | UnsetType = UNSET
    """Where to add it."""

    install_params: InstallParams | UnsetType = UNSET
    """What its default link for adding it asks for."""

    integration_types_config: (
        Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration] | UnsetType
    ) = UNSET
    """How it can be added."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild, for support and the like."""

    slug: str | UnsetType = UNSET
    """The end of the address of a game's page in the store."""

    verify_key: str | UnsetType = UNSET
    """The key that signs its interactions, in hexadecimal."""

    max_participants: int | None | UnsetType = UNSET
    """How many may take part in an activity."""

    flags: ApplicationFlags | UnsetType = UNSET
    """What is true of it; 31 bits at most."""

    flags_new: str | UnsetType = UNSET
    """All flags, as a decimal number."""

    tags: Sequence[str] | UnsetType = UNSET
    """Up to 5 words on what it does."""

    hook: bool | UnsetType = UNSET
    """A mark that Discord does not explain."""


class Application(PartialApplication, frozen=True, gc=False, kw_only=True):
    """An application, as its own bot sees it.

    https://discord.com/developers/docs/resources/application#application-object
    """

    name: str
    """The name of the application."""

    icon: str | None
    """Hash of the icon."""

    description: str
    """What it does."""

    verify_key: str
    """The key that signs its interactions, in hexadecimal."""

    team: Team | None
    """The team that owns it, if one does."""

    owner: PartialUser | UnsetType = UNSET
    """Who owns it; for a team, an account that stands for the team."""

    guild: ApplicationGuild | UnsetType = UNSET
    """Its guild, for support and the like."""

    approximate_guild_count: int | UnsetType = UNSET
    """About how many guilds have it."""

    approximate_user_install_count: int | UnsetType = UNSET
    """About how many users have added it to their account."""

    approximate_user_authorization_count: int | UnsetType = UNSET
    """About how many users have authorized it over OAuth2."""

    redirect_uris: Sequence[str] | UnsetType = UNSET
    """Where OAuth2 may lead back to."""

    interactions_endpoint_url: str | None | UnsetType = UNSET
    """Where its interactions are sent, if not over the gateway."""

    role_connections_verification_url: str | None | UnsetType = UNSET
    """Where users link an account for role connections."""

    event_webhooks_url: str | None | UnsetType = UNSET
    """Where webhook events are sent."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Whether webhook events are sent."""

    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET
    """Which webhook events are sent."""

    explicit_content_filter: ApplicationExplicitContentFilter | UnsetType = UNSET
    """Whether what it posts is looked through."""

    eligible_oauth2_scopes: Sequence[OAuth2Scope] | UnsetType = UNSET
    """What it may ask users for."""
