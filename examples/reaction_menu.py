"""A bot that shows pages and turns them by reactions: `!pages`, then ⏮ ⏪ ⏩ ⏭, ⏹ to close.

A handler waits on a stream of what happens to its own message; thousands of menus may be open.

Environment: `DISCORD_TOKEN`, and `DISCORD_API_URL` to talk to another Discord than the real one.
"""

import asyncio
import os
from collections.abc import Callable, Mapping, Sequence

from gloam.events import Event, Intents, MessageCreate, MessageReactionAdd, MessageReactionRemove
from gloam.gateway import Cluster, Handlers
from gloam.http import Client
from gloam.models import GatewayMessage
from gloam.models.ids import ChannelId, MessageId, UserId
from gloam.parser import Parser
from gloam.routes import channels
from gloam.standby import Standby, StandbyClosed, Stream, reaction_taken_from, reaction_to

API_URL = os.environ.get("DISCORD_API_URL", "https://discord.com/api/v10")
INTENTS = Intents.GUILD_MESSAGES | Intents.GUILD_MESSAGE_REACTIONS | Intents.MESSAGE_CONTENT
PAGES = ("Page one: who we are.", "Page two: what we do.", "Page three: how to join.")
PATIENCE = 120.0
CLOSE = "⏹"

TURNS: Mapping[str, Callable[[int, int], int]] = {
    "⏮": lambda _, last: 0,
    "⏪": lambda page, _: max(page - 1, 0),
    "⏩": lambda page, last: min(page + 1, last),
    "⏭": lambda _, last: last,
}
"""Which page comes next, from the one that is shown and the last one."""

parser = Parser(["!"], ["pages"])


class Menu:
    """A message with pages, for one user."""

    def __init__(self, http: Client, standby: Standby, owner: UserId) -> None:
        self._http = http
        self._standby = standby
        self._owner = owner

    async def run(self, channel_id: ChannelId, pages: Sequence[str]) -> None:
        """Show the pages, and turn them until the menu is closed or nobody turns them any more."""
        shown = await self._http.send(channels.create_message(channel_id, content=pages[0]))
        # The stream is open before the first reaction is there, so that no turn is missed. Whoever
        # takes a reaction away again means to turn the page again.
        turns = (reaction_to(shown.id), reaction_taken_from(shown.id))
        async with self._standby.stream(turns, self._is_turn) as events:
            for emoji in (*TURNS, CLOSE):
                await self._http.send(channels.add_my_message_reaction(channel_id, shown.id, emoji))
            try:
                page = 0
                while turn := TURNS.get(await self._emoji(events)):
                    turned = turn(page, len(pages) - 1)
                    if turned != page:
                        page = turned
                        await self._show(channel_id, shown.id, pages[page])
            except (TimeoutError, StandbyClosed):
                pass
        await self._http.send(channels.delete_all_message_reactions(channel_id, shown.id))

    def _is_turn(self, event: MessageReactionAdd | MessageReactionRemove) -> bool:
        emoji = event.data.emoji.name
        return event.data.user_id == self._owner and (emoji in TURNS or emoji == CLOSE)

    async def _emoji(self, events: Stream[MessageReactionAdd | MessageReactionRemove]) -> str:
        return (await events.next(timeout=PATIENCE)).data.emoji.name or CLOSE

    async def _show(self, channel_id: ChannelId, message_id: MessageId, page: str) -> None:
        await self._http.send(channels.update_message(channel_id, message_id, content=page))


async def handle(event: Event, http: Client, standby: Standby) -> None:
    """Open a menu for whoever asks."""
    match event:
        case MessageCreate(GatewayMessage() as message) if parser.parse(message.content):
            await Menu(http, standby, message.author.id).run(message.channel_id, PAGES)


async def main() -> None:
    """Run until interrupted."""
    token = os.environ["DISCORD_TOKEN"]
    async with (
        Client(token, base_url=API_URL) as http,
        Cluster(token, intents=INTENTS, api_url=API_URL) as cluster,
        Handlers() as handlers,
        Standby() as standby,
    ):
        async for _, event in cluster:
            standby.process(event)
            handlers.start(handle(event, http, standby))


if __name__ == "__main__":
    asyncio.run(main())
