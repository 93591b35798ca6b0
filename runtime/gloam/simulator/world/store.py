"""What an application sells: SKUs, and subscriptions to them.

Nobody pays in the simulated Discord: a test says what there is to buy, and who has subscribed.

https://discord.com/developers/docs/resources/sku
https://discord.com/developers/docs/resources/subscription
"""

from datetime import timedelta
from typing import Final

from msgspec import structs

from gloam.events import SubscriptionCreate, SubscriptionUpdate
from gloam.models import (
    SKU,
    ApplicationId,
    JsonErrorCode,
    SKUFlags,
    SkuId,
    SKUType,
    Subscription,
    SubscriptionId,
    SubscriptionStatus,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, entitlements
from gloam.simulator.world.state import World, find

PERIOD: Final = timedelta(days=30)
"""For how long a subscription is paid."""


def offer(
    world: World,
    application_id: ApplicationId,
    name: str,
    kind: SKUType = SKUType.SUBSCRIPTION,
    flags: SKUFlags = SKUFlags.AVAILABLE | SKUFlags.USER_SUBSCRIPTION,
) -> SKU:
    """An application has something to sell."""
    sku = SKU(
        id=SkuId(world.snowflakes.make()),
        type=kind,
        application_id=application_id,
        name=name,
        slug=name.lower().replace(" ", "-"),
        flags=flags,
    )
    world.skus[sku.id] = sku
    return sku


def sku_of(world: World, application_id: ApplicationId, sku_id: int) -> SKU:
    """A SKU of an application; raises `RefusedError` if there is none."""
    sku = find(world.skus, SkuId(sku_id), JsonErrorCode.UNKNOWN_SKU)
    if sku.application_id != application_id:
        raise RefusedError(JsonErrorCode.UNKNOWN_SKU)
    return sku


def subscribe(world: World, user_id: UserId, sku: SKU) -> Subscription:
    """Someone subscribes, and has what they subscribed to for the period."""
    entitlement = entitlements.grant(
        world,
        sku.application_id,
        sku.id,
        user_id=user_id,
        ends_at=world.now + PERIOD,
    )
    subscription = Subscription(
        id=SubscriptionId(world.snowflakes.make()),
        user_id=user_id,
        sku_ids=[sku.id],
        entitlement_ids=[entitlement.id],
        renewal_sku_ids=None,
        current_period_start=world.now,
        current_period_end=world.now + PERIOD,
        status=SubscriptionStatus.ACTIVE,
        canceled_at=None,
    )
    world.subscriptions[subscription.id] = subscription
    audience = access.only(world.bot_of(sku.application_id).id)
    world.emit(SubscriptionCreate(subscription, 0), audience)
    return subscription


def cancel(world: World, subscription: Subscription) -> Subscription:
    """Someone does not renew: the subscription ends with its period."""
    new = structs.replace(subscription, status=SubscriptionStatus.ENDING, canceled_at=world.now)
    world.subscriptions[new.id] = new
    sku = world.skus[new.sku_ids[0]]
    audience = access.only(world.bot_of(sku.application_id).id)
    world.emit(SubscriptionUpdate(new, 0), audience)
    return new
