"""Channels: Where people talk, write and listen.

Generated from `schema/models/channels.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum
from gloam.core.unknown import Unknown
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    EmojiId,
    ForumTagId,
    GuildId,
    MessageId,
    UserId,
)
from gloam.models.members import GuildMember
from gloam.models.permissions import Overwrite, Permissions
from gloam.models.users import User

__all__ = [
    "AnnouncementThread",
    "BaseChannel",
    "BaseForumChannel",
    "BaseGuildChannel",
    "BaseMessageChannel",
    "BaseThread",
    "BaseVoiceChannel",
    "Channel",
    "ChannelFlags",
    "ChannelType",
    "DMChannel",
    "DefaultReaction",
    "ForumLayoutType",
    "ForumTag",
    "GroupDMChannel",
    "GuildAnnouncementChannel",
    "GuildCategory",
    "GuildDirectoryChannel",
    "GuildForumChannel",
    "GuildMediaChannel",
    "GuildStageVoiceChannel",
    "GuildTextChannel",
    "GuildVoiceChannel",
    "PrivateThread",
    "PublicThread",
    "SortOrderType",
    "ThreadMember",
    "ThreadMetadata",
    "UnknownChannel",
    "VideoQualityMode",
]


class ChannelType(OpenIntEnum):
    """What a channel is for.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    GUILD_TEXT = 0
    """Text in a guild."""

    DM = 1
    """Direct messages between two."""

    GUILD_VOICE = 2
    """Voice in a guild."""

    GROUP_DM = 3
    """Direct messages between several."""

    GUILD_CATEGORY = 4
    """A heading with up to 50 channels under it."""

    GUILD_ANNOUNCEMENT = 5
    """News that other guilds can follow."""

    ANNOUNCEMENT_THREAD = 10
    """A thread under news."""

    PUBLIC_THREAD = 11
    """A thread that everyone in the channel sees."""

    PRIVATE_THREAD = 12
    """A thread for those who are invited."""

    GUILD_STAGE_VOICE = 13
    """A stage with an audience."""

    GUILD_DIRECTORY = 14
    """The list of guilds of a student hub."""

    GUILD_FORUM = 15
    """Only threads, as posts."""

    GUILD_MEDIA = 16
    """Only threads, as pictures."""


class ChannelFlags(Flags):
    """Marks of a channel.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-flags
    """

    NONE = 0
    """The empty set."""

    PINNED = 2
    """A post that stands above the others of its forum."""

    REQUIRE_TAG = 16
    """A forum whose posts need a tag."""

    HIDE_MEDIA_DOWNLOAD_OPTIONS = 32768
    """A media channel without a menu for downloads."""

    IS_SPOILER_CHANNEL = 2097152
    """A channel whose content is hidden until asked for."""


class VideoQualityMode(OpenIntEnum):
    """How sharp cameras are in a voice channel.

    https://discord.com/developers/docs/resources/channel#channel-object-video-quality-modes
    """

    AUTO = 1
    """As Discord sees fit."""

    FULL = 2
    """720p."""


class SortOrderType(OpenIntEnum):
    """How posts of a forum are ordered.

    https://discord.com/developers/docs/resources/channel#channel-object-sort-order-types
    """

    LATEST_ACTIVITY = 0
    """By what was written last."""

    CREATION_DATE = 1
    """By when they were made."""


class ForumLayoutType(OpenIntEnum):
    """How posts of a forum are shown.

    https://discord.com/developers/docs/resources/channel#channel-object-forum-layout-types
    """

    NOT_SET = 0
    """As each reader likes."""

    LIST_VIEW = 1
    """As a list."""

    GALLERY_VIEW = 2
    """As tiles."""


