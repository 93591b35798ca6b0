"""Channels: Channels, whatever their kind, and their permissions.

Generated from `schema/routes/channels.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import Request
from gloam.models.channels import (
    Channel,
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    ForumLayoutType,
    SortOrderType,
    VideoQualityMode,
)
from gloam.models.ids import ChannelId, GenericId
from gloam.models.permissions import OverwriteType, Permissions
from gloam.models.requests import ForumTagRequest, OverwriteRequest, ThreadSearchTagSetting
from gloam.routes.bodies import channels as bodies

__all__ = [
    "delete_channel",
    "delete_channel_permission_overwrite",
    "get_channel",
    "set_channel_permission_overwrite",
    "trigger_typing_indicator",
    "update_channel",
]


def delete_channel(
    channel_id: ChannelId,
    *,
    reason: str | None = None,
) -> Request[Channel]:
    """Delete a channel or thread, or close a direct message.

    Takes MANAGE_CHANNELS, or MANAGE_THREADS for a thread. Channels of a deleted category stay.

    Args:
        channel_id: The channel.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#deleteclose-channel
    """
    return Request(
        operation="delete_channel",
        method="DELETE",
        path=f"/channels/{channel_id}",
        route="/channels/{channel_id}",
        major=f"{channel_id}",
        reason=reason,
        result=Channel,
    )


def delete_channel_permission_overwrite(
    channel_id: ChannelId,
    overwrite_id: GenericId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Remove the overwrite of a role or member from a channel.

    Takes the MANAGE_ROLES permission.

    Args:
        channel_id: The channel.
        overwrite_id: The role or user that the overwrite is for.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#delete-channel-permission
    """
    return Request(
        operation="delete_channel_permission_overwrite",
        method="DELETE",
        path=f"/channels/{channel_id}/permissions/{overwrite_id}",
        route="/channels/{channel_id}/permissions/{overwrite_id}",
        major=f"{channel_id}",
        reason=reason,
    )


def get_channel(
    channel_id: ChannelId,
) -> Request[Channel]:
    """Fetch a channel or thread.

    Args:
        channel_id: The channel.

    https://discord.com/developers/docs/resources/channel#get-channel
    """
    return Request(
        operation="get_channel",
        method="GET",
        path=f"/channels/{channel_id}",
        route="/channels/{channel_id}",
        major=f"{channel_id}",
        result=Channel,
    )


