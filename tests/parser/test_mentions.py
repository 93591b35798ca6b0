"""Mentions: every spelling there and back, and what only looks like one."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.models.ids import ChannelId, CommandId, EmojiId, RoleId, UserId
from gloam.parser import (
    ChannelMention,
    CommandMention,
    EmojiMention,
    FoundMention,
    GuildNavigationMention,
    GuildPlace,
    Mention,
    RoleMention,
    TimestampMention,
    TimestampStyle,
    UserMention,
    channel_id,
    find_mentions,
    mention_channel,
    mention_command,
    mention_emoji,
    mention_prefixes,
    mention_role,
    mention_timestamp,
    mention_user,
    parse_mention,
    role_id,
    user_id,
)

LARGEST = (1 << 64) - 1

SPELLINGS: list[tuple[str, Mention]] = [
    ("<@1>", UserMention(UserId(1))),
    (f"<@{LARGEST}>", UserMention(UserId(LARGEST))),
    ("<@&2>", RoleMention(RoleId(2))),
    ("<#3>", ChannelMention(ChannelId(3))),
    ("<:smile:4>", EmojiMention(EmojiId(4), "smile")),
    ("<a:smile_2:4>", EmojiMention(EmojiId(4), "smile_2", animated=True)),
    ("<:a:4>", EmojiMention(EmojiId(4), "a")),
    ("</ping:5>", CommandMention(CommandId(5), "ping")),
    ("</role add:5>", CommandMention(CommandId(5), "role add")),
    ("</group role नमस्ते:5>", CommandMention(CommandId(5), "group role नमस्ते")),
    ("<t:1700000000>", TimestampMention(1_700_000_000)),
    ("<t:0:R>", TimestampMention(0, TimestampStyle.RELATIVE)),
    ("<t:-1:s>", TimestampMention(-1, TimestampStyle.SHORT_DATE_SHORT_TIME)),
    ("<id:browse>", GuildNavigationMention(GuildPlace.BROWSE)),
    ("<id:linked-roles>", GuildNavigationMention(GuildPlace.LINKED_ROLES)),
    ("<id:linked-roles:6>", GuildNavigationMention(GuildPlace.LINKED_ROLES, RoleId(6))),
]

ids = st.integers(0, LARGEST)
words = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=32)
mentions = st.one_of(
    st.builds(UserMention, ids.map(UserId)),
    st.builds(RoleMention, ids.map(RoleId)),
    st.builds(ChannelMention, ids.map(ChannelId)),
    st.builds(
        EmojiMention,
        ids.map(EmojiId),
        st.from_regex(r"[A-Za-z0-9_]{1,32}", fullmatch=True),
        st.booleans(),
    ),
    st.builds(
        CommandMention, ids.map(CommandId), st.lists(words, min_size=1, max_size=3).map(" ".join)
    ),
    st.builds(
        TimestampMention,
        st.integers(-(10**16), 10**16),
        st.none() | st.sampled_from(TimestampStyle),
    ),
    st.builds(GuildNavigationMention, st.sampled_from(GuildPlace)),
)


@pytest.mark.parametrize(("text", "mention"), SPELLINGS, ids=[text for text, _ in SPELLINGS])
def test_a_mention_is_read_and_written(text: str, mention: Mention) -> None:
    assert parse_mention(text) == mention
    assert str(mention) == text


def test_the_old_spelling_of_a_user_is_read() -> None:
    assert parse_mention("<@!1>") == UserMention(UserId(1))


@pytest.mark.parametrize("style", TimestampStyle)
def test_every_style_of_timestamp_is_read(style: TimestampStyle) -> None:
    assert parse_mention(f"<t:1:{style}>") == TimestampMention(1, style)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "@1",
        "<1>",
        "<@>",
        "<@1",
        "@1>",
        "<@ 1>",
        "<@-1>",
        "<@١>",
        "<@!&1>",
        "<#!1>",
        " <@1>",
        "<@1>\n",
        "<@1><@1>",
        f"<@{LARGEST + 1}>",
        "<@123456789012345678901>",
        "<:a b:1>",
        "<::1>",
        "<b:c:1>",
        "<:é:1>",
        f"<:{'a' * 33}:1>",
        "<:a:1:>",
        "</:1>",
        "</ a:1>",
        "</a  b:1>",
        "</a b c d:1>",
        f"</{'a' * 33}:1>",
        "<a:1>",
        "<t:>",
        "<t:1:>",
        "<t:1:x>",
        "<t:1.5>",
        "<t:+1>",
        "<t:1:RR>",
        "<id:nowhere>",
        "<id:browse:1>",
        "<id:>",
        "@everyone",
        "\ud800",
    ],
)
def test_what_only_looks_like_a_mention(text: str) -> None:
    assert parse_mention(text) is None


@given(mentions)
def test_a_mention_comes_back_from_its_text(mention: Mention) -> None:
    assert parse_mention(str(mention)) == mention


@given(st.lists(mentions), st.text().filter(lambda text: "<" not in text and ">" not in text))
def test_mentions_are_found_where_they_are(wanted: list[Mention], between: str) -> None:
    text = between + "".join(f"{mention}{between}" for mention in wanted)
    found = list(find_mentions(text))
    assert [item.mention for item in found] == wanted
    assert [text[item.start : item.end] for item in found] == [str(item) for item in wanted]


@given(st.text(st.characters(codec=None)) | st.text("<@!&#:a/t>1- id"))
def test_any_text_can_be_looked_through(text: str) -> None:
    for mention, start, end in find_mentions(text):
        assert parse_mention(text[start:end]) == mention
    parse_mention(text)


def test_finding_goes_on_after_what_is_none() -> None:
    text = f"<<@1> <@{LARGEST + 1}> <@<#2>>"
    assert list(find_mentions(text)) == [
        FoundMention(UserMention(UserId(1)), 1, 5),
        FoundMention(ChannelMention(ChannelId(2)), text.index("<#"), len(text) - 1),
    ]


def test_one_kind_can_be_looked_for() -> None:
    text = "<@1> in <#2> with <@!3> at <t:4>"
    # The type is known to mypy: a user's id, and the place of a channel.
    users: list[UserId] = [found.mention.id for found in find_mentions(text, UserMention)]
    assert users == [1, 3]
    [channel] = find_mentions(text, ChannelMention)
    assert text[channel.start : channel.end] == "<#2>"
    assert list(find_mentions(text, RoleMention)) == []


@pytest.mark.parametrize(
    "unit", ["<", "<@", "</", "</a b ", "<a:", "<:a", "<t:1:", "<@1> ", "<id:"]
)
def test_no_text_takes_more_than_linear_time(unit: str) -> None:
    # 400,000 characters: what takes quadratic time here does not end while one waits.
    count = 400_000 // len(unit)
    assert sum(1 for _ in find_mentions(unit * count)) == (count if unit == "<@1> " else 0)


def test_formatting() -> None:
    assert mention_user(UserId(1)) == "<@1>"
    assert mention_role(RoleId(1)) == "<@&1>"
    assert mention_channel(ChannelId(1)) == "<#1>"
    assert mention_emoji(EmojiId(1), "x") == "<:x:1>"
    assert mention_emoji(EmojiId(1), "x", animated=True) == "<a:x:1>"
    assert mention_command(CommandId(1), "role add") == "</role add:1>"
    assert mention_prefixes(UserId(1)) == ("<@1>", "<@!1>")


def test_a_role_at_another_place_is_not_written() -> None:
    assert str(GuildNavigationMention(GuildPlace.GUIDE, RoleId(1))) == "<id:guide>"


@pytest.mark.parametrize(
    ("moment", "seconds"),
    [
        (0, 0),
        (-5, -5),
        (datetime(2021, 4, 20, 16, 20, tzinfo=UTC), 1_618_935_600),
        (datetime(2021, 4, 20, 18, 20, tzinfo=timezone(timedelta(hours=2))), 1_618_935_600),
        (datetime(1970, 1, 1, 0, 0, 1, 999_999, tzinfo=UTC), 1),
        (datetime(1, 1, 1, tzinfo=UTC), -62_135_596_800),
    ],
)
def test_a_timestamp_of_a_moment(moment: datetime | int, seconds: int) -> None:
    assert mention_timestamp(moment) == f"<t:{seconds}>"
    assert mention_timestamp(moment, TimestampStyle.LONG_DATE) == f"<t:{seconds}:D>"


def test_a_moment_without_a_time_zone_is_refused() -> None:
    naive = datetime(2021, 4, 20, tzinfo=UTC).replace(tzinfo=None)
    with pytest.raises(ValueError, match="time zone"):
        mention_timestamp(naive)


def test_the_moment_of_a_timestamp() -> None:
    assert TimestampMention(1_618_935_600).moment == datetime(2021, 4, 20, 16, 20, tzinfo=UTC)
    with pytest.raises(OverflowError):
        _ = TimestampMention(10**12).moment
    with pytest.raises(OverflowError):
        _ = TimestampMention(-(10**16)).moment


def test_the_id_that_an_argument_means() -> None:
    assert user_id("<@1>") == user_id("<@!1>") == user_id("1") == 1
    assert role_id("<@&1>") == role_id("1") == 1
    assert channel_id("<#1>") == channel_id("1") == 1


@pytest.mark.parametrize("read", [user_id, role_id, channel_id])
@pytest.mark.parametrize(
    "text",
    ["", "me", "-1", "1 ", "1\n", "1.0", "1_0", "١", "²", str(LARGEST + 1), "<:a:1>", "<t:1>"],
)
def test_an_argument_that_means_no_id(read: object, text: str) -> None:
    assert callable(read)
    assert read(text) is None


def test_the_mention_of_something_else_is_no_id() -> None:
    assert user_id("<@&1>") is None
    assert role_id("<@1>") is None
    assert channel_id("<@1>") is None
