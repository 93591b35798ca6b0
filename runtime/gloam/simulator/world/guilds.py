"""Guilds themselves; their roles, members and channels have modules of their own.

https://discord.com/developers/docs/resources/guild
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final

from msgspec import UNSET, UnsetType, structs

from gloam.events import GuildCreate, GuildDelete, GuildUpdate
from gloam.models import (
    AfkTimeout,
    AuditLogEvent,
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    Guild,
    GuildId,
    GuildPreview,
    IncidentsData,
    Locale,
    MFALevel,
    NSFWLevel,
    Permissions,
    PremiumTier,
    RoleId,
    SystemChannelFlags,
    UnavailableGuild,
    User,
    UserId,
    VerificationLevel,
)
from gloam.models.limits import INCIDENT_ACTION_SECONDS
from gloam.simulator.errors import refuse_field
from gloam.simulator.world import access, audit
from gloam.simulator.world.members import build
from gloam.simulator.world.roles import EVERYONE
from gloam.simulator.world.roles import build as build_role
from gloam.simulator.world.snapshots import gateway_guild
from gloam.simulator.world.state import World, guild_of

_PREVIEWED: Final = (
    "id",
    "name",
    "icon",
    "splash",
    "discovery_splash",
    "emojis",
    "features",
    "description",
)


def create_guild(world: World, name: str, members: Sequence[User]) -> Guild:
    """A new guild with these members; the first owns it."""
    guild_id = GuildId(world.snowflakes.make())
    guild = Guild(
        id=guild_id,
        name=name,
        icon=None,
        splash=None,
        discovery_splash=None,
        owner_id=members[0].id if members else UserId(0),
        afk_channel_id=None,
        afk_timeout=AfkTimeout.FIVE_MINUTES,
        verification_level=VerificationLevel.NONE,
        default_message_notifications=DefaultMessageNotificationLevel.ALL_MESSAGES,
        explicit_content_filter=ExplicitContentFilterLevel.DISABLED,
        roles=[build_role(RoleId(guild_id), "@everyone", EVERYONE, 0)],
        emojis=[],
        stickers=[],
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
    world.members[guild_id] = {user.id: build(world, user) for user in members}
    for user in members:
        whole = gateway_guild(world, guild_id, user.id)
        world.emit(GuildCreate(whole, 0), access.only(user.id), guild_id)
    return guild


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Guild:
    """Someone changes settings of a guild, by name.

    Raises:
        RefusedError: they may not.
    """
    old = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    guild = put(world, structs.replace(old, **settings))
    audit.record(
        world,
        guild_id,
        user_id,
        AuditLogEvent.GUILD_UPDATE,
        guild_id,
        reason=reason,
        changes=audit.changes(old, guild),
    )
    return guild


def put(world: World, guild: Guild) -> Guild:
    """A guild changes, whoever did it."""
    world.guilds[guild.id] = guild
    world.emit(GuildUpdate(guild, 0), access.members(world, guild.id), guild.id)
    return guild


def delete(world: World, guild_id: GuildId) -> None:
    """A guild goes, with everything in it."""
    guild = world.guild(guild_id)
    audience = access.only(*world.members[guild.id])
    for channel in list(world.channels.values()):
        if guild_of(channel) == guild.id:
            del world.channels[channel.id]
            world.messages.pop(channel.id, None)
    del world.guilds[guild.id], world.members[guild.id]
    world.emit(GuildDelete(UnavailableGuild(id=guild.id), 0), audience, guild.id)


def preview(world: World, guild_id: GuildId) -> GuildPreview:
    """What a guild shows of itself."""
    guild = world.guild(guild_id)
    return GuildPreview(
        **{name: getattr(guild, name) for name in _PREVIEWED},
        stickers=guild.stickers or [],
        approximate_member_count=len(world.members[guild.id]),
        approximate_presence_count=len(world.members[guild.id]),
    )


def with_counts(world: World, guild: Guild) -> Guild:
    """The guild with how many its members are."""
    count = len(world.members[guild.id])
    return structs.replace(guild, approximate_member_count=count, approximate_presence_count=count)


def stop_incidents(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    settings: Mapping[str, datetime | UnsetType | None],
) -> IncidentsData:
    """Someone stops invites or direct messages for a while, by the name of the field.

    Raises:
        RefusedError: they may not, or it is for longer than a day.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    latest = world.now + timedelta(seconds=INCIDENT_ACTION_SECONDS)
    data = guild.incidents_data or IncidentsData(
        invites_disabled_until=None, dms_disabled_until=None
    )
    for name, until in settings.items():
        if until is UNSET:
            continue
        if until is not None and until > latest:
            raise refuse_field(name, "It cannot be more than 24 hours from now.")
        data = structs.replace(data, **{name: until})
    put(world, structs.replace(guild, incidents_data=data))
    return data
