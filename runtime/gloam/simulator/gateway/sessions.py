"""The sessions of all bots, and which of them a guild concerns.

In: sessions as they open and end. Out: for a guild, those whose shard is the guild's. They are kept
by bot and number of shards, so that an event costs one look for each of these, whatever the number
of shards.
"""

from collections.abc import Iterator
from typing import Final, Protocol

from gloam.events import GatewayOpcode, Intents
from gloam.models import GuildId, UserId
from gloam.simulator.gateway.session import KEPT, Journal, control_frame, shard_of
from gloam.simulator.world import Bot

LARGE_THRESHOLD: Final = 50
"""From how many members on a guild is large, unless the identify says otherwise."""


class Line(Protocol):
    """The connection that a session has at the moment."""

    def send(self, frame: bytes) -> None:
        """Take a frame to the client."""
        ...

    def close(self, code: int, reason: str) -> None:
        """Close with a code."""
        ...

    def release(self) -> None:
        """Go on without the session, which has ended."""
        ...

    def freeze(self) -> None:
        """Fall silent, with the line still open."""
        ...

    def abort(self) -> None:
        """Cut the line without a close."""
        ...


class Session:
    """One bot's shard, with or without a connection."""

    def __init__(
        self,
        session_id: str,
        bot: Bot,
        shard: tuple[int, int],
        intents: Intents,
        kept: int = KEPT,
    ) -> None:
        self.id = session_id
        self.bot = bot
        self.shard = shard
        self.intents = intents
        self.journal = Journal(kept)
        self.large_threshold = LARGE_THRESHOLD
        self.line: Line | None = None
        self.lost_at: float | None = None

    def dispatch(self, name: str, payload: bytes) -> None:
        """Number a payload, and send it if someone is there."""
        frame = self.journal.dispatch(name, payload)
        if self.line is not None:
            self.line.send(frame)

    def control(self, opcode: GatewayOpcode, data: object = None) -> None:
        """Send what is not a dispatch, if someone is there."""
        if self.line is not None:
            self.line.send(control_frame(opcode, data))


class Sessions(dict[str, Session]):
    """The sessions by id."""

    def __init__(self) -> None:
        super().__init__()
        self._by_shard: dict[tuple[UserId, int], dict[int, list[Session]]] = {}

    def __setitem__(self, session_id: str, session: Session) -> None:
        super().__setitem__(session_id, session)
        shard_id, count = session.shard
        shards = self._by_shard.setdefault((session.bot.id, count), {})
        shards.setdefault(shard_id, []).append(session)

    def __delitem__(self, session_id: str) -> None:
        session = self[session_id]
        super().__delitem__(session_id)
        shard_id, count = session.shard
        self._by_shard[session.bot.id, count][shard_id].remove(session)

    def end(self, session: Session) -> None:
        """A session ends, if it has not yet."""
        if session.id in self:
            del self[session.id]

    def of_guild(self, guild_id: GuildId | None) -> Iterator[Session]:
        """The sessions that hear of a guild, or of what belongs to none."""
        for (_, count), shards in self._by_shard.items():
            yield from tuple(shards.get(shard_of(guild_id, count), ()))
