"""Nobody waits longer than need be: against a scheduler that can see into Discord.

Answers take no time here, since what they take nobody can win back. The ideal scheduler asks the
model of Discord's limiter itself, and lets whoever has waited longest leave the moment that Discord
would not refuse, as things stand after those before. Ours has only the headers, and may be one tick
later, the rounding of the headers.

"As things stand" is what makes the two comparable: a tick can decide in which of two windows a
request counts, and with that when all later windows open. For the same reason the two limits are
looked at one by one.
"""

from collections import deque
from collections.abc import Sequence

from hypothesis import given, settings
from hypothesis import strategies as st

from gloam.ratelimiter.bucket import ROUNDING
from gloam.ratelimiter.lanes import Ticket
from gloam.ratelimiter.reading import read
from gloam.ratelimiter.scheduler import Scheduler

EPOCH = 1_700_000_000.0
MANY = 1_000_000


class Window:
    """One limit of Discord's: fixed, opened by its first request; or sliding."""

    def __init__(self, limit: int, seconds: float, *, sliding: bool) -> None:
        self.limit, self.seconds, self.sliding = limit, seconds, sliding
        self.counted: deque[float] = deque()

    def opens(self, now: float) -> float:
        """When it lets one more in: now, or later."""
        if self.sliding:
            while self.counted and self.counted[0] + self.seconds <= now:
                self.counted.popleft()
        elif self.counted and self.counted[0] + self.seconds <= now:
            self.counted.clear()
        return now if len(self.counted) < self.limit else self.counted[0] + self.seconds

    def count(self, now: float) -> None:
        assert self.opens(now) == now, "refused"
        self.counted.append(now)

    def headers(self, now: float) -> dict[str, str]:
        left = self.limit - len(self.counted)
        closes = self.counted[0] + self.seconds
        return {
            "X-RateLimit-Limit": str(self.limit),
            "X-RateLimit-Remaining": str(left),
            "X-RateLimit-Reset": f"{EPOCH + closes:.3f}",
            "X-RateLimit-Reset-After": f"{closes - now:.3f}",
            "X-RateLimit-Bucket": "A",
        }


Arrivals = Sequence[tuple[float, str]]
"""When, and with which major parameter; in order of time."""


def waits(arrivals: Arrivals, windows: dict[str, Window], limit: int) -> list[float]:
    """How much later than need be each leaves through the scheduler, in the order of leaving."""
    scheduler = Scheduler(limit)
    arrived: dict[Ticket, float] = {}
    last: dict[Window, float] = {}
    out: list[float] = []

    def leave(released: Sequence[Ticket], now: float) -> None:
        queue = deque(released)
        while queue:
            ticket = queue.popleft()
            window = windows[ticket.lane.key[2]]
            out.append(now - window.opens(max(arrived[ticket], last.get(window, 0.0))))
            last[window] = now
            window.count(now)
            headers = {} if window.sliding else window.headers(now)
            queue += scheduler.complete(ticket, read(200, headers), now)

    def pass_time(until: float) -> None:
        now = 0.0
        while (at := scheduler.next_deadline(now)) is not None and at <= until:
            now = max(now, at)
            leave(scheduler.tick(now), now)

    for at, major in arrivals:
        pass_time(at)
        ticket = scheduler.enter(("GET", "/a", major), False, at)
        arrived[ticket] = at
        if ticket.granted:
            leave([ticket], at)
    pass_time(float("inf"))
    assert len(out) == len(arrivals)
    return out


def in_order(majors: str) -> st.SearchStrategy[list[tuple[float, str]]]:
    times = st.integers(0, 60).map(lambda tenths: tenths / 10)
    return st.lists(st.tuples(times, st.sampled_from(majors)), max_size=40).map(
        lambda found: sorted(found, key=lambda arrival: arrival[0])
    )


def check(arrivals: Arrivals, windows: dict[str, Window], limit: int) -> None:
    assert all(wait <= ROUNDING + 1e-6 for wait in waits(arrivals, windows, limit))


@settings(max_examples=60)
@given(arrivals=in_order("12"), limit=st.integers(1, 4), seconds=st.sampled_from([0.3, 1.0, 2.0]))
def test_no_bucket_holds_longer_than_discord(
    arrivals: Arrivals, limit: int, seconds: float
) -> None:
    check(arrivals, {major: Window(limit, seconds, sliding=False) for major in "12"}, MANY)


@settings(max_examples=60)
@given(arrivals=in_order("1"), limit=st.integers(1, 5))
def test_the_global_limit_holds_no_longer_than_discord(arrivals: Arrivals, limit: int) -> None:
    # Each in a lane of its own, so that none has to wait for what another one finds out.
    apart = [(at, str(number)) for number, (at, _) in enumerate(arrivals)]
    whole = Window(limit, 1.0, sliding=True)
    check(apart, {major: whole for _, major in apart}, limit)
