"""Dispatches: what the gateway tells, one struct for each name.

Generated from `schema/gateway/events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Final, Literal, TypeAlias

from msgspec import Struct

from gloam.core import (
    ShardConnected,
    ShardConnecting,
    ShardDead,
    ShardDisconnected,
    UndecodableEvent,
)
from gloam.events.channel_payloads import (
    ChannelPinsUpdatePayload,
    InviteCreatePayload,
    InviteDeletePayload,
    ThreadDeletePayload,
    ThreadListSyncPayload,
    ThreadMembersUpdatePayload,
    ThreadMemberUpdatePayload,
    TypingStartPayload,
    WebhooksUpdatePayload,
)
from gloam.events.connection_payloads import RateLimitedPayload, ReadyPayload, ResumedPayload
from gloam.events.expression_payloads import (
    GuildEmojisUpdatePayload,
    GuildSoundboardSoundDeletePayload,
    GuildSoundboardSoundsUpdatePayload,
    GuildStickersUpdatePayload,
    SoundboardSoundsPayload,
)
from gloam.events.guild_payloads import (
    GuildIntegrationsUpdatePayload,
    GuildRoleCreatePayload,
    GuildRoleDeletePayload,
    GuildRoleUpdatePayload,
    GuildScheduledEventUserAddPayload,
    GuildScheduledEventUserRemovePayload,
    IntegrationCreatePayload,
    IntegrationDeletePayload,
    IntegrationUpdatePayload,
)
from gloam.events.intents import Intents
from gloam.events.member_payloads import (
    GuildMemberAddPayload,
    GuildMemberRemovePayload,
    GuildMembersChunkPayload,
    GuildMemberUpdatePayload,
)
from gloam.events.message_payloads import (
    MessageDeleteBulkPayload,
    MessageDeletePayload,
    MessagePollVoteAddPayload,
    MessagePollVoteRemovePayload,
    MessageReactionAddPayload,
    MessageReactionRemoveAllPayload,
    MessageReactionRemoveEmojiPayload,
    MessageReactionRemovePayload,
)
from gloam.events.moderation_payloads import (
    AutoModerationActionExecutionPayload,
    GuildAuditLogEntryCreatePayload,
    GuildBanAddPayload,
    GuildBanRemovePayload,
)
from gloam.events.voice_event_payloads import (
    ChannelInfoPayload,
    VoiceChannelEffectSendPayload,
    VoiceChannelStartTimeUpdatePayload,
    VoiceChannelStatusUpdatePayload,
    VoiceServerUpdatePayload,
)
from gloam.models.auto_moderation import AutoModerationRule
from gloam.models.channels import Channel
from gloam.models.command_permissions import GuildApplicationCommandPermissions
from gloam.models.entitlements import Entitlement
from gloam.models.guilds import GatewayGuild, Guild, UnavailableGuild
from gloam.models.interactions import Interaction
from gloam.models.messages import GatewayMessage
from gloam.models.presences import Presence
from gloam.models.scheduled_events import GuildScheduledEvent
from gloam.models.soundboard import SoundboardSound
from gloam.models.stage_instances import StageInstance
from gloam.models.subscriptions import Subscription
from gloam.models.users import User
from gloam.models.voice import VoiceState

__all__ = [
    "ALTERNATIVES",
    "Alternative",
    "ApplicationCommandPermissionsUpdate",
    "AutoModerationActionExecution",
    "AutoModerationRuleCreate",
    "AutoModerationRuleDelete",
    "AutoModerationRuleUpdate",
    "BaseDispatch",
    "ChannelCreate",
    "ChannelDelete",
    "ChannelInfo",
    "ChannelPinsUpdate",
    "ChannelUpdate",
    "Dispatch",
    "EVENTS",
    "EntitlementCreate",
    "EntitlementDelete",
    "EntitlementUpdate",
    "Event",
    "GuildAuditLogEntryCreate",
    "GuildBanAdd",
    "GuildBanRemove",
    "GuildCreate",
    "GuildDelete",
    "GuildEmojisUpdate",
    "GuildIntegrationsUpdate",
    "GuildMemberAdd",
    "GuildMemberRemove",
    "GuildMemberUpdate",
    "GuildMembersChunk",
    "GuildRoleCreate",
    "GuildRoleDelete",
    "GuildRoleUpdate",
    "GuildScheduledEventCreate",
    "GuildScheduledEventDelete",
    "GuildScheduledEventUpdate",
    "GuildScheduledEventUserAdd",
    "GuildScheduledEventUserRemove",
    "GuildSoundboardSoundCreate",
    "GuildSoundboardSoundDelete",
    "GuildSoundboardSoundUpdate",
    "GuildSoundboardSoundsUpdate",
    "GuildStickersUpdate",
    "GuildUpdate",
    "IntegrationCreate",
    "IntegrationDelete",
    "IntegrationUpdate",
    "InteractionCreate",
    "InviteCreate",
    "InviteDelete",
    "MessageCreate",
    "MessageDelete",
    "MessageDeleteBulk",
    "MessagePollVoteAdd",
    "MessagePollVoteRemove",
    "MessageReactionAdd",
    "MessageReactionRemove",
    "MessageReactionRemoveAll",
    "MessageReactionRemoveEmoji",
    "MessageUpdate",
    "PresenceUpdate",
    "RateLimited",
    "Ready",
    "Resumed",
    "SoundboardSounds",
    "StageInstanceCreate",
    "StageInstanceDelete",
    "StageInstanceUpdate",
    "SubscriptionCreate",
    "SubscriptionDelete",
    "SubscriptionUpdate",
    "ThreadCreate",
    "ThreadDelete",
    "ThreadListSync",
    "ThreadMemberUpdate",
    "ThreadMembersUpdate",
    "ThreadUpdate",
    "TypingStart",
    "UnavailableGuildCreate",
    "UserUpdate",
    "VoiceChannelEffectSend",
    "VoiceChannelStartTimeUpdate",
    "VoiceChannelStatusUpdate",
    "VoiceServerUpdate",
    "VoiceStateUpdate",
    "WebhooksUpdate",
]


class BaseDispatch(
    Struct, frozen=True, gc=False, tag_field="t", rename={"data": "d", "sequence": "s"}
):
    """How every dispatch stands on the wire."""


class ApplicationCommandPermissionsUpdate(
    BaseDispatch, frozen=True, gc=False, tag="APPLICATION_COMMAND_PERMISSIONS_UPDATE"
):
    """The permissions of commands changed in a guild.

    https://discord.com/developers/docs/events/gateway-events#application-command-permissions-update
    """

    name: ClassVar[Literal["APPLICATION_COMMAND_PERMISSIONS_UPDATE"]] = (
        "APPLICATION_COMMAND_PERMISSIONS_UPDATE"
    )
    intents: ClassVar[Intents] = Intents.NONE

    data: GuildApplicationCommandPermissions
    sequence: int


class AutoModerationActionExecution(
    BaseDispatch, frozen=True, gc=False, tag="AUTO_MODERATION_ACTION_EXECUTION"
):
    """Auto-moderation acted on something, one event for each action; the bot needs MANAGE_GUILD to
    hear of it.

    https://discord.com/developers/docs/events/gateway-events#auto-moderation-action-execution
    """

    name: ClassVar[Literal["AUTO_MODERATION_ACTION_EXECUTION"]] = "AUTO_MODERATION_ACTION_EXECUTION"
    intents: ClassVar[Intents] = Intents.AUTO_MODERATION_EXECUTION

    data: AutoModerationActionExecutionPayload
    sequence: int


class AutoModerationRuleCreate(
    BaseDispatch, frozen=True, gc=False, tag="AUTO_MODERATION_RULE_CREATE"
):
    """An auto-moderation rule was made; the bot needs MANAGE_GUILD to hear of it.

    https://discord.com/developers/docs/events/gateway-events#auto-moderation-rule-create
    """

    name: ClassVar[Literal["AUTO_MODERATION_RULE_CREATE"]] = "AUTO_MODERATION_RULE_CREATE"
    intents: ClassVar[Intents] = Intents.AUTO_MODERATION_CONFIGURATION

    data: AutoModerationRule
    sequence: int


class AutoModerationRuleDelete(
    BaseDispatch, frozen=True, gc=False, tag="AUTO_MODERATION_RULE_DELETE"
):
    """An auto-moderation rule was deleted; the bot needs MANAGE_GUILD to hear of it.

    https://discord.com/developers/docs/events/gateway-events#auto-moderation-rule-delete
    """

    name: ClassVar[Literal["AUTO_MODERATION_RULE_DELETE"]] = "AUTO_MODERATION_RULE_DELETE"
    intents: ClassVar[Intents] = Intents.AUTO_MODERATION_CONFIGURATION

    data: AutoModerationRule
    sequence: int


class AutoModerationRuleUpdate(
    BaseDispatch, frozen=True, gc=False, tag="AUTO_MODERATION_RULE_UPDATE"
):
    """An auto-moderation rule changed; the bot needs MANAGE_GUILD to hear of it.

    https://discord.com/developers/docs/events/gateway-events#auto-moderation-rule-update
    """

    name: ClassVar[Literal["AUTO_MODERATION_RULE_UPDATE"]] = "AUTO_MODERATION_RULE_UPDATE"
    intents: ClassVar[Intents] = Intents.AUTO_MODERATION_CONFIGURATION

    data: AutoModerationRule
    sequence: int


class ChannelCreate(BaseDispatch, frozen=True, gc=False, tag="CHANNEL_CREATE"):
    """A channel was made in a guild.

    https://discord.com/developers/docs/events/gateway-events#channel-create
    """

    name: ClassVar[Literal["CHANNEL_CREATE"]] = "CHANNEL_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class ChannelDelete(BaseDispatch, frozen=True, gc=False, tag="CHANNEL_DELETE"):
    """A channel was deleted.

    https://discord.com/developers/docs/events/gateway-events#channel-delete
    """

    name: ClassVar[Literal["CHANNEL_DELETE"]] = "CHANNEL_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class ChannelInfo(BaseDispatch, frozen=True, gc=False, tag="CHANNEL_INFO"):
    """The answer to a request for data about channels.

    https://discord.com/developers/docs/events/gateway-events#channel-info
    """

    name: ClassVar[Literal["CHANNEL_INFO"]] = "CHANNEL_INFO"
    intents: ClassVar[Intents] = Intents.NONE

    data: ChannelInfoPayload
    sequence: int


class ChannelPinsUpdate(BaseDispatch, frozen=True, gc=False, tag="CHANNEL_PINS_UPDATE"):
    """A message was pinned or unpinned; a pinned message that is deleted does not count.

    https://discord.com/developers/docs/events/gateway-events#channel-pins-update
    """

    name: ClassVar[Literal["CHANNEL_PINS_UPDATE"]] = "CHANNEL_PINS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS | Intents.DIRECT_MESSAGES

    data: ChannelPinsUpdatePayload
    sequence: int


class ChannelUpdate(BaseDispatch, frozen=True, gc=False, tag="CHANNEL_UPDATE"):
    """A channel changed; a new message alone does not count.

    https://discord.com/developers/docs/events/gateway-events#channel-update
    """

    name: ClassVar[Literal["CHANNEL_UPDATE"]] = "CHANNEL_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class EntitlementCreate(BaseDispatch, frozen=True, gc=False, tag="ENTITLEMENT_CREATE"):
    """Someone got an entitlement.

    https://discord.com/developers/docs/events/gateway-events#entitlement-create
    """

    name: ClassVar[Literal["ENTITLEMENT_CREATE"]] = "ENTITLEMENT_CREATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Entitlement
    sequence: int


class EntitlementDelete(BaseDispatch, frozen=True, gc=False, tag="ENTITLEMENT_DELETE"):
    """An entitlement was taken away; one that merely ends does not count.

    https://discord.com/developers/docs/events/gateway-events#entitlement-delete
    """

    name: ClassVar[Literal["ENTITLEMENT_DELETE"]] = "ENTITLEMENT_DELETE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Entitlement
    sequence: int


class EntitlementUpdate(BaseDispatch, frozen=True, gc=False, tag="ENTITLEMENT_UPDATE"):
    """An entitlement changed; one to a subscription ends.

    https://discord.com/developers/docs/events/gateway-events#entitlement-update
    """

    name: ClassVar[Literal["ENTITLEMENT_UPDATE"]] = "ENTITLEMENT_UPDATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Entitlement
    sequence: int


class GuildAuditLogEntryCreate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_AUDIT_LOG_ENTRY_CREATE"
):
    """Something was written to the audit log; the bot needs VIEW_AUDIT_LOG to hear of it.

    https://discord.com/developers/docs/events/gateway-events#guild-audit-log-entry-create
    """

    name: ClassVar[Literal["GUILD_AUDIT_LOG_ENTRY_CREATE"]] = "GUILD_AUDIT_LOG_ENTRY_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_MODERATION

    data: GuildAuditLogEntryCreatePayload
    sequence: int


class GuildBanAdd(BaseDispatch, frozen=True, gc=False, tag="GUILD_BAN_ADD"):
    """Someone was banned; the bot needs BAN_MEMBERS or VIEW_AUDIT_LOG to hear of it.

    https://discord.com/developers/docs/events/gateway-events#guild-ban-add
    """

    name: ClassVar[Literal["GUILD_BAN_ADD"]] = "GUILD_BAN_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_MODERATION

    data: GuildBanAddPayload
    sequence: int


class GuildBanRemove(BaseDispatch, frozen=True, gc=False, tag="GUILD_BAN_REMOVE"):
    """Someone is banned no longer; the bot needs BAN_MEMBERS or VIEW_AUDIT_LOG to hear of it.

    https://discord.com/developers/docs/events/gateway-events#guild-ban-remove
    """

    name: ClassVar[Literal["GUILD_BAN_REMOVE"]] = "GUILD_BAN_REMOVE"
    intents: ClassVar[Intents] = Intents.GUILD_MODERATION

    data: GuildBanRemovePayload
    sequence: int


class GuildCreate(BaseDispatch, frozen=True, gc=False, tag="GUILD_CREATE"):
    """A guild is here: it loaded after READY, came back after an outage, or the bot joined it.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    name: ClassVar[Literal["GUILD_CREATE"]] = "GUILD_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GatewayGuild
    sequence: int


