"""Error codes: What an error of the API says beside its HTTP status.

Generated from `schema/models/error_codes.yaml` by `make generate`; not to be edited.
"""

from gloam.core.enums import OpenIntEnum

__all__ = ["JsonErrorCode"]


class JsonErrorCode(OpenIntEnum):
    """What went wrong with a request.

    https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes
    """

    GENERAL_ERROR = 0
    """Something is wrong with the request, and no other code says what."""

    UNKNOWN_ACCOUNT = 10001
    """There is no such account."""

    UNKNOWN_APPLICATION = 10002
    """There is no such application."""

    UNKNOWN_CHANNEL = 10003
    """There is no such channel, or the caller cannot know of it."""

    UNKNOWN_GUILD = 10004
    """There is no such guild, or the caller is not in it."""

    UNKNOWN_INTEGRATION = 10005
    """There is no such integration."""

    UNKNOWN_INVITE = 10006
    """There is no such invite, or it has run out."""

    UNKNOWN_MEMBER = 10007
    """The user is not in the guild."""

    UNKNOWN_MESSAGE = 10008
    """There is no such message in the channel."""

    UNKNOWN_PERMISSION_OVERWRITE = 10009
    """The channel has no such overwrite."""

    UNKNOWN_PROVIDER = 10010
    """There is no such provider of accounts."""

    UNKNOWN_ROLE = 10011
    """There is no such role in the guild."""

    UNKNOWN_TOKEN = 10012
    """There is no such token."""

    UNKNOWN_USER = 10013
    """There is no such user."""

    UNKNOWN_EMOJI = 10014
    """There is no such emoji, or the caller may not use it."""

    UNKNOWN_WEBHOOK = 10015
    """There is no such webhook."""

    UNKNOWN_WEBHOOK_SERVICE = 10016
    """There is no such service behind webhooks."""

    UNKNOWN_SESSION = 10020
    """There is no such session."""

    UNKNOWN_ASSET = 10021
    """There is no such picture or file."""

    UNKNOWN_BAN = 10026
    """The user is not banned."""

    UNKNOWN_SKU = 10027
    """There is no such SKU."""

    UNKNOWN_STORE_LISTING = 10028
    """There is no such listing in the store."""

    UNKNOWN_ENTITLEMENT = 10029
    """There is no such entitlement."""

    UNKNOWN_BUILD = 10030
    """There is no such build of a game."""

    UNKNOWN_LOBBY = 10031
    """There is no such lobby."""

    UNKNOWN_BRANCH = 10032
    """There is no such branch of a game."""

    UNKNOWN_STORE_DIRECTORY_LAYOUT = 10033
    """There is no such layout of the store."""

    UNKNOWN_REDISTRIBUTABLE = 10036
    """There is no such file to install along with a game."""

    UNKNOWN_GIFT_CODE = 10038
    """There is no such gift."""

    UNKNOWN_STREAM = 10049
    """There is no such stream."""

    UNKNOWN_PREMIUM_SUBSCRIBE_COOLDOWN = 10050
    """There is no such waiting time after a boost."""

    UNKNOWN_GUILD_TEMPLATE = 10057
    """There is no such template of a guild."""

    UNKNOWN_DISCOVERY_CATEGORY = 10059
    """The discovery has no such category."""

    UNKNOWN_STICKER = 10060
    """There is no such sticker."""

    UNKNOWN_STICKER_PACK = 10061
    """There is no such pack of stickers."""

    UNKNOWN_INTERACTION = 10062
    """There is no such interaction; often its 3 seconds are over."""

    UNKNOWN_APPLICATION_COMMAND = 10063
    """There is no such command."""

    UNKNOWN_VOICE_STATE = 10065
    """The user is in no voice channel."""

    UNKNOWN_APPLICATION_COMMAND_PERMISSIONS = 10066
    """The command has no permissions of its own."""

    UNKNOWN_STAGE_INSTANCE = 10067
    """No stage is live in the channel."""

    UNKNOWN_MEMBER_VERIFICATION_FORM = 10068
    """The guild has no form for new members."""

    UNKNOWN_WELCOME_SCREEN = 10069
    """The guild has no welcome screen."""

    UNKNOWN_SCHEDULED_EVENT = 10070
    """There is no such scheduled event."""

    UNKNOWN_SCHEDULED_EVENT_USER = 10071
    """The user is not interested in the scheduled event."""

    UNKNOWN_TAG = 10087
    """The forum has no such tag."""

    UNKNOWN_SOUND = 10097
    """There is no such soundboard sound."""

    UNKNOWN_INVITE_TARGET_USERS_JOB = 10124
    """The invite is for everyone, so that no list of users is being worked on."""

    UNKNOWN_INVITE_TARGET_USERS = 10129
    """The invite is for everyone, so that it has no list of users."""

    BOTS_NOT_ALLOWED = 20001
    """Bots cannot use the endpoint."""

    ONLY_BOTS_ALLOWED = 20002
    """Nobody but bots can use the endpoint."""

    EXPLICIT_CONTENT = 20009
    """The recipients do not take explicit content."""

    NOT_AUTHORIZED_FOR_APPLICATION = 20012
    """The caller may not do that with the application."""

    PREMIUM_SUBSCRIPTION_REQUIRED = 20015
    """It takes a premium subscription."""

    SLOWMODE_RATE_LIMITED = 20016
    """The slow mode of the channel wants a pause."""

    MAZE = 20017
    """Kept from a place that is not for the caller."""

    NOT_ACCOUNT_OWNER = 20018
    """It takes the owner of the account."""

    ANNOUNCEMENT_EDIT_RATE_LIMITED = 20022
    """A published message was edited too often."""

    UNDER_MINIMUM_AGE = 20024
    """The user is too young."""

    CHANNEL_WRITE_RATE_LIMITED = 20028
    """Too much was written in the channel."""

    GUILD_WRITE_RATE_LIMITED = 20029
    """Too much was written in the guild."""

    WORDS_NOT_ALLOWED = 20031
    """A word in the topic of a stage, in the name or the description of a guild or in the name of a
    channel is not allowed.
    """

    PREMIUM_TIER_TOO_LOW = 20035
    """The guild has too few boosts for it."""

    MAXIMUM_GUILDS = 30001
    """The user is in as many guilds as one can be."""

    MAXIMUM_FRIENDS = 30002
    """The user has as many friends as one can have."""

    MAXIMUM_PINS = 30003
    """As many messages as the channel can hold are pinned."""

    MAXIMUM_RECIPIENTS = 30004
    """The group has as many members as it can."""

    MAXIMUM_ROLES = 30005
    """The guild has as many roles as it can."""

    MAXIMUM_WEBHOOKS = 30007
    """The channel has as many webhooks as it can."""

    MAXIMUM_EMOJIS = 30008
    """The guild has as many still emojis as it can."""

    MAXIMUM_REACTIONS = 30010
    """The message has as many different reactions as it can."""

    MAXIMUM_GROUP_DMS = 30011
    """The user is in as many groups as one can be."""

    MAXIMUM_CHANNELS = 30013
    """The guild has as many channels as it can."""

    MAXIMUM_ATTACHMENTS = 30015
    """The message has more files than it can."""

    MAXIMUM_INVITES = 30016
    """The guild has as many invites as it can."""

    MAXIMUM_ANIMATED_EMOJIS = 30018
    """The guild has as many animated emojis as it can."""

    MAXIMUM_MEMBERS = 30019
    """The guild has as many members as it can."""

    MAXIMUM_DISCOVERY_CATEGORIES = 30030
    """The guild is in as many categories of the discovery as it can be."""

    TEMPLATE_ALREADY_EXISTS = 30031
    """The guild has a template, and can have but one."""

    MAXIMUM_APPLICATION_COMMANDS = 30032
    """The application has as many commands as it can."""

    MAXIMUM_THREAD_MEMBERS = 30033
    """The thread has as many members as it can."""

    MAXIMUM_DAILY_COMMAND_CREATES = 30034
    """The application has made as many commands as it can in a day."""

    MAXIMUM_NON_MEMBER_BANS = 30035
    """As many users who are not in the guild as possible were banned."""

    MAXIMUM_BAN_FETCHES = 30037
    """The bans were asked for too often."""

    MAXIMUM_SCHEDULED_EVENTS = 30038
    """The guild has as many scheduled events that are not over as it can."""

    MAXIMUM_STICKERS = 30039
    """The guild has as many stickers as it can."""

    MAXIMUM_PRUNE_REQUESTS = 30040
    """Members were pruned too often; later it works again."""

    MAXIMUM_WIDGET_UPDATES = 30042
    """The widget was changed too often; later it works again."""

    MAXIMUM_SOUNDBOARD_SOUNDS = 30045
    """The guild has as many soundboard sounds as it can."""

    MAXIMUM_OLD_MESSAGE_EDITS = 30046
    """Messages that are older than an hour were edited too often; later it works again."""

    MAXIMUM_PINNED_THREADS = 30047
    """As many posts as the forum can hold are pinned."""

    MAXIMUM_FORUM_TAGS = 30048
    """The forum has as many tags as it can."""

    BITRATE_TOO_HIGH = 30052
    """The bit rate is too high for this kind of channel."""

    MAXIMUM_PREMIUM_EMOJIS = 30056
    """The guild has as many premium emojis as it can."""

    MAXIMUM_GUILD_WEBHOOKS = 30058
    """The guild has as many webhooks as it can."""

    MAXIMUM_PERMISSION_OVERWRITES = 30060
    """The channel has as many permission overwrites as it can."""

    GUILD_CHANNELS_TOO_LARGE = 30061
    """The channels of the guild take up too much together."""

    UNAUTHORIZED = 40001
    """The token is missing or wrong."""

    ACCOUNT_VERIFICATION_REQUIRED = 40002
    """The user must verify their account first."""

    DIRECT_MESSAGES_TOO_FAST = 40003
    """Too many direct messages were opened in too short a time."""

    SEND_MESSAGES_DISABLED = 40004
    """Messages cannot be sent for the time being."""

    REQUEST_ENTITY_TOO_LARGE = 40005
    """The request is too large."""

    FEATURE_DISABLED = 40006
    """Discord has switched the feature off for the time being."""

    USER_BANNED = 40007
    """The user is banned from the guild."""

    ONE_PARENT_CHANGE_AT_A_TIME = 40009
    """One request can move one channel to another category, not several."""

    CONNECTION_REVOKED = 40012
    """The connection to the other service was revoked."""

    NOT_CONSUMABLE = 40018
    """Only an entitlement to something consumable can be consumed."""

    NOT_A_TEST_ENTITLEMENT = 40019
    """Only a test entitlement can be deleted."""

    USER_NOT_IN_VOICE = 40032
    """The user is in no voice channel."""

    ALREADY_CROSSPOSTED = 40033
    """The message has been published before."""

    COMMAND_NAME_TAKEN = 40041
    """The application has a command with this name."""

    INTERACTION_NOT_SENT = 40043
    """The interaction could not be sent to the application."""

    MESSAGE_IN_FORUM = 40058
    """A forum takes posts, not messages."""

    INTERACTION_ALREADY_ACKNOWLEDGED = 40060
    """The interaction has been answered before."""

    TAG_NAMES_NOT_UNIQUE = 40061
    """Two tags have the same name."""

    SERVICE_RATE_LIMITED = 40062
    """A service behind the endpoint is asked too often."""

    NO_TAGS_AVAILABLE = 40066
    """A post needs a tag, and all of them are for moderators."""

    TAG_REQUIRED = 40067
    """A post in this channel needs a tag."""

    ENTITLEMENT_ALREADY_GRANTED = 40074
    """There is an entitlement to it."""

    MAXIMUM_FOLLOW_UPS = 40094
    """The interaction has as many follow-up messages as it can."""

    BLOCKED_BY_CLOUDFLARE = 40333
    """Cloudflare stopped the request before it got to Discord; a proper User-Agent may help."""

    MISSING_ACCESS = 50001
    """The caller cannot get at it."""

    INVALID_ACCOUNT_TYPE = 50002
    """It is not for this kind of account."""

    NOT_IN_DM_CHANNEL = 50003
    """It is not possible with direct messages."""

    WIDGET_DISABLED = 50004
    """The widget of the guild is off."""

    NOT_MESSAGE_AUTHOR = 50005
    """The message was written by someone else."""

    EMPTY_MESSAGE = 50006
    """The message has nothing in it."""

    CANNOT_MESSAGE_USER = 50007
    """The user takes no messages from the caller."""

    NOT_A_TEXT_CHANNEL = 50008
    """The channel takes no messages."""

    VERIFICATION_LEVEL_TOO_HIGH = 50009
    """The guild wants more proof of the account than there is."""

    APPLICATION_HAS_NO_BOT = 50010
    """The application has no bot."""

    MAXIMUM_APPLICATIONS = 50011
    """There are as many applications as there can be."""

    INVALID_OAUTH2_STATE = 50012
    """The state of the OAuth2 flow is wrong."""

    MISSING_PERMISSIONS = 50013
    """A permission for it is missing."""

    INVALID_TOKEN = 50014
    """The token is wrong."""

    NOTE_TOO_LONG = 50015
    """The note is too long."""

    INVALID_BULK_DELETE_COUNT = 50016
    """There are too few or too many messages to delete at once."""

    INVALID_MFA_LEVEL = 50017
    """There is no such level of a second factor."""

    PIN_IN_OTHER_CHANNEL = 50019
    """A message can be pinned in its own channel alone."""

    INVALID_INVITE_CODE = 50020
    """The code of the invite is taken, or is not possible."""

    SYSTEM_MESSAGE = 50021
    """It is not possible with a message of the system."""

    INVALID_CHANNEL_TYPE = 50024
    """It is not possible with this kind of channel."""

    INVALID_OAUTH2_TOKEN = 50025
    """The OAuth2 token is wrong."""

    MISSING_OAUTH2_SCOPE = 50026
    """The token lacks a scope."""

    INVALID_WEBHOOK_TOKEN = 50027
    """The token of the webhook is wrong."""

    INVALID_ROLE = 50028
    """The role does not suit it."""

    INVALID_RECIPIENTS = 50033
    """A recipient does not suit it."""

    MESSAGE_TOO_OLD_TO_BULK_DELETE = 50034
    """A message is too old to be deleted with others."""

    INVALID_FORM_BODY = 50035
    """A field of the request is wrong, or its Content-Type is; the errors say which."""

    INVITE_TO_GUILD_WITHOUT_BOT = 50036
    """The invite leads to a guild that the bot is not in."""

    INVALID_ACTIVITY_ACTION = 50039
    """The activity has no such action."""

    INVALID_API_VERSION = 50041
    """There is no such version of the API."""

    FILE_TOO_LARGE = 50045
    """A file is too large."""

    INVALID_FILE = 50046
    """A file cannot be read."""

    SELF_REDEEMED_GIFT = 50054
    """The gift is from the user themselves."""

    INVALID_GUILD = 50055
    """The guild does not suit it."""

    INVALID_SKU = 50057
    """The SKU does not suit it."""

    INVALID_REQUEST_ORIGIN = 50067
    """The request comes from a place that it may not come from."""

    INVALID_MESSAGE_TYPE = 50068
    """It is not possible with this kind of message."""

    PAYMENT_SOURCE_REQUIRED = 50070
    """The gift takes a way to pay."""

    SYSTEM_WEBHOOK = 50073
    """It is not possible with a webhook of the system."""

    CHANNEL_REQUIRED_FOR_COMMUNITY = 50074
    """A community needs the channel."""

    STICKERS_NOT_EDITABLE = 50080
    """The stickers of a message stay as they are."""

    INVALID_STICKER = 50081
    """The sticker does not suit the message."""

    THREAD_ARCHIVED = 50083
    """It is not possible in an archived thread."""

    INVALID_THREAD_NOTIFICATIONS = 50084
    """There is no such setting for the notifications of a thread."""

    BEFORE_THREAD_CREATION = 50085
    """`before` is earlier than the thread."""

    COMMUNITY_CHANNEL_NOT_TEXT = 50086
    """The channels that a community needs must be text channels."""

    ENTITY_TYPE_MISMATCH = 50091
    """The scheduled event is of another kind."""

    NOT_AVAILABLE_IN_LOCATION = 50095
    """The guild cannot be seen from where the user is."""

    MONETIZATION_REQUIRED = 50097
    """The guild must be able to sell things."""

    MORE_BOOSTS_REQUIRED = 50101
    """The guild has too few boosts."""

    INVALID_JSON = 50109
    """The body of the request is no JSON."""

    INVALID_PROVIDED_FILE = 50110
    """The file cannot be used."""

    INVALID_FILE_TYPE = 50123
    """The file is of the wrong kind."""

    FILE_TOO_LONG = 50124
    """The file plays for more than 5.2 seconds."""

    OWNER_CANNOT_BE_PENDING = 50131
    """The owner of a guild cannot be waiting to join it."""

    OWNER_CANNOT_BE_BOT = 50132
    """A bot cannot become the owner."""

    ASSET_NOT_RESIZABLE = 50138
    """The picture stays above 262,144 bytes however small it is made."""

    MIXED_SUBSCRIPTION_ROLES = 50144
    """An emoji is for roles that are sold or for those that are not, never both."""

    CANNOT_CONVERT_PREMIUM_EMOJI = 50145
    """A premium emoji cannot become a usual one, or the other way round."""

    UPLOADED_FILE_NOT_FOUND = 50146
    """There is no such file among those uploaded."""

    INVALID_EMOJI = 50151
    """The emoji does not suit it."""

    VOICE_MESSAGE_WITH_CONTENT = 50159
    """A voice message has nothing else in it."""

    VOICE_MESSAGE_NEEDS_ONE_ATTACHMENT = 50160
    """A voice message is one sound file."""

    VOICE_MESSAGE_NEEDS_METADATA = 50161
    """A voice message needs its length and its waveform."""

    VOICE_MESSAGE_NOT_EDITABLE = 50162
    """A voice message stays as it is."""

    CANNOT_DELETE_SUBSCRIPTION_INTEGRATION = 50163
    """The integration behind the subscriptions of a guild stays."""

    VOICE_EFFECT_WHEN_MUTED = 50167
    """A user who is muted, deafened or in the audience sends no effects."""

    NO_VOICE_MESSAGES_IN_CHANNEL = 50173
    """The caller may not send voice messages in the channel."""

    ACCOUNT_NOT_VERIFIED = 50178
    """The account must be verified first."""

    INVALID_FILE_DURATION = 50192
    """The file does not say how long it plays."""

    NO_MUTUAL_GUILDS = 50278
    """The bot and the user have no guild in common, so that there are no messages between them."""

    MISSING_STICKER_PERMISSION = 50600
    """The caller may not send the sticker."""

    TWO_FACTOR_REQUIRED = 60003
    """It takes a second factor."""

    NO_USERS_WITH_TAG = 80004
    """No user has this tag."""

    REACTION_BLOCKED = 90001
    """The author of the message, or the guild, keeps the reaction away."""

    BURST_REACTIONS_NOT_AVAILABLE = 90002
    """The user has no super reactions."""

    INDEX_NOT_AVAILABLE = 110000
    """The index is not ready; later it works."""

    APPLICATION_NOT_AVAILABLE = 110001
    """The application is not ready; later it works."""

    RESOURCE_OVERLOADED = 130000
    """The API has too much to do; a little later it works."""

    STAGE_ALREADY_OPEN = 150006
    """The stage is live."""

    REPLY_WITHOUT_READ_HISTORY = 160002
    """A reply takes the permission to read the messages of the channel."""

    THREAD_ALREADY_CREATED = 160004
    """The message has a thread."""

    THREAD_LOCKED = 160005
    """The thread is locked."""

    MAXIMUM_ACTIVE_THREADS = 160006
    """The guild has as many active threads as it can."""

    MAXIMUM_ACTIVE_ANNOUNCEMENT_THREADS = 160007
    """The guild has as many active announcement threads as it can."""

    FORWARD_UNREADABLE_MESSAGE = 160014
    """A message is not forwarded by one who cannot read it."""

    INVALID_LOTTIE_JSON = 170001
    """The Lottie file is no proper JSON."""

    LOTTIE_WITH_RASTER_IMAGE = 170002
    """The Lottie file holds a PNG, a JPEG or the like."""

    MAXIMUM_STICKER_FRAME_RATE = 170003
    """The sticker has too many frames a second."""

    MAXIMUM_STICKER_FRAMES = 170004
    """The sticker has more than 1,000 frames."""

    MAXIMUM_LOTTIE_DIMENSIONS = 170005
    """The Lottie animation is too wide or too high."""

    INVALID_STICKER_FRAME_RATE = 170006
    """The sticker has too few or too many frames a second."""

    MAXIMUM_STICKER_DURATION = 170007
    """The sticker plays for more than 5 seconds."""

    SCHEDULED_EVENT_FINISHED = 180000
    """The scheduled event is over."""

    STAGE_NOT_CREATED = 180002
    """The stage of the scheduled event could not be opened."""

    MESSAGE_BLOCKED_BY_AUTO_MODERATION = 200000
    """Auto-moderation blocked the message."""

    TITLE_BLOCKED_BY_AUTO_MODERATION = 200001
    """Auto-moderation blocked the title."""

    WEBHOOK_IN_FORUM_NEEDS_THREAD = 220001
    """A webhook in a forum needs a thread to write in, or a name for a new one."""

    WEBHOOK_WITH_TWO_THREADS = 220002
    """A webhook takes a thread or the name of a new one, not both."""

    WEBHOOK_THREAD_OUTSIDE_FORUM = 220003
    """A webhook can start a thread in a forum alone."""

    WEBHOOK_SERVICE_IN_FORUM = 220004
    """The services behind webhooks cannot be used in a forum."""

    MESSAGE_BLOCKED_BY_LINK_FILTER = 240000
    """The message holds a link that is known to do harm."""

    JOINING_GUILDS_LIMITED = 340015
    """The user may not join more guilds for now."""

    ONBOARDING_REQUIREMENTS_NOT_MET = 350000
    """The onboarding cannot be switched on, since something that it needs is missing."""

    ONBOARDING_BELOW_REQUIREMENTS = 350001
    """The onboarding cannot be changed to less than it needs."""

    FILE_UPLOADS_LIMITED = 400001
    """Files cannot be uploaded to the guild for now."""

    BAN_FAILED = 500000
    """The users could not be banned."""

    POLL_VOTING_BLOCKED = 520000
    """The user may not vote."""

    POLL_EXPIRED = 520001
    """The poll is over."""

    POLL_IN_INVALID_CHANNEL = 520002
    """This kind of channel has no polls."""

    POLL_NOT_EDITABLE = 520003
    """A message with a poll stays as it is."""

    POLL_EMOJI_NOT_AVAILABLE = 520004
    """An emoji of the poll cannot be used."""

    NOT_A_POLL = 520006
    """The message has no poll to end."""

    POLL_ALREADY_EXPIRED = 520007
    """The poll is over, so that it cannot be ended."""

    PROVISIONAL_ACCOUNTS_NOT_ALLOWED = 530000
    """The application may not use provisional accounts."""

    ID_TOKEN_EXPIRED = 530001
    """The ID token is too old; its issuer gives a new one."""

    ID_TOKEN_ISSUER_MISMATCH = 530002
    """The ID token comes from an issuer that is not set up."""

    ID_TOKEN_AUDIENCE_MISMATCH = 530003
    """The ID token was made for another audience than the one that is set up."""

    ID_TOKEN_ISSUED_TOO_LONG_AGO = 530004
    """The ID token was issued more than a week ago."""

    USERNAME_NOT_GENERATED = 530006
    """No free username was found in time; another try may work."""

    INVALID_CLIENT_SECRET = 530007
    """The client secret is wrong."""

    ACCOUNT_NOT_PROVISIONAL = 530010
    """The user has an account of their own, and signs in by OAuth2."""

    MERGE_SOURCE_BANNED = 530017
    """The account to merge is banned."""
