"""Messages: What is written, with all that hangs on it.

Generated from `schema/models/messages.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Union

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.applications import PartialApplication
from gloam.models.channels import Channel, ChannelType, PartialChannel
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.emojis import Emoji
from gloam.models.ids import (
    ApplicationId,
    AttachmentId,
    ChannelId,
    GenericId,
    GuildId,
    InteractionId,
    MessageId,
    RoleId,
    SkuId,
    UserId,
    WebhookId,
)
from gloam.models.members import GuildMember, PartialGuildMember
from gloam.models.polls import Poll
from gloam.models.roles import Role
from gloam.models.stickers import Sticker, StickerItem
from gloam.models.users import User

__all__ = [
    "AllowedMentionType",
    "AllowedMentions",
    "Attachment",
    "AttachmentFlags",
    "BaseThemeType",
    "GatewayMessage",
    "GuildProductPurchase",
    "InteractionType",
    "MentionedUser",
    "Message",
    "MessageActivity",
    "MessageActivityType",
    "MessageCall",
    "MessageFlags",
    "MessageInteraction",
    "MessageInteractionMetadata",
    "MessageLobbyMember",
    "MessageReference",
    "MessageReferenceType",
    "MessageSnapshot",
    "MessageType",
    "PurchaseNotification",
    "PurchaseType",
    "Reaction",
    "ReactionCountDetails",
    "ReactionType",
    "ResolvedData",
    "RoleSubscriptionData",
    "SharedClientTheme",
    "SnapshotMessage",
]


class MessageType(OpenIntEnum):
    """The kinds of messages.

    https://discord.com/developers/docs/resources/message#message-object-message-types
    """

    DEFAULT = 0
    """Something that someone wrote."""

    RECIPIENT_ADD = 1
    """Someone was added to a group or thread."""

    RECIPIENT_REMOVE = 2
    """Someone was removed from a group or thread."""

    CALL = 3
    """A call."""

    CHANNEL_NAME_CHANGE = 4
    """The channel has a new name."""

    CHANNEL_ICON_CHANGE = 5
    """The group has a new icon."""

    CHANNEL_PINNED_MESSAGE = 6
    """A message was pinned."""

    USER_JOIN = 7
    """Someone joined the guild."""

    GUILD_BOOST = 8
    """Someone boosted the guild."""

    GUILD_BOOST_TIER_1 = 9
    """A boost brought the guild to level 1."""

    GUILD_BOOST_TIER_2 = 10
    """A boost brought the guild to level 2."""

    GUILD_BOOST_TIER_3 = 11
    """A boost brought the guild to level 3."""

    CHANNEL_FOLLOW_ADD = 12
    """The channel now follows an announcement channel."""

    GUILD_DISCOVERY_DISQUALIFIED = 14
    """The guild was taken out of the discovery."""

    GUILD_DISCOVERY_REQUALIFIED = 15
    """The guild is back in the discovery."""

    GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING = 16
    """The guild may be taken out of the discovery: the first warning."""

    GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING = 17
    """The guild may be taken out of the discovery: the last warning."""

    THREAD_CREATED = 18
    """A thread was started."""

    REPLY = 19
    """A reply to another message."""

    CHAT_INPUT_COMMAND = 20
    """The answer to a slash command."""

    THREAD_STARTER_MESSAGE = 21
    """The first message of a thread, which points at the message that it was started from."""

    GUILD_INVITE_REMINDER = 22
    """A reminder to invite others."""

    CONTEXT_MENU_COMMAND = 23
    """The answer to a command of a context menu."""

    AUTO_MODERATION_ACTION = 24
    """Auto-moderation has done something."""

    ROLE_SUBSCRIPTION_PURCHASE = 25
    """Someone subscribed to a role."""

    INTERACTION_PREMIUM_UPSELL = 26
    """An offer to buy what an interaction needs."""

    STAGE_START = 27
    """A stage began."""

    STAGE_END = 28
    """A stage ended."""

    STAGE_SPEAKER = 29
    """Someone now speaks on a stage."""

    STAGE_TOPIC = 31
    """A stage has a new topic."""

    GUILD_APPLICATION_PREMIUM_SUBSCRIPTION = 32
    """Someone bought the premium of an application for the guild."""

    GUILD_INCIDENT_ALERT_MODE_ENABLED = 36
    """The guild has closed itself for safety."""

    GUILD_INCIDENT_ALERT_MODE_DISABLED = 37
    """The guild is open again."""

    GUILD_INCIDENT_REPORT_RAID = 38
    """Someone reported a raid."""

    GUILD_INCIDENT_REPORT_FALSE_ALARM = 39
    """Someone said that there was no raid."""

    PURCHASE_NOTIFICATION = 44
    """Someone bought something."""

    POLL_RESULT = 46
    """A poll has ended."""

    HD_STREAMING_UPGRADED = 55
    """A stream is now in high definition."""


class MessageFlags(Flags):
    """What is true of a message.

    https://discord.com/developers/docs/resources/message#message-object-message-flags
    """

    NONE = 0
    """The empty set."""

    CROSSPOSTED = 1
    """It was published to the channels that follow."""

    IS_CROSSPOST = 2
    """It comes from a channel that this one follows."""

    SUPPRESS_EMBEDS = 4
    """Its embeds are left out."""

    SOURCE_MESSAGE_DELETED = 8
    """The message that it comes from was deleted."""

    URGENT = 16
    """It is an urgent message of Discord."""

    HAS_THREAD = 32
    """A thread was started from it; the thread has its id."""

    EPHEMERAL = 64
    """Only the one who used the interaction sees it."""

    LOADING = 128
    """The answer to an interaction is yet to come."""

    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = 256
    """Not all members of the roles that it mentions could be added to the thread."""

    SUPPRESS_NOTIFICATIONS = 4096
    """Nobody is notified of it."""

    IS_VOICE_MESSAGE = 8192
    """It is a voice message."""

    HAS_SNAPSHOT = 16384
    """It forwards a message."""

    IS_COMPONENTS_V2 = 32768
    """Components are all that it is made of."""


class MessageActivityType(OpenIntEnum):
    """What a message invites to do.

    https://discord.com/developers/docs/resources/message#message-object-message-activity-types
    """

    JOIN = 1
    """To join."""

    SPECTATE = 2
    """To watch."""

    LISTEN = 3
    """To listen."""

    JOIN_REQUEST = 5
    """To ask to join."""

    STREAM_REQUEST = 6
    """To ask for a stream."""


class MessageReferenceType(OpenIntEnum):
    """What a message does with another.

    https://discord.com/developers/docs/resources/message#message-reference-types
    """

    DEFAULT = 0
    """It replies to it, or tells of it."""

    FORWARD = 1
    """It shows the other as it was at that time."""


class ReactionType(OpenIntEnum):
    """The ways to react.

    https://discord.com/developers/docs/resources/message#get-reactions-reaction-types
    """

    NORMAL = 0
    """The ordinary way."""

    BURST = 1
    """With a super reaction."""


class AttachmentFlags(Flags):
    """What is true of a file.

    https://discord.com/developers/docs/resources/message#attachment-object-attachment-flags
    """

    NONE = 0
    """The empty set."""

    IS_CLIP = 1
    """It is a clip of a stream."""

    IS_THUMBNAIL = 2
    """It stands for its post in a media channel, and is not in the message."""

    IS_REMIX = 4
    """It was edited with the remix feature, which is no more."""

    IS_SPOILER = 8
    """It is blurred until someone clicks it."""

    IS_ANIMATED = 32
    """It is a picture that moves."""


class AllowedMentionType(OpenStrEnum):
    """The kinds of mentions.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object-allowed-mention-types
    """

    ROLES = "roles"
    """Roles."""

    USERS = "users"
    """Users."""

    EVERYONE = "everyone"
    """Everyone, and those online."""


class BaseThemeType(OpenIntEnum):
    """What lies under the colors of a look.

    https://discord.com/developers/docs/resources/message#base-theme-types
    """

    UNSET = 0
    """As if dark."""

    DARK = 1
    """Dark."""

    LIGHT = 2
    """Light."""

    DARKER = 3
    """Darker."""

    MIDNIGHT = 4
    """Midnight."""


class InteractionType(OpenIntEnum):
    """The kinds of interactions.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type
    """

    PING = 1
    """Discord asks whether the address answers."""

    APPLICATION_COMMAND = 2
    """Someone used a command."""

    MESSAGE_COMPONENT = 3
    """Someone used a component of a message."""

    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    """Someone types, and wants suggestions."""

    MODAL_SUBMIT = 5
    """Someone filled in a form."""

    SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY = 6
    """Discord asks whether someone may buy something of a game."""


class PurchaseType(OpenIntEnum):
    """The kinds of purchases.

    https://discord.com/developers/docs/resources/message#message-object
    """

    GUILD_PRODUCT = 0
    """A product of a guild."""


class MessageActivity(Struct, frozen=True, gc=False, kw_only=True):
    """The activity that a message invites to.

    https://discord.com/developers/docs/resources/message#message-object-message-activity-structure
    """

    type: MessageActivityType
    """What it invites to do."""

    party_id: str | UnsetType = UNSET
    """The party to join."""


class MessageReference(Struct, frozen=True, gc=False, kw_only=True):
    """The message that another one replies to, forwards, or tells of.

    https://discord.com/developers/docs/resources/message#message-reference-object
    """

    type: MessageReferenceType | UnsetType = UNSET
    """What the other one does with it; a plain reference if absent."""

    message_id: MessageId | UnsetType = UNSET
    """The message."""

    channel_id: ChannelId | UnsetType = UNSET
    """Its channel; a reply need not say it."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild."""

    fail_if_not_exists: bool | UnsetType = UNSET
    """Whether to refuse a reply to a message that is gone; yes if absent. Requests alone have it.
    """


