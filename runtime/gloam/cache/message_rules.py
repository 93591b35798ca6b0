"""What events about members, presences and messages do to a cache."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from msgspec import UNSET, structs

from gloam.cache import entries
from gloam.cache.changes import (
    Add,
    Change,
    Members,
    Merge,
    Owner,
    Patch,
    Put,
    React,
    Remove,
    Sync,
    absent,
)
from gloam.cache.entries import emoji_key
from gloam.cache.kinds import CHANNEL, GUILD, MEMBER, MESSAGE, REACTION, THREAD, USER
from gloam.cache.rule import Rule
from gloam.events import (
    GuildMemberAdd,
    GuildMemberRemove,
    GuildMembersChunk,
    GuildMemberUpdate,
    InteractionCreate,
    MessageCreate,
    MessageDelete,
    MessageDeleteBulk,
    MessageReactionAdd,
    MessageReactionRemove,
    MessageReactionRemoveAll,
    MessageReactionRemoveEmoji,
    MessageUpdate,
    PresenceUpdate,
)
from gloam.models import (
    Emoji,
    GatewayMessage,
    GuildMember,
    Reaction,
    ReactionCountDetails,
    User,
)


def _member_add(event: GuildMemberAdd, _: int | None) -> Iterator[Change]:
    yield Add(GUILD, event.data.guild_id, "member_count", 1)
    yield Members(event.data.guild_id, (entries.narrow(event.data, GuildMember),))


def _member_update(event: GuildMemberUpdate, _: int | None) -> Iterable[Change]:
    data = event.data
    key = (data.guild_id, data.user.id)
    return (
        Merge(MEMBER, key, entries.member_told(data), insert=False),
        Merge(USER, data.user.id, data.user, insert=False),
    )


def _member_remove(event: GuildMemberRemove, _: int | None) -> Iterator[Change]:
    yield Add(GUILD, event.data.guild_id, "member_count", -1)
    yield from entries.gone(event.data.guild_id, event.data.user.id)


def _members_chunk(event: GuildMembersChunk, _: int | None) -> Iterator[Change]:
    data = event.data
    yield Members(data.guild_id, data.members)
    for presence in data.presences or ():
        yield entries.presence(data.guild_id, presence)
    for user_id in data.not_found or ():
        yield from entries.gone(data.guild_id, user_id)


def _presence(event: PresenceUpdate, _: int | None) -> Iterable[Change]:
    data = event.data
    told = entries.user_patches(data.user)
    return (entries.presence(data.guild_id, data), *told) if data.guild_id else told


def _interaction(event: InteractionCreate, _: int | None) -> Iterator[Change]:
    data = event.data
    guild_id = getattr(data, "guild_id", None)
    if not guild_id:
        return
    member = getattr(data, "member", None)
    if member:
        yield from entries.seen(guild_id, member, member.user)
    resolved = getattr(getattr(data, "data", None), "resolved", None)
    if not resolved:
        return
    members = resolved.members or {}
    for user_id, user in (resolved.users or {}).items():
        if user_id in members and isinstance(user, User):
            # Without what a member is in voice, so there is nobody to put.
            yield from entries.user_patches(user)
            yield Merge(
                MEMBER, (guild_id, user.id), members[user_id], insert=False,
                without=("user", "permissions"),
            )  # fmt: skip


def _message_create(event: MessageCreate, _: int | None) -> Iterable[Change]:
    message = event.data
    channel_id, guild_id = message.channel_id, message.guild_id
    if absent(message.id) or absent(channel_id):
        return _author(message)
    kept = structs.replace(message, reactions=UNSET) if message.reactions else message
    owners: tuple[Owner, ...] = (("channel", channel_id),)
    if guild_id:
        owners = (("channel", channel_id), ("guild", guild_id))
    return (
        Put(MESSAGE, message.id, kept, owners),
        Patch(CHANNEL, channel_id, {"last_message_id": message.id}, THREAD),
        *_author(message),
    )


def _author(message: GatewayMessage) -> Sequence[Change]:
    """Who wrote; the author of a webhook's message is no account."""
    if not message.guild_id or message.webhook_id:
        return ()
    return entries.seen(message.guild_id, message.member, message.author)


