"""What a client can be told: proxy, headers, session, times; and that aiohttp adds nothing."""

import asyncio

import aiohttp
import pytest
from msgspec.structs import replace

from gloam.core import FakeClock, Request
from gloam.http import (
    BadRequest,
    Client,
    ConnectionFailed,
    InvalidRequest,
    RateLimited,
    RequestTimeout,
)
from gloam.ratelimiter import NoRateLimiter
from tests.http.loopback import Server, json, page, request, reset, silence
from tests.http.test_client import TOKEN, client, through


async def test_a_proxy_is_gone_through(server: Server) -> None:
    proxy = server.url.removesuffix("/api/v10")
    async with Client(TOKEN, base_url="http://discord.invalid/api/v10", proxy=proxy) as http:
        await http.send(request())
    (got,) = server.received
    assert got.target == "http://discord.invalid/api/v10/things/1"
    assert got.headers["Host"] == "discord.invalid"


async def test_a_proxy_that_is_not_there(clock: FakeClock) -> None:
    http = Client(
        TOKEN, base_url="http://discord.invalid", proxy="http://me:secret@127.0.0.1:1", clock=clock
    )
    async with http:
        with pytest.raises(ConnectionFailed) as caught:
            await through(clock, http.send(request("POST")))
    assert not caught.value.sent
    assert "secret" not in str(caught.value)
    assert clock.monotonic() > 0.5, "nothing was sent, so even a POST is tried again"


async def test_a_proxy_that_refuses(server: Server, clock: FakeClock) -> None:
    """Ours knows no CONNECT, and says so."""
    proxy = server.url.removesuffix("/api/v10")
    async with Client(TOKEN, base_url="https://discord.invalid", proxy=proxy, clock=clock) as http:
        with pytest.raises(ConnectionFailed, match="ClientHttpProxyError") as caught:
            await through(clock, http.send(request("POST")))
    assert not caught.value.sent


async def test_whose_headers_win(server: Server) -> None:
    http = Client(
        TOKEN,
        base_url=server.url,
        user_agent="DiscordBot (mine, 1)",
        default_headers={"x-fleet": "a", "X-Locale": "de", "accept": "application/json"},
    )
    async with http:
        await http.send(request())
        await http.send(replace(request(), headers={"x-LOCALE": "fr", "user-agent": "other"}))
    first, second = (got.headers for got in server.received)
    assert (first["User-Agent"], first["X-Fleet"], first["X-Locale"]) == (
        *("DiscordBot (mine, 1)", "a", "de"),
    )
    assert first.getall("Accept") == ["application/json"]  # type: ignore[attr-defined] # multidict
    assert (second["User-Agent"], second["X-Fleet"], second["X-Locale"]) == ("other", "a", "fr")
    assert second["Authorization"] == f"Bot {TOKEN}"


@pytest.mark.parametrize(
    "headers",
    [
        {"X": "a\r\nEvil: b"},
        {"X y": "a"},
        {"": "a"},
        {"X\n": "a"},
        {"Ü": "a"},
        {"content-length": "5"},
        {"Transfer-Encoding": "chunked"},
    ],
)
async def test_no_header_breaks_the_message(server: Server, headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="header"):
        Client(TOKEN, default_headers=headers)
    async with Client(TOKEN, base_url=server.url) as http:
        with pytest.raises(InvalidRequest, match="header"):
            await http.send(replace(request(), headers=headers))
    assert server.received == []


async def test_a_reason_or_a_query_that_is_no_text_is_the_callers_mistake(server: Server) -> None:
    async with Client(TOKEN, base_url=server.url) as http:
        with pytest.raises(InvalidRequest, match="surrogates"):
            await http.send(replace(request(), reason="half of a pair: \ud83d"))
        with pytest.raises(InvalidRequest, match="surrogates"):
            await http.send(replace(request(), query=(("content", "\ud83d"),)))
    assert server.received == []


@pytest.mark.parametrize("url", ["discord.com/api", "ftp://a", "https://", "https://a?b", "x://a"])
def test_what_cannot_be_a_base_url(url: str) -> None:
    with pytest.raises(ValueError, match="base URL"):
        Client(TOKEN, base_url=url)


