"""Application commands and interactions: what bots register, are told, and may answer."""

from collections.abc import Mapping
from typing import Any

import pytest

from gloam.core import FakeClock
from gloam.events import InteractionCreate, MessageCreate, MessageUpdate
from gloam.models import (
    ApplicationCommand,
    ApplicationCommandInteraction,
    AutocompleteInteraction,
    AutocompleteStringOption,
    ChatInputCommandData,
    CommandId,
    IntegerDataOption,
    Message,
    MessageComponentInteraction,
    MessageFlags,
    MessageType,
    ModalSubmitInteraction,
    Permissions,
    StringDataOption,
    SubCommandDataOption,
    SubmittedLabel,
    SubmittedTextInput,
    UserDataOption,
)
from gloam.simulator import RefusedError
from gloam.simulator.world import interactions
from gloam.simulator.world.exchange import Exchange, Standing
from tests.simulator.scene import Scene

ROLL = {
    "name": "roll",
    "description": "Roll dice.",
    "options": [
        {"type": 4, "name": "sides", "description": "How many.", "required": True, "min_value": 2},
        {"type": 3, "name": "why", "description": "Why.", "autocomplete": True},
        {"type": 6, "name": "for", "description": "For whom."},
    ],
}
BUTTONS = {
    "content": "Sure?",
    "components": [
        {
            "type": 1,
            "components": [
                {"type": 2, "style": 1, "label": "Yes", "custom_id": "yes"},
                {"type": 2, "style": 4, "label": "No", "custom_id": "no", "disabled": True},
            ],
        },
        {
            "type": 1,
            "components": [
                {
                    "type": 3,
                    "custom_id": "color",
                    "options": [{"label": "Red", "value": "r"}, {"label": "Blue", "value": "b"}],
                }
            ],
        },
    ],
}
MODAL = {
    "type": 9,
    "data": {
        "custom_id": "form",
        "title": "Tell",
        "components": [
            {
                "type": 18,
                "label": "Name",
                "component": {"type": 4, "custom_id": "name", "style": 1, "min_length": 2},
            }
        ],
    },
}


