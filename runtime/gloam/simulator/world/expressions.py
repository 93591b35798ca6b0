"""What emojis, stickers and sounds of a guild have in common: who may change one.

Whoever may create expressions may change and delete their own, whoever manages them all.
"""

from gloam.models import Guild, JsonErrorCode, Permissions, User, UserId
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access
from gloam.simulator.world.state import World

MANAGE = Permissions.MANAGE_GUILD_EXPRESSIONS
CREATE = Permissions.CREATE_GUILD_EXPRESSIONS


def require_creator(world: World, user_id: UserId, guild_id: int) -> Guild:
    """The guild, if someone may create expressions in it.

    Raises:
        RefusedError: they may not.
    """
    return access.require_guild(world, guild_id, user_id, CREATE)


def require_keeper(world: World, user_id: UserId, guild_id: int, creator: User | None) -> Guild:
    """The guild, if someone may change what another, or they themselves, created.

    Raises:
        RefusedError: they may not.
    """
    guild = access.require_guild(world, guild_id, user_id)
    held = access.in_guild(world, guild, user_id)
    is_own = creator is not None and creator.id == user_id
    if not held & MANAGE and not (is_own and held & CREATE):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    return guild
