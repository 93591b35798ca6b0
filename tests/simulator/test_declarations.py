"""What Discord refuses in the declaration of a command."""

from collections.abc import Mapping

import pytest

from tests.simulator.scene import Scene
from tests.simulator.test_complaints import codes

TEXT = {"type": 3, "name": "a", "description": "d"}
SUB = {"type": 1, "name": "s", "description": "d"}
GROUP = {"type": 2, "name": "g", "description": "d"}
CHOICE = {"name": "one", "value": "1"}


def command(*options: Mapping[str, object]) -> dict[str, object]:
    """A slash command with options."""
    return {"name": "x", "description": "d", "options": options}


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({"name": "Upper", "description": "d"}, {"name": "APPLICATION_COMMAND_INVALID_NAME"}),
        ({"name": "x"}, {"description": "BASE_TYPE_REQUIRED"}),
        (
            {"name": "x", "type": 2, "description": "d"},
            {"description": "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED"},
        ),
        (
            {"name": "x", "type": 3, "options": [TEXT]},
            {"options": "APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED"},
        ),
        (command(TEXT, TEXT), {"options": "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"}),
        (
            command(TEXT, {**TEXT, "name": "b", "required": True}),
            {"options.1": "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"},
        ),
        (command(SUB, TEXT), {"options.1": "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"}),
        (command(TEXT, SUB), {"options.1": "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"}),
        (
            command({**SUB, "options": [{**SUB, "name": "t"}]}),
            {"options.0.options.0": "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"},
        ),
        (
            command({**GROUP, "options": [{**GROUP, "name": "h", "options": [SUB]}]}),
            {"options.0.options.0": "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"},
        ),
        (
            command({**TEXT, "autocomplete": True, "choices": [CHOICE]}),
            {"options.0": "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES"},
        ),
        (
            command({**TEXT, "choices": [CHOICE, {**CHOICE, "value": "2"}]}),
            {"options.0.choices.1.name": "APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS"},
        ),
        (
            command({**TEXT, "type": 4, "min_value": 5, "max_value": 3}),
            {"options.0.max_value": "NUMBER_TYPE_MIN"},
        ),
        (
            command({**TEXT, "min_length": 5, "max_length": 3}),
            {"options.0.max_length": "NUMBER_TYPE_MIN"},
        ),
    ],
)
async def test_the_field_is_named(
    scene: Scene, body: Mapping[str, object], wanted: Mapping[str, str]
) -> None:
    path = f"/applications/{scene.bot.application_id}/commands"
    status, answer = await scene.call("POST", path, json=body)
    assert (status, answer.get("code")) == (400, 50035)
    assert codes(answer["errors"]) == wanted
    assert not scene.world.commands


@pytest.mark.parametrize(
    "body",
    [
        command(SUB, {**GROUP, "options": [{**SUB, "options": [TEXT]}]}),
        command({**TEXT, "choices": [CHOICE, {"name": "two", "value": "1"}]}),
        command({**TEXT, "type": 4, "min_value": 0, "max_value": 0}),
        {"name": "Report this", "type": 3},
        {"name": "Report this", "type": 2, "description": ""},
    ],
)
async def test_sound_commands_are_declared(scene: Scene, body: Mapping[str, object]) -> None:
    await scene.does("POST", f"/applications/{scene.bot.application_id}/commands", body)
