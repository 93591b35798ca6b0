"""The client against a real server: what it sends, what answers become, when it tries again."""

import asyncio
from collections.abc import Awaitable
from typing import TypeVar

import aiohttp
import pytest
from msgspec import UNSET, Struct, UnsetType

from gloam.core import DecodeError, FakeClock, LocalError, Request
from gloam.http import (
    BadRequest,
    Client,
    ConnectionFailed,
    FieldError,
    Forbidden,
    HTTPError,
    InvalidRequest,
    NotFound,
    RateLimited,
    RequestTimeout,
    ServerError,
    Undecodable,
)
from gloam.models import AllowedMentions, JsonErrorCode
from gloam.ratelimiter import NoRateLimiter
from tests.http.loopback import Answer, Server, json, page, request, reset, silence, truncated

T = TypeVar("T")

TOKEN = "MTIzNDU2.secret.part"


class Thing(Struct, frozen=True):
    name: str
    size: int = 0


class Message(Struct, frozen=True):
    content: str
    nonce: str | UnsetType = UNSET
    enforce_nonce: bool | UnsetType = UNSET
    allowed_mentions: AllowedMentions | UnsetType = UNSET


class Post(Struct, frozen=True):
    message: Message


async def through(clock: FakeClock, work: Awaitable[T]) -> T:
    """What the work gives, with the clock moved on whenever it waits."""
    task = asyncio.ensure_future(work)
    while not task.done():
        # Sockets need real turns of the loop; the fake time moves only while nothing else happens.
        await asyncio.wait([task], timeout=0.02)
        if not task.done() and (at := clock.next_deadline) is not None:
            await clock.advance(max(at - clock.monotonic(), 0.0))
    return task.result()


def client(server: Server, clock: FakeClock, **options: float | None) -> Client:
    return Client(
        TOKEN,
        base_url=server.url,
        clock=clock,
        timeout=options.get("timeout"),
        permit_timeout=options.get("permit_timeout"),
    )


async def test_a_request_is_sent_and_its_answer_decoded(server: Server, clock: FakeClock) -> None:
    server.answers = [json({"name": "lamp", "size": "3"})]
    wanted: Request[Thing] = Request(
        method="POST",
        path="/things/1",
        route="/things/{id}",
        query=(("q", "a b&c=ü+"), ("q", "2")),
        body=Thing("lämp"),
        result=Thing,
        reason="spring cleaning, 100 % ✓",
        headers={"X-More": "yes"},
    )
    async with client(server, clock) as http:
        assert await http.send(wanted) == Thing("lamp", 3)
    (got,) = server.received
    assert got.method == "POST"
    assert got.target == "/api/v10/things/1?q=a%20b%26c%3D%C3%BC%2B&q=2"
    assert got.body == '{"name":"lämp","size":0}'.encode()
    assert got.headers["Authorization"] == f"Bot {TOKEN}"
    assert got.headers["Content-Type"] == "application/json"
    assert got.headers["X-Audit-Log-Reason"] == "spring%20cleaning%2C%20100%20%25%20%E2%9C%93"
    assert got.headers["X-More"] == "yes"
    assert got.headers["User-Agent"].startswith("DiscordBot (https://")


async def test_a_path_keeps_what_is_encoded(server: Server, clock: FakeClock) -> None:
    async with client(server, clock) as http:
        await http.send(request("PUT", "/reactions/%F0%9F%94%A5%2F/@me"))
    assert server.received[0].target == "/api/v10/reactions/%F0%9F%94%A5%2F/@me"
    assert "Content-Type" not in server.received[0].headers


async def test_a_raw_answer(server: Server, clock: FakeClock) -> None:
    server.answers = [json({"name": "lamp"}, headers={"X-Kind": "a"})]
    async with client(server, clock) as http:
        raw = await http.send_raw(request())
    assert (raw.status, raw.headers["x-kind"], raw.body) == (200, "a", b'{"name":"lamp"}')
    assert raw.decode(Thing) == Thing("lamp")


async def test_an_empty_answer(server: Server, clock: FakeClock) -> None:
    server.answers = [page("", 204)]
    async with client(server, clock) as http:
        assert await http.send(request("DELETE")) is None
        assert await http.send(request(result=Thing | None)) is None


