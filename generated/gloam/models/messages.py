"""Messages: What is said, and all that hangs on it.

Generated from `schema/models/messages.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Union

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.models.applications import PartialApplication
from gloam.models.channels import Channel, ChannelType
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.emojis import PartialEmoji
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
from gloam.models.members import GuildMember
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
    "ChannelMention",
    "GatewayMessage",
    "InteractionType",
    "MentionedUser",
    "Message",
    "MessageActivity",
    "MessageActivityType",
    "MessageCall",
    "MessageFlags",
    "MessageInteraction",
    "MessageInteractionMetadata",
    "MessageReference",
    "MessageReferenceType",
    "MessageSnapshot",
    "MessageType",
    "Reaction",
    "ReactionCountDetails",
    "ReactionType",
    "ResolvedData",
    "RoleSubscriptionData",
    "SharedClientTheme",
    "SnapshotMessage",
]


class MessageType(OpenIntEnum):
    """What a message is; most are made by Discord.

    https://discord.com/developers/docs/resources/message#message-object-message-types
    """

    DEFAULT = 0
    """Written by someone."""

    RECIPIENT_ADD = 1
    """Someone was added to a group."""

    RECIPIENT_REMOVE = 2
    """Someone was removed from a group."""

    CALL = 3
    """A call."""

    CHANNEL_NAME_CHANGE = 4
    """A group was renamed."""

    CHANNEL_ICON_CHANGE = 5
    """A group got another icon."""

    CHANNEL_PINNED_MESSAGE = 6
    """A message was pinned."""

    USER_JOIN = 7
    """Someone joined the guild."""

    GUILD_BOOST = 8
    """The guild was boosted."""

    GUILD_BOOST_TIER_1 = 9
    """The guild reached level 1."""

    GUILD_BOOST_TIER_2 = 10
    """The guild reached level 2."""

    GUILD_BOOST_TIER_3 = 11
    """The guild reached level 3."""

    CHANNEL_FOLLOW_ADD = 12
    """A news channel is followed here."""

    GUILD_DISCOVERY_DISQUALIFIED = 14
    """The guild is no longer shown in discovery."""

    GUILD_DISCOVERY_REQUALIFIED = 15
    """The guild is shown in discovery again."""

    GUILD_DISCOVERY_GRACE_PERIOD_INITIAL_WARNING = 16
    """The guild fails the terms of discovery; a first warning."""

    GUILD_DISCOVERY_GRACE_PERIOD_FINAL_WARNING = 17
    """The guild fails the terms of discovery; the last warning."""

    THREAD_CREATED = 18
    """A thread was started."""

    REPLY = 19
    """A reply."""

    CHAT_INPUT_COMMAND = 20
    """The answer to a slash command."""

    THREAD_STARTER_MESSAGE = 21
    """The message that a thread began with."""

    GUILD_INVITE_REMINDER = 22
    """A hint to invite people."""

    CONTEXT_MENU_COMMAND = 23
    """The answer to a command of a context menu."""

    AUTO_MODERATION_ACTION = 24
    """Auto-moderation did something."""

    ROLE_SUBSCRIPTION_PURCHASE = 25
    """Someone bought a role."""

    INTERACTION_PREMIUM_UPSELL = 26
    """An application offers something to buy."""

    STAGE_START = 27
    """A stage began."""

    STAGE_END = 28
    """A stage ended."""

    STAGE_SPEAKER = 29
    """Someone speaks on a stage."""

    STAGE_TOPIC = 31
    """A stage has another topic."""

    GUILD_APPLICATION_PREMIUM_SUBSCRIPTION = 32
    """Someone subscribed to an application for the guild."""

    GUILD_INCIDENT_ALERT_MODE_ENABLED = 36
    """Security actions were switched on."""

    GUILD_INCIDENT_ALERT_MODE_DISABLED = 37
    """Security actions were switched off."""

    GUILD_INCIDENT_REPORT_RAID = 38
    """A raid was reported."""

    GUILD_INCIDENT_REPORT_FALSE_ALARM = 39
    """A raid was none."""

    PURCHASE_NOTIFICATION = 44
    """Someone bought something."""

    POLL_RESULT = 46
    """The result of a poll."""


class MessageFlags(Flags):
    """Marks of a message.

    https://discord.com/developers/docs/resources/message#message-object-message-flags
    """

    NONE = 0
    """The empty set."""

    CROSSPOSTED = 1
    """Was published to the channels that follow."""

    IS_CROSSPOST = 2
    """Comes from a channel that is followed."""

    SUPPRESS_EMBEDS = 4
    """Shows no embeds."""

    SOURCE_MESSAGE_DELETED = 8
    """The message that it was published from is gone."""

    URGENT = 16
    """Comes from Discord's urgent system."""

    HAS_THREAD = 32
    """Has a thread, of the same id."""

    EPHEMERAL = 64
    """Only whoever invoked the interaction sees it."""

    LOADING = 128
    """An interaction is being answered."""

    FAILED_TO_MENTION_SOME_ROLES_IN_THREAD = 256
    """Some roles could not be added to the thread."""

    SUPPRESS_NOTIFICATIONS = 4096
    """Notifies nobody."""

    IS_VOICE_MESSAGE = 8192
    """Is a voice message."""

    HAS_SNAPSHOT = 16384
    """Holds a forwarded message."""

    IS_COMPONENTS_V2 = 32768
    """Is built of components alone."""


