"""Channels: Places to write and talk in, threads and direct messages included.

Generated from `schema/models/channels.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import ClassVar, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from gloam.core.enums import Flags, OpenIntEnum, OpenStrEnum
from gloam.core.unknown import Unknown
from gloam.models.ids import (
    ApplicationId,
    ChannelId,
    EmojiId,
    ForumTagId,
    GuildId,
    MessageId,
    UserId,
    WebhookId,
)
from gloam.models.members import GuildMember
from gloam.models.permissions import Overwrite, Permissions
from gloam.models.users import User

__all__ = [
    "AnnouncementThread",
    "BaseChannel",
    "BaseGuildChannel",
    "BaseGuildForumChannel",
    "BaseGuildMessageChannel",
    "BaseGuildVoiceChannel",
    "BasePrivateChannel",
    "BaseThread",
    "Channel",
    "ChannelFlags",
    "ChannelType",
    "DMChannel",
    "DefaultReaction",
    "FollowedChannel",
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
    "PartialChannel",
    "PrivateThread",
    "PublicThread",
    "SortOrderType",
    "ThreadAutoArchiveDuration",
    "ThreadMember",
    "ThreadMetadata",
    "ThreadSearchTagSetting",
    "UnknownChannel",
    "VideoQualityMode",
]


class ChannelType(OpenIntEnum):
    """The kinds of channels.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    GUILD_TEXT = 0
    """A text channel of a guild."""

    DM = 1
    """Direct messages between two."""

    GUILD_VOICE = 2
    """A voice channel of a guild."""

    GROUP_DM = 3
    """Direct messages between several."""

    GUILD_CATEGORY = 4
    """A group of up to 50 channels."""

    GUILD_ANNOUNCEMENT = 5
    """A text channel that other guilds can follow."""

    ANNOUNCEMENT_THREAD = 10
    """A thread in an announcement channel."""

    PUBLIC_THREAD = 11
    """A thread in a text channel, or a post in a forum or media channel."""

    PRIVATE_THREAD = 12
    """A thread that only those invited see."""

    GUILD_STAGE_VOICE = 13
    """A voice channel with an audience."""

    GUILD_DIRECTORY = 14
    """The list of guilds in a hub."""

    GUILD_FORUM = 15
    """A channel of nothing but posts."""

    GUILD_MEDIA = 16
    """A channel of nothing but posts with pictures and videos."""


class ChannelFlags(Flags):
    """What is true of a channel.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-flags
    """

    NONE = 0
    """The empty set."""

    PINNED = 2
    """A post: it stands on top of its channel."""

    REQUIRE_TAG = 16
    """A forum or media channel: new posts need a tag."""

    HIDE_MEDIA_DOWNLOAD_OPTIONS = 32768
    """A media channel: nothing offers to download what posts show."""

    IS_SPOILER_CHANNEL = 2097152
    """Everyone is asked before they see what is in it."""


class VideoQualityMode(OpenIntEnum):
    """The quality of cameras.

    https://discord.com/developers/docs/resources/channel#channel-object-video-quality-modes
    """

    AUTO = 1
    """What the connection allows."""

    FULL = 2
    """720p."""


class SortOrderType(OpenIntEnum):
    """How posts are sorted.

    https://discord.com/developers/docs/resources/channel#channel-object-sort-order-types
    """

    LATEST_ACTIVITY = 0
    """By their newest message."""

    CREATION_DATE = 1
    """By when they were made, the newest first."""


class ForumLayoutType(OpenIntEnum):
    """How posts are laid out.

    https://discord.com/developers/docs/resources/channel#channel-object-forum-layout-types
    """

    NOT_SET = 0
    """The guild has not said."""

    LIST_VIEW = 1
    """As a list."""

    GALLERY_VIEW = 2
    """As tiles."""


