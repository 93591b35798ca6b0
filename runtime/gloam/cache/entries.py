"""How what events carry becomes entries: keys, owners, and values without what other kinds hold.

Members are kept without their user and users without their guilds, so a user who is renamed is
renamed everywhere; guilds without their lists, messages without their reactions, threads without
the bot's own membership. What a payload leaves out because of where it stands, such as the guild's
id on what is inside a guild, is filled in.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeVar, cast

from msgspec import UNSET, Struct, UnsetType, structs

from gloam.cache.changes import (
    Change,
    Disown,
    Entry,
    Key,
    Merge,
    Owner,
    Put,
    Remove,
    Seen,
    Sync,
)
from gloam.cache.kinds import MEMBER, PRESENCE, REACTION, THREAD, THREAD_MEMBER, USER, VOICE_STATE
from gloam.core import Unknown
from gloam.events import GuildMemberUpdatePayload
from gloam.models import (
    Channel,
    Emoji,
    GatewayGuild,
    GuildMember,
    PartialEmoji,
    PartialUser,
    Presence,
    Reaction,
    Role,
    StageInstance,
    Status,
    Sticker,
    ThreadMember,
    User,
    VoiceState,
)
from gloam.models.ids import UserId

S = TypeVar("S", bound=Struct)

GUILD_LISTS: Final = ("roles", "emojis", "stickers")
"""The lists of a guild that the cache fills in when it is read, from the kinds that hold them."""

_EMPTIED: Final[Mapping[str, object]] = dict.fromkeys(
    (
        *GUILD_LISTS, "voice_states", "members", "channels", "threads", "presences",
        "stage_instances", "guild_scheduled_events", "soundboard_sounds",
    ),
    (),
)  # fmt: skip


def narrow(value: Struct, cls: type[S]) -> S:
    """The value as the base class of its own class: without what only the gateway adds."""
    if type(value) is cls:
        return value
    return cls(**{field: getattr(value, field) for field in cls.__struct_fields__})


def member_told(value: GuildMemberUpdatePayload) -> GuildMember:
    """What is told of a member that has changed; what is not told is absent."""
    return GuildMember(
        roles=value.roles,
        joined_at=value.joined_at,
        nick=value.nick,
        avatar=value.avatar,
        banner=value.banner,
        premium_since=value.premium_since,
        flags=value.flags,
        pending=value.pending,
        communication_disabled_until=value.communication_disabled_until,
        avatar_decoration_data=value.avatar_decoration_data,
        collectibles=value.collectibles,
        deaf=cast("bool", value.deaf),  # or absent, where it is merged
        mute=cast("bool", value.mute),
    )


def guild(value: GatewayGuild) -> GatewayGuild:
    """A guild without its lists; that it is available goes without saying."""
    return structs.replace(value, unavailable=UNSET, **_EMPTIED)


def roles(guild_id: int, values: Iterable[Role]) -> list[Entry]:
    """Entries of roles."""
    owners: tuple[Owner, ...] = (("guild", guild_id),)
    return [(role.id, role, owners) for role in values]


def emojis(guild_id: int, values: Iterable[Emoji]) -> list[Entry]:
    """Entries of emojis."""
    owners: tuple[Owner, ...] = (("guild", guild_id),)
    return [(emoji.id, emoji, owners) for emoji in values if emoji.id]


def stickers(guild_id: int, values: Iterable[Sticker]) -> list[Entry]:
    """Entries of stickers."""
    owners: tuple[Owner, ...] = (("guild", guild_id),)
    return [(sticker.id, sticker, owners) for sticker in values]


def owned(guild_id: int, values: Iterable[Struct], key: str = "id") -> list[Entry]:
    """Entries of what has an id and belongs to nothing but its guild."""
    owners: tuple[Owner, ...] = (("guild", guild_id),)
    return [(getattr(value, key), value, owners) for value in values]


def is_thread(channel: Channel) -> bool:
    """Whether a channel is a thread."""
    return hasattr(channel, "thread_metadata")


def channel(value: Channel, guild_id: int | None = None) -> Entry | None:
    """The entry of a channel or thread; None if its type is not known."""
    if isinstance(value, Unknown):
        return None
    inside = guild_id or getattr(value, "guild_id", None) or None
    owners: list[Owner] = []
    changes: dict[str, object] = {}
    if inside:
        owners.append(("guild", inside))
        changes["guild_id"] = inside
    if is_thread(value):
        # `newly_created` tells of the event, not of the thread; the membership is an entry itself.
        changes |= {"newly_created": UNSET, "member": UNSET}
        if parent_id := getattr(value, "parent_id", None):
            owners.append(("channel", parent_id))
    return value.id, structs.replace(value, **changes) if changes else value, tuple(owners)


def channels(guild_id: int, values: Iterable[Channel]) -> list[Entry]:
    """Entries of the channels of a guild."""
    return [entry for value in values if (entry := channel(value, guild_id))]


def threads(guild_id: int, values: Iterable[Channel]) -> tuple[list[Entry], list[Entry]]:
    """Entries of active threads, and of the bot's memberships of them."""
    changes = [change for value in values for change in thread_changes(value, guild_id)]
    puts = [change for change in changes if isinstance(change, Put)]
    return (
        [(put.key, put.value, put.owners) for put in puts if put.kind is THREAD],
        [(put.key, put.value, put.owners) for put in puts if put.kind is THREAD_MEMBER],
    )


