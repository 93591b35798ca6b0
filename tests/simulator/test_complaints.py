"""What Discord complains of in a message that is well-formed field by field."""

from collections.abc import Mapping, Sequence

import pytest

from gloam.simulator.errors import FormErrors
from tests.simulator.scene import Scene

V2 = 1 << 15
BUTTON = {"type": 2, "style": 1, "label": "x", "custom_id": "x"}
SELECT = {"type": 3, "custom_id": "s", "options": [{"label": "a", "value": "a"}]}
TEXT = {"type": 10, "content": "x"}


def row(*components: Mapping[str, object]) -> dict[str, object]:
    """A message with one row."""
    return {"content": "x", "components": [{"type": 1, "components": components}]}


def link(**changes: object) -> dict[str, object]:
    """A row with a link."""
    return row({"type": 2, "style": 5, "label": "x", "url": "https://a.b", **changes})


def select(**changes: object) -> dict[str, object]:
    """A row with a select."""
    return row({**SELECT, **changes})


def codes(errors: FormErrors, path: str = "") -> dict[str, str]:
    """Path to code, of every error."""
    found: dict[str, str] = {}
    for key, value in errors.items():
        if isinstance(value, Mapping):
            found |= codes(value, f"{path}.{key}" if path else key)
        elif isinstance(value, Sequence):
            found[path] = value[0]["code"]
    return found


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        (
            {"embeds": [{"title": "x"}, {"color": 1}]},
            {"embeds.1.description": "BASE_TYPE_REQUIRED"},
        ),
        (
            {"embeds": [{"fields": [{"name": " ", "value": ""}]}]},
            {
                "embeds.0.fields.0.name": "BASE_TYPE_REQUIRED",
                "embeds.0.fields.0.value": "BASE_TYPE_REQUIRED",
            },
        ),
        (
            {
                "embeds": [
                    {
                        "title": "x",
                        "url": "example",
                        "image": {"url": "ftp://a.b/c.png"},
                        "author": {"name": "x", "url": "attachment://x", "icon_url": "x"},
                        "footer": {"text": "x", "icon_url": "attachment://x"},
                    }
                ]
            },
            {
                "embeds.0.url": "URL_TYPE_INVALID_URL",
                "embeds.0.image.url": "URL_TYPE_INVALID_SCHEME",
                "embeds.0.author.url": "URL_TYPE_INVALID_SCHEME",
                "embeds.0.author.icon_url": "URL_TYPE_INVALID_URL",
            },
        ),
        ({"content": "x", "components": [BUTTON]}, {"components.0": "UNION_TYPE_CHOICES"}),
        ({"content": "x", "components": [TEXT]}, {"components.0": "UNION_TYPE_CHOICES"}),
        (row(BUTTON, TEXT), {"components.0.components.1": "UNION_TYPE_CHOICES"}),
        (row(BUTTON, SELECT), {"components.0": "COMPONENT_LAYOUT_WIDTH_EXCEEDED"}),
        (
            {"flags": V2, "components": [{"type": 17, "components": [BUTTON]}]},
            {"components.0.components.0": "UNION_TYPE_CHOICES"},
        ),
        (
            {
                "flags": V2,
                "components": [
                    {
                        "type": 9,
                        "components": [TEXT],
                        "accessory": {"type": 2, "style": 1, "label": "x"},
                    }
                ],
            },
            {"components.0.accessory.custom_id": "BASE_TYPE_REQUIRED"},
        ),
        (
            row({"type": 2, "style": 1}),
            {
                "components.0.components.0.custom_id": "BASE_TYPE_REQUIRED",
                "components.0.components.0.label": "BASE_TYPE_REQUIRED",
            },
        ),
        (
            link(custom_id="x"),
            {"components.0.components.0": "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE"},
        ),
        (link(url="ftp://a"), {"components.0.components.0.url": "URL_TYPE_INVALID_SCHEME"}),
        (link(url=None), {"components.0.components.0.url": "BASE_TYPE_REQUIRED"}),
        (
            row({"type": 2, "style": 6}),
            {"components.0.components.0.sku_id": "BASE_TYPE_REQUIRED"},
        ),
        (
            select(options=[{"label": "a", "value": "a"}, {"label": "b", "value": "a"}]),
            dict.fromkeys(
                (f"components.0.components.0.options.{index}.value" for index in range(2)),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            ),
        ),
        (select(max_values=2), {"components.0.components.0.options": "BASE_TYPE_BAD_LENGTH"}),
        (
            select(min_values=1, max_values=1, options=[]),
            {"components.0.components.0.options": "BASE_TYPE_BAD_LENGTH"},
        ),
        (
            row({"type": 5, "custom_id": "u", "min_values": 3, "max_values": 2}),
            {"components.0.components.0.max_values": "NUMBER_TYPE_MIN"},
        ),
        (
            {"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}},
            {"allowed_mentions": "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"},
        ),
    ],
)
async def test_every_fault_is_named(
    scene: Scene, body: Mapping[str, object], wanted: Mapping[str, str]
) -> None:
    status, answer = await scene.call("POST", f"{scene.here}/messages", json=body)
    assert (status, answer.get("code")) == (400, 50035)
    assert codes(answer["errors"]) == wanted
    assert "MESSAGE_CREATE" not in scene.names()


