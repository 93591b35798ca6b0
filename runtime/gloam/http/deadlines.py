"""Timeouts of many calls with one alarm.

`asyncio.timeout` sets an alarm of the event loop for each block, and takes it back in nearly all
cases; that costs a tenth of a request. Here a block is only noted down, and one alarm is set for
the earliest end. Blocks that have ended by then cost it nothing, and as calls mostly have the same
timeout, later ones end later and need no new alarm. When it rings, whatever is over is cancelled,
as `asyncio.timeout` would do it, and the alarm is set anew if anybody is left.
"""

import asyncio
from types import TracebackType


class Deadlines:
    """The blocks of one event loop that may take only so long."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._open: set[Deadline] = set()
        self._alarm: asyncio.TimerHandle | None = None

    def within(self, seconds: float) -> "Deadline":
        """A block, for `async with`, that is cancelled after so many seconds.

        Raises:
            TimeoutError: in place of the cancellation.
        """
        return Deadline(self, self._loop.time() + seconds)

    def enter(self, deadline: "Deadline") -> None:
        """A block begins; used by the block."""
        self._open.add(deadline)
        if self._alarm is None or deadline.at < self._alarm.when():
            self._set_alarm(deadline.at)

    def leave(self, deadline: "Deadline") -> None:
        """A block has ended; used by the block."""
        self._open.discard(deadline)

    def close(self) -> None:
        """Ring no more."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _set_alarm(self, at: float) -> None:
        self.close()
        self._alarm = self._loop.call_at(at, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        now = self._loop.time()
        for deadline in [deadline for deadline in self._open if deadline.at <= now]:
            self.leave(deadline)
            deadline.expire()
        if self._open:
            self._set_alarm(min(deadline.at for deadline in self._open))


class Deadline:
    """One block; see `Deadlines.within`."""

    __slots__ = ("_cancelling", "_expired", "_owner", "_task", "at")

    def __init__(self, owner: Deadlines, at: float) -> None:
        self._owner = owner
        self._task: asyncio.Task[object] | None = None
        self._cancelling = 0
        self._expired = False
        self.at = at
        """When it is over, on the loop's clock."""

    def expire(self) -> None:
        """Cancel the block."""
        self._expired = True
        if self._task is not None:
            self._task.cancel()

    async def __aenter__(self) -> None:
        task = self._task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call has to be made in a task")
        self._cancelling = task.cancelling()
        self._owner.enter(self)

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._owner.leave(self)
        # Whoever else has cancelled the task meanwhile has not been heard yet.
        if self._expired and self._task is not None:
            others = self._task.uncancel() > self._cancelling
            if kind is asyncio.CancelledError and not others:
                raise TimeoutError from error
