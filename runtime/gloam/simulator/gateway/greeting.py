"""What a new session is told first: READY, then each of its guilds."""

from gloam.core.wire import encode
from gloam.events import GuildCreate, Ready, ReadyPayload
from gloam.models import ApplicationFlags, PartialApplication, UnavailableGuild
from gloam.simulator.complete import complete, own
from gloam.simulator.gateway.audience import hears
from gloam.simulator.gateway.guilds import fitted
from gloam.simulator.gateway.session import shard_of
from gloam.simulator.gateway.sessions import Session
from gloam.simulator.world import Emission, World
from gloam.simulator.world.access import only
from gloam.simulator.world.snapshots import gateway_guild


def greet(session: Session, world: World, gateway_url: str) -> None:
    """Dispatch what Discord dispatches after an identify."""
    bot = session.bot
    shard_id, count = session.shard
    guilds = [
        guild for guild in world.guilds_of(bot.user.id) if shard_of(guild.id, count) == shard_id
    ]
    ready = ReadyPayload(
        v=10,
        user=own(bot.user),
        guilds=[UnavailableGuild(id=guild.id, unavailable=True) for guild in guilds],
        session_id=session.id,
        resume_gateway_url=gateway_url,
        shard=session.shard,
        application=PartialApplication(id=bot.application_id, flags=ApplicationFlags.NONE),
    )
    session.dispatch(Ready.name, encode(complete(ready)))
    for guild in guilds:
        if guild.id in world.unavailable:
            continue
        event = GuildCreate(gateway_guild(world, guild.id, bot.id), 0)
        told = fitted(event.data, bot.id, session.intents, session.large_threshold)
        if hears(Emission(event, only(bot.id), guild.id), session.intents):
            session.dispatch(GuildCreate.name, encode(complete(told)))
