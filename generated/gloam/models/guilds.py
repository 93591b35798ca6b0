"""Guilds: Communities, with their members, roles and channels.

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
from gloam.models.locales import Locale
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
    "AfkTimeout",
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


class DefaultMessageNotificationLevel(OpenIntEnum):
    """What members are notified of unless they choose.

    https://discord.com/developers/docs/resources/guild#guild-object-default-message-notification-level
    """

    ALL_MESSAGES = 0
    """All messages."""

    ONLY_MENTIONS = 1
    """Messages that mention them."""


class ExplicitContentFilterLevel(OpenIntEnum):
    """Whose pictures and videos are looked through.

    https://discord.com/developers/docs/resources/guild#guild-object-explicit-content-filter-level
    """

    DISABLED = 0
    """Nobody's."""

    MEMBERS_WITHOUT_ROLES = 1
    """Those of members without roles."""

    ALL_MEMBERS = 2
    """Everyone's."""


class MFALevel(OpenIntEnum):
    """Whether moderators need a second factor.

    https://discord.com/developers/docs/resources/guild#guild-object-mfa-level
    """

    NONE = 0
    """They do not."""

    ELEVATED = 1
    """They do."""


class VerificationLevel(OpenIntEnum):
    """What members need before they may write.

    https://discord.com/developers/docs/resources/guild#guild-object-verification-level
    """

    NONE = 0
    """Nothing."""

    LOW = 1
    """An address that was confirmed."""

    MEDIUM = 2
    """An account that is older than 5 minutes, too."""

    HIGH = 3
    """To have been in the guild for 10 minutes, too."""

    VERY_HIGH = 4
    """A phone number that was confirmed."""


class NSFWLevel(OpenIntEnum):
    """Whether a guild is for adults.

    https://discord.com/developers/docs/resources/guild#guild-object-guild-nsfw-level
    """

    DEFAULT = 0
    """Nobody has looked."""

    EXPLICIT = 1
    """It shows what is for adults."""

    SAFE = 2
    """It is for everyone."""

    AGE_RESTRICTED = 3
    """It is for adults."""


class PremiumTier(OpenIntEnum):
    """The levels that boosts bring a guild to.

    https://discord.com/developers/docs/resources/guild#guild-object-premium-tier
    """

    NONE = 0
    """None."""

    TIER_1 = 1
    """Level 1."""

    TIER_2 = 2
    """Level 2."""

    TIER_3 = 3
    """Level 3."""


