"""Limits: What Discord sets in numbers, by name; what a single field of a request may hold stands
with the field as well.

Generated from `schema/limits.yaml` by `make generate`; not to be edited.
"""

from typing import Final

__all__ = [
    "ACTION_ROW_BUTTONS",
    "ACTIVITY_BUTTONS",
    "ALLOWED_MENTIONS",
    "APPLICATION_EMOJIS",
    "APPLICATION_ROLE_CONNECTION_METADATA",
    "APPLICATION_TAGS",
    "APPLICATION_TAG_CHARACTERS",
    "ATTACHMENT_BYTES",
    "ATTACHMENT_DESCRIPTION_CHARACTERS",
    "AUDIT_LOG_KEPT_SECONDS",
    "AUDIT_LOG_REASON_CHARACTERS",
    "AUTO_MODERATION_ALLOWED_KEYWORDS",
    "AUTO_MODERATION_EXEMPT_CHANNELS",
    "AUTO_MODERATION_EXEMPT_ROLES",
    "AUTO_MODERATION_KEYWORDS",
    "AUTO_MODERATION_KEYWORD_CHARACTERS",
    "AUTO_MODERATION_KEYWORD_PRESET_RULES",
    "AUTO_MODERATION_KEYWORD_RULES",
    "AUTO_MODERATION_MEMBER_PROFILE_RULES",
    "AUTO_MODERATION_MENTIONS",
    "AUTO_MODERATION_MENTION_SPAM_RULES",
    "AUTO_MODERATION_PATTERNS",
    "AUTO_MODERATION_PATTERN_CHARACTERS",
    "AUTO_MODERATION_PRESET_ALLOWED_KEYWORDS",
    "AUTO_MODERATION_SPAM_RULES",
    "AUTO_MODERATION_TIMEOUT_SECONDS",
    "BAN_DELETE_MESSAGE_SECONDS",
    "BULK_BAN_USERS",
    "BULK_DELETE_AGE_SECONDS",
    "BULK_DELETE_MAXIMUM_MESSAGES",
    "BULK_DELETE_MINIMUM_MESSAGES",
    "BUTTON_LABEL_CHARACTERS",
    "BUTTON_URL_CHARACTERS",
    "CATEGORY_CHANNELS",
    "CHANNEL_PERMISSION_OVERWRITES",
    "CHANNEL_PINS",
    "CHANNEL_TOPIC_CHARACTERS",
    "CHANNEL_WEBHOOKS",
    "CHECKBOX_GROUP_OPTIONS",
    "COMMAND_CREATES_PER_DAY",
    "COMMAND_DESCRIPTION_CHARACTERS",
    "COMMAND_NAME_CHARACTERS",
    "COMMAND_OPTIONS",
    "COMMAND_OPTION_CHOICES",
    "COMMAND_OPTION_CHOICE_CHARACTERS",
    "COMMAND_OPTION_INTEGER",
    "COMMAND_OPTION_STRING_CHARACTERS",
    "COMMAND_PERMISSIONS",
    "COMMAND_TOTAL_CHARACTERS",
    "CUSTOM_ID_CHARACTERS",
    "DAVE_AUTHENTICATION_TAG_BYTES",
    "DAVE_MAGIC_MARKER",
    "DAVE_NONCE_BYTES",
    "EMBED_AUTHOR_CHARACTERS",
    "EMBED_DESCRIPTION_CHARACTERS",
    "EMBED_FIELDS",
    "EMBED_FIELD_NAME_CHARACTERS",
    "EMBED_FIELD_VALUE_CHARACTERS",
    "EMBED_FOOTER_CHARACTERS",
    "EMBED_TITLE_CHARACTERS",
    "EMBED_TOTAL_CHARACTERS",
    "EMOJI_BYTES",
    "FILE_TYPES",
    "FILE_UPLOAD_FILES",
    "FORUM_TAGS",
    "FORUM_TAG_NAME_CHARACTERS",
    "FORUM_TOPIC_CHARACTERS",
    "GATEWAY_COMMANDS_PER_INTERVAL",
    "GATEWAY_COMMAND_INTERVAL_SECONDS",
    "GATEWAY_IDENTIFY_INTERVAL_SECONDS",
    "GATEWAY_PAYLOAD_BYTES",
    "GATEWAY_SESSION_STARTS_PER_DAY",
    "GLOBAL_CHAT_INPUT_COMMANDS",
    "GLOBAL_MESSAGE_COMMANDS",
    "GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS",
    "GLOBAL_USER_COMMANDS",
    "GROUP_DMS",
    "GROUP_DM_RECIPIENTS",
    "GUILD_CHANNELS",
    "GUILD_DISCOVERY_CATEGORIES",
    "GUILD_FREE_STICKERS",
    "GUILD_INTEGRATIONS_LISTED",
    "GUILD_INVITES",
    "GUILD_MEMBERS_CHUNK_MEMBERS",
    "GUILD_PREMIUM_EMOJIS",
    "GUILD_ROLES",
    "GUILD_SCHEDULED_EVENTS",
    "GUILD_TAG_CHARACTERS",
    "GUILD_WEBHOOKS",
    "INCIDENT_ACTION_SECONDS",
    "INTERACTION_FIRST_RESPONSE_SECONDS",
    "INTERACTION_TOKEN_SECONDS",
    "INTERACTION_USER_INSTALL_FOLLOWUPS",
    "LABEL_CHARACTERS",
    "LABEL_DESCRIPTION_CHARACTERS",
    "LARGE_BOT_GUILDS",
    "LARGE_GUILD_CHUNKING_MEMBERS",
    "LARGE_THRESHOLD_MAXIMUM",
    "LARGE_THRESHOLD_MINIMUM",
    "LEGACY_MESSAGE_ACTION_ROWS",
    "LOBBY_METADATA_CHARACTERS",
    "LOBBY_REQUEST_MEMBERS",
    "MEDIA_DESCRIPTION_CHARACTERS",
    "MEDIA_GALLERY_ITEMS",
    "MESSAGE_ATTACHMENTS",
    "MESSAGE_COMPONENTS",
    "MESSAGE_COMPONENT_TEXT_CHARACTERS",
    "MESSAGE_CONTENT_CHARACTERS",
    "MESSAGE_EMBEDS",
    "MESSAGE_NONCE_CHARACTERS",
    "MESSAGE_REACTIONS",
    "MESSAGE_REQUEST_BYTES",
    "MESSAGE_SNAPSHOT_DEPTH",
    "MESSAGE_STICKERS",
    "MODAL_COMPONENTS",
    "MODAL_TITLE_CHARACTERS",
    "NICKNAME_CHARACTERS",
    "POLL_ANSWERS",
    "POLL_ANSWER_CHARACTERS",
    "POLL_HOURS",
    "POLL_QUESTION_CHARACTERS",
    "POST_TAGS",
    "PRESENCE_UPDATES_PER_INTERVAL",
    "PRESENCE_UPDATE_INTERVAL_SECONDS",
    "RADIO_GROUP_OPTIONS",
    "REQUEST_GUILD_MEMBERS_NONCE_BYTES",
    "REQUEST_GUILD_MEMBERS_USERS",
    "REST_INVALID_REQUESTS_PER_INTERVAL",
    "REST_INVALID_REQUEST_INTERVAL_SECONDS",
    "REST_REQUESTS_PER_SECOND",
    "SEARCH_OFFSET",
    "SECTION_TEXTS",
    "SELECT_OPTIONS",
    "SELECT_OPTION_CHARACTERS",
    "SELECT_PLACEHOLDER_CHARACTERS",
    "SELECT_VALUES",
    "SHARD_GUILDS",
    "SLOWMODE_SECONDS",
    "SNOWFLAKE_EPOCH_MILLISECONDS",
    "SOUND_BYTES",
    "SOUND_MILLISECONDS",
    "STAGE_BITRATE",
    "STAGE_CHANNEL_USERS",
    "STICKER_BYTES",
    "STICKER_FRAMES",
    "STICKER_SECONDS",
    "TEAM_APPLICATIONS",
    "TEXT_INPUT_CHARACTERS",
    "TEXT_INPUT_PLACEHOLDER_CHARACTERS",
    "THREAD_MEMBERS",
    "THREAD_MEMBERS_COUNTED",
    "TIMEOUT_SECONDS",
    "USERNAME_MAXIMUM_CHARACTERS",
    "USERNAME_MINIMUM_CHARACTERS",
    "USER_FRIENDS",
    "USER_GUILDS",
    "VOICE_AUDIO_CHANNELS",
    "VOICE_BINARY_OPCODE_BYTES",
    "VOICE_BINARY_SEQUENCE_BYTES",
    "VOICE_BINARY_TRANSITION_ID_BYTES",
    "VOICE_BITRATE",
    "VOICE_BITRATE_TIER_1",
    "VOICE_BITRATE_TIER_2",
    "VOICE_BITRATE_TIER_3",
    "VOICE_CHANNEL_STATUS_CHARACTERS",
    "VOICE_CHANNEL_USERS",
    "VOICE_IP_DISCOVERY_ADDRESS_BYTES",
    "VOICE_IP_DISCOVERY_BYTES",
    "VOICE_IP_DISCOVERY_LENGTH",
    "VOICE_MESSAGE_WAVEFORM_POINTS",
    "VOICE_MINIMUM_BITRATE",
    "VOICE_RTP_HEADER_BYTES",
    "VOICE_SAMPLE_RATE",
    "VOICE_SECRET_KEY_BYTES",
    "VOICE_SILENCE_FRAMES",
    "WEBHOOK_EVENT_RESPONSE_SECONDS",
    "WEBHOOK_EVENT_RETRY_SECONDS",
    "WEBHOOK_NAME_CHARACTERS",
    "WELCOME_SCREEN_CHANNELS",
    "WIDGET_MEMBERS",
]