@pytest.mark.parametrize(
    "body",
    [
        {"embeds": [{"image": {"url": "https://a.b/c.png"}}]},
        {"embeds": [{"footer": {"text": "x"}, "url": ""}]},
        row(*({**BUTTON, "custom_id": str(number)} for number in range(5))),
        row({"type": 2, "style": 1, "emoji": {"name": "🔥"}, "custom_id": "x"}),
        link(),
        {"content": "x", "allowed_mentions": {"parse": ["users"], "users": []}},
        {"content": "x", "allowed_mentions": {"parse": ["roles"], "users": ["1"]}},
        {"flags": V2, "components": [TEXT, {"type": 17, "components": [TEXT, {"type": 14}]}]},
    ],
)
async def test_what_is_sound_is_posted(scene: Scene, body: Mapping[str, object]) -> None:
    await scene.does("POST", f"{scene.here}/messages", body)


async def test_rows_have_a_number(scene: Scene) -> None:
    rows = [{"type": 1, "components": [{**BUTTON, "custom_id": str(n)}]} for n in range(6)]
    body = {"content": "x", "components": rows}
    status, answer = await scene.call("POST", f"{scene.here}/messages", json=body)
    assert status == 400
    assert codes(answer["errors"]) == {"components": "BASE_TYPE_BAD_LENGTH"}


async def test_edits_answers_and_webhooks_are_judged_alike(scene: Scene) -> None:
    sent = await scene.does("POST", f"{scene.here}/messages", {"content": "x"})
    bad: dict[str, object] = {"embeds": [{}]}
    assert await scene.fails("PATCH", f"{scene.here}/messages/{sent['id']}", bad) == (400, 50035)
    webhook = await scene.does("POST", f"{scene.here}/webhooks", {"name": "hook"})
    path = f"/webhooks/{webhook['id']}/{webhook['token']}"
    assert await scene.fails("POST", path, bad) == (400, 50035)


FIELD = {"type": 4, "style": 1, "custom_id": "f"}


@pytest.mark.parametrize(
    ("components", "wanted"),
    [
        ([BUTTON], {"0": "UNION_TYPE_CHOICES"}),
        ([FIELD], {"0": "UNION_TYPE_CHOICES"}),
        ([{"type": 1, "components": [BUTTON]}], {"0.components.0": "UNION_TYPE_CHOICES"}),
        ([{"type": 1, "components": [FIELD]}], {"0.components.0.label": "BASE_TYPE_REQUIRED"}),
        (
            [{"type": 18, "label": "x", "component": BUTTON}],
            {"0.component": "UNION_TYPE_CHOICES"},
        ),
        (
            [{"type": 18, "label": "x", "component": {**SELECT, "max_values": 2}}],
            {"0.component.options": "BASE_TYPE_BAD_LENGTH"},
        ),
        (
            [{"type": 18, "label": "x", "component": FIELD}] * 2,
            {"": "COMPONENT_CUSTOM_ID_DUPLICATED"},
        ),
        ([{"type": 18, "label": "x", "component": FIELD}, TEXT], None),
        ([{"type": 1, "components": [{**FIELD, "label": "x"}]}], None),
    ],
)
async def test_modals_are_judged(
    scene: Scene, components: Sequence[object], wanted: Mapping[str, str] | None
) -> None:
    path = f"/applications/{scene.bot.application_id}/commands"
    await scene.does("POST", path, {"name": "ask", "description": "Asks."})
    asked = await scene.alice.run(scene.channel, "ask")
    data = {"custom_id": "m", "title": "t", "components": components}
    callback = f"/interactions/{asked.id}/{asked.token}/callback"
    status, answer = await scene.call("POST", callback, json={"type": 9, "data": data})
    if wanted is None:
        assert (status, answer) == (204, None)
        return
    assert (status, answer["code"], asked.modal) == (400, 50035, None)
    base = "data.components"
    assert codes(answer["errors"]) == {f"{base}.{k}".rstrip("."): v for k, v in wanted.items()}