class ReactionCountDetails(Struct, frozen=True, gc=False, kw_only=True):
    """How many have reacted in which way.

    https://discord.com/developers/docs/resources/message#reaction-count-details-object
    """

    burst: int
    """How many super reactions."""

    normal: int
    """How many ordinary ones."""


class AllowedMentions(Struct, frozen=True, gc=False, kw_only=True):
    """Whom a message may notify.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object
    """

    parse: Sequence[AllowedMentionType] | UnsetType = UNSET
    """The kinds of mentions in the text that notify."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles to notify; not beside `roles` in `parse`."""

    users: Sequence[UserId] | UnsetType = UNSET
    """The users to notify; not beside `users` in `parse`."""

    replied_user: bool | UnsetType = UNSET
    """Whether a reply notifies the author of the other message; no if absent."""


class RoleSubscriptionData(Struct, frozen=True, gc=False, kw_only=True):
    """The role subscription that a message tells of.

    https://discord.com/developers/docs/resources/message#role-subscription-data-object
    """

    role_subscription_listing_id: SkuId
    """What was bought."""

    tier_name: str
    """The name of the tier."""

    total_months_subscribed: int
    """For how many months the user has subscribed in all."""

    is_renewal: bool
    """Whether the user had it before."""


class MessageCall(Struct, frozen=True, gc=False, kw_only=True):
    """The call that a message tells of.

    https://discord.com/developers/docs/resources/message#message-call-object
    """

    participants: Sequence[UserId]
    """Who took part."""

    ended_timestamp: datetime | None | UnsetType = UNSET
    """When it ended."""