ACTION_ROW_BUTTONS: Final = 5
"""The most in a row; a menu stands alone. In buttons.

https://discord.com/developers/docs/components/reference#action-row
"""

ACTIVITY_BUTTONS: Final = 2
"""The most that an activity has. In buttons.

https://discord.com/developers/docs/events/gateway-events#activity-object
"""

ALLOWED_MENTIONS: Final = 100
"""The most that a message names of roles to notify, and the most of users. In ids.

https://discord.com/developers/docs/resources/message#allowed-mentions-object
"""

APPLICATION_EMOJIS: Final = 2_000
"""The most that an application has. In emojis.

https://discord.com/developers/docs/resources/emoji#emoji-object-applicationowned-emoji
"""

APPLICATION_ROLE_CONNECTION_METADATA: Final = 5
"""The most that an application has. In records.

https://discord.com/developers/docs/resources/application-role-connection-metadata
"""

APPLICATION_TAGS: Final = 5
"""The most that an application has. In tags.

https://discord.com/developers/docs/resources/application#application-object
"""

APPLICATION_TAG_CHARACTERS: Final = 20
"""The most that the tag of an application has. In characters.

https://discord.com/developers/docs/resources/application#edit-current-application
"""

ATTACHMENT_BYTES: Final = 10_485_760
"""The most that a file has, unless a subscription or the boosts of a guild allow more; an
interaction says how much. In bytes.

https://discord.com/developers/docs/reference#uploading-files
"""

