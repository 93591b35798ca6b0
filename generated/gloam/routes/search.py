"""Message search: Finding messages of a guild.

Generated from `schema/routes/search.yaml` by `make generate`; not to be edited.
"""

from collections.abc import Sequence

from msgspec import UNSET, UnsetType

from gloam.core import PagedRequest, Pagination
from gloam.core.query import query_string
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from gloam.models.message_search import FoundMessage, GuildMessageSearch
from gloam.models.search import (
    SearchAuthorType,
    SearchEmbedType,
    SearchHasType,
    SearchIndexNotReady,
    SearchSortMode,
    SearchSortOrder,
)

__all__ = ["guild_search"]


def guild_search(
    guild_id: GuildId,
    *,
    limit: int | UnsetType = UNSET,
    offset: int | UnsetType = UNSET,
    max_id: MessageId | UnsetType = UNSET,
    min_id: MessageId | UnsetType = UNSET,
    slop: int | UnsetType = UNSET,
    content: str | UnsetType = UNSET,
    channel_id: Sequence[ChannelId] | UnsetType = UNSET,
    author_type: Sequence[SearchAuthorType] | UnsetType = UNSET,
    author_id: Sequence[UserId] | UnsetType = UNSET,
    mentions: Sequence[UserId] | UnsetType = UNSET,
    mentions_role_id: Sequence[RoleId] | UnsetType = UNSET,
    mention_everyone: bool | UnsetType = UNSET,
    replied_to_user_id: Sequence[UserId] | UnsetType = UNSET,
    replied_to_message_id: Sequence[MessageId] | UnsetType = UNSET,
    pinned: bool | UnsetType = UNSET,
    has: Sequence[SearchHasType] | UnsetType = UNSET,
    embed_type: Sequence[SearchEmbedType] | UnsetType = UNSET,
    embed_provider: Sequence[str] | UnsetType = UNSET,
    link_hostname: Sequence[str] | UnsetType = UNSET,
    attachment_filename: Sequence[str] | UnsetType = UNSET,
    attachment_extension: Sequence[str] | UnsetType = UNSET,
    sort_by: SearchSortMode | UnsetType = UNSET,
    sort_order: SearchSortOrder | UnsetType = UNSET,
    include_nsfw: bool | UnsetType = UNSET,
) -> PagedRequest[GuildMessageSearch | SearchIndexNotReady, Sequence[FoundMessage]]:
    """Search the messages of a guild.

    Messages come without reactions. Needs the MESSAGE_CONTENT intent to find by content. While
    Discord has not indexed the guild, the answer says when to ask again. A page can be shorter
    than its limit and still not be the last.

    Takes the READ_MESSAGE_HISTORY permission. A page has at most 25 items; `Client.paginate`
    gives all.

    Args:
        guild_id: The guild.
        limit: How many messages at most, 1 to 25; 25 if absent.
        offset: How many messages to skip, up to 9975.
        max_id: Only messages before this one.
        min_id: Only messages after this one.
        slop: How many words may stand between those of `content`, up to 100; 2 if absent.
        content: Words of the message.
        channel_id: Only in these channels.
        author_type: Only by authors of these kinds.
        author_id: Only by these authors.
        mentions: Only messages that mention these users.
        mentions_role_id: Only messages that mention these roles.
        mention_everyone: Only messages that mention everyone, or only those that do not.
        replied_to_user_id: Only replies to these users.
        replied_to_message_id: Only replies to these messages.
        pinned: Only messages that are pinned, or only those that are not.
        has: Only messages that hold these things.
        embed_type: Only messages with embeds of these kinds.
        embed_provider: Only messages with embeds of these sites, as they spell themselves
            (`Tenor`).
        link_hostname: Only messages with links to these hosts (`discordapp.com`).
        attachment_filename: Only messages with files of these names.
        attachment_extension: Only messages with files of these endings (`txt`).
        sort_by: What to sort by; TIMESTAMP if absent.
        sort_order: In which direction; DESCENDING if absent, and without effect by relevance.
        include_nsfw: Whether to search channels for adults too.

    https://discord.com/developers/docs/resources/message#search-guild-messages
    """
    return PagedRequest(
        operation="guild_search",
        method="GET",
        path=f"/guilds/{guild_id}/messages/search",
        route="/guilds/{guild_id}/messages/search",
        major=f"{guild_id}",
        query=query_string(
            ("limit", limit),
            ("offset", offset),
            ("max_id", max_id),
            ("min_id", min_id),
            ("slop", slop),
            ("content", content),
            ("channel_id", channel_id),
            ("author_type", author_type),
            ("author_id", author_id),
            ("mentions", mentions),
            ("mentions_role_id", mentions_role_id),
            ("mention_everyone", mention_everyone),
            ("replied_to_user_id", replied_to_user_id),
            ("replied_to_message_id", replied_to_message_id),
            ("pinned", pinned),
            ("has", has),
            ("embed_type", embed_type),
            ("embed_provider", embed_provider),
            ("link_hostname", link_hostname),
            ("attachment_filename", attachment_filename),
            ("attachment_extension", attachment_extension),
            ("sort_by", sort_by),
            ("sort_order", sort_order),
            ("include_nsfw", include_nsfw),
        ),
        result=GuildMessageSearch,
        results=((202, SearchIndexNotReady),),
        pagination=Pagination(maximum=25, items="messages", offset="offset", total="total_results"),
    )
