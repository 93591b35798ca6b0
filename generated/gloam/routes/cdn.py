"""CDN: Where pictures and other assets are.

Generated from `schema/cdn.yaml` by `make generate`; not to be edited.
"""

from typing import Literal

from gloam.core.query import path_segment
from gloam.models.ids import (
    ApplicationId,
    EmojiId,
    GenericId,
    GuildId,
    RoleId,
    ScheduledEventId,
    SoundId,
    StickerId,
    TeamId,
    UserId,
)

__all__ = [
    "achievement_icon",
    "application_asset",
    "application_cover",
    "application_icon",
    "avatar_decoration",
    "custom_emoji",
    "default_user_avatar",
    "guild_banner",
    "guild_discovery_splash",
    "guild_icon",
    "guild_member_avatar",
    "guild_member_banner",
    "guild_scheduled_event_cover",
    "guild_splash",
    "guild_tag_badge",
    "role_icon",
    "soundboard_sound",
    "sticker",
    "sticker_gif",
    "sticker_pack_banner",
    "store_page_asset",
    "team_icon",
    "user_avatar",
    "user_banner",
]


def achievement_icon(
    application_id: ApplicationId,
    achievement_id: GenericId,
    icon_hash: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The icon of an achievement.

    Args:
        application_id: The application.
        achievement_id: The achievement.
        icon_hash: Hash of the icon.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-assets/{path_segment(application_id)}/achievements/{path_segment(achievement_id)}/icons/{path_segment(icon_hash)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def application_asset(
    application_id: ApplicationId,
    asset_id: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """A picture of an application, for activities.

    Args:
        application_id: The application.
        asset_id: Id of the picture, as an activity has it.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-assets/{path_segment(application_id)}/{path_segment(asset_id)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def application_cover(
    application_id: ApplicationId,
    cover_image: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The picture on the invites of an application.

    Args:
        application_id: The application.
        cover_image: Hash of the picture.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-icons/{path_segment(application_id)}/{path_segment(cover_image)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def application_icon(
    application_id: ApplicationId,
    icon: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The icon of an application.

    Args:
        application_id: The application.
        icon: Hash of the icon.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-icons/{path_segment(application_id)}/{path_segment(icon)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def avatar_decoration(
    avatar_decoration_data_asset: str,
    *,
    format: Literal["png"] = "png",
    size: int | None = None,
) -> str:
    """What frames an avatar.

    Args:
        avatar_decoration_data_asset: Hash of the decoration.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/avatar-decoration-presets/{path_segment(avatar_decoration_data_asset)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def custom_emoji(
    emoji_id: EmojiId,
    *,
    format: Literal["webp", "png", "jpeg", "gif"] = "webp",
    animated: bool = False,
    size: int | None = None,
) -> str:
    """A custom emoji. Discord recommends WebP: emojis that were uploaded as WebP or AVIF come in no
    other format.

    Args:
        emoji_id: The emoji.
        format: The file ending.
        animated: Whether it moves, and is to move as WebP too.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/emojis/{path_segment(emoji_id)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(
        size, animated=animated and format == "webp"
    )


def default_user_avatar(
    index: int,
    *,
    format: Literal["png"] = "png",
) -> str:
    """The avatar of those who have not chosen one.

    Args:
        index: Which one: `(user_id >> 22) % 6` for unique names, `discriminator % 5` for old
            ones.
        format: The file ending.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/embed/avatars/{path_segment(index)}.{format}"
    return f"https://cdn.discordapp.com{path}"


def guild_banner(
    guild_id: GuildId,
    guild_banner: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The banner of a guild.

    Args:
        guild_id: The guild.
        guild_banner: Hash of the banner.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = guild_banner.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/banners/{path_segment(guild_id)}/{path_segment(guild_banner)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def guild_discovery_splash(
    guild_id: GuildId,
    guild_discovery_splash: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The picture of a guild in the discovery.

    Args:
        guild_id: The guild.
        guild_discovery_splash: Hash of the picture.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/discovery-splashes/{path_segment(guild_id)}/{path_segment(guild_discovery_splash)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def guild_icon(
    guild_id: GuildId,
    guild_icon: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The icon of a guild.

    Args:
        guild_id: The guild.
        guild_icon: Hash of the icon.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = guild_icon.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/icons/{path_segment(guild_id)}/{path_segment(guild_icon)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def guild_member_avatar(
    guild_id: GuildId,
    user_id: UserId,
    member_avatar: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The avatar of a member in a guild.

    Args:
        guild_id: The guild.
        user_id: The user.
        member_avatar: Hash of the avatar.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = member_avatar.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/guilds/{path_segment(guild_id)}/users/{path_segment(user_id)}/avatars/{path_segment(member_avatar)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def guild_member_banner(
    guild_id: GuildId,
    user_id: UserId,
    member_banner: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The banner of a member in a guild.

    Args:
        guild_id: The guild.
        user_id: The user.
        member_banner: Hash of the banner.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = member_banner.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/guilds/{path_segment(guild_id)}/users/{path_segment(user_id)}/banners/{path_segment(member_banner)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def guild_scheduled_event_cover(
    scheduled_event_id: ScheduledEventId,
    scheduled_event_cover_image: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The picture of a scheduled event.

    Args:
        scheduled_event_id: The scheduled event.
        scheduled_event_cover_image: Hash of the picture.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/guild-events/{path_segment(scheduled_event_id)}/{path_segment(scheduled_event_cover_image)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def guild_splash(
    guild_id: GuildId,
    guild_splash: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The background of the invites of a guild.

    Args:
        guild_id: The guild.
        guild_splash: Hash of the background.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/splashes/{path_segment(guild_id)}/{path_segment(guild_splash)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def guild_tag_badge(
    guild_id: GuildId,
    badge_hash: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The badge of the tag of a guild.

    Args:
        guild_id: The guild.
        badge_hash: Hash of the badge.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/guild-tag-badges/{path_segment(guild_id)}/{path_segment(badge_hash)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def role_icon(
    role_id: RoleId,
    role_icon: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The icon of a role.

    Args:
        role_id: The role.
        role_icon: Hash of the icon.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/role-icons/{path_segment(role_id)}/{path_segment(role_icon)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def soundboard_sound(
    sound_id: SoundId,
) -> str:
    """The file of a sound, MP3 or Ogg.

    Args:
        sound_id: The sound.

    https://discord.com/developers/docs/resources/soundboard#soundboard-sound-object
    """
    return f"https://cdn.discordapp.com/soundboard-sounds/{path_segment(sound_id)}"


def sticker(
    sticker_id: StickerId,
    *,
    format: Literal["png", "json"] = "png",
) -> str:
    """A sticker that is no GIF. PNG for PNG and APNG, JSON for Lottie; its `format_type` says
    which.

    Args:
        sticker_id: The sticker.
        format: The file ending.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/stickers/{path_segment(sticker_id)}.{format}"
    return f"https://cdn.discordapp.com{path}"


def sticker_gif(
    sticker_id: StickerId,
    *,
    format: Literal["gif"] = "gif",
) -> str:
    """A sticker that is a GIF.

    Args:
        sticker_id: The sticker.
        format: The file ending.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/stickers/{path_segment(sticker_id)}.{format}"
    return f"https://media.discordapp.net{path}"


def sticker_pack_banner(
    sticker_pack_banner_asset_id: GenericId,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The banner of a pack of stickers.

    Args:
        sticker_pack_banner_asset_id: Id of the banner.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-assets/710982414301790216/store/{path_segment(sticker_pack_banner_asset_id)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def store_page_asset(
    application_id: ApplicationId,
    asset_id: GenericId,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """A picture of an application's page in the store.

    Args:
        application_id: The application.
        asset_id: Id of the picture.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/app-assets/{path_segment(application_id)}/store/{path_segment(asset_id)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def team_icon(
    team_id: TeamId,
    team_icon: str,
    *,
    format: Literal["png", "jpeg", "webp"] = "png",
    size: int | None = None,
) -> str:
    """The icon of a team.

    Args:
        team_id: The team.
        team_icon: Hash of the icon.
        format: The file ending.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    path = f"/team-icons/{path_segment(team_id)}/{path_segment(team_icon)}.{format}"
    return f"https://cdn.discordapp.com{path}" + _query(size)


def user_avatar(
    user_id: UserId,
    user_avatar: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The avatar of a user.

    Args:
        user_id: The user.
        user_avatar: Hash of the avatar.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = user_avatar.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/avatars/{path_segment(user_id)}/{path_segment(user_avatar)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def user_banner(
    user_id: UserId,
    user_banner: str,
    *,
    format: Literal["png", "jpeg", "webp", "gif"] | None = None,
    size: int | None = None,
) -> str:
    """The banner of a user.

    Args:
        user_id: The user.
        user_banner: Hash of the banner.
        format: The file ending; None takes gif if the picture moves and png if not.
        size: The longer side in pixels: a power of two from 16 to 4096.

    Raises:
        ValueError: there is no such size.

    https://discord.com/developers/docs/reference#image-formatting
    """
    moves = user_banner.startswith("a_")
    ending = format or ("gif" if moves else "png")
    path = f"/banners/{path_segment(user_id)}/{path_segment(user_banner)}.{ending}"
    return f"https://cdn.discordapp.com{path}" + _query(size, animated=moves and ending == "webp")


def _query(size: int | None = None, *, animated: bool = False) -> str:
    """The query that asks for a size, and for motion; empty without either."""
    wanted = ["animated=true"] if animated else []
    if size is not None:
        if not 16 <= size <= 4096 or size & (size - 1):
            message = f"{size} is no size of an asset; a power of two from 16 to 4096 is one"
            raise ValueError(message)
        wanted.insert(0, f"size={size}")
    return "?" + "&".join(wanted) if wanted else ""