class AttachmentFlags(Flags):
    """Marks of an attachment.

    https://discord.com/developers/docs/resources/message#attachment-object-attachment-flags
    """

    NONE = 0
    """The empty set."""

    IS_CLIP = 1
    """Was clipped from a stream."""

    IS_THUMBNAIL = 2
    """Is the picture of a thread in a media channel."""

    IS_REMIX = 4
    """Was edited with Discord's remix."""

    IS_SPOILER = 8
    """Is blurred."""

    IS_ANIMATED = 32
    """Moves."""


class MessageReferenceType(OpenIntEnum):
    """How a message refers to another.

    https://discord.com/developers/docs/resources/message#message-reference-types
    """

    DEFAULT = 0
    """It replies, or belongs to it otherwise."""

    FORWARD = 1
    """It forwards it."""


class MessageActivityType(OpenIntEnum):
    """What an invite to an activity asks.

    https://discord.com/developers/docs/resources/message#message-object-message-activity-types
    """

    JOIN = 1
    """Join."""

    SPECTATE = 2
    """Watch."""

    LISTEN = 3
    """Listen."""

    JOIN_REQUEST = 5
    """Ask to join."""

    STREAM_REQUEST = 6
    """Ask for a stream."""


class AllowedMentionType(OpenStrEnum):
    """A kind of mention.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object-allowed-mention-types
    """

    ROLES = "roles"
    """Roles."""

    USERS = "users"
    """Users."""

    EVERYONE = "everyone"
    """Everyone and here."""


class ReactionType(OpenIntEnum):
    """How someone reacted.

    https://discord.com/developers/docs/resources/message#get-reactions-reaction-types
    """

    NORMAL = 0
    """With an ordinary reaction."""

    BURST = 1
    """With a super reaction."""


class InteractionType(OpenIntEnum):
    """What an interaction is.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type
    """

    PING = 1
    """A test of the endpoint."""

    APPLICATION_COMMAND = 2
    """A command."""

    MESSAGE_COMPONENT = 3
    """A component of a message."""

    APPLICATION_COMMAND_AUTOCOMPLETE = 4
    """A request for suggestions."""

    MODAL_SUBMIT = 5
    """A modal that was sent off."""


class BaseThemeType(OpenIntEnum):
    """Whether a theme is dark.

    https://discord.com/developers/docs/resources/message#base-theme-types
    """

    UNSET = 0
    """Not said."""

    DARK = 1
    """Dark."""

    LIGHT = 2
    """Light."""

    DARKER = 3
    """Darker."""

    MIDNIGHT = 4
    """Black."""


class ChannelMention(Struct, frozen=True, gc=False, kw_only=True):
    """A channel of another guild that is mentioned.

    https://discord.com/developers/docs/resources/message#channel-mention-object
    """

    id: ChannelId

    guild_id: GuildId
    """Its guild."""

    type: ChannelType
    """What it is for."""

    name: str


