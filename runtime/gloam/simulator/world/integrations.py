"""Integrations: here, the bots that a guild has.

https://discord.com/developers/docs/resources/guild#integration-object
"""

from msgspec import UNSET

from gloam.events import (
    GuildIntegrationsUpdate,
    GuildIntegrationsUpdatePayload,
    IntegrationDelete,
    IntegrationDeletePayload,
)
from gloam.models import (
    AuditLogEvent,
    GuildId,
    Integration,
    IntegrationAccount,
    IntegrationApplication,
    IntegrationId,
    IntegrationType,
    JsonErrorCode,
    OAuth2Scope,
    Permissions,
    User,
    UserId,
)
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, members
from gloam.simulator.world.state import Bot, World


def of_guild(world: World, guild_id: GuildId) -> list[Integration]:
    """The integrations of a guild; each has the id of its bot."""
    owner = world.users.get(world.guilds[guild_id].owner_id)
    return [_integration(bot, owner) for bot in _bots(world, guild_id)]


def delete(
    world: World, user_id: UserId, guild_id: GuildId, target: int, *, reason: str | None = None
) -> None:
    """Someone takes an integration away, and so the bot leaves.

    Raises:
        RefusedError: they may not, or there is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    bot = next((one for one in _bots(world, guild_id) if one.id == target), None)
    if bot is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_INTEGRATION)
    members.leave(world, guild_id, bot.id)
    audience = access.members(world, guild_id)
    payload = IntegrationDeletePayload(
        id=IntegrationId(bot.id), guild_id=guild_id, application_id=bot.application_id
    )
    world.emit(IntegrationDelete(payload, 0), audience, guild_id)
    changed = GuildIntegrationsUpdatePayload(guild_id=guild_id)
    world.emit(GuildIntegrationsUpdate(changed, 0), audience, guild_id)
    action = AuditLogEvent.INTEGRATION_DELETE
    audit.record(world, guild_id, user_id, action, bot.id, reason=reason)


def _bots(world: World, guild_id: GuildId) -> list[Bot]:
    return [bot for bot in world.bots.values() if bot.id in world.members[guild_id]]


def _integration(bot: Bot, adder: User | None) -> Integration:
    return Integration(
        id=IntegrationId(bot.id),
        name=bot.user.username,
        type=IntegrationType.DISCORD,
        enabled=True,
        user=adder or UNSET,
        account=IntegrationAccount(id=str(bot.id), name=bot.user.username),
        application=IntegrationApplication(
            id=bot.application_id,
            name=bot.user.username,
            icon=None,
            type=None,
            description="",
            bot=bot.user,
        ),
        scopes=[OAuth2Scope.BOT, OAuth2Scope.APPLICATIONS_COMMANDS],
    )