class BaseChannel(Struct, frozen=True, gc=False, kw_only=True):
    """What every channel has.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    id: ChannelId

    flags: ChannelFlags | UnsetType = UNSET
    """Marks of the channel."""


class UnknownChannel(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Channel` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ChannelType:
        """What Discord says that it is."""
        return ChannelType(self.integer_tag("type"))


class ThreadMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """What only threads have.

    https://discord.com/developers/docs/resources/channel#thread-metadata-object
    """

    archived: bool
    """Whether it is closed until someone writes."""

    auto_archive_duration: int
    """Minutes of silence after which it is archived: 60, 1440, 4320 or 10080."""

    archive_timestamp: datetime
    """When it was last archived or opened."""

    locked: bool
    """Whether only those who manage threads may open it."""

    invitable: bool | UnsetType = UNSET
    """Whether everyone in a private thread may invite others."""

    create_timestamp: datetime | None | UnsetType = UNSET
    """When it was made; absent before 2022-01-09."""


class ForumTag(Struct, frozen=True, gc=False, kw_only=True):
    """A tag that posts of a forum can have.

    https://discord.com/developers/docs/resources/channel#forum-tag-object
    """

    id: ForumTagId

    name: str
    """Up to 20 characters."""

    moderated: bool
    """Whether only those who manage threads may add and remove it."""

    emoji_id: EmojiId | None
    """Its custom emoji."""

    emoji_name: str | None
    """Its standard emoji."""


class DefaultReaction(Struct, frozen=True, gc=False, kw_only=True):
    """The emoji of the button under posts of a forum.

    https://discord.com/developers/docs/resources/channel#default-reaction-object
    """

    emoji_id: EmojiId | None
    """A custom emoji."""

    emoji_name: str | None
    """A standard emoji."""


class BaseGuildChannel(BaseChannel, frozen=True, gc=False, kw_only=True):
    """What every channel of a guild has, threads aside.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    name: str
    """1 to 100 characters."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild; absent inside GUILD_CREATE."""

    position: int | UnsetType = UNSET
    """Where it stands among its like; ties go to the lower id."""

    permission_overwrites: Sequence[Overwrite] | UnsetType = UNSET
    """What roles and members may do otherwise here."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The category that it stands under."""

    permissions: Permissions | UnsetType = UNSET
    """What the invoking user may do here; only in the resolved data of interactions."""

    app_permissions: Permissions | UnsetType = UNSET
    """What the application may do here; only in the resolved data of interactions."""


class BaseMessageChannel(BaseGuildChannel, frozen=True, gc=False, kw_only=True):
    """What every channel of a guild has that holds messages or posts.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    topic: str | None | UnsetType = UNSET
    """What it is about."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The last message, or the last post of a forum; it may be gone."""

    rate_limit_per_user: int | UnsetType = UNSET
    """Seconds between two messages of a member, 0 to 21600."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""

    default_auto_archive_duration: int | UnsetType = UNSET
    """Minutes of silence after which its threads are archived, unless they say otherwise."""

    default_thread_rate_limit_per_user: int | UnsetType = UNSET
    """Seconds between two messages of a member in new threads."""


class GuildTextChannel(
    BaseMessageChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0
):
    """A text channel.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_TEXT]] = ChannelType.GUILD_TEXT


class GuildAnnouncementChannel(
    BaseMessageChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """A news channel.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_ANNOUNCEMENT]] = ChannelType.GUILD_ANNOUNCEMENT


class BaseVoiceChannel(BaseMessageChannel, frozen=True, gc=False, kw_only=True):
    """What voice and stage channels have.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    bitrate: int | UnsetType = UNSET
    """In bits per second."""

    user_limit: int | UnsetType = UNSET
    """How many may be in it; 0 is no limit."""

    rtc_region: str | None | UnsetType = UNSET
    """The voice region; null if Discord chooses."""

    video_quality_mode: VideoQualityMode | UnsetType = UNSET
    """How sharp cameras are; AUTO if absent."""


class GuildVoiceChannel(
    BaseVoiceChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """A voice channel.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_VOICE]] = ChannelType.GUILD_VOICE


class GuildStageVoiceChannel(
    BaseVoiceChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=13
):
    """A stage.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_STAGE_VOICE]] = ChannelType.GUILD_STAGE_VOICE


class GuildCategory(BaseGuildChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """A heading over channels.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_CATEGORY]] = ChannelType.GUILD_CATEGORY

    nsfw: bool | UnsetType = UNSET
    """Not used by categories, but sent."""


class GuildDirectoryChannel(
    BaseGuildChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=14
):
    """The list of guilds of a student hub.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_DIRECTORY]] = ChannelType.GUILD_DIRECTORY


