"""Every interleaving against a strict model of Discord's limiter.

Requests and answers travel for as long as hypothesis likes, overtake each other and are counted
when Discord hears them. With honest headers nobody is ever refused, except by a bucket that no
answer has told of yet; and whoever waits gets away in the end.
"""

import os
from collections import defaultdict, deque

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gloam.ratelimiter.lanes import Lane, Ticket
from gloam.ratelimiter.reading import read
from gloam.ratelimiter.scheduler import Scheduler

GLOBAL = 4
ROUTES = {"/a": ("A", 1, 1.0), "/b": ("B", 3, 2.0), "/c": ("B", 3, 2.0), "/d": ("D", 5, 0.25)}
"""Route → its bucket, and how many requests in how many seconds; two routes share a bucket."""

UNLIMITED = "/e"
EXEMPT = "/d"
EPOCH = 1_700_000_000.0


class Window:
    """A fixed window that opens with the first request that it counts."""

    def __init__(self, limit: int, seconds: float) -> None:
        self.limit, self.seconds = limit, seconds
        self.left, self.closes = limit, float("-inf")
        self.surprised = False
        """Whether it counted a request of a route whose bucket the limiter could not know."""

    def counts(self, now: float) -> bool:
        if now >= self.closes:
            self.left, self.closes = self.limit, now + self.seconds
            self.surprised = False
        self.left -= 1
        return self.left >= 0


class Whole:
    """The strictest global limit there can be: no second, wherever it begins, has more.

    Whoever keeps it keeps every fixed window too, whether the first request opens it or the clock.
    """

    def __init__(self) -> None:
        self.arrivals: deque[float] = deque(maxlen=GLOBAL)
        self.closes = float("-inf")

    def counts(self, now: float) -> bool:
        allowed = len(self.arrivals) < GLOBAL or now >= self.arrivals[0] + 1.0
        self.arrivals.append(now)
        self.closes = self.arrivals[0] + 1.0
        return allowed


class Discord:
    """Counts requests as they arrive, and refuses what is too many."""

    def __init__(self) -> None:
        self.whole = Whole()
        self.buckets: dict[tuple[str, str], Window] = {}

    def window(self, route: str, major: str) -> Window:
        name, limit, seconds = ROUTES[route]
        return self.buckets.setdefault((name, major), Window(limit, seconds))

    def hears(self, route: str, major: str, told: bool, now: float) -> tuple[int, dict[str, str]]:
        if route != EXEMPT and not self.whole.counts(now):
            after = self.whole.closes - now
            return 429, {"Retry-After": f"{after:.4f}", "X-RateLimit-Scope": "global"}
        if route == UNLIMITED:
            return 200, {}
        name, limit, _ = ROUTES[route]
        window = self.window(route, major)
        allowed = window.counts(now)
        window.surprised |= not told
        after = window.closes - now
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(max(window.left, 0)),
            "X-RateLimit-Reset": f"{EPOCH + window.closes:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": name,
        }
        if allowed:
            return 200, headers
        return 429, headers | {"Retry-After": f"{after:.4f}", "X-RateLimit-Scope": "user"}


