"""What the connections of a shard share, one after another."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from msgspec import Struct

from gloam.core import Clock
from gloam.events import Event
from gloam.gateway.metrics import Counters
from gloam.gateway.outbox import Outbox
from gloam.gateway.queue import IdentifyQueue
from gloam.gateway.session import Session

Emit: TypeAlias = Callable[[Event], Awaitable[None]]
"""Takes an event; may wait, which slows the shard down and nothing else."""


class Desk(Struct):
    """What outlives the connections of a shard."""

    shard_id: int
    session: Session
    outbox: Outbox
    counters: Counters
    queue: IdentifyQueue
    clock: Clock
    wake_sender: asyncio.Event
    """Set when there may be a command to send."""

    in_hand: int | None = None
    """The number of the event that has yet to be taken."""
