"""Who may do what, and who sees what.

In: the world, an account, a guild or a channel. Out: the permissions it has there, as
`gloam.toolbox` works them out, or a refusal: 50001 for whoever may not even look, 50013 for whoever
may look and not do.

https://discord.com/developers/docs/topics/permissions
"""

from operator import is_
from typing import Final

from gloam.models import (
    ChannelId,
    DMChannel,
    GroupDMChannel,
    Guild,
    GuildId,
    GuildMember,
    JsonErrorCode,
    Permissions,
    Role,
    UserId,
)
from gloam.models.channels import BaseThread
from gloam.simulator.errors import RefusedError
from gloam.simulator.world.state import (
    AnyChannel,
    Audience,
    World,
    find,
    guild_of,
)
from gloam.toolbox import channel_permissions, guild_permissions, outranks

KNOWN: Final = 100_000
"""Of how many accounts in channels it is remembered what they may do."""

_PRIVATE: Final = (
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.ADD_REACTIONS
    | Permissions.PIN_MESSAGES
    | Permissions.SEND_POLLS
    | Permissions.SEND_TTS_MESSAGES
    | Permissions.MENTION_EVERYONE
    | Permissions.ATTACH_FILES
    | Permissions.EMBED_LINKS
    | Permissions.USE_EXTERNAL_EMOJIS
    | Permissions.USE_EXTERNAL_STICKERS
    | Permissions.USE_APPLICATION_COMMANDS
    | Permissions.SEND_VOICE_MESSAGES
    | Permissions.USE_EXTERNAL_APPS
)
"""What the recipients of a private channel may do in it."""


def in_guild(world: World, guild: Guild, user_id: UserId) -> Permissions:
    """What an account may do in a guild; nothing, if it is no member."""
    member = world.members[guild.id].get(user_id)
    if member is None:
        return Permissions.NONE
    return guild_permissions(guild, guild.roles, member, now=world.now, user_id=user_id)


def in_channel(world: World, channel: AnyChannel, user_id: UserId) -> Permissions:
    """What an account may do in a channel; nothing, if it cannot see it."""
    if isinstance(channel, DMChannel | GroupDMChannel):
        is_in = any(one.id == user_id for one in channel.recipients or ())
        return _PRIVATE if is_in else Permissions.NONE
    guild = world.guilds[channel.guild_id or GuildId(0)]
    member = world.members[guild.id].get(user_id)
    if member is None:
        return Permissions.NONE
    if isinstance(channel, BaseThread) or member.communication_disabled_until:
        return _worked_out(world, guild, member, channel, user_id)
    # Models are never changed, so where all that matters is the same, the answer is.
    grounds = (guild.roles, guild.owner_id, member, channel.permission_overwrites)
    known = world.permissions.get((channel.id, user_id))
    if known is not None and all(map(is_, known[0], grounds)):
        return known[1]
    permissions = _worked_out(world, guild, member, channel, user_id)
    if len(world.permissions) >= KNOWN:
        world.permissions.clear()
    world.permissions[channel.id, user_id] = (grounds, permissions)
    return permissions


def _worked_out(
    world: World, guild: Guild, member: GuildMember, channel: AnyChannel, user_id: UserId
) -> Permissions:
    """What a member may do in a channel or thread of a guild."""
    parent = joined = None
    if isinstance(channel, BaseThread):
        parent = world.channels.get(channel.parent_id or ChannelId(0))
        joined = user_id in world.thread_members.get(channel.id, {})
        if parent is None:
            return Permissions.NONE
    return channel_permissions(
        guild,
        guild.roles,
        member,
        channel,
        now=world.now,
        parent=parent,
        joined=joined,
        user_id=user_id,
    )


def require_guild(
    world: World, guild_id: int, user_id: UserId, needed: Permissions = Permissions.NONE
) -> Guild:
    """The guild, if the account is in it and may do there what is needed.

    Raises:
        RefusedError: there is no such guild, it is not in it, or it may not.
    """
    guild = world.guild(guild_id)
    if user_id not in world.members[guild.id]:
        raise RefusedError(JsonErrorCode.MISSING_ACCESS)
    if needed & ~in_guild(world, guild, user_id):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    return guild


def require_channel(
    world: World, channel_id: int, user_id: UserId, needed: Permissions = Permissions.NONE
) -> AnyChannel:
    """The channel, if the account may view it and may do there what is needed.

    Raises:
        RefusedError: there is no such channel, it may not view it, or it may not do it.
    """
    channel = world.channel(channel_id)
    permissions = in_channel(world, channel, user_id)
    if not permissions & Permissions.VIEW_CHANNEL:
        raise RefusedError(JsonErrorCode.MISSING_ACCESS)
    if needed & ~permissions:
        is_private = guild_of(channel) is None
        codes = JsonErrorCode
        raise RefusedError(codes.NOT_IN_DM_CHANNEL if is_private else codes.MISSING_PERMISSIONS)
    return channel


def height(role: Role) -> tuple[int, int]:
    """Where a role stands among the others: of two with one position, the older is the higher."""
    return role.position, -role.id


def rank(guild: Guild, member: GuildMember) -> tuple[int, int]:
    """Where the highest role of a member stands; below all others for a member who has none."""
    return max((height(one) for one in guild.roles if one.id in member.roles), default=(0, 0))


def require_above_member(world: World, guild: Guild, user_id: UserId, other_id: UserId) -> None:
    """Refuse if an account stands no higher than another, and so may do nothing to it."""
    members = world.members[guild.id]
    one, other = members[user_id], members.get(other_id)
    if other is None:
        return
    ids = {"user_id": user_id, "other_id": other_id}
    if not outranks(guild, guild.roles, one, other, **ids):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)


def require_above_role(world: World, guild: Guild, user_id: UserId, role: Role) -> None:
    """Refuse if a role stands no lower than the account's highest one."""
    is_owner = guild.owner_id == user_id
    if not is_owner and rank(guild, world.members[guild.id][user_id]) <= height(role):
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)


def require_grantable(held: Permissions, granted: Permissions) -> None:
    """Refuse to let someone give what they do not have."""
    if granted & ~held:
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)


def members(world: World, guild_id: GuildId) -> Audience:
    """Everyone in a guild."""
    return find(world.members, guild_id, JsonErrorCode.UNKNOWN_GUILD).__contains__


def viewers(world: World, channel: AnyChannel) -> Audience:
    """Everyone who may view a channel."""
    return lambda user_id: bool(in_channel(world, channel, user_id) & Permissions.VIEW_CHANNEL)


def holders(world: World, guild_id: GuildId, any_of: Permissions) -> Audience:
    """Everyone who has one of these permissions in a guild."""
    guild = world.guild(guild_id)
    return lambda user_id: bool(in_guild(world, guild, user_id) & any_of)


def only(*user_ids: UserId) -> Audience:
    """Some accounts and nobody else."""
    return frozenset(user_ids).__contains__
