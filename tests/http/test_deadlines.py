"""Many timeouts with one alarm: who is cancelled, who is not, and that nothing stays behind."""

import asyncio

import pytest

from gloam.core import LocalError
from gloam.http import Client, RequestTimeout
from gloam.http.deadlines import Deadline, Deadlines
from tests.http.loopback import Server, json, request, silence
from tests.http.test_client import TOKEN

AT_ONCE = 0.0
LATER = 0.01
NEVER = 10_000.0


class CountingLoop:
    """The running loop, which counts the alarms that are set."""

    def __init__(self) -> None:
        self.loop = asyncio.get_running_loop()
        self.alarms = 0
        call_at = self.loop.call_at

        def counted(*arguments: object, **options: object) -> asyncio.TimerHandle:
            self.alarms += 1
            return call_at(*arguments, **options)  # type: ignore[arg-type] # handed on

        self.loop.call_at = counted  # type: ignore[method-assign] # at the edge


async def forever() -> None:
    await asyncio.Event().wait()


@pytest.mark.parametrize("seconds", [AT_ONCE, LATER, -1.0])
async def test_a_block_that_takes_too_long_is_ended(seconds: float) -> None:
    deadlines = Deadlines(asyncio.get_running_loop())
    with pytest.raises(TimeoutError), Deadline(deadlines, seconds):
        await forever()
    task = asyncio.current_task()
    assert task is not None
    assert task.cancelling() == 0
    await asyncio.sleep(0)  # nothing is left to cancel this


async def test_one_alarm_is_enough() -> None:
    counting = CountingLoop()
    deadlines = Deadlines(counting.loop)
    for _ in range(50):
        with Deadline(deadlines, NEVER):
            pass
    assert counting.alarms == 1
    with Deadline(deadlines, NEVER / 2):
        pass
    assert counting.alarms == 2
    deadlines.close()


async def test_each_has_its_own_end() -> None:
    deadlines = Deadlines(asyncio.get_running_loop())
    ended: list[str] = []

    async def work(name: str, seconds: float) -> None:
        with pytest.raises(TimeoutError), Deadline(deadlines, seconds):
            await forever()
        ended.append(name)

    patient = asyncio.create_task(work("patient", NEVER))
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(work("second", 2 * LATER))
        tasks.create_task(work("first", LATER))
    assert ended == ["first", "second"]
    assert not patient.done()
    patient.cancel()
    await asyncio.wait([patient])
    assert patient.cancelled()
    deadlines.close()


async def test_a_cancellation_of_somebody_else_stays_one() -> None:
    deadlines = Deadlines(asyncio.get_running_loop())
    begun = asyncio.Event()

    async def work() -> None:
        with Deadline(deadlines, AT_ONCE):
            begun.set()
            await forever()

    task = asyncio.create_task(work())
    await begun.wait()
    while task.cancelling() == 0:  # until the alarm has rung
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    assert task.cancelled()


async def test_an_error_of_the_block_is_its_own() -> None:
    deadlines = Deadlines(asyncio.get_running_loop())
    with pytest.raises(KeyError), Deadline(deadlines, NEVER):
        raise KeyError
    deadlines.close()


async def test_a_call_on_a_real_clock(server: Server) -> None:
    server.answers = [silence, json({})]
    async with Client(TOKEN, base_url=server.url, timeout=LATER) as http:
        with pytest.raises(RequestTimeout, match=r"within 0\.01 s"):
            await http.send(request())
        await http.send(request(), timeout=None)
        await http.send(request(), timeout=NEVER)


def test_another_event_loop_is_told_to_close_the_client_first() -> None:
    async def begin() -> Deadlines:
        return Deadlines(asyncio.get_running_loop())

    async def go_on(deadlines: Deadlines) -> None:
        with Deadline(deadlines, NEVER):
            raise AssertionError

    deadlines = asyncio.run(begin())
    with pytest.raises(LocalError, match="close it"):
        asyncio.run(go_on(deadlines))
