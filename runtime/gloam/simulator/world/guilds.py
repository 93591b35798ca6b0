"""Guilds, their roles and their members."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from msgspec import UNSET, UnsetType, structs

from gloam.events import (
    GuildCreate,
    GuildDelete,
    GuildMemberAdd,
    GuildMemberAddPayload,
    GuildMemberRemove,
    GuildMemberRemovePayload,
    GuildMemberUpdate,
    GuildMemberUpdatePayload,
    GuildRoleCreate,
    GuildRoleCreatePayload,
    GuildRoleDelete,
    GuildRoleDeletePayload,
    GuildRoleUpdate,
    GuildRoleUpdatePayload,
)
from gloam.models import (
    AfkTimeout,
    DefaultMessageNotificationLevel,
    DMChannel,
    ExplicitContentFilterLevel,
    GatewayGuild,
    Guild,
    GuildId,
    GuildMember,
    GuildMemberFlags,
    Locale,
    MFALevel,
    NSFWLevel,
    Permissions,
    PremiumTier,
    Role,
    RoleColors,
    RoleFlags,
    RoleId,
    SystemChannelFlags,
    UnavailableGuild,
    User,
    UserId,
    VerificationLevel,
)
from gloam.simulator.errors import MISSING_ACCESS, UNKNOWN_ROLE, RefusedError
from gloam.simulator.world.state import World

EVERYONE = (
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.ADD_REACTIONS
    | Permissions.ATTACH_FILES
    | Permissions.EMBED_LINKS
)
"""What everyone may do in a new guild."""


def create_guild(world: World, name: str, members: Sequence[User]) -> Guild:
    """A new guild with these members; the first owns it."""
    guild_id = GuildId(world.snowflakes.make())
    owner = members[0].id if members else UserId(0)
    guild = Guild(
        id=guild_id,
        name=name,
        icon=None,
        splash=None,
        discovery_splash=None,
        owner_id=owner,
        afk_channel_id=None,
        afk_timeout=AfkTimeout.FIVE_MINUTES,
        verification_level=VerificationLevel.NONE,
        default_message_notifications=DefaultMessageNotificationLevel.ALL_MESSAGES,
        explicit_content_filter=ExplicitContentFilterLevel.DISABLED,
        roles=[_role(RoleId(guild_id), "@everyone", EVERYONE, 0)],
        emojis=[],
        features=[],
        mfa_level=MFALevel.NONE,
        application_id=None,
        system_channel_id=None,
        system_channel_flags=SystemChannelFlags.NONE,
        rules_channel_id=None,
        vanity_url_code=None,
        description=None,
        banner=None,
        premium_tier=PremiumTier.NONE,
        preferred_locale=Locale.ENGLISH_US,
        public_updates_channel_id=None,
        nsfw_level=NSFWLevel.DEFAULT,
        premium_progress_bar_enabled=False,
        safety_alerts_channel_id=None,
        incidents_data=None,
    )
    world.guilds[guild_id] = guild
    world.members[guild_id] = {user.id: _member(world, user) for user in members}
    for user in members:
        world.emit(GuildCreate(gateway_guild(world, guild_id), 0), {user.id}, guild_id)
    return guild


def gateway_guild(world: World, guild_id: GuildId) -> GatewayGuild:
    """A guild with everything in it, as GUILD_CREATE tells it."""
    guild = world.guilds[guild_id]
    members = world.members[guild_id]
    channels = [
        structs.replace(channel, guild_id=UNSET)
        for channel in world.channels.values()
        if not isinstance(channel, DMChannel) and channel.guild_id == guild_id
    ]
    return GatewayGuild(
        **{field: getattr(guild, field) for field in Guild.__struct_fields__},
        joined_at=world.now,
        large=False,
        unavailable=False,
        member_count=len(members),
        voice_states=[],
        members=list(members.values()),
        channels=channels,
        threads=[],
        presences=[],
        stage_instances=[],
        guild_scheduled_events=[],
        soundboard_sounds=[],
    )


def require_member(world: World, guild_id: int, user_id: UserId) -> Guild:
    """The guild, if the user is in it.

    Raises:
        RefusedError: there is no such guild, or the user is not in it.
    """
    guild = world.guild(guild_id)
    if user_id not in world.members[guild.id]:
        raise RefusedError(MISSING_ACCESS)
    return guild


def add_member(world: World, guild_id: GuildId, user: User) -> GuildMember:
    """Someone joins; a bot hears of the guild."""
    member = _member(world, user)
    world.members[guild_id][user.id] = member
    payload = GuildMemberAddPayload(
        **{field: getattr(member, field) for field in GuildMember.__struct_fields__},
        guild_id=guild_id,
    )
    others = world.members[guild_id].keys() - {user.id}
    world.emit(GuildMemberAdd(payload, 0), others, guild_id)
    world.emit(GuildCreate(gateway_guild(world, guild_id), 0), {user.id}, guild_id)
    return member


def remove_member(world: World, guild_id: GuildId, user_id: UserId) -> None:
    """Someone leaves, or is removed."""
    world.member(guild_id, user_id)
    del world.members[guild_id][user_id]
    payload = GuildMemberRemovePayload(guild_id=guild_id, user=world.user(user_id))
    world.emit(GuildMemberRemove(payload, 0), world.members[guild_id], guild_id)
    world.emit(GuildDelete(UnavailableGuild(id=guild_id), 0), {user_id}, guild_id)


def update_member(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    *,
    nick: str | UnsetType | None = UNSET,
    roles: Sequence[RoleId] | UnsetType = UNSET,
) -> GuildMember:
    """Change a member."""
    member = world.member(guild_id, user_id)
    if nick is not UNSET:
        member = structs.replace(member, nick=nick)
    if roles is not UNSET:
        known = {role.id for role in world.guilds[guild_id].roles}
        if not known.issuperset(roles):
            raise RefusedError(UNKNOWN_ROLE)
        member = structs.replace(member, roles=list(roles))
    world.members[guild_id][user_id] = member
    payload = GuildMemberUpdatePayload(
        guild_id=guild_id,
        roles=member.roles,
        user=world.user(user_id),
        nick=member.nick,
        avatar=None,
        banner=None,
        joined_at=member.joined_at,
    )
    world.emit(GuildMemberUpdate(payload, 0), world.members[guild_id], guild_id)
    return member


def create_role(
    world: World,
    guild_id: GuildId,
    name: str,
    permissions: Permissions,
    settings: Mapping[str, object] = MappingProxyType({}),
) -> Role:
    """A new role, above everyone's, with further settings by name."""
    guild = world.guilds[guild_id]
    role = _role(RoleId(world.snowflakes.make()), name, permissions, len(guild.roles))
    role = structs.replace(role, **settings)
    world.guilds[guild_id] = structs.replace(guild, roles=[*guild.roles, role])
    payload = GuildRoleCreatePayload(guild_id=guild_id, role=role)
    world.emit(GuildRoleCreate(payload, 0), world.members[guild_id], guild_id)
    return role


