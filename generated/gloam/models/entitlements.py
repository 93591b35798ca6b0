"""Entitlements: Access to what applications sell.

Generated from `schema/models/entitlements.yaml` by `make generate`; not to be edited.
"""

from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.ids import (
    ApplicationId,
    EntitlementId,
    GenericId,
    GuildId,
    SkuId,
    SubscriptionId,
    UserId,
)

__all__ = ["Entitlement", "EntitlementFulfillmentStatus", "EntitlementOwnerType", "EntitlementType"]


class EntitlementType(OpenIntEnum):
    """How an entitlement came about.

    https://discord.com/developers/docs/resources/entitlement#entitlement-object-entitlement-types
    """

    PURCHASE = 1
    """A user bought it."""

    PREMIUM_SUBSCRIPTION = 2
    """It comes with a Nitro subscription."""

    DEVELOPER_GIFT = 3
    """The developer gave it."""

    TEST_MODE_PURCHASE = 4
    """A developer bought it in test mode."""

    FREE_PURCHASE = 5
    """It was free at the time."""

    USER_GIFT = 6
    """Another user gave it."""

    PREMIUM_PURCHASE = 7
    """A Nitro subscriber took it for free."""

    APPLICATION_SUBSCRIPTION = 8
    """It comes with a subscription to the application."""

    QUEST_REWARD = 10
    """It was won in a quest."""


class EntitlementFulfillmentStatus(OpenIntEnum):
    """Whether a game has handed over what was bought.

    https://discord.com/developers/docs/resources/entitlement#entitlement-object
    """

    UNKNOWN = 0
    """Nobody knows."""

    FULFILLMENT_NOT_NEEDED = 1
    """There is nothing to hand over."""

    FULFILLMENT_NEEDED = 2
    """It must be handed over."""

    FULFILLED = 3
    """It has been handed over."""

    FULFILLMENT_FAILED = 4
    """It could not be handed over."""

    UNFULFILLMENT_NEEDED = 5
    """It must be taken back."""

    UNFULFILLED = 6
    """It has been taken back."""

    UNFULFILLMENT_FAILED = 7
    """It could not be taken back."""


class EntitlementOwnerType(OpenIntEnum):
    """For whom a test entitlement is.

    https://discord.com/developers/docs/resources/entitlement#create-test-entitlement
    """

    GUILD = 1
    """A guild."""

    USER = 2
    """A user."""


class Entitlement(Struct, frozen=True, gc=False, kw_only=True):
    """That a user or a guild has access to what an application sells.

    https://discord.com/developers/docs/resources/entitlement#entitlement-object
    """

    id: EntitlementId
    """Id of the entitlement."""

    sku_id: SkuId
    """What it gives access to."""

    application_id: ApplicationId
    """The application that sells it."""

    type: EntitlementType
    """How it came about."""

    deleted: bool
    """Whether it is gone."""

    user_id: UserId | UnsetType = UNSET
    """The user who has access."""

    starts_at: datetime | None | UnsetType = UNSET
    """From when on it holds."""

    ends_at: datetime | None | UnsetType = UNSET
    """Until when it holds; null for no end."""

    guild_id: GuildId | None | UnsetType = UNSET
    """The guild that has access."""

    consumed: bool | UnsetType = UNSET
    """Whether it has been used up, if it can be."""

    subscription_id: SubscriptionId | UnsetType = UNSET
    """The subscription that it comes from."""

    promotion_id: GenericId | None | UnsetType = UNSET
    """The promotion that it comes from."""

    gift_code_flags: int | UnsetType = UNSET
    """What is true of the code of a gift."""

    gifter_user_id: UserId | None | UnsetType = UNSET
    """Who gave it as a gift."""

    parent_id: EntitlementId | None | UnsetType = UNSET
    """The entitlement that it comes with."""

    fulfilled_at: datetime | None | UnsetType = UNSET
    """When the game handed over what was bought."""

    fulfillment_status: EntitlementFulfillmentStatus | None | UnsetType = UNSET
    """Whether the game has handed it over."""
