"""What a cache should know of the world of `tests.cache.model`: worked out anew each time."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from gloam.cache import Kind, Many, lookups
from gloam.core.wire import decode_typed, encode
from gloam.models import (
    Channel,
    Emoji,
    GatewayGuild,
    GatewayMessage,
    GuildMember,
    Presence,
    Reaction,
    Role,
    ThreadMember,
    UnavailableGuild,
    User,
    VoiceState,
)
from gloam.models.ids import ChannelId, GuildId, MessageId, RoleId, UserId
from tests.cache.asking import normal
from tests.cache.model import BOT, JSON, USERS, Place, World
from tests.cache.world import (
    emoji,
    member,
    presence,
    role,
    thread_member,
    user,
    voice,
)

_LISTS = (
    "voice_states", "members", "channels", "threads", "presences", "stage_instances",
    "guild_scheduled_events", "soundboard_sounds", "stickers",
)  # fmt: skip


def expected(world: World) -> Mapping[Kind, Sequence[str]]:
    """Everything that a cache should know, in the form of `asking.everything`."""
    found: dict[Kind, list[str]] = {}
    for kind, wanted, data in _values(world):
        text = normal(decode_typed(encode(data), wanted))
        found.setdefault(kind, []).append(text)
    return {kind: sorted(texts) for kind, texts in found.items()}


def indexes(world: World) -> Iterator[tuple[Many[Any], Sequence[int]]]:
    """What each look-up by an owner should find, by the ids of `asking.id_of`; of the messages of a
    channel the newest first.
    """
    for user_id in USERS:
        shared = [one.id for one in world.places.values() if user_id in one.members]
        yield lookups.guilds_of_user(UserId(user_id)), shared
    for place in world.places.values():
        yield from _indexes_of(world, place)
    for (message_id, _), users in world.reactions.items():
        if users:
            several = len(_reactions(world, message_id))
            yield lookups.reactions_of_message(MessageId(message_id)), [0] * several


def _indexes_of(world: World, place: Place) -> Iterator[tuple[Many[Any], Sequence[int]]]:
    guild_id = GuildId(place.id)
    yield lookups.members_of_guild(guild_id), list(place.members)
    yield lookups.users_of_guild(guild_id), list(place.members)
    yield lookups.roles_of_guild(guild_id), list(place.roles)
    yield lookups.channels_of_guild(guild_id), list(place.channels)
    yield lookups.threads_of_guild(guild_id), list(place.threads)
    yield lookups.emojis_of_guild(guild_id), list(place.emojis)
    yield lookups.presences_of_guild(guild_id), list(place.presences)
    yield lookups.voice_states_of_guild(guild_id), list(place.voices)
    for role_id in place.roles:
        held = [one for one, roles in place.members.items() if role_id in (place.id, *roles)]
        yield lookups.members_with_role(guild_id, RoleId(role_id)), held
    told: list[int] = []
    for one in (*place.channels, *place.threads):
        channel_id = ChannelId(one)
        inside = [thread for thread, parent in place.threads.items() if parent == one]
        yield lookups.threads_of_channel(channel_id), inside
        talking = [user_id for user_id, where in place.voices.items() if where == one]
        yield lookups.voice_states_of_channel(channel_id), talking
        joined = [BOT] if one in place.joined_threads and one in place.threads else []
        yield lookups.thread_members_of_thread(channel_id), joined
        kept = [int(data["id"]) for data in world.kept.get(one, ())]
        yield lookups.messages_of_channel(channel_id), kept[::-1]
        told += kept
    yield lookups.messages_of_guild(guild_id), told


def _values(world: World) -> Iterator[tuple[Kind, object, JSON]]:
    if world.bot_name is not None:
        yield Kind.CURRENT_USER, User, user(BOT, world.bot_name)
    for guild_id in world.out:
        yield Kind.UNAVAILABLE_GUILD, UnavailableGuild, {"id": str(guild_id), "unavailable": True}
    for user_id in {one for place in world.places.values() for one in place.members}:
        yield Kind.USER, User, user(user_id, world.told_names[user_id])
    for place in world.places.values():
        yield from _of_place(world, place)
    for kept in world.kept.values():
        for data in kept:
            reactions = _reactions(world, int(data["id"]))
            yield (
                Kind.MESSAGE,
                GatewayMessage,
                data | ({"reactions": reactions} if reactions else {}),
            )
            for one in reactions:
                yield Kind.REACTION, Reaction, one


def _of_place(world: World, place: Place) -> Iterator[tuple[Kind, object, JSON]]:
    whole = place.whole(world.told_names)
    inside = {"guild_id": str(place.id)}
    yield Kind.GUILD, GatewayGuild, whole | dict.fromkeys(_LISTS, ())
    for role_id, name in place.roles.items():
        yield Kind.ROLE, Role, role(role_id, name)
    for user_id, roles in place.members.items():
        yield Kind.MEMBER, GuildMember, member(user_id, *roles, name=world.told_names[user_id])
    for channel_id in place.channels:
        yield Kind.CHANNEL, Channel, world.channel(place, channel_id)
    for thread_id in place.threads:
        data = world.thread(place, thread_id)
        data.pop("member", None)
        yield Kind.THREAD, Channel, data
        if thread_id in place.joined_threads:
            yield Kind.THREAD_MEMBER, ThreadMember, thread_member(thread_id, BOT)
    for user_id, where in place.voices.items():
        yield Kind.VOICE_STATE, VoiceState, voice(user_id, where, place.id)
    for user_id, status in place.presences.items():
        yield Kind.PRESENCE, Presence, presence(user_id, status, None) | inside
    for emoji_id, name in place.emojis.items():
        yield Kind.EMOJI, Emoji, emoji(emoji_id, name)


def _reactions(world: World, message_id: int) -> list[JSON]:
    return [
        {
            "count": len(users),
            "count_details": {"burst": 0, "normal": len(users)},
            "me": BOT in users and world.bot_name is not None,
            "me_burst": False,
            "emoji": {"id": None, "name": name},
            "burst_colors": [],
        }
        for (of, name), users in world.reactions.items()
        if of == message_id
    ]