async def test_an_answer_that_does_not_fit(server: Server, clock: FakeClock) -> None:
    server.answers = [json([1, 2])]
    async with client(server, clock) as http:
        with pytest.raises(Undecodable) as caught:
            await http.send(request(result=Thing))
    error = caught.value
    assert isinstance(error, DecodeError)
    assert (error.status, error.body, error.raw) == (200, b"[1,2]", b"[1,2]")


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequest),
        (403, Forbidden),
        (404, NotFound),
        (405, HTTPError),
        (302, HTTPError),
        (501, ServerError),
    ],
)
async def test_errors_by_status(
    server: Server, clock: FakeClock, status: int, kind: type[HTTPError]
) -> None:
    body = {"code": 50013, "message": "Missing Permissions"}
    server.answers = [json(body, status, {"Location": "/elsewhere"} if status == 302 else None)]
    sent = request("POST")
    async with client(server, clock) as http:
        with pytest.raises(HTTPError) as caught:
            await http.send(sent)
    error = caught.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, 50013, "Missing Permissions")
    assert error.code is JsonErrorCode.MISSING_PERMISSIONS
    assert error.request is sent
    assert "Missing Permissions" in str(error)
    assert len(server.received) == 1


async def test_field_errors(server: Server, clock: FakeClock) -> None:
    errors = {"embeds": {"0": {"title": {"_errors": [{"code": "LONG", "message": "Too long"}]}}}}
    server.answers = [json({"code": 50035, "message": "Invalid", "errors": errors}, 400)]
    async with client(server, clock) as http:
        with pytest.raises(BadRequest, match=r"embeds\[0\]\.title: Too long") as caught:
            await http.send(request("POST"))
    assert caught.value.fields == (FieldError("embeds[0].title", "LONG", "Too long"),)


async def test_a_page_of_html_keeps_its_status(server: Server, clock: FakeClock) -> None:
    server.answers = [page("<h1>Bad gateway</h1>", 502)]
    async with client(server, clock) as http:
        with pytest.raises(ServerError) as caught:
            await http.send(request("POST"))
    assert (caught.value.status, caught.value.code) == (502, 0)
    assert b"Bad gateway" in caught.value.body


@pytest.mark.parametrize("fault", [page("", 500), json({}, 503), reset, truncated])
async def test_faults_are_tried_again(server: Server, clock: FakeClock, fault: Answer) -> None:
    server.answers = [fault, fault, json({"name": "lamp"})]
    async with client(server, clock) as http:
        assert await through(clock, http.send(request(result=Thing))) == Thing("lamp")
    assert len(server.received) == 3
    assert 0.75 <= clock.monotonic() <= 1.5


async def test_a_fault_that_stays_is_an_error_in_the_end(server: Server, clock: FakeClock) -> None:
    server.answers = [page("", 503)]
    async with client(server, clock) as http:
        with pytest.raises(ServerError):
            await through(clock, http.send(request("PUT")))
    assert len(server.received) == 5


@pytest.mark.parametrize("fault", [page("", 500), reset, truncated])
async def test_what_could_act_twice_is_sent_once(
    server: Server, clock: FakeClock, fault: Answer
) -> None:
    server.answers = [fault]
    async with client(server, clock) as http:
        with pytest.raises((ServerError, ConnectionFailed)):
            await http.send(request("POST", body=Message("hi", nonce="1")))
    assert len(server.received) == 1


async def test_an_enforced_nonce_may_be_sent_again(server: Server, clock: FakeClock) -> None:
    server.answers = [reset, json({})]
    message = Message("hi", nonce="1", enforce_nonce=True)
    async with client(server, clock) as http:
        await through(clock, http.send(request("POST", body=message)))
    assert len(server.received) == 2


async def test_whom_nobody_hears_may_speak_again(clock: FakeClock) -> None:
    async with Client(TOKEN, base_url="http://127.0.0.1:1", clock=clock, timeout=None) as http:
        with pytest.raises(ConnectionFailed) as caught:
            await through(clock, http.send(request("POST")))
    assert not caught.value.sent
    assert clock.monotonic() > 0.5


async def test_refusals_are_waited_out(server: Server, clock: FakeClock) -> None:
    headers = {"Retry-After": "3", "X-RateLimit-Scope": "user"}
    refusal = json({"message": "slow", "retry_after": 2.5, "global": False}, 429, headers)
    server.answers = [refusal] * 7 + [json({})]
    async with client(server, clock) as http:
        await through(clock, http.send(request("POST")))
    assert len(server.received) == 8
    assert clock.monotonic() == pytest.approx(7 * 2.5, abs=0.1)


