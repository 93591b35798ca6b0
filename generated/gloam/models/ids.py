"""Ids: The kinds of ids; each is a snowflake.

Generated from `schema/models/ids.yaml` by `make generate`; not to be edited.
"""

from typing import NewType

__all__ = [
    "ApplicationId",
    "AttachmentId",
    "AuditLogEntryId",
    "AutoModerationRuleId",
    "ChannelId",
    "CommandId",
    "EmojiId",
    "EntitlementId",
    "ForumTagId",
    "GenericId",
    "GuildId",
    "IntegrationId",
    "InteractionId",
    "LobbyId",
    "MessageId",
    "RoleId",
    "ScheduledEventId",
    "SkuId",
    "SoundId",
    "StageInstanceId",
    "StickerId",
    "StickerPackId",
    "SubscriptionId",
    "TeamId",
    "UserId",
    "WebhookId",
]

ApplicationId = NewType("ApplicationId", int)
"""Id of an application."""

AttachmentId = NewType("AttachmentId", int)
"""Id of an attachment."""

AuditLogEntryId = NewType("AuditLogEntryId", int)
"""Id of an entry of the audit log."""

AutoModerationRuleId = NewType("AutoModerationRuleId", int)
"""Id of an auto-moderation rule."""

ChannelId = NewType("ChannelId", int)
"""Id of a channel or thread."""

CommandId = NewType("CommandId", int)
"""Id of an application command."""

EmojiId = NewType("EmojiId", int)
"""Id of a custom emoji."""

EntitlementId = NewType("EntitlementId", int)
"""Id of an entitlement."""

ForumTagId = NewType("ForumTagId", int)
"""Id of a tag of a forum."""

GenericId = NewType("GenericId", int)
"""Id of a thing whose kind depends on the place."""

GuildId = NewType("GuildId", int)
"""Id of a guild."""

IntegrationId = NewType("IntegrationId", int)
"""Id of an integration."""

InteractionId = NewType("InteractionId", int)
"""Id of an interaction."""

LobbyId = NewType("LobbyId", int)
"""Id of a lobby."""

MessageId = NewType("MessageId", int)
"""Id of a message."""

RoleId = NewType("RoleId", int)
"""Id of a role."""

ScheduledEventId = NewType("ScheduledEventId", int)
"""Id of a scheduled event."""

SkuId = NewType("SkuId", int)
"""Id of a SKU."""

SoundId = NewType("SoundId", int)
"""Id of a soundboard sound."""

StageInstanceId = NewType("StageInstanceId", int)
"""Id of a stage instance."""

StickerId = NewType("StickerId", int)
"""Id of a sticker."""

StickerPackId = NewType("StickerPackId", int)
"""Id of a pack of stickers."""

SubscriptionId = NewType("SubscriptionId", int)
"""Id of a subscription."""

TeamId = NewType("TeamId", int)
"""Id of a team."""

UserId = NewType("UserId", int)
"""Id of a user."""

WebhookId = NewType("WebhookId", int)
"""Id of a webhook."""
