"""Role connections: What an application knows of users elsewhere, for roles that depend on it.

Generated from `schema/routes/role_connections.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.ids import ApplicationId
from gloam.models.role_connections import (
    ApplicationRoleConnection,
    ApplicationRoleConnectionMetadata,
)
from gloam.routes.bodies import role_connections as bodies

__all__ = [
    "delete_application_user_role_connection",
    "get_application_role_connections_metadata",
    "get_application_user_role_connection",
    "update_application_role_connections_metadata",
    "update_application_user_role_connection",
]


def delete_application_user_role_connection(
    application_id: ApplicationId,
) -> Request[None]:
    """Forget what the application knows of the user elsewhere.

    Takes a bearer token with the scope `role_connections.write`.

    Args:
        application_id: The application that the token was given to.

    https://discord.com/developers/docs/resources/user#delete-current-user-application-role-connection
    """
    return Request(
        operation="delete_application_user_role_connection",
        method="DELETE",
        path=f"/users/@me/applications/{application_id}/role-connection",
        route="/users/@me/applications/{application_id}/role-connection",
    )


def get_application_role_connections_metadata(
    application_id: ApplicationId,
) -> Request[Sequence[ApplicationRoleConnectionMetadata]]:
    """List what guilds can ask of members for a role.

    Args:
        application_id: The application.

    https://discord.com/developers/docs/resources/application-role-connection-metadata#get-application-role-connection-metadata-records
    """
    return Request(
        operation="get_application_role_connections_metadata",
        method="GET",
        path=f"/applications/{application_id}/role-connections/metadata",
        route="/applications/{application_id}/role-connections/metadata",
        result=Sequence[ApplicationRoleConnectionMetadata],
    )


def get_application_user_role_connection(
    application_id: ApplicationId,
) -> Request[ApplicationRoleConnection]:
    """Fetch what the application knows of the user elsewhere.

    Takes a bearer token with the scope `role_connections.write`.

    Args:
        application_id: The application that the token was given to.

    https://discord.com/developers/docs/resources/user#get-current-user-application-role-connection
    """
    return Request(
        operation="get_application_user_role_connection",
        method="GET",
        path=f"/users/@me/applications/{application_id}/role-connection",
        route="/users/@me/applications/{application_id}/role-connection",
        result=ApplicationRoleConnection,
    )


def update_application_role_connections_metadata(
    application_id: ApplicationId,
    *,
    body: Sequence[ApplicationRoleConnectionMetadata],
) -> Request[Sequence[ApplicationRoleConnectionMetadata]]:
    """Set what guilds can ask of members for a role.

    Replaces all records.

    Args:
        application_id: The application.
        body: Up to 5 records.

    https://discord.com/developers/docs/resources/application-role-connection-metadata#update-application-role-connection-metadata-records
    """
    return Request(
        operation="update_application_role_connections_metadata",
        method="PUT",
        path=f"/applications/{application_id}/role-connections/metadata",
        route="/applications/{application_id}/role-connections/metadata",
        body=body,
        result=Sequence[ApplicationRoleConnectionMetadata],
    )


def update_application_user_role_connection(
    application_id: ApplicationId,
    *,
    platform_name: str | UnsetType = UNSET,
    platform_username: str | UnsetType = UNSET,
    metadata: Mapping[str, str] | UnsetType = UNSET,
) -> Request[ApplicationRoleConnection]:
    """Say what the application knows of the user elsewhere.

    Takes a bearer token with the scope `role_connections.write`.

    Args:
        application_id: The application that the token was given to.
        platform_name: What the place is called where the user has another account.
        platform_username: The name of that account.
        metadata: The values by the keys of the metadata, as text, 5 at most: integers, times in
            ISO 8601, 1 and 0 for yes and no.

    https://discord.com/developers/docs/resources/user#update-current-user-application-role-connection
    """
    return Request(
        operation="update_application_user_role_connection",
        method="PUT",
        path=f"/users/@me/applications/{application_id}/role-connection",
        route="/users/@me/applications/{application_id}/role-connection",
        body=bodies.UpdateApplicationUserRoleConnectionBody(
            platform_name=platform_name, platform_username=platform_username, metadata=metadata
        ),
        result=ApplicationRoleConnection,
    )