ATTACHMENT_DESCRIPTION_CHARACTERS: Final = 1_024
"""The most that the description of a file has. In characters.

https://discord.com/developers/docs/resources/message#attachment-object
"""

AUDIT_LOG_KEPT_SECONDS: Final = 3_888_000
"""How long an entry is kept. In seconds.

https://discord.com/developers/docs/resources/audit-log
"""

AUDIT_LOG_REASON_CHARACTERS: Final = 512
"""The most that a reason has. In characters.

https://discord.com/developers/docs/resources/audit-log#audit-log-entry-object
"""

AUTO_MODERATION_ALLOWED_KEYWORDS: Final = 100
"""The most that a rule with keywords of its own allows. In keywords.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_EXEMPT_CHANNELS: Final = 50
"""The most that a rule spares. In channels.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object
"""

AUTO_MODERATION_EXEMPT_ROLES: Final = 20
"""The most that a rule spares. In roles.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object
"""

AUTO_MODERATION_KEYWORDS: Final = 1_000
"""The most that a rule looks for. In keywords.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_KEYWORD_CHARACTERS: Final = 60
"""The most that a keyword has, one that is allowed included. In characters.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_KEYWORD_PRESET_RULES: Final = 1
"""The most KEYWORD_PRESET rules that a guild has. In rules.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
"""

AUTO_MODERATION_KEYWORD_RULES: Final = 6
"""The most KEYWORD rules that a guild has. In rules.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
"""

AUTO_MODERATION_MEMBER_PROFILE_RULES: Final = 1
"""The most MEMBER_PROFILE rules that a guild has. In rules.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
"""

AUTO_MODERATION_MENTIONS: Final = 50
"""The most that a MENTION_SPAM rule can allow. In mentions.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_MENTION_SPAM_RULES: Final = 1
"""The most MENTION_SPAM rules that a guild has. In rules.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
"""

AUTO_MODERATION_PATTERNS: Final = 10
"""The most regular expressions of a rule. In patterns.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_PATTERN_CHARACTERS: Final = 260
"""The most that a regular expression has. In characters.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_PRESET_ALLOWED_KEYWORDS: Final = 1_000
"""The most that a rule with lists of Discord allows. In keywords.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-metadata-field-limits
"""

AUTO_MODERATION_SPAM_RULES: Final = 1
"""The most SPAM rules that a guild has. In rules.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-rule-object-trigger-types
"""

AUTO_MODERATION_TIMEOUT_SECONDS: Final = 2_419_200
"""How long a timeout by a rule lasts at most. In seconds.

https://discord.com/developers/docs/resources/auto-moderation#auto-moderation-action-object-action-metadata
"""

BAN_DELETE_MESSAGE_SECONDS: Final = 604_800
"""How far back a ban deletes messages. In seconds.

https://discord.com/developers/docs/resources/guild#create-guild-ban
"""

BULK_BAN_USERS: Final = 200
"""The most to ban at once. In users.

https://discord.com/developers/docs/resources/guild#bulk-guild-ban
"""

BULK_DELETE_AGE_SECONDS: Final = 1_209_600
"""How old a message may be to be deleted with others. In seconds.

https://discord.com/developers/docs/resources/message#bulk-delete-messages
"""

BULK_DELETE_MAXIMUM_MESSAGES: Final = 100
"""The most to delete at once. In messages.

https://discord.com/developers/docs/resources/message#bulk-delete-messages
"""

BULK_DELETE_MINIMUM_MESSAGES: Final = 2
"""The fewest to delete at once. In messages.

https://discord.com/developers/docs/resources/message#bulk-delete-messages
"""