class SharedClientTheme(Struct, frozen=True, gc=False, kw_only=True):
    """The look of Discord that a message shares.

    https://discord.com/developers/docs/resources/message#shared-client-theme-object
    """

    colors: Sequence[str]
    """Up to 5 colors, as six hexadecimal digits each."""

    gradient_angle: int
    """The direction of the gradient, up to 360 degrees."""

    base_mix: int
    """How strong the colors are, up to 100."""

    base_theme: BaseThemeType | None | UnsetType = UNSET
    """What lies under them."""


class GuildProductPurchase(Struct, frozen=True, gc=False, kw_only=True):
    """The product of a guild that was bought.

    https://discord.com/developers/docs/resources/message#message-object
    """

    listing_id: GenericId
    """What was bought."""

    product_name: str
    """The name of the product."""


class MessageLobbyMember(Struct, frozen=True, gc=False, kw_only=True):
    """Who wrote a message in a lobby.

    https://discord.com/developers/docs/resources/message#message-object
    """

    additional_name: str
    """Another name of theirs."""


class PurchaseNotification(Struct, frozen=True, gc=False, kw_only=True):
    """The purchase that a message tells of.

    https://discord.com/developers/docs/resources/message#message-object
    """

    type: PurchaseType
    """What kind of purchase it is."""

    guild_product_purchase: GuildProductPurchase | UnsetType = UNSET
    """The product of a guild that was bought."""


