"""Request bodies of applications.

Generated from `schema/routes/applications.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.applications import (
    ApplicationEventWebhookStatus,
    ApplicationExplicitContentFilter,
    ApplicationFlags,
    ApplicationIntegrationType,
    ApplicationIntegrationTypeConfiguration,
    ApplicationType,
    InstallParams,
)
from gloam.models.ids import (
    TeamId,
)
from gloam.models.webhook_event_types import WebhookEventType

__all__ = ["UpdateApplicationBody", "UpdateMyApplicationBody"]


class UpdateMyApplicationBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_my_application` sends.

    https://discord.com/developers/docs/resources/application#edit-current-application
    """

    custom_install_url: str | UnsetType = UNSET
    """Where to add it, if not by the default link."""

    description: str | UnsetType = UNSET
    """What it does."""

    role_connections_verification_url: str | None | UnsetType = UNSET
    """Where users link an account for role connections; null for nowhere."""

    install_params: InstallParams | UnsetType = UNSET
    """What its default link for adding it asks for."""

    integration_types_config: (
        Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration] | UnsetType
    ) = UNSET
    """How it can be added."""

    flags: ApplicationFlags | UnsetType = UNSET
    """Its flags; the three of intents that end in LIMITED can be changed."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI; null removes it."""

    cover_image: str | None | UnsetType = UNSET
    """The picture on its invites as a data URI; null removes it."""

    interactions_endpoint_url: str | None | UnsetType = UNSET
    """Where its interactions are sent, an address that answers a ping; null for the gateway."""

    tags: Sequence[str] | UnsetType = UNSET
    """Words on what it does, up to 20 characters each."""

    event_webhooks_url: str | None | UnsetType = UNSET
    """Where webhook events are sent; null for nowhere."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Whether webhook events are sent: ENABLED or DISABLED."""

    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET
    """Which webhook events are sent."""

    team_id: TeamId | UnsetType = UNSET
    """The team that takes it over, for good."""

    explicit_content_filter: ApplicationExplicitContentFilter | UnsetType = UNSET
    """Whether what it posts is looked through."""

    max_participants: int | UnsetType = UNSET
    """How many may take part in an activity."""

    type: ApplicationType | UnsetType = UNSET
    """What special kind of application it is."""


class UpdateApplicationBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_application` sends.

    https://discord.com/developers/docs/resources/application#edit-current-application
    """

    custom_install_url: str | UnsetType = UNSET
    """Where to add it, if not by the default link."""

    description: str | UnsetType = UNSET
    """What it does."""

    role_connections_verification_url: str | None | UnsetType = UNSET
    """Where users link an account for role connections; null for nowhere."""

    install_params: InstallParams | UnsetType = UNSET
    """What its default link for adding it asks for."""

    integration_types_config: (
        Mapping[ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration] | UnsetType
    ) = UNSET
    """How it can be added."""

    flags: ApplicationFlags | UnsetType = UNSET
    """Its flags; the three of intents that end in LIMITED can be changed."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI; null removes it."""

    cover_image: str | None | UnsetType = UNSET
    """The picture on its invites as a data URI; null removes it."""

    interactions_endpoint_url: str | None | UnsetType = UNSET
    """Where its interactions are sent, an address that answers a ping; null for the gateway."""

    tags: Sequence[str] | UnsetType = UNSET
    """Words on what it does, up to 20 characters each."""

    event_webhooks_url: str | None | UnsetType = UNSET
    """Where webhook events are sent; null for nowhere."""

    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET
    """Whether webhook events are sent: ENABLED or DISABLED."""

    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET
    """Which webhook events are sent."""

    team_id: TeamId | UnsetType = UNSET
    """The team that takes it over, for good."""

    explicit_content_filter: ApplicationExplicitContentFilter | UnsetType = UNSET
    """Whether what it posts is looked through."""

    max_participants: int | UnsetType = UNSET
    """How many may take part in an activity."""

    type: ApplicationType | UnsetType = UNSET
    """What special kind of application it is."""
