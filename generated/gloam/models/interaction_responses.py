"""Interaction responses: How an application answers interactions, and what Discord says of it.

Generated from `schema/models/interaction_responses.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import ClassVar, Literal, TypeAlias, Union

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.application_commands import (
    ApplicationCommandOptionChoice,
)
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import (
    ChannelId,
    GuildId,
    InteractionId,
    MessageId,
)
from gloam.models.messages import AllowedMentions, InteractionType, Message, MessageFlags
from gloam.models.modals import ModalCallbackData
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest

__all__ = [
    "AutocompleteCallbackData",
    "AutocompleteResponse",
    "DeferredMessageCallbackData",
    "DeferredMessageResponse",
    "DeferredUpdateResponse",
    "InteractionCallback",
    "InteractionCallbackActivityInstance",
    "InteractionCallbackResource",
    "InteractionCallbackResponse",
    "InteractionCallbackType",
    "InteractionResponse",
    "LaunchActivityResponse",
    "MessageCallbackData",
    "MessageResponse",
    "ModalResponse",
    "PongResponse",
    "PremiumRequiredResponse",
    "PurchaseEligibilityCallbackData",
    "PurchaseEligibilityResponse",
    "SkuIneligibilityReason",
    "UnknownInteractionResponse",
    "UpdateMessageCallbackData",
    "UpdateMessageResponse",
]


class InteractionCallbackType(OpenIntEnum):
    """The ways to answer an interaction.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type
    """

    PONG = 1
    """To a ping."""

    CHANNEL_MESSAGE_WITH_SOURCE = 4
    """With a message."""

    DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE = 5
    """With a message that is yet to come; until then, users see that the application is thinking.
    """

    DEFERRED_UPDATE_MESSAGE = 6
    """To a component: with nothing that users see; its message may be changed later."""

    UPDATE_MESSAGE = 7
    """To a component: by changing its message."""

    APPLICATION_COMMAND_AUTOCOMPLETE_RESULT = 8
    """To someone who is typing: with suggestions."""

    MODAL = 9
    """With a form; not to a form, and not to a ping."""

    PREMIUM_REQUIRED = 10
    """With a button that sells a subscription. It is deprecated; a premium button does the same."""

    LAUNCH_ACTIVITY = 12
    """By starting the activity of the application."""

    SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY = 13
    """By saying whether the user may buy something of a game."""


class SkuIneligibilityReason(OpenIntEnum):
    """Why a user may not buy something of a game.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    OTHER = 0
    """For another reason."""

    OWNS_SKU_OR_BUNDLE_COMPONENT = 1
    """The user has it, or a part of it, already."""

    PLATFORM_RESTRICTION = 2
    """It is not sold on the platform of the user."""


class PongResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """The answer to a ping.

    https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-acknowledging-ping-requests
    """

    type: ClassVar[Literal[InteractionCallbackType.PONG]] = InteractionCallbackType.PONG


class DeferredUpdateResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=6):
    """An answer to a component that users do not see; its message may be changed later.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.DEFERRED_UPDATE_MESSAGE]] = (
        InteractionCallbackType.DEFERRED_UPDATE_MESSAGE
    )


class PremiumRequiredResponse(
    Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10
):
    """An answer by a button that sells a subscription; use a premium button instead.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.PREMIUM_REQUIRED]] = (
        InteractionCallbackType.PREMIUM_REQUIRED
    )


class LaunchActivityResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=12):
    """An answer by starting the activity of the application.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.LAUNCH_ACTIVITY]] = (
        InteractionCallbackType.LAUNCH_ACTIVITY
    )


class AutocompleteCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """Suggestions for an option.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete
    """

    choices: Sequence[ApplicationCommandOptionChoice]
    """The suggestions, which users need not take; empty if there are none."""


class PurchaseEligibilityCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """Whether a user may buy something of a game.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    eligible: bool
    """Whether the user may."""

    ineligible_reason: SkuIneligibilityReason | UnsetType = UNSET
    """Why not."""

    ineligible_reason_description: str | UnsetType = UNSET
    """Why not, in words."""


class InteractionCallbackActivityInstance(Struct, frozen=True, gc=False, kw_only=True):
    """An activity that an answer started.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-activity-instance-resource
    """

    id: str
    """Id of the running activity."""


class UnknownInteractionResponse(
    Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1
):
    """A variant of `InteractionResponse` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> InteractionCallbackType:
        """What Discord says that it is."""
        return InteractionCallbackType(self.integer_tag("type"))


class AutocompleteResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=8):
    """An answer by suggestions to someone who is typing a command.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT]] = (
        InteractionCallbackType.APPLICATION_COMMAND_AUTOCOMPLETE_RESULT
    )

    data: AutocompleteCallbackData
    """The suggestions."""


