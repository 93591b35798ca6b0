"""The page of what is simulated says what is so, and what is not simulated says its name."""

from pathlib import Path

import pytest

from gloam.routes import ROUTES
from gloam.simulator.operations import page
from gloam.simulator.rest.handlers import HANDLERS
from tests.simulator.scene import Scene

PAGE = Path(__file__).parents[2] / "docs" / "simulator.md"


def test_the_page_is_what_the_program_prints() -> None:
    hint = "run `python -m gloam.simulator.operations > docs/simulator.md`"
    assert PAGE.read_text(encoding="utf-8") == page(), hint


def test_most_is_simulated() -> None:
    assert len(HANDLERS) >= 200


@pytest.mark.parametrize("operation", sorted(set(ROUTES) - set(HANDLERS)))
async def test_what_is_not_simulated_answers_with_its_name(scene: Scene, operation: str) -> None:
    route = ROUTES[operation]
    path = "/".join("1" if part.startswith("{") else part for part in route.path.split("/"))
    status, error = await scene.call(route.method, path, json={})
    assert (status, error["message"]) == (501, f"{operation} is not simulated")
