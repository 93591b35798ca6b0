"""The rate limiter without a clock: which requests may leave, and when to look again.

In: requests that enter, come back, or are given up, each with the time. Out: the tickets that may
leave because of it, oldest first, and the next deadline, at which the driver must call `tick`.

A request may leave when every bucket of its lane has room and the gate is open, through which all
requests of the token go. What stands in its way decides who wakes it:

- *a bucket*: the bucket's end sets an alarm, and each answer in the bucket looks again;
- *the gate*: the lane is *stalled*, and all stalled lanes are looked at when it opens.

Within a lane requests leave in the order in which they came, and so do lanes that wait for the same
thing. Lanes that share nothing never wait for each other. Nothing is scanned: the cost of a call
grows only with what it touches.

A request that was refused enters again, behind those that wait. The pure core never sleeps and
never raises because of what an answer says.

`enter` and `complete` are what a request costs when nothing is in its way, which is nearly always;
they go to the counters of lane, bucket and gate themselves where a method would only do that.
"""

import heapq
import itertools
from collections.abc import Iterable, Sequence

from gloam.ratelimiter.bucket import ROUNDING, Bucket
from gloam.ratelimiter.gate import Gate
from gloam.ratelimiter.invalid import BUDGET, InvalidRequests
from gloam.ratelimiter.lanes import BucketKey, Lane, Lanes, Ticket
from gloam.ratelimiter.reading import Reading, Refusal, Scope
from gloam.ratelimiter.window import GlobalWindow


class Scheduler:
    """Decides over the requests of one token.

    Args:
        requests_per_second: the global limit.
        invalid_requests: how many invalid requests are risked in ten minutes.
    """

    def __init__(self, requests_per_second: int = 50, invalid_requests: int = BUDGET) -> None:
        self.lanes = Lanes()
        self.invalid = InvalidRequests(invalid_requests)
        self._gate = Gate(GlobalWindow(requests_per_second), self.invalid)
        self._numbers = itertools.count()
        self._waiting = 0
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
        try:
            lane = self.lanes.known[exempt][key]
        except KeyError:
            lane = self.lanes.make(key, exempt, now)
        lane.used_at = now
        if ticket is None:
            ticket = Ticket()
        ticket.lane = lane
        ticket.number = next(self._numbers)
        ticket.granted = False
        if lane.waiting or not self._let_go(ticket, lane, now):
            lane.waiting[ticket] = None
            self._waiting += 1
        return ticket

    def shortest_wait(self, key: BucketKey, exempt: bool, now: float) -> float:
        """Seconds for which a request that would enter now is held back for certain.

        Who stands before it, and what is still on its way, may hold it back longer.
        """
        lane = self.lanes.known[exempt].get(key) or self.lanes.make(key, exempt, now)
        until = max(bucket.shut_until() for bucket in lane.buckets)
        return max(until - now, self._gate.shut_until(exempt, now) - now, 0.0)

    def complete(self, ticket: Ticket, reading: Reading, now: float) -> Sequence[Ticket]:
        """A request was sent, and this is what the answer said; who may leave because of it."""
        if not ticket.granted:
            return ()
        lane = ticket.lane
        before = [*lane.buckets] if self._waiting else ()  # what the answer names may change them
        ticket.granted = False
        lane.in_flight -= 1
        for bucket in lane.buckets:
            bucket.in_flight -= 1
        gate = self._gate
        gate.in_flight -= 1
        if not lane.exempt:
            gate.window.complete(now)
        moved: Sequence[Lane] = ()
        if (report := reading.bucket) is not None:
            bucket, moved = self.lanes.learn(lane, report.name, now)
            bucket.report(report, ticket.left_at, now)
        elif reading.succeeded and lane.buckets[-1].limit is None:
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
        ticket.granted = False
        lane.in_flight -= 1
        for bucket in lane.buckets:
            bucket.in_flight -= 1
        self._gate.give_back(lane.exempt)
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
        for exempt, lanes in self._gate.stalled.items():
            if lanes and (at := self._gate.opens_at(exempt, now)) is not None:
                deadlines.append(at)
        return min(deadlines, default=None)

    def _let_go(self, ticket: Ticket, lane: Lane, now: float) -> bool:
        """Grant a ticket if its lane's next request may leave.

        Otherwise whatever is in the way wakes the lane.
        """
        for bucket in lane.buckets:
            if bucket.room(now) <= 0:
                self._set_alarm(bucket, now)
                return False
        gate, exempt = self._gate, lane.exempt
        others_first = self._waiting and gate.stalled[exempt]
        if others_first or not gate.is_open(exempt, now):
            gate.stalled[exempt].add(lane)
            return False
        ticket.granted = True
        ticket.left_at = now
        lane.in_flight += 1
        for bucket in lane.buckets:
            bucket.in_flight += 1
        gate.in_flight += 1
        if not exempt:
            gate.window.free -= 1
        return True

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
        for exempt, stalled in self._gate.stalled.items():
            if stalled and self._gate.is_open(exempt, now):
                candidates |= stalled
                stalled.clear()
        queue = [(lane.head.number, lane) for lane in candidates if lane.waiting]
        heapq.heapify(queue)
        out: list[Ticket] = []
        while queue:
            _, lane = heapq.heappop(queue)
            ticket = lane.head
            if self._let_go(ticket, lane, now):
                del lane.waiting[ticket]
                self._waiting -= 1
                out.append(ticket)
                if lane.waiting:
                    heapq.heappush(queue, (lane.head.number, lane))
        return out

    def _refuse(self, lane: Lane, refusal: Refusal, now: float) -> None:
        until = now + refusal.retry_after + ROUNDING
        match refusal.scope:
            case Scope.ADDRESS:
                self._gate.shut(until, exempt=True)
            case Scope.GLOBAL:
                self._gate.shut(until, exempt=False)
                if lane.exempt:  # it does not heed the window, and would be refused again at once
                    lane.buckets[-1].block(until, now)
            case Scope.USER | Scope.SHARED:
                lane.buckets[-1].block(until, now)

    def _members(self, buckets: Iterable[Bucket]) -> Iterable[Lane]:
        """The lanes that an answer in these buckets concerns, if anybody waits at all."""
        if not self._waiting:
            return ()
        return {lane for bucket in buckets for lane in self.lanes.lanes_of(bucket) if lane.waiting}
