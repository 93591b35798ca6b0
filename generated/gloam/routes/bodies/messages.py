"""Request bodies of messages.

Generated from `schema/routes/messages.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from typing import Annotated

from msgspec import UNSET, Meta, Struct, UnsetType

from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import MessageId, StickerId
from gloam.models.messages import AllowedMentions, MessageFlags, MessageReference, SharedClientTheme
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest

__all__ = ["BulkDeleteMessagesBody", "CreateMessageBody", "UpdateMessageBody"]


class BulkDeleteMessagesBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `bulk_delete_messages` sends.

    https://discord.com/developers/docs/resources/message#bulk-delete-messages
    """

    messages: Annotated[Sequence[MessageId], Meta(max_length=100, min_length=2)]
    """The messages, 2 to 100."""


class CreateMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_message` sends.

    https://discord.com/developers/docs/resources/message#create-message
    """

    content: Annotated[str, Meta(max_length=2000)] | UnsetType = UNSET
    """The text."""

    nonce: str | int | UnsetType = UNSET
    """Comes back in the MESSAGE_CREATE event; 25 characters at most."""

    tts: bool | UnsetType = UNSET
    """Whether clients read it aloud."""

    embeds: Annotated[Sequence[Embed], Meta(max_length=10)] | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it replies to or forwards."""

    components: Annotated[Sequence[Component], Meta(max_length=40)] | UnsetType = UNSET
    """Buttons, menus and layout."""

    sticker_ids: Annotated[Sequence[StickerId], Meta(max_length=3)] | UnsetType = UNSET
    """Stickers of the guild."""

    attachments: Annotated[Sequence[AttachmentRequest], Meta(max_length=10)] | UnsetType = UNSET
    """What to say of the uploaded files."""

    flags: MessageFlags | UnsetType = UNSET
    """SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE and IS_COMPONENTS_V2 can be set."""

    enforce_nonce: bool | UnsetType = UNSET
    """Whether a recent message of the same nonce is returned and nothing is posted."""

    poll: PollCreateRequest | UnsetType = UNSET
    """A poll."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """A theme of the client to share."""


class UpdateMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_message` sends.

    https://discord.com/developers/docs/resources/message#edit-message
    """

    content: Annotated[str, Meta(max_length=2000)] | None | UnsetType = UNSET
    """The text."""

    embeds: Annotated[Sequence[Embed], Meta(max_length=10)] | None | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    flags: MessageFlags | None | UnsetType = UNSET
    """All flags that it shall have; SUPPRESS_EMBEDS and, once set for good, IS_COMPONENTS_V2 can be
    changed.
    """

    allowed_mentions: AllowedMentions | None | UnsetType = UNSET
    """Whom it may notify."""

    components: Annotated[Sequence[Component], Meta(max_length=40)] | None | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Annotated[Sequence[AttachmentRequest], Meta(max_length=10)] | None | UnsetType = (
        UNSET
    )
    """The files to keep and to add."""

    sticker_ids: Sequence[StickerId] | None | UnsetType = UNSET
    """Empty to remove stickers, for IS_COMPONENTS_V2."""
