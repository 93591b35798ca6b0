"""Request bodies of webhooks.

Generated from `schema/routes/webhooks.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import (
    ChannelId,
    ForumTagId,
)
from gloam.models.messages import AllowedMentions, MessageFlags
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest

__all__ = [
    "CreateWebhookBody",
    "ExecuteWebhookBody",
    "UpdateOriginalWebhookMessageBody",
    "UpdateWebhookBody",
    "UpdateWebhookByTokenBody",
    "UpdateWebhookMessageBody",
]


class CreateWebhookBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_webhook` sends.

    https://discord.com/developers/docs/resources/webhook#create-webhook
    """

    name: str
    """The name; not with `clyde` or `discord` in it."""

    avatar: str | None | UnsetType = UNSET
    """The avatar as a data URI; null for that of Discord."""


class UpdateWebhookBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_webhook` sends.

    https://discord.com/developers/docs/resources/webhook#modify-webhook
    """

    name: str | UnsetType = UNSET
    """The name; not with `clyde` or `discord` in it."""

    avatar: str | None | UnsetType = UNSET
    """The avatar as a data URI; null for that of Discord."""

    channel_id: ChannelId | UnsetType = UNSET
    """The channel to move it to."""


class UpdateWebhookByTokenBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_webhook_by_token` sends.

    https://discord.com/developers/docs/resources/webhook#modify-webhook-with-token
    """

    name: str | UnsetType = UNSET
    """The name; not with `clyde` or `discord` in it."""

    avatar: str | None | UnsetType = UNSET
    """The avatar as a data URI; null for that of Discord."""


class ExecuteWebhookBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `execute_webhook` sends.

    https://discord.com/developers/docs/resources/webhook#execute-webhook
    """

    content: str | UnsetType = UNSET
    """The text."""

    username: str | UnsetType = UNSET
    """The name to post under."""

    avatar_url: str | UnsetType = UNSET
    """Where the avatar is to post with."""

    tts: bool | UnsetType = UNSET
    """Whether clients read it aloud."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """What to say of the uploaded files."""

    flags: MessageFlags | UnsetType = UNSET
    """SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_COMPONENTS_V2 and, in answers to interactions,
    EPHEMERAL can be set.
    """

    thread_name: str | UnsetType = UNSET
    """Forum or media channel: the name of the post to make."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Forum or media channel: the tags of that post."""

    poll: PollCreateRequest | UnsetType = UNSET
    """A poll."""


class UpdateOriginalWebhookMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_original_webhook_message` sends.

    https://discord.com/developers/docs/interactions/receiving-and-responding#edit-original-interaction-response
    """

    content: str | None | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | None | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | None | UnsetType = UNSET
    """Whom it may notify."""

    components: Sequence[Component] | None | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET
    """The files to keep and to add."""

    flags: MessageFlags | None | UnsetType = UNSET
    """All flags that it shall have; SUPPRESS_EMBEDS and, once set for good, IS_COMPONENTS_V2 can be
    changed.
    """

    poll: PollCreateRequest | None | UnsetType = UNSET
    """A poll, if the message is an answer to an interaction that is yet to come."""


class UpdateWebhookMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_webhook_message` sends.

    https://discord.com/developers/docs/resources/webhook#edit-webhook-message
    """

    content: str | None | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | None | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | None | UnsetType = UNSET
    """Whom it may notify."""

    components: Sequence[Component] | None | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET
    """The files to keep and to add."""

    flags: MessageFlags | None | UnsetType = UNSET
    """All flags that it shall have; SUPPRESS_EMBEDS and, once set for good, IS_COMPONENTS_V2 can be
    changed.
    """

    poll: PollCreateRequest | None | UnsetType = UNSET
    """A poll, if the message is an answer to an interaction that is yet to come."""
