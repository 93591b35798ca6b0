"""The page about testing one's bot: its Python blocks are test modules, and pytest runs them."""

import msgspec
import pytest
import yaml

from gloam.core import FakeClock
from gloam.simulator.scenario import Scenario, perform
from gloam.simulator.world import World
from tests.docs.test_documents import ROOT, blocks

BLOCKS = list(blocks((ROOT / "docs" / "testing.md").read_text("utf-8")))
MODULES = [block.text for block in BLOCKS if block.language == "python"]


def test_the_tests_of_the_page_pass(pytester: pytest.Pytester) -> None:
    pytester.makeini("[pytest]\nasyncio_default_fixture_loop_scope = function\n")
    bot = (ROOT / "examples" / "ping_bot.py").read_text("utf-8")
    (pytester.path / "ping_bot.py").write_text(bot, "utf-8")
    for number, module in enumerate(MODULES):
        (pytester.path / f"test_block_{number}.py").write_text(module, "utf-8")
    result = pytester.runpytest_inprocess()
    result.assert_outcomes(passed=sum(module.count("async def test_") for module in MODULES))


def test_a_bot_is_tested_in_ten_lines() -> None:
    _, _, test = MODULES[0].partition("async def test_")
    assert 0 < len(test.splitlines()) <= 10


def test_the_scenario_of_the_page_is_one() -> None:
    [text] = [block.text for block in BLOCKS if block.language == "yaml"]
    cast = perform(msgspec.convert(yaml.safe_load(text), Scenario), World(FakeClock()))
    assert set(cast.channels) == {"general", "Home/general", "lounge", "Home/lounge"}
