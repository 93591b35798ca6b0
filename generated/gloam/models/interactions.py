"""Interactions: What an application receives when someone calls a command, uses a component or
fills in a form.

Generated from `schema/models/interactions.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.secrets import redacted, redacted_payload
from gloam.core.unknown import Unknown
from gloam.models.application_commands import (
    InteractionContextType,
)
from gloam.models.channels import Channel
from gloam.models.entitlements import Entitlement
from gloam.models.guilds import GuildFeature
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    GenericId,
    GuildId,
    InteractionId,
)
from gloam.models.interaction_data import (
    ApplicationCommandData,
    AutocompleteData,
    MessageComponentData,
)
from gloam.models.members import GuildMember
from gloam.models.messages import InteractionType, Message
from gloam.models.modals import ModalSubmitData
from gloam.models.permissions import Permissions
from gloam.models.users import User

__all__ = [
    "ApplicationCommandInteraction",
    "AutocompleteInteraction",
    "BaseInteraction",
    "Interaction",
    "InteractionGuild",
    "MessageComponentInteraction",
    "ModalSubmitInteraction",
    "PingInteraction",
    "UnknownInteraction",
]


class InteractionGuild(Struct, frozen=True, gc=False, kw_only=True):
    """The guild that an interaction comes from, in brief.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    id: GuildId
    """Id of the guild."""

    locale: str | UnsetType = UNSET
    """The code of its language."""

    features: Sequence[GuildFeature] | UnsetType = UNSET
    """What it has and can do."""


class UnknownInteraction(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Interaction` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> InteractionType:
        """What Discord says that it is."""
        return InteractionType(self.integer_tag("type"))

    def __repr__(self) -> str:
        return redacted_payload(self, ("token",))


class BaseInteraction(Struct, frozen=True, gc=False, kw_only=True):
    """What all kinds of interactions have.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-structure
    """

    id: InteractionId
    """Id of the interaction."""

    application_id: ApplicationId
    """The application that it is for."""

    token: str
    """What answers are sent with. It holds for 3 seconds; for 15 minutes once there is a first
    answer.
    """

    version: int
    """Always 1."""

    app_permissions: Permissions
    """What the application may do in the channel."""

    entitlements: Sequence[Entitlement]
    """What the user has access to of what the application sells."""

    authorizing_integration_owners: Mapping[str, GenericId]
    """Who installed the application: '0' has the guild, or 0 in direct messages with its bot; '1'
    has the user.
    """

    guild: InteractionGuild | UnsetType = UNSET
    """The guild that it comes from, in brief."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild that it comes from; absent in direct messages."""

    channel: Channel | UnsetType = UNSET
    """The channel that it comes from, with few of its fields."""

    channel_id: ChannelId | UnsetType = UNSET
    """The channel that it comes from."""

    member: GuildMember | UnsetType = UNSET
    """Who caused it, in a guild, with `user` and `permissions`."""

    user: User | UnsetType = UNSET
    """Who caused it, outside of guilds."""

    locale: str | UnsetType = UNSET
    """The code of the language of the user; a ping alone has none."""

    guild_locale: str | UnsetType = UNSET
    """The code of the language of the guild."""

    context: InteractionContextType | UnsetType = UNSET
    """What kind of place it comes from."""

    attachment_size_limit: int | UnsetType = UNSET
    """How large an uploaded file may be, in bytes."""

    def __repr__(self) -> str:
        return redacted(self, ("token",))


class PingInteraction(
    BaseInteraction, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1
):
    """Discord asks whether the address for interactions answers; `PongResponse` says so.

    https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-acknowledging-ping-requests
    """

    type: ClassVar[Literal[InteractionType.PING]] = InteractionType.PING


class ApplicationCommandInteraction(
    BaseInteraction, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """Someone called a command.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND]] = (
        InteractionType.APPLICATION_COMMAND
    )

    data: ApplicationCommandData
    """The command, with what was given to it."""


class MessageComponentInteraction(
    BaseInteraction, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """Someone used a component of a message.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
    """

    type: ClassVar[Literal[InteractionType.MESSAGE_COMPONENT]] = InteractionType.MESSAGE_COMPONENT

    data: MessageComponentData
    """The component, with what was chosen."""

    message: Message
    """The message that the component is in."""


class AutocompleteInteraction(
    BaseInteraction, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4
):
    """Someone is typing a command, and wants suggestions.

    https://discord.com/developers/docs/interactions/application-commands#autocomplete
    """

    type: ClassVar[Literal[InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE]] = (
        InteractionType.APPLICATION_COMMAND_AUTOCOMPLETE
    )

    data: AutocompleteData
    """The command, with what was typed so far."""


class ModalSubmitInteraction(
    BaseInteraction, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """Someone filled in a form.

    https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
    """

    type: ClassVar[Literal[InteractionType.MODAL_SUBMIT]] = InteractionType.MODAL_SUBMIT

    data: ModalSubmitData
    """What was filled in."""

    message: Message | UnsetType = UNSET
    """The message whose component opened the form, if one did."""


Interaction: TypeAlias = (
    PingInteraction
    | ApplicationCommandInteraction
    | MessageComponentInteraction
    | AutocompleteInteraction
    | ModalSubmitInteraction
    | UnknownInteraction
)
"""An interaction, by its kind.

https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
"""
