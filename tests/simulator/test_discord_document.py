"""Every simulated operation against Discord's OpenAPI document: called with bodies drawn from it,
no answer is a server error, and every answer is one that the document allows.

One thing in the document is not so: the codes of a form's errors are texts, as the documentation
shows them (https://discord.com/developers/docs/reference#error-messages), not numbers.
"""

import json
import re
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, cast

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gloam.models import (
    ApplicationCommandPermissions,
    ApplicationCommandPermissionType,
    GenericId,
)
from gloam.routes import ROUTES
from gloam.simulator import Discord, Limits
from gloam.simulator.rest.handlers import HANDLERS
from gloam.simulator.world import commands, voice
from tests.discord_document.document import (
    Json,
    Sampler,
    document,
    needed,
    operation_key,
    operations,
    resolve,
)
from tests.simulator.populated import paths_of

pytestmark = needed
EXAMPLES = 4
"""For each operation, the same in every run."""

MANY_EXAMPLES = 200
"""For each operation, others in every run, when there is time."""

OPERATIONS = dict(operations())
SIMULATED = sorted(
    name for name in HANDLERS if operation_key(ROUTES[name].method, ROUTES[name].path) in OPERATIONS
)
"""Without the few that are documented, but not in the document."""

NOWHERE = "1"
"""An id that nothing has."""


Found = dict[str, str]
"""The values of path parameters by name."""


class Scene:
    """A world with one of each, made by calls of the bot that owns its guild."""

    def __init__(self, discord: Discord, session: aiohttp.ClientSession) -> None:
        self.discord = discord
        self.bot = discord.bot("robot")
        self.alice = discord.user("alice")
        self.bob = discord.user("bob")
        self.channel = discord.channel("general", self.bot, self.alice, self.bob)
        [self.guild_id] = discord.world.guilds
        self._session = session
        self.is_global = True
        """Whether the operation is about no guild."""

    async def make(self, method: str, path: str, body: object = None) -> dict[str, Any]:
        """Call the API, and succeed."""
        status, answer = await self.call(method, path, body)
        assert status < 300, (path, answer)
        return dict(json.loads(answer)) if answer else {}

    async def call(self, method: str, path: str, body: object = None) -> tuple[int, bytes]:
        """Status and body of a call."""
        headers = {"Authorization": self.bot.token.authorization}
        url = self.discord.api_url + path
        async with self._session.request(method, url, json=body, headers=headers) as answer:
            return answer.status, await answer.read()

    async def parameters(self, operation: str) -> Found:
        """The values for an operation."""
        world, alice = self.discord.world, self.alice.user
        paths = paths_of(world, self.bot, alice, self.guild_id, self.channel.id)
        found = {**paths(operation), "emoji": "%F0%9F%91%8D"}
        message = await self.alice.send(self.channel, "hello")
        if operation not in ("get_webhook_message", "get_answer_voters"):
            found["message_id"] = str(message.id)
        self.is_global = "{guild_id}" not in ROUTES[operation].path
        for prepare in PREPARED.get(operation, ()):
            await prepare(self, found)
        return defaultdict(lambda: NOWHERE, found)


async def with_webhook(scene: Scene, found: Found) -> None:
    """A webhook, and a message of it."""
    path = f"/channels/{scene.channel.id}/webhooks"
    webhook = await scene.make("POST", path, {"name": "hook"})
    found |= {"webhook_id": webhook["id"], "webhook_token": webhook["token"]}
    path = f"/webhooks/{webhook['id']}/{webhook['token']}?wait=true"
    found["message_id"] = (await scene.make("POST", path, {"content": "hello"}))["id"]


async def with_thread(scene: Scene, found: Found) -> None:
    """A thread instead of the channel, with its maker in it."""
    path = f"/channels/{scene.channel.id}/threads"
    thread = await scene.make("POST", path, {"name": "thread", "type": 11})
    found |= {"channel_id": thread["id"], "user_id": str(scene.bot.user.id)}


async def with_poll(scene: Scene, found: Found) -> None:
    """A poll instead of the message."""
    answers = [{"poll_media": {"text": text}} for text in ("yes", "no")]
    poll = {"question": {"text": "ok?"}, "answers": answers}
    path = f"/channels/{scene.channel.id}/messages"
    found["message_id"] = (await scene.make("POST", path, {"poll": poll}))["id"]


async def with_reaction(scene: Scene, found: Found) -> None:
    """A reaction of the bot's to the message."""
    path = "/channels/{channel_id}/messages/{message_id}/reactions/{emoji}/@me".format(**found)
    await scene.make("PUT", path)
    found["user_id"] = str(scene.bot.user.id)


async def with_ban(scene: Scene, found: Found) -> None:
    """A banned user."""
    await scene.make("PUT", f"/guilds/{scene.guild_id}/bans/{scene.bob.user.id}", {})
    found["user_id"] = str(scene.bob.user.id)


