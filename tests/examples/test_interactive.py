"""The reaction menu and the card, without a gateway: events are handed in, requests are kept.

The simulator has neither reactions nor interactions yet; what the examples send goes to a server on
loopback that answers as Discord would, and what Discord would tell them is decoded from JSON.
"""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import NamedTuple, cast

from aiohttp import web

from examples import components_card, reaction_menu
from gloam.core.wire import decode_typed
from gloam.events import (
    EVENTS,
    Event,
    InteractionCreate,
    MessageCreate,
)
from gloam.http import Client
from gloam.standby import Standby
from gloam.toolbox import limits
from tests.cache import world
from tests.http.loopback import Received, Server, serving

ALICE, BOB, CHANNEL, MESSAGE = 1, 2, 10, 100


async def answer(request: web.Request) -> web.StreamResponse:
    """A message for what makes or changes one, nothing for the rest."""
    if request.path.endswith(("/messages", f"/messages/{MESSAGE}")):
        return web.json_response(world.message(MESSAGE, CHANNEL))
    return web.Response(status=204)


class Stage(NamedTuple):
    """Where an example runs."""

    http: Client
    standby: Standby
    server: Server

    async def sent(self, count: int) -> list[Received]:
        """Everything that was sent, once it is so many requests."""
        while len(self.server.received) < count:
            self.server.arrived.clear()
            await self.server.arrived.wait()
        return self.server.received

    async def body(self, number: int) -> dict[str, object]:
        """The body of a request, by its number."""
        received = await self.sent(number + 1)
        return cast("dict[str, object]", json.loads(received[number].body))


@asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    async with (
        serving() as server,
        Client("token", base_url=server.url) as http,
        Standby() as standby,
        asyncio.timeout(20),
    ):
        server.answers = [answer]
        yield Stage(http, standby, server)


def event(name: str, data: dict[str, object]) -> Event:
    raw = json.dumps({"op": 0, "s": 1, "t": name, "d": data}).encode()
    return cast("Event", decode_typed(raw, EVENTS[name]))


def reaction(emoji: str, *, user: int = ALICE, taken: bool = False) -> Event:
    data: dict[str, object] = {
        "user_id": str(user),
        "channel_id": str(CHANNEL),
        "message_id": str(MESSAGE),
        "emoji": {"id": None, "name": emoji},
        "burst": False,
        "type": 0,
    }
    return event("MESSAGE_REACTION_REMOVE" if taken else "MESSAGE_REACTION_ADD", data)


async def test_the_menu_turns_its_pages_for_its_owner() -> None:
    async with stage() as (http, standby, server):
        at = Stage(http, standby, server)
        asked = event("MESSAGE_CREATE", world.message(5, CHANNEL, content="!pages"))
        assert isinstance(asked, MessageCreate)
        owner = asked.data.author.id
        menu = asyncio.create_task(reaction_menu.handle(asked, http, standby))
        assert (await at.body(0))["content"] == reaction_menu.PAGES[0]
        await at.sent(6)  # the message and its five reactions
        assert standby.process(reaction("⏩", user=BOB if owner != BOB else ALICE)) == 0
        assert standby.process(reaction("❤", user=owner)) == 0
        shown = 6
        for emoji, taken, page in (
            ("⏩", False, 1),
            ("⏭", False, 2),
            ("⏩", True, 2),
            ("⏪", True, 1),
        ):
            assert standby.process(reaction(emoji, user=owner, taken=taken)) == 1
            if emoji == "⏩" and taken:
                continue  # the last page is shown already
            assert (await at.body(shown))["content"] == reaction_menu.PAGES[page]
            shown += 1
        standby.process(reaction("⏹", user=owner))
        await menu
        last = server.received[-1]
        assert (last.method, last.target.rpartition("/")[2]) == ("DELETE", "reactions")
        assert len(server.received) == shown + 1
        assert len(standby) == 0


async def test_the_menu_closes_with_the_bot() -> None:
    async with stage() as (http, standby, server):
        asked = event("MESSAGE_CREATE", world.message(5, CHANNEL, content="!pages"))
        menu = asyncio.create_task(reaction_menu.handle(asked, http, standby))
        await Stage(http, standby, server).sent(6)
        standby.close()
        await menu
        assert server.received[-1].method == "DELETE"


def interaction(number: int, kind: int, data: dict[str, object]) -> InteractionCreate:
    payload: dict[str, object] = {
        "id": str(number),
        "application_id": "9",
        "type": kind,
        "token": f"token-{number}",
        "version": 1,
        "app_permissions": "0",
        "entitlements": [],
        "authorizing_integration_owners": {},
        "channel_id": str(CHANNEL),
        "user": world.user(ALICE),
        "data": data,
    }
    if kind == 3:
        payload["message"] = world.message(MESSAGE, CHANNEL)
    found = event("INTERACTION_CREATE", payload)
    assert isinstance(found, InteractionCreate)
    return found


def press(number: int, custom_id: str) -> InteractionCreate:
    return interaction(number, 3, {"custom_id": custom_id, "component_type": 2})


async def test_the_card_collects_suggestions_and_closes() -> None:
    async with stage() as (http, standby, server):
        at = Stage(http, standby, server)
        opening = interaction(50, 2, {"id": "7", "name": "suggest", "type": 1})
        card = asyncio.create_task(components_card.handle(opening, http, standby))
        shown = await at.body(0)
        assert server.received[0].target.endswith("/interactions/50/token-50/callback")
        assert shown["type"] == 4
        assert "Nothing yet." in json.dumps(shown)

        assert standby.process(press(51, "card-49:open")) == 0
        assert standby.process(press(52, "card-50:open")) == 1
        form = await at.body(1)
        assert form["type"] == 9
        assert cast("dict[str, object]", form["data"])["custom_id"] == "card-50:form"

        field = {"type": 4, "id": 2, "custom_id": "suggestion", "value": "More *cake*"}
        label = {"type": 18, "id": 1, "component": field}
        assert standby.process(
            interaction(53, 5, {"custom_id": "card-50:form", "components": [label]})
        )
        updated = await at.body(2)
        assert updated["type"] == 7
        assert "- More \\\\*cake\\\\*" in json.dumps(updated)

        standby.process(press(54, "card-50:close"))
        await card
        assert "Closed." in json.dumps(await at.body(3))
        assert len(standby) == 0


def test_discord_would_take_the_card_and_its_form() -> None:
    suggestions = ["x" * 80] * 20
    assert not limits.check(components_card.card(suggestions, "card-1"))
    assert not limits.check(components_card.form("card-1"))
    assert not limits.check(components_card.COMMAND)
