"""The scene that most tests of the simulator begin with."""

from collections.abc import AsyncIterator

import aiohttp
import pytest

from gloam.core import FakeClock
from gloam.simulator import Limits, Simulator
from tests.simulator.scene import Scene


@pytest.fixture
def clock() -> FakeClock:
    """The time of the simulated Discord; it stands still unless a test moves it."""
    return FakeClock()


@pytest.fixture
async def scene(clock: FakeClock) -> AsyncIterator[Scene]:
    """A bot that owns a guild, a person in it, and nobody who limits them."""
    async with (
        Simulator(limits=Limits.OFF, clock=clock) as discord,
        aiohttp.ClientSession() as session,
    ):
        yield Scene(discord, session)
