"""A client can be told to look at every request before it is sent."""

import pytest

from gloam.core import File, Request
from gloam.http import Client
from gloam.models import AllowedMentions
from gloam.models.ids import ChannelId
from gloam.ratelimiter import InProcessRateLimiter
from gloam.routes import channels
from gloam.toolbox import LimitsExceeded, limits
from tests.http.loopback import Server, json, request
from tests.http.test_client import TOKEN

CHANNEL = ChannelId(5)


async def test_what_discord_would_refuse_is_not_sent(server: Server) -> None:
    limiter = InProcessRateLimiter()
    http = Client(TOKEN, base_url=server.url, validate=limits.require, ratelimiter=limiter)
    async with http:
        for send in (http.send, http.send_raw):
            with pytest.raises(LimitsExceeded, match="content: at most 2,000 characters") as caught:
                await send(channels.create_message(CHANNEL, content="a" * 2_001))
            assert caught.value.violations[0].limit == 2_000
        with pytest.raises(LimitsExceeded, match="limit"):
            await anext(http.paginate(channels.list_messages(CHANNEL, limit=101)))
        pictures = [File(filename=f"{number}.png", source=b"") for number in range(11)]
        with pytest.raises(LimitsExceeded, match="files"):
            await http.send(channels.create_message(CHANNEL, files=pictures))
    assert server.received == []
    assert limiter.waiting == 0


async def test_what_is_right_is_sent(server: Server) -> None:
    async with Client(TOKEN, base_url=server.url, validate=limits.require) as http:
        await http.send_raw(channels.create_message(CHANNEL, content="a" * 2_000))
    assert len(server.received) == 1


async def test_it_sees_what_would_be_sent(server: Server) -> None:
    """The client's defaults are in it, and each call is looked at once, whatever its attempts."""
    nobody = AllowedMentions(parse=[])
    seen: list[Request[object]] = []
    server.answers = [json({"message": "", "retry_after": 0, "global": False}, 429), json({})]
    http = Client(TOKEN, base_url=server.url, validate=seen.append, default_allowed_mentions=nobody)
    async with http:
        await http.send_raw(channels.create_message(CHANNEL, content="hello"))
    (only,) = seen
    assert getattr(only.body, "allowed_mentions", None) == nobody
    assert len(server.received) == 2


async def test_its_error_is_the_callers(server: Server) -> None:
    def refuse(request: Request[object]) -> None:
        raise PermissionError(request.path)

    async with Client(TOKEN, base_url=server.url, validate=refuse) as http:
        with pytest.raises(PermissionError, match=request().path):
            await http.send(request())
    assert server.received == []
