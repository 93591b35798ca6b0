"""How much of a guild GUILD_CREATE tells.

In: a guild with everything in it, and who is told: an account, its intents, its `large_threshold`.
Out: what Discord would send it. Without the intent for presences it is told only itself and whoever
is in a voice channel; with it, of a guild that is larger than the threshold, only members who are
online, have a role or a nickname, or are in a voice channel.

https://discord.com/developers/docs/events/gateway-events#request-guild-members
"""

from msgspec import structs

from gloam.events import Intents
from gloam.models import GatewayGuild, UserId


def fitted(
    guild: GatewayGuild, listener: UserId, intents: Intents, large_threshold: int
) -> GatewayGuild:
    """The guild as it is told."""
    told = {listener, *(state.user_id for state in guild.voice_states)}
    is_large = guild.member_count > large_threshold
    has_presences = bool(intents & Intents.GUILD_PRESENCES)
    if not has_presences:
        members = [one for one in guild.members if one.user and one.user.id in told]
        return structs.replace(guild, members=members, presences=[], large=is_large)
    if is_large:
        told |= {presence.user.id for presence in guild.presences}
        members = [
            one
            for one in guild.members
            if one.roles or one.nick or (one.user and one.user.id in told)
        ]
        return structs.replace(guild, members=members, large=True)
    return structs.replace(guild, large=False)
