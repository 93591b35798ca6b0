"""Requests: What only requests hold, and no answer.

Generated from `schema/models/requests.yaml` by `make generate`; not to be edited.
"""

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import ChannelFlags
from gloam.models.ids import AttachmentId, ChannelId, EmojiId, GenericId, RoleId
from gloam.models.permissions import OverwriteType, Permissions

__all__ = [
    "AttachmentRequest",
    "ChannelPosition",
    "ForumTagRequest",
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

    id: GenericId | None | UnsetType = UNSET
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
