"""Requests: What only requests hold, and no answer.

Generated from `schema/models/requests.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import ChannelFlags
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import (
    AttachmentId,
    ChannelId,
    EmojiId,
    ForumTagId,
    GenericId,
    RoleId,
    StickerId,
)
from gloam.models.messages import AllowedMentions, MessageFlags, SharedClientTheme
from gloam.models.permissions import OverwriteType, Permissions
from gloam.models.polls import PollCreateRequest

__all__ = [
    "AttachmentRequest",
    "ChannelPosition",
    "ForumTagRequest",
    "ForumThreadMessageRequest",
    "OverwriteRequest",
    "RolePosition",
]


class AttachmentRequest(Struct, frozen=True, gc=False, kw_only=True):
    """What to say of a file that a message gets or keeps.

    https://discord.com/developers/docs/resources/message#attachment-object-attachment-request-structure
    """

    id: AttachmentId
    """For a new file, its place among the uploads, from 0; for one to keep, its id."""

    filename: str | UnsetType = UNSET
    """The name of the file."""

    title: str | UnsetType = UNSET
    """The title of the file."""

    description: str | UnsetType = UNSET
    """What the file shows, for those who cannot see it."""

    duration_secs: float | UnsetType = UNSET
    """How long the sound or film lasts, in seconds; voice messages need it."""

    waveform: str | UnsetType = UNSET
    """The loudness over time in Base64; voice messages need it."""

    is_spoiler: bool | UnsetType = UNSET
    """Whether the file is blurred until someone clicks it."""

    is_remix: bool | UnsetType = UNSET
    """Whether the file was edited with the remix feature."""


class OverwriteRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A permission overwrite to set; what is left out allows or denies nothing.

    https://discord.com/developers/docs/resources/channel#overwrite-object
    """

    id: GenericId
    """The role or user that it applies to."""

    type: OverwriteType | UnsetType = UNSET

    allow: Permissions | None | UnsetType = UNSET
    """What to allow; nothing if null."""

    deny: Permissions | None | UnsetType = UNSET
    """What to deny; nothing if null."""


class ForumTagRequest(Struct, frozen=True, gc=False, kw_only=True):
    """A tag to keep, change or make in a forum or media channel.

    https://discord.com/developers/docs/resources/channel#forum-tag-object
    """

    name: str
    """The name of the tag."""

    id: ForumTagId | None | UnsetType = UNSET
    """The tag to keep or change; leave it out for a new one."""

    moderated: bool | UnsetType = UNSET
    """Whether only those who manage threads may add and remove it."""

    emoji_id: EmojiId | None | UnsetType = UNSET
    """Its custom emoji; not beside `emoji_name`."""

    emoji_name: str | None | UnsetType = UNSET
    """Its standard emoji; not beside `emoji_id`."""


class ChannelPosition(Struct, frozen=True, gc=False, kw_only=True):
    """Where a channel moves to.

    https://discord.com/developers/docs/resources/guild#modify-guild-channel-positions
    """

    id: ChannelId
    """The channel to move."""

    position: int | None | UnsetType = UNSET
    """Its place in the list; channels in the same place stand by id."""

    lock_permissions: bool | None | UnsetType = UNSET
    """Whether it takes the permission overwrites of its new category."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """Its new category; one channel in a request may change it."""

    flags: ChannelFlags | None | UnsetType = UNSET
    """Its new flags."""


class RolePosition(Struct, frozen=True, gc=False, kw_only=True):
    """Where a role moves to.

    https://discord.com/developers/docs/resources/guild#modify-guild-role-positions
    """

    id: RoleId
    """The role to move."""

    position: int | None | UnsetType = UNSET
    """Its place in the hierarchy; roles in the same place stand by id."""


class ForumThreadMessageRequest(Struct, frozen=True, gc=False, kw_only=True):
    """The first message of a post; it needs content, embeds, stickers, components or files.

    https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel-forum-and-media-thread-message-params-object
    """

    content: str | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """Stickers of the guild."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
    """What to say of the uploaded files."""

    flags: MessageFlags | UnsetType = UNSET
    """SUPPRESS_EMBEDS and SUPPRESS_NOTIFICATIONS can be set."""

    poll: PollCreateRequest | UnsetType = UNSET
    """A poll."""

    shared_client_theme: SharedClientTheme | UnsetType = UNSET
    """A theme of the client to share."""