def thread_changes(value: Channel, guild_id: int | None = None) -> Iterator[Change]:
    """Put an active thread and the bot's own membership; drop an archived one."""
    entry = channel(value, guild_id)
    if entry is None:
        return
    key, thread, owners = entry
    metadata = getattr(value, "thread_metadata", None)
    if metadata and metadata.archived:
        yield Remove(THREAD, key)
        return
    yield Put(THREAD, key, thread, owners)
    inside = guild_id or getattr(value, "guild_id", None)
    member = getattr(value, "member", UNSET)
    if member and inside:
        yield from thread_members(inside, (member,), int(value.id))  # type: ignore[union-attr]  # no Unknown has an entry


def thread_members(
    guild_id: int, values: Iterable[ThreadMember], thread_id: int | None = None
) -> Iterator[Change]:
    """Put who is in a thread, as far as it is told who and where."""
    for value in values:
        thread, user = value.id or thread_id, value.user_id
        if not thread or not user:
            continue
        kept = structs.replace(narrow(value, ThreadMember), id=thread, user_id=user, member=UNSET)
        owners: tuple[Owner, ...] = (
            ("channel", thread),
            ("guild", guild_id),
            ("member", (guild_id, user)),
        )
        yield Put(THREAD_MEMBER, (thread, user), kept, owners)


def presence(guild_id: int, value: Presence) -> Change:
    """Put a presence; an offline one is none, as in the presences that a guild comes with."""
    key = (guild_id, value.user.id)
    if value.status is Status.OFFLINE:
        return Remove(PRESENCE, key)
    return Put(PRESENCE, *presence_entry(guild_id, value))


def presence_entry(guild_id: int, value: Presence) -> Entry:
    """The entry of a presence."""
    kept = value if value.guild_id else structs.replace(value, guild_id=guild_id)
    user_id = value.user.id if value.user else cast("UserId", UNSET)
    return (guild_id, user_id), kept, (("guild", guild_id),)


def voice_entry(guild_id: int, value: VoiceState) -> Entry:
    """The entry of a voice state."""
    owners: tuple[Owner, ...] = (("guild", guild_id), ("channel", value.channel_id or 0))
    kept = structs.replace(value, guild_id=guild_id, member=UNSET)
    return (guild_id, value.user_id), kept, owners


def stages(values: Iterable[StageInstance]) -> list[Entry]:
    """Entries of stage instances."""
    return [(one.id, one, (("guild", one.guild_id), ("channel", one.channel_id))) for one in values]


def emoji_key(emoji: Emoji | PartialEmoji) -> str:
    """What tells the reactions to one message apart: the emoji's id, or the character itself."""
    return str(emoji.id or emoji.name or "") if emoji else ""


def reactions(message_id: int, values: Iterable[Reaction]) -> Sync:
    """What a message says about its reactions."""
    owner: Owner = ("message", message_id)
    entries = [((message_id, emoji_key(one.emoji)), one, (owner,)) for one in values]
    return Sync(REACTION, owner, entries)


def seen(guild_id: int, member: Struct | UnsetType, user: User | UnsetType) -> Sequence[Change]:
    """What an event tells of someone in passing."""
    if not user or not user.id:
        return ()
    if not isinstance(member, GuildMember):  # perhaps no member any more
        return user_patches(user)
    if type(member) is not GuildMember or member.user or member.permissions is not UNSET:
        member = structs.replace(narrow(member, GuildMember), user=UNSET, permissions=UNSET)
    return (Seen(guild_id, member, user),)


def gone(guild_id: int, user_id: int) -> Iterator[Change]:
    """Drop a member and everything that it had."""
    key: Key = (guild_id, user_id)
    yield Remove(MEMBER, key)
    yield Remove(PRESENCE, key)
    yield Remove(VOICE_STATE, key)
    yield Sync(THREAD_MEMBER, ("member", (guild_id, user_id)))
    yield Disown(user_id, ("guild", guild_id))


def user_patches(user: User | PartialUser) -> Sequence[Change]:
    """What is told of a user, for all the guilds that it is in; often no more than the id."""
    if not user or structs.astuple(user).count(UNSET) == len(user.__struct_fields__) - 1:
        return ()
    return (Merge(USER, user.id, user, insert=False),)