class ReactionCountDetails(Struct, frozen=True, gc=False, kw_only=True):
    """How often an emoji was reacted with in which way.

    https://discord.com/developers/docs/resources/message#reaction-count-details-object
    """

    burst: int
    """Super reactions."""

    normal: int
    """Ordinary reactions."""


class MessageReference(Struct, frozen=True, gc=False, kw_only=True):
    """What a message refers to.

    https://discord.com/developers/docs/resources/message#message-reference-structure
    """

    type: MessageReferenceType | UnsetType = UNSET
    """In which way; DEFAULT if absent."""

    message_id: MessageId | UnsetType = UNSET
    """The message."""

    channel_id: ChannelId | UnsetType = UNSET
    """Its channel; needed to forward."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild."""

    fail_if_not_exists: bool | UnsetType = UNSET
    """Whether it is an error if the message is gone; yes if absent. Only when sending."""


class MessageActivity(Struct, frozen=True, gc=False, kw_only=True):
    """An invite to an activity.

    https://discord.com/developers/docs/resources/message#message-object-message-activity-structure
    """

    type: MessageActivityType
    """What it asks."""

    party_id: str | UnsetType = UNSET
    """The party to join."""


class MessageCall(Struct, frozen=True, gc=False, kw_only=True):
    """A call in a group.

    https://discord.com/developers/docs/resources/message#message-call-object
    """

    participants: Sequence[UserId]
    """Who took part."""

    ended_timestamp: datetime | None | UnsetType = UNSET
    """When it ended."""


class RoleSubscriptionData(Struct, frozen=True, gc=False, kw_only=True):
    """A role that was bought.

    https://discord.com/developers/docs/resources/message#role-subscription-data-object
    """

    role_subscription_listing_id: SkuId
    """What was bought."""

    tier_name: str
    """What it is called."""

    total_months_subscribed: int
    """For how many months in all."""

    is_renewal: bool
    """Whether it was renewed."""


class SharedClientTheme(Struct, frozen=True, gc=False, kw_only=True):
    """A theme of the client, shared in a message.

    https://discord.com/developers/docs/resources/message#shared-client-theme-object
    """

    colors: Sequence[str]
    """Up to five colours, in hexadecimal."""

    gradient_angle: int
    """Direction of the colours, up to 360."""

    base_mix: int
    """How strong the colours are, up to 100."""

    base_theme: BaseThemeType | None | UnsetType = UNSET
    """Whether it is dark."""


class AllowedMentions(Struct, frozen=True, gc=False, kw_only=True):
    """Whom a message may notify.

    https://discord.com/developers/docs/resources/message#allowed-mentions-object
    """

    parse: Sequence[AllowedMentionType] | UnsetType = UNSET
    """The kinds of mentions in the text that count."""

    roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that count, up to 100."""

    users: Sequence[UserId] | UnsetType = UNSET
    """The users that count, up to 100."""

    replied_user: bool | UnsetType = UNSET
    """Whether the author of the message that is replied to is notified."""


class Reaction(Struct, frozen=True, gc=False, kw_only=True):
    """How often an emoji was reacted with.

    https://discord.com/developers/docs/resources/message#reaction-object
    """

    count: int
    """How often in all."""

    count_details: ReactionCountDetails
    """How often in which way."""

    me: bool
    """Whether the current user did."""

    me_burst: bool
    """Whether the current user did with a super reaction."""

    emoji: PartialEmoji
    """The emoji."""

    burst_colors: Sequence[str]
    """Colours of the super reactions, in hexadecimal."""


class MentionedUser(User, frozen=True, gc=False, kw_only=True):
    """Someone who is mentioned; the gateway tells the member too.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    member: GuildMember | UnsetType = UNSET
    """The member, without the account."""


