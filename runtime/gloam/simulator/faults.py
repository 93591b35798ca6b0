"""Faults on demand: what goes wrong on the way to Discord, and within it.

In: plans, each a fault, where it happens, and how often; then, whenever a place is passed, its
name. Out: the faults that happen there now. A place is an operation id (`create_message`), or one
of the moments of a gateway connection below; a plan names places by a pattern (`*_message`, `*`).

Chance is drawn from the seed, the plan, the place and how often the plan has passed it: never from
a clock, nor from what happens elsewhere. So the third `create_message` fares the same in each run
with the same seed, however the requests of a bot are interleaved.

Nothing here does anything: the REST edge and the gateway's driver carry faults out.
"""

from collections import Counter
from collections.abc import Sequence
from fnmatch import fnmatchcase
from hashlib import blake2b
from typing import Final, TypeAlias

from msgspec import Struct

GATEWAY_HELLO: Final = "gateway.hello"
"""A client connects to the gateway."""

GATEWAY_READY: Final = "gateway.ready"
"""A client connects, and may be told where to resume."""

GATEWAY_FRAME: Final = "gateway.frame"
"""A frame is about to be sent to a client."""


class Latency(Struct, frozen=True):
    """The answer, or the frame, is late."""

    seconds: float
    """Of the machine's time."""


class Reset(Struct, frozen=True):
    """The connection is cut: before the answer, or instead of the frame."""

    is_carried_out: bool = False
    """Whether a request is carried out before, so that only its answer is lost."""


class ServerError(Struct, frozen=True):
    """Discord answers with an error of its own, in JSON."""

    status: int = 500
    is_carried_out: bool = False
    """Whether the request is carried out all the same."""


class HtmlPage(Struct, frozen=True):
    """Something in front of Discord answers, in HTML."""

    status: int = 502
    is_carried_out: bool = False
    """Whether the request is carried out all the same."""


class TruncatedBody(Struct, frozen=True):
    """The request is carried out; its answer ends in the middle, and the connection with it."""


class DuplicateHello(Struct, frozen=True):
    """The gateway greets twice. For `GATEWAY_HELLO`."""


class DeadResumeUrl(Struct, frozen=True):
    """Nobody listens where READY says that sessions are resumed. For `GATEWAY_READY`."""


class CorruptCompression(Struct, frozen=True):
    """A compressed frame arrives damaged. For `GATEWAY_FRAME`."""


class Freeze(Struct, frozen=True):
    """The connection stays open, but nothing comes any more: no frame, no acknowledgement of a
    heartbeat. For `GATEWAY_FRAME`.
    """


RestFault: TypeAlias = Latency | Reset | ServerError | HtmlPage | TruncatedBody
GatewayFault: TypeAlias = (
    Latency | Reset | DuplicateHello | DeadResumeUrl | CorruptCompression | Freeze
)
AnyFault: TypeAlias = RestFault | GatewayFault


class Plan:
    """When a fault happens.

    Args:
        number: which plan it is; chance depends on it.
        fault: what happens.
        on: a pattern of places.
        times: how often at most; None for no end.
        share: the chance of each passage, from 0 to 1.
        skip: how many passages of a place are let go first.
    """

    def __init__(
        self, number: int, fault: AnyFault, on: str, times: int | None, share: float, skip: int
    ) -> None:
        self.fault = fault
        self.happened = 0
        """How often it has happened."""

        self._number = number
        self._pattern = on
        self._times = times
        self._share = share
        self._skip = skip
        self._passages: Counter[str] = Counter()

    def passes(self, place: str, seed: int) -> bool:
        """Whether it happens at this passage of a place."""
        if not fnmatchcase(place, self._pattern):
            return False
        if self._times is not None and self.happened >= self._times:
            return False
        self._passages[place] += 1
        passage = self._passages[place]
        if passage <= self._skip or not self._is_due(place, passage, seed):
            return False
        self.happened += 1
        return True

    def _is_due(self, place: str, passage: int, seed: int) -> bool:
        dice = blake2b(f"{seed}/{self._number}/{place}/{passage}".encode(), digest_size=8)
        return int.from_bytes(dice.digest()) < self._share * 2**64


class Faults:
    """All that is planned to go wrong.

    Args:
        seed: what chance is drawn from.
    """

    def __init__(self, seed: int = 0) -> None:
        self.seed = seed
        self._plans: list[Plan] = []
        self._made = 0

    def plan(
        self,
        fault: AnyFault,
        *,
        on: str = "*",
        times: int | None = None,
        share: float = 1.0,
        skip: int = 0,
    ) -> Plan:
        """Let a fault happen from now on.

        Args:
            fault: what happens.
            on: where: an operation id, a moment of the gateway, or a pattern with `*` of either.
            times: how often at most; None for no end.
            share: its chance each time, from 0 to 1.
            skip: how often each place is let go before.

        Raises:
            ValueError: the share is not between 0 and 1.
        """
        if not 0 <= share <= 1:
            raise ValueError(f"{share} is no share: it must be between 0 and 1")
        plan = Plan(self._made, fault, on, times, share, skip)
        self._made += 1
        self._plans.append(plan)
        return plan

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._plans.clear()

    def draw(self, place: str) -> Sequence[AnyFault]:
        """What goes wrong now at a place, in the order of the plans."""
        return [plan.fault for plan in self._plans if plan.passes(place, self.seed)]
