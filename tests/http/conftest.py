"""A server and a clock for each test."""

from collections.abc import AsyncIterator

import pytest

from gloam.core import FakeClock
from tests.http.loopback import Server, serving


@pytest.fixture
async def server() -> AsyncIterator[Server]:
    async with serving() as server:
        yield server


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()
