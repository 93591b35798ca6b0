"""Emojis of guilds and of applications.

https://discord.com/developers/docs/resources/emoji
"""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import structs

from gloam.events import GuildEmojisUpdate, GuildEmojisUpdatePayload
from gloam.models import (
    ApplicationId,
    AuditLogEvent,
    Emoji,
    EmojiId,
    Guild,
    JsonErrorCode,
    RoleId,
    UserId,
)
from gloam.models.limits import APPLICATION_EMOJIS, EMOJI_BYTES
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, expressions, uploads
from gloam.simulator.world.state import World, find

SLOTS: Final = 50
"""How many still emojis, and how many animated ones, a guild without boosts can have."""

_NAME: Final = re.compile(r"\w{2,32}", re.ASCII)


def emoji_of(guild: Guild, emoji_id: int) -> Emoji:
    """The emoji of a guild; raises `RefusedError` if there is none."""
    for emoji in guild.emojis:
        if emoji.id == emoji_id:
            return emoji
    raise RefusedError(JsonErrorCode.UNKNOWN_EMOJI)


def create(
    world: World,
    user_id: UserId,
    guild_id: int,
    name: str,
    image: str,
    roles: Sequence[RoleId] = (),
    *,
    reason: str | None = None,
) -> Emoji:
    """Someone makes an emoji; the image is a data URI.

    Raises:
        RefusedError: they may not, there are too many, or the image is none or too large.
    """
    guild = expressions.require_creator(world, user_id, guild_id)
    emoji = _make(world, user_id, name, image, roles)
    same = [one for one in guild.emojis if one.animated is emoji.animated]
    if len(same) >= SLOTS:
        code = JsonErrorCode.MAXIMUM_EMOJIS
        raise RefusedError(JsonErrorCode.MAXIMUM_ANIMATED_EMOJIS if emoji.animated else code)
    _put(world, guild, [*guild.emojis, emoji])
    _record(world, guild, user_id, AuditLogEvent.EMOJI_CREATE, None, emoji, reason)
    return emoji


def update(
    world: World,
    user_id: UserId,
    guild_id: int,
    emoji_id: int,
    settings: dict[str, object],
    *,
    reason: str | None = None,
) -> Emoji:
    """Someone changes settings of an emoji, by name.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = emoji_of(access.require_guild(world, guild_id, user_id), emoji_id)
    guild = expressions.require_keeper(world, user_id, guild_id, old.user or None)
    emoji = structs.replace(old, **settings)
    _check_name(emoji.name or "")
    _put(world, guild, [emoji if one.id == emoji.id else one for one in guild.emojis])
    _record(world, guild, user_id, AuditLogEvent.EMOJI_UPDATE, old, emoji, reason)
    return emoji


def delete(
    world: World, user_id: UserId, guild_id: int, emoji_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes an emoji.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = emoji_of(access.require_guild(world, guild_id, user_id), emoji_id)
    guild = expressions.require_keeper(world, user_id, guild_id, old.user or None)
    _put(world, guild, [one for one in guild.emojis if one.id != old.id])
    _record(world, guild, user_id, AuditLogEvent.EMOJI_DELETE, old, None, reason)


def withdraw(world: World, guild: Guild, role_id: RoleId) -> None:
    """A role is gone, and with it what its members alone could use emojis for."""
    emojis = [
        structs.replace(one, roles=[role for role in one.roles or () if role != role_id])
        for one in guild.emojis
    ]
    _put(world, guild, emojis)


def create_own(
    world: World, application_id: ApplicationId, user_id: UserId, name: str, image: str
) -> Emoji:
    """A new emoji of an application, which it can use everywhere.

    Raises:
        RefusedError: there are too many, or the image is none or too large.
    """
    kept = world.application_emojis.setdefault(application_id, {})
    if len(kept) >= APPLICATION_EMOJIS:
        raise RefusedError(JsonErrorCode.MAXIMUM_EMOJIS)
    emoji = _make(world, user_id, name, image, ())
    if emoji.id is not None:
        kept[emoji.id] = emoji
    return emoji


def own_of(world: World, application_id: ApplicationId, emoji_id: int) -> Emoji:
    """The emoji of an application; raises `RefusedError` if there is none."""
    kept = world.application_emojis.get(application_id, {})
    return find(kept, EmojiId(emoji_id), JsonErrorCode.UNKNOWN_EMOJI)


def rename_own(world: World, application_id: ApplicationId, emoji_id: int, name: str) -> Emoji:
    """An emoji of an application is called otherwise.

    Raises:
        RefusedError: there is none, or the name is not allowed.
    """
    _check_name(name)
    emoji = structs.replace(own_of(world, application_id, emoji_id), name=name)
    world.application_emojis[application_id][EmojiId(emoji_id)] = emoji
    return emoji


def _make(world: World, user_id: UserId, name: str, image: str, roles: Sequence[RoleId]) -> Emoji:
    _check_name(name)
    picture = uploads.read_data_uri("image", image)
    if len(picture.data) > EMOJI_BYTES:
        raise refuse_field("image", "File cannot be larger than 256.0 kb.", "BINARY_TYPE_MAX_SIZE")
    emoji_id = EmojiId(world.snowflakes.make())
    is_animated = picture.content_type == "image/gif"
    suffix = "gif" if is_animated else "png"
    world.files[f"/emojis/{emoji_id}.{suffix}"] = picture
    return Emoji(
        id=emoji_id,
        name=name,
        roles=list(roles),
        user=world.user(user_id),
        require_colons=True,
        managed=False,
        animated=is_animated,
        available=True,
    )


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise refuse_field("name", "String value did not match validation regex.")


def _put(world: World, guild: Guild, emojis: Sequence[Emoji]) -> None:
    world.guilds[guild.id] = structs.replace(guild, emojis=emojis)
    payload = GuildEmojisUpdatePayload(guild_id=guild.id, emojis=emojis)
    world.emit(GuildEmojisUpdate(payload, 0), access.members(world, guild.id), guild.id)


def _record(
    world: World,
    guild: Guild,
    user_id: UserId,
    action: AuditLogEvent,
    old: Emoji | None,
    new: Emoji | None,
    reason: str | None,
) -> None:
    emoji = new or old
    told = [one for one in audit.changes(old, new) if one.key in ("name", "roles")]
    target = emoji.id if emoji else None
    audit.record(world, guild.id, user_id, action, target, reason=reason, changes=told)
