"""One bucket: how many more requests Discord would let in now.

In: reports from answers' headers, refusals, and the beginning and end of requests. Out: `room`, how
many may be sent now, and `wakes_at`, when time alone gives more.

- Of what a report says remains, everything in flight is subtracted: it may or may not be in the
  number yet, so the sum errs on the safe side until it has come back, and never beyond.
- A request that ended without a report is *lost*: it may have been counted, before or after the
  requests whose reports come in, so it is subtracted like those in flight until the report of a
  request that left after the loss, which has it in its number.
- Answers overtake each other. Reports are put in Discord's order by their `reset`: one of a later
  window replaces what is known, one of the same window may only lower it, one of an earlier window
  says nothing any more. Without `reset` a report may only lower what remains and put off the end of
  the window.
- When the window is over the bucket is full again, its limit being known; the new window is opened
  by the first request that Discord counts, so its end is unknown until a report tells it.
- A bucket of which nothing is known is probed with one request. So is one that has nothing in
  flight and no end in sight (its answers were lost): nothing would ever wake its queue.
- A refusal shuts the bucket for as long as it says and leaves the counts alone, which may be fine
  (scope `shared`).
"""

from typing import Final

from gloam.ratelimiter.reading import BucketReport

ROUNDING: Final = 0.001
"""Seconds that are waited beyond a reset, which the headers give in thousandths and not always
rounded up.
"""

SAME_WINDOW: Final = 0.05
"""Seconds by which the `reset` of two reports of one window may differ; no bucket's window is as
short.
"""

UNLIMITED: Final = 1 << 30
"""The room of a bucket without limits."""

_NEVER: Final = float("-inf")


class Bucket:
    """What is known of one bucket.

    Args:
        name: Discord's name for it; empty while it has none.
        now: monotonic seconds, as for all methods.
    """

    __slots__ = (
        "_blocked_until",
        "_lost",
        "_lost_at",
        "_remaining",
        "_reset",
        "_resets_at",
        "_touched_at",
        "in_flight",
        "limit",
        "name",
        "unlimited",
    )

    def __init__(self, name: str, now: float) -> None:
        self.name = name
        self.in_flight = 0
        self.unlimited = False
        self.limit: int | None = None
        self._lost = 0
        self._lost_at = _NEVER
        self._remaining = 0
        self._resets_at: float | None = None
        self._reset: float | None = None
        self._blocked_until = _NEVER
        self._touched_at = now

    @property
    def probing(self) -> bool:
        """Whether nothing is known but the name."""
        return self.limit is None and not self.unlimited

    def room(self, now: float) -> int:
        """How many requests may be sent now; not positive if none."""
        if now < self._blocked_until:
            return 0
        if self.limit is None:
            return UNLIMITED if self.unlimited else 1 - self.in_flight
        if self._resets_at is not None and now >= self._resets_at:
            # A limit of 0 would shut the bucket for good.
            self._remaining = max(self.limit, 1)
            self._resets_at = None
        free = self._remaining - self.in_flight - self._lost
        if free > 0:
            return free
        return 1 if not self.in_flight and self._resets_at is None else free

    def wakes_at(self, now: float) -> float | None:
        """When a bucket without room is to be looked at again; None if only an answer helps."""
        return self._blocked_until if now < self._blocked_until else self._resets_at

    def shut_until(self) -> float:
        """Before when nothing can pass, whatever comes back: what is spent, or refused."""
        spent = self.limit is not None and self._remaining <= 0
        resets_at = self._resets_at if spent and self._resets_at is not None else _NEVER
        return max(self._blocked_until, resets_at)

    def report(self, report: BucketReport, left_at: float, now: float) -> None:
        """Take over what the answer says to a request that left then."""
        if self._lost and left_at > self._lost_at:
            self._lost = 0
        ends = now + report.reset_after + ROUNDING
        self._touched_at = now
        if self.limit is None:
            self.unlimited = False
            self._replace(report, ends)
        elif report.reset is None or self._reset is None:
            self._lower_or_replace(report, ends)
        elif report.reset > self._reset + SAME_WINDOW:
            self._replace(report, ends)
        elif report.reset >= self._reset - SAME_WINDOW and self._resets_at is not None:
            # Done for nearly every answer: comparing is cheaper than `min`.
            if report.remaining < self._remaining:
                self._remaining = report.remaining
            if ends < self._resets_at:
                self._resets_at = ends

    def lose(self, now: float) -> None:
        """A request has ended that may have been counted, without a report."""
        self._lost += 1
        self._lost_at = now

    def block(self, until: float, now: float) -> None:
        """Let nothing pass until then."""
        self._blocked_until = max(self._blocked_until, until)
        self._touched_at = now

    def is_stale(self, now: float, kept: float) -> bool:
        """Whether it has been of no use for `kept` seconds: neither reported, nor within its
        window, nor shut.
        """
        return now > max(self._touched_at, self._resets_at or _NEVER, self._blocked_until) + kept

    def is_blocked(self, now: float) -> bool:
        """Whether a refusal holds."""
        return now < self._blocked_until

    def _replace(self, report: BucketReport, ends: float) -> None:
        self.limit = report.limit
        self._remaining = report.remaining
        self._resets_at = ends
        self._reset = report.reset

    def _lower_or_replace(self, report: BucketReport, ends: float) -> None:
        if self._resets_at is None:
            self._replace(report, ends)
            return
        self._remaining = min(self._remaining, report.remaining)
        self._resets_at = max(self._resets_at, ends)
        self._reset = report.reset if self._reset is None else self._reset
