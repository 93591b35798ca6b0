"""Timeouts of many calls with one alarm.

`asyncio.timeout` sets an alarm of the event loop for each block, and takes it back in nearly all
cases; that costs a tenth of a request. Here a block is only noted down, and one alarm is set for
the earliest end. Blocks that have ended by then cost it nothing, and as calls mostly have the same
timeout, later ones end later and need no new alarm. When it rings, whatever is over is cancelled,
as `asyncio.timeout` would do it, and the alarm is set anew if anybody is left.
"""

import asyncio
import math
from types import TracebackType

from gloam.core import LocalError


class Deadlines:
    """The blocks of one event loop that may take only so long."""

    __slots__ = ("_alarm", "alarm_at", "loop", "open")

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.loop = loop
        self.open: set[Deadline] = set()
        self.alarm_at = math.inf
        """When the alarm rings, on the loop's clock."""

        self._alarm: asyncio.TimerHandle | None = None

    def ring_at(self, at: float) -> None:
        """Set the alarm to then."""
        self._stop()
        self.alarm_at = at
        self._alarm = self.loop.call_at(at, self._ring)

    def close(self) -> None:
        """Ring no more, but for the blocks that are still open: a call may outlast its client."""
        if not self.open:
            self._stop()

    def _stop(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
            self.alarm_at = math.inf

    def _ring(self) -> None:
        self._stop()
        now = self.loop.time()
        for deadline in [deadline for deadline in self.open if deadline.at <= now]:
            deadline.expire()
        if self.open:
            self.ring_at(min(deadline.at for deadline in self.open))


class Deadline:
    """A block, for `with`, that is cancelled after so many seconds.

    Raises:
        TimeoutError: in place of the cancellation.
        LocalError: there is no task, or it is one of another event loop.
    """

    __slots__ = ("_cancelling", "_expired", "_owner", "_task", "at")

    def __init__(self, owner: Deadlines, seconds: float) -> None:
        self._owner = owner
        self._task: asyncio.Task[object] | None = None
        self._cancelling = 0
        self._expired = False
        self.at = owner.loop.time() + seconds
        """When it is over, on the loop's clock."""

    def expire(self) -> None:
        """Cancel the block."""
        self._owner.open.discard(self)
        self._expired = True
        if self._task is not None:
            self._task.cancel()

    def __enter__(self) -> None:
        owner = self._owner
        task = self._task = asyncio.current_task(owner.loop)
        if task is None:
            raise LocalError(
                "a call has to be made in a task of the event loop of the client's first call: "
                "before another loop uses the client, close it"
            )
        self._cancelling = task.cancelling()
        owner.open.add(self)
        if self.at < owner.alarm_at:
            owner.ring_at(self.at)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._owner.open.discard(self)
        # Whoever else has cancelled the task meanwhile has not been heard yet.
        if self._expired and self._task is not None:
            others = self._task.uncancel() > self._cancelling
            if kind is asyncio.CancelledError and not others:
                raise TimeoutError from error
