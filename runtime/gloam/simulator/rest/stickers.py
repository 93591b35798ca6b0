"""Stickers. Discord's own packs are not simulated: there are none.

https://discord.com/developers/docs/resources/sticker
"""

from collections.abc import Sequence

from gloam.models import JsonErrorCode, Sticker, StickerPack, StickerPackList
from gloam.routes.bodies import CreateGuildStickerBody, UpdateGuildStickerBody
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import StoredFile, stickers


def list_sticker_packs(call: Call) -> StickerPackList:
    """Discord's own packs: none."""
    return StickerPackList(sticker_packs=[])


def get_sticker_pack(call: Call) -> StickerPack:
    """One of Discord's own packs: none."""
    call.id("pack_id")
    raise RefusedError(JsonErrorCode.UNKNOWN_STICKER_PACK)


def get_sticker(call: Call) -> Sticker:
    """A sticker of any guild."""
    return stickers.find_anywhere(call.world, call.id("sticker_id"))


def list_guild_stickers(call: Call) -> Sequence[Sticker]:
    """The stickers of a guild."""
    return call.guild().stickers or []


def get_guild_sticker(call: Call) -> Sticker:
    """A sticker of a guild."""
    return stickers.sticker_of(call.guild(), call.id("sticker_id"))


def create_guild_sticker(call: Call) -> Sticker:
    """A new sticker."""
    guild, body = call.guild(), call.body(CreateGuildStickerBody)
    if not call.uploads:
        raise refuse_field("file", "This field is required", "BASE_TYPE_REQUIRED")
    upload = call.uploads[0]
    return stickers.create(
        call.world,
        call.user_id,
        guild.id,
        body.name,
        body.description,
        body.tags,
        StoredFile(upload.data, upload.content_type or "application/octet-stream"),
        reason=call.reason,
    )


def update_guild_sticker(call: Call) -> Sticker:
    """Change a sticker."""
    guild, target = call.guild(), call.id("sticker_id")
    settings = given(call.body(UpdateGuildStickerBody), Sticker)
    return stickers.update(call.world, call.user_id, guild.id, target, settings, reason=call.reason)


def delete_guild_sticker(call: Call) -> None:
    """A sticker goes."""
    guild, target = call.guild(), call.id("sticker_id")
    stickers.delete(call.world, call.user_id, guild.id, target, reason=call.reason)
