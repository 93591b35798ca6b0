"""Who may leave when: one fact of Discord's limits after the other."""

from gloam.ratelimiter.bucket import ROUNDING
from gloam.ratelimiter.lanes import KEPT, NAMES_KEPT, Ticket
from gloam.ratelimiter.reading import read
from gloam.ratelimiter.scheduler import Scheduler


class Bench:
    """A scheduler with a clock that the test moves."""

    def __init__(self, requests_per_second: int = 50) -> None:
        self.scheduler = Scheduler(requests_per_second)
        self.now = 0.0

    def enter(
        self, route: str = "/a", major: str = "1", *, exempt: bool = False, method: str = "GET"
    ) -> Ticket:
        return self.scheduler.enter((method, route, major), exempt, self.now)

    def answer(self, ticket: Ticket, *told: object, status: int = 200, **more: str) -> list[Ticket]:
        """Told are limit, remaining, reset after, and the bucket's name."""
        names = ("Limit", "Remaining", "Reset-After", "Bucket")
        headers = {
            f"X-RateLimit-{name}": str(value) for name, value in zip(names, told, strict=False)
        }
        headers |= {name.replace("_", "-"): value for name, value in more.items()}
        return [*self.scheduler.complete(ticket, read(status, headers), self.now)]

    def refuse(self, ticket: Ticket, scope: str | None, after: str, *told: object) -> list[Ticket]:
        more = {"Retry_After": after}
        if scope is not None:
            more["X_RateLimit_Scope"] = scope
        return self.answer(ticket, *told, status=429, **more)

    def wait(self, seconds: float) -> list[Ticket]:
        """Let time pass; who left meanwhile."""
        end, out = self.now + seconds, list[Ticket]()
        while (at := self.scheduler.next_deadline(self.now)) is not None and at <= end:
            self.now = max(at, self.now)
            out += self.scheduler.tick(self.now)
        self.now = end
        return out


def test_an_unknown_bucket_is_probed_with_one_request() -> None:
    bench = Bench()
    first, second, third = bench.enter(), bench.enter(), bench.enter()
    assert (first.granted, second.granted, third.granted) == (True, False, False)
    assert bench.scheduler.next_deadline(0.0) is None
    assert bench.answer(first, 5, 4, 5, "A") == [second, third]


def test_as_many_are_in_flight_as_remain() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 5, 3, 5, "A")
    tickets = [bench.enter() for _ in range(5)]
    assert [ticket.granted for ticket in tickets] == [True, True, True, False, False]
    # The answer has counted itself and may have counted the two others: nobody more may leave.
    assert bench.answer(tickets[0], 5, 2, 5, "A") == []
    assert bench.wait(5 + ROUNDING) == tickets[3:]


def test_the_queue_stops_at_nothing_remaining_until_the_reset() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 2, 0, 5, "A")
    tickets = [bench.enter() for _ in range(3)]
    assert bench.wait(4.99) == []
    assert bench.wait(0.02) == tickets[:2]


def test_a_reset_in_the_past_stops_nobody() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 1, 0, 0, "A")
    assert bench.wait(ROUNDING) == []
    assert bench.enter().granted


def test_unrelated_routes_do_not_wait_for_each_other() -> None:
    bench = Bench()
    bench.answer(bench.enter("/a"), 1, 0, 1000, "A")
    assert not bench.enter("/a").granted
    assert bench.enter("/a", "2").granted
    assert bench.enter("/b").granted
    assert bench.enter("/a", method="POST").granted
    assert bench.enter("/interactions", "9/token", exempt=True).granted


def test_routes_share_a_bucket_under_one_major_parameter() -> None:
    bench = Bench()
    bench.answer(bench.enter("/a"), 3, 2, 5, "A")
    bench.answer(bench.enter("/b"), 3, 1, 5, "A")
    assert bench.enter("/a").granted
    assert not bench.enter("/b").granted
    assert bench.enter("/b", "2").granted


