"""Lobbies: Where the players of a game meet.

Generated from `schema/models/lobbies.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags
from gloam.models.channels import Channel
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    LobbyId,
    MessageId,
    UserId,
)
from gloam.models.messages import MessageFlags, MessageLobbyMember, MessageType
from gloam.models.users import User

__all__ = [
    "BulkLobbyMemberRequest",
    "Lobby",
    "LobbyInvite",
    "LobbyMember",
    "LobbyMemberFlags",
    "LobbyMemberRequest",
    "LobbyMessage",
]


class LobbyMemberFlags(Flags):
    """What a member of a lobby may do.

    https://discord.com/developers/docs/resources/lobby#lobby-member-object-lobby-member-flags
    """

    NONE = 0
    """The empty set."""

    CAN_LINK_LOBBY = 1
    """Link the lobby to a channel."""


class LobbyMember(Struct, frozen=True, gc=False, kw_only=True):
    """A user in a lobby.

    https://discord.com/developers/docs/resources/lobby#lobby-member-object
    """

    id: UserId
    """Who it is."""

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What the game has noted on the member, 1000 characters in all at most."""

    flags: LobbyMemberFlags | UnsetType = UNSET
    """What the member may do."""

    additional_name: str | UnsetType = UNSET
    """Another name of the member, such as that of their character; 1 to 80 characters."""


class LobbyMemberRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A user to put into a lobby.

    https://discord.com/developers/docs/resources/lobby#create-lobby-lobby-member-json-params
    """

    id: UserId
    """Who it is."""

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on the member: 25 keys and 1000 characters in all at most."""

    flags: LobbyMemberFlags | UnsetType = UNSET
    """What the member may do."""


class BulkLobbyMemberRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A user to put into a lobby, to change there, or to remove from it.

    https://discord.com/developers/docs/resources/lobby#bulk-update-lobby-members
    """

    id: UserId
    """Who it is."""

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on the member: 25 keys and 1000 characters in all at most."""

    flags: LobbyMemberFlags | UnsetType = UNSET
    """What the member may do."""

    additional_name: str | None | UnsetType = UNSET
    """Another name of the member; null removes it, and it stays if absent."""

    remove_member: bool | UnsetType = UNSET
    """Whether the member leaves; no if absent."""


class LobbyInvite(Struct, frozen=True, gc=False, kw_only=True):
    """An invite to the channel that a lobby is linked to.

    https://discord.com/developers/docs/resources/lobby#lobby-invite-object
    """

    code: str
    """The code of the invite."""


class LobbyMessage(Struct, frozen=True, gc=False, kw_only=True):
    """A message in a lobby.

    https://discord.com/developers/docs/resources/lobby#send-lobby-message-lobby-message-object
    """

    id: MessageId
    """Id of the message."""

    type: MessageType
    """What kind of message it is."""

    content: str
    """What was written."""

    lobby_id: LobbyId
    """The lobby."""

    channel_id: ChannelId
    """The id of the lobby again, as other messages have one."""

    author: User
    """Who wrote it."""

    flags: MessageFlags
    """What else is true of it."""

    lobby_member: MessageLobbyMember | UnsetType = UNSET
    """The other name that the author had when writing, if there was one."""

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What the game sent along, for clients at that moment."""

    moderation_metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What moderation has noted on it."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application that sent it."""


class Lobby(Struct, frozen=True, gc=False, kw_only=True):
    """Where players of a game meet.

    https://discord.com/developers/docs/resources/lobby#lobby-object
    """

    id: LobbyId
    """Id of the lobby."""

    application_id: ApplicationId
    """The application that made it."""

    metadata: Mapping[str, str] | None
    """What the game has noted on it, 1000 characters in all at most."""

    members: Sequence[LobbyMember]
    """Who is in it."""

    linked_channel: Channel | UnsetType = UNSET
    """The channel of a guild that shares its messages."""

    flags: int | UnsetType = UNSET
    """What else is true of it; the bits have no documented names."""

    override_event_webhooks_url: str | None | UnsetType = UNSET
    """Where its webhook events are sent, if not where the application has them sent."""
