"""Stickers: Stickers of a guild, and those that everyone can use.

Generated from `schema/routes/stickers.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import File, Request
from gloam.models.ids import GuildId, StickerId, StickerPackId
from gloam.models.stickers import Sticker, StickerPack, StickerPackList
from gloam.routes.bodies import stickers as bodies

__all__ = [
    "create_guild_sticker",
    "delete_guild_sticker",
    "get_guild_sticker",
    "get_sticker",
    "get_sticker_pack",
    "list_guild_stickers",
    "list_sticker_packs",
    "update_guild_sticker",
]


def create_guild_sticker(
    guild_id: GuildId,
    *,
    name: str,
    description: str,
    tags: str,
    file: File,
    reason: str | None = None,
) -> Request[Sticker]:
    """Upload a sticker to a guild.

    A sticker has 320 by 320 pixels and moves for 5 seconds at most. Lottie is for guilds that
    are VERIFIED or PARTNERED.

    Takes the CREATE_GUILD_EXPRESSIONS permission.

    Args:
        guild_id: The guild.
        name: The name.
        description: What it shows; empty, or 2 to 100 characters.
        tags: What clients suggest it for, most often the name of an emoji.
        file: The picture: PNG, APNG, GIF or Lottie, 512 KiB at most.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/sticker#create-guild-sticker
    """
    return Request(
        operation="create_guild_sticker",
        method="POST",
        path=f"/guilds/{guild_id}/stickers",
        route="/guilds/{guild_id}/stickers",
        major=f"{guild_id}",
        body=bodies.CreateGuildStickerBody(name=name, description=description, tags=tags),
        files=(file,),
        file_field="file",
        form=True,
        reason=reason,
        result=Sticker,
    )


def delete_guild_sticker(
    guild_id: GuildId,
    sticker_id: StickerId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete a sticker of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for a sticker that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        sticker_id: The sticker.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/sticker#delete-guild-sticker
    """
    return Request(
        operation="delete_guild_sticker",
        method="DELETE",
        path=f"/guilds/{guild_id}/stickers/{sticker_id}",
        route="/guilds/{guild_id}/stickers/{sticker_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_guild_sticker(
    guild_id: GuildId,
    sticker_id: StickerId,
) -> Request[Sticker]:
    """Fetch a sticker of a guild.

    Who uploaded it is told with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Args:
        guild_id: The guild.
        sticker_id: The sticker.

    https://discord.com/developers/docs/resources/sticker#get-guild-sticker
    """
    return Request(
        operation="get_guild_sticker",
        method="GET",
        path=f"/guilds/{guild_id}/stickers/{sticker_id}",
        route="/guilds/{guild_id}/stickers/{sticker_id}",
        major=f"{guild_id}",
        result=Sticker,
    )


def get_sticker(
    sticker_id: StickerId,
) -> Request[Sticker]:
    """Fetch a sticker.

    Args:
        sticker_id: The sticker.

    https://discord.com/developers/docs/resources/sticker#get-sticker
    """
    return Request(
        operation="get_sticker",
        method="GET",
        path=f"/stickers/{sticker_id}",
        route="/stickers/{sticker_id}",
        result=Sticker,
    )


def get_sticker_pack(
    pack_id: StickerPackId,
) -> Request[StickerPack]:
    """Fetch a pack of stickers.

    Args:
        pack_id: The pack.

    https://discord.com/developers/docs/resources/sticker#get-sticker-pack
    """
    return Request(
        operation="get_sticker_pack",
        method="GET",
        path=f"/sticker-packs/{pack_id}",
        route="/sticker-packs/{pack_id}",
        result=StickerPack,
    )


def list_guild_stickers(
    guild_id: GuildId,
) -> Request[Sequence[Sticker]]:
    """List the stickers of a guild.

    Who uploaded them is told with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/sticker#list-guild-stickers
    """
    return Request(
        operation="list_guild_stickers",
        method="GET",
        path=f"/guilds/{guild_id}/stickers",
        route="/guilds/{guild_id}/stickers",
        major=f"{guild_id}",
        result=Sequence[Sticker],
    )


def list_sticker_packs() -> Request[StickerPackList]:
    """List the packs of stickers that there are.

    Works without a token.

    https://discord.com/developers/docs/resources/sticker#list-sticker-packs
    """
    return Request(
        operation="list_sticker_packs",
        method="GET",
        path="/sticker-packs",
        route="/sticker-packs",
        authorized=False,
        result=StickerPackList,
    )


def update_guild_sticker(
    guild_id: GuildId,
    sticker_id: StickerId,
    *,
    name: str | UnsetType = UNSET,
    description: str | None | UnsetType = UNSET,
    tags: str | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Sticker]:
    """Change a sticker of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for a sticker that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        sticker_id: The sticker.
        name: The name.
        description: What it shows, 2 to 100 characters; null removes it.
        tags: What clients suggest it for, most often the name of an emoji.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/sticker#modify-guild-sticker
    """
    return Request(
        operation="update_guild_sticker",
        method="PATCH",
        path=f"/guilds/{guild_id}/stickers/{sticker_id}",
        route="/guilds/{guild_id}/stickers/{sticker_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildStickerBody(name=name, description=description, tags=tags),
        reason=reason,
        result=Sticker,
    )
