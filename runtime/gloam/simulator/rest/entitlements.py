"""Entitlements.

https://discord.com/developers/docs/resources/entitlement
"""

from collections.abc import Sequence

from gloam.models import (
    ApplicationId,
    Entitlement,
    EntitlementOwnerType,
    GuildId,
    JsonErrorCode,
    UserId,
)
from gloam.routes.bodies import CreateEntitlementBody
from gloam.simulator.errors import RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.world import entitlements


def _application(call: Call) -> ApplicationId:
    application_id = ApplicationId(call.id("application_id"))
    if application_id != call.bot.application_id:
        raise RefusedError(JsonErrorCode.NOT_AUTHORIZED_FOR_APPLICATION)
    return application_id


def get_entitlements(call: Call) -> Sequence[Entitlement]:
    """The entitlements of the application."""
    limit = call.query_number("limit", 100, 1, 100)
    before, after = call.query_id("before"), call.query_id("after") or 0
    found = entitlements.of_application(
        call.world,
        _application(call),
        user_id=call.query_id("user_id"),
        guild_id=call.query_id("guild_id"),
        sku_ids=frozenset(call.query_ids("sku_ids")),
        exclude_ended=call.query_flag("exclude_ended"),
        exclude_deleted=call.query_flag("exclude_deleted", default=True),
    )
    page = [one for one in found if one.id > after and (before is None or one.id < before)]
    return page[:limit] if before is None else page[-limit:]


def get_entitlement(call: Call) -> Entitlement:
    """An entitlement."""
    target = call.id("entitlement_id")
    return entitlements.entitlement_of(call.world, _application(call), target)


def create_entitlement(call: Call) -> Entitlement:
    """A test entitlement."""
    body, application_id = call.body(CreateEntitlementBody), _application(call)
    is_guild = body.owner_type is EntitlementOwnerType.GUILD
    if is_guild:
        call.world.guild(body.owner_id)
    else:
        call.world.user(body.owner_id)
    return entitlements.grant_test(
        call.world,
        application_id,
        body.sku_id,
        user_id=None if is_guild else UserId(body.owner_id),
        guild_id=GuildId(body.owner_id) if is_guild else None,
    )


def consume_entitlement(call: Call) -> None:
    """Use what can be used once."""
    entitlements.consume(call.world, get_entitlement(call))


def delete_entitlement(call: Call) -> None:
    """A test entitlement goes."""
    entitlements.delete(call.world, get_entitlement(call))