def test_lanes_of_one_bucket_leave_in_order_of_arrival() -> None:
    bench = Bench()
    bench.answer(bench.enter("/a"), 4, 1, 5, "A")
    bench.answer(bench.enter("/b"), 4, 0, 5, "A")
    tickets = [bench.enter(route) for route in ("/b", "/a", "/a", "/b", "/a")]
    assert bench.wait(6) == tickets[:4]


def test_a_route_may_alternate_between_two_buckets() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 5, 4, 5, "A")
    bench.answer(bench.enter(), 2, 0, 600, "B")
    waiting = bench.enter()
    assert not waiting.granted, "it may fall into the one that has none left"
    assert bench.wait(601) == [waiting]
    assert bench.answer(waiting, 5, 3, 5, "A") == []
    assert bench.enter().granted


def test_a_known_name_is_looked_up_for_a_new_lane() -> None:
    bench = Bench()
    bench.answer(bench.enter("/a", "1"), 1, 0, 5, "A")
    bench.answer(bench.enter("/b", "2"), 1, 0, 5, "A")
    assert not bench.enter("/b", "1").granted, "the bucket is A of 1, which is empty"


def test_a_route_without_limits_is_not_held() -> None:
    bench = Bench()
    bench.answer(bench.enter())
    assert all(bench.enter().granted for _ in range(40))


def test_failed_probes_are_followed_by_others() -> None:
    bench = Bench()
    first, second, third = bench.enter(), bench.enter(), bench.enter()
    assert bench.answer(first, status=502) == [second]
    assert [*bench.scheduler.complete(second, read(None, {}), 0.0)] == [third]


def test_lost_answers_do_not_freeze_a_bucket() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 2, 0, 1, "A")
    bench.now = 2.0
    lost, lost_too, waiting = bench.enter(), bench.enter(), bench.enter()
    assert [*bench.scheduler.complete(lost, read(None, {}), 2.0)] == []
    assert [*bench.scheduler.complete(lost_too, read(None, {}), 2.0)] == [waiting]


def test_what_is_lost_may_have_been_counted_after_the_reports_that_come() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 4, 3, 5, "A")
    lost, second, third = bench.enter(), bench.enter(), bench.enter()
    bench.scheduler.complete(lost, read(None, {}), bench.now)
    bench.answer(second, 4, 2, 5, "A")
    bench.answer(third, 4, 1, 5, "A")  # Discord counted the lost one last: none remains
    waiting = [bench.enter() for _ in range(3)]
    assert not waiting[0].granted
    assert bench.wait(5 + ROUNDING) == waiting
    bench.answer(waiting[0], 4, 3, 5, "A")  # it left after the loss, so its number has it
    assert bench.enter().granted
    assert not bench.enter().granted


def test_an_answer_of_a_past_window_says_nothing() -> None:
    bench = Bench()
    first = bench.enter()
    bench.answer(first, 2, 1, 5, "A", X_RateLimit_Reset="105")
    late = bench.enter()
    bench.now = 6.0
    fresh = bench.enter()
    bench.answer(fresh, 2, 1, 5, "A", X_RateLimit_Reset="111")
    bench.answer(late, 2, 0, 0, "A", X_RateLimit_Reset="105")
    assert bench.enter().granted


def test_cancelled_tickets_give_their_place_back() -> None:
    bench = Bench()
    first, second, third = bench.enter(), bench.enter(), bench.enter()
    assert [*bench.scheduler.cancel(second, 0.0)] == []
    assert [*bench.scheduler.cancel(first, 0.0)] == [third]
    assert [*bench.scheduler.cancel(first, 0.0)] == []
    assert bench.scheduler.waiting == 0


def test_a_global_place_is_free_a_second_after_its_answer() -> None:
    bench = Bench(requests_per_second=2)
    bench.now = 0.9
    first, second, third = (bench.enter(major=major) for major in "123")
    assert (first.granted, second.granted, third.granted) == (True, True, False)
    bench.now = 1.4  # Discord may have counted it as late as now
    bench.answer(first, 9, 8, 9, "A")
    assert bench.wait(1.0) == []
    assert bench.wait(ROUNDING) == [third]


