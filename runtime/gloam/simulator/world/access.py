"""Who may do what, and who sees what.

In: the world, an account, a guild or a channel. Out: the permissions it has there, or a refusal:
50001 for whoever may not even look, 50013 for whoever may look and not do. The rules are those that
Discord documents: the owner and administrators may do everything; the overwrites of a channel act
on the permissions of the guild, everyone's before those of the roles (all their denials, then all
their allowances) before the member's own; whoever may not view a channel may do nothing in it, and
whoever may not write may not mention, attach or embed; a member who is timed out may only look.

A thread has the permissions of the channel that it hangs on, with `SEND_MESSAGES_IN_THREADS` in the
place of `SEND_MESSAGES`; a private one is seen by its members and by who may manage threads.

https://discord.com/developers/docs/topics/permissions
"""

from datetime import datetime
from typing import Final

from gloam.models import (
    DMChannel,
    GroupDMChannel,
    Guild,
    GuildId,
    GuildMember,
    JsonErrorCode,
    OverwriteType,
    Permissions,
    PrivateThread,
    Role,
    UserId,
)
from gloam.models.channels import BaseThread
from gloam.simulator.errors import RefusedError
from gloam.simulator.world.state import (
    AnyChannel,
    Audience,
    GuildChannel,
    World,
    find,
)

ALL: Final = Permissions(sum(Permissions))
TIMED_OUT: Final = Permissions.VIEW_CHANNEL | Permissions.READ_MESSAGE_HISTORY
"""What is left to a member who is timed out."""

_WRITING: Final = (
    Permissions.SEND_TTS_MESSAGES
    | Permissions.MENTION_EVERYONE
    | Permissions.ATTACH_FILES
    | Permissions.EMBED_LINKS
)
"""What nobody has who may not write."""

_PRIVATE: Final = (
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.ADD_REACTIONS
    | Permissions.PIN_MESSAGES
    | Permissions.SEND_POLLS
    | _WRITING
    | Permissions.USE_EXTERNAL_EMOJIS
    | Permissions.USE_EXTERNAL_STICKERS
    | Permissions.USE_APPLICATION_COMMANDS
    | Permissions.SEND_VOICE_MESSAGES
    | Permissions.USE_EXTERNAL_APPS
)
"""What the recipients of a private channel may do in it."""


def in_guild(world: World, guild: Guild, user_id: UserId) -> Permissions:
    """What an account may do in a guild; nothing, if it is no member."""
    if guild.owner_id == user_id:
        return ALL
    member = world.members[guild.id].get(user_id)
    return Permissions.NONE if member is None else _limited(world, member, _base(guild, member))


def in_channel(world: World, channel: AnyChannel, user_id: UserId) -> Permissions:
    """What an account may do in a channel."""
    if isinstance(channel, DMChannel | GroupDMChannel):
        is_in = any(one.id == user_id for one in channel.recipients or ())
        return _PRIVATE if is_in else Permissions.NONE
    if isinstance(channel, BaseThread):
        return _in_thread(world, channel, user_id)
    return _in_guild_channel(world, channel, user_id)


def _in_guild_channel(world: World, channel: GuildChannel, user_id: UserId) -> Permissions:
    guild = world.guilds[channel.guild_id or GuildId(0)]
    if guild.owner_id == user_id:
        return ALL
    member = world.members[guild.id].get(user_id)
    if member is None:
        return Permissions.NONE
    permissions = _base(guild, member)
    if permissions == ALL:
        return ALL
    permissions = _overwritten(permissions, channel, guild, member)
    if not permissions & Permissions.VIEW_CHANNEL:
        return Permissions.NONE
    if not permissions & Permissions.SEND_MESSAGES:
        permissions &= ~_WRITING
    return _limited(world, member, permissions)


def _in_thread(world: World, thread: BaseThread, user_id: UserId) -> Permissions:
    parent = world.channels.get(thread.parent_id) if thread.parent_id else None
    if parent is None:
        return Permissions.NONE
    permissions = in_channel(world, parent, user_id)
    if (
        isinstance(thread, PrivateThread)
        and not permissions & Permissions.MANAGE_THREADS
        and user_id not in world.thread_members.get(thread.id, {})
    ):
        return Permissions.NONE
    if permissions & Permissions.SEND_MESSAGES_IN_THREADS:
        return permissions | Permissions.SEND_MESSAGES
    return permissions & ~Permissions.SEND_MESSAGES & ~_WRITING


def _base(guild: Guild, member: GuildMember) -> Permissions:
    """What the roles of a member allow."""
    permissions = Permissions.NONE
    for role in guild.roles:
        if int(role.id) == guild.id or role.id in member.roles:
            permissions |= role.permissions
    return ALL if permissions & Permissions.ADMINISTRATOR else permissions


def _overwritten(
    permissions: Permissions, channel: GuildChannel, guild: Guild, member: GuildMember
) -> Permissions:
    """Permissions after the overwrites of a channel."""
    denied = allowed = Permissions.NONE
    own_denied = own_allowed = Permissions.NONE
    held = frozenset(map(int, member.roles))
    for overwrite in channel.permission_overwrites or ():
        target = int(overwrite.id)
        if target == guild.id:
            permissions = permissions & ~overwrite.deny | overwrite.allow
        elif overwrite.type is OverwriteType.ROLE and target in held:
            denied, allowed = denied | overwrite.deny, allowed | overwrite.allow
        elif member.user and target == member.user.id:
            own_denied, own_allowed = overwrite.deny, overwrite.allow
    permissions = permissions & ~denied | allowed
    return permissions & ~own_denied | own_allowed


def _limited(world: World, member: GuildMember, permissions: Permissions) -> Permissions:
    """What a time-out leaves of permissions."""
    until = member.communication_disabled_until
    is_timed_out = isinstance(until, datetime) and until > world.now
    return permissions & TIMED_OUT if is_timed_out and permissions != ALL else permissions


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
        raise RefusedError(JsonErrorCode.MISSING_PERMISSIONS)
    return channel


def height(role: Role) -> tuple[int, int]:
    """Where a role stands among the others: of two with one position, the older is the higher."""
    return role.position, -role.id


def rank(guild: Guild, member: GuildMember) -> tuple[int, int]:
    """Where the highest role of a member stands; below all others for a member who has none."""
    return max((height(one) for one in guild.roles if one.id in member.roles), default=(0, 0))


def require_above_member(world: World, guild: Guild, user_id: UserId, other_id: UserId) -> None:
    """Refuse if an account stands no higher than another, and so may do nothing to it."""
    if guild.owner_id == user_id:
        return
    members = world.members[guild.id]
    other = members.get(other_id)
    if other is None:
        return
    if guild.owner_id == other_id or rank(guild, members[user_id]) <= rank(guild, other):
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