class ThreadSearchTagSetting(OpenStrEnum):
    """Which threads a search by several tags finds.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    MATCH_ALL = "match_all"
    """Threads that have all of the tags."""

    MATCH_SOME = "match_some"
    """Threads that have at least one of the tags."""


class ThreadAutoArchiveDuration(OpenIntEnum):
    """How many minutes without messages a thread takes to hide.

    https://discord.com/developers/docs/resources/channel#thread-metadata-object
    """

    ONE_HOUR = 60
    """An hour."""

    ONE_DAY = 1440
    """A day."""

    THREE_DAY = 4320
    """Three days."""

    SEVEN_DAY = 10080
    """A week."""


class PartialChannel(Struct, frozen=True, gc=False, kw_only=True):
    """What is needed to show a channel, as the mentions of a message hold it.

    https://discord.com/developers/docs/resources/message#channel-mention-object
    """

    id: ChannelId
    """Id of the channel."""

    guild_id: GuildId
    """Its guild."""

    type: ChannelType
    """What kind of channel it is."""

    name: str
    """The name of the channel."""


class FollowedChannel(Struct, frozen=True, gc=False, kw_only=True):
    """An announcement channel that another channel now follows.

    https://discord.com/developers/docs/resources/channel#followed-channel-object
    """

    channel_id: ChannelId
    """The announcement channel."""

    webhook_id: WebhookId
    """The webhook that posts in the other channel."""


class ThreadMetadata(Struct, frozen=True, gc=False, kw_only=True):
    """What only threads have.

    https://discord.com/developers/docs/resources/channel#thread-metadata-object
    """

    archived: bool
    """Whether it is archived."""

    auto_archive_duration: ThreadAutoArchiveDuration
    """How many minutes without messages it takes to hide."""

    archive_timestamp: datetime | None
    """When it was last archived or brought back."""

    locked: bool
    """Whether only those who manage threads can bring it back from the archive."""

    invitable: bool | UnsetType = UNSET
    """Whether everyone in a private thread may add others."""

    create_timestamp: datetime | None | UnsetType = UNSET
    """When it was made; known for threads since 9 January 2022."""


class DefaultReaction(Struct, frozen=True, gc=False, kw_only=True):
    """The emoji that every post offers to react with; one of the two is null.

    https://discord.com/developers/docs/resources/channel#default-reaction-object
    """

    emoji_id: EmojiId | None
    """Id of a custom emoji."""

    emoji_name: str | None
    """The character of a standard emoji."""


class ForumTag(Struct, frozen=True, gc=False, kw_only=True):
    """A tag that posts of a forum or media channel may have.

    https://discord.com/developers/docs/resources/channel#forum-tag-object
    """

    id: ForumTagId
    """Id of the tag."""

    name: str
    """The name, up to 20 characters."""

    moderated: bool
    """Whether only those who manage threads may add and remove it."""

    emoji_id: EmojiId | None
    """Id of its custom emoji."""

    emoji_name: str | None
    """The character of its standard emoji."""


class UnknownChannel(Unknown, frozen=True, gc=False, kw_only=True, tag_field="type", tag=-1):
    """A variant of `Channel` that the schema does not know; it keeps the whole payload."""

    @property
    def type(self) -> ChannelType:
        """What Discord says that it is."""
        return ChannelType(self.integer_tag("type"))


class BaseChannel(Struct, frozen=True, gc=False, kw_only=True):
    """What all kinds of channels have.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    id: ChannelId
    """Id of the channel."""

    flags: ChannelFlags | UnsetType = UNSET
    """What else is true of it."""

    permissions: Permissions | UnsetType = UNSET
    """What the invoking user may do in it; the resolved data of interactions alone have it."""

    app_permissions: Permissions | UnsetType = UNSET
    """What the application may do in it; the resolved data of interactions alone have it."""


class BaseGuildChannel(BaseChannel, frozen=True, gc=False, kw_only=True):
    """What the channels of guilds have, threads aside.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    name: str
    """The name, 1 to 100 characters."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild; absent on the channels inside a guild that the gateway sends."""

    position: int | UnsetType = UNSET
    """Its place in the list; channels in the same place stand by id."""

    permission_overwrites: Sequence[Overwrite] | UnsetType = UNSET
    """What roles and members may do other than elsewhere."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The category that it is in."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults."""


