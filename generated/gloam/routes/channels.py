"""Channels: Channels, their permissions, and the messages in them.

Generated from `schema/routes/channels.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import File, PagedRequest, Pagination, Request
from gloam.core.query import path_segment, query_string
from gloam.models.channels import (
    Channel,
    ChannelFlags,
    ChannelType,
    DefaultReaction,
    FollowedChannel,
    ForumLayoutType,
    SortOrderType,
    ThreadAutoArchiveDuration,
    ThreadSearchTagSetting,
    VideoQualityMode,
)
from gloam.models.components import Component
from gloam.models.embeds import Embed
from gloam.models.ids import ChannelId, ForumTagId, GenericId, MessageId, StickerId, UserId
from gloam.models.messages import (
    AllowedMentions,
    Message,
    MessageFlags,
    MessageReference,
    ReactionType,
    SharedClientTheme,
)
from gloam.models.permissions import OverwriteType, Permissions
from gloam.models.polls import PollCreateRequest
from gloam.models.requests import AttachmentRequest, ForumTagRequest, OverwriteRequest
from gloam.models.users import User
from gloam.routes.bodies import channels as bodies

__all__ = [
    "add_my_message_reaction",
    "bulk_delete_messages",
    "create_message",
    "crosspost_message",
    "delete_all_message_reactions",
    "delete_all_message_reactions_by_emoji",
    "delete_channel",
    "delete_channel_permission_overwrite",
    "delete_message",
    "delete_my_message_reaction",
    "delete_user_message_reaction",
    "follow_channel",
    "get_channel",
    "get_message",
    "list_message_reactions_by_emoji",
    "list_messages",
    "set_channel_permission_overwrite",
    "trigger_typing_indicator",
    "update_channel",
    "update_message",
    "update_voice_channel_status",
]


def add_my_message_reaction(
    channel_id: ChannelId,
    message_id: MessageId,
    emoji: str,
) -> Request[None]:
    """React to a message.

    Takes ADD_REACTIONS too if nobody reacted with this emoji yet.

    Takes the READ_MESSAGE_HISTORY permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        emoji: The emoji itself, or `name:id` of a custom one.

    https://discord.com/developers/docs/resources/message#create-reaction
    """
    return Request(
        operation="add_my_message_reaction",
        method="PUT",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions/{path_segment(emoji)}/@me",
        route="/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
        major=f"{channel_id}",
    )


def bulk_delete_messages(
    channel_id: ChannelId,
    *,
    messages: Sequence[MessageId],
    reason: str | None = None,
) -> Request[None]:
    """Delete several messages of a guild channel at once.

    Fails if a message is older than two weeks or named twice.

    Takes the MANAGE_MESSAGES permission.

    Args:
        channel_id: The channel.
        messages: The messages, 2 to 100.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/message#bulk-delete-messages
    """
    return Request(
        operation="bulk_delete_messages",
        method="POST",
        path=f"/channels/{channel_id}/messages/bulk-delete",
        route="/channels/{channel_id}/messages/bulk-delete",
        major=f"{channel_id}",
        body=bodies.BulkDeleteMessagesBody(messages=messages),
        reason=reason,
    )


def create_message(
    channel_id: ChannelId,
    *,
    content: str | UnsetType = UNSET,
    nonce: str | int | UnsetType = UNSET,
    tts: bool | UnsetType = UNSET,
    embeds: Sequence[Embed] | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | UnsetType = UNSET,
    message_reference: MessageReference | UnsetType = UNSET,
    components: Sequence[Component] | UnsetType = UNSET,
    sticker_ids: Sequence[StickerId] | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | UnsetType = UNSET,
    flags: MessageFlags | UnsetType = UNSET,
    enforce_nonce: bool | UnsetType = UNSET,
    poll: PollCreateRequest | UnsetType = UNSET,
    shared_client_theme: SharedClientTheme | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message]:
    """Post a message.

    A message needs content, embeds, stickers, components, files, a poll or a theme; a forward
    needs only the reference. A reply takes READ_MESSAGE_HISTORY too, reading aloud
    SEND_TTS_MESSAGES; in a thread, SEND_MESSAGES_IN_THREADS stands for SEND_MESSAGES.

    Takes the SEND_MESSAGES permission.

    Args:
        channel_id: The channel.
        content: The text.
        nonce: Comes back in the MESSAGE_CREATE event; 25 characters at most.
        tts: Whether clients read it aloud.
        embeds: Embeds, of 6000 characters in all.
        allowed_mentions: Whom it may notify.
        message_reference: The message that it replies to or forwards.
        components: Buttons, menus and layout.
        sticker_ids: Stickers of the guild.
        attachments: What to say of the uploaded files.
        flags: SUPPRESS_EMBEDS, SUPPRESS_NOTIFICATIONS, IS_VOICE_MESSAGE and IS_COMPONENTS_V2 can
            be set.
        enforce_nonce: Whether a recent message of the same nonce is returned and nothing is
            posted.
        poll: A poll.
        shared_client_theme: A theme of the client to share.
        files: What to upload, in order.

    https://discord.com/developers/docs/resources/message#create-message
    """
    return Request(
        operation="create_message",
        method="POST",
        path=f"/channels/{channel_id}/messages",
        route="/channels/{channel_id}/messages",
        major=f"{channel_id}",
        body=bodies.CreateMessageBody(
            content=content,
            nonce=nonce,
            tts=tts,
            embeds=embeds,
            allowed_mentions=allowed_mentions,
            message_reference=message_reference,
            components=components,
            sticker_ids=sticker_ids,
            attachments=attachments,
            flags=flags,
            enforce_nonce=enforce_nonce,
            poll=poll,
            shared_client_theme=shared_client_theme,
        ),
        files=files,
        result=Message,
    )


def crosspost_message(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[Message]:
    """Publish a message of an announcement channel to the channels that follow it.

    Messages of others take MANAGE_MESSAGES too.

    Takes the SEND_MESSAGES permission.

    Args:
        channel_id: The announcement channel.
        message_id: The message.

    https://discord.com/developers/docs/resources/message#crosspost-message
    """
    return Request(
        operation="crosspost_message",
        method="POST",
        path=f"/channels/{channel_id}/messages/{message_id}/crosspost",
        route="/channels/{channel_id}/messages/{message_id}/crosspost",
        major=f"{channel_id}",
        result=Message,
    )


def delete_all_message_reactions(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[None]:
    """Remove all reactions from a message.

    Takes the MANAGE_MESSAGES permission.

    Args:
        channel_id: The channel.
        message_id: The message.

    https://discord.com/developers/docs/resources/message#delete-all-reactions
    """
    return Request(
        operation="delete_all_message_reactions",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions",
        route="/channels/{channel_id}/messages/{message_id}/reactions",
        major=f"{channel_id}",
    )


def delete_all_message_reactions_by_emoji(
    channel_id: ChannelId,
    message_id: MessageId,
    emoji: str,
) -> Request[None]:
    """Remove all reactions with an emoji from a message.

    Takes the MANAGE_MESSAGES permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        emoji: The emoji itself, or `name:id` of a custom one.

    https://discord.com/developers/docs/resources/message#delete-all-reactions-for-emoji
    """
    return Request(
        operation="delete_all_message_reactions_by_emoji",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions/{path_segment(emoji)}",
        route="/channels/{channel_id}/messages/{message_id}/reactions/{emoji}",
        major=f"{channel_id}",
    )


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


def delete_message(
    channel_id: ChannelId,
    message_id: MessageId,
    *,
    reason: str | None = None,
) -> Request[None]:
    """Delete a message.

    Takes the MANAGE_MESSAGES permission if another user wrote it.

    Args:
        channel_id: The channel.
        message_id: The message.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/message#delete-message
    """
    return Request(
        operation="delete_message",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/{message_id}",
        route="/channels/{channel_id}/messages/{message_id}",
        major=f"{channel_id}",
        reason=reason,
    )


def delete_my_message_reaction(
    channel_id: ChannelId,
    message_id: MessageId,
    emoji: str,
) -> Request[None]:
    """Take back a reaction.

    Args:
        channel_id: The channel.
        message_id: The message.
        emoji: The emoji itself, or `name:id` of a custom one.

    https://discord.com/developers/docs/resources/message#delete-own-reaction
    """
    return Request(
        operation="delete_my_message_reaction",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions/{path_segment(emoji)}/@me",
        route="/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me",
        major=f"{channel_id}",
    )


def delete_user_message_reaction(
    channel_id: ChannelId,
    message_id: MessageId,
    emoji: str,
    user_id: UserId,
) -> Request[None]:
    """Remove the reaction of another user.

    Takes the MANAGE_MESSAGES permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        emoji: The emoji itself, or `name:id` of a custom one.
        user_id: Who reacted.

    https://discord.com/developers/docs/resources/message#delete-user-reaction
    """
    return Request(
        operation="delete_user_message_reaction",
        method="DELETE",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions/{path_segment(emoji)}/{user_id}",
        route="/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/{user_id}",
        major=f"{channel_id}",
    )


def follow_channel(
    channel_id: ChannelId,
    *,
    webhook_channel_id: ChannelId,
    reason: str | None = None,
) -> Request[FollowedChannel]:
    """Have the messages of an announcement channel posted in another channel.

    Takes MANAGE_WEBHOOKS in the other channel.

    Args:
        channel_id: The announcement channel.
        webhook_channel_id: The other channel.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#follow-announcement-channel
    """
    return Request(
        operation="follow_channel",
        method="POST",
        path=f"/channels/{channel_id}/followers",
        route="/channels/{channel_id}/followers",
        major=f"{channel_id}",
        body=bodies.FollowChannelBody(webhook_channel_id=webhook_channel_id),
        reason=reason,
        result=FollowedChannel,
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


def get_message(
    channel_id: ChannelId,
    message_id: MessageId,
) -> Request[Message]:
    """Fetch a message.

    A voice channel takes CONNECT too.

    Takes the VIEW_CHANNEL and READ_MESSAGE_HISTORY permissions.

    Args:
        channel_id: The channel.
        message_id: The message.

    https://discord.com/developers/docs/resources/message#get-channel-message
    """
    return Request(
        operation="get_message",
        method="GET",
        path=f"/channels/{channel_id}/messages/{message_id}",
        route="/channels/{channel_id}/messages/{message_id}",
        major=f"{channel_id}",
        result=Message,
    )


def list_message_reactions_by_emoji(
    channel_id: ChannelId,
    message_id: MessageId,
    emoji: str,
    *,
    type: ReactionType | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[Sequence[User], User]:
    """List who reacted to a message with an emoji.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        channel_id: The channel.
        message_id: The message.
        emoji: The emoji itself, or `name:id` of a custom one.
        type: Normal reactions or bursts; normal if absent.
        after: Only users with a higher id.
        limit: How many users at most, 1 to 100; 25 if absent.

    https://discord.com/developers/docs/resources/message#get-reactions
    """
    return PagedRequest(
        operation="list_message_reactions_by_emoji",
        method="GET",
        path=f"/channels/{channel_id}/messages/{message_id}/reactions/{path_segment(emoji)}",
        route="/channels/{channel_id}/messages/{message_id}/reactions/{emoji}",
        major=f"{channel_id}",
        query=query_string(("type", type), ("after", after), ("limit", limit)),
        result=Sequence[User],
        pagination=Pagination(maximum=100, key="id", cursors=("after",)),
    )


def list_messages(
    channel_id: ChannelId,
    *,
    around: MessageId | UnsetType = UNSET,
    before: MessageId | UnsetType = UNSET,
    after: MessageId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[Sequence[Message], Message]:
    """List messages of a channel, newest first.

    `around`, `before` and `after` exclude each other. Without READ_MESSAGE_HISTORY the list is
    empty. A voice channel takes CONNECT too.

    Takes the VIEW_CHANNEL permission. A page has at most 100 items; `Client.paginate` gives all.

    Args:
        channel_id: The channel.
        around: Only messages around this one.
        before: Only messages before this one.
        after: Only messages after this one.
        limit: How many messages at most, 1 to 100; 50 if absent.

    https://discord.com/developers/docs/resources/message#get-channel-messages
    """
    return PagedRequest(
        operation="list_messages",
        method="GET",
        path=f"/channels/{channel_id}/messages",
        route="/channels/{channel_id}/messages",
        major=f"{channel_id}",
        query=query_string(
            ("around", around), ("before", before), ("after", after), ("limit", limit)
        ),
        result=Sequence[Message],
        pagination=Pagination(maximum=100, key="id", cursors=("before", "after")),
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

    Only permissions that the bot has can be set.

    Takes the MANAGE_ROLES permission.

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
    default_auto_archive_duration: ThreadAutoArchiveDuration | None | UnsetType = UNSET,
    flags: ChannelFlags | UnsetType = UNSET,
    available_tags: Sequence[ForumTagRequest] | UnsetType = UNSET,
    default_reaction_emoji: DefaultReaction | None | UnsetType = UNSET,
    default_thread_rate_limit_per_user: int | UnsetType = UNSET,
    default_sort_order: SortOrderType | None | UnsetType = UNSET,
    default_forum_layout: ForumLayoutType | UnsetType = UNSET,
    default_tag_setting: ThreadSearchTagSetting | None | UnsetType = UNSET,
    archived: bool | UnsetType = UNSET,
    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET,
    locked: bool | UnsetType = UNSET,
    invitable: bool | UnsetType = UNSET,
    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Channel]:
    """Change a channel or thread.

    Takes MANAGE_CHANNELS, or MANAGE_THREADS for a thread; changing overwrites takes
    MANAGE_ROLES. Which fields count depends on the kind of channel.

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
            threads.
        flags: Its flags; PINNED is for threads of forum and media channels.
        available_tags: Forum or media: the tags for posts.
        default_reaction_emoji: Forum or media: the emoji on the button that reacts to a post.
        default_thread_rate_limit_per_user: The `rate_limit_per_user` that new threads start
            with.
        default_sort_order: Forum or media: how posts are sorted.
        default_forum_layout: Forum: how posts are laid out.
        default_tag_setting: Forum or media: how a search by several tags works.
        archived: Thread: whether it is archived.
        auto_archive_duration: Thread: minutes without activity after which it leaves the list.
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


