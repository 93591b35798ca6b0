"""Audit logs: Who did what to a guild in the last 45 days.

Generated from `schema/models/audit_logs.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.models.application_commands import (
    ApplicationCommand,
)
from gloam.models.auto_moderation import (
    AutoModerationRule,
)
from gloam.models.channels import Channel
from gloam.models.ids import (
    ApplicationId,
    AuditLogEntryId,
    ChannelId,
    GenericId,
    MessageId,
    UserId,
)
from gloam.models.integrations import IntegrationType, PartialIntegration
from gloam.models.scheduled_events import GuildScheduledEvent
from gloam.models.users import User
from gloam.models.webhooks import Webhook

__all__ = ["AuditLog", "AuditLogChange", "AuditLogEntry", "AuditLogEvent", "OptionalAuditEntryInfo"]


class AuditLogEvent(OpenIntEnum):
    """What can be done to a guild.

    https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object-audit-log-events
    """

    GUILD_UPDATE = 1
    """The settings of the guild were changed."""

    CHANNEL_CREATE = 10
    """A channel was created."""

    CHANNEL_UPDATE = 11
    """A channel was changed."""

    CHANNEL_DELETE = 12
    """A channel was deleted."""

    CHANNEL_OVERWRITE_CREATE = 13
    """A channel got a permission overwrite."""

    CHANNEL_OVERWRITE_UPDATE = 14
    """A permission overwrite of a channel was changed."""

    CHANNEL_OVERWRITE_DELETE = 15
    """A channel lost a permission overwrite."""

    MEMBER_KICK = 20
    """A member was kicked."""

    MEMBER_PRUNE = 21
    """Members who had long been away were kicked."""

    MEMBER_BAN_ADD = 22
    """A user was banned."""

    MEMBER_BAN_REMOVE = 23
    """A ban was lifted."""

    MEMBER_UPDATE = 24
    """A member was changed."""

    MEMBER_ROLE_UPDATE = 25
    """A member got or lost roles."""

    MEMBER_MOVE = 26
    """Members were moved to another voice channel."""

    MEMBER_DISCONNECT = 27
    """Members were put out of a voice channel."""

    BOT_ADD = 28
    """A bot was added."""

    ROLE_CREATE = 30
    """A role was created."""

    ROLE_UPDATE = 31
    """A role was changed."""

    ROLE_DELETE = 32
    """A role was deleted."""

    INVITE_CREATE = 40
    """An invite was created."""

    INVITE_UPDATE = 41
    """An invite was changed."""

    INVITE_DELETE = 42
    """An invite was deleted."""

    WEBHOOK_CREATE = 50
    """A webhook was created."""

    WEBHOOK_UPDATE = 51
    """A webhook or its channel was changed."""

    WEBHOOK_DELETE = 52
    """A webhook was deleted."""

    EMOJI_CREATE = 60
    """An emoji was created."""

    EMOJI_UPDATE = 61
    """An emoji was renamed."""

    EMOJI_DELETE = 62
    """An emoji was deleted."""

    MESSAGE_DELETE = 72
    """A message of another was deleted."""

    MESSAGE_BULK_DELETE = 73
    """Several messages were deleted at once."""

    MESSAGE_PIN = 74
    """A message was pinned."""

    MESSAGE_UNPIN = 75
    """A message was unpinned."""

    INTEGRATION_CREATE = 80
    """An integration was added."""

    INTEGRATION_UPDATE = 81
    """An integration was changed."""

    INTEGRATION_DELETE = 82
    """An integration was removed."""

    STAGE_INSTANCE_CREATE = 83
    """A stage went live."""

    STAGE_INSTANCE_UPDATE = 84
    """A live stage was changed."""

    STAGE_INSTANCE_DELETE = 85
    """A live stage ended."""

    STICKER_CREATE = 90
    """A sticker was created."""

    STICKER_UPDATE = 91
    """A sticker was changed."""

    STICKER_DELETE = 92
    """A sticker was deleted."""

    GUILD_SCHEDULED_EVENT_CREATE = 100
    """A scheduled event was created."""

    GUILD_SCHEDULED_EVENT_UPDATE = 101
    """A scheduled event was changed."""

    GUILD_SCHEDULED_EVENT_DELETE = 102
    """A scheduled event was canceled."""

    THREAD_CREATE = 110
    """A thread was created."""

    THREAD_UPDATE = 111
    """A thread was changed."""

    THREAD_DELETE = 112
    """A thread was deleted."""

    APPLICATION_COMMAND_PERMISSION_UPDATE = 121
    """The permissions of a command were changed."""

    SOUNDBOARD_SOUND_CREATE = 130
    """A sound was created."""

    SOUNDBOARD_SOUND_UPDATE = 131
    """A sound was changed."""

    SOUNDBOARD_SOUND_DELETE = 132
    """A sound was deleted."""

    AUTO_MODERATION_RULE_CREATE = 140
    """An auto-moderation rule was created."""

    AUTO_MODERATION_RULE_UPDATE = 141
    """An auto-moderation rule was changed."""

    AUTO_MODERATION_RULE_DELETE = 142
    """An auto-moderation rule was deleted."""

    AUTO_MODERATION_BLOCK_MESSAGE = 143
    """Auto-moderation kept a message from being posted."""

    AUTO_MODERATION_FLAG_TO_CHANNEL = 144
    """Auto-moderation told moderators of a message."""

    AUTO_MODERATION_USER_COMMUNICATION_DISABLED = 145
    """Auto-moderation timed a member out."""

    AUTO_MODERATION_QUARANTINE_USER = 146
    """Auto-moderation kept a member from writing and speaking."""

    CREATOR_MONETIZATION_REQUEST_CREATED = 150
    """The guild asked to be paid by its members."""

    CREATOR_MONETIZATION_TERMS_ACCEPTED = 151
    """The guild agreed to the terms for being paid."""

    ONBOARDING_PROMPT_CREATE = 163
    """A question of the onboarding was created."""

    ONBOARDING_PROMPT_UPDATE = 164
    """A question of the onboarding was changed."""

    ONBOARDING_PROMPT_DELETE = 165
    """A question of the onboarding was deleted."""

    ONBOARDING_CREATE = 166
    """The onboarding was created."""

    ONBOARDING_UPDATE = 167
    """The onboarding was changed."""

    GUILD_HOME_FEATURE_ITEM = 171
    """Something was put on the home page of the guild."""

    GUILD_HOME_REMOVE_ITEM = 172
    """Something was taken off the home page of the guild."""

    HARMFUL_LINKS_BLOCKED_MESSAGE = 180
    """A message with a harmful link was not posted."""

    HOME_SETTINGS_CREATE = 190
    """The guide for new members was created."""

    HOME_SETTINGS_UPDATE = 191
    """The guide for new members was changed."""

    VOICE_CHANNEL_STATUS_CREATE = 192
    """The status of a voice channel was set."""

    VOICE_CHANNEL_STATUS_DELETE = 193
    """The status of a voice channel was removed."""

    GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE = 200
    """A single date of a recurring event was changed."""

    GUILD_SCHEDULED_EVENT_EXCEPTION_UPDATE = 201
    """A changed date of a recurring event was changed again."""

    GUILD_SCHEDULED_EVENT_EXCEPTION_DELETE = 202
    """A changed date of a recurring event was set back."""

    GUILD_PROFILE_UPDATE = 211
    """The public profile of the guild was changed."""


class AuditLogChange(Struct, frozen=True, gc=False, kw_only=True):
    """A field of an object that was changed. Without `new_value` it was removed, without
    `old_value` it was not set before. Only for roles of a member, permissions of a command,
    invites and webhooks is `key` not simply the field's name.

    https://discord.com/developers/docs/resources/audit-log#audit-log-change-object
    """

    key: str | None
    """The name of the field; `$add` or `$remove` for roles of a member, an id for permissions of a
    command.
    """

    new_value: object | UnsetType = UNSET
    """What it is now, as the field of the object has it."""

    old_value: object | UnsetType = UNSET
    """What it was, as the field of the object had it."""


class OptionalAuditEntryInfo(Struct, frozen=True, gc=False, kw_only=True):
    """What else there is to say of certain kinds of entries. Numbers are texts here.

    https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object-optional-audit-entry-info
    """

    application_id: ApplicationId | UnsetType = UNSET
    """Permissions of a command: the application that it belongs to."""

    auto_moderation_rule_name: str | UnsetType = UNSET
    """Deeds of auto-moderation: the name of the rule."""

    auto_moderation_rule_trigger_type: str | UnsetType = UNSET
    """Deeds of auto-moderation: what the rule looks for, a number of `AutoModerationTriggerType`.
    """

    channel_id: ChannelId | UnsetType = UNSET
    """Moved members, messages, stages, voice statuses and deeds of auto-moderation: the channel."""

    count: str | UnsetType = UNSET
    """Deleted messages, and members who were moved or disconnected: how many."""

    delete_member_days: str | UnsetType = UNSET
    """A prune: for how many days the members had been away."""

    id: GenericId | UnsetType = UNSET
    """An overwrite: the role or member that it is for."""

    members_removed: str | UnsetType = UNSET
    """A prune: how many were kicked."""

    message_id: MessageId | UnsetType = UNSET
    """A pin: the message."""

    role_name: str | UnsetType = UNSET
    """An overwrite for a role: the name of the role."""

    type: str | UnsetType = UNSET
    """An overwrite: `0` for a role, `1` for a member."""

    integration_type: IntegrationType | UnsetType = UNSET
    """A kick, or roles of a member: the kind of integration that did it."""

    status: str | UnsetType = UNSET
    """A voice status: what it is now."""


class AuditLogEntry(Struct, frozen=True, gc=False, kw_only=True):
    """One thing that someone did to a guild.

    https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object
    """

    id: AuditLogEntryId
    """Id of the entry."""

    action_type: AuditLogEvent
    """What was done."""

    user_id: UserId | None
    """Who did it."""

    target_id: GenericId | None
    """To what or whom; for APPLICATION_COMMAND_PERMISSION_UPDATE, a command, or the application for
    all of its commands.
    """

    changes: Sequence[AuditLogChange] | UnsetType = UNSET
    """What is different now; kinds of entries that change no object lack it."""

    options: OptionalAuditEntryInfo | UnsetType = UNSET
    """What else there is to say of certain kinds of entries."""

    reason: str | UnsetType = UNSET
    """Why, in the words of who did it; 1 to 512 characters."""


class AuditLog(Struct, frozen=True, gc=False, kw_only=True):
    """Entries of an audit log, with the objects that they refer to.

    https://discord.com/developers/docs/resources/audit-log#audit-log-object
    """

    application_commands: Sequence[ApplicationCommand]
    """Commands."""

    audit_log_entries: Sequence[AuditLogEntry]
    """The entries."""

    auto_moderation_rules: Sequence[AutoModerationRule]
    """Auto-moderation rules."""

    guild_scheduled_events: Sequence[GuildScheduledEvent]
    """Scheduled events."""

    integrations: Sequence[PartialIntegration]
    """Integrations."""

    threads: Sequence[Channel]
    """Threads, archived ones too."""

    users: Sequence[User]
    """Users."""

    webhooks: Sequence[Webhook]
    """Webhooks."""
