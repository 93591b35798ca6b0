"""Ids: The kinds of snowflakes, one type each.

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
    "CommandVersionId",
    "EmojiId",
    "EntitlementId",
    "ForumTagId",
    "GenericId",
    "GuildId",
    "GuildJoinRequestId",
    "IntegrationId",
    "InteractionId",
    "LobbyId",
    "MessageId",
    "OnboardingPromptId",
    "OnboardingPromptOptionId",
    "RoleId",
    "ScheduledEventExceptionId",
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
"""The id of an application."""

AttachmentId = NewType("AttachmentId", int)
"""The id of a file on a message."""

AuditLogEntryId = NewType("AuditLogEntryId", int)
"""The id of an entry of an audit log."""

AutoModerationRuleId = NewType("AutoModerationRuleId", int)
"""The id of an auto-moderation rule."""

ChannelId = NewType("ChannelId", int)
"""The id of a channel; threads are channels too."""

CommandId = NewType("CommandId", int)
"""The id of an application command."""

CommandVersionId = NewType("CommandVersionId", int)
"""The id of a version of an application command."""

EmojiId = NewType("EmojiId", int)
"""The id of a custom emoji."""

EntitlementId = NewType("EntitlementId", int)
"""The id of an entitlement."""

ForumTagId = NewType("ForumTagId", int)
"""The id of a tag of a forum or media channel."""

GenericId = NewType("GenericId", int)
"""The id of anything that has one."""

GuildId = NewType("GuildId", int)
"""The id of a guild."""

GuildJoinRequestId = NewType("GuildJoinRequestId", int)
"""The id of a request to join a guild."""

IntegrationId = NewType("IntegrationId", int)
"""The id of an integration of a guild."""

InteractionId = NewType("InteractionId", int)
"""The id of an interaction."""

LobbyId = NewType("LobbyId", int)
"""The id of a lobby."""

MessageId = NewType("MessageId", int)
"""The id of a message."""

OnboardingPromptId = NewType("OnboardingPromptId", int)
"""The id of a prompt of the onboarding."""

OnboardingPromptOptionId = NewType("OnboardingPromptOptionId", int)
"""The id of an option of an onboarding prompt."""

RoleId = NewType("RoleId", int)
"""The id of a role; the role of everyone has the id of its guild."""

ScheduledEventExceptionId = NewType("ScheduledEventExceptionId", int)
"""The id of a single date of a recurring event that was changed."""

ScheduledEventId = NewType("ScheduledEventId", int)
"""The id of a scheduled event."""

SkuId = NewType("SkuId", int)
"""The id of something that is sold."""

SoundId = NewType("SoundId", int)
"""The id of a soundboard sound."""

StageInstanceId = NewType("StageInstanceId", int)
"""The id of a live stage."""

StickerId = NewType("StickerId", int)
"""The id of a sticker."""

StickerPackId = NewType("StickerPackId", int)
"""The id of a pack of stickers."""

SubscriptionId = NewType("SubscriptionId", int)
"""The id of a subscription."""

TeamId = NewType("TeamId", int)
"""The id of a team of developers."""

UserId = NewType("UserId", int)
"""The id of a user."""

WebhookId = NewType("WebhookId", int)
"""The id of a webhook."""
