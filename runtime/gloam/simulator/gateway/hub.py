"""The sessions of the simulated gateway: who may open or resume one, and who hears what.

In: identifies and resumes with the time, and the world's emissions. Out: sessions, or a refusal
that says how the connection ends. A session hears an emission if its bot is among the audience, its
shard is the guild's, and its intents ask for it. The payload is encoded once for all sessions, and
once more, without its content, for those that may not read it.

A session that lost its connection lives on for a while and goes on collecting; a client that closes
with 1000 or 1001 ends its session, as Discord documents.

https://discord.com/developers/docs/events/gateway#connection-lifecycle
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from typing import Final

from gloam.core.wire import encode
from gloam.events import (
    PRIVILEGED_INTENTS,
    GatewayCloseCode,
    GatewayOpcode,
    GuildCreate,
    Identify,
    Intents,
    Resume,
)
from gloam.models import GuildId, UserId
from gloam.models.limits import GATEWAY_SESSION_STARTS_PER_DAY, SHARD_GUILDS
from gloam.simulator.complete import complete
from gloam.simulator.gateway.audience import has_hidden_content, hears, without_content
from gloam.simulator.gateway.guilds import fitted
from gloam.simulator.gateway.session import (
    KEPT,
    InvalidSequenceError,
    shard_of,
)
from gloam.simulator.gateway.sessions import LARGE_THRESHOLD, Line, Session, Sessions
from gloam.simulator.limits import Limits
from gloam.simulator.world import Bot, Emission, World, accounts

SESSION_SECONDS: Final = 180.0
"""How long a session waits for its client to come back."""

IDENTIFY_SECONDS: Final = 5.0
"""The window in which `max_concurrency` identifies may start."""

ENDS_SESSION: Final = (1000, 1001)
"""Close codes by which a client says that it will not be back."""

_ALL_INTENTS: Final = sum(Intents)


class RefusedConnection(Exception):
    """The connection is to be closed."""

    def __init__(self, code: GatewayCloseCode, reason: str) -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class InvalidSession(Exception):
    """The client is told that it has no session (opcode 9)."""


class Hub:
    """The sessions.

    Args:
        world: whose emissions are passed on.
        limits: `OFF` lets any number of identifies through.
        max_concurrency: how many identifies may start within five seconds, for different
        remainders.
        replay_frames: how many dispatches a session keeps for a resume.
    """

    def __init__(
        self,
        world: World,
        limits: Limits = Limits.NORMAL,
        max_concurrency: int = 1,
        replay_frames: int = KEPT,
    ) -> None:
        self.replay_frames = replay_frames
        self.world = world
        self.limits = limits
        self.max_concurrency = max_concurrency
        self.sessions = Sessions()
        self.members_asked: dict[tuple[UserId, GuildId], float] = {}
        """When a bot last asked for all members of a guild."""

        self._identified: dict[tuple[int, int], float] = {}
        self._watchers: list[Callable[[], None]] = []
        world.subscribe(self.emit)

    def on_change(self, watcher: Callable[[], None]) -> None:
        """Call a function whenever a session gets or loses its connection, or asks for members."""
        self._watchers.append(watcher)

    def attach(self, session: Session, line: Line) -> None:
        """Give a session its connection; an older one, not yet known to be dead, is closed."""
        if session.line is not None:
            session.line.close(GatewayCloseCode.UNKNOWN_ERROR, "The session went on elsewhere.")
        session.line = line
        session.lost_at = None
        self.tell()

    def identify(self, identify: Identify, now: float) -> Session:
        """Open a session.

        Raises:
            RefusedConnection: the token, the shard or the intents are wrong.
            InvalidSession: too many identifies at once.
        """
        bot = self._bot(identify.token)
        shard = self._shard(identify, bot)
        intents = Intents(identify.intents)
        if intents & ~_ALL_INTENTS:
            raise RefusedConnection(GatewayCloseCode.INVALID_INTENTS, "Invalid intent(s).")
        if intents & PRIVILEGED_INTENTS & ~bot.privileged_intents:
            raise RefusedConnection(GatewayCloseCode.DISALLOWED_INTENTS, "Disallowed intent(s).")
        self._wait_turn(bot, shard[0], now)
        self._spend_start(bot)
        self._forget_expired(now)
        session_id = f"{self.world.snowflakes.make():032x}"
        session = Session(session_id, bot, shard, intents, self.replay_frames)
        session.large_threshold = identify.large_threshold or LARGE_THRESHOLD
        self.sessions[session.id] = session
        return session

    def resume(self, resume: Resume, now: float) -> tuple[Session, Sequence[bytes]]:
        """Go on with a session: itself, and what its client missed.

        Raises:
            RefusedConnection: the token or the sequence number are wrong.
            InvalidSession: there is no such session (any more), or too much was missed.
        """
        bot = self._bot(resume.token)
        self._forget_expired(now)
        session = self.sessions.get(resume.session_id)
        if session is None or session.bot is not bot:
            raise InvalidSession
        try:
            missed = session.journal.missed(resume.seq)
        except InvalidSequenceError as error:
            raise RefusedConnection(GatewayCloseCode.INVALID_SEQ, "Invalid seq.") from error
        if missed is None:
            del self.sessions[session.id]
            raise InvalidSession
        return session, missed

    def lose(self, session: Session, code: int | None, now: float) -> None:
        """A session's connection is gone; `code` is the client's close code, if it sent one."""
        session.line = None
        session.lost_at = now
        if code in ENDS_SESSION:
            self.sessions.end(session)
        self.tell()

    def invalidate(self, session: Session, *, is_resumable: bool = False) -> None:
        """Tell a client that its session is invalid (opcode 9); it has ended, unless resumable."""
        session.control(GatewayOpcode.INVALID_SESSION, is_resumable)
        if is_resumable:
            return
        self.sessions.end(session)
        if session.line is not None:
            session.line.release()
            session.line = None
        self.tell()

    def emit(self, emission: Emission) -> None:
        """Pass an emission on to everyone who hears it: nobody while its guild has an outage."""
        if emission.guild_id in self.world.unavailable:
            return
        name = type(emission.event).name
        whole: bytes | None = None
        hidden: bytes | None = None
        for session in self._listeners(emission):
            if has_hidden_content(emission, session.intents, session.bot.user.id):
                hidden = hidden or encode(complete(without_content(emission.event.data)))
                session.dispatch(name, hidden)
            elif isinstance(emission.event, GuildCreate):
                guild = emission.event.data
                told = fitted(guild, session.bot.id, session.intents, session.large_threshold)
                session.dispatch(name, encode(complete(told)))
            else:
                whole = whole or encode(complete(emission.event.data))
                session.dispatch(name, whole)

    def tell(self) -> None:
        """Wake whoever watches."""
        for watcher in self._watchers:
            watcher()

    def _listeners(self, emission: Emission) -> Iterator[Session]:
        may_hear: dict[UserId, bool] = {}
        for session in self.sessions.of_guild(emission.guild_id):
            if not hears(emission, session.intents):
                continue
            bot = session.bot.id
            if bot not in may_hear:
                may_hear[bot] = emission.audience(bot)
            if may_hear[bot]:
                yield session

    def _bot(self, token: str) -> Bot:
        bot = self.world.bots.get(token.removeprefix("Bot "))
        if bot is None:
            raise RefusedConnection(
                GatewayCloseCode.AUTHENTICATION_FAILED, "Authentication failed."
            )
        return bot

    def _shard(self, identify: Identify, bot: Bot) -> tuple[int, int]:
        shard_id, count = identify.shard or (0, 1)
        if not 0 <= shard_id < count:
            raise RefusedConnection(GatewayCloseCode.INVALID_SHARD, "Invalid shard.")
        guilds = self.world.guilds_of(bot.user.id)
        if sum(shard_of(guild.id, count) == shard_id for guild in guilds) > SHARD_GUILDS:
            raise RefusedConnection(GatewayCloseCode.SHARDING_REQUIRED, "Sharding required.")
        return shard_id, count

    def _wait_turn(self, bot: Bot, shard_id: int, now: float) -> None:
        if self.limits is Limits.OFF:
            return
        key = (bot.user.id, shard_id % self.max_concurrency)
        last = self._identified.get(key)
        if last is not None and now - last < IDENTIFY_SECONDS:
            raise InvalidSession
        self._identified[key] = now

    def _spend_start(self, bot: Bot) -> None:
        """Count an identify. Too many in a day end all sessions of the bot, and its token."""
        world = self.world
        if bot.starts_reset_at is None or world.now >= bot.starts_reset_at:
            bot.sessions_started = 0
            bot.starts_reset_at = world.now + timedelta(days=1)
        if bot.sessions_started < GATEWAY_SESSION_STARTS_PER_DAY or self.limits is Limits.OFF:
            bot.sessions_started += 1
            return
        code, reason = GatewayCloseCode.AUTHENTICATION_FAILED, "Authentication failed."
        for session in [one for one in self.sessions.values() if one.bot is bot]:
            del self.sessions[session.id]
            if session.line is not None:
                session.line.close(code, reason)
        accounts.reset_token(world, bot)
        raise RefusedConnection(code, reason)

    def _forget_expired(self, now: float) -> None:
        for session in tuple(self.sessions.values()):
            if session.lost_at is not None and now - session.lost_at > SESSION_SECONDS:
                del self.sessions[session.id]