class PurchaseEligibilityResponse(
    Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=13
):
    """The answer whether a user may buy something of a game.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY]] = (
        InteractionCallbackType.SOCIAL_LAYER_SKU_PURCHASE_ELIGIBILITY
    )

    data: PurchaseEligibilityCallbackData
    """Whether the user may."""


class DeferredMessageCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """What is already sure of a message that is yet to come.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages
    """

    flags: MessageFlags | UnsetType = UNSET
    """EPHEMERAL, or none."""


class InteractionCallback(Struct, frozen=True, gc=False, kw_only=True):
    """An interaction that was answered.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-object
    """

    id: InteractionId
    """Id of the interaction."""

    type: InteractionType
    """What kind of interaction it is."""

    activity_instance_id: str | None | UnsetType = UNSET
    """Id of the activity that was started or joined, if one was."""

    response_message_id: MessageId | UnsetType = UNSET
    """The message that answers, if one does."""

    response_message_loading: bool | UnsetType = UNSET
    """Whether that message is yet to come."""

    response_message_ephemeral: bool | UnsetType = UNSET
    """Whether only the user sees that message."""

    channel_id: ChannelId | UnsetType = UNSET
    """The channel that the interaction comes from."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that the interaction comes from."""


class DeferredMessageResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5):
    """An answer by a message that is yet to come; editing the original answer brings it.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE]] = (
        InteractionCallbackType.DEFERRED_CHANNEL_MESSAGE_WITH_SOURCE
    )

    data: DeferredMessageCallbackData | UnsetType = UNSET
    """What is already sure of the message."""


class MessageResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """An answer by a message.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE]] = (
        InteractionCallbackType.CHANNEL_MESSAGE_WITH_SOURCE
    )

    data: Union["MessageCallbackData", UnsetType] = UNSET
    """The message; only one of nothing but files can do without."""


class UpdateMessageResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=7):
    """An answer to a component by changing its message.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.UPDATE_MESSAGE]] = (
        InteractionCallbackType.UPDATE_MESSAGE
    )

    data: Union["UpdateMessageCallbackData", UnsetType] = UNSET
    """What changes."""


class ModalResponse(Struct, frozen=True, gc=False, kw_only=True, tag_field="type", tag=9):
    """An answer by a form.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
    """

    type: ClassVar[Literal[InteractionCallbackType.MODAL]] = InteractionCallbackType.MODAL

    data: ModalCallbackData
    """The form."""


class MessageCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """A message that answers an interaction; it needs content, embeds, components, files or a poll.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages
    """

    tts: bool | UnsetType = UNSET
    """Whether clients read it aloud."""

    content: str | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    flags: MessageFlags | UnsetType = UNSET
    """SUPPRESS_EMBEDS, EPHEMERAL, IS_COMPONENTS_V2, IS_VOICE_MESSAGE and SUPPRESS_NOTIFICATIONS can
    be set.
    """

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """What to say of the uploaded files."""

    poll: PollCreateRequest | UnsetType = UNSET
    """A poll."""


class UpdateMessageCallbackData(Struct, frozen=True, gc=False, kw_only=True):
    """What changes in the message of a component; what is left out stays.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-messages
    """

    content: str | None | UnsetType = UNSET
    """The text; null removes it."""

    embeds: Sequence[Embed] | None | UnsetType = UNSET
    """Embeds, of 6000 characters in all; null removes them."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    flags: MessageFlags | UnsetType = UNSET
    """All flags that it shall have; SUPPRESS_EMBEDS and, once set for good, IS_COMPONENTS_V2 can be
    changed.
    """

    components: Sequence[Component] | None | UnsetType = UNSET
    """Buttons, menus and layout; null removes them."""

    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET
    """The files to keep and to add; null removes all."""


class InteractionCallbackResponse(Struct, frozen=True, gc=False, kw_only=True):
    """What Discord says of an answer.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object
    """

    interaction: InteractionCallback
    """The interaction that was answered."""

    resource: Union["InteractionCallbackResource", UnsetType] = UNSET
    """What came of the answer."""


class InteractionCallbackResource(Struct, frozen=True, gc=False, kw_only=True):
    """What came of an answer.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-resource-object
    """

    type: InteractionCallbackType
    """What kind of answer it was."""

    activity_instance: InteractionCallbackActivityInstance | UnsetType = UNSET
    """The activity, if the answer started one."""

    message: Message | UnsetType = UNSET
    """The message, if the answer is a new or changed one."""


InteractionResponse: TypeAlias = (
    PongResponse
    | MessageResponse
    | DeferredMessageResponse
    | DeferredUpdateResponse
    | UpdateMessageResponse
    | AutocompleteResponse
    | ModalResponse
    | PremiumRequiredResponse
    | LaunchActivityResponse
    | PurchaseEligibilityResponse
    | UnknownInteractionResponse
)
"""An answer to an interaction, by its kind.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object
"""
