"""The token: how it is sent, when it is not, what a 401 does to it, and that nothing shows it."""

import asyncio
from collections.abc import Sequence

import aiohttp
import pytest

from gloam.core import FakeClock, GloamError, Request
from gloam.http import Client, Unauthenticated, Unauthorized
from tests.http.loopback import Answer, Server, json, page, request, reset, truncated
from tests.http.test_client import TOKEN, Thing, client


@pytest.mark.parametrize(
    ("token", "sent"),
    [("x", "Bot x"), ("Bot x", "Bot x"), ("Bearer x", "Bearer x")],
)
async def test_the_kind_of_token(server: Server, token: str, sent: str) -> None:
    async with Client(token, base_url=server.url) as http:
        await http.send(request())
    assert server.received[0].headers["Authorization"] == sent


async def test_paths_with_a_token_of_their_own_go_without(server: Server) -> None:
    hook: Request[None] = Request(
        method="POST", path="/h/1/t", route="/h/{id}/{token}", authorized=False
    )
    async with Client(None, base_url=server.url) as http:
        await http.send(hook)
        with pytest.raises(Unauthenticated, match="needs a token"):
            await http.send(request())
    (got,) = server.received
    assert "Authorization" not in got.headers


async def test_a_refused_token_is_not_used_again(server: Server, clock: FakeClock) -> None:
    server.answers = [json({"code": 0, "message": "401: Unauthorized"}, 401), json({})]
    hook: Request[None] = Request(method="POST", path="/h", route="/h", authorized=False)
    async with client(server, clock) as http:
        with pytest.raises(Unauthorized):
            await http.send(request())
        with pytest.raises(Unauthenticated, match="replace_token"):
            await http.send(request())
        assert len(server.received) == 1
        await http.send(hook)
        http.replace_token("another")
        await http.send(request())
    assert server.received[-1].headers["Authorization"] == "Bot another"


async def test_those_who_queue_learn_that_the_token_is_refused(
    server: Server, clock: FakeClock
) -> None:
    server.answers = [json({}, 401)]
    async with client(server, clock) as http:
        results = await asyncio.gather(
            *(http.send(request()) for _ in range(5)), return_exceptions=True
        )
    assert len(server.received) == 1
    assert sorted(type(result).__name__ for result in results) == [
        *["Unauthenticated"] * 4,
        "Unauthorized",
    ]


async def test_a_late_401_does_not_harm_the_new_token(server: Server, clock: FakeClock) -> None:
    gate = asyncio.Event()
    refusal = json({}, 401)

    async def late(sent: aiohttp.web.Request) -> aiohttp.web.StreamResponse:
        await gate.wait()
        return await refusal(sent)

    server.answers = [late, json({})]
    async with client(server, clock) as http:
        old = asyncio.create_task(http.send(request()))
        await server.arrived.wait()
        http.replace_token("another")
        gate.set()
        with pytest.raises(Unauthorized):
            await old
        await http.send(request())


async def test_no_error_shows_a_token(server: Server, clock: FakeClock) -> None:
    hook: Request[object] = Request(
        method="POST",
        path="/webhooks/1/hooksecret",
        route="/webhooks/{id}/{webhook_token}",
        authorized=False,
        result=Thing,
    )
    shown: list[str] = []
    answers: Sequence[Answer] = [json([]), json({}, 401), page("x", 418), reset, truncated]
    for answer in answers:
        for sent in (hook, request("POST", result=Thing)):
            server.answers = [answer]
            async with client(server, clock) as http:
                with pytest.raises(GloamError) as caught:
                    await http.send(sent)
                shown.append(repr(vars(http)))
            shown += [str(caught.value), repr(caught.value), repr(vars(caught.value))]
            assert caught.value.__suppress_context__ or caught.value.__cause__ is None
    assert not any(secret in text for text in shown for secret in (TOKEN, "hooksecret"))
