"""Request bodies of entitlements.

Generated from `schema/routes/entitlements.yaml` by `make generate`; not to be edited.
"""

from msgspec import Struct

from gloam.models.entitlements import EntitlementOwnerType
from gloam.models.ids import GenericId, SkuId

__all__ = ["CreateEntitlementBody"]


class CreateEntitlementBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_entitlement` sends.

    https://discord.com/developers/docs/resources/entitlement#create-test-entitlement
    """

    sku_id: SkuId
    """What it gives access to."""

    owner_id: GenericId
    """The guild or user that gets access."""

    owner_type: EntitlementOwnerType
    """Which of the two it is."""
