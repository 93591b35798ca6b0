"""A client, or the session that it was given, that is closed while calls are under way."""

import asyncio

import aiohttp
import pytest

from gloam.core import FakeClock, LocalError
from gloam.http import Client, ConnectionFailed, RequestTimeout
from gloam.http.deadlines import Deadline, Deadlines
from tests.http.loopback import Answer, Server, json, page, request, serving, silence
from tests.http.test_client import TOKEN, client, through


@pytest.mark.parametrize(
    "answer",
    [page("", 503), json({}, 429, {"Retry-After": "5", "X-RateLimit-Scope": "user"})],
    ids=["held back", "waits for its permit"],
)
async def test_closed_while_a_call_waits_for_its_next_attempt(
    server: Server, clock: FakeClock, answer: Answer
) -> None:
    server.answers = [answer]
    http = client(server, clock)
    call = asyncio.create_task(http.send(request()))
    while clock.sleepers == 0:
        await asyncio.sleep(0)
    await http.close()
    with pytest.raises(LocalError, match="closed"):
        await through(clock, call)
    assert len(server.received) == 1


async def test_closed_while_an_answer_is_waited_for(server: Server, clock: FakeClock) -> None:
    server.answers = [silence]
    http = client(server, clock)
    call = asyncio.create_task(http.send(request("POST")))
    await server.arrived.wait()
    await http.close()
    with pytest.raises(ConnectionFailed):
        await through(clock, call)


async def test_a_session_that_is_closed_already(server: Server) -> None:
    session = aiohttp.ClientSession()
    await session.close()
    with pytest.raises(LocalError, match="closed, or the session"):
        await Client(TOKEN, base_url=server.url, session=session).send(request())


async def test_a_call_that_outlasts_its_client_still_ends_in_time(server: Server) -> None:
    """The session is the user's and stays open, so nothing else would end the call."""
    server.answers = [silence]
    async with aiohttp.ClientSession() as session:
        http = Client(TOKEN, base_url=server.url, session=session, timeout=0.05)
        call = asyncio.create_task(http.send(request()))
        await server.arrived.wait()
        await http.close()
        with pytest.raises(RequestTimeout):
            async with asyncio.timeout(5):
                await call


async def test_deadlines_ring_no_more_once_the_last_block_has_ended() -> None:
    deadlines = Deadlines(asyncio.get_running_loop())
    with Deadline(deadlines, 1000.0):
        deadlines.close()
        assert deadlines.alarm_at < float("inf")
    deadlines.close()
    assert deadlines.alarm_at == float("inf")


def test_a_client_goes_from_one_event_loop_to_another() -> None:
    async def call(http: Client) -> None:
        async with serving() as server, http:
            http._base_url = server.url
            await http.send(request())

    http = Client(TOKEN)
    asyncio.run(call(http))
    asyncio.run(call(http))
