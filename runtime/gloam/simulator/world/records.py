"""What there is in the simulated Discord, kept by id.

Nothing here decides anything: these are the tables that the verbs of the world read and change.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeAlias

from msgspec import Struct

from gloam.core import Token
from gloam.events import Intents, UpdatePresence
from gloam.models import (
    SKU,
    AnnouncementThread,
    ApplicationCommand,
    ApplicationCommandPermissions,
    ApplicationId,
    ApplicationRoleConnectionMetadata,
    Attachment,
    AuditLogEntry,
    AutoModerationRuleId,
    Ban,
    ChannelId,
    CommandId,
    DMChannel,
    Emoji,
    EmojiId,
    Entitlement,
    EntitlementId,
    GroupDMChannel,
    Guild,
    GuildAnnouncementChannel,
    GuildCategory,
    GuildForumChannel,
    GuildId,
    GuildInvite,
    GuildMediaChannel,
    GuildMember,
    GuildOnboarding,
    GuildScheduledEvent,
    GuildStageVoiceChannel,
    GuildTemplate,
    GuildTextChannel,
    GuildVoiceChannel,
    GuildWidgetSettings,
    KeywordPresetRule,
    KeywordRule,
    MemberProfileRule,
    MentionSpamRule,
    Message,
    MessageId,
    PartialEmoji,
    Permissions,
    PrivateThread,
    PublicThread,
    ScheduledEventId,
    SkuId,
    SoundboardSound,
    SoundId,
    SpamRule,
    StageInstance,
    Subscription,
    SubscriptionId,
    ThreadMember,
    User,
    UserId,
    VoiceState,
    Webhook,
    WebhookId,
)
from gloam.simulator.world.exchange import Exchange

GuildChannel: TypeAlias = (
    GuildTextChannel
    | GuildVoiceChannel
    | GuildCategory
    | GuildAnnouncementChannel
    | GuildStageVoiceChannel
    | GuildForumChannel
    | GuildMediaChannel
)
"""The channels of guilds."""

Thread: TypeAlias = AnnouncementThread | PublicThread | PrivateThread

PrivateChannel: TypeAlias = DMChannel | GroupDMChannel

AnyChannel: TypeAlias = GuildChannel | Thread | PrivateChannel

Rule: TypeAlias = KeywordRule | SpamRule | KeywordPresetRule | MentionSpamRule | MemberProfileRule
"""The rules of auto-moderation."""


class Bot:
    """An account with a token."""

    def __init__(self, user: User, token: Token, privileged_intents: Intents) -> None:
        self.id = user.id
        self.user = user
        self.application_id = ApplicationId(user.id)
        self.token = token
        self.privileged_intents = privileged_intents
        """The privileged intents that are switched on for it."""

        self.sessions_started = 0
        """How often it has identified since the count began anew."""

        self.starts_reset_at: datetime | None = None
        """When the count begins anew; None before it has begun."""

    def __repr__(self) -> str:
        return f"Bot({self.user.username!r})"


class StoredFile(Struct, frozen=True):
    """A file on the simulated CDN."""

    data: bytes
    content_type: str


@dataclass
class Records:
    """Everything that exists, by id."""

    users: dict[UserId, User] = field(default_factory=dict)
    bots: dict[str, Bot] = field(default_factory=dict)
    """By token."""

    guilds: dict[GuildId, Guild] = field(default_factory=dict)
    members: dict[GuildId, dict[UserId, GuildMember]] = field(default_factory=dict)
    channels: dict[ChannelId, AnyChannel] = field(default_factory=dict)
    messages: dict[ChannelId, dict[MessageId, Message]] = field(default_factory=dict)
    """By channel, in the order of their ids."""

    ephemeral: dict[MessageId, UserId] = field(default_factory=dict)
    """Of each ephemeral message: the only one who sees it."""

    reactions: dict[MessageId, dict[str, dict[UserId, None]]] = field(default_factory=dict)
    """By message and the emoji's key: who has reacted, in order."""

    access_tokens: dict[str, tuple[UserId, ApplicationId]] = field(default_factory=dict)
    """By OAuth2 token: who lets which application add them to guilds."""

    emojis: dict[str, PartialEmoji] = field(default_factory=dict)
    """By key: every emoji that someone has reacted with."""

    pins: dict[ChannelId, dict[MessageId, datetime]] = field(default_factory=dict)
    """By channel: what is pinned, and since when."""

    votes: dict[MessageId, dict[int, dict[UserId, None]]] = field(default_factory=dict)
    """By message and answer of its poll: who has voted, in order."""

    thread_members: dict[ChannelId, dict[UserId, ThreadMember]] = field(default_factory=dict)
    webhooks: dict[WebhookId, Webhook] = field(default_factory=dict)
    bans: dict[GuildId, dict[UserId, Ban]] = field(default_factory=dict)
    invites: dict[str, GuildInvite] = field(default_factory=dict)
    audit_log: dict[GuildId, list[AuditLogEntry]] = field(default_factory=dict)
    """By guild, the oldest first."""

    auto_moderation: dict[GuildId, dict[AutoModerationRuleId, Rule]] = field(default_factory=dict)
    voice_states: dict[GuildId, dict[UserId, VoiceState]] = field(default_factory=dict)
    voice_statuses: dict[ChannelId, str | None] = field(default_factory=dict)
    stages: dict[ChannelId, StageInstance] = field(default_factory=dict)
    scheduled_events: dict[GuildId, dict[ScheduledEventId, GuildScheduledEvent]] = field(
        default_factory=dict
    )
    event_users: dict[ScheduledEventId, dict[UserId, None]] = field(default_factory=dict)
    sounds: dict[GuildId, dict[SoundId, SoundboardSound]] = field(default_factory=dict)
    application_emojis: dict[ApplicationId, dict[EmojiId, Emoji]] = field(default_factory=dict)
    applications: dict[ApplicationId, Mapping[str, object]] = field(default_factory=dict)
    """What each bot has said of its application, by name of the field."""

    role_connections: dict[ApplicationId, Sequence[ApplicationRoleConnectionMetadata]] = field(
        default_factory=dict
    )
    commands: dict[CommandId, ApplicationCommand] = field(default_factory=dict)
    command_permissions: dict[tuple[GuildId, int], Sequence[ApplicationCommandPermissions]] = field(
        default_factory=dict
    )
    """By guild and command, or guild and application for what holds for all its commands."""

    exchanges: dict[str, Exchange] = field(default_factory=dict)
    """By token: the interactions that are under way."""

    entitlements: dict[EntitlementId, Entitlement] = field(default_factory=dict)
    skus: dict[SkuId, SKU] = field(default_factory=dict)
    subscriptions: dict[SubscriptionId, Subscription] = field(default_factory=dict)
    templates: dict[str, GuildTemplate] = field(default_factory=dict)
    onboarding: dict[GuildId, GuildOnboarding] = field(default_factory=dict)
    widgets: dict[GuildId, GuildWidgetSettings] = field(default_factory=dict)
    presences: dict[UserId, UpdatePresence] = field(default_factory=dict)
    """What each account says of itself."""

    attachments: dict[int, Attachment] = field(default_factory=dict)
    """Every attachment that was ever stored, by id."""

    permissions: dict[tuple[ChannelId, UserId], tuple[tuple[object, ...], Permissions]] = field(
        default_factory=dict
    )
    """By channel and account: what it may do there, and on which grounds, as last worked out."""

    files: dict[str, StoredFile] = field(default_factory=dict)
    """By path below `media_url`."""