class UnavailableGuildCreate(BaseDispatch, frozen=True, gc=False, tag="GUILD_CREATE"):
    """A guild that the bot joined, or that should have loaded, is down for now.

    https://discord.com/developers/docs/events/gateway-events#guild-create
    """

    name: ClassVar[Literal["GUILD_CREATE"]] = "GUILD_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: UnavailableGuild
    sequence: int


class GuildDelete(BaseDispatch, frozen=True, gc=False, tag="GUILD_DELETE"):
    """A guild became unavailable, or, when `unavailable` is absent, the bot is no longer in it.

    https://discord.com/developers/docs/events/gateway-events#guild-delete
    """

    name: ClassVar[Literal["GUILD_DELETE"]] = "GUILD_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: UnavailableGuild
    sequence: int


class GuildEmojisUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_EMOJIS_UPDATE"):
    """The emojis of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-emojis-update
    """

    name: ClassVar[Literal["GUILD_EMOJIS_UPDATE"]] = "GUILD_EMOJIS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: GuildEmojisUpdatePayload
    sequence: int


class GuildIntegrationsUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_INTEGRATIONS_UPDATE"):
    """An integration of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-integrations-update
    """

    name: ClassVar[Literal["GUILD_INTEGRATIONS_UPDATE"]] = "GUILD_INTEGRATIONS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_INTEGRATIONS

    data: GuildIntegrationsUpdatePayload
    sequence: int


