"""The send limit: its capacities, and that no minute ever holds more than it."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.gateway import SendLimit
from gloam.gateway.send_limit import WINDOW, capacity


@pytest.mark.parametrize(
    ("interval", "places"),
    [
        (math.inf, 118),
        (60.0, 118),
        (42.5, 117),
        (30.0, 117),
        (29.999, 116),
        (1.0, 110),
        (0.0, 110),
        (-1.0, 110),
    ],
)
def test_places_are_set_apart_for_heartbeats(interval: float, places: int) -> None:
    assert capacity(interval) == places


@given(st.floats(0.001, 1000))
def test_heartbeats_and_commands_together_stay_within_what_discord_takes(interval: float) -> None:
    assert 110 <= capacity(interval) <= 118
    if interval >= 60 / 9:  # faster ones than Discord ever asked for have no more places
        assert capacity(interval) + math.ceil(WINDOW / interval) < 120


def test_a_full_log_is_free_again_after_a_minute_and_no_sooner() -> None:
    limit = SendLimit(60.0)
    for _ in range(118):
        assert limit.delay(0.0) == 0.0
        limit.sent(0.0)
    assert limit.delay(0.0) == 60.0
    assert limit.delay(59.9) == pytest.approx(0.1)
    for _ in range(118):
        assert limit.delay(60.0) == 0.0
        limit.sent(60.0)
    assert limit.delay(60.0) == 60.0


def test_two_halves_come_back_each_at_its_own_time() -> None:
    limit = SendLimit(60.0)
    for at in (0.0, 30.0):
        for _ in range(59):
            limit.sent(at)
    assert limit.delay(30.0) == 30.0
    for _ in range(59):
        assert limit.delay(60.0) == 0.0
        limit.sent(60.0)
    assert limit.delay(60.0) == 30.0
    assert limit.delay(90.0) == 0.0


@given(
    interval=st.floats(1, 60),
    gaps=st.lists(st.one_of(st.just(0.0), st.floats(0, 3)), min_size=150, max_size=300),
)
def test_no_minute_ever_holds_more_than_the_capacity(interval: float, gaps: list[float]) -> None:
    limit, places, now = SendLimit(interval), capacity(interval), 0.0
    times: list[float] = []
    for gap in gaps:
        now += gap
        for _ in range(3):  # what is left of a wait is less than what floats can tell
            now += limit.delay(now)
        assert limit.delay(now) == 0.0
        limit.sent(now)
        times.append(now)
    assert all(before <= after for before, after in pairwise(times))
    assert all(later >= first + WINDOW for first, later in zip(times, times[places:], strict=False))
