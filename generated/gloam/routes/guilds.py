"""Guilds: Guilds and their lists of channels.

Generated from `schema/routes/guilds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.core.query import query_string
from gloam.models.channels import (
    Channel,
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    ThreadAutoArchiveDuration,
    ThreadSearchTagSetting,
    VideoQualityMode,
)
from gloam.models.guild_previews import GuildPreview
from gloam.models.guilds import (
    AfkTimeout,
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    Guild,
    GuildFeature,
    IncidentsData,
    SystemChannelFlags,
    VerificationLevel,
)
from gloam.models.ids import ChannelId, GuildId
from gloam.models.locales import Locale
from gloam.models.requests import ChannelPosition, ForumTagRequest, OverwriteRequest
from gloam.models.vanity_urls import VanityURL
from gloam.models.voice import VoiceRegion
from gloam.routes.bodies import guilds as bodies

__all__ = [
    "bulk_update_guild_channels",
    "create_guild_channel",
    "get_guild",
    "get_guild_preview",
    "get_guild_vanity_url",
    "list_guild_channels",
    "list_guild_voice_regions",
    "update_guild",
    "update_guild_incident_actions",
]


def bulk_update_guild_channels(
    guild_id: GuildId,
    *,
    body: Sequence[ChannelPosition],
) -> Request[None]:
    """Move channels of a guild.

    One channel in a request may change its category. Taking over its permissions takes
    MANAGE_ROLES too.

    Takes the MANAGE_CHANNELS permission.

    Args:
        guild_id: The guild.
        body: The channels to move.

    https://discord.com/developers/docs/resources/guild#modify-guild-channel-positions
    """
    return Request(
        operation="bulk_update_guild_channels",
        method="PATCH",
        path=f"/guilds/{guild_id}/channels",
        route="/guilds/{guild_id}/channels",
        major=f"{guild_id}",
        body=body,
    )


def create_guild_channel(
    guild_id: GuildId,
    *,
    name: str,
    type: ChannelType | None | UnsetType = UNSET,
    topic: str | None | UnsetType = UNSET,
    bitrate: int | None | UnsetType = UNSET,
    user_limit: int | None | UnsetType = UNSET,
    rate_limit_per_user: int | None | UnsetType = UNSET,
    position: int | None | UnsetType = UNSET,
    permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET,
    parent_id: ChannelId | None | UnsetType = UNSET,
    nsfw: bool | None | UnsetType = UNSET,
    rtc_region: str | None | UnsetType = UNSET,
    video_quality_mode: VideoQualityMode | None | UnsetType = UNSET,
    default_auto_archive_duration: ThreadAutoArchiveDuration | None | UnsetType = UNSET,
    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET,
    available_tags: Sequence[ForumTagRequest] | None | UnsetType = UNSET,
    default_sort_order: SortOrderType | None | UnsetType = UNSET,
    default_forum_layout: ForumLayoutType | None | UnsetType = UNSET,
    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET,
    default_thread_rate_limit_per_user: int | None | UnsetType = UNSET,
    flags: ChannelFlags | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Channel]:
    """Make a channel in a guild.

    Overwrites may only hold permissions that the bot has.

    Takes the MANAGE_CHANNELS permission.

    Args:
        guild_id: The guild.
        name: The name.
        type: The kind of channel; text if absent.
        topic: The topic; up to 4096 characters in forum and media channels, 1024 in others.
        bitrate: Bits per second of a voice or stage channel.
        user_limit: How many users a voice or stage channel holds; 0 for no limit.
        rate_limit_per_user: Seconds that a user waits between two messages.
        position: Its place in the list; channels in the same place stand by id.
        permission_overwrites: Permissions that differ here for roles and members.
        parent_id: The category to put it in.
        nsfw: Whether it is for adults only.
        rtc_region: The voice region; chosen by Discord if null.
        video_quality_mode: The quality of cameras.
        default_auto_archive_duration: Minutes without activity after which clients archive new
            threads.
        default_reaction_emoji: The emoji on the button that reacts to a post.
        available_tags: The tags for posts of a forum or media channel.
        default_sort_order: How posts are sorted.
        default_forum_layout: How posts of a forum are laid out.
        default_tag_setting: How a search by several tags works.
        default_thread_rate_limit_per_user: The `rate_limit_per_user` that new threads start
            with.
        flags: Its flags.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#create-guild-channel
    """
    return Request(
        operation="create_guild_channel",
        method="POST",
        path=f"/guilds/{guild_id}/channels",
        route="/guilds/{guild_id}/channels",
        major=f"{guild_id}",
        body=bodies.CreateGuildChannelBody(
            name=name,
            type=type,
            topic=topic,
            bitrate=bitrate,
            user_limit=user_limit,
            rate_limit_per_user=rate_limit_per_user,
            position=position,
            permission_overwrites=permission_overwrites,
            parent_id=parent_id,
            nsfw=nsfw,
            rtc_region=rtc_region,
            video_quality_mode=video_quality_mode,
            default_auto_archive_duration=default_auto_archive_duration,
            default_reaction_emoji=default_reaction_emoji,
            available_tags=available_tags,
            default_sort_order=default_sort_order,
            default_forum_layout=default_forum_layout,
            default_tag_setting=default_tag_setting,
            default_thread_rate_limit_per_user=default_thread_rate_limit_per_user,
            flags=flags,
        ),
        reason=reason,
        result=Channel,
    )


def get_guild(
    guild_id: GuildId,
    *,
    with_counts: bool | UnsetType = UNSET,
) -> Request[Guild]:
    """Fetch a guild.

    Args:
        guild_id: The guild.
        with_counts: Whether to count members and those online.

    https://discord.com/developers/docs/resources/guild#get-guild
    """
    return Request(
        operation="get_guild",
        method="GET",
        path=f"/guilds/{guild_id}",
        route="/guilds/{guild_id}",
        major=f"{guild_id}",
        query=query_string(("with_counts", with_counts)),
        result=Guild,
    )


def get_guild_preview(
    guild_id: GuildId,
) -> Request[GuildPreview]:
    """Fetch what those see of a guild who are not in it.

    The bot has to be in the guild, unless it is discoverable.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-preview
    """
    return Request(
        operation="get_guild_preview",
        method="GET",
        path=f"/guilds/{guild_id}/preview",
        route="/guilds/{guild_id}/preview",
        major=f"{guild_id}",
        result=GuildPreview,
    )


def get_guild_vanity_url(
    guild_id: GuildId,
) -> Request[VanityURL]:
    """Fetch the invite that a guild has chosen itself, with its uses.

    The code alone is in the guild, as `vanity_url_code`.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-vanity-url
    """
    return Request(
        operation="get_guild_vanity_url",
        method="GET",
        path=f"/guilds/{guild_id}/vanity-url",
        route="/guilds/{guild_id}/vanity-url",
        major=f"{guild_id}",
        result=VanityURL,
    )


def list_guild_channels(
    guild_id: GuildId,
) -> Request[Sequence[Channel]]:
    """List the channels of a guild, without threads.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-channels
    """
    return Request(
        operation="list_guild_channels",
        method="GET",
        path=f"/guilds/{guild_id}/channels",
        route="/guilds/{guild_id}/channels",
        major=f"{guild_id}",
        result=Sequence[Channel],
    )


def list_guild_voice_regions(
    guild_id: GuildId,
) -> Request[Sequence[VoiceRegion]]:
    """List the voice regions of a guild.

    Those of VIPs are among them, if the guild has the feature.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#get-guild-voice-regions
    """
    return Request(
        operation="list_guild_voice_regions",
        method="GET",
        path=f"/guilds/{guild_id}/regions",
        route="/guilds/{guild_id}/regions",
        major=f"{guild_id}",
        result=Sequence[VoiceRegion],
    )


def update_guild(
    guild_id: GuildId,
    *,
    name: str | UnsetType = UNSET,
    region: str | None | UnsetType = UNSET,
    verification_level: VerificationLevel | None | UnsetType = UNSET,
    default_message_notifications: DefaultMessageNotificationLevel | None | UnsetType = UNSET,
    explicit_content_filter: ExplicitContentFilterLevel | None | UnsetType = UNSET,
    afk_channel_id: ChannelId | None | UnsetType = UNSET,
    afk_timeout: AfkTimeout | UnsetType = UNSET,
    icon: str | None | UnsetType = UNSET,
    splash: str | None | UnsetType = UNSET,
    discovery_splash: str | None | UnsetType = UNSET,
    banner: str | None | UnsetType = UNSET,
    home_header: str | None | UnsetType = UNSET,
    system_channel_id: ChannelId | None | UnsetType = UNSET,
    system_channel_flags: SystemChannelFlags | UnsetType = UNSET,
    rules_channel_id: ChannelId | None | UnsetType = UNSET,
    public_updates_channel_id: ChannelId | None | UnsetType = UNSET,
    safety_alerts_channel_id: ChannelId | None | UnsetType = UNSET,
    preferred_locale: Locale | None | UnsetType = UNSET,
    features: Sequence[GuildFeature] | UnsetType = UNSET,
    description: str | None | UnsetType = UNSET,
    premium_progress_bar_enabled: bool | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Guild]:
    """Change the settings of a guild.

    Switching the COMMUNITY feature takes ADMINISTRATOR.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        name: The name.
        region: The voice region; channels have their own now.
        verification_level: What members must have before they may write.
        default_message_notifications: Which messages notify members who chose nothing else.
        explicit_content_filter: Whose media is scanned.
        afk_channel_id: The voice channel that idle members are moved to.
        afk_timeout: After how many seconds a member counts as idle.
        icon: The icon as a data URI.
        splash: The background of invites as a data URI.
        discovery_splash: The background in Server Discovery as a data URI.
        banner: The banner as a data URI.
        home_header: The header of the server guide as a data URI.
        system_channel_id: The channel for welcomes, boosts and the like.
        system_channel_flags: Which notices stay out of the system channel.
        rules_channel_id: The channel with the rules of a Community guild.
        public_updates_channel_id: The channel where moderators of a Community guild hear from
            Discord.
        safety_alerts_channel_id: The channel for safety alerts to the moderators of a Community
            guild.
        preferred_locale: The language of a Community guild; en-US if null.
        features: The features to have switched on.
        description: What the guild is about.
        premium_progress_bar_enabled: Whether the progress bar of boosts is shown.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/guild#modify-guild
    """
    return Request(
        operation="update_guild",
        method="PATCH",
        path=f"/guilds/{guild_id}",
        route="/guilds/{guild_id}",
        major=f"{guild_id}",
        body=bodies.UpdateGuildBody(
            name=name,
            region=region,
            verification_level=verification_level,
            default_message_notifications=default_message_notifications,
            explicit_content_filter=explicit_content_filter,
            afk_channel_id=afk_channel_id,
            afk_timeout=afk_timeout,
            icon=icon,
            splash=splash,
            discovery_splash=discovery_splash,
            banner=banner,
            home_header=home_header,
            system_channel_id=system_channel_id,
            system_channel_flags=system_channel_flags,
            rules_channel_id=rules_channel_id,
            public_updates_channel_id=public_updates_channel_id,
            safety_alerts_channel_id=safety_alerts_channel_id,
            preferred_locale=preferred_locale,
            features=features,
            description=description,
            premium_progress_bar_enabled=premium_progress_bar_enabled,
        ),
        reason=reason,
        result=Guild,
    )


def update_guild_incident_actions(
    guild_id: GuildId,
    *,
    invites_disabled_until: datetime | None | UnsetType = UNSET,
    dms_disabled_until: datetime | None | UnsetType = UNSET,
) -> Request[IncidentsData]:
    """Close or open a guild for safety.

    Takes the MANAGE_GUILD permission.

    Args:
        guild_id: The guild.
        invites_disabled_until: Until when nobody can join, up to 24 hours from now; null lets
            them.
        dms_disabled_until: Until when members cannot write each other directly, up to 24 hours
            from now; null lets them.

    https://discord.com/developers/docs/resources/guild#modify-guild-incident-actions
    """
    return Request(
        operation="update_guild_incident_actions",
        method="PUT",
        path=f"/guilds/{guild_id}/incident-actions",
        route="/guilds/{guild_id}/incident-actions",
        major=f"{guild_id}",
        body=bodies.UpdateGuildIncidentActionsBody(
            invites_disabled_until=invites_disabled_until, dms_disabled_until=dms_disabled_until
        ),
        result=IncidentsData,
    )
