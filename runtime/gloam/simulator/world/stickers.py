"""Stickers of guilds.

https://discord.com/developers/docs/resources/sticker
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import structs

from gloam.events import GuildStickersUpdate, GuildStickersUpdatePayload
from gloam.models import (
    AuditLogEvent,
    Guild,
    JsonErrorCode,
    Sticker,
    StickerFormatType,
    StickerId,
    StickerType,
    UserId,
)
from gloam.models.limits import GUILD_FREE_STICKERS, STICKER_BYTES
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, audit, expressions
from gloam.simulator.world.state import StoredFile, World

_FORMATS: Final[Mapping[str, StickerFormatType]] = {
    "image/png": StickerFormatType.PNG,
    "image/apng": StickerFormatType.APNG,
    "image/gif": StickerFormatType.GIF,
    "application/json": StickerFormatType.LOTTIE,
}
"""By content type of the file."""


def sticker_of(guild: Guild, sticker_id: int) -> Sticker:
    """The sticker of a guild; raises `RefusedError` if there is none."""
    for sticker in guild.stickers or ():
        if sticker.id == sticker_id:
            return sticker
    raise RefusedError(JsonErrorCode.UNKNOWN_STICKER)


def find_anywhere(world: World, sticker_id: int) -> Sticker:
    """The sticker of any guild; raises `RefusedError` if there is none."""
    for guild in world.guilds.values():
        for sticker in guild.stickers or ():
            if sticker.id == sticker_id:
                return sticker
    raise RefusedError(JsonErrorCode.UNKNOWN_STICKER)


def create(
    world: World,
    user_id: UserId,
    guild_id: int,
    name: str,
    description: str,
    tags: str,
    file: StoredFile,
    *,
    reason: str | None = None,
) -> Sticker:
    """Someone makes a sticker.

    Raises:
        RefusedError: they may not, there are too many, or the file is too large or of no format
            that stickers have.
    """
    guild = expressions.require_creator(world, user_id, guild_id)
    if len(guild.stickers or ()) >= GUILD_FREE_STICKERS:
        raise RefusedError(JsonErrorCode.MAXIMUM_STICKERS)
    if len(file.data) > STICKER_BYTES:
        raise RefusedError(JsonErrorCode.FILE_TOO_LARGE)
    if file.content_type not in _FORMATS:
        raise RefusedError(JsonErrorCode.INVALID_FILE)
    sticker = Sticker(
        id=StickerId(world.snowflakes.make()),
        name=name,
        description=description,
        tags=tags,
        type=StickerType.GUILD,
        format_type=_FORMATS[file.content_type],
        available=True,
        guild_id=guild.id,
        user=world.user(user_id),
    )
    world.files[f"/stickers/{sticker.id}.png"] = file
    _put(world, guild, [*(guild.stickers or ()), sticker])
    _record(world, guild, user_id, AuditLogEvent.STICKER_CREATE, None, sticker, reason)
    return sticker


def update(
    world: World,
    user_id: UserId,
    guild_id: int,
    sticker_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> Sticker:
    """Someone changes settings of a sticker, by name.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = sticker_of(access.require_guild(world, guild_id, user_id), sticker_id)
    guild = expressions.require_keeper(world, user_id, guild_id, old.user or None)
    sticker = structs.replace(old, **settings)
    kept = guild.stickers or ()
    _put(world, guild, [sticker if one.id == old.id else one for one in kept])
    _record(world, guild, user_id, AuditLogEvent.STICKER_UPDATE, old, sticker, reason)
    return sticker


def delete(
    world: World, user_id: UserId, guild_id: int, sticker_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes a sticker.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = sticker_of(access.require_guild(world, guild_id, user_id), sticker_id)
    guild = expressions.require_keeper(world, user_id, guild_id, old.user or None)
    _put(world, guild, [one for one in guild.stickers or () if one.id != old.id])
    _record(world, guild, user_id, AuditLogEvent.STICKER_DELETE, old, None, reason)


def _put(world: World, guild: Guild, stickers: Sequence[Sticker]) -> None:
    world.guilds[guild.id] = structs.replace(guild, stickers=stickers)
    payload = GuildStickersUpdatePayload(guild_id=guild.id, stickers=stickers)
    world.emit(GuildStickersUpdate(payload, 0), access.members(world, guild.id), guild.id)


def _record(
    world: World,
    guild: Guild,
    user_id: UserId,
    action: AuditLogEvent,
    old: Sticker | None,
    new: Sticker | None,
    reason: str | None,
) -> None:
    sticker = new or old
    changes = audit.changes(old, new)
    target = sticker.id if sticker else None
    audit.record(world, guild.id, user_id, action, target, reason=reason, changes=changes)