async def test_buckets_are_heeded(server: Server, clock: FakeClock) -> None:
    headers = {
        "X-RateLimit-Limit": "1",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": "5",
        "X-RateLimit-Bucket": "A",
    }
    server.answers = [json({}, headers=headers)]
    async with client(server, clock) as http:
        await http.send(request())
        await through(clock, http.send(request()))
    assert clock.monotonic() >= 5


async def test_patience_has_an_end(server: Server, clock: FakeClock) -> None:
    server.answers = [json({"retry_after": 60, "message": "slow"}, 429, {"Retry-After": "60"})]
    async with client(server, clock, permit_timeout=10) as http:
        with pytest.raises(RateLimited, match=r"within 10 s, but in 60\.0 s at the earl") as caught:
            await http.send(request())
    assert caught.value.message == "slow"
    assert clock.monotonic() == 0, "it is known at once"


async def test_patience_has_an_end_that_nobody_could_foresee(
    server: Server, clock: FakeClock
) -> None:
    server.answers = [silence]
    async with client(server, clock, permit_timeout=10) as http:
        probe = asyncio.create_task(http.send(request()))
        await server.arrived.wait()
        with pytest.raises(RateLimited, match=r"no permit within 10 s$"):
            await through(clock, http.send(request()))
        assert clock.monotonic() == 10
        probe.cancel()


async def test_the_timeout_covers_the_whole_call(server: Server, clock: FakeClock) -> None:
    server.answers = [page("", 503), silence]
    async with client(server, clock, timeout=4.0) as http:
        with pytest.raises(RequestTimeout, match="no answer within 4 s"):
            await through(clock, http.send(request()))
    assert clock.monotonic() == pytest.approx(4.0)


async def test_who_is_cancelled_leaves_no_one_waiting(server: Server, clock: FakeClock) -> None:
    server.answers = [silence, json({})]
    async with client(server, clock) as http:
        first = asyncio.create_task(http.send(request()))
        await server.arrived.wait()
        second = asyncio.create_task(http.send(request()))
        await asyncio.sleep(0)
        first.cancel()
        await second
    assert first.cancelled()


@pytest.mark.parametrize(
    "path",
    [
        "things",
        "@evil.example/",
        "/a b",
        "/a?b=c",
        "/a#b",
        "/ü",
        "/../a",
        "/%2e%2E/a",
        "/..",
        "/a\\..\\..\\b",
        "/a%5C..",
    ],
)
async def test_a_path_that_leads_elsewhere_is_not_sent(
    server: Server, clock: FakeClock, path: str
) -> None:
    async with client(server, clock) as http:
        with pytest.raises(InvalidRequest):
            await http.send(request(path=path))
    assert server.received == []


async def test_a_client_closes(server: Server, clock: FakeClock) -> None:
    http = client(server, clock)
    async with http:
        await http.send(request())
    with pytest.raises(LocalError, match="closed"):
        await http.send(request())
    async with http:
        await http.send(request())


async def test_a_session_that_is_given_stays_open(server: Server) -> None:
    async with aiohttp.ClientSession() as session:
        async with Client(TOKEN, base_url=server.url, session=session) as http:
            await http.send(request())
        assert not session.closed


def test_what_cannot_be_a_client() -> None:
    with pytest.raises(ValueError, match="https://"):
        Client(TOKEN, base_url="discord.com/api")
    with pytest.raises(ValueError, match="token"):
        Client("")


async def test_default_mentions_fill_what_is_left_out(server: Server) -> None:
    nobody = AllowedMentions(parse=[])
    everybody = AllowedMentions(replied_user=True)
    bodies: list[object] = [
        Message("hi"),
        Message("hi", allowed_mentions=everybody),
        Post(Message("hi")),
        Thing("lamp"),
    ]
    async with Client(
        TOKEN, base_url=server.url, default_allowed_mentions=nobody, ratelimiter=NoRateLimiter()
    ) as http:
        for body in bodies:
            await http.send(request("POST", body=body))
    assert [got.body for got in server.received] == [
        b'{"content":"hi","allowed_mentions":{"parse":[]}}',
        b'{"content":"hi","allowed_mentions":{"replied_user":true}}',
        b'{"message":{"content":"hi","allowed_mentions":{"parse":[]}}}',
        b'{"name":"lamp","size":0}',
    ]
