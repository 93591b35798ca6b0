"""Sounds that can be played in voice channels.

https://discord.com/developers/docs/resources/soundboard
"""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import UNSET, structs

from gloam.events import (
    GuildSoundboardSoundCreate,
    GuildSoundboardSoundDelete,
    GuildSoundboardSoundDeletePayload,
    GuildSoundboardSoundUpdate,
    VoiceChannelEffectSend,
    VoiceChannelEffectSendPayload,
)
from gloam.models import (
    AuditLogEvent,
    Emoji,
    GuildId,
    JsonErrorCode,
    Permissions,
    SoundboardSound,
    SoundId,
    UserId,
)
from gloam.models.limits import SOUND_BYTES
from gloam.simulator.errors import RefusedError, refuse_field
from gloam.simulator.world import access, audit, expressions, uploads
from gloam.simulator.world.state import World, find, guild_of

SOUNDS: Final = 8
"""How many sounds a guild without boosts can have."""

DEFAULT_SOUNDS: Final[Sequence[SoundboardSound]] = (
    SoundboardSound(
        name="quack",
        sound_id=SoundId(1),
        volume=1.0,
        emoji_id=None,
        emoji_name="\N{DUCK}",
        available=True,
    ),
)
"""What everyone can play: one sound, in the place of Discord's."""


def sound_of(world: World, guild_id: GuildId, sound_id: int) -> SoundboardSound:
    """The sound of a guild; raises `RefusedError` if there is none."""
    sounds = world.sounds.get(guild_id, {})
    return find(sounds, SoundId(sound_id), JsonErrorCode.UNKNOWN_SOUND)


def create(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    data: str,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> SoundboardSound:
    """Someone makes a sound, with settings by name; the data are a data URI.

    Raises:
        RefusedError: they may not, there are too many, or the data are none or too large.
    """
    expressions.require_creator(world, user_id, guild_id)
    sounds = world.sounds.setdefault(guild_id, {})
    if len(sounds) >= SOUNDS:
        raise RefusedError(JsonErrorCode.MAXIMUM_SOUNDBOARD_SOUNDS)
    file = uploads.read_data_uri("sound", data)
    if len(file.data) > SOUND_BYTES:
        raise refuse_field("sound", "File cannot be larger than 512.0 kb.", "BINARY_TYPE_MAX_SIZE")
    sound = SoundboardSound(
        name="",
        sound_id=SoundId(world.snowflakes.make()),
        volume=1.0,
        emoji_id=None,
        emoji_name=None,
        available=True,
        guild_id=guild_id,
        user=world.user(user_id),
    )
    sound = structs.replace(sound, **settings)
    world.files[f"/soundboard-sounds/{sound.sound_id}"] = file
    sounds[sound.sound_id] = sound
    audience = access.members(world, guild_id)
    world.emit(GuildSoundboardSoundCreate(sound, 0), audience, guild_id)
    _record(world, guild_id, user_id, AuditLogEvent.SOUNDBOARD_SOUND_CREATE, None, sound, reason)
    return sound


def update(
    world: World,
    user_id: UserId,
    guild_id: GuildId,
    sound_id: int,
    settings: Mapping[str, object],
    *,
    reason: str | None = None,
) -> SoundboardSound:
    """Someone changes settings of a sound, by name.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = sound_of(world, guild_id, sound_id)
    expressions.require_keeper(world, user_id, guild_id, old.user or None)
    sound = structs.replace(old, **settings)
    world.sounds[guild_id][sound.sound_id] = sound
    audience = access.members(world, guild_id)
    world.emit(GuildSoundboardSoundUpdate(sound, 0), audience, guild_id)
    _record(world, guild_id, user_id, AuditLogEvent.SOUNDBOARD_SOUND_UPDATE, old, sound, reason)
    return sound


def delete(
    world: World, user_id: UserId, guild_id: GuildId, sound_id: int, *, reason: str | None = None
) -> None:
    """Someone deletes a sound.

    Raises:
        RefusedError: they may not, or there is none.
    """
    old = sound_of(world, guild_id, sound_id)
    expressions.require_keeper(world, user_id, guild_id, old.user or None)
    del world.sounds[guild_id][old.sound_id]
    payload = GuildSoundboardSoundDeletePayload(sound_id=old.sound_id, guild_id=guild_id)
    audience = access.members(world, guild_id)
    world.emit(GuildSoundboardSoundDelete(payload, 0), audience, guild_id)
    _record(world, guild_id, user_id, AuditLogEvent.SOUNDBOARD_SOUND_DELETE, old, None, reason)


def play(
    world: World, user_id: UserId, channel_id: int, sound_id: int, source: GuildId | None = None
) -> None:
    """Someone who is in a voice channel plays a sound there.

    Raises:
        RefusedError: they are not in it, are muted or deaf, may not, or there is no such sound.
    """
    needed = Permissions.SPEAK | Permissions.USE_SOUNDBOARD
    channel = access.require_channel(world, channel_id, user_id, needed)
    guild_id = guild_of(channel) or GuildId(0)
    if source is not None and source != guild_id:
        access.require_channel(world, channel_id, user_id, Permissions.USE_EXTERNAL_SOUNDS)
    state = world.voice_states.get(guild_id, {}).get(user_id)
    if state is None or state.channel_id != channel.id:
        raise RefusedError(JsonErrorCode.USER_NOT_IN_VOICE)
    if state.mute or state.deaf or state.self_mute or state.self_deaf or state.suppress:
        raise RefusedError(JsonErrorCode.VOICE_EFFECT_WHEN_MUTED)
    default = next((one for one in DEFAULT_SOUNDS if one.sound_id == sound_id), None)
    sound = default or sound_of(world, source or guild_id, sound_id)
    emoji = Emoji(id=sound.emoji_id, name=sound.emoji_name)
    payload = VoiceChannelEffectSendPayload(
        channel_id=channel.id,
        guild_id=guild_id,
        user_id=user_id,
        emoji=emoji if sound.emoji_id or sound.emoji_name else None,
        sound_id=sound.sound_id,
        sound_volume=sound.volume,
        animation_type=UNSET,
    )
    in_channel = {
        one.user_id
        for one in world.voice_states.get(guild_id, {}).values()
        if one.channel_id == channel.id
    }
    world.emit(VoiceChannelEffectSend(payload, 0), in_channel.__contains__, guild_id)


def _record(
    world: World,
    guild_id: GuildId,
    user_id: UserId,
    action: AuditLogEvent,
    old: SoundboardSound | None,
    new: SoundboardSound | None,
    reason: str | None,
) -> None:
    sound = new or old
    target = sound.sound_id if sound else None
    changes = audit.changes(old, new)
    audit.record(world, guild_id, user_id, action, target, reason=reason, changes=changes)
