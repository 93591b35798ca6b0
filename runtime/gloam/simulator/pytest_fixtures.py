"""The fixtures of the pytest plugin; `pytest_plugin` registers them if pytest-asyncio is there."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from gloam.simulator.kit import Discord
from gloam.simulator.limits import Limits
from gloam.simulator.pytest_plugin import STASHED


@pytest_asyncio.fixture(name="discord")
async def discord_of_a_test(request: pytest.FixtureRequest) -> AsyncIterator[Discord]:
    """A local Discord of one's own, that lives as long as the test; the marker `discord` tells how
    it should be.
    """
    marker = request.node.get_closest_marker("discord")
    wishes = dict(marker.kwargs) if marker is not None else {}
    scenario = wishes.pop("scenario", None)
    wishes["limits"] = Limits(wishes.get("limits", Limits.NORMAL))
    async with Discord(**wishes) as discord:
        request.node.stash[STASHED] = discord
        if scenario is not None:
            discord.load(request.path.parent / scenario)
        yield discord
