"""Ids and moments."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import snowflake_at, snowflake_time
from gloam.core.snowflake import DISCORD_EPOCH

EPOCH = datetime(2015, 1, 1, tzinfo=UTC)


def test_the_example_of_discords_documentation() -> None:
    moment = datetime(2016, 4, 30, 11, 18, 25, 796000, tzinfo=UTC)
    assert snowflake_time(175928847299117063) == moment


def test_the_ends_of_the_scale() -> None:
    assert snowflake_time(0) == EPOCH == datetime.fromtimestamp(DISCORD_EPOCH / 1000, UTC)
    assert snowflake_at(EPOCH) == 0
    assert snowflake_time(2**64 - 1).year == 2154


@given(st.integers(0, 2**64 - 1))
def test_an_id_lies_within_the_millisecond_that_it_names(snowflake: int) -> None:
    moment = snowflake_time(snowflake)
    smallest = snowflake_at(moment)
    assert smallest <= snowflake < smallest + (1 << 22)
    assert snowflake_at(moment + timedelta(milliseconds=1)) == smallest + (1 << 22)


@given(st.integers(0, 2**52), st.integers(-1439, 1439))
def test_a_moment_is_the_same_in_all_time_zones(microseconds: int, offset: int) -> None:
    moment = EPOCH + timedelta(microseconds=microseconds)
    there = moment.astimezone(timezone(timedelta(minutes=offset, microseconds=offset)))
    assert snowflake_at(there) == snowflake_at(moment) == microseconds // 1000 << 22


class Nowhere(tzinfo):
    """A zone that does not know where it is; its times are naive all the same."""

    def utcoffset(self, moment: datetime | None) -> None:
        return None

    dst = utcoffset

    def tzname(self, moment: datetime | None) -> str:
        return "nowhere"


@pytest.mark.parametrize("zone", [None, Nowhere()])
def test_a_moment_without_time_zone_is_refused(zone: tzinfo | None) -> None:
    with pytest.raises(ValueError, match="no time zone"):
        snowflake_at(datetime(2020, 1, 1, tzinfo=zone))


@pytest.mark.parametrize("before", [timedelta(microseconds=1), timedelta(days=3650)])
def test_a_moment_before_discord_is_refused(before: timedelta) -> None:
    with pytest.raises(ValueError, match="before Discord's epoch"):
        snowflake_at(EPOCH - before)
