"""Threads: Threads, posts, and who is in them.

Generated from `schema/routes/threads.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence
from datetime import datetime

from msgspec import UNSET, UnsetType

from gloam.core import File, PagedRequest, Pagination, Request
from gloam.core.query import query_string
from gloam.models.channels import (
    Channel,
    ChannelType,
    ThreadAutoArchiveDuration,
    ThreadMember,
    ThreadSearchTagSetting,
)
from gloam.models.ids import ChannelId, ForumTagId, GuildId, MessageId, UserId
from gloam.models.requests import ForumThreadMessageRequest
from gloam.models.search import SearchIndexNotReady, SearchSortOrder
from gloam.models.threads import (
    ActiveThreadList,
    ArchivedThreadList,
    CreatedThread,
    ThreadSearchResult,
    ThreadSortingMode,
)
from gloam.routes.bodies import threads as bodies

__all__ = [
    "add_thread_member",
    "create_thread",
    "create_thread_from_message",
    "delete_thread_member",
    "get_active_guild_threads",
    "get_thread_member",
    "join_thread",
    "leave_thread",
    "list_my_private_archived_threads",
    "list_private_archived_threads",
    "list_public_archived_threads",
    "list_thread_members",
    "thread_search",
]


def add_thread_member(
    channel_id: ChannelId,
    user_id: UserId,
) -> Request[None]:
    """Add someone to a thread.

    Takes the permission to write in the thread, which must not be archived.

    Args:
        channel_id: The thread.
        user_id: The user.

    https://discord.com/developers/docs/resources/channel#add-thread-member
    """
    return Request(
        operation="add_thread_member",
        method="PUT",
        path=f"/channels/{channel_id}/thread-members/{user_id}",
        route="/channels/{channel_id}/thread-members/{user_id}",
        major=f"{channel_id}",
    )


def create_thread(
    channel_id: ChannelId,
    *,
    name: str,
    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET,
    rate_limit_per_user: int | None | UnsetType = UNSET,
    type: ChannelType | UnsetType = UNSET,
    invitable: bool | UnsetType = UNSET,
    message: ForumThreadMessageRequest | UnsetType = UNSET,
    applied_tags: Sequence[ForumTagId] | UnsetType = UNSET,
    files: Sequence[File] = (),
    reason: str | None = None,
) -> Request[CreatedThread]:
    """Start a thread without a message, or write a post.

    A thread takes CREATE_PUBLIC_THREADS or CREATE_PRIVATE_THREADS. A post, in a forum or media
    channel, takes SEND_MESSAGES and needs `message`; it is always public, and it alone takes
    files.

    Args:
        channel_id: The text, announcement, forum or media channel.
        name: The name.
        auto_archive_duration: Minutes without activity after which it leaves the list.
        rate_limit_per_user: Seconds that a user waits between two messages.
        type: Thread: the kind of thread; PRIVATE_THREAD if absent.
        invitable: Private thread: whether members who do not moderate may add others.
        message: Post: its first message.
        applied_tags: Post: the tags that it carries.
        files: What to upload, in order.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#start-thread-without-message
    """
    return Request(
        operation="create_thread",
        method="POST",
        path=f"/channels/{channel_id}/threads",
        route="/channels/{channel_id}/threads",
        major=f"{channel_id}",
        body=bodies.CreateThreadBody(
            name=name,
            auto_archive_duration=auto_archive_duration,
            rate_limit_per_user=rate_limit_per_user,
            type=type,
            invitable=invitable,
            message=message,
            applied_tags=applied_tags,
        ),
        files=files,
        reason=reason,
        result=CreatedThread,
    )


def create_thread_from_message(
    channel_id: ChannelId,
    message_id: MessageId,
    *,
    name: str,
    auto_archive_duration: ThreadAutoArchiveDuration | UnsetType = UNSET,
    rate_limit_per_user: int | None | UnsetType = UNSET,
    reason: str | None = None,
) -> Request[Channel]:
    """Start a thread from a message.

    The thread has the id of the message, which can have one thread alone. It is public, or an
    announcement thread in an announcement channel; forum and media channels refuse.

    Takes the CREATE_PUBLIC_THREADS permission.

    Args:
        channel_id: The channel.
        message_id: The message.
        name: The name.
        auto_archive_duration: Minutes without activity after which it leaves the list.
        rate_limit_per_user: Seconds that a user waits between two messages.
        reason: What the audit log should say; 1 to 512 characters.

    https://discord.com/developers/docs/resources/channel#start-thread-from-message
    """
    return Request(
        operation="create_thread_from_message",
        method="POST",
        path=f"/channels/{channel_id}/messages/{message_id}/threads",
        route="/channels/{channel_id}/messages/{message_id}/threads",
        major=f"{channel_id}",
        body=bodies.CreateThreadFromMessageBody(
            name=name,
            auto_archive_duration=auto_archive_duration,
            rate_limit_per_user=rate_limit_per_user,
        ),
        reason=reason,
        result=Channel,
    )


def delete_thread_member(
    channel_id: ChannelId,
    user_id: UserId,
) -> Request[None]:
    """Take someone out of a thread.

    Takes MANAGE_THREADS, save for private threads that the bot itself has started. The thread
    must not be archived.

    Args:
        channel_id: The thread.
        user_id: The user.

    https://discord.com/developers/docs/resources/channel#remove-thread-member
    """
    return Request(
        operation="delete_thread_member",
        method="DELETE",
        path=f"/channels/{channel_id}/thread-members/{user_id}",
        route="/channels/{channel_id}/thread-members/{user_id}",
        major=f"{channel_id}",
    )


def get_active_guild_threads(
    guild_id: GuildId,
) -> Request[ActiveThreadList]:
    """List the threads of a guild that are not archived, the newest first.

    Args:
        guild_id: The guild.

    https://discord.com/developers/docs/resources/guild#list-active-guild-threads
    """
    return Request(
        operation="get_active_guild_threads",
        method="GET",
        path=f"/guilds/{guild_id}/threads/active",
        route="/guilds/{guild_id}/threads/active",
        major=f"{guild_id}",
        result=ActiveThreadList,
    )


def get_thread_member(
    channel_id: ChannelId,
    user_id: UserId,
    *,
    with_member: bool | UnsetType = UNSET,
) -> Request[ThreadMember]:
    """Fetch someone who is in a thread.

    Args:
        channel_id: The thread.
        user_id: The user.
        with_member: Whether to add them as a member.

    https://discord.com/developers/docs/resources/channel#get-thread-member
    """
    return Request(
        operation="get_thread_member",
        method="GET",
        path=f"/channels/{channel_id}/thread-members/{user_id}",
        route="/channels/{channel_id}/thread-members/{user_id}",
        major=f"{channel_id}",
        query=query_string(("with_member", with_member)),
        result=ThreadMember,
    )


def join_thread(
    channel_id: ChannelId,
) -> Request[None]:
    """Join a thread.

    Args:
        channel_id: The thread, which must not be archived.

    https://discord.com/developers/docs/resources/channel#join-thread
    """
    return Request(
        operation="join_thread",
        method="PUT",
        path=f"/channels/{channel_id}/thread-members/@me",
        route="/channels/{channel_id}/thread-members/@me",
        major=f"{channel_id}",
    )


def leave_thread(
    channel_id: ChannelId,
) -> Request[None]:
    """Leave a thread.

    Args:
        channel_id: The thread, which must not be archived.

    https://discord.com/developers/docs/resources/channel#leave-thread
    """
    return Request(
        operation="leave_thread",
        method="DELETE",
        path=f"/channels/{channel_id}/thread-members/@me",
        route="/channels/{channel_id}/thread-members/@me",
        major=f"{channel_id}",
    )


def list_my_private_archived_threads(
    channel_id: ChannelId,
    *,
    before: ChannelId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[ArchivedThreadList, Channel]:
    """List the archived private threads of a channel that the bot itself has joined, the newest
    first.

    Takes the READ_MESSAGE_HISTORY permission. A page has at most 100 items; `Client.paginate`
    gives all.

    Args:
        channel_id: The channel.
        before: Only threads with a lower id.
        limit: How many threads at most, 2 to 100.

    https://discord.com/developers/docs/resources/channel#list-joined-private-archived-threads
    """
    return PagedRequest(
        operation="list_my_private_archived_threads",
        method="GET",
        path=f"/channels/{channel_id}/users/@me/threads/archived/private",
        route="/channels/{channel_id}/users/@me/threads/archived/private",
        major=f"{channel_id}",
        query=query_string(("before", before), ("limit", limit)),
        result=ArchivedThreadList,
        pagination=Pagination(
            maximum=100, items="threads", key="id", more="has_more", cursors=("before",)
        ),
    )


def list_private_archived_threads(
    channel_id: ChannelId,
    *,
    before: datetime | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[ArchivedThreadList, Channel]:
    """List the archived private threads of a channel, the latest archived first.

    Takes the READ_MESSAGE_HISTORY and MANAGE_THREADS permissions. A page has at most 100 items;
    `Client.paginate` gives all.

    Args:
        channel_id: The channel.
        before: Only threads that were archived before this time.
        limit: How many threads at most, 2 to 100.

    https://discord.com/developers/docs/resources/channel#list-private-archived-threads
    """
    return PagedRequest(
        operation="list_private_archived_threads",
        method="GET",
        path=f"/channels/{channel_id}/threads/archived/private",
        route="/channels/{channel_id}/threads/archived/private",
        major=f"{channel_id}",
        query=query_string(("before", before), ("limit", limit)),
        result=ArchivedThreadList,
        pagination=Pagination(
            maximum=100,
            items="threads",
            key="thread_metadata.archive_timestamp",
            more="has_more",
            cursors=("before",),
        ),
    )


def list_public_archived_threads(
    channel_id: ChannelId,
    *,
    before: datetime | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[ArchivedThreadList, Channel]:
    """List the archived public threads of a channel, the latest archived first.

    Takes the READ_MESSAGE_HISTORY permission. A page has at most 100 items; `Client.paginate`
    gives all.

    Args:
        channel_id: The channel.
        before: Only threads that were archived before this time.
        limit: How many threads at most, 2 to 100.

    https://discord.com/developers/docs/resources/channel#list-public-archived-threads
    """
    return PagedRequest(
        operation="list_public_archived_threads",
        method="GET",
        path=f"/channels/{channel_id}/threads/archived/public",
        route="/channels/{channel_id}/threads/archived/public",
        major=f"{channel_id}",
        query=query_string(("before", before), ("limit", limit)),
        result=ArchivedThreadList,
        pagination=Pagination(
            maximum=100,
            items="threads",
            key="thread_metadata.archive_timestamp",
            more="has_more",
            cursors=("before",),
        ),
    )


def list_thread_members(
    channel_id: ChannelId,
    *,
    with_member: bool | UnsetType = UNSET,
    after: UserId | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
) -> PagedRequest[Sequence[ThreadMember], ThreadMember]:
    """List who is in a thread.

    Takes the privileged GUILD_MEMBERS intent. `after` and `limit` count together with
    `with_member` alone; without it, the list is whole.

    A page has at most 100 items; `Client.paginate` gives all.

    Args:
        channel_id: The thread.
        with_member: Whether to add them as members, and to list page by page.
        after: Only users with a higher id.
        limit: How many at most, 1 to 100; 100 if absent.

    https://discord.com/developers/docs/resources/channel#list-thread-members
    """
    return PagedRequest(
        operation="list_thread_members",
        method="GET",
        path=f"/channels/{channel_id}/thread-members",
        route="/channels/{channel_id}/thread-members",
        major=f"{channel_id}",
        query=query_string(("with_member", with_member), ("after", after), ("limit", limit)),
        result=Sequence[ThreadMember],
        pagination=Pagination(maximum=100, key="user_id", cursors=("after",)),
    )


def thread_search(
    channel_id: ChannelId,
    *,
    name: str | UnsetType = UNSET,
    slop: int | UnsetType = UNSET,
    min_id: ChannelId | UnsetType = UNSET,
    max_id: ChannelId | UnsetType = UNSET,
    tag: Sequence[ForumTagId] | UnsetType = UNSET,
    tag_setting: ThreadSearchTagSetting | UnsetType = UNSET,
    archived: bool | UnsetType = UNSET,
    sort_by: ThreadSortingMode | UnsetType = UNSET,
    sort_order: SearchSortOrder | UnsetType = UNSET,
    limit: int | UnsetType = UNSET,
    offset: int | UnsetType = UNSET,
) -> PagedRequest[ThreadSearchResult | SearchIndexNotReady, Channel]:
    """Find threads of a channel.

    Answers with `SearchIndexNotReady` while Discord has yet to prepare for the search.

    A page has at most 25 items; `Client.paginate` gives all.

    Args:
        channel_id: The forum or media channel.
        name: What their name has in it.
        slop: How far apart the words of `name` may be, 0 to 100.
        min_id: Only threads with at least this id.
        max_id: Only threads with at most this id.
        tag: Tags that they carry, up to 20.
        tag_setting: Whether they need all of the tags.
        archived: Whether they are archived.
        sort_by: What they are sorted by.
        sort_order: In which direction they are sorted.
        limit: How many threads at most, 1 to 25.
        offset: How many threads to skip, 0 to 9975.

    https://discord.com/developers/docs/topics/threads
    """
    return PagedRequest(
        operation="thread_search",
        method="GET",
        path=f"/channels/{channel_id}/threads/search",
        route="/channels/{channel_id}/threads/search",
        major=f"{channel_id}",
        query=query_string(
            ("name", name),
            ("slop", slop),
            ("min_id", min_id),
            ("max_id", max_id),
            ("tag", tag),
            ("tag_setting", tag_setting),
            ("archived", archived),
            ("sort_by", sort_by),
            ("sort_order", sort_order),
            ("limit", limit),
            ("offset", offset),
        ),
        result=ThreadSearchResult,
        results=((202, SearchIndexNotReady),),
        pagination=Pagination(maximum=25, items="threads", offset="offset", more="has_more"),
    )
