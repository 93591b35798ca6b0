"""Webhook events: What Discord posts to the address that an application has set for webhook events.

Generated from `schema/models/webhook_events.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.applications import ApplicationIntegrationType, PartialApplication
from gloam.models.channels import Channel, PartialChannel
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.entitlements import Entitlement
from gloam.models.guilds import Guild
from gloam.models.ids import ApplicationId, ChannelId, LobbyId, MessageId, RoleId, UserId, WebhookId
from gloam.models.lobbies import LobbyMessage
from gloam.models.messages import (
    Attachment,
    Message,
    MessageActivity,
    MessageCall,
    MessageFlags,
    MessageInteraction,
    MessageInteractionMetadata,
    MessageLobbyMember,
    MessageReference,
    MessageSnapshot,
    MessageType,
    PurchaseNotification,
    Reaction,
    ResolvedData,
    RoleSubscriptionData,
    SharedClientTheme,
)
from gloam.models.oauth2_scopes import OAuth2Scope
from gloam.models.polls import Poll
from gloam.models.stickers import Sticker, StickerItem
from gloam.models.users import User
from gloam.models.webhook_event_types import WebhookEventType

__all__ = [
    "ApplicationAuthorizedData",
    "ApplicationAuthorizedWebhookEvent",
    "ApplicationDeauthorizedData",
    "ApplicationDeauthorizedWebhookEvent",
    "BaseWebhookEvent",
    "BaseWebhookEventPayload",
    "EntitlementCreateWebhookEvent",
    "EntitlementDeleteWebhookEvent",
    "EntitlementUpdateWebhookEvent",
    "GameDirectMessage",
    "GameDirectMessageCreateWebhookEvent",
    "GameDirectMessageDeleteWebhookEvent",
    "GameDirectMessageUpdateWebhookEvent",
    "LobbyMessageCreateWebhookEvent",
    "LobbyMessageDeleteData",
    "LobbyMessageDeleteWebhookEvent",
    "LobbyMessageUpdateWebhookEvent",
    "QuestUserEnrollmentWebhookEvent",
    "UnknownWebhookEvent",
    "UnknownWebhookEventPayload",
    "UpdatedLobbyMessage",
    "WebhookEvent",
    "WebhookEventDelivery",
    "WebhookEventPayload",
    "WebhookEventPing",
    "WebhookPayloadType",
]


class WebhookPayloadType(OpenIntEnum):
    """What Discord posts to the address for webhook events.

    https://discord.com/developers/docs/events/webhook-events#webhook-types
    """

    PING = 0
    """A question whether the address answers."""

    EVENT = 1
    """An event."""


class BaseWebhookEventPayload(Struct, frozen=True, gc=False, kw_only=True):
    """What everything has that Discord posts to the address for webhook events.

    https://discord.com/developers/docs/events/webhook-events#payload-structure
    """

    version: int
    """The version of the form; always 1."""

    application_id: ApplicationId
    """The application that it is for."""


class WebhookEventPing(
    BaseWebhookEventPayload, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0
):
    """Discord asks whether the address answers.

    https://discord.com/developers/docs/events/webhook-events#setting-up-an-endpoint-acknowledging-ping-requests
    """

    type: ClassVar[Literal[WebhookPayloadType.PING]] = WebhookPayloadType.PING


class BaseWebhookEvent(Struct, frozen=True, gc=False, kw_only=True):
    """What every event has that Discord posts.

    https://discord.com/developers/docs/events/webhook-events#event-body-object
    """

    timestamp: datetime
    """When it happened, in UTC though no time zone is named."""


class EntitlementCreateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="ENTITLEMENT_CREATE",
):
    """Someone got an entitlement.

    https://discord.com/developers/docs/events/webhook-events#entitlement-create
    """

    type: ClassVar[Literal[WebhookEventType.ENTITLEMENT_CREATE]] = (
        WebhookEventType.ENTITLEMENT_CREATE
    )

    data: Entitlement
    """The entitlement."""


class EntitlementUpdateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="ENTITLEMENT_UPDATE",
):
    """An entitlement changed.

    https://discord.com/developers/docs/events/webhook-events#entitlement-update
    """

    type: ClassVar[Literal[WebhookEventType.ENTITLEMENT_UPDATE]] = (
        WebhookEventType.ENTITLEMENT_UPDATE
    )

    data: Entitlement
    """The entitlement as it is now."""


class EntitlementDeleteWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="ENTITLEMENT_DELETE",
):
    """An entitlement was taken away.

    https://discord.com/developers/docs/events/webhook-events#entitlement-delete
    """

    type: ClassVar[Literal[WebhookEventType.ENTITLEMENT_DELETE]] = (
        WebhookEventType.ENTITLEMENT_DELETE
    )

    data: Entitlement
    """The entitlement as it was."""


class QuestUserEnrollmentWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="QUEST_USER_ENROLLMENT",
):
    """A user takes part in a quest; not sent for now.

    https://discord.com/developers/docs/events/webhook-events#quest-user-enrollment
    """

    type: ClassVar[Literal[WebhookEventType.QUEST_USER_ENROLLMENT]] = (
        WebhookEventType.QUEST_USER_ENROLLMENT
    )

    data: Mapping[str, object] | UnsetType = UNSET
    """Who, presumably; no form of it is known."""


class LobbyMessageDeleteData(Struct, frozen=True, gc=False, kw_only=True):
    """Which message in a lobby was deleted.

    https://discord.com/developers/docs/events/webhook-events#lobby-message-delete
    """

    id: MessageId
    """The message."""

    lobby_id: LobbyId
    """The lobby."""


class UnknownWebhookEventPayload(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `WebhookEventPayload` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> WebhookPayloadType:
        """What Discord says that it is."""
        return WebhookPayloadType(self.integer_tag("type"))


class UnknownWebhookEvent(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag="\x00unknown"
):
    """A variant of `WebhookEvent` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> WebhookEventType:
        """What Discord says that it is."""
        return WebhookEventType(self.text_tag("type"))


class LobbyMessageDeleteWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="LOBBY_MESSAGE_DELETE",
):
    """A message in a lobby was deleted.

    https://discord.com/developers/docs/events/webhook-events#lobby-message-delete
    """

    type: ClassVar[Literal[WebhookEventType.LOBBY_MESSAGE_DELETE]] = (
        WebhookEventType.LOBBY_MESSAGE_DELETE
    )

    data: LobbyMessageDeleteData
    """Which one."""


class ApplicationDeauthorizedData(Struct, frozen=True, gc=False, kw_only=True):
    """Who took the authorization of the application back.

    https://discord.com/developers/docs/events/webhook-events#application-deauthorized-application-deauthorized-structure
    """

    user: User
    """Who did it."""


class ApplicationDeauthorizedWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="APPLICATION_DEAUTHORIZED",
):
    """A user took the authorization of the application back.

    https://discord.com/developers/docs/events/webhook-events#application-deauthorized
    """

    type: ClassVar[Literal[WebhookEventType.APPLICATION_DEAUTHORIZED]] = (
        WebhookEventType.APPLICATION_DEAUTHORIZED
    )

    data: ApplicationDeauthorizedData
    """Who did it."""


class LobbyMessageCreateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="LOBBY_MESSAGE_CREATE",
):
    """A message was posted in a lobby.

    https://discord.com/developers/docs/events/webhook-events#lobby-message-create
    """

    type: ClassVar[Literal[WebhookEventType.LOBBY_MESSAGE_CREATE]] = (
        WebhookEventType.LOBBY_MESSAGE_CREATE
    )

    data: LobbyMessage
    """The message."""


class UpdatedLobbyMessage(LobbyMessage, frozen=True, gc=False, kw_only=True):
    """A message in a lobby that was edited.

    https://discord.com/developers/docs/events/webhook-events#lobby-message-update
    """

    timestamp: datetime | UnsetType = UNSET
    """When it was posted."""

    edited_timestamp: datetime | None | UnsetType = UNSET
    """When it was edited."""


class LobbyMessageUpdateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="LOBBY_MESSAGE_UPDATE",
):
    """A message in a lobby was edited.

    https://discord.com/developers/docs/events/webhook-events#lobby-message-update
    """

    type: ClassVar[Literal[WebhookEventType.LOBBY_MESSAGE_UPDATE]] = (
        WebhookEventType.LOBBY_MESSAGE_UPDATE
    )

    data: UpdatedLobbyMessage
    """The message as it is now."""


class ApplicationAuthorizedData(Struct, frozen=True, gc=False, kw_only=True):
    """Who added the application, and where.

    https://discord.com/developers/docs/events/webhook-events#application-authorized-application-authorized-structure
    """

    user: User
    """Who did it."""

    scopes: Sequence[OAuth2Scope]
    """What they allowed it."""

    integration_type: ApplicationIntegrationType | UnsetType = UNSET
    """Whether it was added to a guild or to an account."""

    guild: Guild | UnsetType = UNSET
    """The guild, if it was added to one."""


class ApplicationAuthorizedWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="APPLICATION_AUTHORIZED",
):
    """A user added the application to a guild or to their account.

    https://discord.com/developers/docs/events/webhook-events#application-authorized
    """

    type: ClassVar[Literal[WebhookEventType.APPLICATION_AUTHORIZED]] = (
        WebhookEventType.APPLICATION_AUTHORIZED
    )

    data: ApplicationAuthorizedData
    """Who did it and where."""


class WebhookEventDelivery(
    BaseWebhookEventPayload, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """Something happened.

    https://discord.com/developers/docs/events/webhook-events#payload-structure
    """

    type: ClassVar[Literal[WebhookPayloadType.EVENT]] = WebhookPayloadType.EVENT

    event: "WebhookEvent"
    """What happened."""


class GameDirectMessageCreateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="GAME_DIRECT_MESSAGE_CREATE",
):
    """A direct message was posted while one of the two had a session of the Social SDK.

    https://discord.com/developers/docs/events/webhook-events#game-direct-message-create
    """

    type: ClassVar[Literal[WebhookEventType.GAME_DIRECT_MESSAGE_CREATE]] = (
        WebhookEventType.GAME_DIRECT_MESSAGE_CREATE
    )

    data: "GameDirectMessage"
    """The message."""


class GameDirectMessageUpdateWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="GAME_DIRECT_MESSAGE_UPDATE",
):
    """A direct message was edited while one of the two had a session of the Social SDK.

    https://discord.com/developers/docs/events/webhook-events#game-direct-message-update
    """

    type: ClassVar[Literal[WebhookEventType.GAME_DIRECT_MESSAGE_UPDATE]] = (
        WebhookEventType.GAME_DIRECT_MESSAGE_UPDATE
    )

    data: "GameDirectMessage"
    """The message as it is now."""


class GameDirectMessageDeleteWebhookEvent(
    BaseWebhookEvent,
    frozen=True,
    gc=False,
    kw_only=True,
    tag_field="type",
    tag="GAME_DIRECT_MESSAGE_DELETE",
):
    """A direct message was deleted while one of the two had a session of the Social SDK.

    https://discord.com/developers/docs/events/webhook-events#game-direct-message-delete
    """

    type: ClassVar[Literal[WebhookEventType.GAME_DIRECT_MESSAGE_DELETE]] = (
        WebhookEventType.GAME_DIRECT_MESSAGE_DELETE
    )

    data: "GameDirectMessage"
    """The message as it was."""


class GameDirectMessage(Struct, frozen=True, gc=False, kw_only=True):
    """A direct message between two users of whom one has a session of the Social SDK: a message
    like any other, or, between two provisional accounts, one that lives in the game alone and
    has fewer fields.

    https://discord.com/developers/docs/events/webhook-events#sdk-dm-message-object
    """

    id: MessageId
    """Id of the message."""

    author: User
    """Who wrote it."""

    content: str
    """The text."""

    channel_id: ChannelId | UnsetType = UNSET
    """The channel that it is in."""

    timestamp: datetime | UnsetType = UNSET
    """When it was written."""

    edited_timestamp: datetime | None | UnsetType = UNSET
    """When it was last edited."""

    tts: bool | UnsetType = UNSET
    """Whether it was read aloud."""

    mention_everyone: bool | UnsetType = UNSET
    """Whether it mentions everyone."""

    mentions: Sequence[User] | UnsetType = UNSET
    """The users that it mentions."""

    mention_roles: Sequence[RoleId] | UnsetType = UNSET
    """The roles that it mentions."""

    mention_channels: Sequence[PartialChannel] | UnsetType = UNSET
    """The channels that a crossposted message mentions."""

    attachments: Sequence[Attachment] | UnsetType = UNSET
    """Its files."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """The boxes below it."""

    reactions: Sequence[Reaction] | UnsetType = UNSET
    """What others have reacted with."""

    nonce: int | str | UnsetType = UNSET
    """What the sender gave to know it by."""

    pinned: bool | UnsetType = UNSET
    """Whether it is pinned."""

    webhook_id: WebhookId | UnsetType = UNSET
    """The webhook that sent it."""

    type: MessageType | UnsetType = UNSET
    """What kind of message it is."""

    activity: MessageActivity | UnsetType = UNSET
    """The activity that it invites to."""

    application: PartialApplication | UnsetType = UNSET
    """The application of that activity."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application that it was sent by."""

    flags: MessageFlags | UnsetType = UNSET
    """What else is true of it."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it replies to, forwards, or tells of."""

    message_snapshots: Sequence[MessageSnapshot] | UnsetType = UNSET
    """What the messages that it forwards were at that time."""

    referenced_message: Message | None | UnsetType = UNSET
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

    resolved: ResolvedData | UnsetType = UNSET
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

    channel: Channel | UnsetType = UNSET
    """The channel that it is in, with the other user."""

    lobby_id: LobbyId | UnsetType = UNSET
    """The lobby, if it was posted in a channel that one is linked to."""

    recipient_id: UserId | UnsetType = UNSET
    """Whom it is for."""


WebhookEventPayload: TypeAlias = (
    WebhookEventPing | WebhookEventDelivery | UnknownWebhookEventPayload
)
"""What Discord posts: a question whether the address answers, or an event. The answer to both is
204 without content, within 3 seconds.

https://discord.com/developers/docs/events/webhook-events#payload-structure
"""


WebhookEvent: TypeAlias = (
    ApplicationAuthorizedWebhookEvent
    | ApplicationDeauthorizedWebhookEvent
    | EntitlementCreateWebhookEvent
    | EntitlementUpdateWebhookEvent
    | EntitlementDeleteWebhookEvent
    | QuestUserEnrollmentWebhookEvent
    | LobbyMessageCreateWebhookEvent
    | LobbyMessageUpdateWebhookEvent
    | LobbyMessageDeleteWebhookEvent
    | GameDirectMessageCreateWebhookEvent
    | GameDirectMessageUpdateWebhookEvent
    | GameDirectMessageDeleteWebhookEvent
    | UnknownWebhookEvent
)
"""Something that happened, by its kind.

https://discord.com/developers/docs/events/webhook-events#event-body-object
"""