def change_role(
    world: World, guild_id: GuildId, role_id: RoleId, settings: Mapping[str, object]
) -> Role:
    """Change settings of a role, by name."""
    changed = structs.replace(find_role(world, guild_id, role_id), **settings)
    guild = world.guilds[guild_id]
    roles = [changed if role.id == role_id else role for role in guild.roles]
    world.guilds[guild_id] = structs.replace(guild, roles=roles)
    payload = GuildRoleUpdatePayload(guild_id=guild_id, role=changed)
    world.emit(GuildRoleUpdate(payload, 0), world.members[guild_id], guild_id)
    return changed


def find_role(world: World, guild_id: GuildId, role_id: int) -> Role:
    """The role of a guild; raises `RefusedError` if there is none."""
    for role in world.guilds[guild_id].roles:
        if role.id == role_id:
            return role
    raise RefusedError(UNKNOWN_ROLE)


def delete_role(world: World, guild_id: GuildId, role_id: RoleId) -> None:
    """A role goes, and is taken from its members."""
    guild = world.guilds[guild_id]
    roles = [role for role in guild.roles if role.id != role_id]
    if len(roles) == len(guild.roles) or int(role_id) == guild_id:
        raise RefusedError(UNKNOWN_ROLE)
    world.guilds[guild_id] = structs.replace(guild, roles=roles)
    for user_id, member in world.members[guild_id].items():
        kept = [one for one in member.roles if one != role_id]
        world.members[guild_id][user_id] = structs.replace(member, roles=kept)
    payload = GuildRoleDeletePayload(guild_id=guild_id, role_id=role_id)
    world.emit(GuildRoleDelete(payload, 0), world.members[guild_id], guild_id)


def _member(world: World, user: User) -> GuildMember:
    return GuildMember(
        user=user,
        roles=[],
        joined_at=world.now,
        deaf=False,
        mute=False,
        flags=GuildMemberFlags.NONE,
    )


def _role(role_id: RoleId, name: str, permissions: Permissions, position: int) -> Role:
    return Role(
        id=role_id,
        name=name,
        color=0,
        colors=RoleColors(primary_color=0, secondary_color=None, tertiary_color=None),
        hoist=False,
        position=position,
        permissions=permissions,
        managed=False,
        mentionable=False,
        flags=RoleFlags.NONE,
    )