class BaseForumChannel(BaseMessageChannel, frozen=True, gc=False, kw_only=True):
    """What forums and media channels have.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    available_tags: Sequence[ForumTag] | UnsetType = UNSET
    """The tags that posts can have, up to 20."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """The emoji of the button under posts."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """How posts are ordered; null if nobody has chosen."""


class GuildForumChannel(
    BaseForumChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=15
):
    """A forum: a channel of nothing but threads.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_FORUM]] = ChannelType.GUILD_FORUM

    default_forum_layout: ForumLayoutType | UnsetType = UNSET
    """How posts are shown."""


class GuildMediaChannel(
    BaseForumChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=16
):
    """A forum of pictures.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GUILD_MEDIA]] = ChannelType.GUILD_MEDIA


class DMChannel(BaseChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """Direct messages between two.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.DM]] = ChannelType.DM

    last_message_id: MessageId | None | UnsetType = UNSET
    """The last message; it may be gone."""

    recipients: Sequence[User] | UnsetType = UNSET
    """The other one."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""


class GroupDMChannel(BaseChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3):
    """Direct messages between several.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.GROUP_DM]] = ChannelType.GROUP_DM

    name: str | None | UnsetType = UNSET
    """The name, if it was given one."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    owner_id: UserId | UnsetType = UNSET
    """Who made it."""

    application_id: ApplicationId | UnsetType = UNSET
    """The application that made it, if one did."""

    managed: bool | UnsetType = UNSET
    """Whether an application rules it."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The last message; it may be gone."""

    recipients: Sequence[User] | UnsetType = UNSET
    """The others."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""


class ThreadMember(Struct, frozen=True, gc=False, kw_only=True):
    """Someone in a thread.

    https://discord.com/developers/docs/resources/channel#thread-member-object
    """

    join_timestamp: datetime
    """When they joined last."""

    flags: int
    """Settings for notifications."""

    id: ChannelId | UnsetType = UNSET
    """The thread; absent inside GUILD_CREATE."""

    user_id: UserId | UnsetType = UNSET
    """Who; absent inside GUILD_CREATE."""

    member: GuildMember | UnsetType = UNSET
    """The member of the guild, if it was asked for."""


class BaseThread(BaseChannel, frozen=True, gc=False, kw_only=True):
    """What every thread has.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    name: str
    """1 to 100 characters."""

    thread_metadata: ThreadMetadata
    """Whether it is archived, and what goes with that."""

    guild_id: GuildId | UnsetType = UNSET
    """The guild; absent inside GUILD_CREATE."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The channel that it hangs under."""

    owner_id: UserId | UnsetType = UNSET
    """Who started it."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The last message; it may be gone."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""

    rate_limit_per_user: int | UnsetType = UNSET
    """Seconds between two messages of a member, 0 to 21600."""

    message_count: int | UnsetType = UNSET
    """How many messages it has, those deleted not counted."""

    member_count: int | UnsetType = UNSET
    """About how many are in it; stops at 50."""

    total_message_sent: int | UnsetType = UNSET
    """How many messages it ever had."""

    member: ThreadMember | UnsetType = UNSET
    """The current user in it, if it is in it."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """The tags of a post."""

    permissions: Permissions | UnsetType = UNSET
    """What the invoking user may do here; only in the resolved data of interactions."""

    app_permissions: Permissions | UnsetType = UNSET
    """What the application may do here; only in the resolved data of interactions."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults."""


class AnnouncementThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10):
    """A thread under news.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.ANNOUNCEMENT_THREAD]] = ChannelType.ANNOUNCEMENT_THREAD


class PublicThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11):
    """A thread that everyone in its channel sees.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.PUBLIC_THREAD]] = ChannelType.PUBLIC_THREAD


class PrivateThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=12):
    """A thread for those who are invited.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    type: ClassVar[Literal[ChannelType.PRIVATE_THREAD]] = ChannelType.PRIVATE_THREAD


Channel: TypeAlias = (
    GuildTextChannel
    | DMChannel
    | GuildVoiceChannel
    | GroupDMChannel
    | GuildCategory
    | GuildAnnouncementChannel
    | AnnouncementThread
    | PublicThread
    | PrivateThread
    | GuildStageVoiceChannel
    | GuildDirectoryChannel
    | GuildForumChannel
    | GuildMediaChannel
    | UnknownChannel
)
"""Any channel.

https://discord.com/developers/docs/resources/channel#channel-object
"""
