"""Limits: every violation is found at its place, and what Discord takes is let through."""

import pickle
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct, structs

from gloam.models import (
    ActionRow,
    AllowedMentions,
    AllowedMentionType,
    ApplicationCommandOptionChoice,
    ApplicationCommandRequest,
    ApplicationCommandType,
    Button,
    ButtonStyle,
    Component,
    Container,
    Embed,
    EmbedAuthor,
    EmbedField,
    EmbedFooter,
    IntegerOption,
    Label,
    MessageFlags,
    ModalCallbackData,
    Section,
    SelectOption,
    Separator,
    StringOption,
    StringSelect,
    SubCommandOption,
    TextDisplay,
    TextInput,
    TextInputStyle,
    UserSelect,
)
from gloam.models.ids import ChannelId, SkuId, UserId
from gloam.routes import channels
from gloam.toolbox import LimitsExceeded, limits

HERE = ChannelId(5)
V2 = MessageFlags.IS_COMPONENTS_V2


def said(value: object) -> list[str]:
    return [str(violation) for violation in limits.check(value)]


def button(custom_id: str = "a") -> Button:
    return Button(style=ButtonStyle.PRIMARY, label="x", custom_id=custom_id)


def test_a_field_is_held_against_the_schema() -> None:
    embed = Embed(title="x" * 300, fields=[EmbedField(name="é" * 257, value="v")], color=1 << 24)
    found = limits.check(channels.create_message(HERE, embeds=[Embed(title="fine"), embed]))
    assert [(one.path, one.limit, one.actual) for one in found] == [
        ("embeds[1].title", 256, 300),
        ("embeds[1].color", 0xFFFFFF, 1 << 24),
        ("embeds[1].fields[0].name", 256, 257),
    ]
    assert str(found[0]) == "embeds[1].title: at most 256 characters, not 300"
    assert str(found[1]) == "embeds[1].color: at most 16,777,215, not 16,777,216"


def test_characters_are_counted_and_not_bytes() -> None:
    assert said(channels.create_message(HERE, content="é" * 2000)) == []
    assert said(channels.create_message(HERE, content="e" * 2001)) == [
        "content: at most 2,000 characters, not 2,001"
    ]


def test_lists_and_items_and_reasons() -> None:
    assert said(channels.create_message(HERE, embeds=[Embed(title="x")] * 11)) == [
        "embeds: at most 10 items, not 11"
    ]
    request = structs.replace(channels.create_message(HERE, content="x"), reason="r" * 513)
    assert said(request) == ["reason: at most 512 characters, not 513"]
    assert said([Embed(title="x" * 257)]) == ["[0].title: at most 256 characters, not 257"]
    assert said("x" * 9999) == []


def test_all_embeds_of_a_message_count_together() -> None:
    embed = Embed(
        title="t" * 100,
        description="d" * 1000,
        fields=[EmbedField(name="n" * 100, value="v" * 700)],
        author=EmbedAuthor(name="a" * 50),
        footer=EmbedFooter(text="f" * 50),
    )
    assert said(channels.create_message(HERE, embeds=[embed] * 3)) == []
    assert said(channels.create_message(HERE, embeds=[embed, embed, embed, Embed(title="t")])) == [
        "embeds: at most 6,000 characters in all, not 6,001"
    ]


def rows(count: int) -> list[ActionRow]:
    return [ActionRow(components=[button(str(index))]) for index in range(count)]


def test_components_count_with_those_inside_of_them() -> None:
    # A container, its text, and a section of a text and a button: 5.
    section = Section(components=[TextDisplay(content="x")], accessory=button("s"))
    container = Container(components=[TextDisplay(content="y"), section])
    most: list[Component] = [container, *[Separator()] * 35]
    assert said(channels.create_message(HERE, components=most, flags=V2)) == []
    assert said(channels.create_message(HERE, components=[*most, Separator()], flags=V2)) == [
        "components: at most 40 components in all, not 41"
    ]


