"""Ids, links, colours and Markdown."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import Token, snowflake_at, snowflake_time
from gloam.models.ids import GuildId, WebhookId
from gloam.toolbox import (
    RGB,
    SnowflakeParts,
    WebhookLink,
    color,
    escape,
    format_color,
    invite_link,
    parse_color,
    parse_invite_code,
    parse_webhook_link,
    rgb,
    shard_of,
    snowflake_parts,
    unescape,
)

IDS = st.integers(0, (1 << 64) - 1)


def test_an_id_is_taken_apart() -> None:
    moment = datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)
    assert snowflake_parts(175928847299117063) == SnowflakeParts(moment, 1, 0, 7)


@given(IDS)
def test_the_parts_make_the_id_again(snowflake: int) -> None:
    time, worker, process, increment = snowflake_parts(snowflake)
    assert time == snowflake_time(snowflake)
    assert snowflake_at(time) | worker << 17 | process << 12 | increment == snowflake


def test_the_shard_of_a_guild() -> None:
    assert shard_of(GuildId(197038439483310086), 10) == (197038439483310086 >> 22) % 10
    assert shard_of(GuildId(5), 1) == 0
    with pytest.raises(ValueError, match="at least one shard, not 0"):
        shard_of(GuildId(5), 0)


@pytest.mark.parametrize(
    "url",
    [
        "https://discord.com/api/webhooks/5/to-ken_1",
        "https://canary.discord.com/api/webhooks/5/to-ken_1/",
        "HTTPS://Discord.com/api/webhooks/5/to-ken_1",
        "https://ptb.discordapp.com/api/v10/webhooks/5/to-ken_1?wait=true",
        "http://www.discord.com/api/webhooks/5/to-ken_1/slack",
    ],
)
def test_the_webhook_of_a_url(url: str) -> None:
    found = parse_webhook_link(url)
    assert found == WebhookLink(WebhookId(5), Token("to-ken_1"))
    assert found.url() == "https://discord.com/api/webhooks/5/to-ken_1"
    assert "to-ken_1" not in repr(found)


def test_a_webhook_without_a_token() -> None:
    found = parse_webhook_link("https://discord.com/api/webhooks/5")
    assert found == WebhookLink(WebhookId(5))
    assert found.url() == "https://discord.com/api/webhooks/5"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://discord.com/api/webhooks/",
        "https://discord.com/api/webhooks/x/token",
        "https://discord.com/api/webhooks/99999999999999999999/token",
        "https://discord.com.example.org/api/webhooks/5/token",
        "https://example.org/https://discord.com/api/webhooks/5/token",
        "https://discord.com/api/webhooks/5/token/more/of/it",
    ],
)
def test_what_is_no_webhook(url: str) -> None:
    assert parse_webhook_link(url) is None


@pytest.mark.parametrize(
    "text",
    [
        "abc-DEF",
        "discord.gg/abc-DEF",
        "Discord.GG/abc-DEF",
        "https://discord.gg/abc-DEF",
        "<https://discord.com/invite/abc-DEF>",
        "http://www.discordapp.com/invite/abc-DEF/?event=5",
    ],
)
def test_the_code_of_an_invite(text: str) -> None:
    assert parse_invite_code(text) == "abc-DEF"
    assert parse_invite_code(invite_link("abc-DEF")) == "abc-DEF"


@pytest.mark.parametrize("text", ["", "a b", "https://discord.com/abc", "https://dlscord.gg/abc"])
def test_what_is_no_invite(text: str) -> None:
    assert parse_invite_code(text) is None


@given(st.integers(0, 0xFFFFFF))
def test_a_colour_comes_back(number: int) -> None:
    assert color(*rgb(number)) == number
    assert parse_color(format_color(number)) == number
    assert parse_color("rgb({}, {}, {})".format(*rgb(number))) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("#f80", 0xFF8800), (" FF8800 ", 0xFF8800), ("0xff8800", 0xFF8800), ("RGB(1,2,3)", 0x010203)],
)
def test_a_colour_has_several_spellings(text: str, number: int) -> None:
    assert parse_color(text) == number


@pytest.mark.parametrize("text", ["", "red", "#ff88", "#ff88000", "rgb(256, 0, 0)", "rgb(1, 2)"])
def test_what_is_no_colour(text: str) -> None:
    assert parse_color(text) is None


def test_a_colour_fits_three_bytes() -> None:
    assert rgb(0xFF8800) == RGB(255, 136, 0)
    for number in (-1, 0x1000000):
        with pytest.raises(ValueError, match="0 to 0xFFFFFF"):
            rgb(number)
    with pytest.raises(ValueError, match="0 to 255"):
        color(256, 0, 0)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("plain text, with - signs. And 1 number.", "plain text, with - signs. And 1 number."),
        ("*bold* _it_ ~~no~~ `code` ||x||", r"\*bold\* \_it\_ \~\~no\~\~ \`code\` \|\|x\|\|"),
        ("<@5> @everyone <:a:1> [x](y)", r"\<\@5\> \@everyone \<\:a\:1\> \[x\]\(y\)"),
        (
            "# Head\n- item\n  + item\n12. item\n-# small",
            "\\# Head\n\\- item\n  \\+ item\n12\\. item\n\\-\\# small",
        ),
        ("a\\b", r"a\\b"),
        ("> quote", r"\> quote"),
    ],
)
def test_markdown_is_escaped(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@given(st.text() | st.text("*_\\-1.\n #"))
def test_escaping_is_undone(text: str) -> None:
    assert unescape(escape(text)) == text


def test_a_backslash_before_a_letter_is_a_backslash() -> None:
    assert unescape(r"C:\temp \*") == r"C:\temp *"
