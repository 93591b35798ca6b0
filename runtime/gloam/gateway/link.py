"""A connection at work: the driver that reads a socket, keeps it alive, and writes to it.

Everything that is decided is decided in `gloam.gateway.session`; here its acts are carried out.
Four tasks share a connection: one reads, one ticks, one sends commands, one asks the queue. If one
of them fails, by a fault of ours, all end and the failure is raised. Events are handed to `emit`;
while that waits, reading pauses, and with it the check for silence, but heartbeats go on.
"""

import asyncio
import logging
import math
from collections.abc import Callable, Collection, Coroutine, Sequence
from contextlib import suppress
from typing import Final

from gloam.core import DecodeError, ShardConnected, UndecodableEvent, timeout
from gloam.events import GatewayOpcode
from gloam.gateway.connection import Connection
from gloam.gateway.decoder import Frame
from gloam.gateway.desk import Desk, Emit
from gloam.gateway.errors import InflateError
from gloam.gateway.frames import Text
from gloam.gateway.reading import MessageReader
from gloam.gateway.states import State
from gloam.gateway.values import CLOSE_KEEPING, Act, AskQueue, CloseSocket, Discard, Live, Send

_log: Final = logging.getLogger("gloam.gateway")


class Link:
    """One connection of a shard.

    Args:
        desk: the shard's own things.
        socket: the open socket.
        reader: what makes frames of its messages.
        emit: takes the events, in order.
        noticed: types of events that the shard itself wants to see.
        notice: sees those, and each session that goes live, before `emit` does.
    """

    def __init__(
        self,
        desk: Desk,
        socket: Connection,
        reader: MessageReader,
        emit: Emit,
        noticed: Collection[type],
        notice: Callable[[Frame | Live], None],
    ) -> None:
        self._desk = desk
        self._session = desk.session
        self._counters = desk.counters
        self._socket = socket
        self._reader = reader
        self._emit = emit
        self._noticed = frozenset(noticed)
        self._notice = notice
        self._wake_ticker = asyncio.Event()
        self._alarm_at = math.inf
        self._wants_to_identify = asyncio.Event()
        self._heard_hello = False

    async def live(self) -> tuple[int | None, str]:
        """Work until the socket is gone; its close code, if any, and the reason."""
        self._counters.connections += 1
        self._session.connected(self._desk.clock.monotonic())
        try:
            await _beside(self._read(), self._tick(), self._send_commands(), self._ask_queue())
        finally:
            await self._socket.close(CLOSE_KEEPING)  # if it is open, we were cancelled or failed
        return self._socket.ended

    async def _read(self) -> None:
        async for batch in self._socket.batches():
            for message in batch:
                try:
                    frame = self._frame(message)
                except InflateError as error:
                    _log.warning("shard %d: %s; connecting again", self._desk.shard_id, error)
                    await self._carry_out(self._session.broken())
                    return
                if frame is not None:
                    await self._take(frame)
            await asyncio.sleep(0)  # other tasks get their turn, though more is there

    def _frame(self, message: bytes | Text) -> Frame | None:
        """What a message says; None if that is nothing yet, or makes no sense."""
        counters = self._counters
        counters.received += 1
        counters.received_bytes += len(message)
        try:
            return self._reader.read(message)
        except DecodeError as error:
            _log.warning("shard %d: a frame is left out: %s", self._desk.shard_id, error)
            counters.left_out += 1
            return None

    async def _take(self, frame: Frame) -> None:
        desk, session, event = self._desk, self._session, frame.event
        delivers = event is not None and frame.wanted
        if delivers:
            desk.in_hand = frame.sequence
        acts = session.received(frame, desk.clock.monotonic())
        if frame.opcode:
            self._saw_opcode(frame)
        if acts and await self._carry_out(acts):
            self._counters.discarded += event is not None
        else:
            self._count(frame)
            if type(event) in self._noticed:
                self._notice(frame)
            if event is not None and delivers:
                session.pause()
                await self._emit(event)
                session.unpause()
        desk.in_hand = None

    def _count(self, frame: Frame) -> None:
        if frame.opcode:
            return
        counters, event = self._counters, frame.event
        if event is None or not frame.wanted:
            counters.unwanted += 1
        elif type(event) is UndecodableEvent:
            counters.raw += 1
        else:
            counters.decoded += 1
            counters.repaired += frame.repaired

    def _saw_opcode(self, frame: Frame) -> None:
        """What is no dispatch may bring the next deadline nearer."""
        if frame.opcode == GatewayOpcode.HELLO and not self._heard_hello:  # a second counts nothing
            self._heard_hello = True
            self._desk.outbox.connected(self._session.heartbeat_interval)
        self._look_at_the_clock()

    def _look_at_the_clock(self) -> None:
        """Wake the ticker if it would sleep past the deadline."""
        deadline = self._session.deadline
        if deadline is not None and deadline < self._alarm_at:
            self._wake_ticker.set()

    async def _tick(self) -> None:
        """Call the session when it asks to be called."""
        clock = self._desk.clock
        while True:
            deadline = self._session.deadline
            self._alarm_at = math.inf if deadline is None else deadline
            self._wake_ticker.clear()
            left = None if deadline is None else deadline - clock.monotonic()
            with suppress(TimeoutError):
                async with timeout(clock, left):
                    await self._wake_ticker.wait()
            await self._carry_out(self._session.tick(clock.monotonic()))

    async def _send_commands(self) -> None:
        """Send what is waiting, as fast as the limit allows."""
        desk = self._desk
        while True:
            await desk.wake_sender.wait()
            text = desk.outbox.first()
            if text is None or self._session.state is not State.LIVE:
                desk.wake_sender.clear()
                continue
            delay = desk.outbox.delay(desk.clock.monotonic())
            if delay > 0:
                await desk.clock.sleep(delay)
            elif self._write(text):
                desk.outbox.sent_first(desk.clock.monotonic())
            else:
                desk.wake_sender.clear()  # until the next connection is live

    async def _carry_out(self, acts: Sequence[Act]) -> bool:
        """Do what the session wants; whether the frame at hand is to be discarded."""
        discard = False
        for act in acts:
            match act:
                case Send(payload, limited):
                    if self._write(payload) and limited:
                        self._desk.outbox.counted(self._desk.clock.monotonic())
                case CloseSocket(code):
                    await self._socket.close(code)
                case AskQueue():
                    self._wants_to_identify.set()
                case Live():
                    await self._went_live(act)
                case Discard():
                    discard = True
        return discard

    async def _went_live(self, live: Live) -> None:
        self._counters.resumed += live.resumed
        self._notice(live)
        self._desk.wake_sender.set()
        connected = ShardConnected(
            shard_id=self._desk.shard_id, session_id=live.session_id, resumed=live.resumed
        )
        self._session.pause()
        await self._emit(connected)
        self._session.unpause()

    async def _ask_queue(self) -> None:
        """Wait for the queue whenever the session wants to identify."""
        desk, me = self._desk, asyncio.current_task()
        while True:
            await self._wants_to_identify.wait()
            self._wants_to_identify.clear()
            try:
                await desk.queue.acquire(desk.shard_id)
            except (Exception, asyncio.CancelledError):
                if me is not None and me.cancelling():
                    raise
                # The queue may be anybody's; without its answer the shard would wait for ever.
                text = "shard %d: the identify queue failed; connecting again"
                _log.exception(text, desk.shard_id)
                await self._carry_out(self._session.broken())
                continue
            acts = self._session.permitted(desk.clock.monotonic())
            self._counters.identified += len(acts)
            await self._carry_out(acts)
            self._look_at_the_clock()

    def _write(self, payload: bytes) -> bool:
        written = self._socket.write(payload)
        self._counters.sent += written
        return written


async def _beside(*parts: Coroutine[object, object, None]) -> None:
    """Run all until one ends or fails; then none of them is left running.

    A task group would do the same, but wrap a failure in a group that nobody expects.
    """
    tasks = [asyncio.create_task(one) for one in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    for task in done:
        task.result()