async def with_rule(scene: Scene, found: Found) -> None:
    """A rule of the auto-moderation."""
    rule = {"name": "spam", "event_type": 1, "trigger_type": 3, "actions": [{"type": 1}]}
    path = f"/guilds/{scene.guild_id}/auto-moderation/rules"
    found["rule_id"] = (await scene.make("POST", path, rule))["id"]


async def with_voice(scene: Scene, found: Found) -> None:
    """Both in a voice channel."""
    path = f"/guilds/{scene.guild_id}/channels"
    room = await scene.make("POST", path, {"name": "lounge", "type": 2})
    for user in (scene.bot.user, scene.alice.user):
        voice.connect(scene.discord.world, user.id, scene.guild_id, int(room["id"]))


async def with_role(scene: Scene, found: Found) -> None:
    """A role of its own."""
    path = f"/guilds/{scene.guild_id}/roles"
    found["role_id"] = (await scene.make("POST", path, {"name": "reader"}))["id"]


async def with_command(scene: Scene, found: Found) -> None:
    """A command everywhere and one in the guild, which the path means if it names the guild."""
    base = f"/applications/{scene.bot.application_id}"
    command = {"name": "say", "description": "Says."}
    everywhere = await scene.make("POST", f"{base}/commands", command)
    here = await scene.make("POST", f"{base}/guilds/{scene.guild_id}/commands", command)
    found["command_id"] = here["id"]
    if scene.is_global:
        found["command_id"] = everywhere["id"]


async def with_permissions(scene: Scene, found: Found) -> None:
    """What was set for the command of the guild."""
    app, guild, command = scene.bot.application_id, scene.guild_id, int(found["command_id"])
    permission = ApplicationCommandPermissions(
        id=GenericId(guild), type=ApplicationCommandPermissionType.ROLE, permission=True
    )
    world, bot = scene.discord.world, scene.bot.user.id
    commands.permit(world, bot, app, guild, command, [permission])


async def with_answer(scene: Scene, found: Found) -> None:
    """An interaction that was answered, in place of the webhook."""
    await with_command(scene, found)
    asked = await scene.alice.run(scene.channel, "say")
    path = f"/interactions/{asked.id}/{asked.token}/callback"
    await scene.make("POST", path, {"type": 4, "data": {"content": "hello"}})
    found |= {"webhook_id": str(scene.bot.application_id), "webhook_token": asked.token}


async def with_question(scene: Scene, found: Found) -> None:
    """An interaction that waits."""
    await with_command(scene, found)
    asked = await scene.alice.run(scene.channel, "say")
    found |= {"interaction_id": str(asked.id), "interaction_token": asked.token}


async def with_entitlement(scene: Scene, found: Found) -> None:
    """An entitlement of the guild's."""
    path = f"/applications/{scene.bot.application_id}/entitlements"
    body = {"sku_id": NOWHERE, "owner_id": str(scene.guild_id), "owner_type": 1}
    found["entitlement_id"] = (await scene.make("POST", path, body))["id"]


PREPARED: Mapping[str, Sequence[Callable[[Scene, Found], Awaitable[None]]]] = {
    **{name: [with_webhook] for name in HANDLERS if "{webhook_id}" in ROUTES[name].path},
    "get_original_webhook_message": [],
    "update_original_webhook_message": [],
    "delete_original_webhook_message": [],
    **{name: [with_thread] for name in HANDLERS if "thread-members" in ROUTES[name].path},
    **{name: [with_reaction] for name in HANDLERS if "{emoji}" in ROUTES[name].path},
    **{name: [with_poll] for name in HANDLERS if "/polls/" in ROUTES[name].path},
    **{name: [with_rule] for name in HANDLERS if "{rule_id}" in ROUTES[name].path},
    **{name: [with_voice] for name in HANDLERS if "/voice-states/" in ROUTES[name].path},
    **{name: [with_role] for name in HANDLERS if "{role_id}" in ROUTES[name].path},
    **{name: [with_command] for name in HANDLERS if "{command_id}" in ROUTES[name].path},
    **{name: [with_answer] for name in HANDLERS if "@original" in ROUTES[name].path},
    **{name: [with_question] for name in HANDLERS if "{interaction_id}" in ROUTES[name].path},
    **{name: [with_entitlement] for name in HANDLERS if "{entitlement_id}" in ROUTES[name].path},
    "get_guild_application_command_permissions": [with_command, with_permissions],
    "get_guild_ban": [with_ban],
    "list_guild_bans": [with_ban],
    "unban_user_from_guild": [with_ban],
}
"""What must be there before an operation is called."""

DIFFERENCES: Mapping[str, str] = {
    "get_active_guild_threads 200 $: 'has_more'": "documented without it: all threads are told",
    "get_entitlement 200 $: 'user_id'": "documented without it, where a guild has the entitlement",
    "get_guild_preview 200 $: 'home_header'": "documented without it",
    "put_guilds_onboarding 200 $.prompts[].options[].description: None": "documented as nullable",
}
"""Where the document wants what the documentation does not have."""


