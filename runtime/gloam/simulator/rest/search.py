"""Searching messages and threads.

https://discord.com/developers/docs/resources/message#search-guild-messages
"""

from typing import Final

from gloam.models import (
    AnnouncementThread,
    FoundMessage,
    GuildMessageSearch,
    Message,
    PublicThread,
    ThreadSearchResult,
)
from gloam.models.channels import BaseThread
from gloam.models.limits import SEARCH_OFFSET
from gloam.simulator.errors import Fault, RefusedError
from gloam.simulator.rest.call import Call
from gloam.simulator.world import search
from gloam.simulator.world.snapshots import with_membership
from gloam.simulator.world.state import build

_SIMULATED: Final = frozenset(
    {
        "limit",
        "offset",
        "max_id",
        "min_id",
        "slop",
        "content",
        "channel_id",
        "author_type",
        "author_id",
        "mentions",
        "mention_everyone",
        "pinned",
        "has",
        "sort_by",
        "sort_order",
        "include_nsfw",
    }
)


def guild_search(call: Call) -> GuildMessageSearch:
    """Search the messages of a guild; criteria that are not simulated answer 501."""
    guild = call.guild()
    if strange := sorted(call.query.keys() - _SIMULATED):
        raise RefusedError(Fault(501, 0, f"guild_search by {strange[0]} is not simulated"))
    limit = call.query_number("limit", 25, 1, 25)
    offset = call.query_number("offset", 0, 0, SEARCH_OFFSET)
    wanted = search.Wanted(
        content=call.query.get("content", ""),
        channels=frozenset(call.query_ids("channel_id")),
        authors=frozenset(call.query_ids("author_id")),
        mentions=frozenset(call.query_ids("mentions")),
        author_types=call.query_texts("author_type"),
        has=call.query_texts("has"),
        pinned=call.query_flag("pinned") if "pinned" in call.query else None,
        mention_everyone=call.query_flag("mention_everyone")
        if "mention_everyone" in call.query
        else None,
        min_id=call.query_id("min_id") or 0,
        max_id=call.query_id("max_id") or 2**64,
    )
    found = search.messages(call.world, call.user_id, guild.id, wanted)
    if call.query.get("sort_order", "desc") == "desc":
        found.reverse()
    page = found[offset : offset + limit]
    places = {one.channel_id: call.world.channels[one.channel_id] for one in page}
    threads = [one for one in places.values() if isinstance(one, BaseThread)]
    joined = [call.world.thread_members[one.id].get(call.user_id) for one in threads]
    return GuildMessageSearch(
        doing_deep_historical_index=False,
        total_results=len(found),
        messages=[[_hit(call, one)] for one in page],
        threads=threads,
        members=[one for one in joined if one is not None],
    )


def thread_search(call: Call) -> ThreadSearchResult:
    """Search the threads of a channel that everyone may see, the newest first."""
    channel = call.channel()
    limit = call.query_number("limit", 25, 1, 25)
    offset = call.query_number("offset", 0, 0, SEARCH_OFFSET)
    every = [
        one
        for one in call.world.channels.values()
        if isinstance(one, PublicThread | AnnouncementThread) and one.parent_id == channel.id
    ]
    if "archived" in call.query:
        wanted = call.query_flag("archived")
        every = [one for one in every if one.thread_metadata.archived is wanted]
    low, high = call.query_id("min_id") or 0, call.query_id("max_id") or 2**64
    tags = frozenset(call.query_ids("tag"))
    every_tag = call.query.get("tag_setting") == "match_all"
    found = [
        one
        for one in search.threads(every, call.query.get("name", ""), tags, every_tag=every_tag)
        if low < one.id < high
    ]
    is_rising = call.query.get("sort_order", "desc") == "asc"
    found.sort(key=lambda one: one.id, reverse=not is_rising)
    page = [with_membership(call.world, one, call.user_id) for one in found[offset:][:limit]]
    joined = [call.world.thread_members[one.id].get(call.user_id) for one in page]
    return ThreadSearchResult(
        threads=page,
        members=[one for one in joined if one is not None],
        has_more=offset + limit < len(found),
        total_results=len(found),
    )


def _hit(call: Call, message: Message) -> FoundMessage:
    seen = call.show(message)
    fields = {name: getattr(seen, name) for name in Message.__struct_fields__}
    return build(FoundMessage, {**fields, "hit": True})