class SystemChannelFlags(Flags):
    """What Discord does not tell in the system channel.

    https://discord.com/developers/docs/resources/guild#guild-object-system-channel-flags
    """

    NONE = 0
    """The empty set."""

    SUPPRESS_JOIN_NOTIFICATIONS = 1
    """That someone joined."""

    SUPPRESS_PREMIUM_SUBSCRIPTIONS = 2
    """That someone boosted the guild."""

    SUPPRESS_GUILD_REMINDER_NOTIFICATIONS = 4
    """How to set the guild up."""

    SUPPRESS_JOIN_NOTIFICATION_REPLIES = 8
    """The button to greet a new member with a sticker."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATIONS = 16
    """That someone subscribed to a role."""

    SUPPRESS_ROLE_SUBSCRIPTION_PURCHASE_NOTIFICATION_REPLIES = 32
    """The button to greet a subscriber with a sticker."""


class GuildFeature(OpenStrEnum):
    """What a guild has and can do.

    https://discord.com/developers/docs/resources/guild#guild-object-guild-features
    """

    ANIMATED_BANNER = "ANIMATED_BANNER"
    """It can have a banner that moves."""

    ANIMATED_ICON = "ANIMATED_ICON"
    """It can have an icon that moves."""

    APPLICATION_COMMAND_PERMISSIONS_V2 = "APPLICATION_COMMAND_PERMISSIONS_V2"
    """It has the old permissions of commands."""

    AUTO_MODERATION = "AUTO_MODERATION"
    """It has rules of auto-moderation."""

    BANNER = "BANNER"
    """It can have a banner."""

    COMMUNITY = "COMMUNITY"
    """It is a community, with a welcome screen, stages, the discovery and more."""

    CREATOR_MONETIZABLE_PROVISIONAL = "CREATOR_MONETIZABLE_PROVISIONAL"
    """It can earn money."""

    CREATOR_STORE_PAGE = "CREATOR_STORE_PAGE"
    """It has a page that offers role subscriptions."""

    DEVELOPER_SUPPORT_SERVER = "DEVELOPER_SUPPORT_SERVER"
    """It supports an application in the app directory."""

    DISCOVERABLE = "DISCOVERABLE"
    """It is in the discovery."""

    ENHANCED_ROLE_COLORS = "ENHANCED_ROLE_COLORS"
    """Its roles can have gradients."""

    FEATURABLE = "FEATURABLE"
    """The discovery can feature it."""

    GUESTS_ENABLED = "GUESTS_ENABLED"
    """It can invite guests."""

    GUILD_TAGS = "GUILD_TAGS"
    """It can have a tag."""

    INVITES_DISABLED = "INVITES_DISABLED"
    """Nobody can join for now."""

    INVITE_SPLASH = "INVITE_SPLASH"
    """Its invites can have a background."""

    MEMBER_VERIFICATION_GATE_ENABLED = "MEMBER_VERIFICATION_GATE_ENABLED"
    """New members have to agree to its rules."""

    MORE_SOUNDBOARD = "MORE_SOUNDBOARD"
    """It can have more sounds."""

    MORE_STICKERS = "MORE_STICKERS"
    """It can have more stickers."""

    NEWS = "NEWS"
    """It can have announcement channels."""

    OFFICIAL_GAME_GUILD = "OFFICIAL_GAME_GUILD"
    """It is the official one of a game."""

    PARTNERED = "PARTNERED"
    """It is a partner of Discord."""

    PREVIEW_ENABLED = "PREVIEW_ENABLED"
    """One can look at it before joining."""

    PRUNE_REQUIRES_ADMIN = "PRUNE_REQUIRES_ADMIN"
    """Only administrators can prune members."""

    RAID_ALERTS_DISABLED = "RAID_ALERTS_DISABLED"
    """It wants no alerts of raids."""

    ROLE_ICONS = "ROLE_ICONS"
    """Its roles can have icons."""

    ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE = "ROLE_SUBSCRIPTIONS_AVAILABLE_FOR_PURCHASE"
    """It has role subscriptions on offer."""

    ROLE_SUBSCRIPTIONS_ENABLED = "ROLE_SUBSCRIPTIONS_ENABLED"
    """It can have role subscriptions."""

    SOUNDBOARD = "SOUNDBOARD"
    """It has sounds."""

    TICKETED_EVENTS_ENABLED = "TICKETED_EVENTS_ENABLED"
    """It can have events with tickets."""

    VANITY_URL = "VANITY_URL"
    """It can choose an invite of its own."""

    VERIFIED = "VERIFIED"
    """It is verified."""

    VIP_REGIONS = "VIP_REGIONS"
    """Its voice channels can have 384 kbit/s."""

    WELCOME_SCREEN_ENABLED = "WELCOME_SCREEN_ENABLED"
    """It has a welcome screen."""


class AfkTimeout(OpenIntEnum):
    """After how many seconds without a sign a member in a voice channel counts as idle.

    https://discord.com/developers/docs/resources/guild#guild-object
    """

    ONE_MINUTE = 60
    """After one minute."""

    FIVE_MINUTES = 300
    """After five minutes."""

    FIFTEEN_MINUTES = 900
    """After fifteen minutes."""

    HALF_AN_HOUR = 1800
    """After half an hour."""

    ONE_HOUR = 3600
    """After an hour."""


class UnavailableGuild(Struct, frozen=True, gc=False, kw_only=True):
    """A guild of which nothing is known yet, or that an outage keeps away.

    https://discord.com/developers/docs/resources/guild#unavailable-guild-object
    """

    id: GuildId
    """Id of the guild."""

    unavailable: bool | UnsetType = UNSET
    """Whether an outage keeps it away; absent if the current user has left it."""


class WelcomeScreenChannel(Struct, frozen=True, gc=False, kw_only=True):
    """A channel to begin with.

    https://discord.com/developers/docs/resources/guild#welcome-screen-object-welcome-screen-channel-structure
    """

    channel_id: ChannelId
    """The channel."""

    description: str
    """What it is for."""

    emoji_id: EmojiId | None
    """Id of its custom emoji."""

    emoji_name: str | None
    """The name of its custom emoji, or the character of a standard one."""


class IncidentsData(Struct, frozen=True, gc=False, kw_only=True):
    """What was closed or noticed in a guild for safety.

    https://discord.com/developers/docs/resources/guild#incidents-data-object
    """

    invites_disabled_until: datetime | None
    """Until when nobody can join."""

    dms_disabled_until: datetime | None
    """Until when members cannot write each other directly."""

    dm_spam_detected_at: datetime | None | UnsetType = UNSET
    """When spam in direct messages was noticed."""

    raid_detected_at: datetime | None | UnsetType = UNSET
    """When a raid was noticed."""


class WelcomeScreen(Struct, frozen=True, gc=False, kw_only=True):
    """What new members of a community see.

    https://discord.com/developers/docs/resources/guild#welcome-screen-object
    """

    description: str | None
    """What the community is about."""

    welcome_channels: Sequence[WelcomeScreenChannel]
    """Up to 5 channels to begin with."""


class Guild(Struct, frozen=True, gc=False, kw_only=True):
    """A community, with members, roles and channels.

    https://discord.com/developers/docs/resources/guild#guild-object
    """

    id: GuildId
    """Id of the guild."""

    name: str
    """The name, 2 to 100 characters."""

    icon: str | None
    """Hash of the icon."""

    splash: str | None
    """Hash of the background of invites."""

    discovery_splash: str | None
    """Hash of the picture in the discovery."""

    owner_id: UserId
    """Who owns it."""

    afk_channel_id: ChannelId | None
    """Where those are moved who are away."""

    afk_timeout: AfkTimeout
    """After how many seconds they are."""

    verification_level: VerificationLevel
    """What members need before they may write."""

    default_message_notifications: DefaultMessageNotificationLevel
    """What members are notified of unless they choose."""

    explicit_content_filter: ExplicitContentFilterLevel
    """Whose pictures and videos are looked through."""

    roles: Sequence[Role]
    """The roles, that of everyone included."""

    emojis: Sequence[Emoji]
    """The custom emojis."""

    features: Sequence[GuildFeature]
    """What it has and can do."""

    mfa_level: MFALevel
    """Whether moderators need a second factor."""

    application_id: ApplicationId | None
    """The application that made it."""

    system_channel_id: ChannelId | None
    """Where Discord tells of new members and boosts."""

    system_channel_flags: SystemChannelFlags
    """What Discord does not tell there."""

    rules_channel_id: ChannelId | None
    """Where the rules of a community are."""

    vanity_url_code: str | None
    """The end of an invite of its own choice."""

    description: str | None
    """What it is about."""

    banner: str | None
    """Hash of the banner."""

    premium_tier: PremiumTier
    """The level that boosts have brought it to."""

    preferred_locale: Locale
    """The code of its language."""

    public_updates_channel_id: ChannelId | None
    """Where Discord writes to the moderators of a community."""

    safety_alerts_channel_id: ChannelId | None
    """Where Discord alerts the moderators of a community."""

    icon_hash: str | None | UnsetType = UNSET
    """Hash of the icon; templates alone have it."""

    owner: bool | UnsetType = UNSET
    """Whether the current user owns it; the list of their guilds alone has it."""

    permissions: Permissions | UnsetType = UNSET
    """What the current user may do, channel overwrites aside; the list of their guilds alone has
    it.
    """

    region: str | None | UnsetType = UNSET
    """Id of a voice region; channels have their own."""

    widget_enabled: bool | UnsetType = UNSET
    """Whether its widget is on."""

    widget_channel_id: ChannelId | None | UnsetType = UNSET
    """Where the invite of the widget leads; null for no invite."""

    max_presences: int | None | UnsetType = UNSET
    """How many presences there can be; null for all but the largest guilds."""

    max_members: int | UnsetType = UNSET
    """How many members there can be."""

    premium_subscription_count: int | UnsetType = UNSET
    """How many boosts it has."""

    max_video_channel_users: int | UnsetType = UNSET
    """How many may be in a voice channel with cameras."""

    max_stage_video_channel_users: int | UnsetType = UNSET
    """How many may be on a stage with cameras."""

    approximate_member_count: int | None | UnsetType = UNSET
    """Roughly how many members it has, if that was asked for."""

    approximate_presence_count: int | None | UnsetType = UNSET
    """Roughly how many of them are online, if that was asked for."""

    welcome_screen: WelcomeScreen | UnsetType = UNSET
    """What new members of a community see; invites alone have it."""

    nsfw_level: NSFWLevel | UnsetType = UNSET
    """Whether it is for adults."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """The custom stickers."""

    premium_progress_bar_enabled: bool | UnsetType = UNSET
    """Whether everyone sees how many boosts the next level needs."""

    incidents_data: IncidentsData | None | UnsetType = UNSET
    """What was closed or noticed for safety."""

    home_header: str | None | UnsetType = UNSET
    """Hash of the picture on top of the guide for new members."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults."""

    premium_progress_bar_enabled_user_updated_at: datetime | None | UnsetType = UNSET
    """When someone last switched the bar of boosts on or off."""


class GatewayGuild(Guild, frozen=True, gc=False, kw_only=True):
    """A guild with all that is in it, as the gateway sends it.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    joined_at: datetime
    """When the current user joined."""

    large: bool
    """Whether it has too many members to send those who are offline."""

    member_count: int
    """How many members it has."""

    voice_states: Sequence[VoiceState]
    """Who is in voice channels; without the guild's id."""

    members: Sequence[GuildMember]
    """The members; without certain intents, or in large guilds, not all of them."""

    channels: Sequence[Channel]
    """The channels."""

    threads: Sequence[Channel]
    """The active threads that the current user may see."""

    presences: Sequence[Presence]
    """The presences of members; in large guilds, of those who are online."""

    stage_instances: Sequence[StageInstance]
    """The live stages."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """The scheduled events."""

    soundboard_sounds: Sequence[SoundboardSound]
    """The sounds."""

    unavailable: bool | UnsetType = UNSET
    """Whether an outage keeps it away."""