async def call(operation: str, body: object) -> tuple[int, bytes]:
    """The status and the body of an operation's answer, called in a fresh world."""
    route = ROUTES[operation]
    async with Discord(limits=Limits.OFF) as discord, aiohttp.ClientSession() as session:
        scene = Scene(discord, session)
        path = route.path.format_map(await scene.parameters(operation))
        return await scene.call(route.method, path, body)


def described(operation: str) -> Json:
    """An operation in the document."""
    route = ROUTES[operation]
    return OPERATIONS[operation_key(route.method, route.path)]


def body_schema(operation: str) -> Json | None:
    """The schema of an operation's JSON body."""
    content = cast("Mapping[str, Json]", described(operation).get("requestBody", {}))
    kinds = cast("Mapping[str, Json]", content.get("content", {}))
    return (
        cast("Json", kinds["application/json"]["schema"]) if "application/json" in kinds else None
    )


def without_nulls(value: object) -> object:
    """A value whose null keys are absent: the document allows null where Discord means absent."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


@cache
def components() -> Json:
    """The document's schemas, with the codes of form errors as texts."""
    found = cast("dict[str, dict[str, Json]]", json.loads(json.dumps(document()["components"])))
    inner = cast("dict[str, dict[str, Json]]", found["schemas"]["InnerErrors"])
    inner["properties"]["_errors"] = {
        "type": "array",
        "items": {
            "type": "object",
            "required": ["code", "message"],
            "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
        },
    }
    return found


def complaints(operation: str, status: int, answer: bytes) -> Iterator[str]:
    """What the document has against an answer."""
    responses = cast("Mapping[str, Json]", described(operation)["responses"])
    key = str(status) if str(status) in responses else f"{status // 100}XX"
    if key not in responses:
        yield f"{status} is none of {sorted(responses)}"
        return
    kinds = cast("Mapping[str, Json]", resolve(responses[key]).get("content", {}))
    if "application/json" not in kinds:
        if answer and ROUTES[operation].result is not bytes:
            yield f"{status} has a body: {answer[:100]!r}"
        return
    schema = {**cast("Json", kinds["application/json"]["schema"]), "components": components()}
    for error in Draft202012Validator(schema).iter_errors(json.loads(answer)):
        place = re.sub(r"\[\d+\]", "[]", error.json_path)
        found = f"{status} {place}: {error.message}"
        if not any(f"{operation} {found}".startswith(known) for known in DIFFERENCES):
            yield f"{found} {[inner.message for inner in error.context or ()]}"[:1_000]


def test_nearly_all_that_is_simulated_is_in_the_document() -> None:
    assert len(HANDLERS) - len(SIMULATED) <= 3


async def is_answered_as_it_says(operation: str, seed: int) -> None:
    """Call an operation with a body drawn from the document."""
    schema = body_schema(operation)
    assert schema is not None
    body = without_nulls(Sampler(seed).draw(schema))
    status, answer = await call(operation, body)
    assert status < 500, answer
    assert list(complaints(operation, status, answer)) == []


@pytest.mark.parametrize("operation", [name for name in SIMULATED if body_schema(name)])
@settings(max_examples=EXAMPLES, deadline=None, database=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
async def test_a_body_of_the_document_is_answered_as_it_says(operation: str, seed: int) -> None:
    await is_answered_as_it_says(operation, seed)


@pytest.mark.soak
@pytest.mark.parametrize("operation", [name for name in SIMULATED if body_schema(name)])
@settings(max_examples=MANY_EXAMPLES, deadline=None, database=None, derandomize=False)
@given(seed=st.integers(0, 2**32))
async def test_any_body_of_the_document_is_answered_as_it_says(operation: str, seed: int) -> None:
    await is_answered_as_it_says(operation, seed)


@pytest.mark.parametrize("operation", [name for name in SIMULATED if not body_schema(name)])
async def test_a_call_without_body_is_answered_as_it_says(operation: str) -> None:
    status, answer = await call(operation, None)
    assert status < 500, answer
    assert list(complaints(operation, status, answer)) == []


@pytest.mark.parametrize("operation", [name for name in SIMULATED if ROUTES[name].method == "GET"])
async def test_what_is_asked_for_is_there(operation: str) -> None:
    status, answer = await call(operation, None)
    wanted = {"get_guild_new_member_welcome": 204, "get_sticker_pack": 404}.get(operation, 200)
    assert status == wanted, answer


@pytest.mark.parametrize("operation", [name for name in SIMULATED if body_schema(name)])
async def test_a_body_that_is_neither_object_nor_list_is_refused(operation: str) -> None:
    status, answer = await call(operation, "neither")
    assert status == (400 if ROUTES[operation].body else 204)
    assert list(complaints(operation, status, answer)) == []
