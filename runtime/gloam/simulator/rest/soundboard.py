"""Sounds.

https://discord.com/developers/docs/resources/soundboard
"""

from collections.abc import Sequence

from gloam.models import SoundboardSound, SoundboardSoundList
from gloam.routes.bodies import (
    CreateGuildSoundboardSoundBody,
    SendSoundboardSoundBody,
    UpdateGuildSoundboardSoundBody,
)
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import soundboard


def get_soundboard_default_sounds(call: Call) -> Sequence[SoundboardSound]:
    """The sounds that everyone can play."""
    return soundboard.DEFAULT_SOUNDS


def list_guild_soundboard_sounds(call: Call) -> SoundboardSoundList:
    """The sounds of a guild."""
    sounds = call.world.sounds.get(call.guild().id, {})
    return SoundboardSoundList(items=list(sounds.values()))


def get_guild_soundboard_sound(call: Call) -> SoundboardSound:
    """A sound."""
    return soundboard.sound_of(call.world, call.guild().id, call.id("sound_id"))


def create_guild_soundboard_sound(call: Call) -> SoundboardSound:
    """A new sound."""
    guild, body = call.guild(), call.body(CreateGuildSoundboardSoundBody)
    settings = given(body, SoundboardSound)
    return soundboard.create(
        call.world, call.user_id, guild.id, body.sound, settings, reason=call.reason
    )


def update_guild_soundboard_sound(call: Call) -> SoundboardSound:
    """Change a sound."""
    guild, target = call.guild(), call.id("sound_id")
    settings = given(call.body(UpdateGuildSoundboardSoundBody), SoundboardSound)
    return soundboard.update(
        call.world, call.user_id, guild.id, target, settings, reason=call.reason
    )


def delete_guild_soundboard_sound(call: Call) -> None:
    """A sound goes."""
    guild, target = call.guild(), call.id("sound_id")
    soundboard.delete(call.world, call.user_id, guild.id, target, reason=call.reason)


def send_soundboard_sound(call: Call) -> None:
    """Play a sound in a voice channel."""
    channel, body = call.channel(), call.body(SendSoundboardSoundBody)
    source = body.source_guild_id or None
    soundboard.play(call.world, call.user_id, channel.id, body.sound_id, source)
