"""Commands: prefixes, names in any case and of several words, aliases, where arguments begin."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.models.ids import UserId
from gloam.parser import Command, CommandName, Parser, mention_prefixes, scan_arguments

BOT = UserId(1234)
PARSER = Parser(
    ["!", "!!", *mention_prefixes(BOT)],
    ["ping", "weiß", "role", CommandName("role add", aliases=("r+", "give role"))],
)


def called(text: str, parser: Parser = PARSER) -> Command:
    command = parser.parse(text)
    assert command is not None
    return command


def test_a_command_is_prefix_name_and_arguments() -> None:
    text = '!ping a "b c"'
    assert called(text) == Command("!", "ping", "ping", scan_arguments(text, 5))
    assert called(text).arguments.values == ("a", "b c")
    assert [text[item.start : item.end] for item in called(text).arguments] == ["a", '"b c"']


def test_a_command_matches_by_name_and_arguments() -> None:
    match PARSER.parse("!role add 'the admins'"):
        case Command(name="role add", arguments=[who]):
            assert who.value == "the admins"
        case _:
            pytest.fail("the command matches the pattern")


@pytest.mark.parametrize(
    "text",
    ["", "!", "!!", "ping", "?ping", " !ping", "!pin", "!pingping", "!pong", "! ", "!\\ping"],
)
def test_what_is_no_command(text: str) -> None:
    assert PARSER.parse(text) is None


def test_the_longest_prefix_wins_in_whatever_order_they_are() -> None:
    for prefixes in (["!", "!!"], ["!!", "!"]):
        assert called("!!ping", Parser(prefixes, ["ping", "!ping"])).prefix == "!!"


def test_a_shorter_prefix_is_tried_if_a_longer_one_leads_nowhere() -> None:
    assert called("!ping", Parser(["!", "!p"], ["ping"])).prefix == "!"


@pytest.mark.parametrize(
    "text", ["<@1234> ping", "<@!1234> ping", "<@1234>ping", "<@1234>\n\tping"]
)
def test_the_mention_of_the_bot_is_a_prefix(text: str) -> None:
    command = called(text)
    assert command.prefix in mention_prefixes(BOT)
    assert command.name == "ping"


def test_a_longer_id_is_another_mention() -> None:
    assert PARSER.parse("<@12345> ping") is None


def test_the_empty_prefix_is_no_prefix() -> None:
    parser = Parser(["", "!"], ["ping"])
    assert called("ping x", parser).prefix == ""
    assert called("!ping x", parser).prefix == "!"
    assert parser.parse("") is None


def test_prefixes_keep_their_case() -> None:
    parser = Parser(["Bot, "], ["ping"])
    assert called("Bot, ping", parser).prefix == "Bot, "
    assert parser.parse("bot, ping") is None


def test_a_prefix_of_the_moment() -> None:
    command = PARSER.parse_with("?", "?ping a")
    assert command is not None
    assert (command.prefix, command.name, command.arguments.values) == ("?", "ping", ("a",))
    assert PARSER.parse_with("?", "!ping") is None
    assert Parser([], ["ping"]).parse_with("", "ping") is not None


@pytest.mark.parametrize("typed", ["weiß", "WEISS", "wEiSS", "WEIẞ", "weiss"])
def test_case_is_folded_and_the_arguments_begin_where_they_are(typed: str) -> None:
    command = called(f"!{typed} ßa b")
    assert (command.name, command.typed) == ("weiß", typed)
    assert command.arguments.values == ("ßa", "b")
    assert command.arguments[0].start == len(typed) + 2


def test_folded_names_of_other_lengths_are_found_too() -> None:
    assert called("!ﬃ İx", Parser(["!"], ["FFI"])).arguments.values == ("İx",)


def test_case_can_count() -> None:
    parser = Parser(["!"], ["Ping", "ping"], case_sensitive=True)
    assert called("!Ping", parser).name == "Ping"
    assert called("!ping", parser).name == "ping"
    assert parser.parse("!PING") is None


def test_the_name_of_most_words_wins() -> None:
    assert called("!role add x").name == "role add"
    assert called("!role  \n ADD x").arguments.values == ("x",)
    assert called("!role adds x").name == "role"
    assert called("!role adds x").arguments.values == ("adds", "x")
    assert called('!role "add"').name == "role"


def test_a_name_need_not_have_a_shorter_one_beside_it() -> None:
    parser = Parser(["!"], ["a", "a b c"])
    assert called("!a b c d", parser).name == "a b c"
    assert called("!a b d", parser).arguments.values == ("b", "d")
    assert Parser(["!"], ["a b"]).parse("!a") is None


@pytest.mark.parametrize("typed", ["role add", "r+", "R+", "give role", "Give  Role"])
def test_an_alias_calls_the_command_by_its_name(typed: str) -> None:
    command = called(f"!{typed} x")
    assert (command.name, command.typed) == ("role add", typed)
    assert command.arguments.values == ("x",)


def test_a_block_of_code_need_not_be_set_off() -> None:
    command = called("!ping```py\na b\n```")
    assert command.arguments.values == ("```py\na b\n```",)
    assert called("!``a b", Parser(["!"], ["``a"])).arguments.values == ("b",)


@pytest.mark.parametrize("name", ["", "  ", "a ```"])
def test_names_that_nobody_could_call(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name"):
        Parser(["!"], [name])


@pytest.mark.parametrize(
    "commands",
    [["weiß", "WEISS"], ["ping", "ping"], ["a b", "a  b"], ["p", CommandName("ping", ("p",))]],
)
def test_a_name_belongs_to_one_command(commands: list[str | CommandName]) -> None:
    with pytest.raises(ValueError, match="calls two commands"):
        Parser(["!"], commands)


def test_aliases_of_one_command_may_fold_together() -> None:
    assert called("!P", Parser(["!"], [CommandName("ping", ("p", "P", "PING"))])).name == "ping"


def test_a_string_is_not_a_list_of_its_letters() -> None:
    with pytest.raises(TypeError):
        Parser("!?", ["ping"])
    with pytest.raises(TypeError):
        Parser(["!"], "ping")


def test_commands_are_immutable() -> None:
    command = called("!ping")
    with pytest.raises(AttributeError):
        command.name = "pong"  # type: ignore[misc]  # that it cannot be assigned is the test


@given(st.text(st.characters(codec=None)))
def test_any_text_can_be_parsed(text: str) -> None:
    assert called("!ping " + text).arguments.rest() == scan_arguments(text).rest()
    PARSER.parse(text)
    PARSER.parse("!" + text)


@given(
    st.text(min_size=1).filter(lambda name: name.split()).filter(lambda name: "```" not in name),
    st.text(),
)
def test_a_name_is_found_in_any_case(name: str, after: str) -> None:
    parser = Parser(["!"], [name])
    for typed in (name, name.casefold(), name.casefold().upper().casefold()):
        if typed.casefold() == name.casefold() and len(typed.split()) == len(name.split()):
            command = called(f"!{typed} {after}", parser)
            assert command.name == name
            assert command.typed == typed.strip()
            assert command.arguments.values == scan_arguments(after).values


PREFIXES = st.lists(st.text("!?.<a \\(", max_size=3), max_size=4)


@given(PREFIXES, st.text("!?.<a \\(PpiINngG", max_size=12))
def test_a_quick_look_at_the_prefixes_decides_what_a_full_one_would(
    prefixes: list[str], text: str
) -> None:
    parser = Parser(prefixes, ["ping", "a"])
    for typed in (text, text + "ping", text + "a"):
        assert parser.parse(typed) == parser.parse_with(prefixes, typed)