def update_message(
    channel_id: ChannelId,
    message_id: MessageId,
    *,
    content: str | None | UnsetType = UNSET,
    embeds: Sequence[Embed] | None | UnsetType = UNSET,
    flags: MessageFlags | None | UnsetType = UNSET,
    allowed_mentions: AllowedMentions | None | UnsetType = UNSET,
    components: Sequence[Component] | None | UnsetType = UNSET,
    attachments: Sequence[AttachmentRequest] | None | UnsetType = UNSET,
    sticker_ids: Sequence[StickerId] | None | UnsetType = UNSET,
    files: Sequence[File] = (),
) -> Request[Message]:
    """Change a message.

    Others than the author may change the flags alone, with MANAGE_MESSAGES. Uploads are added;
    `attachments` names all files that the message shall have, new and old.

    Args:
        channel_id: The channel.
        message_id: The message.
        content: The text.
        embeds: Embeds, of 6000 characters in all.
        flags: All flags that it shall have; SUPPRESS_EMBEDS and, once set for good,
            IS_COMPONENTS_V2 can be changed.
        allowed_mentions: Whom it may notify.
        components: Buttons, menus and layout.
        attachments: The files to keep and to add.
        sticker_ids: Empty to remove stickers, for IS_COMPONENTS_V2.
        files: What to upload, in order.

    https://discord.com/developers/docs/resources/message#edit-message
    """
    return Request(
        operation="update_message",
        method="PATCH",
        path=f"/channels/{channel_id}/messages/{message_id}",
        route="/channels/{channel_id}/messages/{message_id}",
        major=f"{channel_id}",
        body=bodies.UpdateMessageBody(
            content=content,
            embeds=embeds,
            flags=flags,
            allowed_mentions=allowed_mentions,
            components=components,
            attachments=attachments,
            sticker_ids=sticker_ids,
        ),
        files=files,
        result=Message,
    )


def update_voice_channel_status(
    channel_id: ChannelId,
    *,
    status: str | None,
    reason: str | None = None,
) -> Request[None]:
    """Set the status of a voice channel.

    Takes MANAGE_CHANNELS too unless the bot is connected to the channel.

    Takes the SET_VOICE_CHANNEL_STATUS permission.

    Args:
        channel_id: The voice channel.
        status: The status; null removes it.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#set-voice-channel-status
    """
    return Request(
        operation="update_voice_channel_status",
        method="PUT",
        path=f"/channels/{channel_id}/voice-status",
        route="/channels/{channel_id}/voice-status",
        major=f"{channel_id}",
        body=bodies.UpdateVoiceChannelStatusBody(status=status),
        reason=reason,
    )
