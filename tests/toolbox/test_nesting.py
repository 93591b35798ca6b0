"""What goes into what: components, options of commands; and words that names may not have."""

import pytest

from gloam.models import (
    ActionRow,
    ModalCallbackData,
    SubCommandGroupOption,
    SubCommandOption,
    TextInput,
    TextInputStyle,
    UnknownComponent,
)
from gloam.models.ids import ChannelId, WebhookId
from gloam.routes import bodies, channels, users, webhooks
from gloam.toolbox import build, limits
from gloam.toolbox.rules import names
from tests.toolbox.test_limits import HERE, V2, said

BUTTON = build.button("Press", "press")
MENU = build.user_select("who")
FIELD = build.text_input("words")
OLD_FIELD = TextInput(custom_id="old", style=TextInputStyle.SHORT, label="Words")
UNKNOWN = UnknownComponent(payload={"type": 99})


def in_message(*components: object) -> list[str]:
    return said(channels.create_message(HERE, components=components, flags=V2))  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize(
    ("component", "problem"),
    [
        (BUTTON, "[0]: Button does not go into a message"),
        (build.thumbnail("https://e.org/a.png"), "[0]: Thumbnail does not go into a message"),
        (build.label("Words", FIELD), "[0]: Label does not go into a message"),
        (build.row(build.text("x")), "[0].components[0]: TextDisplay does not go into ActionRow"),
        (build.row(build.row(BUTTON)), "[0].components[0]: ActionRow does not go into ActionRow"),
        (build.row(OLD_FIELD), "[0].components[0]: TextInput does not go into a message"),
        (
            build.container(build.row(OLD_FIELD)),
            "[0].components[0].components[0]: TextInput does not go into a message",
        ),
        (
            build.container(build.container("x")),
            "[0].components[0]: Container does not go into Container",
        ),
        (
            build.section(build.row(BUTTON), accessory=build.thumbnail("https://e.org/a.png")),
            "[0].components[0]: ActionRow does not go into Section",
        ),
    ],
)
def test_what_does_not_go_into_a_message_is_told_once(component: object, problem: str) -> None:
    assert in_message(component) == [f"components{problem}"]


def test_what_goes_into_a_message_is_let_through() -> None:
    inside = (
        build.text("x"),
        build.section("x", accessory=BUTTON),
        build.gallery("https://e.org/a.png"),
        build.separator(),
        build.row(MENU),
    )
    assert in_message(*inside) == []
    assert in_message(build.container(*inside)) == []
    assert in_message(UNKNOWN, build.container(UNKNOWN), build.row(UNKNOWN)) == []


def form(*components: object) -> list[str]:
    return said(ModalCallbackData(custom_id="a", title="b", components=components))  # type: ignore[arg-type]  # wrong on purpose


def test_a_form_takes_labels_texts_and_the_rows_of_old() -> None:
    fine = (build.label("A", FIELD), build.text("x"), build.row(OLD_FIELD), UNKNOWN)
    assert form(*fine, build.label("Who", MENU)) == []
    assert form(build.label("A", BUTTON)) == [
        "components[0].component: Button does not go into Label"
    ]
    assert form(build.separator()) == ["components[0]: Separator does not go into a form"]
    assert form(ActionRow(components=[BUTTON])) == [
        "components[0].components[0]: Button does not go into a form"
    ]


def test_sub_commands_nest_as_deep_as_groups() -> None:
    sub = build.sub_command("add", "Add one")
    group = build.sub_command_group("role", "Roles", sub)
    assert said(build.slash_command("a", "b", group)) == []
    deep = SubCommandGroupOption(name="x", description="x", options=[group])
    assert said(deep) == ["options[0]: a group of sub-commands is in no other option"]
    plain = SubCommandGroupOption(
        name="x",
        description="x",
        options=[build.user_option("who", "Whom")],
    )
    assert said(plain) == ["options[0]: only sub-commands are in a group"]
    inner = SubCommandOption(name="x", description="x", options=[sub])
    assert said(inner) == ["options[0]: no sub-command is in a sub-command"]


def test_names_without_certain_words() -> None:
    hook = WebhookId(1)
    assert said(webhooks.create_webhook(ChannelId(1), name="Not Clyde")) == [
        "name: cannot have 'clyde' in it"
    ]
    assert said(webhooks.update_webhook(hook, name="Discord")) == [
        "name: cannot have 'discord' in it"
    ]
    assert said(webhooks.update_webhook_by_token(hook, "t", name="fine")) == []
    assert said(users.update_my_user(username="Everyone")) == ["username: cannot be 'Everyone'"]
    assert said(users.update_my_user(username="a@b")) == ["username: cannot have '@' in it"]


def test_the_bodies_that_have_names_are_there() -> None:
    for body, (field, _, _) in names._FORBIDDEN.items():  # a misspelled one would check nothing
        found = [getattr(bodies, body)] if hasattr(bodies, body) else []
        assert [field in one.__struct_fields__ for one in found] == [True], body
    assert limits.check(users.update_my_user(username="gloam")) == []
