"""What happens to shards, as events: they have no wire form but belong among the dispatches.

`gloam.gateway` makes them, `gloam.events` re-exports them and puts them in the `Event` union. The
life of a shard reads::

    ShardConnecting → ShardConnected(resumed) → … → ShardDisconnected(code, reason, can_resume)
         ↑                                                   │
         └───────────────────────────────────────────────────┘
                               … or ShardDead(error), after which nothing follows, or
                                 ShardConnecting again if a cluster starts the shard anew
"""

from msgspec import Struct


class ShardConnecting(Struct, frozen=True, kw_only=True):
    """A shard opens a connection."""

    shard_id: int
    url: str
    """The address that is tried: the gateway's, or the session's own when it is to be resumed."""

    attempt: int
    """How many attempts failed since the last healthy session."""


class ShardConnected(Struct, frozen=True, kw_only=True):
    """A shard's session is live: Discord has answered READY or RESUMED."""

    shard_id: int
    session_id: str
    resumed: bool
    """Whether an earlier session goes on (what was missed was replayed), or a new one began."""


class ShardDisconnected(Struct, frozen=True, kw_only=True):
    """A shard lost or closed its connection; it will connect again unless `ShardDead` follows."""

    shard_id: int
    code: int | None
    """The close code of whoever closed; None if the connection broke without one."""

    reason: str
    can_resume: bool
    """Whether the session is kept, so that nothing is lost when it is resumed."""


class ShardDead(Struct, frozen=True, kw_only=True):
    """A shard has ended, and does not connect again by itself."""

    shard_id: int
    error: Exception
    """Why: its text says what to do."""

    restart_delay: float | None = None
    """Seconds until the cluster starts it anew; None if it has ended for good."""


class UndecodableEvent(Struct, frozen=True, kw_only=True):
    """A dispatch that could not be read, or whose name the schema does not know; nothing of it is
    lost.

    It is the third tier of the decode: the connection goes on, and a handler may read `raw` itself.
    """

    name: str
    """The dispatch name (`t`), for example `MESSAGE_CREATE`."""

    sequence: int
    """The sequence number (`s`)."""

    raw: bytes
    """The payload (`d`) as JSON."""

    error: Exception | None
    """What stood in the way; None if the name is unknown."""

    def __repr__(self) -> str:
        """What it is, without the payload: an interaction's has a token in it."""
        return (
            f"UndecodableEvent(name={self.name!r}, sequence={self.sequence}, "
            f"raw=<{len(self.raw)} bytes>, error={self.error!r})"
        )