def set_channel_permission_overwrite(
    channel_id: ChannelId,
    overwrite_id: GenericId,
    *,
    type: OverwriteType,
    allow: Permissions | None | UnsetType = UNSET,
    deny: Permissions | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[None]:
    """Set what a role or member may do in a channel.

    Takes the MANAGE_ROLES permission; only permissions that the bot has can be set.

    Args:
        channel_id: The channel.
        overwrite_id: The role or user that the overwrite is for.
        type: Whether it is for a role or a member.
        allow: What to allow; nothing if absent.
        deny: What to deny; nothing if absent.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#edit-channel-permissions
    """
    return Request(
        operation="set_channel_permission_overwrite",
        method="PUT",
        path=f"/channels/{channel_id}/permissions/{overwrite_id}",
        route="/channels/{channel_id}/permissions/{overwrite_id}",
        major=f"{channel_id}",
        body=bodies.SetChannelPermissionOverwriteBody(type=type, allow=allow, deny=deny),
        reason=reason,
    )


def trigger_typing_indicator(
    channel_id: ChannelId,
) -> Request[None]:
    """Show for ten seconds that the bot is typing.

    Args:
        channel_id: The channel.

    https://discord.com/developers/docs/resources/channel#trigger-typing-indicator
    """
    return Request(
        operation="trigger_typing_indicator",
        method="POST",
        path=f"/channels/{channel_id}/typing",
        route="/channels/{channel_id}/typing",
        major=f"{channel_id}",
    )


def update_channel(
    channel_id: ChannelId,
    *,
    name: str | UnsetType = UNSET,
    icon: str | UnsetType = UNSET,
    type: ChannelType | UnsetType = UNSET,
    position: int | None | UnsetType = UNSET,
    topic: str | None | UnsetType = UNSET,
    nsfw: bool | None | UnsetType = UNSET,
    rate_limit_per_user: int | None | UnsetType = UNSET,
    bitrate: int | None | UnsetType = UNSET,
    user_limit: int | None | UnsetType = UNSET,
    permission_overwrites: Sequence[OverwriteRequest] | None | UnsetType = UNSET,
    parent_id: ChannelId | None | UnsetType = UNSET,
    rtc_region: str | None | UnsetType = UNSET,
    video_quality_mode: VideoQualityMode | None | UnsetType = UNSET,
    default_auto_archive_duration: int | None | UnsetType = UNSET,
    flags: ChannelFlags | UnsetType = UNSET,
    available_tags: Sequence[ForumTagRequest] | UnsetType = UNSET,
    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET,
    default_thread_rate_limit_per_user: int | UnsetType = UNSET,
    default_sort_order: SortOrderType | None | UnsetType = UNSET,
    default_forum_layout: ForumLayoutType | UnsetType = UNSET,
    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET,
    archived: bool | UnsetType = UNSET,
    auto_archive_duration: int | UnsetType = UNSET,
    locked: bool | UnsetType = UNSET,
    invitable: bool | UnsetType = UNSET,
    applied_tags: Sequence[GenericId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Channel]:
    """Change a channel or thread.

    Takes MANAGE_CHANNELS, or MANAGE_THREADS for a thread; changing overwrites takes
    MANAGE_ROLES. Which fields count depends on
    the kind of channel.

    Args:
        channel_id: The channel.
        name: The name.
        icon: Group DM: the icon in Base64.
        type: Text or announcement: switches to the other of the two.
        position: Its place in the list; channels in the same place stand by id.
        topic: The topic; up to 4096 characters in forum and media channels, 1024 in others.
        nsfw: Whether it is for adults only.
        rate_limit_per_user: Seconds that a user waits between two messages.
        bitrate: Bits per second of a voice or stage channel.
        user_limit: How many users it holds: up to 99 by voice, 10,000 on a stage; 0 for no
            limit.
        permission_overwrites: Permissions that differ here for roles and members.
        parent_id: The category to move it to.
        rtc_region: The voice region; chosen by Discord if null.
        video_quality_mode: The quality of cameras.
        default_auto_archive_duration: Minutes without activity after which clients archive new
            threads: 60, 1440, 4320 or 10080.
        flags: Its flags; PINNED is for threads of forum and media channels.
        available_tags: Forum or media: the tags for posts.
        default_reaction_emoji: Forum or media: the emoji on the button that reacts to a post.
        default_thread_rate_limit_per_user: The `rate_limit_per_user` that new threads start
            with.
        default_sort_order: Forum or media: how posts are sorted.
        default_forum_layout: Forum: how posts are laid out.
        default_tag_setting: Forum or media: how a search by several tags works.
        archived: Thread: whether it is archived.
        auto_archive_duration: Thread: minutes without activity after which it leaves the list:
            60, 1440, 4320 or 10080.
        locked: Thread: whether only those who manage threads may take it out of the archive.
        invitable: Private thread: whether members who do not moderate may add others.
        applied_tags: Thread of a forum or media channel: the tags that it carries.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#modify-channel
    """
    return Request(
        operation="update_channel",
        method="PATCH",
        path=f"/channels/{channel_id}",
        route="/channels/{channel_id}",
        major=f"{channel_id}",
        body=bodies.UpdateChannelBody(
            name=name,
            icon=icon,
            type=type,
            position=position,
            topic=topic,
            nsfw=nsfw,
            rate_limit_per_user=rate_limit_per_user,
            bitrate=bitrate,
            user_limit=user_limit,
            permission_overwrites=permission_overwrites,
            parent_id=parent_id,
            rtc_region=rtc_region,
            video_quality_mode=video_quality_mode,
            default_auto_archive_duration=default_auto_archive_duration,
            flags=flags,
            available_tags=available_tags,
            default_reaction_emoji=default_reaction_emoji,
            default_thread_rate_limit_per_user=default_thread_rate_limit_per_user,
            default_sort_order=default_sort_order,
            default_forum_layout=default_forum_layout,
            default_tag_setting=default_tag_setting,
            archived=archived,
            auto_archive_duration=auto_archive_duration,
            locked=locked,
            invitable=invitable,
            applied_tags=applied_tags,
        ),
        reason=reason,
        result=Channel,
    )