BUTTON_LABEL_CHARACTERS: Final = 80
"""The most on a button. In characters.

https://discord.com/developers/docs/components/reference#button
"""

BUTTON_URL_CHARACTERS: Final = 512
"""The most that the address of a button has. In characters.

https://discord.com/developers/docs/components/reference#button
"""

CATEGORY_CHANNELS: Final = 50
"""The most that a category has. In channels.

https://discord.com/developers/docs/resources/channel#channel-object-channel-types
"""

CHANNEL_PERMISSION_OVERWRITES: Final = 1_000
"""The most that a channel has. In overwrites.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

CHANNEL_PINS: Final = 250
"""The most that are pinned in a channel. In messages.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

CHANNEL_TOPIC_CHARACTERS: Final = 1_024
"""The most that the topic of a channel has, forums aside. In characters.

https://discord.com/developers/docs/resources/channel#channel-object
"""

CHANNEL_WEBHOOKS: Final = 15
"""The most that a channel has. In webhooks.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

CHECKBOX_GROUP_OPTIONS: Final = 10
"""The most that a group of checkboxes offers. In options.

https://discord.com/developers/docs/components/reference#checkbox-group
"""

COMMAND_CREATES_PER_DAY: Final = 200
"""The most that an application makes in a guild in a day; making one of a name that is there does
not count. In commands.

https://discord.com/developers/docs/interactions/application-commands#registering-a-command
"""

COMMAND_DESCRIPTION_CHARACTERS: Final = 100
"""The most that the description of a command or an option has. In characters.

https://discord.com/developers/docs/interactions/application-commands#application-command-object
"""

COMMAND_NAME_CHARACTERS: Final = 32
"""The most that the name of a command or an option has. In characters.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
"""

COMMAND_OPTIONS: Final = 25
"""The most that a command, a group or a subcommand has. In options.

https://discord.com/developers/docs/interactions/application-commands#application-command-object
"""

COMMAND_OPTION_CHOICES: Final = 25
"""The most that an option offers, suggestions included. In choices.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
"""

COMMAND_OPTION_CHOICE_CHARACTERS: Final = 100
"""The most that name and value of a choice have, each. In characters.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure
"""

COMMAND_OPTION_INTEGER: Final = 9_007_199_254_740_991
"""The largest number that an option takes; the smallest is its negative. In whole numbers.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type
"""

COMMAND_OPTION_STRING_CHARACTERS: Final = 6_000
"""The most that an option of text takes. In characters.

https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure
"""

COMMAND_PERMISSIONS: Final = 100
"""The most that a command has in a guild. In permissions.

https://discord.com/developers/docs/interactions/application-commands#permissions
"""

COMMAND_TOTAL_CHARACTERS: Final = 8_000
"""The most that names, descriptions and values of a slash command, its options and its choices have
together, each in the longest of its languages. In characters.

https://discord.com/developers/docs/interactions/application-commands#slash-commands
"""

CUSTOM_ID_CHARACTERS: Final = 100
"""The most that the `custom_id` of a component or a modal has; the fewest is 1. In characters.

https://discord.com/developers/docs/components/reference#anatomy-of-a-component-custom-id
"""

DAVE_AUTHENTICATION_TAG_BYTES: Final = 8
"""What the tag of an encrypted frame is cut to. In bytes.

https://discord.com/developers/docs/topics/voice-connections#payload-format
"""

DAVE_MAGIC_MARKER: Final = 64_250
"""What an encrypted frame ends with. In a number of 2 bytes.

https://discord.com/developers/docs/topics/voice-connections#payload-format
"""

DAVE_NONCE_BYTES: Final = 4
"""What is sent of a nonce at most; the rest of its 12 bytes is zero. In bytes.

https://discord.com/developers/docs/topics/voice-connections#nonce
"""

EMBED_AUTHOR_CHARACTERS: Final = 256
"""The most that the name of an author has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_DESCRIPTION_CHARACTERS: Final = 4_096
"""The most that the text of an embed has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_FIELDS: Final = 25
"""The most that an embed has. In fields.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_FIELD_NAME_CHARACTERS: Final = 256
"""The most that the name of a field has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_FIELD_VALUE_CHARACTERS: Final = 1_024
"""The most that the value of a field has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_FOOTER_CHARACTERS: Final = 2_048
"""The most that a footer has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_TITLE_CHARACTERS: Final = 256
"""The most that a title has. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMBED_TOTAL_CHARACTERS: Final = 6_000
"""The most that titles, texts, names and values of fields, footers and authors have in all embeds
of a message together. In characters.

https://discord.com/developers/docs/resources/message#embed-object-embed-limits
"""

EMOJI_BYTES: Final = 262_144
"""The most that the file of an emoji has. In bytes.

https://discord.com/developers/docs/resources/emoji#create-guild-emoji
"""

FILE_TYPES: Final = 10
"""The most kinds of files to choose from. In types.

https://discord.com/developers/docs/components/reference#file-upload
"""

FILE_UPLOAD_FILES: Final = 10
"""The most that a user can upload into a modal at one place. In files.

https://discord.com/developers/docs/components/reference#file-upload
"""

