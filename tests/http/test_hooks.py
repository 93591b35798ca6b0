"""What hooks are told, in which order, and that their faults harm nobody."""

import asyncio
import logging
from typing import TypeVar

import pytest

from gloam.core import FakeClock, Request
from gloam.http import Client, ConnectionFailed, Hooks, HTTPError, RequestTimeout
from tests.http.loopback import Server, json, page, request, reset, silence
from tests.http.test_client import TOKEN, through

T = TypeVar("T")


class Diary(Hooks):
    def __init__(self) -> None:
        self.said: list[tuple[object, ...]] = []

    def started(self, request: Request[T]) -> None:
        self.said.append(("started", request.path))

    def limited(self, request: Request[T], seconds: float) -> None:
        self.said.append(("limited", seconds))

    def retried(
        self, request: Request[T], error: HTTPError | ConnectionFailed, seconds: float
    ) -> None:
        self.said.append(("retried", getattr(error, "status", None), seconds > 0))

    def finished(
        self,
        request: Request[T],
        seconds: float,
        *,
        status: int | None,
        error: BaseException | None,
    ) -> None:
        self.said.append(("finished", status, type(error).__name__ if error else None))
        self.seconds = seconds


class Half(Hooks):
    """Wants to know of one thing only."""

    def __init__(self) -> None:
        self.count = 0

    def started(self, request: Request[T]) -> None:
        self.count += 1


class Broken(Hooks):
    def started(self, request: Request[T]) -> None:
        raise RuntimeError("no metrics today")

    def finished(
        self,
        request: Request[T],
        seconds: float,
        *,
        status: int | None,
        error: BaseException | None,
    ) -> None:
        raise RuntimeError("none at all")


def client(server: Server, clock: FakeClock, hooks: Hooks) -> Client:
    return Client(TOKEN, base_url=server.url, clock=clock, hooks=hooks, timeout=30.0)


async def test_a_call_from_its_start_to_its_end(server: Server, clock: FakeClock) -> None:
    diary = Diary()
    server.answers = [
        json({"retry_after": 2.0}, 429, {"X-RateLimit-Scope": "user"}),
        page("", 502),
        reset,
        json({}),
    ]
    async with client(server, clock, diary) as http:
        await through(clock, http.send(request()))
    assert diary.said == [
        ("started", "/things/1"),
        ("retried", 429, False),
        ("limited", pytest.approx(2.0, abs=0.01)),
        ("retried", 502, True),
        ("retried", None, True),
        ("finished", 200, None),
    ]
    assert diary.seconds == clock.monotonic()


async def test_how_calls_end(server: Server, clock: FakeClock) -> None:
    diary = Diary()
    server.answers = [json({}, 404), silence]
    async with client(server, clock, diary) as http:
        with pytest.raises(HTTPError):
            await http.send(request())
        with pytest.raises(RequestTimeout):
            await through(clock, http.send(request()))
        server.arrived.clear()
        call = asyncio.create_task(http.send(request()))
        await server.arrived.wait()
        call.cancel()
        await asyncio.wait([call])
    assert [said for said in diary.said if said[0] == "finished"] == [
        ("finished", 404, "NotFound"),
        ("finished", None, "RequestTimeout"),
        ("finished", None, "CancelledError"),
    ]


async def test_hooks_may_be_partial(server: Server, clock: FakeClock) -> None:
    half = Half()
    async with client(server, clock, half) as http:
        await http.send(request())
    assert half.count == 1


async def test_a_hook_that_fails_harms_no_call(
    server: Server, clock: FakeClock, caplog: pytest.LogCaptureFixture
) -> None:
    async with client(server, clock, Broken()) as http:
        with caplog.at_level(logging.ERROR, "gloam.http"):
            assert (await http.send_raw(request())).status == 200
    assert [record.getMessage() for record in caplog.records] == [
        "the hook 'started' has failed for GET /things/{id}",
        "the hook 'finished' has failed for GET /things/{id}",
    ]
