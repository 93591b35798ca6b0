"""The rate limiter without a clock: which requests may leave, and when to look again.

In: requests that enter, come back, or are given up, each with the time. Out: the tickets that may
leave because of it, oldest first, and the next deadline, at which the driver must call `tick`.

A request may leave when all agree: every bucket of its lane has room; Cloudflare does not shut out
this address, nor is it about to, because of too many invalid requests; and, unless the request is
exempt, the global window has room. What stands in its way decides who wakes it:

- *a bucket*: the bucket's end sets an alarm, and each answer in the bucket looks again;
- *the gate*, which is the address and the window: the lane is *stalled*, and all stalled lanes are
  looked at when it opens.

Within a lane requests leave in the order in which they came, and so do lanes that wait for the same
thing. Lanes that share nothing never wait for each other. Nothing is scanned: the cost of a call
grows only with what it touches.

A request that was refused enters again, behind those that wait. The pure core never sleeps and
never raises because of what an answer says.
"""

import heapq
import itertools
from collections.abc import Iterable, Sequence

from gloam.ratelimiter.bucket import ROUNDING, Bucket
from gloam.ratelimiter.invalid import BUDGET, InvalidRequests
from gloam.ratelimiter.lanes import BucketKey, Lane, Lanes, Ticket
from gloam.ratelimiter.reading import Reading, Refusal, Scope
from gloam.ratelimiter.window import GlobalWindow

_NEVER = float("-inf")