class Attachment(Struct, frozen=True, gc=False, kw_only=True):
    """A file of a message.

    https://discord.com/developers/docs/resources/message#attachment-object
    """

    id: AttachmentId

    filename: str
    """The name."""

    size: int
    """In bytes."""

    url: str
    """Its address."""

    proxy_url: str
    """Its address at Discord's proxy."""

    title: str | UnsetType = UNSET
    """The name before special characters were taken out."""

    description: str | UnsetType = UNSET
    """Alternative text, up to 1024 characters."""

    content_type: str | UnsetType = UNSET
    """The media type."""

    height: int | None | UnsetType = UNSET
    """Of pictures and videos, in pixels."""

    width: int | None | UnsetType = UNSET
    """Of pictures and videos, in pixels."""

    placeholder: str | UnsetType = UNSET
    """A hash to draw while it loads."""

    placeholder_version: int | UnsetType = UNSET
    """How the placeholder is made."""

    ephemeral: bool | UnsetType = UNSET
    """Whether it goes after some time."""

    duration_secs: float | UnsetType = UNSET
    """Length of a voice message, in seconds."""

    waveform: str | UnsetType = UNSET
    """Loudness of a voice message, as bytes in base64."""

    flags: AttachmentFlags | UnsetType = UNSET
    """Marks of the attachment."""

    clip_participants: Sequence[User] | UnsetType = UNSET
    """Who was in the stream that a clip is of."""

    clip_created_at: datetime | UnsetType = UNSET
    """When a clip was made."""

    application: PartialApplication | None | UnsetType = UNSET
    """What was played in a clip."""


class MessageInteraction(Struct, frozen=True, gc=False, kw_only=True):
    """The interaction that a message answers; deprecated.

    https://discord.com/developers/docs/interactions/receiving-and-responding#message-interaction-object
    """

    id: InteractionId

    type: InteractionType
    """What it is."""

    name: str
    """The name of the command."""

    user: User
    """Who invoked it."""

    member: GuildMember | UnsetType = UNSET
    """The member who invoked it, in messages from the gateway."""


class MessageInteractionMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """The interaction that a message answers: a command, a component or a modal.

    https://discord.com/developers/docs/resources/message#message-interaction-metadata-object
    """

    id: InteractionId

    type: InteractionType
    """What it is."""

    user: User
    """Who invoked it."""

    authorizing_integration_owners: Mapping[str, GenericId]
    """Who installed the application: 0 a guild (or 0 for direct messages), 1 a user."""

    original_response_message_id: MessageId | UnsetType = UNSET
    """The first answer; only on follow-ups."""

    target_user: User | UnsetType = UNSET
    """The user that a command was run on."""

    target_message_id: MessageId | UnsetType = UNSET
    """The message that a command was run on."""

    interacted_message_id: MessageId | UnsetType = UNSET
    """The message whose component was used."""

    triggering_interaction_metadata: Union["MessageInteractionMetadata", UnsetType] = UNSET
    """The interaction that opened the modal."""

    name: str | UnsetType = UNSET
    """The name of the command."""


