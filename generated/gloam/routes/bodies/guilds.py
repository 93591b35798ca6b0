"""Request bodies of guilds.

Generated from `schema/routes/guilds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import (
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    ThreadAutoArchiveDuration,
    ThreadSearchTagSetting,
    VideoQualityMode,
)
from gloam.models.guilds import (
    AfkTimeout,
    DefaultMessageNotificationLevel,
    ExplicitContentFilterLevel,
    GuildFeature,
    SystemChannelFlags,
    VerificationLevel,
)
from gloam.models.ids import (
    ChannelId,
)
from gloam.models.locales import Locale
from gloam.models.requests import ForumTagRequest, OverwriteRequest

__all__ = ["CreateGuildChannelBody", "UpdateGuildBody", "UpdateGuildIncidentActionsBody"]


class UpdateGuildIncidentActionsBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild_incident_actions` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild-incident-actions
    """

    invites_disabled_until: datetime | None | UnsetType = UNSET
    """Until when nobody can join, up to 24 hours from now; null lets them."""

    dms_disabled_until: datetime | None | UnsetType = UNSET
    """Until when members cannot write each other directly, up to 24 hours from now; null lets them.
    """


class UpdateGuildBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_guild` sends.

    https://discord.com/developers/docs/resources/guild#modify-guild
    """

    name: str | UnsetType = UNSET
    """The name."""

    region: str | None | UnsetType = UNSET
    """The voice region; channels have their own now."""

    verification_level: VerificationLevel | None | UnsetType = UNSET
    """What members must have before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel | None | UnsetType = UNSET
    """Which messages notify members who chose nothing else."""

    explicit_content_filter: ExplicitContentFilterLevel | None | UnsetType = UNSET
    """Whose media is scanned."""

    afk_channel_id: ChannelId | None | UnsetType = UNSET
    """The voice channel that idle members are moved to."""

    afk_timeout: AfkTimeout | UnsetType = UNSET
    """After how many seconds a member counts as idle."""

    icon: str | None | UnsetType = UNSET
    """The icon as a data URI."""

    splash: str | None | UnsetType = UNSET
    """The background of invites as a data URI."""

    discovery_splash: str | None | UnsetType = UNSET
    """The background in Server Discovery as a data URI."""

    banner: str | None | UnsetType = UNSET
    """The banner as a data URI."""

    home_header: str | None | UnsetType = UNSET
    """The header of the server guide as a data URI."""

    system_channel_id: ChannelId | None | UnsetType = UNSET
    """The channel for welcomes, boosts and the like."""

    system_channel_flags: SystemChannelFlags | UnsetType = UNSET
    """Which notices stay out of the system channel."""

    rules_channel_id: ChannelId | None | UnsetType = UNSET
    """The channel with the rules of a Community guild."""

    public_updates_channel_id: ChannelId | None | UnsetType = UNSET
    """The channel where moderators of a Community guild hear from Discord."""

    safety_alerts_channel_id: ChannelId | None | UnsetType = UNSET
    """The channel for safety alerts to the moderators of a Community guild."""

    preferred_locale: Locale | None | UnsetType = UNSET
    """The language of a Community guild; en-US if null."""

    features: Sequence[GuildFeature] | UnsetType = UNSET
    """The features to have switched on."""

    description: str | None | UnsetType = UNSET
    """What the guild is about."""

    premium_progress_bar_enabled: bool | UnsetType = UNSET
    """Whether the progress bar of boosts is shown."""


class CreateGuildChannelBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_guild_channel` sends.

    https://discord.com/developers/docs/resources/guild#create-guild-channel
    """

    name: str
    """The name."""

    type: ChannelType | None | UnsetType = UNSET
    """The kind of channel; text if absent."""

    topic: str | None | UnsetType = UNSET
    """The topic; up to 4096 characters in forum and media channels, 1024 in others."""

    bitrate: int | None | UnsetType = UNSET
    """Bits per second of a voice or stage channel."""

    user_limit: int | None | UnsetType = UNSET
    """How many users a voice or stage channel holds; 0 for no limit."""

    rate_limit_per_user: int | None | UnsetType = UNSET
    """Seconds that a user waits between two messages."""

    position: int | None | UnsetType = UNSET
    """Its place in the list; channels in the same place stand by id."""

    permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET
    """Permissions that differ here for roles and members."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The category to put it in."""

    nsfw: bool | None | UnsetType = UNSET
    """Whether it is for adults only."""

    rtc_region: str | None | UnsetType = UNSET
    """The voice region; chosen by Discord if null."""

    video_quality_mode: VideoQualityMode | None | UnsetType = UNSET
    """The quality of cameras."""

    default_auto_archive_duration: ThreadAutoArchiveDuration | None | UnsetType = UNSET
    """Minutes without activity after which clients archive new threads."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """The emoji on the button that reacts to a post."""

    available_tags: Sequence[ForumTagRequest] | None | UnsetType = UNSET
    """The tags for posts of a forum or media channel."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """How posts are sorted."""

    default_forum_layout: ForumLayoutType | None | UnsetType = UNSET
    """How posts of a forum are laid out."""

    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET
    """How a search by several tags works."""

    default_thread_rate_limit_per_user: int | None | UnsetType = UNSET
    """The `rate_limit_per_user` that new threads start with."""

    flags: ChannelFlags | None | UnsetType = UNSET
    """Its flags."""
