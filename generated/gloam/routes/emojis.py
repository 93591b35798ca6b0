"""Emojis: Emojis of a guild, and of an application.

Generated from `schema/routes/emojis.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.emojis import Emoji, EmojiList
from gloam.models.ids import ApplicationId, EmojiId, GuildId, RoleId
from gloam.routes.bodies import emojis as bodies

__all__ = [
    "create_application_emoji",
    "create_guild_emoji",
    "delete_application_emoji",
    "delete_guild_emoji",
    "get_application_emoji",
    "get_guild_emoji",
    "list_application_emojis",
    "list_guild_emojis",
    "update_application_emoji",
    "update_guild_emoji",
]


def create_application_emoji(
    application_id: ApplicationId,
    *,
    name: str,
    image: str,
) -> Request[Emoji]:
    """Make an emoji that the application alone can use.

    An application can have 2000.

    Args:
        application_id: The application.
        name: The name.
        image: The picture as a data URI, 128 by 128 pixels and 256 KiB at most.

    https://discord.com/developers/docs/resources/emoji#create-application-emoji
    """
    return Request(
        operation="create_application_emoji",
        method="POST",
        path=f"/applications/{application_id}/emojis",
        route="/applications/{application_id}/emojis",
        body=bodies.CreateApplicationEmojiBody(name=name, image=image),
        result=Emoji,
    )


def create_guild_emoji(
    guild_id: GuildId,
    *,
    name: str,
    image: str,
    roles: Sequence[RoleId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Emoji]:
    """Make an emoji in a guild.

    Endpoints of emojis have limits of their own for each guild, which the headers of answers may
    not tell.

    Takes the CREATE_GUILD_EXPRESSIONS permission.

    Args:
        guild_id: The guild.
        name: The name.
        image: The picture as a data URI, 128 by 128 pixels and 256 KiB at most.
        roles: The roles that may use it; everyone if absent.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/emoji#create-guild-emoji
    """
    return Request(
        operation="create_guild_emoji",
        method="POST",
        path=f"/guilds/{guild_id}/emojis",
        route="/guilds/{guild_id}/emojis",
        major=f"{guild_id}",
        body=bodies.CreateGuildEmojiBody(name=name, image=image, roles=roles),
        reason=reason,
        result=Emoji,
    )


def delete_application_emoji(
    application_id: ApplicationId,
    emoji_id: EmojiId,
) -> Request[None]:
    """Delete an emoji of an application.

    Args:
        application_id: The application.
        emoji_id: The emoji.

    https://discord.com/developers/docs/resources/emoji#delete-application-emoji
    """
    return Request(
        operation="delete_application_emoji",
        method="DELETE",
        path=f"/applications/{application_id}/emojis/{emoji_id}",
        route="/applications/{application_id}/emojis/{emoji_id}",
    )


def delete_guild_emoji(
    guild_id: GuildId,
    emoji_id: EmojiId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete an emoji of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for an emoji that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        emoji_id: The emoji.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/emoji#delete-guild-emoji
    """
    return Request(
        operation="delete_guild_emoji",
        method="DELETE",
        path=f"/guilds/{guild_id}/emojis/{emoji_id}",
        route="/guilds/{guild_id}/emojis/{emoji_id}",
        major=f"{guild_id}",
        reason=reason,
    )


def get_application_emoji(
    application_id: ApplicationId,
    emoji_id: EmojiId,
) -> Request[Emoji]:
    """Fetch an emoji of an application.

    Args:
        application_id: The application.
        emoji_id: The emoji.

    https://discord.com/developers/docs/resources/emoji#get-application-emoji
    """
    return Request(
        operation="get_application_emoji",
        method="GET",
        path=f"/applications/{application_id}/emojis/{emoji_id}",
        route="/applications/{application_id}/emojis/{emoji_id}",
        result=Emoji,
    )


def get_guild_emoji(
    guild_id: GuildId,
    emoji_id: EmojiId,
) -> Request[Emoji]:
    """Fetch an emoji of a guild.

    Who made it is told with MANAGE_GUILD_EXPRESSIONS, or CREATE_GUILD_EXPRESSIONS if the bot
    did.

    Args:
        guild_id: The guild.
        emoji_id: The emoji.

    https://discord.com/developers/docs/resources/emoji#get-guild-emoji
    """
    return Request(
        operation="get_guild_emoji",
        method="GET",
        path=f"/guilds/{guild_id}/emojis/{emoji_id}",
        route="/guilds/{guild_id}/emojis/{emoji_id}",
        major=f"{guild_id}",
        result=Emoji,
    )


def list_application_emojis(
    application_id: ApplicationId,
) -> Request[EmojiList]:
    """List the emojis of an application.

    Who made them is told: a member of the team, or the bot.

    Args:
        application_id: The application.

    https://discord.com/developers/docs/resources/emoji#list-application-emojis
    """
    return Request(
        operation="list_application_emojis",
        method="GET",
        path=f"/applications/{application_id}/emojis",
        route="/applications/{application_id}/emojis",
        result=EmojiList,
    )


def list_guild_emojis(
    guild_id: GuildId,
) -> Request[Sequence[Emoji]]:
    """List the emojis of a guild.

    Who made them is told with CREATE_GUILD_EXPRESSIONS or MANAGE_GUILD_EXPRESSIONS.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/emoji#list-guild-emojis
    """
    return Request(
        operation="list_guild_emojis",
        method="GET",
        path=f"/guilds/{guild_id}/emojis",
        route="/guilds/{guild_id}/emojis",
        major=f"{guild_id}",
        result=Sequence[Emoji],
    )


def update_application_emoji(
    application_id: ApplicationId,
    emoji_id: EmojiId,
    *,
    name: str | UnsetType = UNSET,
) -> Request[Emoji]:
    """Change the name of an emoji of an application.

    Args:
        application_id: The application.
        emoji_id: The emoji.
        name: The name.

    https://discord.com/developers/docs/resources/emoji#modify-application-emoji
    """
    return Request(
        operation="update_application_emoji",
        method="PATCH",
        path=f"/applications/{application_id}/emojis/{emoji_id}",
        route="/applications/{application_id}/emojis/{emoji_id}",
        body=bodies.UpdateApplicationEmojiBody(name=name),
        result=Emoji,
    )


def update_guild_emoji(
    guild_id: GuildId,
    emoji_id: EmojiId,
    *,
    name: str | UnsetType = UNSET,
    roles: Sequence[RoleId] | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Emoji]:
    """Change an emoji of a guild.

    Takes MANAGE_GUILD_EXPRESSIONS; for an emoji that the bot made itself,
    CREATE_GUILD_EXPRESSIONS is enough.

    Args:
        guild_id: The guild.
        emoji_id: The emoji.
        name: The name.
        roles: The roles that may use it; everyone if null.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/emoji#modify-guild-emoji
    """
    return Request(
        operation="update_guild_emoji",
        method="PATCH",
        path=f"/guilds/{guild_id}/emojis/{emoji_id}",
        route="/guilds/{guild_id}/emojis/{emoji_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildEmojiBody(name=name, roles=roles),
        reason=reason,
        result=Emoji,
    )