class Talk:
    """A command, and what a bot says to it."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.application = f"/applications/{scene.bot.application_id}"

    async def register(self, body: Mapping[str, object] = ROLL) -> ApplicationCommand:
        found = await self.scene.does("POST", f"{self.application}/commands", json=body)
        return self.scene.world.commands[CommandId(int(found["id"]))]

    async def run(self, **values: object) -> Exchange:
        command = await self.register()
        alice, place = self.scene.alice.user.id, self.scene.channel.id
        return interactions.invoke(self.scene.world, alice, place, command, values)

    async def click(self, custom_id: str = "yes", *values: str) -> Exchange:
        message = await self.scene.does("POST", f"{self.scene.here}/messages", json=BUTTONS)
        kept = self.scene.world.message(self.scene.channel.id, int(message["id"]))
        chosen = values or None
        return interactions.use(self.scene.world, self.scene.alice.user.id, kept, custom_id, chosen)

    async def answer(self, exchange: Exchange, body: object, query: str = "") -> tuple[int, Any]:
        path = f"/interactions/{exchange.id}/{exchange.token}/callback{query}"
        return await self.scene.call("POST", path, json=body, authorized=False)

    def hook(self, exchange: Exchange, rest: str = "") -> str:
        return f"/webhooks/{exchange.application_id}/{exchange.token}{rest}"


@pytest.fixture
def talk(scene: Scene) -> Talk:
    return Talk(scene)


async def test_commands_are_kept_by_name(talk: Talk, scene: Scene) -> None:
    commands = f"{talk.application}/commands"
    status, first = await scene.call("POST", commands, json=ROLL)
    assert (status, first["type"], first["application_id"]) == (201, 1, str(scene.bot.id))
    status, again = await scene.call("POST", commands, json=ROLL | {"description": "Dice."})
    assert (status, again["id"], again["description"]) == (200, first["id"], "Dice.")
    assert again["version"] != first["version"]
    assert [one["id"] for one in await scene.does("GET", commands)] == [first["id"]]
    one = f"{commands}/{first['id']}"
    assert (await scene.does("PATCH", one, json={"name": "dice"}))["name"] == "dice"
    both = [ROLL | {"name": "dice"}, {"name": "Look up", "type": 2}]
    kept = await scene.does("PUT", commands, json=both)
    assert [(one["name"], one["id"] == first["id"]) for one in kept] == [
        ("dice", True),
        ("Look up", False),
    ]
    guild = f"{talk.application}/guilds/{scene.guild_id}/commands"
    local = await scene.does("POST", guild, json=ROLL)
    assert local["guild_id"] == str(scene.guild_id)
    assert await scene.fails("GET", f"{commands}/{local['id']}") == (404, 10063)
    assert (await scene.does("PUT", commands, json=[])) == []
    assert len(await scene.does("GET", guild)) == 1
    assert (await scene.call("DELETE", f"{guild}/{local['id']}"))[0] == 204
    assert await scene.fails("GET", "/applications/1/commands") == (403, 20012)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"name": "Roll", "description": "x"}, "name"),
        ({"name": "roll"}, "description"),
        ({"name": "x y", "description": "x"}, "name"),
        ({"name": "x", "type": 2, "options": ROLL["options"]}, "options"),
        (ROLL | {"options": [*ROLL["options"][1:], ROLL["options"][0]]}, "options"),
        (ROLL | {"options": [ROLL["options"][0]] * 2}, "options"),
        (ROLL | {"options": [{"type": 99, "name": "x", "description": "x"}]}, "options"),
    ],
)
async def test_commands_that_cannot_be_are_refused(
    talk: Talk, scene: Scene, body: object, field: str
) -> None:
    status, error = await scene.call("POST", f"{talk.application}/commands", json=body)
    assert (status, error["code"]) == (400, 50035)
    assert field in error["errors"]
    assert await scene.does("GET", f"{talk.application}/commands") == []


async def test_a_set_that_is_wrong_changes_nothing(talk: Talk, scene: Scene) -> None:
    await talk.register()
    commands = f"{talk.application}/commands"
    for wrong in ([ROLL | {"name": "new"}, {"name": "BAD"}], [ROLL, ROLL]):
        assert await scene.fails("PUT", commands, json=wrong) == (400, 50035)
        assert [one["name"] for one in await scene.does("GET", commands)] == ["roll"]


async def test_a_bot_is_told_what_was_typed(talk: Talk, scene: Scene) -> None:
    exchange = await talk.run(sides=6, **{"for": int(scene.bot.id)})
    (event,) = [one for one in scene.heard() if isinstance(one, InteractionCreate)]
    interaction = event.data
    assert isinstance(interaction, ApplicationCommandInteraction)
    assert interaction.token == exchange.token
    assert interaction.member
    assert interaction.member.user == scene.alice.user
    assert interaction.member.permissions
    assert interaction.member.permissions & Permissions.SEND_MESSAGES
    data = interaction.data
    assert isinstance(data, ChatInputCommandData)
    assert data.options == [
        IntegerDataOption(name="sides", value=6),
        UserDataOption(name="for", value=scene.bot.id),
    ]
    assert data.resolved
    assert data.resolved.users == {scene.bot.id: scene.bot.user}


@pytest.mark.parametrize(
    "values", [{}, {"sides": 1}, {"sides": "6"}, {"sides": True}, {"sides": 6, "x": 1}]
)
async def test_nobody_can_type_what_the_command_does_not_take(
    talk: Talk, values: dict[str, object]
) -> None:
    with pytest.raises(RefusedError):
        await talk.run(**values)


async def test_subcommands_are_nested(talk: Talk, scene: Scene) -> None:
    option = {
        "type": 3,
        "name": "title",
        "description": "x",
        "choices": [{"name": "A", "value": "a"}],
    }
    sub = {"type": 1, "name": "add", "description": "x", "options": [option]}
    group = {"type": 2, "name": "note", "description": "x", "options": [sub]}
    command = await talk.register({"name": "list", "description": "x", "options": [group]})
    alice, place = scene.alice.user.id, scene.channel.id
    path, world = ("note", "add"), scene.world
    exchange = interactions.invoke(world, alice, place, command, {"title": "a"}, path)
    interaction = exchange.interaction
    assert isinstance(interaction, ApplicationCommandInteraction)
    assert isinstance(interaction.data, ChatInputCommandData)
    (outer,) = interaction.data.options or ()
    inner = SubCommandDataOption(name="add", options=[StringDataOption(name="title", value="a")])
    assert getattr(outer, "options", None) == [inner]
    with pytest.raises(RefusedError, match="50035"):
        interactions.invoke(world, alice, place, command, {"title": "b"}, path)


async def test_an_answer_is_a_message_of_its_own(talk: Talk, scene: Scene) -> None:
    exchange = await talk.run(sides=6)
    scene.heard()
    assert exchange.standing(scene.world.now) is Standing.WAITING
    status, body = await talk.answer(
        exchange, {"type": 4, "data": {"content": "4"}}, "?with_response=true"
    )
    assert status == 200
    message = body["resource"]["message"]
    assert (message["content"], message["type"]) == ("4", int(MessageType.CHAT_INPUT_COMMAND))
    assert body["interaction"]["response_message_id"] == message["id"]
    assert message["interaction_metadata"]["user"]["id"] == str(scene.alice.user.id)
    assert message["author"]["id"] == str(scene.bot.id)
    assert scene.names() == ["MESSAGE_CREATE"]
    assert exchange.standing(scene.world.now) is Standing.ANSWERED
    assert (await talk.answer(exchange, {"type": 5}))[1]["code"] == 40060
    original = talk.hook(exchange, "/messages/@original")
    assert (await scene.does("GET", original))["id"] == message["id"]
    edited = await scene.does("PATCH", original, json={"content": "5"})
    assert edited["content"] == "5"
    more = await scene.does("POST", talk.hook(exchange), json={"content": "more"})
    path = talk.hook(exchange, f"/messages/{more['id']}")
    assert (await scene.does("PATCH", path, json={"content": "less"}))["content"] == "less"
    assert (await scene.call("DELETE", path))[0] == 204
    assert (await scene.call("DELETE", original))[0] == 204
    assert await scene.fails("GET", original) == (404, 10008)


async def test_three_seconds_and_it_has_failed(talk: Talk, scene: Scene, clock: FakeClock) -> None:
    exchange = await talk.run(sides=6)
    await clock.advance(2.9)
    assert exchange.standing(scene.world.now) is Standing.WAITING
    await clock.advance(0.2)
    assert exchange.standing(scene.world.now) is Standing.FAILED
    status, error = await talk.answer(exchange, {"type": 4, "data": {"content": "4"}})
    assert (status, error["code"]) == (404, 10062)


async def test_a_deferred_answer_comes_later(talk: Talk, scene: Scene, clock: FakeClock) -> None:
    exchange = await talk.run(sides=6)
    assert (await talk.answer(exchange, {"type": 5}))[0] == 204
    original = talk.hook(exchange, "/messages/@original")
    thinking = await scene.does("GET", original)
    assert thinking["flags"] & MessageFlags.LOADING
    await clock.advance(600)
    assert exchange.standing(scene.world.now) is Standing.DEFERRED
    done = await scene.does("PATCH", original, json={"content": "done"})
    assert (done["id"], done["flags"] & MessageFlags.LOADING) == (thinking["id"], 0)
    assert exchange.standing(scene.world.now) is Standing.ANSWERED
    await clock.advance(301)
    assert await scene.fails("PATCH", original, json={"content": "late"}) == (401, 50027)


async def test_the_first_follow_up_is_the_deferred_answer(talk: Talk, scene: Scene) -> None:
    exchange = await talk.run(sides=6)
    await talk.answer(exchange, {"type": 5, "data": {"flags": 64}})
    thinking = await scene.does("GET", talk.hook(exchange, "/messages/@original"))
    first = await scene.does("POST", talk.hook(exchange), json={"content": "done"})
    second = await scene.does("POST", talk.hook(exchange), json={"content": "more"})
    assert first["id"] == thinking["id"] != second["id"]
    assert first["flags"] & MessageFlags.EPHEMERAL


async def test_what_is_ephemeral_is_seen_by_one(talk: Talk, scene: Scene) -> None:
    exchange = await talk.run(sides=6)
    scene.heard()
    await talk.answer(exchange, {"type": 4, "data": {"content": "psst", "flags": 64}})
    assert scene.names() == []
    assert await scene.does("GET", f"{scene.here}/messages") == []
    assert exchange.original is not None
    assert await scene.fails("GET", f"{scene.here}/messages/{exchange.original}") == (404, 10008)
    assert scene.world.ephemeral == {exchange.original: scene.alice.user.id}


async def test_a_button_changes_its_message(talk: Talk, scene: Scene) -> None:
    exchange = await talk.click()
    interaction = exchange.interaction
    assert isinstance(interaction, MessageComponentInteraction)
    assert interaction.data.custom_id == "yes"
    assert interaction.message.content == "Sure?"
    scene.heard()
    changed = {"type": 7, "data": {"content": "Done.", "components": []}}
    assert (await talk.answer(exchange, changed))[0] == 204
    (event,) = scene.heard()
    assert isinstance(event, MessageUpdate)
    assert (event.data.content, event.data.components) == ("Done.", [])


async def test_a_deferred_update_edits_the_message_of_the_button(talk: Talk, scene: Scene) -> None:
    exchange = await talk.click()
    assert (await talk.answer(exchange, {"type": 6}))[0] == 204
    original = talk.hook(exchange, "/messages/@original")
    assert (await scene.does("PATCH", original, json={"content": "Done."}))["content"] == "Done."


async def test_a_select_offers_what_it_offers(talk: Talk) -> None:
    exchange = await talk.click("color", "r")
    interaction = exchange.interaction
    assert isinstance(interaction, MessageComponentInteraction)
    assert list(interaction.data.values or ()) == ["r"]
    for values in (("x",), ("r", "b"), ()):
        with pytest.raises(RefusedError):
            await talk.click("color", *values)
    for name in ("no", "nothing"):
        with pytest.raises(RefusedError):
            await talk.click(name)


async def test_a_modal_is_filled_in(talk: Talk, scene: Scene) -> None:
    exchange = await talk.run(sides=6)
    assert (await talk.answer(exchange, MODAL))[0] == 204
    for wrong in ({}, {"name": "x"}, {"name": "Al", "other": "y"}):
        with pytest.raises(RefusedError):
            interactions.submit(scene.world, exchange, wrong)
    submitted = interactions.submit(scene.world, exchange, {"name": "Alice"})
    interaction = submitted.interaction
    assert isinstance(interaction, ModalSubmitInteraction)
    assert interaction.data.custom_id == "form"
    (label,) = interaction.data.components
    assert isinstance(label, SubmittedLabel)
    assert isinstance(label.component, SubmittedTextInput)
    assert (label.component.custom_id, label.component.value) == ("name", "Alice")
    assert (await talk.answer(submitted, {"type": 4, "data": {"content": "Hi"}}))[0] == 204
    # A modal cannot be the answer to a modal.
    again = interactions.submit(scene.world, exchange, {"name": "Alice"})
    assert (await talk.answer(again, MODAL))[1]["code"] == 50035


async def test_suggestions_are_asked_for_and_given(talk: Talk, scene: Scene) -> None:
    command = await talk.register()
    alice, place = scene.alice.user.id, scene.channel.id
    typed = {"sides": 6, "why": "be"}
    exchange = interactions.complete(scene.world, alice, place, command, typed, "why")
    interaction = exchange.interaction
    assert isinstance(interaction, AutocompleteInteraction)
    focused = [one for one in interaction.data.options or () if getattr(one, "focused", False)]
    assert focused == [AutocompleteStringOption(name="why", value="be", focused=True)]
    assert (await talk.answer(exchange, {"type": 4, "data": {"content": "x"}}))[0] == 400
    choices = [{"name": "Because", "value": "because"}]
    assert (await talk.answer(exchange, {"type": 8, "data": {"choices": choices}}))[0] == 204
    assert [one.value for one in exchange.choices or ()] == ["because"]


async def test_commands_of_messages_and_users(talk: Talk, scene: Scene) -> None:
    message: Message = await scene.alice.send(scene.channel, "quote me")
    quote = await talk.register({"name": "Quote", "type": 3})
    alice, world, place = scene.alice.user.id, scene.world, scene.channel.id
    exchange = interactions.invoke_on(world, alice, place, quote, message.id)
    interaction = exchange.interaction
    assert isinstance(interaction, ApplicationCommandInteraction)
    resolved = getattr(interaction.data, "resolved", None)
    assert resolved is not None
    assert resolved.messages == {message.id: message}
    await talk.answer(exchange, {"type": 4, "data": {"content": "x"}})
    (kind,) = {one.data.type for one in scene.heard() if isinstance(one, MessageCreate)} - {
        MessageType.DEFAULT
    }
    assert kind is MessageType.CONTEXT_MENU_COMMAND


async def test_who_may_use_a_command(talk: Talk, scene: Scene) -> None:
    command = await talk.register(ROLL | {"default_member_permissions": "8192"})
    alice, world, place = scene.alice.user.id, scene.world, scene.channel.id

    def may() -> bool:
        try:
            interactions.invoke(world, alice, place, command, {"sides": 6})
        except RefusedError:
            return False
        return True

    assert not may()
    path = f"{talk.application}/guilds/{scene.guild_id}/commands/{command.id}/permissions"
    allow = [{"id": str(alice), "type": 2, "permission": True}]
    scene.heard()
    await scene.does("PUT", path, json={"permissions": allow})
    assert scene.names() == [
        "APPLICATION_COMMAND_PERMISSIONS_UPDATE",
        "GUILD_AUDIT_LOG_ENTRY_CREATE",
    ]
    assert may()
    here = [{"id": str(place), "type": 3, "permission": False}]
    await scene.does("PUT", path, json={"permissions": allow + here})
    assert not may()
    assert (await scene.does("GET", path))["permissions"] == allow + here


async def test_entitlements_come_with_interactions(talk: Talk, scene: Scene) -> None:
    path = f"{talk.application}/entitlements"
    body = {"sku_id": "1", "owner_id": str(scene.alice.user.id), "owner_type": 2}
    found = await scene.does("POST", path, json=body)
    assert scene.names() == ["ENTITLEMENT_CREATE"]
    exchange = await talk.run(sides=6)
    assert [one.id for one in exchange.interaction.entitlements or ()] == [int(found["id"])]
    assert [one["id"] for one in await scene.does("GET", f"{path}?sku_ids=1,2")] == [found["id"]]
    assert await scene.does("GET", f"{path}?sku_ids=2") == []
    assert (await scene.call("DELETE", f"{path}/{found['id']}"))[0] == 204
    assert scene.names()[-1] == "ENTITLEMENT_DELETE"
