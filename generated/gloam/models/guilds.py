"""Guilds: Servers, and what is set for them.

Generated from `schema/models/guilds.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.channels import Channel
from gloam.models.emojis import Emoji
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    EmojiId,
    GuildId,
    UserId,
)
from gloam.models.members import GuildMember
from gloam.models.permissions import Permissions
from gloam.models.presences import Presence
from gloam.models.roles import Role
from gloam.models.scheduled_events import GuildScheduledEvent
from gloam.models.soundboard import SoundboardSound
from gloam.models.stage_instances import StageInstance
from gloam.models.stickers import Sticker
from gloam.models.voice import VoiceState

__all__ = [
    "DefaultMessageNotificationLevel",
    "ExplicitContentFilterLevel",
    "GatewayGuild",
    "Guild",
    "GuildFeature",
    "IncidentsData",
    "MFALevel",
    "NSFWLevel",
    "PremiumTier",
    "SystemChannelFlags",
    "UnavailableGuild",
    "VerificationLevel",
    "WelcomeScreen",
    "WelcomeScreenChannel",
]


class VerificationLevel(OpenIntEnum):
    """What members must have before they may write.

    https://discord.com/developers/docs/resources/guild#guild-object-verification-level
    """

    NONE = 0
    """Nothing."""

    LOW = 1
    """A verified mail address."""

    MEDIUM = 2
    """An account older than 5 minutes."""

    HIGH = 3
    """A membership longer than 10 minutes."""

    VERY_HIGH = 4
    """A verified phone number."""


class DefaultMessageNotificationLevel(OpenIntEnum):
    """What members are notified of at first.

    https://discord.com/developers/docs/resources/guild#guild-object-default-message-notification-level
    """

    ALL_MESSAGES = 0
    """Every message."""

    ONLY_MENTIONS = 1
    """Mentions of themselves."""


class ExplicitContentFilterLevel(OpenIntEnum):
    """Whose media are looked through.

    https://discord.com/developers/docs/resources/guild#guild-object-explicit-content-filter-level
    """

    DISABLED = 0
    """Nobody's."""

    MEMBERS_WITHOUT_ROLES = 1
    """Of members without roles."""

    ALL_MEMBERS = 2
    """Everyone's."""


class MFALevel(OpenIntEnum):
    """Whether moderators need two factors.

    https://discord.com/developers/docs/resources/guild#guild-object-mfa-level
    """

    NONE = 0
    """No."""

    ELEVATED = 1
    """Yes."""


class NSFWLevel(OpenIntEnum):
    """For what age a guild is.

    https://discord.com/developers/docs/resources/guild#guild-object-guild-nsfw-level
    """

    DEFAULT = 0
    """Not said."""

    EXPLICIT = 1
    """Explicit."""

    SAFE = 2
    """For everyone."""

    AGE_RESTRICTED = 3
    """For adults."""


class PremiumTier(OpenIntEnum):
    """How far a guild is boosted.

    https://discord.com/developers/docs/resources/guild#guild-object-premium-tier
    """

    NONE = 0
    """Not."""

    TIER_1 = 1
    """Level 1."""

    TIER_2 = 2
    """Level 2."""

    TIER_3 = 3
    """Level 3."""


class SystemChannelFlags(Flags):
    """What Discord does not say in the system channel.

    https://discord.com/developers/docs/resources/guild#guild-object-system-channel-flags
    """

    NONE = 0
    """The empty set."""

    SUPPRESS_JOIN_NOTIFICATIONS = 1
    """Who joined."""

    SUPPRESS_PREMIUM_SUBSCRIPTIONS = 2
    """Who boosted."""

    SUPPRESS_GUILD_REMINDER_NOTIFICATIONS = 4
    """Hints for setting up."""

    SUPPRESS_JOIN_NOTIFICATION_REPLIES = 8
    """The button to greet with a sticker."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS = 16
    """Who bought a role."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES = 32
    """The button to answer that with a sticker."""


