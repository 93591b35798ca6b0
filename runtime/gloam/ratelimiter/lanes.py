"""Which buckets a request belongs to: what the limiter remembers about routes.

Requests that agree in method, route and major parameters queue in one `Lane`, in order of arrival.
A lane starts with a bucket of its own, which has no name and is probed. From then on answers name
buckets:

- A bucket is known by Discord's name for it together with the major parameters, so lanes of several
  routes can share one.
- A lane whose answers name several buckets (sub-limits: a rename is dearer than a change of topic)
  belongs to all of them, since nobody can tell beforehand which one a request falls in. Each keeps
  its own count.
- The names that a route has had are remembered apart from the lanes: a lane that is new, or has had
  no answer yet, joins the bucket that the route was last seen in with other major parameters, and
  shares its probe with whoever is in there already.

What is idle is freed by `sweep`; only the names of a route are kept longer.
"""

import itertools
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from gloam.ratelimiter.bucket import Bucket

BucketKey: TypeAlias = tuple[str, str, str]
"""Method, route and major parameters, as `Request.bucket_key` gives them."""

KEPT: Final = 60.0
"""Seconds for which an idle lane or bucket is kept."""

NAMES_KEPT: Final = 3600.0
"""Seconds for which the bucket names of a route are kept after the last answer."""


class Ticket:
    """A request's place: in its lane's queue, then on its way.

    `Scheduler.enter` fills it in. It has no initializer because there is one for each request, and
    calling one would cost as much as all that is done with the ticket.
    """

    __slots__ = ("granted", "lane", "left_at", "number")

    granted: bool
    """Whether the request may be on its way: it has been let go, and has not ended."""

    lane: "Lane"
    left_at: float
    """When it was granted."""

    number: int
    """Its rank: who enters later has a greater one."""


class Lane:
    """The requests of one method, route and major parameters."""

    __slots__ = ("buckets", "exempt", "in_flight", "key", "route", "used_at", "waiting")

    def __init__(self, key: BucketKey, exempt: bool, bucket: Bucket, now: float) -> None:
        self.key = key
        self.route = key[:2]
        self.exempt = exempt
        self.waiting: OrderedDict[Ticket, None] = OrderedDict()
        self.in_flight = 0
        self.buckets = [bucket]
        self.used_at = now

    @property
    def unlearnt(self) -> bool:
        """Whether no answer has named a bucket yet."""
        return not self.buckets[0].name

    @property
    def head(self) -> Ticket:
        """Who has waited longest; there must be someone."""
        return next(iter(self.waiting))


class Lanes:
    """All lanes, and the buckets that they share."""

    def __init__(self) -> None:
        self.known: dict[bool, dict[BucketKey, Lane]] = {False: {}, True: {}}
        """All lanes, by exemption."""

        self._buckets: dict[tuple[str, str], Bucket] = {}  # by name and major parameters
        self._members: dict[Bucket, set[Lane]] = {}
        self._names: dict[tuple[str, str], dict[str, float]] = {}  # by route, last seen last
        self._swept_at = 0.0

    def __len__(self) -> int:
        return sum(map(len, self.known.values()))

    def make(self, key: BucketKey, exempt: bool, now: float) -> Lane:
        """A lane for a request that has none in `known`."""
        self.sweep(now)
        lane = self.known[exempt][key] = Lane(key, exempt, Bucket("", now), now)
        self._members[lane.buckets[0]] = {lane}
        names = self._names.get(lane.route, ())
        for name in names:
            if (name, key[2]) in self._buckets:
                self._join(lane, name, now)
        if names and lane.unlearnt:
            self._join(lane, [*names][-1], now)
        return lane

    def lanes_of(self, bucket: Bucket) -> set[Lane]:
        """The lanes that share a bucket."""
        return self._members.get(bucket, set())

    def learn(self, lane: Lane, name: str, now: float) -> tuple[Bucket, Sequence[Lane]]:
        """The bucket that an answer in the lane named, and which other lanes moved because of it.

        It becomes the last of the lane's buckets.
        """
        names = self._names.get(lane.route)
        latest = lane.buckets[-1]
        if names and latest.name == name and len(names) == 1 == len(lane.buckets) and name in names:
            names[name] = now  # no news: nearly every answer ends here
            return latest, ()
        names = self._names.setdefault(lane.route, {})
        is_news = name not in names
        names.pop(name, None)
        names[name] = now
        bucket = self._join(lane, name, now)
        moved = [*self._unlearnt(lane.route, now)] if is_news else []
        for other in moved:
            self._join(other, name, now)
        for old in lane.buckets[:-1]:
            unused = not lane.in_flight and old.is_stale(now, KEPT)
            if unused or (old.probing and not old.is_blocked(now)):
                self._leave(lane, old)
        return bucket, moved

    def sweep(self, now: float) -> None:
        """Free what has been idle, not more than once in `KEPT` seconds."""
        if now < self._swept_at + KEPT:
            return
        self._swept_at = now
        for lane in [*self._all()]:
            busy = lane.waiting or lane.in_flight or lane.used_at + KEPT >= now
            if not busy and not (lane.unlearnt and lane.buckets[0].is_blocked(now)):
                del self.known[lane.exempt][lane.key]
                for bucket in [*lane.buckets]:
                    self._leave(lane, bucket)
        for key, bucket in [*self._buckets.items()]:
            if not self.lanes_of(bucket) and bucket.is_stale(now, KEPT):
                del self._buckets[key]
                self._members.pop(bucket, None)
        live = {name for name, _ in self._buckets}
        for route, names in [*self._names.items()]:
            for name, seen in [*names.items()]:
                if seen + NAMES_KEPT < now and name not in live:
                    del names[name]
            if not names:
                del self._names[route]

    def _all(self) -> Iterator[Lane]:
        return itertools.chain.from_iterable(lanes.values() for lanes in self.known.values())

    def _unlearnt(self, route: tuple[str, str], now: float) -> Iterator[Lane]:
        """The lanes of a route that have had no answer yet and are not held back by a refusal."""
        for lane in self._all():
            if lane.unlearnt and lane.route == route and not lane.buckets[0].is_blocked(now):
                yield lane

    def _join(self, lane: Lane, name: str, now: float) -> Bucket:
        """Make the named bucket the lane's last, in place of the nameless one."""
        key = (name, lane.key[2])
        bucket = self._buckets.get(key)
        if bucket is None:
            bucket = self._buckets[key] = Bucket(name, now)
            self._members[bucket] = set()
        if bucket in lane.buckets:
            if bucket is not lane.buckets[-1]:
                lane.buckets.remove(bucket)
                lane.buckets.append(bucket)
            return bucket
        if lane.unlearnt:
            self._leave(lane, lane.buckets[0])
        lane.buckets.append(bucket)
        self._members[bucket].add(lane)
        bucket.in_flight += lane.in_flight
        return bucket

    def _leave(self, lane: Lane, bucket: Bucket) -> None:
        lane.buckets.remove(bucket)
        bucket.in_flight -= lane.in_flight
        members = self._members[bucket]
        members.discard(lane)
        if not members and not bucket.name:
            del self._members[bucket]