FORUM_TAGS: Final = 20
"""The most that a forum offers. In tags.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

FORUM_TAG_NAME_CHARACTERS: Final = 20
"""The most that the name of a tag has. In characters.

https://discord.com/developers/docs/resources/channel#forum-tag-object
"""

FORUM_TOPIC_CHARACTERS: Final = 4_096
"""The most that the topic of a forum has. In characters.

https://discord.com/developers/docs/resources/channel#channel-object
"""

GATEWAY_COMMANDS_PER_INTERVAL: Final = 120
"""The most that a connection sends in GATEWAY_COMMAND_INTERVAL_SECONDS, heartbeats counted. In
commands.

https://discord.com/developers/docs/events/gateway#rate-limiting
"""

GATEWAY_COMMAND_INTERVAL_SECONDS: Final = 60
"""The time in which commands are counted. In seconds.

https://discord.com/developers/docs/events/gateway#rate-limiting
"""

GATEWAY_IDENTIFY_INTERVAL_SECONDS: Final = 5
"""The time in which a bot opens as many sessions as `max_concurrency` says. In seconds.

https://discord.com/developers/docs/events/gateway#session-start-limit-object
"""

GATEWAY_PAYLOAD_BYTES: Final = 4_096
"""The most that a command has. In bytes.

https://discord.com/developers/docs/events/gateway#sending-events
"""

GATEWAY_SESSION_STARTS_PER_DAY: Final = 1_000
"""The most that a bot opens in 24 hours; large bots have more, and `session_start_limit` says how
many. In sessions.

https://discord.com/developers/docs/events/gateway#identifying
"""

GLOBAL_CHAT_INPUT_COMMANDS: Final = 100
"""The most slash commands that an application has everywhere, and the most that it has besides in a
guild. In commands.

https://discord.com/developers/docs/interactions/application-commands#registering-a-command
"""

GLOBAL_MESSAGE_COMMANDS: Final = 15
"""The most commands on messages that an application has everywhere, and the most that it has
besides in a guild. In commands.

https://discord.com/developers/docs/interactions/application-commands#registering-a-command
"""

GLOBAL_PRIMARY_ENTRY_POINT_COMMANDS: Final = 1
"""The most commands that open the activity of an application. In commands.

https://discord.com/developers/docs/interactions/application-commands#registering-a-command
"""

GLOBAL_USER_COMMANDS: Final = 15
"""The most commands on users that an application has everywhere, and the most that it has besides
in a guild. In commands.

https://discord.com/developers/docs/interactions/application-commands#registering-a-command
"""

GROUP_DMS: Final = 10
"""The most that a user, or an application by them, has. In groups.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GROUP_DM_RECIPIENTS: Final = 10
"""The most that a group has. In users.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_CHANNELS: Final = 500
"""The most that a guild has, categories counted and threads not. In channels.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_DISCOVERY_CATEGORIES: Final = 5
"""The most that a guild is listed in. In categories.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_FREE_STICKERS: Final = 5
"""How many a guild can have without boosts. In stickers.

https://discord.com/developers/docs/resources/sticker#create-guild-sticker
"""

GUILD_INTEGRATIONS_LISTED: Final = 50
"""The most that are listed of a guild. In integrations.

https://discord.com/developers/docs/resources/guild#get-guild-integrations
"""

GUILD_INVITES: Final = 1_000
"""The most that a guild has. In invites.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_MEMBERS_CHUNK_MEMBERS: Final = 1_000
"""The most that a part of the answer has. In members.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

GUILD_PREMIUM_EMOJIS: Final = 25
"""The most emojis for subscribers that a guild has. In emojis.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_ROLES: Final = 250
"""The most that a guild has. In roles.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

GUILD_SCHEDULED_EVENTS: Final = 100
"""The most that are planned or going on in a guild. In events.

https://discord.com/developers/docs/resources/guild-scheduled-event#create-guild-scheduled-event
"""

GUILD_TAG_CHARACTERS: Final = 4
"""The most that the tag of a guild has. In characters.

https://discord.com/developers/docs/resources/user#user-object-user-primary-guild
"""

GUILD_WEBHOOKS: Final = 1_000
"""The most that a guild has. In webhooks.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

INCIDENT_ACTION_SECONDS: Final = 86_400
"""How long invites or direct messages of a guild can be off. In seconds.

https://discord.com/developers/docs/resources/guild#modify-guild-incident-actions
"""

INTERACTION_FIRST_RESPONSE_SECONDS: Final = 3
"""How long an interaction waits for its first answer. In seconds.

https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction
"""

INTERACTION_TOKEN_SECONDS: Final = 900
"""How long the token of an interaction is good for. In seconds.

https://discord.com/developers/docs/interactions/receiving-and-responding#responding-to-an-interaction
"""

INTERACTION_USER_INSTALL_FOLLOWUPS: Final = 5
"""The most that follow an interaction if its user, and not its guild, has the application. In
messages.

https://discord.com/developers/docs/interactions/receiving-and-responding#create-followup-message
"""

