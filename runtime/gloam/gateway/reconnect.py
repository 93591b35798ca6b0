"""Where to connect to next, and after what pause.

In goes how each connection ended; out come the next address and the seconds to wait. The rules:

- The pause grows with each attempt that did not lead to a healthy session, also when the socket
  opened and died at once; it is jittered so that shards do not come back in step. Only a session
  that was live for one heartbeat interval resets it.
- A session is resumed at the address that READY gave. If that does not open, or says no hello, the
  main address is tried with the same session.
- After three resumes in a row that brought nothing the session is dropped. One that replayed even
  one event was accepted, and does not count.
- An invalidated session waits one to five seconds more, as Discord asks.
"""

from collections.abc import Callable
from typing import Final

MAX_FAILED_RESUMES: Final = 3
"""After so many resumes that brought nothing the session is given up."""

_LONGEST_PAUSE: Final = 128.0


class Reconnect:
    """What the connections of one shard have come to.

    Args:
        uniform: gives a random number between two.
    """

    def __init__(self, uniform: Callable[[float, float], float]) -> None:
        self._uniform = uniform
        self._pause = 0.0
        self._resume_refused = False
        self._failed_resumes = 0
        self.failures = 0
        """Attempts since the last healthy session."""

    def ended(self, *, healthy: bool, greeted: bool, resuming: bool) -> None:
        """A connection, or an attempt at one, has ended.

        Args:
            healthy: the session was live for a heartbeat interval.
            greeted: the peer had said hello.
            resuming: a resume had been sent, and nothing had come of it.
        """
        self.failures = 0 if healthy else self.failures + 1
        self._resume_refused |= not greeted
        self._failed_resumes += resuming

    def invalidated(self) -> None:
        """Discord has called the session invalid: it asks for a random wait."""
        self._pause = self._uniform(1, 5)

    def progressed(self) -> None:
        """A resume was accepted, or a new session began."""
        self._failed_resumes = 0

    def forget_session(self) -> None:
        """What was true of resuming one session is not of the next; or it has just succeeded."""
        self._failed_resumes = 0
        self._resume_refused = False

    @property
    def is_hopeless(self) -> bool:
        """Whether the session has been resumed in vain too often."""
        return self._failed_resumes >= MAX_FAILED_RESUMES

    def address(self, resume_url: str | None, main_url: str) -> str:
        """The address to try: where the session is, if there is one and it answers there."""
        return main_url if resume_url is None or self._resume_refused else resume_url

    def delay(self) -> float:
        """Seconds to wait before the next attempt; asking uses up what `invalidated` added."""
        delay, self._pause = self._pause, 0.0
        if self.failures > 1:
            longest = min(2.0 ** min(self.failures - 2, 32), _LONGEST_PAUSE)
            delay = max(delay, longest * self._uniform(0.5, 1))
        return delay
