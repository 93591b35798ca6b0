"""What Discord asks of fields beyond their types, by struct and field.

Generated from `schema/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from typing import Final

from gloam.core import Constraint

__all__ = ["CONSTRAINTS"]

CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "ActionGuildJoinRequestBody": {
        "rejection_reason": Constraint(max_length=160),
    },
    "AddGuildMemberBody": {
        "access_token": Constraint(max_length=10240),
        "nick": Constraint(max_length=32),
        "roles": Constraint(max_items=250),
    },
    "AddLobbyMemberBody": {
        "additional_name": Constraint(min_length=1, max_length=80),
    },
    "AllowedMentions": {
        "roles": Constraint(max_items=100),
        "users": Constraint(max_items=100),
    },
    "ApplicationCommandOptionChoice": {
        "name": Constraint(min_length=1, max_length=100),
    },
    "ApplicationCommandRequest": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(max_length=100),
        "options": Constraint(max_items=25),
        "integration_types": Constraint(min_items=1),
        "contexts": Constraint(min_items=1),
    },
    "AttachmentOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "file_types": Constraint(max_items=10),
    },
    "AttachmentRequest": {
        "filename": Constraint(min_length=1, max_length=1024),
        "title": Constraint(max_length=1024),
        "description": Constraint(max_length=1024),
        "duration_secs": Constraint(minimum=0, maximum=2147483647),
        "waveform": Constraint(max_length=400),
    },
    "AutoModerationTriggerMetadata": {
        "keyword_filter": Constraint(max_items=1000, items=Constraint(min_length=1, max_length=60)),
        "regex_patterns": Constraint(max_items=10, items=Constraint(min_length=1, max_length=260)),
        "allow_list": Constraint(max_items=1000, items=Constraint(min_length=1, max_length=60)),
        "mention_total_limit": Constraint(minimum=0, maximum=50),
    },
    "BanUserFromGuildBody": {
        "delete_message_days": Constraint(minimum=0, maximum=7),
        "delete_message_seconds": Constraint(minimum=0, maximum=604800),
    },
    "BaseChoiceOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "choices": Constraint(max_items=25),
    },
    "BaseCommandOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "BaseParameterOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "BlockMessageActionMetadata": {
        "custom_message": Constraint(max_length=150),
    },
    "BooleanOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "BotPartnerSdkTokenBody": {
        "external_user_id": Constraint(min_length=1, max_length=1024),
        "preferred_global_name": Constraint(min_length=1, max_length=32),
    },
    "BotPartnerSdkUnmergeProvisionalAccountBody": {
        "external_user_id": Constraint(min_length=1, max_length=1024),
    },
    "BulkBanUsersFromGuildBody": {
        "user_ids": Constraint(max_items=200),
        "delete_message_seconds": Constraint(minimum=0, maximum=604800),
    },
    "BulkDeleteMessagesBody": {
        "messages": Constraint(min_items=2, max_items=100),
    },
    "BulkLobbyMemberRequest": {
        "additional_name": Constraint(min_length=1, max_length=80),
    },
    "ChannelOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "ChannelPosition": {
        "position": Constraint(minimum=0),
    },
    "CreateApplicationEmojiBody": {
        "name": Constraint(min_length=2, max_length=32),
    },
    "CreateAutoModerationRuleBody": {
        "name": Constraint(max_length=100),
        "actions": Constraint(min_items=1, max_items=5),
        "exempt_roles": Constraint(max_items=20),
        "exempt_channels": Constraint(max_items=50),
    },
    "CreateChannelInviteBody": {
        "max_age": Constraint(minimum=0, maximum=604800),
        "max_uses": Constraint(minimum=0, maximum=100),
        "role_ids": Constraint(max_items=250),
    },
    "CreateGuildChannelBody": {
        "name": Constraint(min_length=1, max_length=100),
        "topic": Constraint(max_length=4096),
        "bitrate": Constraint(minimum=8000),
        "user_limit": Constraint(minimum=0),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "position": Constraint(minimum=0),
        "permission_overwrites": Constraint(max_items=100),
        "available_tags": Constraint(max_items=20),
        "default_thread_rate_limit_per_user": Constraint(minimum=0, maximum=21600),
    },
    "CreateGuildEmojiBody": {
        "name": Constraint(min_length=2, max_length=32),
        "roles": Constraint(max_items=1521),
    },
    "CreateGuildRoleBody": {
        "name": Constraint(min_length=1, max_length=100),
        "color": Constraint(minimum=0, maximum=16777215),
        "unicode_emoji": Constraint(max_length=100),
    },
    "CreateGuildScheduledEventBody": {
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(min_length=1, max_length=1000),
    },
    "CreateGuildSoundboardSoundBody": {
        "name": Constraint(min_length=2, max_length=32),
        "volume": Constraint(minimum=0, maximum=1),
        "emoji_name": Constraint(min_length=1, max_length=32),
    },
    "CreateGuildStickerBody": {
        "name": Constraint(min_length=2, max_length=30),
        "description": Constraint(max_length=100),
        "tags": Constraint(min_length=1, max_length=200),
    },
    "CreateGuildTemplateBody": {
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=120),
    },
    "CreateLobbyBody": {
        "members": Constraint(max_items=25),
        "idle_timeout_seconds": Constraint(minimum=5, maximum=604800),
        "flags": Constraint(minimum=0, maximum=1),
        "override_event_webhooks_url": Constraint(max_length=512),
    },
    "CreateLobbyMessageBody": {
        "content": Constraint(min_length=1, max_length=4000),
        "embeds": Constraint(max_items=10),
        "sticker_ids": Constraint(max_items=3),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "CreateMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "sticker_ids": Constraint(max_items=3),
        "attachments": Constraint(max_items=10),
    },
    "CreateOrJoinLobbyBody": {
        "secret": Constraint(max_length=250),
        "idle_timeout_seconds": Constraint(minimum=5, maximum=604800),
        "flags": Constraint(minimum=0, maximum=1),
    },
    "CreateStageInstanceBody": {
        "topic": Constraint(min_length=1, max_length=120),
    },
    "CreateThreadBody": {
        "name": Constraint(min_length=1, max_length=100),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "applied_tags": Constraint(max_items=5),
    },
    "CreateThreadFromMessageBody": {
        "name": Constraint(min_length=1, max_length=100),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
    },
    "EditLobbyBody": {
        "members": Constraint(max_items=25),
        "idle_timeout_seconds": Constraint(minimum=5, maximum=604800),
        "flags": Constraint(minimum=0, maximum=1),
        "override_event_webhooks_url": Constraint(max_length=512),
    },
    "ForumTagRequest": {
        "name": Constraint(max_length=20),
        "emoji_name": Constraint(max_length=100),
    },
    "ForumThreadMessageRequest": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "sticker_ids": Constraint(max_items=3),
        "attachments": Constraint(max_items=10),
    },
    "GuildApplicationCommandPermissionsRequest": {
        "permissions": Constraint(max_items=100),
    },
    "GuildScheduledEventEntityMetadata": {
        "location": Constraint(min_length=1, max_length=100),
    },
    "GuildScheduledEventRecurrenceRule": {
        "by_weekday": Constraint(max_items=7),
        "by_n_weekday": Constraint(max_items=7),
        "by_month": Constraint(max_items=12),
        "by_month_day": Constraint(max_items=33, items=Constraint(minimum=-1, maximum=31)),
        "by_year_day": Constraint(max_items=367, items=Constraint(minimum=-1, maximum=365)),
    },
    "GuildScheduledEventRecurrenceRuleNWeekday": {
        "n": Constraint(minimum=1, maximum=5),
    },
    "Identify": {
        "large_threshold": Constraint(minimum=50, maximum=250),
    },
    "InstallParams": {
        "scopes": Constraint(min_items=1),
    },
    "IntegerOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "choices": Constraint(max_items=25),
        "min_value": Constraint(minimum=-9007199254740991, maximum=9007199254740991),
        "max_value": Constraint(minimum=-9007199254740991, maximum=9007199254740991),
    },
    "MentionableOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "ModalCallbackData": {
        "custom_id": Constraint(min_length=1, max_length=100),
        "title": Constraint(min_length=1, max_length=45),
        "components": Constraint(min_items=1, max_items=5),
    },
    "NumberOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "choices": Constraint(max_items=25),
        "min_value": Constraint(minimum=-9007199254740992, maximum=9007199254740992),
        "max_value": Constraint(minimum=-9007199254740992, maximum=9007199254740992),
    },
    "OnboardingPromptOptionRequest": {
        "title": Constraint(min_length=1, max_length=50),
        "description": Constraint(max_length=100),
        "emoji_name": Constraint(max_length=100),
        "role_ids": Constraint(max_items=50),
        "channel_ids": Constraint(max_items=50),
    },
    "OnboardingPromptRequest": {
        "title": Constraint(min_length=1, max_length=100),
        "options": Constraint(min_items=1, max_items=50),
    },
    "PartnerSdkTokenBody": {
        "client_secret": Constraint(max_length=1024),
        "external_auth_token": Constraint(min_length=1, max_length=10240),
    },
    "PartnerSdkUnmergeProvisionalAccountBody": {
        "client_secret": Constraint(max_length=1024),
        "external_auth_token": Constraint(min_length=1, max_length=10240),
    },
    "PollCreateRequest": {
        "answers": Constraint(max_items=10),
        "duration": Constraint(minimum=1, maximum=768),
    },
    "PruneGuildBody": {
        "days": Constraint(minimum=1, maximum=30),
        "include_roles": Constraint(max_items=100),
    },
    "PutGuildsOnboardingBody": {
        "prompts": Constraint(max_items=15),
        "default_channel_ids": Constraint(max_items=500),
    },
    "RequestGuildMembers": {
        "limit": Constraint(minimum=0),
        "user_ids": Constraint(max_items=100),
    },
    "RoleOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "StringOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "choices": Constraint(max_items=25),
        "min_length": Constraint(minimum=0, maximum=6000),
        "max_length": Constraint(minimum=1, maximum=6000),
    },
    "SubCommandGroupOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "options": Constraint(max_items=25),
    },
    "SubCommandOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
        "options": Constraint(max_items=25),
    },
    "TimeoutActionMetadata": {
        "duration_seconds": Constraint(minimum=0, maximum=2419200),
    },
    "UpdateApplicationBody": {
        "custom_install_url": Constraint(max_length=2048),
        "description": Constraint(max_length=400),
        "role_connections_verification_url": Constraint(max_length=2048),
        "interactions_endpoint_url": Constraint(max_length=2048),
        "tags": Constraint(max_items=5, items=Constraint(max_length=20)),
        "event_webhooks_url": Constraint(max_length=2048),
        "max_participants": Constraint(minimum=-1),
    },
    "UpdateApplicationEmojiBody": {
        "name": Constraint(min_length=2, max_length=32),
    },
    "UpdateAutoModerationRuleBody": {
        "name": Constraint(max_length=100),
        "actions": Constraint(min_items=1, max_items=5),
        "exempt_roles": Constraint(max_items=20),
        "exempt_channels": Constraint(max_items=50),
    },
    "UpdateChannelBody": {
        "name": Constraint(min_length=1, max_length=100),
        "position": Constraint(minimum=0),
        "topic": Constraint(max_length=4096),
        "rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "bitrate": Constraint(minimum=8000),
        "user_limit": Constraint(minimum=0, maximum=10000),
        "permission_overwrites": Constraint(max_items=100),
        "available_tags": Constraint(max_items=20),
        "default_thread_rate_limit_per_user": Constraint(minimum=0, maximum=21600),
        "applied_tags": Constraint(max_items=5),
    },
    "UpdateGuildBody": {
        "name": Constraint(min_length=2, max_length=100),
        "description": Constraint(max_length=300),
    },
    "UpdateGuildEmojiBody": {
        "name": Constraint(min_length=2, max_length=32),
        "roles": Constraint(max_items=1521),
    },
    "UpdateGuildMemberBody": {
        "nick": Constraint(max_length=32),
        "roles": Constraint(max_items=350),
    },
    "UpdateGuildRoleBody": {
        "name": Constraint(min_length=1, max_length=100),
        "color": Constraint(minimum=0, maximum=16777215),
        "unicode_emoji": Constraint(max_length=100),
    },
    "UpdateGuildScheduledEventBody": {
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(min_length=1, max_length=1000),
    },
    "UpdateGuildSoundboardSoundBody": {
        "name": Constraint(min_length=2, max_length=32),
        "volume": Constraint(minimum=0, maximum=1),
        "emoji_name": Constraint(min_length=1, max_length=32),
    },
    "UpdateGuildStickerBody": {
        "name": Constraint(min_length=2, max_length=30),
        "description": Constraint(max_length=100),
        "tags": Constraint(min_length=1, max_length=200),
    },
    "UpdateGuildTemplateBody": {
        "name": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=120),
    },
    "UpdateGuildWelcomeScreenBody": {
        "welcome_channels": Constraint(max_items=5),
        "description": Constraint(max_length=140),
    },
    "UpdateMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "UpdateMyApplicationBody": {
        "custom_install_url": Constraint(max_length=2048),
        "description": Constraint(max_length=400),
        "role_connections_verification_url": Constraint(max_length=2048),
        "interactions_endpoint_url": Constraint(max_length=2048),
        "tags": Constraint(max_items=5, items=Constraint(max_length=20)),
        "event_webhooks_url": Constraint(max_length=2048),
        "max_participants": Constraint(minimum=-1),
    },
    "UpdateMyGuildMemberBody": {
        "nick": Constraint(max_length=32),
        "bio": Constraint(max_length=190),
    },
    "UpdateMyGuildNickBody": {
        "nick": Constraint(max_length=32),
    },
    "UpdateMyUserBody": {
        "username": Constraint(min_length=2, max_length=32),
    },
    "UpdateStageInstanceBody": {
        "topic": Constraint(min_length=1, max_length=120),
    },
    "UpdateVoiceChannelStatusBody": {
        "status": Constraint(max_length=500),
    },
    "UserOption": {
        "name": Constraint(min_length=1, max_length=32),
        "description": Constraint(min_length=1, max_length=100),
    },
    "VoiceDaveMLSInvalidCommitWelcome": {
        "transition_id": Constraint(minimum=0, maximum=65535),
    },
    "VoiceDaveTransitionReady": {
        "transition_id": Constraint(minimum=0, maximum=65535),
    },
    "VoiceIdentify": {
        "max_dave_protocol_version": Constraint(minimum=0),
    },
    "VoiceSelectProtocolData": {
        "port": Constraint(minimum=0, maximum=65535),
    },
    "WelcomeScreenChannel": {
        "description": Constraint(min_length=1, max_length=50),
    },
}
"""The constraints of each field that has some: name of the struct → name of the field."""