LABEL_CHARACTERS: Final = 45
"""The most that a label in a modal has. In characters.

https://discord.com/developers/docs/components/reference#label
"""

LABEL_DESCRIPTION_CHARACTERS: Final = 100
"""The most that the text below a label has. In characters.

https://discord.com/developers/docs/components/reference#label
"""

LARGE_BOT_GUILDS: Final = 150_000
"""From here on the number of shards must be a multiple of what Discord gives. In guilds.

https://discord.com/developers/docs/events/gateway#sharding-for-large-bots
"""

LARGE_GUILD_CHUNKING_MEMBERS: Final = 75_000
"""From here on a guild arrives without most of its members, whatever was asked for. In members.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

LARGE_THRESHOLD_MAXIMUM: Final = 250
"""The most that `large_threshold` can be. In members.

https://discord.com/developers/docs/events/gateway-events#identify-identify-structure
"""

LARGE_THRESHOLD_MINIMUM: Final = 50
"""The least that `large_threshold` can be; also what it is if nothing is said. In members.

https://discord.com/developers/docs/events/gateway-events#identify-identify-structure
"""

LEGACY_MESSAGE_ACTION_ROWS: Final = 5
"""The most that a message has without IS_COMPONENTS_V2. In rows.

https://discord.com/developers/docs/components/reference#legacy-message-component-behavior
"""

LOBBY_METADATA_CHARACTERS: Final = 1_000
"""The most that the keys and values of a lobby or a member have together. In characters.

https://discord.com/developers/docs/resources/lobby#lobby-object
"""

LOBBY_REQUEST_MEMBERS: Final = 25
"""The most that a request puts into a lobby. In members.

https://discord.com/developers/docs/resources/lobby#create-lobby
"""

MEDIA_DESCRIPTION_CHARACTERS: Final = 1_024
"""The most that the description of a picture has. In characters.

https://discord.com/developers/docs/components/reference#media-gallery
"""

MEDIA_GALLERY_ITEMS: Final = 10
"""The most that a gallery has. In items.

https://discord.com/developers/docs/components/reference#media-gallery
"""

MESSAGE_ATTACHMENTS: Final = 10
"""The most that a message has. In files.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

MESSAGE_COMPONENTS: Final = 40
"""The most that a message has with IS_COMPONENTS_V2, those inside of others counted. In components.

https://discord.com/developers/docs/components/reference
"""

MESSAGE_COMPONENT_TEXT_CHARACTERS: Final = 4_000
"""The most that the texts of a message have together with IS_COMPONENTS_V2. In characters.

https://discord.com/developers/docs/components/reference#text-display
"""

MESSAGE_CONTENT_CHARACTERS: Final = 2_000
"""The most that the text of a message has. In characters.

https://discord.com/developers/docs/resources/message#create-message
"""

MESSAGE_EMBEDS: Final = 10
"""The most that a message has. In embeds.

https://discord.com/developers/docs/resources/message#create-message
"""

MESSAGE_NONCE_CHARACTERS: Final = 25
"""The most that a nonce has, a number counted by its digits. In characters.

https://discord.com/developers/docs/resources/message#create-message
"""

MESSAGE_REACTIONS: Final = 20
"""The most different ones that a message has. In reactions.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

MESSAGE_REQUEST_BYTES: Final = 26_214_400
"""The most that a request has that posts a message, its files included. In bytes.

https://discord.com/developers/docs/resources/message#create-message-limitations
"""

MESSAGE_SNAPSHOT_DEPTH: Final = 1
"""How deep a forwarded message shows forwarded messages. In messages.

https://discord.com/developers/docs/resources/message#message-snapshot-object
"""

MESSAGE_STICKERS: Final = 3
"""The most that a message has. In stickers.

https://discord.com/developers/docs/resources/message#create-message
"""

MODAL_COMPONENTS: Final = 5
"""The most that stand in a modal, those inside of others aside. In components.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
"""

MODAL_TITLE_CHARACTERS: Final = 45
"""The most that the title of a modal has. In characters.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal
"""

NICKNAME_CHARACTERS: Final = 32
"""The most that a nickname has. In characters.

https://discord.com/developers/docs/resources/user#usernames-and-nicknames
"""

POLL_ANSWERS: Final = 10
"""The most that a poll has. In answers.

https://discord.com/developers/docs/resources/poll#poll-create-request-object
"""

POLL_ANSWER_CHARACTERS: Final = 55
"""The most that an answer has. In characters.

https://discord.com/developers/docs/resources/poll#poll-media-object
"""

POLL_HOURS: Final = 768
"""How long a poll is open at most. In hours.

https://discord.com/developers/docs/resources/poll#poll-create-request-object
"""

POLL_QUESTION_CHARACTERS: Final = 300
"""The most that a question has. In characters.

https://discord.com/developers/docs/resources/poll#poll-media-object
"""

POST_TAGS: Final = 5
"""The most that a post has. In tags.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-thread
"""

PRESENCE_UPDATES_PER_INTERVAL: Final = 5
"""The most that a client changes what it is doing in PRESENCE_UPDATE_INTERVAL_SECONDS. In updates.