class GuildFeature(OpenStrEnum):
    """Something that a guild has or may.

    https://discord.com/developers/docs/resources/guild#guild-object-guild-features
    """

    ANIMATED_BANNER = "ANIMATED_BANNER"
    """May have an animated banner."""

    ANIMATED_ICON = "ANIMATED_ICON"
    """May have an animated icon."""

    APPLICATION_COMMAND_PERMISSIONS_V2 = "APPLICATION_COMMAND_PERMISSIONS_V2"
    """Keeps the old way of command permissions."""

    AUTO_MODERATION = "AUTO_MODERATION"
    """Has auto-moderation rules."""

    BANNER = "BANNER"
    """May have a banner."""

    COMMUNITY = "COMMUNITY"
    """Is a community."""

    CREATOR_MONETIZABLE_PROVISIONAL = "CREATOR_MONETIZABLE_PROVISIONAL"
    """May earn money."""

    CREATOR_STORE_PAGE = "CREATOR_STORE_PAGE"
    """Has a page that sells roles."""

    DEVELOPER_SUPPORT_SERVER = "DEVELOPER_SUPPORT_SERVER"
    """Is the support server of an application."""

    DISCOVERABLE = "DISCOVERABLE"
    """Is shown in discovery."""

    ENHANCED_ROLE_COLORS = "ENHANCED_ROLE_COLORS"
    """May have gradients as role colours."""

    FEATURABLE = "FEATURABLE"
    """May be featured."""

    GUESTS_ENABLED = "GUESTS_ENABLED"
    """Has guest invites."""

    GUILD_TAGS = "GUILD_TAGS"
    """May have a tag."""

    INVITES_DISABLED = "INVITES_DISABLED"
    """Takes nobody in for now."""

    INVITE_SPLASH = "INVITE_SPLASH"
    """May have a picture behind invites."""

    MEMBER_VERIFICATION_GATE_ENABLED = "MEMBER_VERIFICATION_GATE_ENABLED"
    """Has rules to accept."""

    MORE_SOUNDBOARD = "MORE_SOUNDBOARD"
    """May have more sounds."""

    MORE_STICKERS = "MORE_STICKERS"
    """May have more stickers."""

    NEWS = "NEWS"
    """May have news channels."""

    PARTNERED = "PARTNERED"
    """Is a partner."""

    PREVIEW_ENABLED = "PREVIEW_ENABLED"
    """Can be looked at before joining."""

    RAID_ALERTS_DISABLED = "RAID_ALERTS_DISABLED"
    """Wants no alerts of raids."""

    ROLE_ICONS = "ROLE_ICONS"
    """May have role icons."""

    ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE = "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE"
    """Sells roles now."""

    ROLE_SUBSCRIPTIONS_ENABLED = "ROLE_SUBSCRIPTIONS_ENABLED"
    """May sell roles."""

    SOUNDBOARD = "SOUNDBOARD"
    """Has sounds."""

    TICKETED_EVENTS_ENABLED = "TICKETED_EVENTS_ENABLED"
    """Sells tickets."""

    VANITY_URL = "VANITY_URL"
    """May choose its invite address."""

    VERIFIED = "VERIFIED"
    """Is verified."""

    VIP_REGIONS = "VIP_REGIONS"
    """Has better voice quality."""

    WELCOME_SCREEN_ENABLED = "WELCOME_SCREEN_ENABLED"
    """Has a welcome screen."""


class UnavailableGuild(Struct, frozen=True, gc=False, kw_only=True):
    """A guild that cannot be reached, or that the bot is no longer in.

    https://discord.com/developers/docs/resources/guild#unavailable-guild-object
    """

    id: GuildId

    unavailable: bool | UnsetType = UNSET
    """Whether it cannot be reached; absent if the bot was removed."""


class WelcomeScreenChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel that newcomers are led to.

    https://discord.com/developers/docs/resources/guild#welcome-screen-object-welcome-screen-channel-structure
    """

    channel_id: ChannelId
    """The channel."""

    description: str
    """What it is for."""

    emoji_id: EmojiId | None
    """Its custom emoji."""

    emoji_name: str | None
    """Its standard emoji, or the name of the custom one."""


class IncidentsData(Struct, frozen=True, gc=False, kw_only=True):
    """What is done against an attack.

    https://discord.com/developers/docs/resources/guild#incidents-data-object
    """

    invites_disabled_until: datetime | None
    """Until when nobody can join."""

    dms_disabled_until: datetime | None
    """Until when members cannot write to each other."""

    dm_spam_detected_at: datetime | None | UnsetType = UNSET
    """When spam in direct messages was seen."""

    raid_detected_at: datetime | None | UnsetType = UNSET
    """When a raid was seen."""


class WelcomeScreen(Struct, frozen=True, gc=False, kw_only=True):
    """What newcomers see.

    https://discord.com/developers/docs/resources/guild#welcome-screen-object
    """

    description: str | None
    """What the guild is about."""

    welcome_channels: Sequence[WelcomeScreenChannel]
    """Up to five channels to begin with."""


class Guild(Struct, frozen=True, gc=False, kw_only=True):
    """A server.

    https://discord.com/developers/docs/resources/guild#guild-object
    """

    id: GuildId

    name: str
    """2 to 100 characters."""

    icon: str | None
    """Hash of the icon."""

    splash: str | None
    """Hash of the picture behind invites."""

    discovery_splash: str | None
    """Hash of the picture in discovery."""

    owner_id: UserId
    """Who owns it."""

    afk_channel_id: ChannelId | None
    """Where the idle are moved to."""

    afk_timeout: int
    """Seconds after which they are moved."""

    verification_level: VerificationLevel
    """What members must have before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel
    """What members are notified of at first."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Whose media are looked through."""

    roles: Sequence[Role]
    """The roles."""

    emojis: Sequence[Emoji]
    """The custom emojis."""

    features: Sequence[GuildFeature]
    """What it has and may."""

    mfa_level: MFALevel
    """Whether moderators need two factors."""

    application_id: ApplicationId | None
    """The application that made it."""

    system_channel_id: ChannelId | None
    """Where Discord says who joined and boosted."""

    system_channel_flags: SystemChannelFlags
    """What Discord does not say there."""

    rules_channel_id: ChannelId | None
    """Where a community has its rules."""

    vanity_url_code: str | None
    """The code of its invite address."""

    description: str | None
    """What it is about."""

    banner: str | None
    """Hash of the banner."""

    premium_tier: PremiumTier
    """How far it is boosted."""

    preferred_locale: str
    """The language of a community."""

    public_updates_channel_id: ChannelId | None
    """Where a community's moderators get news of Discord's."""

    safety_alerts_channel_id: ChannelId | None
    """Where a community's moderators get alerts of Discord's."""

    icon_hash: str | None | UnsetType = UNSET
    """Hash of the icon, inside templates."""

    owner: bool | UnsetType = UNSET
    """Whether the current user owns it; in lists of one's guilds."""

    permissions: Permissions | UnsetType = UNSET
    """What the current user may do; in lists of one's guilds."""

    region: str | None | UnsetType = UNSET
    """Deprecated: the voice region."""

    widget_enabled: bool | UnsetType = UNSET
    """Whether it has a widget."""

    widget_channel_id: ChannelId | None | UnsetType = UNSET
    """Where the widget invites to."""

    max_presences: int | None | UnsetType = UNSET
    """How many can be there at once; null but for the largest guilds."""

    max_members: int | UnsetType = UNSET
    """How many members it can have."""

    premium_subscription_count: int | UnsetType = UNSET
    """How many boosts it has."""

    max_video_channel_users: int | UnsetType = UNSET
    """How many can be in a channel with video."""

    max_stage_video_channel_users: int | UnsetType = UNSET
    """How many can be on a stage with video."""

    approximate_member_count: int | UnsetType = UNSET
    """About how many members it has, if that was asked for."""

    approximate_presence_count: int | UnsetType = UNSET
    """About how many members are there, if that was asked for."""

    welcome_screen: WelcomeScreen | UnsetType = UNSET
    """What newcomers see."""

    nsfw_level: NSFWLevel | UnsetType = UNSET
    """For what age it is."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """The custom stickers."""

    premium_progress_bar_enabled: bool | UnsetType = UNSET
    """Whether the progress of boosts is shown."""

    incidents_data: IncidentsData | None | UnsetType = UNSET
    """What is done against an attack."""


class GatewayGuild(Guild, frozen=True, gc=False, kw_only=True):
    """A guild as GUILD_CREATE tells it, with all that is in it.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    joined_at: datetime
    """When the bot joined."""

    large: bool
    """Whether it has more members than were asked for."""

    member_count: int
    """How many members it has."""

    voice_states: Sequence[VoiceState]
    """Who is in voice channels, without the guild's id."""

    members: Sequence[GuildMember]
    """The members, or some of them if it is large."""

    channels: Sequence[Channel]
    """The channels, without the guild's id."""

    threads: Sequence[Channel]
    """The active threads that the bot may see."""

    presences: Sequence[Presence]
    """Who of the members is there."""

    stage_instances: Sequence[StageInstance]
    """The stages that are live."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """What will happen."""

    soundboard_sounds: Sequence[SoundboardSound]
    """The sounds."""

    unavailable: bool | UnsetType = UNSET
    """Whether it cannot be reached."""