class Message(Struct, frozen=True, gc=False, kw_only=True):
    """A message.

    https://discord.com/developers/docs/resources/message#message-object
    """

    id: MessageId

    channel_id: ChannelId
    """Where it stands."""

    author: User
    """Who wrote it; for webhooks, no real account."""

    content: str
    """The text; empty without the MESSAGE_CONTENT intent."""

    timestamp: datetime
    """When it was sent."""

    edited_timestamp: datetime | None
    """When it was last edited; null if never."""

    tts: bool
    """Whether it was read aloud."""

    mention_everyone: bool
    """Whether it mentions everyone."""

    mentions: Sequence[MentionedUser]
    """Who is mentioned."""

    mention_roles: Sequence[RoleId]
    """The roles that are mentioned."""

    attachments: Sequence[Attachment]
    """The files."""

    embeds: Sequence[Embed]
    """The cards."""

    pinned: bool
    """Whether it is pinned."""

    type: MessageType
    """What it is."""

    mention_channels: Sequence[ChannelMention] | UnsetType = UNSET
    """The channels of other guilds that are mentioned; in published messages."""

    reactions: Sequence[Reaction] | UnsetType = UNSET
    """The reactions, one entry for each emoji."""

    nonce: int | str | UnsetType = UNSET
    """What its sender gave to know it by."""

    webhook_id: WebhookId | UnsetType = UNSET
    """The webhook that sent it."""

    activity: MessageActivity | UnsetType = UNSET
    """The activity that it invites to."""

    application: PartialApplication | UnsetType = UNSET
    """The application of the activity."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application that answered with it."""

    flags: MessageFlags | UnsetType = UNSET
    """Marks of the message."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it refers to."""

    message_snapshots: Sequence["MessageSnapshot"] | UnsetType = UNSET
    """The message that it forwards, as it was."""

    referenced_message: Union["Message", None, UnsetType] = UNSET
    """The message that it replies to; null if that is gone, absent if it was not looked up."""

    interaction_metadata: MessageInteractionMetadata | UnsetType = UNSET
    """The interaction that it answers."""

    interaction: MessageInteraction | UnsetType = UNSET
    """Deprecated; see `interaction_metadata`."""

    thread: Channel | UnsetType = UNSET
    """The thread that began with it."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    sticker_items: Sequence[StickerItem] | UnsetType = UNSET
    """The stickers."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """Deprecated; see `sticker_items`."""

    position: int | UnsetType = UNSET
    """About where it stands in its thread."""

    role_subscription_data: RoleSubscriptionData | UnsetType = UNSET
    """The role that was bought."""

    resolved: Union["ResolvedData", UnsetType] = UNSET
    """What the values of its menus stand for."""

    poll: Poll | UnsetType = UNSET
    """The poll."""

    call: MessageCall | UnsetType = UNSET
    """The call."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """The theme of the client that it shares."""


class MessageSnapshot(Struct, frozen=True, gc=False, kw_only=True):
    """A forwarded message.

    https://discord.com/developers/docs/resources/message#message-snapshot-object
    """

    message: "SnapshotMessage"
    """What was kept of it."""


class SnapshotMessage(Struct, frozen=True, gc=False, kw_only=True):
    """What is kept of a forwarded message.

    https://discord.com/developers/docs/resources/message#message-snapshot-object
    """

    type: MessageType | UnsetType = UNSET
    """What it was."""

    content: str | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """The cards."""

    attachments: Sequence[Attachment] | UnsetType = UNSET
    """The files."""

    timestamp: datetime | UnsetType = UNSET
    """When it was sent."""

    edited_timestamp: datetime | None | UnsetType = UNSET
    """When it was last edited."""

    flags: MessageFlags | UnsetType = UNSET
    """Marks of the message."""

    mentions: Sequence[User] | UnsetType = UNSET
    """Who was mentioned."""

    mention_roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that were mentioned."""

    stickers: Sequence[Sticker] | UnsetType = UNSET
    """Deprecated; see `sticker_items`."""

    sticker_items: Sequence[StickerItem] | UnsetType = UNSET
    """The stickers."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    resolved: Union["ResolvedData", UnsetType] = UNSET
    """What the values of its menus stand for."""


class ResolvedData(Struct, frozen=True, gc=False, kw_only=True):
    """What ids stand for.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-resolved-data-structure
    """

    users: Mapping[UserId, User] | UnsetType = UNSET
    """The users."""

    members: Mapping[UserId, GuildMember] | UnsetType = UNSET
    """The members, without account."""

    roles: Mapping[RoleId, Role] | UnsetType = UNSET
    """The roles."""

    channels: Mapping[ChannelId, Channel] | UnsetType = UNSET
    """The channels."""

    messages: Mapping[MessageId, Message] | UnsetType = UNSET
    """The messages."""

    attachments: Mapping[AttachmentId, Attachment] | UnsetType = UNSET
    """The attachments."""


class GatewayMessage(Message, frozen=True, gc=False, kw_only=True):
    """A message as the gateway tells it.

    https://discord.com/developers/docs/events/gateway-events#message-create
    """

    guild_id: GuildId | UnsetType = UNSET
    """The guild; absent in direct messages and for ephemeral messages."""

    member: GuildMember | UnsetType = UNSET
    """The author in the guild, without the account; absent in direct messages and of webhooks."""

    channel_type: ChannelType | UnsetType = UNSET
    """What its channel is for."""
