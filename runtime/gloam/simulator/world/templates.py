"""Templates: what a guild looks like, to make others after.

In: a guild. Out: its roles and channels, without who is in it; channels and roles are numbered
anew, everyone's role being 0.

https://discord.com/developers/docs/resources/guild-template
"""

import secrets
from collections.abc import Mapping

from msgspec import UNSET, structs

from gloam.models import (
    BaseGuildForumChannel,
    Guild,
    GuildId,
    GuildTemplate,
    GuildTemplateChannel,
    GuildTemplateRole,
    GuildTemplateSnapshot,
    GuildTemplateTag,
    JsonErrorCode,
    Overwrite,
    Permissions,
    UserId,
)
from gloam.models.ids import GenericId
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, channels
from gloam.simulator.world.state import GuildChannel, World, build, find
from gloam.simulator.world.threads import kind_of


def template_of(world: World, code: str, guild_id: GuildId | None = None) -> GuildTemplate:
    """The template of a code, in a guild if that is said.

    Raises:
        RefusedError: there is none.
    """
    template = find(world.templates, code, JsonErrorCode.UNKNOWN_GUILD_TEMPLATE)
    if guild_id is not None and template.source_guild_id != guild_id:
        raise RefusedError(JsonErrorCode.UNKNOWN_GUILD_TEMPLATE)
    return template


def create(
    world: World, user_id: UserId, guild_id: GuildId, name: str, description: str | None = None
) -> GuildTemplate:
    """Someone makes the template of a guild; it can have one.

    Raises:
        RefusedError: they may not, or it has one.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    if any(one.source_guild_id == guild_id for one in world.templates.values()):
        raise RefusedError(JsonErrorCode.TEMPLATE_ALREADY_EXISTS)
    template = GuildTemplate(
        code=secrets.token_hex(6),
        name=name,
        description=description,
        usage_count=0,
        creator_id=user_id,
        creator=world.user(user_id),
        created_at=world.now,
        updated_at=world.now,
        source_guild_id=guild_id,
        serialized_source_guild=_snapshot(world, guild),
        is_dirty=None,
    )
    world.templates[template.code] = template
    return template


def sync(world: World, user_id: UserId, guild_id: GuildId, code: str) -> GuildTemplate:
    """Someone has the template follow the guild.

    Raises:
        RefusedError: they may not, or there is none.
    """
    guild = access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    template = structs.replace(
        template_of(world, code, guild_id),
        serialized_source_guild=_snapshot(world, guild),
        updated_at=world.now,
        is_dirty=None,
    )
    world.templates[code] = template
    return template


def update(
    world: World, user_id: UserId, guild_id: GuildId, code: str, settings: Mapping[str, object]
) -> GuildTemplate:
    """Someone changes what the template is called, by name of the field.

    Raises:
        RefusedError: they may not, or there is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    template = structs.replace(template_of(world, code, guild_id), **settings)
    world.templates[code] = template
    return template


def delete(world: World, user_id: UserId, guild_id: GuildId, code: str) -> GuildTemplate:
    """Someone deletes the template.

    Raises:
        RefusedError: they may not, or there is none.
    """
    access.require_guild(world, guild_id, user_id, Permissions.MANAGE_GUILD)
    template = template_of(world, code, guild_id)
    del world.templates[code]
    return template


def seen(world: World, template: GuildTemplate) -> GuildTemplate:
    """A template, and whether the guild has changed since."""
    guild = world.guilds.get(template.source_guild_id)
    if guild is None:
        return template
    has_changed = _snapshot(world, guild) != template.serialized_source_guild
    return structs.replace(template, is_dirty=has_changed or None)


def _snapshot(world: World, guild: Guild) -> GuildTemplateSnapshot:
    found = channels.in_guild(world, guild.id)
    found.sort(key=lambda one: (bool(one.parent_id), one.position or 0, one.id))
    places = {int(one.id): number for number, one in enumerate(found, 1)}
    roles = {int(one.id): number for number, one in enumerate(guild.roles)}
    same = {
        name: getattr(guild, name)
        for name in GuildTemplateSnapshot.__struct_fields__
        if name in Guild.__struct_fields__
    }
    return build(
        GuildTemplateSnapshot,
        {
            **same,
            "region": guild.region or None,
            "icon_hash": guild.icon,
            "afk_channel_id": places.get(guild.afk_channel_id or 0),
            "system_channel_id": places.get(guild.system_channel_id or 0),
            "roles": [
                build(
                    GuildTemplateRole,
                    {
                        **{n: getattr(role, n) for n in GuildTemplateRole.__struct_fields__},
                        "id": roles[role.id],
                    },
                )
                for role in guild.roles
            ],
            "channels": [_channel(one, places, roles) for one in found],
        },
    )


def _channel(
    channel: GuildChannel, places: Mapping[int, int], roles: Mapping[int, int]
) -> GuildTemplateChannel:
    defaults = {
        "topic": None,
        "bitrate": 64_000,
        "user_limit": 0,
        "nsfw": False,
        "rate_limit_per_user": 0,
    }
    had = {
        name: value
        for name in GuildTemplateChannel.__struct_fields__
        if (value := getattr(channel, name, UNSET)) is not UNSET and name != "available_tags"
    }
    overwrites = [
        Overwrite(id=GenericId(roles[one.id]), type=one.type, allow=one.allow, deny=one.deny)
        for one in channel.permission_overwrites or ()
        if one.id in roles
    ]
    return build(
        GuildTemplateChannel,
        {
            **defaults,
            **had,
            "id": places[channel.id],
            "type": kind_of(channel),
            "parent_id": places.get(channel.parent_id or 0),
            "permission_overwrites": overwrites,
            "available_tags": _tags(channel),
        },
    )


def _tags(channel: GuildChannel) -> list[GuildTemplateTag] | None:
    """The tags of a forum, numbered anew."""
    if not isinstance(channel, BaseGuildForumChannel):
        return None
    return [
        GuildTemplateTag(
            id=number,
            name=tag.name,
            emoji_id=tag.emoji_id,
            emoji_name=tag.emoji_name,
            moderated=tag.moderated,
        )
        for number, tag in enumerate(channel.available_tags or ())
    ]
