"""Entitlements: Access to what an application sells.

Generated from `schema/routes/entitlements.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import comma_separated, query_string
from gloam.models.entitlements import Entitlement, EntitlementOwnerType
from gloam.models.ids import ApplicationId, EntitlementId, GenericId, GuildId, SkuId, UserId
from gloam.routes.bodies import entitlements as bodies

__all__ = [
    "consume_entitlement",
    "create_entitlement",
    "delete_entitlement",
    "get_entitlement",
    "get_entitlements",
]


def consume_entitlement(
    application_id: ApplicationId,
    entitlement_id: EntitlementId,
) -> Request[None]:
    """Mark an entitlement as used up.

    For what is sold as CONSUMABLE.

    Also takes a bearer token with the scope `applications.entitlements`.

    Args:
        application_id: The application.
        entitlement_id: The entitlement.

    https://discord.com/developers/docs/resources/entitlement#consume-an-entitlement
    """
    return Request(
        operation="consume_entitlement",
        method="POST",
        path=f"/applications/{application_id}/entitlements/{entitlement_id}/consume",
        route="/applications/{application_id}/entitlements/{entitlement_id}/consume",
    )


def create_entitlement(
    application_id: ApplicationId,
    *,
    sku_id: SkuId,
    owner_id: GenericId,
    owner_type: EntitlementOwnerType,
) -> Request[Entitlement]:
    """Make a test entitlement.

    It holds without end; clients show it after a reload.

    Args:
        application_id: The application.
        sku_id: What it gives access to.
        owner_id: The guild or user that gets access.
        owner_type: Which of the two it is.

    https://discord.com/developers/docs/resources/entitlement#create-test-entitlement
    """
    return Request(
        operation="create_entitlement",
        method="POST",
        path=f"/applications/{application_id}/entitlements",
        route="/applications/{application_id}/entitlements",
        body=bodies.CreateEntitlementBody(sku_id=sku_id, owner_id=owner_id, owner_type=owner_type),
        result=Entitlement,
    )


def delete_entitlement(
    application_id: ApplicationId,
    entitlement_id: EntitlementId,
) -> Request[None]:
    """Delete a test entitlement.

    Also takes a bearer token with the scope `applications.entitlements`.

    Args:
        application_id: The application.
        entitlement_id: The entitlement.

    https://discord.com/developers/docs/resources/entitlement#delete-test-entitlement
    """
    return Request(
        operation="delete_entitlement",
        method="DELETE",
        path=f"/applications/{application_id}/entitlements/{entitlement_id}",
        route="/applications/{application_id}/entitlements/{entitlement_id}",
    )


def get_entitlement(
    application_id: ApplicationId,
    entitlement_id: EntitlementId,
) -> Request[Entitlement]:
    """Fetch an entitlement.

    Also takes a bearer token with the scope `applications.entitlements`.

    Args:
        application_id: The application.
        entitlement_id: The entitlement.

    https://discord.com/developers/docs/resources/entitlement#get-entitlement
    """
    return Request(
        operation="get_entitlement",
        method="GET",
        path=f"/applications/{application_id}/entitlements/{entitlement_id}",
        route="/applications/{application_id}/entitlements/{entitlement_id}",
        result=Entitlement,
    )


def get_entitlements(
    application_id: ApplicationId,
    *,
    user_id: UserId | UnsetType = UNSET,
    sku_ids: Sequence[SkuId] | UnsetType = UNSET,
    before: EntitlementId | UnsetType = UNSET,
    after: EntitlementId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    guild_id: GuildId | UnsetType = UNSET,
    exclude_ended: bool | UnsetType = UNSET,
    exclude_deleted: bool | UnsetType = UNSET,
    only_active: bool | UnsetType = UNSET,
) -> PagedRequest[Sequence[Entitlement], Entitlement]:
    """List the entitlements of an application, page by page.

    Also takes a bearer token with the scope `applications.entitlements`. A page has at most 100
    items; `Client.paginate` gives all.

    Args:
        application_id: The application.
        user_id: Only entitlements of this user.
        sku_ids: Only entitlements to these SKUs.
        before: Only entitlements with a lower id.
        after: Only entitlements with a higher id.
        limit: How many entitlements at most, 1 to 100; 100 if absent.
        guild_id: Only entitlements of this guild.
        exclude_ended: Whether to leave out those that have ended; no if absent.
        exclude_deleted: Whether to leave out those that are deleted; yes if absent.
        only_active: Whether to leave out those that do not hold now.

    https://discord.com/developers/docs/resources/entitlement#list-entitlements
    """
    return PagedRequest(
        operation="get_entitlements",
        method="GET",
        path=f"/applications/{application_id}/entitlements",
        route="/applications/{application_id}/entitlements",
        query=query_string(
            ("user_id", user_id),
            ("sku_ids", comma_separated(sku_ids)),
            ("before", before),
            ("after", after),
            ("limit", limit),
            ("guild_id", guild_id),
            ("exclude_ended", exclude_ended),
            ("exclude_deleted", exclude_deleted),
            ("only_active", only_active),
        ),
        result=Sequence[Entitlement],
        pagination=Pagination(maximum=100, key="id", cursors=("before", "after")),
    )
