"""The identify queue: lanes of five seconds, the budget of a day, and a clock that stands still."""

import asyncio
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gloam.core import FakeClock
from gloam.gateway import IdentifySchedule, InProcessQueue
from gloam.gateway.schedule import LANE_INTERVAL
from gloam.models import SessionStartLimit

DAY = 86_400.0


def limit(
    concurrency: int, *, total: int = 1000, remaining: int = 1000, reset_after: float = DAY
) -> SessionStartLimit:
    """What Discord says of a budget; the time is in seconds here."""
    return SessionStartLimit(
        total=total,
        remaining=remaining,
        reset_after=int(reset_after * 1000),
        max_concurrency=concurrency,
    )


async def times(
    shard_ids: Sequence[int], start_limit: SessionStartLimit | None, span: float
) -> list[tuple[int, float]]:
    """Who may identify when, in that order, if all ask at 100."""
    clock = FakeClock(start=100.0)
    queue = InProcessQueue(start_limit, clock=clock)
    let_in: list[tuple[int, float]] = []

    async def ask(shard_id: int) -> None:
        await queue.acquire(shard_id)
        let_in.append((shard_id, clock.monotonic() - 100.0))

    async with asyncio.TaskGroup() as group:
        for shard_id in shard_ids:
            group.create_task(ask(shard_id))
        await clock.advance(span)
    return let_in


async def test_one_shard_waits_five_seconds_for_its_second_time() -> None:
    assert await times([0, 0], limit(1), 5) == [(0, 0.0), (0, 5.0)]