class GuildMembersChunk(BaseDispatch, frozen=True, gc=False, tag="GUILD_MEMBERS_CHUNK"):
    """A part of the answer to a request for members.

    https://discord.com/developers/docs/events/gateway-events#guild-members-chunk
    """

    name: ClassVar[Literal["GUILD_MEMBERS_CHUNK"]] = "GUILD_MEMBERS_CHUNK"
    intents: ClassVar[Intents] = Intents.NONE

    data: GuildMembersChunkPayload
    sequence: int


class GuildMemberAdd(BaseDispatch, frozen=True, gc=False, tag="GUILD_MEMBER_ADD"):
    """Someone joined a guild; it may also tell of a member who was there before.

    https://discord.com/developers/docs/events/gateway-events#guild-member-add
    """

    name: ClassVar[Literal["GUILD_MEMBER_ADD"]] = "GUILD_MEMBER_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberAddPayload
    sequence: int


class GuildMemberRemove(BaseDispatch, frozen=True, gc=False, tag="GUILD_MEMBER_REMOVE"):
    """Someone left a guild, was kicked or was banned.

    https://discord.com/developers/docs/events/gateway-events#guild-member-remove
    """

    name: ClassVar[Literal["GUILD_MEMBER_REMOVE"]] = "GUILD_MEMBER_REMOVE"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberRemovePayload
    sequence: int


class GuildMemberUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_MEMBER_UPDATE"):
    """A member or their account changed; changes to the bot itself arrive without the intent too.

    https://discord.com/developers/docs/events/gateway-events#guild-member-update
    """

    name: ClassVar[Literal["GUILD_MEMBER_UPDATE"]] = "GUILD_MEMBER_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_MEMBERS

    data: GuildMemberUpdatePayload
    sequence: int


class GuildRoleCreate(BaseDispatch, frozen=True, gc=False, tag="GUILD_ROLE_CREATE"):
    """A role was made.

    https://discord.com/developers/docs/events/gateway-events#guild-role-create
    """

    name: ClassVar[Literal["GUILD_ROLE_CREATE"]] = "GUILD_ROLE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleCreatePayload
    sequence: int


class GuildRoleDelete(BaseDispatch, frozen=True, gc=False, tag="GUILD_ROLE_DELETE"):
    """A role was deleted.

    https://discord.com/developers/docs/events/gateway-events#guild-role-delete
    """

    name: ClassVar[Literal["GUILD_ROLE_DELETE"]] = "GUILD_ROLE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleDeletePayload
    sequence: int


class GuildRoleUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_ROLE_UPDATE"):
    """A role changed.

    https://discord.com/developers/docs/events/gateway-events#guild-role-update
    """

    name: ClassVar[Literal["GUILD_ROLE_UPDATE"]] = "GUILD_ROLE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: GuildRoleUpdatePayload
    sequence: int