class MentionedUser(User, frozen=True, gc=False, kw_only=True):
    """A user whom a message mentions.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    member: GuildMember | UnsetType = UNSET
    """The user as a member, without the account."""


class Reaction(Struct, frozen=True, gc=False, kw_only=True):
    """An emoji that a message was reacted to with.

    https://discord.com/developers/docs/resources/message#reaction-object
    """

    count: int
    """How many have used it, in either way."""

    count_details: ReactionCountDetails
    """How many have used it in which way."""

    me: bool
    """Whether the current user has."""

    me_burst: bool
    """Whether the current user has, as a super reaction."""

    emoji: Emoji
    """The emoji."""

    burst_colors: Sequence[str]
    """The colors of the super reaction, in hexadecimal."""


class Attachment(Struct, frozen=True, gc=False, kw_only=True):
    """A file of a message.

    https://discord.com/developers/docs/resources/message#attachment-object
    """

    id: AttachmentId
    """Id of the file."""

    filename: str
    """The name of the file."""

    size: int
    """The size in bytes."""

    url: str
    """Where the file is."""

    proxy_url: str
    """Where Discord's copy is."""

    title: str | None | UnsetType = UNSET
    """The title of the file."""

    description: str | UnsetType = UNSET
    """What it shows, for those who cannot see it; up to 1024 characters."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    height: int | None | UnsetType = UNSET
    """The height of a picture or video in pixels."""

    width: int | None | UnsetType = UNSET
    """The width of a picture or video in pixels."""

    placeholder: str | UnsetType = UNSET
    """A thumbhash to show while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """The version of the placeholder."""

    ephemeral: bool | UnsetType = UNSET
    """Whether it will be gone after a while."""

    duration_secs: float | UnsetType = UNSET
    """How long the sound or video lasts, in seconds."""

    waveform: str | UnsetType = UNSET
    """The loudness of a voice message over time, in Base64."""

    flags: AttachmentFlags | UnsetType = UNSET
    """What else is true of it."""

    clip_participants: Sequence[User] | UnsetType = UNSET
    """Who was in the stream that a clip is from."""

    clip_created_at: datetime | UnsetType = UNSET
    """When a clip was made."""

    application: PartialApplication | None | UnsetType = UNSET
    """The application in the stream that a clip is from."""


class MessageInteractionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """The interaction that a message answers; which fields there are depends on its kind.

    https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
    """

    id: InteractionId
    """Id of the interaction."""

    type: InteractionType
    """What kind of interaction it is."""

    authorizing_integration_owners: Mapping[str, GenericId]
    """Who installed the application: '0' has the guild, or 0 in direct messages; '1' has the user.
    """

    user: User | UnsetType = UNSET
    """Who used it."""

    original_response_message_id: MessageId | UnsetType = UNSET
    """The first answer, if this is a later one."""

    target_user: User | UnsetType = UNSET
    """The user that a command was used on."""

    target_message_id: MessageId | UnsetType = UNSET
    """The message that a command was used on."""

    interacted_message_id: MessageId | UnsetType = UNSET
    """The message that the component is in."""

    triggering_interaction_metadata: Union["MessageInteractionMetadata", UnsetType] = UNSET
    """The interaction that opened the form."""


class MessageInteraction(Struct, frozen=True, gc=False, kw_only=True):
    """The interaction that a message answers, in the old form.

    https://discord.com/developers/docs/interactions/receiving-and-responding#message-interaction-object
    """

    id: InteractionId
    """Id of the interaction."""

    type: InteractionType
    """What kind of interaction it is."""

    name: str
    """The name of the command, with its group and subcommand."""

    user: User | UnsetType = UNSET
    """Who used it."""

    member: GuildMember | UnsetType = UNSET
    """Who used it, as a member without the account."""

    name_localized: str | UnsetType = UNSET
    """The name in the language of the user."""