def test_a_cancelled_ticket_gives_its_global_place_back() -> None:
    bench = Bench(requests_per_second=1)
    first, second, third = (bench.enter(major=major) for major in "123")
    assert [*bench.scheduler.cancel(first, 0.0)] == [second]
    assert bench.enter("/callback", "9/token", exempt=True).granted
    bench.answer(second)
    assert bench.wait(1.0) == []
    assert bench.wait(ROUNDING) == [third]


def test_a_slow_request_holds_one_place_only() -> None:
    bench = Bench(requests_per_second=2)
    slow = bench.enter(major="slow")
    for second in range(1, 5):
        quick = bench.enter(major=f"quick{second}")
        assert quick.granted or bench.wait(1.0 + ROUNDING) == [quick]
        bench.answer(quick)
    assert bench.answer(slow) == []


def test_a_global_refusal_holds_everything_but_tokened_paths() -> None:
    bench = Bench()
    bench.refuse(bench.enter(), "global", "2.5")
    waiting = bench.enter("/other")
    assert not waiting.granted
    assert bench.enter("/callback", "9/token", exempt=True).granted
    assert bench.wait(2.5) == []
    assert bench.wait(ROUNDING) == [waiting]


def test_an_exempt_request_waits_out_its_own_global_refusal() -> None:
    bench = Bench()
    bench.refuse(bench.enter("/hook", "9/token", exempt=True), "global", "1")
    again = bench.enter("/hook", "9/token", exempt=True)
    assert not again.granted
    assert bench.wait(1.1) == [again]


def test_cloudflare_holds_everything() -> None:
    bench = Bench()
    bench.refuse(bench.enter(), None, "60")
    tickets = [bench.enter("/other"), bench.enter("/callback", "9/token", exempt=True)]
    assert bench.wait(60) == []
    assert sorted(bench.wait(1), key=tickets.index) == tickets


def test_a_shared_refusal_holds_the_bucket_though_it_has_some_left() -> None:
    bench = Bench()
    bench.refuse(bench.enter(), "shared", "3", 5, 4, 1, "A")
    waiting = bench.enter()
    assert not waiting.granted
    assert bench.enter("/other").granted
    assert bench.wait(3) == []
    assert bench.wait(ROUNDING) == [waiting]


def test_a_refusal_without_a_bucket_holds_its_lane() -> None:
    bench = Bench()
    bench.refuse(bench.enter(), "user", "0.5")
    waiting = bench.enter()
    assert not waiting.granted
    assert bench.wait(0.4) == []
    assert bench.wait(0.2) == [waiting]


def test_a_limit_of_zero_does_not_shut_for_good() -> None:
    bench = Bench()
    bench.answer(bench.enter(), 0, 0, 1, "A")
    waiting = bench.enter()
    assert bench.wait(2) == [waiting]


def test_what_is_idle_is_freed_and_names_last_longer() -> None:
    bench = Bench()
    for number in range(40):
        bench.answer(bench.enter(major=str(number)), 5, 4, 1, "A")
    assert len(bench.scheduler.lanes) == 40
    bench.now = 3 * KEPT
    bench.answer(bench.enter("/other"), 5, 0, 7200, "B")
    assert len(bench.scheduler.lanes) == 1
    bench.now += NAMES_KEPT + 2 * KEPT
    bench.enter("/yet another")
    assert not bench.enter("/other").granted, "a bucket is kept as long as its window"


def test_a_flood_of_tokened_paths_leaves_nothing_behind() -> None:
    bench = Bench()
    for number in range(5_000):
        bench.now += 1.0
        bench.answer(bench.enter("/callback", f"{number}/token", exempt=True))
    assert len(bench.scheduler.lanes) < 3 * KEPT