class GuildScheduledEventCreate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SCHEDULED_EVENT_CREATE"
):
    """A scheduled event was planned.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-create
    """

    name: ClassVar[Literal["GUILD_SCHEDULED_EVENT_CREATE"]] = "GUILD_SCHEDULED_EVENT_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_SCHEDULED_EVENTS

    data: GuildScheduledEvent
    sequence: int


class GuildScheduledEventDelete(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SCHEDULED_EVENT_DELETE"
):
    """A scheduled event was deleted.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-delete
    """

    name: ClassVar[Literal["GUILD_SCHEDULED_EVENT_DELETE"]] = "GUILD_SCHEDULED_EVENT_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_SCHEDULED_EVENTS

    data: GuildScheduledEvent
    sequence: int


class GuildScheduledEventUpdate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SCHEDULED_EVENT_UPDATE"
):
    """A scheduled event changed, began or ended.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-update
    """

    name: ClassVar[Literal["GUILD_SCHEDULED_EVENT_UPDATE"]] = "GUILD_SCHEDULED_EVENT_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_SCHEDULED_EVENTS

    data: GuildScheduledEvent
    sequence: int


class GuildScheduledEventUserAdd(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SCHEDULED_EVENT_USER_ADD"
):
    """Someone is interested in a scheduled event.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-user-add
    """

    name: ClassVar[Literal["GUILD_SCHEDULED_EVENT_USER_ADD"]] = "GUILD_SCHEDULED_EVENT_USER_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_SCHEDULED_EVENTS

    data: GuildScheduledEventUserAddPayload
    sequence: int


class GuildScheduledEventUserRemove(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SCHEDULED_EVENT_USER_REMOVE"
):
    """Someone is interested in a scheduled event no longer.

    https://discord.com/developers/docs/events/gateway-events#guild-scheduled-event-user-remove
    """

    name: ClassVar[Literal["GUILD_SCHEDULED_EVENT_USER_REMOVE"]] = (
        "GUILD_SCHEDULED_EVENT_USER_REMOVE"
    )
    intents: ClassVar[Intents] = Intents.GUILD_SCHEDULED_EVENTS

    data: GuildScheduledEventUserRemovePayload
    sequence: int


class GuildSoundboardSoundsUpdate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SOUNDBOARD_SOUNDS_UPDATE"
):
    """Several sounds of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sounds-update
    """

    name: ClassVar[Literal["GUILD_SOUNDBOARD_SOUNDS_UPDATE"]] = "GUILD_SOUNDBOARD_SOUNDS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: GuildSoundboardSoundsUpdatePayload
    sequence: int


class GuildSoundboardSoundCreate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SOUNDBOARD_SOUND_CREATE"
):
    """A sound was added to the soundboard of a guild.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sound-create
    """

    name: ClassVar[Literal["GUILD_SOUNDBOARD_SOUND_CREATE"]] = "GUILD_SOUNDBOARD_SOUND_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: SoundboardSound
    sequence: int


class GuildSoundboardSoundDelete(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SOUNDBOARD_SOUND_DELETE"
):
    """A sound of a guild was deleted.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sound-delete
    """

    name: ClassVar[Literal["GUILD_SOUNDBOARD_SOUND_DELETE"]] = "GUILD_SOUNDBOARD_SOUND_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: GuildSoundboardSoundDeletePayload
    sequence: int


class GuildSoundboardSoundUpdate(
    BaseDispatch, frozen=True, gc=False, tag="GUILD_SOUNDBOARD_SOUND_UPDATE"
):
    """A sound of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-soundboard-sound-update
    """

    name: ClassVar[Literal["GUILD_SOUNDBOARD_SOUND_UPDATE"]] = "GUILD_SOUNDBOARD_SOUND_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: SoundboardSound
    sequence: int


class GuildStickersUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_STICKERS_UPDATE"):
    """The stickers of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-stickers-update
    """

    name: ClassVar[Literal["GUILD_STICKERS_UPDATE"]] = "GUILD_STICKERS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_EXPRESSIONS

    data: GuildStickersUpdatePayload
    sequence: int


class GuildUpdate(BaseDispatch, frozen=True, gc=False, tag="GUILD_UPDATE"):
    """The settings of a guild changed.

    https://discord.com/developers/docs/events/gateway-events#guild-update
    """

    name: ClassVar[Literal["GUILD_UPDATE"]] = "GUILD_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Guild
    sequence: int


class IntegrationCreate(BaseDispatch, frozen=True, gc=False, tag="INTEGRATION_CREATE"):
    """An integration was added.

    https://discord.com/developers/docs/events/gateway-events#integration-create
    """

    name: ClassVar[Literal["INTEGRATION_CREATE"]] = "INTEGRATION_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_INTEGRATIONS

    data: IntegrationCreatePayload
    sequence: int


class IntegrationDelete(BaseDispatch, frozen=True, gc=False, tag="INTEGRATION_DELETE"):
    """An integration was deleted.

    https://discord.com/developers/docs/events/gateway-events#integration-delete
    """

    name: ClassVar[Literal["INTEGRATION_DELETE"]] = "INTEGRATION_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_INTEGRATIONS

    data: IntegrationDeletePayload
    sequence: int


class IntegrationUpdate(BaseDispatch, frozen=True, gc=False, tag="INTEGRATION_UPDATE"):
    """An integration changed.

    https://discord.com/developers/docs/events/gateway-events#integration-update
    """

    name: ClassVar[Literal["INTEGRATION_UPDATE"]] = "INTEGRATION_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_INTEGRATIONS

    data: IntegrationUpdatePayload
    sequence: int


class InteractionCreate(BaseDispatch, frozen=True, gc=False, tag="INTERACTION_CREATE"):
    """Someone used a command, a component or a form of the application.

    https://discord.com/developers/docs/events/gateway-events#interaction-create
    """

    name: ClassVar[Literal["INTERACTION_CREATE"]] = "INTERACTION_CREATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Interaction
    sequence: int