https://discord.com/developers/docs/events/gateway-events#activity-object
"""

PRESENCE_UPDATE_INTERVAL_SECONDS: Final = 20
"""The time in which changes of what a client is doing are counted. In seconds.

https://discord.com/developers/docs/events/gateway-events#activity-object
"""

RADIO_GROUP_OPTIONS: Final = 10
"""The most that a group of radio buttons offers; the fewest is 2. In options.

https://discord.com/developers/docs/components/reference#radio-group
"""

REQUEST_GUILD_MEMBERS_NONCE_BYTES: Final = 32
"""The most that the nonce of a request for members has; a longer one is ignored. In bytes.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

REQUEST_GUILD_MEMBERS_USERS: Final = 100
"""The most that a request for members names, and the most that a beginning of names finds. In
users.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

REST_INVALID_REQUESTS_PER_INTERVAL: Final = 10_000
"""How many answers of 401, 403 and 429 an IP address may get in
REST_INVALID_REQUEST_INTERVAL_SECONDS before it is shut out. In requests.

https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
"""

REST_INVALID_REQUEST_INTERVAL_SECONDS: Final = 600
"""The time in which invalid requests are counted. In seconds.

https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
"""

REST_REQUESTS_PER_SECOND: Final = 50
"""The most that a bot makes, its interactions aside; without a token, the most from an IP address.
In requests.

https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
"""

SEARCH_OFFSET: Final = 9_975
"""The most that a search of a guild can skip. In messages.

https://discord.com/developers/docs/resources/message#search-guild-messages
"""

SECTION_TEXTS: Final = 3
"""The most texts that a section has. In components.

https://discord.com/developers/docs/components/reference#section
"""

SELECT_OPTIONS: Final = 25
"""The most that a menu offers. In options.

https://discord.com/developers/docs/components/reference#string-select
"""

SELECT_OPTION_CHARACTERS: Final = 100
"""The most that label, value and description of an option have, each. In characters.

https://discord.com/developers/docs/components/reference#string-select-select-option-structure
"""

SELECT_PLACEHOLDER_CHARACTERS: Final = 150
"""The most in an empty menu. In characters.

https://discord.com/developers/docs/components/reference#string-select
"""

SELECT_VALUES: Final = 25
"""The most that can be chosen in a menu. In values.

https://discord.com/developers/docs/components/reference#string-select
"""

SHARD_GUILDS: Final = 2_500
"""The most that a shard holds. In guilds.

https://discord.com/developers/docs/events/gateway#sharding
"""

SLOWMODE_SECONDS: Final = 21_600
"""The longest pause between two messages. In seconds.

https://discord.com/developers/docs/resources/channel#channel-object
"""

SNOWFLAKE_EPOCH_MILLISECONDS: Final = 1_420_070_400_000
"""The time at which the times inside ids begin: the first second of 2015. In milliseconds since
1970.

https://discord.com/developers/docs/reference#snowflakes
"""

SOUND_BYTES: Final = 524_288
"""The most that the file of a sound has. In bytes.

https://discord.com/developers/docs/resources/soundboard#create-guild-soundboard-sound
"""

SOUND_MILLISECONDS: Final = 5_200
"""How long a sound plays at most. In milliseconds.

https://discord.com/developers/docs/resources/soundboard#create-guild-soundboard-sound
"""

STAGE_BITRATE: Final = 64_000
"""The most of a stage. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

STAGE_CHANNEL_USERS: Final = 10_000
"""The most that a stage can be limited to. In users.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

STICKER_BYTES: Final = 524_288
"""The most that the file of a sticker has. In bytes.

https://discord.com/developers/docs/resources/sticker#create-guild-sticker
"""

STICKER_FRAMES: Final = 1_000
"""The most that a sticker that moves has. In frames.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

STICKER_SECONDS: Final = 5
"""How long a sticker moves at most. In seconds.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

TEAM_APPLICATIONS: Final = 75
"""The most that a team has. In applications.

https://discord.com/developers/docs/topics/teams
"""

TEXT_INPUT_CHARACTERS: Final = 4_000
"""The most that a user can write into a field of a modal. In characters.

https://discord.com/developers/docs/components/reference#text-input
"""

TEXT_INPUT_PLACEHOLDER_CHARACTERS: Final = 100
"""The most in an empty field of a modal. In characters.

https://discord.com/developers/docs/components/reference#text-input
"""

THREAD_MEMBERS: Final = 1_000
"""The most that a thread has. In members.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

THREAD_MEMBERS_COUNTED: Final = 50
"""As far as a thread counts its members. In members.

https://discord.com/developers/docs/resources/channel#channel-object
"""

TIMEOUT_SECONDS: Final = 2_419_200
"""How long a timeout lasts at most. In seconds.

https://discord.com/developers/docs/resources/guild#modify-guild-member
"""

