"""What Discord asks of fields and arguments beyond their types.

Generated from `schema/` by `make generate`; not to be edited.
"""

from collections.abc import Mapping
from typing import Final

from gloam.core import Constraint

__all__ = ["ARGUMENT_CONSTRAINTS", "CONSTRAINTS"]

CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "ActionGuildJoinRequestBody": {
        "rejection_reason": Constraint(max_length=160),
    },
    "ActionRow": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "components": Constraint(min_items=1, max_items=5),
    },
    "Activity": {
        "buttons": Constraint(max_items=2),
    },
    "ActivityButton": {
        "label": Constraint(min_length=1, max_length=32),
        "url": Constraint(min_length=1, max_length=512),
    },
    "AddGuildMemberBody": {
        "access_token": Constraint(max_length=10240),
        "nick": Constraint(max_length=32),
        "roles": Constraint(max_items=250),
    },
    "AddLobbyMemberBody": {
        "metadata": Constraint(items=Constraint(max_length=1024)),
        "additional_name": Constraint(min_length=1, max_length=80),
    },
    "AllowedMentions": {
        "roles": Constraint(max_items=100),
        "users": Constraint(max_items=100),
    },
    "ApplicationCommandOptionChoice": {
        "name": Constraint(min_length=1, max_length=100),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "value": Constraint(max_length=100),
    },
    "ApplicationCommandRequest": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
        "integration_types": Constraint(min_items=1),
        "contexts": Constraint(min_items=1),
    },
    "ApplicationRoleConnectionMetadata": {
        "key": Constraint(min_length=1, max_length=50, pattern="^[a-z0-9_]+$"),
        "name": Constraint(min_length=1, max_length=100),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "description": Constraint(min_length=1, max_length=200),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=200)),
    },
    "AttachmentOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
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
    "AutocompleteCallbackData": {
        "choices": Constraint(max_items=25),
    },
    "BanUserFromGuildBody": {
        "delete_message_days": Constraint(minimum=0, maximum=7),
        "delete_message_seconds": Constraint(minimum=0, maximum=604800),
    },
    "BaseAutoSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "default_values": Constraint(max_items=25),
    },
    "BaseChoiceOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "choices": Constraint(max_items=25),
    },
    "BaseCommandOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
    },
    "BaseComponent": {
        "id": Constraint(minimum=0, maximum=4294967295),
    },
    "BaseSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
    },
    "BlockMessageActionMetadata": {
        "custom_message": Constraint(max_length=150),
    },
    "BooleanOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
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
        "metadata": Constraint(items=Constraint(max_length=1024)),
        "additional_name": Constraint(min_length=1, max_length=80),
    },
    "Button": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "label": Constraint(max_length=80),
        "custom_id": Constraint(min_length=1, max_length=100),
        "url": Constraint(max_length=512),
    },
    "ChannelOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
    },
    "ChannelPosition": {
        "position": Constraint(minimum=0),
    },
    "ChannelSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "default_values": Constraint(max_items=25),
    },
    "Checkbox": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
    },
    "CheckboxGroup": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "options": Constraint(min_items=1, max_items=10),
        "min_values": Constraint(minimum=0, maximum=10),
        "max_values": Constraint(minimum=1, maximum=10),
    },
    "CheckboxGroupOption": {
        "value": Constraint(min_length=1, max_length=100),
        "label": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=100),
    },
    "Container": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "components": Constraint(min_items=1, max_items=40),
        "accent_color": Constraint(minimum=0, maximum=16777215),
    },
    "CreateApplicationCommandBody": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
        "integration_types": Constraint(min_items=1),
        "contexts": Constraint(min_items=1),
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
    "CreateGuildApplicationCommandBody": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
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
        "metadata": Constraint(items=Constraint(max_length=1024)),
        "members": Constraint(max_items=25),
        "idle_timeout_seconds": Constraint(minimum=5, maximum=604800),
        "flags": Constraint(minimum=1, maximum=1),
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
        "lobby_metadata": Constraint(items=Constraint(max_length=1024)),
        "member_metadata": Constraint(items=Constraint(max_length=1024)),
        "flags": Constraint(minimum=1, maximum=1),
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
    "CreateWebhookBody": {
        "name": Constraint(min_length=1, max_length=80),
    },
    "EditLobbyBody": {
        "metadata": Constraint(items=Constraint(max_length=1024)),
        "members": Constraint(max_items=25),
        "idle_timeout_seconds": Constraint(minimum=5, maximum=604800),
        "flags": Constraint(minimum=1, maximum=1),
        "override_event_webhooks_url": Constraint(max_length=512),
    },
    "Embed": {
        "title": Constraint(max_length=256),
        "description": Constraint(max_length=4096),
        "url": Constraint(max_length=2048),
        "color": Constraint(minimum=0, maximum=16777215),
        "fields": Constraint(max_items=25),
    },
    "EmbedAuthor": {
        "name": Constraint(max_length=256),
        "url": Constraint(max_length=2048),
        "icon_url": Constraint(max_length=2048),
    },
    "EmbedField": {
        "name": Constraint(max_length=256),
        "value": Constraint(max_length=1024),
    },
    "EmbedFooter": {
        "text": Constraint(max_length=2048),
        "icon_url": Constraint(max_length=2048),
    },
    "EmbedImage": {
        "url": Constraint(max_length=2048),
    },
    "ExecuteWebhookBody": {
        "content": Constraint(max_length=2000),
        "username": Constraint(min_length=1, max_length=80),
        "avatar_url": Constraint(max_length=2048),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
        "thread_name": Constraint(max_length=100),
        "applied_tags": Constraint(max_items=5),
    },
    "FileComponent": {
        "id": Constraint(minimum=0, maximum=4294967295),
    },
    "FileUpload": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "min_values": Constraint(minimum=0, maximum=10),
        "max_values": Constraint(minimum=1, maximum=10),
        "file_types": Constraint(max_items=10),
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
    "GithubCheckRun": {
        "html_url": Constraint(max_length=2048),
        "details_url": Constraint(max_length=2048),
    },
    "GithubComment": {
        "html_url": Constraint(max_length=2048),
    },
    "GithubCommit": {
        "url": Constraint(max_length=2048),
    },
    "GithubDiscussion": {
        "html_url": Constraint(max_length=2048),
        "answer_html_url": Constraint(max_length=2048),
    },
    "GithubIssue": {
        "html_url": Constraint(max_length=2048),
    },
    "GithubRelease": {
        "html_url": Constraint(max_length=2048),
    },
    "GithubRepository": {
        "html_url": Constraint(max_length=2048),
    },
    "GithubReview": {
        "html_url": Constraint(max_length=2048),
    },
    "GithubUser": {
        "html_url": Constraint(max_length=2048),
        "avatar_url": Constraint(max_length=2048),
    },
    "GithubWebhook": {
        "compare": Constraint(max_length=2048),
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
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "choices": Constraint(max_items=25),
        "min_value": Constraint(minimum=-9007199254740991, maximum=9007199254740991),
        "max_value": Constraint(minimum=-9007199254740991, maximum=9007199254740991),
    },
    "Label": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "label": Constraint(min_length=1, max_length=45),
        "description": Constraint(min_length=1, max_length=100),
    },
    "LobbyMemberRequest": {
        "metadata": Constraint(items=Constraint(max_length=1024)),
    },
    "MediaGallery": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "items": Constraint(min_items=1, max_items=10),
    },
    "MediaGalleryItem": {
        "description": Constraint(min_length=1, max_length=1024),
    },
    "MentionableOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
    },
    "MentionableSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "default_values": Constraint(max_items=25),
    },
    "MessageCallbackData": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "ModalCallbackData": {
        "custom_id": Constraint(min_length=1, max_length=100),
        "title": Constraint(min_length=1, max_length=45),
        "components": Constraint(min_items=1, max_items=5),
    },
    "NumberOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
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
        "answers": Constraint(min_items=1, max_items=10),
        "duration": Constraint(minimum=1, maximum=768),
    },
    "PollMedia": {
        "text": Constraint(min_length=1, max_length=300),
    },
    "PruneGuildBody": {
        "days": Constraint(minimum=1, maximum=30),
        "include_roles": Constraint(max_items=100),
    },
    "PurchaseEligibilityCallbackData": {
        "ineligible_reason_description": Constraint(max_length=255),
    },
    "PutGuildsOnboardingBody": {
        "prompts": Constraint(max_items=15),
        "default_channel_ids": Constraint(max_items=500),
    },
    "RadioGroup": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "options": Constraint(min_items=2, max_items=10),
    },
    "RadioGroupOption": {
        "value": Constraint(min_length=1, max_length=100),
        "label": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=100),
    },
    "RequestGuildMembers": {
        "limit": Constraint(minimum=0),
        "user_ids": Constraint(max_items=100),
    },
    "RoleColors": {
        "primary_color": Constraint(minimum=0, maximum=16777215),
        "secondary_color": Constraint(minimum=0, maximum=16777215),
        "tertiary_color": Constraint(minimum=0, maximum=16777215),
    },
    "RoleOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
    },
    "RoleSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "default_values": Constraint(max_items=25),
    },
    "Section": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "components": Constraint(min_items=1, max_items=3),
    },
    "SelectOption": {
        "label": Constraint(min_length=1, max_length=100),
        "value": Constraint(min_length=1, max_length=100),
        "description": Constraint(max_length=100),
    },
    "Separator": {
        "id": Constraint(minimum=0, maximum=4294967295),
    },
    "SetGuildApplicationCommandPermissionsBody": {
        "permissions": Constraint(max_items=100),
    },
    "SharedClientTheme": {
        "colors": Constraint(
            min_items=1, max_items=5, items=Constraint(min_length=6, max_length=6)
        ),
        "gradient_angle": Constraint(minimum=0, maximum=360),
        "base_mix": Constraint(minimum=0, maximum=100),
    },
    "SlackEmbed": {
        "title_link": Constraint(max_length=2048),
        "color": Constraint(max_length=7, pattern="^#(([0-9a-fA-F]{2}){3}|([0-9a-fA-F]){3})$"),
        "footer_icon": Constraint(max_length=2048),
        "author_link": Constraint(max_length=2048),
        "author_icon": Constraint(max_length=2048),
        "image_url": Constraint(max_length=2048),
        "thumb_url": Constraint(max_length=2048),
    },
    "SlackWebhook": {
        "text": Constraint(max_length=2000),
        "icon_url": Constraint(max_length=2048),
    },
    "StringOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "choices": Constraint(max_items=25),
        "min_length": Constraint(minimum=0, maximum=6000),
        "max_length": Constraint(minimum=1, maximum=6000),
    },
    "StringSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "options": Constraint(min_items=1, max_items=25),
    },
    "SubCommandGroupOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
    },
    "SubCommandOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
    },
    "TextDisplay": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "content": Constraint(min_length=1, max_length=4000),
    },
    "TextInput": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "label": Constraint(min_length=1, max_length=45),
        "min_length": Constraint(minimum=0, maximum=4000),
        "max_length": Constraint(minimum=1, maximum=4000),
        "value": Constraint(max_length=4000),
        "placeholder": Constraint(max_length=100),
    },
    "Thumbnail": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "description": Constraint(min_length=1, max_length=1024),
    },
    "TimeoutActionMetadata": {
        "duration_seconds": Constraint(minimum=0, maximum=2419200),
    },
    "UnfurledMediaItem": {
        "url": Constraint(max_length=2048),
    },
    "UpdateApplicationBody": {
        "custom_install_url": Constraint(max_length=2048),
        "description": Constraint(max_length=400),
        "role_connections_verification_url": Constraint(max_length=2048),
        "integration_types_config": Constraint(min_items=1),
        "interactions_endpoint_url": Constraint(max_length=2048),
        "tags": Constraint(max_items=5, items=Constraint(max_length=20)),
        "event_webhooks_url": Constraint(max_length=2048),
        "max_participants": Constraint(minimum=-1),
    },
    "UpdateApplicationCommandBody": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
        "integration_types": Constraint(min_items=1),
        "contexts": Constraint(min_items=1),
    },
    "UpdateApplicationEmojiBody": {
        "name": Constraint(min_length=2, max_length=32),
    },
    "UpdateApplicationUserRoleConnectionBody": {
        "platform_name": Constraint(max_length=50),
        "platform_username": Constraint(max_length=100),
        "metadata": Constraint(items=Constraint(min_length=1, max_length=100)),
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
    "UpdateGuildApplicationCommandBody": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
        "options": Constraint(max_items=25),
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
    "UpdateMessageCallbackData": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "UpdateMyApplicationBody": {
        "custom_install_url": Constraint(max_length=2048),
        "description": Constraint(max_length=400),
        "role_connections_verification_url": Constraint(max_length=2048),
        "integration_types_config": Constraint(min_items=1),
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
    "UpdateOriginalWebhookMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "UpdateStageInstanceBody": {
        "topic": Constraint(min_length=1, max_length=120),
    },
    "UpdateVoiceChannelStatusBody": {
        "status": Constraint(max_length=500),
    },
    "UpdateWebhookBody": {
        "name": Constraint(min_length=1, max_length=80),
    },
    "UpdateWebhookByTokenBody": {
        "name": Constraint(min_length=1, max_length=80),
    },
    "UpdateWebhookMessageBody": {
        "content": Constraint(max_length=2000),
        "embeds": Constraint(max_items=10),
        "components": Constraint(max_items=40),
        "attachments": Constraint(max_items=10),
    },
    "UserOption": {
        "name": Constraint(min_length=1, max_length=32),
        "name_localizations": Constraint(items=Constraint(min_length=1, max_length=32)),
        "description": Constraint(min_length=1, max_length=100),
        "description_localizations": Constraint(items=Constraint(min_length=1, max_length=100)),
    },
    "UserSelect": {
        "id": Constraint(minimum=0, maximum=4294967295),
        "custom_id": Constraint(min_length=1, max_length=100),
        "placeholder": Constraint(max_length=150),
        "min_values": Constraint(minimum=0, maximum=25),
        "max_values": Constraint(minimum=1, maximum=25),
        "default_values": Constraint(max_items=25),
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

ARGUMENT_CONSTRAINTS: Final[Mapping[str, Mapping[str, Constraint]]] = {
    "bulk_set_application_commands": {
        "body": Constraint(max_items=130),
    },
    "bulk_set_guild_application_commands": {
        "body": Constraint(max_items=130),
    },
    "bulk_update_lobby_members": {
        "body": Constraint(min_items=1, max_items=25),
    },
    "count_guild_scheduled_event_users": {
        "guild_scheduled_event_exception_ids": Constraint(max_items=10),
    },
    "get_answer_voters": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "get_current_user_application_entitlements": {
        "sku_ids": Constraint(max_items=100),
    },
    "get_entitlements": {
        "sku_ids": Constraint(max_items=100),
        "limit": Constraint(minimum=1, maximum=100),
    },
    "get_guild_join_requests": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "get_lobby_messages": {
        "limit": Constraint(minimum=1, maximum=200),
    },
    "get_sku_subscriptions": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "guild_search": {
        "limit": Constraint(minimum=1, maximum=25),
        "offset": Constraint(minimum=0, maximum=9975),
        "slop": Constraint(minimum=0, maximum=100),
        "content": Constraint(max_length=1024),
        "channel_id": Constraint(max_items=500),
        "author_type": Constraint(max_items=6),
        "author_id": Constraint(max_items=100),
        "mentions": Constraint(max_items=100),
        "mentions_role_id": Constraint(max_items=100),
        "replied_to_user_id": Constraint(max_items=100),
        "replied_to_message_id": Constraint(max_items=100),
        "has": Constraint(max_items=18),
        "embed_type": Constraint(max_items=5),
        "embed_provider": Constraint(max_items=100, items=Constraint(max_length=256)),
        "link_hostname": Constraint(max_items=100, items=Constraint(max_length=256)),
        "attachment_filename": Constraint(max_items=100, items=Constraint(max_length=1024)),
        "attachment_extension": Constraint(max_items=100, items=Constraint(max_length=256)),
    },
    "list_guild_audit_log_entries": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "list_guild_bans": {
        "limit": Constraint(minimum=1, maximum=1000),
    },
    "list_guild_members": {
        "limit": Constraint(minimum=1, maximum=1000),
    },
    "list_guild_scheduled_event_exception_users": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "list_guild_scheduled_event_users": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "list_message_reactions_by_emoji": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "list_messages": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "list_my_guilds": {
        "limit": Constraint(minimum=1, maximum=200),
    },
    "list_my_private_archived_threads": {
        "limit": Constraint(minimum=2, maximum=100),
    },
    "list_pins": {
        "limit": Constraint(minimum=1, maximum=50),
    },
    "list_private_archived_threads": {
        "limit": Constraint(minimum=2, maximum=100),
    },
    "list_public_archived_threads": {
        "limit": Constraint(minimum=2, maximum=100),
    },
    "list_thread_members": {
        "limit": Constraint(minimum=1, maximum=100),
    },
    "preview_prune_guild": {
        "days": Constraint(minimum=1, maximum=30),
        "include_roles": Constraint(max_items=100),
    },
    "search_guild_members": {
        "query": Constraint(min_length=1, max_length=100),
        "limit": Constraint(minimum=1, maximum=1000),
    },
    "thread_search": {
        "name": Constraint(max_length=100),
        "slop": Constraint(minimum=0, maximum=100),
        "tag": Constraint(max_items=20),
        "limit": Constraint(minimum=1, maximum=25),
        "offset": Constraint(minimum=0, maximum=9975),
    },
    "update_application_role_connections_metadata": {
        "body": Constraint(max_items=5),
    },
}
"""The constraints of what an endpoint takes that is no field of a struct: operation id → name of
the query parameter, or `body` for a body that is a list.
"""