class Scheduler:
    """Decides over the requests of one token.

    Args:
        requests_per_second: the global limit.
        invalid_requests: how many invalid requests are risked in ten minutes.
    """

    def __init__(self, requests_per_second: int = 50, invalid_requests: int = BUDGET) -> None:
        self.lanes = Lanes()
        self.invalid = InvalidRequests(invalid_requests)
        self._window = GlobalWindow(requests_per_second)
        self._in_flight = 0
        self._numbers = itertools.count()
        self._waiting = 0
        self._stalled: dict[bool, set[Lane]] = {False: set(), True: set()}  # by exemption
        self._address_blocked_until = _NEVER
        self._alarms: list[tuple[float, int, Bucket]] = []
        self._alarm_of: dict[Bucket, float] = {}  # which alarm of a bucket counts

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        return self._waiting

    def enter(
        self, key: BucketKey, exempt: bool, now: float, ticket: Ticket | None = None
    ) -> Ticket:
        """A request wants to leave: its ticket is granted at once, or by a later call.

        Args:
            key: the request's method, route and major parameters.
            exempt: whether the global limit does not count it.
            now: monotonic seconds, as for all methods.
            ticket: what to use as its ticket; None for a new one.
        """
        lane = self.lanes.find(key, exempt, now)
        if ticket is None:
            ticket = Ticket()
        ticket.lane = lane
        ticket.number = next(self._numbers)
        if lane.waiting or not self._may_leave(lane, now):
            ticket.granted = False
            lane.waiting[ticket] = None
            self._waiting += 1
        else:
            self._grant(ticket, now)
        return ticket

    def complete(self, ticket: Ticket, reading: Reading, now: float) -> Sequence[Ticket]:
        """A request was sent, and this is what the answer said; who may leave because of it."""
        if not ticket.granted:
            return ()
        lane = ticket.lane
        before = [*lane.buckets] if self._waiting else ()  # what the answer names may change them
        self._finish(ticket)
        if not lane.exempt:
            self._window.complete(now)
        moved: Sequence[Lane] = ()
        if (report := reading.bucket) is not None:
            bucket, moved = self.lanes.learn(lane, report.name, now)
            bucket.report(report, ticket.left_at, now)
        elif reading.succeeded and lane.buckets[-1].probing:
            lane.buckets[-1].unlimited = True
        elif reading.refusal is None:
            for bucket in lane.buckets:
                bucket.lose(now)
        if reading.invalid:
            self.invalid.add(now)
        if reading.refusal is not None:
            self._refuse(lane, reading.refusal, now)
        if not self._waiting:
            return ()
        touched = {*self._members(before), *self._members(lane.buckets), *moved}
        return self._release(touched, now)

    def cancel(self, ticket: Ticket, now: float) -> Sequence[Ticket]:
        """A request will not be sent: its place is given back; who may leave because of it."""
        lane = ticket.lane
        if not ticket.granted:
            if ticket in lane.waiting:
                del lane.waiting[ticket]
                self._waiting -= 1
            return ()
        self._finish(ticket)
        if not lane.exempt:
            self._window.give_back()
        return self._release(self._members(lane.buckets), now)

    def tick(self, now: float) -> Sequence[Ticket]:
        """Time has passed; who may leave because of it."""
        due: set[Lane] = set()
        while self._alarms and self._alarms[0][0] <= now:
            at, _, bucket = heapq.heappop(self._alarms)
            if self._alarm_of.get(bucket) == at:
                del self._alarm_of[bucket]
                due |= self.lanes.lanes_of(bucket)
        return self._release(due, now)

    def next_deadline(self, now: float) -> float | None:
        """When `tick` is due; None if time alone lets nobody leave."""
        if not self._waiting:
            return None
        deadlines = [self._alarms[0][0]] if self._alarms else []
        for exempt, lanes in self._stalled.items():
            if lanes and (at := self._gate_opens_at(exempt, now)) is not None:
                deadlines.append(at)
        return min(deadlines, default=None)

    def _may_leave(self, lane: Lane, now: float) -> bool:
        """Whether the lane's next request may; if not, whatever is in its way wakes the lane."""
        for bucket in lane.buckets:
            if bucket.room(now) <= 0:
                self._set_alarm(bucket, now)
                return False
        stalled = self._stalled[lane.exempt]
        if not stalled and self._gate_is_open(lane.exempt, now):
            return True
        stalled.add(lane)
        return False

    def _gate_is_open(self, exempt: bool, now: float) -> bool:
        return (
            now >= self._address_blocked_until
            and self.invalid.has_room(self._in_flight, now)
            and (exempt or self._window.has_room(now))
        )

    def _gate_opens_at(self, exempt: bool, now: float) -> float | None:
        if now < self._address_blocked_until:
            return self._address_blocked_until
        if not self.invalid.has_room(self._in_flight, now):
            return self.invalid.wakes_at()
        # It may stand open already, because `enter` has looked at it before the driver did.
        return now if self._gate_is_open(exempt, now) else self._window.wakes_at(now)

    def _set_alarm(self, bucket: Bucket, now: float) -> None:
        at = bucket.wakes_at(now)
        if at is None:
            return
        known = self._alarm_of.get(bucket)
        if known is None or at < known:
            self._alarm_of[bucket] = at
            heapq.heappush(self._alarms, (at, next(self._numbers), bucket))

    def _release(self, lanes: Iterable[Lane], now: float) -> Sequence[Ticket]:
        """Let leave whoever may of these lanes and of those whose gate is open, oldest first."""
        if not self._waiting:
            return ()
        candidates = {*lanes}
        for exempt, stalled in self._stalled.items():
            if stalled and self._gate_is_open(exempt, now):
                candidates |= stalled
                stalled.clear()
        queue = [(lane.head.number, lane) for lane in candidates if lane.waiting]
        heapq.heapify(queue)
        out: list[Ticket] = []
        while queue:
            _, lane = heapq.heappop(queue)
            if self._may_leave(lane, now):
                ticket, _ = lane.waiting.popitem(last=False)
                self._waiting -= 1
                self._grant(ticket, now)
                out.append(ticket)
                if lane.waiting:
                    heapq.heappush(queue, (lane.head.number, lane))
        return out

    def _grant(self, ticket: Ticket, now: float) -> None:
        ticket.granted = True
        ticket.left_at = now
        lane = ticket.lane
        lane.move(1)
        self._in_flight += 1
        if not lane.exempt:
            self._window.take()

    def _finish(self, ticket: Ticket) -> None:
        ticket.granted = False
        ticket.lane.move(-1)
        self._in_flight -= 1

    def _refuse(self, lane: Lane, refusal: Refusal, now: float) -> None:
        until = now + refusal.retry_after + ROUNDING
        match refusal.scope:
            case Scope.ADDRESS:
                self._address_blocked_until = max(self._address_blocked_until, until)
            case Scope.GLOBAL:
                self._window.block(until)
                if lane.exempt:  # it does not heed the window, and would be refused again at once
                    lane.buckets[-1].block(until, now)
            case Scope.USER | Scope.SHARED:
                lane.buckets[-1].block(until, now)

    def _members(self, buckets: Iterable[Bucket]) -> Iterable[Lane]:
        """The lanes that an answer in these buckets concerns, if anybody waits at all."""
        if not self._waiting:
            return ()
        return {lane for bucket in buckets for lane in self.lanes.lanes_of(bucket) if lane.waiting}