class Message(Struct, frozen=True, gc=False, kw_only=True):
    """Something that was written in a channel.

    https://discord.com/developers/docs/resources/message#message-object
    """

    id: MessageId
    """Id of the message."""

    channel_id: ChannelId
    """The channel that it is in."""

    author: User
    """Who wrote it; for a webhook, its id, name and avatar."""

    content: str
    """The text; empty without the intent MESSAGE_CONTENT, for most messages."""

    timestamp: datetime
    """When it was written."""

    edited_timestamp: datetime | None
    """When it was last edited."""

    tts: bool
    """Whether it was read aloud."""

    mention_everyone: bool
    """Whether it mentions everyone."""

    mentions: Sequence[User]
    """The users that it mentions."""

    mention_roles: Sequence[RoleId]
    """The roles that it mentions."""

    attachments: Sequence[Attachment]
    """Its files."""

    embeds: Sequence[Embed]
    """The boxes below it."""

    pinned: bool
    """Whether it is pinned."""

    type: MessageType
    """What kind of message it is."""

    mention_channels: Sequence[PartialChannel] | UnsetType = UNSET
    """The channels that a crossposted message mentions."""

    reactions: Sequence[Reaction] | UnsetType = UNSET
    """What others have reacted with."""

    nonce: int | str | UnsetType = UNSET
    """What the sender gave to know it by."""

    webhook_id: WebhookId | UnsetType = UNSET
    """The webhook that sent it."""

    activity: MessageActivity | UnsetType = UNSET
    """The activity that it invites to."""

    application: PartialApplication | UnsetType = UNSET
    """The application of that activity."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application that sent it, by an interaction or a webhook of its own."""

    flags: MessageFlags | UnsetType = UNSET
    """What else is true of it."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it replies to, forwards, or tells of."""

    message_snapshots: Sequence["MessageSnapshot"] | UnsetType = UNSET
    """What the messages that it forwards were at that time."""

    referenced_message: Union["Message", None, UnsetType] = UNSET
    """The message that it refers to; null if that was deleted, absent if Discord did not look."""

    interaction_metadata: MessageInteractionMetadata | UnsetType = UNSET
    """The interaction that it answers."""

    interaction: MessageInteraction | UnsetType = UNSET
    """The interaction that it answers; use `interaction_metadata`."""

    thread: Channel | UnsetType = UNSET
    """The thread that was started from it."""

    components: Sequence[Component] | UnsetType = UNSET
    """Its buttons, menus and layout."""

    sticker_items: Sequence[StickerItem] | UnsetType = UNSET
    """Its stickers."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """Its stickers; use `sticker_items`."""

    position: int | UnsetType = UNSET
    """Its place in a thread, roughly."""

    role_subscription_data: RoleSubscriptionData | UnsetType = UNSET
    """The role subscription that it tells of."""

    resolved: Union["ResolvedData", UnsetType] = UNSET
    """What its menus have chosen at first."""

    poll: Poll | UnsetType = UNSET
    """The poll in it."""

    call: MessageCall | UnsetType = UNSET
    """The call that it tells of."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """The look that it shares."""

    purchase_notification: PurchaseNotification | UnsetType = UNSET
    """The purchase that it tells of."""

    lobby_member: MessageLobbyMember | UnsetType = UNSET
    """Who wrote it in a lobby."""


class MessageSnapshot(Struct, frozen=True, gc=False, kw_only=True):
    """What a message was when it was forwarded.

    https://discord.com/developers/docs/resources/message#message-snapshot-object
    """

    message: "SnapshotMessage"
    """What was kept of it."""


class SnapshotMessage(Struct, frozen=True, gc=False, kw_only=True):
    """What is kept of a forwarded message; its author is not.

    https://discord.com/developers/docs/resources/message#message-snapshot-structure
    """

    type: MessageType
    """What kind of message it was."""

    content: str
    """The text."""

    embeds: Sequence[Embed]
    """The boxes below it."""

    attachments: Sequence[Attachment]
    """Its files."""

    timestamp: datetime
    """When it was written."""

    edited_timestamp: datetime | None
    """When it was last edited."""

    mentions: Sequence[User]
    """The users that it mentions."""

    flags: MessageFlags | UnsetType = UNSET
    """What else was true of it."""

    mention_roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that it mentions."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """Its stickers; use `sticker_items`."""

    sticker_items: Sequence[StickerItem] | UnsetType = UNSET
    """Its stickers."""

    components: Sequence[Component] | UnsetType = UNSET
    """Its buttons, menus and layout."""


class ResolvedData(Struct, frozen=True, gc=False, kw_only=True):
    """What the ids beside it stand for.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    users: Mapping[UserId, User] | None | UnsetType = UNSET
    """The users."""

    members: Mapping[UserId, PartialGuildMember] | None | UnsetType = UNSET
    """The members, without their accounts, which `users` has."""

    roles: Mapping[RoleId, Role] | None | UnsetType = UNSET
    """The roles."""

    channels: Mapping[ChannelId, Channel] | None | UnsetType = UNSET
    """The channels, with few of their fields."""

    messages: Mapping[MessageId, Message] | UnsetType = UNSET
    """The messages."""

    attachments: Mapping[AttachmentId, Attachment] | UnsetType = UNSET
    """The files."""


class GatewayMessage(Message, frozen=True, gc=False, kw_only=True):
    """A message as the gateway sends it.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    mentions: Sequence[MentionedUser]
    """The users that it mentions, as members where they are."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild; absent for direct and ephemeral messages."""

    member: GuildMember | UnsetType = UNSET
    """Its author as a member, without the account; absent for ephemeral messages and webhooks."""

    channel_type: ChannelType | UnsetType = UNSET
    """What kind of channel it is in."""
