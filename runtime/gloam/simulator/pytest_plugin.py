"""The pytest plugin: the fixture `discord`, a local Discord for each test.

Installed with gloam, it is there without being asked for; `-p no:gloam` leaves it out. The fixture
needs pytest-asyncio, in either mode, and is not there without it; in the strict mode, which is the
default, an async test that uses the fixture is run as if it were marked `asyncio`. A marker tells
how the Discord of a test should be::

    @pytest.mark.discord(limits="strict", seed=7)
    async def test_patience(discord: Discord) -> None: ...

When a test fails, its report shows what went over the wire.
"""

import inspect
from collections.abc import Generator, Sequence
from importlib import import_module
from typing import Final, TypeAlias

import pytest

from gloam.simulator.kit import Discord

Made: TypeAlias = pytest.Item | pytest.Collector | Sequence[pytest.Item | pytest.Collector] | None
"""What pytest makes of a name in a test file."""

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


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_pycollect_makeitem(
    collector: pytest.Module | pytest.Class,
) -> Generator[None, Made, Made]:
    """Mark async tests that use the fixture, before pytest-asyncio looks for its marks."""
    made = yield
    if collector.config.pluginmanager.hasplugin("asyncio"):
        for item in made if isinstance(made, Sequence) else [made]:
            if isinstance(item, pytest.Function) and _is_ours(item):
                item.add_marker(pytest.mark.asyncio)
    return made


def _is_ours(item: pytest.Function) -> bool:
    """Whether a test awaits our fixture, and nobody has said yet who runs it."""
    return (
        "discord" in item.fixturenames
        and inspect.iscoroutinefunction(item.obj)
        and not any(map(item.get_closest_marker, ("asyncio", "anyio")))
    )


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
