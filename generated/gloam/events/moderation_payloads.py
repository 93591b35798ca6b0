"""Payloads of moderation: What moderators do in a guild, and what auto-moderation does for them.

Generated from `schema/gateway/moderation_payloads.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.audit_logs import AuditLogEntry
from gloam.models.auto_moderation import AutoModerationAction, AutoModerationTriggerType
from gloam.models.ids import AutoModerationRuleId, ChannelId, GuildId, MessageId, UserId
from gloam.models.users import User

__all__ = [
    "AutoModerationActionExecutionPayload",
    "GuildAuditLogEntryCreatePayload",
    "GuildBanAddPayload",
    "GuildBanRemovePayload",
]


class AutoModerationActionExecutionPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What auto-moderation did, and what made it act.

    https://discord.com/developers/docs/events/gateway-events#auto-moderation-action-execution-auto-moderation-action-execution-event-fields
    """

    guild_id: GuildId

    action: AutoModerationAction
    """What it did."""

    rule_id: AutoModerationRuleId
    """The rule."""

    rule_trigger_type: AutoModerationTriggerType
    """What the rule looks for."""

    user_id: UserId
    """Who made it act."""

    matched_keyword: str | None
    """What the rule found, as the rule has it."""

    channel_id: ChannelId | UnsetType = UNSET
    """Where they wrote, if they wrote something."""

    message_id: MessageId | UnsetType = UNSET
    """What they wrote; absent if it was blocked, or is no message."""

    alert_system_message_id: MessageId | UnsetType = UNSET
    """The alert to the moderators, if this is what was done."""

    content: str | UnsetType = UNSET
    """The text; takes the MESSAGE_CONTENT intent."""

    matched_content: str | None | UnsetType = UNSET
    """What the rule found, as the text has it; takes the MESSAGE_CONTENT intent."""


class GuildAuditLogEntryCreatePayload(AuditLogEntry, frozen=True, gc=False, kw_only=True):
    """What was written to the audit log, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-audit-log-entry-create-guild-audit-log-entry-create-event-extra-fields
    """

    guild_id: GuildId


class GuildBanAddPayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who was banned, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-ban-add-guild-ban-add-event-fields
    """

    guild_id: GuildId

    user: User


class GuildBanRemovePayload(Struct, frozen=True, gc=False, kw_only=True):
    """Who is banned no longer, and where.

    https://discord.com/developers/docs/events/gateway-events#guild-ban-remove-guild-ban-remove-event-fields
    """

    guild_id: GuildId

    user: User
