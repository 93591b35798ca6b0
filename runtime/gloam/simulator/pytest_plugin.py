"""The pytest plugin: the fixture `discord`, a local Discord for each test.

Installed with gloam, it is there without being asked for; `-p no:gloam` leaves it out. The fixture
needs pytest-asyncio, in either mode, and is not there without it. A marker tells how the Discord of
a test should be::

    @pytest.mark.discord(limits="strict", seed=7)
    async def test_patience(discord: Discord) -> None: ...

When a test fails, its report shows what went over the wire.
"""

from collections.abc import Generator
from importlib import import_module
from typing import Final

import pytest

from gloam.simulator.kit import Discord

STASHED: Final = pytest.StashKey[Discord]()
"""Where a test keeps its Discord."""

_MARKER: Final = (
    "discord(limits='normal', scenario=None, seed=0, heartbeat_interval=41.25, max_concurrency=1): "
    "how the Discord of a test should be; a scenario's path is relative to the file of the test"
)


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker, and the fixture if there is something to run it."""
    config.addinivalue_line("markers", _MARKER)
    if config.pluginmanager.hasplugin("asyncio"):
        fixtures = import_module("gloam.simulator.pytest_fixtures")
        config.pluginmanager.register(fixtures, "gloam-fixtures")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the wire log to the report of a test that failed."""
    report = yield
    discord = item.stash.get(STASHED, None)
    if report.failed and discord is not None and discord.wire.entries:
        report.sections.append(("Discord's wire", discord.wire.render()))
    return report
