"""Request bodies of lobbies.

Generated from `schema/routes/lobbies.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Mapping, Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import (
    ChannelId,
    StickerId,
)
from gloam.models.lobbies import LobbyMemberFlags, LobbyMemberRequest
from gloam.models.messages import (
    AllowedMentions,
    MessageFlags,
    MessageReference,
    SharedClientTheme,
)
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest

__all__ = [
    "AddLobbyMemberBody",
    "CreateLobbyBody",
    "CreateLobbyMessageBody",
    "CreateOrJoinLobbyBody",
    "EditLobbyBody",
    "EditLobbyChannelLinkBody",
]


class CreateLobbyBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_lobby` sends.

    https://discord.com/developers/docs/resources/lobby#create-lobby
    """

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on it: 25 keys and 1000 characters in all at most."""

    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET
    """Whom to put into it, up to 25."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """After how many seconds in which nothing happens it closes."""

    flags: int | UnsetType = UNSET
    """What else is true of it: 1, a bit without a documented name."""

    override_event_webhooks_url: str | None | UnsetType = UNSET
    """Where its webhook events are sent, if not where the application has them sent; null for
    there.
    """


class CreateOrJoinLobbyBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_or_join_lobby` sends.

    https://discord.com/developers/docs/resources/lobby#create-or-join-lobby
    """

    secret: str
    """What those know who may join."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """After how many seconds in which nothing happens it closes."""

    lobby_metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on the lobby: 25 keys and 1000 characters in all at most, in place of what was
    noted.
    """

    member_metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on the user: 25 keys and 1000 characters in all at most."""

    flags: int | UnsetType = UNSET
    """What else is true of it: 1, a bit without a documented name."""


class EditLobbyBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `edit_lobby` sends.

    https://discord.com/developers/docs/resources/lobby#modify-lobby
    """

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on it: 25 keys and 1000 characters in all at most, in place of what was noted.
    """

    members: Sequence[LobbyMemberRequest] | UnsetType = UNSET
    """Who is in it from now on, up to 25; all others leave."""

    idle_timeout_seconds: int | UnsetType = UNSET
    """After how many seconds in which nothing happens it closes."""

    flags: int | UnsetType = UNSET
    """What else is true of it: 1, a bit without a documented name."""

    override_event_webhooks_url: str | None | UnsetType = UNSET
    """Where its webhook events are sent, if not where the application has them sent; null for
    there.
    """


class AddLobbyMemberBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `add_lobby_member` sends.

    https://discord.com/developers/docs/resources/lobby#add-a-member-to-a-lobby
    """

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to note on the member: 25 keys and 1000 characters in all at most."""

    flags: LobbyMemberFlags | UnsetType = UNSET
    """What the member may do."""

    additional_name: str | None | UnsetType = UNSET
    """Another name of the member; null removes it, and it stays if absent."""


class EditLobbyChannelLinkBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `edit_lobby_channel_link` sends.

    https://discord.com/developers/docs/resources/lobby#link-channel-to-lobby
    """

    channel_id: ChannelId | UnsetType = UNSET
    """The channel; the link ends if absent."""


class CreateLobbyMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_lobby_message` sends.

    https://discord.com/developers/docs/resources/lobby#send-lobby-message
    """

    content: str
    """The text."""

    metadata: Mapping[str, str] | None | UnsetType = UNSET
    """What to send along for clients at that moment."""

    flags: MessageFlags | UnsetType = UNSET
    """The flags that the Social SDK can set."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """Stickers."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """What to say of its files."""

    poll: PollCreateRequest | UnsetType = UNSET
    """A poll."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """A theme of the client to share."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it replies to."""

    nonce: str | int | UnsetType = UNSET
    """What to know it by; 25 characters at most."""

    enforce_nonce: bool | UnsetType = UNSET
    """Whether a recent message of the same nonce is returned and nothing is posted."""

    tts: bool | UnsetType = UNSET
    """Whether clients read it aloud."""
