"""Applications: The application of the bot, and its activities.

Generated from `schema/routes/applications.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.core.query import path_segment
from gloam.models.activity_instances import ActivityAttachment, ActivityInstance
from gloam.models.applications import (
    Application,
    ApplicationEventWebhookStatus,
    ApplicationExplicitContentFilter,
    ApplicationFlags,
    ApplicationIntegrationType,
    ApplicationIntegrationTypeConfiguration,
    ApplicationType,
    InstallParams,
)
from gloam.models.ids import ApplicationId, TeamId
from gloam.models.webhook_event_types import WebhookEventType
from gloam.routes.bodies import applications as bodies

__all__ = [
    "applications_get_activity_instance",
    "get_application",
    "get_my_application",
    "update_application",
    "update_my_application",
    "upload_application_attachment",
]


def applications_get_activity_instance(
    application_id: ApplicationId,
    instance_id: str,
) -> Request[ActivityInstance]:
    """Fetch an activity that is going on.

    Tells whether there is such an activity, and who is in it.

    Args:
        application_id: The application.
        instance_id: The activity; its id is no snowflake.

    https://discord.com/developers/docs/resources/application#get-application-activity-instance
    """
    return Request(
        operation="applications_get_activity_instance",
        method="GET",
        path=f"/applications/{application_id}/activity-instances/{path_segment(instance_id)}",
        route="/applications/{application_id}/activity-instances/{instance_id}",
        result=ActivityInstance,
    )


def get_application(
    application_id: ApplicationId,
) -> Request[Application]:
    """Fetch an application of the bot by its id.

    Args:
        application_id: The application.

    https://discord.com/developers/docs/resources/application#get-current-application
    """
    return Request(
        operation="get_application",
        method="GET",
        path=f"/applications/{application_id}",
        route="/applications/{application_id}",
        result=Application,
    )


def get_my_application() -> Request[Application]:
    """Fetch the application of the bot.

    https://discord.com/developers/docs/resources/application#get-current-application
    """
    return Request(
        operation="get_my_application",
        method="GET",
        path="/applications/@me",
        route="/applications/@me",
        result=Application,
    )


def update_application(
    application_id: ApplicationId,
    *,
    custom_install_url: str | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    role_connections_verification_url: str | None | UnsetType = UNSET,
    install_params: InstallParams | UnsetType = UNSET,
    integration_types_config: Mapping[
        ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration
    ]
    | UnsetType = UNSET,
    flags: ApplicationFlags | UnsetType = UNSET,
    icon: str | None | UnsetType = UNSET,
    cover_image: str | None | UnsetType = UNSET,
    interactions_endpoint_url: str | None | UnsetType = UNSET,
    tags: Sequence[str] | UnsetType = UNSET,
    event_webhooks_url: str | None | UnsetType = UNSET,
    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET,
    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET,
    team_id: TeamId | UnsetType = UNSET,
    explicit_content_filter: ApplicationExplicitContentFilter | UnsetType = UNSET,
    max_participants: int | UnsetType = UNSET,
    type: ApplicationType | UnsetType = UNSET,
) -> Request[Application]:
    """Change an application of the bot by its id.

    Args:
        application_id: The application.
        custom_install_url: Where to add it, if not by the default link.
        description: What it does.
        role_connections_verification_url: Where users link an account for role connections; null
            for nowhere.
        install_params: What its default link for adding it asks for.
        integration_types_config: How it can be added.
        flags: Its flags; the three of intents that end in LIMITED can be changed.
        icon: The icon as a data URI; null removes it.
        cover_image: The picture on its invites as a data URI; null removes it.
        interactions_endpoint_url: Where its interactions are sent, an address that answers a
            ping; null for the gateway.
        tags: Words on what it does, up to 20 characters each.
        event_webhooks_url: Where webhook events are sent; null for nowhere.
        event_webhooks_status: Whether webhook events are sent: ENABLED or DISABLED.
        event_webhooks_types: Which webhook events are sent.
        team_id: The team that takes it over, for good.
        explicit_content_filter: Whether what it posts is looked through.
        max_participants: How many may take part in an activity.
        type: What special kind of application it is.

    https://discord.com/developers/docs/resources/application#edit-current-application
    """
    return Request(
        operation="update_application",
        method="PATCH",
        path=f"/applications/{application_id}",
        route="/applications/{application_id}",
        body=bodies.UpdateApplicationBody(
            custom_install_url=custom_install_url,
            description=description,
            role_connections_verification_url=role_connections_verification_url,
            install_params=install_params,
            integration_types_config=integration_types_config,
            flags=flags,
            icon=icon,
            cover_image=cover_image,
            interactions_endpoint_url=interactions_endpoint_url,
            tags=tags,
            event_webhooks_url=event_webhooks_url,
            event_webhooks_status=event_webhooks_status,
            event_webhooks_types=event_webhooks_types,
            team_id=team_id,
            explicit_content_filter=explicit_content_filter,
            max_participants=max_participants,
            type=type,
        ),
        result=Application,
    )


def update_my_application(
    *,
    custom_install_url: str | UnsetType = UNSET,
    description: str | UnsetType = UNSET,
    role_connections_verification_url: str | None | UnsetType = UNSET,
    install_params: InstallParams | UnsetType = UNSET,
    integration_types_config: Mapping[
        ApplicationIntegrationType, ApplicationIntegrationTypeConfiguration
    ]
    | UnsetType = UNSET,
    flags: ApplicationFlags | UnsetType = UNSET,
    icon: str | None | UnsetType = UNSET,
    cover_image: str | None | UnsetType = UNSET,
    interactions_endpoint_url: str | None | UnsetType = UNSET,
    tags: Sequence[str] | UnsetType = UNSET,
    event_webhooks_url: str | None | UnsetType = UNSET,
    event_webhooks_status: ApplicationEventWebhookStatus | UnsetType = UNSET,
    event_webhooks_types: Sequence[WebhookEventType] | UnsetType = UNSET,
    team_id: TeamId | UnsetType = UNSET,
    explicit_content_filter: ApplicationExplicitContentFilter | UnsetType = UNSET,
    max_participants: int | UnsetType = UNSET,
    type: ApplicationType | UnsetType = UNSET,
) -> Request[Application]:
    """Change the application of the bot.

    Args:
        custom_install_url: Where to add it, if not by the default link.
        description: What it does.
        role_connections_verification_url: Where users link an account for role connections; null
            for nowhere.
        install_params: What its default link for adding it asks for.
        integration_types_config: How it can be added.
        flags: Its flags; the three of intents that end in LIMITED can be changed.
        icon: The icon as a data URI; null removes it.
        cover_image: The picture on its invites as a data URI; null removes it.
        interactions_endpoint_url: Where its interactions are sent, an address that answers a
            ping; null for the gateway.
        tags: Words on what it does, up to 20 characters each.
        event_webhooks_url: Where webhook events are sent; null for nowhere.
        event_webhooks_status: Whether webhook events are sent: ENABLED or DISABLED.
        event_webhooks_types: Which webhook events are sent.
        team_id: The team that takes it over, for good.
        explicit_content_filter: Whether what it posts is looked through.
        max_participants: How many may take part in an activity.
        type: What special kind of application it is.

    https://discord.com/developers/docs/resources/application#edit-current-application
    """
    return Request(
        operation="update_my_application",
        method="PATCH",
        path="/applications/@me",
        route="/applications/@me",
        body=bodies.UpdateMyApplicationBody(
            custom_install_url=custom_install_url,
            description=description,
            role_connections_verification_url=role_connections_verification_url,
            install_params=install_params,
            integration_types_config=integration_types_config,
            flags=flags,
            icon=icon,
            cover_image=cover_image,
            interactions_endpoint_url=interactions_endpoint_url,
            tags=tags,
            event_webhooks_url=event_webhooks_url,
            event_webhooks_status=event_webhooks_status,
            event_webhooks_types=event_webhooks_types,
            team_id=team_id,
            explicit_content_filter=explicit_content_filter,
            max_participants=max_participants,
            type=type,
        ),
        result=Application,
    )


def upload_application_attachment(
    application_id: ApplicationId,
    *,
    file: File,
) -> Request[ActivityAttachment]:
    """Upload a file for a while, for an activity to share.

    Also takes a bearer token with any scope.

    Args:
        application_id: The application.
        file: The file.

    https://discord.com/developers/docs/activities/development-guides/user-actions#open-share-moment-dialog
    """
    return Request(
        operation="upload_application_attachment",
        method="POST",
        path=f"/applications/{application_id}/attachment",
        route="/applications/{application_id}/attachment",
        files=(file,),
        file_field="file",
        form=True,
        result=ActivityAttachment,
    )