def test_texts_of_components_count_together() -> None:
    texts: list[Component] = [
        TextDisplay(content="x" * 2000),
        Container(components=[TextDisplay(content="y" * 2001)]),
    ]
    assert said(channels.create_message(HERE, components=texts, flags=V2)) == [
        "components: at most 4,000 characters of text in all, not 4,001"
    ]


def test_rows_alone_need_no_flag_and_others_do() -> None:
    assert said(channels.create_message(HERE, components=rows(5))) == []
    assert said(channels.create_message(HERE, components=rows(6))) == [
        "components: at most 5 rows, not 6"
    ]
    assert said(channels.create_message(HERE, components=rows(6), flags=V2)) == []
    assert said(channels.create_message(HERE, components=[TextDisplay(content="x")])) == [
        "flags: components other than rows need IS_COMPONENTS_V2"
    ]
    text = [TextDisplay(content="x")]
    assert said(channels.create_message(HERE, content="x", components=text, flags=V2)) == [
        "content: does not go with IS_COMPONENTS_V2"
    ]


def test_what_goes_into_a_row() -> None:
    users = UserSelect(custom_id="u")
    assert said(ActionRow(components=[users])) == []
    assert said(ActionRow(components=[users, button()])) == [
        "components: a row has up to 5 buttons, or one menu"
    ]
    assert said(ActionRow(components=[button(str(index)) for index in range(6)])) == [
        "components: at most 5 items, not 6"
    ]
    assert said(StringSelect(custom_id="s", options=[])) == ["options: at least 1 items, not 0"]


@pytest.mark.parametrize(
    ("made", "problems"),
    [
        (button(), []),
        (Button(style=ButtonStyle.LINK, label="x", url="https://example.org"), []),
        (Button(style=ButtonStyle.PREMIUM, sku_id=SkuId(5)), []),
        (
            Button(style=ButtonStyle.PRIMARY, label="x"),
            ["custom_id: a button of style PRIMARY needs it"],
        ),
        (
            Button(style=ButtonStyle.LINK, label="x", custom_id="a"),
            ["url: a button of style LINK needs it", "custom_id: a button of style LINK has none"],
        ),
        (
            Button(style=ButtonStyle.PREMIUM, sku_id=SkuId(5), label="x"),
            ["label: a button of style PREMIUM has none"],
        ),
        (
            Button(style=ButtonStyle.DANGER, custom_id="a"),
            ["label: a button needs a label or an emoji"],
        ),
        (Button(style=ButtonStyle(99), label="new"), []),
    ],
)
def test_what_a_button_has(made: Button, problems: list[str]) -> None:
    assert said(made) == problems


def test_a_minimum_is_not_over_its_maximum() -> None:
    option = SelectOption(label="x", value="x")
    select = StringSelect(custom_id="a", options=[option], min_values=3, max_values=2)
    assert said(select) == ["min_values: at most 2 (max_values), not 3"]
    field = TextInput(custom_id="a", style=TextInputStyle.SHORT, min_length=3, max_length=2)
    assert said(field) == ["min_length: at most 2 (max_length), not 3"]


def test_a_custom_id_is_there_once() -> None:
    twice = [ActionRow(components=[button("a"), button("b")]), ActionRow(components=[button("a")])]
    assert said(channels.create_message(HERE, components=twice)) == [
        "components: the custom id 'a' is there 2 times"
    ]
    field = TextInput(custom_id="t", style=TextInputStyle.SHORT)
    labels = [Label(label="one", component=field), Label(label="two", component=field)]
    modal = ModalCallbackData(custom_id="m", title="x" * 46, components=labels)
    assert said(modal) == [
        "title: at most 45 characters, not 46",
        "components: the custom id 't' is there 2 times",
    ]


def test_a_kind_and_single_ones_of_it_are_not_both_mentioned() -> None:
    both = AllowedMentions(parse=[AllowedMentionType.USERS], users=[UserId(5)])
    assert said(both) == ["users: does not go with 'users' in parse"]
    assert said(AllowedMentions(parse=[AllowedMentionType.ROLES], users=[UserId(5)])) == []


def test_a_nonce_counts_by_its_digits() -> None:
    assert said(channels.create_message(HERE, content="x", nonce=10**25)) == [
        "nonce: at most 25 characters, not 26"
    ]


