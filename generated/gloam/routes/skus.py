"""SKUs: What an application sells.

Generated from `schema/routes/skus.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from gloam.core import Request
from gloam.models.ids import ApplicationId
from gloam.models.skus import SKU

__all__ = ["list_skus"]


def list_skus(
    application_id: ApplicationId,
) -> Request[Sequence[SKU]]:
    """List what an application sells.

    A subscription comes as two SKUs; the one of the type SUBSCRIPTION is of use.

    Args:
        application_id: The application.

    https://discord.com/developers/docs/resources/sku#list-skus
    """
    return Request(
        operation="list_skus",
        method="GET",
        path=f"/applications/{application_id}/skus",
        route="/applications/{application_id}/skus",
        result=Sequence[SKU],
    )
