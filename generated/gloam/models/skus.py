"""SKUs: What applications sell.

Generated from `schema/models/skus.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum
from gloam.models.ids import (
    ApplicationId,
    SkuId,
)

__all__ = ["SKU", "SKUFlags", "SKUType"]


class SKUType(OpenIntEnum):
    """How something is sold.

    https://discord.com/developers/docs/resources/sku#sku-object-sku-types
    """

    DURABLE = 2
    """Bought once, to keep."""

    CONSUMABLE = 3
    """Bought once, to use up."""

    SUBSCRIPTION = 5
    """Paid again and again."""

    SUBSCRIPTION_GROUP = 6
    """Made by Discord for each subscription; it has no use of its own yet."""


class SKUFlags(Flags):
    """Whether something can be bought, and for whom.

    https://discord.com/developers/docs/resources/sku#sku-object-sku-flags
    """

    NONE = 0
    """The empty set."""

    AVAILABLE = 4
    """It can be bought."""

    GUILD_SUBSCRIPTION = 128
    """A user subscribes for a whole guild."""

    USER_SUBSCRIPTION = 256
    """A user subscribes for themselves, in every guild."""


class SKU(Struct, frozen=True, gc=False, kw_only=True):
    """Something that an application sells.

    https://discord.com/developers/docs/resources/sku#sku-object
    """

    id: SkuId
    """Id of the SKU."""

    type: SKUType
    """How it is sold."""

    application_id: ApplicationId
    """The application that sells it."""

    name: str
    """The name that buyers see."""

    slug: str
    """The end of its address, made from the name."""

    flags: SKUFlags
    """Whether it can be bought, and for whom."""

    dependent_sku_id: SkuId | None | UnsetType = UNSET
    """What one must own to buy it."""

    manifest_labels: Sequence[str] | None | UnsetType = UNSET
    """The parts of a game that it brings."""

    access_type: int | UnsetType = UNSET
    """How open the access to it is."""

    features: Sequence[int] | UnsetType = UNSET
    """What a game can do."""

    release_date: str | None | UnsetType = UNSET
    """When it comes out."""

    premium: bool | UnsetType = UNSET
    """Whether Nitro brings it."""

    show_age_gate: bool | UnsetType = UNSET
    """Whether buyers are asked for their age."""
