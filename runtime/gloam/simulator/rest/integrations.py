"""Integrations.

https://discord.com/developers/docs/resources/guild#get-guild-integrations
"""

from collections.abc import Sequence

from gloam.models import Integration
from gloam.simulator.rest.call import Call
from gloam.simulator.world import integrations


def list_guild_integrations(call: Call) -> Sequence[Integration]:
    """The integrations of a guild."""
    return integrations.of_guild(call.world, call.guild().id)


def delete_guild_integration(call: Call) -> None:
    """An integration goes, and its bot."""
    guild, target = call.guild(), call.id("integration_id")
    integrations.delete(call.world, call.user_id, guild.id, target, reason=call.reason)
