"""What can be learnt of every call while it is under way: for metrics, traces and logs.

A client given `Hooks` tells them of each call, in this order: `started`; for each attempt `limited`
if its permit was long in coming; `retried` after each attempt that was of no use; `finished`. The
methods are called in the event loop and must not block it. What they raise is logged and harms no
call.
"""

import logging
from typing import Final, Protocol, TypeVar

from gloam.core import Request
from gloam.http.errors import ConnectionFailed, HTTPError, name_of

T = TypeVar("T")

_log: Final = logging.getLogger("gloam.http")

NOTICED: Final = 0.001
"""Seconds of waiting for a permit from which on `limited` is told; below are turns of the loop."""


class Hooks(Protocol):
    """Told of every call. Inherit from it to take over only some methods; the others do nothing."""

    def started(self, request: Request[T]) -> None:
        """A call has begun; nothing is sent yet."""
        return  # said, so that who inherits need not take over all: a type checker sees a body

    def limited(self, request: Request[T], seconds: float) -> None:
        """The rate limiter held an attempt back for so many seconds."""
        return

    def retried(
        self, request: Request[T], error: HTTPError | ConnectionFailed, seconds: float
    ) -> None:
        """An attempt was of no use, and there will be another.

        Args:
            request: what is sent.
            error: why; of status 429 if Discord's rate limits refused it.
            seconds: how long the call waits before it asks for the next permit; 0.0 for a 429,
                since then the rate limiter does the waiting.
        """
        return

    def finished(
        self,
        request: Request[T],
        seconds: float,
        *,
        status: int | None,
        error: BaseException | None,
    ) -> None:
        """A call has ended.

        Args:
            request: what was sent.
            seconds: since `started`, all waiting included.
            status: of the answer it ended with; 429 also if there was no permit in time; None if
                there was no answer.
            error: what the caller gets instead of an answer, a `CancelledError` if he went away;
                None for a success, which is decoded only afterwards.
        """
        return


class GuardedHooks(Hooks):
    """Hooks whose faults are logged."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks

    def started(self, request: Request[T]) -> None:
        """Tell of it."""
        try:
            self._hooks.started(request)
        except Exception:
            _fault("started", request)

    def limited(self, request: Request[T], seconds: float) -> None:
        """Tell of it, if it is worth it."""
        try:
            if seconds >= NOTICED:
                self._hooks.limited(request, seconds)
        except Exception:
            _fault("limited", request)

    def retried(
        self, request: Request[T], error: HTTPError | ConnectionFailed, seconds: float
    ) -> None:
        """Tell of it."""
        try:
            self._hooks.retried(request, error, seconds)
        except Exception:
            _fault("retried", request)

    def finished(
        self,
        request: Request[T],
        seconds: float,
        *,
        status: int | None,
        error: BaseException | None,
    ) -> None:
        """Tell of it."""
        try:
            self._hooks.finished(request, seconds, status=status, error=error)
        except Exception:
            _fault("finished", request)


def _fault(name: str, request: Request[T]) -> None:
    _log.exception("the hook %r has failed for %s", name, name_of(request))
