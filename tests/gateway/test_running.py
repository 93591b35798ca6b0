"""A bot that is told to stop, stops: the sessions kept, the handlers heard out, within the time."""

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator, Mapping

import pytest

from gloam.core import FakeClock
from gloam.events import Event, Intents, MessageDelete, Ready, Resumed
from gloam.gateway import AuthenticationFailed, Cluster, SavedSession, run
from tests.gateway.loopback import TOKEN, LoopbackGateway, loopback_gateway


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


class Bot:
    """A bot at work, and what became of it."""

    def __init__(
        self,
        gateway: LoopbackGateway,
        saved: Mapping[int, SavedSession] | None = None,
        token: str = TOKEN,
    ) -> None:
        self.clock = FakeClock()
        self.cluster = Cluster(
            token,
            intents=Intents.GUILDS,
            api_url=gateway.api_url,
            compression=None,
            saved=saved,
            clock=self.clock,
        )
        self.seen: asyncio.Queue[Event] = asyncio.Queue()
        self.handled: list[int] = []
        self.gate = asyncio.Event()
        self.saved: Mapping[int, SavedSession] | None = None

    async def handle(self, shard_id: int, event: Event) -> None:
        await self.seen.put(event)
        if isinstance(event, MessageDelete):
            await self.gate.wait()
            self.handled.append(int(event.data.id))

    def save(self, sessions: Mapping[int, SavedSession]) -> None:
        self.saved = sessions

    def start(self) -> asyncio.Task[None]:
        return asyncio.create_task(run(self.cluster, self.handle, save=self.save, clock=self.clock))

    async def until(self, kind: type) -> None:
        async with asyncio.timeout(10):
            while not isinstance(await self.seen.get(), kind):
                pass


def deleted(number: int) -> dict[str, str]:
    return {"id": str(number), "channel_id": "1"}


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_ends_the_bot_and_the_next_goes_on_where_it_was(
    gateway: LoopbackGateway, sent: signal.Signals
) -> None:
    bot = Bot(gateway)
    task = bot.start()
    await bot.until(Ready)
    await gateway.connections[0].dispatch("MESSAGE_DELETE", deleted(1))
    await bot.until(MessageDelete)
    os.kill(os.getpid(), sent)
    while bot.saved is None:
        await asyncio.sleep(0)
    assert gateway.connections[0]._socket.close_code == 4000
    assert bot.saved == {0: SavedSession("session", 2, gateway.url)}
    assert not task.done()  # a handler is at work
    bot.gate.set()
    await asyncio.wait_for(task, 10)
    assert bot.handled == [1]
    assert bot.clock.monotonic() == 0
    await gateway.dispatch("MESSAGE_DELETE", deleted(2), None)
    following = Bot(gateway, bot.saved)
    following.gate.set()
    again = following.start()
    await following.until(Resumed)
    again.cancel()
    with pytest.raises(asyncio.CancelledError):
        await again
    assert following.handled == [2]


async def test_without_time_the_sessions_are_kept_all_the_same(gateway: LoopbackGateway) -> None:
    bot = Bot(gateway)
    task = asyncio.create_task(run(bot.cluster, bot.handle, save=bot.save, grace=0))
    await bot.until(Ready)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(task, 10)
    assert bot.saved == {0: SavedSession("session", 1, gateway.url)}
    assert gateway.connections[0]._socket.close_code == 4000


async def test_a_signal_before_the_bot_has_begun_ends_it_too() -> None:
    asked, done = asyncio.Event(), asyncio.Event()

    async def say_nothing(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await done.wait()
        writer.close()

    async def handle(shard_id: int, event: Event) -> None:
        raise AssertionError("nothing has happened")

    async with (
        asyncio.timeout(10),
        await asyncio.start_server(say_nothing, "127.0.0.1", 0) as server,
    ):
        port = server.sockets[0].getsockname()[1]
        cluster = Cluster(TOKEN, intents=Intents.GUILDS, api_url=f"http://127.0.0.1:{port}")
        saved: list[object] = []
        task = asyncio.create_task(run(cluster, handle, save=saved.append))
        await asked.wait()
        os.kill(os.getpid(), signal.SIGTERM)
        await task
        assert saved == []  # what was saved before still holds
        others = [one for one in threading.enumerate() if one is not threading.main_thread()]
        assert all(one.daemon for one in others)  # none that the program's end waits for
        done.set()


async def test_signals_are_given_back_to_who_heard_them(gateway: LoopbackGateway) -> None:
    heard: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: heard.append(number))
    try:
        with pytest.raises(AuthenticationFailed):
            await Bot(gateway, token="wrong").start()
        os.kill(os.getpid(), signal.SIGTERM)
        assert heard == [signal.SIGTERM]
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, print)
        with pytest.raises(AuthenticationFailed):
            await Bot(gateway, token="wrong").start()
        assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL
    finally:
        signal.signal(signal.SIGTERM, before)


async def test_a_handler_that_does_not_end_is_cancelled_in_time(gateway: LoopbackGateway) -> None:
    bot = Bot(gateway)
    task = bot.start()
    await bot.until(Ready)
    await gateway.connections[0].dispatch("MESSAGE_DELETE", deleted(1))
    await bot.until(MessageDelete)
    task.cancel()
    while bot.saved is None:
        await asyncio.sleep(0)
    await bot.clock.advance(5)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert bot.clock.monotonic() == 5
    assert bot.handled == []


async def test_a_save_that_fails_is_logged_and_the_bot_ends(
    gateway: LoopbackGateway, caplog: pytest.LogCaptureFixture
) -> None:
    bot = Bot(gateway)

    def fail(sessions: Mapping[int, SavedSession]) -> None:
        raise OSError("the disk is full")

    bot.save = fail  # type: ignore[method-assign]  # just this bot's
    task = bot.start()
    await bot.until(Ready)
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(task, 10)
    assert "could not be saved" in caplog.text


async def test_what_ends_the_cluster_is_raised(gateway: LoopbackGateway) -> None:
    with pytest.raises(AuthenticationFailed):
        await Bot(gateway, token="wrong").start()
    bot = Bot(gateway)
    task = bot.start()
    await bot.until(Ready)
    await gateway.connections[0].close(4004)
    with pytest.raises(AuthenticationFailed):
        await asyncio.wait_for(task, 10)


async def test_being_cancelled_inside_the_block_keeps_the_sessions(
    gateway: LoopbackGateway,
) -> None:
    bot, ready = Bot(gateway), asyncio.Event()

    async def main() -> None:
        async with bot.cluster:
            async for _, event in bot.cluster:
                if isinstance(event, Ready):
                    ready.set()

    task = asyncio.create_task(main())
    await asyncio.wait_for(ready.wait(), 10)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert gateway.connections[0]._socket.close_code == 4000
    assert bot.cluster.save() == {0: SavedSession("session", 1, gateway.url)}
