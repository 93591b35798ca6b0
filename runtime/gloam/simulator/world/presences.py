"""What accounts say they are doing.

In: a status and activities. Out: PRESENCE_UPDATE for each guild that the account is in.

https://discord.com/developers/docs/events/gateway-events#presence-update
"""

from gloam.events import PresenceUpdate, UpdatePresence
from gloam.models import ClientStatus, GuildId, PartialUser, Presence, Status, UserId
from gloam.simulator.world import access
from gloam.simulator.world.state import World

_UNSEEN = (Status.OFFLINE, Status.INVISIBLE)


def put(world: World, user_id: UserId, presence: UpdatePresence) -> None:
    """An account says what it is doing from now on; its guilds hear of it."""
    world.presences[user_id] = presence
    for guild in world.guilds_of(user_id):
        told = presence_of(world, user_id, guild.id)
        world.emit(PresenceUpdate(told, 0), access.members(world, guild.id), guild.id)


def presence_of(world: World, user_id: UserId, guild_id: GuildId) -> Presence:
    """What an account is seen to be doing; one that has never said anything is offline."""
    said = world.presences.get(user_id)
    status = Status.OFFLINE if said is None or said.status in _UNSEEN else said.status
    is_seen = status is not Status.OFFLINE
    return Presence(
        user=PartialUser(id=user_id),
        guild_id=guild_id,
        status=status,
        activities=said.activities if said is not None and is_seen else [],
        client_status=ClientStatus(web=status) if is_seen else ClientStatus(),
    )


def seen_in(world: World, guild_id: GuildId) -> list[Presence]:
    """The presences of those who are not offline."""
    found = [presence_of(world, one, guild_id) for one in world.presences]
    members = world.members[guild_id]
    return [one for one in found if one.user.id in members and one.status is not Status.OFFLINE]
