"""What events about guilds do to a cache: guilds themselves, and what belongs to one as a whole."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.cache import entries
from gloam.cache.changes import (
    Change,
    DropRole,
    Entry,
    Members,
    Merge,
    Owner,
    Put,
    Remove,
    Retain,
    Sync,
    absent,
)
from gloam.cache.kinds import (
    AUTO_MODERATION_RULE,
    CHANNEL,
    CURRENT_USER,
    EMOJI,
    GUILD,
    INTEGRATION,
    INVITE,
    PRESENCE,
    ROLE,
    SCHEDULED_EVENT,
    SOUNDBOARD_SOUND,
    STAGE_INSTANCE,
    STICKER,
    THREAD,
    THREAD_MEMBER,
    UNAVAILABLE_GUILD,
    VOICE_STATE,
    Kind,
)
from gloam.cache.rule import Rule
from gloam.core import Unknown
from gloam.events import (
    AutoModerationRuleCreate,
    AutoModerationRuleDelete,
    AutoModerationRuleUpdate,
    GuildCreate,
    GuildDelete,
    GuildEmojisUpdate,
    GuildRoleCreate,
    GuildRoleDelete,
    GuildRoleUpdate,
    GuildSoundboardSoundCreate,
    GuildSoundboardSoundDelete,
    GuildSoundboardSoundsUpdate,
    GuildSoundboardSoundUpdate,
    GuildStickersUpdate,
    GuildUpdate,
    IntegrationCreate,
    IntegrationDelete,
    IntegrationUpdate,
    Ready,
    SoundboardSounds,
    UnavailableGuildCreate,
    UserUpdate,
)
from gloam.models import GatewayGuild, Integration


def _ready(event: Ready, _: int | None) -> Iterator[Change]:
    data = event.data
    shard_id, shard_count = data.shard or (0, 1)
    if data.user:
        yield Put(CURRENT_USER, data.user.id, data.user)
    if absent(data.guilds):
        return
    listed = frozenset(guild.id for guild in data.guilds)
    # A guild that cannot be read is not one that the bot left.
    if shard_count > 0 and not any(map(absent, listed)):
        yield Retain(shard_id, shard_count, listed)
    for guild in data.guilds:
        yield Put(UNAVAILABLE_GUILD, guild.id, guild)


def _user_update(event: UserUpdate, _: int | None) -> Iterator[Change]:
    yield Put(CURRENT_USER, event.data.id, event.data)
    yield from entries.user_patches(event.data)


def _guild_create(event: GuildCreate, _: int | None) -> Iterator[Change]:
    data = event.data
    guild_id = data.id
    owner: Owner = ("guild", guild_id)
    yield Remove(UNAVAILABLE_GUILD, guild_id)
    yield Put(GUILD, guild_id, entries.guild(data))
    yield from _lists(data)
    yield Members(guild_id, data.members or (), complete=bool(data.members))
    # What a guild does not come with may have changed unseen. Messages are not dropped with it:
    # after an outage there would be none.
    for kind in (INTEGRATION, INVITE, AUTO_MODERATION_RULE):
        yield Sync(kind, owner)


def _lists(data: GatewayGuild) -> Iterator[Change]:
    """The lists of a guild, each made what it is now; one that could not be read says nothing."""
    guild_id, told = data.id, structs.asdict(data)
    threads, members = entries.threads(guild_id, data.threads or ())
    voices = [entries.voice_entry(guild_id, one) for one in data.voice_states or ()]
    presences = [entries.presence_entry(guild_id, one) for one in data.presences or ()]
    lists: Iterable[tuple[str, Kind, Sequence[Entry]]] = (
        ("roles", ROLE, entries.roles(guild_id, data.roles or ())),
        ("channels", CHANNEL, entries.channels(guild_id, data.channels or ())),
        ("threads", THREAD, threads),
        ("threads", THREAD_MEMBER, members),
        ("presences", PRESENCE, presences),
        ("voice_states", VOICE_STATE, [one for one in voices if ("channel", 0) not in one[2]]),
        ("emojis", EMOJI, entries.emojis(guild_id, data.emojis or ())),
        ("stickers", STICKER, entries.stickers(guild_id, data.stickers or ())),
        (
            "soundboard_sounds",
            SOUNDBOARD_SOUND,
            entries.owned(guild_id, data.soundboard_sounds or (), "sound_id"),
        ),
        ("stage_instances", STAGE_INSTANCE, entries.stages(data.stage_instances or ())),
        (
            "guild_scheduled_events",
            SCHEDULED_EVENT,
            entries.owned(guild_id, data.guild_scheduled_events or ()),
        ),
    )
    for name, kind, found in lists:
        if name == "stickers" or not absent(told[name]):  # stickers may be left out
            yield Sync(kind, ("guild", guild_id), found)


def _guild_gone(event: UnavailableGuildCreate | GuildDelete, _: int | None) -> Iterator[Change]:
    guild_id = event.data.id
    if event.data.unavailable:
        yield Put(UNAVAILABLE_GUILD, guild_id, event.data)
        return
    yield Remove(UNAVAILABLE_GUILD, guild_id)
    yield Remove(GUILD, guild_id)


def _guild_update(event: GuildUpdate, _: int | None) -> Iterator[Change]:
    data = event.data
    owner: Owner = ("guild", data.id)
    yield Merge(GUILD, data.id, data, insert=False, without=entries.GUILD_LISTS)
    if data.roles:
        yield Sync(ROLE, owner, entries.roles(data.id, data.roles))
    if not absent(data.emojis):
        yield Sync(EMOJI, owner, entries.emojis(data.id, data.emojis))
    if data.stickers is not UNSET:
        yield Sync(STICKER, owner, entries.stickers(data.id, data.stickers))


def _role_put(event: GuildRoleCreate | GuildRoleUpdate, _: int | None) -> Iterator[Change]:
    role = event.data.role
    yield Put(ROLE, role.id, role, (("guild", event.data.guild_id),))


def _role_delete(event: GuildRoleDelete, _: int | None) -> Iterator[Change]:
    yield Remove(ROLE, event.data.role_id)
    yield DropRole(event.data.guild_id, event.data.role_id)


def _emojis(event: GuildEmojisUpdate, _: int | None) -> Iterator[Change]:
    guild_id = event.data.guild_id
    yield Sync(EMOJI, ("guild", guild_id), entries.emojis(guild_id, event.data.emojis))


def _stickers(event: GuildStickersUpdate, _: int | None) -> Iterator[Change]:
    guild_id = event.data.guild_id
    yield Sync(STICKER, ("guild", guild_id), entries.stickers(guild_id, event.data.stickers))


def _sound_put(
    event: GuildSoundboardSoundCreate | GuildSoundboardSoundUpdate, _: int | None
) -> Iterator[Change]:
    sound = event.data
    if sound.guild_id:  # those that every guild has are no guild's
        yield Put(SOUNDBOARD_SOUND, sound.sound_id, sound, (("guild", sound.guild_id),))


def _sounds_put(event: GuildSoundboardSoundsUpdate, _: int | None) -> Iterator[Change]:
    for key, sound, owners in entries.owned(
        event.data.guild_id, event.data.soundboard_sounds, "sound_id"
    ):
        yield Put(SOUNDBOARD_SOUND, key, sound, owners)


def _sounds_sync(event: SoundboardSounds, _: int | None) -> Iterator[Change]:
    guild_id = event.data.guild_id
    sounds = entries.owned(guild_id, event.data.soundboard_sounds, "sound_id")
    yield Sync(SOUNDBOARD_SOUND, ("guild", guild_id), sounds)


def _sound_delete(event: GuildSoundboardSoundDelete, _: int | None) -> Iterator[Change]:
    yield Remove(SOUNDBOARD_SOUND, event.data.sound_id)


def _integration_put(
    event: IntegrationCreate | IntegrationUpdate, _: int | None
) -> Iterator[Change]:
    value = entries.narrow(event.data, Integration)
    yield Put(INTEGRATION, value.id, value, (("guild", event.data.guild_id),))


def _integration_delete(event: IntegrationDelete, _: int | None) -> Iterator[Change]:
    yield Remove(INTEGRATION, event.data.id)


def _moderation_put(
    event: AutoModerationRuleCreate | AutoModerationRuleUpdate, _: int | None
) -> Iterator[Change]:
    if not isinstance(event.data, Unknown):
        owners: tuple[Owner, ...] = (("guild", event.data.guild_id),)
        yield Put(AUTO_MODERATION_RULE, event.data.id, event.data, owners)


def _moderation_delete(event: AutoModerationRuleDelete, _: int | None) -> Iterator[Change]:
    if not isinstance(event.data, Unknown):
        yield Remove(AUTO_MODERATION_RULE, event.data.id)


GUILD_RULES: Final = (
    Rule(
        (Ready,),
        "puts the current user; drops the shard's guilds that are not listed, since the bot left "
        "them unseen; marks the listed ones unavailable until they are created",
        _ready,
    ),
    Rule((UserUpdate,), "puts the current user, patches the user", _user_update),
    Rule(
        (GuildCreate,),
        "puts the guild and makes everything of it what came with it: roles, channels, threads, "
        "members and users, presences, voice states, emojis, stickers, sounds, stages, scheduled "
        "events; drops its integrations, invites and auto-moderation rules; keeps its messages",
        _guild_create,
    ),
    Rule(
        (UnavailableGuildCreate, GuildDelete),
        "marks the guild unavailable, and keeps everything: an outage is not a leave",
        _guild_gone,
        "GUILD_CREATE, GUILD_DELETE with `unavailable`",
    ),
    Rule((), "drops the guild and everything that it owns", _guild_gone, "GUILD_DELETE"),
    Rule(
        (GuildUpdate,),
        "patches the guild; makes its roles, emojis and stickers those that it lists",
        _guild_update,
    ),
    Rule((GuildRoleCreate, GuildRoleUpdate), "puts the role", _role_put),
    Rule((GuildRoleDelete,), "drops the role, and takes it from every member", _role_delete),
    Rule((GuildEmojisUpdate,), "makes the guild's emojis those listed", _emojis),
    Rule((GuildStickersUpdate,), "makes the guild's stickers those listed", _stickers),
    Rule((GuildSoundboardSoundCreate, GuildSoundboardSoundUpdate), "puts the sound", _sound_put),
    Rule((GuildSoundboardSoundsUpdate,), "puts the sounds listed", _sounds_put),
    Rule((SoundboardSounds,), "makes the guild's sounds those listed", _sounds_sync),
    Rule((GuildSoundboardSoundDelete,), "drops the sound", _sound_delete),
    Rule((IntegrationCreate, IntegrationUpdate), "puts the integration", _integration_put),
    Rule((IntegrationDelete,), "drops the integration", _integration_delete),
    Rule(
        (AutoModerationRuleCreate, AutoModerationRuleUpdate),
        "puts the auto-moderation rule",
        _moderation_put,
    ),
    Rule((AutoModerationRuleDelete,), "drops the auto-moderation rule", _moderation_delete),
)
"""The rows of the table that are about guilds."""