def _message_update(event: MessageUpdate, _: int | None) -> Iterable[Change]:
    message = event.data
    without = () if message.reactions is UNSET else ("reactions",)
    changes: list[Change] = [Merge(MESSAGE, message.id, message, insert=False, without=without)]
    if message.reactions and all(map(_can_be_counted, message.reactions)):
        changes.append(entries.reactions(message.id, message.reactions))
    changes += _author(message)
    return changes


def _can_be_counted(reaction: Reaction) -> bool:
    """Whether the numbers of a reaction could be read: a list with one that says less than what
    was counted so far is passed over.
    """
    details = reaction.count_details
    return not (absent(details) or absent(details.burst) or absent(details.normal))


def _message_delete(event: MessageDelete, _: int | None) -> Iterator[Change]:
    yield Remove(MESSAGE, event.data.id)


def _message_delete_bulk(event: MessageDeleteBulk, _: int | None) -> Iterator[Change]:
    for message_id in event.data.ids:
        yield Remove(MESSAGE, message_id)


def _react(
    event: MessageReactionAdd | MessageReactionRemove, own_id: int | None
) -> Iterable[Change]:
    data = event.data
    burst, own = bool(data.burst), data.user_id == own_id
    emoji = Emoji(
        id=data.emoji.id or None, name=data.emoji.name or None, animated=data.emoji.animated
    )
    first = Reaction(
        count=1,
        count_details=ReactionCountDetails(burst=int(burst), normal=int(not burst)),
        me=own and not burst,
        me_burst=own and burst,
        emoji=emoji,
        burst_colors=event.data.burst_colors or () if isinstance(event, MessageReactionAdd) else (),
    )
    amount: Literal[1, -1] = 1 if isinstance(event, MessageReactionAdd) else -1
    return (React(data.message_id, emoji_key(emoji), first, amount, burst, own),)


def _reactions_clear(event: MessageReactionRemoveAll, _: int | None) -> Iterator[Change]:
    yield Sync(REACTION, ("message", event.data.message_id))


def _reaction_remove(event: MessageReactionRemoveEmoji, _: int | None) -> Iterator[Change]:
    yield Remove(REACTION, (event.data.message_id, emoji_key(event.data.emoji)))


MESSAGE_RULES: Final = (
    Rule(
        (GuildMemberAdd,),
        "puts the member and the user, counts the guild's members up",
        _member_add,
    ),
    Rule((GuildMemberUpdate,), "patches the member and the user", _member_update),
    Rule(
        (GuildMemberRemove,),
        "drops the member, its presence, voice state and thread memberships, and counts the "
        "guild's members down; the user goes with its last guild",
        _member_remove,
    ),
    Rule(
        (GuildMembersChunk,),
        "puts members, users and presences; drops whom the guild does not have",
        _members_chunk,
    ),
    Rule(
        (PresenceUpdate,),
        "puts the presence, or drops it when it is offline; patches the user",
        _presence,
    ),
    Rule(
        (InteractionCreate,),
        "renews the member and user; patches the members and users that options resolve to",
        _interaction,
    ),
    Rule(
        (MessageCreate,),
        "puts the message, patches the channel's last message; renews the author",
        _message_create,
    ),
    Rule(
        (MessageUpdate,),
        "patches the message, makes its reactions those listed if any are; renews the author",
        _message_update,
    ),
    Rule((MessageDelete,), "drops the message and its reactions", _message_delete),
    Rule((MessageDeleteBulk,), "drops the messages and their reactions", _message_delete_bulk),
    Rule(
        (MessageReactionAdd, MessageReactionRemove),
        "counts the reaction up or down, and drops it at zero, if the message is known",
        _react,
    ),
    Rule((MessageReactionRemoveAll,), "drops the message's reactions", _reactions_clear),
    Rule((MessageReactionRemoveEmoji,), "drops the reaction", _reaction_remove),
)
"""The rows of the table that are about members and messages."""