async def test_a_wait_for_the_budget_is_logged_and_one_for_the_lane_is_not(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert len(await times([0, 1], limit(1, remaining=2), 5)) == 2
    assert caplog.text == ""
    assert len(await times([0, 1], limit(1, remaining=1), DAY)) == 2
    assert "shard 1 waits for 86400 s" in caplog.text


async def test_what_nothing_is_known_of_starts_one_in_five_seconds() -> None:
    assert await times([0, 1, 2], None, 10) == [(0, 0.0), (1, 5.0), (2, 10.0)]


async def test_lanes_do_not_wait_for_each_other() -> None:
    assert await times([0, 1], limit(2), 0) == [(0, 0.0), (1, 0.0)]


async def test_two_of_one_lane_do() -> None:
    expected = [(0, 0.0), (1, 0.0), (3, 0.0), (3, 5.0)]
    assert await times([0, 1, 3, 3], limit(4), 5) == expected
    assert await times([0, 4, 1], limit(4), 5) == [(0, 0.0), (1, 0.0), (4, 5.0)]


async def test_a_spent_budget_is_waited_for_by_every_lane() -> None:
    spent = limit(2, remaining=0, reset_after=60)
    expected = [(0, 60.0), (1, 60.0), (2, 65.0)]
    assert await times([0, 1, 2], spent, 65) == expected


async def test_the_last_of_a_fresh_budget_is_followed_by_a_day_of_waiting() -> None:
    fresh = limit(1, total=1, remaining=1, reset_after=0)
    assert await times([0, 0, 0], fresh, 2 * DAY) == [(0, 0.0), (0, DAY), (0, 2 * DAY)]


async def test_what_is_left_of_a_budget_is_used_before_the_reset() -> None:
    some = limit(16, total=3, remaining=2, reset_after=60)
    assert await times([0, 1, 2], some, 60) == [(0, 0.0), (1, 0.0), (2, 60.0)]


async def test_without_a_limit_on_concurrency_nobody_waits() -> None:
    assert await times([0] * 5, limit(0, remaining=0), 0) == [(0, 0.0)] * 5


async def test_who_is_late_finds_the_lane_free() -> None:
    clock = FakeClock()
    queue = InProcessQueue(limit(1), clock=clock)
    await queue.acquire(0)
    await clock.advance(7)
    await queue.acquire(0)
    assert clock.monotonic() == 7


@pytest.mark.parametrize(("total", "remaining"), [(0, 0), (0, 5), (1, 9), (-1, -1)])
def test_numbers_without_sense_are_borne(total: int, remaining: int) -> None:
    schedule = IdentifySchedule(total=total, remaining=remaining, reset=0.0)
    assert schedule.slot(0, 10.0) == 10.0
    assert schedule.slot(0, 10.0) >= 15.0


@given(
    concurrency=st.integers(1, 4),
    total=st.integers(1, 8),
    share=st.floats(0, 1),
    asks=st.lists(
        st.tuples(st.integers(0, 9), st.sampled_from([0.0, 1.0, 4.0, DAY / 3])), max_size=60
    ),
)
def test_no_lane_and_no_day_is_ever_overdrawn(
    concurrency: int, total: int, share: float, asks: list[tuple[int, float]]
) -> None:
    spent = total - int(total * share)
    schedule = IdentifySchedule(
        max_concurrency=concurrency, total=total, remaining=total - spent, reset=DAY / 2
    )
    now = 0.0
    slots: list[float] = [DAY / 2 - DAY] * spent
    lanes: dict[int, list[float]] = defaultdict(list)
    for shard_id, gap in asks:
        now += gap
        slots.append(at := schedule.slot(shard_id, now))
        lanes[shard_id % concurrency].append(at)
        assert at >= now
    for lane in lanes.values():
        assert all(after - before >= LANE_INTERVAL for before, after in pairwise(lane))
    slots.sort()
    assert all(later - first >= DAY for first, later in zip(slots, slots[total:], strict=False))


class Line:
    """A queue, and who was let in when, on one clock."""

    def __init__(self, start_limit: SessionStartLimit, *, reserve: int = 0) -> None:
        self.clock = FakeClock()
        self.queue = InProcessQueue(start_limit, reserve=reserve, clock=self.clock)
        self.let_in: list[tuple[int, float]] = []
        self.tasks: list[asyncio.Task[None]] = []

    def ask(self, *shard_ids: int) -> None:
        self.tasks += [asyncio.create_task(self._ask(one)) for one in shard_ids]

    async def _ask(self, shard_id: int) -> None:
        await self.queue.acquire(shard_id)
        self.let_in.append((shard_id, self.clock.monotonic()))


async def test_new_numbers_let_two_waiters_in_at_the_same_tick() -> None:
    line = Line(limit(1))
    line.ask(2, 0, 1)
    await line.clock.advance(1)
    line.queue.update(limit(2))
    await line.clock.advance(3.9)
    assert line.let_in == [(2, 0.0)]
    await line.clock.advance(0.1)
    assert line.let_in == [(2, 0.0), (0, 5.0), (1, 5.0)]


async def test_new_numbers_keep_who_waits_in_line_and_may_slow_them_down() -> None:
    line = Line(limit(4))
    line.ask(0, 4, 1, 5)
    await line.clock.advance(1)
    assert line.let_in == [(0, 0.0), (1, 0.0)]
    line.queue.update(limit(1))
    await line.clock.advance(20)
    assert line.let_in[2:] == [(4, 5.0), (5, 10.0)]


async def test_new_numbers_tell_of_a_budget_that_is_spent_or_whole_again() -> None:
    line = Line(limit(1))
    line.queue.update(limit(1, total=10, remaining=0, reset_after=100))
    line.ask(0)
    await line.clock.advance(50)
    assert (line.let_in, line.queue.remaining) == ([], 0)
    line.queue.update(limit(1, total=10, remaining=10))
    await line.clock.settle()
    assert line.let_in == [(0, 50.0)]
    assert line.queue.remaining == 9


async def test_the_reserve_is_never_given_out() -> None:
    line = Line(limit(1, total=100, remaining=12, reset_after=1000), reserve=10)
    line.ask(0, 0, 0)
    await line.clock.advance(999)
    assert line.let_in == [(0, 0.0), (0, 5.0)]
    await line.clock.advance(1)
    assert line.let_in[2:] == [(0, 1000.0)]
    for task in line.tasks:
        await task


async def test_who_no_longer_waits_gives_the_slot_to_the_next() -> None:
    line = Line(limit(1))
    line.ask(0, 1)
    await line.clock.settle()
    line.tasks[1].cancel()
    line.ask(2)
    await line.clock.advance(5)
    assert line.let_in == [(0, 0.0), (2, 5.0)]
