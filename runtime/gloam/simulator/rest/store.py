"""What the application sells.

https://discord.com/developers/docs/resources/sku
"""

from collections.abc import Sequence

from gloam.models import (
    SKU,
    ApplicationId,
    JsonErrorCode,
    Subscription,
    SubscriptionId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.world import store
from gloam.simulator.world.state import find


def list_skus(call: Call) -> Sequence[SKU]:
    """The SKUs of the application."""
    application_id = ApplicationId(call.id("application_id"))
    if application_id != call.bot.application_id:
        raise RefusedError(JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION)
    return [one for one in call.world.skus.values() if one.application_id == application_id]


def get_sku_subscriptions(call: Call) -> Sequence[Subscription]:
    """The subscriptions to a SKU, by id."""
    sku = store.sku_of(call.world, call.bot.application_id, call.id("sku_id"))
    limit, user_id = call.query_number("limit", 50, 1, 100), call.query_id("user_id")
    before, after = call.query_id("before"), call.query_id("after") or 0
    found = [
        one
        for _, one in sorted(call.world.subscriptions.items())
        if sku.id in one.sku_ids
        and (user_id is None or one.user_id == user_id)
        and one.id > after
        and (before is None or one.id < before)
    ]
    return found[:limit] if before is None else found[-limit:]


def get_sku_subscription(call: Call) -> Subscription:
    """A subscription to a SKU."""
    sku = store.sku_of(call.world, call.bot.application_id, call.id("sku_id"))
    target = SubscriptionId(call.id("subscription_id"))
    subscription = find(call.world.subscriptions, target, JsonErrorCode.UNKNOWN_ENTITLEMENT)
    if sku.id not in subscription.sku_ids:
        raise RefusedError(JsonErrorCode.UNKNOWN_ENTITLEMENT)
    return subscription