def command(**more: object) -> ApplicationCommandRequest:
    made = ApplicationCommandRequest(name="ban", description="Ban a member")
    return structs.replace(made, **more)


def option(name: str, required: bool = False) -> StringOption:
    return StringOption(name=name, description="x", required=required)


@pytest.mark.parametrize(
    ("made", "problems"),
    [
        (command(), []),
        (command(name="日本語-1"), []),
        (command(name="हिन्दी"), []),
        (command(name="Ban"), ["name: 'Ban' has to be in lower case"]),
        (command(name="a b"), ["name: 'a b' can have letters, digits, -, _ and ' only"]),
        (command(name="x" * 33), ["name: at most 32 characters, not 33"]),
        (command(description=""), ["description: a command that is typed needs one"]),
        (command(name="Ban User", type=ApplicationCommandType.USER, description=""), []),
        (
            command(type=ApplicationCommandType.USER),
            ["description: a command of a menu has none"],
        ),
        (
            command(options=[option("a"), option("b", required=True)]),
            ["options[1]: required options come before the others"],
        ),
        (
            command(options=[option("a"), option("a")]),
            ["options: the option 'a' is there 2 times"],
        ),
        (
            command(options=[option("a"), SubCommandOption(name="b", description="x")]),
            ["options: sub-commands and other options do not mix"],
        ),
        (
            command(options=[SubCommandOption(name="b", description="x", options=[option("A")])]),
            ["options[0].options[0].name: 'A' has to be in lower case"],
        ),
        (
            command(options=[IntegerOption(name="a", description="x", min_value=3, max_value=2)]),
            ["options[0].min_value: at most 2 (max_value), not 3"],
        ),
        (
            command(
                options=[
                    StringOption(
                        name="a",
                        description="x",
                        autocomplete=True,
                        choices=[ApplicationCommandOptionChoice(name="one", value="1")],
                    )
                ]
            ),
            ["options[0].autocomplete: does not go with choices"],
        ),
    ],
)
def test_commands(made: ApplicationCommandRequest, problems: list[str]) -> None:
    assert said(made) == problems


def test_all_texts_of_a_command_count_together_in_the_longest_language() -> None:
    choices = [ApplicationCommandOptionChoice(name="n" * 100, value="v" * 100) for _ in range(25)]
    big = [
        StringOption(name=letter, description="d", choices=choices) for letter in "ab"
    ]  # 2 × (1 + 1 + 25 × 200) = 10,004, and 3 + 20 of the command
    made = command(options=big, description_localizations={"de": "x" * 20})
    assert said(made) == ["at most 8,000 characters in all, not 10,027"]


def test_a_struct_of_someone_else_has_no_limits() -> None:
    class Embed(Struct):
        title: str
        kind: ClassVar[str] = "mine"

    assert said(Embed(title="x" * 300)) == []


def test_requiring_raises_with_everything_that_is_wrong() -> None:
    limits.require(channels.create_message(HERE, content="x"))
    request = channels.create_message(HERE, content="x" * 2001, nonce="n" * 26)
    with pytest.raises(LimitsExceeded, match=r"content: .*; nonce: ") as raised:
        limits.require(request)
    copy = pickle.loads(pickle.dumps(raised.value))  # our own bytes
    assert copy.violations == raised.value.violations
    assert len(copy.violations) == 2


LEAVES = st.builds(lambda: TextDisplay(content="x")) | st.builds(Separator)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.builds(lambda parts: Container(components=parts), st.lists(inner, min_size=1)),
    max_leaves=60,
)


def naive_count(component: object) -> int:
    inside = getattr(component, "components", ())
    return 1 + sum(map(naive_count, inside))


@given(st.lists(TREES, min_size=1, max_size=10))
def test_the_count_of_components_is_that_of_a_naive_one(components: list[Component]) -> None:
    total = sum(map(naive_count, components))
    found = limits.check(channels.create_message(HERE, components=components, flags=V2))
    counted = [violation.actual for violation in found if "components in all" in violation.problem]
    assert counted == ([total] if total > 40 else [])