class GuildCategory(BaseGuildChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=4):
    """A group of up to 50 channels.

    https://discord.com/developers/docs/resources/channel#channel-object-example-channel-category
    """

    type: ClassVar[Literal[ChannelType.GUILD_CATEGORY]] = ChannelType.GUILD_CATEGORY


class GuildDirectoryChannel(
    BaseGuildChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=14
):
    """The list of guilds in a hub.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_DIRECTORY]] = ChannelType.GUILD_DIRECTORY


class BaseGuildMessageChannel(BaseGuildChannel, frozen=True, gc=False, kw_only=True):
    """What the channels of guilds have that messages or posts are written in.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    topic: str | None | UnsetType = UNSET
    """What it is about, up to 1024 characters; 4096 in forum and media channels."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The newest message, or post, which may be gone."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""

    rate_limit_per_user: int | UnsetType = UNSET
    """How many seconds everyone waits between two messages, 0 to 21600."""

    default_auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET
    """How many minutes without messages new threads take to hide."""

    default_thread_rate_limit_per_user: int | UnsetType = UNSET
    """The `rate_limit_per_user` that new threads get."""


class GuildTextChannel(
    BaseGuildMessageChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=0
):
    """A text channel of a guild.

    https://discord.com/developers/docs/resources/channel#channel-object-example-guild-text-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_TEXT]] = ChannelType.GUILD_TEXT


class GuildAnnouncementChannel(
    BaseGuildMessageChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=5
):
    """A text channel that other guilds can follow.

    https://discord.com/developers/docs/resources/channel#channel-object-example-guild-announcement-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_ANNOUNCEMENT]] = ChannelType.GUILD_ANNOUNCEMENT


class BaseGuildVoiceChannel(BaseGuildMessageChannel, frozen=True, gc=False, kw_only=True):
    """What the channels of guilds have that people talk in.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    bitrate: int | UnsetType = UNSET
    """The bits per second of sound."""

    user_limit: int | UnsetType = UNSET
    """How many may join; 0 for no limit."""

    rtc_region: str | None | UnsetType = UNSET
    """Id of the voice region; null if Discord chooses."""

    video_quality_mode: VideoQualityMode | UnsetType = UNSET
    """The quality of cameras; automatic if absent."""


class GuildVoiceChannel(
    BaseGuildVoiceChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=2
):
    """A voice channel of a guild.

    https://discord.com/developers/docs/resources/channel#channel-object-example-guild-voice-channel
    """

    type: ClassVar[Literal[ChannelType.GUILD_VOICE]] = ChannelType.GUILD_VOICE


class GuildStageVoiceChannel(
    BaseGuildVoiceChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=13
):
    """A voice channel with an audience.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_STAGE_VOICE]] = ChannelType.GUILD_STAGE_VOICE


class BaseGuildForumChannel(BaseGuildMessageChannel, frozen=True, gc=False, kw_only=True):
    """What the channels of guilds have that hold nothing but posts.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    available_tags: Sequence[ForumTag] | UnsetType = UNSET
    """The tags that posts may have."""

    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET
    """The emoji that every post offers to react with."""

    default_sort_order: SortOrderType | None | UnsetType = UNSET
    """How posts are sorted; null if the guild has not said."""

    default_forum_layout: ForumLayoutType | UnsetType = UNSET
    """How posts are laid out."""

    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET
    """Whether a search by several tags finds the posts with all of them (`match_all`) or some
    (`match_some`).
    """


class GuildForumChannel(
    BaseGuildForumChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=15
):
    """A channel of nothing but posts.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_FORUM]] = ChannelType.GUILD_FORUM


class GuildMediaChannel(
    BaseGuildForumChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=16
):
    """A channel of nothing but posts with pictures and videos.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.GUILD_MEDIA]] = ChannelType.GUILD_MEDIA


