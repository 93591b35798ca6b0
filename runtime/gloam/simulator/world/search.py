"""Searching the messages of a guild, and the threads of a channel.

In: what is looked for. Out: everything that matches and that the searcher may read, the newest
first unless asked otherwise. Texts match if each of their words stands in the message; to be
relevant means nothing here: nobody knows how Discord ranks, so the order is that of time.

https://discord.com/developers/docs/resources/message#search-guild-messages
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct

from gloam.models import GuildId, Message, MessageFlags, Permissions, SearchHasType, UserId
from gloam.simulator.world import access
from gloam.simulator.world.state import Thread, World, guild_of

READ: Final = Permissions.VIEW_CHANNEL | Permissions.READ_MESSAGE_HISTORY


class Wanted(Struct, frozen=True, kw_only=True):
    """What messages are looked for; what is empty is not asked for."""

    content: str = ""
    channels: frozenset[int] = frozenset()
    authors: frozenset[int] = frozenset()
    mentions: frozenset[int] = frozenset()
    author_types: frozenset[str] = frozenset()
    """`user`, `bot`, `webhook`; with a `-` in front: no such."""

    has: frozenset[str] = frozenset()
    """What it must have; with a `-` in front: must not."""

    pinned: bool | None = None
    mention_everyone: bool | None = None
    min_id: int = 0
    max_id: int = 2**64


_HAS: Final[Mapping[str, Callable[[Message], bool]]] = {
    SearchHasType.IMAGE.value: lambda one: _has_file(one, "image/"),
    SearchHasType.SOUND.value: lambda one: _has_file(one, "audio/"),
    SearchHasType.VIDEO.value: lambda one: _has_file(one, "video/"),
    SearchHasType.FILE.value: lambda one: bool(one.attachments),
    SearchHasType.STICKER.value: lambda one: bool(one.sticker_items),
    SearchHasType.EMBED.value: lambda one: bool(one.embeds),
    SearchHasType.LINK.value: lambda one: "://" in one.content,
    SearchHasType.POLL.value: lambda one: bool(one.poll),
    SearchHasType.SNAPSHOT.value: lambda one: bool(one.message_snapshots),
}


def messages(world: World, user_id: UserId, guild_id: GuildId, wanted: Wanted) -> list[Message]:
    """The messages that match, the oldest first."""
    found = [
        message
        for channel in world.channels.values()
        if guild_of(channel) == guild_id
        and (not wanted.channels or channel.id in wanted.channels)
        and access.in_channel(world, channel, user_id) & READ == READ
        for message in world.messages.get(channel.id, {}).values()
        if message.id not in world.ephemeral and _matches(message, wanted)
    ]
    return sorted(found, key=lambda message: message.id)


def threads(
    found: Sequence[Thread], name: str, tags: frozenset[int], *, every_tag: bool
) -> Iterator[Thread]:
    """The threads whose name has all words of a text, and that have all or some of the tags."""
    words = name.casefold().split()
    for thread in found:
        applied = set(thread.applied_tags or ())
        if not all(word in thread.name.casefold() for word in words):
            continue
        if not tags or (tags <= applied if every_tag else tags & applied):
            yield thread


def _matches(message: Message, wanted: Wanted) -> bool:
    text = message.content.casefold()
    flags = message.flags or MessageFlags.NONE
    return (
        wanted.min_id < message.id < wanted.max_id
        and not flags & MessageFlags.LOADING
        and all(word in text for word in wanted.content.casefold().split())
        and (not wanted.authors or message.author.id in wanted.authors)
        and (not wanted.mentions or any(one.id in wanted.mentions for one in message.mentions))
        and (wanted.pinned is None or message.pinned is wanted.pinned)
        and wanted.mention_everyone in (None, message.mention_everyone)
        and _is_of(_kind(message), wanted.author_types)
        and all(_has(message, one) for one in wanted.has)
    )


def _is_of(kind: str, types: frozenset[str]) -> bool:
    """Whether an author is of one of the types, and of none that must not be."""
    allowed = {one for one in types if not one.startswith("-")}
    return f"-{kind}" not in types and (not allowed or kind in allowed)


def _kind(message: Message) -> str:
    if message.webhook_id:
        return "webhook"
    return "bot" if message.author.bot else "user"


def _has(message: Message, what: str) -> bool:
    test = _HAS.get(what.removeprefix("-"))
    return test is not None and test(message) is not what.startswith("-")


def _has_file(message: Message, kind: str) -> bool:
    return any((one.content_type or "").startswith(kind) for one in message.attachments)
