"""Every simulated operation against Discord's OpenAPI document: called with bodies drawn from it,
no answer is a server error, and every answer is one that the document allows.

One thing in the document is not so: the codes of a form's errors are texts, as the documentation
shows them (https://discord.com/developers/docs/reference#error-messages), not numbers.
"""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import cast

import aiohttp
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from gloam.routes import ROUTES
from gloam.simulator import Discord, Limits
from gloam.simulator.rest.handlers import HANDLERS
from tests.discord_document.document import (
    Json,
    Sampler,
    document,
    needed,
    operation_key,
    operations,
    resolve,
)

pytestmark = needed
EXAMPLES = 4
OPERATIONS = dict(operations())
SIMULATED = sorted(
    name for name in HANDLERS if operation_key(ROUTES[name].method, ROUTES[name].path) in OPERATIONS
)
"""Without the one or two that are documented, but not in the document."""

NOWHERE = "1"
"""An id that nothing has."""


class Scene:
    """A world with one of each, and what its things are called in paths."""

    def __init__(self, discord: Discord) -> None:
        self.bot = discord.bot("robot")
        self.alice = discord.user("alice")
        self.channel = discord.channel("general", self.bot, self.alice)
        [self.guild_id] = discord.world.guilds

    async def parameters(self) -> Mapping[str, str]:
        """The values of path parameters by name."""
        message = await self.alice.send(self.channel, "hello")
        found: Mapping[str, object] = {
            "channel_id": self.channel.id,
            "guild_id": self.guild_id,
            "message_id": message.id,
            "role_id": self.guild_id,
            "user_id": self.alice.user.id,
        }
        return defaultdict(lambda: NOWHERE, {name: str(one) for name, one in found.items()})


async def call(operation: str, body: object) -> tuple[int, bytes]:
    """The status and the body of an operation's answer, called in a fresh world."""
    route = ROUTES[operation]
    async with Discord(limits=Limits.OFF) as discord:
        scene = Scene(discord)
        path = route.path.format_map(await scene.parameters())
        headers = {"Authorization": scene.bot.token.authorization}
        async with (
            aiohttp.ClientSession(headers=headers) as session,
            session.request(route.method, discord.api_url + path, json=body) as answer,
        ):
            return answer.status, await answer.read()


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
        if answer:
            yield f"{status} has a body: {answer[:100]!r}"
        return
    schema = {**cast("Json", kinds["application/json"]["schema"]), "components": components()}
    for error in Draft202012Validator(schema).iter_errors(json.loads(answer)):
        reasons = [inner.message for inner in error.context or ()]
        yield f"{status} {error.json_path}: {error.message} {reasons}"[:1_000]


def test_nearly_all_that_is_simulated_is_in_the_document() -> None:
    assert len(HANDLERS) - len(SIMULATED) <= 2


@pytest.mark.parametrize("operation", [name for name in SIMULATED if body_schema(name)])
@settings(max_examples=EXAMPLES, deadline=None, database=None)
@given(seed=st.integers(0, 2**32))
async def test_a_body_of_the_document_is_answered_as_it_says(operation: str, seed: int) -> None:
    schema = body_schema(operation)
    assert schema is not None
    body = without_nulls(Sampler(seed).draw(schema))
    status, answer = await call(operation, body)
    assert status < 500, answer
    assert list(complaints(operation, status, answer)) == []


@pytest.mark.parametrize("operation", [name for name in SIMULATED if not body_schema(name)])
async def test_a_call_without_body_is_answered_as_it_says(operation: str) -> None:
    status, answer = await call(operation, None)
    assert status < 500, answer
    assert list(complaints(operation, status, answer)) == []


@pytest.mark.parametrize("operation", [name for name in SIMULATED if ROUTES[name].method == "GET"])
async def test_what_is_asked_for_is_there(operation: str) -> None:
    status, answer = await call(operation, None)
    assert status == 200, answer


@pytest.mark.parametrize("operation", [name for name in SIMULATED if body_schema(name)])
async def test_a_body_that_is_neither_object_nor_list_is_refused(operation: str) -> None:
    status, answer = await call(operation, "neither")
    assert status == 400
    assert list(complaints(operation, status, answer)) == []
