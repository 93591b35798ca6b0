"""Stages.

https://discord.com/developers/docs/resources/stage-instance
"""

from gloam.models import StageInstance
from gloam.routes.bodies import CreateStageInstanceBody, UpdateStageInstanceBody
from gloam.simulator.rest.call import Call
from gloam.simulator.rest.settings import given
from gloam.simulator.world import stages


def get_stage_instance(call: Call) -> StageInstance:
    """What takes place in a channel."""
    return stages.stage_of(call.world, call.user_id, call.id("channel_id"))


def create_stage_instance(call: Call) -> StageInstance:
    """Begin."""
    body = call.body(CreateStageInstanceBody)
    return stages.begin(
        call.world,
        call.user_id,
        body.channel_id,
        body.topic,
        notifies=body.send_start_notification is True,
        event_id=body.guild_scheduled_event_id or None,
        reason=call.reason,
    )


def update_stage_instance(call: Call) -> StageInstance:
    """Change what takes place."""
    settings = given(call.body(UpdateStageInstanceBody), StageInstance)
    return stages.update(
        call.world, call.user_id, call.id("channel_id"), settings, reason=call.reason
    )


def delete_stage_instance(call: Call) -> None:
    """End it."""
    stages.end(call.world, call.user_id, call.id("channel_id"), reason=call.reason)
