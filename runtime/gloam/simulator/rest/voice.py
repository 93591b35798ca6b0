"""Who is in which voice channel.

https://discord.com/developers/docs/resources/voice
"""

from collections.abc import Sequence

from gloam.models import UserId, VoiceRegion, VoiceState
from gloam.routes.bodies import UpdateSelfVoiceStateBody, UpdateVoiceStateBody
from gloam.simulator.rest.call import Call
from gloam.simulator.world import voice


def list_voice_regions(call: Call) -> Sequence[VoiceRegion]:
    """The voice servers."""
    return voice.REGIONS


def get_self_voice_state(call: Call) -> VoiceState:
    """The bot's voice state."""
    return voice.state_of(call.world, call.guild().id, call.user_id)


def get_voice_state(call: Call) -> VoiceState:
    """Someone's voice state."""
    return voice.state_of(call.world, call.guild().id, call.id("user_id"))


def update_self_voice_state(call: Call) -> None:
    """Ask to speak on a stage, or speak."""
    guild, body = call.guild(), call.body(UpdateSelfVoiceStateBody)
    voice.speak(
        call.world,
        call.user_id,
        guild.id,
        call.user_id,
        suppress=body.suppress,
        request_to_speak=body.request_to_speak_timestamp,
    )


def update_voice_state(call: Call) -> None:
    """Let someone speak on a stage, or silence them."""
    guild, body = call.guild(), call.body(UpdateVoiceStateBody)
    member_id = UserId(call.id("user_id"))
    voice.speak(call.world, call.user_id, guild.id, member_id, suppress=body.suppress)
