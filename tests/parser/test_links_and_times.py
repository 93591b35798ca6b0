"""Links to messages and channels, and spans and moments of time, as people type them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.models.ids import ChannelId, GuildId, MessageId
from gloam.parser import (
    ChannelLink,
    MessageLink,
    TimestampMention,
    mention_timestamp,
    parse_link,
    parse_moment,
    parse_span,
)

IDS = st.integers(1, (1 << 64) - 1)
GUILDS = st.none() | IDS.map(GuildId)


@given(IDS, GUILDS)
def test_a_link_to_a_channel_comes_back(channel: int, guild: GuildId | None) -> None:
    link = ChannelLink(ChannelId(channel), guild)
    assert parse_link(str(link)) == link


@given(IDS, IDS, GUILDS)
def test_a_link_to_a_message_comes_back(channel: int, message: int, guild: GuildId | None) -> None:
    link = MessageLink(ChannelId(channel), MessageId(message), guild)
    assert parse_link(str(link)) == parse_link(f"<{link}>") == link
    assert parse_link(str(link).replace("discord.com", "Discord.com")) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://discord.com/channels/1",
        "https://discord.com/channels/1/2/3/4",
        "https://discord.com/channels/1/2/99999999999999999999",
        "https://discord.com/channels/me/2",
        "https://example.org/channels/1/2/3",
        "https://discord.com.example.org/channels/1/2/3",
        "see https://discord.com/channels/1/2/3",
    ],
)
def test_what_is_no_link(text: str) -> None:
    assert parse_link(text) is None


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("7d", timedelta(days=7)),
        ("1w2d3h4m5s", timedelta(weeks=1, days=2, hours=3, minutes=4, seconds=5)),
        (" 1 hour, 30 minutes ", timedelta(minutes=90)),
        ("0.5s", timedelta(milliseconds=500)),
        ("0s", timedelta()),
    ],
)
def test_a_span(text: str, span: timedelta) -> None:
    assert parse_span(text) == span


@pytest.mark.parametrize(
    "text", ["", " ", "h", "5", "5x", "-5s", "5 h 5", "1h1hour", "5..5s", "٥s"]
)
def test_what_is_no_span(text: str) -> None:
    assert parse_span(text) is None


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_moment_comes_back(moment: datetime) -> None:
    assert parse_moment(moment.isoformat()) == moment
    whole = moment.replace(microsecond=0)
    assert parse_moment(mention_timestamp(whole)) == whole


def test_a_moment_without_a_zone_is_in_utc() -> None:
    assert parse_moment("2024-01-01 12:00") == datetime(2024, 1, 1, 12, tzinfo=UTC)
    assert parse_moment(str(TimestampMention(1 << 50))) is None


@given(st.text() | st.text("0123456789.,dhms <t:>-T"))
def test_no_text_raises(text: str) -> None:
    parse_link(text)
    parse_span(text)
    parse_moment(text)
