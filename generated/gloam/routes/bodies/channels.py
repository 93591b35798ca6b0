"""Request bodies of channels.

Generated from `schema/routes/channels.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, Struct, UnsetType

from gloam.models.channels import (
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    ThreadAutoArchiveDuration,
    ThreadSearchTagSetting,
    VideoQualityMode,
)
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import (
    ChannelId,
    ForumTagId,
    MessageId,
    StickerId,
)
from gloam.models.messages import (
    AllowedMentions,
    MessageFlags,
    MessageReference,
    SharedClientTheme,
)
from gloam.models.permissions import OverwriteType, Permissions
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest, ForumTagRequest, OverwriteRequest

__all__ = [
    "BulkDeleteMessagesBody",
    "CreateMessageBody",
    "FollowChannelBody",
    "SetChannelPermissionOverwriteBody",
    "UpdateChannelBody",
    "UpdateMessageBody",
    "UpdateVoiceChannelStatusBody",
]


class FollowChannelBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `follow_channel` sends.

    https://discord.com/developers/docs/resources/channel#follow-announcement-channel
    """

    webhook_channel_id: ChannelId
    """The other channel."""


class UpdateVoiceChannelStatusBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_voice_channel_status` sends.

    https://discord.com/developers/docs/resources/channel#set-voice-channel-status
    """

    status: str | None
    """The status; null removes it."""


class BulkDeleteMessagesBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `bulk_delete_messages` sends.

    https://discord.com/developers/docs/resources/message#bulk-delete-messages
    """

    messages: Sequence[MessageId]
    """The messages, 2 to 100."""


class UpdateChannelBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `update_channel` sends.

    https://discord.com/developers/docs/resources/channel#modify-channel
    """

    name: str | UnsetType = UNSET
    """The name."""

    icon: str | UnsetType = UNSET
    """Group DM: the icon in Base64."""

    type: ChannelType | UnsetType = UNSET
    """Text or announcement: switches to the other of the two."""

    position: int | None | UnsetType = UNSET
    """Its place in the list; channels in the same place stand by id."""

    topic: str | None | UnsetType = UNSET
    """The topic; up to 4096 characters in forum and media channels, 1024 in others."""

    nsfw: bool | None | UnsetType = UNSET
    """Whether it is for adults only."""

    rate_limit_per_user: int | None | UnsetType = UNSET
    """Seconds that a user waits between two messages."""

    bitrate: int | None | UnsetType = UNSET
    """Bits per second of a voice or stage channel."""

    user_limit: int | None | UnsetType = UNSET
    """How many users it holds: up to 99 by voice, 10,000 on a stage; 0 for no limit."""

    permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET
    """Permissions that differ here for roles and members."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The category to move it to."""

    rtc_region: str | None | UnsetType = UNSET
    """The voice region; chosen by Discord if null."""

    video_quality_mode: VideoQualityMode | None | UnsetType = UNSET
    """The quality of cameras."""

    default_auto_archive_duration: ThreadAutoArchiveDuration | None | UnsetType = UNSET
    """Minutes without activity after which clients archive new threads."""

    flags: ChannelFlags | UnsetType = UNSET
    """Its flags; PINNED is for threads of forum and media channels."""

    available_tags: Sequence[ForumTagRequest] | UnsetType = UNSET
    """Forum or media: the tags for posts."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """Forum or media: the emoji on the button that reacts to a post."""

    default_thread_rate_limit_per_user: int | UnsetType = UNSET
    """The `rate_limit_per_user` that new threads start with."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """Forum or media: how posts are sorted."""

    default_forum_layout: ForumLayoutType | UnsetType = UNSET
    """Forum: how posts are laid out."""

    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET
    """Forum or media: how a search by several tags works."""

    archived: bool | UnsetType = UNSET
    """Thread: whether it is archived."""

    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET
    """Thread: minutes without activity after which it leaves the list."""

    locked: bool | UnsetType = UNSET
    """Thread: whether only those who manage threads may take it out of the archive."""

    invitable: bool | UnsetType = UNSET
    """Private thread: whether members who do not moderate may add others."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """Thread of a forum or media channel: the tags that it carries."""


class SetChannelPermissionOverwriteBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `set_channel_permission_overwrite` sends.

    https://discord.com/developers/docs/resources/channel#edit-channel-permissions
    """

    type: OverwriteType
    """Whether it is for a role or a member."""

    allow: Permissions | None | UnsetType = UNSET
    """What to allow; nothing if absent."""

    deny: Permissions | None | UnsetType = UNSET
    """What to deny; nothing if absent."""


class CreateMessageBody(Struct, frozen=True, gc=False, kw_only=True):
    """What `create_message` sends.

    https://discord.com/developers/docs/resources/message#create-message
    """

    content: str | UnsetType = UNSET
    """The text."""

    nonce: str | int | UnsetType = UNSET
    """Comes back in the MESSAGE_CREATE event; 25 characters at most."""

    tts: bool | UnsetType = UNSET
    """Whether clients read it aloud."""

    embeds: Sequence[Embed] | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    allowed_mentions: AllowedMentions | UnsetType = UNSET
    """Whom it may notify."""

    message_reference: MessageReference | UnsetType = UNSET
    """The message that it replies to or forwards."""

    components: Sequence[Component] | UnsetType = UNSET
    """Buttons, menus and layout."""

    sticker_ids: Sequence[StickerId] | UnsetType = UNSET
    """Stickers of the guild."""

    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET
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

    content: str | None | UnsetType = UNSET
    """The text."""

    embeds: Sequence[Embed] | None | UnsetType = UNSET
    """Embeds, of 6000 characters in all."""

    flags: MessageFlags | None | UnsetType = UNSET
    """All flags that it shall have; SUPPRESS_EMBEDS and, once set for good, IS_COMPONENTS_V2 can be
    changed.
    """

    allowed_mentions: AllowedMentions | None | UnsetType = UNSET
    """Whom it may notify."""

    components: Sequence[Component] | None | UnsetType = UNSET
    """Buttons, menus and layout."""

    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET
    """The files to keep and to add."""

    sticker_ids: Sequence[StickerId] | None | UnsetType = UNSET
    """Empty to remove stickers, for IS_COMPONENTS_V2."""