USERNAME_MAXIMUM_CHARACTERS: Final = 32
"""The most that a username has. In characters.

https://discord.com/developers/docs/resources/user#usernames-and-nicknames
"""

USERNAME_MINIMUM_CHARACTERS: Final = 2
"""The fewest that a username has. In characters.

https://discord.com/developers/docs/resources/user#usernames-and-nicknames
"""

USER_FRIENDS: Final = 1_000
"""The most friends that a user has. In users.

https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
"""

USER_GUILDS: Final = 200
"""The most that a user is in; bots know no limit. In guilds.

https://discord.com/developers/docs/resources/user#get-current-user-guilds
"""

VOICE_AUDIO_CHANNELS: Final = 2
"""How many channels the sound has. In channels.

https://discord.com/developers/docs/topics/voice-connections#transport-encryption-and-sending-voice
"""

VOICE_BINARY_OPCODE_BYTES: Final = 1
"""What the opcode of a binary payload takes. In bytes.

https://discord.com/developers/docs/topics/voice-connections#binary-websocket-messages
"""

VOICE_BINARY_SEQUENCE_BYTES: Final = 2
"""What the sequence number takes in front of a binary payload; the client sends none. In bytes.

https://discord.com/developers/docs/topics/voice-connections#binary-websocket-messages
"""

VOICE_BINARY_TRANSITION_ID_BYTES: Final = 2
"""What the id of a transition takes in opcodes 29 and 30. In bytes.

https://daveprotocol.com/#dave_mls_announce_commit_transition-29
"""

VOICE_BITRATE: Final = 96_000
"""The most of a voice channel in a guild without boosts. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_BITRATE_TIER_1: Final = 128_000
"""The most of a voice channel at boost level 1. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_BITRATE_TIER_2: Final = 256_000
"""The most of a voice channel at boost level 2. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_BITRATE_TIER_3: Final = 384_000
"""The most of a voice channel at boost level 3, or with VIP_REGIONS. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_CHANNEL_STATUS_CHARACTERS: Final = 500
"""The most that the status of a voice channel has. In characters.

https://discord.com/developers/docs/resources/channel#set-voice-channel-status
"""

VOICE_CHANNEL_USERS: Final = 99
"""The most that a voice channel can be limited to. In users.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_IP_DISCOVERY_ADDRESS_BYTES: Final = 64
"""What the address takes in a packet of the IP discovery. In bytes.

https://discord.com/developers/docs/topics/voice-connections#ip-discovery
"""

VOICE_IP_DISCOVERY_BYTES: Final = 74
"""What a packet of the IP discovery has. In bytes.

https://discord.com/developers/docs/topics/voice-connections#ip-discovery
"""

VOICE_IP_DISCOVERY_LENGTH: Final = 70
"""What a packet of the IP discovery says to follow its type and length. In bytes.

https://discord.com/developers/docs/topics/voice-connections#ip-discovery
"""

VOICE_MESSAGE_WAVEFORM_POINTS: Final = 256
"""The most that the preview of a voice message has, a byte each. In points.

https://discord.com/developers/docs/resources/message#voice-messages
"""

VOICE_MINIMUM_BITRATE: Final = 8_000
"""The least of a voice channel or a stage. In bits per second.

https://discord.com/developers/docs/resources/channel#modify-channel-json-params-guild-channel
"""

VOICE_RTP_HEADER_BYTES: Final = 12
"""What the header of a voice packet has. In bytes.

https://discord.com/developers/docs/topics/voice-connections#transport-encryption-modes-voice-packet-structure
"""

VOICE_SAMPLE_RATE: Final = 48_000
"""How the sound is sampled. In samples per second.

https://discord.com/developers/docs/topics/voice-connections#transport-encryption-and-sending-voice
"""

VOICE_SECRET_KEY_BYTES: Final = 32
"""What the key of a session has. In bytes.

https://discord.com/developers/docs/topics/voice-connections#transport-encryption-modes
"""

VOICE_SILENCE_FRAMES: Final = 5
"""How many frames of silence come before a pause. In frames.

https://discord.com/developers/docs/topics/voice-connections#voice-data-interpolation
"""

WEBHOOK_EVENT_RESPONSE_SECONDS: Final = 3
"""How long a webhook event waits for its answer. In seconds.

https://discord.com/developers/docs/events/webhook-events#responding-to-events
"""

WEBHOOK_EVENT_RETRY_SECONDS: Final = 600
"""How long Discord goes on trying to tell of a webhook event. In seconds.

https://discord.com/developers/docs/events/webhook-events#responding-to-events
"""

WEBHOOK_NAME_CHARACTERS: Final = 80
"""The most that the name of a webhook has. In characters.

https://discord.com/developers/docs/resources/webhook#create-webhook
"""

WELCOME_SCREEN_CHANNELS: Final = 5
"""The most on a welcome screen. In channels.

https://discord.com/developers/docs/resources/guild#welcome-screen-object
"""

WIDGET_MEMBERS: Final = 100
"""The most that a widget lists. In members.

https://discord.com/developers/docs/resources/guild#guild-widget-object
"""