class InviteCreate(BaseDispatch, frozen=True, gc=False, tag="INVITE_CREATE"):
    """An invite was made; the bot needs MANAGE_CHANNELS to hear of it.

    https://discord.com/developers/docs/events/gateway-events#invite-create
    """

    name: ClassVar[Literal["INVITE_CREATE"]] = "INVITE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_INVITES

    data: InviteCreatePayload
    sequence: int


class InviteDelete(BaseDispatch, frozen=True, gc=False, tag="INVITE_DELETE"):
    """An invite was deleted; the bot needs MANAGE_CHANNELS to hear of it.

    https://discord.com/developers/docs/events/gateway-events#invite-delete
    """

    name: ClassVar[Literal["INVITE_DELETE"]] = "INVITE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_INVITES

    data: InviteDeletePayload
    sequence: int


class MessageCreate(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_CREATE"):
    """A message was posted.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    name: ClassVar[Literal["MESSAGE_CREATE"]] = "MESSAGE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: GatewayMessage
    sequence: int


class MessageDelete(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_DELETE"):
    """A message was deleted.

    https://discord.com/developers/docs/events/gateway-events#message-delete
    """

    name: ClassVar[Literal["MESSAGE_DELETE"]] = "MESSAGE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: MessageDeletePayload
    sequence: int


class MessageDeleteBulk(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_DELETE_BULK"):
    """Several messages were deleted at once.

    https://discord.com/developers/docs/events/gateway-events#message-delete-bulk
    """

    name: ClassVar[Literal["MESSAGE_DELETE_BULK"]] = "MESSAGE_DELETE_BULK"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES

    data: MessageDeleteBulkPayload
    sequence: int


class MessagePollVoteAdd(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_POLL_VOTE_ADD"):
    """Someone voted in a poll; one event for each answer.

    https://discord.com/developers/docs/events/gateway-events#message-poll-vote-add
    """

    name: ClassVar[Literal["MESSAGE_POLL_VOTE_ADD"]] = "MESSAGE_POLL_VOTE_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_POLLS | Intents.DIRECT_MESSAGE_POLLS

    data: MessagePollVoteAddPayload
    sequence: int


class MessagePollVoteRemove(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_POLL_VOTE_REMOVE"):
    """Someone took a vote in a poll back; one event for each answer.

    https://discord.com/developers/docs/events/gateway-events#message-poll-vote-remove
    """

    name: ClassVar[Literal["MESSAGE_POLL_VOTE_REMOVE"]] = "MESSAGE_POLL_VOTE_REMOVE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_POLLS | Intents.DIRECT_MESSAGE_POLLS

    data: MessagePollVoteRemovePayload
    sequence: int


class MessageReactionAdd(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_REACTION_ADD"):
    """Someone reacted to a message.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-add
    """

    name: ClassVar[Literal["MESSAGE_REACTION_ADD"]] = "MESSAGE_REACTION_ADD"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_REACTIONS | Intents.DIRECT_MESSAGE_REACTIONS

    data: MessageReactionAddPayload
    sequence: int


class MessageReactionRemove(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_REACTION_REMOVE"):
    """A reaction to a message was taken back.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove
    """

    name: ClassVar[Literal["MESSAGE_REACTION_REMOVE"]] = "MESSAGE_REACTION_REMOVE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_REACTIONS | Intents.DIRECT_MESSAGE_REACTIONS

    data: MessageReactionRemovePayload
    sequence: int


class MessageReactionRemoveAll(
    BaseDispatch, frozen=True, gc=False, tag="MESSAGE_REACTION_REMOVE_ALL"
):
    """All reactions to a message were removed.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-all
    """

    name: ClassVar[Literal["MESSAGE_REACTION_REMOVE_ALL"]] = "MESSAGE_REACTION_REMOVE_ALL"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_REACTIONS | Intents.DIRECT_MESSAGE_REACTIONS

    data: MessageReactionRemoveAllPayload
    sequence: int


class MessageReactionRemoveEmoji(
    BaseDispatch, frozen=True, gc=False, tag="MESSAGE_REACTION_REMOVE_EMOJI"
):
    """All reactions to a message with one emoji were removed.

    https://discord.com/developers/docs/events/gateway-events#message-reaction-remove-emoji
    """

    name: ClassVar[Literal["MESSAGE_REACTION_REMOVE_EMOJI"]] = "MESSAGE_REACTION_REMOVE_EMOJI"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_REACTIONS | Intents.DIRECT_MESSAGE_REACTIONS

    data: MessageReactionRemoveEmojiPayload
    sequence: int


class MessageUpdate(BaseDispatch, frozen=True, gc=False, tag="MESSAGE_UPDATE"):
    """A message changed.

    https://discord.com/developers/docs/events/gateway-events#message-update
    """

    name: ClassVar[Literal["MESSAGE_UPDATE"]] = "MESSAGE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGES | Intents.DIRECT_MESSAGES

    data: GatewayMessage
    sequence: int


class PresenceUpdate(BaseDispatch, frozen=True, gc=False, tag="PRESENCE_UPDATE"):
    """The status, the activities or the account of a member changed.

    https://discord.com/developers/docs/events/gateway-events#presence-update
    """

    name: ClassVar[Literal["PRESENCE_UPDATE"]] = "PRESENCE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_PRESENCES

    data: Presence
    sequence: int


class RateLimited(BaseDispatch, frozen=True, gc=False, tag="RATE_LIMITED"):
    """A command came too often; Discord did not act on it.

    https://discord.com/developers/docs/events/gateway-events#rate-limited
    """

    name: ClassVar[Literal["RATE_LIMITED"]] = "RATE_LIMITED"
    intents: ClassVar[Intents] = Intents.NONE

    data: RateLimitedPayload
    sequence: int


class Ready(BaseDispatch, frozen=True, gc=False, tag="READY"):
    """The session is open; guilds follow one by one.

    https://discord.com/developers/docs/events/gateway-events#ready
    """

    name: ClassVar[Literal["READY"]] = "READY"
    intents: ClassVar[Intents] = Intents.NONE

    data: ReadyPayload
    sequence: int


class Resumed(BaseDispatch, frozen=True, gc=False, tag="RESUMED"):
    """The session goes on; everything missed has been replayed.

    https://discord.com/developers/docs/events/gateway-events#resumed
    """

    name: ClassVar[Literal["RESUMED"]] = "RESUMED"
    intents: ClassVar[Intents] = Intents.NONE

    data: ResumedPayload | None
    sequence: int


class SoundboardSounds(BaseDispatch, frozen=True, gc=False, tag="SOUNDBOARD_SOUNDS"):
    """The answer to a request for soundboard sounds, a guild at a time.

    https://discord.com/developers/docs/events/gateway-events#soundboard-sounds
    """

    name: ClassVar[Literal["SOUNDBOARD_SOUNDS"]] = "SOUNDBOARD_SOUNDS"
    intents: ClassVar[Intents] = Intents.NONE

    data: SoundboardSoundsPayload
    sequence: int


class StageInstanceCreate(BaseDispatch, frozen=True, gc=False, tag="STAGE_INSTANCE_CREATE"):
    """A stage is live.

    https://discord.com/developers/docs/events/gateway-events#stage-instance-create
    """

    name: ClassVar[Literal["STAGE_INSTANCE_CREATE"]] = "STAGE_INSTANCE_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: StageInstance
    sequence: int


class StageInstanceDelete(BaseDispatch, frozen=True, gc=False, tag="STAGE_INSTANCE_DELETE"):
    """A stage is live no longer.

    https://discord.com/developers/docs/events/gateway-events#stage-instance-delete
    """

    name: ClassVar[Literal["STAGE_INSTANCE_DELETE"]] = "STAGE_INSTANCE_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: StageInstance
    sequence: int


class StageInstanceUpdate(BaseDispatch, frozen=True, gc=False, tag="STAGE_INSTANCE_UPDATE"):
    """A live stage changed.

    https://discord.com/developers/docs/events/gateway-events#stage-instance-update
    """

    name: ClassVar[Literal["STAGE_INSTANCE_UPDATE"]] = "STAGE_INSTANCE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: StageInstance
    sequence: int


class SubscriptionCreate(BaseDispatch, frozen=True, gc=False, tag="SUBSCRIPTION_CREATE"):
    """Someone subscribed; what they may use, entitlements tell.

    https://discord.com/developers/docs/events/gateway-events#subscription-create
    """

    name: ClassVar[Literal["SUBSCRIPTION_CREATE"]] = "SUBSCRIPTION_CREATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Subscription
    sequence: int


class SubscriptionDelete(BaseDispatch, frozen=True, gc=False, tag="SUBSCRIPTION_DELETE"):
    """A subscription was deleted.

    https://discord.com/developers/docs/events/gateway-events#subscription-delete
    """

    name: ClassVar[Literal["SUBSCRIPTION_DELETE"]] = "SUBSCRIPTION_DELETE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Subscription
    sequence: int


class SubscriptionUpdate(BaseDispatch, frozen=True, gc=False, tag="SUBSCRIPTION_UPDATE"):
    """A subscription changed.

    https://discord.com/developers/docs/events/gateway-events#subscription-update
    """

    name: ClassVar[Literal["SUBSCRIPTION_UPDATE"]] = "SUBSCRIPTION_UPDATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: Subscription
    sequence: int


class ThreadCreate(BaseDispatch, frozen=True, gc=False, tag="THREAD_CREATE"):
    """A thread was made, or the bot was added to one; `newly_created` tells the two apart.

    https://discord.com/developers/docs/events/gateway-events#thread-create
    """

    name: ClassVar[Literal["THREAD_CREATE"]] = "THREAD_CREATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class ThreadDelete(BaseDispatch, frozen=True, gc=False, tag="THREAD_DELETE"):
    """A thread was deleted.

    https://discord.com/developers/docs/events/gateway-events#thread-delete
    """

    name: ClassVar[Literal["THREAD_DELETE"]] = "THREAD_DELETE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: ThreadDeletePayload
    sequence: int


class ThreadListSync(BaseDispatch, frozen=True, gc=False, tag="THREAD_LIST_SYNC"):
    """The bot has come to see a channel; these are its active threads.

    https://discord.com/developers/docs/events/gateway-events#thread-list-sync
    """

    name: ClassVar[Literal["THREAD_LIST_SYNC"]] = "THREAD_LIST_SYNC"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: ThreadListSyncPayload
    sequence: int


class ThreadMembersUpdate(BaseDispatch, frozen=True, gc=False, tag="THREAD_MEMBERS_UPDATE"):
    """Someone came into a thread or left it; without GUILD_MEMBERS, the bot itself did.

    https://discord.com/developers/docs/events/gateway-events#thread-members-update
    """

    name: ClassVar[Literal["THREAD_MEMBERS_UPDATE"]] = "THREAD_MEMBERS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS | Intents.GUILD_MEMBERS

    data: ThreadMembersUpdatePayload
    sequence: int


class ThreadMemberUpdate(BaseDispatch, frozen=True, gc=False, tag="THREAD_MEMBER_UPDATE"):
    """The bot's own place in a thread changed, or it just came into it.

    https://discord.com/developers/docs/events/gateway-events#thread-member-update
    """

    name: ClassVar[Literal["THREAD_MEMBER_UPDATE"]] = "THREAD_MEMBER_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: ThreadMemberUpdatePayload
    sequence: int


class ThreadUpdate(BaseDispatch, frozen=True, gc=False, tag="THREAD_UPDATE"):
    """A thread changed; a new message alone does not count.

    https://discord.com/developers/docs/events/gateway-events#thread-update
    """

    name: ClassVar[Literal["THREAD_UPDATE"]] = "THREAD_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: Channel
    sequence: int


class TypingStart(BaseDispatch, frozen=True, gc=False, tag="TYPING_START"):
    """Someone began to type.

    https://discord.com/developers/docs/events/gateway-events#typing-start
    """

    name: ClassVar[Literal["TYPING_START"]] = "TYPING_START"
    intents: ClassVar[Intents] = Intents.GUILD_MESSAGE_TYPING | Intents.DIRECT_MESSAGE_TYPING

    data: TypingStartPayload
    sequence: int


class UserUpdate(BaseDispatch, frozen=True, gc=False, tag="USER_UPDATE"):
    """The account of the bot itself changed.

    https://discord.com/developers/docs/events/gateway-events#user-update
    """

    name: ClassVar[Literal["USER_UPDATE"]] = "USER_UPDATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: User
    sequence: int


class VoiceChannelEffectSend(BaseDispatch, frozen=True, gc=False, tag="VOICE_CHANNEL_EFFECT_SEND"):
    """Someone sent an emoji or a sound into the voice channel that the bot is in.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-effect-send
    """

    name: ClassVar[Literal["VOICE_CHANNEL_EFFECT_SEND"]] = "VOICE_CHANNEL_EFFECT_SEND"
    intents: ClassVar[Intents] = Intents.GUILD_VOICE_STATES

    data: VoiceChannelEffectSendPayload
    sequence: int


class VoiceChannelStartTimeUpdate(
    BaseDispatch, frozen=True, gc=False, tag="VOICE_CHANNEL_START_TIME_UPDATE"
):
    """Someone came into an empty voice channel, or the last one left.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-start-time-update
    """

    name: ClassVar[Literal["VOICE_CHANNEL_START_TIME_UPDATE"]] = "VOICE_CHANNEL_START_TIME_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: VoiceChannelStartTimeUpdatePayload
    sequence: int


class VoiceChannelStatusUpdate(
    BaseDispatch, frozen=True, gc=False, tag="VOICE_CHANNEL_STATUS_UPDATE"
):
    """What is going on in a voice channel changed.

    https://discord.com/developers/docs/events/gateway-events#voice-channel-status-update
    """

    name: ClassVar[Literal["VOICE_CHANNEL_STATUS_UPDATE"]] = "VOICE_CHANNEL_STATUS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILDS

    data: VoiceChannelStatusUpdatePayload
    sequence: int


class VoiceServerUpdate(BaseDispatch, frozen=True, gc=False, tag="VOICE_SERVER_UPDATE"):
    """The voice server for a connection of the bot is known, or has changed.

    https://discord.com/developers/docs/events/gateway-events#voice-server-update
    """

    name: ClassVar[Literal["VOICE_SERVER_UPDATE"]] = "VOICE_SERVER_UPDATE"
    intents: ClassVar[Intents] = Intents.NONE

    data: VoiceServerUpdatePayload
    sequence: int


class VoiceStateUpdate(BaseDispatch, frozen=True, gc=False, tag="VOICE_STATE_UPDATE"):
    """Someone came into a voice channel, moved, left, or is connected otherwise than before.

    https://discord.com/developers/docs/events/gateway-events#voice-state-update
    """

    name: ClassVar[Literal["VOICE_STATE_UPDATE"]] = "VOICE_STATE_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_VOICE_STATES

    data: VoiceState
    sequence: int


class WebhooksUpdate(BaseDispatch, frozen=True, gc=False, tag="WEBHOOKS_UPDATE"):
    """A webhook of a channel was made, changed or deleted.

    https://discord.com/developers/docs/events/gateway-events#webhooks-update
    """

    name: ClassVar[Literal["WEBHOOKS_UPDATE"]] = "WEBHOOKS_UPDATE"
    intents: ClassVar[Intents] = Intents.GUILD_WEBHOOKS

    data: WebhooksUpdatePayload
    sequence: int


Dispatch: TypeAlias = (
    ApplicationCommandPermissionsUpdate
    | AutoModerationActionExecution
    | AutoModerationRuleCreate
    | AutoModerationRuleDelete
    | AutoModerationRuleUpdate
    | ChannelCreate
    | ChannelDelete
    | ChannelInfo
    | ChannelPinsUpdate
    | ChannelUpdate
    | EntitlementCreate
    | EntitlementDelete
    | EntitlementUpdate
    | GuildAuditLogEntryCreate
    | GuildBanAdd
    | GuildBanRemove
    | GuildCreate
    | UnavailableGuildCreate
    | GuildDelete
    | GuildEmojisUpdate
    | GuildIntegrationsUpdate
    | GuildMembersChunk
    | GuildMemberAdd
    | GuildMemberRemove
    | GuildMemberUpdate
    | GuildRoleCreate
    | GuildRoleDelete
    | GuildRoleUpdate
    | GuildScheduledEventCreate
    | GuildScheduledEventDelete
    | GuildScheduledEventUpdate
    | GuildScheduledEventUserAdd
    | GuildScheduledEventUserRemove
    | GuildSoundboardSoundsUpdate
    | GuildSoundboardSoundCreate
    | GuildSoundboardSoundDelete
    | GuildSoundboardSoundUpdate
    | GuildStickersUpdate
    | GuildUpdate
    | IntegrationCreate
    | IntegrationDelete
    | IntegrationUpdate
    | InteractionCreate
    | InviteCreate
    | InviteDelete
    | MessageCreate
    | MessageDelete
    | MessageDeleteBulk
    | MessagePollVoteAdd
    | MessagePollVoteRemove
    | MessageReactionAdd
    | MessageReactionRemove
    | MessageReactionRemoveAll
    | MessageReactionRemoveEmoji
    | MessageUpdate
    | PresenceUpdate
    | RateLimited
    | Ready
    | Resumed
    | SoundboardSounds
    | StageInstanceCreate
    | StageInstanceDelete
    | StageInstanceUpdate
    | SubscriptionCreate
    | SubscriptionDelete
    | SubscriptionUpdate
    | ThreadCreate
    | ThreadDelete
    | ThreadListSync
    | ThreadMembersUpdate
    | ThreadMemberUpdate
    | ThreadUpdate
    | TypingStart
    | UserUpdate
    | VoiceChannelEffectSend
    | VoiceChannelStartTimeUpdate
    | VoiceChannelStatusUpdate
    | VoiceServerUpdate
    | VoiceStateUpdate
    | WebhooksUpdate
)
"""Any dispatch of the gateway."""

Event: TypeAlias = (
    Dispatch | ShardConnecting | ShardConnected | ShardDisconnected | ShardDead | UndecodableEvent
)
"""Anything that happens: a dispatch, or something in the life of a shard."""

EVENTS: Final[Mapping[str, type[Dispatch]]] = {
    "APPLICATION_COMMAND_PERMISSIONS_UPDATE": ApplicationCommandPermissionsUpdate,
    "AUTO_MODERATION_ACTION_EXECUTION": AutoModerationActionExecution,
    "AUTO_MODERATION_RULE_CREATE": AutoModerationRuleCreate,
    "AUTO_MODERATION_RULE_DELETE": AutoModerationRuleDelete,
    "AUTO_MODERATION_RULE_UPDATE": AutoModerationRuleUpdate,
    "CHANNEL_CREATE": ChannelCreate,
    "CHANNEL_DELETE": ChannelDelete,
    "CHANNEL_INFO": ChannelInfo,
    "CHANNEL_PINS_UPDATE": ChannelPinsUpdate,
    "CHANNEL_UPDATE": ChannelUpdate,
    "ENTITLEMENT_CREATE": EntitlementCreate,
    "ENTITLEMENT_DELETE": EntitlementDelete,
    "ENTITLEMENT_UPDATE": EntitlementUpdate,
    "GUILD_AUDIT_LOG_ENTRY_CREATE": GuildAuditLogEntryCreate,
    "GUILD_BAN_ADD": GuildBanAdd,
    "GUILD_BAN_REMOVE": GuildBanRemove,
    "GUILD_CREATE": GuildCreate,
    "GUILD_DELETE": GuildDelete,
    "GUILD_EMOJIS_UPDATE": GuildEmojisUpdate,
    "GUILD_INTEGRATIONS_UPDATE": GuildIntegrationsUpdate,
    "GUILD_MEMBERS_CHUNK": GuildMembersChunk,
    "GUILD_MEMBER_ADD": GuildMemberAdd,
    "GUILD_MEMBER_REMOVE": GuildMemberRemove,
    "GUILD_MEMBER_UPDATE": GuildMemberUpdate,
    "GUILD_ROLE_CREATE": GuildRoleCreate,
    "GUILD_ROLE_DELETE": GuildRoleDelete,
    "GUILD_ROLE_UPDATE": GuildRoleUpdate,
    "GUILD_SCHEDULED_EVENT_CREATE": GuildScheduledEventCreate,
    "GUILD_SCHEDULED_EVENT_DELETE": GuildScheduledEventDelete,
    "GUILD_SCHEDULED_EVENT_UPDATE": GuildScheduledEventUpdate,
    "GUILD_SCHEDULED_EVENT_USER_ADD": GuildScheduledEventUserAdd,
    "GUILD_SCHEDULED_EVENT_USER_REMOVE": GuildScheduledEventUserRemove,
    "GUILD_SOUNDBOARD_SOUNDS_UPDATE": GuildSoundboardSoundsUpdate,
    "GUILD_SOUNDBOARD_SOUND_CREATE": GuildSoundboardSoundCreate,
    "GUILD_SOUNDBOARD_SOUND_DELETE": GuildSoundboardSoundDelete,
    "GUILD_SOUNDBOARD_SOUND_UPDATE": GuildSoundboardSoundUpdate,
    "GUILD_STICKERS_UPDATE": GuildStickersUpdate,
    "GUILD_UPDATE": GuildUpdate,
    "INTEGRATION_CREATE": IntegrationCreate,
    "INTEGRATION_DELETE": IntegrationDelete,
    "INTEGRATION_UPDATE": IntegrationUpdate,
    "INTERACTION_CREATE": InteractionCreate,
    "INVITE_CREATE": InviteCreate,
    "INVITE_DELETE": InviteDelete,
    "MESSAGE_CREATE": MessageCreate,
    "MESSAGE_DELETE": MessageDelete,
    "MESSAGE_DELETE_BULK": MessageDeleteBulk,
    "MESSAGE_POLL_VOTE_ADD": MessagePollVoteAdd,
    "MESSAGE_POLL_VOTE_REMOVE": MessagePollVoteRemove,
    "MESSAGE_REACTION_ADD": MessageReactionAdd,
    "MESSAGE_REACTION_REMOVE": MessageReactionRemove,
    "MESSAGE_REACTION_REMOVE_ALL": MessageReactionRemoveAll,
    "MESSAGE_REACTION_REMOVE_EMOJI": MessageReactionRemoveEmoji,
    "MESSAGE_UPDATE": MessageUpdate,
    "PRESENCE_UPDATE": PresenceUpdate,
    "RATE_LIMITED": RateLimited,
    "READY": Ready,
    "RESUMED": Resumed,
    "SOUNDBOARD_SOUNDS": SoundboardSounds,
    "STAGE_INSTANCE_CREATE": StageInstanceCreate,
    "STAGE_INSTANCE_DELETE": StageInstanceDelete,
    "STAGE_INSTANCE_UPDATE": StageInstanceUpdate,
    "SUBSCRIPTION_CREATE": SubscriptionCreate,
    "SUBSCRIPTION_DELETE": SubscriptionDelete,
    "SUBSCRIPTION_UPDATE": SubscriptionUpdate,
    "THREAD_CREATE": ThreadCreate,
    "THREAD_DELETE": ThreadDelete,
    "THREAD_LIST_SYNC": ThreadListSync,
    "THREAD_MEMBERS_UPDATE": ThreadMembersUpdate,
    "THREAD_MEMBER_UPDATE": ThreadMemberUpdate,
    "THREAD_UPDATE": ThreadUpdate,
    "TYPING_START": TypingStart,
    "USER_UPDATE": UserUpdate,
    "VOICE_CHANNEL_EFFECT_SEND": VoiceChannelEffectSend,
    "VOICE_CHANNEL_START_TIME_UPDATE": VoiceChannelStartTimeUpdate,
    "VOICE_CHANNEL_STATUS_UPDATE": VoiceChannelStatusUpdate,
    "VOICE_SERVER_UPDATE": VoiceServerUpdate,
    "VOICE_STATE_UPDATE": VoiceStateUpdate,
    "WEBHOOKS_UPDATE": WebhooksUpdate,
}
"""The type of each dispatch, by its name."""


class Alternative(Struct, frozen=True):
    """Another payload that a dispatch name can carry."""

    event: type[Dispatch]
    when: Mapping[str, object]
    """The fields of the payload, with their values, that tell it from the usual one."""


ALTERNATIVES: Final[Mapping[str, Sequence[Alternative]]] = {
    "GUILD_CREATE": (Alternative(UnavailableGuildCreate, {"unavailable": True}),),
}
"""The further payloads of those dispatch names that have any."""