class BasePrivateChannel(BaseChannel, frozen=True, gc=False, kw_only=True):
    """What direct messages have.

    https://discord.com/developers/docs/resources/channel#channel-object
    """

    recipients: Sequence[User] | UnsetType = UNSET
    """Those who take part, the current user aside."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The newest message, which may be gone."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""


class DMChannel(BasePrivateChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=1):
    """Direct messages between two.

    https://discord.com/developers/docs/resources/channel#channel-object-example-dm-channel
    """

    type: ClassVar[Literal[ChannelType.DM]] = ChannelType.DM


class GroupDMChannel(
    BasePrivateChannel, frozen=True, gc=False, kw_only=True, tag_field="type", tag=3
):
    """Direct messages between several.

    https://discord.com/developers/docs/resources/channel#channel-object-example-group-dm-channel
    """

    type: ClassVar[Literal[ChannelType.GROUP_DM]] = ChannelType.GROUP_DM

    name: str | None | UnsetType = UNSET
    """The name, if someone has set one."""

    icon: str | None | UnsetType = UNSET
    """Hash of the icon."""

    owner_id: UserId | UnsetType = UNSET
    """Who started it."""

    application_id: ApplicationId | None | UnsetType = UNSET
    """The application that started it."""

    managed: bool | UnsetType = UNSET
    """Whether an application takes care of it."""


class ThreadMember(Struct, frozen=True, gc=False, kw_only=True):
    """Someone in a thread.

    https://discord.com/developers/docs/resources/channel#thread-member-object
    """

    join_timestamp: datetime
    """When they last joined."""

    flags: int
    """Their settings for the thread."""

    id: ChannelId | UnsetType = UNSET
    """The thread; absent inside a guild that the gateway sends."""

    user_id: UserId | UnsetType = UNSET
    """The user; absent inside a guild that the gateway sends."""

    member: GuildMember | UnsetType = UNSET
    """The member, if it was asked for."""


class BaseThread(BaseChannel, frozen=True, gc=False, kw_only=True):
    """What threads have.

    https://discord.com/developers/docs/resources/channel#channel-object-example-thread-channel
    """

    name: str
    """The name, 1 to 100 characters."""

    thread_metadata: ThreadMetadata
    """What only threads have."""

    guild_id: GuildId | UnsetType = UNSET
    """Its guild; absent on the threads inside a guild that the gateway sends."""

    parent_id: ChannelId | None | UnsetType = UNSET
    """The channel that it is in."""

    owner_id: UserId | UnsetType = UNSET
    """Who started it."""

    last_message_id: MessageId | None | UnsetType = UNSET
    """The newest message, which may be gone."""

    last_pin_timestamp: datetime | None | UnsetType = UNSET
    """When a message was last pinned."""

    nsfw: bool | UnsetType = UNSET
    """Whether it is for adults."""

    rate_limit_per_user: int | UnsetType = UNSET
    """How many seconds everyone waits between two messages, 0 to 21600."""

    message_count: int | UnsetType = UNSET
    """How many messages it has, the first one aside."""

    member_count: int | UnsetType = UNSET
    """Roughly how many are in it; counted up to 50."""

    total_message_sent: int | UnsetType = UNSET
    """How many messages it has ever had, deleted ones included."""

    member: ThreadMember | UnsetType = UNSET
    """The current user in it, if they have joined."""

    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET
    """The tags of a post."""

    newly_created: bool | UnsetType = UNSET
    """Whether it has just been made; the event THREAD_CREATE alone has it."""


class AnnouncementThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=10):
    """A thread in an announcement channel.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
    """

    type: ClassVar[Literal[ChannelType.ANNOUNCEMENT_THREAD]] = ChannelType.ANNOUNCEMENT_THREAD


class PublicThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=11):
    """A thread in a text channel, or a post in a forum or media channel.

    https://discord.com/developers/docs/resources/channel#channel-object-example-thread-channel
    """

    type: ClassVar[Literal[ChannelType.PUBLIC_THREAD]] = ChannelType.PUBLIC_THREAD


class PrivateThread(BaseThread, frozen=True, gc=False, kw_only=True, tag_field="type", tag=12):
    """A thread that only those invited see.

    https://discord.com/developers/docs/resources/channel#channel-object-channel-types
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
"""A channel, by its kind.

https://discord.com/developers/docs/resources/channel#channel-object
"""
