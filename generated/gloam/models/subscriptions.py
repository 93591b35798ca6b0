"""Subscriptions: What users pay for again and again.

Generated from `schema/models/subscriptions.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    EntitlementId,
    SkuId,
    SubscriptionId,
    UserId,
)

__all__ = ["Subscription", "SubscriptionStatus"]


class SubscriptionStatus(OpenIntEnum):
    """Whether a subscription goes on; it says nothing of access.

    https://discord.com/developers/docs/resources/subscription#subscription-statuses
    """

    ACTIVE = 0
    """It will be renewed."""

    INACTIVE = 1
    """Nothing is charged."""

    ENDING = 2
    """It is active, but will not be renewed."""


class Subscription(Struct, frozen=True, gc=False, kw_only=True):
    """That a user pays again and again; whether the user has access is said by entitlements.

    https://discord.com/developers/docs/resources/subscription#subscription-object
    """

    id: SubscriptionId
    """Id of the subscription; it tells when it began."""

    user_id: UserId
    """Who pays."""

    sku_ids: Sequence[SkuId]
    """What is paid for."""

    entitlement_ids: Sequence[EntitlementId]
    """The access that it gives."""

    renewal_sku_ids: Sequence[SkuId] | None
    """What will be paid for from the next period on."""

    current_period_start: datetime
    """When the current period began."""

    current_period_end: datetime
    """When the current period ends."""

    status: SubscriptionStatus
    """Whether it goes on."""

    canceled_at: datetime | None
    """When the user canceled it, if so."""

    country: str | None | UnsetType = UNSET
    """The country of the means of payment, two letters of ISO 3166-1; there only for tokens with a
    private scope.
    """
