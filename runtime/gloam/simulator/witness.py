"""The simulator as a test looks at it: it waits for what a bot does.

Nothing sleeps and nothing polls: a wait is woken by what happens in the world. Each wait hands out
a thing once, oldest first, from the beginning of the test on: so it does not matter whether the bot
was faster than the test. The patience of waits is the machine's time; the world's time can be
skipped (`advance`), while the gateway's heartbeats go on as the bot's own clock does.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Sequence
from typing import Final, TypeVar

from msgspec import UNSET

from gloam.core import LocalError, SystemClock
from gloam.events import (
    Dispatch,
    MessageCreate,
    MessageReactionAdd,
    MessageReactionAddPayload,
    MessageUpdate,
)
from gloam.models import (
    ApplicationCommand,
    ApplicationCommandOptionChoice,
    InteractionId,
    Message,
    MessageFlags,
    ModalCallbackData,
)
from gloam.simulator.clock import SkippingClock
from gloam.simulator.limits import Limits
from gloam.simulator.people import Place
from gloam.simulator.simulator import (
    HEARTBEAT_SECONDS,
    PATIENCE_SECONDS,
    WANTED,
    Simulator,
    message_in,
    saying,
)
from gloam.simulator.world.exchange import Exchange, Standing

D = TypeVar("D", bound=Dispatch)
T = TypeVar("T")

__tracebackhide__ = True
"""pytest shows where a test waits, rather than how."""

KEPT_EVENTS: Final = 10_000
"""How many events a test can look back on."""


class InteractionFailedError(LocalError):
    """A bot did not respond to an interaction in time: the user reads that it failed."""


class Witness(Simulator):
    """A simulator that remembers what it has told, and whose time can be skipped.

    Args:
        limits: how much bots are limited.
        heartbeat_interval: seconds between the heartbeats that the gateway asks for.
        max_concurrency: how many shards may identify at once.
        port: the port to listen on; 0 takes a free one.
        seed: what the chance of planned faults is drawn from.
    """

    def __init__(
        self,
        *,
        limits: Limits = Limits.NORMAL,
        heartbeat_interval: float = HEARTBEAT_SECONDS,
        max_concurrency: int = 1,
        port: int = 0,
        seed: int = 0,
    ) -> None:
        self.clock = SkippingClock()
        """The world's time."""

        super().__init__(
            limits=limits,
            heartbeat_interval=heartbeat_interval,
            max_concurrency=max_concurrency,
            port=port,
            seed=seed,
            clock=self.clock,
            bots_clock=SystemClock(),
        )
        self._told: deque[Dispatch] = deque(maxlen=KEPT_EVENTS)
        self._follow_ups: dict[InteractionId, int] = {}
        self.world.subscribe(lambda emission: self._told.append(emission.event))

    async def advance(self, seconds: float) -> None:
        """Skip so many seconds of the world's time: deadlines pass, timeouts end, rate limits are
        full again.
        """
        await self.clock.advance(seconds)
        self._stir()

    async def next_message(self, channel: Place, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot posts in a channel for all to see, as it was posted.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageCreate) -> bool:
            message = event.data
            is_secret = (message.flags or MessageFlags.NONE) & MessageFlags.EPHEMERAL
            is_here = message.channel_id == channel.id and not is_secret
            return is_here and message.author.bot is True

        wanted = message_in(channel)
        return (await self.next_event(MessageCreate, is_wanted, seconds, wanted=wanted)).data

    async def next_reply(self, message: Message, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot posts as a reply to another, as it was posted.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageCreate) -> bool:
            reference = event.data.message_reference
            is_reply = reference is not UNSET and reference.message_id == message.id
            return is_reply and event.data.author.bot is True

        wanted = f"a bot's reply to the message {message.id}"
        return (await self.next_event(MessageCreate, is_wanted, seconds, wanted=wanted)).data

    async def next_edit(self, message: Message, seconds: float = PATIENCE_SECONDS) -> Message:
        """A message as it is after its next edit.

        Raises:
            TimeoutError: it is not edited in time.
        """

        def is_wanted(event: MessageUpdate) -> bool:
            return event.data.id == message.id

        wanted = f"the next edit of the message {message.id}"
        return (await self.next_event(MessageUpdate, is_wanted, seconds, wanted=wanted)).data

    async def next_reaction(
        self, message: Message, seconds: float = PATIENCE_SECONDS
    ) -> MessageReactionAddPayload:
        """The next reaction of a bot to a message.

        Raises:
            TimeoutError: none comes in time.
        """

        def is_wanted(event: MessageReactionAdd) -> bool:
            is_bot = self.world.user(event.data.user_id).bot is True
            return is_bot and event.data.message_id == message.id

        wanted = f"a bot's reaction to the message {message.id}"
        return (await self.next_event(MessageReactionAdd, is_wanted, seconds, wanted=wanted)).data

    async def deletion(self, message: Message, seconds: float = PATIENCE_SECONDS) -> None:
        """Wait until a message is gone.

        Raises:
            TimeoutError: it is still there after that time.
        """

        def is_gone() -> bool | None:
            return message.id not in self.world.messages.get(message.channel_id, {}) or None

        wanted = f"the deletion of the message {message.id}"
        await self.until(is_gone, seconds, wanted=wanted)

    async def answer(self, asked: Exchange, seconds: float = PATIENCE_SECONDS) -> Message:
        """The message that a bot answers an interaction with: a slash command, a click, a modal.
        If the bot defers its answer, the one that it gives in the end.

        Raises:
            InteractionFailedError: it did not respond in three seconds of the world's time.
            TimeoutError: no answer comes in time.
        """

        def found() -> Message | None:
            self._require_response(asked)
            if not asked.is_answered or asked.original is None:
                return None
            return self.world.messages[asked.channel_id].get(asked.original)

        wanted = "the answer to an interaction"
        return await self.until(found, seconds, wanted=wanted)

    async def next_follow_up(self, asked: Exchange, seconds: float = PATIENCE_SECONDS) -> Message:
        """The next message that a bot sends after its answer to an interaction.

        Raises:
            InteractionFailedError: it did not respond in three seconds of the world's time.
            TimeoutError: none comes in time.
        """
        told = self._follow_ups.setdefault(asked.id, 0)

        def found() -> Message | None:
            self._require_response(asked)
            if len(asked.follow_ups) <= told:
                return None
            return self.world.message(asked.channel_id, asked.follow_ups[told])

        wanted = "a follow-up to an interaction"
        message = await self.until(found, seconds, wanted=wanted)
        self._follow_ups[asked.id] = told + 1
        return message

    async def modal(self, asked: Exchange, seconds: float = PATIENCE_SECONDS) -> ModalCallbackData:
        """The modal that a bot answers an interaction with; `Person.submit` fills it in.

        Raises:
            InteractionFailedError: it did not respond in three seconds of the world's time.
            TimeoutError: none comes in time.
        """

        def found() -> ModalCallbackData | None:
            self._require_response(asked)
            return asked.modal

        wanted = "a modal in answer to an interaction"
        return await self.until(found, seconds, wanted=wanted)

    async def suggestions(
        self, asked: Exchange, seconds: float = PATIENCE_SECONDS
    ) -> Sequence[ApplicationCommandOptionChoice]:
        """What a bot suggests for an argument that is being typed.

        Raises:
            InteractionFailedError: it did not respond in three seconds of the world's time.
            TimeoutError: nothing comes in time.
        """

        def found() -> Sequence[ApplicationCommandOptionChoice] | None:
            self._require_response(asked)
            return asked.choices

        wanted = "suggestions for an argument"
        return await self.until(found, seconds, wanted=wanted)

    async def command(self, name: str, seconds: float = PATIENCE_SECONDS) -> ApplicationCommand:
        """A command of a bot, as soon as there is one of that name.

        Raises:
            TimeoutError: there is none in time.
        """

        def found() -> ApplicationCommand | None:
            commands = self.world.commands.values()
            return next((one for one in commands if one.name == name), None)

        wanted = f"the command {name!r}"
        return await self.until(found, seconds, wanted=wanted)

    async def next_event(
        self,
        kind: type[D],
        where: Callable[[D], bool] = lambda event: True,
        seconds: float = PATIENCE_SECONDS,
        *,
        wanted: str | None = None,
    ) -> D:
        """The next event of a kind, whoever caused it and whoever hears of it.

        Args:
            kind: the dispatch.
            where: what must hold for it.
            seconds: how long to wait.
            wanted: what it is, in the words of a `TimeoutError`.

        Raises:
            TimeoutError: none comes in time.
        """

        def found() -> D | None:
            for index, event in enumerate(self._told):
                if isinstance(event, kind) and where(event):
                    del self._told[index]
                    return event
            return None

        wanted = wanted or f"the next {kind.__name__}"
        return await self.until(found, seconds, wanted=wanted)

    async def until(
        self,
        what: Callable[[], T | None],
        seconds: float | None = PATIENCE_SECONDS,
        *,
        wanted: str = WANTED,
    ) -> T:
        """Wait until a function finds something; it is asked again whenever something happens.

        Args:
            what: what is asked.
            seconds: how long to wait, of the machine's time, however much of the world's is
                skipped.
            wanted: what is found, in the words of a `TimeoutError`.

        Raises:
            TimeoutError: it finds nothing in time.
        """
        with saying(wanted, seconds):
            async with asyncio.timeout(seconds):
                return await super().until(what, None, wanted=wanted)

    def _require_response(self, asked: Exchange) -> None:
        if asked.standing(self.world.now) is Standing.FAILED:
            raise InteractionFailedError("the bot did not respond within three seconds")