def test_what_cannot_be_a_proxy() -> None:
    with pytest.raises(ValueError, match="proxy") as caught:
        Client(TOKEN, proxy="socks5://me:secret@host")
    assert "secret" not in str(caught.value)


async def test_a_session_that_is_given_does_not_change_what_a_call_is(server: Server) -> None:
    server.answers = [json({"code": 1}, 400), json({"name": "lamp"})]
    session = aiohttp.ClientSession(
        raise_for_status=True, timeout=aiohttp.ClientTimeout(total=1e-9), auto_decompress=False
    )
    async with session, Client(TOKEN, base_url=server.url, session=session) as http:
        with pytest.raises(BadRequest):
            await http.send(request())
        assert (await http.send_raw(request())).body == b'{"name":"lamp"}'


@pytest.mark.parametrize("path", ["/a/%7E%2D%41%2f%25", "/a/~-A", "/a/%E2%9C%93:1@me!$&'()*+,;="])
async def test_a_path_is_sent_letter_by_letter(server: Server, path: str) -> None:
    async with Client(TOKEN, base_url=server.url) as http:
        await http.send(Request(method="GET", path=path, route=path, query=(("q", "~/%41"),)))
    assert server.received[0].target == f"/api/v10{path}?q=~%2F%2541"


async def test_any_path_can_be_asked_for(server: Server) -> None:
    server.answers = [page("a,b", 200, {"X-Kind": "csv"})]
    async with Client(TOKEN, base_url=server.url) as http:
        wanted: Request[bytes] = Request(
            method="GET", path="/not/known", route="/not/known", result=bytes
        )
        assert await http.send(wanted) == b"a,b"
        assert (await http.send_raw(wanted)).headers["x-kind"] == "csv"


async def test_answers_of_other_statuses(server: Server) -> None:
    server.answers = [json({"retry": 1}, 202), page("", 204), json({"a": 1})]
    wanted: Request[object] = replace(
        request(result=dict[str, int]), results=((202, dict[str, str | int]), (204, None))
    )
    async with Client(TOKEN, base_url=server.url) as http:
        assert await http.send(wanted) == {"retry": 1}
        assert await http.send(wanted) is None
        assert await http.send(wanted) == {"a": 1}


async def test_a_kept_connection_that_breaks_is_no_hidden_repeat(
    server: Server, clock: FakeClock
) -> None:
    """aiohttp would send an idempotent request twice, and the limiter would count one."""
    server.answers = [json({}), reset, json({})]
    async with client(server, clock) as http:
        await http.send(request())
        call = asyncio.create_task(http.send(request("PUT")))
        server.arrived.clear()
        await server.arrived.wait()
        await clock.settle()
        while clock.sleepers == 0:  # until the break has come through
            await asyncio.sleep(0)
        assert len(server.received) == 2
        await through(clock, call)
    assert len(server.received) == 3


async def test_times_of_one_call(server: Server, clock: FakeClock) -> None:
    server.answers = [silence]
    async with client(server, clock, timeout=None) as http:
        with pytest.raises(RequestTimeout, match="within 3 s"):
            await through(clock, http.send(request(), timeout=3.0))
        assert clock.monotonic() == 3.0
        server.answers = [json({}, 429, {"Retry-After": "50"})]
        with pytest.raises(RateLimited, match="within 2 s"):
            await through(clock, http.send_raw(request(), permit_timeout=2.0))
    assert clock.monotonic() == 3.0, "that it is too long is known at once"


async def test_a_server_that_limits_for_a_fleet(server: Server, clock: FakeClock) -> None:
    """Its base URL is one's own and it does the waiting: nothing is held back here."""
    limiter = NoRateLimiter(clock=clock)
    headers = {
        "X-RateLimit-Bucket": "A",
        "X-RateLimit-Limit": "1",
        "X-RateLimit-Remaining": "0",
        "X-RateLimit-Reset-After": "900",
    }
    server.answers = [json({}, headers=headers)]
    async with Client(TOKEN, base_url=server.url, ratelimiter=limiter, clock=clock) as http:
        assert http.ratelimiter is limiter
        for _ in range(60):
            await http.send(request())
    assert (len(server.received), clock.monotonic()) == (60, 0.0)
