"""Entitlements: what a user or a guild has bought, or was given to try.

https://discord.com/developers/docs/resources/entitlement
"""

from datetime import datetime

from msgspec import UNSET, structs

from gloam.events import EntitlementCreate, EntitlementDelete, EntitlementUpdate
from gloam.models import (
    ApplicationId,
    Entitlement,
    EntitlementId,
    EntitlementType,
    GuildId,
    JsonErrorCode,
    SkuId,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access
from gloam.simulator.world.state import World


def entitlement_of(world: World, application_id: ApplicationId, entitlement_id: int) -> Entitlement:
    """The entitlement of an application; raises `RefusedError` if there is none."""
    found = world.entitlements.get(EntitlementId(entitlement_id))
    if found is None or found.application_id != application_id:
        raise RefusedError(JsonErrorCode.UNKNOWN_ENTITLEMENT)
    return found


def of_application(
    world: World,
    application_id: ApplicationId,
    *,
    user_id: int | None = None,
    guild_id: int | None = None,
    sku_ids: frozenset[int] = frozenset(),
    exclude_ended: bool = False,
    exclude_deleted: bool = True,
) -> list[Entitlement]:
    """The entitlements of an application, by id, as far as they are asked for."""
    return [
        one
        for _, one in sorted(world.entitlements.items())
        if one.application_id == application_id
        and (user_id is None or one.user_id == user_id)
        and (guild_id is None or one.guild_id == guild_id)
        and (not sku_ids or one.sku_id in sku_ids)
        and not (exclude_deleted and one.deleted)
        and not (exclude_ended and has_ended(one, world.now))
    ]


def held(
    world: World, application_id: ApplicationId, user_id: UserId, guild_id: GuildId | None
) -> list[Entitlement]:
    """What a user, and the guild that they are in, have of an application at the moment."""
    return [
        one
        for one in of_application(world, application_id, exclude_ended=True)
        if one.user_id == user_id or (guild_id is not None and one.guild_id == guild_id)
    ]


def has_ended(entitlement: Entitlement, now: datetime) -> bool:
    """Whether its time is over."""
    return isinstance(entitlement.ends_at, datetime) and entitlement.ends_at <= now


def grant(
    world: World,
    application_id: ApplicationId,
    sku_id: SkuId,
    *,
    user_id: UserId | None = None,
    guild_id: GuildId | None = None,
    kind: EntitlementType = EntitlementType.APPLICATION_SUBSCRIPTION,
    ends_at: datetime | None = None,
) -> Entitlement:
    """A user or a guild gets something, for ever or until a moment."""
    entitlement = Entitlement(
        id=EntitlementId(world.snowflakes.make()),
        sku_id=sku_id,
        application_id=application_id,
        user_id=user_id or UNSET,
        guild_id=guild_id or UNSET,
        type=kind,
        deleted=False,
        consumed=False,
        starts_at=world.now,
        ends_at=ends_at,
    )
    world.entitlements[entitlement.id] = entitlement
    audience = access.only(world.bot_of(application_id).id)
    world.emit(EntitlementCreate(entitlement, 0), audience)
    return entitlement


def consume(world: World, entitlement: Entitlement) -> Entitlement:
    """What can be used once is used.

    Raises:
        RefusedError: it was used before.
    """
    if entitlement.consumed is True:
        raise RefusedError(JsonErrorCode.ENTITLEMENT_ALREADY_GRANTED)
    return _put(world, structs.replace(entitlement, consumed=True))


def end(world: World, entitlement: Entitlement) -> Entitlement:
    """It ends now, as when a subscription is not renewed."""
    return _put(world, structs.replace(entitlement, ends_at=world.now))


def delete(world: World, entitlement: Entitlement) -> None:
    """A test entitlement goes.

    Raises:
        RefusedError: it is none.
    """
    if entitlement.starts_at:
        raise RefusedError(JsonErrorCode.NOT_A_TEST_ENTITLEMENT)
    del world.entitlements[entitlement.id]
    gone = structs.replace(entitlement, deleted=True)
    audience = access.only(world.bot_of(entitlement.application_id).id)
    world.emit(EntitlementDelete(gone, 0), audience)


def grant_test(
    world: World,
    application_id: ApplicationId,
    sku_id: SkuId,
    *,
    user_id: UserId | None = None,
    guild_id: GuildId | None = None,
) -> Entitlement:
    """A test entitlement, which has neither a beginning nor an end."""
    entitlement = Entitlement(
        id=EntitlementId(world.snowflakes.make()),
        sku_id=sku_id,
        application_id=application_id,
        user_id=user_id or UNSET,
        guild_id=guild_id or UNSET,
        type=EntitlementType.APPLICATION_SUBSCRIPTION,
        deleted=False,
    )
    world.entitlements[entitlement.id] = entitlement
    audience = access.only(world.bot_of(application_id).id)
    world.emit(EntitlementCreate(entitlement, 0), audience)
    return entitlement


def _put(world: World, entitlement: Entitlement) -> Entitlement:
    world.entitlements[entitlement.id] = entitlement
    audience = access.only(world.bot_of(entitlement.application_id).id)
    world.emit(EntitlementUpdate(entitlement, 0), audience)
    return entitlement
