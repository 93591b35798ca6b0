"""Reactions to messages.

An emoji is known by its key: the character itself, or the id of one of a guild's own. Who reacted
with what is kept beside the message; `seen_by` puts it in, for a reader.

https://discord.com/developers/docs/resources/message#reaction-object
"""

import re
from collections.abc import Sequence
from typing import Final

from msgspec import UNSET

from gloam.events import (
    MessageReactionAdd,
    MessageReactionAddPayload,
    MessageReactionRemove,
    MessageReactionRemoveAll,
    MessageReactionRemoveAllPayload,
    MessageReactionRemoveEmoji,
    MessageReactionRemoveEmojiPayload,
    MessageReactionRemovePayload,
)
from gloam.models import (
    Emoji,
    EmojiId,
    JsonErrorCode,
    Message,
    PartialEmoji,
    Permissions,
    Reaction,
    ReactionCountDetails,
    ReactionType,
    User,
    UserId,
)
from gloam.models.limits import MESSAGE_REACTIONS
from gloam.simulator.errors import RefusedError
from gloam.simulator.world import access, threads
from gloam.simulator.world.state import World, guild_of

_CUSTOM: Final = re.compile(r"(?:(\w{2,32}):)?(\d{15,20})")
_LETTERS: Final = re.compile(r"[\w\s:]+", re.ASCII)
"""What no emoji consists of; whether the rest is one is left to who sends it."""

_KEYCAP: Final = "\u20e3"
"""What makes a digit an emoji."""


def read_emoji(world: World, text: str) -> PartialEmoji:
    """The emoji that a path names: a character, or `name:id`.

    Raises:
        RefusedError: there is no such emoji.
    """
    if found := _CUSTOM.fullmatch(text):
        emoji_id = EmojiId(int(found[2]))
        for guild in world.guilds.values():
            for emoji in guild.emojis:
                if emoji.id == emoji_id:
                    return PartialEmoji(id=emoji.id, name=emoji.name, animated=emoji.animated)
        for own in world.application_emojis.values():
            if emoji_id in own:
                return PartialEmoji(id=emoji_id, name=own[emoji_id].name)
        raise RefusedError(JsonErrorCode.UNKNOWN_EMOJI)
    if not text or (_LETTERS.match(text) and _KEYCAP not in text):
        raise RefusedError(JsonErrorCode.UNKNOWN_EMOJI)
    return PartialEmoji(id=None, name=text)


def add(
    world: World, user_id: UserId, channel_id: int, message_id: int, emoji: PartialEmoji
) -> None:
    """Someone reacts; to react twice with one emoji changes nothing.

    Raises:
        RefusedError: they may not, or the message has too many emojis.
    """
    needed = Permissions.READ_MESSAGE_HISTORY
    channel = access.require_channel(world, channel_id, user_id, needed)
    message = world.message(channel_id, message_id)
    threads.require_unlocked(world, channel, user_id, unless_active=True)
    found = world.reactions.setdefault(message.id, {})
    key = _key(emoji)
    if key not in found:
        access.require_channel(world, channel_id, user_id, Permissions.ADD_REACTIONS)
        if len(found) >= MESSAGE_REACTIONS:
            raise RefusedError(JsonErrorCode.MAXIMUM_REACTIONS)
    if user_id in found.get(key, {}):
        return
    found.setdefault(key, {})[user_id] = None
    world.emojis[key] = emoji
    guild_id = guild_of(channel)
    payload = MessageReactionAddPayload(
        user_id=user_id,
        channel_id=channel.id,
        message_id=message.id,
        guild_id=guild_id or UNSET,
        member=world.member(guild_id, user_id) if guild_id else UNSET,
        emoji=emoji,
        message_author_id=message.author.id,
        burst=False,
        type=ReactionType.NORMAL,
    )
    world.emit(MessageReactionAdd(payload, 0), access.viewers(world, channel), guild_id)


def remove(
    world: World,
    user_id: UserId,
    channel_id: int,
    message_id: int,
    emoji: PartialEmoji,
    whose: UserId | None = None,
) -> None:
    """Someone takes a reaction back, or away from another.

    Raises:
        RefusedError: they may not, or there is none with this emoji.
    """
    is_own = whose is None or whose == user_id
    needed = Permissions.NONE if is_own else Permissions.MANAGE_MESSAGES
    channel = access.require_channel(world, channel_id, user_id, needed)
    message = world.message(channel_id, message_id)
    threads.require_unlocked(world, channel, user_id, unless_active=True)
    found = world.reactions.get(message.id, {})
    key, owner = _key(emoji), whose or user_id
    if key not in found:
        raise RefusedError(JsonErrorCode.UNKNOWN_EMOJI)
    if owner not in found[key]:
        return
    del found[key][owner]
    if not found[key]:
        del found[key]
    guild_id = guild_of(channel)
    payload = MessageReactionRemovePayload(
        user_id=owner,
        channel_id=channel.id,
        message_id=message.id,
        guild_id=guild_id or UNSET,
        emoji=emoji,
        burst=False,
        type=ReactionType.NORMAL,
    )
    world.emit(MessageReactionRemove(payload, 0), access.viewers(world, channel), guild_id)


def clear(
    world: World,
    user_id: UserId,
    channel_id: int,
    message_id: int,
    emoji: PartialEmoji | None = None,
) -> None:
    """Someone who manages messages takes all reactions away, or all with one emoji.

    Raises:
        RefusedError: they may not, or there is none with this emoji.
    """
    channel = access.require_channel(world, channel_id, user_id, Permissions.MANAGE_MESSAGES)
    message = world.message(channel_id, message_id)
    guild_id = guild_of(channel)
    audience = access.viewers(world, channel)
    if emoji is None:
        world.reactions.pop(message.id, None)
        payload = MessageReactionRemoveAllPayload(
            channel_id=channel.id, message_id=message.id, guild_id=guild_id or UNSET
        )
        world.emit(MessageReactionRemoveAll(payload, 0), audience, guild_id)
        return
    if world.reactions.get(message.id, {}).pop(_key(emoji), None) is None:
        raise RefusedError(JsonErrorCode.UNKNOWN_EMOJI)
    one = MessageReactionRemoveEmojiPayload(
        channel_id=channel.id, message_id=message.id, guild_id=guild_id or UNSET, emoji=emoji
    )
    world.emit(MessageReactionRemoveEmoji(one, 0), audience, guild_id)


def reactors(
    world: World, message: Message, emoji: PartialEmoji, after: int, limit: int
) -> Sequence[User]:
    """Who has reacted with an emoji, by id."""
    found = sorted(world.reactions.get(message.id, {}).get(_key(emoji), {}))
    return [world.users[one] for one in found if one > after][:limit]


def seen_by(world: World, message: Message, viewer: UserId) -> Sequence[Reaction]:
    """The reactions to a message as someone sees them."""
    return [
        Reaction(
            count=len(users),
            count_details=ReactionCountDetails(burst=0, normal=len(users)),
            me=viewer in users,
            me_burst=False,
            emoji=Emoji(id=world.emojis[key].id or None, name=world.emojis[key].name or None),
            burst_colors=[],
        )
        for key, users in world.reactions.get(message.id, {}).items()
    ]


def _key(emoji: PartialEmoji) -> str:
    return str(emoji.id) if emoji.id else emoji.name or ""
