"""Subscriptions: What users pay for again and again.

Generated from `schema/routes/subscriptions.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.ids import SkuId, SubscriptionId, UserId
from gloam.models.subscriptions import Subscription

__all__ = ["get_sku_subscription", "get_sku_subscriptions"]


def get_sku_subscription(
    sku_id: SkuId,
    subscription_id: SubscriptionId,
    *,
    user_id: UserId | UnsetType = UNSET,
) -> Request[Subscription]:
    """Fetch a subscription.

    Also takes a bearer token of the user with any scope.

    Args:
        sku_id: The SKU.
        subscription_id: The subscription.
        user_id: Whose subscription.

    https://discord.com/developers/docs/resources/subscription#get-sku-subscription
    """
    return Request(
        operation="get_sku_subscription",
        method="GET",
        path=f"/skus/{sku_id}/subscriptions/{subscription_id}",
        route="/skus/{sku_id}/subscriptions/{subscription_id}",
        query=query_string(("user_id", user_id)),
        result=Subscription,
    )


def get_sku_subscriptions(
    sku_id: SkuId,
    *,
    before: SubscriptionId | UnsetType = UNSET,
    after: SubscriptionId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    user_id: UserId | UnsetType = UNSET,
) -> PagedRequest[Sequence[Subscription], Subscription]:
    """List the subscriptions of a user to a SKU, page by page.

    Also takes a bearer token of the user with any scope; only then may `user_id` be absent.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        sku_id: The SKU.
        before: Only subscriptions with a lower id.
        after: Only subscriptions with a higher id.
        limit: How many subscriptions at most, 1 to 100; 50 if absent.
        user_id: Whose subscriptions; needed with the token of a bot.

    https://discord.com/developers/docs/resources/subscription#list-sku-subscriptions
    """
    return PagedRequest(
        operation="get_sku_subscriptions",
        method="GET",
        path=f"/skus/{sku_id}/subscriptions",
        route="/skus/{sku_id}/subscriptions",
        query=query_string(
            ("before", before), ("after", after), ("limit", limit), ("user_id", user_id)
        ),
        result=Sequence[Subscription],
        pagination=Pagination(maximum=100, key="id", cursors=("before", "after")),
    )
