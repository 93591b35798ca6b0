"""Asking where the gateway is: what is tried again, what is not, and how long is waited."""

import logging
from collections.abc import AsyncIterator
from http import HTTPStatus

import pytest

from gloam.core import Token
from gloam.gateway import AuthenticationFailed, GatewayError
from gloam.gateway.discovery import ATTEMPTS, discover
from tests.gateway.loopback import TOKEN, HastyClock, LoopbackGateway, loopback_gateway


@pytest.fixture
async def gateway() -> AsyncIterator[LoopbackGateway]:
    async with loopback_gateway() as found:
        yield found


async def test_a_broken_or_busy_discord_is_asked_again(
    gateway: LoopbackGateway, caplog: pytest.LogCaptureFixture
) -> None:
    gateway.refusals = [
        (HTTPStatus.BAD_GATEWAY, {}),
        (HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": "7.5"}),
        (HTTPStatus.TOO_MANY_REQUESTS, {"Retry-After": "soon"}),
        (HTTPStatus.SERVICE_UNAVAILABLE, {}),
    ]
    clock = HastyClock()
    with caplog.at_level(logging.WARNING):
        info = await discover(gateway.api_url, Token(TOKEN), clock)
    assert info.url == gateway.url
    assert 0.5 + 7.5 + 2 + 4 <= clock.monotonic() <= 1 + 7.5 + 4 + 8
    assert len(caplog.records) == 4
    assert TOKEN not in caplog.text


async def test_what_fails_five_times_is_raised(gateway: LoopbackGateway) -> None:
    gateway.refusals = [(HTTPStatus.INTERNAL_SERVER_ERROR, {})] * 9
    with pytest.raises(GatewayError, match="answers 500"):
        await discover(gateway.api_url, Token(TOKEN), HastyClock())
    assert len(gateway.refusals) == 9 - ATTEMPTS


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (HTTPStatus.UNAUTHORIZED, AuthenticationFailed),
        (HTTPStatus.FORBIDDEN, GatewayError),
        (HTTPStatus.NOT_FOUND, GatewayError),
    ],
)
async def test_what_would_be_answered_the_same_way_is_not_asked_again(
    gateway: LoopbackGateway, status: HTTPStatus, kind: type[GatewayError]
) -> None:
    gateway.refusals = [(status, {})]
    clock = HastyClock()
    with pytest.raises(kind):
        await discover(gateway.api_url, Token(TOKEN), clock)
    assert clock.monotonic() == 0
