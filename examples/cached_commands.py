"""A bot that answers `!whois @someone` from its cache, without asking Discord anything.

The cache is fed from the event stream; a text command is parsed, and answered from what the cache
knows.

Environment: `DISCORD_TOKEN`, and `DISCORD_API_URL` to talk to another Discord than the real one,
such as the simulator.
"""

import asyncio
import os

from gloam.cache import InMemoryCache, Kind, lookups
from gloam.events import Event, Intents, MessageCreate
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.models import AllowedMentions, GatewayMessage
from gloam.parser import Parser, mention_user, user_id
from gloam.routes import channels

API_URL = os.environ.get("DISCORD_API_URL", "https://discord.com/api/v10")
INTENTS = Intents.GUILDS | Intents.GUILD_MEMBERS | Intents.GUILD_MESSAGES | Intents.MESSAGE_CONTENT
KINDS = Kind.GUILD | Kind.ROLE | Kind.MEMBER | Kind.USER

parser = Parser(["!"], ["whois"])


def whois(argument: str, message: GatewayMessage, cache: InMemoryCache) -> str:
    """What the cache knows about the member that an argument mentions."""
    wanted = user_id(argument)
    if wanted is None or not message.guild_id:
        return "Usage: `!whois @member`, in a server."
    member = cache.get(lookups.member(message.guild_id, wanted))
    if member is None:
        return "I don't know that member."
    roles = (cache.get(lookups.role(role_id)) for role_id in member.roles)
    names = ", ".join(role.name for role in roles if role) or "none"
    since = member.joined_at.date().isoformat() if member.joined_at else "an unknown day"
    return f"{member.nick or mention_user(wanted)} has been here since {since}. Roles: {names}."


async def handle(event: Event, http: Client, cache: InMemoryCache) -> None:
    """Answer a message that calls a command."""
    match event:
        case MessageCreate(message) if command := parser.parse(message.content):
            argument = command.arguments.rest()
            request = channels.create_message(
                message.channel_id,
                content=whois(argument, message, cache),
                allowed_mentions=AllowedMentions(parse=[]),
            )
            await http.send(request)


async def main() -> None:
    """Run until interrupted."""
    token = os.environ["DISCORD_TOKEN"]
    cache = InMemoryCache(kinds=KINDS)
    async with (
        Client(token, base_url=API_URL) as http,
        Cluster(token, intents=INTENTS, api_url=API_URL) as cluster,
        Handlers() as handlers,
    ):
        async for _, event in cluster:
            cache.apply(event)
            handlers.start(handle(event, http, cache))


if __name__ == "__main__":
    asyncio.run(main())