class Limiter(RuleBasedStateMachine):
    """The scheduler, Discord, and the way between them."""

    headers_have_reset = True

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.scheduler = Scheduler(GLOBAL)
        self.discord = Discord()
        self.waiting: dict[Ticket, None] = {}
        self.going: list[tuple[Ticket, bool]] = []
        self.coming: list[tuple[Ticket, int, dict[str, str]]] = []
        self.told: set[str] = set()
        self.lossy = False
        self.last_granted: dict[Lane, int] = defaultdict(lambda: -1)

    def leave(self, tickets: list[Ticket]) -> None:
        assert [ticket.number for ticket in tickets] == sorted(ticket.number for ticket in tickets)
        for ticket in tickets:
            self.waiting.pop(ticket, None)
            assert ticket.granted
            assert ticket.number > self.last_granted[ticket.lane], "overtaken in its lane"
            self.last_granted[ticket.lane] = ticket.number
            self.going.append((ticket, ticket.lane.key[1] in self.told))

    def release_due(self) -> None:
        for _ in range(100):
            at = self.scheduler.next_deadline(self.now)
            if at is None or at > self.now:
                return
            self.leave([*self.scheduler.tick(self.now)])
        raise AssertionError("a deadline that never passes")

    @rule(route=st.sampled_from([*ROUTES, UNLIMITED]), major=st.sampled_from("12"))
    def a_request_enters(self, route: str, major: str) -> None:
        ticket = self.scheduler.enter(("GET", route, major), route == EXEMPT, self.now)
        self.waiting[ticket] = None
        if ticket.granted:
            self.leave([ticket])

    @precondition(lambda self: self.going)
    @rule(data=st.data())
    def discord_hears_one(self, data: st.DataObject) -> None:
        self.hear(data.draw(st.integers(0, len(self.going) - 1)))

    def hear(self, index: int) -> None:
        ticket, told = self.going.pop(index)
        _, route, major = ticket.lane.key
        status, headers = self.discord.hears(route, major, told, self.now)
        if status == 429 and not self.lossy:
            assert headers["X-RateLimit-Scope"] == "user", "refused by the global limit"
            window = self.discord.window(route, major)
            assert window.surprised, f"{route} was refused although its bucket was known"
        if not self.headers_have_reset:
            headers.pop("X-RateLimit-Reset", None)
        self.coming.append((ticket, status, headers))

    @precondition(lambda self: self.coming)
    @rule(data=st.data())
    def an_answer_comes_back(self, data: st.DataObject) -> None:
        self.come_back(data.draw(st.integers(0, len(self.coming) - 1)))

    def come_back(self, index: int) -> None:
        ticket, status, headers = self.coming.pop(index)
        self.told.add(ticket.lane.key[1])
        self.leave([*self.scheduler.complete(ticket, read(status, headers), self.now)])

    @precondition(lambda self: self.waiting or self.going)
    @rule(data=st.data())
    def one_is_given_up(self, data: st.DataObject) -> None:
        tickets = [*self.waiting, *(ticket for ticket, _ in self.going)]
        ticket = data.draw(st.sampled_from(tickets))
        self.waiting.pop(ticket, None)
        self.going = [entry for entry in self.going if entry[0] is not ticket]
        self.leave([*self.scheduler.cancel(ticket, self.now)])

    @rule(seconds=st.sampled_from([0.001, 0.1, 0.25, 0.5, 1.0, 2.5, 70.0]))
    def time_passes(self, seconds: float) -> None:
        end = self.now + seconds
        while (at := self.scheduler.next_deadline(self.now)) is not None and at <= end:
            self.now = max(self.now, at)
            self.release_due()
        self.now = end

    @invariant()
    def the_counts_agree(self) -> None:
        self.release_due()
        assert self.scheduler.waiting == len(self.waiting)

    @invariant()
    def nobody_waits_for_nothing(self) -> None:
        on_the_way = self.going or self.coming
        assert not self.waiting or on_the_way or self.scheduler.next_deadline(self.now)

    def teardown(self) -> None:
        """Whoever waits gets away, with nothing but answers and time."""
        for _ in range(1000):
            while self.going:
                self.hear(0)
            while self.coming:
                self.come_back(0)
            if not self.waiting and not self.going:
                break
            at = self.scheduler.next_deadline(self.now)
            assert at is not None or self.going
            self.now = max(self.now, at or 0.0)
            self.release_due()
        assert not self.waiting
        assert not self.going
        assert all(not bucket.in_flight for lane in self.last_granted for bucket in lane.buckets)
        self.now += 10_000
        self.scheduler.lanes.sweep(self.now)
        assert len(self.scheduler.lanes) == 0, "what is idle is freed"


class LimiterWithoutReset(Limiter):
    """The same where the headers give the reset as a duration only."""

    headers_have_reset = False


class LossyLimiter(Limiter):
    """Answers get lost as well: then refusals can happen, but nothing hangs."""

    def __init__(self) -> None:
        super().__init__()
        self.lossy = True

    @precondition(lambda self: self.going or self.coming)
    @rule(data=st.data())
    def an_answer_is_lost(self, data: st.DataObject) -> None:
        tickets = [ticket for ticket, _ in self.going] + [ticket for ticket, *_ in self.coming]
        ticket = data.draw(st.sampled_from(tickets))
        self.going = [entry for entry in self.going if entry[0] is not ticket]
        self.coming = [entry for entry in self.coming if entry[0] is not ticket]
        self.leave([*self.scheduler.complete(ticket, read(None, {}), self.now)])

    @precondition(lambda self: self.going)
    @rule(
        status=st.sampled_from([200, 404, 429, 502]),
        headers=st.dictionaries(
            st.sampled_from(
                [
                    "Retry-After",
                    "X-RateLimit-Scope",
                    "X-RateLimit-Bucket",
                    "X-RateLimit-Limit",
                    "X-RateLimit-Remaining",
                    "X-RateLimit-Reset-After",
                    "X-RateLimit-Reset",
                ]
            ),
            st.sampled_from(["", "0", "1", "-1", "nan", "inf", "0.3", "B", "shared", "global"]),
        ),
    )
    def an_answer_is_nonsense(self, status: int, headers: dict[str, str]) -> None:
        ticket, _ = self.going.pop()
        self.leave([*self.scheduler.complete(ticket, read(status, headers), self.now)])


TestLimiter = Limiter.TestCase
TestLimiterWithoutReset = LimiterWithoutReset.TestCase
TestLossyLimiter = LossyLimiter.TestCase
for case in (TestLimiter, TestLimiterWithoutReset, TestLossyLimiter):
    case.settings = settings(
        max_examples=int(os.environ.get("GLOAM_EXAMPLES", "40")), stateful_step_count=40
    )
